package session_test

import (
	"testing"
	"time"

	"benangmerah/app/look"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

const million = 1_000_000 * model.Rupiah

// agreed gives what was agreed for a line from a source.
func agreed(t *testing.T, w *modeltest.Town, line, fund model.ID) model.Money {
	t.Helper()
	b := w.Plan.Budget(line, fund, model.Agreed, modeltest.PlanYear)
	if b == nil {
		t.Fatal("nothing is agreed")
	}
	return b.Amount
}

func TestCorrectionTakesFewKeys(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.pressed = 0
	d.Press("Down", "Enter")
	d.Type("75jt")
	d.Press("Enter")
	t.Logf("a correction of the next figure takes %d key presses besides the digits", d.pressed)
	if d.pressed > 6 {
		t.Errorf("%d key presses", d.pressed)
	}
	if got := agreed(t, w, w.Sub, w.PAD); got != 75*million {
		t.Errorf("agreed %d", got)
	}
	if got := agreed(t, w, w.Sub, w.DAU); got != 100*million {
		t.Errorf("the other source was taken over as %d", got)
	}
	c := one[*model.Correction](t, d.Last())
	if c.Slot != w.Slot || c.Agency != w.Agency || c.Speaker != "Wali Kota" || d.Last().Elapsed != 600 {
		t.Errorf("circumstances: %+v after %d s", c.Said, d.Last().Elapsed)
	}
	if len(d.wall) != 1 || d.wall[0] != (shown{"correction", c.ID}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
	d.Wants("75.000.000", "25.000.000", "naik", "Koreksi", "menjadi")
}

func TestTypingOnAFigureReplacesIt(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Type("0,1 M")
	d.Wants("Rp100.000.000")
	d.WantsNot("bertambah", "berkurang")
	d.Press("Backspace")
	d.Type("M")
	d.Press("Enter")
	d.Wants("sudah bernilai itu")
	d.Press("Esc")
	if w.Plan.Corrections.Len() != 0 {
		t.Error("the same amount is no correction")
	}
}

func TestEchoSaysWhatWouldCome(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Enter")
	d.Type("160jt")
	d.Wants("Rp160.000.000", "bertambah Rp60.000.000", "melebihi")
	d.Press("Esc")
	d.WantsNot("melebihi")
	d.Type("60jt")
	d.Wants("berkurang Rp40.000.000", "(40.000.000)")
	d.Type("x")
	d.WantsNot("(40.000.000)")
	d.Press("Enter")
	if w.Plan.Corrections.Len() != 0 {
		t.Error("what cannot be read was taken")
	}
	d.Press("Esc")
	d.Wants("100.000.000")
}

func TestReasonWhileTyping(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Enter")
	d.Type("60jt")
	d.Press("F2")
	d.Wants("Alasan koreksi menjadi Rp60.000.000")
	d.Type("cukup satu tahap")
	d.Press("Tab")
	d.Press("Ctrl+A")
	d.Type("sekre")
	d.Wants("Sekretaris Daerah")
	d.Press("Enter")
	c := one[*model.Correction](t, d.Last())
	if c.Reason != "cukup satu tahap" || c.Speaker != "Sekretaris Daerah" || c.NewAmount != 60*million {
		t.Errorf("correction %+v", c)
	}
	d.WantsNot("Alasan koreksi")
	d.Press("Down", "Enter")
	d.Type("55jt")
	d.Press("Enter")
	if got := agreed(t, w, w.Sub, w.PAD); got != 55*million {
		t.Errorf("work does not go on in the figures: agreed %d", got)
	}
}

func TestLinesAndSources(t *testing.T) {
	d := atNine(t, town(t))
	d.Wants("PROGRAM PELAYANAN PENANAMAN MODAL", "150.000.000", "DAU", "PAD", "di luar APBD, tidak dijumlahkan", "+ 30.000.000 di")
	d.Wants("350.000.000", "Pagu", "400.000.000", "Sisa", "50.000.000")
	d.Press("Up")
	d.Type("9")
	if _, open := d.Find("9"); open {
		t.Error("a sum of several sources was edited")
	}
}

func TestUndoShowsTheFigureBefore(t *testing.T) {
	d := atNine(t, town(t))
	d.Press("Enter")
	d.Type("60jt")
	d.Press("Enter")
	d.Wants("(40.000.000)", "turun")
	d.Undo()
	d.WantsNot("(40.000.000)", "turun")
	d.Wants("Belum ada yang tercatat.", "belum")
}

func TestHalfTypedFigureSurvivesOtherActs(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Enter")
	d.Type("60jt")
	if _, err := d.Do(model.CorrectBudget{Line: w.OtherSub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: million}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d.Wants("60jt", "1.000.000")
	d.Press("Enter")
	if got := agreed(t, w, w.Sub, w.DAU); got != 60*million {
		t.Errorf("agreed %d", got)
	}
}

func TestTargets(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.WantsNot("Jumlah pelaku usaha yang dilayani")
	d.Press("Ctrl+T")
	d.Wants("Jumlah pelaku usaha", "indikator · Pelaku Usaha", "≥ 90")
	d.Press("Down", "Down", "Enter")
	d.Type("150")
	d.Press("Enter")
	target := w.Plan.Target(w.Output, model.Agreed, modeltest.PlanYear)
	if target == nil || target.Value != "150" {
		t.Fatalf("target %+v", target)
	}
	if c := one[*model.Correction](t, d.Last()); c.Field != model.FieldTarget || c.OldText != "120" || len(d.wall) != 1 {
		t.Errorf("correction %+v, wall %v", c, d.wall)
	}
	d.Wants("120 menjadi 150", "naik")
}

func TestReadOnly(t *testing.T) {
	w := town(t)
	before := len(w.Entries)
	d := open(t, w.Memory, func(d *desk) { d.Locked = true })
	d.Press("Enter")
	d.Type("60jt")
	d.Press("Enter", "F5", "F8", "F2")
	d.Type("catatan")
	d.Press("Enter", "F9", "Ctrl+F5")
	if len(w.Entries) != before {
		t.Errorf("%s was done to a file that can only be read", d.Last().Act)
	}
	d.Wants("Pembukaan", "100.000.000")
}

func TestEnglish(t *testing.T) {
	d := open(t, town(t).Memory, func(d *desk) { d.Speaks = locale.English })
	d.Wants("Agreed (Rp)", "100,000,000", "being held", "Directive")
	d.Press("Enter")
	d.Type("60m")
	d.Wants("Rp60,000,000", "Rp40,000,000 less")
}

func TestLargeTextPutsColumnsTogether(t *testing.T) {
	w := town(t)
	d := openIn(t, look.New(look.Light, 1.5), w.Memory, func(d *desk) { d.Clock = time.Date(2027, 1, 18, 2, 10, 0, 0, time.UTC) })
	d.WantsNot("Usulan (Rp)")
	d.Wants("Usulan 100.000.000")
	d.Press("Enter")
	d.Type("60jt")
	d.Press("Enter")
	if got := agreed(t, w, w.Sub, w.DAU); got != 60*million {
		t.Errorf("agreed %d", got)
	}
	d.Wants("(40.000.000)", "turun")
}

func TestLookingElsewhereDoesNotLoseWhatIsTyped(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Enter")
	d.Type("60jt")
	d.Press("Alt+Down", "F9")
	d.ClickText(t, "Dinas Koperasi")
	if len(d.Told) != 3 || w.Plan.Slots.Get(w.OtherSlot).State() != model.Waiting {
		t.Errorf("told %q", d.Told)
	}
	if _, err := d.Do(model.BeginSlot{Slot: w.OtherSlot}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d.Wants("60jt", "Anda melihat DPM. Yang sedang berlangsung: Dinas Koperasi")
	d.Press("Enter")
	if got := agreed(t, w, w.Sub, w.DAU); got != 60*million {
		t.Errorf("agreed %d", got)
	}
}
