package model

import (
	"slices"
	"strings"
)

// RefocusRule says what a sheet takes from units that have all words in their name, their group or the name and code of their line, whatever the case and
// accents; a word may be a part of one. Exactly one of Keep, Rate and Amount is given. Rate is in parts per million of what a unit has.
type RefocusRule struct {
	Words  string
	Keep   bool
	Rate   int64
	Amount Money
}

// Check says why a rule cannot be used. An error is an *Error with the code Invalid.
func (r RefocusRule) Check() error {
	given := 0
	for _, yes := range [...]bool{r.Keep, r.Rate != 0, r.Amount != 0} {
		if yes {
			given++
		}
	}
	switch {
	case FoldWords(r.Words) == "":
		return Invalidf("Tulis kata dari nama baris, akun, atau unit.", "Aturan potongan belum menyebut kata.")
	case given != 1:
		return Invalidf("Tulis persen, jumlah, atau tetap.", "Aturan %q belum menyebut potongannya.", r.Words)
	case r.Rate < 0 || r.Rate > million:
		return Invalidf("Tulis persen di atas 0 sampai 100.", "Aturan %q memotong lebih dari yang ada.", r.Words)
	case r.Amount < 0 || r.Amount > MaxMoney:
		return Invalidf("Tulis jumlah yang dipotong tanpa tanda minus.", "Jumlah pada aturan %q tidak dapat dipakai.", r.Words)
	}
	return nil
}

// cut gives what the rule takes from an amount: a rate is rounded to whole rupiah with halves up, 100 % takes everything to the sen, and never more is taken than
// there is.
func (r RefocusRule) cut(before Money) Money {
	switch {
	case r.Keep || before <= 0:
		return 0
	case r.Amount != 0:
		return min(r.Amount, before)
	case r.Rate == million:
		return before
	}
	rupiah, rest := scaled(uint64(before), uint64(r.Rate), uint64(Rupiah)*million)
	if rest >= uint64(Rupiah)*million/2 {
		rupiah++
	}
	return min(Money(rupiah)*Rupiah, before)
}

// CutByRules sets the cuts of a sheet by rules: of each unit the first rule that fits counts. Units that no rule fits, and those that were decided already, stay
// as they are. A unit without a reason gets the words of its rule as one.
type CutByRules struct {
	Refocusing ID
	Rules      []RefocusRule
}

// Name is "refocus.rules".
func (CutByRules) Name() string { return "refocus.rules" }

// Changes refuses rules that cannot be used, and rules that change nothing.
func (a CutByRules) Changes(p *Plan, c Context) ([]Change, error) {
	proposal, err := a.Propose(p)
	if err != nil {
		return nil, err
	}
	d := newDraft(p, c)
	for _, cut := range proposal.Cuts {
		after := *cut.Unit
		after.Cut = cut.Cut
		if words := strings.TrimSpace(a.Rules[cut.Rule].Words); after.Reason == "" && after.Cut != 0 {
			after.Reason = "Aturan: " + words
		}
		if after != *cut.Unit {
			d.changes = append(d.changes, Replace(cut.Unit, &after))
		}
	}
	return d.done()
}

// RefocusProposal is what rules would do to a sheet: what each takes, in their order, what no rule fits, and what was decided already.
type RefocusProposal struct {
	Rules              []RefocusRuleSum
	Cuts               []RefocusCut
	Untouched, Decided RefocusSum
}

// RefocusRuleSum is what a rule would do: the units that it counts for, what they have, and what it takes. Short counts units that have less than its amount.
type RefocusRuleSum struct {
	Units, Short int
	Before, Cut  Money
}

// RefocusCut is what a rule, by its place, takes from a unit.
type RefocusCut struct {
	Unit *RefocusUnit
	Rule int
	Cut  Money
}

// Propose gives what the rules would do, before anything is done.
func (a CutByRules) Propose(p *Plan) (*RefocusProposal, error) {
	w := p.RefocusWords(a.Refocusing)
	if w == nil {
		return nil, missing("Lembar refocusing")
	}
	return w.Propose(a.Rules)
}

// RefocusWords is what rules are held against: the units of a sheet with the names in which rules look for words. It is read once where rules are weighed anew
// at each letter, and is good as long as the plan does not change.
type RefocusWords struct {
	open    []*RefocusUnit
	names   []string // of open, folded
	decided RefocusSum
}

// RefocusWords reads the units of a sheet, nil where there is no such sheet.
func (p *Plan) RefocusWords(sheet ID) *RefocusWords {
	if p.Refocusings.Get(sheet) == nil {
		return nil
	}
	w := &RefocusWords{}
	for _, u := range p.RefocusUnits.Of(sheet) {
		if u.State != RefocusProposed {
			w.decided.take(u)
			continue
		}
		w.open, w.names = append(w.open, u), append(w.names, p.refocusNames(u))
	}
	return w
}

// Propose gives what rules would do to the sheet. It refuses what CutByRules refuses.
func (w *RefocusWords) Propose(rules []RefocusRule) (*RefocusProposal, error) {
	if len(rules) == 0 {
		return nil, Invalidf("Tulis misalnya perjalanan dinas = -50 %.", "Belum ada aturan potongan.")
	}
	words := make([][]string, len(rules))
	for i, r := range rules {
		if err := r.Check(); err != nil {
			return nil, err
		}
		words[i] = strings.Fields(FoldWords(r.Words))
	}
	out := &RefocusProposal{Rules: make([]RefocusRuleSum, len(rules)), Decided: w.decided}
	for n, u := range w.open {
		i := slices.IndexFunc(words, func(sought []string) bool { return HoldsAll(w.names[n], sought) })
		if i < 0 {
			out.Untouched.take(u)
			continue
		}
		cut := rules[i].cut(u.Before)
		out.Rules[i].take(u, rules[i], cut)
		out.Cuts = append(out.Cuts, RefocusCut{u, i, cut})
	}
	return out, nil
}

// take counts a unit that the rule is about, with what it takes from it.
func (s *RefocusRuleSum) take(u *RefocusUnit, r RefocusRule, cut Money) {
	s.Units++
	if r.Amount > u.Before {
		s.Short++
	}
	s.Before, s.Cut = s.Before.Plus(u.Before), s.Cut.Plus(cut)
}

// refocusNames gives the names that rules look for words in.
func (p *Plan) refocusNames(u *RefocusUnit) string {
	names := []string{u.Name, p.RefocusGroup(u)}
	if l := p.Lines.Get(u.Line); l != nil {
		names = append(names, l.Code, l.Name)
	}
	return FoldWords(strings.Join(names, " "))
}
