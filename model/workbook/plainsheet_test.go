package workbook_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// runs is a text that a spreadsheet would run.
const runs = "=HYPERLINK(\"x\")"

func plainSheet() *workbook.Sheet {
	return &workbook.Sheet{
		Name:    "Persandingan",
		Columns: []workbook.SheetColumn{{Title: "Kode", Width: 20}, {Title: "Uraian", Width: 40}, {Title: "Sebelum (Rp)", Width: 20}, {Title: "%", Width: 10, Right: true}, {Title: "Terbuka", Width: 9, Counts: true}},
		Rows: []workbook.SheetRow{
			{Cells: []incoming.Value{{Text: "1.10"}, {Text: runs}, {Amount: -1_250_075, Money: true}, {Text: "-5,0%"}, {Text: "12"}}},
			{Bold: true, Cells: []incoming.Value{{}, {Text: "Jumlah"}, {Amount: 1 << 50, Money: true}, {Text: "–"}, {Text: "="}}},
		},
	}
}

func writtenSheet(t *testing.T, f workbook.Format) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := workbook.WriteSheet(&out, f, plainSheet()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestSheetAsCSVKeepsTextsAndMoney(t *testing.T) {
	lines := strings.Split(string(writtenSheet(t, workbook.CSV)), "\r\n")
	want := []string{
		"\ufeffKode;Uraian;Sebelum (Rp);%;Terbuka", `1.10;"'=HYPERLINK(""x"")";-12500.75;'-5,0%;12`, ";Jumlah;11258999068426.24;–;'=", "",
	}
	for i := range want {
		if i >= len(lines) || lines[i] != want[i] {
			t.Fatalf("line %d is %q, want %q", i, lines[i], want[i])
		}
	}
}

func TestSheetAsWorkbookKeepsTextsAndMoney(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(writtenSheet(t, workbook.XLSX)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for cell, want := range map[string]string{"A1": "Kode", "A2": "1.10", "B2": runs, "C2": "-12500.75", "D2": "-5,0%", "B3": "Jumlah", "C3": "11258999068426.24"} {
		got, err := f.GetCellValue("Persandingan", cell, excelize.Options{RawCellValue: true})
		if err != nil || got != want {
			t.Errorf("%s is %q, want %q: %v", cell, got, want, err)
		}
	}
	if formula, err := f.GetCellFormula("Persandingan", "B2"); formula != "" || err != nil {
		t.Errorf("formula %q: %v", formula, err)
	}
	for _, cell := range []string{"C2", "E2"} {
		if kind, err := f.GetCellType("Persandingan", cell); kind != excelize.CellTypeUnset && kind != excelize.CellTypeNumber || err != nil {
			t.Errorf("%s is of type %v: %v", cell, kind, err)
		}
	}
	if text, err := f.GetCellValue("Persandingan", "E3"); text != "=" || err != nil {
		t.Errorf("E3 is %q: %v", text, err)
	}
}

func TestSheetGivesTheSameBytesAndRefusesOtherFormats(t *testing.T) {
	for _, f := range []workbook.Format{workbook.CSV, workbook.XLSX} {
		if !bytes.Equal(writtenSheet(t, f), writtenSheet(t, f)) {
			t.Errorf("%s differs from time to time", f)
		}
	}
	if err := workbook.WriteSheet(&bytes.Buffer{}, workbook.JSON, plainSheet()); model.CodeOf(err) != model.Invalid {
		t.Error(err)
	}
}
