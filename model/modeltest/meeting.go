package modeltest

import (
	"time"

	"benangmerah/model"
)

const dayMinutes = 8 * 60

// meeting emits a meeting whose days share the agencies evenly, an opening first.
func (g *generator) meeting() bool {
	m := &model.Meeting{ID: g.ids.Next(), Title: "Rapat Pemaparan Program Prioritas", Year: PlanYear, Base: model.Proposed}
	put := []model.Record{m}
	for d := range g.size.Days {
		day := &model.Day{
			ID: g.ids.Next(), Meeting: m.ID, Date: model.NewDate(PlanYear, time.January, 18+d),
			Start: 8 * 60, End: 8*60 + dayMinutes,
		}
		put = append(put, day, &model.Slot{ID: g.ids.Next(), Day: day.ID, Order: 1, Purpose: model.Opening, Presentation: 15})
		from, to := d*g.size.Agencies/g.size.Days, (d+1)*g.size.Agencies/g.size.Days
		for i := from; i < to; i++ {
			slot := g.slot(day, i-from+2, g.presented[i].id, to-from)
			put = append(put, slot)
		}
	}
	return g.do(model.Edit{Title: "agenda.edit", Put: put}, model.Context{})
}

func (g *generator) slot(day *model.Day, order int, agency model.ID, shared int) *model.Slot {
	minutes := max((dayMinutes-15)/shared, 1)
	s := &model.Slot{
		ID: g.ids.Next(), Day: day.ID, Order: order, Purpose: model.Presenting, Agency: agency,
		Presenter: "Kepala Dinas", Presentation: minutes / 3, Discussion: minutes - minutes/3,
	}
	g.slots = append(g.slots, s)
	g.days = append(g.days, day.ID)
	return s
}

// corrections begins one slot after the other and corrects budgets of its agency in it.
func (g *generator) corrections() {
	done := 0
	for n, part := range g.presented {
		until := (n + 1) * g.size.Corrections / len(g.presented)
		if until == done {
			continue
		}
		if !g.do(model.BeginSlot{Slot: g.slots[n].ID}, model.Context{Slot: g.slots[n].ID, Agency: part.id}) {
			return
		}
		for elapsed := 0; done < until; done++ {
			elapsed += 5
			if !g.correction(n, done, elapsed) {
				return
			}
		}
	}
}

// correction changes a budget to an amount that no earlier figure has: its sen are the number of the correction.
func (g *generator) correction(n, number, elapsed int) bool {
	part := g.presented[n]
	s := part.subs[g.r.IntN(len(part.subs))]
	amount := model.Money(50+g.r.IntN(2_000))*1_000_000*model.Rupiah + model.Money(number+1)
	return g.do(
		model.CorrectBudget{Line: s.line, Fund: s.fund, Stage: model.Agreed, Year: PlanYear, Amount: amount},
		model.Context{Slot: g.slots[n].ID, Agency: part.id, Speaker: "Wali Kota", Elapsed: elapsed, Reason: "disesuaikan dengan kemampuan keuangan daerah"},
	)
}
