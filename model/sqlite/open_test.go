package sqlite

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
)

func TestCreateAndOpenAgain(t *testing.T) {
	f, _ := town(t, quick())
	want, id, savedAt := f.Snapshot(), f.ID(), f.SavedAt()
	path := f.Path()
	mustClose(t, f)
	g := open(t, path, quick())
	mustEqual(t, "opened again", g.Plan(), want)
	if g.ID() != id || len(id) != 32 {
		t.Errorf("ID was %q and is %q", id, g.ID())
	}
	if g.Size() != 3 || g.SavedAt().IsZero() || g.SavedAt().After(savedAt) {
		t.Errorf("size %d, saved %v", g.Size(), g.SavedAt())
	}
	mustPass(t, g)
}

func TestCreateRefusesWhatIsThere(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	before := content(t, f.Path())
	_, err := Create(f.Path(), quick())
	wantCode(t, err, model.Conflict)
	if !bytes.Equal(content(t, f.Path()), before) {
		t.Error("the file that was there has changed")
	}
}

func TestCreateNeedsAFolder(t *testing.T) {
	_, err := Create(filepath.Join(t.TempDir(), "tidak", "ada.benang"), quick())
	wantCode(t, err, model.NotFound)
	_, err = Create(filepath.Join(written(t, nil), "baru.benang"), quick())
	wantCode(t, err, model.Invalid)
}

func TestOpenBelowAFile(t *testing.T) {
	_, err := Open(filepath.Join(written(t, nil), "x.benang"), quick())
	wantCode(t, err, model.NotFound)
}

func TestOddPaths(t *testing.T) {
	names := []string{"rapat hari ini.benang", "50% #1 & +.benang", "Кота ≥ 中.benang", "it's.benang", "file:x.benang", "tanpa-akhiran"}
	if runtime.GOOS != "windows" {
		names = append(names, "apa?mode=ro.benang", `balik\miring.benang`, "baris\nbaru.benang", ":memory:")
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "folder #1 50%")
			if err := os.Mkdir(folder, 0o777); err != nil {
				t.Fatal(err)
			}
			f, err := Create(filepath.Join(folder, name), quick())
			if err != nil {
				t.Fatal(err)
			}
			mustDo(t, f, model.TakeNote{Text: "catatan"})
			mustClose(t, f)
			g := open(t, filepath.Join(folder, name), quick())
			if g.Size() != 1 {
				t.Errorf("size %d", g.Size())
			}
			if _, err := g.Backup(filepath.Join(folder, "salinan "+name)); err != nil {
				t.Error(err)
			}
			mustClose(t, g)
			wantNames(t, folder, name, "salinan "+name)
		})
	}
}

// wantNames compares the names in a folder, so that no helper file stays unnoticed.
func wantNames(t *testing.T, folder string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]bool{}
	for _, e := range entries {
		got[e.Name()] = true
	}
	for _, name := range want {
		if !got[name] {
			t.Errorf("%q is missing from the folder", name)
		}
		delete(got, name)
	}
	for name := range got {
		t.Errorf("%q lies in the folder", name)
	}
}

func TestDataSourceOfAWindowsPath(t *testing.T) {
	for path, want := range map[string]string{
		"C:/Pemda Contoh/50% #1.benang": "file:///C:/Pemda%20Contoh/50%25%20%231.benang?",
		"//server/bagi/rapat.benang":    "file:////server/bagi/rapat.benang?",
	} {
		if got := dataSource(path, access{}); !strings.HasPrefix(got, want) {
			t.Errorf("dataSource(%q) = %q", path, got)
		}
	}
}

func TestSecondOpenerReadsOnly(t *testing.T) {
	f, w := town(t, quick())
	g := open(t, f.Path(), quick())
	only, why := g.ReadOnly()
	if !only || why == nil || why.Code != model.Locked || !strings.Contains(why.Message, "sedang dibuka") {
		t.Fatalf("read-only %v: %v", only, why)
	}
	mustEqual(t, "second opener", g.Plan(), f.Plan())
	_, err := g.Do(model.TakeNote{Text: "catatan"}, model.Context{})
	wantCode(t, err, model.Locked)
	_, err = g.Undo(model.Context{})
	wantCode(t, err, model.Locked)
	if _, ok := g.CanUndo(); ok {
		t.Error("a read-only file offers undo")
	}
	mustPass(t, g)
	mustDo(t, f, model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: 2027, Value: "130"})
	mustClose(t, f)
	mustClose(t, g)
	wantNames(t, filepath.Dir(f.Path()), "rapat.benang")
	h := open(t, f.Path(), quick())
	if only, why := h.ReadOnly(); only {
		t.Errorf("still read-only after the first has gone: %v", why)
	}
}

