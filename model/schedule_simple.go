package model

import "slices"

// SimpleAgenda is MakeAgenda for days that follow each other and are all standard ones without Ashar: what a file begins with.
type SimpleAgenda struct {
	First                                   Date
	Days                                    int
	Base                                    Stage
	Year                                    int
	Title, Opening, Recess, Friday, Closing string // what the meeting and its common slots are called
}

// Name is "agenda.edit".
func (SimpleAgenda) Name() string { return "agenda.edit" }

// Agenda gives the agenda in full, to be changed before it is made.
func (a SimpleAgenda) Agenda() MakeAgenda {
	full := MakeAgenda{
		Base: a.Base, Year: a.Year, Title: a.Title,
		Opening: Ceremony{a.Opening, openMinutes}, Closing: Ceremony{a.Closing, openMinutes},
	}
	for i := range min(max(a.Days, 0), maxDays+1) {
		full.Days = append(full.Days, StandardDay(a.First.Plus(i), PauseTitles{Recess: a.Recess, Friday: a.Friday}))
	}
	return full
}

// PerDay is how many of so many agencies the fullest day has; 0 where they do not fit.
func (a SimpleAgenda) PerDay(agencies int) int {
	return slices.Max(append(a.Agenda().Shares(agencies), 0))
}

// SlotMinutes is how long the slot of each of so many agencies can be, at most 45 minutes; 0 where they do not fit.
func (a SimpleAgenda) SlotMinutes(agencies int) int { return a.Agenda().SlotMinutes(agencies) }

// Changes makes the agenda, see MakeAgenda.
func (a SimpleAgenda) Changes(p *Plan, c Context) ([]Change, error) {
	if a.Days < 1 || a.Days > maxDays {
		return nil, Invalidf("Pilih 1 sampai 10 hari.", "Rapat tidak dapat berlangsung %d hari.", a.Days)
	}
	return a.Agenda().Changes(p, c)
}
