package settings

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// ceilings is the table of ceilings of a year: a row an agency, a column the total and each funding source. Under each ceiling stands what is left of
// it, by what the meeting would agree on.
type ceilings struct {
	page   *Page
	year   int
	picker *parts.Picker[int]
	place  *parts.Text // what the cursor stands on, in full
	bar    fyne.CanvasObject
	grid   *parts.Grid

	agencies []*model.Agency
	funds    []*model.Fund // of the columns after the total
	used     map[model.ID]map[model.ID]model.CeilingRow
}

// Columns of the ceilings.
const (
	ceilingName = iota
	ceilingTotal
	ceilingFunds // the first of the funding sources
)

// fewFunds is how many funding sources all have a column; where there are more, only those that are in use.
const fewFunds = 12

// ceilingSection is the ceilings by agency and funding source.
func (p *Page) ceilingSection() *section {
	c := newCeilings(p)
	p.ceilings = c
	s := &section{page: p, title: text.SettingsCeilings, summary: c.state, missing: p.withoutFile, loaded: c.loadYears}
	bar := container.New(layout.NewCustomPaddedLayout(0, 6, 0, 0), c.bar)
	return s.build(text.SettingsCeilingsAbout, container.NewBorder(bar, nil, nil, nil, c.grid), c)
}

func newCeilings(p *Page) *ceilings {
	c := &ceilings{page: p}
	c.picker = parts.NewPicker(c.choose)
	c.place = parts.NewText("", look.Text, parts.Muted)
	c.bar = container.New(layout.NewCustomPaddedHBoxLayout(2*look.Step), c.picker.Labelled(p.desk.Say(text.SettingsCeilingYear)), container.NewCenter(c.place))
	c.grid = p.newGrid(c, c, c.columns())
	moved := c.grid.OnMove
	c.grid.OnMove = func(row, col int) {
		moved(row, col)
		c.tellPlace()
	}
	c.grid.OnCommit, c.grid.OnTyping = c.commit, func(_, _ int, typed string) string { return p.echoMoney(typed) }
	c.grid.OnClear, c.grid.OnPaste = c.clear, c.paste
	return c
}

func (c *ceilings) view() *parts.Grid { return c.grid }
func (c *ceilings) canStep() bool     { return false }
func (c *ceilings) step()             {}

// load reads agencies, sources and sums from the file.
func (c *ceilings) load(other bool) {
	c.agencies, c.funds, c.used = nil, nil, map[model.ID]map[model.ID]model.CeilingRow{}
	if plan := c.page.desk.Plan(); plan != nil {
		c.agencies, c.funds = plan.Agencies.Of(0), fundsOf(plan)
		for _, a := range c.agencies {
			c.sum(a.ID)
		}
	}
	if other {
		c.grid.SetData(c)
	}
	c.grid.SetColumns(c.columns()...)
	c.tellPlace()
}

// sum reads what an agency may spend and spends.
func (c *ceilings) sum(agency model.ID) {
	rows := map[model.ID]model.CeilingRow{}
	for _, r := range c.page.desk.Plan().CeilingRows(agency, c.year, model.Agreed) {
		rows[r.Fund] = r
	}
	c.used[agency] = rows
}

// follow brings the sums of the agencies up to date whose money an act changed.
func (c *ceilings) follow(e *model.Entry) {
	changed := map[model.ID]bool{}
	for _, change := range e.Changes {
		for _, r := range []model.Record{change.Before, change.After} {
			switch r := r.(type) {
			case *model.Line:
				changed[r.Agency] = true
			case *model.Budget:
				if l := c.page.desk.Plan().Lines.Get(r.Line); l != nil {
					changed[l.Agency] = true
				}
			}
		}
	}
	for agency := range changed {
		c.sum(agency)
	}
	if len(changed) > 0 {
		c.grid.Refresh()
		c.tellPlace()
	}
}

