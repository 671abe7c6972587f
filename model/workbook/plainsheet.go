package workbook

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// Sheet is a table of texts and money for people to work on, such as a comparison or the form of a quarter.
type Sheet struct {
	Name    string // of the sheet in a workbook
	Columns []SheetColumn
	Rows    []SheetRow
}

// SheetColumn is a column of a Sheet. Money stands at the right edge by itself, texts do where Right is set. In a column of Counts texts that are whole
// numbers become numbers of the workbook. A column of Entry is one that people fill in: it has the colours of such columns. In one of Amounts what they type
// into an empty cell stays a number.
type SheetColumn struct {
	Title   string
	Width   float64 // in characters
	Right   bool
	Counts  bool
	Entry   bool
	Amounts bool
}

// SheetRow is a row of a Sheet: a cell for each column.
type SheetRow struct {
	Bold  bool
	Cells []incoming.Value
}

// WriteSheet writes a sheet as XLSX or CSV. As in WriteTable nothing that is written can become a formula, and the same sheet always gives the same bytes.
func WriteSheet(w io.Writer, f Format, s *Sheet) error {
	var err error
	switch f {
	case XLSX:
		err = s.writeXLSX(w)
	case CSV:
		err = s.writeCSV(w)
	default:
		return model.Invalidf("Pilih xlsx atau csv.", "Bentuk berkas %q tidak dikenal.", string(f))
	}
	if err != nil {
		return fmt.Errorf("write sheet as %s: %w", f, err)
	}
	return nil
}

func (s *Sheet) writeCSV(w io.Writer) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = ';', true
	record := make([]string, len(s.Columns))
	for i, c := range s.Columns {
		record[i] = guardText(c.Title)
	}
	if err := out.Write(record); err != nil {
		return err
	}
	for _, row := range s.Rows {
		for i, v := range row.Cells {
			record[i] = csvText(v)
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func (s *Sheet) writeXLSX(w io.Writer) error {
	f := excelize.NewFile()
	err := errors.Join(f.SetSheetName(f.GetSheetName(0), s.Name), s.fill(f))
	if err == nil {
		err = f.Write(w)
	}
	return errors.Join(err, f.Close())
}

func (s *Sheet) fill(f *excelize.File) error {
	out, err := startSheet(f, newStylist(f), s.Name, darkBlue, 1)
	if err != nil {
		return err
	}
	for i, c := range s.Columns {
		out.widths = append(out.widths, c.Width)
		if err := out.SetColWidth(i+1, i+1, c.Width); err != nil {
			return err
		}
	}
	if err := errors.Join(out.freeze(1, 0), s.head(out)); err != nil {
		return err
	}
	for _, row := range s.Rows {
		if err := s.row(out, row); err != nil {
			return err
		}
	}
	return out.finish(1, len(s.Columns), 0)
}

func (s *Sheet) head(out *sheetWriter) error {
	for _, c := range s.Columns {
		fill := grey
		if c.Entry {
			fill = yellow
		}
		if err := out.add(incoming.Value{Text: c.Title}, looks{fill: fill, bold: true, align: "center", middle: true, frame: true}); err != nil {
			return err
		}
	}
	return out.end(exportHeadHeight)
}

func (s *Sheet) row(out *sheetWriter, row SheetRow) error {
	for i, v := range row.Cells {
		if err := s.Columns[i].add(out, v, row.Bold); err != nil {
			return err
		}
	}
	return out.end(0)
}

func (c SheetColumn) add(out *sheetWriter, v incoming.Value, bold bool) error {
	l := looks{bold: bold, frame: true, format: textFormat}
	switch {
	case bold:
		l.fill = blue
	case c.Entry:
		l.fill = paleYellow
	}
	if c.Right || c.Counts || v.Money {
		l.align = "right"
	}
	if v.Money || c.Amounts && v.Text == "" {
		l.format = moneyFormat
	}
	if n, err := strconv.Atoi(v.Text); c.Counts && err == nil {
		l.format = ""
		return out.addValue(n, l)
	}
	return out.add(v, l)
}
