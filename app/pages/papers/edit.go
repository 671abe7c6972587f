package papers

import (
	"strconv"
	"strings"
	"sync/atomic"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// The keys of the editor.
var (
	editKey    = text.Plain(fyne.KeyF7)
	restoreKey = text.Ctrl(fyne.KeyR)
	acceptKey  = text.Ctrl(fyne.KeyT)
)

// editWidth is the width of the editor at 100 %: wide enough to write in, and a page beside it is as high as its room.
const editWidth = 560

// editor lists the paragraphs of the paper in view, in place of its checks, and lets the one under the cursor be worded anew.
type editor struct {
	page    *Page
	content *fyne.Container
	state   *parts.Text // why nothing can be edited, or how much was
	list    *parts.Grid
	box     *wordsBox // in place of the list while a paragraph is edited

	paragraphs []reports.Paragraph
	places     map[string]reports.Place
	wanted     string // the paragraph to put the cursor on once its paper is composed, "" for none
	following  bool   // the cursor is led by the page, not the page by the cursor
	composing  atomic.Bool
}

func newEditor(p *Page) *editor {
	say := p.desk.Say
	e := &editor{page: p, state: parts.NewText("", look.Control, parts.Muted).Wrap()}
	e.list = parts.NewGrid(&paragraphList{e}, parts.Column{Title: say(text.PapersParagraphs), Min: 240, Weight: 1, Wrap: true},
		parts.Column{Title: say(text.PapersPageColumn), Min: 84, Align: parts.AlignRight})
	e.list.OnMove = func(row, _ int) { e.moved(row) }
	e.list.OnOpen = func(row, _ int) { e.box.open(row) }
	e.box = newWordsBox(e)
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step), e.state)
	column := container.NewBorder(head, nil, nil, nil, container.NewStack(e.list, e.box.content))
	padded := container.New(layout.NewCustomPaddedLayout(2*look.Step, 2*look.Step, 2*look.Step, 2*look.Step), column)
	bounded := container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(editWidth, padded))
	e.content = container.NewStack(parts.NewSurface(look.Paper), bounded)
	e.content.Hide()
	return e
}

func (e *editor) commands() []text.Command {
	return []text.Command{
		{Name: text.PapersEdit, Key: editKey, Do: e.turn, On: e.page.hasMeeting},
		{Name: text.PapersEditRestore, Key: restoreKey, Do: e.restore, On: e.canRestore},
		{Name: text.PapersEditAccept, Key: acceptKey, Do: e.accept, On: e.canAccept},
		{Name: text.PapersEditLeave, Key: text.Plain(fyne.KeyEscape), Do: e.box.close, On: func() bool { return e.box.key != "" }},
	}
}

func (e *editor) isOpen() bool { return e.content.Visible() }

// turn opens the editor in place of the checks, or closes it.
func (e *editor) turn() {
	if e.isOpen() {
		e.close()
		return
	}
	e.page.view.checksSide.Hide()
	e.content.Show()
	e.page.view.edit.SetPrimary(true)
	e.show()
	e.page.desk.Focus(e.first())
	e.follow()
	e.renew()
}

// lead opens the editor on a paragraph, in the paper that holds it.
func (e *editor) lead(paragraph string) {
	c, r := e.page.choice, reports.PaperOf(paragraph)
	if !r.Kind.Editable() {
		r.Kind = reports.KindMinutes // there it is listed
	}
	if !e.isOpen() {
		e.turn()
	}
	e.wanted = paragraph
	if c.kind == r.Kind && (r.Kind != reports.KindExtract || c.agency == r.Agency) && c.day == 0 {
		e.follow()
		return
	}
	c.set(func() { c.kind, c.agency, c.day = r.Kind, r.Agency, 0 })
}

func (e *editor) close() {
	e.content.Hide()
	e.page.view.checksSide.Show()
	e.page.view.edit.SetPrimary(false)
	e.page.desk.Focus(e.page.view.pageKeys)
}

