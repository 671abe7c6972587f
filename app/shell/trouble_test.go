package shell

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

// takeAway moves the open file to another name and gives what brings it back.
func (w *window) takeAway() (back func()) {
	w.t.Helper()
	path, aside := w.s.Path(), filepath.Join(w.t.TempDir(), "dibawa.benang")
	if err := os.Rename(path, aside); err != nil {
		w.t.Fatal(err)
	}
	return func() {
		if err := os.Rename(aside, path); err != nil {
			w.t.Fatal(err)
		}
	}
}

// spoil makes the open file unreadable for good.
func (w *window) spoil() {
	w.t.Helper()
	if err := os.Truncate(w.s.Path(), 0); err != nil {
		w.t.Fatal(err)
	}
}

// takeOver lets another program take the right to write the open file.
func (w *window) takeOver() *sqlite.File {
	w.t.Helper()
	path := w.s.Path()
	if err := os.Remove(filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".lock")); err != nil {
		w.t.Fatal(err)
	}
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		if err := f.Close(); err != nil {
			w.t.Error(err)
		}
	})
	return f
}

// note puts something on record and says whether that was refused.
func (w *window) note(town *modeltest.Town, amount model.Money) error {
	_, err := w.s.Do(model.SetBudget{
		Line: town.Sub, Fund: town.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: amount, Known: true,
	}, model.Context{})
	return err
}

func TestFileThatWasTakenAwayIsToldAndTheActDoneAgain(t *testing.T) {
	w, town := startTown(t)
	if err := w.note(town, 5*model.Rupiah); err != nil {
		t.Fatal(err)
	}
	back := w.takeAway()
	if err := w.note(town, 7*model.Rupiah); err == nil {
		t.Fatal("an act was taken into a file without a name")
	}
	w.reads("Berkas bermasalah", "tidak ada lagi di tempatnya", "sampai 18 Januari 2027 pukul 11.32 WIB (2 tindakan) masih ada di program ini", "Belum tersimpan")
	w.Press("F7") // it is not there to be opened again
	if w.covers() != 1 || w.s.Acts() != 2 {
		t.Fatalf("%d covers, %d acts", w.covers(), w.s.Acts())
	}
	w.Press("F5")
	if w.covers() != 1 || w.s.Acts() != 2 {
		t.Fatalf("tried again: %d covers, %d acts", w.covers(), w.s.Acts())
	}
	back()
	w.Press("F5")
	w.uncovered()
	w.tells("Berhasil: tindakan itu kini tersimpan.")
	w.reads("Tersimpan", "3 tindakan")
	w.misses("Belum tersimpan")
}

func TestWorkGoesOnInACopy(t *testing.T) {
	w, town := startTown(t)
	if err := w.note(town, 5*model.Rupiah); err != nil {
		t.Fatal(err)
	}
	first := w.s.Path()
	w.takeAway()
	if err := w.note(town, 7*model.Rupiah); err == nil {
		t.Fatal("an act was taken")
	}
	w.Press("F6")
	w.ClickText(t, "Pilih folder ini")
	w.uncovered()
	w.tells("Salinan dengan 2 tindakan sudah diperiksa dan kini terbuka: " + w.s.Path())
	if w.s.Path() == first || w.s.ReadOnly() || w.s.Acts() != 2 {
		t.Fatalf("%s holds %d acts", w.s.Path(), w.s.Acts())
	}
	if err := w.note(town, 7*model.Rupiah); err != nil {
		t.Error(err)
	}
	w.Press("Ctrl+Z")
	w.tells("Diurungkan: isian pagu")
}

func TestACopyIsMadeOfMemoryWhereTheFileIsGone(t *testing.T) {
	w, town := startTown(t)
	w.spoil()
	if err := w.note(town, 5*model.Rupiah); err == nil {
		t.Fatal("an act was taken")
	}
	w.reads("diubah oleh program lain selagi terbuka", "masih ada di program ini", "berkas harus dibuka lagi dahulu")
	w.Press("F5")
	if w.covers() != 1 {
		t.Fatal("a closed way was gone")
	}
	w.Press("F7")
	w.tells("kosong")
	if w.s.Plan().Agencies.Get(town.Agency) == nil {
		t.Fatal("the plan can no longer be read")
	}
	w.command(text.CommandTrouble)
	w.Press("F6")
	w.ClickText(t, "Pilih folder ini")
	w.tells("dibuat dari yang diingat program")
	if err := w.note(town, 5*model.Rupiah); err != nil {
		t.Error(err)
	}
	w.command(text.CommandCheck)
	w.tells("Berkas utuh: 2 tindakan")
}

