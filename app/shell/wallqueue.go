package shell

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
)

// What pages ask of the wall about the room, and the queue of what is to come.

// ShowAgenda sends the agenda of a day; 0 is the day on which something is being held, else today.
func (s *Shell) ShowAgenda(day model.ID) { s.wall.send(stage.Agenda{Day: day}) }

// ShowLine sends one line of the plan in detail.
func (s *Shell) ShowLine(line model.ID) { s.wall.send(stage.Programme{Line: line}) }

// ShowOutcome sends what an agency asked for beside what was agreed; 0 stands for all agencies.
func (s *Shell) ShowOutcome(agency model.ID) {
	s.wall.send(stage.Comparison{Agency: agency, To: stage.Knot{Stage: model.Agreed}})
}

// ShowWaterfall sends how what an agency asked for became what was agreed, as a chart; 0 stands for all agencies.
func (s *Shell) ShowWaterfall(agency model.ID) { s.wall.send(stage.Waterfall{Agency: agency}) }

// ShowMovers sends what changed most from what an agency asked for to what was agreed, as a chart; 0 stands for all agencies.
func (s *Shell) ShowMovers(agency model.ID) { s.wall.send(stage.Movers{Agency: agency}) }

// ShowProposal sends a correction that has not been made: act, in the circumstances in which it would be done.
func (s *Shell) ShowProposal(act model.Act, c model.Context) {
	s.wall.send(stage.Proposal{Of: &stage.Proposed{Act: act, Context: c}})
}

// ShowCorrections sends all that one act corrected, named by one of its corrections.
func (s *Shell) ShowCorrections(of model.ID) { s.wall.send(stage.Corrections{Of: of}) }

// ShowDirective sends one directive.
func (s *Shell) ShowDirective(id model.ID) { s.wall.send(stage.Directive{ID: id}) }

// ShowDirectives sends the directives of a day, or, where day is 0, the open ones; agency 0 stands for all agencies.
func (s *Shell) ShowDirectives(agency, day model.ID) {
	s.wall.send(stage.Directives{Agency: agency, Day: day})
}

// ShowClaims sends the claims without a source of a day, or, where day is 0, of all days; agency 0 stands for all agencies.
func (s *Shell) ShowClaims(agency, day model.ID) {
	s.wall.send(stage.Claims{Agency: agency, Day: day})
}

// ShowCountdown sends the countdown of the slot that is being held.
func (s *Shell) ShowCountdown() { s.wall.send(stage.Countdown{}) }

// ShowMessage sends a text of the operator.
func (s *Shell) ShowMessage(said string) { s.wall.send(stage.Message{Text: said}) }

// WallNext names what the operator's next step shows; false where nothing is to come.
func (s *Shell) WallNext() (caption string, ok bool) { return s.wall.win.Next() }

// keepInQueue puts what was sent last at the end of the queue.
func (s *Shell) keepInQueue() {
	s.wall.is.Queue.Add(s.wall.is.Sent())
	list := s.wall.is.Queue.Slides()
	s.Tell(s.Say(text.WallKept, stage.Caption(list[len(list)-1], s.wall.content()), len(list)))
	s.wall.paint()
}

// forgetQueue empties the queue; the wall stays as it is.
func (s *Shell) forgetQueue() {
	s.wall.is.Queue.Clear()
	s.Tell(s.Say(text.WallForgot))
	s.wall.paint()
}

const (
	prefPaging  = "wall-page-seconds"
	usualPaging = 12 // seconds in which nine rows can be read
)

// PageSeconds is how long a page stays where pages turn by themselves.
func (s *Shell) PageSeconds() int {
	return s.app.Preferences().IntWithFallback(prefPaging, usualPaging)
}

// SetPageSeconds sets how long a page stays; where pages turn by themselves it holds at once.
func (s *Shell) SetPageSeconds(seconds int) {
	s.app.Preferences().SetInt(prefPaging, seconds)
	if s.wall.is.Pager.IsOn() {
		s.wall.is.Pager.Start(seconds)
	}
}

