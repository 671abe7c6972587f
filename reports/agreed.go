package reports

import (
	"strings"

	"benangmerah/model"
	"benangmerah/reports/paper"
)

// agreedColumns is the number of columns of the annex of what was agreed; the money stands in the three before the last.
const agreedColumns = 9

// agreed is the annex of every agreed line with targets and budgets before and after.
func (c *composer) agreed() []paper.Block {
	c = c.written(c.agreedAmounts())
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{
			{Fit: true, Most: 34},
			{Weight: 5},
			{Weight: 4.5},
			{Width: 17, Align: paper.Center},
			{Width: 17, Align: paper.Center},
			{Fit: true, Align: paper.Right},
			{Fit: true, Align: paper.Right},
			{Fit: true, Align: paper.Right},
			{Weight: 2.5},
		},
		Head: [][]paper.Cell{
			{
				{Text: w.Code, Down: 2},
				{Text: w.Line, Down: 2},
				{Text: w.Indicator, Down: 2},
				{Text: w.Target, Span: 2},
				{Text: w.Budget, Span: 3},
				{Text: w.Remark, Down: 2},
			},
			cells(w.Before, w.After, w.Before, w.After, w.Difference),
		},
		Size: 8, Empty: c.words.None,
	}
	for _, a := range c.agreements {
		if len(a.Agreed) > 0 && c.about(a.Agency.ID) {
			t.Rows = append(t.Rows, c.agreedOf(a)...)
		}
	}
	if before, after := c.totals(); len(t.Rows) > 0 && c.only == 0 {
		t.Rows = append(t.Rows, c.sumRow(paper.Total, c.words.Total, before, after))
	}
	return append(c.annex(PartAgreed), t)
}

func (c *composer) agreedOf(a *model.Agreement) []paper.Row {
	head := []paper.Cell{{Text: a.Agency.Name, Span: agreedColumns - 1}, {Text: c.agencyRemark(a)}}
	rows := []paper.Row{{Kind: paper.Group, Cells: head, Bookmark: a.Agency.Name, Level: 1}}
	for _, line := range a.Agreed {
		rows = append(rows, c.agreedLine(line)...)
	}
	return append(rows, c.sumRow(paper.Subtotal, fill(c.words.SubtotalAgency, "agency", a.Agency.Name), a.Before, a.After))
}

// agreedLine gives the row of a line, and one more for each of its indicators but the first.
func (c *composer) agreedLine(l model.AgreedLine) []paper.Row {
	program := l.Line.Level == model.Program
	first := make([]paper.Cell, agreedColumns)
	first[0] = paper.Cell{Text: l.Line.Code}
	first[1] = paper.Cell{Text: c.lineName(l.Line), Indent: l.Depth}
	first[5], first[6], first[7] = c.money(l.Before), c.money(l.After), c.difference(l.Before, l.After)
	for _, i := range []int{0, 1, 5, 6, 7} {
		first[i].Bold = program
	}
	first[8] = paper.Cell{Text: c.remark(l)}
	rows := []paper.Row{{Cells: first, KeepWithNext: !l.Leaf}}
	for i, indicator := range c.plan.Indicators.Of(l.Line.ID) {
		if i > 0 {
			rows = append(rows, paper.Row{Cells: make([]paper.Cell, agreedColumns), Continues: true, KeepWithNext: !l.Leaf})
		}
		copy(rows[i].Cells[2:5], c.targets(indicator))
	}
	return rows
}

// lineName gives the name of a line with the sub unit that it belongs to.
func (c *composer) lineName(l *model.Line) string {
	if unit := c.plan.SubUnits.Get(l.SubUnit); unit != nil {
		return l.Name + " (" + unit.Name + ")"
	}
	return l.Name
}

// targets gives an indicator and its target before and after, with the unit.
func (c *composer) targets(i *model.Indicator) []paper.Cell {
	before, after := c.targetsOf(i)
	return cells(i.Text, c.targetText(before, i.Unit), c.targetText(after, i.Unit))
}

// targetsOf gives the target of an indicator before and after, as written.
func (c *composer) targetsOf(i *model.Indicator) (before, after string) {
	if t := c.plan.Target(i.ID, c.meeting.Base, c.meeting.Year); t != nil {
		before, after = t.Value, t.Value
	}
	if t := c.plan.Target(i.ID, model.Agreed, c.meeting.Year); t != nil {
		after = t.Value
	}
	return before, after
}

// remark says what was decided on the line itself, where its corrections stand, and what money it has beside the sums.
func (c *composer) remark(l model.AgreedLine) string {
	var decided, corrections, outside string
	if l.Decision != nil && l.Decision.Line == l.Line.ID {
		decided = c.decided(l.Decision)
	}
	if numbers := c.numbers[l.Line.ID]; len(numbers) > 0 && c.has(PartCorrections) {
		corrections = fill(c.words.SeeCorrections, "numbers", strings.Join(numbers, ", "))
	}
	if l.Leaf {
		outside = c.outside(l.Before, l.After)
	}
	return joined("; ", decided, corrections, outside)
}

// agencyRemark says what was decided on an agency as a whole.
func (c *composer) agencyRemark(a *model.Agreement) string {
	for _, d := range c.plan.Decisions.Of(a.Agency.ID) {
		if d.Meeting == c.meeting.ID && d.Line == 0 {
			return c.decided(d)
		}
	}
	return ""
}

// decided gives a verdict with its reason.
func (c *composer) decided(d *model.Decision) string {
	return joined(": ", c.words.Verdicts[string(d.Verdict)], d.Reason)
}

func (c *composer) sumRow(kind paper.RowKind, title string, before, after model.Figure) paper.Row {
	return paper.Row{Kind: kind, Cells: []paper.Cell{
		{Text: title, Span: 5}, c.money(before), c.money(after), c.difference(before, after), {Text: c.outside(before, after)},
	}}
}
