package followup_test

import (
	"strconv"
	"testing"

	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

// weeksLater is the sample three weeks after the meeting: directives and corrections in every state.
func weeksLater(t testing.TB) *modeltest.Memory {
	t.Helper()
	m := modeltest.Contoh(t)
	if err := uitest.AfterMeeting(m.Plan, m.Do); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestEveryLook looks at the page in its states, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range uitest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			d := open(t, weeksLater(t), func(d *desk) {
				d.Theme, d.Clock = look.Theme, uitest.WeeksLater
			})
			d.keep(look.Name+"-0", "Semua perangkat daerah", "terlambat")
			d.Press("Down", "Down", "Down", "Down")
			d.keep(look.Name+"-0-asked", "minta 15 Mar 2027")
			d.Press("F5")
			d.Type("Daftar sumber data.xlsx")
			d.keep(look.Name+"-1", "Enter simpan", "kosong: hari ini")
			d.Press("Esc", "Alt+3", "Ctrl+End")
			d.keep(look.Name+"-2", "selesai")
			d.Press("Up", "Up")
			d.keep(look.Name+"-2-given-up", "batal")
			d.Press("Ctrl+Home", "Down", "Down", "Down", "Down", "Down", "Down", "F2")
			d.keep(look.Name+"-3", "Kunjungan belajar", "Surabaya")
			d.Press("Esc", "Alt+Down")
			d.Press("F3")
			d.keep(look.Name+"-4", "Arahan baru")
			d.Press("Esc", "Alt+2", "Alt+Up")
			d.keep(look.Name+"-5", "Semula", "Menjadi", "masuk SIPD")
			d.Press("Space", "Down", "Space", "F6")
			d.keep(look.Name+"-6", "Masuk SIPD: 2 koreksi")
			d.Press("Esc", "Ctrl+F")
			d.Type("tidak ada ini")
			d.keep(look.Name+"-7", "Tidak ada yang cocok")
		})
	}
}

// TestEveryLookOfARealisation looks at the realisation, the preview of a file and the promises in the same way.
func TestEveryLookOfARealisation(t *testing.T) {
	for _, look := range uitest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			m := weeksLater(t)
			told := reported(t, m)
			d := open(t, m, func(d *desk) {
				d.Theme, d.Clock, d.told = look.Theme, uitest.WeeksLater, told
			})
			d.Press("Alt+4")
			d.keep(look.Name+"-realised-0", "2026 sampai triwulan IV", "kritis", "Dinkop UM")
			d.Press("Alt+Down", "F7")
			d.keep(look.Name+"-realised-1", "2026 sampai triwulan III", "Penghambat", "2.17.03", "perhatian")
			d.Press("Ctrl+F6")
			d.keep(look.Name+"-realised-2", "Baik mulai (%)")
			d.Press("Esc", "Alt+Up", "Ctrl+F7")
			d.keep(look.Name+"-realised-3", "TW III 2026:", "ditolak")
			d.Press("Esc", "Alt+5")
			d.keep(look.Name+"-realised-4", "Janji rapat sebelumnya: 6, 3 belum selesai", "386 hari")
			d.Press("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down")
			d.keep(look.Name+"-realised-4-open", "Arahan terbuka menurut perangkat daerah")
			d.Press("Ctrl+End")
			d.keep(look.Name+"-realised-5", "TW IV 2026: Alokasi", "berulang")
		})
	}
}

// reported tells what three quarters of 2026 came to at one agency, with obstacles of two years, and gives the rows of a file about the rest.
func reported(t testing.TB, m *modeltest.Memory) (rows []monev.Told) {
	t.Helper()
	act := model.Realise{}
	said := 0
	for _, a := range m.Plan.Agencies.Of(0) {
		for _, r := range monev.Of(m.Plan, monev.Query{Agency: a.ID, Year: 2026, Quarter: 4}).Accounts[0].Rows {
			funds := monev.FundsOf(m.Plan, r.Line.ID, 2026)
			if r.Summed || len(funds) == 0 {
				continue
			}
			for q := 1; q <= 3; q++ {
				spent := r.Money.Budget.Amount / 100 * model.Money([]int{0, 12, 20, 18 + said*9%24}[q])
				act.Cells.Quarters = append(act.Cells.Quarters, model.SetQuarter{Line: r.Line.ID, Fund: funds[0], Stage: model.Realised, Year: 2026, Quarter: q, Amount: spent, Known: true})
			}
			for i, measure := range r.Measures {
				act.Cells = act.Cells.Plus(monev.ValueAct(m.Plan, measure.Indicator.ID, 2026, 3, strconv.Itoa(40+i)))
			}
			if said++; said < 3 {
				act.Said = append(act.Said, model.Evaluation{Line: r.Line.ID, Year: 2026, Quarter: 3, Obstacle: "Pelaku usaha belum mempunyai NIB", Driver: "Penyuluh aktif", Next: "Pendampingan NIB"},
					model.Evaluation{Line: r.Line.ID, Year: 2025, Quarter: 4, Obstacle: "Banyak pelaku usaha belum mempunyai NIB", Next: "Jemput bola"})
			}
			rows = append(rows, monev.Told{Row: len(rows) + 2, Agency: a.Label(), Line: r.Line.Code, Name: r.Line.Name, Amount: r.Money.Budget.Amount / 10, Known: true, Value: ""})
		}
	}
	if _, err := m.Do(act, model.Context{}); err != nil {
		t.Fatal(err)
	}
	rows = append(rows, monev.Told{Row: len(rows) + 2, Agency: "Dinas Gaib", Line: "9.99", Name: "Kegiatan yang tidak ada", Known: true},
		monev.Told{Row: len(rows) + 3, Agency: "Dinkop UM", Line: "2.17.99.2.01.0027", Name: "Sub kegiatan dengan kode lama", Known: true, Amount: 25_000_000_00})
	return rows
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("followup-"+name, texts...)
}
