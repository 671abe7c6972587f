package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

const toastWidth float32 = 560 // at most, at 100 %

// Toast is a message that floats over the foot of a window and stops nobody. It is put on top of the window's content
// in a stack and fills it; only the message itself takes clicks. When it goes away is for the window to decide.
type Toast struct {
	widget.BaseWidget
	card *toastCard
}

// NewToast makes a layer that shows nothing. closed, which may be nil, is called when a person closes the message.
func NewToast(closed func()) *Toast {
	t := &Toast{card: &toastCard{}}
	t.card.setUp(t.card, func() {
		t.Hide()
		if closed != nil {
			closed()
		}
	})
	t.ExtendBaseWidget(t)
	t.Hidden = true
	return t
}

// Say shows a message in place of the one before. Hide takes it away.
func (t *Toast) Say(message string, tone Tone) {
	t.card.message, t.card.tone = message, tone
	t.Hidden = false
	t.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (t *Toast) CreateRenderer() fyne.WidgetRenderer { return &toastView{t: t} }

type toastView struct{ t *Toast }

func (v *toastView) Destroy()                     {}
func (v *toastView) MinSize() fyne.Size           { return fyne.Size{} }
func (v *toastView) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{v.t.card} }

func (v *toastView) Layout(size fyne.Size) {
	card := v.t.card
	card.width = min(toastWidth*look.Scale(), size.Width-4*look.Step)
	least := card.least()
	card.Move(fyne.NewPos(even((size.Width-least.Width)/2), size.Height-least.Height-7*look.Step))
	card.Resize(least)
}

func (v *toastView) Refresh() {
	v.Layout(v.t.Size())
	v.t.card.Refresh()
}

// toastCard is the message. A press on it closes it.
type toastCard struct {
	press
	message string
	tone    Tone
	width   float32
}

func (c *toastCard) CreateRenderer() fyne.WidgetRenderer { return newArt(c, c.least, c.paint) }

func (c *toastCard) lines() ([]string, *ruler, float32) {
	r := newRuler(look.Size(look.Text), false)
	icon := r.height()
	return r.wrap(c.message, max(c.width-icon-6*look.Step, icon)), r, icon
}

func (c *toastCard) least() fyne.Size {
	lines, r, icon := c.lines()
	width := float32(0)
	for _, line := range lines {
		width = max(width, r.width(line))
	}
	return fyne.NewSize(even(width)+icon+6*look.Step, r.height()*float32(len(lines))+3*look.Step)
}

func (c *toastCard) paint(b *brush, size fyne.Size) {
	lines, r, icon := c.lines()
	shade := look.Color(theme.ColorNameShadow)
	b.frame(-1, 1, size.Width+2, size.Height+2, look.LargeRadius+1, 0, shade, nil)
	b.frame(0, 0, size.Width, size.Height, look.LargeRadius, look.Stroke, look.Color(look.Paper), look.Color(look.Outline))
	b.frame(0, 0, 4, size.Height, 2, 0, c.tone.color(), nil)
	if c.focused {
		b.frame(2, 2, size.Width-4, size.Height-4, look.Radius, 1.5, nil, look.Color(look.Thread))
	}
	for i, line := range lines {
		b.text(2*look.Step, 1.5*look.Step+float32(i)*r.height(), line, r, look.Color(look.Ink))
	}
	b.picture(size.Width-icon-2*look.Step, 1.5*look.Step, icon, look.Icon(look.IconClose, look.Muted))
}
