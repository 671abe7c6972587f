package model

import "cmp"

// MaxColumns is how many columns can be put side by side; there are at least two.
const (
	MinColumns = 2
	MaxColumns = 4
)

// PanelColumn is a column of a Panel. No agencies are all of them, line 0 is all of theirs, stage NoStage the one that the meeting speaks about, year 0 the
// plan year and moment 0 now. Where it names a scenario it is of now under that.
type PanelColumn struct {
	Agencies AgencySet `json:"agencies,omitzero"`
	Line     ID        `json:"line,omitzero"`  // with what lies below it
	Stage    Stage     `json:"stage,omitzero"` // stage 0 has no name
	Year     int       `json:"year,omitzero"`
	Moment   ID        `json:"moment,omitzero"`
	Scenario ID        `json:"scenario,omitzero"`
}

// Panel says what is put side by side, and how it is looked at. It is a plain value that holds no figures, so that it can be kept and shown again.
type Panel struct {
	Columns  [MaxColumns]PanelColumn `json:"columns"`
	Count    int                     `json:"count"`              // of columns in use
	Measures bool                    `json:"measures,omitempty"` // rows are measures that agencies share, and Filter says nothing
	Filter   Filter                  `json:"filter,omitzero"`
	View     View                    `json:"view,omitzero"`
}

// Lens says which rows are looked at.
type Lens uint8

// The lenses.
const (
	LensAll     Lens = iota
	LensChanged      // what is not the same
	LensOver         // what is over its ceiling on the last side: an agency or a source, or the lines of such an agency
	LensBare         // what has no figure on some side
)

// Sort says in which order rows stand.
type Sort uint8

// The orders.
const (
	SortByChange Sort = iota // the largest difference first
	SortByCode
)

// View says which rows of a Matrix are looked at, and how. Differences are of the last side against the first, with Step against the one before the last.
type View struct {
	Lens   Lens   `json:"lens,omitzero"`
	Sort   Sort   `json:"sort,omitzero"`
	Step   bool   `json:"step,omitzero"`
	Sought string `json:"sought,omitzero"` // words that agency, unit, code and name must hold together
}

// InUse gives the columns that are in use.
func (p *Panel) InUse() []PanelColumn { return p.Columns[:min(max(p.Count, 0), MaxColumns)] }

// Sides gives what the columns are read from: now, now under a scenario, or the plan at a moment, which at gives. It gives false where a moment or scenario
// cannot be read.
func (p *Panel) Sides(now *Plan, at func(moment ID) *Plan) ([]Side, bool) {
	var sides []Side
	for _, c := range p.InUse() {
		then := now
		switch {
		case c.Scenario != 0:
			then, _ = now.Under(c.Scenario)
		case c.Moment != 0:
			then = at(c.Moment)
		}
		if then == nil {
			return nil, false
		}
		sides = append(sides, c.side(now, then))
	}
	return sides, true
}

// side is a column read from the plan as it was then. Agencies and line are named by the present codes where they had none then.
func (c PanelColumn) side(now, then *Plan) Side {
	s := Side{Plan: then, Stage: c.Stage, Year: c.Year}
	if s.Stage == NoStage {
		s.Stage = now.Base()
	}
	if r := now.Region(); s.Year == 0 && r != nil {
		s.Year = r.Year
	}
	for _, id := range c.Agencies.IDs() {
		if a := cmp.Or(then.Agencies.Get(id), now.Agencies.Get(id)); a != nil {
			s.Agencies = append(s.Agencies, a.Code)
		}
	}
	if s.Line = then.RowKey(c.Line); s.Line == (RowKey{}) {
		s.Line = now.RowKey(c.Line)
	}
	return s
}

// RowKey names a line as the rows of a comparison do; it is empty for a line that is not there.
func (p *Plan) RowKey(line ID) RowKey {
	l := p.Lines.Get(line)
	if l == nil {
		return RowKey{}
	}
	key := RowKey{Code: l.Code, Unit: Side{Plan: p}.unitCode(l)}
	if a := p.Agencies.Get(l.Agency); a != nil {
		key.Agency = a.Code
	}
	return key
}

// Matrix reads what the panel puts side by side, see Sides.
func (p *Panel) Matrix(now *Plan, at func(moment ID) *Plan) (*Matrix, bool) {
	sides, ok := p.Sides(now, at)
	if !ok || len(sides) < MinColumns {
		return nil, false
	}
	f := p.Filter
	f.Moves, f.Bare = true, p.View.Lens == LensBare
	return NewMatrix(f, sides...), true
}
