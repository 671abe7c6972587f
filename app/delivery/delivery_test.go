package delivery_test

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/delivery"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
	"benangmerah/reports"
)

func open(t testing.TB) *sqlite.File {
	t.Helper()
	f, err := sqlite.Create(filepath.Join(t.TempDir(), "kota.benang"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// city is the sample as a file.
func city(t testing.TB) *sqlite.File {
	t.Helper()
	f := open(t)
	if err := sample.Play(f.Do); err != nil {
		t.Fatal(err)
	}
	return f
}

func deliver(t testing.TB, f *sqlite.File, folder string, o delivery.Options) delivery.Delivered {
	t.Helper()
	d, err := delivery.Write(t.Context(), f, folder, o, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func names(t testing.TB, folder string) (list []string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return list
}

func TestEveryAgencyGetsItsFolder(t *testing.T) {
	f := city(t)
	folder, last := t.TempDir(), 0
	d, err := delivery.Write(t.Context(), f, folder, delivery.Options{}, func(done, total int) {
		if done <= last || done > total {
			t.Errorf("%d of %d after %d", done, total, last)
		}
		last = done
	})
	if err != nil {
		t.Fatal(err)
	}
	agencies := f.Plan().Agencies.Of(0)
	if d.Folder != filepath.Join(folder, "naskah-2027-rancangan") || d.Agencies != len(agencies) || d.Version != 0 || last != len(agencies)+1 {
		t.Errorf("delivered %d of %d agencies into %s, version %d, told %d", d.Agencies, len(agencies), d.Folder, d.Version, last)
	}
	top := names(t, d.Folder)
	if len(top) != len(agencies)+2 || top[0] != "00-ringkasan" || top[len(top)-1] != "daftar-sha256.txt" {
		t.Errorf("the folder holds %q", top)
	}
	if got := names(t, filepath.Join(d.Folder, "00-ringkasan")); !slices.Equal(got, []string{
		"acara-2027.pdf", "berita-acara-2027-rancangan.pdf", "daftar-hadir-2027.pdf", "daftar-prioritas-2027-rancangan.pdf", "lembar-arahan-2027-rancangan.pdf", "notula-2027-rancangan.pdf", "semua-naskah.zip",
	}) {
		t.Errorf("the summary holds %q", got)
	}
	first := "01-" + reports.SafeName(agencies[0].Label())
	label := strings.TrimPrefix(first, "01-")
	if got := names(t, filepath.Join(d.Folder, first)); !slices.Equal(got, []string{
		"hasil-isian-" + label + ".xlsx", "hasil-rekap-" + label + ".xlsx", "koreksi-" + label + ".xlsx", "lembar-arahan-2027-" + label + "-rancangan.pdf", "petikan-2027-" + label + "-rancangan.pdf",
	}) {
		t.Errorf("the first agency gets %q", got)
	}
}

// The list names every file but itself and the archive with its SHA-256, and the archive holds all that the list names, and the list.
func TestListAndArchiveHoldEverything(t *testing.T) {
	d := deliver(t, city(t), t.TempDir(), delivery.Options{})
	data, err := os.ReadFile(filepath.Join(d.Folder, "daftar-sha256.txt"))
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		sum, path, _ := strings.Cut(line, "  ")
		listed[path] = sum
	}
	archive, err := zip.OpenReader(filepath.Join(d.Folder, "00-ringkasan", "semua-naskah.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	if len(archive.File) != len(listed)+1 || len(d.Files) != len(listed)+2 {
		t.Errorf("%d files, %d listed, %d in the archive", len(d.Files), len(listed), len(archive.File))
	}
	packed := map[string]string{}
	for _, entry := range archive.File {
		in, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		packed[entry.Name] = hashOf(t, in)
		in.Close()
	}
	for path, sum := range listed {
		in, err := os.Open(filepath.Join(d.Folder, filepath.FromSlash(path)))
		if err != nil {
			t.Fatal(err)
		}
		if got := hashOf(t, in); got != sum || packed[path] != sum {
			t.Errorf("%s is %s, listed as %s, packed as %s", path, got, sum, packed[path])
		}
		in.Close()
	}
}

func hashOf(t testing.TB, in io.Reader) string {
	t.Helper()
	h := sha256.New()
	if _, err := io.Copy(h, in); err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func TestASecondDeliveryGoesIntoAFolderOfItsOwnAndIsTheSame(t *testing.T) {
	f, folder := city(t), t.TempDir()
	first, second := deliver(t, f, folder, delivery.Options{}), deliver(t, f, folder, delivery.Options{})
	if second.Folder != first.Folder+"-2" || !slices.Equal(first.Files, second.Files) {
		t.Errorf("the second is in %s; the same files: %v", second.Folder, slices.Equal(first.Files, second.Files))
	}
	if _, err := reports.Finalise(f, "diputuskan pimpinan"); err != nil {
		t.Fatal(err)
	}
	if d := deliver(t, f, folder, delivery.Options{}); d.Folder != filepath.Join(folder, "naskah-2027-versi-1") || d.Version != 1 {
		t.Errorf("the final is in %s, version %d", d.Folder, d.Version)
	}
}

func TestAnEarlierVersionIsDeliveredAsItWas(t *testing.T) {
	f, folder := city(t), t.TempDir()
	if _, err := reports.Finalise(f, "diputuskan pimpinan"); err != nil {
		t.Fatal(err)
	}
	one := delivery.Options{Agencies: []model.ID{f.Plan().Agencies.Of(0)[0].ID}}
	first := deliver(t, f, folder, one)
	for _, act := range []model.Act{model.Reopen{Reason: "pagu keliru"}, model.GiveDirective{Text: "Perbaiki pagu."}} {
		if _, err := f.Do(act, model.Context{}); err != nil {
			t.Fatal(err)
		}
	}
	if d := deliver(t, f, folder, one); d.Version != 0 || filepath.Base(d.Folder) != "naskah-2027-rancangan" {
		t.Errorf("while the meeting is open version %d is in %s", d.Version, d.Folder)
	}
	one.Version = 1
	if again := deliver(t, f, folder, one); again.Version != 1 || !slices.Equal(first.Files, again.Files) {
		t.Errorf("version 1 is not the same again: %+v and %+v", first.Files, again.Files)
	}
	one.Version = 2
	if _, err := delivery.Write(t.Context(), f, folder, one, func(int, int) {}); model.CodeOf(err) != model.NotFound {
		t.Errorf("version 2: %v", err)
	}
}

func TestCancelledOrRefusedDeliveryLeavesNothing(t *testing.T) {
	f, folder := city(t), t.TempDir()
	for stop := range 6 {
		ctx, cancel := context.WithCancel(t.Context())
		_, err := delivery.Write(ctx, f, folder, delivery.Options{}, func(done, _ int) {
			if done == stop {
				cancel()
			}
		})
		cancel()
		if stop > 0 && !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled after %d: %v", stop, err)
		}
		if stop == 0 {
			if err := os.RemoveAll(filepath.Join(folder, "naskah-2027-rancangan")); err != nil {
				t.Fatal(err)
			}
		}
		if left := names(t, folder); len(left) > 0 {
			t.Errorf("cancelled after %d it left %q", stop, left)
		}
	}
	if _, err := delivery.Write(t.Context(), f, filepath.Join(folder, "tiada"), delivery.Options{}, func(int, int) {}); model.CodeOf(err) != model.Invalid {
		t.Errorf("into a folder that is not there: %v", err)
	}
	empty := open(t)
	if _, err := empty.Do(model.Found("Kota Baru", 2027), model.Context{}); err != nil {
		t.Fatal(err)
	}
	if _, err := delivery.Write(t.Context(), empty, folder, delivery.Options{}, func(int, int) {}); model.CodeOf(err) != model.Conflict {
		t.Errorf("without a meeting: %v", err)
	}
	if left := names(t, folder); len(left) > 0 {
		t.Errorf("left %q", left)
	}
}

// The workbook of what was agreed is read again as a Rekap 5 with the very sum that was agreed.
func TestAgreedFiguresAreReadAgain(t *testing.T) {
	f := city(t)
	d := deliver(t, f, t.TempDir(), delivery.Options{Language: locale.English})
	p := f.Plan()
	read := 0
	for i, a := range p.Agencies.Of(0) {
		agreement := p.Agreement(p.CurrentMeeting(), a)
		label := reports.SafeName(a.Label())
		path := filepath.Join(d.Folder, "0"+string(rune('1'+i))+"-"+label, "hasil-rekap-"+label+".xlsx")
		if i >= 9 || len(agreement.Agreed) == 0 {
			continue
		}
		offer, err := workbook.ReadOffer(t.Context(), path, workbook.Options{Year: p.CurrentMeeting().Year}, nil)
		if err != nil {
			t.Fatal(err)
		}
		read++
		if offer.Total != agreement.After.Amount || len(offer.Refuse) > 0 {
			t.Errorf("%s: read %d, agreed %d, refused %v", a.Label(), offer.Total, agreement.After.Amount, offer.Refuse)
		}
	}
	if read == 0 {
		t.Error("nothing was read")
	}
}

// The workbook in the columns of the template is read again as what the file holds already: nothing in it would change anything.
func TestFiguresInTheTemplatesColumnsAreReadAgainWithoutAChange(t *testing.T) {
	f := city(t)
	d := deliver(t, f, t.TempDir(), delivery.Options{})
	p, read := f.Plan(), 0
	for _, file := range d.Files {
		if !strings.Contains(file.Path, "hasil-isian-") {
			continue
		}
		offer, err := workbook.ReadOffer(t.Context(), filepath.Join(d.Folder, filepath.FromSlash(file.Path)), workbook.Options{Year: p.CurrentMeeting().Year}, nil)
		if err != nil {
			t.Fatal(err)
		}
		read++
		preview := incoming.Weigh(p, nil, offer)
		if preview.Count[incoming.Same] != len(preview.Rows) || len(preview.Rows) == 0 {
			t.Errorf("%s: %d rows, %v", file.Path, len(preview.Rows), preview.Count)
		}
	}
	if read != len(p.Agencies.Of(0)) {
		t.Errorf("%d read of %d", read, len(p.Agencies.Of(0)))
	}
}

// BenchmarkWrite delivers everything of a city of 57 agencies.
func BenchmarkWrite(b *testing.B) {
	size := modeltest.M
	size.Agencies, size.Corrections = 57, 400
	f := open(b)
	if err := modeltest.Build(size, 1, f.Do); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		deliver(b, f, b.TempDir(), delivery.Options{})
	}
}
