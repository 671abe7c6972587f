package session

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// barWidth is the width of the bar that shows how much of the ceiling is used.
const barWidth = 88

// totals is the line under the figures: what the agency asks, what it gets, its ceiling and what is left of it.
type totals struct {
	page                          *Page
	asked, agreed, ceiling, state *parts.StatusFigure
	bar                           *parts.Bar
	used                          *fyne.Container
	row                           *fyne.Container
}

func newTotals(p *Page) *totals {
	t := &totals{page: p, bar: parts.NewBar()}
	t.asked, t.agreed = parts.NewStatusFigure("", ""), parts.NewStatusFigure("", "")
	t.ceiling, t.state = parts.NewStatusFigure("", ""), parts.NewStatusFigure("", "")
	t.used = container.NewCenter(container.NewGridWrap(fyne.NewSize(barWidth, t.bar.MinSize().Height), t.bar))
	t.row = container.New(&flow{gap: 18}, t.asked, t.agreed, t.ceiling, t.state, t.used)
	return t
}

func (t *totals) show(f *figures) {
	parts.SetVisible(t.row, f != nil)
	if f == nil {
		return
	}
	p, whole := t.page, f.whole()
	parts.SetVisible(t.asked, !narrow())
	t.asked.Set(p.baseName(), t.figure(whole.asked), parts.Plain)
	t.agreed.Set(p.say(text.SessionAgreed), t.figure(whole.outcome), parts.Plain)
	ceiling, known := f.plan.Ceiling(f.agency.ID, 0, f.meeting.Year)
	parts.SetVisible(t.used, known && ceiling > 0 && !narrow())
	parts.SetVisible(t.state, known)
	if !known {
		t.ceiling.Set(p.say(text.SessionCeiling), p.say(text.SessionNoCeiling), parts.Muted)
		t.row.Refresh()
		return
	}
	t.ceiling.Set(p.say(text.SessionCeiling), p.amount(ceiling), parts.Plain)
	t.showLeft(ceiling - whole.outcome.Amount)
	if ceiling > 0 {
		t.bar.Set(float64(whole.outcome.Amount) / float64(ceiling))
	}
	t.row.Refresh()
}

func (t *totals) showLeft(left model.Money) {
	if left < 0 {
		t.state.Set(t.page.say(text.SessionOver), t.page.amount(-left), parts.Down)
		return
	}
	t.state.Set(t.page.say(text.SessionLeft), t.page.amount(left), parts.Good)
}

func (t *totals) figure(f model.Figure) string {
	if !f.Known {
		return "–"
	}
	return t.page.amount(f.Amount)
}
