package reports

import (
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// textParts are the parts of a list of changes that are told in words, in their order.
var textParts = []ChangePart{
	ChangeMeeting, ChangeLines, ChangeTargets, ChangeDecisions, ChangeOpen, ChangeDirectives, ChangeCorrections, ChangeClaims, ChangeNotes, ChangeAttendance, ChangeParagraphs,
	ChangePassed,
}

// printedText is one thing that papers say, named by key whatever it says.
type printedText struct {
	key     string
	agency  model.ID
	subject string
	text    string
}

// telling gathers what the papers of a version say in words, each as it is printed.
type telling struct{ *composer }

func (c *telling) all() map[ChangePart][]printedText {
	return map[ChangePart][]printedText{
		ChangeMeeting: c.meetingTold(), ChangeLines: c.linesTold(), ChangeTargets: c.targetsTold(), ChangeDecisions: c.decisionsTold(), ChangeOpen: c.openTold(),
		ChangeDirectives: c.directivesTold(), ChangeCorrections: c.correctionsTold(), ChangeClaims: c.claimsTold(), ChangeNotes: c.notesTold(),
		ChangeAttendance: c.attendanceTold(), ChangeParagraphs: c.paragraphsTold(), ChangePassed: c.passedTold(),
	}
}

func keyOf(id model.ID) string { return strconv.FormatInt(int64(id), 10) }

func (c *telling) meetingTold() (list []printedText) {
	w := c.words.Versions.Changes
	add := func(name, text string) { list = append(list, printedText{key: name, subject: name, text: text}) }
	add(w.Meeting.Title, c.meeting.Title)
	add(w.Meeting.Number, c.meeting.Number)
	add(w.Meeting.Place, c.meeting.Place)
	add(w.Meeting.Year, strconv.Itoa(c.meeting.Year))
	add(w.Meeting.Base, c.meeting.Base.String())
	add(w.Meeting.Government, c.region.Government)
	add(w.Meeting.Office, c.region.Office)
	add(w.Meeting.Address, c.region.Address)
	add(w.Meeting.Signed, c.region.Place)
	for _, d := range c.plan.Days.Of(c.meeting.ID) {
		hours := fill(w.Hours, "start", locale.FormatClock(d.Start, locale.Indonesian), "end", locale.FormatClock(d.End, locale.Indonesian))
		list = append(list, printedText{"day " + keyOf(d.ID), 0, w.Meeting.Day, locale.FormatDateWithWeekday(d.Date, locale.Indonesian) + ", " + hours})
	}
	for _, o := range c.plan.Officials.Of(0) {
		nip := ""
		if !c.options.Public {
			nip = o.NIP
		}
		list = append(list, printedText{"official " + keyOf(o.ID), 0, w.Meeting.Official, joined("; ", o.Office, o.Name, o.Rank, nip)})
	}
	return list
}

// linesTold are the names of the agreed lines.
func (c *telling) linesTold() (list []printedText) {
	for _, a := range c.agreements {
		for _, l := range a.Agreed {
			list = append(list, printedText{keyOf(l.Line.ID), a.Agency.ID, l.Line.Code, joined(" ", l.Line.Code, c.lineName(l.Line))})
		}
	}
	return list
}

func (c *telling) targetsTold() (list []printedText) {
	for _, a := range c.agreements {
		for _, l := range a.Agreed {
			for _, i := range c.plan.Indicators.Of(l.Line.ID) {
				before, after := c.targetsOf(i)
				pair := fill(c.words.Versions.Changes.TargetPair, "before", c.targetText(before, i.Unit), "after", c.targetText(after, i.Unit))
				list = append(list, printedText{keyOf(i.ID), a.Agency.ID, l.Line.Code + " " + i.Text, joined(": ", i.Text, pair)})
			}
		}
	}
	return list
}

func (c *telling) decisionsTold() (list []printedText) {
	for _, a := range c.plan.Agencies.Of(0) {
		for _, d := range c.plan.Decisions.Of(a.ID) {
			if d.Meeting != c.meeting.ID {
				continue
			}
			subject := c.words.WholeAgency
			if l := c.plan.Lines.Get(d.Line); l != nil {
				subject = l.Code + " " + c.lineName(l)
			}
			list = append(list, printedText{keyOf(a.ID) + " " + keyOf(d.Line), a.ID, subject, joined("; ", c.decided(d), d.Speaker)})
		}
	}
	return list
}

func (c *telling) openTold() (list []printedText) {
	for _, a := range c.agreements {
		for _, l := range a.Open {
			subject, key := c.words.WholeAgency, keyOf(a.Agency.ID)
			if l.Line != nil {
				subject, key = l.Line.Code+" "+c.lineName(l.Line), key+" "+keyOf(l.Line.ID)
			}
			verdict := c.words.Undecided
			if l.Decision != nil {
				verdict = c.decided(l.Decision)
			}
			list = append(list, printedText{key, a.Agency.ID, subject, joined("; ", verdict, c.money(l.Before).Text, c.outside(l.Before, l.Before))})
		}
	}
	return list
}

// subjectOf is the beginning of something long.
func subjectOf(text string) string {
	const most = 60
	first, _, _ := strings.Cut(text, "\n")
	if letters := []rune(first); len(letters) > most {
		return strings.TrimRight(string(letters[:most]), " ") + "…"
	}
	return first
}

func (c *telling) directivesTold() (list []printedText) {
	for _, d := range allSaid(c.plan, c.meeting, directivesOf) {
		due := or(locale.FormatDate(d.Due, locale.Indonesian), c.words.NoDate)
		list = append(list, printedText{keyOf(d.ID), d.Agency, subjectOf(d.Text), joined("; ", c.directive(d), or(d.Owner, c.words.NoOwner), due, d.Speaker)})
	}
	return list
}

func (c *telling) correctionsTold() (list []printedText) {
	for _, x := range allSaid(c.plan, c.meeting, correctionsOf) {
		line := ""
		if l := c.plan.Lines.Get(x.Line); l != nil {
			line = l.Code + " " + c.lineName(l)
		}
		what := c.correctedText(x)
		if x.Field == model.FieldBudget || x.Field == model.FieldTarget {
			before, after, _ := c.correctedFigures(x)
			what = joined(": ", c.correctedField(x), before+" → "+after)
		}
		text := joined("; ", what, x.Speaker, x.Reason, c.correctionState(x), strings.ReplaceAll(c.clock(x.At), "\n", " "))
		list = append(list, printedText{keyOf(x.ID), x.Agency, line, text})
	}
	return list
}

func (c *telling) claimsTold() (list []printedText) {
	for _, x := range allSaid(c.plan, c.meeting, claimsOf) {
		list = append(list, printedText{keyOf(x.ID), x.Agency, subjectOf(x.Text), joined("; ", x.Text, x.Value, or(x.Source, c.words.NoSource), x.Speaker)})
	}
	return list
}

func (c *telling) notesTold() (list []printedText) {
	for _, x := range allSaid(c.plan, c.meeting, notesOf) {
		list = append(list, printedText{keyOf(x.ID), x.Agency, subjectOf(x.Text), joined("; ", x.Text, x.Speaker)})
	}
	return list
}

func (c *telling) attendanceTold() (list []printedText) {
	w := c.words.Versions.Changes
	for _, d := range c.plan.Days.Of(c.meeting.ID) {
		for _, p := range c.plan.Participants.Of(d.ID) {
			subject := joined(", ", locale.FormatDate(d.Date, locale.Indonesian), or(p.Office, p.Name))
			text := joined("; ", p.Name, p.Office, c.agencyName(p.Agency), joined(" ", w.Presences[string(p.Presence)], p.Deputy))
			list = append(list, printedText{keyOf(p.ID), 0, subject, text})
		}
	}
	return list
}

func (c *telling) paragraphsTold() (list []printedText) {
	for _, r := range c.plan.Redrafts.Of(c.meeting.ID) {
		list = append(list, printedText{r.Paragraph, 0, subjectOf(or(r.Source, r.Paragraph)), or(r.Text, c.words.None)})
	}
	return list
}

func (c *telling) passedTold() (list []printedText) {
	for _, group := range letPass(c.plan) {
		for _, f := range group.findings {
			key := strings.Join([]string{string(f.Check), keyOf(f.Agency), keyOf(f.Slot), f.Subject}, " ")
			list = append(list, printedText{key, f.Agency, subjectOf(f.Subject), c.words.finding(f) + " (" + group.reason + ")"})
		}
	}
	return list
}
