// Package comparison is the page that puts two to four columns side by side, each of some agencies, a line, a stage, a year and a moment, and says by how much
// each row moved, or how they compare by measures that they share.
package comparison

import (
	"context"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/measure"
)

// Desk is what the page asks of the window.
type Desk interface {
	Plan() *model.Plan
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	Tell(sentence string)
	Focus(o fyne.Focusable)
	Float(content fyne.CanvasObject, width, height float32, first fyne.Focusable, keys map[text.Key]func()) (closeBox func())
	Do(act model.Act, c model.Context) (*model.Entry, error)
	ReadOnly() bool

	// Moment gives the file as it was at a moment, nil while it has not been read; ReadMoments reads some, then tells. What it cannot read it says itself.
	Moment(id model.ID) *model.Plan
	ReadMoments(ids []model.ID, then func())

	ShowScenarios() // the box in which they are listed, made and adopted

	ShowPanel(p model.Panel)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool

	WriteList(title, name string, heads []string, rows [][]incoming.Value)

	Snapshot() *model.Plan
	PickFolder(title string, picked func(path string))
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
	// ShowLinks lists the lines that moved, ShowConsistency what does not go together between stages.
	ShowLinks()
	ShowConsistency()
}

// Page shows a panel. What it shows is read from the plan once, and only filtered and sorted anew after that.
type Page struct {
	desk Desk
	plan *model.Plan // that the panel was read from; nil without a file

	panel   model.Panel
	active  int    // the column that the boxes speak of
	trail   []step // what was opened, the outermost first
	targets bool   // rows of targets stand under their lines
	choices choices
	matrix  *model.Matrix // nil where a moment has not been read yet
	seen    *model.Seen
	measure []measure.Row // where the rows are measures
	kept    model.ID      // the kept comparison that was opened last

	inView bool
	unread bool // something has changed since the panel was read

	sheet *sheet
	view  *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.sheet = newSheet(p)
	p.view = newView(p)
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the area and the plan.
func (p *Page) Heading() (title, subtitle string) {
	if p.hasFile() && p.desk.Plan().Region() != nil {
		subtitle = p.say(text.ComparisonSubtitle, p.desk.Plan().Region().Year)
	}
	return p.say(text.AreaComparison), subtitle
}

// Tools are the scenarios, the workbook and the paper of what is in view, and the wall.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.view.scenarios, p.view.export, p.view.paper, p.view.send}
}

// Show puts the focus where work goes on.
func (p *Page) Show() {
	p.inView = true
	if p.unread || p.isUnread() {
		p.read() // the wall may have read a moment meanwhile
	}
	p.fetch()
	p.focusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows another file from its beginning, or the same one anew.
func (p *Page) Load() {
	another := p.desk.Plan() != p.plan
	if another {
		p.begin()
	}
	p.read()
	if another {
		p.top()
	}
	if p.inView {
		p.fetch()
	}
}

// begin looks at a file as if for the first time.
func (p *Page) begin() {
	p.plan = p.desk.Plan()
	p.active, p.trail, p.targets, p.panel, p.kept = 1, nil, false, model.Panel{}, 0
	p.view.search.SetText("")
	p.view.strip.Forget()
	if p.hasFile() {
		p.panel = firstPanel(p.plan)
	}
}

// Changed shows what an act changed; what is looked at and the cursor stay.
func (p *Page) Changed(*model.Entry) {
	if !p.inView {
		p.unread = true
		return
	}
	p.read()
}

// read reads the panel anew from the plan.
func (p *Page) read() {
	p.unread, p.plan, p.matrix, p.measure = false, p.desk.Plan(), nil, nil
	if p.hasFile() {
		p.choices = newChoices(p.plan)
		p.fit()
		p.matrix, _ = p.panel.Matrix(p.plan, p.desk.Moment)
	}
	if p.matrix != nil && p.panel.Measures {
		p.measure = measure.Of(p.matrix.Sides)
	}
	p.look()
}

// look filters and sorts what was read.
func (p *Page) look() {
	p.seen = nil
	if p.matrix != nil {
		p.seen = p.matrix.See(p.panel.View)
	}
	p.sheet.read()
	p.view.show()
}

// fetch reads the moments that the panel needs and that were not read yet.
func (p *Page) fetch() {
	if !p.hasFile() {
		return
	}
	var wanted []model.ID
	for _, c := range p.panel.InUse() {
		if c.Moment != 0 && p.desk.Moment(c.Moment) == nil {
			wanted = append(wanted, c.Moment)
		}
	}
	if plan := p.plan; len(wanted) > 0 {
		p.desk.ReadMoments(wanted, func() {
			if plan == p.desk.Plan() {
				p.read()
			}
		})
	}
}

// focusWork puts the focus on the rows, or, where there are none, on the first box.
func (p *Page) focusWork() {
	switch {
	case !p.inView || !p.hasFile():
	case p.view.strip.IsOpen():
		p.view.strip.FocusField()
	case p.sheet.Rows() > 0:
		p.sheet.follow()
		p.desk.Focus(p.sheet.grid)
	default:
		p.desk.Focus(p.view.boxes.agencies)
	}
}

func (p *Page) say(s text.Sentence, args ...any) string { return p.desk.Say(s, args...) }

func (p *Page) hasFile() bool { return p.desk.Plan() != nil }

func (p *Page) hasRows() bool { return p.hasFile() && p.sheet.Rows() > 0 }

// columnName names a column of the panel.
func (p *Page) columnName(c model.PanelColumn) string { return text.ColumnName(p.say, p.plan, c) }

// columnHead names a column over its figures: by what it is of, where its stage, year and moment do not tell it from the others. A line has its code there, since
// its name stands on the card.
func (p *Page) columnHead(c model.PanelColumn) string {
	name, same, others := p.columnName(c), true, false
	for _, other := range p.panel.InUse() {
		same = same && p.columnName(other) == name
		others = others || other.Agencies != c.Agencies || other.Line != c.Line
	}
	of := text.AgenciesName(p.say, p.plan, c.Agencies)
	if l := p.plan.Lines.Get(c.Line); l != nil {
		of = l.Code
	}
	switch {
	case !others:
		return name
	case same:
		return of
	default:
		return joined(" · ", of, name)
	}
}

// columnOf names what a column is of, its line or its agencies.
func (p *Page) columnOf(c model.PanelColumn) string { return text.ColumnOf(p.say, p.plan, c) }
