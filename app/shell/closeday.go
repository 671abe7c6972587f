package shell

import (
	"context"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/closing"
	"benangmerah/app/look"
	setup "benangmerah/app/pages/settings"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The size of the box in which a day is closed, and the width of what is told afterwards, at 100 %.
const (
	closeWidth  = 940
	closeHeight = 600
	keptWidth   = 620
)

// closeKey closes the day.
var closeKey = text.Ctrl(fyne.KeyReturn)

// closeBox shows what of a day is left open before it is closed. It is the data of its grid.
type closeBox struct {
	s        *Shell
	day      *model.Day
	number   int
	findings []model.DayFinding
	running  *model.Slot // of an agency, nil where none is being heard
	goesOn   bool        // it does, on the next day
	leave    bool        // what was not heard
	folder   string
	grid     *parts.Grid
	close    func()
}

// canCloseDay says whether there is a day to close.
func (s *Shell) canCloseDay() bool { return s.canWrite() && !s.isPart() && s.dayToClose() != nil }

// dayToClose gives the day that is under way or was held last.
func (s *Shell) dayToClose() *model.Day {
	if m := s.Plan().CurrentMeeting(); m != nil {
		return s.Plan().DayToClose(m.ID, model.At(s.now()))
	}
	return nil
}

// askCloseDay shows what is left open of the day, and closes it where a person says so.
func (s *Shell) askCloseDay() {
	p, day := s.Plan(), s.dayToClose()
	b := &closeBox{s: s, day: day, number: p.DayNumber(day.ID), findings: p.DayFindings(day.ID), folder: closing.Folder(s.file.Path())}
	if now := p.RunningSlot(day.Meeting); now != nil && now.Purpose == model.Presenting {
		b.running, b.goesOn = now, p.ClockOf(now, model.At(s.now())).Over == 0
	}
	b.open()
}

func (b *closeBox) open() {
	s := b.s
	b.grid = parts.NewGrid(b, parts.Column{Title: s.Say(text.ClosingCheck), Min: 250}, parts.Column{Title: s.Say(text.ClosingSubject), Min: 300, Weight: 1, Wrap: true})
	b.grid.OnOpen = func(row, _ int) { b.jump(row) }
	top := container.New(layout.NewCustomPaddedVBoxLayout(look.Step), b.head()...)
	content := container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, 2*look.Step, 0, 0), top),
		container.New(layout.NewCustomPaddedLayout(2*look.Step, 0, 0, 0), b.foot()), nil, nil, b.grid)
	scale := look.Scale()
	b.close = s.box(content, closeWidth*scale, closeHeight*scale, b.grid)
	s.keepKeys(map[text.Key]func(){closeKey: b.do})
}

// head says which day it is, what is left open, and what becomes of it.
func (b *closeBox) head() []fyne.CanvasObject {
	s := b.s
	title := s.Say(text.ClosingHead, b.number, locale.FormatDateWithWeekday(b.day.Date, s.Language()))
	about := s.Say(text.ClosingFine)
	if len(b.findings) > 0 {
		about = s.Say(text.ClosingAbout, len(b.findings))
	}
	rows := []fyne.CanvasObject{
		parts.NewText(title, look.Section, parts.Plain).Bold().Wrap(),
		parts.NewText(about, look.Text, parts.Plain).Wrap(),
		parts.NewText(s.Say(text.ClosingWhere, b.folder), look.Control, parts.Muted).Wrap(),
	}
	if last := closing.Closed(s.Plan(), b.number); last != nil {
		when := locale.FormatInstant(last.At, s.Zone(), s.Language())
		rows = append(rows, parts.NewText(s.Say(text.ClosingAgain, when), look.Control, parts.Down).Wrap())
	}
	if choices := b.choices(); len(choices.Objects) > 0 {
		rows = append(rows, choices)
	}
	return rows
}

// choices let a person say what becomes of the agency that is being heard, and of those that were not.
func (b *closeBox) choices() *fyne.Container {
	s := b.s
	f := &form{s: s, choices: container.New(layout.NewFormLayout())}
	goesOn, next := s.Say(text.ClosingAddDay), s.Plan().DayAfter(b.day)
	if next != nil {
		goesOn = s.Say(text.ClosingCarry, locale.FormatDateWithWeekday(next.Date, s.Language()))
	}
	if b.running != nil {
		ends := s.Say(text.ClosingEnds)
		f.choiceNamed(s.Say(text.ClosingRest, s.agencyName(b.running.Agency)), b.pick(goesOn, ends, !b.goesOn, func(ends bool) { b.goesOn = !ends }))
	}
	if n := len(s.Plan().Unheard(b.day.ID)); n > 0 {
		f.choiceNamed(s.Say(text.ClosingLeft, n), b.pick(goesOn, s.Say(text.ClosingLeave), b.leave, func(leave bool) { b.leave = leave }))
	}
	return f.choices
}

