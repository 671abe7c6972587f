package closing

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
)

// FollowupSheet lists what was ordered and corrected on a day and is still open, agency by agency, to be worked on: what concerns no agency first, the
// directives of an agency before its corrections.
func FollowupSheet(p *model.Plan, day *model.Day, l locale.Language) *workbook.Sheet {
	b := &followup{plan: p, day: day, language: l, zone: locale.ZoneOf(p), sheet: &workbook.Sheet{Name: text.FollowupSheet.In(l)}}
	for _, c := range []struct {
		title text.Sentence
		width float64
	}{
		{text.FollowupAgency, 36},
		{text.FollowupKind, 11},
		{text.FollowupCode, 20},
		{text.FollowupText, 60},
		{text.FollowupOld, 24},
		{text.FollowupNew, 24},
		{text.FollowupOwner, 28},
		{text.FollowupDue, 14},
		{text.FollowupState, 16},
		{text.FollowupSpeaker, 24},
		{text.FollowupWhen, 20},
	} {
		b.sheet.Columns = append(b.sheet.Columns, workbook.SheetColumn{Title: b.say(c.title), Width: c.width})
	}
	b.directives(0)
	for _, a := range p.Agencies.Of(0) {
		b.directives(a.ID)
		b.corrections(a.ID)
	}
	return b.sheet
}

// followup writes the rows of a FollowupSheet.
type followup struct {
	plan     *model.Plan
	day      *model.Day
	zone     locale.Zone
	language locale.Language
	sheet    *workbook.Sheet
}

func (b *followup) say(s text.Sentence) string { return s.In(b.language) }

func (b *followup) add(cells ...incoming.Value) {
	b.sheet.Rows = append(b.sheet.Rows, workbook.SheetRow{Cells: cells})
}

func written(text string) incoming.Value { return incoming.Value{Text: text} }

func (b *followup) agency(id model.ID) string {
	if a := b.plan.Agencies.Get(id); a != nil {
		return a.Name
	}
	return b.say(text.FollowupGeneral)
}

func (b *followup) when(at model.Instant) string {
	return locale.FormatInstant(at, b.zone, b.language)
}

func (b *followup) directives(agency model.ID) {
	for _, d := range b.plan.Directives.Of(agency) {
		if d.Closed() || b.plan.DayOf(d.Said) != b.day.ID {
			continue
		}
		code := ""
		if l := b.plan.Lines.Get(d.Line); l != nil {
			code = l.Code
		}
		state := b.say(text.DirectiveStandings[d.Standing(b.day.Date)])
		b.add(written(b.agency(agency)), written(b.say(text.FollowupDirective)), written(code), written(d.Text), written(""), written(""), written(d.Owner),
			written(locale.FormatDateShort(d.Due, b.language)), written(state), written(d.Speaker), written(b.when(d.At)))
	}
}

func (b *followup) corrections(agency model.ID) {
	for _, x := range b.plan.OpenCorrections(agency) {
		if b.plan.DayOf(x.Said) != b.day.ID {
			continue
		}
		l := b.plan.Lines.Get(x.Line)
		if l == nil {
			continue
		}
		before, after := written(x.OldText), written(x.NewText)
		if x.Field == model.FieldBudget {
			before, after = incoming.Value{Amount: x.OldAmount, Money: true}, incoming.Value{Amount: x.NewAmount, Money: true}
		}
		b.add(written(b.agency(agency)), written(b.say(text.FollowupCorrection)), written(l.Code), written(b.corrected(x.Correction, l)), before, after, written(""),
			written(""), written(b.say(text.CorrectionStates[x.State])), written(x.Speaker), written(b.when(x.At)))
	}
}

// corrected names what was corrected: the line, then its field with the source of a budget or the text of an indicator.
func (b *followup) corrected(x *model.Correction, l *model.Line) string {
	what := b.say(text.CorrectedFields[x.Field])
	if f := b.plan.Funds.Get(x.Fund); f != nil {
		what += " " + f.Name
	}
	if i := b.plan.Indicators.Get(x.Indicator); i != nil {
		what += " “" + i.Text + "”"
	}
	return l.Name + ": " + what
}
