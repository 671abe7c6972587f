package workbook_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/workbook"
)

// heads are the columns of a Rekap 5 as SIPD-RI writes them.
var heads = []any{
	"NO", "TAHUN", "KODE URUSAN", "NAMA URUSAN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT", "NAMA SUB UNIT", "KODE BIDANG URUSAN", "NAMA BIDANG URUSAN",
	"KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA",
	"KODE REKENING", "NAMA REKENING", "PAKET/KELOMPOK", "NAMA PAKET/KELOMPOK", "PAGU",
}

// Indexes of the columns that tests change.
const (
	atYear, atAgency, atAgencyName, atUnit, atUnitName = 1, 4, 5, 6, 7
	atProgram, atSub, atSubName, atFund, atFundName    = 10, 14, 15, 16, 17
	atAmount                                           = 22
)

const (
	agencyCode = "2.17.3.30.0.00.01.0000"
	subCode    = "2.17.02.2.01.0001"
)

// figures gives a row of a Rekap 5 that can be used, with changes by column index.
func figures(amount any, changes map[int]any) []any {
	row := []any{
		1, 2027, "2", "URUSAN WAJIB", agencyCode, "Dinas Koperasi", agencyCode, "Dinas Koperasi", "2.17", "KOPERASI",
		"2.17.02", "PROGRAM PELAYANAN IZIN", "2.17.02.2.01", "Penerbitan Izin", subCode, "Fasilitasi Izin", "1.1.01", "PAD",
		"5.1.02", "Belanja", "Kelompok", "Cetak", amount,
	}
	for at, value := range changes {
		row[at] = value
	}
	return row
}

// save writes rows to a sheet of a new workbook.
func save(t *testing.T, rows ...[]any) string {
	t.Helper()
	return saveFile(t, func(f *excelize.File) { fill(t, f, "Sheet1", rows...) })
}

func saveFile(t *testing.T, build func(*excelize.File)) string {
	t.Helper()
	f := excelize.NewFile()
	build(f)
	path := filepath.Join(t.TempDir(), "rekap.xlsx")
	if err := errors.Join(f.SaveAs(path), f.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

func fill(t *testing.T, f *excelize.File, sheet string, rows ...[]any) {
	t.Helper()
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err := errors.Join(err, f.SetSheetRow(sheet, cell, &row)); err != nil {
			t.Fatal(err)
		}
	}
}

func read(t *testing.T, path string) *workbook.Rekap {
	t.Helper()
	r, err := workbook.Read(context.Background(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// refused reads a workbook that cannot be used and gives the sentence.
func refused(t *testing.T, path string, code model.Code) string {
	t.Helper()
	r, err := workbook.Read(context.Background(), path, nil)
	var e *model.Error
	if !errors.As(err, &e) || r != nil {
		t.Fatalf("got %v, %v; want a *model.Error", r, err)
	}
	if e.Code != code || e.Hint == "" {
		t.Errorf("code %s, hint %q: %s", e.Code, e.Hint, e.Message)
	}
	return e.Error()
}

func contains(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not in: %s", part, text)
		}
	}
}

// The parts of the smallest workbook around one sheet.
const (
	rootRels = `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	bookRels = `<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
	bookXML  = `<workbook xmlns:r="http://x/relationships"><sheets><sheet name="Rekap" sheetId="1" r:id="r1"/></sheets></workbook>`
)

// pack makes a workbook around the XML of a sheet, uncompressed and without checksums, so that changed bytes reach the parser.
func pack(sheet string) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, part := range [][2]string{
		{"_rels/.rels", rootRels}, {"xl/_rels/workbook.xml.rels", bookRels}, {"xl/workbook.xml", bookXML}, {"xl/worksheets/sheet1.xml", sheet},
	} {
		size := uint64(len(part[1]))
		file, _ := w.CreateRaw(&zip.FileHeader{Name: part[0], Method: zip.Store, CompressedSize64: size, UncompressedSize64: size})
		_, _ = io.WriteString(file, part[1])
	}
	_ = w.Close()
	return out.Bytes()
}

func write(t testing.TB, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "rekap.xlsx")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// sheetXML makes the XML of a sheet with the needed columns only and one row of figures that ends with the given cell.
func sheetXML(amountCell string) string {
	var xml strings.Builder
	xml.WriteString(`<worksheet><sheetData><row r="1">`)
	for _, title := range needed {
		xml.WriteString(inline(title))
	}
	xml.WriteString(`</row><row r="2">`)
	for _, value := range []string{agencyCode, "Dinas Koperasi", "2.17.02", "PROGRAM", "2.17.02.2.01", "Kegiatan", subCode, "Sub kegiatan"} {
		xml.WriteString(inline(value))
	}
	return xml.String() + amountCell + `</row></sheetData></worksheet>`
}

var needed = []string{"KODE SKPD", "NAMA SKPD", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "PAGU"}

func inline(text string) string {
	return `<c t="inlineStr"><is><t>` + escaper.Replace(text) + `</t></is></c>`
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
