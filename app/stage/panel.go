package stage

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
)

// Panel shows what the page of comparisons puts side by side as it is looked at there: the same rows in the same order, with what lies between the two columns
// that the difference is of. On the wide picture a third column has room. Page is counted from 0.
type Panel struct {
	Of   model.Panel
	Page int
}

func (s Panel) caption(b *board) string {
	columns := s.Of.InUse()
	if len(columns) < model.MinColumns {
		return b.say(text.SlideComparison)
	}
	return dotted(b.say(text.SlideComparison), b.fromTo(columns[s.first(len(columns))], columns[len(columns)-1]))
}

// first is the column that the difference is against.
func (s Panel) first(columns int) int {
	if s.Of.View.Step {
		return columns - 2
	}
	return 0
}

func (s Panel) pages(b *board) int {
	if s.Of.Measures {
		return max(len(s.measures(b)), 1)
	}
	if g := s.layout(b); g != nil {
		return len(g.starts)
	}
	return 1
}

func (s Panel) page(*board) int { return s.Page }

func (s Panel) at(page int) Slide {
	s.Page = page
	return s
}

func (s Panel) paint(b *board) {
	if s.Of.Measures {
		s.paintMeasures(b)
		return
	}
	if g := s.layout(b); g != nil {
		g.page(s.Page)
		b.footer(s.trialWords(b), b.pageNumber(g.clamp(s.Page), len(g.starts)))
	}
}

// layout draws the head and measures the table; nil where a sentence says all there is.
func (s Panel) layout(b *board) *grid {
	found, ok := s.Of.Matrix(b.Plan, b.moment)
	if !ok {
		b.gone(s.goneWords(b))
		return nil
	}
	seen := found.See(s.Of.View)
	if len(seen.Rows) == 0 {
		b.gone(text.SlideNoComparison)
		return nil
	}
	columns := s.Of.InUse()
	h := b.panelHead(found, columns, columns[seen.From], columns[seen.To])
	h.under = cmp.Or(s.legend(b), b.moves(found.Count(seen.From, seen.To)))
	y := b.head(h)
	return s.grid(b, found, seen, y+20)
}

// moment gives the plan as it was at a moment, nil where that cannot be read.
func (b *board) moment(id model.ID) *model.Plan {
	if b.Moment == nil {
		return nil
	}
	return b.Moment(id)
}

// grid measures the table with a third column, or without where names would be left with too little room, or what stands over them there; then the other two
// have the shortest heads. Beside a third column names may stand without a head.
func (s Panel) grid(b *board, found *model.Matrix, seen *model.Seen, y float64) *grid {
	if middle := seen.To - 1; b.wide() && middle > seen.From {
		t := s.table(b, found, seen, []int{seen.From, middle, seen.To})
		g := b.grid(t, y, footerTop)
		if g.nameWidth() < g.headRoom() {
			g.heads[0] = ""
		}
		if g.nameWidth() >= b.width()*leastNames {
			return g
		}
	}
	t := s.table(b, found, seen, []int{seen.From, seen.To})
	if g := b.grid(t, y, footerTop); g.nameWidth() >= max(b.width()*leastNames, g.headRoom()) {
		return g
	}
	for i, short := range []text.Sentence{text.SlideEarlier, text.SlideLater} {
		if side := []int{seen.From, seen.To}[i]; s.Of.Columns[side].Scenario == 0 {
			t.heads[1+i] = b.say(short)
		}
	}
	g := b.grid(t, y, footerTop)
	if s.scenarios() > 0 && g.nameWidth() < g.headRoom() {
		g.heads[0] = "" // the word that says what is only tried stays
	}
	return g
}

// headRoom is what the head over the names needs.
func (g *grid) headRoom() float64 { return g.style(true).room(g.heads[0]) }

// leastNames is the share of the width that names need.
const leastNames = 0.21

