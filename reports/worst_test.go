package reports_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// worst is the fullest meeting: 57 agencies, 1,200 lines agreed, 400 corrections, 250 directives, notes of ten thousand characters.
func worst(longest bool) *model.Plan {
	size := modeltest.W
	size.Longest = longest
	return modeltest.NewPlan(size)
}

// inspected are the papers that are held to the rules of form: every kind, of those about an agency that of the first.
func inspected(plan *model.Plan, size paper.Size) (list []reports.Request) {
	for _, kind := range reports.Offered(plan) {
		r := reports.Options{Paper: size}.For(kind)
		if kind == reports.KindExtract {
			r.Agency = plan.Agencies.Of(0)[0].ID
		}
		list = append(list, r)
	}
	return list
}

func TestTheFullestMeetingHasItsForm(t *testing.T) {
	for _, longest := range []bool{false, true} {
		plan := worst(longest)
		for name, size := range map[string]paper.Size{"F4": paper.F4, "A4": paper.A4} {
			for _, r := range inspected(plan, size) {
				t.Run(fmt.Sprintf("%s, %s, longest %v", r.Kind, name, longest), func(t *testing.T) {
					doc, err := r.Document(plan)
					if err != nil {
						t.Fatal(err)
					}
					wellFormed(t, doc)
				})
			}
		}
	}
}

func TestTheSampleHasItsForm(t *testing.T) {
	plan := modeltest.Contoh(t).Plan
	for _, size := range []paper.Size{paper.F4, paper.A4} {
		for _, r := range inspected(plan, size) {
			doc, err := r.Document(plan)
			if err != nil {
				t.Fatal(err)
			}
			wellFormed(t, doc)
		}
	}
}

// wellFormed holds the pages of a document to the rules: see each of them.
func wellFormed(t *testing.T, doc paper.Document) {
	t.Helper()
	list := pages(t, doc)
	readable(t, list)
	for i, page := range list {
		for _, fault := range append(outside(page), orphan(page, headings(doc))...) {
			t.Errorf("page %d of %d: %s", i+1, len(list), fault)
		}
	}
	for _, fault := range brokenTables(doc, list) {
		t.Error(fault)
	}
}

// unprintable is the edge of a sheet that printers do not reach.
const unprintable = 5 * paper.MM

// outside finds what lies in the margins, or, of footers and marks, where printers do not reach.
func outside(page scene.Scene) (faults []string) {
	m := paper.OfficialMargins
	frame := scene.Rect{X: m.Left * paper.MM, Y: m.Top * paper.MM, W: page.W - (m.Left+m.Right)*paper.MM, H: page.H - (m.Top+m.Bottom)*paper.MM}.Inset(-1.2)
	sheet := scene.Rect{W: page.W, H: page.H}.Inset(unprintable)
	for _, item := range page.Items {
		bounds, room := item.Bounds(), frame
		if text, ok := item.(*scene.Text); ok {
			if bounds = text.Ink(); text.Role != scene.Body {
				room = sheet
			}
		}
		if !room.Contains(bounds) {
			faults = append(faults, fmt.Sprintf("%T at %v lies outside %v", item, bounds, room))
		}
	}
	return faults
}

// headings are the texts, squeezed, that must not end a page: headings, titles, heads of annexes, and the heads of groups of rows.
func headings(doc paper.Document) map[string]bool {
	found := map[string]bool{}
	var visit func(blocks []paper.Block)
	visit = func(blocks []paper.Block) {
		for _, b := range blocks {
			switch v := b.(type) {
			case paper.Heading:
				found[squeezed(v.Text)] = true
			case paper.Title:
				for _, line := range v.Lines {
					found[squeezed(line.Text)] = true
				}
			case paper.AnnexHead:
				for _, row := range v.Rows {
					found[squeezed(row.Term+":"+runTexts(row.Runs))] = true
				}
			case paper.Together:
				visit(v.Blocks)
			case paper.Table:
				for _, row := range v.Rows {
					if row.Kind == paper.Group {
						found[squeezed(cellsText(row.Cells))] = true
					}
				}
			}
		}
	}
	for _, s := range doc.Sections {
		visit(s.Blocks)
	}
	delete(found, "")
	return found
}

func cellsText(cells []paper.Cell) string {
	var b strings.Builder
	for _, c := range cells {
		b.WriteString(c.Text)
	}
	return b.String()
}

// orphan finds a heading that is the last thing on a page but its footer: the letters in bold at the end, or all of them, read as one.
func orphan(page scene.Scene, headings map[string]bool) []string {
	var body []*scene.Text
	for _, item := range page.Items {
		if text, ok := item.(*scene.Text); ok && text.Role == scene.Body {
			body = append(body, text)
		}
	}
	end := ""
	for i := len(body) - 1; i >= 0 && len(body)-i < 12; i-- {
		if end = squeezed(body[i].Text) + end; headings[end] && (body[i].Face == scene.SansBold || i == 0) {
			return []string{fmt.Sprintf("the heading %q ends the page", end)}
		}
	}
	return nil
}

// Rows of fewer letters are not looked for; those of more may be taller than a page.
const (
	shortRow = 16
	tallRow  = 2_000
)

