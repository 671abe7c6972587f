package settings_test

import (
	"slices"
	"strings"
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const (
	colRole     = 1
	colOfficeOf = 2
	colNIP      = 5
)

// offices gives who is there, in order.
func (d *desk) offices() []string {
	var list []string
	for _, o := range d.File.Plan.Officials.Of(0) {
		list = append(list, o.Office)
	}
	return list
}

// officials opens the section with two persons in it.
func officials(t *testing.T) *desk {
	t.Helper()
	d := open(t, modeltest.Small(t).Memory)
	d.page.Open(settings.SectionOfficials)
	for _, office := range []string{"WALI KOTA KECIL", "SEKRETARIS DAERAH"} {
		d.Press("Insert")
		d.enter(office, "Tab")
		d.enter("NAMA LENGKAP", "Enter")
	}
	return d
}

func TestOfficialsAreBegunInTheBlankRow(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.page.Open(settings.SectionOfficials)
	d.wants("belum ada: pimpinan rapat,", "Baris baru")
	before := len(d.File.Entries)
	d.enter("WALI KOTA KECIL", "Tab")
	d.enter("NAMA LENGKAP", "Enter")
	d.enter("x", "Esc")
	list := d.File.Plan.Officials.Of(0)
	if len(list) != 1 || list[0].Office != "WALI KOTA KECIL" || list[0].Name != "NAMA LENGKAP" || list[0].Role != model.Chair || list[0].Order != 1 {
		t.Fatalf("officials: %+v", list)
	}
	d.wantsAct(before, 2, "setup.officials")
	d.wants("belum ada: mengetahui")
	d.Press("Ctrl+Z", "Ctrl+Z")
	if n := d.File.Plan.Officials.Len(); n != 1 {
		t.Errorf("%d officials after undo and its undo", n)
	}
}

func TestANameBeforeItsOfficeWaitsInTheBlankRow(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.page.Open(settings.SectionOfficials)
	before := len(d.File.Entries)
	d.Press("Right")
	d.enter("NAMA LENGKAP", "Enter")
	d.wants("NAMA LENGKAP", "belum tersimpan, isi jabatan")
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
	d.Act(model.Edit{Title: "setup.officials", Put: []model.Record{&model.Official{Office: "LAIN", Role: model.Other}}})
	d.wants("NAMA LENGKAP", "LAIN")
	d.goTo(1, colOfficeOf)
	d.enter("SEKRETARIS", "Enter")
	if got := d.offices(); !slices.Equal(got, []string{"LAIN", "SEKRETARIS"}) || d.File.Plan.Officials.Of(0)[1].Name != "NAMA LENGKAP" {
		t.Errorf("officials: %q", got)
	}
	d.wants("Baris baru")
}

func TestOfficialsMoveAndGo(t *testing.T) {
	d := officials(t)
	d.goTo(1, colOfficeOf)
	before := len(d.File.Entries)
	d.Press("Alt+Up")
	if got := d.offices(); !slices.Equal(got, []string{"SEKRETARIS DAERAH", "WALI KOTA KECIL"}) {
		t.Errorf("after Alt+Up: %q", got)
	}
	d.Press("Alt+Up", "Alt+Down")
	if got := d.offices(); !slices.Equal(got, []string{"WALI KOTA KECIL", "SEKRETARIS DAERAH"}) {
		t.Errorf("the cursor did not go with its row: %q", got)
	}
	d.wantsAct(before, 2, "setup.officials")
	d.Press("Ctrl+Delete")
	if got := d.offices(); !slices.Equal(got, []string{"WALI KOTA KECIL"}) {
		t.Errorf("after Ctrl+Delete: %q", got)
	}
	d.Press("Ctrl+Z")
	if got := d.offices(); len(got) != 2 {
		t.Errorf("after undo: %q", got)
	}
	d.Press("Ctrl+Home", "Shift+Down", "Ctrl+Delete")
	if got := d.offices(); len(got) != 0 {
		t.Errorf("after removing a block: %q", got)
	}
}

func TestRolesAreChosenBySpaceOrEnter(t *testing.T) {
	d := officials(t)
	d.goTo(0, colRole)
	d.Press("Space", "Space")
	if got := d.File.Plan.Officials.Of(0)[0].Role; got != model.Secretary {
		t.Errorf("the role is %s", got)
	}
	d.Press("Enter")
	if got := d.File.Plan.Officials.Of(0)[0].Role; got != model.Other {
		t.Errorf("the role is %s", got)
	}
	d.wants("lainnya", "belum ada: pimpinan rapat")
	d.ClickText(t, "Ganti")
	if got := d.File.Plan.Officials.Of(0)[0].Role; got != model.Chair {
		t.Errorf("after the button the role is %s", got)
	}
}

func TestANIPIsGroupedAndCheckedForItsLength(t *testing.T) {
	for typed, want := range map[string]string{
		"197001011995031001": "19700101 199503 1 001", "19700101 199503 1 001": "19700101 199503 1 001", "19900202.202121.2.002": "19900202 202121 2 002",
	} {
		d := officials(t)
		d.goTo(1, colNIP)
		d.enter(typed, "Enter")
		if got := d.File.Plan.Officials.Of(0)[1].NIP; got != want {
			t.Errorf("%q became %q", typed, got)
		}
	}
	d := officials(t)
	for _, typed := range []string{"19700101199503100", "1970010119950310011", "19700101199503100x", "-"} {
		d.goTo(1, colNIP)
		d.enter(typed, "Enter")
		if refused := d.reads("NIP terdiri atas 18 angka"); refused == (typed == "-") {
			t.Errorf("%q: refused %v", typed, refused)
		}
		d.Press("Esc")
	}
	if got := d.File.Plan.Officials.Of(0)[1].NIP; got != "" {
		t.Errorf("the NIP is %q", got)
	}
}

func TestMissionsKeepTheirNumbersWithoutAGap(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.page.Open(settings.SectionMissions)
	d.pasteAs("Sehat\nCerdas\nLestari")
	d.wantsAct(len(d.File.Entries)-1, 1, "setup.missions")
	d.goTo(2, 1)
	d.Press("Alt+Up")
	missions := func() (list []string) {
		for i, m := range d.File.Plan.Missions.Of(0) {
			if m.Number != i+1 {
				t.Errorf("mission %d has number %d", i+1, m.Number)
			}
			list = append(list, m.Text)
		}
		return list
	}
	if got := missions(); !slices.Equal(got, []string{"Sehat", "Lestari", "Cerdas"}) {
		t.Errorf("missions: %q", got)
	}
	d.goTo(0, 1)
	d.Press("Ctrl+Delete")
	if got := missions(); !slices.Equal(got, []string{"Lestari", "Cerdas"}) {
		t.Errorf("missions: %q", got)
	}
	d.wants("2 misi")
}

func TestAMissionThatAProgrammeServesStays(t *testing.T) {
	w := modeltest.Small(t)
	line := *w.Plan.Lines.Get(w.Program)
	line.Mission = model.NewIDs("mission").Next()
	w.Act(model.Edit{Title: "test", Put: []model.Record{&model.Mission{ID: line.Mission, Number: 1, Text: "Sehat"}, &line}})
	d := open(t, w.Memory)
	d.page.Open(settings.SectionMissions)
	d.Press("Ctrl+Delete")
	if len(d.Told) != 1 || !strings.Contains(d.Told[0], "masih dirujuk") || w.Plan.Missions.Len() != 1 {
		t.Errorf("told %q, missions %d", d.Told, w.Plan.Missions.Len())
	}
}
