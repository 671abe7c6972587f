package shell

import (
	"context"

	"benangmerah/app/intake"
	"benangmerah/app/pages/priorities"
	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/submissions"
)

// What the page of actors asks of the shell.

// ReadProposals gives the slow work that weighs a table of proposals against the open file as it is now, for an intake; see intake.ReadProposals.
func (s *Shell) ReadProposals(of model.ID, path string) func(ctx context.Context, progress func(done, total int)) (*intake.Brought, error) {
	plan := s.Snapshot()
	return func(ctx context.Context, progress func(done, total int)) (*intake.Brought, error) {
		return intake.ReadProposals(ctx, plan, of, path, progress)
	}
}

// OpenRanking shows the ranking of the proposals of an intake, or the form that begins one.
func (s *Shell) OpenRanking(intake model.ID) {
	s.goTo(areaPriorities)
	if page, ok := s.pages[areaPriorities].page.(*priorities.Page); ok {
		page.OpenIntake(intake)
	}
}

// ShowCross sends how many proposals of an intake there are by two things.
func (s *Shell) ShowCross(of model.ID, rows, columns submissions.Dimension) {
	s.wall.send(stage.Cross{Intake: of, Rows: rows, Columns: columns})
}
