package shell

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

func readLog(t testing.TB, w *window) string {
	t.Helper()
	data, err := os.ReadFile(w.s.log)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestSampleOpensInTheMeeting(t *testing.T) {
	w := startSample(t)
	w.reads("Kota Contoh", "Tersimpan", acted(0), "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Total hasil", "Pagu", "Sisa")
	if !strings.HasPrefix(w.s.Path(), w.dir) || w.s.current != areaSession {
		t.Errorf("opened %s on page %d", w.s.Path(), w.s.current)
	}
	before := w.s.file
	w.s.OpenSample()
	if w.s.file != before || w.s.ReadOnly() {
		t.Error("the sample that is open was opened once more")
	}
}

func TestFileIsMadeOpenedAndClosed(t *testing.T) {
	w := start(t)
	w.reads("Belum ada berkas terbuka", "Belum ada berkas yang pernah dibuka di komputer ini.")
	path := filepath.Join(w.dir, "kota-baru-2028.benang")
	w.s.NewFile("Kota Baru", 2028, path)
	w.reads("Kota Baru", "Tahun rencana 2028", "1 tindakan", "sedang dibuka")
	w.s.CloseFile()
	w.reads("Belum ada berkas terbuka", "kota-baru-2028.benang")
	w.misses("sedang dibuka", "1 tindakan")
	w.ClickText(t, "kota-baru-2028.benang")
	if r := w.s.Plan().Region(); r.Name != "Kota Baru" || r.Year != 2028 {
		t.Errorf("the file holds %v", r)
	}
}

func TestFileThatCannotBeMadeLeavesNothing(t *testing.T) {
	w := start(t)
	path := filepath.Join(w.dir, "x.benang")
	w.s.NewFile("Kota", 99, path)
	w.tells("Tahun 99 tidak dapat dipakai.")
	if _, err := os.Stat(path); err == nil {
		t.Error("a file stays that could not be filled")
	}
	blocked := filepath.Join(w.dir, "berkas")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	w.s.NewFile("Kota", 2027, filepath.Join(blocked, "x.benang"))
	w.tells("tidak dapat dibuat. Periksa folder dan izinnya.")
}

func TestRecentFilesAreThoseThatAreThere(t *testing.T) {
	w := start(t)
	var paths []string
	for _, name := range []string{"a", "b", "c"} {
		paths = append(paths, filepath.Join(w.dir, name+".benang"))
		w.s.NewFile("Kota "+name, 2027, paths[len(paths)-1])
	}
	w.s.CloseFile()
	if got := w.s.Recent(); !slices.Equal(got, []string{paths[2], paths[1], paths[0]}) {
		t.Errorf("recent: %q", got)
	}
	if err := os.Remove(paths[1]); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if got := w.s.Recent(); !slices.Equal(got, []string{paths[2], paths[0]}) {
			t.Errorf("recent: %q", got)
		}
	}
	w.s.OpenFile(paths[0])
	if got := w.s.Recent(); got[0] != paths[0] {
		t.Errorf("the file opened last is not the first: %q", got)
	}
}

func TestSecondOpenerOnlyReads(t *testing.T) {
	w, _ := startTown(t)
	path := w.s.Path()
	w.s.CloseFile()
	first, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	w.s.OpenFile(path)
	w.tells("sedang dibuka")
	w.reads("Hanya baca")
	before := w.s.Acts()
	w.s.GoTo(areaSession)
	w.Press("F9", "F5", "Ctrl+Z")
	w.tells("Berkas ini hanya dapat dibaca.")
	w.uncovered()
	w.drop(w.book("x.xlsx", []int{modeltest.PlanYear}, 1_000_000))
	w.reads("Berkas ini hanya dapat dibaca: pratinjau tetap terlihat")
	w.Press("Ctrl+Enter")
	w.tells("Berkas ini hanya dapat dibaca.")
	w.s.GoTo(areaPapers)
	w.Press("Ctrl+S")
	w.uncovered()
	if w.s.Acts() != before {
		t.Error("something was written")
	}
	if _, err := w.s.Do(model.TakeNote{Text: "x"}, model.Context{}); err == nil {
		t.Error("an act was taken")
	}
}

