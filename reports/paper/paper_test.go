package paper_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

var update = flag.Bool("update", false, "write the golden files anew")

func layout(t *testing.T, doc paper.Document) ([]scene.Scene, []scene.Bookmark) {
	t.Helper()
	pages, marks, err := paper.Layout(t.Context(), doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pages, marks
}

func document(blocks ...paper.Block) paper.Document {
	return paper.Document{Sections: []paper.Section{{Blocks: blocks}}}
}

func texts(page scene.Scene) []*scene.Text {
	var found []*scene.Text
	for _, item := range page.Items {
		if t, ok := item.(*scene.Text); ok && t.Role != scene.Mark {
			found = append(found, t)
		}
	}
	return found
}

// find gives the page and the text that begins with a word.
func find(t *testing.T, pages []scene.Scene, word string) (int, *scene.Text) {
	t.Helper()
	for i, p := range pages {
		for _, v := range texts(p) {
			if strings.HasPrefix(v.Text, word) {
				return i, v
			}
		}
	}
	t.Fatalf("%q is on no page", word)
	return 0, nil
}

// tidy fails the test where a page is not fit to be read, or text stands in the margins (the footer aside).
func tidy(t *testing.T, pages []scene.Scene) {
	t.Helper()
	m := paper.OfficialMargins
	for i, p := range pages {
		for _, problem := range scene.Problems(p, scene.PaperRules) {
			t.Errorf("page %d: %v", i+1, problem)
		}
		frame := scene.Rect{X: m.Left * paper.MM, Y: m.Top * paper.MM, W: p.W - (m.Left+m.Right)*paper.MM, H: p.H - (m.Top+m.Bottom)*paper.MM}
		for _, v := range texts(p) {
			if v.Role != scene.Footnote && !frame.Inset(-0.01).Contains(v.Ink()) {
				t.Errorf("page %d: %q stands in the margin: %v", i+1, v.Text, v.Ink())
			}
		}
	}
}

func TestGolden(t *testing.T) {
	pages, marks := layout(t, sample())
	tidy(t, pages)
	var got strings.Builder
	for _, m := range marks {
		fmt.Fprintf(&got, "bookmark %d %q page %d at %.2f\n", m.Level, m.Title, m.Page, m.Y)
	}
	for _, p := range pages {
		got.WriteString(scene.Listing(p))
	}
	path := filepath.Join("testdata", "berita_acara.golden")
	if *update {
		if err := os.WriteFile(path, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("the pages differ from %s (see go test -update); got\n%s", path, got.String())
	}
}

func TestSameTreeSamePages(t *testing.T) {
	first, _ := layout(t, sample())
	second, _ := layout(t, sample())
	for i := range first {
		if scene.Listing(first[i]) != scene.Listing(second[i]) {
			t.Errorf("page %d differs", i+1)
		}
	}
}

func TestPaperSizesAndSections(t *testing.T) {
	doc := document(paper.Paragraph{Runs: paper.Plain("tegak")})
	doc.Paper = paper.A4
	doc.Sections = append(doc.Sections, paper.Section{Landscape: true, Blocks: []paper.Block{paper.Paragraph{Runs: paper.Plain("rebah")}}})
	pages, _ := layout(t, doc)
	var sizes []string
	for _, p := range pages {
		sizes = append(sizes, fmt.Sprintf("%.0f×%.0f", p.W/paper.MM, p.H/paper.MM))
	}
	if want := []string{"210×297", "297×210"}; !slices.Equal(sizes, want) {
		t.Errorf("sizes %v, want %v", sizes, want)
	}
}

func TestFooterNumbersEveryPage(t *testing.T) {
	doc := document(paper.Paragraph{Runs: paper.Plain("satu")}, paper.PageBreak{}, paper.PageBreak{}, paper.Paragraph{Runs: paper.Plain("dua")})
	doc.Footer = paper.Footer{Left: strings.Repeat("sidik data ", 60), Right: "Halaman {page} dari {pages}"}
	pages, _ := layout(t, doc)
	if len(pages) != 2 {
		t.Fatalf("%d pages, want 2: a page break at the top of a page makes no empty page", len(pages))
	}
	tidy(t, pages)
	for i, p := range pages {
		foot, _ := find(t, pages[i:], fmt.Sprintf("Halaman %d dari 2", i+1))
		if foot != 0 {
			t.Errorf("page %d has no number", i+1)
		}
		for _, v := range texts(p) {
			if free := p.H - 20*paper.MM; v.Bounds().Bottom() > free {
				t.Errorf("%q stands in the 2 cm for the electronic signature", v.Text)
			}
		}
	}
}

func TestDraftMarkIsUnderEverything(t *testing.T) {
	doc := document(paper.Paragraph{Runs: paper.Plain("isi")})
	doc.Draft = "RANCANGAN"
	pages, _ := layout(t, doc)
	mark, ok := pages[0].Items[0].(*scene.Text)
	if !ok || mark.Role != scene.Mark || mark.Text != "RANCANGAN" {
		t.Errorf("first item %v", pages[0].Items[0])
	}
	if share := mark.Width() / pages[0].W; share < 0.7 || share > 0.8 {
		t.Errorf("the mark takes %.2f of the width", share)
	}
}

func TestJustifiedLinesReachTheMargin(t *testing.T) {
	pages, _ := layout(t, document(paper.Paragraph{Runs: []paper.Run{
		{Text: strings.Repeat("Program yang disepakati beserta alasannya sebagaimana tercantum dalam lampiran dengan jumlah ", 3)},
		{Text: "Rp1.000,00", Bold: true},
		{Text: "; demikian."},
	}}))
	tidy(t, pages)
	last := map[float64]float64{} // baseline → right edge
	for _, v := range texts(pages[0]) {
		last[v.Y] = max(last[v.Y], v.Bounds().Right())
	}
	margin, short := pages[0].W-25*paper.MM, 0
	for _, right := range last {
		if margin-right > 0.01 {
			short++
		}
	}
	if short != 1 || len(last) < 4 {
		t.Errorf("%d of %d lines do not reach the margin, want the last one only", short, len(last))
	}
}

// A line whose words would be torn far apart is left as it is.
func TestLinesAreNotTornApart(t *testing.T) {
	pages, _ := layout(t, document(paper.Paragraph{Runs: paper.Plain("berkurang sebesar " + strings.Repeat("9", 60) + " rupiah")}))
	_, v := find(t, pages, "berkurang")
	if v.Text != "berkurang sebesar" {
		t.Errorf("first line %q", v.Text)
	}
}

func TestHeadingStaysWithWhatFollows(t *testing.T) {
	for lines := 30; lines < 50; lines++ {
		var blocks []paper.Block
		for range lines {
			blocks = append(blocks, paper.Paragraph{Runs: paper.Plain("baris")})
		}
		blocks = append(blocks, paper.Heading{Text: "Judul"}, paper.Space{Lines: 1}, paper.Table{
			Columns: []paper.Column{{}}, Head: [][]paper.Cell{{{Text: "Kepala"}}}, Rows: []paper.Row{{Cells: []paper.Cell{{Text: "Isi"}}}},
		})
		pages, _ := layout(t, document(blocks...))
		heading, _ := find(t, pages, "Judul")
		if row, _ := find(t, pages, "Isi"); heading != row {
			t.Errorf("after %d lines the heading is on page %d, its table on page %d", lines, heading+1, row+1)
		}
	}
}

func TestNoLineStandsAlone(t *testing.T) {
	sentence := strings.Repeat("Program yang belum disepakati beserta alasannya ", 8)
	for before := 30; before < 46; before++ {
		var blocks []paper.Block
		for range before {
			blocks = append(blocks, paper.Paragraph{Runs: paper.Plain("baris")})
		}
		pages, _ := layout(t, document(append(blocks, paper.Paragraph{Runs: paper.Plain(sentence)})...))
		for _, p := range pages {
			lines := map[float64]bool{}
			for _, v := range texts(p) {
				if v.Text != "baris" {
					lines[v.Y] = true
				}
			}
			if len(lines) == 1 {
				t.Errorf("with %d lines before, one line of the paragraph stands alone", before)
			}
		}
	}
}

func TestSignaturesStayTogetherAndAlign(t *testing.T) {
	sign := paper.Signatures{
		Left:  paper.Signature{Above: []string{"Mengetahui,", "SEKRETARIS DAERAH"}, Name: "NAMA KIRI", Below: []string{"NIP 19700101 199503 1 001"}},
		Right: paper.Signature{Above: []string{"Kota Contoh, 20 Januari 2027", "Pimpinan Rapat", "WALI KOTA CONTOH"}, Name: "NAMA KANAN"},
	}
	for before := 20; before < 45; before++ {
		var blocks []paper.Block
		for range before {
			blocks = append(blocks, paper.Paragraph{Runs: paper.Plain("baris")})
		}
		pages, _ := layout(t, document(append(blocks, sign)...))
		top, _ := find(t, pages, "Kota Contoh")
		foot, _ := find(t, pages, "NIP")
		_, left := find(t, pages, "NAMA KIRI")
		_, right := find(t, pages, "NAMA KANAN")
		_, office := find(t, pages, "SEKRETARIS")
		_, chair := find(t, pages, "WALI KOTA")
		if top != foot || left.Y != right.Y || office.Y != chair.Y || !left.Underline || left.Face != scene.SansBold {
			t.Fatalf("with %d lines before: pages %d and %d, names %v and %v, offices %v and %v", before, top, foot, left.Y, right.Y, office.Y, chair.Y)
		}
		if lines := (left.Y - office.Y) / 18; lines != 5 {
			t.Fatalf("%v lines from office to name, want four empty ones between", lines)
		}
	}
}

// Each letter of many has its own numbers; one of a single page has none.
func TestSectionsApartAreCountedForThemselves(t *testing.T) {
	letter := func(lines int) paper.Section {
		return paper.Section{Apart: true, Blocks: slices.Repeat([]paper.Block{paper.Paragraph{Runs: paper.Plain("baris")}}, lines)}
	}
	pages, _ := layout(t, paper.Document{Footer: paper.Footer{Left: "hal", Right: "{page}/{pages}"}, Sections: []paper.Section{letter(60), letter(3), letter(90)}})
	var feet []string
	for _, p := range pages {
		foot := ""
		for _, v := range texts(p) {
			if strings.Contains(v.Text, "/") {
				foot = v.Text
			}
		}
		feet = append(feet, foot)
	}
	if want := []string{"1/2", "2/2", "", "1/3", "2/3", "3/3"}; !slices.Equal(feet, want) {
		t.Errorf("the pages are numbered %q, want %q", feet, want)
	}
}

// Whatever stands over signatures, a paragraph for each line, a long one, a table or what holds together, and wherever a page ends: some of it is on their page.
func TestSignaturesNeverStandAlone(t *testing.T) {
	sign := paper.Signatures{Right: paper.Signature{Above: []string{"Kota Contoh, 20 Januari 2027", "WALI KOTA CONTOH"}, Name: "NAMA KANAN"}}
	long := paper.Paragraph{Runs: paper.Plain(strings.Repeat("baris panjang ", 60))}
	table := func(n int) paper.Block {
		out := paper.Table{Columns: []paper.Column{{}}, Head: [][]paper.Cell{{{Text: "kepala"}}}}
		for range n {
			out.Rows = append(out.Rows, paper.Row{Cells: []paper.Cell{{Text: "baris"}}})
		}
		return out
	}
	for name, over := range map[string]func(n int) []paper.Block{
		"lines": func(n int) []paper.Block {
			return slices.Repeat([]paper.Block{paper.Paragraph{Runs: paper.Plain("baris")}}, n)
		},
		"a paragraph": func(n int) []paper.Block {
			return append(slices.Repeat([]paper.Block{paper.Paragraph{Runs: paper.Plain("baris")}}, n), long, paper.Space{Lines: 1})
		},
		"a table": func(n int) []paper.Block { return []paper.Block{table(n), paper.Space{Lines: 1}} },
		"together": func(n int) []paper.Block {
			return []paper.Block{table(n), paper.Together{Blocks: []paper.Block{paper.Heading{Text: "judul"}, table(3)}}, paper.Space{Lines: 1}}
		},
	} {
		moved := false
		for before := 20; before < 70; before++ {
			pages, _ := layout(t, document(append(over(before), sign)...))
			at, _ := find(t, pages, "NAMA KANAN")
			last := slices.ContainsFunc(texts(pages[at]), func(v *scene.Text) bool { return strings.HasPrefix(v.Text, "baris") })
			if !last {
				t.Errorf("under %s, %d before, the signature stands alone", name, before)
			}
			moved = moved || at > 0
		}
		if !moved {
			t.Errorf("%s never filled a page", name)
		}
	}
}

func TestBookmarks(t *testing.T) {
	_, marks := layout(t, document(
		paper.Bookmark{Title: "Pembukaan"}, paper.Space{Lines: 2}, paper.Paragraph{Runs: paper.Plain("isi")}, paper.PageBreak{},
		paper.Bookmark{Title: "Lampiran"}, paper.Table{Columns: []paper.Column{{}}, Rows: []paper.Row{{Bookmark: "Dinas", Level: 1}}},
		paper.Bookmark{Title: "Tamat"},
	))
	want := []scene.Bookmark{
		{Title: "Pembukaan", Y: 25 * paper.MM},
		{Title: "Lampiran", Page: 1, Y: 25 * paper.MM},
		{Title: "Dinas", Level: 1, Page: 1, Y: 25 * paper.MM},
		{Title: "Tamat", Page: 1},
	}
	for i := range marks {
		if marks[i].Title == "Tamat" {
			marks[i].Y = 0
		}
	}
	if !slices.Equal(marks, want) {
		t.Errorf("bookmarks %v, want %v", marks, want)
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	doc := document(paper.Table{Columns: []paper.Column{{}}, Rows: make([]paper.Row, 2000)})
	told := 0
	_, _, err := paper.Layout(ctx, doc, func(done, total int) {
		if told++; done > total || total != 2000 {
			t.Errorf("told %d of %d", done, total)
		}
		cancel()
	})
	if !errors.Is(err, context.Canceled) || told != 1 {
		t.Errorf("error %v after being told %d times", err, told)
	}
}

func TestLogoThatIsNoPicture(t *testing.T) {
	_, _, err := paper.Layout(t.Context(), document(paper.Letterhead{Logo: []byte("bukan gambar")}), nil)
	if model.CodeOf(err) != model.Invalid || !strings.Contains(err.Error(), "bukan gambar PNG, JPEG, atau GIF") {
		t.Errorf("error %v", err)
	}
}

func TestEmptyDocument(t *testing.T) {
	for name, doc := range map[string]paper.Document{
		"no section": {}, "an empty section": document(), "only spaces": document(paper.Space{Lines: 3}, paper.Paragraph{Runs: paper.Plain(" \u200d")}, paper.PageBreak{}),
	} {
		doc.Draft, doc.Footer = "RANCANGAN", paper.Footer{Right: "Halaman {page}"}
		if _, _, err := paper.Layout(t.Context(), doc, nil); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestNoPageIsBlank(t *testing.T) {
	line := paper.Paragraph{Runs: paper.Plain("isi")}
	doc := document(line, paper.PageBreak{})
	doc.Sections = append(doc.Sections, paper.Section{Blocks: []paper.Block{paper.Bookmark{Title: "Kosong"}}},
		paper.Section{Landscape: true, Blocks: []paper.Block{paper.Bookmark{Title: "Isi"}, line, paper.PageBreak{}}}, paper.Section{Blocks: []paper.Block{paper.Bookmark{Title: "Akhir"}}})
	doc.Footer = paper.Footer{Right: "Halaman {page} dari {pages}"}
	pages, marks := layout(t, doc)
	if len(pages) != 2 || pages[1].W < pages[1].H {
		t.Fatalf("%d pages", len(pages))
	}
	find(t, pages[1:], "Halaman 2 dari 2")
	want := []scene.Bookmark{{Title: "Kosong", Page: 1, Y: 25 * paper.MM}, {Title: "Isi", Page: 1, Y: 25 * paper.MM}, {Title: "Akhir", Page: 1, Y: 25 * paper.MM}}
	if !slices.Equal(marks, want) {
		t.Errorf("bookmarks %v, want %v", marks, want)
	}
}
