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

// EditClaim writes a claim anew, such as with the source that was found. As holds all of it, Speaker who said it; when and where it was said stays.
type EditClaim struct {
	Claim   ID
	As      RecordClaim
	Speaker string
}

// Name is "claim.edit".
func (EditClaim) Name() string { return "claim.edit" }

// Changes refuses what changes nothing.
func (a EditClaim) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Claims.Get(a.Claim)
	if before == nil {
		return nil, missing("Pernyataan")
	}
	after := *before
	a.As.write(&after)
	after.Speaker = strings.TrimSpace(a.Speaker)
	return replaced(before, &after)
}

// Withdraw takes a note, directive or claim away that should not have been recorded; a directive with the requests about it. The journal keeps it.
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
	return p.removal(r, map[reference]bool{}), nil
}
