package programme_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// The rows of the first agency of the town, from the top.
const (
	rowProgram = iota
	rowOutcome
	rowActivity
	rowSub
	rowSubDAU
	rowSubPAD
	rowOutput
	rowOtherSub
)

const colTarget, colMoney = 4, 5

// goTo moves the cursor from the top left to a cell.
func (d *desk) goTo(row, col int) {
	d.Press("Ctrl+Home")
	for range row {
		d.Press("Down")
	}
	for range col {
		d.Press("Right")
	}
}

func TestABudgetIsTypedInPlaceAndEchoedInFull(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colMoney)
	before := d.Done
	d.Type("1,5 M")
	d.Wants("Rp1.500.000.000")
	d.Press("Enter")
	if b := d.budget(w.Sub, w.DAU, model.Proposed); b.Amount != 1500*juta {
		t.Errorf("budget %d", b.Amount)
	}
	if e := d.Last(); e.Act != "enter.budget" || e.Agency != w.Agency || d.Done != before+1 {
		t.Errorf("entry %+v after %d acts", e, d.Done-before)
	}
	d.Wants("1.500.000.000", "1.550.000.000", "1.750.000.000", "9 / 15 angka siap · Rp1,75 M")
	d.Undo()
	d.Wants("100.000.000", "9 / 15 angka siap · Rp350 jt")
}

// From a budget under the cursor to the next: typing replaces, Enter commits and goes on.
func TestABudgetTakesOneKeyBesidesItsDigits(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colMoney)
	d.Type("110jt")
	d.Press("Enter")
	d.Type("55jt")
	d.Press("Enter")
	if a, b := d.budget(w.Sub, w.DAU, model.Proposed), d.budget(w.Sub, w.PAD, model.Proposed); a.Amount != 110*juta || b.Amount != 55*juta {
		t.Errorf("budgets %d and %d", a.Amount, b.Amount)
	}
}

func TestATargetIsTypedInPlaceAsItIsWritten(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowOutput, colTarget)
	d.Type("≥ 125")
	d.Press("Enter")
	if v := d.File.Plan.Target(w.Output, model.Proposed, modeltest.PlanYear).Value; v != "≥ 125" {
		t.Errorf("target %q", v)
	}
	d.goTo(rowOutcome, colTarget)
	d.Type("WTP")
	d.Wants("Teks: capaiannya tidak dapat dihitung")
	d.Press("Esc")
	if d.Last().Act != "enter.target" || d.File.Plan.Target(w.Outcome, model.Proposed, modeltest.PlanYear).Value != "≥ 90" {
		t.Error("Escape did not give the entry up")
	}
}

func TestTheSameFigureInAnotherSpellingIsNoAct(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colMoney)
	d.Type("Rp 100.000.000,-")
	d.Press("Enter")
	if d.Done != 0 || d.Sees("Tidak ada yang berubah") {
		t.Errorf("%d acts; the window reads %q", d.Done, d.Texts())
	}
}

func TestARefusalIsSaidAtTheCellAndWhatWasTypedStays(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colMoney)
	d.Type("seratus ribu")
	d.Press("Enter")
	if d.Done != 0 || !d.Sees("seratus ribu") || len(d.Told) != 0 {
		t.Errorf("%d acts, told %q; the window reads %q", d.Done, d.Told, d.Texts())
	}
	d.Press("Ctrl+PageDown")
	d.Wants("seratus ribu", "Pelayanan Perizinan")
	d.Press("Esc", "Ctrl+PageDown")
	d.WantsNot("Pelayanan Perizinan")
}

func TestSumsAreNotTyped(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSub, colMoney)
	d.Type("5")
	d.Press("Enter")
	if d.Done != 0 || len(d.Told) != 1 || !strings.Contains(d.Told[0], "jumlah baris di bawahnya") {
		t.Errorf("%d acts, told %q", d.Done, d.Told)
	}
}

func TestAHalfTypedEntrySurvivesActsAndANewTheme(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubPAD, colMoney)
	d.Type("66")
	d.Act(model.SetBudget{Line: w.Sub, Fund: w.Outside, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: juta, Known: true})
	d.Act(model.SetTarget{Indicator: w.Output, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "121"})
	d.page.Load()
	d.Type("jt")
	d.Wants("66jt", "121")
	d.Press("Enter")
	if b := d.budget(w.Sub, w.PAD, model.Proposed); b.Amount != 66*juta {
		t.Errorf("budget %d", b.Amount)
	}
}

func TestDeleteClearsFiguresAsOneAct(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colTarget)
	d.Press("Shift+Right", "Shift+Down", "Shift+Down", "Delete")
	if d.budget(w.Sub, w.DAU, model.Proposed) != nil || d.budget(w.Sub, w.PAD, model.Proposed) != nil ||
		d.File.Plan.Target(w.Output, model.Proposed, modeltest.PlanYear) != nil {
		t.Error("figures are left")
	}
	if d.Done != 1 || d.Last().Act != "enter.figures" {
		t.Errorf("%d acts, the last %s", d.Done, d.Last().Act)
	}
	d.Wants("pagu kosong", "target kosong", "2 angka kosong")
	d.Undo()
	d.Wants("100.000.000", "50.000.000")
}

