package shell

import (
	"benangmerah/app/pages/followup"
	"benangmerah/app/pages/programme"
	"benangmerah/app/pages/threads"
	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/thread"
	"benangmerah/reports/chart"
)

// What the page of threads asks of the shell.

// ThreadFigure draws the thread of a line in a year as the wall does, nil where there is no such line.
func (s *Shell) ThreadFigure(line model.ID, year int) chart.Figure {
	figure, _, _ := stage.Figure(stage.Thread{Line: line, Year: year}, s.wall.content())
	return figure
}

// ShowHeading shows the heading of the page in view as it is now.
func (s *Shell) ShowHeading() { s.frame.top.show(s) }

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
			page.OpenRealised(t.Line.Agency, t.Line.ID, t.Year)
		}
	case k != nil && k.Directive != nil:
		s.goTo(areaFollowUp)
		if page, ok := s.pages[areaFollowUp].page.(*followup.Page); ok {
			page.OpenDirective(k.Directive.ID)
		}
	default:
		s.goTo(areaProgramme)
		if page, ok := s.pages[areaProgramme].page.(*programme.Page); ok {
			page.OpenYear(t.Line.Agency, t.Line.ID, t.Year)
		}
	}
}

// ShowThreadSlide sends the thread of a line in a year.
func (s *Shell) ShowThreadSlide(line model.ID, year int) {
	s.wall.send(stage.Thread{Line: line, Year: year})
}

// ShowThreads sends how many threads of each agency are unbroken.
func (s *Shell) ShowThreads() { s.wall.send(stage.Threads{}) }

// ShowBreaks sends where the threads of an agency break, 0 for all.
func (s *Shell) ShowBreaks(agency model.ID) { s.wall.send(stage.Breaks{Agency: agency}) }

// ShowDisagreeing sends the claims that disagree, of an agency or of all.
func (s *Shell) ShowDisagreeing(agency model.ID) { s.wall.send(stage.Differing{Agency: agency}) }

// ShowUnsourced sends the claims without a source, of an agency or of all.
func (s *Shell) ShowUnsourced(agency model.ID) { s.wall.send(stage.Claims{Agency: agency}) }
