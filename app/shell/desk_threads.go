package shell

import (
	"benangmerah/app/pages/followup"
	"benangmerah/app/pages/threads"
	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/thread"
	"benangmerah/reports/chart"
)

// What the page of threads asks of the shell.

// ThreadFigure draws the thread of a line as the wall does, nil where there is no such line.
func (s *Shell) ThreadFigure(line model.ID) chart.Figure {
	figure, _, _ := stage.Figure(stage.Thread{Line: line}, s.wall.content())
	return figure
}

// openThreads leads to the threads of an agency, 0 for all.
func (s *Shell) openThreads(agency model.ID) {
	s.goTo(areaThreads)
	if page, ok := s.pages[areaThreads].page.(*threads.Page); ok {
		page.Open(agency, 0)
	}
}

// MendThread leads to where the first broken link of a thread can be mended: what was not decided in the session, what was not realised, directives and their evidence on the
// page of what follows, the rest, and a thread that is not broken, at its line in the plan.
func (s *Shell) MendThread(t *thread.Thread) {
	k := t.First()
	switch {
	case k != nil && k.Link == thread.Agreed:
		s.OpenSession(t.Line.Agency)
	case k != nil && k.Link == thread.Realised:
		s.goTo(areaFollowUp)
		if page, ok := s.pages[areaFollowUp].page.(*followup.Page); ok {
			page.OpenRealised(t.Line.Agency, t.Line.ID, t.Line.Year)
		}
	case k != nil && k.Directive != nil:
		s.goTo(areaFollowUp)
		if page, ok := s.pages[areaFollowUp].page.(*followup.Page); ok {
			page.OpenDirective(k.Directive.ID)
		}
	default:
		s.openLine(t.Line.Agency, t.Line.ID)
	}
}

// ShowThreadSlide sends the thread of a line.
func (s *Shell) ShowThreadSlide(line model.ID) { s.wall.send(stage.Thread{Line: line}) }

// ShowThreads sends how many threads of each agency are unbroken.
func (s *Shell) ShowThreads() { s.wall.send(stage.Threads{}) }

// ShowBreaks sends where the threads of an agency break, 0 for all.
func (s *Shell) ShowBreaks(agency model.ID) { s.wall.send(stage.Breaks{Agency: agency}) }

// ShowDisagreeing sends the claims that disagree, of an agency or of all.
func (s *Shell) ShowDisagreeing(agency model.ID) { s.wall.send(stage.Differing{Agency: agency}) }

// ShowUnsourced sends the claims without a source, of an agency or of all.
func (s *Shell) ShowUnsourced(agency model.ID) { s.wall.send(stage.Claims{Agency: agency}) }
