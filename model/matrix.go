package model

import (
	"cmp"
	"slices"
	"strconv"
)

// Matrix is two or more sides beside each other, row by row in the order of codes. Totals has the sum of the rows of each side, which is the same however
// the rows are grouped.
type Matrix struct {
	Sides  []Side
	Filter Filter
	Rows   []MatrixRow
	Totals []Figure

	kin    map[ID]bool       // lines of the row that the filter is narrowed down to, beside those that stand under its key
	across bool              // the sides look at different agencies or lines: lines are matched whatever agency they are of
	below  bool              // the sides look at lines of different codes: lines are matched by where they stand below those, see RowKey
	rooted bool              // the lines that the sides look at are rows, and nothing above them is
	labels map[string]string // the short names of agencies by code, newest last
}

// MatrixRow is a row of a Matrix, with its figure on each side. Names are those of the newest side that has the row. Lines holds the line of each side where
// rows are lines, 0 for none. From is where the line stood before, where it has moved: under another key, or as another line that is on record as the same.
type MatrixRow struct {
	Key                RowKey
	Agency, Unit, Name string
	Figures            []Figure
	Lines              []ID
	From               RowKey

	places []RowKey // on each side, where the row was joined of several
	kin    []ID     // the lines of those
}

// Word says what became of the figure from one side to another.
func (r *MatrixRow) Word(from, to int) Word {
	if r.movedBetween(from, to) {
		return Moved
	}
	return WordOf(r.Figures[from], r.Figures[to])
}

// Difference is the figure of one side less that of another.
func (r *MatrixRow) Difference(from, to int) Money {
	return r.Figures[to].Amount - r.Figures[from].Amount
}

// Bare says whether some side has no figure.
func (r *MatrixRow) Bare() bool {
	return slices.ContainsFunc(r.Figures, func(f Figure) bool { return !f.Known })
}

// Count gives how many rows went which way from one side to another. Rows with a figure on neither of the two are not counted.
func (m *Matrix) Count(from, to int) map[Word]int {
	count := map[Word]int{}
	for i := range m.Rows {
		if r := &m.Rows[i]; r.Figures[from].Known || r.Figures[to].Known {
			count[r.Word(from, to)]++
		}
	}
	return count
}

// NewMatrix puts sides beside each other. Where they look at different agencies, lines are matched by their codes alone. Where each looks at another line, the
// lines themselves stand in one row, and below them those are matched that go on with the same code and have the same name: so two programmes show what they
// have in common, and nothing is taken for the same only because its number is.
func NewMatrix(f Filter, sides ...Side) *Matrix {
	m := &Matrix{Sides: sides, Filter: f, Totals: make([]Figure, len(sides)), across: different(sides), labels: map[string]string{}}
	m.rooted, m.below = rootsOf(sides)
	m.kin = m.kinOfLine()
	rows := map[RowKey]*MatrixRow{}
	for i, s := range sides {
		for _, a := range s.Plan.Agencies.Of(0) {
			m.labels[a.Code] = a.Label()
		}
		one := filling{m: m, side: i, rows: rows, named: map[RowKey]bool{}}
		s.walk(func(at spot, figure Figure) {
			if m.has(s, at) && (figure.Known || f.Bare && f.By == ByLine) {
				one.add(at, figure)
			}
		})
	}
	m.Rows = make([]MatrixRow, 0, len(rows))
	for _, r := range rows {
		m.Rows = append(m.Rows, *r)
	}
	if f.Moves && !m.below {
		m.joinMoved()
		m.joinLinked()
	}
	slices.SortFunc(m.Rows, func(a, b MatrixRow) int { return a.Key.compare(b.Key) })
	return m
}

func different(sides []Side) bool {
	return slices.ContainsFunc(sides, func(s Side) bool { return !slices.Equal(s.Agencies, sides[0].Agencies) || s.Line != sides[0].Line })
}

