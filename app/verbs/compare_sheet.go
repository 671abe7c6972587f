package verbs

import (
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
)

// sheet is a comparison as a table under the heads that budget papers have: every row, and the total, before it that of what is listed where that is not
// all.
func (b *besides) sheet() *workbook.Sheet {
	outside := slices.ContainsFunc(b.matrix.Totals, func(f model.Figure) bool { return f.Outside != 0 })
	s := &workbook.Sheet{Name: b.say(text.SheetCompare), Columns: b.sheetColumns(outside)}
	for _, r := range b.seen.Rows {
		s.Rows = append(s.Rows, b.sheetRow([]string{r.Key.Agency, r.Agency, r.Unit, r.Key.Code, r.Name}, r.Figures, r.Word(b.seen.From, b.seen.To), outside))
	}
	total := func(name string, sums []model.Figure) {
		row := b.sheetRow([]string{"", "", "", "", name}, sums, model.WordOf(sums[b.seen.From], sums[b.seen.To]), outside)
		row.Bold = true
		s.Rows = append(s.Rows, row)
	}
	if len(b.seen.Rows) < len(b.matrix.Rows) {
		total(b.say(text.ComparisonSeenShort), b.seen.Totals)
	}
	total(b.say(text.SheetTotal), b.matrix.Totals)
	return s
}

func (b *besides) sheetColumns(outside bool) []workbook.SheetColumn {
	const code, name, money = 24, 50, 22
	list := []workbook.SheetColumn{
		{Title: b.say(text.SheetAgencyCode), Width: code},
		{Title: b.say(text.SheetAgency), Width: name},
		{Title: b.say(text.SheetUnit), Width: code},
		{Title: b.say(text.SheetCode), Width: code},
		{Title: b.say(text.SheetName), Width: name},
	}
	figures, beyond := b.sheetHeads()
	for _, title := range figures {
		list = append(list, workbook.SheetColumn{Title: title, Width: money})
	}
	list = append(list, workbook.SheetColumn{Title: b.say(text.SheetDifference), Width: money}, workbook.SheetColumn{Title: b.say(text.SheetPercent), Width: 10, Right: true})
	if outside {
		for _, title := range beyond {
			list = append(list, workbook.SheetColumn{Title: title, Width: money})
		}
	}
	return append(list, workbook.SheetColumn{Title: b.say(text.SheetWord), Width: 14})
}

// sheetHeads are the heads of the columns of figures, and of those of money from outside the budget: before and after where there are two.
func (b *besides) sheetHeads() (figures, beyond []string) {
	if len(b.matrix.Sides) == model.MinColumns {
		return []string{b.say(text.SheetBefore, b.sideFacts(0).words()), b.say(text.SheetAfter, b.sideFacts(1).words())},
			[]string{b.say(text.SheetBeforeOther), b.say(text.SheetAfterOther)}
	}
	for i := range b.matrix.Sides {
		name := b.say(text.ComparisonNumbered, i+1, b.sideFacts(i).words())
		figures = append(figures, b.say(text.ComparisonHead, name))
		beyond = append(beyond, b.say(text.ComparisonHead, b.say(text.ComparisonOutside, name)))
	}
	return figures, beyond
}

// sheetRow leaves a column without a figure empty: a new line was not 0 before.
func (b *besides) sheetRow(names []string, figures []model.Figure, word model.Word, outside bool) workbook.SheetRow {
	cells := textCells(names...)
	for _, f := range figures {
		if f.Known {
			cells = append(cells, moneyCell(f.Amount))
		} else {
			cells = append(cells, incoming.Value{})
		}
	}
	from, to := figures[b.seen.From], figures[b.seen.To]
	cells = append(cells, moneyCell(to.Amount-from.Amount), incoming.Value{Text: locale.Hyphen(percent(from, to, b.language()))})
	if outside {
		for _, f := range figures {
			cells = append(cells, moneyCell(f.Outside))
		}
	}
	return workbook.SheetRow{Cells: append(cells, textCells(b.say(words[word]))...)}
}
