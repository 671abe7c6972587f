package stage

import (
	"slices"
	"strconv"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// roadMarks are the shapes of states. What nobody has said anything about has words alone.
var roadMarks = map[roadmap.State]mark{
	roadmap.Removed: struck, roadmap.Missed: rejected, roadmap.NotYet: open, roadmap.Running: begun, roadmap.Reached: accepted,
}

// wordRoom is how wide the words of a state may be before they are broken.
const wordRoom = 190.0

// roadState says how far a cell is, by shape and word, and whether sources disagree about it.
func (b *board) roadState(c *roadmap.Cell) []line {
	var list []line
	for i, words := range b.body().wrap(b.say(text.RoadStates[c.State]), wordRoom, 2) {
		l := line{lead: words}
		if i == 0 {
			l.mark = roadMarks[c.State]
		}
		list = append(list, l)
	}
	if c.Disputed {
		list = append(list, line{mark: watched, lead: b.say(text.RoadVersions, len(c.Said))})
	}
	return list
}

// namesRoom is the least room that the names of groups get.
const namesRoom = 290.0

// across is how many columns stand beside the names: at most as many as a picture may have, and none that would leave the names too little room or a title no room
// for its words.
func (b *board) across(g *roadmap.Grid, columns []roadColumn) int {
	most, widest := 3, 0.0
	if b.wide() {
		most = 4
	}
	for _, c := range columns {
		widest = max(widest, b.titleRoom(c.title))
	}
	_, total := g.Counts()
	for state := range roadmap.States {
		if total.By[state] == 0 {
			continue
		}
		for _, l := range b.roadState(&roadmap.Cell{State: state}) {
			widest = max(widest, markWidth(l.mark, sizeBody)+b.body().width(l.lead))
		}
	}
	return min(max(int((b.width()-namesRoom-2*b.inset())/(widest+b.gap())), 1), most)
}

// told is how a cell reads: all cells alike read the same.
type told struct {
	state    roadmap.State
	versions int // 0 where sources agree
}

// teller writes cells; what it wrote once it knows.
type teller struct {
	*board
	known map[told][]line
}

func (t teller) cell(c *roadmap.Cell) cell {
	at := told{state: c.State}
	if c.Disputed {
		at.versions = len(c.Said)
	}
	lines, known := t.known[at]
	if !known {
		lines = t.roadState(c)
		t.known[at] = lines
	}
	return cell{lines: lines, tint: roadMarks[c.State]}
}

// heat gives the tables of the cells: for each block of themes, or of the years of one group, one with all rows.
func (s Road) heat(b *board) (list []part) {
	g := s.grid(b)
	if len(g.Groups) == 0 || len(g.Themes) == 0 || len(g.Years) == 0 {
		return nil
	}
	columns := s.columns(b, g)
	for some := range slices.Chunk(columns, b.across(g, columns)) {
		list = append(list, part{table: s.block(b, g, some)})
	}
	return list
}

// roadColumn is a theme in the year, or a year of the group.
type roadColumn struct {
	title       string
	theme, year int // places; theme is -1 where rows are themes
}

func (s Road) columns(b *board, g *roadmap.Grid) (list []roadColumn) {
	if s.place(g) >= 0 {
		for y, year := range g.Years {
			list = append(list, roadColumn{strconv.Itoa(year), -1, y})
		}
		return list
	}
	year := max(slices.Index(g.Years, s.Year), 0)
	for t, theme := range g.Themes {
		list = append(list, roadColumn{oneLine(theme.Name), t, year})
	}
	return list
}

// place is where the group of the slide stands, -1 where it shows all.
func (s Road) place(g *roadmap.Grid) int {
	return slices.IndexFunc(g.Groups, func(r *model.RoadGroup) bool { return r.ID == s.Group })
}

func (s Road) block(b *board, g *roadmap.Grid, columns []roadColumn) table {
	t, write := table{heads: []string{b.say(text.RoadGroup)}, tall: true}, teller{b, map[told][]line{}}
	for _, c := range columns {
		t.heads = append(t.heads, c.title)
	}
	if i := s.place(g); i >= 0 {
		t.heads[0] = b.say(text.RoadsTheme)
		for n, theme := range g.Themes {
			r := row{name: oneLine(theme.Name)}
			for _, c := range columns {
				r.cells = append(r.cells, write.cell(g.At(i, n, c.year)))
			}
			t.rows = append(t.rows, r)
		}
		return t
	}
	for i, group := range g.Groups {
		r := row{name: oneLine(b.Plan.GroupName(group))}
		for _, c := range columns {
			r.cells = append(r.cells, write.cell(g.At(i, c.theme, c.year)))
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// counted are the columns of the counts: states that are told together, under a title.
type counted struct {
	title  text.Sentence
	states []roadmap.State
}

func (b *board) countedStates() []counted {
	list := []counted{{text.SlideRoadReached, []roadmap.State{roadmap.Reached}}, {text.SlideRoadRunning, []roadmap.State{roadmap.Running}}}
	missed, open := []roadmap.State{roadmap.Missed, roadmap.Removed}, []roadmap.State{roadmap.NotYet, roadmap.NoData, roadmap.NoPhase}
	if b.wide() {
		return append(list, counted{text.SlideRoadMissed, missed}, counted{text.SlideRoadOpen, open})
	}
	return append(list, counted{text.SlideRoadRest, append(missed, open...)})
}

func (c counted) of(n *roadmap.Count) (sum int) {
	for _, state := range c.states {
		sum += n.By[state]
	}
	return sum
}

// counts is how many groups are in each state by theme. What sources disagree about is kept: both stand below the theme.
func (s Road) counts(b *board) table {
	g := s.grid(b).Only(nil, nil, s.Year)
	columns := b.countedStates()
	t := table{heads: []string{b.say(text.RoadsTheme)}}
	for _, c := range columns {
		t.heads = append(t.heads, b.say(c.title))
	}
	if len(g.Years) != 1 || len(g.Groups) == 0 {
		return t
	}
	list, total := g.Counts()
	for i := range list {
		t.rows = append(t.rows, row{name: oneLine(list[i].Theme.Name), cells: countCells(columns, &list[i], false)})
		t.rows = append(t.rows, s.disputes(b, g, i, len(columns))...)
	}
	t.total = row{name: b.say(text.RoadsSum), cells: countCells(columns, &total, true)}
	return t
}

func countCells(columns []counted, n *roadmap.Count, bold bool) (cells []cell) {
	for _, c := range columns {
		cells = append(cells, cell{lines: []line{{text: strconv.Itoa(c.of(n))}}, bold: bold})
	}
	return cells
}

// disputes are rows with what each source says of those who disagree about a group in a theme.
func (s Road) disputes(b *board, g *roadmap.Grid, theme, columns int) (rows []row) {
	for i, group := range g.Groups {
		c := g.At(i, theme, 0)
		if !c.Disputed {
			continue
		}
		for _, said := range c.Said {
			r := row{name: "≠ " + oneLine(dotted(b.Plan.GroupName(group), said.Value, b.say(text.RoadStates[roadmap.StateOf(said.Status)])))}
			r.under = dotted(oneLine(said.Source), locale.FormatDateShort(said.Date, b.Language))
			for range columns {
				r.cells = append(r.cells, plain(""))
			}
			rows = append(rows, r)
		}
	}
	return rows
}
