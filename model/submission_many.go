package model

import (
	"cmp"
	"strings"
)

// RewriteSubmissions writes several proposals anew, with what is known of their actors, and brings in others, as where a table is pasted over them: all of it or
// nothing, in one entry of the journal. The number and the state of a proposal stay, and what it was merged into or goes on with; the rest of its answer is
// written anew as well. A line brings its agency, and its year where none is said.
type RewriteSubmissions struct {
	Submissions []Submission
	Actors      []Actor
	New         AddSubmissions
}

// Name is "submission.edit".
func (RewriteSubmissions) Name() string { return "submission.edit" }

// Changes refuses what EditSubmission, EditActor and AddSubmissions refuse, an answer that says too little, and where nothing changes.
func (a RewriteSubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	d := newDraft(p, c)
	for _, s := range a.Submissions {
		before, err := p.changeable(s.ID)
		if err != nil {
			return nil, err
		}
		after := s.over(before, p)
		if err := after.validAnswer(); err != nil {
			return nil, err
		}
		if after.Quantity != before.Quantity {
			if err := CheckQuantity(after.Quantity); err != nil {
				return nil, err
			}
		}
		if after != *before {
			d.changes = append(d.changes, Replace(before, &after))
		}
	}
	for _, actor := range a.Actors {
		before := p.Actors.Get(actor.ID)
		if before == nil {
			return nil, missing("Pelaku")
		}
		if after := trimmedActor(actor); after != *before {
			d.changes = append(d.changes, Replace(before, &after))
		}
	}
	if len(a.New.List) > 0 {
		added, err := a.New.Changes(p, c)
		if err != nil {
			return nil, err
		}
		d.changes = append(d.changes, added...)
	}
	return d.done()
}

// over gives a proposal that is written anew over what it was.
func (r Submission) over(before *Submission, p *Plan) Submission {
	for _, text := range [...]*string{&r.Text, &r.Quantity, &r.Unit, &r.Place, &r.Sector, &r.Source, &r.Reason} {
		*text = strings.TrimSpace(*text)
	}
	r.Intake, r.Number, r.State, r.Into, r.Carried = before.Intake, before.Number, before.State, before.Into, before.Carried
	if line := p.Lines.Get(r.Line); line != nil && r.Line != before.Line {
		r.Agency, r.Year = line.Agency, cmp.Or(r.Year, line.Year)
	}
	return r
}
