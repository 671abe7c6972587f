package stage

import (
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/measure"
)

// measuresPage is a page of shared measures: some columns of some rows.
type measuresPage struct {
	*grid
	at   int // of the grid's pages
	head head
}

// paintMeasures shows measures that the columns share. Columns that have no room beside each other go on on further pages.
func (s Panel) paintMeasures(b *board) {
	pages := s.measures(b)
	if len(pages) == 0 {
		b.gone(text.SlideMomentGone)
		return
	}
	n := min(max(s.Page, 0), len(pages)-1)
	b.head(pages[n].head)
	pages[n].page(pages[n].at)
	b.footer(b.pageNumber(n, len(pages)))
}

// measures lays the pages out without painting them; none where a moment cannot be read.
func (s Panel) measures(b *board) (pages []measuresPage) {
	sides, ok := s.Of.Sides(b.Plan, b.moment)
	if !ok || len(sides) < model.MinColumns {
		return nil
	}
	rows := measure.Of(sides)
	for _, g := range s.measureGrids(b, sides, rows) {
		for i := range g.starts {
			pages = append(pages, measuresPage{g, i, s.measuresHead(b, sides)})
		}
	}
	return pages
}

// measureGrids lays the columns beside each other, as many as leave the names their room, the others on grids of their own.
func (s Panel) measureGrids(b *board, sides []model.Side, rows []measure.Row) (grids []*grid) {
	painted := len(b.items)
	y := b.head(s.measuresHead(b, sides)) + 20
	b.items = b.items[:painted]
	most := 3
	if b.wide() {
		most = 4
	}
	heads := b.measureHeads(sides)
	for n := min(most, len(sides)); n > 0; n-- {
		grids = grids[:0]
		fits := true
		for from := 0; from < len(sides); from += n {
			g := b.grid(b.measureTable(heads, rows, from, min(from+n, len(sides))), y, footerTop)
			fits = fits && g.nameWidth() >= max(b.width()*leastNames, g.headRoom())
			grids = append(grids, g)
		}
		if fits {
			break
		}
	}
	return grids
}

// every counts from 0.
func every(n int) (list []int) {
	for i := range n {
		list = append(list, i)
	}
	return list
}

// measuresHead names the columns by stage, year and moment, and what they are of where that is the same; where the heads of the columns are mere numbers, of columns
// or of agencies, it says what these stand for.
func (s Panel) measuresHead(b *board, sides []model.Side) head {
	columns := s.Of.InUse()
	h := head{title: b.say(text.ComparisonByMeasure)}
	if sameColumns(columns) {
		h.title = dotted(h.title, b.columnOf(columns[0]))
	}
	when := distinct(columns, func(c model.PanelColumn) string { return text.ColumnName(b.say, b.Plan, c) })
	if len(when) > 1 && !sameColumns(columns) {
		when = distinct(columns, func(c model.PanelColumn) string {
			return b.say(text.SlideMoment, b.columnOf(c), text.ColumnName(b.say, b.Plan, c))
		})
	}
	h.over = dotted(when...)
	if heads := b.measureHeads(sides); heads[0] == b.say(text.ComparisonColumn, 1) {
		for i, c := range columns {
			h.under = dotted(h.under, b.say(text.ComparisonIs, i+1, b.columnOf(c)))
		}
		return h
	}
	for _, c := range columns {
		if len(c.Agencies.In(b.Plan)) > 1 && c.Line == 0 {
			h.under = dotted(h.under, text.ColumnOfNamed(b.say, b.Plan, c))
		}
	}
	return h
}

// measureHeads names columns by what they are of, where that tells them apart.
func (b *board) measureHeads(sides []model.Side) (names []string) {
	known := map[string]bool{}
	for _, s := range sides {
		names = append(names, b.sideName(s))
		known[b.sideName(s)] = true
	}
	if len(known) < len(sides) {
		return b.recordHeads(sides, every(len(sides)))
	}
	return names
}

// distinct gives the names of columns, each once.
func distinct(columns []model.PanelColumn, of func(model.PanelColumn) string) (names []string) {
	for _, c := range columns {
		if name := of(c); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// measureTable is the table of the columns from one to before another.
func (b *board) measureTable(heads []string, rows []measure.Row, from, to int) table {
	t := table{full: true, heads: append([]string{b.say(text.MeasureTitle)}, heads[from:to]...)}
	for _, r := range rows {
		name, over := text.MeasureName(b.say, r)
		list := row{name: name, under: over}
		for _, c := range r.Cells[from:to] {
			list.cells = append(list.cells, b.measureCell(r.Kind, c))
		}
		t.rows = append(t.rows, list)
	}
	return t
}

// measureCell writes a measure in its short form; under it stands to which quarter it goes, or the other unit.
func (b *board) measureCell(kind measure.Kind, c measure.Cell) cell {
	value, under := text.MeasureCell(b.say, b.Language, kind, c, func(m model.Money) string { return locale.FormatShort(m, b.Language) })
	if c.State != measure.Given {
		written := b.textCell(value)
		written.bold = false
		return written.with(b.body().cut(under, b.width()*columnShare))
	}
	if kind != measure.Absorbed {
		under = ""
	}
	return strong(value).with(b.body().cut(under, b.width()*columnShare))
}

// with gives the cell with a further line, unless that is empty.
func (c cell) with(said string) cell {
	if said != "" {
		c.lines = append(c.lines, line{text: said})
	}
	return c
}
