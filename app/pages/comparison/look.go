package comparison

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// rowsOf says what the rows are, as they are chosen in one box.
type rowsOf struct {
	by       model.Grouping
	level    model.Level
	measures bool
}

var rowChoices = []rowsOf{
	{}, {level: model.Program}, {level: model.Activity}, {level: model.SubActivity}, {by: model.ByMission}, {by: model.ByFund}, {by: model.ByPriority}, {measures: true},
}

var rowNames = map[rowsOf]text.Sentence{
	{}: text.ComparisonByAgency, {level: model.Program}: text.ComparisonByProgram, {level: model.Activity}: text.ComparisonByActivity,
	{level: model.SubActivity}: text.ComparisonBySub, {by: model.ByMission}: text.ComparisonByMission, {by: model.ByFund}: text.ComparisonByFund,
	{by: model.ByPriority}: text.ComparisonByPriority, {measures: true}: text.ComparisonByMeasure,
}

var (
	sortChoices = []model.Sort{model.SortByChange, model.SortByCode}
	sortNames   = map[model.Sort]text.Sentence{model.SortByChange: text.ComparisonOrderChange, model.SortByCode: text.ComparisonOrderCode}
	lensChoices = []model.Lens{model.LensAll, model.LensChanged, model.LensOver, model.LensBare}
	lensNames   = map[model.Lens]text.Sentence{
		model.LensAll: text.ComparisonLensAll, model.LensChanged: text.ComparisonLensChanged, model.LensOver: text.ComparisonLensOver, model.LensBare: text.ComparisonLensBare,
	}
)

// next is the choice after one, and after the last the first.
func next[T comparable](list []T, at T) T { return list[(slices.Index(list, at)+1)%len(list)] }

// rowsNow says what the rows are.
func (p *Page) rowsNow() rowsOf { return rowsIn(p.panel) }

// rowsIn says what the rows of a panel are.
func rowsIn(panel model.Panel) rowsOf {
	if panel.Measures {
		return rowsOf{measures: true}
	}
	return rowsOf{by: panel.Filter.By, level: panel.Filter.Level}
}

// setRows shows other rows of the same money, or measures of all of it.
func (p *Page) setRows(r rowsOf) {
	if p.panel.Measures = r.measures; r.measures {
		p.leaveTrail()
		p.panel.Filter = model.Filter{}
	}
	p.panel.Filter.By, p.panel.Filter.Level = r.by, r.level
	p.read()
	p.top()
}

func (p *Page) setSort(s model.Sort) {
	p.panel.View.Sort = s
	p.look()
	p.top()
}

// setLens lets other rows be seen. Rows without any figure are read only where they are asked for.
func (p *Page) setLens(l model.Lens) {
	bare := p.panel.View.Lens == model.LensBare || l == model.LensBare
	p.panel.View.Lens = l
	if bare {
		p.read()
	} else {
		p.look()
	}
	p.top()
}

func (p *Page) nextRows() { p.setRows(next(rowChoices, p.rowsNow())) }
func (p *Page) nextSort() { p.setSort(next(sortChoices, p.panel.View.Sort)) }
func (p *Page) nextLens() { p.setLens(next(lensChoices, p.panel.View.Lens)) }

// toggleStep measures differences against the column before, or against the first again.
func (p *Page) toggleStep() {
	p.panel.View.Step = !p.panel.View.Step
	p.look()
}

// toggleTargets shows targets under their lines, or no more.
func (p *Page) toggleTargets() {
	p.targets = !p.targets
	p.look()
}

// seek lets only the rows be seen that hold all words of a text.
func (p *Page) seek(typed string) {
	if p.hasFile() && typed != p.panel.View.Sought {
		p.panel.View.Sought = typed
		p.look()
	}
}

// top puts the cursor on the first row, under the sums, with these in view; a table that has no room yet would be scrolled past them.
func (p *Page) top() {
	p.sheet.grid.MoveTo(0, 0)
	if p.sheet.grid.Size().Height > 0 {
		p.sheet.grid.MoveTo(p.sheet.first(), 0)
	}
}

// step is something that was opened: what was looked at before, with the row that the cursor stood on.
type step struct {
	Filter model.Filter `json:"filter"`
	Sought string       `json:"sought,omitempty"`
	Row    string       `json:"row"`
}

// open shows what lies in the row under the cursor.
func (p *Page) open() {
	r := parts.AtCursor(p.sheet.grid, p.sheet.rows)
	if r.of == nil {
		return
	}
	inside, ok := p.matrix.Inside(r.of)
	switch {
	case !ok && p.mayTry() && p.lowest(r):
		p.tryHere()
		return
	case !ok:
		return
	}
	p.trail = append(p.trail, step{p.panel.Filter, p.panel.View.Sought, r.key})
	p.panel.Filter = inside
	p.searchFor("")
	p.read()
	p.top()
	p.focusWork()
}

// back goes out again of what was opened last.
func (p *Page) back() {
	if len(p.trail) == 0 {
		return
	}
	last := p.trail[len(p.trail)-1]
	p.trail = p.trail[:len(p.trail)-1]
	p.panel.Filter = last.Filter
	p.searchFor(last.Sought)
	p.read()
	if row := p.sheet.grid.FindRow(last.Row); row >= 0 {
		p.sheet.grid.MoveTo(row, 0)
	} else {
		p.top()
	}
	p.focusWork()
}

func (p *Page) searchFor(sought string) {
	p.panel.View.Sought = sought
	p.view.search.SetText(sought)
}

func (p *Page) canBack() bool { return p.hasFile() && len(p.trail) > 0 }