func TestAskedForReadingOnlyLeavesNoTrace(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	o := quick()
	o.ReadOnly = true
	g := open(t, f.Path(), o)
	wantNames(t, filepath.Dir(f.Path()), "rapat.benang")
	if only, why := g.ReadOnly(); !only || why.Code != model.Locked {
		t.Errorf("read-only %v: %v", only, why)
	}
	h := open(t, f.Path(), quick())
	mustDo(t, h, model.TakeNote{Text: "catatan"})
}

// refused opens a path that must be refused within a second, untouched, with a sentence of the code.
func refused(t *testing.T, path string, code model.Code) {
	t.Helper()
	before, readErr := os.ReadFile(path)
	names, err := os.ReadDir(filepath.Dir(path))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	start := time.Now()
	f, err := Open(path, quick())
	if err == nil {
		mustClose(t, f)
		t.Fatal("it opened")
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("took %v", took)
	}
	wantCode(t, err, code)
	var sentence *model.Error
	if !errors.As(err, &sentence) || sentence.Hint == "" {
		t.Errorf("%v does not say what to do", err)
	}
	if readErr == nil && !bytes.Equal(content(t, path), before) {
		t.Error("the file has changed")
	}
	if len(names) > 0 {
		var want []string
		for _, n := range names {
			want = append(want, n.Name())
		}
		wantNames(t, filepath.Dir(path), want...)
	}
}

func content(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// sound gives the bytes of a sound file.
func sound(t testing.TB) []byte {
	t.Helper()
	f, w := town(t, quick())
	for n := range 30 {
		mustDo(t, f, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: 2027, Amount: model.Money(n)})
	}
	mustClose(t, f)
	b, err := os.ReadFile(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func written(t *testing.T, b []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "rapat.benang")
	if err := os.WriteFile(path, b, 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpenRefuses(t *testing.T) {
	whole := sound(t)
	changed := func(change func(b []byte)) []byte {
		b := bytes.Clone(whole)
		change(b)
		return b
	}
	for _, c := range []struct {
		name    string
		content []byte
		code    model.Code
	}{
		{"empty", nil, model.Damaged},
		{"one byte", []byte("S"), model.Foreign},
		{"text", []byte("kode;nama;pagu\n"), model.Foreign},
		{"workbook", append([]byte("PK\x03\x04"), make([]byte, 5000)...), model.Foreign},
		{"zeros", make([]byte, 8192), model.Foreign},
		{"other application", changed(func(b []byte) { binary.BigEndian.PutUint32(b[68:], 7) }), model.Foreign},
		{"no version", changed(func(b []byte) { binary.BigEndian.PutUint32(b[60:], 0) }), model.Damaged},
		{"negative version", changed(func(b []byte) { binary.BigEndian.PutUint32(b[60:], 1<<31) }), model.Damaged},
		{"head alone", whole[:60], model.Damaged},
		{"first page", whole[:4096], model.Damaged},
		{"half", whole[:len(whole)/2], model.Damaged},
		{"half, and no page count", changed(func(b []byte) { b[95]++ })[:len(whole)/2], model.Damaged},
		{"last byte gone", whole[:len(whole)-1], model.Damaged},
		{"noise in the middle", changed(func(b []byte) { noise(b[len(b)/2:][:8192]) }), model.Damaged},
		{"no schema", changed(func(b []byte) { noise(b[100:4096]) }), model.Damaged},
	} {
		t.Run(c.name, func(t *testing.T) { refused(t, written(t, c.content), c.code) })
	}
}

func noise(b []byte) {
	for i := range b {
		b[i] = byte(i*7 + 13)
	}
}

func TestOpenRefusesFolderAndNothing(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "folder.benang")
	if err := os.Mkdir(folder, 0o777); err != nil {
		t.Fatal(err)
	}
	refused(t, folder, model.Invalid)
	refused(t, filepath.Join(folder, "tiada.benang"), model.NotFound)
	refused(t, filepath.Join(folder, "tiada", "tiada.benang"), model.NotFound)
}

func TestAHoleInTheJournalOpensForReading(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	tamper(t, f.Path(), "DELETE FROM journal WHERE seq = 2")
	g := open(t, f.Path(), quick())
	if only, why := g.ReadOnly(); !only || why.Code != model.Damaged {
		t.Errorf("read-only %v: %v", only, why)
	}
	if check(t, g).OK() {
		t.Error("the check finds nothing")
	}
}

// tamper runs SQL on a closed file, past the door.
func tamper(t *testing.T, path, query string, args ...any) {
	t.Helper()
	c, err := connect(path, access{synchronous: "OFF"})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(c.run("PRAGMA foreign_keys = OFF"), c.run(query, args...), c.close()); err != nil {
		t.Fatal(err)
	}
}

func TestClosedFileSaysSo(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	mustClose(t, f)
	_, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{})
	wantCode(t, err, model.Locked)
	_, err = f.Root()
	wantCode(t, err, model.Locked)
	_, err = f.Entry(1)
	wantCode(t, err, model.Locked)
	_, err = f.Backup(filepath.Join(t.TempDir(), "cadangan.benang"))
	wantCode(t, err, model.Locked)
}
