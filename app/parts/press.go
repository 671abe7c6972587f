package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// press is what every part has in common that can be pressed: by the pointer, and by Enter or Space when it has the focus.
type press struct {
	widget.DisableableWidget
	self             fyne.Widget // the part itself: drivers know the canvas of that, not of what is embedded
	focused, hovered bool
	pressed          func()
}

func (p *press) setUp(self fyne.Widget, pressed func()) {
	p.self, p.pressed = self, pressed
	p.ExtendBaseWidget(self)
}

// Tapped implements fyne.Tappable.
func (p *press) Tapped(*fyne.PointEvent) { p.activate() }

func (p *press) activate() {
	if !p.Disabled() && p.pressed != nil {
		p.pressed()
	}
}

// FocusGained implements fyne.Focusable.
func (p *press) FocusGained() {
	p.focused = true
	p.Refresh()
}

// FocusLost implements fyne.Focusable.
func (p *press) FocusLost() {
	p.focused = false
	p.Refresh()
}

// TypedRune implements fyne.Focusable.
func (p *press) TypedRune(rune) {}

// TypedKey implements fyne.Focusable.
func (p *press) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		p.activate()
	default:
		PassKey(p.self, ev)
	}
}

// MouseIn implements desktop.Hoverable.
func (p *press) MouseIn(*desktop.MouseEvent) {
	p.hovered = true
	p.Refresh()
}

// MouseMoved implements desktop.Hoverable.
func (p *press) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (p *press) MouseOut() {
	p.hovered = false
	p.Refresh()
}
