package cohorts_test

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
			d := open(t, modeltest.Contoh(t), func(d *desk) { d.Theme = look.Theme })
			d.Press("Ctrl+Home", "Right", "Right")
			d.keep(look.Name+"-1", "Naik Kelas 2027", "bukti?", "bukti: nomor induk")
			d.Press("F4")
			d.Type("NIB 912030")
			d.keep(look.Name+"-1-evidence", "Penilai (jabatan)", "NIB 912030")
			d.Press("Esc", "Alt+G")
			d.keep(look.Name+"-2", "Garis: 5 terpilih dari 6 tempat", "seri di garis")
			d.Press("Up", "Space", "F4")
			d.keep(look.Name+"-2-tie", "Alasan mereka yang terpilih")
			d.Press("Esc", "Alt+3")
			d.keep(look.Name+"-3", "Bukti yang diminta", "jumlah bobot 100.")
			d.Press("Alt+4")
			d.keep(look.Name+"-4", "Contoh Barat", "masuk karenanya")
			d.Press("Alt+6")
			d.keep(look.Name+"-6", "Menjadi", "masuk")
			d.Press("Alt+Up", "Alt+5", "Right")
			d.keep(look.Name+"-5", "September 2026", "kemasan baru")
			d.Press("F3")
			d.keep(look.Name+"-new", "Nama kelompok", "Catatan (boleh")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("cohorts-"+name, texts...)
}
