package programme

import (
	"benangmerah/app/parts"
	"benangmerah/model"
	"benangmerah/model/readiness"
)

// marks is what readiness finds at a row: a bit for each rule, in the order of readiness.Rules.
type marks uint32

// at names a row that something is found at; indicator is 0 for a line itself.
type at struct{ line, indicator model.ID }

var allRules = readiness.Rules()

// ruleFields says which cell of an indicator a rule looks at.
var ruleFields = map[model.Rule]model.Field{
	readiness.NoTarget: model.FieldTarget, readiness.ZeroTarget: model.FieldTarget, readiness.BelowBaseline: model.FieldTarget,
	readiness.NotNumber: model.FieldTarget, readiness.BudgetAsTarget: model.FieldTarget, readiness.OnlyPaper: model.FieldIndicator,
	readiness.NoUnit: model.FieldUnit, readiness.OtherUnit: model.FieldUnit, readiness.NoBaseline: model.FieldBaseline,
	readiness.NoSource: model.FieldSource, readiness.NoOwner: model.FieldOwner,
}

// first is the gravest rule, "" where there is none.
func (m marks) first() model.Rule {
	for i, rule := range allRules {
		if m&(1<<i) != 0 {
			return rule
		}
	}
	return ""
}

// of is the rule that found something at a field, "" for none.
func (m marks) of(f model.Field) model.Rule {
	for i, rule := range allRules {
		if m&(1<<i) != 0 && ruleFields[rule] == f {
			return rule
		}
	}
	return ""
}

// marksOf gathers the open findings of a report by the rows that they are about.
func marksOf(report *readiness.Report) map[at]marks {
	found := map[at]marks{}
	for _, f := range report.Findings {
		for i, rule := range allRules {
			if f.Open() && f.Rule == rule {
				found[at{f.Line, f.Indicator}] |= 1 << i
			}
		}
	}
	return found
}

// ruleTone is red for what is missing, otherwise the colour of what should be looked at.
func ruleTone(rule model.Rule) parts.Tone {
	switch rule {
	case readiness.NoTarget, readiness.NoUnit, readiness.NoBaseline, readiness.NoSource, readiness.NoOwner:
		return parts.Bad
	default:
		return parts.Down
	}
}
