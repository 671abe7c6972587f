package guide_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"benangmerah/assets"
	"benangmerah/reports/guide"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

func TestEveryPictureIsThereAndUsed(t *testing.T) {
	used := map[string]bool{}
	n := 0
	for _, s := range guide.Open().Sections() {
		for _, b := range s.Blocks {
			f, ok := b.(guide.Figure)
			if !ok {
				continue
			}
			n++
			used[f.Name] = true
			if f.Number != n || f.Caption == "" {
				t.Errorf("section %s: figure %s has number %d, want %d, and the caption %q", s.Heading(), f.Name, f.Number, n, f.Caption)
			}
			if _, err := f.Picture(); err != nil {
				t.Errorf("section %s: %v", s.Heading(), err)
			}
		}
	}
	total := int64(0)
	err := fs.WalkDir(assets.Guide, "guide/pictures", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		total += info.Size()
		if !used[d.Name()] {
			t.Errorf("no section shows %s", d.Name())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if n < 20 || total > 6<<20 {
		t.Errorf("%d figures, %d bytes of pictures", n, total)
	}
}

func TestEveryAreaHasItsTableOfKeys(t *testing.T) {
	printed := map[string]int{}
	for _, s := range guide.Open().Sections() {
		for _, b := range s.Blocks {
			if k, ok := b.(guide.Keys); ok {
				printed[k.Area]++
				if len(guide.KeysOf(k.Area)) == 0 {
					t.Errorf("section %s: no keys of %q", s.Heading(), k.Area)
				}
			}
		}
	}
	for _, a := range guide.AllKeys() {
		if printed[a.ID] != 1 {
			t.Errorf("the keys of %q are printed %d times", a.ID, printed[a.ID])
		}
	}
}

func TestPagesAreWholeAndCiteEachOther(t *testing.T) {
	doc, pages, marks, err := guide.Pages(context.Background(), "0.1.0")
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) < 25 || len(pages) > 60 {
		t.Errorf("%d pages", len(pages))
	}
	for i, p := range pages {
		for _, problem := range scene.Problems(p, scene.PaperRules) {
			t.Errorf("page %d: %s", i+1, problem)
		}
		m := doc.Margins
		room := scene.Rect{X: m.Left*paper.MM - 1, Y: m.Top*paper.MM - 1, W: p.W - (m.Left+m.Right)*paper.MM + 2, H: p.H - (m.Top+m.Bottom)*paper.MM + 2}
		for _, item := range p.Items {
			if text, ok := item.(*scene.Text); ok && text.Role == scene.Footnote {
				continue
			}
			if !room.Contains(item.Bounds()) {
				t.Errorf("page %d: %#v leaves the margins", i+1, item)
			}
			if l, ok := item.(*scene.Link); ok && (l.Page < 0 || l.Page >= len(pages)) {
				t.Errorf("page %d leads to page %d", i+1, l.Page+1)
			}
		}
	}
	sections := guide.Open().Sections()
	if len(marks) != len(sections) {
		t.Fatalf("%d bookmarks of %d sections", len(marks), len(sections))
	}
	contents := textOf(pages[1]) + textOf(pages[2]) + textOf(pages[3])
	for i, s := range sections {
		if marks[i].Title != s.Heading() || !strings.Contains(textOf(pages[marks[i].Page]), s.Heading()) {
			t.Errorf("section %s is not on page %d", s.Heading(), marks[i].Page+1)
		}
		if entry := fmt.Sprintf("%s|%d|", s.Heading(), marks[i].Page+1); !strings.Contains(contents, entry) {
			t.Errorf("the contents lack %q", entry)
		}
	}
}

// textOf gives the texts of a page, each with a bar behind it.
func textOf(page scene.Scene) string {
	var b strings.Builder
	for _, item := range page.Items {
		if t, ok := item.(*scene.Text); ok {
			b.WriteString(strings.TrimSpace(t.Text) + "|")
		}
	}
	return b.String()
}

func TestPDFIsSoundAndAlwaysTheSame(t *testing.T) {
	var first, second bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &second} {
		if _, err := guide.Write(context.Background(), out, "0.1.0", nil); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two writings differ")
	}
	path := filepath.Join(t.TempDir(), "panduan.pdf")
	if err := os.WriteFile(path, first.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("qpdf", "--check", path).CombinedOutput(); err != nil {
		t.Errorf("qpdf: %v: %s", err, out)
	}
	out, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Panduan untuk sekretariat", "Bila terjadi masalah", "Ctrl+Shift+D", "benangmerah rescue rusak.benang selamat.benang"} {
		if !strings.Contains(string(out), want) {
			t.Errorf("the PDF does not read %q", want)
		}
	}
}

func TestWritingStopsWhenItIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out bytes.Buffer
	if _, err := guide.Write(ctx, &out, "0.1.0", nil); !errors.Is(err, context.Canceled) || out.Len() > 0 {
		t.Errorf("%v, %d bytes", err, out.Len())
	}
}

