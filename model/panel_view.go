package model

import (
	"cmp"
	"slices"
	"strings"
)

// Seen is what a View leaves of a Matrix: its rows in their order with their sums, and the largest difference among them. From and To are the sides that the
// difference is between.
type Seen struct {
	Rows     []*MatrixRow
	Totals   []Figure
	From, To int
	Largest  Money
}

// See looks at a matrix.
func (m *Matrix) See(v View) *Seen {
	s := &Seen{To: len(m.Sides) - 1, Totals: make([]Figure, len(m.Sides))}
	if v.Step {
		s.From = s.To - 1
	}
	over, words := m.overs(v), strings.Fields(strings.ToLower(v.Sought))
	for i := range m.Rows {
		r := &m.Rows[i]
		if m.inLens(r, v.Lens, s, over) && m.holds(r, words) {
			s.add(r)
		}
	}
	if v.Sort == SortByChange {
		slices.SortStableFunc(s.Rows, func(a, b *MatrixRow) int {
			return cmp.Compare(size(b.Difference(s.From, s.To)), size(a.Difference(s.From, s.To)))
		})
	}
	return s
}

func (s *Seen) add(r *MatrixRow) {
	s.Rows = append(s.Rows, r)
	for i, f := range r.Figures {
		s.Totals[i] = s.Totals[i].Plus(f)
	}
	s.Largest = max(s.Largest, size(r.Difference(s.From, s.To)))
}

func size(m Money) Money {
	if m < 0 {
		return -m
	}
	return m
}

func (m *Matrix) inLens(r *MatrixRow, lens Lens, s *Seen, over map[string]bool) bool {
	switch lens {
	case LensChanged:
		return r.Word(s.From, s.To) != Same
	case LensOver:
		if m.Filter.By == ByFund {
			return over[r.Key.Code]
		}
		return over[r.Key.Agency]
	case LensBare:
		return r.Bare()
	default:
		return true
	}
}

// overs gives the codes of the agencies, or of the sources where those are the rows, that are over their ceiling on the last side.
func (m *Matrix) overs(v View) map[string]bool {
	if v.Lens != LensOver {
		return nil
	}
	over, last := map[string]bool{}, m.Sides[len(m.Sides)-1]
	if m.Filter.By == ByFund {
		for _, row := range last.Plan.CeilingRows(m.onlyAgency(last), last.Year, last.Stage) {
			if f := last.Plan.Funds.Get(row.Fund); f != nil && row.Over {
				over[sourceKey(f)] = true
			}
		}
		return over
	}
	for _, a := range last.Plan.Agencies.Of(0) {
		if limit, ok := last.Plan.Ceiling(a.ID, 0, last.Year); ok && last.agencyFigure(a.ID).Amount > limit {
			over[a.Code] = true
		}
	}
	return over
}

// onlyAgency is the one agency that a side is read of, 0 where there are several.
func (m *Matrix) onlyAgency(s Side) ID {
	for _, a := range s.Plan.Agencies.Of(0) {
		if a.Code == m.Filter.Agency || m.Filter.Agency == "" && slices.Equal(s.Agencies, []string{a.Code}) {
			return a.ID
		}
	}
	return 0
}

func (s Side) agencyFigure(agency ID) Figure {
	if s.Stage == Agreed {
		return s.Plan.AgencyOutcome(agency, s.Plan.BaseOf(s.Year), s.Year)
	}
	return s.Plan.AgencyFigure(agency, s.Stage, s.Year)
}

// holds tells whether the texts of a row hold all words.
func (m *Matrix) holds(r *MatrixRow, words []string) bool {
	if len(words) == 0 {
		return true
	}
	all := strings.ToLower(strings.Join([]string{r.Agency, m.labels[r.Key.Agency], r.Unit, r.Key.Code, r.Name}, " "))
	return HoldsAll(all, words)
}

// Label names the agency of a row in a few words.
func (m *Matrix) Label(r *MatrixRow) string { return cmp.Or(m.labels[r.Key.Agency], r.Agency) }

// MatrixTarget is the target of one indicator on each side, as it is written; nil where there is none. Indicator is that of the newest side that has it.
type MatrixTarget struct {
	Text, Unit string
	Indicator  *Indicator
	Targets    []*Target
}

// Targets gives the indicators of a row's line, matched by their texts, with the target on each side. At stage Agreed what was not agreed stands as it was
// asked for.
func (m *Matrix) Targets(r *MatrixRow) (list []MatrixTarget) {
	type name struct {
		text  string
		order int // among those of the same text
	}
	at := map[name]int{}
	for i, s := range m.Sides {
		times := map[string]int{}
		for _, ind := range s.Plan.Indicators.Of(m.lineOn(r, i)) {
			text := foldName(ind.Text)
			key := name{text, times[text]}
			times[text]++
			n, known := at[key]
			if !known {
				n = len(list)
				at[key] = n
				list = append(list, MatrixTarget{Targets: make([]*Target, len(m.Sides))})
			}
			list[n].Text, list[n].Unit, list[n].Indicator = ind.Text, ind.Unit, ind
			list[n].Targets[i] = s.Target(ind.ID)
		}
	}
	return list
}

// lineOn gives the line of a row on a side, 0 for none. A side without money for it may have the line all the same: targets are reported before money is.
func (m *Matrix) lineOn(r *MatrixRow, side int) ID {
	if r.Lines[side] != 0 {
		return r.Lines[side]
	}
	s := m.Sides[side]
	for i := len(r.Lines) - 1; i >= 0; i-- {
		l := s.Plan.Lines.Get(r.Lines[i])
		if l == nil || !slices.Contains(s.Plan.TreeYears(l.Agency, s.Year), l.Year) {
			continue
		}
		if a := s.Plan.Agencies.Get(l.Agency); a != nil && (len(s.Agencies) == 0 || slices.Contains(s.Agencies, a.Code)) {
			return l.ID
		}
	}
	return 0
}
