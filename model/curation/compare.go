package curation

import (
	"math/big"

	"benangmerah/model"
)

// Row is an applicant in a list that is compared.
type Row struct {
	Applicant model.ID
	Name      string
	Chosen    bool
	Rank      int
	Score     string // see Decimal
	Why       Why
	Reason    string
}

// Fixed gives the rows of a fixed list, in its order.
func Fixed(p *model.Plan, list model.ID) (rows []Row) {
	for _, x := range p.Curateds.Of(list) {
		rows = append(rows, Row{Applicant: x.Applicant, Name: x.Name, Chosen: x.Chosen, Rank: x.Rank, Score: x.Score, Why: Why(x.Why), Reason: x.Reason})
	}
	return rows
}

// Rows gives the rows of a list as it is now, in its order.
func (l *List) Rows() (rows []Row) {
	for _, s := range l.Standings {
		rows = append(rows, Row{Applicant: s.Applicant.ID, Name: s.Actor.Name, Chosen: s.Chosen, Rank: s.Rank, Score: Decimal(s.Score), Why: s.Why, Reason: s.Detail})
	}
	return rows
}

// Fate says what became of an applicant from one list to another.
type Fate string

// The fates, in the order in which they are told.
const (
	CameIn  Fate = "in"    // is chosen now
	WentOut Fate = "out"   // is not chosen any more, or does not apply any more and was chosen
	Moved   Fate = "moved" // has another rank or score
	Applied Fate = "new"   // applies now, and is not chosen
	Left    Fate = "gone"  // does not apply any more, and was not chosen
	Same    Fate = "same"  // also where the reason alone differs
)

// Fates gives all fates in order.
func Fates() []Fate { return []Fate{CameIn, WentOut, Moved, Applied, Left, Same} }

// Difference is an applicant in two lists. Before or After is nil where it is not in that one. Rise is by how many ranks it rose, where it has a rank in both.
type Difference struct {
	Fate          Fate
	Before, After *Row
	Rise          int
}

// Name gives the name by which the applicant is known, in the later list.
func (d Difference) Name() string {
	if d.After != nil {
		return d.After.Name
	}
	return d.Before.Name
}

// Gain gives by how much the score rose, nil where it has none in one of the lists.
func (d Difference) Gain() *big.Rat {
	if d.Before == nil || d.After == nil {
		return nil
	}
	before, was := new(big.Rat).SetString(d.Before.Score)
	after, is := new(big.Rat).SetString(d.After.Score)
	if !was || !is {
		return nil
	}
	return after.Sub(after, before)
}

// Compare puts two lists of a cohort side by side, in the order of the fates and of the later list.
func Compare(before, after []Row) (list []Difference) {
	was := map[model.ID]*Row{}
	for i := range before {
		was[before[i].Applicant] = &before[i]
	}
	byFate := map[Fate][]Difference{}
	put := func(d Difference) {
		d.Fate = d.fate()
		byFate[d.Fate] = append(byFate[d.Fate], d)
	}
	for i := range after {
		put(Difference{Before: was[after[i].Applicant], After: &after[i]})
		delete(was, after[i].Applicant)
	}
	for i := range before {
		if was[before[i].Applicant] != nil {
			put(Difference{Before: &before[i]})
		}
	}
	for _, f := range Fates() {
		list = append(list, byFate[f]...)
	}
	for i := range list {
		if b, a := list[i].Before, list[i].After; b != nil && a != nil && b.Rank > 0 && a.Rank > 0 {
			list[i].Rise = b.Rank - a.Rank
		}
	}
	return list
}

func (d Difference) fate() Fate {
	was, is := d.Before != nil && d.Before.Chosen, d.After != nil && d.After.Chosen
	switch {
	case is && !was:
		return CameIn
	case was && !is:
		return WentOut
	case d.Before == nil:
		return Applied
	case d.After == nil:
		return Left
	case d.Before.Rank != d.After.Rank || d.Before.Score != d.After.Score:
		return Moved
	default:
		return Same
	}
}
