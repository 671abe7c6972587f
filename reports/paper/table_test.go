package paper_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

const headWord = "KEPALA"

// Whatever the rows: each appears once, in order, inside the margins, under a head, and whole where a page can hold it.
func TestTablesBreakWell(t *testing.T) {
	for seed := range uint64(40) {
		random := rand.New(rand.NewPCG(seed, 7))
		table, want := randomTable(random)
		doc := document(table)
		doc.Sections[0].Landscape = seed%2 == 0
		pages, _ := layout(t, doc)
		tidy(t, pages)
		var got []string
		for i, p := range pages {
			if !hasHead(p) {
				t.Errorf("seed %d: page %d has no head", seed, i+1)
			}
			got = append(got, rowsOf(p)...)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("seed %d: rows %v, want %v", seed, got, want)
		}
	}
}

// randomTable gives a table whose rows begin and end with their number in brackets, and these marks in order.
func randomTable(random *rand.Rand) (paper.Table, []string) {
	table := paper.Table{
		Columns: []paper.Column{{Fit: random.IntN(2) == 0}, {Weight: 1 + 3*random.Float64()}, {Width: 10 + 40*random.Float64(), Align: paper.Right}},
		Head:    [][]paper.Cell{{{Text: headWord, Span: 3}}},
		Size:    8,
	}
	var marks []string
	for i := range 20 + random.IntN(120) {
		first, last := fmt.Sprintf("<%d", i), fmt.Sprintf("%d>", i)
		row := paper.Row{Kind: paper.RowKind(random.IntN(4)), Cells: []paper.Cell{{Text: first}, {Text: words(random), Indent: random.IntN(4)}, {Text: last}}}
		if random.IntN(5) == 0 {
			row.Cells = []paper.Cell{{Text: first}, {Text: last, Span: 2, Align: paper.Left}}
		}
		table.Rows = append(table.Rows, row)
		marks = append(marks, first, last)
	}
	return table, marks
}

func words(random *rand.Rand) string {
	s := ""
	for range random.IntN(25) * random.IntN(3) {
		s += "penyelenggaraan "[:1+random.IntN(15)] + " "
	}
	return s
}

func hasHead(page scene.Scene) bool {
	return slices.ContainsFunc(texts(page), func(v *scene.Text) bool { return v.Text == headWord })
}

func rowsOf(page scene.Scene) []string {
	var marks []string
	for _, v := range texts(page) {
		if strings.HasPrefix(v.Text, "<") || strings.HasSuffix(v.Text, ">") {
			marks = append(marks, v.Text)
		}
	}
	return marks
}

// pagesOf gives the pages on which the lines of a cell stand that holds only this word.
func pagesOf(pages []scene.Scene, word string) []int {
	var on []int
	for i, p := range pages {
		for _, v := range texts(p) {
			if strings.Contains(v.Text, word) && !slices.Contains(on, i) {
				on = append(on, i)
			}
		}
	}
	return on
}

func TestOnlyRowsTallerThanAPageAreParted(t *testing.T) {
	for _, c := range []struct {
		words int
		pages int
	}{{500, 1}, {4000, 7}} {
		table := paper.Table{Columns: []paper.Column{{Width: 40}, {}}, Head: [][]paper.Cell{{{Text: headWord, Span: 2}}}}
		for range 20 {
			table.Rows = append(table.Rows, paper.Row{Cells: []paper.Cell{{Text: "baris"}, {Text: "biasa"}}})
		}
		table.Rows = append(table.Rows, paper.Row{Cells: []paper.Cell{{Text: "tinggi"}, {Text: strings.Repeat("panjang ", c.words)}}})
		pages, _ := layout(t, document(table))
		tidy(t, pages)
		if on := pagesOf(pages, "panjang"); len(on) != c.pages {
			t.Errorf("a row of %d words stands on %d pages, want %d", c.words, len(on), c.pages)
		}
		count := 0
		for _, p := range pages {
			for _, v := range texts(p) {
				count += strings.Count(v.Text, "panjang")
			}
		}
		if count != c.words {
			t.Errorf("%d of %d words are printed", count, c.words)
		}
	}
}

