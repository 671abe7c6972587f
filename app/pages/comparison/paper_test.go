package comparison_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

func TestWhatIsInViewGoesOutAsAPaper(t *testing.T) {
	w := town(t)
	w.Act(model.MarkMoment{Title: "Tutup hari 1"})
	w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 60_000_000 * model.Rupiah})
	d := open(t, w.Memory)
	d.Press("F5", "F5", "F5", "F6", "F9", "Alt+1", "Tab", "Tab")
	d.pick(3)
	d.Press("Tab", "Tab")
	d.pick(2)
	d.Press("Ctrl+Shift+P") // the dialog is cancelled
	d.Folder = t.TempDir()
	d.Press("Ctrl+Shift+P")
	path := filepath.Join(d.Folder, "persandingan-hasil-2027-hasil-2027.pdf")
	d.WantsTold("Ditulis: " + path + " (1 halaman)")
	d.ClickText(t, "Berkas PDF")
	d.WantsTold(filepath.Join(d.Folder, "persandingan-hasil-2027-hasil-2027-2.pdf"))
	if len(d.Failed) > 0 {
		t.Fatal(d.Failed)
	}
	var want bytes.Buffer
	moment := w.Plan.Moments.Of(0)[0]
	panel := model.Panel{Count: 2, Filter: model.Filter{Level: model.SubActivity}, View: model.View{Sort: model.SortByCode}}
	panel.Columns[0] = model.PanelColumn{Stage: model.Agreed, Year: modeltest.PlanYear, Moment: moment.ID}
	panel.Columns[1] = model.PanelColumn{Stage: model.Agreed, Year: modeltest.PlanYear}
	o := reports.ComparisonOptions{Targets: true, Moments: map[model.ID]reports.Moment{moment.ID: {Name: "Tutup hari 1", Plan: d.read[moment.ID]}}}
	if _, err := reports.WriteComparison(t.Context(), &want, w.Plan, panel, o, nil); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want.Bytes()) {
		t.Errorf("the paper is not that of what is in view: %d and %d bytes, %v", len(got), want.Len(), err)
	}
}

func TestAPaperThatCannotBeWrittenIsTold(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Folder = filepath.Join(t.TempDir(), "tidak ada")
	d.Press("Ctrl+Shift+P")
	if len(d.Failed) != 1 || model.CodeOf(d.Failed[0]) != model.Invalid {
		t.Errorf("told %v", d.Failed)
	}
}
