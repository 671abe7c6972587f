package followup_test

import (
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

// inYear shows the page in the middle of the plan year, on the realisation.
func inYear(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := open(t, file, append([]func(*desk){func(d *desk) { d.Clock = time.Date(2027, 8, 10, 2, 0, 0, 0, time.UTC) }}, with...)...)
	d.Press("Alt+4")
	return d
}

// spent is what a line was told to have spent from a source, quarter by quarter.
func (w *town) spent(line, fund model.ID) model.Quarters {
	if b := w.Plan.Budget(line, fund, model.Realised, modeltest.PlanYear); b != nil {
		return b.Quarters
	}
	return model.Quarters{}
}

func TestAQuarterIsFilledInByKeys(t *testing.T) {
	w := newTown(t)
	d := inYear(t, w.Memory)
	d.Wants("2027 sampai triwulan II", "Dinas Koperasi", "Pagu / target")
	d.Press("Alt+Down")
	d.Wants("Penghambat", "Pendorong", "DAU", "kritis")
	d.toRow("line 2.18.04.2.01.0006", "DAU")
	d.Press("Right", "Right", "Right")
	d.Type("12 jt")
	d.Wants("Rp12.000.000,00")
	d.Press("Enter")
	if q := w.spent(w.Sub, w.DAU); q.Amount[1] != 12_000_000*model.Rupiah || q.Given[0] {
		t.Fatalf("%+v", q)
	}
	d.Wants("12.000.000")
	d.Press("Ctrl+Z")
	if q := w.spent(w.Sub, w.DAU); q.Given[1] {
		t.Error("not undone")
	}
	d.Press("F5")
	d.Wants("2027 sampai triwulan I ")
	d.Press("F9")
	d.Wants("2026 sampai triwulan I ")
	d.Press("F10", "F8")
	d.Wants("2027 sampai triwulan IV")
}

// toRow puts the cursor on the row of a line, or of one of its sources: the first that reads so.
func (d *desk) toRow(words ...string) {
	d.T.Helper()
	last := words[len(words)-1]
	d.Press("Ctrl+Home")
	for range 40 {
		if line := d.under(); strings.HasPrefix(line, last) {
			return
		}
		d.Press("Down")
	}
	d.T.Fatalf("no row reads %q", words)
}

// under copies the cell under the cursor.
func (d *desk) under() string {
	d.Press("Ctrl+C")
	return d.Clipboard()
}
