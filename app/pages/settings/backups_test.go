package settings_test

import (
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model/modeltest"
)

func TestHowBackupsAreMadeIsChosen(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.every = 20
	d.page.Load()
	before := len(d.File.Entries)
	d.page.Open(settings.SectionBackups)
	d.wants("setiap 20 menit", "/rapat/kota – cadangan", "belum dipilih", "semua dari 2 hari kerja terakhir, lalu satu per hari (12), per minggu (10), dan per bulan (9)")
	d.goTo(0, colValue)
	d.Press("Space")
	if d.every != 30 {
		t.Errorf("every %d minutes", d.every)
	}
	d.wants("setiap 30 menit")
	d.Press("Space", "Space")
	d.wants("hanya saat dibuka dan ditutup")
	d.goTo(2, colValue)
	d.Press("Space")
	d.page.Load()
	d.wants("/media/flashdisk")
	d.goTo(2, colValue)
	d.Press("Space")
	if d.second != "" {
		t.Errorf("the second folder is %q", d.second)
	}
	d.goTo(4, colValue)
	d.Press("Space")
	if d.lists != 1 || len(d.File.Entries) != before {
		t.Errorf("the list was shown %d times, %d acts", d.lists, len(d.File.Entries)-before)
	}
}

func TestBackupsAreChosenWithoutAFileToo(t *testing.T) {
	d := open(t, nil)
	d.page.Open(settings.SectionBackups)
	d.goTo(0, colValue)
	d.Press("Space")
	if d.every != 10 {
		t.Errorf("every %d minutes", d.every)
	}
	d.goTo(4, colValue)
	d.Press("Space")
	if d.lists != 0 {
		t.Error("a list of no file")
	}
}
