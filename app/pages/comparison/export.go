package comparison

import (
	"slices"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// export writes what is in view as a workbook: the sums and the rows, each figure to the sen, and targets as they are written. Money from outside the budget
// has columns of its own where there is any.
func (p *Page) export() {
	if p.measure != nil {
		p.exportMeasures()
		return
	}
	outside := slices.ContainsFunc(p.matrix.Totals, func(f model.Figure) bool { return f.Outside != 0 })
	var rows [][]incoming.Value
	for _, r := range p.sheet.rows {
		switch r.kind {
		case ofAgency:
		case ofTarget:
			rows = append(rows, p.sheet.targetLine(r, outside))
		default:
			rows = append(rows, p.sheet.line(r, outside))
		}
	}
	p.write(p.heads(outside), rows)
}

// write gives rows out under the name of the comparison.
func (p *Page) write(heads []string, rows [][]incoming.Value) {
	title := p.say(text.AreaComparison)
	columns := p.panel.InUse()
	p.desk.WriteList(title, joined("-", title, p.columnName(columns[0]), p.columnName(columns[len(columns)-1])), heads, rows)
}

func (p *Page) heads(outside bool) []string {
	heads := []string{p.say(text.ComparisonAgency), p.say(text.ComparisonUnit), p.say(text.ComparisonCode), p.say(text.ComparisonName)}
	var beyond []string
	for i, c := range p.panel.InUse() {
		name := p.say(text.ComparisonNumbered, i+1, joined(" · ", p.columnName(c), p.narrowed(c)))
		heads = append(heads, p.say(text.ComparisonHead, name))
		beyond = append(beyond, p.say(text.ComparisonHead, p.say(text.ComparisonOutside, name)))
	}
	heads = append(heads, p.say(text.ComparisonDifference), p.say(text.ComparisonPercent), p.say(text.ComparisonWord))
	if outside {
		heads = append(heads, beyond...)
	}
	return heads
}

// narrowed names what a column is of, "" for all there is.
func (p *Page) narrowed(c model.PanelColumn) string {
	if c.Agencies == "" && c.Line == 0 {
		return ""
	}
	return text.ColumnOfNamed(p.say, p.plan, c)
}

// line gives a row as the cells of a workbook. Where there is no figure the cell is empty.
func (s *sheet) line(r row, outside bool) []incoming.Value {
	cells := []incoming.Value{{}, {}, {}, {Text: s.name(r).Text}}
	if r.of != nil {
		cells[0].Text, cells[1].Text, cells[2].Text = r.of.Agency, r.of.Unit, r.of.Key.Code
	}
	var beyond []incoming.Value
	for _, f := range r.figures {
		cells = append(cells, moneyCell(f.Amount, f.Known))
		beyond = append(beyond, moneyCell(f.Outside, f.Outside != 0))
	}
	word := ""
	if w := s.word(r); w != "" {
		word = s.page.say(text.ChangeWords[w])
	}
	cells = append(cells, moneyCell(s.difference(r), true), incoming.Value{Text: locale.Hyphen(s.percent(r))}, incoming.Value{Text: word})
	if outside {
		cells = append(cells, beyond...)
	}
	return cells
}

func moneyCell(m model.Money, known bool) incoming.Value {
	if !known {
		return incoming.Value{}
	}
	return incoming.Value{Amount: m, Money: true}
}

// targetLine gives an indicator with its targets as the cells of a workbook, and how far they were reached where that is told.
func (s *sheet) targetLine(r row, outside bool) []incoming.Value {
	cells := []incoming.Value{{}, {}, {}, {Text: joined(", ", frame.OneLine(r.target.Text), r.target.Unit)}}
	for _, target := range r.target.Targets {
		value := ""
		if target != nil {
			value = frame.OneLine(target.Value)
		}
		cells = append(cells, incoming.Value{Text: value})
	}
	share, by := s.achievedWords(r)
	cells = append(cells, incoming.Value{}, incoming.Value{Text: share}, incoming.Value{Text: by})
	return append(cells, make([]incoming.Value, len(s.page.heads(outside))-len(cells))...)
}

// achievedWords gives how far a target was reached, and the formula, or why that cannot be told.
func (s *sheet) achievedWords(r row) (share, by string) {
	switch {
	case r.achieved == nil:
		return "", ""
	case r.achieved.Share == nil:
		return dash, s.page.say(text.AchievedWhy, s.page.say(text.AchievedNot), s.page.say(text.Unmeasured[r.achieved.Why]))
	}
	return locale.FormatAchievement(*r.achieved, s.page.desk.Language()), s.page.say(text.AchievedBy, r.achieved.Formula.Sign())
}
