package session_test

import (
	"testing"
	"time"

	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// TestEveryState looks at the page in each of its states, in the light and the dark look and with large text: what matters can be read.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryState(t *testing.T) {
	for _, look := range uitest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			d := openIn(t, look.Theme, modeltest.Contoh(t))
			d.keep(look.Name, "Tayangkan", "Disepakati", "Ditolak", "Pernyataan", "Sisa")
			d.Press("Enter")
			d.Type("640jt")
			d.keep(look.Name+"-typing", "Rp640.000.000", "190.000.000")
			d.Press("Esc", "Ctrl+T", "F3")
			d.Type("Data realisasi investasi disiapkan")
			d.keep(look.Name+"-directive", "Arahan", "Tenggat")
			d.Press("Esc", "Ctrl+T", "Ctrl+End", "Ctrl+Shift+K")
			d.Type("-10 %")
			d.keep(look.Name+"-many", "angka: Rp")
			d.Press("Esc", "Ctrl+Home", "Down", "Down", "Ctrl+Shift+G")
			d.Type("0003")
			d.Press("Enter")
			d.Type("50jt")
			d.keep(look.Name+"-shift", "Geser dari")
			d.Press("Esc", "Ctrl+R")
			d.keep(look.Name+"-records", "Koreksi")
			d.Press("Esc", "Ctrl+J")
			d.keep(look.Name+"-tasks", "Arahan terbuka")
			d.Press("Ctrl+J", "Esc")
			for _, who := range []string{"Camat Selatan", "Ketua DPRD", "Kepala Bappeda", "Kepala BPKAD"} {
				d.Press("Ctrl+U")
				d.Type(who)
				d.Press("Enter")
			}
			d.Press("Ctrl+G")
			d.keep(look.Name+"-queue", "Camat Selatan")
			d.Press("Space", "Down", "Down", "Space", "Alt+Down", "Alt+Down")
			d.keep(look.Name+"-away", "Anda melihat Dispora")
			d.Press("Esc")
			d.Clock = d.Clock.Add(58 * time.Minute)
			d.page.Tick(d.Clock)
			d.keep(look.Name+"-late", "+5.00")
		})
		t.Run(look.Name+" empty", func(t *testing.T) {
			d := openIn(t, look.Theme, withoutAgenda(t))
			d.keep(look.Name+"-empty", "Buat acara", "Hari pertama")
		})
	}
}

// withoutAgenda is a file with agencies and figures, and no meeting.
func withoutAgenda(t testing.TB) *modeltest.Memory {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agenda.edit", Drop: []model.Record{w.Plan.Meetings.Get(w.Meeting)}})
	return w.Memory
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Wants(texts...)
	d.Photograph("session-" + name)
}
