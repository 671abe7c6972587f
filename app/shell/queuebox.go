package shell

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/stage"
	"benangmerah/app/text"
)

// queueKey opens the queue of slides.
var queueKey = text.CtrlShift(fyne.KeyQ)

// The size of the queue of slides, and of the pictures in it, at 100 %.
const (
	queueWidth    = 940
	queueHeight   = 560
	previewWidth  = 400
	previewHeight = 225
)

// queueBox shows what is to come on the wall, with a picture of each before the room sees it. It is the data of its grid.
type queueBox struct {
	s        *Shell
	grid     *parts.Grid
	empty    *parts.Text
	caption  *parts.Text
	preview  *parts.SceneView
	now      *parts.SceneView
	showing  *parts.Text
	seconds  *parts.Field
	turning  *parts.Text
	closeBox func()
}

// showQueue opens the queue of slides.
func (s *Shell) showQueue() {
	b := &queueBox{s: s, preview: parts.NewSceneView(), now: parts.NewSceneView()}
	b.caption, b.showing = parts.NewText("", look.Small, parts.Muted).Cut(), parts.NewText("", look.Small, parts.Muted).Cut()
	b.empty = parts.NewText(s.Say(text.WallQueueEmpty), look.Control, parts.Muted).Wrap()
	b.seconds, b.turning = parts.NewField(""), parts.NewText("", look.Small, parts.Muted)
	b.seconds.SetText(strconv.Itoa(s.PageSeconds()))
	b.seconds.OnChanged = func(string) { b.showTurning() }
	b.seconds.OnSubmitted = func(string) { b.turnPages() }
	b.seconds.OnEscape = func() { s.Focus(b.grid) }
	b.grid = parts.NewGrid(b, parts.Column{Title: s.Say(text.WallQueue), Min: 240, Weight: 1, Wrap: true})
	b.grid.OnMove = func(int, int) { b.showPictures() }
	b.grid.OnOpen = func(row, _ int) { b.send(row) }
	b.grid.OnClear = func(block parts.Block) { b.drop(block) }
	b.grid.OnShift = b.shift
	b.grid.OnInsert = func(int, bool) { b.add() }
	b.closeBox = s.box(b.layOut(), queueWidth*look.Scale(), queueHeight*look.Scale(), b.grid)
	s.keepKeys(map[text.Key]func(){queueKey: func() { b.closeBox() }})
	b.grid.MoveTo(max(s.wall.is.Queue.At(), 0), 0)
	b.refresh()
}

func (b *queueBox) layOut() fyne.CanvasObject {
	pictures := container.New(layout.NewCustomPaddedVBoxLayout(look.Step/2),
		parts.NewCaption(b.s.Say(text.WallNowShown)), framed(b.now), b.showing,
		parts.NewCaption(b.s.Say(text.WallChosen)), framed(b.preview), b.caption,
		container.NewBorder(nil, nil, parts.NewText(b.s.Say(text.WallSeconds), look.Control, parts.Plain), b.turning, b.seconds))
	list := container.NewStack(b.grid, container.New(layout.NewCustomPaddedLayout(3*boxPad, 0, look.Step, look.Step), container.NewBorder(b.empty, nil, nil, nil)))
	body := container.NewBorder(nil, nil, nil, container.New(layout.NewCustomPaddedLayout(0, 0, boxPad, 0), pictures), list)
	return container.NewBorder(nil, b.buttons(), nil, nil, body)
}

// framed gives a small picture of the wall its size and edge.
func framed(view *parts.SceneView) fyne.CanvasObject {
	return parts.NewFrame(container.NewGridWrap(fyne.NewSize(previewWidth*look.Scale(), previewHeight*look.Scale()), view))
}

func (b *queueBox) buttons() fyne.CanvasObject {
	s := b.s
	show := parts.NewPrimaryButton(s.Say(text.WallSend), text.Plain(fyne.KeyReturn).String(), func() { b.send(b.at()) })
	add := parts.NewKeyButton(s.Say(text.WallAdd), text.Plain(fyne.KeyInsert).String(), b.add)
	closing := parts.NewKeyButton(s.Say(text.Close), escapeKey.String(), func() { b.closeBox() })
	hint := parts.NewText(s.Say(text.WallQueueHint), look.Small, parts.Muted)
	row := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), container.NewCenter(hint), layout.NewSpacer(), closing, add, show)
	return container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), row)
}

