package settings_test

import (
	"strconv"
	"testing"
	"time"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
)

// limited is the sample with ceilings of some agencies and funding sources, one of which is exceeded.
func limited(t testing.TB) *modeltest.Memory {
	t.Helper()
	m := modeltest.Contoh(t)
	e := model.Edit{Title: "setup.ceilings"}
	for i, a := range m.Plan.Agencies.Of(0)[:3] {
		for _, f := range m.Plan.Funds.Of(0)[:2] {
			e.Put = append(e.Put, &model.Ceiling{Agency: a.ID, Fund: f.ID, Year: sample.Year, Amount: model.Money(3+4*i) * 1_000_000_000 * model.Rupiah})
		}
	}
	e.Put = append(e.Put, &model.Post{ID: model.PostID, Host: "surel.contoh.go.id", Security: "starttls", User: "setda", From: "Sekretariat Daerah <setda@contoh.go.id>"})
	if _, err := m.Do(e, model.Context{}); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestEverySection looks at each section of the sample, light, dark and with large text: what matters can be read.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEverySection(t *testing.T) {
	texts := [][]string{
		settings.SectionRegion:     {"PEMERINTAH KOTA CONTOH", "2025–2029", "WIB"},
		settings.SectionOfficials:  {"pimpinan rapat", "19700101 199503 1 001"},
		settings.SectionAgencies:   {"Urut", "Sumber dana", "Di luar APBD"},
		settings.SectionCeilings:   {"Seluruhnya (Rp)", "DAU", "Disperindag", "sisa Rp140 jt", "lebih Rp1,89 M"},
		settings.SectionMeeting:    {"Judul rapat"},
		settings.SectionAttendance: {"Hari 1: Senin, 18 Januari 2027", "hadir", "07.42"},
		settings.SectionAgenda:     {"Rencana", "Hari 1 · 5 perangkat daerah", "08.00–08.30", "pemaparan"},
		settings.SectionMissions:   {"Mewujudkan infrastruktur kota yang merata, terhubung, dan tangguh"},
		settings.SectionPapers:     {"Batas atas", "DAFTAR HADIR", "Pilih logo"},
		settings.SectionSentences:  {"Berita acara: judul", "BERITA ACARA"},
		settings.SectionPost:       {"surel.contoh.go.id", "STARTTLS", "Uji sambungan"},
		settings.SectionBackups:    {"Di samping berkas", "/rapat/kota – cadangan", "belum dipilih"},
		settings.SectionComputer:   {"Indonesia", "/tempat/benangmerah.log", "0.1.0"},
	}
	for _, look := range []struct {
		name    string
		dark    bool
		percent int
	}{{"light", false, 100}, {"dark", true, 100}, {"150", false, 150}} {
		t.Run(look.name, func(t *testing.T) {
			d := open(t, limited(t), func(d *desk) {
				d.dark, d.percent = look.dark, look.percent
				d.Clock = time.Date(2027, 1, 18, 4, 32, 0, 0, time.UTC)
			})
			for section, wanted := range texts {
				d.page.Open(section)
				d.keep(look.name+"-"+strconv.Itoa(section), wanted...)
			}
			d.page.Open(settings.SectionCeilings)
			d.Press("Ctrl+End", "Home", "Right")
			d.keep(look.name+"-foot", "Jumlah", "Terpakai", "Sisa")
		})
	}
}

// TestTheFormOfAnAgenda looks at the form with an agenda of many agencies, and at what it makes.
func TestTheFormOfAnAgenda(t *testing.T) {
	for _, percent := range []int{100, 150} {
		d := open(t, city(t, 35), func(d *desk) { d.percent = percent })
		d.page.Open(settings.SectionAgenda)
		d.keep("plan-"+strconv.Itoa(percent), "Hasilnya", "35 perangkat daerah dalam 3 hari,", "Hari pertama", "12 perangkat daerah, selesai 16.00")
		d.Press("Ctrl+Enter", "Down", "Down", "Insert")
		d.Type("sa")
		d.keep("made-"+strconv.Itoa(percent), "Hari 1 · 12 perangkat daerah", "Kepala Dinas", "Salat")
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.wants(texts...)
	d.Photograph("settings-" + name)
}
