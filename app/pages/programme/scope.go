package programme

import (
	"slices"
	"strconv"

	"benangmerah/app/text"
	"benangmerah/model"
)

// showScope shows the chosen agency, stage and year from the top.
func (p *Page) showScope() {
	p.showChoices()
	p.readTable()
	p.showColumns()
	p.grid.SetData(p.sheet)
	p.showSummary()
}

func (p *Page) showChoices() {
	p.views.Set(views(), p.view, func(v view) string { return p.desk.Say(viewNames[v]) })
	p.stages.Set(p.choices.listStages(), p.stage, func(s model.Stage) string { return text.StageName(p.desk.Say, s) })
	p.years.Set(p.choices.listYears(), p.year, strconv.Itoa)
}

// readTable reads the rows that are shown from the plan.
func (p *Page) readTable() {
	p.entering.settle(p.desk.Plan())
	p.sheet.table = newTable(p.desk.Plan(), p.scope, p.view, p.entering, p.report(p.agency), len(p.sheet.rows))
	p.sheet.language, p.sheet.readOnly = p.desk.Language(), p.desk.ReadOnly()
}

// showSummary shows what stands around the grid.
func (p *Page) showSummary() {
	plan := p.desk.Plan()
	agency := plan.Agencies.Get(p.agency)
	p.heading.Set(agency.Name, p.counts())
	p.totals.show(p.desk, p.sheet.table)
	if p.grid.Hidden = len(p.sheet.rows) == 0; p.grid.Hidden {
		p.noLines.show(p)
	} else {
		p.noLines.box.Hide()
	}
}

// counts says how far the agency is.
func (p *Page) counts() string {
	readOnly := ""
	if p.sheet.readOnly {
		readOnly = p.desk.Say(text.ProgrammeReadOnly)
	}
	if !p.sheet.lines {
		return joinDots(p.nothingYet(), readOnly)
	}
	return joinDots(p.desk.Say(text.ProgrammeCounts, p.sheet.programs, p.sheet.subs, p.missing()), readOnly)
}

func (p *Page) missing() string {
	if p.sheet.missing > 0 {
		return p.desk.Say(text.ProgrammeMissing, p.sheet.missing)
	}
	return p.desk.Say(text.ProgrammeComplete)
}

// chooseScope shows another scope, unless an entry that is being typed is refused: nothing that was typed is lost.
func (p *Page) chooseScope(s scope) bool {
	if s == p.scope || !p.grid.CommitEdit() {
		return s == p.scope
	}
	same, beside := s.stage == p.stage && s.year == p.year, s.agency == p.agency
	p.turn(p.agency, s.agency)
	p.scope = s
	if same {
		p.agencies.mark(s.agency)
	} else {
		p.showAgencies()
	}
	if beside {
		p.showBeside()
	} else {
		p.showScope()
	}
	return true
}

func (p *Page) chooseAgency(agency model.ID) { p.chooseScope(scope{agency, p.stage, p.year}) }

func (p *Page) chooseStage(s model.Stage) { p.chosen(scope{p.agency, s, p.year}) }

func (p *Page) chooseYear(year int) { p.chosen(scope{p.agency, p.stage, year}) }

// chooseView shows other columns beside the same rows.
func (p *Page) chooseView(v view) {
	if v != p.view && p.grid.CommitEdit() {
		p.view = v
		p.readTable()
		p.showColumns()
		p.grid.Refresh()
		p.showSummary()
	}
	p.showChoices()
	p.focusLines()
}

// chosen shows what was chosen in one of the boxes and goes back to the lines.
func (p *Page) chosen(s scope) {
	if p.chooseScope(s) {
		p.focusLines()
	} else {
		p.showChoices()
	}
}

// stepAgency goes to the next agency of the list or the one before.
func (p *Page) stepAgency(by int) {
	list := p.listed()
	at := slices.IndexFunc(list, func(a *model.Agency) bool { return a.ID == p.agency })
	if to := at + by; to >= 0 && to < len(list) {
		p.chooseAgency(list[to].ID)
	}
}

// Open shows an agency, with the cursor on one of its lines where line is not 0.
func (p *Page) Open(agency, line model.ID) { p.jump(indexed{agency: agency, line: line}) }

// OpenYear is Open, with the figures of a year.
func (p *Page) OpenYear(agency, line model.ID, year int) {
	if p.chooseScope(scope{agency, p.stage, year}) {
		p.Open(agency, line)
	}
}

// jump shows what a search found, with the cursor on it.
func (p *Page) jump(hit indexed) {
	plan := p.desk.Plan()
	s := scope{hit.agency, p.stage, p.year}
	if l := plan.Lines.Get(hit.line); l != nil && planYear(plan, hit.agency, p.year) != l.Year {
		s.year = l.Year
	}
	if !p.chooseScope(s) {
		return
	}
	if hit.line != 0 {
		p.unfold(hit.line)
		p.refresh()
		p.moveTo(p.sheet.findRow(hit.line, hit.indicator), 0)
	}
	p.focusLines()
}

// moveTo puts the cursor on a row, if it is there.
func (p *Page) moveTo(row, col int) {
	if row >= 0 {
		p.grid.MoveTo(row, col)
	}
}

// refresh reads the rows anew and shows those that changed; cursor, place and a half-typed entry stay.
func (p *Page) refresh() {
	before := p.sheet.rows
	p.readTable()
	p.showColumns()
	if !sameRows(before, p.sheet.rows) {
		p.grid.Refresh()
		before = p.sheet.rows
	}
	for i := range before {
		if before[i] != p.sheet.rows[i] {
			p.grid.RefreshRow(i)
		}
	}
	p.showSummary()
}

// showColumns changes the columns where they differ from those that are shown.
func (p *Page) showColumns() {
	if c := p.sheet.makeColumns(); !slices.Equal(c, p.sheet.columns) {
		p.sheet.columns = c
		p.grid.SetColumns(shown(c)...)
	}
}

// sameRows says whether the rows stand for the same things in the same order.
func sameRows(a, b []row) bool {
	return slices.EqualFunc(a, b, func(x, y row) bool { return x.key() == y.key() && x.grouped == y.grouped })
}
