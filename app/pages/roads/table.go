package roads

import (
	"context"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// brought are the lists that come into the views, from a file or the clipboard.
var brought = map[View]roadmap.List{Heat: roadmap.Standings, Phases: roadmap.Phases, Milestones: roadmap.Milestones, Budgets: roadmap.Budgets}

// listOf is the list that comes into the table in view.
func (p *Page) listOf() roadmap.List {
	if p.inside && p.lens == Budgets {
		return roadmap.Receipts
	}
	return brought[p.lens]
}

// pasted takes rows from the clipboard, under the titles of their columns or, without titles, in the order of the list: all of them or none. One cell goes into the
// cell under the cursor.
func (p *Page) pasted(row, col int, cells [][]string) (refusal string) {
	grid := p.list().Grid()
	switch {
	case !p.canAdd():
		return p.Say(text.ReadOnlyNow)
	case len(cells) == 1 && len(cells[0]) == 1:
		if grid.OnCommit == nil || !p.list().Cell(row, col).Editable {
			return p.Say(text.RoadsPasteRows, p.titles())
		}
		return grid.OnCommit(row, col, strings.TrimSpace(cells[0][0]))
	case len(cells[0]) < p.needed():
		return p.Say(text.RoadsPasteRows, p.titles())
	}
	rows := p.rowsOf(cells)
	return p.take(p.listOf(), rows, nil, len(rows))
}

// needed is how many columns the list in view cannot do without.
func (p *Page) needed() (n int) {
	for _, c := range p.listOf().Columns() {
		if c.Needed {
			n++
		}
	}
	return n
}

// titles names the columns of the list in view in their order.
func (p *Page) titles() string {
	var list []string
	for _, c := range p.listOf().Columns() {
		list = append(list, c.Titles[0])
	}
	return strings.Join(list, ", ")
}

// rowsOf puts cells under the columns of the list in view.
func (p *Page) rowsOf(cells [][]string) (rows []roadmap.Row) {
	columns := p.listOf().Columns()
	var order []string
	for _, c := range columns {
		order = append(order, c.Name)
	}
	first := 1
	if titled := titledBy(columns, cells[0]); titled != nil {
		order, cells, first = titled, cells[1:], 2
	}
	for i, line := range cells {
		row := roadmap.Row{Number: first + i, Cells: map[string]string{}}
		for c, cell := range line {
			if c < len(order) && order[c] != "" {
				row.Cells[order[c]] = cell
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// titledBy gives the names of columns by the titles over them, "" for one that is not used; nil where the line is no line of titles.
func titledBy(columns []roadmap.Column, line []string) []string {
	names, known := make([]string, len(line)), 0
	for i, title := range line {
		for _, c := range columns {
			for _, t := range c.Titles {
				if model.FoldName(t) == model.FoldName(title) {
					names[i] = c.Name
					known++
				}
			}
		}
	}
	if known < 2 {
		return nil
	}
	return names
}

// mostFaults is how many rows are told that cannot be taken over.
const mostFaults = 3

// take does what rows bring, all of it or nothing, and gives the sentence that says why not. Read says how many rows there were, faults which could not be read.
func (p *Page) take(l roadmap.List, rows []roadmap.Row, faults []roadmap.Fault, read int) (refusal string) {
	r := roadmap.Read(p.Plan, l, rows, locale.Indonesian, p.Today())
	faults = append(faults, r.Faults...)
	if len(faults) > 0 {
		lines := []string{p.Say(text.RoadsRefused, len(faults), read)}
		for _, f := range faults[:min(len(faults), mostFaults)] {
			lines = append(lines, p.Say(text.RoadRow, f.Row, p.Told(f.Err)))
		}
		return strings.Join(lines, " ")
	}
	if r.Counts.New+r.Counts.Changed > 0 {
		if refusal = p.Do(r.Act); refusal != "" {
			return refusal
		}
	}
	p.desk.Tell(p.Say(text.RoadTaken, r.Counts.New, r.Counts.Changed, r.Counts.Same))
	return ""
}

// pickTable asks for a table whose rows come into the view.
func (p *Page) pickTable() { p.pickList(p.listOf()) }

// pickList asks for a table of a list and takes its rows over: all of them or none.
func (p *Page) pickList(l roadmap.List) {
	if p.StillTyping() {
		return
	}
	title := p.Say(text.RoadsCmdImport)
	p.desk.PickFile(title, []string{".xlsx", ".csv"}, func(path string) {
		p.desk.Slow(title, func(ctx context.Context, progress func(done, total int)) (any, error) {
			return intake.ReadRoad(ctx, path, l, progress)
		}, func(result any) { p.arrived(l, result.(*intake.RoadRows)) })
	})
}

// arrived takes over what a table holds.
func (p *Page) arrived(l roadmap.List, r *intake.RoadRows) {
	if !p.Writable() {
		return
	}
	if refusal := p.take(l, r.Rows, r.Faults, r.Read); refusal != "" {
		p.desk.Tell(refusal)
	}
}