func TestAtTheAgreedStageFiguresAreCorrected(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.BeginSlot{Slot: w.Slot})
	d.Press("Alt+PageDown")
	d.goTo(rowSubDAU, colMoney)
	d.Type("80jt")
	d.Press("Enter")
	if b := d.budget(w.Sub, w.DAU, model.Agreed); b == nil || b.Amount != 80*juta {
		t.Fatalf("agreed budget %+v", b)
	}
	if b := d.budget(w.Sub, w.PAD, model.Agreed); b == nil || b.Amount != 50*juta {
		t.Errorf("the line's other source was not taken over: %+v", b)
	}
	if e := d.Last(); e.Act != "correct.budget" || e.Slot != w.Slot {
		t.Errorf("entry %+v", e)
	}
	d.goTo(rowOutput, colTarget)
	d.Type("118")
	d.Press("Enter")
	if e := d.Last(); e.Act != "correct.target" || d.File.Plan.Corrections.Len() != 2 {
		t.Errorf("entry %+v, %d corrections", e, d.File.Plan.Corrections.Len())
	}
	acts := d.Done
	d.goTo(rowSubDAU, colMoney)
	d.Press("Delete")
	if d.Done != acts || len(d.Told) != 1 || !strings.Contains(d.Told[0], "dikoreksi, tidak dihapus") {
		t.Errorf("%d acts, told %q", d.Done-acts, d.Told)
	}
	d.paste("1\n2")
	d.Wants("Pada tahap hasil angka dikoreksi satu per satu,")
	if d.Done != acts {
		t.Error("a block was pasted over agreed figures")
	}
}

// paste puts a text on the clipboard and presses Ctrl+V.
func (d *desk) paste(text string) {
	fyne.CurrentApp().Clipboard().SetContent(text)
	d.Press("Ctrl+V")
}

func TestABlockFromASpreadsheetIsOneAct(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colTarget)
	d.paste("\t110.000.000\r\n\t60.000.000\r\n130\t\r\n")
	if d.Done != 1 || d.Last().Act != "enter.figures" || len(d.Last().Changes) != 3 {
		t.Fatalf("%d acts, the last %+v", d.Done, d.Last())
	}
	if a, b := d.budget(w.Sub, w.DAU, model.Proposed), d.budget(w.Sub, w.PAD, model.Proposed); a.Amount != 110*juta || b.Amount != 60*juta {
		t.Errorf("budgets %d and %d", a.Amount, b.Amount)
	}
	d.Wants("170.000.000", "130")
	d.Undo()
	d.Wants("150.000.000", "120")
}

func TestWhatIsCopiedCanBePastedWhereItStood(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+A", "Ctrl+C", "Ctrl+V")
	if d.Done != 0 || d.Sees("Tidak ada yang ditempel") {
		t.Errorf("%d acts; the window reads %q", d.Done, d.Texts())
	}
}

func TestABlockThatDoesNotFitIsRefusedWhole(t *testing.T) {
	for name, c := range map[string]struct {
		row, col int
		block    string
		says     string
	}{
		"nonsense":     {rowSubDAU, colMoney, "1\nabc", "Tidak ada yang ditempel. Baris ke-2, \"abc\""},
		"onto a sum":   {rowSub, colMoney, "5\n6", "adalah jumlah baris di bawahnya."},
		"onto nothing": {rowSubDAU, 1, "Orang\tx", "\"Orang\": Sel ini"},
		"too long":     {rowOtherSub, colMoney, "1\n2\n3\n4\n5", "Blok ini 5 baris, tetapi di bawah sel ini"},
		"too wide":     {rowSubDAU, colMoney, "1\t2\t3", "Blok ini 3 kolom, tetapi dari sel ini"},
		"too much":     {rowSubDAU, colMoney, "7\n900 T", "Jumlah"},
	} {
		t.Run(name, func(t *testing.T) {
			w := modeltest.Small(t)
			d := open(t, w.Memory)
			d.goTo(c.row, c.col)
			d.paste(c.block)
			if d.Done != 0 || !d.Sees(c.says) {
				t.Errorf("%d acts; the window reads %q", d.Done, d.Texts())
			}
		})
	}
}

func TestAReadOnlyFileIsShownAndNotEdited(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory, func(d *desk) { d.Locked = true })
	d.Wants("hanya baca", "100.000.000")
	d.goTo(rowSubDAU, colMoney)
	d.Type("5")
	d.Press("Enter", "Delete")
	d.paste("7")
	if d.Done != 0 || len(d.Told) != 1 || d.Told[0] != "Berkas ini hanya dapat dibaca." {
		t.Errorf("%d acts, told %q", d.Done, d.Told)
	}
	d.Wants("Tidak ada yang ditempel.")
}

func TestAProgramWithoutLinesBelowItHasMoneyOfItsOwn(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{
		&model.Indicator{ID: 91, Line: w.OtherProgram, Order: 1, Text: "Persentase koperasi sehat", Unit: "%"},
	}})
	d.Press("Ctrl+PageDown")
	d.goTo(1, colMoney)
	d.Type("75jt")
	d.Press("Enter")
	if b := d.budget(w.OtherProgram, w.PAD, model.Proposed); b.Amount != 75*juta {
		t.Errorf("budget %d", b.Amount)
	}
}
