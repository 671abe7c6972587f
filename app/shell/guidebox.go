package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/reports/guide"
	"benangmerah/reports/scene"
)

// The keys of the guide, beside F1, which turns between the keys of the page and the contents, and Esc.
var (
	guideKey       = text.Plain(fyne.KeyF1)
	guideSearchKey = text.Ctrl(fyne.KeyF)
	guideNextKey   = text.Ctrl(fyne.KeyPageDown)
	guideBeforeKey = text.Ctrl(fyne.KeyPageUp)
	guideBackKey   = text.Alt(fyne.KeyLeft)
	guidePDFKey    = text.Ctrl(fyne.KeyP)
)

// guideSide is the width of the column of keys and contents, at 100 %.
const guideSide = 420

// guideBox is the guide over the window: at the left the keys of the page in view, the contents or what was found, at the right a section.
type guideBox struct {
	s        *Shell
	at       *guide.Section
	before   []*guide.Section // those that links led away from
	query    string
	rows     []guide.Hit // of the contents, or what was found
	found    bool
	placing  bool // the cursor of the list is put where the section in view stands
	search   *parts.SearchField
	keys     *parts.Grid
	list     *parts.Grid
	left     *fyne.Container
	turnTo   *parts.KeyButton
	back     *parts.KeyButton
	reader   *parts.Reader
	closeBox func()
}

// openGuide lays the guide over the window, at a section.
func (s *Shell) openGuide(at *guide.Section) {
	b := &guideBox{s: s, at: at}
	b.reader = parts.NewReader(b.scene)
	b.reader.OnLink = func(to int) { b.follow(guide.Open().Sections()[to]) }
	b.reader.OnTurn = b.step
	b.search = parts.NewSearchField(s.Say(text.GuideSearch), guideSearchKey.String(), b.find)
	b.search.OnDown = func() { b.moveList(1) }
	b.search.OnUp = func() { b.moveList(-1) }
	b.search.OnSubmitted = func(string) { s.Focus(b.reader) }
	b.keys = newKeyGrid(s)
	b.list = parts.NewGrid(&guideRows{b}, b.column(text.GuideContents))
	b.list.OnMove = func(row, _ int) { b.showRow(row) }
	b.list.OnOpen = func(int, int) { s.Focus(b.reader) }
	b.left = container.NewStack(b.keys, b.list)
	b.list.Hide()
	content := b.content()
	size := s.win.Canvas().Size()
	b.closeBox = s.box(content, size.Width, size.Height, b.keys)
	s.keepKeys(map[text.Key]func(){
		guideKey: b.turn, guideSearchKey: func() { s.Focus(b.search) }, guideNextKey: func() { b.step(1) }, guideBeforeKey: func() { b.step(-1) },
		guideBackKey: b.goBack, guidePDFKey: b.print,
	})
	b.find("")
}

func (b *guideBox) content() fyne.CanvasObject {
	s := b.s
	b.turnTo = parts.NewKeyButton(s.Say(text.GuideContents), guideKey.String(), b.turn)
	b.back = parts.NewKeyButton(s.Say(text.GuideBack), guideBackKey.String(), b.goBack)
	b.back.Disable()
	foot := container.New(layout.NewCustomPaddedHBoxLayout(look.Step),
		b.turnTo, layout.NewSpacer(), b.back,
		parts.NewKeyButton(s.Say(text.GuideBefore), guideBeforeKey.String(), func() { b.step(-1) }),
		parts.NewKeyButton(s.Say(text.GuideNext), guideNextKey.String(), func() { b.step(1) }),
		parts.NewKeyButton(s.Say(text.GuidePDF), guidePDFKey.String(), b.print),
		parts.NewKeyButton(s.Say(text.Close), escapeKey.String(), func() { b.closeBox() }))
	head := container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), b.search)
	side := parts.NewSide(guideSide, container.NewBorder(head, nil, nil, nil, b.left))
	gap := container.New(layout.NewCustomPaddedLayout(0, 0, 2*look.Step, 0), b.reader)
	return container.NewBorder(nil, container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), foot), side, nil, gap)
}

// scene lays the section in view out, with what was looked for marked.
func (b *guideBox) scene(width float64) scene.Scene {
	page := guideScene(b.at, width)
	guide.Mark(&page, guide.Query(b.query), sceneColor(look.Tint))
	return page
}

// turn shows the contents in place of the keys, and the other way about.
func (b *guideBox) turn() { b.showList(!b.list.Visible()) }

