package incoming_test

import (
	"testing"

	page "benangmerah/app/pages/incoming"
	"benangmerah/app/uitest"
	"benangmerah/model"
)

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range uitest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			d, _, path := town(t, func(d *desk) { d.Theme, d.Folder = look.Theme, "/tempat/templat" })
			d.keep(look.Name+"-0", "Belum ada berkas.", "Tulis templat")
			d.shelf["/tempat/surat.xlsx"] = func(page.Choices) (page.Arrival, error) {
				return page.Arrival{}, model.Invalidf("Tidak ada yang berubah.", "Berkas itu tidak berisi satu baris pun.")
			}
			d.page.Bring(path, "/tempat/surat.xlsx", "/tempat/Dinas Perhubungan 2027.xlsx")
			d.keep(look.Name+"-1", "DPM 2027.xlsx", "1 bentrok belum dipilih")
			d.Press("Home", "Left")
			d.keep(look.Name + "-2")
			d.Press("6")
			d.keep(look.Name + "-3")
			d.Press("7")
			d.keep(look.Name + "-4")
			d.Press("0", "B", "Ctrl+Enter")
			d.keep(look.Name + "-5")
			d.page.Bring("/tempat/surat.xlsx")
			d.Press("Ctrl+T")
			d.keep(look.Name + "-6")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("incoming-"+name, texts...)
}
