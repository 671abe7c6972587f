// Package roadmap reads the roadmap of a plan: how far every group is in every theme and year as of a day, where sources disagree, who is off the road and why, and
// what became of the money. Everything is computed from the plan and changes nothing.
package roadmap

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
)

// State is how far a group is in a theme and year.
type State uint8

// The states, from what says least. NoPhase is a theme that has no phase in the year, NoData a phase of which no source has said anything yet.
const (
	NoPhase State = iota
	NoData
	Removed
	Missed
	NotYet
	Running
	Reached
	States // how many there are
)

var stateOf = map[model.RoadStatus]State{
	model.RoadRemoved: Removed, model.RoadMissed: Missed, model.RoadNotYet: NotYet, model.RoadRunning: Running, model.RoadReached: Reached,
}

// StateOf gives the state that a status puts a group in.
func StateOf(s model.RoadStatus) State { return stateOf[s] }

// signs read without colour; all are in the fonts of the program.
var signs = [States]string{NoPhase: "·", NoData: "?", Removed: "–", Missed: "×", NotYet: "○", Running: "►", Reached: "●"}

// Sign gives the one character by which a state is told apart without colour.
func (s State) Sign() string { return signs[s] }

// Shade gives how dark a state is painted, from 0 (as the paper) to 100; no two that have a phase are alike.
func (s State) Shade() int { return [States]int{0, 5, 20, 35, 50, 70, 90}[s] }

// Word gives the word of a state in Indonesian, the same in every table and export.
func (s State) Word() string {
	switch s {
	case NoPhase:
		return "tanpa fase"
	case NoData:
		return "belum ada data"
	}
	for status, state := range stateOf {
		if state == s {
			return status.Word()
		}
	}
	return ""
}

// Cell is one group in one theme and year as of a day. Said is what each source says, by its latest word up to that day, the latest first; the first of them counts
// and gives the state. Disputed says that two of them disagree, see Disagree. Late says that the year has ended on that day and the phase is not reached.
type Cell struct {
	Phase    *model.RoadPhase // nil where the theme has none in the year
	State    State
	Said     []*model.RoadStanding
	Disputed bool
	Late     bool
}

// Now gives the standing that counts, nil where there is none.
func (c *Cell) Now() *model.RoadStanding {
	if len(c.Said) == 0 {
		return nil
	}
	return c.Said[0]
}

// Grid is a cell for every group, theme and year, in their orders, as of a day.
type Grid struct {
	Day    model.Date
	Groups []*model.RoadGroup
	Themes []*model.RoadTheme
	Years  []int // in which there are phases
	cells  []Cell
}

// At gives the cell of the i-th group, theme and year.
func (g *Grid) At(group, theme, year int) *Cell {
	return &g.cells[(group*len(g.Themes)+theme)*len(g.Years)+year]
}

// Only gives the part of a grid that is of a group, a theme and a year; nil and 0 stand for all.
func (g *Grid) Only(group *model.RoadGroup, theme *model.RoadTheme, year int) *Grid {
	groups, themes, years := places(g.Groups, group, nil), places(g.Themes, theme, nil), places(g.Years, year, 0)
	out := &Grid{Day: g.Day, Groups: picked(g.Groups, groups), Themes: picked(g.Themes, themes), Years: picked(g.Years, years)}
	for _, i := range groups {
		for _, t := range themes {
			for _, y := range years {
				out.cells = append(out.cells, *g.At(i, t, y))
			}
		}
	}
	return out
}

// places gives where in a list one stands, or all places where it is none.
func places[T comparable](list []T, one, none T) (at []int) {
	for i, x := range list {
		if one == none || x == one {
			at = append(at, i)
		}
	}
	return at
}

func picked[T any](list []T, at []int) (out []T) {
	for _, i := range at {
		out = append(out, list[i])
	}
	return out
}

