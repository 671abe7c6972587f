package intake

import (
	"context"

	"benangmerah/model/roadmap"
	"benangmerah/model/workbook"
)

// RoadRows is a table of a list of the roadmap, read: its rows, those that cannot be read and why, how many there were, and the titles of columns that are not used.
type RoadRows struct {
	Rows   []roadmap.Row
	Faults []roadmap.Fault
	Read   int
	Unused []string
}

// ReadRoad reads the table of a list from an .xlsx or .csv file. progress may be nil.
func ReadRoad(ctx context.Context, path string, l roadmap.List, progress func(done, total int)) (*RoadRows, error) {
	var columns []workbook.ListColumn
	for _, c := range l.Columns() {
		columns = append(columns, workbook.ListColumn(c))
	}
	list, err := workbook.ReadList(ctx, path, columns, progress)
	if err != nil {
		return nil, err
	}
	r := &RoadRows{Rows: make([]roadmap.Row, 0, len(list.Rows)), Read: len(list.Rows), Unused: list.Unused}
	for i := range list.Rows {
		cells, wrong := list.Rows[i].Texts()
		if wrong != nil {
			r.Faults = append(r.Faults, roadmap.Fault{Row: wrong.Row, Err: wrong.Reason})
			continue
		}
		r.Rows = append(r.Rows, roadmap.Row{Number: list.Rows[i].Number, Cells: cells})
	}
	return r, nil
}
