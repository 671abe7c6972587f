package roads

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/roadmap"
)

// Least widths at 100 % of the first column and of a theme or year; more of them are scrolled to.
const (
	nameColumn = 150
	heatColumn = 106
)

// heat is the roadmap by cells: groups × themes of a year, or, of one group, themes × years.
type heat struct {
	page  *Page
	table *parts.Grid
	rows  []int // places of groups, or of themes, in the roadmap
}

func newHeat(p *Page) *heat {
	l := &heat{page: p}
	l.table = parts.NewGrid(l, parts.Column{Title: p.Say(text.RoadGroup), Min: nameColumn, Weight: 1})
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnOpen = func(int, int) { p.openCell() }
	l.table.OnPaste = p.pasted
	return l
}

func (l *heat) Grid() *parts.Grid { return l.table }

// alone says whether one group is looked at.
func (l *heat) alone() bool { return l.page.sight.Group != 0 }

// Read finds the rows and columns anew.
func (l *heat) Read() {
	p := l.page
	l.rows = nil
	if l.alone() {
		for t := range p.road.Themes {
			l.rows = append(l.rows, t)
		}
	} else {
		for i, g := range p.road.Groups {
			if p.found(g) {
				l.rows = append(l.rows, i)
			}
		}
	}
	if len(p.road.Themes) == 0 || len(p.road.Years) == 0 {
		l.rows = nil
	}
	l.table.SetColumns(l.columns()...)
}

func (l *heat) columns() []parts.Column {
	p, first := l.page, text.RoadGroup
	if l.alone() {
		first = text.RoadsTheme
	}
	list := []parts.Column{{Title: p.Say(first), Min: nameColumn, Weight: 1, Wrap: true}}
	add := func(title string) {
		list = append(list, parts.Column{Title: title, Min: heatColumn, Weight: 1, Wrap: true})
	}
	if l.alone() {
		for _, year := range p.road.Years {
			add(strconv.Itoa(year))
		}
		return list
	}
	for _, theme := range p.road.Themes {
		add(theme.Name)
	}
	return list
}

// spot is a cell of the roadmap with whose it is.
type spot struct {
	group *model.RoadGroup
	theme *model.RoadTheme
	year  int
	cell  *roadmap.Cell
}

// at gives the cell at a place of the table. The name of a row stands for its first cell.
func (l *heat) at(row, col int) spot {
	p, road := l.page, l.page.road
	group, theme, year := 0, max(col-1, 0), indexOf(road.Years, p.sight.Year)
	if l.alone() {
		group, theme, year = p.placeOf(p.sight.Group), l.rows[row], max(col-1, 0)
	} else {
		group = l.rows[row]
	}
	return spot{group: road.Groups[group], theme: road.Themes[theme], year: road.Years[year], cell: road.At(group, theme, year)}
}

// placeOf is where a group stands in the roadmap.
func (p *Page) placeOf(group model.ID) int {
	for i, g := range p.road.Groups {
		if g.ID == group {
			return i
		}
	}
	return 0
}

func indexOf(years []int, year int) int {
	for i, y := range years {
		if y == year {
			return i
		}
	}
	return 0
}

// current is the cell under the cursor; ok says whether there is one.
func (l *heat) current() (s spot, ok bool) {
	row, col := l.table.Cursor()
	if row < 0 || row >= len(l.rows) {
		return spot{}, false
	}
	return l.at(row, min(col, len(l.columns())-1)), true
}

// Rows implements parts.Data.
func (l *heat) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *heat) Row(row int) parts.Row {
	if l.alone() {
		return parts.Row{Key: frame.KeyOf(l.page.road.Themes[l.rows[row]].ID)}
	}
	return parts.Row{Key: frame.KeyOf(l.page.road.Groups[l.rows[row]].ID)}
}

// Cell implements parts.Data.
func (l *heat) Cell(row, col int) parts.Cell {
	p := l.page
	s := l.at(row, col)
	if col == 0 {
		if l.alone() {
			return parts.Cell{Text: s.theme.Name}
		}
		a := p.Plan.Actors.Get(s.group.Actor)
		return parts.Cell{Text: a.Name, Below: a.Trade}
	}
	out := parts.Cell{Text: p.stateWords(s.cell.State), Tone: tones[s.cell.State], Bold: s.cell.State == roadmap.Reached, Shade: shades[s.cell.State]}
	if now := s.cell.Now(); now != nil {
		out.Below = now.Value
	}
	if s.cell.Late {
		out.Below = frame.Dotted(out.Below, p.Say(text.RoadLate))
	}
	if s.cell.Disputed {
		out.Chip, out.Tone, out.Shade = p.Say(text.RoadVersions, len(s.cell.Said)), parts.Down, "" // what is disputed is not shaded as if it were settled
	}
	return out
}

func (l *heat) None() string {
	p := l.page
	switch {
	case p.Plan.RoadGroups.Len() == 0:
		return p.Say(text.RoadsNoGroups)
	case p.Plan.RoadThemes.Len() == 0:
		return p.Say(text.RoadsNoThemes)
	case len(p.road.Years) == 0:
		return p.Say(text.RoadsNoPhases)
	default:
		return p.Say(text.RoadsNoMatch, p.Search.Text)
	}
}

// Aim names the cell under the cursor and its phase.
func (l *heat) Aim() string {
	s, ok := l.current()
	if !ok {
		return ""
	}
	return l.page.spotWords(s)
}

// spotWords says which cell is meant, and what is to be reached in it.
func (p *Page) spotWords(s spot) string {
	name := p.Say(text.RoadSaidTitle, p.Plan.GroupName(s.group), s.theme.Name, s.year)
	if s.cell.Phase == nil {
		return name + ". " + p.Say(text.RoadsNoPhaseHere)
	}
	return name + ". " + p.Say(text.RoadPhaseIs, s.cell.Phase.Name, frame.OrDash(s.cell.Phase.Criterion), frame.OrDash(s.cell.Phase.Threshold))
}

// openCell shows what sources say of the cell under the cursor.
func (p *Page) openCell() {
	s, ok := p.heat.current()
	switch {
	case !ok:
	case s.cell.Phase == nil:
		p.desk.Tell(p.Say(text.RoadsNoPhaseHere))
	default:
		p.history.group, p.history.phase = s.group.ID, s.cell.Phase.ID
		p.enter()
	}
}
