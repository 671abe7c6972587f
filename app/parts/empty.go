package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

const emptyWidth float32 = 360 // of its sentence, at 100 %

// EmptyState says why there is nothing to see and offers what to do about it.
type EmptyState struct {
	widget.BaseWidget
	icon     look.IconName
	sentence string
	action   *KeyButton
}

// NewEmptyState makes an empty state; action may be nil.
func NewEmptyState(icon look.IconName, sentence string, action *KeyButton) *EmptyState {
	e := &EmptyState{icon: icon, sentence: sentence, action: action}
	e.ExtendBaseWidget(e)
	return e
}

// SetSentence changes what it says.
func (e *EmptyState) SetSentence(sentence string) {
	e.sentence = sentence
	e.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (e *EmptyState) CreateRenderer() fyne.WidgetRenderer {
	return &emptyView{art: newArt(e, e.least, e.paint), e: e}
}

func (e *EmptyState) layout(width float32) (lines []string, r *ruler, icon float32) {
	r = newRuler(look.Size(look.Text), false)
	return r.wrap(e.sentence, min(emptyWidth*look.Scale(), max(width, 120))), r, 2 * r.height()
}

func (e *EmptyState) least() fyne.Size {
	lines, r, icon := e.layout(e.Size().Width)
	height := icon + look.Step + r.height()*float32(len(lines))
	if e.action != nil {
		height += 2*look.Step + e.action.MinSize().Height
	}
	return fyne.NewSize(160, height)
}

func (e *EmptyState) paint(b *brush, size fyne.Size) {
	lines, r, icon := e.layout(size.Width)
	y := e.top(size)
	b.picture(even((size.Width-icon)/2), y, icon, look.Icon(e.icon, look.Faint))
	y += icon + look.Step
	for _, line := range lines {
		b.textCenter(0, y, size.Width, line, r, look.Color(look.Muted))
		y += r.height()
	}
}

// top puts the whole a little over the middle, where it looks centred.
func (e *EmptyState) top(size fyne.Size) float32 {
	return even(max(size.Height-e.least().Height, 0) * 0.4)
}

// emptyView adds the button, a widget of its own, to what is painted.
type emptyView struct {
	*art
	e *EmptyState
}

func (v *emptyView) Objects() []fyne.CanvasObject {
	if v.e.action == nil {
		return v.objects
	}
	return append(v.objects, v.e.action)
}

func (v *emptyView) Layout(size fyne.Size) {
	v.art.Layout(size)
	v.placeAction()
}

func (v *emptyView) Refresh() {
	v.art.Refresh()
	v.placeAction()
}

func (v *emptyView) placeAction() {
	if v.e.action == nil {
		return
	}
	least := v.e.action.MinSize()
	y := v.e.top(v.size) + v.e.least().Height - least.Height
	v.e.action.Move(fyne.NewPos(even((v.size.Width-least.Width)/2), y))
	v.e.action.Resize(least)
}
