package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/thread"
)

// threadKey shows the thread of the line under the cursor.
var threadKey = text.CtrlShift(fyne.KeyH)

// threadBox shows the thread of a line, the same that the wall shows.
type threadBox struct {
	s        *Shell
	slide    stage.Thread
	thread   *thread.Thread
	chart    *parts.Chart
	closeBox func()
}

// ShowThread opens the thread of a line in a year, 0 for its own.
func (s *Shell) ShowThread(line model.ID, year int) {
	if !s.hasFile() {
		return
	}
	b := &threadBox{s: s, slide: stage.Thread{Line: line, Year: year}, chart: parts.NewChart()}
	if b.thread = thread.OfYear(s.Plan(), line, year, s.Plan().Today(model.At(s.now()))); b.thread == nil {
		s.Tell(s.Say(text.ThreadGone))
		return
	}
	figure, refused, _ := stage.Figure(b.slide, s.wall.content())
	idle := text.ThreadStanding(b.thread, s.set.language(), false) + " " + s.Say(text.ThreadHint)
	if figure == nil {
		idle = refused
	}
	b.chart.Set(figure, s.set.language(), idle)
	size := s.win.Canvas().Size()
	b.closeBox = s.box(b.layOut(), size.Width*dialogShare, size.Height*dialogShare, b.chart)
	s.keepKeys(map[text.Key]func(){
		threadKey: func() { b.closeBox() }, text.Plain(fyne.KeyReturn): b.jump, text.Plain(fyne.KeyEnter): b.jump, sendChartKey: b.send,
	})
}

func (b *threadBox) layOut() fyne.CanvasObject {
	s, l := b.s, b.thread.Line
	name := boxTitle(l.Code + " " + l.Name)
	standing := parts.NewText(text.ThreadStanding(b.thread, s.set.language(), false), look.Control, b.tone()).Cut()
	closing := parts.NewKeyButton(s.Say(text.Close), escapeKey.String(), func() { b.closeBox() })
	jump := parts.NewKeyButton(s.Say(text.ThreadJump), text.Plain(fyne.KeyReturn).String(), b.jump)
	able(jump, b.thread.First() != nil)
	send := parts.NewPrimaryButton(s.Say(text.WallSend), sendChartKey.String(), b.send)
	return boxed(container.New(layout.NewCustomPaddedVBoxLayout(2), name, standing), b.chart, buttonRow(layout.NewSpacer(), closing, jump, send))
}

// tone is that of the sentence that says how the thread stands.
func (b *threadBox) tone() parts.Tone {
	switch b.thread.Standing() {
	case thread.Whole:
		return parts.Good
	case thread.Torn:
		return parts.Down
	default:
		return parts.Muted
	}
}

// jump closes the box and opens the place of the first broken link.
func (b *threadBox) jump() {
	if b.thread.First() == nil {
		return
	}
	b.closeBox()
	b.s.MendThread(b.thread)
}

// send puts the thread on the wall.
func (b *threadBox) send() {
	b.s.wall.send(b.slide)
	b.closeBox()
}
