package model

import "slices"

// DayCheck names one of the things that are looked at before a day is closed.
type DayCheck string

// The checks of a day, in their order. None of them keeps the day from being closed.
const (
	CheckNobody      DayCheck = "nobody_present"
	CheckHeld        DayCheck = "slot_being_held"
	CheckUnheard     DayCheck = "slot_not_held"
	CheckUndecided   DayCheck = "slot_without_decision"
	CheckOwner       DayCheck = "directive_without_owner"
	CheckDue         DayCheck = "directive_without_due_date"
	CheckClaim       DayCheck = "claim_without_source"
	CheckUnconfirmed DayCheck = "correction_unconfirmed"
	CheckOverCeiling DayCheck = "over_ceiling"
)

// DayFinding is something of a day that is not as it should be when the day is closed. Subject says which: the name of an agency or slot, or the text of a
// directive or claim. Count is how many lines or corrections of the agency it is about; 0 stands for all of its lines, and where nothing is counted.
// Agency and Slot say where it can be mended; 0 where that is in none.
type DayFinding struct {
	Check   DayCheck `json:"check"`
	Subject string   `json:"subject"`
	Count   int      `json:"count,omitempty"`
	Agency  ID       `json:"-"`
	Slot    ID       `json:"-"`
}

// DayFindings looks a day of a meeting over, in the order of the checks and in that of the agenda. A deferred or rejected line without a reason is not looked
// for: the file holds none.
func (p *Plan) DayFindings(day ID) []DayFinding {
	d := p.Days.Get(day)
	if d == nil {
		return nil
	}
	f := &dayFinder{plan: p, meeting: p.Meetings.Get(d.Meeting), day: d}
	if !p.anybodyPresent(day) {
		f.add(CheckNobody, DayFinding{})
	}
	f.slots()
	f.undecided()
	f.directives()
	f.claims()
	f.corrections()
	f.ceilings()
	return f.list
}

// dayFinder collects what it finds about one day.
type dayFinder struct {
	plan    *Plan
	meeting *Meeting
	day     *Day
	list    []DayFinding
}

func (f *dayFinder) add(check DayCheck, found DayFinding) {
	found.Check = check
	f.list = append(f.list, found)
}

// about names an agency, "" for none.
func (f *dayFinder) about(agency ID) string {
	if a := f.plan.Agencies.Get(agency); a != nil {
		return a.Name
	}
	return ""
}

// slots looks for what is being held, then for what was not held. Nobody misses a break that was passed over.
func (f *dayFinder) slots() {
	for _, check := range []DayCheck{CheckHeld, CheckUnheard} {
		state := Running
		if check == CheckUnheard {
			state = Waiting
		}
		for _, s := range f.plan.Slots.Of(f.day.ID) {
			if s.State() != state || s.Pause() && state == Waiting {
				continue
			}
			name := s.Title
			if s.Agency != 0 {
				name = f.about(s.Agency)
			}
			f.add(check, DayFinding{Subject: name, Agency: s.Agency, Slot: s.ID})
		}
	}
}

// heard gives the agencies that were heard on the day, each with the first slot of it.
func (f *dayFinder) heard() (list []*Slot) {
	for _, s := range f.plan.Slots.Of(f.day.ID) {
		again := slices.ContainsFunc(list, func(other *Slot) bool { return other.Agency == s.Agency })
		if s.State() != Waiting && s.Agency != 0 && !again {
			list = append(list, s)
		}
	}
	return list
}

func (f *dayFinder) undecided() {
	for _, s := range f.heard() {
		n, whole := 0, false
		for _, open := range f.plan.Agreement(f.meeting, f.plan.Agencies.Get(s.Agency)).Open {
			if open.Decision == nil {
				n++
				whole = whole || open.Line == nil
			}
		}
		switch {
		case whole:
			f.add(CheckUndecided, DayFinding{Subject: f.about(s.Agency), Agency: s.Agency, Slot: s.ID})
		case n > 0:
			f.add(CheckUndecided, DayFinding{Subject: f.about(s.Agency), Count: n, Agency: s.Agency, Slot: s.ID})
		}
	}
}

func (f *dayFinder) directives() {
	list := slices.DeleteFunc(f.plan.directives(0), func(d *Directive) bool { return d.Closed() || f.plan.DayOf(d.Said) != f.day.ID })
	for _, d := range list {
		if d.Owner == "" {
			f.add(CheckOwner, DayFinding{Subject: d.Text, Agency: d.Agency, Slot: d.Slot})
		}
	}
	for _, d := range list {
		if d.Due == "" {
			f.add(CheckDue, DayFinding{Subject: d.Text, Agency: d.Agency, Slot: d.Slot})
		}
	}
}

func (f *dayFinder) claims() {
	list := slices.Clone(f.plan.Claims.Of(0))
	for _, a := range f.plan.Agencies.Of(0) {
		list = append(list, f.plan.Claims.Of(a.ID)...)
	}
	for _, c := range list {
		if c.Source == "" && f.plan.DayOf(c.Said) == f.day.ID {
			f.add(CheckClaim, DayFinding{Subject: c.Text, Agency: c.Agency, Slot: c.Slot})
		}
	}
}

// corrections counts, agency by agency, those of the day that the agency has not confirmed yet.
func (f *dayFinder) corrections() {
	for _, a := range f.plan.Agencies.Of(0) {
		found := DayFinding{Subject: a.Name, Agency: a.ID}
		for _, x := range f.plan.OpenCorrections(a.ID) {
			if x.State == Noted && f.plan.DayOf(x.Said) == f.day.ID {
				found.Count++
				found.Slot = x.Slot
			}
		}
		if found.Count > 0 {
			f.add(CheckUnconfirmed, found)
		}
	}
}

// ceilings looks at the agencies that were heard, and at the region where it has a ceiling of its own.
func (f *dayFinder) ceilings() {
	m := f.meeting
	for _, s := range f.heard() {
		ceiling, known := f.plan.Ceiling(s.Agency, 0, m.Year)
		if known && f.plan.AgencyOutcome(s.Agency, m.Base, m.Year).Amount > ceiling {
			f.add(CheckOverCeiling, DayFinding{Subject: f.about(s.Agency), Agency: s.Agency, Slot: s.ID})
		}
	}
	if c := f.plan.CeilingOf(0, 0, m.Year); c != nil && f.plan.Region() != nil && f.plan.TotalOutcome(m.Base, m.Year).Amount > c.Amount {
		f.add(CheckOverCeiling, DayFinding{Subject: f.plan.Region().Name})
	}
}
