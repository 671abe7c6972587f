package paper_test

import (
	"testing"

	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// dots draws a dot in each corner of its rectangle.
type dots struct{}

func (dots) Draw(r scene.Rect) []scene.Item {
	return []scene.Item{&scene.Disc{X: r.X, Y: r.Y}, &scene.Disc{X: r.Right(), Y: r.Bottom()}}
}

// corners gives the page of a drawing and where its dots stand.
func corners(t *testing.T, pages []scene.Scene) (page int, first, last *scene.Disc) {
	t.Helper()
	for n, p := range pages {
		var found []*scene.Disc
		for _, i := range p.Items {
			if d, ok := i.(*scene.Disc); ok {
				found = append(found, d)
			}
		}
		if len(found) == 2 {
			return n, found[0], found[1]
		}
	}
	t.Fatal("there is no drawing")
	return 0, nil, nil
}

func TestADrawingStandsAcrossTheTextUnderWhatIsAboveIt(t *testing.T) {
	pages, _ := layout(t, document(paper.Heading{Text: "Gambar"}, paper.Drawing{Height: 50, Of: dots{}}, paper.Paragraph{Runs: paper.Plain("Keterangan")}))
	_, heading := find(t, pages, "Gambar")
	_, note := find(t, pages, "Keterangan")
	m := paper.OfficialMargins
	_, first, last := corners(t, pages)
	if first.Y <= heading.Y || last.Y >= note.Y || last.Y-first.Y != 50*paper.MM || first.X != m.Left*paper.MM || last.X != pages[0].W-m.Right*paper.MM {
		t.Errorf("drawn from %v,%v to %v,%v between %v and %v", first.X, first.Y, last.X, last.Y, heading.Y, note.Y)
	}
}

func TestADrawingThatHasNoRoomStandsOnTheNextPageWithItsTitle(t *testing.T) {
	pages, _ := layout(t, document(
		paper.Table{Columns: []paper.Column{{}}, Rows: []paper.Row{{Cells: []paper.Cell{{Text: "Baris"}}}}, RowHeight: 200},
		paper.Together{Blocks: []paper.Block{paper.Title{Lines: []paper.Line{{Text: "Judul"}}}, paper.Drawing{Height: 150, Of: dots{}}}},
	))
	at, _ := find(t, pages, "Judul")
	if page, _, _ := corners(t, pages); at != 1 || page != 1 {
		t.Errorf("title on page %d, drawing on page %d", at, page)
	}
}

func TestADrawingIsNoTallerThanItsPage(t *testing.T) {
	pages, _ := layout(t, document(paper.Drawing{Height: 900, Of: dots{}}))
	_, first, last := corners(t, pages)
	m := paper.OfficialMargins
	if want := pages[0].H - (m.Top+m.Bottom)*paper.MM; last.Y-first.Y > want+0.01 || len(pages) != 1 {
		t.Errorf("drawn %v tall on a page of %v", last.Y-first.Y, want)
	}
}