func TestEverySectionFitsTheScreen(t *testing.T) {
	colors := paper.Palette{Sheet: scene.Color{R: 0x15, G: 0x18, B: 0x1C}, Ink: scene.Color{R: 0xE9, G: 0xEB, B: 0xEE}, Muted: scene.Color{R: 0xA6, G: 0xAF, B: 0xBA}, Hair: scene.Color{R: 0x4B, G: 0x53, B: 0x5D}, Shade: scene.Color{R: 0x1D, G: 0x21, B: 0x26}, Tint: scene.Color{R: 0x1D, G: 0x21, B: 0x26}}
	g := guide.Open()
	for _, show := range []guide.Show{{Width: 480, Scale: 1}, {Width: 860, Scale: 1}, {Width: 700, Scale: 1.75}} {
		show.Colors = colors
		for _, s := range g.Sections() {
			page, err := g.Scene(s, show)
			if err != nil {
				t.Fatalf("section %s: %v", s.Heading(), err)
			}
			for _, problem := range scene.Problems(page, scene.Rules{Size: 11, TextContrast: 7}) {
				t.Errorf("section %s at %v: %s", s.Heading(), show.Width, problem)
			}
			for _, item := range page.Items {
				if l, ok := item.(*scene.Link); ok && (l.Page < 0 || l.Page >= len(g.Sections())) {
					t.Errorf("section %s leads to section %d", s.Heading(), l.Page)
				}
			}
		}
	}
}

func TestSearchFindsWordsKeysAndHeadings(t *testing.T) {
	g := guide.Open()
	for query, want := range map[string]string{
		"listrik padam": "listrik", "OPENGL mesa": "opengl", "tutup hari cadangan": "tutup-hari", "bekukan": "tombol-proyektor", "kondisi awal": "istilah",
	} {
		hits := g.Search(query)
		at := -1
		for i, h := range hits {
			if h.Section.ID == want {
				at = i
			}
			if !strings.Contains(strings.ToLower(h.Around), guide.Query(query)[0]) {
				t.Errorf("%q: %q does not show what was found", query, h.Around)
			}
		}
		if at < 0 {
			t.Errorf("%q does not find %s", query, want)
		}
	}
	if first := g.Search("jendela tidak terbuka"); len(first) == 0 || first[0].Section.ID != "opengl" {
		t.Errorf("a heading does not come first: %v", first)
	}
	if hits := g.Search("zzzz"); len(hits) != 0 {
		t.Errorf("%d hits", len(hits))
	}
	if hits := g.Search("  "); hits != nil {
		t.Errorf("%d hits of nothing", len(hits))
	}
}

func TestWordsAreMarkedWhereTheyStand(t *testing.T) {
	g := guide.Open()
	page, err := g.Scene(g.Find("listrik"), guide.Show{Width: 860, Scale: 1})
	if err != nil {
		t.Fatal(err)
	}
	color := scene.Color{R: 1, G: 2, B: 3}
	first := guide.Mark(&page, []string{"tersimpan", "laptop"}, color)
	var marks []scene.Rect
	for i, item := range page.Items {
		if b, ok := item.(*scene.Box); ok && b.Fill.Color == color {
			marks = append(marks, b.Rect)
			if i+1 == len(page.Items) {
				t.Error("a mark lies over all texts")
			}
		}
	}
	if len(marks) < 2 || marks[0].Y != first {
		t.Fatalf("%d marks, first at %v", len(marks), first)
	}
	if none := guide.Mark(&page, []string{"zzzz"}, color); none != -1 {
		t.Errorf("nothing is marked at %v", none)
	}
}

func TestWhatNoGuideCanShowIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"text before the title": {"Halo.\n", "begins with a heading"},
		"two titles":            {"# A {#a}\n\n# B {#b}\n", "one title"},
		"a section first":       {"## A {#a}\n", "one title"},
		"no ID":                 {"# A\n", "no ID"},
		"the same ID twice":     {"# A {#a}\n\n## B {#a}\n", "no ID of its own"},
		"a link to nowhere":     {"# A {#a}\n\n[sana](#tiada)\n", "leads nowhere"},
		"a link in a table":     {"# A {#a}\n\n| X |\n| --- |\n| [](#tiada) |\n", "leads nowhere"},
		"raw HTML":              {"# A {#a}\n\n<div>x</div>\n", "HTMLBlock"},
		"nested lists":          {"# A {#a}\n\n- x\n  - y\n", "one paragraph"},
		"nothing":               {"", "begins with a heading"},
	} {
		_, err := guide.Read(fstest.MapFS{"g/1.md": {Data: []byte(c.text)}}, "g")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	g, err := guide.Read(fstest.MapFS{"g/1.md": {Data: []byte("# A {#a}\n\nTekan [[Ctrl+K]], **Buka** `x`, *lalu* [b](#b).\n\n## B {#b}\n\n1. satu\n2. dua\n")}}, "g")
	if err != nil {
		t.Fatal(err)
	}
	want := []guide.Run{{Text: "Tekan "}, {Kind: guide.Key, Text: "Ctrl+K"}, {Text: ", "}, {Kind: guide.Strong, Text: "Buka"}, {Text: " "}, {Kind: guide.Literal, Text: "x"}, {Text: ", "}, {Kind: guide.Stress, Text: "lalu"}, {Text: " "}, {Kind: guide.Reference, Text: "b", Target: "b"}, {Text: "."}}
	if got := g.Find("a").Words(); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%v", got)
	}
	if s := g.Find("b"); s.Label() != "1.1" || !s.Blocks[0].(guide.List).Ordered {
		t.Errorf("%+v", s)
	}
}

func BenchmarkScene(b *testing.B) {
	g := guide.Open()
	for b.Loop() {
		if _, err := g.Scene(g.Find("sidang"), guide.Show{Width: 860, Scale: 1}); err != nil {
			b.Fatal(err)
		}
	}
}
