package roadmap

import "benangmerah/model"

// Count says how many groups are in each state, and of how many cells sources disagree, in a theme and year or in several. Late counts the cells whose year has ended
// without the phase being reached.
type Count struct {
	Theme    *model.RoadTheme // nil for several
	Year     int              // 0 for several
	By       [States]int
	Disputed int
	Late     int
}

// Cells is the sum of all states.
func (c *Count) Cells() (n int) {
	for _, k := range c.By {
		n += k
	}
	return n
}

func (c *Count) add(cell *Cell) {
	c.By[cell.State]++
	if cell.Disputed {
		c.Disputed++
	}
	if cell.Late {
		c.Late++
	}
}

// Counts gives the states by year and theme, years first, and the sum of all: groups × themes × years.
func (g *Grid) Counts() (list []Count, total Count) {
	for y, year := range g.Years {
		for t, theme := range g.Themes {
			c := Count{Theme: theme, Year: year}
			for i := range g.Groups {
				c.add(g.At(i, t, y))
				total.add(g.At(i, t, y))
			}
			list = append(list, c)
		}
	}
	return list, total
}

// Off is a group that is off the road as of the day of a grid: it was taken off, or a year has ended without its phase being reached. Missed are the cells that say
// so, by year and then by theme; the first is where it left the road.
type Off struct {
	Group  *model.RoadGroup
	Missed []*Cell
}

// First is the first phase that the group missed or was taken off at.
func (o *Off) First() *Cell { return o.Missed[0] }

// Removal is the word by which the group was taken off, nil where it was not.
func (o *Off) Removal() *model.RoadStanding {
	for _, c := range o.Missed {
		if c.State == Removed {
			return c.Now()
		}
	}
	return nil
}

// Off lists the groups that are off the road. A phase that was reached late counts as reached from the day of which a source says so.
func (g *Grid) Off() (list []Off) {
	for i, group := range g.Groups {
		off := Off{Group: group}
		for y := range g.Years {
			for t := range g.Themes {
				if c := g.At(i, t, y); c.Late || c.State == Removed {
					off.Missed = append(off.Missed, c)
				}
			}
		}
		if len(off.Missed) > 0 {
			list = append(list, off)
		}
	}
	return list
}

// Trusted gives the credits of banks up to a day, by group in their order; a group without one is not among them.
func Trusted(p *model.Plan, day model.Date) (list []*model.RoadMilestone) {
	for _, g := range p.RoadGroups.Of(0) {
		for _, m := range p.RoadMilestones.Of(g.ID) {
			if m.Date <= day {
				list = append(list, m)
			}
		}
	}
	return list
}
