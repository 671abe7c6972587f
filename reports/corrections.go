package reports

import (
	"strconv"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// correctionNumbers gives the numbers that the corrections of each line have in their annex.
func (c *composer) correctionNumbers() map[model.ID][]string {
	numbers := map[model.ID][]string{}
	for i, x := range allSaid(c.plan, c.meeting, correctionsOf) {
		numbers[x.Line] = append(numbers[x.Line], strconv.Itoa(i+1))
	}
	return numbers
}

// corrections is the annex of every correction with who said it and when.
func (c *composer) corrections() []paper.Block {
	c = c.written(c.correctedAmounts())
	w := c.words.Columns
	figure := paper.Column{Fit: true, Most: 38, Align: paper.Right}
	t := paper.Table{
		Columns: []paper.Column{
			{Width: 10, Align: paper.Center}, {Width: 22, Align: paper.Center}, {Weight: 5}, {Weight: 4}, figure, figure, figure, {Weight: 2.5}, {Weight: 3.5},
		},
		Head: [][]paper.Cell{cells(w.No, w.Clock, w.Line, w.Corrected, w.Old, w.New, w.Difference, w.Speaker, w.Reason)},
		Size: 8, Empty: c.words.None,
	}
	t.Rows = byAgency(c, len(t.Columns), correctionsOf, c.correction)
	return append(c.annex(PartCorrections), t)
}

func (c *composer) correction(n int, x *model.Correction) paper.Row {
	line := ""
	if l := c.plan.Lines.Get(x.Line); l != nil {
		line = l.Code + "\n" + c.lineName(l)
	}
	reason := joined("; ", x.Reason, c.void(x), c.correctionState(x))
	if x.Field != model.FieldBudget && x.Field != model.FieldTarget {
		row := cells(strconv.Itoa(n), c.clock(x.At), line, c.correctedText(x), x.Speaker, reason)
		row[3].Span = 4
		return paper.Row{Cells: row}
	}
	before, after, change := c.correctedFigures(x)
	return paper.Row{Cells: cells(strconv.Itoa(n), c.clock(x.At), line, c.correctedField(x), before, after, change, x.Speaker, reason)}
}

// correctedText says in a sentence what was written and what is written now.
func (c *composer) correctedText(x *model.Correction) string {
	sentence := c.words.CorrectedText
	switch {
	case x.OldText == "":
		sentence = c.words.CorrectedEmpty
	case x.NewText == "":
		sentence = c.words.CorrectedAway
	}
	what := or(c.words.CorrectedFields[x.Field], string(x.Field))
	if i := c.plan.Indicators.Get(x.Indicator); i != nil {
		what = fill(what, "indicator", i.Text)
	}
	return fill(sentence, "what", what, "old", x.OldText, "new", x.NewText)
}

// correctionState says how far a correction has come since the meeting; nothing of one that was only noted.
func (c *composer) correctionState(x *model.Correction) string {
	if x.State == model.Noted {
		return ""
	}
	date, _ := c.zone.Split(x.StateAt)
	return joined(", ", c.words.CorrectionStates[x.State], locale.FormatDate(date, locale.Indonesian), x.StateBy)
}

// void says that a correction no longer holds since its line was deferred or rejected after it; "" where it does.
func (c *composer) void(x *model.Correction) string {
	l := c.plan.Lines.Get(x.Line)
	if l == nil || x.Stage != model.Agreed || x.Field != model.FieldBudget && x.Field != model.FieldTarget {
		return ""
	}
	d := c.plan.Verdict(c.meeting.ID, l)
	if d == nil || d.At < x.At || d.Verdict != model.Deferred && d.Verdict != model.Rejected {
		return ""
	}
	return fill(c.words.Void, "verdict", c.words.Verdicts[string(d.Verdict)])
}

// clock gives day and time of day, one below the other.
func (c *composer) clock(at model.Instant) string {
	date, minute := c.zone.Split(at)
	return locale.FormatDateShort(date, locale.Indonesian) + "\n" + locale.FormatClock(minute, locale.Indonesian) + " " + c.zone.String()
}

func (c *composer) correctedFigures(x *model.Correction) (before, after, change string) {
	if x.Field == model.FieldBudget {
		return c.amount(x.OldAmount), c.amount(x.NewAmount), c.amount(x.NewAmount - x.OldAmount)
	}
	unit := ""
	if i := c.plan.Indicators.Get(x.Indicator); i != nil {
		unit = i.Unit
	}
	return c.targetText(x.OldText, unit), c.targetText(x.NewText, unit), c.words.Unknown
}

// correctedField names what was corrected: the budget with its funding source, or the target with its indicator; and stage and year where they are not
// those that the meeting agrees on.
func (c *composer) correctedField(x *model.Correction) string {
	if x.Field == model.FieldBudget {
		if fund := c.plan.Funds.Get(x.Fund); fund != nil {
			return joined(" ", fill(c.words.BudgetOf, "fund", fund.Name), c.otherStage(x))
		}
		return joined(" ", c.words.Budget, c.otherStage(x))
	}
	text := joined(" ", c.words.Target, c.otherStage(x))
	if i := c.plan.Indicators.Get(x.Indicator); i != nil {
		text += ": " + i.Text
	}
	return text
}

// otherStage names stage and year of a correction where they are not those that the meeting agrees on.
func (c *composer) otherStage(x *model.Correction) string {
	if x.Stage == model.Agreed && x.Year == c.meeting.Year {
		return ""
	}
	return fill(c.words.OtherStage, "stage", c.words.stage(x.Stage), "year", strconv.Itoa(x.Year))
}
