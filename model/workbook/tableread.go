package workbook

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// rowSource gives the rows of a sheet or a file one by one.
type rowSource interface {
	// next gives the next row without its empty cells, valid until the following call, and io.EOF at the end.
	next() ([]cell, error)
	// place gives the number of that row and of the last one, 0 where that is not known.
	place() (row, last int)
}

func (r *cellReader) place() (row, last int) { return r.row, r.last }

// eachRow reads the rows of a source to its end, with progress, until take gives an error or the reading is given up.
func eachRow(ctx context.Context, source rowSource, progress func(done, total int), take func(row int, cells []cell) error) error {
	for {
		cells, err := source.next()
		row, last := source.place()
		if errors.Is(err, io.EOF) {
			report(progress, row, row)
			return nil
		}
		if err != nil {
			return err
		}
		if row%progressEvery == 0 {
			if err := ctx.Err(); err != nil {
				return fmt.Errorf("read table: %w", err)
			}
			report(progress, row, max(last, row))
		}
		if err := take(row, cells); err != nil {
			return err
		}
	}
}

// firstRows gives the first rows with content, in which a head is looked for.
func firstRows(source rowSource) (rows []numberedRow, err error) {
	for seen := 0; len(rows) < headRows && seen < headDepth; seen++ {
		cells, err := source.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if len(cells) > 0 {
			number, _ := source.place()
			rows = append(rows, numberedRow{number, slices.Clone(cells)})
		}
	}
	return rows, nil
}

// tableReader makes an offer of the rows of a table.
type tableReader struct {
	offer   *incoming.Offer
	head    *tableHead
	stage   model.Stage // of figures whose head names none
	stamped bool
	cells   []cell // of the present row by column
	number  int    // of the present row
	count   int    // rows below the head
	kept    int    // cells of the rows of the offer
	groups  int    // rows of an urusan or bidang
	agency  incoming.Named
	unit    incoming.Named

	labelled incoming.Named // the sub unit that a row over the others names
	above    *incoming.Row  // the line that rows without a code belong to
	lost     bool           // the line above was refused
	said     map[warning]bool
	targets  targetCheck
}

func newTableReader(offer *incoming.Offer, head *tableHead, o Options) *tableReader {
	width := 0
	for _, c := range head.columns {
		width = max(width, c.at)
	}
	width = max(width, slices.Max(append(head.codes, 0)))
	t := &tableReader{
		offer: offer, head: head, stage: cmp.Or(o.Stage, model.Proposed), stamped: offer.Stamp != nil, cells: make([]cell, width+1),
		said: map[warning]bool{},
	}
	if t.stamped {
		t.stage = model.Proposed
	}
	for _, row := range head.above {
		t.number = row.number
		t.label(row.cells)
	}
	return t
}

// read takes the rows below the head.
func (t *tableReader) read(ctx context.Context, source rowSource, progress func(done, total int)) error {
	err := eachRow(ctx, source, progress, func(row int, cells []cell) error {
		if row <= t.head.last || len(cells) == 0 {
			return nil
		}
		t.number = row
		t.count++
		t.row(cells)
		switch {
		case t.count > maxTableRows:
			return model.Invalidf("Pisahkan berkasnya menurut perangkat daerah.", "Tabel itu lebih dari %d baris.", maxTableRows)
		case t.kept > maxTableCells:
			return model.Invalidf("Pisahkan berkasnya menurut perangkat daerah.", "Tabel itu lebih dari %d isian.", maxTableCells)
		}
		return nil
	})
	if err == nil {
		t.finish()
	}
	return err
}

// finish sets what follows from all rows.
func (t *tableReader) finish() {
	if t.offer.Source == "" {
		t.offer.Source = incoming.FromTable
		if t.groups > 0 || t.head.rows > 1 {
			t.offer.Source = incoming.FromRenja
		}
	}
	for _, n := range t.targets.finish() {
		t.note(n)
	}
	slices.SortStableFunc(t.offer.Notes, func(a, b incoming.Notice) int { return cmp.Compare(a.Row, b.Row) })
}

