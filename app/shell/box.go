package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/text"
)

var escapeKey = text.Plain(fyne.KeyEscape)

// cover is something that lies over the window and takes all keys until a person is done with it.
type cover struct {
	over    fyne.CanvasObject
	dismiss func()
	keys    map[text.Key]func() // what its keys do, beside Esc
}

// covered says whether something lies over the window, be it a box, a menu or a list to choose from.
func (s *Shell) covered() bool { return s.win.Canvas().Overlays().Top() != nil }

// keepCover notes how what was just laid over the window is taken away, and forgets what is no longer there.
func (s *Shell) keepCover(dismiss func()) {
	overlays := s.win.Canvas().Overlays()
	var standing []cover
	for _, c := range s.covers {
		for _, o := range overlays.List() {
			if o == c.over && o != overlays.Top() {
				standing = append(standing, c)
			}
		}
	}
	s.covers = append(standing, cover{over: overlays.Top(), dismiss: dismiss})
	s.raise()
}

// keepKeys lets keys do something while the topmost cover lies there.
func (s *Shell) keepKeys(keys map[text.Key]func()) { s.covers[len(s.covers)-1].keys = keys }

// pressCover gives a key to the topmost cover: one of its own, or Esc, which takes it away.
func (s *Shell) pressCover(key text.Key) {
	top := s.win.Canvas().Overlays().Top()
	for _, c := range s.covers {
		if c.over != top {
			continue
		}
		if do := c.keys[key]; do != nil {
			do()
		} else if key == escapeKey {
			c.dismiss()
		}
		return
	}
}

const boxPad = 2 * look.Step

// box floats content over the window, in its middle and at most as large as the window, until the function that it gives is called or Esc is
// pressed. A height of 0 is that of the content.
func (s *Shell) box(content fyne.CanvasObject, width, height float32, first fyne.Focusable) (closeBox func()) {
	window := s.win.Canvas().Size()
	width = min(width, window.Width-4*boxPad)
	content.Resize(fyne.NewSize(width-2*boxPad, height))
	if height == 0 {
		height = content.MinSize().Height + 2*boxPad
	}
	padded := container.New(layout.NewCustomPaddedLayout(boxPad, boxPad, boxPad, boxPad), content)
	popup := widget.NewModalPopUp(padded, s.win.Canvas())
	popup.Resize(fyne.NewSize(width, min(height, window.Height-4*boxPad)))
	popup.Show()
	s.keepCover(popup.Hide)
	s.Focus(first)
	return popup.Hide
}

// Float lays content over the window for a page, see box; keys do something while it lies there, beside Esc, which takes it away. Width and height are at 100 %;
// a height of 0 is that of the content.
func (s *Shell) Float(content fyne.CanvasObject, width, height float32, first fyne.Focusable, keys map[text.Key]func()) (closeBox func()) {
	closeBox = s.box(content, width*look.Scale(), height*look.Scale(), first)
	s.keepKeys(keys)
	return closeBox
}

// dialogShare is the size of file dialogs as a share of the window.
const dialogShare = 0.85

// showDialog shows a dialog of Fyne's; it takes its size only once it is shown.
func (s *Shell) showDialog(d dialog.Dialog) {
	d.Show()
	size := s.win.Canvas().Size()
	d.Resize(fyne.NewSize(size.Width*dialogShare, size.Height*dialogShare))
	s.keepCover(d.Dismiss)
}
