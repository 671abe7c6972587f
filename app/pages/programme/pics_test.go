package programme_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// keep asks that texts can be read and, where BENANG_PICTURES names a folder, saves a picture there.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Wants(texts...)
	d.Photograph("programme-" + name)
}

// overCeiling sets ceilings that the first agency is over, and one that it is not.
func (d *desk) overCeiling() {
	d.T.Helper()
	plan := d.File.Plan
	agency := plan.Agencies.Of(0)[0]
	var put []model.Record
	for _, r := range plan.CeilingRows(agency.ID, 2027, model.Proposed) {
		limit := r.Used.Amount + 90*juta
		if r.Fund == 0 || plan.Funds.Get(r.Fund).Name == "DAU" {
			limit = r.Used.Amount - 340*juta
		}
		c := &model.Ceiling{Agency: agency.ID, Fund: r.Fund, Year: 2027, Amount: limit}
		for _, held := range plan.Ceilings.Of(agency.ID) {
			if held.Fund == r.Fund && held.Year == 2027 {
				c.ID = held.ID
			}
		}
		put = append(put, c)
	}
	d.Act(model.Edit{Title: "setup.ceilings", Put: put})
}

// TestEveryViewInEveryLook looks at the page in its views, in the light and the dark look and with large text: what matters can be read.
func TestEveryViewInEveryLook(t *testing.T) {
	for _, in := range uitest.Looks() {
		t.Run(in.Name, func(t *testing.T) {
			d := open(t, modeltest.Contoh(t), func(d *desk) { d.Theme = in.Theme })
			d.Window.Resize(fyne.NewSize(uitest.PageWidth, uitest.PageHeight+56))
			d.keep(in.Name+"-figures", "Angka", "Sisa")
			d.Press("Alt+2")
			d.keep(in.Name+"-indicators", "Arah", "Rumus", "Sumber data", "Penanggung")
			d.Press("Alt+3")
			d.keep(in.Name+"-years", "2026", "2027", "2028")
			d.Press("Ctrl+End")
			d.keep(in.Name+"-years-sums", "Jumlah Usulan")
			d.Press("Alt+4")
			d.keep(in.Name+"-quarters", "TW I", "TW IV")
			d.Press("Alt+5")
			d.keep(in.Name+"-notes", "Lokasi", "Misi", "Sasaran")
			d.Press("Alt+1", "Ctrl+Home", "Ctrl+R")
			d.keep(in.Name+"-ready", "Kesiapan data")
			d.Press("Esc", "Down", "Down", "Alt+I")
			d.Type("Persentase usaha yang dilayani")
			d.keep(in.Name+"-indicator", "indikator baru")
			d.Press("Esc", "Alt+S")
			d.keep(in.Name+"-draft", "sub kegiatan b")
			d.overCeiling()
			d.Press("Up", "Up", "Alt+D")
			d.Type("da")
			d.keep(in.Name+"-over", "di atas pagu", "lebih Rp", "DAK Nonfisik")
		})
	}
}
