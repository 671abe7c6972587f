package incoming

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// foot says under the rows what the file makes of the totals, how many rows are ticked, and lets conflicts be decided.
type foot struct {
	page         *Page
	content      fyne.CanvasObject
	sum, ceiling *parts.StatusFigure
	rest, ticked *parts.StatusFigure
	open         *parts.Text
	ours, theirs *parts.KeyButton
	figures      *fyne.Container
}

func newFoot(p *Page) *foot {
	f := &foot{page: p, open: parts.NewText("", look.Control, parts.Bad)}
	for _, figure := range []**parts.StatusFigure{&f.sum, &f.ceiling, &f.rest, &f.ticked} {
		*figure = parts.NewStatusFigure("", "")
	}
	say := p.desk.Say
	f.ours = parts.NewKeyButton(say(text.IncomingKeep), oursKey.String(), func() { p.decide(false) })
	f.theirs = parts.NewKeyButton(say(text.IncomingUse), theirsKey.String(), func() { p.decide(true) })
	f.figures = container.New(parts.NewFlow(2*look.Step, 0), f.sum, f.ceiling, f.rest, f.ticked, f.open)
	keys := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), container.NewCenter(f.ours), container.NewCenter(f.theirs))
	f.content = container.New(layout.NewCustomPaddedLayout(look.Step, 10, 0, 0), container.New(middle{}, f.figures, keys))
	return f
}

// middle puts figures in the middle of the height of the keys at their right.
type middle struct{}

// MinSize implements fyne.Layout.
func (middle) MinSize(o []fyne.CanvasObject) fyne.Size {
	keys := o[1].MinSize()
	return fyne.NewSize(keys.Width, max(o[0].MinSize().Height, keys.Height))
}

// Layout implements fyne.Layout.
func (middle) Layout(o []fyne.CanvasObject, size fyne.Size) {
	keys := o[1].MinSize()
	o[1].Move(fyne.NewPos(size.Width-keys.Width, (size.Height-keys.Height)/2))
	o[1].Resize(keys)
	width := size.Width - keys.Width - 2*look.Step
	o[0].Resize(fyne.NewSize(width, o[0].MinSize().Height))
	height := o[0].MinSize().Height
	o[0].Move(fyne.NewPos(0, (size.Height-height)/2))
	o[0].Resize(fyne.NewSize(width, height))
}

// show brings the foot up to date.
func (f *foot) show() {
	p := f.page
	file := p.current()
	if file == nil || file.preview == nil {
		return
	}
	f.showSums(file)
	ticked, all := file.counts()
	f.ticked.Set(p.desk.Say(text.IncomingFootTicked, ticked, all), "", parts.Muted)
	f.ticked.Hidden = all == 0
	open := file.undecided()
	f.open.Set("")
	if open > 0 {
		f.open.Set(p.desk.Say(text.IncomingOpenCells, open))
	}
	f.open.Hidden = open == 0
	use := text.IncomingUse
	if file.isCopy() {
		use = text.MergeUse
	}
	f.theirs.SetLabel(p.desk.Say(use))
	enable(f.ours, p.canDecide())
	enable(f.theirs, p.canDecide())
	f.content.Refresh()
}

// showSums writes the totals of what is ticked, against the ceiling where there is one.
func (f *foot) showSums(file *file) {
	p := f.page
	all, overs := p.sums.all(), p.sums.overs()
	money := func(m model.Money) string { return locale.FormatTable(m, p.desk.Language(), 0) }
	v := file.preview
	sum := money(all.After.Amount)
	if all.Before != all.After {
		sum = money(all.Before.Amount) + " → " + sum
	}
	f.sum.Set(p.desk.Say(text.IncomingFootSum, text.StageName(p.desk.Say, v.Stage), v.Year), sum, parts.Plain)
	f.ceiling.Hidden, f.rest.Hidden = !all.Limited, !all.Limited && overs == 0
	f.ceiling.Set(p.desk.Say(text.IncomingFootCeiling), money(all.Ceiling), parts.Plain)
	switch rest := all.Ceiling - all.After.Amount; {
	case overs > 0 && len(p.sums.list) > 1:
		f.rest.Set("", p.desk.Say(text.IncomingFootOvers, overs), parts.Down)
	case rest < 0:
		f.rest.Set(p.desk.Say(text.IncomingFootOver), money(-rest), parts.Down)
	default:
		f.rest.Set(p.desk.Say(text.IncomingFootRest), money(rest), parts.Good)
	}
}
