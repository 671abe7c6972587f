package session

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// tools stand in the top bar: the days, and what is on the wall.
type tools struct {
	page          *Page
	days          *fyne.Container
	wall          *parts.StatusFigure
	freeze, blank *parts.KeyButton
	objects       []fyne.CanvasObject
}

func newTools(p *Page) *tools {
	t := &tools{page: p, days: container.NewHBox(), wall: parts.NewStatusFigure("", "")}
	t.freeze = parts.NewKeyButton("", text.Ctrl(fyne.KeyE).String(), p.desk.ToggleFreeze)
	t.blank = parts.NewKeyButton("", text.Ctrl(fyne.KeyB).String(), p.desk.ToggleBlank)
	t.objects = []fyne.CanvasObject{container.NewCenter(t.days), t.wall, container.NewCenter(t.freeze), container.NewCenter(t.blank)}
	return t
}

// show shows the days of the meeting, that of the agenda chosen.
func (t *tools) show() {
	t.days.RemoveAll()
	if m := t.page.meeting(); m != nil {
		chosen := t.page.day()
		for i, d := range t.page.plan().Days.Of(m.ID) {
			t.days.Add(newChoice(t.name(i, d), chosen != nil && chosen.ID == d.ID, false, func() { t.page.lookDay(d.ID) }))
		}
	}
	t.days.Refresh()
	t.showWall()
}

// name is the number of a day, with its weekday where the text is not too large for that.
func (t *tools) name(i int, d *model.Day) string {
	name := t.page.say(text.SessionDay, i+1)
	if narrow() {
		return name
	}
	return name + " · " + locale.Weekday(d.Date, t.page.desk.Language())
}

// showWall says what is on the wall and what its buttons do now.
func (t *tools) showWall() {
	p := t.page
	parts.SetVisible(t.wall, !narrow())
	t.wall.Set(p.say(text.SessionWall), p.wallState(), parts.Plain)
	t.freeze.SetLabel(p.say(pick(p.desk.WallFrozen(), text.CommandUnfreeze, text.CommandFreeze)))
	t.blank.SetLabel(p.say(pick(p.desk.WallBlank(), text.CommandUnblank, text.CommandBlank)))
}

func pick(yes bool, a, b text.Sentence) text.Sentence {
	if yes {
		return a
	}
	return b
}

// wallState names what is on the wall, or that it is frozen or blank.
func (p *Page) wallState() string {
	switch {
	case p.desk.WallBlank():
		return p.say(text.SessionWallBlank)
	case p.desk.WallFrozen():
		return p.say(text.SessionWallFrozen)
	default:
		return shorten(p.desk.WallCaption())
	}
}

// captionLength is how many characters of the wall's caption the top bar has room for.
const captionLength = 28

func shorten(caption string) string {
	letters := []rune(caption)
	if len(letters) <= captionLength {
		return caption
	}
	return string(letters[:captionLength-1]) + "…"
}

// wallShape keeps the small picture in the form of a wall, as wide as its place.
type wallShape struct{ ratio float32 }

func (w *wallShape) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size)
	o[0].Move(fyne.Position{})
}

func (w *wallShape) MinSize([]fyne.CanvasObject) fyne.Size {
	width := widened(sideWidth) - 4*look.Step
	return fyne.NewSize(width, width/w.ratio)
}
