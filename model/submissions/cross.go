// Package submissions counts, sums, finds and compares what is proposed in an intake, a thematic musrenbang for instance. Everything is a pure function on a plan:
// nothing is changed, an intake that is not there has no proposals, and all amounts are in sen. Two things always add up, and are tested to: the states to the number of
// proposals, and the cells of a table to its totals.
package submissions

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
)

// Dimension is what proposals can be counted by.
type Dimension string

// The dimensions, as verbs call them.
const (
	BySource   Dimension = "source"
	BySector   Dimension = "sector"
	ByDistrict Dimension = "district"
	ByTrade    Dimension = "trade"
	ByHelp     Dimension = "help"
	ByState    Dimension = "state"
)

// Dimensions lists the dimensions in the order in which they are offered.
func Dimensions() []Dimension {
	return []Dimension{BySource, BySector, ByDistrict, ByTrade, ByHelp, ByState}
}

// ParseDimension reads the name of a dimension, whatever its case. Another word is a *model.Error with the code Invalid, which names the dimensions.
func ParseDimension(text string) (Dimension, error) {
	d := Dimension(strings.ToLower(strings.TrimSpace(text)))
	if !slices.Contains(Dimensions(), d) {
		return "", model.Invalidf("Pilih source, sector, district, trade, help, atau state.", "Tabel silang menurut %q tidak ada.", text)
	}
	return d, nil
}

// Cell is how many proposals there are, what they ask for and what the accepted among them cost, in sen. What was merged into another proposal asks for its own amount; the
// cost of the answer is that of the other alone.
type Cell struct {
	Count         int
	Asked, Agreed model.Money
}

func (c *Cell) add(s, stands *model.Submission) {
	c.Count++
	c.Asked = c.Asked.Plus(s.Amount)
	if s.Into == 0 && stands.State.Taken() {
		c.Agreed = c.Agreed.Plus(s.Cost)
	}
}

// Table is a cross table: Cells by row and column, with the sums of each row and column, and of all. Headings are words as they were written first; "" is
// what is not said. Every proposal of the intake is in one cell, so that rows and columns add up to Total.
type Table struct {
	Rows, Columns []string
	Cells         [][]Cell
	OfRow         []Cell
	OfColumn      []Cell
	Total         Cell
}

// Cross counts the proposals of an intake by two dimensions. A proposal that was merged counts by itself, with the state of what it went into; its cost is
// that of the other and is not counted twice. What differs only in case, punctuation or space is one heading.
func Cross(p *model.Plan, intake model.ID, rows, columns Dimension) Table {
	list := p.Submissions.Of(intake)
	r, c := newAxis(p, rows), newAxis(p, columns)
	at := make([][2]int, len(list))
	for i, s := range list {
		at[i] = [2]int{r.of(s), c.of(s)}
	}
	rowPlaces, columnPlaces := r.places(), c.places()
	t := Table{Rows: r.sorted, Columns: c.sorted, OfRow: make([]Cell, len(r.sorted)), OfColumn: make([]Cell, len(c.sorted))}
	for range t.Rows {
		t.Cells = append(t.Cells, make([]Cell, len(t.Columns)))
	}
	for i, s := range list {
		row, column, stands := rowPlaces[at[i][0]], columnPlaces[at[i][1]], p.Stands(s)
		for _, cell := range [...]*Cell{&t.Cells[row][column], &t.OfRow[row], &t.OfColumn[column], &t.Total} {
			cell.add(s, stands)
		}
	}
	return t
}

// Matrix counts the proposals of an intake by the trade of the actor and the kind of help.
func Matrix(p *model.Plan, intake model.ID) Table { return Cross(p, intake, ByTrade, ByHelp) }

// axis gives proposals numbers by a dimension, and orders what it found.
type axis struct {
	plan   *model.Plan
	by     Dimension
	number map[string]int // by folded heading
	texts  map[string]int // by the heading as it is written, so that each is folded once
	found  []string
	sorted []string
}

func newAxis(p *model.Plan, by Dimension) *axis {
	a := &axis{plan: p, by: by, number: map[string]int{}, texts: map[string]int{}}
	switch by { // these have an order of their own, and all of them are shown
	case ByHelp:
		for _, h := range p.HelpKinds.Of(0) {
			a.at(h.Name)
		}
	case ByState:
		for _, state := range model.SubmissionStates {
			a.at(string(state))
		}
	}
	return a
}

// of gives the number of the heading that a proposal stands under.
func (a *axis) of(s *model.Submission) int { return a.at(Value(a.plan, s, a.by)) }

func (a *axis) at(text string) int {
	if n, ok := a.texts[text]; ok {
		return n
	}
	key := model.FoldName(text)
	n, ok := a.number[key]
	if !ok {
		n = len(a.found)
		a.number[key] = n
		a.found = append(a.found, strings.TrimSpace(text))
	}
	a.texts[text] = n
	return n
}

// places orders the headings, what is not said last, and gives the place of each number.
func (a *axis) places() []int {
	order := make([]int, len(a.found))
	for i := range order {
		order[i] = i
	}
	if a.by != ByHelp && a.by != ByState {
		slices.SortStableFunc(order, func(x, y int) int {
			return cmp.Or(cmp.Compare(last(a.found[x]), last(a.found[y])), strings.Compare(strings.ToLower(a.found[x]), strings.ToLower(a.found[y])))
		})
	}
	places := make([]int, len(order))
	for place, n := range order {
		places[n] = place
		a.sorted = append(a.sorted, a.found[n])
	}
	return places
}

// last is 1 for the heading of what is not said.
func last(heading string) int {
	if heading == "" {
		return 1
	}
	return 0
}

// Value gives what a proposal says in a dimension, "" where it says nothing. The state is that of what it was merged into.
func Value(p *model.Plan, s *model.Submission, by Dimension) string {
	switch by {
	case BySource:
		return s.Source
	case BySector:
		return s.Sector
	case ByHelp:
		return p.HelpKinds.Get(s.Help).Name
	case ByState:
		return string(p.Stands(s).State)
	case ByDistrict:
		return p.Actors.Get(s.Actor).District
	default:
		return p.Actors.Get(s.Actor).Trade
	}
}