// table is the table of some sides, the first and the last of which the difference is between.
func (s Panel) table(b *board, found *model.Matrix, seen *model.Seen, sides []int) table {
	t := table{heads: append([]string{b.say(rowWords(found.Filter))}, s.headsOf(b, found.Sides, sides)...)}
	t.heads = append(t.heads, b.say(text.StageDifference))
	for _, r := range seen.Rows {
		name, under := b.panelName(found, r)
		t.rows = append(t.rows, row{name: name, under: under, cells: b.panelCells(r.Figures, sides, r.Word(seen.From, seen.To))})
	}
	label, totals := text.StageTotal, found.Totals
	if len(seen.Rows) < len(found.Rows) {
		label, totals = text.ComparisonSeenShort, seen.Totals
	}
	t.total = row{name: b.say(label), cells: b.panelCells(totals, sides, model.WordOf(totals[seen.From], totals[seen.To]))}
	for i := range t.total.cells {
		t.total.cells[i].bold = true
	}
	return t
}

// trialWords says that figures are tried only, "" where all are of the record.
func (s Panel) trialWords(b *board) string {
	if s.scenarios() == 0 {
		return ""
	}
	return b.say(text.ScenarioOnWall)
}

// goneWords says why a column cannot be read.
func (s Panel) goneWords(b *board) text.Sentence {
	if slices.ContainsFunc(s.Of.InUse(), func(c model.PanelColumn) bool { return c.Scenario != 0 && b.Plan.Scenarios.Get(c.Scenario) == nil }) {
		return text.ScenarioGone
	}
	return text.SlideMomentGone
}

// headsOf names the columns of figures in a word, those of scenarios as such, several with their numbers.
func (s Panel) headsOf(b *board, all []model.Side, sides []int) []string {
	names, columns := b.recordHeads(all, sides), s.Of.InUse()
	var tried []int
	for at, i := range sides {
		if columns[i].Scenario != 0 {
			tried = append(tried, at)
		}
	}
	if len(tried) == 0 {
		return names
	}
	for at, i := range sides {
		names[at] = text.StageName(b.say, all[i].Stage)
	}
	for _, at := range tried {
		names[at] = b.say(text.ScenarioShort)
		if s.scenarios() > 1 {
			names[at] = b.say(text.ScenarioNumbered, sides[at]+1)
		}
	}
	return names
}

// scenarios is how many columns are of scenarios.
func (s Panel) scenarios() (n int) {
	for _, c := range s.Of.InUse() {
		if c.Scenario != 0 {
			n++
		}
	}
	return n
}

// legend names the scenarios by the numbers of their columns where there are several.
func (s Panel) legend(b *board) string {
	if s.scenarios() < 2 {
		return ""
	}
	var names []string
	for i, c := range s.Of.InUse() {
		if known := b.Plan.Scenarios.Get(c.Scenario); known != nil {
			names = append(names, b.say(text.ComparisonNumbered, i+1, known.Name))
		}
	}
	return strings.Join(names, "   ")
}

// recordHeads names the columns of figures in a word: by what tells them apart: stage, year, or agencies and line; else by their numbers.
func (b *board) recordHeads(all []model.Side, sides []int) []string {
	for _, of := range []func(model.Side) string{
		func(s model.Side) string { return text.StageName(b.say, s.Stage) },
		func(s model.Side) string { return strconv.Itoa(s.Year) },
		b.sideName,
	} {
		var names []string
		known := map[string]bool{}
		for _, i := range sides {
			names = append(names, of(all[i]))
			known[names[len(names)-1]] = true
		}
		if len(known) == len(sides) {
			return names
		}
	}
	var names []string
	for _, i := range sides {
		names = append(names, b.say(text.ComparisonColumn, i+1))
	}
	return names
}

// sideName names what a side is of in a word: its line by the code, its agency, or how many there are.
func (b *board) sideName(s model.Side) string {
	switch {
	case s.Line != (model.RowKey{}):
		return s.Line.Code
	case len(s.Agencies) == 0:
		return b.say(text.ComparisonAll)
	case len(s.Agencies) == 1:
		return b.labels()[s.Agencies[0]]
	default:
		return b.say(text.ComparisonSomeShort, len(s.Agencies))
	}
}

