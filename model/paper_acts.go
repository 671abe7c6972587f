package model

import "strings"

// Redact gives a paragraph of the current meeting's papers a wording of its own, see Redraft. Text as in Source takes the wording back.
type Redact struct{ Paragraph, Source, Text string }

// Name is "paragraph.edit".
func (Redact) Name() string { return "paragraph.edit" }

// Changes refuses what changes nothing. The lines of the text are kept, white space around it is not.
func (a Redact) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	after := &Redraft{Meeting: m.ID, Paragraph: a.Paragraph, Source: a.Source, Text: strings.TrimSpace(a.Text)}
	before := p.RedraftOf(m.ID, a.Paragraph)
	own := after.Text != strings.TrimSpace(a.Source)
	switch {
	case before == nil && own:
		after.ID = NewIDs(c.Seed).Next()
		return []Change{Add(after)}, nil
	case before != nil && !own:
		return []Change{Remove(before)}, nil
	case before == nil:
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	after.ID = before.ID
	if *after == *before {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return []Change{Replace(before, after)}, nil
}

// RedraftOf gives the wording of a paragraph of a meeting's papers, nil where it has none of its own.
func (p *Plan) RedraftOf(meeting ID, paragraph string) *Redraft {
	for _, r := range p.Redrafts.Of(meeting) {
		if r.Paragraph == paragraph {
			return r
		}
	}
	return nil
}

// RestoreParagraph takes the wording of a paragraph of the current meeting's papers back: it says again what follows from the file.
type RestoreParagraph struct{ Paragraph string }

// Name is "paragraph.restore".
func (RestoreParagraph) Name() string { return "paragraph.restore" }

// Changes refuses a paragraph without a wording of its own.
func (a RestoreParagraph) Changes(p *Plan, _ Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	r := p.RedraftOf(m.ID, a.Paragraph)
	if r == nil {
		return nil, missing("Suntingan paragraf")
	}
	return []Change{Remove(r)}, nil
}

// LetPass lets findings of the checks before the final version pass for a reason. Each of Findings says which, see Pass; its Reason is not read. One that
// is let pass already gets the new reason.
type LetPass struct {
	Findings []Pass
	Reason   string
}

// Name is "finding.pass".
func (LetPass) Name() string { return "finding.pass" }

// Changes refuses a missing reason and findings that pass for the same reason already.
func (a LetPass) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	ids := NewIDs(c.Seed)
	seen := map[Pass]bool{} // two findings may be told alike: one pass lets both pass
	var changes []Change
	for _, f := range a.Findings {
		f.ID, f.Meeting, f.Reason = 0, m.ID, strings.TrimSpace(a.Reason)
		if seen[f] {
			continue
		}
		seen[f] = true
		if before := p.PassOf(m.ID, f); before != nil {
			f.ID = before.ID
		}
		if change, differs := put(p, &f, ids); differs {
			changes = append(changes, change)
		}
	}
	if len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, nil
}

// PassOf gives what lets a finding of a meeting pass, nil for nothing. Of the finding, Check, Agency, Slot and Subject are read.
func (p *Plan) PassOf(meeting ID, f Pass) *Pass {
	for _, r := range p.Passes.Of(meeting) {
		if r.compare(&f) == 0 {
			return r
		}
	}
	return nil
}

// HoldBack takes back that a finding passes.
type HoldBack struct{ ID ID }

// Name is "finding.hold".
func (HoldBack) Name() string { return "finding.hold" }

// Changes refuses what is not in the plan.
func (a HoldBack) Changes(p *Plan, _ Context) ([]Change, error) {
	r := p.Passes.Get(a.ID)
	if r == nil {
		return nil, missing("Pengecualian")
	}
	return []Change{Remove(r)}, nil
}

// Reopen opens the current meeting again after a final version, for a reason: what its papers hold may be changed, and the next final is a new version.
type Reopen struct{ Reason string }

// Name is "reopen".
func (Reopen) Name() string { return "reopen" }

// Changes refuses a meeting without a version that stands, and a missing reason.
func (a Reopen) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	issue := p.Standing(m.ID)
	if issue == nil {
		return nil, Errorf(Conflict, "Rapat ini masih terbuka: langsung ubah isinya.", "Tidak ada versi akhir yang berlaku.")
	}
	return []Change{Add(&Reopening{ID: NewIDs(c.Seed).Next(), Issue: issue.ID, At: c.At, Reason: strings.TrimSpace(a.Reason)})}, nil
}
