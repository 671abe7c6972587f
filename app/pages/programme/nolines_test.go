package programme_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// founded is a file with an agency and no lines.
func founded(t *testing.T) *desk {
	t.Helper()
	file := modeltest.NewMemory()
	d := open(t, file)
	d.Act(model.Found("Kota Kecil", modeltest.PlanYear))
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&model.Agency{ID: 5, Code: "2.18", Name: "Dinas Baru"}}})
	return d
}

// planIn makes the year that is planned another one than that of the lines.
func (d *desk) planIn(year int) {
	d.T.Helper()
	region := *d.File.Plan.Region()
	region.Year = year
	d.Act(model.Edit{Title: "region.edit", Put: []model.Record{&region}})
}

func TestAnEmptyAgencySaysHowToBegin(t *testing.T) {
	d := founded(t)
	d.Wants("belum ada program · Alt+P menambah, Ctrl+3 membawa berkas", "Dinas Baru belum mempunyai program.", "Program baru")
	d.WantsNot("0 program", "semua angka terisi", "Lihat tahun")
	d.ClickText(t, "Program baru")
	d.Wants("program baru · kode atau nama", "belum ada program")
	d.WantsNot("Dinas Baru belum mempunyai")
	d.Type("2.18.04 PROGRAM PELAYANAN")
	d.Press("Enter")
	d.Wants("1 program · 0 sub kegiatan")
}

func TestAnEmptyAgencyThatCannotBeWrittenSaysNoMore(t *testing.T) {
	d := founded(t)
	d.Locked = true
	d.page.Load()
	d.Wants("belum ada program · hanya baca", "Dinas Baru belum mempunyai program.")
	d.WantsNot("Alt+P", "Program baru")
}

func TestLinesOfAnotherYearAreOffered(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.planIn(modeltest.PlanYear + 2)
	d.page.Open(w.Agency, 0)
	d.Press("Alt+Right", "Alt+Right")
	d.Wants("belum ada program tahun 2029 · tahun 2027 berisi 4 baris", "Lihat tahun 2027", "Alt+T memulai tahun")
	d.Press("Alt+L")
	d.Wants("1 program · 2 sub kegiatan", "150.000.000")
	d.WantsNot("Lihat tahun")
	acts := len(d.File.Entries)
	d.Press("Alt+L")
	d.Press("Alt+Right", "Alt+Right")
	d.ClickText(t, "Lihat tahun 2027")
	d.Wants("150.000.000")
	if len(d.File.Entries) != acts {
		t.Error("looking at a year is an act")
	}
}

func TestThePlannedYearIsBegunFromTheOneThatHasLines(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.planIn(modeltest.PlanYear + 2)
	d.Press("Alt+T")
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "Mulai tahun 2029 dari 2027?") {
		t.Fatalf("asked %q", d.Asked)
	}
	if d.Last().Act != "year.clone" || w.Plan.Region().Year != modeltest.PlanYear+2 {
		t.Errorf("the last act is %s, the plan is of %d", d.Last().Act, w.Plan.Region().Year)
	}
	d.Wants("Penyediaan Layanan Konsultasi", "Target 2029")
	d.Press("Ctrl+PageDown", "Alt+T")
	if len(d.Asked) != 2 || !strings.Contains(d.Asked[1], "Mulai tahun 2030 dari 2029?") {
		t.Errorf("asked %q", d.Asked)
	}
}

func TestAYearThatOthersHaveFilledIsNotBegunAnew(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.planIn(modeltest.PlanYear + 1)
	d.Act(model.AddLine{Agency: w.OtherAgency, Year: modeltest.PlanYear + 1, Level: model.Program, Code: "2.17.06", Called: "PROGRAM PEMBERDAYAAN"})
	d.page.Open(w.Agency, 0)
	d.Press("Alt+Right")
	d.Wants("Lihat tahun 2027", "belum ada program tahun 2028")
	d.WantsNot("Alt+T memulai")
	d.Locked = true
	d.page.Load()
	d.Wants("Lihat tahun 2027")
	d.WantsNot("Alt+P")
}

func TestTheYearThatHasLinesIsShownAtAStageThatHasMoney(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.planIn(modeltest.PlanYear + 2)
	d.Press("Alt+Right", "Alt+Right", "Alt+PageUp")
	d.Wants("Lihat tahun 2027")
	d.Press("Alt+L")
	d.Wants("Pagu usulan (Rp)", "150.000.000")
}
