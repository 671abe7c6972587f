package papers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/parts"
	"benangmerah/reports/scene"
)

// zoomSteps are the sizes, in percent of the printed page, that one key after the other leads through.
var zoomSteps = []int{25, 33, 50, 67, 80, 100, 125, 150, 200, 300, 400}

// printedPoint is a point of a printed page in the window's unit at 100 %: 96 units are an inch.
const printedPoint = 96.0 / 72

// fitting says how large a page is shown.
type fitting uint8

// The whole page in its room, as wide as its room, or in a size of its own.
const (
	fitPage fitting = iota
	fitWidth
	ownSize
)

// zoom shows a page in one size or another, and moves it about in its room where it is larger. The room keeps the same part of the page in its middle while
// the size changes.
type zoom struct {
	fit     fitting
	percent int // of the printed page, of its own size
	picture *parts.SceneView
	scroll  *container.Scroll
	told    int    // the size that was told last
	resized func() // called when another size is seen
}

func newZoom(resized func()) *zoom {
	z := &zoom{picture: parts.NewSceneView(), resized: resized}
	z.picture.Exact = true
	z.scroll = container.NewScroll(container.New(z, z.picture))
	return z
}

// toggle shows the whole page as wide as its room, and one of any other size whole.
func (z *zoom) toggle() {
	if z.fit == fitPage {
		z.set(fitWidth, 0)
	} else {
		z.set(fitPage, 0)
	}
}

// larger and smaller go to the next step from the size that is seen.
func (z *zoom) larger() {
	for _, step := range zoomSteps {
		if step > z.shown() {
			z.set(ownSize, step)
			return
		}
	}
}

func (z *zoom) smaller() {
	for i := len(zoomSteps) - 1; i >= 0; i-- {
		if zoomSteps[i] < z.shown() {
			z.set(ownSize, zoomSteps[i])
			return
		}
	}
}

// shown is the size that is seen, in percent of the printed page; 0 where there is none.
func (z *zoom) shown() int {
	sheet := z.picture.Scene()
	if sheet.W <= 0 {
		return 0
	}
	return int(float64(z.page().Width)/(sheet.W*printedPoint)*100 + 0.5)
}

// set changes the size and keeps what is in the middle of the room there. From the whole page it goes to the top.
func (z *zoom) set(fit fitting, percent int) {
	before, page := z.scroll.Offset, z.page()
	room := z.scroll.Size()
	x, y := middle(before.X, room.Width, page.Width), middle(before.Y, room.Height, page.Height)
	top := z.fit == fitPage
	z.fit, z.percent = fit, percent
	page = z.page()
	to := fyne.NewPos(offset(x, room.Width, page.Width), offset(y, room.Height, page.Height))
	if top {
		to.Y = 0
	}
	z.refresh()
	z.scroll.ScrollToOffset(to)
}

// middle is which share of a page lies in the middle of the room.
func middle(offset, room, page float32) float32 {
	if page <= room {
		return 0.5
	}
	return (offset + room/2) / page
}

// offset is how far a page is moved so that a share of it lies in the middle of the room.
func offset(share, room, page float32) float32 {
	return max(0, min(share*page-room/2, page-room))
}

// show shows a page where the one before stood.
func (z *zoom) show(page scene.Scene) {
	z.picture.SetScene(page)
	z.refresh()
}

// top shows the page from its top.
func (z *zoom) top() { z.scroll.ScrollToOffset(fyne.NewPos(z.scroll.Offset.X, 0)) }

func (z *zoom) refresh() {
	z.scroll.Content.Refresh()
	z.scroll.Refresh()
}

// move moves the room over the page by shares of its own size.
func (z *zoom) move(right, down float32) {
	room := z.scroll.Size()
	page := z.page()
	x, y := z.scroll.Offset.X+right*room.Width, z.scroll.Offset.Y+down*room.Height
	z.scroll.ScrollToOffset(fyne.NewPos(max(0, min(x, page.Width-room.Width)), max(0, min(y, page.Height-room.Height))))
}

// page is the size of the page as it is shown.
func (z *zoom) page() fyne.Size {
	sheet, room := z.picture.Scene(), z.scroll.Size()
	if sheet.W <= 0 || sheet.H <= 0 {
		return fyne.Size{}
	}
	w, h := float32(sheet.W), float32(sheet.H)
	scale := float32(z.percent) / 100 * printedPoint
	switch z.fit {
	case fitPage:
		scale = min(room.Width/w, room.Height/h)
	case fitWidth:
		scale = room.Width / w
	}
	return fyne.NewSize(w*scale, h*scale)
}

// MinSize implements fyne.Layout: as large as the page where that is larger than its room.
func (z *zoom) MinSize([]fyne.CanvasObject) fyne.Size {
	page := z.page()
	switch z.fit {
	case fitPage:
		return fyne.Size{}
	case fitWidth:
		return fyne.NewSize(0, page.Height)
	}
	return page
}

// Layout implements fyne.Layout: the page in the middle of its room.
func (z *zoom) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	page := z.page()
	for _, o := range objects {
		o.Move(fyne.NewPos(max(0, (room.Width-page.Width)/2), max(0, (room.Height-page.Height)/2)))
		o.Resize(page)
	}
	if shown := z.shown(); shown != z.told {
		z.told = shown
		z.resized()
	}
}
