package programme_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
	"benangmerah/app/pages/programme"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

const juta = 1_000_000 * model.Rupiah

func TestShowsTheTreeOfAnAgencyWithItsFigures(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Wants(
		"Dinas Penanaman Modal", "9 / 15 angka siap · Rp350 jt", "1 program · 2 sub kegiatan · semua angka terisi", "Pagu usulan (Rp)", "Awal 2025", "Target 2026", "Target 2027",
		"2.18.04  PROGRAM PELAYANAN PENANAMAN MODAL", "2.18.04.2.01", "Pelayanan Perizinan", "2.18.04.2.01.0006", "Penyediaan Pelayanan Perizinan Berusaha",
		"indikator", "Indeks Kepuasan Masyarakat", "88,2", "≥ 90", "sumber dana", "DAU", "PAD", "100.000.000", "50.000.000", "150.000.000", "350.000.000",
		"+ 30.000.000 di luar", "Di luar APBD", "belum diisi",
	)
	if title, sub := d.page.Heading(); title != "Program" || sub != "Rencana 2027 · 2 perangkat daerah" {
		t.Errorf("heading %q, %q", title, sub)
	}
}

func TestTotalsStandAgainstTheCeiling(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	ceiling := &model.Ceiling{ID: 77, Agency: w.Agency, Year: modeltest.PlanYear, Amount: 400 * juta}
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{ceiling}})
	d.Wants("Sisa", "50.000.000", "400.000.000")
	less := *ceiling
	less.Amount = 345 * juta
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&less}})
	d.Wants("Lebih", "5.000.000")
}

func TestWithoutAFileItSaysWhatToDo(t *testing.T) {
	d := open(t, nil)
	d.Wants("Belum ada berkas terbuka. Buka atau buat berkas di")
	for _, c := range d.page.Commands() {
		if c.Enabled() {
			t.Errorf("%s can be done without a file", c.Name.EN)
		}
	}
}

func TestAFileWithoutAgenciesIsNotMistakenForNoFile(t *testing.T) {
	file := modeltest.NewMemory()
	modeltest.Do(t, file.Plan, model.Found("Kota Kecil", modeltest.PlanYear), model.Context{Seq: 1})
	d := open(t, file)
	d.Wants("Berkas ini belum berisi perangkat daerah.")
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&model.Agency{ID: 5, Code: "2.18", Name: "Dinas Baru"}}})
	d.Wants("Dinas Baru", "kosong", "belum ada program", "Dinas Baru belum mempunyai program.")
}

func TestAgenciesAreChosenByKeysAndByAClick(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+PageDown", "Ctrl+PageDown")
	d.Wants("PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN", "70.000.000")
	d.Press("Ctrl+PageUp", "Ctrl+PageUp")
	d.Wants("Pelayanan Perizinan")
	d.Press("Ctrl+G", "Down")
	d.Wants("PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN")
	d.Press("Home")
	d.Wants("Pelayanan Perizinan")
	d.Press("End", "Enter", "End", "Left", "Enter")
	d.Type("71jt")
	d.Press("Enter")
	if b := d.budget(w.OtherProgram, w.PAD, model.Proposed); b.Amount != 71*juta {
		t.Errorf("Enter on the list does not lead to the lines: %d", b.Amount)
	}
	d.ClickText(t, "Dinas Penanaman Modal")
	d.Wants("Pelayanan Perizinan")
}

func TestStandingFollowsTheMeeting(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+PageDown")
	d.Wants("diisi")
	d.Act(model.BeginSlot{Slot: w.Slot})
	d.Wants("dibahas")
	d.Act(model.EndSlot{})
	d.Wants("dipaparkan")
	d.Act(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Program}, Verdict: model.AcceptedFixing})
	d.Wants("disepakati")
	d.Undo()
	d.Wants("dipaparkan")
	d.WantsNot("disepakati")
	d.ActIn(model.Decide{Agency: w.Agency, Verdict: model.Deferred}, model.Context{Reason: "menunggu data"})
	d.Wants("ditunda")
}

func TestFoldsByKeysAndAllAtOnce(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	folded := func(want bool) {
		t.Helper()
		if d.Sees("Pelayanan Perizinan") == want {
			t.Errorf("folded is %v, want %v", !want, want)
		}
	}
	d.Press("Left")
	folded(true)
	d.Wants("350.000.000", "1 program · 2 sub kegiatan · semua angka terisi")
	d.Press("Right")
	folded(false)
	d.Press("Down", "Down", "Down", "Left")
	d.Wants("Penyediaan Layanan Konsultasi")
	d.Press("Left")
	d.Wants("Pelayanan Perizinan")
	d.WantsNot("Penyediaan Layanan Konsultasi")
	d.Press("Ctrl+Shift+Left")
	folded(true)
	d.Press("Ctrl+Shift+Right")
	d.Wants("Penyediaan Layanan Konsultasi")
}

