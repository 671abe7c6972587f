package incoming

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model/incoming"
)

// lens is what of a preview is shown.
type lens uint8

// The lenses, in the order of their buttons. lensAll leaves out what is the same.
const (
	lensAll lens = iota
	lensNew
	lensChanged
	lensConflict
	lensRefused
	lensSame
	lensNotes
	lensSums
)

// lenses names the command of each lens and its key.
var lenses = []struct {
	lens    lens
	command text.Sentence
	key     text.Key
}{
	{lensAll, text.IncomingCommandAll, text.Plain(fyne.Key0)},
	{lensNew, text.IncomingCommandNew, text.Plain(fyne.Key1)},
	{lensChanged, text.IncomingCommandChanged, text.Plain(fyne.Key2)},
	{lensConflict, text.IncomingCommandConflict, text.Plain(fyne.Key3)},
	{lensRefused, text.IncomingCommandRefused, text.Plain(fyne.Key4)},
	{lensSame, text.IncomingCommandSame, text.Plain(fyne.Key5)},
	{lensNotes, text.IncomingCommandNotes, text.Plain(fyne.Key6)},
	{lensSums, text.IncomingCommandSums, text.Plain(fyne.Key7)},
}

var fateOf = map[lens]incoming.Fate{
	lensNew: incoming.New, lensChanged: incoming.Changed, lensConflict: incoming.Conflict, lensRefused: incoming.Refused, lensSame: incoming.Same,
}

// shows says whether a row is seen through the lens.
func (l lens) shows(fate incoming.Fate) bool {
	if l == lensAll {
		return fate != incoming.Same
	}
	return fateOf[l] == fate
}

// firstLens shows everything that is not the same; where all is the same, that.
func firstLens(v *incoming.Preview) lens {
	if len(v.Rows) == v.Count[incoming.Same] {
		return lensSame
	}
	return lensAll
}

// lensLabel names the button of a lens.
func (p *Page) lensLabel(l lens) string {
	say, v := p.desk.Say, p.preview()
	if v == nil {
		v = &incoming.Preview{}
	}
	switch l {
	case lensAll:
		return say(text.IncomingAll, len(v.Rows)-v.Count[incoming.Same])
	case lensNotes:
		return say(text.IncomingNotes, len(p.notes.list))
	case lensSums:
		return say(text.IncomingSums)
	default:
		fate := fateOf[l]
		return say(text.IncomingCount, fateWord(say, fate), v.Count[fate])
	}
}

// look changes what is shown of the preview.
func (p *Page) look(l lens) {
	p.lens = l
	p.view.showRows()
	p.focusRows()
}
