package reports

import (
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Check names one of the checks that a paper must pass before it is final.
type Check string

// The checks.
const (
	CheckNobody      Check = "nobody_present"
	CheckNothing     Check = "nothing_agreed"
	CheckUndecided   Check = "slot_without_decision"
	CheckReason      Check = "decision_without_reason"
	CheckOwner       Check = "directive_without_owner"
	CheckDue         Check = "directive_without_due_date"
	CheckClaim       Check = "claim_without_source"
	CheckUnconfirmed Check = "correction_unconfirmed"
	CheckOverCeiling Check = "over_ceiling"
)

// Checks lists the checks in their order.
func Checks() []Check {
	return []Check{
		CheckNobody, CheckNothing, CheckUndecided, CheckReason, CheckOwner, CheckDue, CheckClaim, CheckUnconfirmed, CheckOverCeiling, CheckParagraph,
	}
}

// Finding is something that keeps a paper from being final until it is mended or let pass with a reason. Subject says which: the name of an agency, line,
// region or day, or the text of a directive or claim. Count is how many corrections of the agency it is about, 0 where nothing is counted. Pass lets it
// pass, nil where nothing does: as long as check, agency, slot and subject are the same, whatever the count.
type Finding struct {
	Check   Check       `json:"check"`
	Subject string      `json:"subject"`
	Count   int         `json:"count,omitempty"`
	Agency  model.ID    `json:"-"`
	Slot    model.ID    `json:"-"`
	Pass    *model.Pass `json:"-"`
	// Paragraph is the key of the paragraph that the finding is about, "" where it is about none.
	Paragraph string `json:"paragraph,omitempty"`
}

// AsPass gives which finding it is, as model.LetPass asks for it.
func (f Finding) AsPass() model.Pass {
	return model.Pass{Check: string(f.Check), Agency: f.Agency, Slot: f.Slot, Subject: f.Subject}
}

// LetPass gives the act that lets findings pass for a reason.
func LetPass(findings []Finding, reason string) model.LetPass {
	act := model.LetPass{Reason: reason}
	for _, f := range findings {
		act.Findings = append(act.Findings, f.AsPass())
	}
	return act
}

// Findings gives everything that still keeps the papers of the current meeting from being final, in the order of the checks: what is let pass is left out.
func Findings(p *model.Plan) []Finding {
	var open []Finding
	for _, f := range AllFindings(p) {
		if f.Pass == nil {
			open = append(open, f)
		}
	}
	return open
}

// AllFindings gives what the checks find about the current meeting in their order, each with what lets it pass.
func AllFindings(p *model.Plan) []Finding {
	m := p.CurrentMeeting()
	if m == nil {
		return []Finding{{Check: CheckNothing, Subject: WordingOf(p).NoMeeting}}
	}
	f := &finder{plan: p, meeting: m}
	f.nobody()
	f.nothing()
	f.undecided()
	f.reasons()
	f.directives()
	f.claims()
	f.corrections()
	f.ceilings()
	f.paragraphs()
	for i := range f.list {
		f.list[i].Pass = p.PassOf(m.ID, f.list[i].AsPass())
	}
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

// reasons looks for what was deferred or rejected without a reason: files that were made elsewhere may hold it.
func (f *finder) reasons() {
	for _, a := range f.plan.Agencies.Of(0) {
		for _, d := range f.plan.Decisions.Of(a.ID) {
			without := (d.Verdict == model.Deferred || d.Verdict == model.Rejected) && strings.TrimSpace(d.Reason) == ""
			if d.Meeting != f.meeting.ID || !without {
				continue
			}
			subject := a.Name
			if l := f.plan.Lines.Get(d.Line); l != nil {
				subject = joined(" ", l.Code, l.Name)
			}
			f.add(CheckReason, subject, a.ID, d.Slot)
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

// corrections counts, agency by agency, those of the meeting that the agency has not confirmed.
func (f *finder) corrections() {
	for _, a := range f.plan.Agencies.Of(0) {
		n := 0
		for _, x := range f.plan.OpenCorrections(a.ID) {
			if x.State == model.Noted && f.plan.CorrectedIn(f.meeting, x.Correction) {
				n++
			}
		}
		if n > 0 {
			f.list = append(f.list, Finding{Check: CheckUnconfirmed, Subject: a.Name, Count: n, Agency: a.ID})
		}
	}
}

// ceilings looks for agencies whose outcome is over their ceiling, and at the region where it has a ceiling of its own. The note that such a total needs is
// the reason for which the finding is let pass: that one is printed.
func (f *finder) ceilings() {
	year, base := f.meeting.Year, f.meeting.Base
	for _, a := range f.plan.Agencies.Of(0) {
		ceiling, known := f.plan.Ceiling(a.ID, 0, year)
		if known && f.plan.AgencyOutcome(a.ID, base, year).Amount > ceiling {
			f.add(CheckOverCeiling, a.Name, a.ID, 0)
		}
	}
	c, region := f.plan.CeilingOf(0, 0, year), f.plan.Region()
	if c != nil && region != nil && f.plan.TotalOutcome(base, year).Amount > c.Amount {
		f.add(CheckOverCeiling, region.Name, 0, 0)
	}
}
