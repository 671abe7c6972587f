package followup_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"benangmerah/app/look"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// weeksLater is the sample three weeks after the meeting: directives and corrections in every state.
func weeksLater(t testing.TB) *modeltest.Memory {
	t.Helper()
	m := contoh(t)
	at := model.At(time.Date(2027, 2, 8, 2, 0, 0, 0, time.UTC))
	do := func(act model.Act, c model.Context) {
		t.Helper()
		c.At = at
		if _, err := m.Do(act, c); err != nil {
			t.Fatal(err)
		}
	}
	states := []model.SetDirective{
		{State: model.Underway, Evidence: "9 dari 12 perangkat daerah"},
		{State: model.Underway, Evidence: "data tiga kecamatan masuk"},
		{State: model.Finished, Evidence: "Kontrak dagang 2025–2026.xlsx", Day: "2027-02-03"},
		{State: model.Watched, Evidence: "menunggu jadwal dua dinas"},
		{State: model.Cancelled, Evidence: "dijadwalkan ulang sebagai kunjungan bersama"},
	}
	i := 0
	for _, d := range m.Plan.OpenDirectives(0, "2027-02-08") {
		if i < len(states) {
			states[i].Directive = d.ID
			do(states[i], model.Context{Agency: d.Agency})
		}
		if i == 1 {
			do(model.RequestExtension{Directive: d.ID, To: "2027-03-15", Reason: "kelurahan baru selesai mendata bulan Maret"}, model.Context{Agency: d.Agency, Speaker: d.Owner})
		}
		i++
	}
	agency := m.Plan.Agencies.Of(0)[0].ID
	do(model.GiveDirective{
		Text: "Belajar pendampingan usaha mikro", Owner: "Kepala Dinas", Due: "2027-02-26", Form: model.Visit,
		Place: "Surabaya", Visited: "2027-02-04", Brought: "pendamping tinggal enam bulan di kampung", Line: m.Plan.Lines.Of(agency)[0].ID,
	}, model.Context{Agency: agency, Speaker: "Wali Kota"})
	steps := []model.CorrectionState{model.Confirmed, model.Entered, model.Verified, model.Noted, model.Confirmed}
	for i, x := range m.Plan.OpenCorrections(0) {
		if state := steps[i%len(steps)]; state != model.Noted {
			do(model.SetCorrectionState{Corrections: []model.ID{x.ID}, State: state, By: "Bagian Keuangan"}, model.Context{Agency: x.Agency})
		}
	}
	return m
}

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range []struct {
		name  string
		theme look.Theme
	}{{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)}} {
		t.Run(look.name, func(t *testing.T) {
			d := open(t, weeksLater(t), func(d *desk) {
				d.theme, d.Clock = look.theme, time.Date(2027, 2, 9, 2, 0, 0, 0, time.UTC)
			})
			d.keep(look.name+"-0", "Semua perangkat daerah", "terlambat", "minta 15 Mar 2027")
			d.Press("F5")
			d.Type("Daftar sumber data.xlsx")
			d.keep(look.name+"-1", "Enter simpan", "kosong: hari ini")
			d.Press("Esc", "Alt+3", "Ctrl+End")
			d.keep(look.name+"-2", "selesai", "batal")
			d.Press("Alt+Down")
			d.keep(look.name+"-3", "Kunjungan belajar", "Surabaya")
			d.Press("F3")
			d.keep(look.name+"-4", "Arahan baru")
			d.Press("Esc", "Alt+2", "Alt+Up")
			d.keep(look.name+"-5", "Semula", "Menjadi", "masuk SIPD")
			d.Press("Space", "Down", "Space", "F6")
			d.keep(look.name+"-6", "Masuk SIPD: 2 koreksi")
			d.Press("Esc", "Ctrl+F")
			d.Type("tidak ada ini")
			d.keep(look.name+"-7", "Tidak ada yang cocok")
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
		if err := d.Save(filepath.Join(dir, "followup-"+name+".png")); err != nil {
			d.T.Fatal(err)
		}
	}
}
