package workbook

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// ListColumn is a column that a list may have, known by any of its titles whatever their case, blanks and punctuation. Needed says that a list without it cannot
// be read; in a column of days a number of a workbook is a day.
type ListColumn struct {
	Name   string
	Titles []string
	Needed bool
	Day    bool
}

// List is a table of rows that are no lines of a plan, read by the titles of its columns. Unused are the titles that nobody knows.
type List struct {
	Name, Sheet string
	Titles      map[string]string // as the file writes them, by the name of the column
	Unused      []string
	Rows        []ListRow
	days        map[string]bool // names of columns of days
}

// ListRow is a row of a list that is not empty.
type ListRow struct {
	Number int // in the file
	list   *List
	cells  map[string]cell
}

// ReadList reads a list from the first visible sheet of an .xlsx file, or a text file, that has all needed columns among its first rows. What cannot be read at
// all is a *model.Error, which names the columns that are missing; a canceled ctx gives an error that wraps its own.
func ReadList(ctx context.Context, path string, columns []ListColumn, progress func(done, total int)) (*List, error) {
	form, err := formOf(path)
	if err != nil {
		return nil, err
	}
	r := &listReader{columns: columns, list: &List{Name: filepath.Base(path), days: map[string]bool{}}, progress: progress}
	for _, c := range columns {
		r.list.days[c.Name] = c.Day
	}
	if form == bookForm {
		return r.book(ctx, path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", r.list.Name, err)
	}
	return r.text(ctx, data)
}

// Has says whether the list has a column.
func (l *List) Has(column string) bool { return l.Titles[column] != "" }

// Text gives what stands in a column of the row as it would be typed, "" where there is nothing. A cell that cannot be read is told as a notice.
func (r *ListRow) Text(column string) (string, *incoming.Notice) {
	c := r.cells[column]
	if c.kind == errorCell || c.kind == formulaEmpty || c.kind == logicalCell {
		return "", r.Fault(column, faulty(c))
	}
	if c.kind == numberCell && r.list.days[column] {
		return dayOf(c.text), nil
	}
	return cellText(c), nil
}

// Texts gives what stands in the columns of the row, as Text does, by their names, empty cells left out. It stops at the first cell that cannot be read.
func (r *ListRow) Texts() (map[string]string, *incoming.Notice) {
	texts := map[string]string{}
	for column := range r.cells {
		text, wrong := r.Text(column)
		if wrong != nil {
			return nil, wrong
		}
		if text != "" {
			texts[column] = text
		}
	}
	return texts, nil
}

// dayOf gives the day that a number of a workbook stands for, counted as Excel counts since 1900, as 2027-01-18. What is no such day stays as it is.
func dayOf(number string) string {
	days, err := strconv.ParseFloat(number, 64)
	if err != nil || days < 367 || days > 110_000 {
		return number
	}
	return time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(days)).Format(time.DateOnly)
}

// Money gives the amount in a column of the row, zero where there is none.
func (r *ListRow) Money(column string) (model.Money, *incoming.Notice) {
	c := r.cells[column]
	if c.kind == errorCell || c.kind == formulaEmpty || c.kind == logicalCell {
		return 0, r.Fault(column, faulty(c))
	}
	amount, _, err := parseMoney(c, 0)
	var told *model.Error
	if errors.As(err, &told) {
		return 0, r.Fault(column, told)
	}
	return amount, nil
}

// Fault says what is wrong with a column of the row.
func (r *ListRow) Fault(column string, reason *model.Error) *incoming.Notice {
	return &incoming.Notice{Row: r.Number, Column: r.list.Titles[column], Value: excerpt(r.cells[column].text), Reason: reason}
}

// listReader reads a list.
type listReader struct {
	columns  []ListColumn
	list     *List
	progress func(done, total int)
	head     *listHead
}

// listHead is a row that was read as the head of a list.
type listHead struct {
	row     int
	at      map[int]string // columns by their place
	titles  map[string]string
	unused  []string
	missing []string
	twice   []string // titles of the same meaning as one before
}

// match reads a row as a head, nil where it has no title of a list.
func (r *listReader) match(row int, cells []cell) *listHead {
	h := &listHead{row: row, at: map[int]string{}, titles: map[string]string{}}
	for _, c := range cells {
		key := headKey(c.text)
		switch name := r.named(key); {
		case name == "" && (key == "" || key == "NO"):
		case name == "":
			h.unused = append(h.unused, c.text)
		case h.titles[name] != "":
			h.twice = append(h.twice, c.text)
		default:
			h.at[c.column], h.titles[name] = name, c.text
		}
	}
	if len(h.at) == 0 {
		return nil
	}
	for _, c := range r.columns {
		if c.Needed && h.titles[c.Name] == "" {
			h.missing = append(h.missing, c.Titles[0])
		}
	}
	return h
}

