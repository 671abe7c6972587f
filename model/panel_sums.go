package model

import (
	"cmp"
	"slices"
)

// SeenAgency is the rows of an agency that are in view, in their order there, with what they add up to on each side.
type SeenAgency struct {
	Code  string
	Label string // in a few words
	Name  string
	Rows  []*MatrixRow
	Sums  []Figure
}

// ByAgency gives the rows in view by agency, the agencies in the order of codes; none where rows are no lines, or lines of no one agency.
func (m *Matrix) ByAgency(s *Seen) []SeenAgency {
	if m.Filter.By != ByLine || m.Filter.Level == 0 || m.Filter.Agency != "" || len(s.Rows) == 0 || s.Rows[0].Key.Agency == "" {
		return nil
	}
	at, list := map[string]int{}, []SeenAgency(nil)
	for _, r := range s.Rows {
		i, known := at[r.Key.Agency]
		if !known {
			i = len(list)
			at[r.Key.Agency] = i
			list = append(list, SeenAgency{Code: r.Key.Agency, Label: cmp.Or(m.Label(r), r.Key.Agency), Name: r.Agency, Sums: make([]Figure, len(m.Sides))})
		}
		list[i].add(r)
	}
	slices.SortStableFunc(list, func(a, b SeenAgency) int { return CompareCodes(a.Code, b.Code) })
	return list
}

func (a *SeenAgency) add(r *MatrixRow) {
	a.Rows = append(a.Rows, r)
	for i, f := range r.Figures {
		a.Sums[i] = a.Sums[i].Plus(f)
	}
}