// brokenTables follows the rows of every table over the pages: each stands whole on one of them, unless no page could hold it, below the head of its table.
// The first row may be parted below the headings that it stays with.
func brokenTables(doc paper.Document, list []scene.Scene) (faults []string) {
	read := make([]string, len(list))
	for i, page := range list {
		read[i] = squeezed(strings.Join(texts(page), ""))
	}
	at := 0
	for _, s := range doc.Sections {
		for _, block := range s.Blocks {
			table, ok := block.(paper.Table)
			if !ok {
				continue
			}
			seen := map[int]bool{}
			for n, row := range table.Rows {
				text := squeezed(painted(row))
				if row.Kind == paper.Group || len(text) < shortRow {
					continue // such words stand elsewhere as well
				}
				found := at
				for found < len(read) && !strings.Contains(read[found], text) {
					found++
				}
				switch {
				case found < len(read):
					at = found
					seen[at] = true
				case len(text) < tallRow && n > 1:
					faults = append(faults, fmt.Sprintf("row %d is on no page whole: %.80q", n, text))
				}
			}
			for page := range seen {
				for _, cells := range table.Head {
					for _, c := range cells {
						if !strings.Contains(read[page], squeezed(scene.Clean(scene.SansBold, c.Text))) {
							faults = append(faults, fmt.Sprintf("page %d lacks %q of the head", page+1, c.Text))
						}
					}
				}
			}
		}
	}
	return faults
}

// painted gives the texts of a row as its faces paint them.
func painted(row paper.Row) string {
	var b strings.Builder
	for _, c := range row.Cells {
		face := scene.Sans
		if c.Bold || row.Kind != paper.Ordinary {
			face = scene.SansBold
		}
		b.WriteString(scene.Clean(face, c.Text))
	}
	return b.String()
}

var word = regexp.MustCompile(`<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</word>`)

// lineOfLiberation is the height of a line of Liberation Sans as poppler measures it, in ems: ascent and descent of the font.
const lineOfLiberation = 0.905 + 0.212

// What is in the file is what was laid out: no word below 8 points, none where printers do not reach, on every kind of paper.
func TestWordsOfThePrintedPapers(t *testing.T) {
	for name, plan := range map[string]*model.Plan{"the sample": modeltest.Contoh(t).Plan, "the fullest meeting": worst(false)} {
		for _, r := range inspected(plan, paper.F4) {
			var out bytes.Buffer
			if _, err := r.Write(t.Context(), &out, plan, nil); err != nil {
				t.Fatal(err)
			}
			path := save(t, out.Bytes())
			run(t, "qpdf", "--check", path)
			words := 0
			var page scene.Rect
			for _, line := range strings.Split(run(t, "pdftotext", "-bbox", path, "-"), "\n") {
				if m := sheetSize.FindStringSubmatch(line); m != nil {
					page = scene.Rect{W: parsed(t, m[1]), H: parsed(t, m[2])}.Inset(unprintable)
				}
				m := word.FindStringSubmatch(line)
				if m == nil {
					continue
				}
				words++
				x, y := parsed(t, m[1]), parsed(t, m[2])
				box := scene.Rect{X: x, Y: y, W: parsed(t, m[3]) - x, H: parsed(t, m[4]) - y}
				if size := box.H / lineOfLiberation; size < paper.MinTableSize-0.05 {
					t.Errorf("%s of %s: %q has %.2f points", r.Kind, name, m[5], size)
				}
				if !page.Contains(box) {
					t.Errorf("%s of %s: %q at %v is not printed whole", r.Kind, name, m[5], box)
				}
			}
			if words < 50 {
				t.Errorf("%s of %s has %d words", r.Kind, name, words)
			}
		}
	}
}

var sheetSize = regexp.MustCompile(`<page width="([\d.]+)" height="([\d.]+)">`)

func parsed(t testing.TB, s string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// The rules would find what breaks them.
func TestRulesOfFormFindFaults(t *testing.T) {
	text := func(y float64, s string, face scene.Face) *scene.Text {
		return &scene.Text{X: 100, Y: y, Text: s, Size: 9, Face: face}
	}
	page := scene.Scene{W: paper.F4.Width * paper.MM, H: paper.F4.Height * paper.MM, Items: []scene.Item{text(100, "isi", scene.Sans), text(120, "Judul", scene.SansBold)}}
	if len(orphan(page, map[string]bool{"Judul": true})) != 1 || len(orphan(page, map[string]bool{"isi": true})) != 0 {
		t.Error("a heading that ends the page is not found")
	}
	if len(outside(page)) != 0 {
		t.Errorf("%v", outside(page))
	}
	page.Items = append(page.Items, &scene.Line{X1: 80, Y1: 200, X2: 90, Y2: 200, Width: 0.5}, &scene.Text{X: 100, Y: page.H - 10, Text: "kaki", Size: 8, Role: scene.Footnote})
	if len(outside(page)) != 2 {
		t.Errorf("%v", outside(page))
	}
	table := paper.Table{Columns: []paper.Column{{}}, Head: [][]paper.Cell{{{Text: "Kepala"}}}, Rows: []paper.Row{{}, {}, {Cells: []paper.Cell{{Text: "sebuah baris yang cukup panjang"}}}}}
	doc := paper.Document{Sections: []paper.Section{{Blocks: []paper.Block{table}}}}
	said := func(lines ...string) scene.Scene {
		var s scene.Scene
		for _, line := range lines {
			s.Items = append(s.Items, text(0, line, scene.Sans))
		}
		return s
	}
	for name, c := range map[string]struct {
		pages  []scene.Scene
		faults int
	}{
		"whole":        {[]scene.Scene{said("Kepala", "sebuah baris yang", "cukup panjang")}, 0},
		"split":        {[]scene.Scene{said("Kepala", "sebuah baris yang"), said("Kepala", "cukup panjang")}, 1},
		"without head": {[]scene.Scene{said("sebuah baris yang", "cukup panjang")}, 1},
		"not there":    {[]scene.Scene{said("Kepala")}, 1},
	} {
		if got := brokenTables(doc, c.pages); len(got) != c.faults {
			t.Errorf("%s: %q", name, got)
		}
	}
}
