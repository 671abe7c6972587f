package threads_test

import (
	"testing"

	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// told is the sample with claims that disagree, of an indicator of the plan.
func told(t testing.TB) *modeltest.Memory {
	t.Helper()
	m := modeltest.Contoh(t)
	if err := uitest.AfterMeeting(m.Plan, m.Do); err != nil {
		t.Fatal(err)
	}
	agency := m.Plan.Agencies.Of(0)[2]
	for _, a := range m.Plan.Agencies.Of(0) {
		if a.Short == "DPMPTSP" {
			agency = a
		}
	}
	var about *model.Indicator
	for _, l := range m.Plan.Lines.Of(agency.ID) {
		for _, i := range m.Plan.Indicators.Of(l.ID) {
			if i.Baseline != "" && about == nil {
				about = i
			}
		}
	}
	at := model.WIB.Instant("2027-01-18", 11*60)
	for _, as := range []model.RecordClaim{
		{Text: "Indeks kepuasan sudah 92.", Value: "92", Indicator: about.ID, Source: "Survei mandiri 2026", Dated: "2026-12", Definition: "seluruh layanan"},
		{Text: "Indeks kepuasan kita 88,5.", Value: "88,5", Indicator: about.ID, Definition: "hanya izin usaha"},
	} {
		if _, err := m.Do(as, model.Context{Agency: agency.ID, Speaker: "Kepala DPMPTSP", At: at}); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range uitest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			d := open(t, told(t), func(d *desk) {
				d.Theme, d.Clock = look.Theme, uitest.WeeksLater
			})
			d.keep(look.Name+"-0", "Seluruh kota", "Keadaan: semua", "Perbaiki")
			d.Press("Alt+Down", "Alt+Down", "Down", "Alt+Right", "Down")
			d.keep(look.Name + "-1")
			d.Press("Esc", "Alt+Left", "Ctrl+Home", "Enter", "Alt+2", "Down", "Right", "Right")
			d.keep(look.Name+"-2", "Utuh", "Buka benangnya")
			d.Press("Alt+3", "Down")
			d.keep(look.Name+"-3", "berbeda nilai", "63,8 %", "Tugaskan")
			d.Press("F6")
			d.keep(look.Name + "-4")
			d.Press("Esc", "Esc", "F4")
			d.keep(look.Name+"-5", "Pernyataan baru: umum")
			d.Press("Esc", "Alt+1", "Ctrl+F")
			d.Type("tidak ada ini")
			d.keep(look.Name+"-6", "Tidak ada yang cocok")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("threads-"+name, texts...)
}
