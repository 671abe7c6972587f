package roads

import (
	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/roadmap"
)

// tally is how far a group has come in all themes and years, group 0 all groups together.
type tally struct {
	group model.ID
	count roadmap.Count
}

// newSide makes the list of groups at the left, under all of them together.
func newSide(p *Page) *frame.Side[tally] {
	return frame.NewSide(p.Frame, p.Say(text.RoadsGroups), func(t tally) model.ID { return t.group }, p.sideCell, func() model.ID { return p.sight.Group }, p.look)
}

// tallies counts anew. A group that is looked at stays though it is not among those that are sought.
func (p *Page) tallies() []tally {
	_, all := p.road.Counts()
	list := []tally{{count: all}}
	for i, g := range p.road.Groups {
		if p.found(g) || g.ID == p.sight.Group {
			list = append(list, tally{group: g.ID, count: countOf(p.road, i)})
		}
	}
	return list
}

// sideCell shows a group, or all.
func (p *Page) sideCell(t tally) parts.Cell {
	c := parts.Cell{Text: p.Say(text.RoadsAll), Below: p.counted(&t.count, roadmap.State.Sign, "  ")}
	if t.group != 0 && p.Plan != nil {
		c.Text = p.groupName(t.group)
	}
	return c
}

// countOf counts the cells of the i-th group.
func countOf(road *roadmap.Grid, i int) (n roadmap.Count) {
	for t := range road.Themes {
		for y := range road.Years {
			cell := road.At(i, t, y)
			n.By[cell.State]++
			if cell.Disputed {
				n.Disputed++
			}
			if cell.Late {
				n.Late++
			}
		}
	}
	return n
}
