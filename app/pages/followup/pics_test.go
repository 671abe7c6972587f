package followup_test

import (
	"os"
	"path/filepath"
	"testing"

	"benangmerah/app/look"
	"benangmerah/app/uitest"
	"benangmerah/model/modeltest"
)

// weeksLater is the sample three weeks after the meeting: directives and corrections in every state.
func weeksLater(t testing.TB) *modeltest.Memory {
	t.Helper()
	m := contoh(t)
	if err := uitest.AfterMeeting(m.Plan, m.Do); err != nil {
		t.Fatal(err)
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
				d.theme, d.Clock = look.theme, uitest.WeeksLater
			})
			d.keep(look.name+"-0", "Semua perangkat daerah", "terlambat", "minta 15 Mar 2027")
			d.Press("F5")
			d.Type("Daftar sumber data.xlsx")
			d.keep(look.name+"-1", "Enter simpan", "kosong: hari ini")
			d.Press("Esc", "Alt+3", "Ctrl+End")
			d.keep(look.name+"-2", "selesai", "batal")
			d.Press("Ctrl+Home", "Down", "Down", "Down", "F2")
			d.keep(look.name+"-3", "Kunjungan belajar", "Surabaya")
			d.Press("Esc", "Alt+Down")
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
