package sealing

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"filippo.io/age"

	"benangmerah/app/environ/kept"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

const password = "empat kata tidak berhubungan"

// light is the least cost that is believed.
var light = Cost{Passes: 1, Memory: minMemory, Threads: 1}

// city makes a file of a size.
func city(tb testing.TB, size modeltest.Size) *sqlite.File {
	tb.Helper()
	f, err := sqlite.Create(filepath.Join(tb.TempDir(), "kota.benang"), sqlite.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = f.Close() })
	if err := modeltest.Build(size, 1, f.Do); err != nil {
		tb.Fatal(err)
	}
	return f
}

// madeCity is the small city as the first test made it, for the others to begin with.
var madeCity []byte

// smallCity makes a file that takes several chunks.
func smallCity(tb testing.TB) *sqlite.File {
	tb.Helper()
	if madeCity == nil {
		var err error
		if madeCity, err = os.ReadFile(city(tb, modeltest.S).Path()); err != nil {
			tb.Fatal(err)
		}
	}
	path := filepath.Join(tb.TempDir(), "kota.benang")
	write(tb, path, madeCity)
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = f.Close() })
	return f
}

// sealedCity makes a sealed copy of a file.
func sealedCity(tb testing.TB) (f *sqlite.File, path string) {
	tb.Helper()
	f = smallCity(tb)
	path = filepath.Join(tb.TempDir(), "kota"+Extension)
	info, err := seal(tb.Context(), f, path, []byte(password), light)
	if err != nil || info.Path != path || info.Entries != f.Size() {
		tb.Fatalf("sealed %+v: %v", info, err)
	}
	if stat, err := os.Stat(path); err != nil || stat.Size() != info.Bytes {
		tb.Fatalf("%d bytes are told, %v: %v", info.Bytes, stat, err)
	}
	return f, path
}

func names(tb testing.TB, folder string) (list []string) {
	tb.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		tb.Fatal(err)
	}
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return list
}

// refused unseals what must be refused with a code, and looks that nothing lies anywhere afterwards.
func refused(t *testing.T, path, password string, codes ...model.Code) error {
	t.Helper()
	folder, traces := t.TempDir(), t.TempDir()
	_, err := Unseal(t.Context(), path, filepath.Join(folder, "hasil.benang"), []byte(password), traces)
	got, expected := model.CodeOf(err), false
	for _, c := range codes {
		expected = expected || got == c
	}
	if !expected {
		t.Errorf("got %v of code %q, want %q", err, got, codes)
	}
	if left := append(names(t, folder), names(t, traces)...); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
	return err
}

