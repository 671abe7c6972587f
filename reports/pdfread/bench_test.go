package pdfread_test

import (
	"bytes"
	"fmt"
	"testing"

	"benangmerah/reports/pdf"
	"benangmerah/reports/scene"
)

// BenchmarkRead reads a document of 200 pages of 60 lines, with an attachment of 4 MB, and all that it says.
func BenchmarkRead(b *testing.B) {
	pages := make([]scene.Scene, 200)
	for i := range pages {
		pages[i] = scene.Scene{W: 600, H: 900}
		for n := range 60 {
			pages[i].Items = append(pages[i].Items, &scene.Text{X: 50, Y: float64(100 + 12*n), Text: fmt.Sprintf("Baris %d: Rp1.078.983.576.660,00", n), Size: 9})
		}
	}
	var out bytes.Buffer
	attached := []pdf.Attachment{{Name: "data.json", Data: bytes.Repeat([]byte(`{"kota":"Kota Contoh"}`), 200_000)}}
	if err := pdf.Write(&out, pages, pdf.Meta{Info: about, Attachments: attached}); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		f := read(b, out.Bytes())
		for i := range f.Pages() {
			if _, err := f.PageText(i); err != nil {
				b.Fatal(err)
			}
		}
		if _, err := f.Attachments[0].Data(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N), "ms/file")
}
