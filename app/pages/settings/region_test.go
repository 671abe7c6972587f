package settings_test

import (
	"strings"
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// The rows of the region, from the top.
const (
	rowName = iota
	rowGovernment
	rowOffice
	rowAddress
	rowPlace
	rowZone
	rowYear
	rowPeriod
)

const colValue = 1

func TestTheLetterheadIsTypedFromTheTopDown(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.wants("belum ada: pemerintah daerah, satuan kerja, dan 2 lagi")
	before := len(d.File.Entries)
	d.Press("Down")
	d.enter("PEMERINTAH KOTA KECIL", "Enter")
	d.enter("SEKRETARIAT DAERAH", "Enter")
	d.enter("Jalan  Kecil 1", "Tab")
	d.enter("Kota Kecil", "Down")
	r := d.File.Plan.Region()
	want := model.Region{
		ID: model.RegionID, Name: "Kota Kecil", Government: "PEMERINTAH KOTA KECIL", Office: "SEKRETARIAT DAERAH", Address: "Jalan Kecil 1",
		Place: "Kota Kecil", Zone: model.WIB, Year: modeltest.PlanYear, PeriodFrom: 2025, PeriodTo: 2029,
	}
	if *r != want {
		t.Errorf("the region is %+v", *r)
	}
	d.wantsAct(before, 4, "setup.region")
	d.wants("Kota Kecil · WIB")
	d.Press("Ctrl+Z")
	if got := d.File.Plan.Region().Place; got != "" {
		t.Errorf("after undo the place is %q", got)
	}
	d.wants("belum ada: tempat naskah")
}

func TestEscapeLeavesWhatStoodThere(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	before := len(d.File.Entries)
	d.enter("Kabupaten", "Esc")
	d.wantsNot("Kabupaten")
	d.Press("Enter", "Enter")
	if len(d.File.Entries) != before {
		t.Errorf("an entry that was given up, or the same again, did %q", d.Last().Act)
	}
}

func TestTheRegionNeedsAName(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory, func(d *desk) { d.Speaks = locale.English })
	d.empty()
	d.wants("Name of the region is not filled in. Fill it in, then try again.")
	d.Press("Esc")
	if got := d.File.Plan.Region().Name; got != "Kota Kecil" {
		t.Errorf("the name is %q", got)
	}
}

func TestSpaceGoesToTheNextZone(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.goTo(rowZone, colValue)
	for _, want := range []model.Zone{model.WITA, model.WIT, model.WIB} {
		d.Press("Space")
		if got := d.File.Plan.Region().Zone; got != want {
			t.Errorf("the zone is %s, want %s", got, want)
		}
	}
	d.Press("Enter")
	d.wants("WITA")
}

func TestThePeriodIsTwoYears(t *testing.T) {
	for typed, want := range map[string][2]int{"2030-2034": {2030, 2034}, "2030 s.d. 2034": {2030, 2034}, "2030–2034": {2030, 2034}} {
		d := open(t, modeltest.Small(t).Memory)
		d.goTo(rowPeriod, colValue)
		d.enter(typed, "Enter")
		if r := d.File.Plan.Region(); r.PeriodFrom != want[0] || r.PeriodTo != want[1] {
			t.Errorf("%q is read as %d–%d", typed, r.PeriodFrom, r.PeriodTo)
		}
	}
}

func TestWhatIsNoPeriodIsRefusedAtItsCell(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	for _, typed := range []string{"2029-2025", "2025", "25-29", "0001-2029", "besok"} {
		d.goTo(rowPeriod, colValue)
		d.enter(typed, "Enter")
		d.wants("\"" + typed + "\" bukan periode.")
		d.Press("Esc")
	}
	d.Press("Delete")
	if r := d.File.Plan.Region(); r.PeriodFrom != 0 || r.PeriodTo != 0 {
		t.Errorf("after Delete the period is %d–%d", r.PeriodFrom, r.PeriodTo)
	}
}

func TestThePlanYearIsNotEntered(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	before := len(d.File.Entries)
	d.goTo(rowYear, colValue)
	d.enter("2030", "Enter")
	d.pasteAs("2030")
	d.wants("Tidak ada yang ditempel. Baris ke-1, \"2030\": Sel ini tidak dapat diisi di sini.")
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
}

func TestALetterheadIsPastedAsOneAct(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	before := len(d.File.Entries)
	d.goTo(rowGovernment, colValue)
	d.pasteAs("PEMERINTAH\nSETDA\n\nKota\nWIT")
	r := d.File.Plan.Region()
	if r.Government != "PEMERINTAH" || r.Office != "SETDA" || r.Address != "" || r.Place != "Kota" || r.Zone != model.WIT {
		t.Errorf("the region is %+v", r)
	}
	d.wantsAct(before, 1, "setup.region")
	d.goTo(rowPlace, colValue)
	d.pasteAs("Desa\nUTC")
	d.wants("Tidak ada yang ditempel. Baris ke-2, \"UTC\": \"UTC\" bukan salah satu pilihan: WIB, WITA, WIT.")
	if got := d.File.Plan.Region().Place; got != "Kota" {
		t.Errorf("half of a block was taken: the place is %q", got)
	}
}

func TestWithoutAFileOnlyTheComputerIsThere(t *testing.T) {
	d := open(t, nil)
	d.wants("belum ada berkas terbuka", "Belum ada berkas terbuka. Buka atau buat berkas di")
	d.page.Open(settings.SectionComputer)
	d.wants("Bahasa", "terang")
}

func TestAFileThatCanOnlyBeReadTakesNothing(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory, func(d *desk) { d.Locked = true })
	before := len(d.File.Entries)
	d.wants("Berkas ini hanya dapat dibaca: isinya dilihat saja.")
	for section := settings.SectionRegion; section < settings.SectionComputer; section++ {
		d.page.Open(section)
		if n := strings.Count(strings.Join(d.Texts(), "\n"), "Baris baru"); n != 1 {
			t.Errorf("%d things read \"Baris baru\", want the button alone", n)
		}
		d.enter("x", "Enter")
		d.Press("Space", "Ctrl+Delete", "Alt+Down", "Insert", "Ctrl+J")
		d.pasteAs("x")
	}
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
}
