package shell

import (
	"benangmerah/app/stage"
	"benangmerah/model"
)

// ShowCohort sends the list of a cohort, at its line.
func (s *Shell) ShowCohort(cohort model.ID) { s.wall.send(stage.Cohort{ID: cohort}) }

// ShowCohortCounts sends how many of a cohort are chosen, and why the others are not.
func (s *Shell) ShowCohortCounts(cohort model.ID) { s.wall.send(stage.CohortCounts{ID: cohort}) }