func TestStagesAndYears(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Alt+Right")
	d.Wants("Target 2028", "pagu kosong", "target kosong", "4 angka kosong")
	d.Press("Alt+Left", "Alt+PageUp", "Alt+PageUp")
	d.Wants("Pagu rencana (Rp)")
	d.Press("Alt+PageDown", "Alt+PageDown", "Alt+PageDown", "Alt+PageDown", "Alt+PageDown", "Alt+PageDown")
	d.Wants("Realisasi (Rp)", "Capaian 2027")
}

func TestTheStageOfARevisionComesWithItsFigures(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.SetBudget{Line: w.Sub, Stage: model.Revised(1), Year: modeltest.PlanYear, Amount: 3 * juta, Known: true})
	d.Press("Alt+PageDown", "Alt+PageDown", "Alt+PageDown")
	d.Wants("Pagu perubahan 1", "3.000.000")
	d.Press("Alt+PageDown")
	d.Wants("Pagu perubahan 2", "belum ada")
}

func TestWhatTheMeetingHasNotAgreedStandsAsAsked(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Alt+PageDown")
	d.Wants("Pagu hasil (Rp)", "masih usulan", "350.000.000")
	d.Act(model.Decide{Agency: w.Agency, Verdict: model.Accepted})
	d.WantsNot("masih usulan")
}

func TestLastYearsTargetIsTheOneThatWasEnacted(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.SetTarget{Indicator: w.Output, Stage: model.Enacted, Year: modeltest.PlanYear - 1, Value: "117"})
	d := open(t, w.Memory)
	d.Wants("117")
	d.Press("Down", "Down", "Down", "Down", "Down", "Down", "Right", "Right", "Right", "Enter")
	if len(d.Told) != 1 || !strings.Contains(d.Told[0], "sudah ditetapkan") {
		t.Errorf("told %q", d.Told)
	}
}

func TestIndicatorsSayWhatIsWrongWithThem(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{
		&model.Indicator{ID: 91, Line: w.OtherSub, Order: 1, Text: "Jumlah laporan", Unit: "Laporan ", Baseline: "3", BaselineYear: 2024},
		&model.Indicator{ID: 92, Line: w.Program, Order: 9, Text: "Lama layanan", Unit: "Hari", Direction: model.Lower},
		&model.Target{ID: 93, Indicator: 91, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "4"},
		&model.Target{ID: 94, Indicator: 92, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "≤ 3"},
	}})
	d.Wants("makin rendah")
	d.Press("Ctrl+End")
	d.Wants("hanya dokumen", "tahun 2024")
	d.Act(model.SetTarget{Indicator: 92, Stage: model.Proposed, Year: modeltest.PlanYear})
	d.Press("Ctrl+Home")
	d.Wants("target kosong", "1 angka kosong")
}

func TestSubUnitsAreNamed(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	sub := *d.File.Plan.Lines.Get(w.Sub)
	sub.SubUnit = 81
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&model.SubUnit{ID: 81, Agency: w.Agency, Code: "1", Name: "Balai Layanan"}, &sub}})
	d.Wants("2.18.04.2.01.0006 · Balai Layanan")
}

func TestLargeTextBreaksNoHeadAndCutsNoSubUnit(t *testing.T) {
	w := modeltest.Small(t)
	sub := *w.Plan.Lines.Get(w.Sub)
	sub.SubUnit = 81
	unit := &model.SubUnit{ID: 81, Agency: w.Agency, Code: "1", Name: "Unit Pelaksana Teknis Balai Layanan Perizinan"}
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{unit, &sub}})
	d := open(t, w.Memory, func(d *desk) { d.Theme, d.Speaks = look.New(look.Light, 1.5), locale.English })
	d.Window.Resize(fyne.NewSize(uitest.PageWidth, uitest.PageHeight))
	for view, heads := range map[string][]string{"Alt+1": {"Baseline"}, "Alt+2": {"Baseline", "Responsible", "missing"}, "Alt+3": {"Unit"}, "Alt+5": {"Mission", "Location", "Objective"}} {
		d.Press(view)
		d.goTo(rowSub, 0)
		d.Wants(heads...)
		d.wantsInOrder("2.18.04.2.01.0006", "Unit Pelaksana")
		if _, whole := d.Find("2.18.04.2.01.0006"); !whole {
			t.Errorf("%s: the code of the line is cut", view)
		}
	}
}

func TestEnglish(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory, func(d *desk) { d.Speaks = locale.English })
	d.Wants("Budget, proposal", "350,000,000", "indicator", "filled in", "programmes: 1 · sub-activities: 2 · all figures there", "9 / 15 figures ready · Rp350 m")
}

func TestNoTwoCommandsHaveTheSameKey(t *testing.T) {
	seen := map[string]string{}
	for _, c := range programme.New(&desk{Desk: &uitest.Desk{T: t}}).Commands() {
		if c.Key.Name == "" {
			continue
		}
		if other := seen[c.Key.String()]; other != "" {
			t.Errorf("%s and %s have the key %s", other, c.Name.EN, c.Key)
		}
		seen[c.Key.String()] = c.Name.EN
	}
}

func TestAStageIsPickedByTheMouse(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	at, _ := d.Find("Tahap")
	d.Click(at.Pos.AddXY(80, 8))
	d.ClickText(t, "Rencana")
	d.Wants("Pagu rencana (Rp)")
}