func TestSumsAndGroupsDoNotStandAlone(t *testing.T) {
	for rows := 20; rows < 60; rows++ {
		table := paper.Table{Columns: []paper.Column{{}}, Head: [][]paper.Cell{{{Text: headWord}}}}
		for i := range rows {
			table.Rows = append(table.Rows, paper.Row{Cells: []paper.Cell{{Text: fmt.Sprintf("baris %d.", i)}}})
		}
		table.Rows = append(table.Rows,
			paper.Row{Kind: paper.Subtotal, Cells: []paper.Cell{{Text: "Jumlah"}}},
			paper.Row{Kind: paper.Group, Cells: []paper.Cell{{Text: "DINAS"}}}, paper.Row{Cells: []paper.Cell{{Text: "anggota"}}},
		)
		pages, _ := layout(t, document(table))
		sum, _ := find(t, pages, "Jumlah")
		last, _ := find(t, pages, fmt.Sprintf("baris %d.", rows-1))
		group, _ := find(t, pages, "DINAS")
		member, _ := find(t, pages, "anggota")
		if sum != last || group != member {
			t.Errorf("%d rows: last row on page %d, sum %d; group %d, member %d", rows, last, sum, group, member)
		}
	}
}

// The longest real texts, and the worst that a keyboard can give.
func TestEveryTextFits(t *testing.T) {
	long := func(n int) string { return strings.Repeat("Penyelenggaraan Pemberdayaan ", n/29+1)[:n] }
	for _, s := range []string{
		long(410), long(478), long(10_000), strings.Repeat("W", 10_000), strings.Repeat("1.02.03", 200), strings.Repeat("👩‍🌾", 300),
		strings.Repeat("שלום עולם ", 100), "مرحبا " + long(100), "a\x00\x1b[31m\tb\r\nc\u2028d", strings.Repeat("e\u0301", 500), "\xff\xfe", "",
		strings.Repeat("\n", 500),
	} {
		pages, _ := layout(t, document(
			paper.Letterhead{Lines: []paper.Line{{Text: s[:min(len(s), 410)]}}},
			paper.Title{Lines: []paper.Line{{Text: s, Bold: true}}}, paper.Heading{Text: s}, paper.Paragraph{Runs: paper.Plain(s)},
			paper.List{Items: []paper.Item{{Label: s, Runs: paper.Plain(s)}}},
			paper.Definitions{Rows: []paper.Definition{{Term: s, Runs: paper.Plain(s)}}},
			paper.AnnexHead{Rows: []paper.Definition{{Term: s, Runs: paper.Plain(s)}}},
			paper.Signatures{Left: paper.Signature{Above: []string{s}, Name: s, Below: []string{s}}, Right: paper.Signature{Name: s}},
			paper.Table{
				Columns: []paper.Column{{Fit: true}, {Width: 500}, {}, {Width: 20, Align: paper.Right}},
				Head:    [][]paper.Cell{{{Text: s}, {Text: "b"}, {Text: "c"}, {Text: s}}},
				Rows:    []paper.Row{{Cells: []paper.Cell{{Text: s, Indent: 30}, {Text: s}, {Text: s}, {Text: s}}}, {Kind: paper.Group, Cells: []paper.Cell{{Text: s, Span: 9}}}},
			},
		))
		tidy(t, pages)
	}
}

func TestFitColumnsHoldTheirFiguresOnOneLine(t *testing.T) {
	for _, figure := range []string{"1.078.983.576.660,00", "1.000,00", "–"} {
		pages, _ := layout(t, document(paper.Table{
			Columns: []paper.Column{{Fit: true}, {Weight: 5}, {Fit: true, Align: paper.Right}},
			Head:    [][]paper.Cell{{{Text: "No."}, {Text: "Nama"}, {Text: "Pagu"}}},
			Rows:    []paper.Row{{Cells: []paper.Cell{{Text: "1"}, {Text: strings.Repeat("nama panjang ", 40)}, {Text: figure}}}},
		}))
		if _, v := find(t, pages, figure); v.Align != scene.Right {
			t.Errorf("figure %+v", v)
		}
	}
}

