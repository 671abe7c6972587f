package guide

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Read reads the guide from a folder of Markdown files, a chapter a file, in the order of their names. It fails, naming the file, where a file holds what a
// guide cannot show, two sections have the same ID, or a link leads nowhere.
func Read(files fs.FS, folder string) (*Guide, error) {
	names, err := fs.Glob(files, folder+"/*.md")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	g := &Guide{}
	for _, name := range names {
		source, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		r := reader{source: source, chapter: Chapter{Number: len(g.Chapters) + 1}}
		if err := r.read(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		g.Chapters = append(g.Chapters, r.chapter)
	}
	g.number()
	return g, g.check()
}

// number counts the figures.
func (g *Guide) number() {
	n := 0
	for _, s := range g.Sections() {
		for i, b := range s.Blocks {
			if f, ok := b.(Figure); ok {
				n++
				f.Number = n
				s.Blocks[i] = f
			}
		}
	}
}

// check looks whether every section can be cited and every link leads somewhere.
func (g *Guide) check() error {
	seen := map[string]bool{}
	for _, s := range g.Sections() {
		if s.ID == "" || seen[s.ID] {
			return fmt.Errorf("section %s has no ID of its own: %q", s.Heading(), s.ID)
		}
		seen[s.ID] = true
	}
	for _, s := range g.Sections() {
		for _, r := range s.Words() {
			if r.Kind == Reference && !seen[r.Target] {
				return fmt.Errorf("section %s: the link %q leads nowhere", s.Heading(), r.Target)
			}
		}
	}
	return nil
}

var markdown = goldmark.New(
	goldmark.WithExtensions(extension.Table),
	goldmark.WithParserOptions(parser.WithAttribute(), parser.WithInlineParsers(util.Prioritized(keyParser{}, 150))),
)

// reader makes a chapter of a file.
type reader struct {
	source  []byte
	chapter Chapter
}

func (r *reader) read() error {
	root := markdown.Parser().Parse(text.NewReader(r.source))
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		if err := r.block(n); err != nil {
			return err
		}
	}
	if len(r.chapter.Sections) == 0 {
		return fmt.Errorf("a chapter begins with a heading")
	}
	return nil
}

func (r *reader) block(n ast.Node) error {
	if h, ok := n.(*ast.Heading); ok && h.Level <= 2 {
		return r.heading(h)
	}
	if len(r.chapter.Sections) == 0 {
		return fmt.Errorf("a chapter begins with a heading")
	}
	b, err := r.content(n)
	if err != nil {
		return err
	}
	s := &r.chapter.Sections[len(r.chapter.Sections)-1]
	s.Blocks = append(s.Blocks, b)
	return nil
}

func (r *reader) heading(h *ast.Heading) error {
	title := plain(r.runs(h))
	switch n := len(r.chapter.Sections); {
	case h.Level == 1 && n == 0:
		r.chapter.Title = title
	case h.Level == 1 || n == 0:
		return fmt.Errorf("heading %q: a chapter has one title, before everything else", title)
	}
	id, _ := h.AttributeString("id")
	name, _ := id.([]byte)
	r.chapter.Sections = append(r.chapter.Sections, Section{
		ID: string(name), Title: title, Chapter: r.chapter.Number, Number: len(r.chapter.Sections),
	})
	return nil
}

func (r *reader) content(n ast.Node) (Block, error) {
	switch v := n.(type) {
	case *ast.Paragraph:
		if image, ok := v.FirstChild().(*ast.Image); ok {
			return Figure{Name: string(image.Destination), Caption: plain(r.runs(image)), Small: string(image.Title) == smallFigure}, nil
		}
		return Text{Runs: r.runs(v)}, nil
	case *ast.Heading:
		return Text{Runs: r.runs(v), Minor: true}, nil
	case *ast.Blockquote:
		if v.ChildCount() == 1 {
			return Text{Runs: r.runs(v.FirstChild()), Note: true}, nil
		}
	case *ast.List:
		return r.list(v)
	case *tables.Table:
		return r.table(v), nil
	case *ast.FencedCodeBlock:
		return r.code(v), nil
	}
	return nil, fmt.Errorf("a guide has no %s", n.Kind())
}

func (r *reader) list(v *ast.List) (Block, error) {
	list := List{Ordered: v.IsOrdered()}
	for item := v.FirstChild(); item != nil; item = item.NextSibling() {
		if item.ChildCount() != 1 {
			return nil, fmt.Errorf("an item of a list has one paragraph")
		}
		list.Items = append(list.Items, r.runs(item.FirstChild()))
	}
	return list, nil
}

func (r *reader) table(v *tables.Table) Block {
	var t Table
	for row := v.FirstChild(); row != nil; row = row.NextSibling() {
		_, head := row.(*tables.TableHeader)
		var cells [][]Run
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			if head {
				t.Head = append(t.Head, plain(r.runs(cell)))
			} else {
				cells = append(cells, r.runs(cell))
			}
		}
		if !head {
			t.Rows = append(t.Rows, cells)
		}
	}
	return t
}

// smallFigure is the title of a picture that is printed in half the size.
const smallFigure = "kecil"

// keysBlock is the name of a block of code that stands for a table of keys.
const keysBlock = "keys"

func (r *reader) code(v *ast.FencedCodeBlock) Block {
	var lines []string
	for i := range v.Lines().Len() {
		at := v.Lines().At(i)
		lines = append(lines, strings.TrimRight(string(at.Value(r.source)), "\n"))
	}
	if string(v.Language(r.source)) == keysBlock {
		return Keys{Area: strings.TrimSpace(strings.Join(lines, ""))}
	}
	return Code{Lines: lines}
}

// runs gives the text below a node.
func (r *reader) runs(n ast.Node) (list []Run) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch v := c.(type) {
		case *ast.Text:
			list = append(list, Run{Text: string(v.Value(r.source))})
			if v.SoftLineBreak() || v.HardLineBreak() {
				list = append(list, Run{Text: " "})
			}
		case *keyNode:
			list = append(list, Run{Kind: Key, Text: v.key})
		case *ast.Emphasis:
			kind := Stress
			if v.Level == 2 {
				kind = Strong
			}
			list = append(list, Run{Kind: kind, Text: plain(r.runs(v))})
		case *ast.CodeSpan:
			list = append(list, Run{Kind: Literal, Text: plain(r.runs(v))})
		case *ast.Link:
			list = append(list, Run{Kind: Reference, Text: plain(r.runs(v)), Target: strings.TrimPrefix(string(v.Destination), "#")})
		default:
			list = append(list, r.runs(c)...)
		}
	}
	return joined(list)
}

// joined puts neighbours of the same kind together.
func joined(list []Run) (out []Run) {
	for _, r := range list {
		if last := len(out) - 1; last >= 0 && r.Kind == Plain && out[last].Kind == Plain {
			out[last].Text += r.Text
		} else {
			out = append(out, r)
		}
	}
	return out
}

func plain(runs []Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}