// at is the place under the cursor, -1 where the queue is empty.
func (b *queueBox) at() int {
	row, _ := b.grid.Cursor()
	return row
}

func (b *queueBox) send(place int) {
	if slide, ok := b.s.wall.is.Queue.Pick(place); ok {
		b.s.wall.send(slide)
		b.refresh()
	}
}

func (b *queueBox) drop(block parts.Block) {
	for place := block.LastRow; place >= block.Row && place >= 0; place-- {
		b.s.wall.is.Queue.Remove(place)
	}
	b.changed()
}

func (b *queueBox) shift(place, by int) {
	b.s.wall.is.Queue.Move(place, by)
	b.grid.MoveTo(place+by, 0)
	b.changed()
}

// add puts what was sent last at the end of the queue.
func (b *queueBox) add() {
	if slide := b.s.wall.is.Sent(); slide != nil {
		b.s.wall.is.Queue.Add(slide)
		b.changed()
		b.grid.MoveTo(b.Rows()-1, 0)
	}
}

// changed shows the queue after a change of it, here and where the next slide is named.
func (b *queueBox) changed() {
	b.s.wall.paint()
	b.refresh()
}

// pageSeconds reads how long each page is to stay.
func (b *queueBox) pageSeconds() (seconds int, ok bool) {
	seconds, err := strconv.Atoi(strings.TrimSpace(b.seconds.Text))
	return seconds, err == nil && seconds >= 1 && seconds <= stage.LongestRest
}

// turnPages lets the pages of what is shown turn by themselves, each after so many seconds, or stops them.
func (b *queueBox) turnPages() {
	if seconds, ok := b.pageSeconds(); ok {
		b.s.SetPageSeconds(seconds)
		b.s.togglePaging()
	}
	b.showTurning()
}

// showTurning says whether pages turn by themselves and what Enter does about it.
func (b *queueBox) showTurning() {
	words := text.WallTurnStart
	if b.s.wall.is.Pager.IsOn() {
		words = text.WallTurnStop
	}
	if _, ok := b.pageSeconds(); !ok {
		words = text.WallTurnRange
	}
	b.turning.Set(b.s.Say(words, stage.LongestRest))
}

func (b *queueBox) refresh() {
	b.showTurning()
	b.grid.Refresh()
	b.empty.Hidden = b.Rows() > 0
	b.empty.Refresh()
	b.showPictures()
}

func (b *queueBox) showPictures() {
	b.now.SetScene(b.s.WallPicture())
	b.showing.Set(b.s.WallCaption())
	picture, caption := b.now.Scene(), ""
	picture.Items = nil
	if slides := b.s.wall.is.Queue.Slides(); b.at() >= 0 && b.at() < len(slides) {
		if p, c, err := stage.Preview(slides[b.at()], b.s.wall.content()); err == nil {
			picture, caption = p, c
		}
	}
	b.preview.SetScene(picture)
	b.caption.Set(caption)
}

// Rows implements parts.Data.
func (b *queueBox) Rows() int { return len(b.s.wall.is.Queue.Slides()) }

// Row implements parts.Data. The same slide may stand in the queue twice.
func (b *queueBox) Row(row int) parts.Row { return parts.Row{Tinted: row == b.s.wall.is.Queue.At()} }

// Cell implements parts.Data.
func (b *queueBox) Cell(row, _ int) parts.Cell {
	slide := b.s.wall.is.Queue.Slides()[row]
	c := parts.Cell{Text: stage.Caption(slide, b.s.wall.content())}
	switch at := b.s.wall.is.Queue.At(); {
	case row == at:
		c.Below = b.s.Say(text.WallShownLast)
	case row == at+1:
		c.Below = b.s.Say(text.WallComesNext)
	}
	return c
}
