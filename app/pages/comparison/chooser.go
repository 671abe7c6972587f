package comparison

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The size of a chooser at 100 %.
const (
	chooserWidth  float32 = 640
	chooserHeight float32 = 480
)

// choice is something to choose; ID 0 is all there is.
type choice struct {
	id          model.ID
	name, above string
	indent      int
	fold        string // name and above in lower case, for searching
}

func newChoice(id model.ID, name, above string, indent int) choice {
	return choice{id, name, above, indent, strings.ToLower(above + " " + name)}
}

// chooser is a list over the page in which typed letters find and Enter takes; with several, Space marks those that are taken together. It is the data of its
// grid.
type chooser struct {
	page     *Page
	several  bool
	heads    text.Sentence // of the list
	all      []choice
	hits     []choice
	marks    []model.ID // what is taken, none for all
	touched  bool       // a mark was set or taken away
	take     func(ids []model.ID)
	field    *parts.SearchField
	grid     *parts.Grid
	count    *parts.Text
	at       int // the row that is tinted, which Enter takes
	closeBox func()
}

// showChooser lays a chooser over the page, with the cursor on what is chosen now.
func (p *Page) showChooser(c *chooser, title string) {
	c.page = p
	c.field = parts.NewSearchField(p.say(text.ComparisonPickFind), "Esc", c.seek)
	c.field.OnDown, c.field.OnUp = c.down, c.up
	c.field.OnSubmitted = func(string) { c.choose() }
	hint := text.ComparisonPickOne
	c.grid = parts.NewGrid(c, parts.Column{Title: p.say(c.heads), Min: 320, Weight: 1, Wrap: true})
	c.grid.OnMove = func(row, _ int) { c.tint(row) }
	c.grid.OnOpen = func(int, int) { c.choose() }
	c.count = parts.NewText(" ", look.Small, parts.Muted)
	if c.several {
		hint = text.ComparisonPickHint
		c.field.OnSpace = c.mark
		c.grid.Ticks, c.grid.OnTick = true, c.markRow
	}
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step), container.NewBorder(nil, nil, nil, container.NewCenter(c.count), parts.NewText(title, look.Section, parts.Plain).Bold().Cut()), c.field)
	take := parts.NewPrimaryButton(p.say(text.ComparisonTake), text.Plain(fyne.KeyReturn).String(), c.choose)
	hints := container.NewVBox(layout.NewSpacer(), parts.NewText(p.say(hint), look.Small, parts.Muted).Wrap(), layout.NewSpacer())
	foot := container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), container.NewBorder(nil, nil, nil, take, hints))
	c.seek("")
	c.closeBox = p.desk.Float(container.NewBorder(head, foot, nil, nil, c.grid), chooserWidth, chooserHeight, c.field, nil)
	c.grid.MoveTo(max(slices.IndexFunc(c.hits, c.isMarked), 0), 0)
	c.showCount()
}

// seek keeps what holds all words.
func (c *chooser) seek(typed string) {
	words := strings.Fields(strings.ToLower(typed))
	c.hits = c.hits[:0]
	for _, k := range c.all {
		if model.HoldsAll(k.fold, words) {
			c.hits = append(c.hits, k)
		}
	}
	c.at = 0
	c.grid.Refresh()
	c.grid.MoveTo(0, 0)
}

// tint marks the row that Enter takes.
func (c *chooser) tint(row int) {
	before := c.at
	c.at = row
	c.grid.RefreshRow(before)
	c.grid.RefreshRow(row)
}

func (c *chooser) down() { c.move(1) }
func (c *chooser) up()   { c.move(-1) }

func (c *chooser) move(by int) {
	row, _ := c.grid.Cursor()
	c.grid.MoveTo(row+by, 0)
}

// mark marks what the cursor is on, or takes the mark away.
func (c *chooser) mark() {
	row, _ := c.grid.Cursor()
	c.markRow(row)
}

// markRow marks a row. All there is takes every other mark away.
func (c *chooser) markRow(row int) {
	if row < 0 || row >= len(c.hits) {
		return
	}
	c.touched = true
	switch id := c.hits[row].id; {
	case id == 0:
		c.marks = nil
	default:
		c.marks = model.AgenciesOf(c.marks...).Toggle(id).IDs()
	}
	c.grid.Refresh()
	c.showCount()
}

