package workbook

import (
	"errors"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// content reads everything that the present row says about its line; one cell that cannot be used refuses the row.
func (t *tableReader) content(row *incoming.Row) *incoming.Notice {
	if c := t.head.find(ColumnIndicator); c != nil {
		text, refusal := t.textOf(c, maxWord)
		if refusal != nil {
			return refusal
		}
		if !dashes(text) {
			row.Text = text
		}
	}
	if c := t.head.find(ColumnID); c != nil {
		id := parseRowID(t.cells[c.at].text)
		row.Line, row.Indicator, row.Budget = id.line, id.indicator, id.budget
	}
	year, refusal := t.rowYear()
	if refusal != nil {
		return refusal
	}
	fund, refusal := t.named(ColumnFundCode, ColumnFund)
	if refusal != nil {
		return refusal
	}
	if dashes(fund.Name) && fund.Code == "" {
		fund = incoming.Named{}
	}
	row.Cells = make([]incoming.Cell, 0, t.speaking())
	for i := range t.head.columns {
		c := &t.head.columns[i]
		if refusal := t.cell(row, c, year, fund); refusal != nil {
			return refusal
		}
	}
	t.targets.check(t, row)
	return nil
}

// speaking counts the columns that say something about the row.
func (t *tableReader) speaking() (n int) {
	for _, c := range t.head.columns {
		if !t.skipped(c.head) && (t.stamped || !t.empty(c.at)) {
			n++
		}
	}
	return n
}

// dashes says whether a text only says that there is nothing.
func dashes(text string) bool { return strings.Trim(text, "-–— ") == "" }

// rowYear gives the year that figures of the row are of where their heads do not say it.
func (t *tableReader) rowYear() (int, *incoming.Notice) {
	c := t.head.find(ColumnYear)
	if c == nil || t.empty(c.at) {
		return t.offer.Year, nil
	}
	year, ok := headYear(codeText(t.cells[c.at]))
	if !ok {
		return 0, t.fault(c, model.Invalidf("Tulis tahun empat angka, misalnya 2026.", "Tahun tidak dikenal."))
	}
	return year, nil
}

// skipped says whether a column says nothing that is taken: in a template only what the agency asks for counts, all other figures stand there to be
// read.
func (t *tableReader) skipped(h Head) bool {
	switch h.Column.Field() {
	case "", model.FieldName, model.FieldIndicator:
		return true
	}
	return t.stamped && h.Figure() && h.Stage != model.NoStage && h.Stage != model.Proposed
}

// cell adds what one cell says.
func (t *tableReader) cell(row *incoming.Row, c *tableColumn, year int, fund incoming.Named) *incoming.Notice {
	if t.skipped(c.head) {
		return nil
	}
	out := incoming.Cell{Column: c.title, Field: c.head.Column.Field()}
	if c.head.Figure() {
		out.Stage, out.Year, out.Quarter = c.head.Stage, c.head.YearFrom(year), c.head.Quarter
		if out.Stage == model.NoStage {
			out.Stage = t.stage
		}
	}
	var refusal *incoming.Notice
	if c.head.Column == ColumnBudget {
		out.Fund = fund
		refusal = t.amount(&out, c)
	} else {
		refusal = t.words(&out, c)
	}
	if refusal != nil {
		return refusal
	}
	if out.Given || t.stamped && out.Field != "" {
		row.Cells = append(row.Cells, out)
	}
	if out.Given && c.head.Column == ColumnBaseline && c.head.Year != 0 && t.head.find(ColumnBaselineYear) == nil {
		row.Cells = append(row.Cells, incoming.Cell{Column: c.title, Field: model.FieldBaselineYear, Text: strconv.Itoa(c.head.Year), Given: true})
	}
	return nil
}

// amount reads the money of a cell.
func (t *tableReader) amount(out *incoming.Cell, c *tableColumn) *incoming.Notice {
	cell := t.cells[c.at]
	if cell.kind == errorCell || cell.kind == formulaEmpty || cell.kind == logicalCell {
		return t.fault(c, faulty(cell))
	}
	if cell.text == "" {
		return nil
	}
	amount, given, err := parseMoney(cell, c.head.Power)
	if err != nil {
		var why *model.Error
		errors.As(err, &why) // every error of package locale is one
		return t.fault(c, why)
	}
	out.Amount, out.Given = amount, given
	return nil
}

// words reads the text of a cell as its field has it; one that its field does not know is left without a field, and so says nothing.
func (t *tableReader) words(out *incoming.Cell, c *tableColumn) *incoming.Notice {
	limit := maxWords
	if c.head.Column == ColumnTarget {
		limit = maxWord
	}
	text, refusal := t.textOf(c, limit)
	if refusal != nil {
		return refusal
	}
	if text == "" || dashes(text) && !t.stamped {
		return nil
	}
	out.Text, out.Given = text, true
	switch c.head.Column {
	case ColumnMission:
		out.Text = parseMission(text)
	case ColumnDirection:
		d, ok := parseDirection(text)
		if out.Text = string(d); !ok {
			t.unread(out, c, model.Invalidf("Tulis \"naik lebih baik\", \"turun lebih baik\", atau \"tetap\".", "Arah ini tidak dikenal dan tidak diambil."))
		}
	case ColumnFormula:
		f, ok := parseFormula(text)
		if out.Text = string(f); !ok {
			t.unread(out, c, model.Invalidf("Tulis \"R/T\", \"T/R\", atau \"(2T−R)/T\".", "Rumus ini tidak dikenal dan tidak diambil."))
		}
	}
	return nil
}

// unread notes a text that is not one of the words of its field, and takes nothing from it.
func (t *tableReader) unread(out *incoming.Cell, c *tableColumn, reason *model.Error) {
	*out = incoming.Cell{}
	t.note(*t.fault(c, reason))
}
