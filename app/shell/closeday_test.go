package shell

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/app/closing"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// keep paints the window where BENANG_PICTURES names a folder.
func (w *window) keep(name string) {
	w.t.Helper()
	folder := os.Getenv("BENANG_PICTURES")
	if folder == "" {
		return
	}
	if err := w.Save(filepath.Join(folder, name+".png")); err != nil {
		w.t.Error(err)
	}
}

func TestDayIsClosedFromTheWindow(t *testing.T) {
	w := startSample(t)
	acts := w.s.Acts()
	w.command(text.CommandCloseDay)
	w.keep("closeday")
	w.reads("Tutup hari 1: Senin, 18 Januari 2027", "11 hal belum selesai", "Giliran masih berlangsung", "Belum diputuskan", "Pernyataan tanpa sumber",
		"dilanjutkan ke Selasa, 19 Januari 2027", "Giliran DPMPTSP", "2 perangkat daerah yang belum dipaparkan", "Tutup hari 1")
	w.Press("Ctrl+Enter")
	w.keep("closeday-done")
	w.reads("Hari 1 sudah ditutup", "kota-contoh-20270118-1132-tutup-hari-1.benang (cadangan, sudah diperiksa)", "notula-2027-hari-1-rancangan.pdf (notula, ",
		"tindak-lanjut-2027-hari-1.xlsx (daftar tindak lanjut, 18 baris)")
	if w.s.Acts() != acts+1 || closing.Closed(w.s.Plan(), 1) == nil {
		t.Errorf("%d acts", w.s.Acts()-acts)
	}
	folder := closing.Folder(w.s.Path())
	for _, pattern := range []string{"*.benang", "*.pdf", "*.xlsx"} {
		if found, err := filepath.Glob(filepath.Join(folder, pattern)); err != nil || len(found) != 1 {
			t.Errorf("%s: %q, %v", pattern, found, err)
		}
	}
	days := w.s.Plan().Days.Of(w.s.Plan().CurrentMeeting().ID)
	var names []string
	for _, s := range w.s.Plan().Slots.Of(days[1].ID)[1:4] {
		names = append(names, w.s.Plan().Agencies.Get(s.Agency).Label())
	}
	if got := strings.Join(names, " "); got != "DPMPTSP Dispora Disnaker" || w.s.Plan().RunningSlot(days[0].Meeting) != nil {
		t.Errorf("the second day begins with %s", got)
	}
	w.Press("Esc")
	w.uncovered()
	if !w.s.set.backedUp(w.s.file.ID()).Equal(w.now.Truncate(time.Second)) {
		t.Error("the window does not know of the backup")
	}
	backup, err := sqlite.Open(filepath.Join(folder, "kota-contoh-20270118-1132-tutup-hari-1.benang"), sqlite.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer backup.Close()
	if backup.Size() != w.s.Acts() {
		t.Errorf("the backup holds %d acts", backup.Size())
	}
	w.Press("Ctrl+Z")
	if closing.Closed(w.s.Plan(), 1) != nil || w.s.Plan().RunningSlot(days[0].Meeting) == nil {
		t.Error("undo did not open the day again")
	}
}

func TestDayIsClosedAsChosenAndOnceMore(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandCloseDay)
	w.Press("Tab", "Down", "Down", "Down", "Enter", "Tab", "Down", "Down", "Down", "Enter")
	w.reads("selesai sampai di sini", "tidak dipaparkan lagi")
	w.Press("Ctrl+Enter", "Esc")
	p := w.s.Plan()
	days := p.Days.Of(p.CurrentMeeting().ID)
	if n := len(p.Unheard(days[0].ID)); n != 2 || p.RunningSlot(days[0].Meeting) != nil || len(p.Slots.Of(days[1].ID)) != 8 {
		t.Errorf("%d agencies stay, the second day has %d slots", n, len(p.Slots.Of(days[1].ID)))
	}
	if _, err := w.s.Do(model.BeginSlot{Slot: p.Unheard(days[0].ID)[0].ID}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.command(text.CommandCloseDay)
	w.reads("Hari ini sudah pernah ditutup (18 Januari 2027 pukul 11.32 WIB)")
	w.Press("Ctrl+Enter", "Esc")
	if last := closing.Closed(w.s.Plan(), 1); last == nil || last.Name != "Tutup hari 1 (2)" {
		t.Errorf("closed as %+v", last)
	}
}

func TestLastDayIsClosedOnAnAddedOne(t *testing.T) {
	w, town := startTown(t)
	if _, err := w.s.Do(model.BeginSlot{Slot: town.Slot}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.command(text.CommandCloseDay)
	w.reads("dilanjutkan pada hari rapat yang ditambah")
	w.Press("Ctrl+Enter")
	w.reads("Hari 1 sudah ditutup")
	days := w.s.Plan().Days.Of(town.Meeting)
	if len(days) != 2 || len(w.s.Plan().Slots.Of(days[1].ID)) != 2 {
		t.Errorf("%d days", len(days))
	}
}

func TestFindingsLeadToTheirPlaces(t *testing.T) {
	w, _ := startTown(t)
	w.command(text.CommandCloseDay)
	w.reads("Tidak ada yang hadir", "daftar hadir hari itu")
	w.Press("Enter")
	w.uncovered()
	if w.s.current != areaSettings {
		t.Errorf("page %d", w.s.current)
	}
	w.command(text.CommandCloseDay)
	w.Press("Down", "Enter")
	if w.s.current != areaSession {
		t.Errorf("page %d", w.s.current)
	}
	w.command(text.CommandCloseDay)
	w.Press("Down", "Down", "Enter")
	w.uncovered()
	w.reads("Dinas Penanaman Modal")
	acts := w.s.Acts()
	w.command(text.CommandCloseDay)
	w.Press("Esc")
	w.uncovered()
	if w.s.Acts() != acts || closing.Closed(w.s.Plan(), 1) != nil {
		t.Error("leaving the box closed the day")
	}
}

func TestDayThatCannotBeClosedSaysWhy(t *testing.T) {
	w := startSample(t)
	acts := w.s.Acts()
	if err := os.WriteFile(closing.Folder(w.s.Path()), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	w.command(text.CommandCloseDay)
	w.Press("Ctrl+Enter")
	if w.s.Acts() != acts {
		t.Error("the day was closed without a place for its files")
	}
	w.Press("Esc")
	w.tells("tidak dapat dibuat. Periksa folder dan izinnya.")
	w.s.CloseFile()
	for _, c := range w.s.commands() {
		if c.Name == text.CommandCloseDay {
			t.Error("a day can be closed without a file")
		}
	}
}

func TestDayIsNotClosedWhileOtherWorkIsRunning(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandCloseDay)
	w.s.Slow("a", func(context.Context, func(int, int)) (any, error) {
		w.Press("Ctrl+Enter")
		return nil, nil
	}, func(any) {})
	if closing.Closed(w.s.Plan(), 1) != nil {
		t.Error("the day was closed while other work was running")
	}
	w.Press("Esc")
	w.tells("Tunggu sampai pekerjaan yang berjalan selesai")
}

func TestCancelOfTheFilesSaysThatTheDayIsClosed(t *testing.T) {
	w := startSample(t)
	b := &closeBox{s: w.s, day: w.s.dayToClose(), number: 1, folder: closing.Folder(w.s.Path())}
	files := b.work()
	do := files.Do
	files.Do = func(ctx context.Context, progress func(int, int)) (any, error) {
		w.s.door.stop()
		return do(ctx, progress)
	}
	w.s.slow(files)
	w.tells("Hari 1 sudah ditutup. Penulisan berkasnya dibatalkan; yang sudah selesai ada di " + b.folder)
	w.uncovered()
	if _, err := os.Stat(b.folder); err == nil {
		t.Error("files were written after the cancel")
	}
}

func TestWorkSaysItselfWhatCancelMeans(t *testing.T) {
	d := newDoorstep(t)
	h := d.held("a")
	h.work.Stop = func() { d.happens <- "stopped" }
	if err := d.enter(h.work); err != nil {
		t.Fatal(err)
	}
	d.stop()
	d.next("hide", "stopped")
	h.letGo <- nil
	d.next("drop a")
}

func TestBoxOfTheDayFitsAtEverySize(t *testing.T) {
	for _, percent := range []int{100, 150, 175} {
		w := startSample(t)
		w.s.ResizeText(percent - 100)
		w.command(text.CommandCloseDay)
		w.keep(fmt.Sprintf("closeday-%d", percent))
		if beyond := w.beyond(); len(beyond) > 0 {
			t.Errorf("at %d %%: %q reach over the edge", percent, beyond)
		}
		w.Press("Ctrl+Enter")
		if beyond := w.beyond(); len(beyond) > 0 {
			t.Errorf("done at %d %%: %q reach over the edge", percent, beyond)
		}
		w.Press("Esc")
		w.uncovered()
	}
}

func TestFinalVersionLeavesABackup(t *testing.T) {
	w := startSample(t)
	w.s.GoTo(areaPapers)
	w.Press("Ctrl+S")
	w.Type("diputuskan pimpinan")
	w.Press("Enter")
	backups := w.files("xdg_cache_home/benangmerah/kota-contoh – cadangan/*.benang")
	if len(backups) != 1 || !w.s.set.backedUp(w.s.file.ID()).Equal(w.now.Truncate(time.Second)) {
		t.Fatalf("backups %q", backups)
	}
	w.Press("Esc")
	w.Press("F5")
	if again := w.files("xdg_cache_home/benangmerah/kota-contoh – cadangan/*.benang"); len(again) != 1 {
		t.Errorf("backups %q", again)
	}
}
