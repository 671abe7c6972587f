package programme

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// totals is what stands under the grid: the sum of what is shown against the agency's ceiling, and below it the same of each source.
type totals struct {
	sum, ceiling, rest, outside *parts.StatusFigure
	over                        *parts.Chip
	bar                         *parts.Bar
	funds                       *fyne.Container
	more                        *parts.Text // how many sources there was no room for
	box                         *fyne.Container
}

func newTotals() *totals {
	t := &totals{bar: parts.NewBar(), over: parts.NewChip("", parts.Down), more: parts.NewText(moreWidest, look.Control, parts.Muted)}
	t.funds = container.New(fitting{t.showMore})
	for _, f := range []**parts.StatusFigure{&t.sum, &t.ceiling, &t.rest, &t.outside} {
		*f = parts.NewStatusFigure("", "")
	}
	figures := container.New(layout.NewCustomPaddedHBoxLayout(24), t.sum, t.ceiling, t.rest, t.over, t.outside)
	line := container.New(layout.NewBorderLayout(nil, nil, figures, nil), figures, container.New(layout.NewCustomPaddedLayout(0, 0, 24, 0), t.bar))
	t.box = container.New(layout.NewCustomPaddedVBoxLayout(4), line, t.funds)
	return t
}

// show shows the sums of a table.
func (t *totals) show(desk Desk, of *table) {
	rows := desk.Plan().CeilingRows(of.agency, of.year, of.stage)
	total := rows[0]
	money := func(m model.Money) string { return locale.FormatTable(m, desk.Language(), 0) }
	t.sum.Set(text.StageName(desk.Say, of.stage), desk.Say(text.ProgrammeNoSum), parts.Muted)
	if total.Used.Known {
		t.sum.Set(text.StageName(desk.Say, of.stage), money(total.Used.Amount), parts.Plain)
	}
	t.showRest(desk, total)
	t.outside.Hidden = total.Used.Outside == 0
	t.outside.Set(desk.Say(text.ProgrammeOutsideTotal), money(total.Used.Outside), parts.Muted)
	t.showFunds(desk, rows[1:])
	t.box.Refresh()
}

func (t *totals) showRest(desk Desk, total model.CeilingRow) {
	t.rest.Hidden, t.bar.Hidden, t.over.Hidden = !total.Limited, !total.Limited, !total.Over
	if !total.Limited {
		t.ceiling.Set(desk.Say(text.ProgrammeCeiling), desk.Say(text.ProgrammeNoCeiling), parts.Muted)
		return
	}
	t.ceiling.Set(desk.Say(text.ProgrammeCeiling), locale.FormatTable(total.Limit, desk.Language(), 0), parts.Plain)
	t.bar.Set(share(total.Used.Amount, total.Limit))
	t.over.Set(desk.Say(text.EntryOverCeiling), parts.Down)
	if total.Over {
		t.rest.Set(desk.Say(text.ProgrammeOver), locale.FormatTable(-total.Left, desk.Language(), 0), parts.Down)
	} else {
		t.rest.Set(desk.Say(text.ProgrammeLeft), locale.FormatTable(total.Left, desk.Language(), 0), parts.Plain)
	}
}

// showFunds shows the sources, those that are over their ceiling first.
func (t *totals) showFunds(desk Desk, rows []model.CeilingRow) {
	t.funds.RemoveAll()
	for _, over := range []bool{true, false} {
		for _, r := range rows {
			if r.Over == over {
				t.funds.Add(fundFigure(desk, r))
			}
		}
	}
	t.funds.Hidden = len(t.funds.Objects) == 0
	t.funds.Add(t.more)
}

// moreWidest is room for the number of sources that do not fit.
const moreWidest = "+99"

func (t *totals) showMore(hidden int) {
	if t.more.Hidden = hidden == 0; hidden > 0 {
		t.more.Set("+" + strconv.Itoa(hidden))
	}
}

// fundFigure is the money from a source in the short form, with its ceiling and what is left of that or too much.
func fundFigure(desk Desk, r model.CeilingRow) fyne.CanvasObject {
	fund := desk.Plan().Funds.Get(r.Fund)
	short := func(m model.Money) string { return locale.FormatShort(m, desk.Language()) }
	used := r.Used.Amount
	if fund.Outside {
		used = r.Used.Outside
	}
	figure := parts.NewStatusFigure("", "")
	if !r.Limited {
		figure.Set(fund.Name, short(used), parts.Plain)
		return figure
	}
	figure.Set(fund.Name, desk.Say(text.EntryFundOf, short(used), short(r.Limit)), parts.Plain)
	if r.Over {
		figure.Set(fund.Name, desk.Say(text.EntryFundOf, short(used), short(r.Limit)), parts.Down)
		return container.New(layout.NewCustomPaddedHBoxLayout(6), figure, parts.NewChip(desk.Say(text.EntryFundOver, short(-r.Left)), parts.Down))
	}
	return container.New(layout.NewCustomPaddedHBoxLayout(6), figure, parts.NewStatusFigure(desk.Say(text.EntryFundLeft, short(r.Left)), ""))
}

// fitting lays objects out in a row and hides those that do not fit; the last object then says how many more there are.
type fitting struct{ more func(hidden int) }

const fundGap float32 = 22

// Layout implements fyne.Layout.
func (f fitting) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	if len(objects) == 0 {
		return
	}
	list, more := objects[:len(objects)-1], objects[len(objects)-1]
	x, hidden, room := float32(0), 0, size.Width-more.MinSize().Width-fundGap
	for i, o := range list {
		least := o.MinSize()
		o.Resize(fyne.NewSize(least.Width, size.Height))
		o.Move(fyne.NewPos(x, 0))
		fits := hidden == 0 && (x+least.Width <= room || i == len(list)-1 && x+least.Width <= size.Width)
		if o.Hide(); fits {
			o.Show()
			x += least.Width + fundGap
		} else {
			hidden++
		}
	}
	f.more(hidden)
	more.Move(fyne.NewPos(x, 0))
	more.Resize(fyne.NewSize(more.MinSize().Width, size.Height))
}

// MinSize implements fyne.Layout.
func (fitting) MinSize(objects []fyne.CanvasObject) (size fyne.Size) {
	for _, o := range objects {
		size.Height = max(size.Height, o.MinSize().Height)
	}
	return size
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