// togglePaging lets pages turn by themselves, or no more.
func (s *Shell) togglePaging() {
	if s.wall.is.Pager.IsOn() {
		s.wall.is.Pager.Stop()
		s.Tell(s.Say(text.WallPagingOff))
		return
	}
	s.wall.is.Pager.Start(s.PageSeconds())
	s.Tell(s.Say(text.WallPagingOn, s.wall.is.Pager.Seconds()))
}

// roomCommands are the commands of the slides of the room and of the queue.
func (s *Shell) roomCommands() []text.Command {
	return []text.Command{
		{Name: text.WallAgenda, Do: func() { s.ShowAgenda(0) }, On: s.hasFile},
		{Name: text.WallDirectives, Do: func() { s.ShowDirectives(0, s.dayInTurn()) }, On: s.hasFile},
		{Name: text.WallOpen, Do: func() { s.ShowDirectives(0, 0) }, On: s.hasFile},
		{Name: text.WallClaims, Do: func() { s.ShowClaims(0, 0) }, On: s.hasFile},
		{Name: text.WallComparison, Do: func() { s.ShowOutcome(0) }, On: s.hasFile},
		{Name: text.WallWaterfall, Do: func() { s.ShowWaterfall(0) }, On: s.hasFile},
		{Name: text.WallMovers, Do: func() { s.ShowMovers(0) }, On: s.hasFile},
		{Name: text.WallWaterfallTurn, Do: func() { s.ShowWaterfall(s.agencyInTurn()) }, On: s.hasTurn},
		{Name: text.WallMoversTurn, Do: func() { s.ShowMovers(s.agencyInTurn()) }, On: s.hasTurn},
		{Name: text.CommandMoments, Do: s.askMoments, On: s.hasMoments},
		{Name: text.WallCountdown, Do: s.ShowCountdown, On: s.hasFile},
		{Name: text.WallMessage, Key: text.Ctrl(fyne.KeyM), Do: s.askMessage},
		{Name: text.WallQueue, Key: queueKey, Do: s.showQueue, On: s.hasFile},
		{Name: text.WallKeep, Do: s.keepInQueue, On: func() bool { return s.wall.is.Sent() != nil }},
		{Name: text.WallForget, Do: s.forgetQueue, On: func() bool { return len(s.wall.is.Queue.Slides()) > 0 }},
		{Name: text.WallPaging, Do: s.togglePaging},
	}
}

// dayInTurn is the day of the slot that is being held, else today, else the first; 0 where there is none.
func (s *Shell) dayInTurn() model.ID {
	if d := stage.DayInTurn(s.wall.content()); d != nil {
		return d.ID
	}
	return 0
}

// agencyInTurn is the agency of the slot that is being held; 0 where none is.
func (s *Shell) agencyInTurn() model.ID {
	p := s.Plan()
	if p == nil || p.CurrentMeeting() == nil {
		return 0
	}
	if slot := p.RunningSlot(p.CurrentMeeting().ID); slot != nil {
		return slot.Agency
	}
	return 0
}

func (s *Shell) hasTurn() bool { return s.agencyInTurn() != 0 }

// askMessage asks for a message; it reaches the wall when it is sent, not while it is typed.
func (s *Shell) askMessage() {
	var closeBox func()
	field := parts.NewField("")
	send := func() {
		if said := strings.TrimSpace(field.Text); said != "" {
			closeBox()
			s.ShowMessage(said)
		}
	}
	field.OnSubmitted = func(string) { send() }
	field.OnEscape = func() { closeBox() }
	cancel := parts.NewKeyButton(s.Say(text.Cancel), escapeKey.String(), func() { closeBox() })
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, parts.NewPrimaryButton(s.Say(text.WallSend), "", send))
	hint := parts.NewText(s.Say(text.WallMessageHint), look.Text, parts.Plain).Wrap()
	closeBox = s.box(container.New(layout.NewCustomPaddedVBoxLayout(2*look.Step), hint, field, buttons), askWidth*look.Scale(), 0, field)
}