func TestHeadSpansRowsAndColumns(t *testing.T) {
	pages, _ := layout(t, document(sampleTable()))
	_, code := find(t, pages, "Kode")
	_, ceiling := find(t, pages, "Pagu (Rp)")
	_, before := find(t, pages, "Sebelum")
	_, after := find(t, pages, "Sesudah")
	if !(ceiling.Y < code.Y && code.Y < before.Y) || before.Y != after.Y || !(before.X < ceiling.X && ceiling.X < after.X) {
		t.Errorf("code %v, ceiling %v, before %v, after %v", code, ceiling, before, after)
	}
}

func TestTableTextIsNeverBelowEightPoints(t *testing.T) {
	table := sampleTable()
	table.Size = 5
	pages, _ := layout(t, document(table))
	tidy(t, pages)
}

func TestRowsToSignHaveTheirHeight(t *testing.T) {
	pages, _ := layout(t, document(paper.Table{
		Columns: []paper.Column{{}}, RowHeight: 12, Rows: []paper.Row{{Cells: []paper.Cell{{Text: "satu"}}}, {Cells: []paper.Cell{{Text: "dua"}}}},
	}))
	_, one := find(t, pages, "satu")
	_, two := find(t, pages, "dua")
	if got := (two.Y - one.Y) / paper.MM; got < 11.99 || got > 12.01 {
		t.Errorf("rows are %v mm apart", got)
	}
}

func BenchmarkTable(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 1))
	table := paper.Table{Columns: []paper.Column{{Fit: true}, {}, {Fit: true}}, Head: [][]paper.Cell{{{Text: headWord, Span: 3}}}}
	for i := range 10_000 {
		table.Rows = append(table.Rows, paper.Row{Cells: []paper.Cell{{Text: fmt.Sprint(i)}, {Text: words(random)}, {Text: "1.000.000"}}})
	}
	for b.Loop() {
		if _, _, err := paper.Layout(b.Context(), document(table), nil); err != nil {
			b.Fatal(err)
		}
	}
}

func TestAFittingColumnIsNoWiderThanMost(t *testing.T) {
	long := strings.Repeat("panjang ", 20)
	table := paper.Table{
		Columns: []paper.Column{{Fit: true, Most: 30}, {}},
		Rows:    []paper.Row{{Cells: []paper.Cell{{Text: long}, {Text: "sebelah"}}}},
	}
	pages, _ := layout(t, document(table))
	_, beside := find(t, pages, "sebelah")
	if got, want := beside.X, (30+30+1.2)*paper.MM; math.Abs(got-want) > 0.01 {
		t.Errorf("the next column begins at %.2f, want %.2f", got, want)
	}
}

// numberedRows gives a table of n numbered rows of one column.
func numberedRows(n int) paper.Table {
	table := paper.Table{Columns: []paper.Column{{}}}
	for i := range n {
		table.Rows = append(table.Rows, paper.Row{Cells: []paper.Cell{{Text: fmt.Sprintf("<%d>", i)}}})
	}
	return table
}

// onFirstPage counts the rows that the first page holds.
func onFirstPage(t *testing.T, table paper.Table) int {
	t.Helper()
	pages, _ := layout(t, document(table))
	return len(rowsOf(pages[0]))
}

func TestTheLastRowDoesNotStandAlone(t *testing.T) {
	full := onFirstPage(t, numberedRows(200))
	if got := onFirstPage(t, numberedRows(full+1)); got != full-1 {
		t.Errorf("of %d rows %d stand on the first page, want %d", full+1, got, full-1)
	}
}

