//go:build office

package reports_test

import (
	"bytes"
	"path/filepath"
	"testing"
	"time"

	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
	"benangmerah/reports/paper"
)

// BenchmarkAgainstLibreOffice prints the same rows from a workbook by LibreOffice Calc (the Debian package libreoffice-calc-nogui), which is to take ten
// times as long at least. It is run once beforehand, so that its profile is there.
func BenchmarkAgainstLibreOffice(b *testing.B) {
	profile := "-env:UserInstallation=file://" + filepath.Join(b.TempDir(), "profile")
	warm := b.TempDir()
	put(b, warm, "satu.csv", []byte("satu\n"))
	theirs(b, warm, "soffice", profile, "--headless", "--convert-to", "pdf", "satu.csv")
	rival(b, "libreoffice", func(folder string, rows paper.Table) (string, time.Duration, float64) {
		put(b, folder, "lampiran.xlsx", asWorkbook(b, rows))
		took, peak := theirs(b, folder, "soffice", profile, "--headless", "--convert-to", "pdf", "lampiran.xlsx")
		return filepath.Join(folder, "lampiran.pdf"), took, peak
	})
}

// asWorkbook gives the rows of annex II as a workbook that is printed on landscape F4, texts wrapped.
func asWorkbook(b *testing.B, rows paper.Table) []byte {
	b.Helper()
	s := &workbook.Sheet{Name: "Lampiran II"}
	for i, width := range []float64{22, 44, 40, 14, 14, 22, 22, 22, 22} {
		title := []string{"Kode", "Program", "Indikator", "Target sebelum", "Target sesudah", "Pagu sebelum", "Pagu sesudah", "Selisih", "Keterangan"}[i]
		s.Columns = append(s.Columns, workbook.SheetColumn{Title: title, Width: width})
	}
	for _, row := range rows.Rows {
		var cells []incoming.Value
		for _, c := range row.Cells {
			cells = append(cells, cellOf(c))
			for range c.Span - 1 {
				cells = append(cells, incoming.Value{})
			}
		}
		s.Rows = append(s.Rows, workbook.SheetRow{Cells: cells})
	}
	var out bytes.Buffer
	if err := workbook.WriteSheet(&out, workbook.XLSX, s); err != nil {
		b.Fatal(err)
	}
	return out.Bytes()
}

func cellOf(c paper.Cell) incoming.Value {
	if amount, given, err := locale.ParseMoney(c.Text, locale.Indonesian); given && err == nil && amount > 1_000_000 {
		return incoming.Value{Amount: amount, Money: true}
	}
	return incoming.Value{Text: c.Text}
}