func (b *board) panelCells(figures []model.Figure, sides []int, word model.Word) []cell {
	from, to := figures[sides[0]], figures[sides[len(sides)-1]]
	ends := b.beforeAndAfter(from, to, word)
	if !from.Known && !to.Known {
		ends[2] = plain("–")
	}
	cells := ends[:1:1]
	for _, i := range sides[1 : len(sides)-1] {
		cells = append(cells, plain(b.figure(figures[i])))
	}
	return append(cells, ends[1:]...)
}

// fromTo names two columns, with what they are of where that is not the same.
func (b *board) fromTo(from, to model.PanelColumn) string {
	names := [2]string{text.ColumnName(b.say, b.Plan, from), text.ColumnName(b.say, b.Plan, to)}
	if from.Agencies != to.Agencies || from.Line != to.Line {
		names[0], names[1] = dotted(b.columnOf(from), names[0]), dotted(b.columnOf(to), names[1])
	}
	return b.say(text.SlideFromTo, names[0], names[1])
}

// columnOf names what a column is of, a line as names of lines stand on the wall.
func (b *board) columnOf(c model.PanelColumn) string {
	if l := b.Plan.Lines.Get(c.Line); l != nil {
		return dotted(b.agencyLabel(l.Agency), wallName(l.Name))
	}
	return text.AgenciesName(b.say, b.Plan, c.Agencies)
}

// panelHead names what is looked at, from the widest to the narrowest, and the two columns that the difference is between. Where these are not of the same and
// nothing was opened, that is the title.
func (b *board) panelHead(found *model.Matrix, columns []model.PanelColumn, from, to model.PanelColumn) head {
	s := found.Scope()
	if s.Sliced && s.Slice == "" {
		s.Slice = b.say(text.WithoutGroup[found.Filter.Slice.By])
	}
	words := dotted(s.Slice, s.Agency, wallName(s.Line))
	switch of := sameColumns(columns); {
	case words != "":
		return head{over: b.fromTo(from, to), title: words}
	case of && columns[0].Agencies == "" && columns[0].Line == 0:
		return head{over: b.fromTo(from, to), title: b.say(text.SlideComparison)}
	case of:
		return head{over: b.fromTo(from, to), title: b.columnOf(columns[0])}
	}
	over := text.ColumnName(b.say, b.Plan, from)
	if later := text.ColumnName(b.say, b.Plan, to); later != over {
		over = b.say(text.SlideFromTo, over, later)
	}
	return head{over: over, title: b.say(text.SlideFromTo, b.columnOf(from), b.columnOf(to))}
}

// sameColumns tells whether all columns are of the same agencies and line.
func sameColumns(columns []model.PanelColumn) bool {
	return !slices.ContainsFunc(columns, func(c model.PanelColumn) bool { return c.Agencies != columns[0].Agencies || c.Line != columns[0].Line })
}

// rowWords says what rows are.
func rowWords(f model.Filter) text.Sentence {
	switch {
	case f.By == model.ByMission:
		return text.ComparisonByMission
	case f.By == model.ByFund:
		return text.ComparisonByFund
	case f.By == model.ByPriority:
		return text.ComparisonByPriority
	}
	return [...]text.Sentence{text.SlideAgency, text.ComparisonByProgram, text.ComparisonByActivity, text.ComparisonBySub}[min(f.Level, model.SubActivity)]
}

// panelName names a row; lines of several agencies have theirs under it.
func (b *board) panelName(found *model.Matrix, r *model.MatrixRow) (name, under string) {
	switch f := found.Filter; {
	case f.By != model.ByLine && r.Name == "":
		return b.say(text.WithoutGroup[f.By]), ""
	case f.By != model.ByLine:
		return strings.Join(strings.Fields(r.Name), " "), ""
	case f.Level == 0:
		return found.Label(r), ""
	case f.Agency == "" && len(found.Sides[0].Agencies) != 1:
		return wallName(r.Name), found.Label(r)
	default:
		return wallName(r.Name), ""
	}
}
