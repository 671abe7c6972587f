package programme

import (
	"cmp"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/readiness"
)

// remarksCell says where the money of a line comes from, what is missing or odd, what still stands as it was asked for, and which way an indicator is
// better.
func (s *sheet) remarksCell(r *row) parts.Cell {
	c := parts.Cell{Tone: parts.Muted, Below: s.note(r), Editable: s.namesFund(r)}
	switch {
	case r.invited, r.kind == sumRow:
		return parts.Cell{}
	case r.draft != 0:
		c.Chip, c.Tone = s.draftChip(r)
	case r.kind == indicatorRow:
		c.Text, c.Sign = s.direction(r.indicator.Direction)
	case r.kind == lineRow:
		c.Text = r.fundName
	}
	if chip, tone := s.chip(r); chip != "" {
		c.Entry, c.Below = c.Text, cmp.Or(c.Below, c.Text)
		c.Chip, c.Tone, c.Text, c.Sign = chip, tone, "", parts.NoSign
	}
	return c
}

// namesFund says whether the source of the row's money is typed in its remarks.
func (s *sheet) namesFund(r *row) bool { return !s.readOnly && r.kind == lineRow && r.holds }

func (s *sheet) draftChip(r *row) (string, parts.Tone) {
	switch {
	case r.code == "" && r.name == "":
		return "", parts.Muted
	case r.code == "":
		return s.say(text.EntryNoCode), parts.Bad
	default:
		return s.say(text.EntryNoName), parts.Bad
	}
}

// chip is the one thing most worth knowing about a row.
func (s *sheet) chip(r *row) (string, parts.Tone) {
	switch {
	case r.lacksMoney:
		return s.say(text.ProgrammeNoMoney), parts.Bad
	case r.lacksTarget:
		return s.say(text.ProgrammeNoTarget), parts.Bad
	case r.unknown:
		return s.say(text.EntryUnknownCode), parts.Down
	}
	if rule := r.marks.first(); rule != "" && !elsewhere(rule) {
		return s.say(text.EntryMarks[rule]), ruleTone(rule)
	}
	if r.renamed {
		return s.say(text.EntryOtherName), parts.Down
	}
	return "", parts.Muted
}

// elsewhere says of a rule that it is about a field which stands in other views and is marked there.
func elsewhere(rule model.Rule) bool { return rule == readiness.NoSource || rule == readiness.NoOwner }

// note is what else there is to know of a figure.
func (s *sheet) note(r *row) string {
	asked := false
	for i := range s.periods {
		asked = asked || r.figures[i].asked && s.periods[i].year == s.year
	}
	switch {
	case asked:
		return s.say(text.ProgrammeStillAsked)
	case r.fundOutside:
		return s.say(text.ProgrammeOutside)
	case r.kind == lineRow && r.outside != 0:
		return s.say(text.ProgrammePlusOutside, locale.FormatTable(r.outside, s.language, 0))
	default:
		return ""
	}
}

// markTone is the tone of a figure that readiness finds odd.
func (s *sheet) markTone(r *row, f model.Field) parts.Tone {
	if rule := r.marks.of(f); rule != "" {
		return ruleTone(rule)
	}
	return parts.Plain
}

// markField shows what readiness finds at a field: an empty one says so in its place, another one below what it says.
func (s *sheet) markField(r *row, f model.Field, c *parts.Cell) {
	rule := r.marks.of(f)
	switch {
	case rule == "":
	case c.Text == "":
		if s.find(columnRemarks, "") < 0 {
			c.Chip, c.Tone = s.say(text.EntryMissing), parts.Bad
		}
	default:
		c.Tone, c.Below = ruleTone(rule), s.say(text.EntryMarks[rule])
	}
}
