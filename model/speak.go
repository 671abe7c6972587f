package model

import "strings"

// TakeNote keeps something said for the minutes.
type TakeNote struct{ Text string }

// Name is "note".
func (TakeNote) Name() string { return "note" }

// Changes gives the note.
func (a TakeNote) Changes(_ *Plan, c Context) ([]Change, error) {
	return []Change{Add(&Note{ID: NewIDs(c.Seed).Next(), Said: c.Said(), Text: strings.TrimSpace(a.Text)})}, nil
}

// GiveDirective records an arahan: the text as spoken, the office that is to do it, and until when. Of a visit, Place says where to, Visited when it was, and
// Brought what came back from it; see Directive.
type GiveDirective struct {
	Text            string
	Owner           string
	Due             Date
	Line, Indicator ID
	Form            DirectiveKind
	Place           string
	Visited         Date
	Brought         string
}

// Name is "directive".
func (GiveDirective) Name() string { return "directive" }

// Changes gives the directive.
func (a GiveDirective) Changes(_ *Plan, c Context) ([]Change, error) {
	d := &Directive{ID: NewIDs(c.Seed).Next(), Said: c.Said()}
	a.write(d)
	return []Change{Add(d)}, nil
}

// write puts what was given into a directive.
func (a GiveDirective) write(d *Directive) {
	d.Text, d.Owner, d.Due = strings.TrimSpace(a.Text), strings.TrimSpace(a.Owner), a.Due
	d.Line, d.Indicator = a.Line, a.Indicator
	d.Form, d.Place, d.Visited, d.Brought = a.Form, strings.TrimSpace(a.Place), a.Visited, strings.TrimSpace(a.Brought)
}

// As gives what a directive holds of what was given, to be edited.
func (r *Directive) As() GiveDirective {
	return GiveDirective{
		Text: r.Text, Owner: r.Owner, Due: r.Due, Line: r.Line, Indicator: r.Indicator,
		Form: r.Form, Place: r.Place, Visited: r.Visited, Brought: r.Brought,
	}
}

// RecordClaim keeps a figure said aloud; without Source it is one without data. See Claim for the rest of it.
type RecordClaim struct {
	Text, Value, Source string
	Indicator           ID
	Unit                string
	Dated               Period
	Definition          string
}

// Name is "claim".
func (RecordClaim) Name() string { return "claim" }

// Changes gives the claim.
func (a RecordClaim) Changes(_ *Plan, c Context) ([]Change, error) {
	claim := &Claim{ID: NewIDs(c.Seed).Next(), Said: c.Said()}
	a.write(claim)
	return []Change{Add(claim)}, nil
}

// write puts what was claimed into a claim.
func (a RecordClaim) write(c *Claim) {
	c.Indicator, c.Text = a.Indicator, strings.TrimSpace(a.Text)
	c.Value, c.Source = strings.TrimSpace(a.Value), strings.TrimSpace(a.Source)
	c.Unit, c.Dated, c.Definition = strings.TrimSpace(a.Unit), a.Dated, strings.TrimSpace(a.Definition)
}

// As gives what a claim holds of what was claimed, to be edited.
func (r *Claim) As() RecordClaim {
	return RecordClaim{
		Text: r.Text, Value: r.Value, Source: r.Source, Indicator: r.Indicator, Unit: r.Unit, Dated: r.Dated, Definition: r.Definition,
	}
}

// MarkMoment gives a state of the file a name, such as "Tutup hari 1": the present one, or, where Seq is not 0, the one that journal entry Seq left at At.
type MarkMoment struct {
	Title string
	Seq   int64
	At    Instant
}

// Name is "moment".
func (MarkMoment) Name() string { return "moment" }

// Changes gives the moment, which names the entry that it becomes itself where no other is meant. It refuses an entry that is not there.
func (a MarkMoment) Changes(_ *Plan, c Context) ([]Change, error) {
	if err := needText("Nama saat", a.Title); err != nil {
		return nil, err
	}
	m := &Moment{ID: NewIDs(c.Seed).Next(), Name: strings.TrimSpace(a.Title), Seq: c.Seq, At: c.At}
	if a.Seq != 0 {
		m.Seq, m.At = a.Seq, a.At
	}
	if m.Seq < 1 || m.Seq > c.Seq {
		return nil, Errorf(NotFound, "Tulis nomor tindakan yang sudah ada.", "Tindakan nomor %d belum ada di berkas ini.", a.Seq)
	}
	return []Change{Add(m)}, nil
}

// Finalise records that a paper was made final. See Issue for its parts; the version follows the last one.
type Finalise struct {
	Fingerprint string
	Size        int64
	Root        string
	Overrides   string
}

// Name is "finalise".
func (Finalise) Name() string { return "finalise" }

// Changes gives the issue of the current meeting. It refuses while another version stands.
func (a Finalise) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	if issue := p.Standing(m.ID); issue != nil {
		return nil, Errorf(Conflict, hintReopen, "Versi %d sudah disahkan dan masih berlaku.", issue.Version)
	}
	return []Change{Add(&Issue{
		ID: NewIDs(c.Seed).Next(), Meeting: m.ID, Version: len(p.Issues.Of(m.ID)) + 1, At: c.At,
		Fingerprint: a.Fingerprint, Size: a.Size, Root: a.Root, Overrides: a.Overrides,
	})}, nil
}
