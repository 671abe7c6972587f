package session_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"benangmerah/app/look"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// TestEveryState looks at the page in each of its states, in the light and the dark look and with large text: what matters can be read.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryState(t *testing.T) {
	for _, look := range []struct {
		name  string
		theme look.Theme
	}{
		{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)},
	} {
		t.Run(look.name, func(t *testing.T) {
			d := openIn(t, look.theme, modeltest.Contoh(t))
			d.keep(look.name, "Tayangkan", "Disepakati", "Ditolak", "Pernyataan", "Sisa")
			d.Press("Enter")
			d.Type("640jt")
			d.keep(look.name+"-typing", "Rp640.000.000", "190.000.000")
			d.Press("Esc", "Ctrl+T", "F3")
			d.Type("Data realisasi investasi disiapkan")
			d.keep(look.name+"-directive", "Arahan", "Tenggat")
			d.Press("Esc", "Ctrl+T", "Ctrl+End", "Ctrl+Shift+K")
			d.Type("-10 %")
			d.keep(look.name+"-many", "angka: Rp")
			d.Press("Esc", "Ctrl+Home", "Down", "Down", "Ctrl+Shift+G")
			d.Type("0003")
			d.Press("Enter")
			d.Type("50jt")
			d.keep(look.name+"-shift", "Geser dari")
			d.Press("Esc", "Ctrl+R")
			d.keep(look.name+"-records", "Koreksi")
			d.Press("Esc", "Ctrl+J")
			d.keep(look.name+"-tasks", "Arahan terbuka")
			d.Press("Ctrl+J", "Esc")
			for _, who := range []string{"Camat Selatan", "Ketua DPRD", "Kepala Bappeda", "Kepala BPKAD"} {
				d.Press("Ctrl+U")
				d.Type(who)
				d.Press("Enter")
			}
			d.Press("Ctrl+G")
			d.keep(look.name+"-queue", "Camat Selatan")
			d.Press("Space", "Down", "Down", "Space", "Alt+Down", "Alt+Down")
			d.keep(look.name+"-away", "Anda melihat Dispora")
			d.Press("Esc")
			d.Clock = d.Clock.Add(58 * time.Minute)
			d.page.Tick(d.Clock)
			d.keep(look.name+"-late", "+5.00")
		})
		t.Run(look.name+" empty", func(t *testing.T) {
			d := openIn(t, look.theme, withoutAgenda(t))
			d.keep(look.name+"-empty", "Buat acara", "Hari pertama")
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
	if dir := os.Getenv("BENANG_PICTURES"); dir != "" {
		if err := d.Save(filepath.Join(dir, "session-"+name+".png")); err != nil {
			d.T.Fatal(err)
		}
	}
}