// pick is a box with two values, of which the second is chosen or not.
func (b *closeBox) pick(first, second string, at bool, chosen func(second bool)) fyne.CanvasObject {
	return chooser([]bool{false, true}, at, func(is bool) string {
		if is {
			return second
		}
		return first
	}, chosen)
}

func (b *closeBox) foot() fyne.CanvasObject {
	s := b.s
	open := parts.NewKeyButton(s.Say(text.ClosingOpen), text.Plain(fyne.KeyReturn).String(), b.jumpHere)
	if len(b.findings) == 0 {
		open.Disable()
	}
	cancel := parts.NewKeyButton(s.Say(text.Cancel), escapeKey.String(), func() { b.close() })
	do := parts.NewPrimaryButton(s.Say(text.ClosingDo, b.number), closeKey.String(), b.do)
	return container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), open, cancel, do)
}

func (b *closeBox) jumpHere() {
	row, _ := b.grid.Cursor()
	b.jump(row)
}

// jump leads to where a finding can be mended.
func (b *closeBox) jump(row int) {
	if row < 0 || row >= len(b.findings) {
		return
	}
	b.close()
	switch f := b.findings[row]; {
	case f.Check == model.CheckNobody:
		b.s.goTo(areaSettings)
		if page, ok := b.s.pages[areaSettings].page.(*setup.Page); ok {
			page.Open(setup.SectionMeeting)
		}
	case f.Agency != 0:
		b.s.OpenSession(f.Agency)
	default:
		b.s.goTo(areaSession)
	}
}

// do closes the day as one act, and writes what is kept of it.
func (b *closeBox) do() {
	s := b.s
	if s.door.busy() {
		s.Fail(errBusy)
		return
	}
	if err := closing.MakeFolder(b.folder); err != nil {
		s.Fail(err)
		return
	}
	act := model.CloseDay{
		Day: b.day.ID, Title: closing.Title(s.Plan(), b.number), Continue: b.goesOn, Leave: b.leave, AddDay: !b.leave || b.goesOn,
	}
	if _, err := s.Do(act, model.Context{}); err != nil {
		s.Fail(err)
		return
	}
	b.close()
	s.slow(b.work())
}

// work writes the files of the day, which is closed by then.
func (b *closeBox) work() work {
	s := b.s
	keep := closing.Keep(s.file, b.day, b.folder, s.Now(), s.Language())
	return work{
		Title: s.Say(text.ClosingWriting),
		Do:    func(ctx context.Context, progress func(int, int)) (any, error) { return keep(ctx, progress) },
		Done:  func(kept any) { b.kept(kept.(closing.Kept)) },
		Stop:  func() { s.warn(s.Say(text.ClosingStopped, b.number, b.folder)) },
	}
}

// kept tells where the files are.
func (b *closeBox) kept(k closing.Kept) {
	s := b.s
	s.backedUp(s.file, s.file.Size(), true)
	rows := []fyne.CanvasObject{parts.NewText(s.Say(text.ClosingDone, b.number), look.Section, parts.Plain).Bold()}
	for _, line := range k.Lines(s.Say) {
		rows = append(rows, parts.NewText(line, look.Text, parts.Plain).Wrap())
	}
	rows = append(rows, parts.NewText(s.Say(text.ClosingUndo), look.Control, parts.Muted).Wrap())
	var closeBox func()
	done := parts.NewPrimaryButton(s.Say(text.Close), escapeKey.String(), func() { closeBox() })
	rows = append(rows, container.NewHBox(layout.NewSpacer(), done))
	closeBox = s.box(container.New(layout.NewCustomPaddedVBoxLayout(look.Step), rows...), keptWidth*look.Scale(), 0, done)
}

// Rows implements parts.Data.
func (b *closeBox) Rows() int { return len(b.findings) }

// Row implements parts.Data.
func (b *closeBox) Row(row int) parts.Row { return parts.Row{Key: strconv.Itoa(row)} }

// Cell implements parts.Data.
func (b *closeBox) Cell(row, col int) parts.Cell {
	f := b.findings[row]
	if col == 0 {
		return parts.Cell{Text: b.s.Say(text.DayChecks[f.Check])}
	}
	return parts.Cell{Text: text.DayFinding(b.s.Say, f)}
}

// backupFinal makes a backup after a version was made final.
func (s *Shell) backupFinal() {
	f, at := s.finalised, s.Now()
	s.finalised = nil
	if f == nil || f != s.file {
		return
	}
	version := 0
	if m := f.Plan().CurrentMeeting(); m != nil {
		if standing := f.Plan().Standing(m.ID); standing != nil {
			version = standing.Version
		}
	}
	s.Slow(s.Say(text.BackingUp), func(context.Context, func(int, int)) (any, error) { return closing.Backup(f, version, at) }, func(any) {
		s.backedUp(f, f.Size(), true)
	})
}
