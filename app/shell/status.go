package shell

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// statusBar says that everything is kept, how the whole region stands, and what can be undone.
type statusBar struct {
	content fyne.CanvasObject
	saved   *parts.StatusFigure
	backup  *parts.StatusFigure
	alarm   bool         // something is the matter with the backups: it is not left out
	sums    []*statusSum // total, ceiling, what is left
	acts    *parts.Text
	undo    fyne.CanvasObject
	find    fyne.CanvasObject
}

// statusSum is an amount that is written in full where there is room.
type statusSum struct {
	*parts.StatusFigure
	label       string
	full, short string
	tone        parts.Tone
}

func (f *statusSum) write(short bool) {
	if short {
		f.Set(f.label, f.short, f.tone)
	} else {
		f.Set(f.label, f.full, f.tone)
	}
}

func newStatusBar(s *Shell) *statusBar {
	b := &statusBar{saved: parts.NewStatusFigure("", ""), backup: parts.NewStatusFigure("", ""), acts: parts.NewText("", look.Control, parts.Muted)}
	for range 3 {
		b.sums = append(b.sums, &statusSum{StatusFigure: parts.NewStatusFigure("", "")})
	}
	b.undo = hint(s.Say(text.StatusUndo), text.Ctrl(fyne.KeyZ))
	b.find = hint(s.Say(text.StatusFind), text.Ctrl(fyne.KeyK))
	line := container.New(statusLine{b}, b.saved, b.sums[0].StatusFigure, b.sums[1].StatusFigure, b.sums[2].StatusFigure, b.backup, b.acts, b.undo, b.find)
	b.content = container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, barPad, barPad), line)
	return b
}

// hint is a word with the key that does it.
func hint(word string, key text.Key) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedHBoxLayout(look.Step),
		container.NewCenter(parts.NewText(word, look.Control, parts.Muted)), container.NewCenter(parts.NewKeyCap(key.String())))
}

// show brings the status line up to date.
func (b *statusBar) show(s *Shell) {
	b.acts.Set("")
	b.backup.Set("", "", parts.Plain)
	b.alarm = false
	for _, f := range b.sums {
		f.label, f.full, f.short = "", "", ""
	}
	if s.file == nil {
		b.saved.Set(s.Say(text.StatusNoFile), "", parts.Muted)
	} else {
		b.showSaved(s)
		b.showBackup(s)
		b.showSums(s)
		b.acts.Set(s.Say(text.StatusActs, s.file.Size()))
	}
	b.content.Refresh()
}

func (b *statusBar) showSaved(s *Shell) {
	if s.trouble != nil {
		b.saved.Set("", s.Say(choose(s.trouble.idle, text.StatusAway, text.StatusUnsaved)), parts.Down)
		return
	}
	if s.damage() != nil {
		b.saved.Set("", s.Say(text.StatusDamaged), parts.Down)
		return
	}
	if s.ReadOnly() {
		b.saved.Set("", s.Say(text.StatusReadOnly), parts.Down)
		return
	}
	clock := ""
	if at := s.file.SavedAt(); !at.IsZero() {
		clock = s.clock(at)
		clock += clock[2:3] + at.Format("05")
	}
	tone := parts.Plain
	if s.saving > 0 {
		took, _ := locale.NewNumber(int64(s.saving.Round(time.Second/10)/(time.Second/10)), 1)
		clock, tone = s.Say(text.StatusSlow, clock, locale.FormatNumber(took, s.Language())), parts.Down
	}
	b.saved.Set("• "+s.Say(text.StatusSaved), clock, tone)
}

func (b *statusBar) showBackup(s *Shell) {
	b.alarm = true
	switch saver := &s.saver; {
	case saver.failed != nil:
		b.backup.Set(s.Say(text.StatusNoBackup), s.clock(saver.begun), parts.Down)
		return
	case saver.apart != nil:
		b.backup.Set(s.Say(text.StatusApart), s.clock(saver.begun), parts.Down)
		return
	case !saver.away.IsZero():
		b.backup.Set(s.Say(text.StatusStickAway), s.clock(saver.away), parts.Down)
		return
	}
	b.alarm = false
	at := s.set.backedUp(s.file.ID())
	if at.IsZero() {
		return
	}
	when := s.clock(at)
	day, _ := s.Zone().Split(model.At(at))
	if today, _ := s.Zone().Split(model.At(s.now())); day != today {
		when = locale.FormatDateShort(day, s.Language())
	}
	b.backup.Set(s.Say(text.StatusBackup), when, parts.Plain)
}

// clock gives the time of day in the region.
func (s *Shell) clock(at time.Time) string {
	_, minute := s.Zone().Split(model.At(at))
	return locale.FormatClock(minute, s.Language())
}

// showSums shows how the whole region stands: what the meeting agreed so far, counted with what is still open as it was asked.
func (b *statusBar) showSums(s *Shell) {
	p := s.file.Plan()
	year := planYear(p)
	total := p.TotalOutcome(p.Base(), year).Amount
	b.set(s, 0, text.StatusTotal, total, parts.Plain)
	ceiling, known := p.Ceiling(0, 0, year)
	if !known {
		return
	}
	b.set(s, 1, text.StatusCeiling, ceiling, parts.Plain)
	if left := ceiling - total; left >= 0 {
		b.set(s, 2, text.StatusLeft, left, parts.Good)
	} else {
		b.set(s, 2, text.StatusOver, -left, parts.Down)
	}
}

func (b *statusBar) set(s *Shell, i int, label text.Sentence, amount model.Money, tone parts.Tone) {
	f := b.sums[i]
	f.label, f.tone = s.Say(label), tone
	f.full, f.short = locale.FormatMoney(amount, s.Language()), locale.FormatShort(amount, s.Language())
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
