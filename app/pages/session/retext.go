package session

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The fields that are corrected by their names, the likeliest first. Names of lines and words of indicators are corrected in their cells too.
var (
	lineFields = []model.Field{
		model.FieldPriority, model.FieldName, model.FieldLocation, model.FieldGroup, model.FieldObjective, model.FieldOutcome,
	}
	indicatorFields = []model.Field{model.FieldSource, model.FieldIndicator, model.FieldUnit, model.FieldBaseline, model.FieldOwner}
)

// askText asks what is to stand in a field of what the cursor is on. first is the field that the form begins with, "" for the likeliest.
func (p *Page) askText(first model.Field) {
	f := p.sheet.figures
	row, _ := p.sheet.grid.Cursor()
	if f == nil || row < 0 || f.rows[row].node == nil || !p.mayCorrect() {
		return
	}
	r, c := f.rows[row], p.circumstances()
	fields := lineFields
	if r.kind == indicatorRow {
		fields = indicatorFields
	}
	if first == "" {
		first = fields[0]
	}
	made := func(texts []string) (model.Act, model.Context, string) {
		c.Reason = texts[2]
		field, known := p.fieldOf(fields, texts[0])
		if !known {
			return nil, c, p.say(text.SessionNoField, p.fieldNames(fields))
		}
		return retext(r, field, texts[1]), c, ""
	}
	p.sheet.ask(&form{
		kind: "text:" + r.key,
		questions: []parts.Question{
			{Title: p.say(text.SessionField), Start: p.say(text.CorrectedFields[first]), Share: 1},
			{Title: p.say(text.SessionNewText), Share: 2},
			{Title: p.say(text.SessionReason), Share: 1.2},
		},
		tell: func(texts []string) string {
			field, known := p.fieldOf(fields, texts[0])
			if !known {
				return p.fieldNames(fields)
			}
			return p.say(text.SessionFieldNow, p.say(text.CorrectedFields[field]), orElse(brief(fieldText(r, field)), noDifference))
		},
		done:    func(texts []string) string { return p.correctAs(made(texts)) },
		propose: made,
	})
}

// retext is the act that corrects a field of what a row stands for.
func retext(r figureRow, field model.Field, words string) model.CorrectText {
	act := model.CorrectText{Line: r.node.Line.ID, Field: field, Text: words}
	if r.kind == indicatorRow {
		act.Line, act.Indicator = 0, r.indicator.ID
	}
	return act
}

// fieldOf gives the field that a typed name begins.
func (p *Page) fieldOf(fields []model.Field, typed string) (model.Field, bool) {
	for _, f := range fields {
		if typed != "" && startsWith(p.say(text.CorrectedFields[f]), typed) {
			return f, true
		}
	}
	return "", false
}

func (p *Page) fieldNames(fields []model.Field) string {
	var names []string
	for _, f := range fields {
		names = append(names, p.say(text.CorrectedFields[f]))
	}
	return strings.Join(names, ", ")
}

// fieldText is what stands in a field of what a row stands for.
func fieldText(r figureRow, f model.Field) string {
	if r.kind == indicatorRow {
		return model.TextOf(r.indicator, f)
	}
	return model.TextOf(r.node.Line, f)
}
