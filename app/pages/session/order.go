package session

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// maxDays is how many days the form takes.
const maxDays = 10

// order is the simple agenda that the form asks for.
type order struct{ model.SimpleAgenda }

// impossible says why no agenda can be made of the file's agencies, "" where one can.
func (o order) impossible(p *Page) string {
	switch n := p.plan().Agencies.Len(); {
	case n == 0:
		return p.say(text.SessionNoAgencies)
	case o.SlotMinutes(n) == 0:
		return p.say(text.SessionTooManyAgencies, n, o.Days)
	default:
		return ""
	}
}

// words describes the agenda.
func (o order) words(p *Page) string {
	n, last := p.plan().Agencies.Len(), o.First.Plus(o.Days-1)
	return p.say(text.SessionAgendaEcho, locale.FormatDateRange(o.First, last, p.desk.Language()),
		locale.Weekday(o.First, p.desk.Language()), n, o.PerDay(n), o.SlotMinutes(n), o.Year)
}