// AsOf gives the roadmap of a plan as of a day: what is dated later counts for nothing.
func AsOf(p *model.Plan, day model.Date) *Grid {
	g := &Grid{Day: day, Groups: p.RoadGroups.Of(0), Themes: p.RoadThemes.Of(0), Years: Years(p)}
	phases, places := g.phases(p)
	width := len(phases)
	g.cells = make([]Cell, len(g.Groups)*width)
	for i, group := range g.Groups {
		row := g.cells[i*width : (i+1)*width]
		copy(row, phases)
		g.fill(row, places, p.RoadStandings.Of(group.ID))
	}
	return g
}

// Years gives the years in which themes have phases, in order.
func Years(p *model.Plan) []int {
	var years []int
	for r := range p.RoadPhases.All() {
		years = append(years, r.Year)
	}
	slices.Sort(years)
	return slices.Compact(years)
}

// phases gives the cells of a group of which nothing is said, and where among them each phase stands.
func (g *Grid) phases(p *model.Plan) ([]Cell, map[model.ID]int) {
	cells, places := make([]Cell, len(g.Themes)*len(g.Years)), map[model.ID]int{}
	for t, theme := range g.Themes {
		for _, phase := range p.RoadPhases.Of(theme.ID) {
			y, _ := slices.BinarySearch(g.Years, phase.Year)
			at := t*len(g.Years) + y
			cells[at] = Cell{Phase: phase, State: NoData, Late: g.Day > endOf(phase.Year)}
			places[phase.ID] = at
		}
	}
	return cells, places
}

func endOf(year int) model.Date { return model.NewDate(year, 12, 31) }

// fill puts what is said of a group, ordered by phase and day, into its cells.
func (g *Grid) fill(row []Cell, places map[model.ID]int, said []*model.RoadStanding) {
	for len(said) > 0 {
		n := 1
		for n < len(said) && said[n].Phase == said[0].Phase {
			n++
		}
		row[places[said[0].Phase]].take(said[:n], g.Day)
		said = said[n:]
	}
}

// take sets what sources say of the cell, oldest first.
func (c *Cell) take(said []*model.RoadStanding, day model.Date) {
	c.Said = latest(said, day)
	if now := c.Now(); now != nil {
		c.State = stateOf[now.Status]
		c.Late = c.Late && c.State != Reached
	}
	c.Disputed = disputed(c.Said)
}

// disputed says whether two of those who speak, the latest first, disagree.
func disputed(said []*model.RoadStanding) bool {
	for i, newer := range said {
		for _, older := range said[i+1:] {
			if Disagree(older, newer) {
				return true
			}
		}
	}
	return false
}

// latest gives the last word of each source up to a day, the latest first. Of the same day the one that claims less goes first, so that nothing passes as reached while
// another source says that it is not.
func latest(said []*model.RoadStanding, day model.Date) []*model.RoadStanding {
	var list []*model.RoadStanding
	for _, r := range slices.Backward(said) {
		known := func(o *model.RoadStanding) bool { return sameSource(o.Source, r.Source) }
		if r.Date <= day && !slices.ContainsFunc(list, known) {
			list = append(list, r)
		}
	}
	if len(list) > 1 {
		slices.SortStableFunc(list, func(a, b *model.RoadStanding) int {
			return cmp.Or(cmp.Compare(b.Date, a.Date), cmp.Compare(stateOf[a.Status], stateOf[b.Status]), cmp.Compare(a.Source, b.Source))
		})
	}
	return list
}

// sameSource says whether two sources, or two texts, are the same words whatever their case and blanks.
func sameSource(a, b string) bool {
	return a == b || strings.EqualFold(a, b) || strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// History gives everything that was said of a group in a phase up to a day, the oldest first.
func History(p *model.Plan, group, phase model.ID, day model.Date) (list []*model.RoadStanding) {
	for _, r := range p.RoadStandings.Of(group) {
		if r.Phase == phase && r.Date <= day {
			list = append(list, r)
		}
	}
	return list
}
