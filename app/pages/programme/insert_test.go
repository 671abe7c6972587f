package programme_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// lineOf gives the line of a code in the plan year, nil where there is none.
func (d *desk) lineOf(code string) *model.Line {
	for l := range d.File.Plan.Lines.All() {
		if l.Code == code && l.Year == modeltest.PlanYear {
			return l
		}
	}
	return nil
}

func TestInsertGoesRoundTheKindsOnAnEmptyRow(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSub, 0)
	for _, want := range []string{"sub kegiatan baru", "indikator baru", "sumber dana baru", "program baru", "kegiatan baru", "sub kegiatan baru"} {
		d.Press("Insert")
		d.Wants(want)
	}
	d.Press("Up")
	d.WantsNot("kegiatan baru")
	if d.Done != 0 {
		t.Errorf("%d acts", d.Done)
	}
}

func TestALineIsTypedWithItsCode(t *testing.T) {
	w := withCatalog(t)
	d := open(t, w.Memory)
	d.goTo(rowSub, 0)
	d.Press("Insert")
	d.Type("2.18.04.2.01.0099 Penyediaan Layanan Keliling")
	d.Wants("Kode 2.18.04.2.01.0099 tidak ada di")
	d.Press("Enter")
	l := d.lineOf("2.18.04.2.01.0099")
	if l == nil || l.Name != "Penyediaan Layanan Keliling" || l.Parent != w.Activity || l.Level != model.SubActivity || l.Agency != w.Agency {
		t.Fatalf("line %+v", l)
	}
	d.Type("PAD")
	d.Press("Enter", "Up", "End", "Left")
	d.Type("5jt")
	d.Press("Enter")
	if b := d.budget(l.ID, w.PAD, model.Proposed); b == nil || b.Amount != 5*juta {
		t.Errorf("budget %+v", b)
	}
	d.Press("Ctrl+Home")
	d.Wants("kode tidak dikenal", "nama bukan baku")
	d.WantsNot("indikator baru", "sumber dana baru")
	for at := len(w.Entries) - 1; w.Entries[at].Act != "catalog"; at-- {
		d.Act(model.Revert{Entry: w.Entries[at]})
	}
	if d.lineOf("2.18.04.2.01.0099") != nil {
		t.Error("undo leaves the line")
	}
}

func TestAHalfMadeLineLivesInThePageUntilItIsWhole(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSub, 0)
	d.Press("Alt+P")
	d.Type("PROGRAM BARU")
	d.Wants("Ketik kodenya di depan nama, atau pilih dari daftar.")
	d.Press("Enter")
	d.Act(model.SetTarget{Indicator: w.Output, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "121"})
	d.page.Load()
	d.Press("Ctrl+PageDown", "Ctrl+PageUp", "Ctrl+End")
	d.Wants("PROGRAM BARU", "kode belum ada")
	acts := d.Done
	d.Press("Home")
	d.Type("2.18.06")
	d.Press("Enter")
	if l := d.lineOf("2.18.06"); l == nil || l.Name != "PROGRAM BARU" || l.Level != model.Program || d.Done != acts+1 || d.Last().Act != "line.add" {
		t.Errorf("line %+v, %d acts", l, d.Done-acts)
	}
	d.WantsNot("kode belum ada")
}

func TestAHalfMadeLineIsGivenUpByItsKey(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.Press("Alt+K")
	d.Type("2.18.04.2.05")
	d.Press("Enter", "Ctrl+Home")
	d.Wants("nama belum ada", "2.18.04.2.05 · kegiatan baru")
	for range 8 {
		d.Press("Down")
	}
	for !d.onRow("2.18.04.2.05") {
		d.Press("Down")
	}
	d.Press("Ctrl+Delete")
	d.WantsNot("nama belum ada")
	if d.Done != 0 || len(d.Asked) != 0 {
		t.Errorf("%d acts, asked %q", d.Done, d.Asked)
	}
}

