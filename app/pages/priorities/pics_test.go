package priorities_test

import (
	"testing"

	"benangmerah/app/look"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, l := range []struct {
		name  string
		theme look.Theme
	}{{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)}, {"175", look.New(look.Light, 1.75)}} {
		t.Run(l.name, func(t *testing.T) {
			m := town(t)
			d := open(t, m, func(d *desk) { d.Theme = l.theme })
			d.keep(l.name+"-0-none", "Belum ada daftar prioritas")
			d.Press("Ctrl+T")
			d.keep(l.name+"-1-start", "Daftar prioritas baru", "Prioritas 2027")
			d.Press("Esc")
			id := example(t, m)
			d.Act(model.LockCandidate{Candidate: m.Plan.Candidates.Of(id)[0].ID, Lock: model.LockMust, Reason: "amanat undang-undang"})
			d.page.Show()
			d.Press("Down", "Down", "Down", "Down", "Down", "Down")
			d.keep(l.name+"-2-ranking", "Perencanaan dan", "76,25", "Garis pagu")
			d.Press("F6")
			d.keep(l.name+"-3-why", "Alasan memasukkan")
			d.Type("janji kepada warga")
			d.Press("Enter", "Enter")
			d.Wants("dimasukkan")
			d.keep(l.name+"-4-moved", "#WK")
			d.Press("Alt+2", "Right")
			d.keep(l.name+"-5-scores", "Penilai", "48 dari 48")
			d.Press("Alt+3")
			d.keep(l.name+"-6-setup", "Jumlah bobot 100")
			d.Press("F2", "F2")
			d.keep(l.name+"-7-pairs", "belum dibandingkan")
			d.Press("Alt+1")
			d.keep(l.name+"-a-error", "belum dibandingkan")
			d.Press("Alt+3", "F2", "Alt+1")
			d.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&model.Scorer{Ranking: id, Order: 2, Office: "Inspektorat"}}})
			d.keep(l.name+"-b-blind", "Nilai belum dibuka")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("priorities-"+name, texts...)
}

// TestALargeRanking looks at a ranking that is too large to be computed through at once: what takes long is computed when it is asked for.
func TestALargeRanking(t *testing.T) {
	for _, l := range []struct {
		name  string
		theme look.Theme
	}{{"light", look.New(look.Light, 1)}, {"150", look.New(look.Light, 1.5)}} {
		m, id := city(t, modeltest.S, 1_000)
		d := open(t, m, func(d *desk) { d.Theme = l.theme })
		d.Wants("Seluruh", "Ctrl+J menghitung")
		d.Press("Ctrl+J")
		if len(d.Slowly) != 1 {
			t.Errorf("%d slow works", len(d.Slowly))
		}
		d.WantsNot("Ctrl+J menghitung")
		line := 0
		for n := range m.Plan.Candidates.Of(id) {
			if d.Press("Down"); d.Sees("Garis pagu") {
				line = n
				break
			}
		}
		if line == 0 {
			t.Fatal("no line")
		}
		for range 8 {
			d.Press("Down")
		}
		d.WantsNot("harus mengalah:")
		d.Press("Enter")
		if len(d.Slowly) != 2 {
			t.Errorf("%d slow works", len(d.Slowly))
		}
		d.keep(l.name+"-8-large", "Agar ")
		d.Press("Alt+2", "F5")
		d.keep(l.name+"-9-all", "semua penilai")
	}
}

// TestTheSampleRanked looks at the programmes of the sample in order.
func TestTheSampleRanked(t *testing.T) {
	for name, theme := range map[string]look.Theme{"light": look.New(look.Light, 1), "dark": look.New(look.Dark, 1), "150": look.New(look.Light, 1.5)} {
		m := modeltest.Contoh(t)
		d := open(t, m, func(d *desk) { d.Theme = theme })
		d.keep(name+"-c-sample", "Prioritas 2027", "#WK")
	}
}
