// Package programme is the page of the plan: the agencies, the lines of one of them with indicators, targets and budgets at a stage of the thread,
// entry of figures in place, and search over everything.
package programme

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Desk is what the page asks of the window.
type Desk interface {
	Plan() *model.Plan
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	Now() time.Time
	ReadOnly() bool
	Tell(sentence string)
	Focus(o fyne.Focusable)
}

// Page is the Program page.
type Page struct {
	desk   Desk
	loaded *model.Plan // the one that Load showed last
	scope
	choices *choices
	folded  map[model.ID]bool

	sheet    *sheet
	agencies *agencyList
	heading  *parts.Heading
	stages   *parts.Picker[model.Stage]
	years    *parts.Picker[int]
	grid     *parts.Grid
	columns  []parts.Column
	noLines  *parts.EmptyState
	totals   *totals
	search   *search

	work    fyne.CanvasObject
	nothing *parts.EmptyState
	content fyne.CanvasObject
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk, folded: map[model.ID]bool{}}
	p.sheet = &sheet{table: &table{}, say: desk.Say}
	p.agencies = newAgencyList()
	p.agencies.chosen, p.agencies.entered = p.chooseAgency, p.focusLines
	p.heading = parts.NewSectionHeading("", "")
	p.stages = parts.NewPicker(p.chooseStage)
	p.years = parts.NewPicker(p.chooseYear)
	p.grid = p.newGrid()
	p.noLines = parts.NewEmptyState(look.IconProgramme, "", nil)
	p.totals = newTotals()
	p.search = newSearch(desk, p.jump, p.focusLines)
	p.nothing = parts.NewEmptyState(look.IconProgramme, "", nil)
	p.content = p.build()
	return p
}

func (p *Page) newGrid() *parts.Grid {
	p.columns = p.sheet.columns()
	g := parts.NewGrid(p.sheet, p.columns...)
	g.EnterMovesDown = true
	g.GoneMessage = p.desk.Say(text.ProgrammeLineGone)
	g.OnCommit, g.OnTyping = p.commit, p.echo
	g.OnClear, g.OnPaste = p.clear, p.paste
	g.OnOpen = p.open
	return g
}

func (p *Page) build() fyne.CanvasObject {
	caption := container.New(layout.NewCustomPaddedLayout(12, 6, 4, 0), parts.NewCaption(p.desk.Say(text.ProgrammeAgencies)))
	left := container.NewBorder(caption, nil, nil, nil, p.agencies.scroll)
	pickers := container.New(layout.NewCustomPaddedHBoxLayout(16),
		p.years.Labelled(p.desk.Say(text.ProgrammeYear)), p.stages.Labelled(p.desk.Say(text.ProgrammeStage)))
	top := container.New(layout.NewCustomPaddedLayout(12, 6, 0, 0), container.NewBorder(nil, nil, nil, pickers, p.heading))
	foot := container.New(layout.NewCustomPaddedLayout(8, 10, 0, 0), p.totals.box)
	lines := container.NewBorder(top, foot, nil, nil, container.NewStack(p.grid, p.noLines))
	p.work = container.New(split{}, pad(left, listPad-10, 10), widget.NewSeparator(), pad(lines, 16, 16))
	return container.NewStack(p.work, p.nothing, p.search.float)
}

func pad(o fyne.CanvasObject, left, right float32) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, left, right), o)
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Heading gives the words of the top bar.
func (p *Page) Heading() (title, subtitle string) {
	title = p.desk.Say(text.AreaProgramme)
	if plan := p.desk.Plan(); plan != nil && plan.Region() != nil {
		subtitle = p.desk.Say(text.ProgrammeSubtitle, plan.Region().Year, plan.Agencies.Len())
	}
	return title, subtitle
}

// Tools gives the search field.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{container.New(wide{}, p.search.field)}
}

// Show puts the focus on the lines.
func (p *Page) Show() { p.focusLines() }

func (p *Page) focusLines() {
	if p.work.Visible() && p.desk.Plan() != nil {
		if p.grid.Visible() {
			p.desk.Focus(p.grid)
			return
		}
		p.desk.Focus(p.agencies)
	}
}

// Load shows another file from its beginning, or the same one anew. Of the same file agency, stage and year stay, and with them cursor, place and
// a half-typed entry, where it still has them.
func (p *Page) Load() {
	plan, before := p.desk.Plan(), p.scope
	other := plan != p.loaded
	p.loaded = plan
	if other {
		p.search.close()
	}
	p.search.stale()
	if plan == nil || plan.Agencies.Len() == 0 {
		p.showNothing(plan)
		return
	}
	p.nothing.Hide()
	p.work.Show()
	p.choices = newChoices(plan)
	p.scope = p.nearest(plan)
	p.showAgencies()
	if other || p.scope != before {
		p.showScope()
		return
	}
	p.showChoices()
	p.refresh()
	p.grid.Refresh()
}

func (p *Page) showNothing(plan *model.Plan) {
	sentence := text.ProgrammeNoFile
	if plan != nil {
		sentence = text.ProgrammeNoAgency
	}
	p.choices = nil
	p.nothing.SetSentence(p.desk.Say(sentence))
	p.work.Hide()
	p.nothing.Show()
}

// nearest is the scope that was shown, or what a file is best begun with where it does not have that.
func (p *Page) nearest(plan *model.Plan) scope {
	s := p.scope
	if plan.Agencies.Get(s.agency) == nil {
		s = scope{agency: plan.Agencies.Of(0)[0].ID, stage: plan.Base()}
	}
	if !slices.Contains(p.choices.listStages(), s.stage) {
		s.stage = plan.Base()
	}
	if years := p.choices.listYears(); !slices.Contains(years, s.year) {
		s.year = years[len(years)-1]
		if r := plan.Region(); r != nil {
			s.year = r.Year
		}
	}
	return s
}

// showAgencies fills the list.
func (p *Page) showAgencies() {
	var items []agencyItem
	for _, a := range p.desk.Plan().Agencies.Of(0) {
		items = append(items, p.item(a))
	}
	p.agencies.set(items, listWidth()-listPad)
	p.agencies.mark(p.agency)
}

func (p *Page) item(a *model.Agency) agencyItem {
	plan := p.desk.Plan()
	programs := 0
	year := planYear(plan, a.ID, p.year)
	for _, l := range plan.Lines.Of(a.ID) {
		if l.Level == model.Program && l.Year == year {
			programs++
		}
	}
	item := agencyItem{id: a.ID, name: agencyName(a), below: p.desk.Say(text.ProgrammeAgencyEmpty, programs)}
	if f := agencyFigure(plan, scope{a.ID, p.stage, p.year}); f.Known {
		item.below = p.desk.Say(text.ProgrammeAgencyLine, programs, locale.FormatShort(f.Amount, p.desk.Language()))
	}
	word, tone := standingOf(plan, a.ID).word()
	item.chip, item.tone = p.desk.Say(word), tone
	return item
}