func TestAPickFromTheNomenclatureFillsNameIndicatorAndUnit(t *testing.T) {
	w := withCatalog(t)
	d := open(t, w.Memory)
	d.Press("Alt+S")
	d.Type("pemantauan")
	d.Wants("Koordinasi dan Sinkronisasi Pemantauan", "2.18.05.2.01.0001")
	d.Press("Down", "Enter")
	l := d.lineOf("2.18.05.2.01.0001")
	if l == nil || d.lineOf("2.18.05.2.01") == nil || d.lineOf("2.18.05") == nil {
		t.Fatalf("line %+v", l)
	}
	list := d.File.Plan.Indicators.Of(l.ID)
	if len(list) != 1 || list[0].Unit != "Pelaku Usaha" || d.Last().Act != "catalog.add" || d.Done != 1 {
		t.Errorf("indicators %+v after %d acts", list, d.Done)
	}
	d.Wants("sumber dana baru")
	d.Press("Down", "Down")
	d.Wants("Jumlah pelaku usaha yang dipantau", "indikator baru")
	d.Undo()
	if d.lineOf("2.18.05") != nil {
		t.Error("undo leaves lines")
	}
}

func TestAPickGivesALineItsOfficialName(t *testing.T) {
	w := withCatalog(t)
	d := open(t, w.Memory)
	d.goTo(rowActivity, 0)
	d.Type("resmi")
	d.Press("Down", "Tab")
	if l := d.File.Plan.Lines.Get(w.Activity); l.Name != "Pelayanan Perizinan Resmi" || d.Last().Act != "catalog.fill" {
		t.Errorf("line %+v", l)
	}
}

func TestAnAgencyIsBegunByTheKeyboard(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&model.Agency{ID: 9, Order: 3, Code: "2.01", Name: "Dinas Kosong"}}})
	d := open(t, w.Memory)
	d.Press("Ctrl+PageDown", "Ctrl+PageDown")
	d.Wants("Dinas Kosong belum mempunyai program.")
	d.Press("Insert")
	d.Type("2.01.02 PROGRAM PERTAMA")
	d.Press("Enter")
	d.Type("dak fisik")
	d.Press("Tab")
	d.Type("3jt")
	d.Press("Enter")
	l := d.lineOf("2.01.02")
	if l == nil || l.Agency != 9 || l.Level != model.Program {
		t.Fatalf("line %+v", l)
	}
	list := d.File.Plan.Budgets.Of(l.ID)
	if len(list) != 1 || list[0].Amount != 3*juta || w.Plan.Funds.Get(list[0].Fund).Name != "DAK Fisik" || d.Last().Act != "source.add" {
		t.Errorf("budgets %+v", list)
	}
	d.Wants("2.01.02", "DAK Fisik", "3.000.000", "sumber dana baru")
	d.Undo()
	d.WantsNot("DAK Fisik", "3.000.000")
}

func TestIndicatorsAreTypedOneAfterAnotherAndMoved(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowOutput, 0)
	d.Press("Insert")
	d.Type("Jumlah izin terbit")
	d.Press("Tab")
	d.Type("izin")
	d.Press("Tab")
	list := d.File.Plan.Indicators.Of(w.Sub)
	if len(list) != 2 || list[1].Text != "Jumlah izin terbit" || list[1].Unit != "izin" {
		t.Fatalf("indicators %+v", list)
	}
	d.Press("Alt+Up")
	if first := d.File.Plan.Indicators.Of(w.Sub)[0]; first.Text != "Jumlah izin terbit" {
		t.Errorf("the first is %q", first.Text)
	}
	d.Press("Alt+Up")
	if len(d.Told) != 1 || !strings.Contains(d.Told[0], "tidak dapat dipindah") {
		t.Errorf("told %q", d.Told)
	}
	d.Press("Ctrl+Home", "Alt+Down")
	if len(d.Told) != 2 || !strings.Contains(d.Told[1], "menurut kodenya") {
		t.Errorf("told %q", d.Told)
	}
}

