package workbook

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

// Limits of a sheet: Excel's own columns and rows.
const (
	maxColumn = 16_384
	maxRow    = 1_048_576
)

// cellKind is what Excel holds in a cell. Empty cells are not read.
type cellKind uint8

const (
	textCell     cellKind = iota
	numberCell            // text is the raw value
	logicalCell           // text is TRUE or FALSE
	errorCell             // text is the error: #REF!
	formulaEmpty          // a formula that was never computed
)

// cell is one cell that is not empty; column counts from 1.
type cell struct {
	column  int
	kind    cellKind
	text    string
	percent bool // a number that is shown as a percentage
}

// cellReader reads a worksheet row by row.
type cellReader struct {
	part    *part
	texts   []string
	percent []bool
	row     int // number of the row that was read last
	count   int // rows read
	last    int // last row that the sheet claims to have, 0 where it does not say
	cells   []cell
}

func (b *book) openCells(s sheet) (*cellReader, error) {
	p, err := openPart(b.parts[s.part])
	if err != nil {
		return nil, err
	}
	return &cellReader{part: p, texts: b.texts, percent: b.percent}, nil
}

func (r *cellReader) close() error { return r.part.close() }

// inSheet lets the cells of a sheet be read, and closes them again. What goes wrong there is told with its row, see explain.
func (b *book) inSheet(s sheet, read func(cells *cellReader) error) error {
	cells, err := b.openCells(s)
	if err != nil {
		return b.damaged()
	}
	err = read(cells)
	return errors.Join(b.explain(err, s, cells.row), cells.close())
}

// readSheet gives what read finds in the cells of a sheet, see inSheet; nothing where that goes wrong.
func readSheet[T any](b *book, s sheet, read func(cells *cellReader) (T, error)) (found T, err error) {
	err = b.inSheet(s, func(cells *cellReader) (err error) {
		found, err = read(cells)
		return err
	})
	if err != nil {
		var none T
		return none, err
	}
	return found, nil
}

// firstRows gives the first rows of a sheet, see firstRows of a source.
func (b *book) firstRows(s sheet) ([]numberedRow, error) {
	return readSheet(b, s, func(cells *cellReader) ([]numberedRow, error) { return firstRows(cells) })
}

// next reads the next row. The cells, without the empty ones, are valid until the following call. At the end it gives io.EOF.
func (r *cellReader) next() ([]cell, error) {
	for {
		token, err := r.part.next()
		if err != nil {
			return nil, cutShort(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "dimension":
				r.last = lastRow(attr(t, "ref"))
			case "row":
				return r.readRow(t)
			}
		case xml.EndElement:
			if t.Name.Local == "sheetData" {
				return nil, io.EOF
			}
		}
	}
}

// cutShort turns an end inside a part into an error.
func cutShort(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (r *cellReader) readRow(start xml.StartElement) ([]cell, error) {
	r.row++
	r.count++
	if n, err := strconv.Atoi(attr(start, "r")); err == nil {
		r.row = n
	}
	if r.row < 1 || r.row > maxRow || r.count > maxRow {
		return nil, errors.New("workbook: no such row")
	}
	r.cells = r.cells[:0]
	column := 0
	for {
		token, err := r.part.next()
		if err != nil {
			return nil, cutShort(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if t.Name.Local != "c" {
				err = r.part.skip()
				break
			}
			column, err = r.readCell(t, column+1)
		case xml.EndElement:
			if t.Name.Local == "row" {
				return r.cells, nil
			}
		}
		if err != nil {
			return nil, cutShort(err)
		}
	}
}

// readCell reads a cell and gives its column, which is expected where the cell does not name one.
func (r *cellReader) readCell(start xml.StartElement, expected int) (column int, err error) {
	column = expected
	if ref := attr(start, "r"); ref != "" {
		column = columnNumber(ref)
	}
	if column < 1 || column > maxColumn || len(r.cells) > maxColumn {
		return 0, errors.New("workbook: no such column")
	}
	kind := attr(start, "t")
	value, formula, err := r.readValue()
	if err != nil {
		return 0, err
	}
	c := cell{column: column}
	if c.kind, c.text, err = r.meaning(kind, value); err != nil {
		return 0, err
	}
	if c.text == "" && formula {
		c.kind = formulaEmpty
	}
	c.percent = c.kind == numberCell && r.percentLook(attr(start, "s"))
	if c.text != "" || c.kind == formulaEmpty {
		r.cells = append(r.cells, c)
	}
	return column, nil
}

// readValue reads what is inside a cell.
func (r *cellReader) readValue() (value string, formula bool, err error) {
	for {
		token, err := r.part.next()
		if err != nil {
			return "", false, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "v":
				value, err = r.part.text("")
			case "is":
				value, err = r.part.text("t")
			case "f":
				formula = true
				err = r.part.skip()
			default:
				err = r.part.skip()
			}
			if err != nil {
				return "", false, err
			}
		case xml.EndElement:
			return value, formula, nil
		}
	}
}

// meaning gives the kind and text of a cell from its type attribute and its value.
func (r *cellReader) meaning(kind, value string) (cellKind, string, error) {
	if strings.TrimSpace(value) == "" {
		return numberCell, "", nil
	}
	switch kind {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(value))
		if err != nil || i < 0 || i >= len(r.texts) {
			return 0, "", errors.New("workbook: no such shared text")
		}
		return textCell, r.texts[i], nil
	case "b":
		if strings.TrimSpace(value) == "0" {
			return logicalCell, "FALSE", nil
		}
		return logicalCell, "TRUE", nil
	case "e":
		return errorCell, cleanText(value), nil
	case "", "n":
		return numberCell, strings.TrimSpace(value), nil
	}
	return textCell, cleanText(value), nil
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}

// columnNumber reads the column of a reference such as "AB12", 0 where there is none.
func columnNumber(ref string) int {
	n := 0
	for i := 0; i < len(ref) && n <= maxColumn; i++ {
		c := ref[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		n = n*26 + int(c-'A') + 1
	}
	return n
}

// lastRow reads the last row of a range such as "A1:W7154", 0 where there is none.
func lastRow(ref string) int {
	_, end, _ := strings.Cut(ref, ":")
	n, err := strconv.Atoi(strings.TrimLeft(end, "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"))
	if err != nil || n < 1 || n > maxRow {
		return 0
	}
	return n
}
