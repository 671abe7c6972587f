package settings_test

import (
	"slices"
	"strings"
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const juta = 1_000_000 * model.Rupiah

const (
	colCode    = 1
	colCeiling = 5
	colOutside = 2
)

// agencies opens the section over the town.
func agencies(t *testing.T) (*modeltest.Town, *desk) {
	t.Helper()
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.page.Open(settings.SectionAgencies)
	return w, d
}

func (d *desk) ceiling(agency model.ID) (model.Money, bool) {
	for _, c := range d.File.Plan.Ceilings.Of(agency) {
		if c.Fund == 0 && c.Year == modeltest.PlanYear {
			return c.Amount, true
		}
	}
	return 0, false
}

func TestACeilingIsTypedInAnySpellingAndEchoedInFull(t *testing.T) {
	w, d := agencies(t)
	d.wants("2 perangkat daerah, 2 tanpa pagu")
	before := len(d.File.Entries)
	d.goTo(0, colCeiling)
	d.Type("1,5 M")
	d.wants("Rp1.500.000.000")
	d.Press("Enter")
	d.enter("Rp 450.000.000,-", "Enter")
	if a, _ := d.ceiling(w.Agency); a != 1500*juta {
		t.Errorf("ceiling %d", a)
	}
	d.wantsAct(before, 2, "setup.ceilings")
	d.wants("1.500.000.000", "450.000.000", "1.950.000.000", "2 perangkat daerah · pagu Rp1,95 M")
	d.goTo(0, colCeiling)
	d.enter("2 milyar lima", "Enter")
	d.wants("2 milyar lima")
	d.Press("Esc", "Delete")
	if _, known := d.ceiling(w.Agency); known {
		t.Error("after Delete there is still a ceiling")
	}
	d.Press("Ctrl+Z")
	if a, _ := d.ceiling(w.Agency); a != 1500*juta {
		t.Errorf("after undo the ceiling is %d", a)
	}
}

func TestTheRegionHasACeilingOfItsOwn(t *testing.T) {
	_, d := agencies(t)
	d.goTo(0, colCeiling)
	d.enter("100jt", "Enter")
	d.Press("Ctrl+End", "Left")
	d.wants("kosong: jumlah di atas yang berlaku")
	d.enter("130jt", "Enter")
	if a, _ := d.ceiling(0); a != 130*juta {
		t.Errorf("the ceiling of the region is %d", a)
	}
	d.wants("130.000.000", "belum dibagi Rp30.000.000")
	d.enter("90jt", "Enter")
	d.wants("dibagi lebih Rp10.000.000")
	d.wantsAct(len(d.File.Entries)-1, 1, "setup.ceilings")
	d.pasteAs("1\t2\t3")
	d.wants("Blok ini 3 kolom, tetapi dari sel ini ke kanan hanya ada 2.")
	d.pasteAs("Rp120.000.000")
	if a, _ := d.ceiling(0); a != 120*juta {
		t.Errorf("the ceiling of the region is %d after a paste", a)
	}
	d.Press("Up")
	d.pasteAs("1")
	d.wants("Sel ini tidak dapat diisi di sini.")
	d.Press("Down", "Delete")
	if _, known := d.ceiling(0); known {
		t.Error("after Delete the region still has a ceiling")
	}
}

func TestAListFromExcelIsPastedAsOneAct(t *testing.T) {
	d := open(t, modeltest.NewMemory())
	d.Act(model.Found("Kota Baru", modeltest.PlanYear))
	d.page.Open(settings.SectionAgencies)
	before := len(d.File.Entries)
	d.pasteAs("1\t2.18\tDinas  Penanaman\tDPM\tKepala Dinas\tRp1.500.000.000\n2\t2.17\tDinas Koperasi\t\t\t450jt\n")
	list := d.File.Plan.Agencies.Of(0)
	if len(list) != 2 || list[0].Name != "Dinas Penanaman" || list[0].Short != "DPM" || list[0].Head != "Kepala Dinas" || list[1].Code != "2.17" || list[1].Order != 2 {
		t.Fatalf("agencies: %+v", list)
	}
	if a, _ := d.ceiling(list[1].ID); a != 450*juta {
		t.Errorf("ceiling %d", a)
	}
	d.wantsAct(before, 1, "setup.agencies")
	d.goTo(0, colCeiling)
	d.pasteAs("100jt\n200jt")
	d.wantsAct(before, 2, "setup.ceilings")
	d.Undo()
	if a, _ := d.ceiling(list[0].ID); a != 1500*juta {
		t.Errorf("after undo the ceiling is %d", a)
	}
	d.Undo()
	d.Undo()
	if n := d.File.Plan.Agencies.Len(); n != 2 {
		t.Errorf("%d agencies", n)
	}
}

func TestABlockIsPastedWholeOrNotAtAll(t *testing.T) {
	for block, why := range map[string]string{
		"100jt\nbanyak":         "Tidak ada yang ditempel. Baris ke-2, \"banyak\":",
		"100jt\n200jt\n300jt":   "Tidak ada yang ditempel. Baris ke-3 menjadi baris baru, tetapi belum ada kode.",
		"100jt\tapa\t1\n2jt\tx": "Blok ini 3 kolom, tetapi dari sel ini ke kanan hanya ada 2.",
	} {
		w, d := agencies(t)
		before := len(d.File.Entries)
		d.goTo(0, colCeiling)
		d.pasteAs(block)
		d.wants(why)
		if _, known := d.ceiling(w.Agency); known || len(d.File.Entries) != before {
			t.Errorf("%q was taken in part", block)
		}
	}
}

func TestACodeThatIsTakenIsRefusedAtItsCell(t *testing.T) {
	_, d := agencies(t)
	d.goTo(1, colCode)
	d.enter("2.18.0.00.0.00.01.0000", "Enter")
	d.wants("Perangkat daerah 2.18.0.00.0.00.01.0000 Dinas Penanaman Modal sudah ada. Ubah kode atau hapus salah satunya.")
	d.Press("Esc")
	d.wants("2.17.0.00.0.00.01.0000")
}

func TestTheOrderOfPresentingChanges(t *testing.T) {
	w, d := agencies(t)
	order := func() []model.ID {
		var list []model.ID
		for _, a := range d.File.Plan.Agencies.Of(0) {
			list = append(list, a.ID)
		}
		return list
	}
	d.Press("Alt+Down")
	if got := order(); !slices.Equal(got, []model.ID{w.OtherAgency, w.Agency}) {
		t.Errorf("after Alt+Down: %v", got)
	}
	d.goTo(0, 0)
	d.enter("9", "Enter")
	if got := order(); !slices.Equal(got, []model.ID{w.Agency, w.OtherAgency}) {
		t.Errorf("after 9: %v", got)
	}
	d.goTo(0, 0)
	d.enter("0", "Enter")
	d.wants("\"0\" bukan nomor urut.")
}

func TestAnAgencyWithLinesGoesAfterAQuestion(t *testing.T) {
	w, d := agencies(t)
	w.Act(model.Edit{Title: "test", Drop: []model.Record{w.Plan.Meetings.Get(w.Meeting)}})
	d.page.Load()
	d.No = true
	d.Press("Ctrl+Delete")
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "Hapus Dinas Penanaman Modal beserta 4 program") || w.Plan.Agencies.Len() != 2 {
		t.Errorf("asked %q, %d agencies", d.Asked, w.Plan.Agencies.Len())
	}
	d.No = false
	d.Press("Ctrl+Delete")
	if w.Plan.Agencies.Get(w.Agency) != nil || w.Plan.Lines.Get(w.Sub) != nil {
		t.Error("the agency is still there")
	}
	d.wantsAct(len(d.File.Entries)-1, 1, "setup.agencies")
	d.Press("Ctrl+Z")
	if w.Plan.Lines.Get(w.Sub) == nil {
		t.Error("undo did not bring its lines back")
	}
}

func TestAFundIsPutOutsideBySpace(t *testing.T) {
	w, d := agencies(t)
	before := len(d.File.Entries)
	d.Press("F6")
	d.goTo(1, colOutside)
	d.Press("Space")
	if !d.File.Plan.Funds.Get(w.PAD).Outside {
		t.Error("PAD is not outside")
	}
	d.wantsAct(before, 1, "setup.funds")
	d.Press("Insert")
	d.enter("4", "Tab")
	d.enter("BLUD", "Enter")
	d.wantsAct(before, 2, "setup.funds")
	d.Press("Left")
	d.pasteAs("5\tHibah\tya")
	funds := d.File.Plan.Funds.Of(0)
	if len(funds) != 5 || funds[3].Name != "BLUD" || funds[3].Code != "4" || !funds[4].Outside {
		t.Errorf("%d funds, the last one %+v", len(funds), funds[len(funds)-1])
	}
}
