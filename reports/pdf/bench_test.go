package pdf_test

import (
	"io"
	"strings"
	"testing"

	"benangmerah/reports/paper"
	"benangmerah/reports/pdf"
)

// BenchmarkLongTable lays out and writes a landscape table of 1,200 rows with wrapped names; ms/page is the figure to
// hold below 5.
func BenchmarkLongTable(b *testing.B) {
	doc := longTable(1200)
	pages := 0
	for b.Loop() {
		scenes, marks, err := paper.Layout(b.Context(), doc, nil)
		if err != nil {
			b.Fatal(err)
		}
		if err := pdf.Write(io.Discard, scenes, pdf.Meta{Info: doc.Info, Bookmarks: marks}); err != nil {
			b.Fatal(err)
		}
		pages += len(scenes)
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(pages), "ms/page")
}

func longTable(n int) paper.Document {
	table := paper.Table{
		Columns: []paper.Column{
			{Fit: true},
			{Weight: 3},
			{Weight: 2},
			{Width: 18},
			{Width: 18},
			{Fit: true, Align: paper.Right},
			{Fit: true, Align: paper.Right},
			{Fit: true, Align: paper.Right},
		},
		Head: [][]paper.Cell{{
			{Text: "Kode"},
			{Text: "Program/Kegiatan/Sub Kegiatan"},
			{Text: "Indikator"},
			{Text: "Target sebelum"},
			{Text: "Target sesudah"},
			{Text: "Sebelum (Rp)"},
			{Text: "Sesudah (Rp)"},
			{Text: "Bertambah/(Berkurang)"},
		}},
		Size: 8,
	}
	for i := range n {
		name := "Penyediaan Sarana dan Prasarana" + strings.Repeat(" Pelayanan Terpadu", i%4)
		table.Rows = append(table.Rows, paper.Row{Cells: []paper.Cell{
			{Text: "2.17.07.2.01.0003"},
			{Text: name},
			{Text: "Jumlah unit usaha yang telah menerima pembinaan"},
			{Text: "90 unit"},
			{Text: "120 unit"},
			{Text: "1.078.983.576.660"},
			{Text: "1.010.148.878.495"},
			{Text: "(68.834.698.165)"},
		}})
	}
	return paper.Document{Info: info, Sections: []paper.Section{{Landscape: true, Blocks: []paper.Block{table}}}}
}
