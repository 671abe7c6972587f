package actors_test

import (
	"testing"

	"benangmerah/app/uitest"
	"benangmerah/model/modeltest"
)

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range uitest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			m := modeltest.Contoh(t)
			d := open(t, m, func(d *desk) { d.Theme = look.Theme })
			d.keep(look.Name+"-0", "UMKM naik kelas 2027", "Keadaan", "665 usulan", "Peringkat")
			d.Press("Down", "F5")
			d.keep(look.Name+"-1", "Terima usulan nomor 2")
			d.Press("Esc", "F3")
			d.Type("batik")
			d.keep(look.Name+"-2", "Batik Melati")
			d.Press("Esc", "Esc", "Alt+2")
			d.keep(look.Name+"-3", "Peralatan")
			d.Press("Alt+3")
			d.keep(look.Name+"-4", "Musrenbang kecamatan")
			d.Press("Alt+4")
			d.keep(look.Name+"-5", "pasangan mungkin sama")
			paste("Penjahit Rapi\tPelatihan\tMenjahit seragam\t20\torang\nPenjahit Rapi\tGula\tGula aren\n")
			d.Press("F3", "Ctrl+V")
			d.keep(look.Name+"-6", "Belum ada yang berubah")
			d.Press("Esc", "Alt+N")
			d.keep(look.Name+"-7", "Penjaringan baru")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("actors-"+name, texts...)
}
