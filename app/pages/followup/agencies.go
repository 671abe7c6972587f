package followup

import (
	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// tally is what is still open about an agency, 0 for all.
type tally struct {
	agency             model.ID
	tasks, late, fixes int
}

// newSide makes the list of agencies at the left, under all of them together.
func newSide(p *Page) *frame.Side[tally] {
	return frame.NewSide(p.Frame, p.Say(text.FollowUpAgencies), func(t tally) model.ID { return t.agency }, p.sideCell, func() model.ID { return p.agency }, p.look)
}

// tallies counts what is open about every agency, and about all.
func (p *Page) tallies() []tally {
	list := []tally{{}}
	if p.Plan == nil {
		return list
	}
	at := map[model.ID]int{}
	for _, a := range p.Plan.Agencies.Of(0) {
		at[a.ID] = len(list)
		list = append(list, tally{agency: a.ID})
	}
	for _, d := range p.Plan.OpenDirectives(0, p.day) {
		for _, i := range both(at[d.Agency]) {
			list[i].tasks++
			if d.Standing == model.StandsOverdue {
				list[i].late++
			}
		}
	}
	for _, x := range p.Plan.OpenCorrections(0) {
		for _, i := range both(at[x.Agency]) {
			list[i].fixes++
		}
	}
	return list
}

// both is the row of all agencies and that of one, where it is another.
func both(row int) []int {
	if row == 0 {
		return []int{0}
	}
	return []int{0, row}
}

// tally is what is open about the agency that is looked at.
func (p *Page) tally() tally { return p.side.List[p.side.Find(p.agency)] }

// sideCell shows an agency, or all.
func (p *Page) sideCell(t tally) parts.Cell {
	c := parts.Cell{Text: p.Say(text.FollowUpAll), Below: p.openWords(t)}
	if t.agency != 0 && p.Plan != nil {
		c.Text = labelOf(p.Plan, t.agency)
	}
	return c
}

// openWords says what is open: 3 arahan, 1 terlambat · 4 koreksi.
func (p *Page) openWords(t tally) string {
	if t.tasks+t.fixes == 0 {
		return p.Say(text.FollowUpNothing)
	}
	tasks, fixes := "", ""
	switch {
	case t.late > 0:
		tasks = p.Say(text.FollowUpTasksLate, t.tasks, t.late)
	case t.tasks > 0:
		tasks = p.Say(text.FollowUpTasks, t.tasks)
	}
	if t.fixes > 0 {
		fixes = p.Say(text.FollowUpFixes, t.fixes)
	}
	return frame.Dotted(tasks, fixes)
}
