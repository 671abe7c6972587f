package comparison

import (
	"maps"
	"slices"

	"benangmerah/model"
)

// choices are the stages and years that a column can show.
type choices struct {
	stages []model.Stage
	years  []int
}

// newChoices gives the stages of the thread, with the changes of the budget that have figures, and every year of a line or a figure.
func newChoices(plan *model.Plan) choices {
	stages := map[model.Stage]bool{model.Planned: true, model.Proposed: true, model.Agreed: true, model.Enacted: true, model.Realised: true}
	years := map[int]bool{}
	if r := plan.Region(); r != nil {
		years[r.Year] = true
	}
	for l := range plan.Lines.All() {
		years[l.Year] = true
	}
	for b := range plan.Budgets.All() {
		stages[b.Stage], years[b.Year] = true, true
	}
	return choices{slices.Sorted(maps.Keys(stages)), slices.Sorted(maps.Keys(years))}
}

// firstPanel puts beside each other what the meeting speaks about: what was asked for, and its outcome. In a file without a meeting they are the last two
// stages of the plan year that have figures.
func firstPanel(plan *model.Plan) model.Panel {
	year := 0
	if r := plan.Region(); r != nil {
		year = r.Year
	}
	first, last := plan.Base(), model.Agreed
	if stages := stagesIn(plan, year); plan.CurrentMeeting() == nil && len(stages) > 1 {
		first, last = stages[len(stages)-2], stages[len(stages)-1]
	}
	p := model.Panel{Count: model.MinColumns}
	p.Columns[0], p.Columns[1] = model.PanelColumn{Stage: first, Year: year}, model.PanelColumn{Stage: last, Year: year}
	return p
}

// stagesIn gives the stages before the realisation that have figures in a year.
func stagesIn(plan *model.Plan, year int) []model.Stage {
	stages := map[model.Stage]bool{}
	for b := range plan.Budgets.All() {
		if b.Year == year && b.Stage < model.Realised {
			stages[b.Stage] = true
		}
	}
	return slices.Sorted(maps.Keys(stages))
}

// fit takes out of the panel what is no longer in the file.
func (p *Page) fit() {
	if p.panel.Count < model.MinColumns || p.panel.Count > model.MaxColumns {
		p.panel = firstPanel(p.plan)
	}
	for i := range p.panel.InUse() {
		c := &p.panel.Columns[i]
		c.Agencies = agenciesIn(p.plan, c.Agencies)
		if l := p.plan.Lines.Get(c.Line); l == nil || c.Agencies != "" && !c.Agencies.Has(l.Agency) {
			c.Line = 0
		}
		if p.plan.Moments.Get(c.Moment) == nil {
			c.Moment = 0
		}
		if p.plan.Scenarios.Get(c.Scenario) == nil {
			c.Scenario = 0
		}
		if !c.Stage.Valid() {
			c.Stage = p.plan.Base()
		}
	}
	p.active = min(max(p.active, 0), p.panel.Count-1)
}

// agenciesIn leaves of a set what the plan holds.
func agenciesIn(plan *model.Plan, set model.AgencySet) model.AgencySet {
	var ids []model.ID
	for _, a := range set.In(plan) {
		ids = append(ids, a.ID)
	}
	return model.AgenciesOf(ids...)
}

// choose changes the active column.
func (p *Page) choose(change func(c *model.PanelColumn)) {
	change(&p.panel.Columns[p.active])
	p.read()
	p.fetch()
}

// chooseAgencies lets the active column show other agencies, from the outermost rows.
func (p *Page) chooseAgencies(set model.AgencySet) {
	p.leaveTrail()
	p.choose(func(c *model.PanelColumn) { c.Agencies = set })
}

// chooseLine lets the active column show a line with what lies below it, 0 all lines, from the outermost rows.
func (p *Page) chooseLine(id model.ID) {
	p.leaveTrail()
	p.choose(func(c *model.PanelColumn) { c.Line = id })
}

// leaveTrail goes back to the outermost rows.
func (p *Page) leaveTrail() {
	if len(p.trail) > 0 {
		p.panel.Filter, p.trail = p.trail[0].Filter, nil
	}
}

func (p *Page) chooseStage(s model.Stage) {
	p.choose(func(c *model.PanelColumn) { c.Stage = s })
}

func (p *Page) chooseYear(year int) {
	p.choose(func(c *model.PanelColumn) { c.Year = year })
}

// activate lets the boxes speak of a column, and leads to them.
func (p *Page) activate(i int) {
	if i >= p.panel.Count {
		return
	}
	p.active = i
	p.view.show()
	p.desk.Focus(p.view.boxes.agencies)
}

// addColumn puts a further column at the end, which shows what the last one does until something else is chosen.
func (p *Page) addColumn() {
	if !p.canAdd() {
		return
	}
	p.panel.Columns[p.panel.Count] = p.panel.Columns[p.panel.Count-1]
	p.panel.Count++
	p.active = p.panel.Count - 1
	p.read()
	p.desk.Focus(p.view.boxes.agencies)
}

// dropColumn removes the active column.
func (p *Page) dropColumn() {
	if !p.canDrop() {
		return
	}
	copy(p.panel.Columns[p.active:], p.panel.Columns[p.active+1:p.panel.Count])
	p.panel.Count--
	p.panel.Columns[p.panel.Count] = model.PanelColumn{}
	p.active = min(p.active, p.panel.Count-1)
	p.read()
	p.focusWork()
}

func (p *Page) canAdd() bool { return p.hasFile() && p.panel.Count < model.MaxColumns }

func (p *Page) canDrop() bool { return p.hasFile() && p.panel.Count > model.MinColumns }
