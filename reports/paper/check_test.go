package paper_test

import (
	"math"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/reports/paper"
)

func TestFormsThatNoPageHasAreRefused(t *testing.T) {
	margins := func(top, right, bottom, left float64) func(*paper.Document) {
		return func(d *paper.Document) { d.Margins = paper.Margins{Top: top, Right: right, Bottom: bottom, Left: left} }
	}
	sheet := func(w, h float64) func(*paper.Document) {
		return func(d *paper.Document) { d.Paper = paper.Size{Width: w, Height: h} }
	}
	for name, c := range map[string]struct {
		change func(*paper.Document)
		want   string // "" is a form that there is
	}{
		"the usual one":             {func(*paper.Document) {}, ""},
		"F4 with the least edges":   {margins(5, 5, 15, 5), ""},
		"room for a line":           {margins(100, 87, 75, 88), ""},
		"A0":                        {sheet(841, 1189), ""},
		"less room than a line":     {margins(100, 87, 76, 88), "Batas tepi terlalu lebar: tersisa 39 mm untuk isi halaman."},
		"margins beyond the sheet":  {margins(300, 300, 300, 300), "Batas tepi terlalu lebar: tersisa 0 mm untuk isi halaman."},
		"an edge too narrow":        {margins(25, 4, 30, 30), "Batas tepi 4 mm tidak dapat dipakai: pencetak tidak mencapai tepi kertas."},
		"an edge below zero":        {margins(25, 25, 30, -30), "Batas tepi -30 mm tidak dapat dipakai: pencetak tidak mencapai tepi kertas."},
		"an edge that is no number": {margins(math.NaN(), 25, 30, 30), "Batas tepi NaN mm tidak dapat dipakai: pencetak tidak mencapai tepi kertas."},
		"no room for the footer":    {margins(25, 25, 14, 30), "Batas bawah 14 mm tidak cukup untuk kaki halaman."},
		"a stamp":                   {sheet(20, 30), "Kertas 20 × 30 mm tidak dapat dipakai."},
		"an endless sheet":          {sheet(210, math.Inf(1)), "Kertas 210 × +Inf mm tidak dapat dipakai."},
		"small type":                {func(d *paper.Document) { d.TextSize = 7.9 }, "Ukuran huruf 7.9 tidak dapat dipakai."},
		"large type":                {func(d *paper.Document) { d.TextSize = 37 }, "Ukuran huruf 37.0 tidak dapat dipakai."},
		"lines over each other":     {func(d *paper.Document) { d.Spacing = 0.9 }, "Jarak baris 0.90 tidak dapat dipakai."},
	} {
		doc := document(paper.Paragraph{Runs: paper.Plain("Isi naskah yang cukup panjang untuk beberapa baris.")})
		doc.Footer = paper.Footer{Left: strings.Repeat("sidik data ", 40), Right: "Halaman {page}"}
		c.change(&doc)
		err := doc.Check()
		if c.want == "" {
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
			layout(t, doc)
			continue
		}
		told, ok := err.(*model.Error)
		if !ok || told.Message != c.want || told.Hint == "" || told.Code != model.Invalid {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
		if _, _, err := paper.Layout(t.Context(), doc, nil); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s is laid out: %v", name, err)
		}
	}
}

func TestTablesAndLetterheadsThatDoNotFitAreRefused(t *testing.T) {
	for want, block := range map[string]paper.Block{
		"Tabel dengan 60 kolom tidak muat": paper.Table{Columns: make([]paper.Column, 60), Rows: make([]paper.Row, 1)},
		"Kop surat terlalu panjang":        paper.Letterhead{Lines: []paper.Line{{Text: strings.Repeat("PEMERINTAH KOTA ", 300), Size: 18}}},
	} {
		if _, _, err := paper.Layout(t.Context(), document(block), nil); model.CodeOf(err) != model.Invalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
}
