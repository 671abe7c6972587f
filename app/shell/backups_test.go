package shell

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/keeping"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

// saving lets backups be made by themselves from now on, at once on the goroutine that asks.
func (w *window) saving() {
	w.s.saver.on = true
	w.s.beginSaving()
	w.s.tickBackups()
}

// after lets some time go by, second by second at its end.
func (w *window) after(span time.Duration) {
	w.now = w.now.Add(span)
	w.s.tick()
	w.s.tick()
}

// copies gives the names of the backups beside the open file.
func (w *window) copies() []string { return w.namesIn(w.s.places().Beside()) }

func (w *window) namesIn(folder string) (names []string) {
	w.t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil && !os.IsNotExist(err) {
		w.t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func (w *window) jot(text string) {
	w.t.Helper()
	if _, err := w.s.Do(model.TakeNote{Text: text}, model.Context{}); err != nil {
		w.t.Fatal(err)
	}
}

// stick gives the open file a second folder.
func (w *window) stick() string {
	w.t.Helper()
	folder := filepath.Join(w.dir, "flashdisk")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		w.t.Fatal(err)
	}
	w.s.set.setBackupFolder(w.s.file.ID(), folder)
	return folder
}

func TestBackupsAreMadeByThemselvesWhileActsCome(t *testing.T) {
	w, _ := startTown(t)
	if got := w.copies(); got != nil {
		t.Fatalf("there are %q before any is made", got)
	}
	w.saving()
	if got := w.copies(); len(got) != 1 || !strings.HasSuffix(got[0], "-otomatis.benang") {
		t.Fatalf("at opening: %q", got)
	}
	w.after(time.Hour)
	if got := w.copies(); len(got) != 1 {
		t.Errorf("nothing was done, and still %q", got)
	}
	w.jot("satu")
	w.after(-90 * time.Minute) // the clock is put back, which counts as time passed
	if got := w.copies(); len(got) != 2 {
		t.Errorf("after a clock that was put back: %q", got)
	}
	w.jot("dua")
	w.after(19 * time.Minute)
	if got := w.copies(); len(got) != 2 {
		t.Errorf("too early: %q", got)
	}
	w.after(time.Minute)
	if got := w.copies(); len(got) != 3 {
		t.Errorf("after twenty minutes: %q", got)
	}
	w.s.SetBackupEvery(0)
	w.jot("tiga")
	w.after(5 * time.Hour)
	if got := w.copies(); len(got) != 3 {
		t.Errorf("switched off: %q", got)
	}
	path, folder := w.s.Path(), w.s.places().Beside()
	w.s.CloseFile()
	if got := w.namesIn(folder); len(got) != 4 {
		t.Fatalf("at closing: %q", got)
	}
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if only, why := f.ReadOnly(); only {
		t.Errorf("the file is still held: %v", why)
	}
	if sight, err := sqlite.Look(filepath.Join(folder, w.namesIn(folder)[3])); err != nil || !f.Grew(sight) || sight.Entries != f.Size() && sight.Entries != f.Size()-1 {
		t.Errorf("%+v, %v", sight, err)
	}
}

// The real way: backups and the last one at the end are made on another goroutine, and the file can be opened again at once.
func TestAFileThatIsClosedIsBackedUpAsideAndOpensAgain(t *testing.T) {
	w, _ := startTown(t)
	w.s.saver.writer.start()
	defer w.s.saver.writer.stop()
	w.s.saver.on = true
	for n := range 3 {
		w.jot(strings.Repeat("x", n+1))
		path := w.s.Path()
		w.s.CloseFile()
		w.s.OpenFile(path)
		if w.s.ReadOnly() {
			t.Fatal("the file opened for reading only: its last backup was not waited for")
		}
	}
	if got := w.copies(); len(got) != 3 {
		t.Errorf("backups %q", got)
	}
}

func TestABackupThatFailsStandsInTheStatusLineOnce(t *testing.T) {
	w, _ := startTown(t)
	blocked := w.s.places().Beside()
	if err := os.WriteFile(blocked, []byte("bukan folder"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.saving()
	w.keep("backups-failed")
	w.reads("Cadangan gagal", "11.32")
	w.uncovered()
	if n := strings.Count(readLog(t, w), "no backup"); n != 1 {
		t.Errorf("the log tells of it %d times", n)
	}
	w.after(tryAgain)
	if n := strings.Count(readLog(t, w), "no backup"); n != 1 {
		t.Errorf("the log tells of it %d times", n)
	}
	if err := os.Remove(blocked); err != nil {
		t.Fatal(err)
	}
	w.after(tryAgain)
	w.misses("Cadangan gagal")
	if got := w.copies(); len(got) != 1 {
		t.Errorf("backups %q", got)
	}
}

func TestAStickThatIsAwayIsToldQuietlyAndCatchesUp(t *testing.T) {
	w, _ := startTown(t)
	stick := w.stick()
	if err := os.Rename(stick, stick+" dicabut"); err != nil {
		t.Fatal(err)
	}
	w.saving()
	w.keep("backups-away")
	w.reads("Flashdisk cadangan tidak terpasang sejak", "11.32")
	w.uncovered()
	w.jot("satu")
	w.after(20 * time.Minute)
	if err := os.Rename(stick+" dicabut", stick); err != nil {
		t.Fatal(err)
	}
	w.after(lookAgain)
	w.tells("Cadangan sudah disalin ke " + stick + " dan dibaca ulang. Flashdisk boleh dicabut.")
	w.misses("tidak terpasang")
	if got := w.namesIn(filepath.Join(stick, "kota-kecil – cadangan")); len(got) != 1 {
		t.Errorf("on the stick: %q", got)
	}
}

// listed makes backups of many days, and one that is damaged, and shows the list.
func (w *window) listed() (damaged string) {
	w.t.Helper()
	w.stick()
	w.saving()
	folder := w.s.places().Beside()
	for i, name := range []string{"20270101-0900", "20270111-1605-tutup-hari-1", "20270112-0810-otomatis", "20270117-0810-otomatis"} {
		if _, err := w.s.file.Backup(filepath.Join(folder, keeping.Stem(w.s.Path())+"-"+name+keeping.Extension)); err != nil {
			w.t.Fatal(err)
		}
		w.jot("catatan " + strings.Repeat("x", i))
	}
	damaged = filepath.Join(folder, keeping.Stem(w.s.Path())+"-20270112-0810-otomatis.benang")
	content, err := os.ReadFile(damaged)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(damaged, content[:len(content)/3], 0o600); err != nil {
		w.t.Fatal(err)
	}
	w.after(time.Hour)
	w.Press("Ctrl+Shift+U")
	return damaged
}

func TestTheListOfBackups(t *testing.T) {
	w := startSample(t)
	w.listed()
	w.keep("backups")
	w.reads("Cadangan kota-contoh.benang: 10 di 2 tempat", "otomatis", "tutup hari 1", "dibuat sendiri", "disimpan seterusnya", "terbaru", "terbukti", "belum diperiksa", "rusak",
		"di samping berkas", "folder kedua", "sama dengan sekarang", "4 sesudahnya", "Otomatis setiap 20 menit")
	w.Press("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down")
	w.reads("Sesudah cadangan ini 4 tindakan; yang terakhir: catatan")
	w.Press("F5")
	w.keep("backups-proven")
	w.tells("kota-contoh-20270101-0900.benang terbukti: " + acted(0) + " diputar ulang")
	w.Press("Esc")
	w.uncovered()
	w.Press("Ctrl+Shift+U")
	w.command(text.CommandLanguage)
	w.Press("Esc", "Ctrl+Shift+U")
	w.keep("backups-english")
	w.reads("Backups of kota-contoh.benang: 10 in 2 places", "close of day 1", "kept for good", "the same as now")
}

func TestABackupIsRemovedOnlyOnAWord(t *testing.T) {
	w := startSample(t)
	damaged := w.listed()
	w.Press("Down", "Down", "Down", "Down", "Down", "Delete")
	w.reads("Hapus cadangan", "kota-contoh-20270112-0810-otomatis.benang")
	w.Press("Enter") // cancel is the default
	if _, err := os.Stat(damaged); err != nil {
		t.Fatal("it was removed without a word")
	}
	w.Press("Delete")
	w.ClickText(t, "Hapus")
	if _, err := os.Stat(damaged); err == nil {
		t.Error("it is still there")
	}
	w.reads("9 di 2 tempat")
}

func TestABackupIsComparedAndTheListGoesOut(t *testing.T) {
	w, town := startTown(t)
	w.saving()
	if _, err := w.s.Do(model.SetBudget{Line: town.Sub, Fund: town.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 5 * model.Rupiah, Known: true}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.jot("satu")
	w.Press("Ctrl+Shift+U", "Enter")
	w.keep("backups-compare")
	w.reads("2 tindakan, 1 angka berbeda", "Usulan 2027: 1 baris berbeda", "isian pagu", "catatan")
	w.Press("Ctrl+P")
	w.ClickText(t, "Pilih folder ini")
	w.tells("beda-dengan-cadangan-18-jan-2027-11-32.xlsx (3 baris)")
	w.Press("Esc", "Esc")
	w.uncovered()
}

func TestABackupIsRestoredAndOpens(t *testing.T) {
	w, _ := startTown(t)
	w.saving()
	path, acts := w.s.Path(), w.s.Acts()
	w.jot("sesudah cadangan")
	w.Press("Ctrl+Shift+U", "Ctrl+R")
	w.keep("backups-restore")
	w.reads("Pulihkan kota-kecil.benang dari cadangan", "tetap di folder yang sama")
	w.ClickText(t, "Pulihkan")
	if w.s.Path() != path || w.s.Acts() != acts || w.s.ReadOnly() {
		t.Fatalf("open is %q with %d acts", w.s.Path(), w.s.Acts())
	}
	w.tells("kota-kecil.benang dipulihkan dan terbuka. Yang semula ada sekarang bernama kota-kecil (sebelum dipulihkan 2027-01-18 11.32).benang.")
	aside, err := sqlite.Open(filepath.Join(w.dir, "kota-kecil (sebelum dipulihkan 2027-01-18 11.32).benang"), sqlite.Options{})
	if err != nil || aside.Size() != acts+1 {
		t.Fatal(err)
	}
	aside.Close()
	w.jot("berlanjut")
	w.Press("Ctrl+Shift+U")
	w.reads("sebelum dipulihkan", "riwayat lain", "folder berkas")
}

// A restore that is refused leaves the file as it is, and open.
func TestARestoreThatIsRefusedOpensTheFileAgain(t *testing.T) {
	w, _ := startTown(t)
	w.saving()
	path := w.s.Path()
	backup := filepath.Join(w.s.places().Beside(), w.copies()[0])
	content, err := os.ReadFile(backup)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(backup, []byte(strings.Replace(string(content), `"Kota Kecil"`, `"Kota Kucil"`, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	w.s.CloseFile()
	w.s.restore(backup, path)
	w.tells("rusak dan tidak dipulihkan. Pilih cadangan lain.")
	if w.s.Path() != path || w.s.ReadOnly() {
		t.Errorf("open is %q", w.s.Path())
	}
}

// broken closes the open file and spoils it.
func (w *window) broken() (path string) {
	w.t.Helper()
	path = w.s.Path()
	w.s.keep(true)
	w.s.CloseFile()
	content, err := os.ReadFile(path)
	if err != nil {
		w.t.Fatal(err)
	}
	for i := 4096; i < 4096*4; i++ {
		content[i] = 0x5A
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		w.t.Fatal(err)
	}
	return path
}

func TestADamagedFileOffersItsBackups(t *testing.T) {
	w := startSample(t)
	w.stick()
	w.saving()
	w.jot("satu")
	w.s.saver.on = false // the power goes before a last backup
	acts := w.s.Acts()
	path := w.broken()
	w.s.OpenFile(path)
	w.keep("damaged")
	w.reads("kota-contoh.benang tidak dapat dibuka", "rusak dan tidak dibuka supaya tidak bertambah rusak", "otomatis", "kurang 1", "Selamatkan", "di samping berkas", "folder kedua")
	w.Press("F6")
	if !w.s.ReadOnly() || w.s.Acts() != acts-1 {
		t.Errorf("opened %q with %d acts", w.s.Path(), w.s.Acts())
	}
	w.s.OpenFile(path)
	w.Press("Ctrl+R")
	if w.s.Path() != path || w.s.ReadOnly() || w.s.Acts() != acts-1 {
		t.Errorf("restored %q with %d acts", w.s.Path(), w.s.Acts())
	}
	w.tells("Yang semula ada sekarang bernama kota-contoh (rusak 2027-01-18 11.32).benang.")
}

func TestADamagedFileWithoutBackupsOffersToRescue(t *testing.T) {
	w := startSample(t)
	path := w.broken()
	w.s.OpenFile(path)
	w.keep("damaged-alone")
	w.reads("Tidak ada cadangan yang utuh di samping berkas ini")
	w.Press("Ctrl+R", "F6")
	if w.s.file != nil {
		t.Error("something was opened")
	}
	w.Press("F5")
	if w.s.file != nil && !strings.Contains(w.s.Path(), "(diselamatkan)") {
		t.Errorf("open is %q", w.s.Path())
	}
	if w.s.file == nil {
		w.tells("Tidak ada tindakan yang dapat diselamatkan")
	}
}

func TestTheListInEveryLook(t *testing.T) {
	for _, l := range []struct {
		name    string
		dark    bool
		percent int
		wide    bool
	}{{"dark", true, 100, false}, {"150", false, 150, false}, {"175", false, 175, false}, {"1080", false, 100, true}} {
		w := startSample(t)
		if w.s.Dark() != l.dark {
			w.command(text.CommandDark)
		}
		w.s.ResizeText(l.percent - 100)
		w.listed()
		if l.wide {
			w.Press("Esc")
			w.Window.Resize(fyne.NewSize(1920, 1080))
			w.Press("Ctrl+Shift+U")
		}
		w.keep("backups-" + l.name)
		beyond := w.beyond()
		if !l.wide && len(beyond) > 0 {
			t.Errorf("%s: %q reach over the edge", l.name, strings.Join(beyond, "; "))
		}
		w.Press("Down", "Down", "Enter")
		w.keep("backups-compare-" + l.name)
	}
}
