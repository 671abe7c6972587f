package reports_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

func minutes(t testing.TB, p *model.Plan, o reports.Options) paper.Document {
	t.Helper()
	doc, err := reports.Minutes(p, o)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func pages(t testing.TB, doc paper.Document) []scene.Scene {
	t.Helper()
	list, _, err := paper.Layout(t.Context(), doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// texts gives what a page says, in the order of painting, without its mark.
func texts(page scene.Scene) []string {
	var list []string
	for _, item := range page.Items {
		if text, ok := item.(*scene.Text); ok && text.Role != scene.Mark {
			list = append(list, text.Text)
		}
	}
	return list
}

// readOut gives everything that pages say, without spaces: lines are broken anywhere.
func readOut(list []scene.Scene) string {
	var b strings.Builder
	for _, page := range list {
		b.WriteString(squeezed(strings.Join(texts(page), "")))
	}
	return b.String()
}

// mark is the word printed across a page, "" where there is none.
func mark(page scene.Scene) string {
	for _, item := range page.Items {
		if text, ok := item.(*scene.Text); ok && text.Role == scene.Mark {
			return text.Text
		}
	}
	return ""
}

func squeezed(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// wants fails the test where a text is missing on paper.
func wants(t *testing.T, printed string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(printed, squeezed(text)) {
			t.Errorf("not on paper: %q", text)
		}
	}
}

// The annexes by their place in the document.
const (
	annexAgreed = iota + 2
	annexOpen
	annexDirectives
	annexCorrections
)

// table gives the first table of a section.
func table(t testing.TB, doc paper.Document, section int) paper.Table {
	t.Helper()
	for _, b := range doc.Sections[section].Blocks {
		if found, ok := b.(paper.Table); ok {
			return found
		}
	}
	t.Fatalf("section %d holds no table", section)
	return paper.Table{}
}

// money reads an amount back from a cell; a dash is nothing.
func money(t testing.TB, c paper.Cell) model.Money {
	t.Helper()
	m, _, err := locale.ParseMoney(c.Text, locale.Indonesian)
	if err != nil {
		t.Fatalf("%q is no amount: %v", c.Text, err)
	}
	return m
}

// sums are the three amounts of a row of annex II.
type sums struct{ before, after, difference model.Money }

func (s sums) plus(o sums) sums {
	return sums{s.before + o.before, s.after + o.after, s.difference + o.difference}
}

// lastThree reads the amounts of a row of annex II, which stand before its remark.
func lastThree(t testing.TB, r paper.Row) sums {
	t.Helper()
	n := len(r.Cells)
	return sums{money(t, r.Cells[n-4]), money(t, r.Cells[n-3]), money(t, r.Cells[n-2])}
}

// outline is a document tree as text: one line a block, one a row of a table.
func outline(doc paper.Document) string {
	doc.Info.Attachments = nil // they carry the fingerprint, as the footer does
	var b strings.Builder
	fmt.Fprintf(&b, "%+v\ndraft %q\nfooter %q %q\n", doc.Info, doc.Draft, doc.Footer.Left, doc.Footer.Right)
	for _, s := range doc.Sections {
		fmt.Fprintf(&b, "\nsection landscape=%v\n", s.Landscape)
		for _, block := range s.Blocks {
			describe(&b, block)
		}
	}
	return b.String()
}

func describe(b *strings.Builder, block paper.Block) {
	line := func(format string, args ...any) { fmt.Fprintf(b, format+"\n", args...) }
	switch v := block.(type) {
	case paper.Letterhead:
		line("letterhead%s", lineTexts(v.Lines))
	case paper.Title:
		line("title%s", lineTexts(v.Lines))
	case paper.Paragraph:
		line("paragraph %s", runTexts(v.Runs))
	case paper.List:
		for _, item := range v.Items {
			line("item %s %s", item.Label, runTexts(item.Runs))
		}
	case paper.Definitions:
		definitions(line, "point", v.Rows)
	case paper.AnnexHead:
		definitions(line, "annex", v.Rows)
	case paper.Table:
		line("table of %d columns", len(v.Columns))
		for _, cells := range v.Head {
			line("  head%s", cellTexts(cells))
		}
		for _, r := range v.Rows {
			line("  %s%s", rowKind(r), cellTexts(r.Cells))
		}
	case paper.Together:
		for _, inner := range v.Blocks {
			describe(b, inner)
		}
	default:
		line("%s %+v", strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", v), "paper.")), v)
	}
}

func lineTexts(lines []paper.Line) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(" | " + l.Text)
	}
	return b.String()
}

func runTexts(runs []paper.Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

func definitions(line func(string, ...any), kind string, rows []paper.Definition) {
	for _, r := range rows {
		line("%s %s: %s", kind, r.Term, runTexts(r.Runs))
	}
}

func rowKind(r paper.Row) string {
	kind := [...]string{paper.Ordinary: "row", paper.Group: "group", paper.Subtotal: "subtotal", paper.Total: "total"}[r.Kind]
	if r.Continues {
		kind = "more"
	}
	if r.Bookmark != "" {
		kind += fmt.Sprintf(" (bookmark %d %q)", r.Level, r.Bookmark)
	}
	return kind
}

func cellTexts(cells []paper.Cell) string {
	var b strings.Builder
	for _, c := range cells {
		fmt.Fprintf(&b, " | %s", strings.ReplaceAll(c.Text, "\n", " / "))
		if c.Span > 1 {
			fmt.Fprintf(&b, " (×%d)", c.Span)
		}
	}
	return b.String()
}
