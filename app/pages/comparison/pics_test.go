package comparison_test

import (
	"testing"

	"benangmerah/app/look"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
)

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, l := range []struct {
		name  string
		theme look.Theme
	}{{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)}, {"175", look.New(look.Light, 1.75)}} {
		t.Run(l.name, func(t *testing.T) {
			d := open(t, modeltest.Contoh(t), func(d *desk) { d.Theme = l.theme })
			d.keep(l.name+"-0", "1 · Usulan 2027", "2 · Hasil 2027", "Jumlah 12 baris", "turun")
			d.Press("F3", "Tab", "Tab", "Down", "Down", "Enter", "Alt+Down")
			d.keep(l.name+"-1", "Kolom 3", "3 · ")
			d.Press("F3", "Tab", "Tab")
			d.pick(4)
			d.Press("Alt+Down", "F5", "F8")
			d.keep(l.name+"-5", "4 · Ditetapkan", "Dari kolom 3")
			d.Press("F5", "F5", "F5", "F5", "F5", "F5", "F5", "F8", "Alt+4", "F4", "Alt+3", "F4", "F7", "Enter")
			d.keep(l.name+"-2", "yang berubah", "Program", "yang tampil")
			d.Press("Backspace", "F7", "F7", "F7", "F6", "F5", "F5", "F5", "F9")
			d.keep(l.name+"-3", "kode", "Sub kegiatan", "Jumlah 170 baris")
			if l.name != "175" {
				d.keepChoosers(l.name)
			}
			d.Press("Ctrl+F")
			d.Type("tidak ada ini")
			d.keep(l.name+"-4", "Tidak ada yang cocok")
		})
	}
}

// keepChoosers keeps what is laid over the page, columns of agencies and lines, and measures.
func (d *desk) keepChoosers(look string) {
	d.Press("F2", "Down", "Down", "Space", "Down", "Space")
	d.keep(look+"-6", "2 ditandai")
	d.Press("Down", "Space", "Enter", "Alt+1")
	d.take("koperasi")
	d.Press("F5", "F5", "F5", "F5")
	d.keep(look+"-7", "Ukuran bersama", "3 perangkat daerah", "Kesiapan data")
	d.Press("Alt+2")
	d.take("koperasi")
	d.keep(look+"-c", "Ukuran bersama")
	d.Press("Alt+1", "F5", "Alt+L")
	d.keep(look+"-8", "Semua baris", "Program, kegiatan")
	d.Type("2.17")
	d.Press("Down", "Enter", "Ctrl+S")
	d.keep(look+"-9", "Simpan persandingan ini dengan nama")
	d.Press("Enter", "F5", "Ctrl+S")
	d.Type("Program ")
	d.Press("Enter", "Ctrl+S")
	d.keep(look+"-a", "Ganti", "akan diganti")
	d.Press("Esc", "Ctrl+G")
	d.keep(look+"-b", "Persandingan tersimpan")
	d.Press("Esc", "Alt+1", "Alt+L", "Enter")
}

// TestEveryLookOfAScenario looks at the page while figures are tried: in a cell, cut and shifted.
func TestEveryLookOfAScenario(t *testing.T) {
	for _, l := range uitest.Looks() {
		t.Run(l.Name, func(t *testing.T) {
			d := open(t, modeltest.Contoh(t), func(d *desk) { d.Theme = l.Theme })
			d.Act(model.StartScenario{Scenario: "Potong 10 %, belanja wajib utuh"})
			s := d.Plan().Scenarios.Of(0)[0].ID
			d.page.OpenScenario(s)
			d.Press("F6", "F5", "F5", "F5", "Ctrl+Shift+K")
			d.Type("-10 %")
			d.Press("Enter", "Enter")
			d.Type("administrasi")
			d.keep(l.Name+"-6", "Potong", "dikecualikan")
			d.Press("Enter", "Down", "Enter")
			d.Type("1,25 M")
			d.keep(l.Name+"-7", "dicoba", "Rp1.250.000.000")
			d.Press("Enter", "Down", "Ctrl+Shift+G")
			d.Type("promosi")
			d.keep(l.Name+"-8", "Ke baris", "Jumlah yang digeser")
			d.Press("Esc")
			d.Act(model.CopyScenario{Scenario: s, To: "Potong 20 %"})
			d.page.OpenScenario(d.Plan().Scenarios.Of(0)[1].ID)
			d.keep(l.Name+"-9", "3 · Hasil 2027")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("comparison-"+name, texts...)
}

// reported is the sample in which the targets were reported on: some in numbers, some in words, some not at all.
func reported(t testing.TB) *modeltest.Memory {
	t.Helper()
	m := modeltest.Contoh(t)
	results := []string{"87", "1.250", "WTP", "", "4,5", "≥ 90", "12"}
	var put []model.Record
	for _, a := range m.Plan.Agencies.Of(0) {
		for _, l := range m.Plan.Lines.Of(a.ID) {
			for _, ind := range m.Plan.Indicators.Of(l.ID) {
				n := len(put)
				put = append(put, &model.Target{ID: model.ID(900_000 + n), Indicator: ind.ID, Stage: model.Realised, Year: sample.Year, Value: results[n%len(results)]})
			}
		}
	}
	if _, err := m.Do(model.Edit{Title: "agency.edit", Put: put}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestHowFarTargetsWereReachedInEveryLook looks at targets beside their realisation, in two columns and in four.
func TestHowFarTargetsWereReachedInEveryLook(t *testing.T) {
	for _, l := range uitest.Looks() {
		t.Run(l.Name, func(t *testing.T) {
			d := open(t, reported(t), func(d *desk) { d.Theme = l.Theme })
			d.Press("F5", "F5", "F5", "F6", "F9", "Alt+2", "Tab", "Tab")
			d.pick(5)
			d.Press("Alt+Down")
			d.keep(l.Name+"-6", "2 · Realisasi 2027", "target, satuan", "capaian")
			d.Press("F3", "F3", "Alt+2", "Tab", "Tab")
			d.pick(1)
			d.Press("Alt+3", "Tab", "Tab")
			d.pick(3)
			d.Press("Alt+Down")
			d.keep(l.Name+"-7", "4 · Realisasi 2027", "capaian")
		})
	}
}
