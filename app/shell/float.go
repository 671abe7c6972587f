package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// How many seconds a message and a warning float before they go away.
const (
	messageSeconds = 5
	warningSeconds = 20
)

// Tell shows a message that goes away by itself.
func (s *Shell) Tell(sentence string) {
	s.about = nil
	s.frame.toast.Say(sentence, parts.Plain)
	s.messageRest = messageSeconds
}

// warn shows a message that stays longer.
func (s *Shell) warn(sentence string) {
	s.about = nil
	s.frame.toast.Say(sentence, parts.Down)
	s.messageRest = warningSeconds
}

func (s *Shell) tickMessage() {
	if s.messageRest == 0 {
		return
	}
	if s.messageRest--; s.messageRest == 0 {
		s.hush()
	}
}

// hush takes the message away.
func (s *Shell) hush() {
	s.messageRest, s.about = 0, nil
	s.frame.toast.Hide()
}

// progressCard shows slow work while it runs, over the page but not over the bars.
type progressCard struct {
	layer   *fyne.Container
	title   *parts.Text
	bar     *widget.ProgressBar
	endless *widget.ProgressBarInfinite
	cancel  *parts.KeyButton
	stop    func()
}

const progressWidth = 380

func newProgressCard() *progressCard {
	p := &progressCard{title: parts.NewText("", look.Text, parts.Plain).Cut(), bar: widget.NewProgressBar(), endless: widget.NewProgressBarInfinite()}
	p.cancel = parts.NewKeyButton("", "Esc", func() {
		if p.stop != nil {
			p.stop()
		}
	})
	p.endless.Stop()
	row := container.NewBorder(nil, nil, nil, p.cancel, container.NewStack(p.bar, p.endless))
	spacer := parts.NewSurface(look.Paper)
	spacer.Resize(fyne.NewSize(progressWidth, 1))
	card := parts.NewPanel(container.NewVBox(p.title, container.NewGridWrap(fyne.NewSize(progressWidth, p.cancel.MinSize().Height+look.Step), row)))
	p.layer = container.NewStack(container.NewCenter(card))
	p.layer.Hide()
	return p
}

func (s *Shell) showProgress(title string, cancel func()) {
	p := s.frame.progress
	p.stop = cancel
	p.title.Set(title)
	p.cancel.SetLabel(s.Say(text.Cancel))
	if p.layer.Hidden {
		p.layer.Show()
	}
}

func (s *Shell) stepProgress(share float64) {
	p := s.frame.progress
	if share < 0 {
		p.bar.Hide()
		p.endless.Show()
		p.endless.Start()
		return
	}
	p.endless.Stop()
	p.endless.Hide()
	p.bar.Show()
	p.bar.SetValue(share)
}

func (s *Shell) hideProgress() {
	p := s.frame.progress
	p.stop = nil
	p.endless.Stop()
	p.layer.Hide()
}