// row takes one row.
func (t *tableReader) row(cells []cell) {
	clear(t.cells)
	for _, c := range cells {
		if c.column < len(t.cells) {
			t.cells[c.column] = c
		}
	}
	switch {
	case !t.filled(), t.count == 1 && counting(cells), t.repeats(), t.total(cells):
	case t.label(cells):
		t.above, t.lost = nil, false
	default:
		t.line()
	}
}

// filled says whether anything stands in the columns that say something.
func (t *tableReader) filled() bool {
	for _, c := range t.head.columns {
		if c.head.Column != ColumnNumber && c.head.Column != ColumnOther && c.head.Column != ColumnRemark && !t.empty(c.at) {
			return true
		}
	}
	return slices.ContainsFunc(t.head.codes, func(at int) bool { return !t.empty(at) })
}

func (t *tableReader) empty(at int) bool {
	return t.cells[at].text == "" && t.cells[at].kind != formulaEmpty
}

// repeats says whether the row is the head again, as on a new page.
func (t *tableReader) repeats() bool {
	same := 0
	for _, c := range t.head.columns {
		text := t.cells[c.at].text
		if text == "" {
			continue
		}
		if headKey(text) != headKey(c.title) && !strings.Contains(headKey(c.title), headKey(text)) {
			return false
		}
		same++
	}
	return same > 2
}

// total says whether the row adds up others.
func (t *tableReader) total(cells []cell) bool {
	if first := slices.IndexFunc(cells, func(c cell) bool { return c.kind == textCell }); first >= 0 && totalLabel(cells[first].text) {
		return true
	}
	code, name := t.head.find(ColumnCode), t.head.find(ColumnName)
	return name != nil && totalLabel(t.cells[name.at].text) && (code == nil || t.empty(code.at))
}

// refuse keeps why the present row is not used.
func (t *tableReader) refuse(column, value string, reason *model.Error) {
	if len(t.offer.Refuse) < maxListed {
		t.offer.Refuse = append(t.offer.Refuse, incoming.Notice{Row: t.number, Column: column, Value: excerpt(value), Reason: reason})
	}
}

// note keeps something to look at, at most maxListed of them.
func (t *tableReader) note(n incoming.Notice) {
	if len(t.offer.Notes) < maxListed {
		n.Value = excerpt(n.Value)
		t.offer.Notes = append(t.offer.Notes, n)
	}
}

// once notes something unless the same was said of the same value before.
func (t *tableReader) once(column, value string, reason *model.Error) {
	key := warning{column, value, reason.Template}
	if len(t.said) < maxListed && !t.said[key] {
		t.said[key] = true
		t.note(incoming.Notice{Row: t.number, Column: column, Value: value, Reason: reason})
	}
}

// Limits of texts in characters: of names, indicators and targets, and of everything else.
const maxWords = 20_000

// textOf gives the text of a column's cell; a cell that cannot be read, or is too long, is refused.
func (t *tableReader) textOf(c *tableColumn, limit int) (string, *incoming.Notice) {
	cell := t.cells[c.at]
	if cell.kind == errorCell || cell.kind == formulaEmpty || cell.kind == logicalCell {
		return "", t.fault(c, faulty(cell))
	}
	if reason := tooLong(cell.text, limit); reason != nil {
		return "", t.fault(c, reason)
	}
	return cellText(cell), nil
}

// tooLong refuses a text of more characters than the limit.
func tooLong(text string, limit int) *model.Error {
	if len(text) <= limit || utf8.RuneCountInString(text) <= limit {
		return nil
	}
	return model.Invalidf("Persingkat teksnya.", "Teks terlalu panjang, paling banyak %d huruf.", limit)
}

// fault says what is wrong with a cell of the present row.
func (t *tableReader) fault(c *tableColumn, reason *model.Error) *incoming.Notice {
	return &incoming.Notice{Row: t.number, Column: c.title, Value: excerpt(t.cells[c.at].text), Reason: reason}
}
