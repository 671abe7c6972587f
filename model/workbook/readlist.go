package workbook

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"benangmerah/model"
)

// ListColumn is a column that a list may have: its name in the rows, the titles by which it is known (letters and digits count, case does not), and whether a list
// cannot do without it. In a column of days a number of a workbook is a day.
type ListColumn struct {
	Name   string
	Titles []string
	Needed bool
	Day    bool
}

// PlainList is a table with one row for each thing, as texts.
type PlainList struct {
	Source  string    // name of the file without its folder
	Sheet   string    // that was read, "" for a file of text
	Unknown []string  // titles of columns that are not among those asked for
	Rows    []ListRow // with something in the columns asked for
}

// ListRow is a row of a PlainList: its number in the sheet or the file, and what stands in its columns by their names, empty cells left out.
type ListRow struct {
	Number int
	Cells  map[string]string
}

// ReadList reads a table with the columns from a workbook (the first visible sheet that has those needed) or a file of text with semicolons, commas, tabs or bars. The
// head is looked for in the first rows and matched by title. A file that lacks a needed column is refused with the titles that are missing. A file that cannot be
// used is a *model.Error; a canceled ctx gives an error that wraps its own. progress may be nil.
func ReadList(ctx context.Context, path string, columns []ListColumn, progress func(done, total int)) (*PlainList, error) {
	form, err := formOf(path)
	if err != nil {
		return nil, err
	}
	if form == bookForm {
		return readBookList(ctx, path, columns, progress)
	}
	name := filepath.Base(path)
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return readTextList(ctx, name, data, columns, progress)
}

// listHead says where the columns of a list stand.
type listHead struct {
	row     int
	at      map[int]ListColumn
	missing []string // first titles of needed columns
	unknown []string
}

// matchListHead reads a row as the head.
func matchListHead(row numberedRow, columns []ListColumn) *listHead {
	h := &listHead{row: row.number, at: map[int]ListColumn{}}
	taken := map[string]bool{}
	for _, c := range row.cells {
		column, known := columnTitled(columns, c.text)
		switch {
		case c.kind != textCell || headKey(c.text) == "":
		case known && !taken[column.Name]:
			taken[column.Name], h.at[c.column] = true, column
		default:
			h.unknown = append(h.unknown, c.text)
		}
	}
	for _, c := range columns {
		if c.Needed && !taken[c.Name] {
			h.missing = append(h.missing, c.Titles[0])
		}
	}
	return h
}

func columnTitled(columns []ListColumn, title string) (ListColumn, bool) {
	for _, c := range columns {
		for _, known := range c.Titles {
			if headKey(known) == headKey(title) {
				return c, true
			}
		}
	}
	return ListColumn{}, false
}

// findListHead gives the row among the first ones that has most of the columns.
func findListHead(source rowSource, columns []ListColumn) (*listHead, error) {
	best := matchListHead(numberedRow{}, columns)
	rows, err := firstRows(source)
	for _, row := range rows {
		if h := matchListHead(row, columns); len(h.at) > len(best.at) {
			best = h
		}
	}
	return best, err
}

// check refuses a head that lacks something.
func (h *listHead) check(name string) error {
	if len(h.missing) == 0 {
		return nil
	}
	return model.Invalidf("Beri judul kolom itu di baris pertama, lalu ulangi.", "Berkas %q tidak mempunyai kolom: %s.", name, strings.Join(h.missing, ", "))
}

func readBookList(ctx context.Context, path string, columns []ListColumn, progress func(done, total int)) (*PlainList, error) {
	b, err := openBook(path)
	if err != nil {
		return nil, err
	}
	list, err := b.list(ctx, columns, progress)
	if err := errors.Join(err, b.close()); err != nil {
		return nil, err
	}
	return list, nil
}

// list reads the visible sheet that has most of the columns, the first of several.
func (b *book) list(ctx context.Context, columns []ListColumn, progress func(done, total int)) (*PlainList, error) {
	best, found := matchListHead(numberedRow{}, columns), sheet{}
	for _, s := range b.sheets {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("read workbook: %w", err)
		}
		if s.hidden {
			continue
		}
		cells, err := b.openCells(s)
		if err != nil {
			return nil, b.damaged()
		}
		h, err := findListHead(cells, columns)
		if err := errors.Join(b.explain(err, s, cells.row), cells.close()); err != nil {
			return nil, err
		}
		if len(h.at) > len(best.at) {
			best, found = h, s
		}
	}
	if err := best.check(b.name); err != nil {
		return nil, err
	}
	cells, err := b.openCells(found)
	if err != nil {
		return nil, b.damaged()
	}
	list := &PlainList{Source: b.name, Sheet: found.name, Unknown: best.unknown}
	err = list.read(ctx, cells, best, progress)
	return list, errors.Join(b.explain(err, found, cells.row), cells.close())
}

func readTextList(ctx context.Context, name string, data []byte, columns []ListColumn, progress func(done, total int)) (*PlainList, error) {
	text, err := decodeText(data)
	if err != nil {
		return nil, model.Errorf(model.Damaged, "Simpan lagi sebagai CSV UTF-8, lalu ulangi.", "Huruf di berkas %q tidak dapat dibaca.", name)
	}
	told, text := toldDelimiter(text)
	best, delimiter := matchListHead(numberedRow{}, columns), delimiters[0]
	for _, d := range delimiters {
		if told != 0 && d != told || tooWide(text, d) {
			continue
		}
		h, err := findListHead(newCSVSource(text[:min(len(text), probed)], d), columns)
		if err == nil && len(h.at) > len(best.at) {
			best, delimiter = h, d
		}
	}
	if err := best.check(name); err != nil {
		return nil, err
	}
	list := &PlainList{Source: name, Unknown: best.unknown}
	return list, list.read(ctx, newCSVSource(text, delimiter), best, progress)
}

// read takes the rows below the head.
func (l *PlainList) read(ctx context.Context, source rowSource, h *listHead, progress func(done, total int)) error {
	for {
		cells, err := source.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		row, last := source.place()
		if row%progressEvery == 0 {
			if err := ctx.Err(); err != nil {
				return fmt.Errorf("read table: %w", err)
			}
			report(progress, row, max(last, row))
		}
		if row <= h.row {
			continue
		}
		if len(l.Rows) == maxTableRows {
			return model.Invalidf("Bagi berkasnya menjadi beberapa.", "Tabel itu lebih dari %d baris.", maxTableRows)
		}
		if taken := h.take(cells); len(taken) > 0 {
			l.Rows = append(l.Rows, ListRow{row, taken})
		}
	}
	row, _ := source.place()
	report(progress, row, row)
	return nil
}

func (h *listHead) take(cells []cell) map[string]string {
	taken := map[string]string{}
	for _, c := range cells {
		column, known := h.at[c.column]
		if !known {
			continue
		}
		text := cellText(c)
		if column.Day && c.kind == numberCell {
			text = dayOfCell(c.text)
		}
		if text != "" {
			taken[column.Name] = text
		}
	}
	return taken
}

// dayOfCell gives the day that a number of a workbook stands for, counted as Excel counts since 1900, as 2027-01-18. What is no such day stays as it is.
func dayOfCell(number string) string {
	days, err := strconv.ParseFloat(number, 64)
	if err != nil || days < 367 || days > 110_000 {
		return number
	}
	return time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(days)).Format(time.DateOnly)
}