// tellPlace says whose ceiling the cursor stands on, of what, and what of it is spent: the names may have scrolled out of view.
func (c *ceilings) tellPlace() {
	row, col := c.grid.Cursor()
	if row < 0 || row >= len(c.agencies) {
		c.place.Set("")
		return
	}
	r := c.used[c.agencies[row].ID][c.fundAt(col)]
	words := []string{c.agencies[row].Label(), c.fundName(col), c.page.desk.Say(text.CeilingUsed, c.rupiah(c.spent(r)))}
	switch {
	case r.Over:
		words = append(words, c.page.desk.Say(text.CeilingOver, c.rupiah(-r.Left)))
	case r.Limited:
		words = append(words, c.page.desk.Say(text.CeilingLeft, c.rupiah(r.Left)))
	}
	c.place.Set(strings.Join(words, " · "))
}

func (c *ceilings) rupiah(m model.Money) string {
	return locale.FormatRupiah(m, c.page.desk.Language())
}

// fundsOf gives the funding sources that have a column.
func fundsOf(plan *model.Plan) []*model.Fund {
	all := plan.Funds.Of(0)
	if len(all) <= fewFunds {
		return all
	}
	inUse := map[model.ID]bool{}
	for b := range plan.Budgets.All() {
		inUse[b.Fund] = true
	}
	for ceiling := range plan.Ceilings.All() {
		inUse[ceiling.Fund] = true
	}
	return slices.DeleteFunc(slices.Clone(all), func(f *model.Fund) bool { return !inUse[f.ID] })
}

// loadYears offers the years of the plan. The table follows.
func (c *ceilings) loadYears(other bool) {
	plan := c.page.desk.Plan()
	if plan == nil {
		return
	}
	years := yearsOf(plan)
	if other || !slices.Contains(years, c.year) {
		c.year = planYear(plan)
	}
	c.picker.Set(years, c.year, strconv.Itoa)
}

// yearsOf gives the plan year with the one after it, the years of the RPJMD, and those that have a ceiling.
func yearsOf(plan *model.Plan) []int {
	years := []int{planYear(plan), planYear(plan) + 1}
	if r := plan.Region(); r != nil && r.PeriodFrom > 0 {
		for year := r.PeriodFrom; year <= r.PeriodTo; year++ {
			years = append(years, year)
		}
	}
	for ceiling := range plan.Ceilings.All() {
		years = append(years, ceiling.Year)
	}
	slices.Sort(years)
	return slices.Compact(years)
}

// choose shows another year, unless an entry that is being typed is refused.
func (c *ceilings) choose(year int) {
	if year != c.year && c.grid.CommitEdit() {
		c.year = year
		c.load(false)
		c.page.show()
	}
	c.loadYears(false)
}

func (c *ceilings) canStepYear(by int) bool {
	plan := c.page.desk.Plan()
	if c.page.current != SectionCeilings || plan == nil {
		return false
	}
	years := yearsOf(plan)
	to := slices.Index(years, c.year) + by
	return to >= 0 && to < len(years)
}

func (c *ceilings) stepYear(by int) {
	if c.canStepYear(by) {
		years := yearsOf(c.page.desk.Plan())
		c.choose(years[slices.Index(years, c.year)+by])
	}
}

// state says what is left of all ceilings, or which agencies are over theirs.
func (c *ceilings) state(*model.Plan) state {
	over, limited := 0, 0
	for _, rows := range c.used {
		some, above := false, false
		for _, r := range rows {
			some, above = some || r.Limited, above || r.Over
		}
		if some {
			limited++
		}
		if above {
			over++
		}
	}
	switch {
	case limited == 0:
		return state{lacks: c.page.desk.Say(text.SettingsCeilingsNone, c.year)}
	case over > 0:
		return state{lacks: c.page.desk.Say(text.SettingsCeilingsOver, over)}
	default:
		return state{sum: c.page.desk.Say(text.SettingsCeilingsSum, limited, c.year)}
	}
}
