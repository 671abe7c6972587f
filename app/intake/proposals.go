package intake

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"benangmerah/model"
	"benangmerah/model/workbook"
)

// Brought is a table of proposals weighed against a plan: Act takes the rows that can be used. Known counts those that the intake has already, word for
// word; Alike counts the rows of Act that say the same as one before them; NewActors counts the actors that the file does not know yet.
type Brought struct {
	*workbook.Proposals
	Act                     model.AddSubmissions
	Known, Alike, NewActors int
}

// ReadProposals reads a table of proposals for an intake. Every row that cannot be used is among the refusals with the reason; the others can be taken
// together. What cannot be used at all is a *model.Error, and so is a concluded intake. It changes nothing.
func ReadProposals(ctx context.Context, p *model.Plan, intake model.ID, path string, progress func(done, total int)) (*Brought, error) {
	list, err := workbook.ReadProposals(ctx, path, progress)
	if err != nil {
		return nil, err
	}
	b, all := &Brought{Proposals: list}, model.AddSubmissions{Intake: intake}
	for _, row := range list.Rows {
		if err := row.Check(p); err != nil {
			var told *model.Error
			if !errors.As(err, &told) {
				return nil, err
			}
			b.Refusals = append(b.Refusals, refused(p, list.Help, row, told))
			continue
		}
		all.List = append(all.List, row.NewSubmission)
	}
	slices.SortStableFunc(b.Refusals, func(x, y workbook.Refusal) int { return cmp.Compare(x.Row, y.Row) })
	sifted := all.Sift(p)
	b.Act, b.Known, b.Alike, b.NewActors = sifted.Fresh, sifted.Known, sifted.Alike, sifted.Actors
	if len(b.Act.List) > 0 {
		if _, err := b.Act.Changes(p, model.Context{Seed: "preview"}); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// refused names a row that the plan has no place for: by its kind of help where that is unknown, otherwise by its proposal.
func refused(p *model.Plan, title string, row workbook.ProposalRow, why *model.Error) workbook.Refusal {
	r := workbook.Refusal{Row: row.Row, Column: row.Help, Value: row.Text, Reason: why}
	if p.HelpNamed(row.Help) == nil {
		r.Column, r.Value = title, row.Help
	}
	return r
}