func (r *listReader) named(key string) string {
	for _, c := range r.columns {
		for _, title := range c.Titles {
			if headKey(title) == key {
				return c.Name
			}
		}
	}
	return ""
}

// betterThan says whether h lacks less than other, or lacks the same and knows more.
func (h *listHead) betterThan(other *listHead) bool {
	switch {
	case h == nil:
		return false
	case other == nil:
		return true
	case len(h.missing) != len(other.missing):
		return len(h.missing) < len(other.missing)
	}
	return len(h.at) > len(other.at)
}

// find finds the best head among the first rows, nil where there is none.
func (r *listReader) find(rows []numberedRow) (best *listHead) {
	for _, row := range rows {
		if h := r.match(row.number, row.cells); h.betterThan(best) {
			best = h
		}
	}
	return best
}

func (r *listReader) text(ctx context.Context, data []byte) (*List, error) {
	text, told, err := readText(r.list.Name, data)
	if err != nil {
		return nil, err
	}
	head, delimiter, wrong := bestHead(text, told, nil, r.find)
	r.head = head
	if err := r.usable(); err != nil {
		return nil, errors.Join(wrong, err)
	}
	return r.read(ctx, newCSVSource(text, delimiter))
}

func (r *listReader) book(ctx context.Context, path string) (*List, error) {
	return readBook(path, func(b *book) (*List, error) { return r.sheets(ctx, b) })
}

// sheets reads the visible sheet whose head is the best.
func (r *listReader) sheets(ctx context.Context, b *book) (*List, error) {
	var chosen sheet
	for _, s := range b.sheets {
		if s.hidden {
			continue
		}
		rows, err := b.firstRows(s)
		if err != nil {
			return nil, err
		}
		if head := r.find(rows); head.betterThan(r.head) {
			r.head, chosen = head, s
		}
	}
	if err := r.usable(); err != nil {
		return nil, err
	}
	r.list.Sheet = chosen.name
	return readSheet(b, chosen, func(cells *cellReader) (*List, error) { return r.read(ctx, cells) })
}

// usable refuses a file without a head, and one whose head lacks what is needed or has something twice.
func (r *listReader) usable() error {
	switch {
	case r.head == nil || len(r.head.missing) > 0:
	case len(r.head.twice) > 0:
		return sameTwice(r.list.Name, r.head.twice)
	default:
		return nil
	}
	missing := []string{}
	if r.head != nil {
		missing = r.head.missing
	} else {
		for _, c := range r.columns {
			if c.Needed {
				missing = append(missing, c.Titles[0])
			}
		}
	}
	return model.Invalidf("Tulis judul itu di atas kolomnya, di 20 baris pertama.", "Berkas %q tidak mempunyai kolom %s.", r.list.Name, strings.Join(missing, ", "))
}

// sameTwice refuses a table in which columns mean the same, by the titles of those that come later.
func sameTwice(name string, titles []string) error {
	return model.Invalidf("Hapus atau ganti nama salah satunya, lalu ulangi.", "Lebih dari satu kolom di berkas %q berarti sama: %s.", name, strings.Join(titles, ", "))
}

// read takes the rows below the head.
func (r *listReader) read(ctx context.Context, source rowSource) (*List, error) {
	r.list.Titles, r.list.Unused = r.head.titles, r.head.unused
	err := eachRow(ctx, source, r.progress, func(number int, cells []cell) error {
		if number > r.head.row {
			r.row(number, cells)
		}
		if len(r.list.Rows) > maxTableRows {
			return model.Invalidf("Pisahkan isinya ke beberapa berkas.", "Daftar di berkas %q lebih dari %d baris.", r.list.Name, maxTableRows)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if len(r.list.Rows) == 0 {
		return nil, model.Invalidf("Periksa apakah lembarnya benar.", "Di bawah judul kolom tidak ada satu baris pun.")
	}
	return r.list, nil
}

// row takes a row that has something in the columns of the list, and is not the head once more.
func (r *listReader) row(number int, cells []cell) {
	row, repeats := ListRow{Number: number, list: r.list, cells: map[string]cell{}}, true
	for _, c := range cells {
		if name := r.head.at[c.column]; name != "" {
			row.cells[name] = c
			repeats = repeats && headKey(c.text) == headKey(r.head.titles[name])
		}
	}
	if len(row.cells) > 0 && !repeats {
		r.list.Rows = append(r.list.Rows, row)
	}
}
