package verbs

import (
	"encoding/json"
	"io"
	"path/filepath"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// printSheet writes what a verb found as a file in the form that its name asks for, .xlsx, .csv or .json, and prints facts or the sums. The JSON file is
// what --json prints.
func (c *console) printSheet(path string, facts any, s *workbook.Sheet, sums string) error {
	format, err := workbook.ParseFormat(strings.TrimPrefix(strings.ToLower(filepath.Ext(path)), "."))
	if err != nil {
		return err
	}
	_, err = intake.WriteNew(path, func(w io.Writer) error {
		if format == workbook.JSON {
			return encode(w, facts)
		}
		return workbook.WriteSheet(w, format, s)
	})
	if err != nil {
		return err
	}
	return c.print(facts, c.say(text.SheetWritten, path, len(s.Rows))+"\n"+sums)
}

// sheetOrPaper refuses a name of a file that is neither that of a table nor of a PDF, where a verb writes both.
func sheetOrPaper(path string) error {
	name := strings.TrimPrefix(strings.ToLower(filepath.Ext(path)), ".")
	if _, err := workbook.ParseFormat(name); err != nil && "."+name != pdfEnding {
		return model.Invalidf("Pilih xlsx, csv, json, atau pdf.", "Bentuk berkas %q tidak dikenal.", name)
	}
	return nil
}

// encode writes a value as JSON for people to read too.
func encode(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

// textCells gives texts as the cells of a row.
func textCells(texts ...string) []incoming.Value {
	list := make([]incoming.Value, len(texts))
	for i, t := range texts {
		list[i].Text = t
	}
	return list
}

func moneyCell(m model.Money) incoming.Value { return incoming.Value{Amount: m, Money: true} }