// first is what gets the keys when the page comes into view.
func (e *editor) first() fyne.Focusable {
	switch {
	case !e.isOpen():
		return e.page.view.pageKeys
	case e.box.key != "":
		return e.box.first()
	default:
		return e.list
	}
}

// forget drops everything that belongs to the file before.
func (e *editor) forget() {
	e.paragraphs, e.places, e.wanted = nil, nil, ""
	e.box.forget()
	e.list.SetData(&paragraphList{e})
}

// set takes the paragraphs of a paper that was composed.
func (e *editor) set(paragraphs []reports.Paragraph, places map[string]reports.Place) {
	e.paragraphs, e.places = paragraphs, places
	e.show()
	e.follow()
	e.renew()
}

// changed shows what an act has changed.
func (e *editor) changed() {
	e.show()
	e.renew()
}

// renew composes the paper anew where the file has changed since, so that the list is of what it says now. While it is being composed that waits.
func (e *editor) renew() {
	if e.isOpen() && e.page.hasMeeting() && !e.page.fresh() && !e.composing.Load() {
		e.page.compose()
	}
}

func (e *editor) show() {
	e.state.Set(e.sentence())
	e.list.Refresh()
	e.box.show()
}

// sentence says why the paper cannot be edited, or how much of it was.
func (e *editor) sentence() string {
	say, edited, unsettled := e.page.desk.Say, 0, 0
	for _, x := range e.paragraphs {
		if x.Edited {
			edited++
		}
		if !x.Settled() {
			unsettled++
		}
	}
	switch locked := e.locked(); {
	case !e.page.choice.kind.Editable():
		return say(text.PapersEditNone)
	case locked != "":
		return locked
	case unsettled > 0:
		return say(text.PapersEditUnsettled, edited, unsettled)
	default:
		return say(text.PapersEditCount, edited)
	}
}

// locked says why nothing may be changed now, "" where it may.
func (e *editor) locked() string {
	p := e.page
	switch {
	case p.desk.ReadOnly():
		return p.desk.Say(text.ReadOnlyNow)
	case !p.hasMeeting():
		return ""
	}
	switch issue := p.issue(); {
	case issue == nil:
		return ""
	case p.stands() == nil, issue.Meeting != p.desk.Plan().CurrentMeeting().ID:
		return p.desk.Say(text.PapersEditOld, issue.Version)
	default:
		return p.desk.Say(text.PapersEditLocked, issue.Version)
	}
}

// at gives the paragraph of a row.
func (e *editor) at(row int) (x reports.Paragraph, ok bool) {
	if row < 0 || row >= len(e.paragraphs) {
		return x, false
	}
	return e.paragraphs[row], true
}

// current gives the paragraph that is being edited, or else the one under the cursor.
func (e *editor) current() (x reports.Paragraph, ok bool) {
	if e.box.key != "" {
		return e.byKey(e.box.key)
	}
	row, _ := e.list.Cursor()
	return e.at(row)
}

func (e *editor) byKey(key string) (x reports.Paragraph, ok bool) {
	for _, x := range e.paragraphs {
		if x.Key == key {
			return x, true
		}
	}
	return x, false
}

// moved shows the page of the paragraph under the cursor.
func (e *editor) moved(row int) {
	if e.following || !e.isOpen() {
		return
	}
	if x, ok := e.at(row); ok {
		if place, printed := e.places[x.Key]; printed && place.Page != e.page.current {
			e.page.goTo(place.Page)
		}
	}
}

// follow puts the cursor on the first paragraph of the page in view, unless it stands on one of it or on what is not printed.
func (e *editor) follow() {
	if !e.isOpen() || e.box.key != "" || e.find() {
		return
	}
	row, _ := e.list.Cursor()
	if x, ok := e.at(row); ok {
		if place, printed := e.places[x.Key]; printed && place.Page == e.page.current {
			return
		}
	}
	for i, x := range e.paragraphs {
		if place, printed := e.places[x.Key]; printed && place.Page == e.page.current {
			e.following = true
			e.list.MoveTo(i, 0)
			e.following = false
			return
		}
	}
}

