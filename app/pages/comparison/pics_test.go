package comparison_test

import (
	"os"
	"path/filepath"
	"testing"

	"benangmerah/app/look"
	"benangmerah/app/uitest"
	"benangmerah/model"
)

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, l := range []struct {
		name  string
		theme look.Theme
	}{{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)}, {"175", look.New(look.Light, 1.75)}} {
		t.Run(l.name, func(t *testing.T) {
			d := open(t, contoh(t), func(d *desk) { d.theme = l.theme })
			d.keep(l.name+"-0", "1 · Usulan 2027", "2 · Hasil 2027", "Jumlah 12 baris", "turun")
			d.Press("F3", "Tab", "Down", "Down", "Enter", "Alt+Down")
			d.keep(l.name+"-1", "Kolom 3", "3 · ")
			d.Press("F3", "Tab")
			d.pick(4)
			d.Press("Alt+Down", "F5", "F8")
			d.keep(l.name+"-5", "4 · Ditetapkan", "Dari kolom 3")
			d.Press("F5", "F5", "F5", "F5", "F5", "F5", "F8", "Alt+4", "F4", "Alt+3", "F4", "F7", "Enter")
			d.keep(l.name+"-2", "yang berubah", "Program", "yang tampil")
			d.Press("Backspace", "F7", "F7", "F7", "F6", "F5", "F5", "F5", "F9")
			d.keep(l.name+"-3", "kode", "Sub kegiatan", "Jumlah 170 baris")
			d.Press("Ctrl+F")
			d.Type("tidak ada ini")
			d.keep(l.name+"-4", "Tidak ada yang cocok")
		})
	}
}

// TestEveryLookOfAScenario looks at the page while figures are tried: in a cell, cut and shifted.
func TestEveryLookOfAScenario(t *testing.T) {
	for _, l := range []struct {
		name  string
		theme look.Theme
	}{{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)}} {
		t.Run(l.name, func(t *testing.T) {
			d := open(t, contoh(t), func(d *desk) { d.theme = l.theme })
			d.Act(model.StartScenario{Scenario: "Potong 10 %, belanja wajib utuh"})
			s := d.Plan().Scenarios.Of(0)[0].ID
			d.page.OpenScenario(s)
			d.Press("F6", "F5", "F5", "F5", "Ctrl+Shift+K")
			d.Type("-10 %")
			d.Press("Enter", "Enter")
			d.Type("administrasi")
			d.keep(l.name+"-6", "Potong", "dikecualikan")
			d.Press("Enter", "Down", "Enter")
			d.Type("1,25 M")
			d.keep(l.name+"-7", "dicoba", "Rp1.250.000.000")
			d.Press("Enter", "Down", "Ctrl+Shift+G")
			d.Type("promosi")
			d.keep(l.name+"-8", "Ke baris", "Jumlah yang digeser")
			d.Press("Esc")
			d.Act(model.CopyScenario{Scenario: s, To: "Potong 20 %"})
			d.page.OpenScenario(d.Plan().Scenarios.Of(0)[1].ID)
			d.keep(l.name+"-9", "3 · Hasil 2027")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Wants(texts...)
	if least := d.page.Content().MinSize(); least.Width > uitest.PageWidth || least.Height > uitest.PageHeight {
		d.T.Errorf("%s: the page must be %v at least", name, least)
	}
	if dir := os.Getenv("BENANG_PICTURES"); dir != "" {
		if err := d.Save(filepath.Join(dir, "comparison-"+name+".png")); err != nil {
			d.T.Fatal(err)
		}
	}
}
