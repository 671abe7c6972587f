package incoming_test

import (
	"os"
	"path/filepath"
	"testing"

	page "benangmerah/app/pages/incoming"
	"benangmerah/app/uitest"
	"benangmerah/model"
)

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range []struct {
		name  string
		dark  bool
		scale float32
	}{{"light", false, 1}, {"dark", true, 1}, {"150", false, 1.5}} {
		t.Run(look.name, func(t *testing.T) {
			d, _, path := town(t, func(d *desk) { d.dark, d.scale, d.folder = look.dark, look.scale, "/tempat/templat" })
			d.keep(look.name+"-0", "Belum ada berkas.", "Tulis templat")
			d.shelf["/tempat/surat.xlsx"] = func(page.Choices) (page.Arrival, error) {
				return page.Arrival{}, model.Invalidf("Tidak ada yang berubah.", "Berkas itu tidak berisi satu baris pun.")
			}
			d.page.Bring(path, "/tempat/surat.xlsx", "/tempat/Dinas Perhubungan 2027.xlsx")
			d.keep(look.name+"-1", "DPM 2027.xlsx", "1 bentrok belum dipilih")
			d.Press("Home", "Left")
			d.keep(look.name + "-2")
			d.Press("6")
			d.keep(look.name + "-3")
			d.Press("7")
			d.keep(look.name + "-4")
			d.Press("0", "B", "Ctrl+Enter")
			d.keep(look.name + "-5")
			d.page.Bring("/tempat/surat.xlsx")
			d.Press("Ctrl+T")
			d.keep(look.name + "-6")
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
		if err := d.Save(filepath.Join(dir, "incoming-"+name+".png")); err != nil {
			d.T.Fatal(err)
		}
	}
}
