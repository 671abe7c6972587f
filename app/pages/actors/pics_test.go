package actors_test

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
			m := modeltest.Contoh(t)
			d := open(t, m, func(d *desk) { d.theme = look.theme })
			d.keep(look.name+"-0", "UMKM naik kelas 2027", "Keadaan", "665 usulan")
			d.Press("Down", "F5")
			d.keep(look.name+"-1", "Terima usulan nomor 2")
			d.Press("Esc", "F3")
			d.Type("batik")
			d.keep(look.name+"-2", "Batik Melati")
			d.Press("Esc", "Esc", "Alt+2")
			d.keep(look.name+"-3", "Peralatan")
			d.Press("Alt+3")
			d.keep(look.name+"-4", "Musrenbang kecamatan")
			d.Press("Alt+4")
			d.keep(look.name+"-5", "pasangan mungkin sama")
			paste("Penjahit Rapi\tPelatihan\tMenjahit seragam\t20\torang\nPenjahit Rapi\tGula\tGula aren\n")
			d.Press("F3", "Ctrl+V")
			d.keep(look.name+"-6", "Belum ada yang berubah")
			d.Press("Esc", "Alt+N")
			d.keep(look.name+"-7", "Penjaringan baru")
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
		if err := d.Save(filepath.Join(dir, "actors-"+name+".png")); err != nil {
			d.T.Fatal(err)
		}
	}
}
