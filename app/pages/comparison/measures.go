package comparison

import (
	"cmp"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/measure"
)

// listMeasures lists the measures whose names hold all words that are sought.
func (s *sheet) listMeasures() {
	p := s.page
	words := strings.Fields(strings.ToLower(p.panel.View.Sought))
	for i := range p.measure {
		m := &p.measure[i]
		name, over := text.MeasureName(p.say, *m)
		if model.HoldsAll(strings.ToLower(joined(" ", name, over)), words) {
			s.rows = append(s.rows, row{kind: ofMeasure, key: "measure " + strconv.Itoa(i), measure: m})
		}
	}
}

// leastMeasure is the least width of a column of measures at 100 %.
const leastMeasure float32 = 150

func (s *sheet) measureColumns() (list []parts.Column) {
	p := s.page
	for i, c := range p.panel.InUse() {
		title := p.say(text.ComparisonNumbered, i+1, p.columnHead(c))
		list = append(list, parts.Column{Title: title, Min: leastMeasure, Weight: 1, Align: parts.AlignRight, Wrap: true})
	}
	return list
}

// measureCell shows a measure of a column, with what it is made of under it.
func (s *sheet) measureCell(m *measure.Row, col int) parts.Cell {
	p := s.page
	if col == 0 {
		name, over := text.MeasureName(p.say, *m)
		return parts.Cell{Text: frame.OneLine(name), Above: joined(" · ", levelName(p, *m), over)}
	}
	value, under := text.MeasureCell(p.say, p.desk.Language(), m.Kind, m.Cells[col-1], s.write)
	cell := parts.Cell{Text: value, Below: frame.OneLine(under)}
	if m.Cells[col-1].State != measure.Given {
		cell.Tone = parts.Muted
	}
	return cell
}

// levelName says of which lines an indicator is.
func levelName(p *Page, m measure.Row) string {
	if m.Kind != measure.UnitCost {
		return ""
	}
	return p.say(rowNames[rowsOf{level: m.Level}])
}

// exportMeasures writes the measures in view as a workbook: of each column the value and what it is made of.
func (p *Page) exportMeasures() {
	heads := []string{p.say(text.MeasureTitle), p.say(text.ComparisonName)}
	for i, c := range p.panel.InUse() {
		heads = append(heads, p.say(text.ComparisonNumbered, i+1, joined(" · ", p.columnName(c), cmp.Or(p.narrowed(c), p.columnOf(c)))), p.say(text.MeasureMadeOf))
	}
	var rows [][]incoming.Value
	for _, r := range p.sheet.rows {
		rows = append(rows, p.measureLine(r.measure))
	}
	p.write(heads, rows)
}

// measureLine gives a measure as the cells of a workbook; money is a number there.
func (p *Page) measureLine(m *measure.Row) []incoming.Value {
	name, over := text.MeasureName(p.say, *m)
	line := []incoming.Value{{Text: cmp.Or(over, name)}, {}}
	if over != "" {
		line[1].Text = joined(" · ", levelName(p, *m), frame.OneLine(name))
	}
	for _, c := range m.Cells {
		value, under := text.MeasureCell(p.say, p.desk.Language(), m.Kind, c, func(model.Money) string { return "" })
		cell := incoming.Value{Text: value}
		if value == "" {
			cell = moneyCell(c.Amount, true)
		}
		line = append(line, cell, incoming.Value{Text: frame.OneLine(under)})
	}
	return line
}
