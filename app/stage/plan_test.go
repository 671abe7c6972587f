package stage_test

import (
	"fmt"
	"strings"
	"testing"

	"benangmerah/model"
)

const (
	year = 2027
	m    = 1_000_000_000 * model.Rupiah
	jt   = 1_000_000 * model.Rupiah
)

// IDs of the small plan.
const (
	meeting   model.ID = 10
	dayTwo    model.ID = 12
	dpmptsp   model.ID = 103
	crowded   model.ID = 105
	climate   model.ID = 200
	promotion model.ID = 201
	service   model.ID = 202
	control   model.ID = 203
	events    model.ID = 301
	endless   model.ID = 303
)

// at is where and when the test's meeting stands.
func at(speaker, reason string) model.Context {
	return model.Context{At: 1_800_000_000_000, Operator: "Sekretariat", Slot: 23, Agency: dpmptsp, Speaker: speaker, Reason: reason}
}

// do applies an act to a plan.
func do(t testing.TB, p *model.Plan, c model.Context, act model.Act) {
	t.Helper()
	if c.Seed == "" {
		c.Seed = fmt.Sprintf("%s %d", act.Name(), p.Corrections.Len()+p.Decisions.Len())
	}
	changes, err := act.Changes(p, c)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Apply(changes); err != nil {
		t.Fatal(err)
	}
}

// smallPlan is a city with a meeting of two days, and one agency with four programmes about which nothing has been said.
func smallPlan(t testing.TB) *model.Plan {
	t.Helper()
	p := model.NewPlan()
	put := []model.Record{
		&model.Region{ID: model.RegionID, Name: "Kota Contoh", Year: year},
		&model.Meeting{ID: meeting, Title: "Rapat Pemaparan Program Prioritas Perangkat Daerah", Year: year, Place: "Ruang Rapat Utama", Base: model.Proposed},
		&model.Day{ID: 11, Meeting: meeting, Date: "2027-01-18", Start: 480, End: 960},
		&model.Day{ID: dayTwo, Meeting: meeting, Date: "2027-01-19", Start: 480, End: 960},
		&model.Ceiling{ID: 30, Agency: dpmptsp, Year: year, Amount: 8300 * jt},
		&model.Fund{ID: 40, Code: "DAU", Name: "DAU"},
	}
	put = append(put, agencies()...)
	put = append(put, programme(climate, dpmptsp, "2.18.02", "PROGRAM PENGEMBANGAN IKLIM PENANAMAN MODAL", 2125*jt)...)
	put = append(put, programme(promotion, dpmptsp, "2.18.03", "PROGRAM PROMOSI PENANAMAN MODAL", 2400*jt)...)
	put = append(put, programme(service, dpmptsp, "2.18.04", "PROGRAM PELAYANAN PENANAMAN MODAL", 3120*jt)...)
	put = append(put, programme(control, dpmptsp, "2.18.05", "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL", 980*jt)...)
	put = append(put,
		&model.Indicator{ID: events, Line: promotion, Text: "Jumlah kegiatan promosi penanaman modal", Unit: "kegiatan"},
		&model.Target{ID: 302, Indicator: events, Stage: model.Proposed, Year: year, Value: "24"},
	)
	do(t, p, model.Context{Seed: "small"}, model.Edit{Title: "test", Put: put})
	return p
}

func agencies() []model.Record {
	var put []model.Record
	for i, short := range []string{"Dinkop UKM", "Disperindag", "DPMPTSP", "Dispora", "Disnaker"} {
		id := model.ID(101 + i)
		put = append(put,
			&model.Agency{ID: id, Order: i + 1, Code: fmt.Sprintf("2.%02d", i+1), Name: "Dinas " + short, Short: short},
			&model.Slot{ID: model.ID(21 + i), Day: model.ID(11 + i/3), Order: i, Purpose: model.Presenting, Agency: id, Presentation: 15},
		)
	}
	return put
}

func programme(id, agency model.ID, code, name string, asked model.Money) []model.Record {
	return []model.Record{
		&model.Line{ID: id, Agency: agency, Year: year, Level: model.Program, Code: code, Name: name},
		&model.Budget{ID: id + 1000, Line: id, Stage: model.Proposed, Year: year, Amount: asked},
	}
}

// heldPlan is smallPlan after the agency's slot: one target and three budgets corrected, one programme still open. It gives the
// corrections of the promotion's target and budget.
func heldPlan(t testing.TB) (p *model.Plan, target, budget model.ID) {
	t.Helper()
	p = smallPlan(t)
	do(t, p, at("", ""), model.CorrectTarget{Indicator: events, Stage: model.Agreed, Year: year, Value: "18"})
	do(t, p, at("Wali Kota", ""), agreed(climate, 1890*jt))
	do(t, p, at("Wali Kota", ""), agreed(service, 3470*jt))
	do(t, p, at("Wali Kota", "Fokus pada yang menghasilkan realisasi."), agreed(promotion, 1900*jt))
	return p, correctionOf(p, promotion, model.FieldTarget), correctionOf(p, promotion, model.FieldBudget)
}

func agreed(line model.ID, amount model.Money) model.Act {
	return model.CorrectBudget{Line: line, Stage: model.Agreed, Year: year, Amount: amount}
}

// correctionOf gives the correction of a field of a line.
func correctionOf(p *model.Plan, line model.ID, field model.Field) model.ID {
	for c := range p.Corrections.All() {
		if c.Line == line && c.Field == field {
			return c.ID
		}
	}
	return 0
}

// worstPlan has an agency with the longest names and figures of real files, ten programmes, and a ceiling that is far exceeded.
func worstPlan(t testing.TB) *model.Plan {
	t.Helper()
	p := smallPlan(t)
	long := strings.Repeat("PENYELENGGARAAN URUSAN PEMERINTAHAN KABUPATEN/KOTA ", 9)[:410]
	put := []model.Record{
		&model.Agency{ID: crowded, Order: 5, Code: "2.05", Name: "Badan Pengelolaan Keuangan, Pendapatan dan Aset Daerah serta Urusan Lain yang Panjang Sekali Namanya"},
		&model.Ceiling{ID: 31, Agency: crowded, Year: year, Amount: 1 * m},
	}
	for i := range 10 {
		put = append(put, programme(model.ID(400+i), crowded, fmt.Sprintf("5.02.%02d", i+1), "PROGRAM "+long, 99_999*m+model.Money(i)*jt+9)...)
	}
	put = append(put, &model.Indicator{ID: endless, Line: 400, Text: long, Unit: "persentase satuan kerja perangkat daerah"})
	do(t, p, model.Context{Seed: "worst"}, model.Edit{Title: "test", Put: put})
	return p
}
