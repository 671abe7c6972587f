package programme_test

import (
	"encoding/json"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// restart shows the file on a new page, which is given what the one before remembered.
func (d *desk) restart() *desk {
	d.T.Helper()
	data, err := json.Marshal(d.page.Remember())
	if err != nil {
		d.T.Fatal(err)
	}
	again := open(d.T, d.File)
	again.page.Recall(data)
	again.page.Show()
	if same, err := json.Marshal(again.page.Remember()); err != nil || string(same) != string(data) {
		d.T.Errorf("after a restart the page remembers\n%s, not\n%s", same, data)
	}
	return again
}

func TestProgrammeComesBackWithAHalfTypedFigure(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colMoney)
	d.Press("Enter", "Ctrl+A")
	d.Type("1,5")
	d = d.restart()
	d.Wants("1,5")
	if d.Done != 0 {
		t.Fatal("what was half typed became an act")
	}
	d.Type(" M")
	d.Press("Enter")
	if b := d.budget(w.Sub, w.DAU, model.Proposed); d.Done != 1 || b.Amount != 1500*juta {
		t.Errorf("after %d acts the budget is %+v", d.Done, b)
	}
}

func TestProgrammeComesBackToAgencyAndView(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+PageDown", "Alt+3", "Alt+PageDown", "Down")
	before := d.Texts()
	d = d.restart()
	for i, text := range d.Texts() {
		if i >= len(before) || before[i] != text {
			t.Fatalf("it reads\n%q, not\n%q", d.Texts(), before)
		}
	}
}

func TestHalfMadeLinesComeBack(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSub, 0)
	d.Press("Insert")
	d.Type("Layanan keliling")
	d = d.restart()
	d.Wants("Layanan keliling")
	d.Press("Enter")
	d = d.restart()
	d.Wants("Layanan keliling")
	if d.Done != 0 {
		t.Errorf("%d acts", d.Done)
	}
}

func TestWhatDoesNotFitIsLeftOut(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	before := d.Texts()
	for _, data := range []string{
		``, `7`, `{}`, `{"agency":404,"stage":"usulan"}`, `{"agency":"x"}`,
		`{"agency":` + id(w.Agency) + `,"stage":"pesta"}`,
		`{"agency":` + id(w.Agency) + `,"stage":"usulan","year":1900,"view":99,"place":{"key":"l404","text":"x","typing":true},"folded":[404],"line":404,` +
			`"drafts":[{"agency":404,"code":"x"}],"halves":{"404":{"name":"x"}}}`,
	} {
		d.page.Recall([]byte(data))
		if got := d.Texts(); len(got) != len(before) || d.Done != 0 {
			t.Errorf("after %s the page reads %q", data, got)
		}
	}
	empty := open(t, nil)
	if empty.page.Remember() != nil {
		t.Error("without a file something is remembered")
	}
	empty.page.Recall([]byte(`{"agency":1}`))
}

func id(of model.ID) string {
	data, _ := json.Marshal(of) //nolint:errcheck // a number
	return string(data)
}