func (c *chooser) isMarked(k choice) bool {
	if k.id == 0 {
		return len(c.marks) == 0
	}
	return slices.Contains(c.marks, k.id)
}

func (c *chooser) showCount() {
	said := ""
	if len(c.marks) > 0 && c.several {
		said = c.page.say(text.ComparisonMarked, len(c.marks))
	}
	c.count.Set(said)
}

// choose takes what is marked; where no mark was touched, what the cursor is on.
func (c *chooser) choose() {
	row, _ := c.grid.Cursor()
	ids := c.marks
	if !c.touched {
		if row < 0 || row >= len(c.hits) {
			return
		}
		ids = nil
		if id := c.hits[row].id; id != 0 {
			ids = []model.ID{id}
		}
	}
	c.closeBox()
	c.take(ids)
}

// Rows implements parts.Data; where nothing matches one row says so.
func (c *chooser) Rows() int { return max(len(c.hits), 1) }

// Row implements parts.Data.
func (c *chooser) Row(row int) parts.Row {
	if len(c.hits) == 0 {
		return parts.Row{NoTick: true}
	}
	return parts.Row{Key: strconv.FormatInt(int64(c.hits[row].id), 10), Ticked: c.isMarked(c.hits[row]), Tinted: row == c.at}
}

// Cell implements parts.Data.
func (c *chooser) Cell(row, _ int) parts.Cell {
	if len(c.hits) == 0 {
		return parts.Cell{Text: c.page.say(text.ComparisonPickNone), Tone: parts.Muted}
	}
	k := c.hits[row]
	return parts.Cell{Text: k.name, Above: k.above, Indent: k.indent}
}

// pickAgencies lets agencies be chosen for the active column, all or any of them.
func (p *Page) pickAgencies() {
	c := &chooser{several: true, heads: text.ComparisonByAgency, all: []choice{newChoice(0, p.say(text.ComparisonAll), "", 0)}, marks: p.panel.Columns[p.active].Agencies.IDs()}
	for _, a := range p.plan.Agencies.Of(0) {
		c.all = append(c.all, newChoice(a.ID, frame.OneLine(a.Name), a.Short, 0))
	}
	c.take = func(ids []model.ID) { p.chooseAgencies(model.AgenciesOf(ids...)) }
	p.showChooser(c, p.say(text.ComparisonPick, p.active+1))
}

// pickLine lets a line of the active column's agencies be chosen, or all lines.
func (p *Page) pickLine() {
	column := p.panel.Columns[p.active]
	c := &chooser{heads: text.ComparisonRows, all: []choice{newChoice(0, p.say(text.ComparisonAllLines), "", 0)}}
	if column.Line != 0 {
		c.marks = []model.ID{column.Line}
	}
	for _, a := range p.plan.Agencies.Of(0) {
		if column.Agencies == "" || column.Agencies.Has(a.ID) {
			c.all = append(c.all, p.linesOf(a, column.Year)...)
		}
	}
	c.take = func(ids []model.ID) { p.chooseLine(only(ids)) }
	p.showChooser(c, p.say(text.ComparisonPickLine, p.active+1))
}

// only is the one that was taken, 0 for all.
func only(ids []model.ID) model.ID {
	if len(ids) == 0 {
		return 0
	}
	return ids[0]
}

// linesOf lists the lines of an agency in a year; where it has none, those of the plan year, which carry figures of several years.
func (p *Page) linesOf(a *model.Agency, year int) (list []choice) {
	trees := p.plan.Tree(a.ID, year)
	if r := p.plan.Region(); len(trees) == 0 && r != nil {
		trees = p.plan.Tree(a.ID, r.Year)
	}
	for _, root := range trees {
		root.Walk(func(n *model.Node, depth int) {
			list = append(list, newChoice(n.Line.ID, frame.OneLine(n.Line.Name), joined(" · ", a.Label(), n.Line.Code), depth))
		})
	}
	return list
}
