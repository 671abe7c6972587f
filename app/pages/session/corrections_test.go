package session_test

import (
	"encoding/json"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestNamesAreCorrectedInTheirCells(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Up", "Home", "Enter", "Ctrl+A")
	d.Type("Pelayanan Perizinan Satu Pintu")
	d.Press("Enter")
	c := one[*model.Correction](t, d.Last())
	if w.Plan.Lines.Get(w.Sub).Name != "Pelayanan Perizinan Satu Pintu" || c.Field != model.FieldName || c.Slot != w.Slot {
		t.Errorf("correction %+v", c)
	}
	if d.lastShown() != (shown{"correction", c.ID}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
	d.Wants("nama “Penyediaan")
	d.Press("Ctrl+T", "Down", "Down", "Down", "Enter", "Ctrl+A")
	d.Type("Jumlah izin terbit")
	d.Press("Enter")
	if got := w.Plan.Indicators.Get(w.Output).Text; got != "Jumlah izin terbit" {
		t.Errorf("indicator %q", got)
	}
}

func TestOtherTextsAreCorrectedByTheirNames(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Ctrl+Shift+T")
	d.Wants("Koreksi prioritas, kini: –")
	d.Press("Enter")
	d.Type("Kemiskinan")
	d.Press("Enter", "Enter")
	if got := w.Plan.Lines.Get(w.Sub).Priority; got != "Kemiskinan" {
		t.Errorf("priority %q", got)
	}
	d.Press("Ctrl+Shift+T", "Ctrl+A")
	d.Type("xyz")
	d.Press("Enter", "Enter", "Enter")
	d.Wants("Pilih isian: prioritas, nama, lokasi")
	d.Press("Esc")
	d.Press("Ctrl+T", "Down", "Down", "Ctrl+Shift+T")
	d.Press("Enter")
	d.Type("OSS")
	d.Press("Enter", "Enter")
	if got := w.Plan.Indicators.Get(w.Output).Source; got != "OSS" {
		t.Errorf("source of data %q", got)
	}
}

func TestTabAsksForTheReason(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Enter")
	d.Type("60jt")
	d.Press("Tab")
	d.Type("cukup satu tahap")
	d.Press("Enter", "Enter")
	if c := one[*model.Correction](t, d.Last()); c.Reason != "cukup satu tahap" || c.NewAmount != 60*million {
		t.Errorf("correction %+v", c)
	}
}

func TestAProposalIsShownBeforeItIsDecided(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Enter")
	d.Type("60jt")
	d.Press("Ctrl+Enter")
	want := model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 60 * million}
	if len(d.offered) != 1 || d.offered[0] != model.Act(want) || w.Plan.Corrections.Len() != 0 {
		t.Fatalf("offered %+v", d.offered)
	}
	d.Type("x")
	d.Press("Ctrl+Enter")
	if len(d.offered) != 1 {
		t.Error("what cannot be read was shown on the wall")
	}
	d.Press("Backspace", "Enter")
	if c := one[*model.Correction](t, d.Last()); d.lastShown() != (shown{"correction", c.ID}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
	d.Press("Enter")
	d.Type("60jt")
	d.Press("Ctrl+Enter")
	d.WantsTold("sudah bernilai itu")
}

func TestAllTogetherDownByTenPercent(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Ctrl+End", "Ctrl+Shift+K")
	d.Type("-10 %")
	d.Wants("3 angka: Rp350.000.000 menjadi Rp315.000.000", "berkurang Rp35.000.000", "sisa pagu Rp85.000.000", "90.000.000", "180.000.000")
	d.Press("Ctrl+Enter")
	if len(d.offered) != 1 || w.Plan.Corrections.Len() != 0 {
		t.Fatalf("offered %v", d.offered)
	}
	d.Press("Enter", "Enter")
	d.Type("efisiensi")
	d.Press("Enter")
	if got := []model.Money{agreed(t, w, w.Sub, w.DAU), agreed(t, w, w.Sub, w.PAD), agreed(t, w, w.OtherSub, w.DAU)}; got[0] != 90*million || got[1] != 45*million || got[2] != 180*million {
		t.Errorf("agreed %v", got)
	}
	if d.Last().Act != "correct.many" || d.lastShown().kind != "corrections" {
		t.Errorf("act %s, wall %v", d.Last().Act, d.wall)
	}
	if got := agreed(t, w, w.OtherSub, w.Outside); got != 30*million {
		t.Errorf("money from outside became %d", got)
	}
	d.Undo()
	if w.Plan.Corrections.Len() != 0 {
		t.Error("it is not one act")
	}
}

func TestTickedLinesTogether(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Space", "Ctrl+Shift+K")
	d.Type("10 %")
	d.Wants("tidak menyebut naik atau turun")
	d.Press("Ctrl+A")
	d.Type("= 100.000.001")
	d.Press("Enter", "Ctrl+A")
	d.Type("1")
	d.Press("Enter", "Enter")
	sum := agreed(t, w, w.Sub, w.DAU) + agreed(t, w, w.Sub, w.PAD)
	if sum != 100_000_001*model.Rupiah {
		t.Errorf("together they make %d", sum)
	}
	if verdict(w, w.OtherSub) != model.NoVerdict || w.Plan.Budget(w.OtherSub, w.DAU, model.Agreed, modeltest.PlanYear) != nil {
		t.Error("a line that was not ticked was changed")
	}
}

func TestEscapeTakesThePreviewAway(t *testing.T) {
	d := atNine(t, town(t))
	d.Press("Ctrl+End", "Ctrl+Shift+K")
	d.Type("-10 %")
	d.Wants("90.000.000")
	d.Press("Esc")
	d.WantsNot("90.000.000", "180.000.000")
}

func TestMoneyIsShiftedToAnotherLine(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Ctrl+Shift+G")
	d.Wants("Geser dari Penyediaan Pelayanan Perizinan Berusaha", "(Rp100.000.000)")
	d.Type("konsultasi")
	d.Wants("ke Penyediaan")
	d.Press("Enter")
	d.Type("30jt")
	d.Wants("70.000.000", "230.000.000")
	d.Press("Enter", "Enter")
	if from, to := agreed(t, w, w.Sub, w.DAU), agreed(t, w, w.OtherSub, w.DAU); from != 70*million || to != 230*million {
		t.Errorf("%d and %d", from, to)
	}
	d.Press("Ctrl+Shift+G")
	d.Type("pad")
	d.Wants("Berusaha · PAD")
	d.Press("Enter")
	d.Type("70jt")
	d.Press("Enter", "Enter")
	if got := agreed(t, w, w.Sub, w.PAD); got != 120*million {
		t.Errorf("the source was not changed: %d", got)
	}
	d.Press("Ctrl+Shift+G")
	d.WantsTold("Letakkan kursor pada pagu")
}

func TestALineIsMeantBeforeASource(t *testing.T) {
	w := town(t)
	dau := *w.Plan.Funds.Get(w.PAD)
	dau.Code = "0007"
	w.Act(model.Edit{Title: "setup.funds", Put: []model.Record{&dau}})
	d := atNine(t, w)
	d.Press("Ctrl+Shift+G")
	d.Type("0007")
	d.Press("Enter")
	d.Type("10jt")
	d.Press("Enter", "Enter")
	if got := agreed(t, w, w.OtherSub, w.DAU); got != 210*million {
		t.Errorf("agreed %d", got)
	}
}

func TestMoneyIsShiftedToAnotherAgency(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Down", "Ctrl+Shift+G")
	d.Type("koperasi pelatihan")
	d.Press("Enter")
	d.Wants("sumber dana tujuan.")
	d.Press("Shift+Tab", "Ctrl+A")
	d.Type("koperasi latihan")
	d.Press("Enter")
	d.Type("20jt")
	d.Press("Enter", "Enter")
	if from, to := agreed(t, w, w.Sub, w.PAD), agreed(t, w, w.OtherProgram, w.PAD); from != 30*million || to != 90*million {
		t.Errorf("%d and %d", from, to)
	}
}

func TestALineIsShownInDetail(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Ctrl+Shift+Enter")
	if d.lastShown() != (shown{"line", w.Sub}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
}

// again opens the file as after a restart, with what the page remembered.
func again(t *testing.T, d *desk) *desk {
	t.Helper()
	data, err := json.Marshal(d.page.Remember())
	if err != nil {
		t.Fatal(err)
	}
	next := open(t, d.File, func(n *desk) { n.Clock = d.Clock })
	next.page.Recall(data)
	return next
}

func TestAHalfTypedFigureComesBack(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Down", "Enter")
	d.Type("7")
	acts := len(w.Entries)
	d = again(t, d)
	if len(w.Entries) != acts {
		t.Fatal("remembering did something to the file")
	}
	d.Type("5jt")
	d.Wants("Rp75.000.000")
	d.Press("Enter")
	if got := agreed(t, w, w.Sub, w.PAD); got != 75*million {
		t.Errorf("agreed %d", got)
	}
}

func TestAHalfTypedDirectiveComesBack(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F2")
	d.Type("catatan yang ditunda")
	d.Press("F3")
	d.Type("Siapkan da")
	d.Press("Tab", "Tab")
	d.Type("31/3")
	d = again(t, d)
	d.Type("ta")
	d.Press("Enter", "Enter", "Enter")
	if made := one[*model.Directive](t, d.Last()); made.Text != "Siapkan data" || made.Due != "2027-03-31" {
		t.Errorf("directive %+v", made)
	}
	d.Press("F2")
	d.Wants("catatan yang ditunda")
}

func TestThePlaceComesBack(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Alt+Down", "Ctrl+T")
	d = again(t, d)
	d.Wants("Anda melihat Dinas Koperasi")
	d.Press("Esc")
	d.Wants("Indeks Kepuasan")
	d.page.Recall(json.RawMessage(`{"slot": "x"`))
	d.page.Recall(json.RawMessage(`{"slot": 12, "place": {"key": "line:9", "typing": true, "text": "5"}, "form": "none", "drafts": {"note": ["a", "b", "c", "d"]}}`))
	if _, open := d.Find("5"); open {
		t.Error("an entry for a row that is gone was opened")
	}
	d.Press("F2")
	d.Wants("a")
}
