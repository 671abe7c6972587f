package programme

import (
	"maps"
	"slices"

	"benangmerah/model"
)

// choices is the stages and years that can be shown: those that figures exist for, and those that may be entered.
type choices struct {
	stages map[model.Stage]bool
	years  map[int]bool
}

// newChoices reads the choices from a plan.
func newChoices(p *model.Plan) *choices {
	c := &choices{
		stages: map[model.Stage]bool{model.Planned: true, model.Proposed: true, model.Enacted: true, model.Realised: true},
		years:  map[int]bool{},
	}
	if r := p.Region(); r != nil {
		c.years[r.Year] = true
		for y := r.PeriodFrom; y != 0 && y <= r.PeriodTo; y++ {
			c.years[y] = true
		}
	}
	for l := range p.Lines.All() {
		c.years[l.Year] = true
	}
	for b := range p.Budgets.All() {
		c.add(b)
	}
	for t := range p.Targets.All() {
		c.add(t)
	}
	if p.CurrentMeeting() != nil {
		c.stages[model.Agreed] = true
	}
	return c
}

// add takes note of a figure that came. It says whether there is something new to choose.
func (c *choices) add(r model.Record) bool {
	before := len(c.stages) + len(c.years)
	switch r := r.(type) {
	case *model.Budget:
		c.stages[r.Stage], c.years[r.Year] = true, true
	case *model.Target:
		c.stages[r.Stage] = true
	}
	return len(c.stages)+len(c.years) > before
}

// listStages gives the stages in the order of the thread, with the next revision of the budget after the last one there is.
func (c *choices) listStages() []model.Stage {
	last := 0
	for s := range c.stages {
		last = max(last, s.Revision())
	}
	list := slices.Collect(maps.Keys(c.stages))
	if next := model.Revised(last + 1); next != model.NoStage {
		list = append(list, next)
	}
	return slices.Sorted(slices.Values(list))
}

func (c *choices) listYears() []int { return slices.Sorted(maps.Keys(c.years)) }

// step gives the neighbour of a choice, or the choice itself at the end of the list.
func step[T comparable](list []T, at T, by int) T {
	i := slices.Index(list, at) + by
	if i < 0 || i >= len(list) {
		return at
	}
	return list[i]
}
