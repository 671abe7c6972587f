package shell

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// show brings the status line up to date.
func (b *statusBar) show(s *Shell) {
	if s.file == nil {
		b.saved.Set(s.Say(text.StatusNoFile), "", parts.Muted)
		for _, f := range []*parts.StatusFigure{b.total, b.ceiling, b.left} {
			f.Hide()
		}
		b.acts.Set("")
		return
	}
	b.showSaved(s)
	b.showSums(s)
	b.acts.Set(s.Say(text.StatusActs, s.file.Size()))
}

func (b *statusBar) showSaved(s *Shell) {
	if s.ReadOnly() {
		b.saved.Set("", s.Say(text.StatusReadOnly), parts.Down)
		return
	}
	clock := ""
	if at := s.file.SavedAt(); !at.IsZero() {
		clock = at.In(s.Zone().Location()).Format("15.04.05")
	}
	b.saved.Set("● "+s.Say(text.StatusSaved), clock, parts.Plain)
}

// showSums shows how the whole region stands: what the meeting agreed so far, counted with what is still open as it was asked.
func (b *statusBar) showSums(s *Shell) {
	p := s.file.Plan()
	year := planYear(p)
	total := p.TotalOutcome(p.Base(), year).Amount
	b.total.Show()
	b.total.Set(s.Say(text.StatusTotal), locale.FormatMoney(total, s.Language()), parts.Plain)
	ceiling, known := p.Ceiling(0, 0, year)
	if !known {
		b.ceiling.Hide()
		b.left.Hide()
		return
	}
	b.ceiling.Show()
	b.left.Show()
	b.ceiling.Set(s.Say(text.StatusCeiling), locale.FormatMoney(ceiling, s.Language()), parts.Plain)
	if left := ceiling - total; left >= 0 {
		b.left.Set(s.Say(text.StatusLeft), locale.FormatMoney(left, s.Language()), parts.Good)
	} else {
		b.left.Set(s.Say(text.StatusOver), locale.FormatMoney(-left, s.Language()), parts.Down)
	}
}

// planYear is the year of the figures in view: the meeting's, else the region's.
func planYear(p *model.Plan) int {
	if m := p.CurrentMeeting(); m != nil {
		return m.Year
	}
	if r := p.Region(); r != nil {
		return r.Year
	}
	return 0
}
