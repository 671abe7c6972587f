package reports_test

import (
	"bytes"
	"image"
	"image/color"
	"image/gif"
	"image/png"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// evil draws documents that nobody would write by hand, but that data and settings can come to. The same seed always draws the same.
type evil struct {
	*rand.Rand
	logos [][]byte
}

func newEvil(seed uint64, logos [][]byte) *evil {
	return &evil{Rand: rand.New(rand.NewPCG(seed, 7)), logos: logos}
}

// evilTexts are what texts of people, workbooks and other programs hold.
var evilTexts = []string{
	"", " ", "\n", "\t\r\n", "Penyediaan pelayanan terpadu", "≥ 95 % → 5,5 − 2", "CO₂ m² ½", "\u00a0\u00a0", "\u200b\u200d\ufeff",
	"🚀👩‍👩‍👧‍👦 naik kelas 🇮🇩", "שלום Kota עולם", "مرحبا بكم في المدينة", "\u202eterbalik\u202c", "e\u0301\u0302\u0303\u0304 a\u0308", strings.Repeat("\u0301", 40),
	"a" + strings.Repeat("\u0336", 300), "bel\a\x00\x01\x1b[31m", "\xff\xfe\xfd", "kota\xc3", "\xed\xa0\x80", "\U0010ffff\ufffe\uffff", "日本語とても長い", "( ) \\ \\( %", "{page} {pages}",
	"/Type /Page\nendstream\nendobj", "baris\nbaris\r\nbaris\rbaris\u2028baris\u2029baris", "<b>tebal</b> & \"petik\"", "9.999.999.999.999.999,99", "-", "…", strings.Repeat("W", 200),
	strings.Repeat("sangat panjang ", 40),
}

// text is one of them, at times of 10,000 characters as a single word or as a note.
func (e *evil) text() string {
	switch e.IntN(150) {
	case 0:
		return strings.Repeat("panjangsekali", 10_000/13+1)[:10_000]
	case 1:
		return strings.Repeat("catatan yang tidak berhenti\n", 10_000/28+1)[:10_000]
	}
	return evilTexts[e.IntN(len(evilTexts))]
}

// number is about usual, now and then one that no length can be.
func (e *evil) number(usual float64) float64 {
	if e.IntN(16) > 0 {
		return usual * (0.5 + e.Float64())
	}
	return []float64{0, -1, -1e9, 1e-300, 1e9, math.MaxFloat64, math.NaN(), math.Inf(1), math.Inf(-1)}[e.IntN(9)]
}

func (e *evil) odds(n int) bool { return e.IntN(n) == 0 }

func (e *evil) runs() []paper.Run {
	runs := make([]paper.Run, e.IntN(4))
	for i := range runs {
		runs[i] = paper.Run{Text: e.text(), Bold: e.odds(3), Italic: e.odds(4), Underline: e.odds(5)}
	}
	return runs
}

func (e *evil) lines() []paper.Line {
	lines := make([]paper.Line, e.IntN(4))
	for i := range lines {
		lines[i] = paper.Line{Text: e.text(), Size: e.number(14), Bold: e.odds(2), Underline: e.odds(4)}
	}
	return lines
}

func (e *evil) texts() []string {
	list := make([]string, e.IntN(4))
	for i := range list {
		list[i] = e.text()
	}
	return list
}

func (e *evil) definitions() []paper.Definition {
	rows := make([]paper.Definition, e.IntN(4))
	for i := range rows {
		rows[i] = paper.Definition{Term: e.text(), Runs: e.runs()}
	}
	return rows
}

// document draws settings and sections. Half of the forms are the usual one.
func (e *evil) document() paper.Document {
	doc := paper.Document{
		Info: scene.Info{Title: e.text(), Author: e.text(), Subject: e.text(), Language: "id", Created: time.Date(2027, 1, 20, 9, 0, 0, 0, time.UTC)},
	}
	if e.odds(2) {
		doc.Paper = paper.Size{Width: e.number(200), Height: e.number(300)}
		doc.Margins = paper.Margins{Top: e.number(20), Right: e.number(20), Bottom: e.number(30), Left: e.number(20)}
		doc.TextSize, doc.Spacing = e.number(12), e.number(1.5)
	}
	if e.odds(2) {
		doc.Draft, doc.Footer = e.text(), paper.Footer{Left: e.text(), Right: e.text()}
	}
	for range 1 + e.IntN(3) {
		doc.Sections = append(doc.Sections, paper.Section{Landscape: e.odds(2), Blocks: e.blocks(2)})
	}
	return doc
}

func (e *evil) blocks(depth int) []paper.Block {
	blocks := make([]paper.Block, e.IntN(5))
	for i := range blocks {
		blocks[i] = e.block(depth)
	}
	return blocks
}

func (e *evil) block(depth int) paper.Block {
	switch e.IntN(14) {
	case 0:
		return paper.Letterhead{Logo: e.logos[e.IntN(len(e.logos))], Lines: e.lines()}
	case 1:
		return paper.Title{Lines: e.lines()}
	case 2:
		return paper.Heading{Text: e.text()}
	case 3:
		return paper.List{Indent: e.number(5), Items: []paper.Item{{Label: e.text(), Runs: e.runs()}, {Label: "2.", Runs: e.runs()}}}
	case 4:
		return paper.Definitions{Label: e.number(24), Rows: e.definitions()}
	case 5:
		return paper.AnnexHead{Rows: e.definitions()}
	case 6:
		return paper.Signatures{Left: e.signature(), Right: e.signature()}
	case 7:
		return paper.Space{Lines: e.number(2)}
	case 8:
		return paper.PageBreak{}
	case 9:
		return paper.Bookmark{Title: e.text(), Level: e.IntN(9) - 3}
	case 10:
		return paper.Drawing{Height: e.number(60), Of: scribble{e.text()}}
	case 11:
		if depth > 0 {
			return paper.Together{Blocks: e.blocks(depth - 1)}
		}
		return paper.Together{}
	case 12:
		return e.table()
	default:
		return paper.Paragraph{
			Runs: e.runs(), Align: paper.Align(e.IntN(6)), First: e.number(10), Indent: e.number(10), Size: e.number(12), Spacing: e.number(1.5), KeepWithNext: e.odds(3),
		}
	}
}

func (e *evil) signature() paper.Signature {
	return paper.Signature{Above: e.texts(), Name: e.text(), Below: e.texts(), Anchor: e.text()}
}

func (e *evil) table() paper.Table {
	t := paper.Table{Size: e.number(9), RowHeight: e.number(5), Empty: e.text()}
	columns := e.IntN(9)
	if e.odds(20) {
		columns = 200
	}
	for range columns {
		t.Columns = append(t.Columns, paper.Column{Width: float64(e.IntN(2)) * e.number(30), Weight: e.number(2), Fit: e.odds(3), Most: e.number(30), Align: paper.Align(e.IntN(5))})
	}
	for range e.IntN(3) {
		t.Head = append(t.Head, e.cells(columns))
	}
	for range e.IntN(12) {
		t.Rows = append(t.Rows, paper.Row{
			Kind: paper.RowKind(e.IntN(5)), Cells: e.cells(columns), Bookmark: e.text(), Level: e.IntN(5) - 1, KeepWithNext: e.odds(4), Continues: e.odds(4),
		})
	}
	return t
}

// cells are too few or too many for the columns at times, and span any number of them.
func (e *evil) cells(columns int) []paper.Cell {
	cells := make([]paper.Cell, max(0, min(columns, 12)+e.IntN(4)-1))
	for i := range cells {
		cells[i] = paper.Cell{Text: e.text(), Align: paper.Align(e.IntN(5)), Bold: e.odds(4), Italic: e.odds(4)}
		if e.odds(4) {
			cells[i].Span, cells[i].Down = e.whole(), e.whole()
		}
		if e.odds(6) {
			cells[i].Indent = e.whole()
		}
	}
	return cells
}

func (e *evil) whole() int {
	return []int{-1, 0, 2, 3, 1_000, math.MaxInt, math.MinInt}[e.IntN(7)]
}

// scribble is a drawing of one text in its frame.
type scribble struct{ text string }

func (s scribble) Draw(r scene.Rect) []scene.Item {
	items := []scene.Item{&scene.Box{Rect: r, Stroke: scene.Ink(scene.Color{}), StrokeWidth: 1}}
	if r.H > 12 {
		items = append(items, &scene.Text{X: r.X, Y: r.Y + 8, Text: scene.Ellipsize(scene.Sans, 8, s.text, r.W), Size: 8, Underline: true, Strike: true})
	}
	return items
}

// evilLogos are pictures as people choose them, and files that are none.
func evilLogos(t testing.TB) [][]byte {
	t.Helper()
	grown := append(pngOf(t, image.NewNRGBA(image.Rect(0, 0, 30, 40))), make([]byte, 40<<20)...)
	logos := [][]byte{
		nil,
		{},
		[]byte("bukan gambar"), []byte("\x89PNG\r\n\x1a\n"), grown,
		pngOf(t, image.NewNRGBA(image.Rect(0, 0, 1, 1))), pngOf(t, image.NewGray(image.Rect(0, 0, 20_000, 1))), pngOf(t, image.NewGray(image.Rect(0, 0, 1, 20_000))),
		pngOf(t, image.NewNRGBA64(image.Rect(0, 0, 60, 70))), pngOf(t, image.NewGray16(image.Rect(0, 0, 60, 70))),
		pngOf(t, image.NewPaletted(image.Rect(0, 0, 60, 70), color.Palette{color.Transparent, color.Black})),
	}
	for _, name := range []string{"progressive.jpeg", "cmyk.jpeg"} {
		data, err := os.ReadFile("picture/testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		logos = append(logos, data, data[:len(data)/2])
	}
	var animated bytes.Buffer
	if err := gif.Encode(&animated, image.NewGray(image.Rect(0, 0, 50, 60)), nil); err != nil {
		t.Fatal(err)
	}
	return append(logos, animated.Bytes())
}

func pngOf(t testing.TB, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