func TestTabInTheLastCellBeginsAFurtherRow(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+End", "Left")
	d.Type("31jt")
	d.Press("Tab")
	d.Wants("sumber dana baru")
	d.Type("PAD")
	d.Press("Tab")
	d.Type("2jt")
	d.Press("Enter")
	if b := d.budget(w.OtherSub, w.PAD, model.Proposed); b == nil || b.Amount != 2*juta {
		t.Errorf("budget %+v", b)
	}
}

func TestARowIsRemovedAndAskedForByNameWhereItCarriesFigures(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	before := w.Plan.Clone()
	d.goTo(rowActivity, 0)
	d.Press("Ctrl+Delete")
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "2.18.04.2.01 Pelayanan Perizinan beserta 2 baris di bawahnya, 1 indikator") || !strings.Contains(d.Asked[0], "Rp380.000.000") {
		t.Errorf("asked %q", d.Asked)
	}
	if d.lineOf("2.18.04.2.01.0006") != nil || d.Done != 1 || d.Last().Act != "line.remove" {
		t.Errorf("%d acts, the last %s", d.Done, d.Last().Act)
	}
	d.Undo()
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
	d.goTo(rowSubPAD, 0)
	d.Press("Ctrl+Delete")
	if d.budget(w.Sub, w.PAD, model.Proposed) != nil || !strings.Contains(d.Asked[1], "PAD pada 2.18.04.2.01.0006 (Rp50.000.000)") {
		t.Errorf("asked %q", d.Asked)
	}
	d.Undo()
	d.goTo(rowOutput, 0)
	d.Press("Ctrl+Delete")
	if d.File.Plan.Indicators.Get(w.Output) != nil || !strings.Contains(d.Asked[2], "“Jumlah pelaku usaha yang dilayani” beserta 1 targetnya") {
		t.Errorf("asked %q", d.Asked)
	}
	d.Undo()
	d.Act(model.AddIndicator{Line: w.OtherSub, Text: "Tanpa target"})
	d.Press("Ctrl+End", "Ctrl+Delete")
	if len(d.Asked) != 3 || len(d.File.Plan.Indicators.Of(w.OtherSub)) != 0 {
		t.Errorf("asked %q", d.Asked)
	}
}

func TestWhatTheMeetingSpokeOfIsNotRemoved(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Program}, Verdict: model.Accepted})
	acts := d.Done
	d.Press("Ctrl+Home", "Ctrl+Delete")
	if d.Done != acts || len(d.Told) != 1 || !strings.Contains(d.Told[0], "masih dirujuk") {
		t.Errorf("%d acts, told %q", d.Done-acts, d.Told)
	}
	d.Press("Alt+PageDown")
	d.goTo(rowSubPAD, 0)
	d.Press("Ctrl+Delete")
	if d.Done != acts || len(d.Told) != 2 || !strings.Contains(d.Told[1], "dikoreksi, tidak dihapus") {
		t.Errorf("%d acts, told %q", d.Done-acts, d.Told)
	}
}

func TestOnlyALineWithMoneyOfItsOwnGetsASource(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.goTo(rowActivity, 0)
	d.Press("Alt+D")
	if len(d.Told) != 1 || !strings.Contains(d.Told[0], "jumlah baris di bawahnya") {
		t.Errorf("told %q", d.Told)
	}
	d.Press("Alt+I", "Insert")
	d.Wants("program baru")
	d.WantsNot("sumber dana baru")
}

func TestAReadOnlyFileGetsNoRows(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory, func(d *desk) { d.Locked = true })
	d.Press("Insert", "Ctrl+Delete")
	d.WantsNot("program baru")
	if d.Done != 0 || len(d.Told) != 2 {
		t.Errorf("%d acts, told %q", d.Done, d.Told)
	}
}
