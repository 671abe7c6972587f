package refocusing

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// verdict is how a sheet stands to its balance: large words with a sign, and a few words for a list.
type verdict struct {
	sign         parts.Sign
	tone         parts.Tone
	large, short string
}

// verdict says how a sheet is balanced, to the sen.
func (p *Page) verdict(s *model.RefocusSheet) verdict {
	lacks, d := s.Lacks(), s.Total.Difference()
	switch {
	case s.Total.Units == 0:
		return verdict{parts.SignOpen, parts.Muted, p.Say(text.RefocusingNothing), ""}
	case len(lacks) == 0 && d < 0:
		return verdict{parts.SignDone, parts.Good, p.Say(text.RefocusingMayLeave, p.exact(-d)), p.Say(text.RefocusingLeaves, p.rupiah(-d))}
	case len(lacks) == 0:
		return verdict{parts.SignDone, parts.Good, p.Say(text.RefocusingBalanced, p.exact(0)), p.Say(text.RefocusingEven)}
	case s.Balance == model.BalanceGroup:
		first := lacks[0]
		short := p.lackWords(first.Amount)
		return verdict{parts.SignLate, parts.Bad, p.Say(text.RefocusingGroupsBig, len(lacks), first.Group, short), short}
	case d > 0:
		return verdict{parts.SignLate, parts.Bad, p.Say(text.RefocusingLackBig, p.exact(d)), p.lackWords(d)}
	default:
		return verdict{parts.SignWatch, parts.Down, p.Say(text.RefocusingLeftBig, p.exact(-d)), p.lackWords(d)}
	}
}

// lackWords says by how much something misses its balance.
func (p *Page) lackWords(d model.Money) string {
	switch {
	case d > 0:
		return p.Say(text.RefocusingLacks, p.rupiah(d))
	case d < 0:
		return p.Say(text.RefocusingLeaves, p.rupiah(-d))
	default:
		return p.Say(text.RefocusingEven)
	}
}

// facts says what a sheet's balance goes by: before − cuts + additions = after. With large text it is the figures alone.
func (p *Page) facts(s *model.RefocusSheet) string {
	t := s.Total
	if tight() {
		return p.Say(text.RefocusingFactsTight, p.table(t.Before), p.table(t.Cut), p.table(t.Added), p.table(t.After()), p.percent(t.Difference(), t.Before, 2))
	}
	return p.Say(text.RefocusingFacts, p.rupiah(t.Before), p.rupiah(t.Cut), p.rupiah(t.Added), p.rupiah(t.After()), p.percent(t.Difference(), t.Before, 2))
}

// showBalance shows how the sheet stands, as it would with some units changed; how says why these are, "" for as it is.
func (p *Page) showBalance(changed map[model.ID]*model.RefocusUnit, how text.Sentence) {
	if p.sheet == nil {
		return
	}
	s := with(p.sheet, changed)
	v, facts := p.verdict(s), p.facts(s)
	if len(changed) > 0 {
		facts = p.Say(how, facts)
	}
	p.view.balance.Set(v.sign, v.tone, v.large, facts)
}

// showNow shows how the sheet in view stands: as it is, as it would be with what is being typed, or with the rules that are written.
func (p *Page) showNow() {
	switch p.lens {
	case ofRules:
		p.showBalance(p.cuts.changed(), text.RefocusingByRules)
	default:
		p.showBalance(p.units.typed(), text.RefocusingWhileTyped)
	}
}

// with gives the sums of a sheet with some of its units changed, by their IDs.
func with(s *model.RefocusSheet, changed map[model.ID]*model.RefocusUnit) *model.RefocusSheet {
	if len(changed) == 0 {
		return s
	}
	out := *s
	out.Groups = nil
	for _, g := range s.Groups {
		copied := *g
		for _, u := range g.Units {
			if after := changed[u.ID]; after != nil {
				shift(&copied.RefocusSum, u, after)
				shift(&out.Total, u, after)
			}
		}
		out.Groups = append(out.Groups, &copied)
	}
	return &out
}

// shift changes a sum by what a unit becomes.
func shift(s *model.RefocusSum, from, to *model.RefocusUnit) {
	cutFrom, addedFrom := from.Taken()
	cutTo, addedTo := to.Taken()
	s.Before = s.Before.Plus(to.Before).Plus(-from.Before)
	s.Cut, s.Added = s.Cut.Plus(cutTo).Plus(-cutFrom), s.Added.Plus(addedTo).Plus(-addedFrom)
}