func TestFileThatAnotherProgramTookIsOpenedAgain(t *testing.T) {
	w, town := startTown(t)
	other := w.takeOver()
	if err := w.note(town, 5*model.Rupiah); err == nil {
		t.Fatal("an act was taken")
	}
	w.reads("kini dibuka untuk diubah oleh program lain", "tetap ada di kota-kecil.benang")
	w.Press("F7")
	w.uncovered()
	w.tells("di sini hanya dapat dibaca")
	w.reads("Hanya baca")
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	w.s.OpenFile(w.s.Path())
	w.s.openAgain()
	w.tells("kota-kecil.benang terbuka lagi, dengan semua yang tersimpan.")
	if err := w.note(town, 5*model.Rupiah); err != nil {
		t.Error(err)
	}
}

// What was typed into a cell stays there until it is stored, and is stored once.
func TestWhatWasTypedIsNotLost(t *testing.T) {
	w := startSample(t)
	w.s.GoTo(areaSession)
	acts := w.s.Acts()
	back := w.takeAway()
	w.Press("F2")
	w.Type("Catatan yang tidak boleh hilang")
	w.Press("Enter")
	w.reads("Berkas bermasalah", "Catatan yang tidak boleh hilang")
	w.Press("Esc")
	w.uncovered()
	w.reads("Catatan yang tidak boleh hilang")
	w.Press("Enter")
	back()
	w.Press("F5")
	w.uncovered()
	if w.s.Acts() != acts+1 {
		t.Fatalf("%d acts after %d", w.s.Acts(), acts)
	}
	w.Press("Enter")
	if w.s.Acts() != acts+1 {
		t.Error("the note was taken twice")
	}
}

func TestWhatWasTypedGoesOnInACopy(t *testing.T) {
	w := startSample(t)
	w.s.GoTo(areaSession)
	acts := w.s.Acts()
	w.takeAway()
	w.Press("F2")
	w.Type("Catatan yang tidak boleh hilang")
	w.Press("Enter", "F6")
	w.ClickText(t, "Pilih folder ini")
	w.uncovered()
	w.reads("Catatan yang tidak boleh hilang")
	if w.s.Acts() != acts || w.s.current != areaSession {
		t.Fatalf("%d acts after %d, page %d", w.s.Acts(), acts, w.s.current)
	}
}

func TestUndoThatIsRefusedIsDoneAgain(t *testing.T) {
	w, town := startTown(t)
	if err := w.note(town, 5*model.Rupiah); err != nil {
		t.Fatal(err)
	}
	back := w.takeAway()
	w.Press("Ctrl+Z")
	w.reads("Berkas bermasalah")
	back()
	w.Press("F5")
	w.uncovered()
	w.tells("Diurungkan: isian pagu")
	if w.s.Acts() != 3 {
		t.Errorf("%d acts", w.s.Acts())
	}
}

func TestFileThatIsNotInItsPlaceIsSeen(t *testing.T) {
	w, town := startTown(t)
	back := w.takeAway()
	w.s.tick()
	w.tells("tidak ada lagi di tempatnya")
	w.reads("Berkas tidak di tempatnya")
	w.uncovered()
	w.command(text.CommandTrouble)
	w.reads("Ulangi tindakannya di halamannya")
	w.misses("Yang terakhir diisi belum tersimpan")
	w.Press("Esc")
	back()
	w.s.tick()
	w.tells("Berkas kembali di tempatnya.")
	w.misses("Berkas tidak di tempatnya")
	w.takeAway()
	if err := w.note(town, 5*model.Rupiah); err == nil {
		t.Fatal("an act was taken")
	}
	w.Press("Esc")
	w.s.tick()
	w.reads("Belum tersimpan")
}

// What only this program still has is not given up without a question.
func TestFileThatIsOnlyHereIsNotClosedUnasked(t *testing.T) {
	w, town := startTown(t)
	other := w.save("lain.benang", modeltest.Small(t).Memory)
	back := w.takeAway()
	if err := w.note(town, 5*model.Rupiah); err == nil {
		t.Fatal("an act was taken")
	}
	w.Press("Esc")
	for _, leave := range []func(){func() { w.Press("Ctrl+W") }, func() { w.Press("Ctrl+Q") }, func() { w.drop(other) }} {
		leave()
		w.reads("kota-kecil.benang dengan 1 tindakan kini hanya ada di program", "Tutup tanpa salinan")
		w.Press("Enter")
		w.uncovered()
		if w.s.Plan() == nil || w.s.Path() == other {
			t.Fatal("the file was given up")
		}
	}
	w.Press("Ctrl+W")
	w.ClickText(t, "Tutup tanpa salinan")
	if w.s.Plan() != nil {
		t.Fatal("the file was not closed")
	}
	back()
	w.s.OpenFile(filepath.Join(w.dir, "kota-kecil.benang"))
	back = w.takeAway()
	if err := w.note(town, 5*model.Rupiah); err == nil {
		t.Fatal("an act was taken")
	}
	w.Press("Esc")
	back()
	w.Press("Ctrl+W")
	w.uncovered()
	if w.s.Plan() != nil {
		t.Error("a file that is back was not closed")
	}
}

