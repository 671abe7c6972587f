package workbook

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// Format is a form in which a table is written.
type Format string

// The formats.
const (
	XLSX Format = "xlsx"
	CSV  Format = "csv"  // UTF-8 with a byte order mark, semicolons: Excel on an Indonesian system opens it as a table
	JSON Format = "json" // see jsonTable
)

// ParseFormat reads the name of a format.
func ParseFormat(name string) (Format, error) {
	switch f := Format(name); f {
	case XLSX, CSV, JSON:
		return f, nil
	}
	return "", model.Invalidf("Pilih xlsx, csv, atau json.", "Bentuk berkas %q tidak dikenal.", name)
}

// WriteTable writes a table; ReadOffer reads it again without a change. The same table always gives the same bytes.
func WriteTable(w io.Writer, f Format, t *Table) error {
	var err error
	switch f {
	case XLSX:
		err = writeXLSX(w, t)
	case CSV:
		err = writeCSV(w, t)
	case JSON:
		err = writeJSON(w, t)
	default:
		_, err = ParseFormat(string(f))
		return err
	}
	if err != nil {
		return fmt.Errorf("write table as %s: %w", f, err)
	}
	return nil
}

func (t *Table) titles() []string {
	list := make([]string, len(t.Heads))
	for i, h := range t.Heads {
		list[i] = h.Title()
	}
	return list
}

const byteOrderMark = "\ufeff"

func writeCSV(w io.Writer, t *Table) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = ';', true
	if err := out.Write(t.titles()); err != nil {
		return err
	}
	record := make([]string, len(t.Heads))
	for _, row := range t.Rows {
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

// csvText gives a value as CSV has it; a negative amount is a number to every spreadsheet and needs no guard.
func csvText(v incoming.Value) string {
	if v.Money {
		return locale.FormatPlain(v.Amount)
	}
	return guardText(v.Text)
}

// jsonFormat names the form of JSON files, and jsonVersion what is in it.
const (
	jsonFormat  = "benangmerah-table"
	jsonVersion = 1
)

// jsonTable is a table as JSON: the heads as in the other formats, and rows of texts, null where a cell is empty. Money is a text such as
// "1078983576660.09", so that no reader rounds it.
type jsonTable struct {
	Format  string          `json:"format"`
	Version int             `json:"version"`
	Stamp   *incoming.Stamp `json:"stamp,omitempty"`
	Year    int             `json:"year"`
	Columns []string        `json:"columns"`
	Rows    [][]*string     `json:"rows"`
}

func writeJSON(w io.Writer, t *Table) error {
	file := jsonTable{Format: jsonFormat, Version: jsonVersion, Year: t.Year, Columns: t.titles(), Rows: make([][]*string, len(t.Rows))}
	for i, row := range t.Rows {
		file.Rows[i] = make([]*string, len(row.Cells))
		for k, v := range row.Cells {
			file.Rows[i][k] = jsonText(v)
		}
	}
	buffered := bufio.NewWriter(w)
	out := json.NewEncoder(buffered)
	out.SetEscapeHTML(false)
	if err := out.Encode(file); err != nil {
		return err
	}
	return buffered.Flush()
}

func jsonText(v incoming.Value) *string {
	text := v.Text
	if v.Money {
		text = locale.FormatPlain(v.Amount)
	}
	if text == "" {
		return nil
	}
	return &text
}
