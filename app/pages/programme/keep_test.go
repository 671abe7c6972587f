package programme_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// under gives what stands under the cursor and at the beginning of its row, and puts the cursor back.
func (d *desk) under(col int) (cell, name string) {
	d.T.Helper()
	d.Press("Ctrl+C")
	cell = fyne.CurrentApp().Clipboard().Content()
	d.Press("Home", "Ctrl+C")
	name, _, _ = strings.Cut(fyne.CurrentApp().Clipboard().Content(), "\n")
	for range col {
		d.Press("Right")
	}
	return cell, name
}

func TestTheCursorStaysWhenTheStageChanges(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubPAD, colMoney)
	money, name := d.under(colMoney)
	if !strings.Contains(money, "50.000.000") {
		t.Fatalf("under the cursor %q in the row %q", money, name)
	}
	d.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: modeltest.PlanYear, Amount: 99 * juta, Known: true})
	d.Act(model.SetBudget{Line: w.Sub, Fund: w.PAD, Stage: model.Enacted, Year: modeltest.PlanYear, Amount: 47 * juta, Known: true})
	for range 2 {
		d.Press("Alt+PageDown")
		if _, at := d.under(colMoney); at != name {
			t.Errorf("the cursor came from the row %q to %q", name, at)
		}
	}
	if money, _ := d.under(colMoney); !strings.Contains(money, "47.000.000") {
		t.Errorf("under the cursor stands %q", money)
	}
	d.Press("Alt+PageUp", "Alt+PageUp")
	if money, _ := d.under(colMoney); !strings.Contains(money, "50.000.000") {
		t.Errorf("back at the first stage stands %q", money)
	}
}

func TestTheCursorStaysWhenTheYearChanges(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowOutput, colTarget)
	_, name := d.under(colTarget)
	d.Press("Alt+Right", "Alt+PageDown")
	if _, at := d.under(colTarget); at != name {
		t.Errorf("the cursor came from the row %q to %q", name, at)
	}
	d.Press("Alt+Left", "Alt+PageUp")
	d.Type("77")
	d.Press("Enter")
	if got := d.File.Plan.Target(w.Output, model.Proposed, modeltest.PlanYear); got == nil || got.Value != "77" {
		t.Errorf("what was typed under the cursor became %+v", got)
	}
}

// A source of money that another stage does not have leaves the cursor with its line.
func TestTheCursorGoesToItsLineWhereTheRowIsGone(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Revised(1), Year: modeltest.PlanYear, Amount: 3 * juta, Known: true})
	d.goTo(rowSub, 0)
	_, name := d.under(0)
	d.goTo(rowSubPAD, colMoney)
	d.Press("Alt+PageDown", "Alt+PageDown", "Alt+PageDown")
	if _, at := d.under(colMoney); at != name {
		t.Errorf("the cursor is in the row %q, not %q", at, name)
	}
	d.Press("Ctrl+PageDown", "Alt+PageUp")
	d.Press("Ctrl+PageUp")
	if d.page.LineInView() == w.Sub {
		t.Error("another agency begins where the last one was left")
	}
}

// A year that has lines of its own is shown at the line with the same code.
func TestTheCursorStaysOnTheCodeInAYearWithLinesOfItsOwn(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.CloneYear{From: modeltest.PlanYear, To: modeltest.PlanYear + 1})
	d := open(t, w.Memory)
	d.goTo(rowSub, 0)
	line := d.File.Plan.Lines.Get(d.page.LineInView())
	d.Press("Alt+Left")
	if now := d.File.Plan.Lines.Get(d.page.LineInView()); now == nil || now.Year != line.Year-1 || now.Code != line.Code {
		t.Errorf("from %d %s the cursor came to %+v", line.Year, line.Code, now)
	}
}
