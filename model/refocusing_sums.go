package model

import "cmp"

// RefocusSum adds up units of a sheet: what counts of their cuts and additions, see RefocusUnit.Taken. Waiting counts the units that are not decided, Rejected
// those that keep what they have, Negative those that would end below zero.
type RefocusSum struct {
	Units, Waiting, Rejected, Negative int
	Before, Cut, Added                 Money
}

// After is what the units have together afterwards.
func (s RefocusSum) After() Money { return s.Before.Plus(-s.Cut).Plus(s.Added) }

// Difference is what is added less what is cut: 0 where the units are zero-sum, above 0 what still has to be cut, below 0 what is left to give.
func (s RefocusSum) Difference() Money { return s.Added.Plus(-s.Cut) }

func (s *RefocusSum) take(u *RefocusUnit) {
	cut, added := u.Taken()
	s.Units++
	s.Before, s.Cut, s.Added = s.Before.Plus(u.Before), s.Cut.Plus(cut), s.Added.Plus(added)
	switch u.State {
	case RefocusProposed:
		s.Waiting++
	case RefocusRejected:
		s.Rejected++
	}
	if u.After() < 0 {
		s.Negative++
	}
}

// RefocusGroup is the units of a sheet that are summed together, by the name of their group.
type RefocusGroup struct {
	Name  string
	Units []*RefocusUnit
	RefocusSum
}

// RefocusSheet is a sheet with the sums of its groups, in the order in which they first stand in it, and its total.
type RefocusSheet struct {
	*Refocusing
	Groups []*RefocusGroup
	Total  RefocusSum
}

// RefocusSheet reads a sheet, nil where there is none.
func (p *Plan) RefocusSheet(id ID) *RefocusSheet {
	r := p.Refocusings.Get(id)
	if r == nil {
		return nil
	}
	s := &RefocusSheet{Refocusing: r}
	at := map[string]*RefocusGroup{}
	for _, u := range p.RefocusUnits.Of(id) {
		name := p.RefocusGroup(u)
		g := at[foldName(name)]
		if g == nil {
			g = &RefocusGroup{Name: name}
			at[foldName(name)] = g
			s.Groups = append(s.Groups, g)
		}
		g.Units = append(g.Units, u)
		g.take(u)
		s.Total.take(u)
	}
	return s
}

// RefocusGroup names the group that a unit is summed under: its own, else its agency, else the unit itself.
func (p *Plan) RefocusGroup(u *RefocusUnit) string {
	agency := ""
	if a := p.Agencies.Get(u.Agency); a != nil {
		agency = a.Name
	} else if l := p.Lines.Get(u.Line); l != nil {
		agency = p.Agencies.Get(l.Agency).Name
	}
	return cmp.Or(u.Group, agency, u.Name)
}

// RefocusLack is by how much a group, or with an empty name the whole sheet, misses what the sheet asks of it: above 0 what still has to be cut, below 0 what is
// left to give.
type RefocusLack struct {
	Group  string
	Amount Money
}

// Lacks gives what keeps the sheet from being balanced as it must be.
func (s *RefocusSheet) Lacks() (list []RefocusLack) {
	switch s.Balance {
	case BalanceGroup:
		for _, g := range s.Groups {
			if d := g.Difference(); d != 0 {
				list = append(list, RefocusLack{g.Name, d})
			}
		}
	case BalanceBelow:
		if d := s.Total.Difference(); d > 0 {
			list = append(list, RefocusLack{Amount: d})
		}
	default:
		if d := s.Total.Difference(); d != 0 {
			list = append(list, RefocusLack{Amount: d})
		}
	}
	return list
}

// RefocusFigure is a figure of the plan that units of a sheet are parts of, with what they come to together. Base is what the plan has at the stage that the
// sheet starts from, Now what it has at the stage that the sheet writes to.
type RefocusFigure struct {
	FigureOf
	Before, After   Money
	Base, Now       Money
	HasBase, HasNow bool
}

// Drifted says whether the plan has another figure at the stage that the sheet starts from than the units say.
func (f RefocusFigure) Drifted() bool { return f.Base != f.Before }

// InForce says whether the plan has the figure already.
func (f RefocusFigure) InForce() bool { return f.HasNow && f.Now == f.After }

// RefocusFigures gives the figures that units of a sheet are linked to, each once, in the order of the sheet, and the units that are linked to none.
func (p *Plan) RefocusFigures(id ID) (list []RefocusFigure, loose []*RefocusUnit) {
	r := p.Refocusings.Get(id)
	if r == nil {
		return nil, nil
	}
	at := map[FigureOf]int{}
	for _, u := range p.RefocusUnits.Of(id) {
		if u.Line == 0 {
			loose = append(loose, u)
			continue
		}
		of := FigureOf{u.Line, u.Fund}
		i, seen := at[of]
		if !seen {
			i = len(list)
			at[of] = i
			list = append(list, p.refocusFigure(r, of))
		}
		list[i].Before, list[i].After = list[i].Before.Plus(u.Before), list[i].After.Plus(u.After())
	}
	return list, loose
}

// refocusFigure reads what the plan has of a figure.
func (p *Plan) refocusFigure(r *Refocusing, of FigureOf) RefocusFigure {
	f := RefocusFigure{FigureOf: of}
	if b := p.Budget(of.Line, of.Fund, r.Base, r.Year); b != nil {
		f.Base, f.HasBase = b.Amount, true
	}
	if b := p.Budget(of.Line, of.Fund, r.Stage(), r.Year); b != nil {
		f.Now, f.HasNow = b.Amount, true
	}
	return f
}

// RefocusAdopted says whether the plan has all figures that a sheet would write, of which there are some.
func (p *Plan) RefocusAdopted(id ID) bool {
	list, _ := p.RefocusFigures(id)
	for _, f := range list {
		if !f.InForce() {
			return false
		}
	}
	return len(list) > 0
}
