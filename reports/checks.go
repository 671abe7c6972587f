package reports

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Check names one of the checks that a paper must pass before it is final.
type Check string

// The checks.
const (
	CheckNobody      Check = "nobody_present"
	CheckUndecided   Check = "slot_without_decision"
	CheckOwner       Check = "directive_without_owner"
	CheckDue         Check = "directive_without_due_date"
	CheckClaim       Check = "claim_without_source"
	CheckOverCeiling Check = "over_ceiling"
	CheckNothing     Check = "nothing_agreed"
)

// Finding is something that keeps a paper from being final until it is mended or passed over with a reason.
// Subject says which: the name of an agency or day, or the text of a directive or claim.
type Finding struct {
	Check   Check    `json:"check"`
	Subject string   `json:"subject"`
	Agency  model.ID `json:"-"`
	Slot    model.ID `json:"-"`
	// Paragraph is the key of the paragraph that the finding is about, "" where it is about none.
	Paragraph string `json:"paragraph,omitempty"`
}

// Findings gives everything that keeps the papers of the current meeting from being final, in the order of the checks.
func Findings(p *model.Plan) []Finding {
	m := p.CurrentMeeting()
	if m == nil {
		return []Finding{{Check: CheckNothing, Subject: DefaultWording().NoMeeting}}
	}
	f := &finder{plan: p, meeting: m}
	f.nobody()
	f.nothing()
	f.undecided()
	f.directives()
	f.claims()
	f.ceilings()
	f.paragraphs()
	return f.list
}

type finder struct {
	plan    *model.Plan
	meeting *model.Meeting
	list    []Finding
}

func (f *finder) add(check Check, subject string, agency, slot model.ID) {
	f.list = append(f.list, Finding{Check: check, Subject: subject, Agency: agency, Slot: slot})
}

// nobody looks for days without anybody on the attendance list.
func (f *finder) nobody() {
	for _, d := range f.plan.Days.Of(f.meeting.ID) {
		there := 0
		for _, p := range f.plan.Participants.Of(d.ID) {
			if p.Presence != model.Absent {
				there++
			}
		}
		if there == 0 {
			f.add(CheckNobody, locale.FormatDateWithWeekday(d.Date, locale.Indonesian), 0, 0)
		}
	}
}

func (f *finder) nothing() {
	for _, a := range f.plan.Agreements(f.meeting) {
		if len(a.Agreed) > 0 {
			return
		}
	}
	f.add(CheckNothing, f.meeting.Title, 0, 0)
}

// undecided looks for agencies of the agenda of which some line is neither agreed, deferred nor rejected.
func (f *finder) undecided() {
	seen := map[model.ID]bool{}
	for _, s := range f.plan.MeetingSlots(f.meeting.ID) {
		a := f.plan.Agencies.Get(s.Agency)
		if a == nil || seen[a.ID] {
			continue
		}
		seen[a.ID] = true
		for _, open := range f.plan.Agreement(f.meeting, a).Open {
			if open.Decision == nil {
				f.add(CheckUndecided, a.Name, a.ID, s.ID)
				break
			}
		}
	}
}

func (f *finder) directives() {
	list := allSaid(f.plan, f.meeting, directivesOf)
	for _, d := range list {
		if d.Owner == "" {
			f.add(CheckOwner, d.Text, d.Agency, d.Slot)
		}
	}
	for _, d := range list {
		if d.Due == "" {
			f.add(CheckDue, d.Text, d.Agency, d.Slot)
		}
	}
}

func (f *finder) claims() {
	for _, c := range allSaid(f.plan, f.meeting, claimsOf) {
		if c.Source == "" {
			f.add(CheckClaim, c.Text, c.Agency, c.Slot)
		}
	}
}

// ceilings looks for agencies whose outcome is over their ceiling.
func (f *finder) ceilings() {
	for _, a := range f.plan.Agencies.Of(0) {
		ceiling, known := f.plan.Ceiling(a.ID, 0, f.meeting.Year)
		if known && f.plan.AgencyOutcome(a.ID, f.meeting.Base, f.meeting.Year).Amount > ceiling {
			f.add(CheckOverCeiling, a.Name, a.ID, 0)
		}
	}
}
