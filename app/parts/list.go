package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// ListKey gives where a key leads in a list of count things that stand under one another: the arrows to the one before or
// after at, which may be -1 for none, Home and End to the ends. ok tells whether it is such a key and there is anything.
func ListKey(key fyne.KeyName, at, count int) (to int, ok bool) {
	switch key {
	case fyne.KeyUp:
		to = at - 1
	case fyne.KeyDown:
		to = at + 1
	case fyne.KeyHome:
		to = 0
	case fyne.KeyEnd:
		to = count - 1
	default:
		return at, false
	}
	return max(min(to, count-1), 0), count > 0
}

// ScrollInto scrolls just so far that what reaches from top to bottom is in view, its top rather than its bottom.
func ScrollInto(s *container.Scroll, top, bottom float32) {
	view := s.Size().Height
	if view == 0 {
		return
	}
	offset := max(min(max(s.Offset.Y, bottom-view), top), 0)
	if offset != s.Offset.Y {
		s.ScrollToOffset(fyne.NewPos(0, offset))
	}
}
