package reports

import (
	"maps"
	"slices"

	"benangmerah/model"
)

// ChangePart names a part of the list of changes between two versions.
type ChangePart string

// The parts in their order: money first, then what is told in words.
const (
	ChangeAgreed      ChangePart = "agreed"
	ChangeBase        ChangePart = "base"
	ChangeOutside     ChangePart = "outside"
	ChangeMeeting     ChangePart = "meeting"
	ChangeLines       ChangePart = "lines"
	ChangeTargets     ChangePart = "targets"
	ChangeDecisions   ChangePart = "decisions"
	ChangeOpen        ChangePart = "open"
	ChangeDirectives  ChangePart = "directives"
	ChangeCorrections ChangePart = "corrections"
	ChangeClaims      ChangePart = "claims"
	ChangeNotes       ChangePart = "notes"
	ChangeAttendance  ChangePart = "attendance"
	ChangeParagraphs  ChangePart = "paragraphs"
	ChangePassed      ChangePart = "passed"
)

// Edition is a version of the papers: the plan that it is composed from, and the version, nil of a draft.
type Edition struct {
	Plan  *model.Plan
	Final *model.Issue
}

func (e Edition) version() int {
	if e.Final == nil {
		return 0
	}
	return e.Final.Version
}

// MoneyChange is a line whose money differs between two versions. Was and Is say in which of them it is agreed.
type MoneyChange struct {
	Part       ChangePart
	Agency     model.ID
	Code, Name string
	From, To   model.Money
	Was, Is    bool
}

// TextChange is something that papers say otherwise in two versions; From or To is "" where the version says nothing of it.
type TextChange struct {
	Part     ChangePart
	Agency   model.ID // 0 where it is about none
	Subject  string
	From, To string
}

// Differences are everything in which the papers of two versions differ. Before and After are the totals that were agreed: the sum of the differences of the
// part ChangeAgreed is the difference of these two.
type Differences struct {
	Before, After model.Money
	Money         []MoneyChange
	Text          []TextChange
}

// None says whether the two versions say the same.
func (d *Differences) None() bool { return len(d.Money)+len(d.Text) == 0 }

// Compare gives everything in which the papers of two versions of a file differ, part by part, by agency in the order of the later version.
func Compare(from, to Edition, o Options) *Differences {
	old, now := newComposer(from.Plan, meetingOf(from.Plan, o.words(from.Plan)), o, ""), newComposer(to.Plan, meetingOf(to.Plan, o.words(to.Plan)), o, "")
	d := &Differences{}
	_, before := old.totals()
	_, after := now.totals()
	d.Before, d.After = before.Amount, after.Amount
	for _, part := range []struct {
		part ChangePart
		of   func(model.AgreedLine) model.Money
	}{
		{ChangeAgreed, func(l model.AgreedLine) model.Money { return l.After.Amount }},
		{ChangeBase, func(l model.AgreedLine) model.Money { return l.Before.Amount }},
		{ChangeOutside, func(l model.AgreedLine) model.Money { return l.After.Outside }},
	} {
		d.Money = append(d.Money, moneyChanges(part.part, old.carried(part.of), now.carried(part.of))...)
	}
	a, b := (&telling{old}).all(), (&telling{now}).all()
	for _, part := range textParts {
		d.Text = append(d.Text, textChanges(part, a[part], b[part])...)
	}
	agencies := everyAgency(to.Plan)
	place := func(id model.ID) int {
		if i := slices.Index(agencies, id); i >= 0 {
			return i
		}
		return len(agencies)
	}
	slices.SortStableFunc(d.Money, func(a, b MoneyChange) int { return samePart(a.Part, b.Part, place(a.Agency), place(b.Agency)) })
	slices.SortStableFunc(d.Text, func(a, b TextChange) int { return samePart(a.Part, b.Part, place(a.Agency), place(b.Agency)) })
	return d
}

// samePart orders what is of one part by its place, and leaves the parts as they are.
func samePart(a, b ChangePart, placeA, placeB int) int {
	if a != b {
		return 0
	}
	return placeA - placeB
}

// carriedLine is the money that a line itself carries in a version: what lies below it is left out.
type carriedLine struct {
	agency *model.Agency
	line   *model.Line
	name   string
	amount model.Money
}

// carried gives what each agreed line carries itself, in the order of the paper: the sum over all is the total.
func (c *composer) carried(of func(model.AgreedLine) model.Money) (list []carriedLine) {
	for _, a := range c.agreements {
		for i, l := range a.Agreed {
			amount := of(l)
			for _, below := range a.Agreed[i+1:] {
				if below.Depth <= l.Depth {
					break
				}
				if below.Depth == l.Depth+1 {
					amount -= of(below)
				}
			}
			list = append(list, carriedLine{a.Agency, l.Line, c.lineName(l.Line), amount})
		}
	}
	return list
}

func moneyChanges(part ChangePart, from, to []carriedLine) (list []MoneyChange) {
	old := map[model.ID]carriedLine{}
	for _, l := range from {
		old[l.line.ID] = l
	}
	for _, l := range to {
		before, was := old[l.line.ID]
		delete(old, l.line.ID)
		if l.amount != before.amount || part == ChangeAgreed && !was {
			list = append(list, MoneyChange{part, l.agency.ID, l.line.Code, l.name, before.amount, l.amount, was, true})
		}
	}
	for _, l := range from {
		if _, gone := old[l.line.ID]; gone && (l.amount != 0 || part == ChangeAgreed) {
			list = append(list, MoneyChange{part, l.agency.ID, l.line.Code, l.name, l.amount, 0, true, false})
		}
	}
	return list
}

// textChanges gives what is told otherwise, in the order of the later version, then what it does not tell any more.
func textChanges(part ChangePart, from, to []printedText) (list []TextChange) {
	old := map[string]printedText{}
	for _, x := range from {
		old[x.key] = x
	}
	for _, x := range to {
		before := old[x.key]
		delete(old, x.key)
		if before.text != x.text {
			list = append(list, TextChange{part, x.agency, x.subject, before.text, x.text})
		}
	}
	gone := maps.Clone(old)
	for _, x := range from {
		if _, left := gone[x.key]; left && x.text != "" {
			list = append(list, TextChange{part, x.agency, x.subject, x.text, ""})
		}
	}
	return list
}
