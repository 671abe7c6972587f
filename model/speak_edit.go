package model

import "strings"

// EditNote writes a note anew. When and where it was said stays.
type EditNote struct {
	Note          ID
	Text, Speaker string
}

// Name is "note.edit".
func (EditNote) Name() string { return "note.edit" }

// Changes refuses what changes nothing.
func (a EditNote) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Notes.Get(a.Note)
	if before == nil {
		return nil, missing("Catatan")
	}
	after := *before
	after.Text, after.Speaker = strings.TrimSpace(a.Text), strings.TrimSpace(a.Speaker)
	return replaced(before, &after)
}

// EditClaim writes a claim anew, such as with the source that was found. As holds all of it, Speaker who said it; when and where it was said stays. Finish also
// finishes the directive to find the source, with the source as its evidence.
type EditClaim struct {
	Claim   ID
	As      RecordClaim
	Speaker string
	Finish  bool
}

// Name is "claim.edit".
func (EditClaim) Name() string { return "claim.edit" }

// Changes refuses what changes nothing and, with Finish, a claim that has no source or no open directive.
func (a EditClaim) Changes(p *Plan, c Context) ([]Change, error) {
	before := p.Claims.Get(a.Claim)
	if before == nil {
		return nil, missing("Pernyataan")
	}
	after := *before
	a.As.write(&after)
	after.Speaker = strings.TrimSpace(a.Speaker)
	if !a.Finish {
		return replaced(before, &after)
	}
	done, err := p.finishTask(&after, c)
	if err != nil || after == *before {
		return done, err
	}
	return append([]Change{Replace(before, &after)}, done...), nil
}

// Withdraw takes a note, directive or claim away that should not have been recorded; a directive with the requests about it,
// and claims that it was to find a source of are without it. The journal keeps it.
type Withdraw struct{ What Ref }

// withdrawals are the kinds that can be withdrawn, with the names of the acts.
var withdrawals = map[Kind]string{KindNote: "note.withdraw", KindDirective: "directive.withdraw", KindClaim: "claim.withdraw"}

// Name is "note.withdraw", "directive.withdraw" or "claim.withdraw".
func (a Withdraw) Name() string { return withdrawals[a.What.Kind] }

// Changes refuses what is gone already and what is of another kind.
func (a Withdraw) Changes(p *Plan, _ Context) ([]Change, error) {
	if withdrawals[a.What.Kind] == "" {
		return nil, Invalidf("Pilih catatan, arahan, atau pernyataan.", "Itu tidak dapat dicabut.")
	}
	r, held := p.Record(a.What.Kind, a.What.ID)
	if !held {
		return nil, missing("Yang dicabut")
	}
	changes := p.removal(r, map[reference]bool{})
	if d, ok := r.(*Directive); ok {
		changes = append(p.untask(d.ID), changes...)
	}
	return changes, nil
}