func TestARowStaysWithTheNext(t *testing.T) {
	for name, hold := range map[string]func(*paper.Table, int){
		"kept":      func(table *paper.Table, last int) { table.Rows[last].KeepWithNext = true },
		"continued": func(table *paper.Table, last int) { table.Rows[last+1].Continues = true },
	} {
		table := numberedRows(200)
		full := onFirstPage(t, table)
		hold(&table, full-1)
		if got := onFirstPage(t, table); got != full-1 {
			t.Errorf("%s: %d rows on the first page, want %d", name, got, full-1)
		}
	}
}

func TestNoRulePartsEmptyCellsFromTheRowTheyContinue(t *testing.T) {
	table := paper.Table{Columns: []paper.Column{{Width: 40}, {Width: 40}, {}}, Rows: []paper.Row{
		{Cells: []paper.Cell{{Text: "kode"}, {Text: "satu"}, {Text: "catatan"}}},
		{Cells: []paper.Cell{{}, {Text: "dua"}, {}}, Continues: true},
	}}
	pages, _ := layout(t, document(table))
	_, second := find(t, pages, "dua")
	from, to := 0.0, 0.0
	for _, item := range pages[0].Items {
		if l, ok := item.(*scene.Line); ok && l.Y1 == l.Y2 && l.Y1 < second.Y && l.Y1 > second.Y-15 {
			from, to = l.X1, l.X2
		}
	}
	if math.Abs(from-70*paper.MM) > 0.01 || math.Abs(to-110*paper.MM) > 0.01 {
		t.Errorf("the rule above the continuing row goes from %.2f to %.2f, want only its own cell from %.2f to %.2f", from, to, 70*paper.MM, 110*paper.MM)
	}
}

// Rows that stay together but that no page can hold are parted between them, never below the head of their group.
func TestAGroupsHeadStaysWithItsFirstRowHoweverLongTheRest(t *testing.T) {
	rows := []paper.Row{{Kind: paper.Group, Cells: []paper.Cell{{Text: "Kelompok"}}}, {Cells: []paper.Cell{{Text: "Pertama"}}, KeepWithNext: true}}
	for range 90 {
		rows = append(rows, paper.Row{Cells: []paper.Cell{{Text: "lanjutan"}}, Continues: true, KeepWithNext: true})
	}
	rows = append(rows, paper.Row{Cells: []paper.Cell{{Text: "akhir"}}}, paper.Row{Kind: paper.Total, Cells: []paper.Cell{{Text: "Jumlah"}}})
	for before := 30; before < 50; before++ {
		var blocks []paper.Block
		for range before {
			blocks = append(blocks, paper.Paragraph{Runs: paper.Plain("baris")})
		}
		pages, _ := layout(t, document(append(blocks, paper.Heading{Text: "Judul"}, paper.Table{Columns: []paper.Column{{}}, Rows: rows})...))
		tidy(t, pages)
		heading, _ := find(t, pages, "Judul")
		group, _ := find(t, pages, "Kelompok")
		first, _ := find(t, pages, "Pertama")
		last, _ := find(t, pages, "akhir")
		if sum, _ := find(t, pages, "Jumlah"); heading != group || group != first || last != sum {
			t.Errorf("after %d lines: heading %d, group %d, first row %d; last row %d, sum %d", before, heading, group, first, last, sum)
		}
	}
}

// A column is as wide as the longest word of its head, though its weight gives it less.
func TestNoWordOfAHeadIsBroken(t *testing.T) {
	row := paper.Row{Cells: []paper.Cell{{Text: "a"}, {Text: "b"}, {Text: "c"}}}
	pages, _ := layout(t, document(paper.Table{
		Columns: []paper.Column{{Width: 5}, {Weight: 0.2}, {Weight: 20}}, Head: [][]paper.Cell{{{Text: "Perangkat"}, {Text: "Kesempatan berikutnya"}, {Text: "Alasan"}}}, Rows: []paper.Row{row}, Size: 8,
	}))
	for _, word := range []string{"Perangkat", "Kesempatan", "berikutnya", "Alasan"} {
		if _, found := find(t, pages, word); found.Text != word {
			t.Errorf("%q stands as %q", word, found.Text)
		}
	}
}
