package shell

import (
	"strings"
	"testing"
	"time"

	"benangmerah/app/backups"
	"benangmerah/model"
)

// A laptop may be set to the time of another island: the names of backups, the list of them and the status line all tell the region's.
func TestBackupsTellTheTimeOfTheRegion(t *testing.T) {
	w, _ := startTown(t)
	region := *w.s.Plan().Region()
	region.Zone = model.WIT
	if _, err := w.s.Do(model.Edit{Title: "setup.region", Put: []model.Record{&region}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.now = time.Date(2027, time.January, 4, 16, 45, 0, 0, time.UTC)
	w.saving()
	if got := w.copies(); len(got) != 1 || !strings.Contains(got[0], "-20270105-0145-otomatis") {
		t.Fatalf("backups %q, where the region has 5 January, 01.45", got)
	}
	w.after(3 * time.Minute)
	list, err := backups.List(t.Context(), w.s.places(), w.s.file)
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	box := backupsBox{listBox: newListBox(w.s), list: list}
	if got := box.Cell(0, 0); !strings.Contains(got.Text, "01.45") || !strings.Contains(got.Below, "3 menit") {
		t.Errorf("the list says %q, %q", got.Text, got.Below)
	}
}

// No file is open from which the region could be known: the backups of a damaged file tell it themselves.
func TestBackupsOfADamagedFileTellTheTimeOfItsRegion(t *testing.T) {
	w, _ := startTown(t)
	region := *w.s.Plan().Region()
	region.Zone = model.WIT
	if _, err := w.s.Do(model.Edit{Title: "setup.region", Put: []model.Record{&region}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.now = time.Date(2027, time.January, 4, 16, 45, 0, 0, time.UTC)
	w.saving()
	w.s.saver.on = false
	path := w.broken()
	w.now = w.now.Add(3 * time.Minute)
	w.s.OpenFile(path)
	w.reads("tidak dapat dibuka", "5 Jan 2027 01.45", "3 menit")
}

// An act that came in by a merge says from which copy.
func TestAnActThatWasMergedSaysFromWhere(t *testing.T) {
	w, _ := startTown(t)
	d := diffBox{listBox: newListBox(w.s)}
	own := &model.Entry{Seq: 7, At: model.At(w.now), Act: "note.take", Operator: "sekretariat"}
	brought := *own
	brought.Merged = &model.Merged{Copy: "laptop-b.benang", Seq: 5}
	if got := d.actCell(&brought, 0).Above; !strings.Contains(got, "sekretariat") || !strings.HasSuffix(got, "digabung dari laptop-b.benang") {
		t.Errorf("in the list %q", got)
	}
	if got := d.actCells(&brought)[3].Text; !strings.HasSuffix(got, " (digabung dari laptop-b.benang)") {
		t.Errorf("in the workbook %q", got)
	}
	if got := d.actCell(own, 0).Above + d.actCells(own)[3].Text; strings.Contains(got, "digabung") {
		t.Errorf("an act of this file: %q", got)
	}
}
