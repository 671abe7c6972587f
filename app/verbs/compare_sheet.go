package verbs

import (
	"fmt"
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// comparisonSheet is a comparison as a table under the heads that budget papers have: every row, and the total.
func (c *console) comparisonSheet(cmp *model.Comparison, from, to sideFacts) *workbook.Sheet {
	outside := slices.ContainsFunc(cmp.Rows, func(r model.Row) bool { return r.From.Outside != 0 || r.To.Outside != 0 })
	s := &workbook.Sheet{Name: c.say(text.SheetCompare), Columns: c.comparisonColumns(from, to, outside)}
	for _, r := range cmp.Rows {
		cells := textCells(r.Key.Agency, r.Agency, r.Unit, r.Key.Code, r.Name)
		cells = append(cells, c.comparisonCells(r.From, r.To, outside)...)
		s.Rows = append(s.Rows, workbook.SheetRow{Cells: append(cells, textCells(c.say(words[r.Word]))...)})
	}
	total := append(textCells("", "", "", "", c.say(text.SheetTotal)), c.comparisonCells(cmp.From, cmp.To, outside)...)
	s.Rows = append(s.Rows, workbook.SheetRow{Bold: true, Cells: append(total, incoming.Value{})})
	return s
}

func (c *console) comparisonColumns(from, to sideFacts, outside bool) []workbook.SheetColumn {
	const code, name, money = 24, 50, 22
	list := []workbook.SheetColumn{
		{Title: c.say(text.SheetAgencyCode), Width: code},
		{Title: c.say(text.SheetAgency), Width: name},
		{Title: c.say(text.SheetUnit), Width: code},
		{Title: c.say(text.SheetCode), Width: code},
		{Title: c.say(text.SheetName), Width: name},
		{Title: c.say(text.SheetBefore, from.words()), Width: money},
		{Title: c.say(text.SheetAfter, to.words()), Width: money},
		{Title: c.say(text.SheetDifference), Width: money},
		{Title: c.say(text.SheetPercent), Width: 10, Right: true},
	}
	if outside {
		list = append(list, workbook.SheetColumn{Title: c.say(text.SheetBeforeOther), Width: money}, workbook.SheetColumn{Title: c.say(text.SheetAfterOther), Width: money})
	}
	return append(list, workbook.SheetColumn{Title: c.say(text.SheetWord), Width: 14})
}

// words names stage, year and moment of a side.
func (s sideFacts) words() string {
	words := fmt.Sprintf("%s %d", s.Stage, s.Year)
	if s.Moment != "" {
		words += " @ " + s.Moment
	}
	return words
}

// comparisonCells leaves a side without a figure empty: a new line was not 0 before.
func (c *console) comparisonCells(from, to model.Figure, outside bool) []incoming.Value {
	cells := make([]incoming.Value, 2, 6)
	for i, f := range []model.Figure{from, to} {
		if f.Known {
			cells[i] = moneyCell(f.Amount)
		}
	}
	cells = append(cells, moneyCell(to.Amount-from.Amount), incoming.Value{Text: percent(from, to, c.language())})
	if outside {
		cells = append(cells, moneyCell(from.Outside), moneyCell(to.Outside))
	}
	return cells
}