// find puts the cursor on the paragraph that is wanted, and says whether it was there.
func (e *editor) find() bool {
	row := e.list.FindRow(e.wanted)
	if e.wanted == "" || row < 0 {
		return false
	}
	e.wanted = ""
	e.list.MoveTo(row, 0)
	return true
}

func (e *editor) canRestore() bool {
	x, ok := e.current()
	return ok && e.isOpen() && x.Edited && e.locked() == ""
}

func (e *editor) canAccept() bool {
	x, ok := e.current()
	return ok && e.isOpen() && x.Stale && e.locked() == ""
}

// restore lets a paragraph say again what follows from the file.
func (e *editor) restore() {
	if x, ok := e.current(); ok && e.do(model.RestoreParagraph{Paragraph: x.Key}) {
		e.box.drop(x.Key)
		e.page.desk.Tell(e.page.desk.Say(text.PapersEditRestored, x.Where))
	}
}

// accept goes on with a wording though what the file says has changed.
func (e *editor) accept() {
	x, ok := e.current()
	if !ok {
		return
	}
	act, err := x.Reword(x.Text)
	if err != nil {
		e.page.desk.Fail(err)
		return
	}
	if e.do(act) {
		e.page.desk.Tell(e.page.desk.Say(text.PapersEditAccepted, x.Where))
	}
}

// do does an act; the page is told of it like of every other one.
func (e *editor) do(act model.Act) bool {
	if _, err := e.page.desk.Do(act, model.Context{}); err != nil {
		e.page.desk.Fail(err)
		return false
	}
	return true
}

// paragraphList shows the paragraphs as rows: the place over the first words, with a word for what became of it, and the page.
type paragraphList struct{ editor *editor }

// Rows implements parts.Data.
func (l *paragraphList) Rows() int { return len(l.editor.paragraphs) }

// Row implements parts.Data.
func (l *paragraphList) Row(row int) parts.Row {
	x := l.editor.paragraphs[row]
	return parts.Row{Key: x.Key, Tinted: x.Key == l.editor.box.key}
}

// Cell implements parts.Data.
func (l *paragraphList) Cell(row, col int) parts.Cell {
	x := l.editor.paragraphs[row]
	if col == 1 {
		if place, printed := l.editor.places[x.Key]; printed {
			return parts.Cell{Text: strconv.Itoa(place.Page + 1), Tone: parts.Muted}
		}
		return parts.Cell{}
	}
	words := x.Text
	if words == "" {
		words = x.Source
	}
	c := parts.Cell{Above: x.Where, Text: opening(words), Strike: x.Text == ""}
	c.Chip, c.Tone = l.editor.mark(x)
	return c
}

// mark names what became of a paragraph.
func (e *editor) mark(x reports.Paragraph) (string, parts.Tone) {
	say := e.page.desk.Say
	switch {
	case x.Orphan:
		return say(text.PapersMarkOrphan), parts.Down
	case x.Stale:
		return say(text.PapersMarkStale), parts.Down
	case e.box.unsaved(x):
		return say(text.PapersMarkUnsaved), parts.Down
	case x.Edited && x.Text == "":
		return say(text.PapersMarkLeftOut), parts.Plain
	case x.Edited:
		return say(text.PapersMarkEdited), parts.Plain
	default:
		return "", parts.Plain
	}
}

// openingLetters is how much of a paragraph is shown in the list.
const openingLetters = 110

// opening gives the first words of a text on one line.
func opening(words string) string {
	line := strings.Join(strings.Fields(words), " ")
	letters := []rune(line)
	if len(letters) <= openingLetters {
		return line
	}
	cut := string(letters[:openingLetters])
	if space := strings.LastIndex(cut, " "); space > 0 {
		cut = cut[:space]
	}
	return cut + " …"
}
