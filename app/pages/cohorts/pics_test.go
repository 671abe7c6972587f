package cohorts_test

import (
	"os"
	"path/filepath"
	"testing"

	"benangmerah/app/look"
	"benangmerah/app/uitest"
	"benangmerah/model/modeltest"
)

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range []struct {
		name  string
		theme look.Theme
	}{{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)}} {
		t.Run(look.name, func(t *testing.T) {
			d := open(t, modeltest.Contoh(t), func(d *desk) { d.theme = look.theme })
			d.Press("Ctrl+Home", "Right", "Right")
			d.keep(look.name+"-1", "Naik Kelas 2027", "bukti?", "bukti: nomor induk")
			d.Press("F4")
			d.Type("NIB 912030")
			d.keep(look.name+"-1-evidence", "Penilai (jabatan)", "NIB 912030")
			d.Press("Esc", "Alt+G")
			d.keep(look.name+"-2", "Garis: 5 terpilih dari 6 tempat", "seri di garis")
			d.Press("Up", "Space", "F4")
			d.keep(look.name+"-2-tie", "Alasan mereka yang terpilih")
			d.Press("Esc", "Alt+3")
			d.keep(look.name+"-3", "Bukti yang diminta", "jumlah bobot 100.")
			d.Press("Alt+4")
			d.keep(look.name+"-4", "Contoh Barat", "masuk karenanya")
			d.Press("Alt+6")
			d.keep(look.name+"-6", "Menjadi", "masuk")
			d.Press("Alt+Up", "Alt+5", "Right")
			d.keep(look.name+"-5", "September 2026", "kemasan baru")
			d.Press("F3")
			d.keep(look.name+"-new", "Nama kelompok", "Catatan (boleh")
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
		if err := d.Save(filepath.Join(dir, "cohorts-"+name+".png")); err != nil {
			d.T.Fatal(err)
		}
	}
}