// rootsOf tells whether every side looks at a line, all of the same code or of codes none of which lies in another, and whether these codes differ.
func rootsOf(sides []Side) (rooted, differ bool) {
	codes := map[string]bool{}
	for _, s := range sides {
		codes[s.Line.Code] = true
	}
	for code := range codes {
		for other := range codes {
			if code == "" || code != other && liesIn(code, other) {
				return false, false
			}
		}
	}
	return true, len(codes) > 1
}

func (k RowKey) compare(other RowKey) int {
	return cmp.Or(CompareCodes(k.Agency, other.Agency), CompareCodes(k.Code, other.Code), CompareCodes(k.Unit, other.Unit), cmp.Compare(k.Name, other.Name))
}

// filling counts the money of one side. The side names a row once, so that names come from the newest one.
type filling struct {
	m     *Matrix
	side  int
	rows  map[RowKey]*MatrixRow
	named map[RowKey]bool
	last  *MatrixRow // the row of the line that was counted last
	line  ID
}

// add counts money in its row.
func (c *filling) add(at spot, figure Figure) {
	if c.last == nil || c.m.Filter.By != ByLine || at.line().ID != c.line {
		c.last, c.line = c.row(at), at.line().ID
	}
	c.last.Figures[c.side] = c.last.Figures[c.side].Plus(figure)
	c.m.Totals[c.side] = c.m.Totals[c.side].Plus(figure)
}

// row gives the row that money belongs to.
func (c *filling) row(at spot) *MatrixRow {
	s, sides := c.m.Sides[c.side], len(c.m.Sides)
	key, line := c.m.keyOf(s, at)
	r := c.rows[key]
	if r == nil {
		r = &MatrixRow{Key: key, Figures: make([]Figure, sides), Lines: make([]ID, sides)}
		c.rows[key] = r
	}
	if !c.named[key] {
		c.named[key] = true
		c.m.name(r, s, at, line)
		if line != nil {
			r.Lines[c.side] = line.ID
		}
	}
	return r
}

// keyOf gives the row that money belongs to, with its line where rows are lines.
func (m *Matrix) keyOf(s Side, at spot) (RowKey, *Line) {
	switch {
	case m.Filter.By != ByLine:
		code, _ := s.groupOf(at, m.Filter.By)
		return RowKey{Code: code}, nil
	case m.Filter.Level == 0:
		return RowKey{Agency: at.agency.Code}, nil
	}
	top := 0
	if m.rooted {
		top = at.lineOf(s)
	}
	line := at.lineAt(m.Filter.Level, top)
	return m.lineKey(s, at.agency, line), line
}

func (m *Matrix) name(r *MatrixRow, s Side, at spot, line *Line) {
	switch {
	case m.Filter.By != ByLine:
		_, r.Name = s.groupOf(at, m.Filter.By)
	case line == nil:
		r.Agency, r.Name = at.agency.Name, at.agency.Name
	default:
		r.Name = m.lineName(r, line)
		if !m.across {
			r.Agency, r.Unit = at.agency.Name, s.unitName(line)
		}
	}
}

// lineName is the name of a line; different lines that stand in one row have theirs beside each other.
func (m *Matrix) lineName(r *MatrixRow, line *Line) string {
	if m.below && r.Key == (RowKey{}) && r.Name != "" && r.Name != line.Name {
		return r.Name + " · " + line.Name
	}
	return line.Name
}

func (s Side) unitName(l *Line) string {
	if u := s.Plan.SubUnits.Get(l.SubUnit); u != nil {
		return u.Name
	}
	return ""
}

// joinMoved makes one row of a line that has a figure in one place on earlier sides only and in another on later ones only.
func (m *Matrix) joinMoved() {
	left := map[ID]int{} // by the line that the row ends with
	for i := range m.Rows {
		if last := m.Rows[i].lastLine(); last < len(m.Sides)-1 && last >= 0 {
			left[m.Rows[i].Lines[last]] = i
		}
	}
	gone := map[int]bool{}
	for i := range m.Rows {
		r := &m.Rows[i]
		first := slices.IndexFunc(r.Lines, func(id ID) bool { return id != 0 })
		if first <= 0 {
			continue
		}
		if at, ok := left[r.Lines[first]]; ok && at != i && m.Rows[at].lastLine() < first && !gone[at] {
			r.take(&m.Rows[at])
			gone[at] = true
		}
	}
	m.leaveOut(gone)
}