func (b *guideBox) showList(list bool) {
	b.list.Hidden, b.keys.Hidden = !list, list
	label, first := text.GuideContents, b.keys
	if list {
		label, first = text.GuideKeys, b.list
	}
	b.turnTo.SetLabel(b.s.Say(label))
	b.left.Refresh()
	b.place()
	if b.s.win.Canvas().Focused() != b.search {
		b.s.Focus(first)
	}
}

// show shows a section, from its top or where what was looked for stands.
func (b *guideBox) show(section *guide.Section) {
	if section == b.at {
		return
	}
	b.at = section
	b.list.Refresh()
	b.reader.Show()
	page := guideScene(section, guideMeasure)
	if first := guide.Mark(&page, guide.Query(b.query), page.Background); first > 0 {
		b.reader.ScrollTo(first)
	}
}

// follow shows a section that a link leads to.
func (b *guideBox) follow(section *guide.Section) {
	b.before = append(b.before, b.at)
	b.back.Enable()
	b.goTo(section)
}

// goBack returns to where a link was followed.
func (b *guideBox) goBack() {
	last := len(b.before) - 1
	if last < 0 {
		return
	}
	section := b.before[last]
	b.before = b.before[:last]
	if last == 0 {
		b.back.Disable()
	}
	b.goTo(section)
}

// step goes to the next section of the guide, or the one before.
func (b *guideBox) step(by int) {
	all := guide.Open().Sections()
	for i, s := range all {
		if s == b.at && i+by >= 0 && i+by < len(all) {
			b.goTo(all[i+by])
			return
		}
	}
}

// goTo shows a section and moves the cursor of the list there.
func (b *guideBox) goTo(section *guide.Section) {
	b.show(section)
	b.place()
}

// rowsBelow is how many rows are in view below the cursor, where it is put into the list.
const rowsBelow = 6

// place puts the cursor of the list on the section in view.
func (b *guideBox) place() {
	b.placing = true
	for i, r := range b.rows {
		if r.Section == b.at {
			b.list.MoveTo(min(i+rowsBelow, len(b.rows)-1), 0)
			b.list.MoveTo(i, 0)
		}
	}
	b.placing = false
}

func (b *guideBox) showRow(row int) {
	if !b.placing && row < len(b.rows) {
		b.show(b.rows[row].Section)
	}
}

// find lists the sections that hold every word of a query, or the contents where there is none.
func (b *guideBox) find(query string) {
	b.query = query
	b.rows, b.found = guide.Open().Search(query), len(guide.Query(query)) > 0
	if !b.found {
		for _, s := range guide.Open().Sections() {
			b.rows = append(b.rows, guide.Hit{Section: s})
		}
	}
	title := text.GuideContents
	if b.found {
		title = text.GuideHits
		b.showList(true)
	}
	b.list.SetColumns(b.column(title))
	b.toFirst()
	b.reader.Show()
}

func (b *guideBox) column(title text.Sentence) parts.Column {
	return parts.Column{Title: b.s.Say(title), Min: 200, Weight: 1, Wrap: true}
}

// toFirst puts the cursor on the first section found, or on the one in view in the contents.
func (b *guideBox) toFirst() {
	if b.found && len(b.rows) > 0 {
		b.list.MoveTo(0, 0)
		b.show(b.rows[0].Section)
		return
	}
	b.goTo(b.at)
}

func (b *guideBox) moveList(by int) {
	row, _ := b.list.Cursor()
	b.list.MoveTo(row+by, 0)
}

// print writes the guide as PDF, in place of the box.
func (b *guideBox) print() {
	b.closeBox()
	b.s.writeGuide()
}

// guideRows is the contents, or what was found, as the data of their grid.
type guideRows struct{ b *guideBox }

// Rows implements parts.Data; where nothing matches one row says so.
func (l *guideRows) Rows() int { return max(len(l.b.rows), 1) }

// Row implements parts.Data.
func (l *guideRows) Row(row int) parts.Row {
	if len(l.b.rows) == 0 {
		return parts.Row{}
	}
	section := l.b.rows[row].Section
	return parts.Row{Key: section.ID, Tinted: section == l.b.at}
}

// Cell implements parts.Data.
func (l *guideRows) Cell(row, _ int) parts.Cell {
	if len(l.b.rows) == 0 {
		return parts.Cell{Text: l.b.s.Say(text.GuideNone), Tone: parts.Muted}
	}
	hit := l.b.rows[row]
	return parts.Cell{Text: hit.Section.Heading(), Bold: hit.Section.Number == 0, Indent: min(hit.Section.Number, 1), Below: hit.Around}
}
