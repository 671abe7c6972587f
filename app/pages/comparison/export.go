package comparison

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
)

// export writes what is in view as a workbook: the rows with their sums, each figure to the sen.
func (p *Page) export() {
	heads := []string{p.say(text.ComparisonAgency), p.say(text.ComparisonUnit), p.say(text.ComparisonCode), p.say(text.ComparisonName)}
	for i, c := range p.panel.InUse() {
		heads = append(heads, p.say(text.ComparisonHead, p.say(text.ComparisonNumbered, i+1, joined(" · ", p.columnName(c), p.onlyAgency(c)))))
	}
	heads = append(heads, p.say(text.ComparisonDifference), p.say(text.ComparisonPercent), p.say(text.ComparisonWord))
	var rows [][]incoming.Value
	for _, r := range p.sheet.rows {
		if r.kind != ofTarget && r.kind != ofAgency {
			rows = append(rows, p.sheet.line(r))
		}
	}
	title := p.say(text.AreaComparison)
	p.desk.WriteList(title, joined("-", title, p.columnName(p.panel.Columns[0]), p.columnName(p.panel.InUse()[p.panel.Count-1])), heads, rows)
}

// onlyAgency names the one agency that a column shows, "" for all.
func (p *Page) onlyAgency(c model.PanelColumn) string {
	if c.Agency == 0 {
		return ""
	}
	return p.agencyName(c.Agency)
}

// line gives a row as the cells of a workbook. Where there is no figure the cell is empty.
func (s *sheet) line(r row) []incoming.Value {
	cells := []incoming.Value{{}, {}, {}, {Text: s.name(r).Text}}
	if r.of != nil {
		cells[0].Text, cells[1].Text, cells[2].Text = r.of.Agency, r.of.Unit, r.of.Key.Code
	}
	for _, f := range r.figures {
		if f.Known {
			cells = append(cells, incoming.Value{Amount: f.Amount, Money: true})
		} else {
			cells = append(cells, incoming.Value{})
		}
	}
	word := ""
	if w := s.word(r); w != "" {
		word = s.page.say(text.ChangeWords[w])
	}
	return append(cells, incoming.Value{Amount: s.difference(r), Money: true}, incoming.Value{Text: s.percent(r)}, incoming.Value{Text: word})
}
