package followup

import (
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// dueWords says how far off a due date is: besok, 12 hari lagi, terlambat 3 hari.
func (p *Page) dueWords(due model.Date) string {
	switch days := due.Since(p.day); {
	case days == 0:
		return p.Say(text.FollowUpToday)
	case days == 1:
		return p.Say(text.FollowUpTomorrow)
	case days > 0:
		return p.Say(text.FollowUpLeft, days)
	default:
		return p.Say(text.FollowUpLate, -days)
	}
}

// dueEcho says a due date in full as it is typed, and how far off it is.
func (p *Page) dueEcho(typed string) string {
	due, given, err := locale.ParseDate(typed, p.Today())
	switch {
	case err != nil:
		return p.Say(text.FollowUpEchoNoDate)
	case !given:
		return p.Say(text.FollowUpEchoNoDue)
	default:
		return p.Full(due) + " · " + p.dueWords(due)
	}
}

// untilEcho is dueEcho for a date that must be given.
func (p *Page) untilEcho(typed string) string {
	if strings.TrimSpace(typed) == "" {
		return ""
	}
	return p.dueEcho(typed)
}

// pastDay reads the day on which something was done: today where nothing is typed. A day without a year is the last such one.
func (p *Page) pastDay(typed string) (d model.Date, refusal string) {
	d, given, err := locale.ParseDate(typed, p.Today())
	switch {
	case err != nil:
		return "", p.Told(err)
	case !given:
		return p.Today(), ""
	case d <= p.Today():
		return d, ""
	}
	if earlier, _, err := locale.ParseDate(typed, yearBefore(p.Today())); err == nil && sameDayOfYear(earlier, d) && earlier <= p.Today() {
		return earlier, ""
	}
	return "", p.Say(text.FollowUpFuture, p.Full(d))
}

// yearBefore is the day from which on every day of the year comes once until the day itself.
func yearBefore(day model.Date) model.Date {
	t, _ := day.Time()
	return model.NewDate(t.AddDate(-1, 0, 1).Date())
}

func sameDayOfYear(a, b model.Date) bool { return a[len("2027"):] == b[len("2027"):] }

// pastEcho says in full how a day on which something was done is understood.
func (p *Page) pastEcho(typed string) string {
	if strings.TrimSpace(typed) == "" {
		return p.Say(text.FollowUpEchoToday)
	}
	if _, _, err := locale.ParseDate(typed, p.Today()); err != nil {
		return p.Say(text.FollowUpEchoNoDate)
	}
	d, refusal := p.pastDay(typed)
	if refusal != "" {
		return refusal
	}
	return p.Full(d)
}

// visitEcho says in full when a visit was.
func (p *Page) visitEcho(typed string) string {
	d, given, err := locale.ParseDate(typed, p.Today())
	switch {
	case err != nil:
		return p.Say(text.FollowUpEchoNoDate)
	case !given:
		return p.Say(text.FollowUpEchoNoDay)
	default:
		return p.Full(d)
	}
}

// meetingOf gives the meeting and the day of it on which something was said; both nil where it was said outside any.
func meetingOf(plan *model.Plan, s model.Said) (*model.Meeting, *model.Day) {
	slot := plan.Slots.Get(s.Slot)
	if slot == nil {
		return nil, nil
	}
	day := plan.Days.Get(slot.Day)
	if day == nil {
		return nil, nil
	}
	return plan.Meetings.Get(day.Meeting), day
}

// saidWords says when something was said: the day of the current meeting by its number and the time, any other by its date and meeting.
func (p *Page) saidWords(s model.Said) string {
	plan := p.Plan
	date, minute := p.desk.Zone().Split(s.At)
	meeting, day := meetingOf(plan, s)
	switch {
	case meeting == nil:
		return p.Short(date)
	case meeting != plan.CurrentMeeting():
		return p.Short(date) + " · " + meeting.Title
	}
	for i, d := range plan.Days.Of(meeting.ID) {
		if d == day {
			return p.Say(text.FollowUpSaidDay, i+1) + ", " + locale.FormatClock(minute, p.desk.Language())
		}
	}
	return p.Short(date)
}

// labelOf names an agency in a few words, "" for none.
func labelOf(plan *model.Plan, id model.ID) string {
	return plan.AgencyLabel(id)
}

// headOf is the office that leads an agency, as an owner is written.
func headOf(plan *model.Plan, id model.ID) string {
	if a := plan.Agencies.Get(id); a != nil {
		return strings.TrimSpace(a.Head + " " + a.Short)
	}
	return ""
}

// lastSpeaker is who gave the newest directive, "" where there is none.
func lastSpeaker(plan *model.Plan) string {
	var newest model.Directive
	for d := range plan.Directives.All() {
		if d.At >= newest.At && d.Speaker != "" {
			newest = *d
		}
	}
	return newest.Speaker
}

// lineWords names a line by code and name.
func (p *Page) lineWords(l *model.Line) string {
	return p.Say(text.FollowUpLineNamed, l.Code, l.Name)
}

// oneLine takes line breaks and doubled blanks out of a text.
func oneLine(said string) string { return frame.OneLine(said) }
