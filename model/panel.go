package model

// MaxColumns is how many columns can be put side by side; there are at least two.
const (
	MinColumns = 2
	MaxColumns = 4
)

// PanelColumn is a column of a Panel. Agency 0 is all of them, stage NoStage the one that the meeting speaks about, year 0 the plan year and moment 0 now.
// Where it names a scenario it is of now under that.
type PanelColumn struct {
	Agency   ID
	Stage    Stage `json:",omitzero"` // stage 0 has no name
	Year     int
	Moment   ID
	Scenario ID `json:",omitempty"`
}

// Panel says what is put side by side, and how it is looked at. It is a plain value that holds no figures, so that it can be kept and shown again.
type Panel struct {
	Columns [MaxColumns]PanelColumn
	Count   int // of columns in use
	Filter  Filter
	View    View
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
	Lens   Lens
	Sort   Sort
	Step   bool
	Sought string // words that agency, unit, code and name must hold together
}

// InUse gives the columns that are in use.
func (p *Panel) InUse() []PanelColumn { return p.Columns[:min(max(p.Count, 0), MaxColumns)] }

// Sides gives what the columns are read from: now, now under a scenario, or the plan at a moment, which at gives. It gives false where a moment or scenario
// cannot be read.
func (p *Panel) Sides(now *Plan, at func(moment ID) *Plan) ([]Side, bool) {
	var sides []Side
	for _, c := range p.InUse() {
		s := c.side(now)
		switch {
		case c.Scenario != 0:
			s.Plan, _ = now.Under(c.Scenario)
		case c.Moment != 0:
			s.Plan = at(c.Moment)
		}
		if s.Plan == nil {
			return nil, false
		}
		sides = append(sides, s)
	}
	return sides, true
}

func (c PanelColumn) side(now *Plan) Side {
	s := Side{Plan: now, Stage: c.Stage, Year: c.Year}
	if s.Stage == NoStage {
		s.Stage = now.Base()
	}
	if r := now.Region(); s.Year == 0 && r != nil {
		s.Year = r.Year
	}
	if a := now.Agencies.Get(c.Agency); a != nil {
		s.Agencies = []string{a.Code}
	}
	return s
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
