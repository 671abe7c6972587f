package model

import (
	"cmp"
	"slices"
)

// Word says in one word what became of a figure.
type Word string

// The words of a comparison.
const (
	New     Word = "new"     // baru
	Dropped Word = "dropped" // hapus
	Up      Word = "up"      // naik
	Down    Word = "down"    // turun
	Same    Word = "same"    // tetap
)

// Side is one column of a comparison: a plan as it is at some moment, and the stage and year that are read from it. At stage Agreed it is the outcome that
// is read, as everywhere: what nobody has decided yet stands as it was asked for, and is not taken for dropped.
type Side struct {
	Plan  *Plan
	Stage Stage
	Year  int

	base Stage // what an outcome falls back to; set by Compare
}

func (s Side) figure(n *Node) Figure {
	if s.Stage == Agreed {
		return s.Plan.Outcome(n, s.base, s.Year)
	}
	return s.Plan.Figure(n, s.Stage, s.Year)
}

func (s Side) agencyFigure(agency ID) Figure {
	if s.Stage == Agreed {
		return s.Plan.AgencyOutcome(agency, s.base, s.Year)
	}
	return s.Plan.AgencyFigure(agency, s.Stage, s.Year)
}

// RowKey names a row of a comparison whatever file, year or moment it stands in: by codes, not by IDs. Unit and Code are empty for an agency.
type RowKey struct{ Agency, Unit, Code string }

// Row is one line of a comparison. AgencyID, Unit and Name are taken from the newer side where it has the line.
type Row struct {
	Key      RowKey
	Agency   string
	Unit     string
	Name     string
	From, To Figure
	Word     Word
}

// Difference is To − From.
func (r Row) Difference() Money { return r.To.Amount - r.From.Amount }

// Comparison is two sides beside each other, row by row, with totals that are the sums of the rows.
type Comparison struct {
	Rows     []Row
	Count    map[Word]int
	From, To Figure
}

// Difference is the difference of the totals.
func (c *Comparison) Difference() Money { return c.To.Amount - c.From.Amount }

// Filter chooses the rows of a comparison: lines of one level (0: one row an agency), of one agency (by code) or of all.
type Filter struct {
	Level  Level
	Agency string
}

// Compare puts two sides beside each other. Lines are matched by agency code, sub unit code and line code. A row is new or dropped where only
// one side has a figure; rows without a figure on either side are left out.
func Compare(from, to Side, f Filter) *Comparison {
	from.base, to.base = from.Plan.Base(), to.Plan.Base()
	rows := map[RowKey]*Row{}
	from.collect(f, func(key RowKey, name rowName, figure Figure) {
		r := rowAt(rows, key, name)
		r.From = r.From.Plus(figure)
	})
	to.collect(f, func(key RowKey, name rowName, figure Figure) {
		r := rowAt(rows, key, name)
		r.Agency, r.Unit, r.Name = name.agency, name.unit, name.line
		r.To = r.To.Plus(figure)
	})
	return total(rows)
}

type rowName struct{ agency, unit, line string }

func rowAt(rows map[RowKey]*Row, key RowKey, name rowName) *Row {
	r := rows[key]
	if r == nil {
		r = &Row{Key: key, Agency: name.agency, Unit: name.unit, Name: name.line}
		rows[key] = r
	}
	return r
}

// collect gives every figure that the filter asks for.
func (s Side) collect(f Filter, give func(RowKey, rowName, Figure)) {
	for _, a := range s.Plan.Agencies.Of(0) {
		if f.Agency != "" && a.Code != f.Agency {
			continue
		}
		if f.Level == 0 {
			if figure := s.agencyFigure(a.ID); figure.Known {
				give(RowKey{Agency: a.Code}, rowName{a.Name, "", a.Name}, figure)
			}
			continue
		}
		s.collectLines(a, f.Level, give)
	}
}

// collectLines gives the figures of the agency's lines at a level; a line above that level with nothing below it stands for itself.
func (s Side) collectLines(a *Agency, level Level, give func(RowKey, rowName, Figure)) {
	for _, root := range s.trees(a.ID) {
		s.collectNode(a, root, level, give)
	}
}

func (s Side) trees(agency ID) []*Node {
	if roots := s.Plan.Tree(agency, s.Year); len(roots) > 0 || s.Plan.Region() == nil {
		return roots
	}
	return s.Plan.Tree(agency, s.Plan.Region().Year)
}

func (s Side) collectNode(a *Agency, n *Node, level Level, give func(RowKey, rowName, Figure)) {
	if n.Line.Level < level && s.below(n) {
		for _, c := range n.Children {
			s.collectNode(a, c, level, give)
		}
		return
	}
	figure := s.figure(n)
	if !figure.Known {
		return
	}
	key, name := RowKey{Agency: a.Code, Code: n.Line.Code}, rowName{a.Name, "", n.Line.Name}
	if u := s.Plan.SubUnits.Get(n.Line.SubUnit); u != nil {
		key.Unit, name.unit = u.Code, u.Name
	}
	give(key, name, figure)
}

// below says whether anything under n has a figure.
func (s Side) below(n *Node) bool {
	return slices.ContainsFunc(n.Children, func(c *Node) bool { return s.figure(c).Known })
}

func total(rows map[RowKey]*Row) *Comparison {
	c := &Comparison{Count: map[Word]int{}}
	for _, r := range rows {
		r.Word = WordOf(r.From, r.To)
		c.Count[r.Word]++
		c.From, c.To = c.From.Plus(r.From), c.To.Plus(r.To)
		c.Rows = append(c.Rows, *r)
	}
	slices.SortFunc(c.Rows, func(a, b Row) int {
		return cmp.Or(CompareCodes(a.Key.Agency, b.Key.Agency), CompareCodes(a.Key.Code, b.Key.Code), CompareCodes(a.Key.Unit, b.Key.Unit))
	})
	return c
}

// WordOf says what became of a figure. Nothing against nothing is Same.
func WordOf(from, to Figure) Word {
	a, b := from.Amount+from.Outside, to.Amount+to.Outside
	switch {
	case !from.Known && to.Known:
		return New
	case from.Known && !to.Known:
		return Dropped
	case a < b:
		return Up
	case a > b:
		return Down
	default:
		return Same
	}
}