// Newest gives the line of the row as the newest side that has it knows it, 0 where rows are no lines.
func (r *MatrixRow) Newest() ID {
	if at := r.lastLine(); at >= 0 {
		return r.Lines[at]
	}
	return 0
}

func (r *MatrixRow) lastLine() int {
	for i := len(r.Lines) - 1; i >= 0; i-- {
		if r.Lines[i] != 0 {
			return i
		}
	}
	return -1
}

// Inside gives the filter by which the money of a row is seen in smaller parts: an agency's programs, a program's kegiatan, the agencies of a mission or of a
// source. It gives false where there are none: for sub kegiatan, for a line that stands among lower ones because it carries money of its own, and for the
// lines that some sides look at where others, which look at a higher one, have their money in rows beside them: no filter holds those alone.
func (m *Matrix) Inside(r *MatrixRow) (Filter, bool) {
	f := m.Filter
	switch {
	case f.By != ByLine:
		f.Slice, f.By, f.Level = Slice{By: f.By, Code: r.Key.Code}, ByLine, 0
		if f.Agency != "" || len(m.Sides[0].Agencies) == 1 {
			f.Level = Program
		}
		return f, m.Filter.Slice.By == ByLine
	case f.Level == 0:
		f.Agency, f.Level = r.Key.Agency, Program
		return f, true
	}
	level := m.levelOf(r)
	f.Line, f.Level = r.Key, level+1
	return f, f.Level <= SubActivity && level >= m.Filter.Level && (r.Key != RowKey{} || slices.Equal(r.Figures, m.Totals))
}

// levelOf is the level of a row's line on the newest side that has it, 0 where rows are no lines.
func (m *Matrix) levelOf(r *MatrixRow) Level {
	for i := len(m.Sides) - 1; i >= 0; i-- {
		if l := m.Sides[i].Plan.Lines.Get(r.Lines[i]); l != nil {
			return l.Level
		}
	}
	return 0
}

// Scope names what a filter narrows a comparison down to, each empty where it does not: a mission, source or priority, which may itself be that of what has
// none; an agency; a line.
type Scope struct {
	Sliced              bool
	Slice, Agency, Line string
}

// Scope names what is looked at, by the newest side that knows it.
func (m *Matrix) Scope() Scope {
	f := m.Filter
	scope := Scope{Sliced: f.Slice.By != ByLine, Agency: m.labels[f.Agency]}
	for _, s := range m.Sides {
		if scope.Sliced {
			scope.Slice = cmp.Or(s.Plan.nameOfGroup(f.Slice), scope.Slice)
		}
		if f.Line != (RowKey{}) {
			scope.Line = cmp.Or(m.nameOfLine(s, f.Line), scope.Line)
		}
	}
	return scope
}

// nameOfGroup names a mission, source or priority by its code.
func (p *Plan) nameOfGroup(g Slice) string {
	switch g.By {
	case ByMission:
		for _, m := range p.Missions.Of(0) {
			if strconv.Itoa(m.Number) == g.Code {
				return m.Text
			}
		}
	case ByFund:
		for _, f := range p.Funds.Of(0) {
			if sourceKey(f) == g.Code {
				return f.Name
			}
		}
	case ByPriority:
		return g.Code
	}
	return ""
}

func (m *Matrix) nameOfLine(s Side, key RowKey) string {
	if l := m.lineOf(s, key); l != nil {
		return l.Name
	}
	return ""
}

// lineOf gives the line of a side whose row has a key, nil where there is none. Where lines are matched across agencies it is the first.
func (m *Matrix) lineOf(s Side, key RowKey) *Line {
	for _, a := range s.Plan.Agencies.Of(0) {
		for _, l := range s.Plan.Lines.Of(a.ID) {
			if m.lineKey(s, a, l) == key {
				return l
			}
		}
	}
	return nil
}