func TestSealedCopyOpensWithItsPassword(t *testing.T) {
	f, path := sealedCity(t)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, clear := range []string{"SQLite format", "journal", "Dinas", f.ID()} {
		if bytes.Contains(data, []byte(clear)) {
			t.Errorf("%q can be read in the sealed copy", clear)
		}
	}
	if !Is(path) || Is(f.Path()) || Is(filepath.Dir(path)) {
		t.Error("sealed copies are not known by their beginning")
	}
	dest := filepath.Join(t.TempDir(), "hasil.benang")
	info, err := Unseal(t.Context(), path, dest, []byte(password), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	g, err := sqlite.Open(info.Path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close()
	want, _ := f.Root()
	if root, err := g.Root(); err != nil || root != want || info.Root != want || g.ID() != f.ID() || info.Entries != f.Size() {
		t.Errorf("another file came out: %+v, %v", info, err)
	}
	if report, err := g.Check(t.Context(), nil); err != nil || !report.OK() {
		t.Errorf("%v: %v", report, err)
	}
	if left := names(t, filepath.Dir(dest)); len(left) > 2 {
		t.Errorf("left behind: %q", left)
	}
}

func TestSealedCopiesNeverReplaceAFile(t *testing.T) {
	f, path := sealedCity(t)
	info, err := seal(t.Context(), f, path, []byte(password), light)
	if err != nil || filepath.Base(info.Path) != "kota (2)"+Extension {
		t.Errorf("sealed to %s: %v", info.Path, err)
	}
	if _, err := Unseal(t.Context(), path, f.Path(), []byte(password), t.TempDir()); model.CodeOf(err) != model.Conflict {
		t.Errorf("unsealed over the file: %v", err)
	}
	if left := names(t, filepath.Dir(path)); len(left) != 2 {
		t.Errorf("left behind: %q", left)
	}
}

func TestOtherPasswordsAndFilesAreRefused(t *testing.T) {
	f, path := sealedCity(t)
	refused(t, path, "Empat kata tidak berhubungan", model.Locked)
	refused(t, path, "", model.Locked)
	refused(t, f.Path(), password, model.Foreign)
	refused(t, filepath.Join(t.TempDir(), "tiada"+Extension), password, model.NotFound)
	for _, weak := range []string{"", "1234567", "ééééééé"} {
		if _, err := Seal(t.Context(), f, filepath.Join(t.TempDir(), "x"+Extension), []byte(weak)); model.CodeOf(err) != model.Invalid {
			t.Errorf("sealed with %q: %v", weak, err)
		}
	}
}

// sealed gives the bytes of a sealed copy and how long its header is.
func sealed(tb testing.TB) (data []byte, head int, path string) {
	tb.Helper()
	_, path = sealedCity(tb)
	data, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	return data, bytes.Index(data, []byte("\n--- ")) + len("\n--- ") + 44, path
}

func write(tb testing.TB, path string, data []byte) {
	tb.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		tb.Fatal(err)
	}
}

// TestNoBitOfTheHeaderCanBeAltered turns over every bit of the header and of the nonce behind it.
func TestNoBitOfTheHeaderCanBeAltered(t *testing.T) {
	data, head, path := sealed(t)
	for at := range head + 16 {
		for bit := range 8 {
			data[at] ^= 1 << bit
			write(t, path, data)
			if err := decrypt(path, []byte(password), io.Discard); err == nil {
				t.Fatalf("bit %d of byte %d was altered and nobody saw it", bit, at)
			} else if errors.Is(err, errPassword) {
				t.Errorf("bit %d of byte %d: damage is told as a wrong password", bit, at)
			} else if code := model.CodeOf(sentence(path, err)); code != model.Damaged && code != model.Foreign && code != model.Invalid {
				t.Errorf("bit %d of byte %d: %v", bit, at, err)
			}
			data[at] ^= 1 << bit
		}
	}
}

// TestNoChunkCanBeAlteredOrMoved alters a bit at both ends of every chunk, and puts two in each other's place.
func TestNoChunkCanBeAlteredOrMoved(t *testing.T) {
	data, head, path := sealed(t)
	const chunk = 64<<10 + 16
	for from := head + 16; from < len(data); from += chunk {
		for _, at := range []int{from, min(from+chunk, len(data)) - 1} {
			data[at] ^= 4
			write(t, path, data)
			if err := decrypt(path, []byte(password), io.Discard); !errors.Is(err, errBody) {
				t.Errorf("byte %d: %v", at, err)
			}
			data[at] ^= 4
		}
	}
	if len(data) < head+16+3*chunk {
		t.Fatal("the file is too small for the test")
	}
	moved := bytes.Clone(data)
	first := head + 16
	copy(moved[first:first+chunk], data[first+chunk:first+2*chunk])
	copy(moved[first+chunk:first+2*chunk], data[first:first+chunk])
	for name, bad := range map[string][]byte{"moved": moved, "longer": append(bytes.Clone(data), 0), "doubled": append(bytes.Clone(data), data[first:]...)} {
		write(t, path, bad)
		if err := refused(t, path, password, model.Damaged); !errors.Is(err, errBody) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestNoCutYieldsAFile cuts a copy in the header, at every boundary of a chunk, and a byte before and behind.
func TestNoCutYieldsAFile(t *testing.T) {
	data, head, path := sealed(t)
	const chunk = 64<<10 + 16
	var cuts []int
	for at := range head + 17 {
		cuts = append(cuts, at)
	}
	for at := head + 16 + chunk; at < len(data); at += chunk {
		cuts = append(cuts, at-1, at, at+1)
	}
	cuts = append(cuts, len(data)-1, len(data)-15, len(data)-17)
	for _, at := range cuts {
		write(t, path, data[:at])
		err := decrypt(path, []byte(password), io.Discard)
		if at == 0 && errors.Is(err, errNoSeal) {
			continue
		}
		if !errors.Is(err, errCut) {
			t.Errorf("cut at %d of %d: %v", at, len(data), err)
		}
	}
	write(t, path, data[:head+16+chunk])
	if err := refused(t, path, password, model.Damaged); !strings.Contains(err.Error(), "terpotong") {
		t.Errorf("told as %v", err)
	}
}

func TestHostileHeadersCostNothing(t *testing.T) {
	for _, c := range []Cost{{1, 4 << 20, 1}, {1 << 30, minMemory, 1}, {1, minMemory, 255}, {1, 1, 1}, {0, minMemory, 1}, {1, minMemory, 0}, {maxPasses + 1, maxMemory, 1}} {
		w := wrapped{cost: c, salt: make([]byte, saltSize), body: make([]byte, bodySize)}
		if _, err := parse(w.stanza()); !errors.Is(err, errCost) {
			t.Errorf("%+v: %v", c, err)
		}
	}
	good := wrapped{cost: light, size: 5, salt: make([]byte, saltSize), body: make([]byte, bodySize)}
	for _, arg := range []string{"", "-1", "99999999999999999999", "1 ", "01", "x"} {
		for i := range good.stanza().Args {
			s := good.stanza()
			s.Args[i] = arg
			if _, err := parse(s); err == nil {
				t.Errorf("argument %d may be %q", i, arg)
			}
		}
	}
	if _, err := (&identity{password: []byte(password)}).Unwrap([]*age.Stanza{good.stanza(), good.stanza()}); !errors.Is(err, errHead) {
		t.Errorf("two ways in: %v", err)
	}
}

func TestCancelledSealingLeavesNothing(t *testing.T) {
	f, path := sealedCity(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	folder, traces := t.TempDir(), t.TempDir()
	if _, err := seal(ctx, f, filepath.Join(folder, "x"+Extension), []byte(password), light); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := Unseal(ctx, path, filepath.Join(folder, "x.benang"), []byte(password), traces); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if left := append(names(t, folder), names(t, traces)...); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

// TestClearBytesOfACrashAreSwept ends an unsealing as a power cut does, with clear bytes on the medium.
func TestClearBytesOfACrashAreSwept(t *testing.T) {
	folder, traces := t.TempDir(), filepath.Join(t.TempDir(), "jejak")
	clear := filepath.Join(folder, ".benang-0123.tmp")
	broken := trace{folder: traces}
	if err := broken.begin(clear); err != nil {
		t.Fatal(err)
	}
	write(t, clear, []byte("SQLite format 3"))
	bystander := filepath.Join(folder, "penting.benang")
	write(t, bystander, nil)
	other := trace{folder: traces}
	if err := other.begin(bystander); err != nil {
		t.Fatal(err)
	}
	gone := trace{folder: traces}
	if err := gone.begin(filepath.Join(folder, "dicabut", ".benang-9.tmp")); err != nil {
		t.Fatal(err)
	}
	if err := Sweep(traces, time.Now()); err != nil {
		t.Fatal(err)
	}
	if left := names(t, folder); len(left) != 2 {
		t.Errorf("swept while it may still be written: %q", left)
	}
	if err := Sweep(traces, time.Now().Add(2*stale)); err != nil {
		t.Fatal(err)
	}
	if left := names(t, folder); len(left) != 1 || left[0] != "penting.benang" {
		t.Errorf("there are %q", left)
	}
	if left := names(t, traces); len(left) != 1 || !strings.HasPrefix(left[0], "benang-9") || filepath.Ext(left[0]) != kept.Extension {
		t.Errorf("noted are %q", left)
	}
}

func TestStrengthIsLength(t *testing.T) {
	for password, want := range map[string]Strength{"": TooShort, "1234567": TooShort, "12345678": Weak, "aaaaaaaaaaaaaaaaaaaa": Weak, "kucing-meja1": Fair, "kucing meja awan sepatu": Strong} {
		if got := StrengthOf(password); got != want {
			t.Errorf("%q is %d, want %d", password, got, want)
		}
	}
}

// FuzzHeader reads any bytes as a sealed copy: they are refused with a reason, at a bounded cost.
func FuzzHeader(f *testing.F) {
	var whole bytes.Buffer
	if err := encrypt(&whole, []byte("isi"), []byte(password), light); err != nil {
		f.Fatal(err)
	}
	f.Add(whole.Bytes())
	f.Add([]byte(beginning))
	f.Add([]byte(beginning + "1 8192 1 0 AAAAAAAAAAAAAAAAAAAAAA 000000000000\n\n--- x\n"))
	path := filepath.Join(f.TempDir(), "x"+Extension)
	f.Fuzz(func(t *testing.T, data []byte) {
		write(t, path, data)
		var clear bytes.Buffer
		err := decrypt(path, []byte(password), &clear)
		if err == nil && clear.String() != "isi" {
			t.Errorf("%q gave %q", data, clear.String())
		}
		if err != nil && model.CodeOf(sentence(path, err)) == model.Internal {
			t.Errorf("%q has no sentence: %v", data, err)
		}
	})
}
