package shell

import (
	"context"
	"io"
	"unicode/utf8"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// The narrowest and the widest column of a list that goes out as a workbook, in characters.
const (
	leastColumn = 12
	mostColumn  = 60
)

// WriteList writes a list that a page shows as a workbook under a name, into a folder that is asked for. Title is the name of its sheet, heads are those of the
// columns, of which each row has a cell.
func (s *Shell) WriteList(title, name string, heads []string, rows [][]incoming.Value) {
	sheet := listSheet(title, heads, rows)
	s.PickFolder(title, func(folder string) {
		path := intake.FreePath(folder, safeName(name)+"."+string(workbook.XLSX))
		s.Slow(s.Say(text.TableWriting), func(ctx context.Context, _ func(int, int)) (any, error) {
			return intake.WriteNew(path, func(w io.Writer) error { return workbook.WriteSheet(intake.Until(ctx, w), workbook.XLSX, sheet) })
		}, func(any) { s.Tell(s.Say(text.SheetWritten, path, len(rows))) })
	})
}

// listSheet gives each column the width of its longest text.
func listSheet(title string, heads []string, rows [][]incoming.Value) *workbook.Sheet {
	sheet := &workbook.Sheet{Name: title}
	for i, head := range heads {
		width := max(leastColumn, utf8.RuneCountInString(head)+2)
		for _, row := range rows {
			width = max(width, utf8.RuneCountInString(row[i].Text)+2)
		}
		sheet.Columns = append(sheet.Columns, workbook.SheetColumn{Title: head, Width: float64(min(width, mostColumn))})
	}
	for _, row := range rows {
		sheet.Rows = append(sheet.Rows, workbook.SheetRow{Cells: row})
	}
	return sheet
}
