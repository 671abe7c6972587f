package workbook

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// sheetWriter writes one table of a workbook as a stream; nothing that is written can become a formula.
type sheetWriter struct {
	*excelize.StreamWriter
	styles *stylist
	widths []float64 // of the columns, in characters
	row    int       // written last
	cells  []any
	lines  int // that the row being put together needs
}

// startSheet opens the stream of a sheet, which is printed on as many landscape pages of F4 as its rows need, as wide as a number of pages.
func startSheet(f *excelize.File, styles *stylist, sheet, tab string, wide int) (*sheetWriter, error) {
	fit, tall := true, 0
	paper, landscape := folio, "landscape"
	margin, foot, edge := 0.4, 0.6, 0.3 // inches
	err := errors.Join(
		f.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit, TabColorRGB: &tab}),
		f.SetPageLayout(sheet, &excelize.PageLayoutOptions{Size: &paper, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &tall}),
		f.SetPageMargins(sheet, &excelize.PageLayoutMarginsOptions{Left: &margin, Right: &margin, Top: &margin, Bottom: &foot, Header: &edge, Footer: &edge}),
		f.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&L&8&F&R&8Halaman &P dari &N"}),
	)
	if err != nil {
		return nil, err
	}
	stream, err := f.NewStreamWriter(sheet)
	if err != nil {
		return nil, err
	}
	return &sheetWriter{StreamWriter: stream, styles: styles}, nil
}

// folio is Excel's number of the paper of 8.5 × 13 inches, which is F4.
const folio = 14

// columns sets width and look of the columns of a table; rows that people add below have the same look.
func (s *sheetWriter) columns(heads []Head) error {
	for i, h := range heads {
		s.widths = append(s.widths, h.width())
		style, err := s.styles.id(looks{format: h.format(), align: h.align()})
		if err := errors.Join(err, s.SetColWidth(i+1, i+1, h.width()), s.SetColStyle(i+1, i+1, style)); err != nil {
			return err
		}
	}
	return nil
}

// freeze keeps the first rows and columns in sight.
func (s *sheetWriter) freeze(rows, columns int) error {
	corner, pane := columnName(columns)+strconv.Itoa(rows+1), "bottomRight"
	if columns == 0 {
		pane = "bottomLeft"
	}
	return s.SetPanes(&excelize.Panes{
		Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: corner, ActivePane: pane,
		Selection: []excelize.Selection{{SQRef: corner, ActiveCell: corner, Pane: pane}},
	})
}

// add adds a cell to the row that is being put together.
func (s *sheetWriter) add(v incoming.Value, l looks) error {
	if width := s.widths[len(s.cells)] - float64(l.indent); !l.unwrapped && len(v.Text) > int(width) {
		s.lines = max(s.lines, wrappedLines(v.Text, width))
	}
	return s.addValue(cellValue(v), l)
}

// addValue adds a cell of one line.
func (s *sheetWriter) addValue(v any, l looks) error {
	style, err := s.styles.id(l)
	if err == nil {
		s.cells = append(s.cells, excelize.Cell{StyleID: style, Value: v})
	}
	return err
}

const (
	lineHeight = 13.5 // points, of the usual size
	maxHeight  = 400  // Excel's own limit is 409
)

// end writes the row that was put together with a height in points; 0 is one that fits its texts. Rows of one line are left to grow by themselves.
func (s *sheetWriter) end(height float64) error {
	if height == 0 && s.lines > 1 {
		height = min(float64(s.lines)*lineHeight+2, maxHeight)
	}
	s.row++
	err := s.SetRow("A"+strconv.Itoa(s.row), s.cells, excelize.RowOpts{Height: height})
	s.cells, s.lines = s.cells[:0], 0
	return err
}

// wrappedLines counts the lines of a text that is broken between words, each at most width characters; a longer word is broken.
func wrappedLines(text string, width float64) int {
	lines, used := 1, 0.0
	for word := range strings.FieldsSeq(text) {
		length := float64(utf8.RuneCountInString(word))
		if used > 0 && used+1+length > width {
			lines, used = lines+1, 0
		}
		for ; length > width; length -= width {
			lines++
		}
		used += length + 1
	}
	return lines
}

// maxCellMoney is the largest amount whose sen are kept by a number cell, which has 15 digits; more is written as text.
const maxCellMoney = model.Money(999_999_999_999_999)

// cellValue gives a value as a cell holds it: a number, a text, or nothing.
func cellValue(v incoming.Value) any {
	switch {
	case v.Money && v.Amount >= -maxCellMoney && v.Amount <= maxCellMoney:
		return float64(v.Amount) / float64(model.Rupiah)
	case v.Money:
		return locale.FormatPlain(v.Amount)
	case v.Text == "":
		return nil
	}
	return v.Text
}

// columnName gives the letters of a column from 0.
func columnName(i int) string {
	name := ""
	for i++; i > 0; i = (i - 1) / 26 {
		name = string(rune('A'+(i-1)%26)) + name
	}
	return name
}

// span gives the range between two cells, columns from 0 and rows from 1.
func span(left, top, right, bottom int) string {
	return columnName(left) + strconv.Itoa(top) + ":" + columnName(right) + strconv.Itoa(bottom)
}

// finish ends the stream and gives the sheet what surrounds its cells: a filter on the head, and pages that repeat it with the first columns.
func (s *sheetWriter) finish(headRow, columns, repeated int) error {
	f, sheet, row := s.styles.file, "'"+s.Sheet+"'!", strconv.Itoa(headRow)
	if err := f.AutoFilter(s.Sheet, span(0, headRow, columns-1, max(s.row, headRow+1)), nil); err != nil {
		return err
	}
	repeat := sheet + "$" + row + ":$" + row
	if repeated > 0 {
		repeat = sheet + "$A:$" + columnName(repeated-1) + "," + repeat
	}
	if err := f.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: repeat, Scope: s.Sheet}); err != nil {
		return err
	}
	return s.Flush()
}