func TestSlowDiskIsToldOnce(t *testing.T) {
	w, town := startTown(t)
	cancel := w.s.file.Subscribe(func(*model.Entry) { w.now = w.now.Add(2 * time.Second) })
	defer cancel()
	if err := w.note(town, 5*model.Rupiah); err != nil {
		t.Fatal(err)
	}
	w.tells("Menyimpan satu tindakan di sini memakan 2 detik.")
	w.s.hush()
	if err := w.note(town, 6*model.Rupiah); err != nil {
		t.Fatal(err)
	}
	w.misses("memakan 2 detik")
}

// From where waiting is felt the status line says how long the last act took, and no longer once one is quick again.
func TestTheStatusLineSaysHowLongASlowActTook(t *testing.T) {
	w, town := startTown(t)
	slow := 600 * time.Millisecond
	cancel := w.s.file.Subscribe(func(*model.Entry) { w.now = w.now.Add(slow) })
	defer cancel()
	if err := w.note(town, 5*model.Rupiah); err != nil {
		t.Fatal(err)
	}
	w.reads("Tersimpan", "selama 0,6 detik")
	w.misses("Menyimpan satu tindakan")
	slow = noticed - time.Millisecond
	if err := w.note(town, 6*model.Rupiah); err != nil {
		t.Fatal(err)
	}
	w.reads("Tersimpan")
	w.misses("detik")
	slow = 1040 * time.Millisecond
	if err := w.note(town, 7*model.Rupiah); err != nil {
		t.Fatal(err)
	}
	w.reads("selama 1 detik")
	w.s.CloseFile()
	w.misses("selama")
}

// Where the act before was slow the title of the window says that this one is being saved, while it is; done or refused, the title is as it was.
func TestTheTitleSaysThatASlowActIsBeingSaved(t *testing.T) {
	w, _ := startTown(t)
	usual := w.s.win.Title()
	act := func(takes time.Duration, err error) (within string) {
		_, _ = w.s.watched(func() (*model.Entry, error) {
			within = w.s.win.Title()
			w.now = w.now.Add(takes)
			return nil, err
		}, nil)
		if after := w.s.win.Title(); after != usual {
			t.Errorf("afterwards the title is %q", after)
		}
		return within
	}
	saving := "Menyimpan … – " + usual
	for i, step := range []struct {
		takes time.Duration
		err   error
		want  string
	}{
		{noticed, nil, usual}, // nobody knew
		{noticed, model.Invalidf("", "Sel ini kosong."), saving},
		{0, nil, saving}, // the one that was refused says nothing of the disk
		{0, nil, usual},
	} {
		if got := act(step.takes, step.err); got != step.want {
			t.Errorf("act %d: the title is %q, not %q", i+1, got, step.want)
		}
	}
}

func TestClockBehindTheFileIsToldAtOpening(t *testing.T) {
	w, _ := startTown(t)
	path := w.s.Path()
	w.s.CloseFile()
	f, err := sqlite.Open(path, sqlite.Options{Now: func() time.Time { return w.now.Add(50 * time.Hour) }})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Do(model.TakeNote{Text: "esok lusa"}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	w.s.OpenFile(path)
	w.tells("Jam komputer ini 2 hari 2 jam lebih awal daripada tindakan terakhir di berkas.")
}

func TestTheSampleHasAClockOfItsOwn(t *testing.T) {
	w := startSample(t)
	path := w.s.Path()
	w.s.CloseFile()
	w.now = w.now.Add(-50 * time.Hour)
	w.s.OpenFile(path)
	if w.s.file.Behind() == 0 {
		t.Fatal("the clock is not behind")
	}
	w.misses("Jam komputer ini 2 hari")
}

func TestTroubleBoxFitsAtEverySize(t *testing.T) {
	for _, percent := range []int{100, 150, 175} {
		w, town := startTown(t)
		w.s.ResizeText(percent - 100)
		w.takeAway()
		if err := w.note(town, 5*model.Rupiah); err == nil {
			t.Fatal("an act was taken")
		}
		if beyond := w.beyond(); len(beyond) > 0 {
			t.Errorf("at %d %%: %s reach over the edge", percent, strings.Join(beyond, ", "))
		}
	}
}
