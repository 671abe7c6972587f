package monev

import (
	"cmp"
	"slices"

	"benangmerah/model"
)

// Promise is a directive with the meeting in which it was given, nil where that is not known, and how many days ago.
type Promise struct {
	model.OpenDirective
	Meeting *model.Meeting
	Age     int
}

// Ledger is what is open at an agency, nil for what concerns none: the oldest first.
type Ledger struct {
	Agency          *model.Agency
	Open, Overdue   int
	Oldest, Longest int // days since the oldest was given; days by which the latest is overdue
	Promises        []Promise
}

// OpenByAgency gives what is open on a day agency by agency, those without anything left out; what concerns no agency first.
func OpenByAgency(p *model.Plan, day model.Date) (list []Ledger) {
	meetings := meetingDays(p)
	by := map[model.ID]*Ledger{}
	for _, d := range p.OpenDirectives(0, day) {
		l := by[d.Agency]
		if l == nil {
			l = &Ledger{Agency: p.Agencies.Get(d.Agency)}
			by[d.Agency] = l
		}
		promise := meetings.promise(p, d, day)
		l.Open++
		l.Oldest = max(l.Oldest, promise.Age)
		if d.Standing == model.StandsOverdue {
			l.Overdue++
			l.Longest = max(l.Longest, -d.Days)
		}
		l.Promises = append(l.Promises, promise)
	}
	order := []model.ID{0}
	for _, a := range p.Agencies.Of(0) {
		order = append(order, a.ID)
	}
	for _, id := range order {
		if l := by[id]; l != nil {
			slices.SortStableFunc(l.Promises, func(a, b Promise) int { return cmp.Compare(b.Age, a.Age) })
			list = append(list, *l)
		}
	}
	return list
}

// Promised gives what was promised before a meeting began and how it stands on a day, finished or not: by agency in the order of the plan, the oldest first. It is what the
// meeting begins with.
func Promised(p *model.Plan, m *model.Meeting, day model.Date) (list []Promise) {
	meetings := meetingDays(p)
	begins := meetings.first[m.ID]
	order := map[model.ID]int{}
	for i, a := range p.Agencies.Of(0) {
		order[a.ID] = i + 1
	}
	for d := range p.Directives.All() {
		promise := meetings.promise(p, model.OpenDirective{Directive: d, Standing: d.Standing(day), Days: d.Due.Since(day), Pending: p.PendingExtension(d.ID)}, day)
		earlier := promise.Meeting != nil && promise.Meeting.ID != m.ID
		if promise.Meeting == nil {
			earlier = begins != "" && p.Today(d.At) < begins
		}
		if earlier && (begins == "" || p.Today(d.At) < begins) {
			list = append(list, promise)
		}
	}
	slices.SortFunc(list, func(a, b Promise) int {
		return cmp.Or(cmp.Compare(order[a.Agency], order[b.Agency]), cmp.Compare(a.At, b.At), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// calendar knows which meeting was held on which day.
type calendar struct {
	on    map[model.Date]*model.Meeting
	first map[model.ID]model.Date
}

func meetingDays(p *model.Plan) calendar {
	c := calendar{on: map[model.Date]*model.Meeting{}, first: map[model.ID]model.Date{}}
	for _, m := range p.Meetings.Of(0) {
		for _, d := range p.Days.Of(m.ID) {
			c.on[d.Date] = m
			if c.first[m.ID] == "" || d.Date < c.first[m.ID] {
				c.first[m.ID] = d.Date
			}
		}
	}
	return c
}

// promise finds the meeting of a directive: that of its slot, else the one that was held on the day.
func (c calendar) promise(p *model.Plan, d model.OpenDirective, day model.Date) Promise {
	said := p.Today(d.At)
	promise := Promise{OpenDirective: d, Meeting: c.on[said], Age: max(day.Since(said), 0)}
	if s := p.Slots.Get(d.Slot); s != nil {
		if held := p.Days.Get(s.Day); held != nil {
			promise.Meeting = p.Meetings.Get(held.Meeting)
		}
	}
	return promise
}
