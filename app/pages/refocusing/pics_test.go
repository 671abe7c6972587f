package refocusing_test

import (
	"testing"

	"benangmerah/app/uitest"
	"benangmerah/model"
)

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range uitest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			w, _ := provinces(t)
			w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "Tanggap darurat", Number: 1, Base: model.Proposed}})
			d := open(t, w.Memory, func(d *desk) { d.Theme = look.Theme })
			d.keep(look.Name+"-0", "BELUM ADA UNIT")
			d.Press("Alt+Up")
			d.keep(look.Name+"-1", "SEIMBANG", "Provinsi 01")
			d.Press("Ctrl+Home", "Right", "Right", "Right")
			d.Type("1,5 M")
			d.keep(look.Name+"-2", "Saat diketik")
			d.Press("Esc", "Alt+4")
			d.keep(look.Name+"-3", "Bulan")
			d.Press("Alt+4", "Alt+2")
			d.keep(look.Name+"-4", "81,0%")
			d.Press("F8")
			d.Type("potong perjalanan dinas 57 %, jangan sentuh provinsi 01")
			d.keep(look.Name+"-5", "2 aturan")
			d.Press("Enter")
			d.keep(look.Name+"-6", "Bila aturan diterapkan")
			d.Press("Alt+1", "F2")
			d.keep(look.Name+"-7", "Ubah lembar")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("refocusing-"+name, texts...)
}
