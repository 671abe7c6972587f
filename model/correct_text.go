package model

import "strings"

// CorrectText changes what is written in a field of an indicator or, where Indicator is 0, of a line, and records the correction. Of a line these are its
// name, priority, location, target group, objective and outcome; of an indicator its text, unit, baseline, source of data and owner. Codes are not
// corrected: they say where a line stands. Targets are, see CorrectTarget.
type CorrectText struct {
	Line, Indicator ID
	Field           Field
	Text            string
}

// Name is "correct.text".
func (CorrectText) Name() string { return "correct.text" }

// Changes gives the record and the correction, which counts for what is agreed in the year of the line; the same text as before is refused.
func (a CorrectText) Changes(p *Plan, c Context) ([]Change, error) {
	before, after, line, err := a.records(p)
	if err != nil {
		return nil, err
	}
	from, to := textOf(before, a.Field), textOf(after, a.Field)
	if from == nil {
		return nil, noSuchField(a.Field)
	}
	text := strings.TrimSpace(a.Text)
	if *from == text {
		return nil, Invalidf("Ketik isian yang lain, atau tekan Esc.", "Isian itu sudah berbunyi demikian.")
	}
	*to = text
	d := newDraft(p, c)
	d.changes = append(d.changes, Replace(before, after))
	d.add(&Correction{
		ID: d.ids.Next(), Said: d.said(line.Agency), Line: line.ID, Indicator: a.Indicator, Stage: Agreed, Year: line.Year, Field: a.Field,
		OldText: *from, NewText: text, Reason: c.Reason,
	})
	return d.changes, nil
}

// records gives the record whose field is corrected, a copy of it, and the line that it belongs to.
func (a CorrectText) records(p *Plan) (before, after Record, line *Line, err error) {
	if a.Indicator == 0 {
		if line = p.Lines.Get(a.Line); line == nil {
			return nil, nil, nil, missing("Baris")
		}
		return line, line.withID(line.ID), line, nil
	}
	i := p.Indicators.Get(a.Indicator)
	if i == nil {
		return nil, nil, nil, missing("Indikator")
	}
	return i, i.withID(i.ID), p.Lines.Get(i.Line), nil
}

// TextOf gives what stands in a text field of a line or an indicator, "" where it has no such field.
func TextOf(r Record, f Field) string {
	if text := textOf(r, f); text != nil {
		return *text
	}
	return ""
}

// textOf gives the place of a text field of a line or an indicator, nil where it has no such field.
func textOf(r Record, f Field) *string {
	switch r := r.(type) {
	case *Line:
		return r.text(f)
	case *Indicator:
		return r.text(f)
	default:
		return nil
	}
}
