package programme

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// totals is the line under the grid: the sum of what is shown against the agency's ceiling.
type totals struct {
	sum, ceiling, rest, outside *parts.StatusFigure
	bar                         *parts.Bar
	box                         *fyne.Container
}

func newTotals() *totals {
	t := &totals{bar: parts.NewBar()}
	for _, f := range []**parts.StatusFigure{&t.sum, &t.ceiling, &t.rest, &t.outside} {
		*f = parts.NewStatusFigure("", "")
	}
	figures := container.New(layout.NewCustomPaddedHBoxLayout(24), t.sum, t.ceiling, t.rest, t.outside)
	t.box = container.New(layout.NewBorderLayout(nil, nil, figures, nil), figures, container.New(layout.NewCustomPaddedLayout(0, 0, 24, 0), t.bar))
	return t
}

// show shows the sum of a table.
func (t *totals) show(desk Desk, of *table) {
	money := func(m model.Money) string { return locale.FormatTable(m, desk.Language(), 0) }
	t.sum.Set(text.StageName(desk.Say, of.stage), desk.Say(text.ProgrammeNoSum), parts.Muted)
	if of.total.Known {
		t.sum.Set(text.StageName(desk.Say, of.stage), money(of.total.Amount), parts.Plain)
	}
	ceiling, known := desk.Plan().Ceiling(of.agency, 0, of.year)
	t.showRest(desk, of.total.Amount, ceiling, known)
	t.outside.Hidden = of.total.Outside == 0
	t.outside.Set(desk.Say(text.ProgrammeOutsideTotal), money(of.total.Outside), parts.Muted)
	t.box.Refresh()
}

func (t *totals) showRest(desk Desk, sum, ceiling model.Money, known bool) {
	t.rest.Hidden, t.bar.Hidden = !known, !known
	if !known {
		t.ceiling.Set(desk.Say(text.ProgrammeCeiling), desk.Say(text.ProgrammeNoCeiling), parts.Muted)
		return
	}
	t.ceiling.Set(desk.Say(text.ProgrammeCeiling), locale.FormatTable(ceiling, desk.Language(), 0), parts.Plain)
	t.bar.Set(share(sum, ceiling))
	if rest := ceiling - sum; rest < 0 {
		t.rest.Set(desk.Say(text.ProgrammeOver), locale.FormatTable(-rest, desk.Language(), 0), parts.Down)
	} else {
		t.rest.Set(desk.Say(text.ProgrammeLeft), locale.FormatTable(rest, desk.Language(), 0), parts.Plain)
	}
}

// share is a part of a whole, for the bar only; of nothing, anything is too much.
func share(part, whole model.Money) float64 {
	switch {
	case whole > 0:
		return float64(part) / float64(whole)
	case part > 0:
		return 2
	default:
		return 0
	}
}
