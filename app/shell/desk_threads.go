package shell

import (
	"cmp"

	"benangmerah/app/pages/followup"
	"benangmerah/app/pages/programme"
	"benangmerah/app/pages/threads"
	"benangmerah/app/stage"
	"benangmerah/app/text"
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

// summed is a page where what is under the cursor can stand for many lines.
type summed interface {
	// AgencyInView gives the agency whose lines what is under the cursor stands for, 0 for those of all agencies; many is false where it stands for one line or for none.
	AgencyInView() (agency model.ID, many bool)
}

// dated is a page where what is under the cursor is of a year, 0 for that of the line, or for the one that the file plans.
type dated interface{ YearInView() int }

// reasoned is a page that says why what is under the cursor has no thread; the empty sentence says no more than that nothing ties it to the plan.
type reasoned interface{ ThreadlessInView() text.Sentence }

// threadInView shows the thread of what is under the cursor of the page in view, and says where there is none why.
func (s *Shell) threadInView() {
	page := s.pages[s.current].page
	year := 0
	if at, ok := page.(dated); ok {
		year = at.YearInView()
	}
	if s.showThreadOf(s.subjectInView(), year) {
		return
	}
	why := text.ThreadNone
	if at, ok := page.(reasoned); ok {
		why = cmp.Or(at.ThreadlessInView(), why)
	}
	s.Tell(s.Say(why))
}

// subjectInView is what that which is under the cursor of the page in view stands for.
func (s *Shell) subjectInView() chart.Subject {
	if page, ok := s.pages[s.current].page.(summed); ok && s.hasFile() {
		if agency, many := page.AgencyInView(); many {
			return chart.Subject{Agency: agency, Many: true}
		}
	}
	return chart.Subject{Line: s.lineInView()}
}

// showThreadOf shows the thread of a line, or the page of threads narrowed down to an agency or with all of them, in a year: 0 for that of the line or of the plan. It gives
// false where there is none to be shown.
func (s *Shell) showThreadOf(of chart.Subject, year int) bool {
	switch {
	case of.Line != 0:
		s.ShowThread(of.Line, year)
	case of.Many:
		s.goTo(areaThreads)
		if page, ok := s.pages[areaThreads].page.(*threads.Page); ok {
			page.OpenYear(of.Agency, 0, year)
		}
	default:
		return false
	}
	return true
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
