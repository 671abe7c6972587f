package parts

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Heading is a bold title with muted words beside or under it. Both are cut to the width that they are given; words under it may take a second line first.
type Heading struct {
	widget.BaseWidget
	title, sub string
	size       fyne.ThemeSizeName
	stacked    bool
	wraps      bool
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

// Wrap lets the words under the title take a second line where they do not fit into one, and returns the heading.
func (h *Heading) Wrap() *Heading {
	h.wraps = true
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
		height += sub.height() * float32(len(h.under(sub, h.Size().Width)))
	}
	return fyne.NewSize(10*title.height(), height)
}

// under are the lines of the words under the title, one at least, so that nothing moves where they come and go.
func (h *Heading) under(sub *ruler, width float32) []string {
	if !h.wraps || width == 0 {
		return []string{sub.cut(h.sub, width)}
	}
	lines := sub.wrap(h.sub, width)
	if len(lines) < 2 {
		return []string{h.sub}
	}
	return []string{lines[0], sub.cut(strings.Join(lines[1:], " "), width)}
}

func (h *Heading) paint(b *brush, size fyne.Size) {
	title, sub := h.rulers()
	text := title.cut(h.title, size.Width)
	if h.stacked {
		b.text(0, 0, text, title, look.Color(look.Ink))
		for i, line := range h.under(sub, size.Width) {
			b.text(0, title.height()+float32(i)*sub.height(), line, sub, look.Color(look.Muted))
		}
		return
	}
	y := even((size.Height - title.height()) / 2)
	b.text(0, y, text, title, look.Color(look.Ink))
	if x := title.width(text) + 20; x+40 < size.Width {
		drop := even(title.baseline() - sub.baseline())
		b.text(even(x), y+drop, sub.cut(h.sub, size.Width-x), sub, look.Color(look.Muted))
	}
}
