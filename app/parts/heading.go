package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Heading is a bold title with muted words beside or under it. Both are cut to the width that they are given.
type Heading struct {
	widget.BaseWidget
	title, sub string
	size       fyne.ThemeSizeName
	stacked    bool
}

// NewHeading makes the heading of a page; sub stands beside the title.
func NewHeading(title, sub string) *Heading {
	h := &Heading{title: title, sub: sub, size: look.Heading}
	h.ExtendBaseWidget(h)
	return h
}

// NewSectionHeading makes the heading of a part of a page; sub stands under the title.
func NewSectionHeading(title, sub string) *Heading {
	h := &Heading{title: title, sub: sub, size: look.Section, stacked: true}
	h.ExtendBaseWidget(h)
	return h
}

// Set changes both texts.
func (h *Heading) Set(title, sub string) {
	h.title, h.sub = title, sub
	h.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (h *Heading) CreateRenderer() fyne.WidgetRenderer { return newArt(h, h.least, h.paint) }

func (h *Heading) rulers() (title, sub *ruler) {
	return newRuler(look.Size(h.size), true), newRuler(look.Size(look.Control), false)
}

func (h *Heading) least() fyne.Size {
	title, sub := h.rulers()
	height := title.height()
	if h.stacked {
		height += sub.height()
	}
	return fyne.NewSize(10*title.height(), height)
}

func (h *Heading) paint(b *brush, size fyne.Size) {
	title, sub := h.rulers()
	text := title.cut(h.title, size.Width)
	if h.stacked {
		b.text(0, 0, text, title, look.Color(look.Ink))
		b.text(0, title.height(), sub.cut(h.sub, size.Width), sub, look.Color(look.Muted))
		return
	}
	y := even((size.Height - title.height()) / 2)
	b.text(0, y, text, title, look.Color(look.Ink))
	if x := title.width(text) + 20; x+40 < size.Width {
		drop := even(title.baseline() - sub.baseline())
		b.text(even(x), y+drop, sub.cut(h.sub, size.Width-x), sub, look.Color(look.Muted))
	}
}
