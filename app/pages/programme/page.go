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
	"benangmerah/model/readiness"
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
	Ask(question, verb string, yes func())
	Focus(o fyne.Focusable)
}

// Page is the Program page.
type Page struct {
	desk   Desk
	loaded *model.Plan // the one that Load showed last
	scope
	view      view
	*entering // what is half made and what is folded away
	known     known
	choices   *choices
	reports   map[model.ID]*readiness.Report // of the agencies, for the list
	filter    filter

	sheet    *sheet
	agencies *agencyList
	filters  *parts.Picker[filter]
	heading  *parts.Heading
	views    *parts.Picker[view]
	stages   *parts.Picker[model.Stage]
	years    *parts.Picker[int]
	grid     *parts.Grid
	noLines  *noLines
	totals   *totals
	search   *search
	ready    *readyPanel

	work    fyne.CanvasObject
	nothing *parts.EmptyState
	content fyne.CanvasObject
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk, entering: newEntering()}
	p.sheet = &sheet{table: &table{}, say: desk.Say, plan: desk.Plan}
	p.agencies = newAgencyList()
	p.agencies.chosen, p.agencies.entered = p.chooseAgency, p.focusLines
	p.filters = parts.NewPicker(p.chooseFilter)
	p.heading = parts.NewSectionHeading("", "")
	p.views = parts.NewPicker(p.chooseView)
	p.stages = parts.NewPicker(p.chooseStage)
	p.years = parts.NewPicker(p.chooseYear)
	p.grid = p.newGrid()
	p.noLines = newNoLines(p)
	p.totals = newTotals()
	p.search = newSearch(desk, p.jump, p.focusLines)
	p.ready = newReadyPanel(p)
	p.nothing = parts.NewEmptyState(look.IconProgramme, "", nil)
	p.content = p.build()
	return p
}

func (p *Page) newGrid() *parts.Grid {
	p.sheet.columns = p.sheet.makeColumns()
	g := parts.NewGrid(p.sheet, shown(p.sheet.columns)...)
	g.EnterMovesDown = true
	g.GoneMessage = p.desk.Say(text.ProgrammeLineGone)
	g.OnMove, g.OnOpen = p.moved, p.open
	g.OnCommit, g.OnTyping = p.commit, p.echo
	g.Suggest, g.OnSuggestion = p.suggest, p.suggested
	g.OnClear, g.OnPaste, g.OnFill = p.clear, p.paste, p.fill
	g.OnInsert, g.OnRemove, g.OnShift, g.OnTabEnd = p.insert, p.remove, p.shift, p.tabEnd
	g.OnFold, g.OnFoldAll = p.fold, p.foldAll
	return g
}

func (p *Page) build() fyne.CanvasObject {
	head := container.New(layout.NewCustomPaddedVBoxLayout(6), parts.NewCaption(p.desk.Say(text.ProgrammeAgencies)), p.filters.Framed())
	list := container.NewBorder(container.New(layout.NewCustomPaddedLayout(12, 8, 0, 0), head), nil, nil, nil, p.agencies.scroll)
	pickers := container.New(layout.NewCustomPaddedHBoxLayout(14),
		p.views.Framed(), p.years.Framed(), p.stages.Labelled(p.desk.Say(text.ProgrammeStage)))
	top := container.New(layout.NewCustomPaddedLayout(12, 6, 0, 0), container.NewBorder(nil, nil, nil, pickers, p.heading))
	foot := container.New(layout.NewCustomPaddedLayout(8, 10, 0, 0), p.totals.box)
	lines := container.NewBorder(top, foot, nil, nil, container.NewStack(p.grid, p.noLines.box))
	p.work = container.New(split{}, pad(list, listPad-10, 10), widget.NewSeparator(), pad(lines, 16, 16))
	return container.NewStack(p.work, p.nothing, p.search.float, p.ready.float)
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
	p.loaded, p.known, p.reports = plan, known{}, map[model.ID]*readiness.Report{}
	if other {
		p.search.close()
		p.ready.close()
		p.entering = newEntering()
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
