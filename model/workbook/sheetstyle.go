package workbook

import (
	"github.com/xuri/excelize/v2"

	"benangmerah/model"
)

// looks is what cells of one kind look like; equal looks share one style of the workbook.
type looks struct {
	fill   string // "" for none
	ink    string // "" for black
	bold   bool
	size   float64 // 0 for the usual size
	format string  // number format, "" for none
	align  string  // "" for left
	indent int
	frame  bool
	middle bool // vertically

	unwrapped bool
}

// The formats of cells. In a cell of text Excel keeps what is typed as it is typed, so that 1:1000 is no time and 2-3 no date.
const (
	textFormat  = "@"
	moneyFormat = "#,##0.00"
)

// The colours of the sheets.
const (
	white      = "FFFFFF"
	yellow     = "FFF2CC" // heads of what is filled in
	paleYellow = "FFFDF3"
	grey       = "D9D9D9" // heads of what is only read
	paleGrey   = "F2F2F2"
	blue       = "DDEBF7" // rows of programs
	paleBlue   = "F5F9FD" // rows of kegiatan
	blueGrey   = "C9D6E8" // heads of what a line is found by
	darkBlue   = "1F3864"
	tabYellow  = "FFC000"
	line       = "BFBFBF"
	dimmed     = "595959"
)

const (
	usualFont = "Calibri"
	usualSize = 10
)

// stylist makes the styles of a workbook.
type stylist struct {
	file  *excelize.File
	known map[looks]int
}

func newStylist(f *excelize.File) *stylist { return &stylist{file: f, known: map[looks]int{}} }

// id gives the style of a look.
func (s *stylist) id(l looks) (int, error) {
	if id, ok := s.known[l]; ok {
		return id, nil
	}
	id, err := s.file.NewStyle(l.style())
	if err == nil {
		s.known[l] = id
	}
	return id, err
}

func (l looks) style() *excelize.Style {
	st := &excelize.Style{
		Font:      &excelize.Font{Family: usualFont, Size: usualSize, Bold: l.bold, Color: l.ink},
		Alignment: &excelize.Alignment{Horizontal: l.align, Vertical: "top", WrapText: !l.unwrapped, Indent: l.indent},
	}
	if l.size > 0 {
		st.Font.Size = l.size
	}
	if l.middle {
		st.Alignment.Vertical = "center"
	}
	if l.fill != "" {
		st.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{l.fill}}
	}
	if l.format != "" {
		st.CustomNumFmt = &l.format
	}
	if l.frame {
		for _, side := range []string{"left", "right", "top", "bottom"} {
			st.Border = append(st.Border, excelize.Border{Type: side, Color: line, Style: 1})
		}
	}
	return st
}

// levelFill gives the colour of the rows of a level.
func levelFill(l model.Level) string {
	switch l {
	case model.Program:
		return blue
	case model.Activity:
		return paleBlue
	}
	return white
}

// columnWidths are in characters.
var columnWidths = [columnCount]float64{
	ColumnAgencyCode: 23, ColumnAgency: 28, ColumnUnitCode: 23, ColumnUnit: 22, ColumnCode: 18, ColumnName: 40, ColumnMission: 6,
	ColumnObjective: 24, ColumnOutcome: 24, ColumnIndicator: 34, ColumnMeasure: 12, ColumnBaseline: 10, ColumnBaselineYear: 9,
	ColumnDirection: 15, ColumnFormula: 10, ColumnTarget: 11, ColumnFund: 24, ColumnBudget: 20, ColumnLocation: 18, ColumnGroup: 18,
	ColumnPriority: 14, ColumnSource: 16, ColumnOwner: 18, ColumnRemark: 24, ColumnID: 14,
}

const quarterWidth = 9

func (h Head) width() float64 {
	if h.Column == ColumnTarget && h.Quarter > 0 {
		return quarterWidth
	}
	return columnWidths[h.Column]
}

// format gives the number format of the cells below a head. Codes and targets are texts, whatever they look like.
func (h Head) format() string {
	if h.Column == ColumnBudget {
		return moneyFormat
	}
	return textFormat
}

// align gives where the cells below a head stand.
func (h Head) align() string {
	switch h.Column {
	case ColumnBudget, ColumnTarget, ColumnBaseline:
		return "right"
	case ColumnBaselineYear, ColumnMission:
		return "center"
	}
	return "left"
}