func TestForeignFileIsRefusedInWords(t *testing.T) {
	w, _ := startTown(t)
	for name, content := range map[string]string{"surat.pdf": "%PDF-1.4", "palsu.benang": "bukan", "kosong.benang": ""} {
		path := filepath.Join(w.dir, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		w.drop(path)
		if !w.Sees(name) {
			t.Errorf("%s: the window says %q", name, w.Texts())
		}
		w.Press("Esc")
		w.misses(name)
	}
	w.drop(w.dir)
	w.tells("tidak dapat dibuka di sini. Jatuhkan berkas .benang, .xlsx,")
	w.s.dropped(fyne.Position{}, nil)
	if w.s.Plan() == nil {
		t.Error("the open file was lost")
	}
}

func TestDroppedFileIsOpened(t *testing.T) {
	w := start(t)
	path := w.save("kota-kecil.benang", modeltest.Small(t).Memory)
	w.drop(path)
	if w.s.Path() != path {
		t.Errorf("open is %q", w.s.Path())
	}
}

func TestBackupIsVerifiedAndRemembered(t *testing.T) {
	w, _ := startTown(t)
	w.Press("Ctrl+Shift+S")
	w.reads("Buat cadangan")
	w.ClickText(t, "Pilih folder ini")
	w.uncovered()
	copies, err := filepath.Glob(filepath.Join(w.dir, "kota-kecil-2027*.benang"))
	if err != nil || len(copies) != 1 {
		t.Fatalf("copies: %q, %v", copies, err)
	}
	w.tells("Cadangan selesai dan sudah diperiksa: " + copies[0] + ". Media boleh dicabut.")
	w.Window.Resize(fyne.NewSize(1920, 1080))
	w.reads("Cadangan terakhir", "11.32")
	w.now = w.now.Add(24 * time.Hour)
	w.s.frame.status.show(w.s)
	w.reads("18 Jan 2027")
	w.s.OpenFile(copies[0])
	if w.s.Path() != copies[0] || w.s.Plan().Region().Name != "Kota Kecil" {
		t.Error("the copy does not open")
	}
}

func TestCheckSaysThatTheFileIsWhole(t *testing.T) {
	w, _ := startTown(t)
	w.command(text.CommandCheck)
	w.tells("Berkas utuh: 1 tindakan diputar ulang dan sama dengan isi berkas.")
}

func TestUndoAndRedoNameTheAct(t *testing.T) {
	w, town := startTown(t)
	if _, err := w.s.Do(model.SetBudget{Line: town.Sub, Fund: town.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 5 * model.Rupiah, Known: true}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.Press("Ctrl+Z")
	w.tells("Diurungkan: isian pagu")
	w.Press("Ctrl+Y")
	w.tells("Diulangi: isian pagu")
	w.Press("Ctrl+Y")
	w.tells("Tidak ada yang dapat diulangi.")
	w.command(text.CommandLanguage)
	w.Press("Ctrl+Z")
	w.tells("Undone: budget entry")
	w.Press("Ctrl+Z", "Ctrl+Z")
	w.tells("There is nothing to undo.")
	if w.s.Acts() != 6 {
		t.Errorf("%d acts", w.s.Acts())
	}
}

func TestQuitClosesTheFile(t *testing.T) {
	w, _ := startTown(t)
	path := w.s.Path()
	w.Press("Ctrl+Q")
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if readOnly, why := f.ReadOnly(); readOnly {
		t.Error(why)
	}
}

func TestUnexpectedErrorsGoToTheLog(t *testing.T) {
	w := start(t)
	w.s.Fail(os.ErrPermission)
	w.tells("Terjadi kesalahan yang tidak terduga; tidak ada yang berubah. Rinciannya ada di " + w.s.log)
	if !strings.Contains(readLog(t, w), "error=\"permission denied\"") {
		t.Error("the error is not in the log")
	}
	w.s.Fail(nil)
	for range warningSeconds {
		w.s.tick()
	}
	w.misses("Terjadi kesalahan")
}

func TestFileNames(t *testing.T) {
	for name, want := range map[string]string{"Kota Contoh 2027": "kota-contoh-2027", "  Kab. Ĵ/..": "kab", "": "benangmerah"} {
		if got := safeName(name); got != want {
			t.Errorf("%q gives %q", name, got)
		}
	}
}

// What the system refuses on the way to a table or a paper is told by its name, not as something unexpected.
func TestWhatTheSystemRefusesIsToldWhateverWasWritten(t *testing.T) {
	w, _ := startTown(t)
	w.s.Fail(fmt.Errorf("write table as csv: %w", &fs.PathError{Op: "write", Path: "/media/stick/rencana.csv", Err: fs.ErrPermission}))
	w.tells("Hak Anda di komputer ini tidak cukup untuk membuka atau menulis rencana.csv.")
}
