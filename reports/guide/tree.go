package guide

import (
	"fmt"

	"benangmerah/reports/paper"
)

// tree makes blocks of a document of the guide.
type tree struct {
	pages  map[string]int // the pages of the sections by their ID, where they are known
	labels map[string]string
	most   float64 // points that a pixel of a picture takes at most
	small  float64 // the size of tables and captions, in points
	screen bool    // links are shown as such, and say no number of a page
}

// The sizes of headings, in points at the usual size of text, and the distance of what stands close to what it belongs to, in lines.
const (
	chapterSize = 20
	sectionSize = 14
	closeBy     = 0.35
)

func (t tree) section(s *Section) (blocks []paper.Block) {
	for i, b := range s.Blocks {
		if i > 0 {
			blocks = append(blocks, paper.Space{Lines: apart(s.Blocks[i-1], b)})
		}
		blocks = append(blocks, t.block(b)...)
	}
	return blocks
}

// apart is the distance of two blocks, in lines: pictures stand further from the text.
func apart(a, b Block) float64 {
	_, above := a.(Figure)
	_, below := b.(Figure)
	if above || below {
		return 2 * closeBy
	}
	return closeBy
}

// heading is the heading of a section, which stays with what follows it.
func heading(text string, size float64) []paper.Block {
	return []paper.Block{
		paper.Paragraph{Runs: []paper.Run{{Text: text, Bold: true}}, Align: paper.Left, Size: size, Spacing: 1.2, KeepWithNext: true},
		paper.Space{Lines: closeBy},
	}
}

func (t tree) block(b Block) []paper.Block {
	switch v := b.(type) {
	case Text:
		return t.text(v)
	case List:
		return []paper.Block{t.list(v)}
	case Table:
		return []paper.Block{t.table(v)}
	case Figure:
		return t.figure(v)
	case Code:
		return []paper.Block{paper.Note{Bare: true, Lines: literal(v.Lines)}}
	case Keys:
		return []paper.Block{t.keyTable(v)}
	}
	return nil
}

func (t tree) text(v Text) []paper.Block {
	switch {
	case v.Note:
		return []paper.Block{paper.Note{Lines: [][]paper.Run{t.runs(v.Runs)}}}
	case v.Minor:
		return heading(plain(v.Runs), 0)
	}
	return []paper.Block{paper.Paragraph{Runs: t.runs(v.Runs), Align: paper.Left}}
}

func (t tree) list(v List) paper.Block {
	list := paper.List{Align: paper.Left}
	for i, item := range v.Items {
		label := "•"
		if v.Ordered {
			label = fmt.Sprintf("%d.", i+1)
		}
		list.Items = append(list.Items, paper.Item{Label: label, Runs: t.runs(item)})
	}
	return list
}

func (t tree) figure(v Figure) []paper.Block {
	data, err := v.Picture()
	if err != nil {
		return nil
	}
	caption := []paper.Run{{Text: fmt.Sprintf("Gambar %d. ", v.Number), Bold: true}, {Text: v.Caption}}
	most := t.most
	if v.Small {
		most /= 2
	}
	return []paper.Block{paper.Picture{Data: data, Most: most, Caption: caption, Size: t.small}}
}

func (t tree) runs(list []Run) (out []paper.Run) {
	for _, r := range list {
		switch r.Kind {
		case Strong:
			out = append(out, paper.Run{Text: r.Text, Bold: true})
		case Key:
			out = append(out, paper.Run{Text: r.Text, Key: true})
		case Literal, Stress:
			out = append(out, paper.Run{Text: r.Text, Italic: true})
		case Reference:
			out = append(out, t.reference(r)...)
		default:
			out = append(out, paper.Run{Text: r.Text})
		}
	}
	return out
}

// reference cites a section by its number and, on paper, its page.
func (t tree) reference(r Run) []paper.Run {
	page := t.pages[r.Target]
	out := []paper.Run{{Text: r.Text, Underline: true, Page: page}, {Text: " (" + t.labels[r.Target]}}
	if !t.screen {
		out[1].Text += fmt.Sprintf(", hlm.\u00A0%d", page)
	}
	out[1].Text += ")"
	return out
}

func literal(lines []string) (out [][]paper.Run) {
	for _, line := range lines {
		out = append(out, paper.Plain(line))
	}
	return out
}

func (t tree) table(v Table) paper.Block {
	out := paper.Table{Head: [][]paper.Cell{nil}, Size: t.small}
	for i, head := range v.Head {
		out.Head[0] = append(out.Head[0], paper.Cell{Text: head, Align: paper.Left})
		out.Columns = append(out.Columns, paper.Column{Align: paper.Left, Fit: i == 0, Most: 60})
	}
	for _, row := range v.Rows {
		var cells []paper.Cell
		for _, cell := range row {
			cells = append(cells, paper.Cell{Text: t.cell(cell)})
		}
		out.Rows = append(out.Rows, paper.Row{Cells: cells})
	}
	return out
}

func (t tree) cell(runs []Run) (text string) {
	for _, r := range runs {
		if r.Kind == Reference {
			text += t.labels[r.Target]
		} else {
			text += r.Text
		}
	}
	return text
}

func (t tree) keyTable(v Keys) paper.Block {
	out := paper.Table{
		Size:    t.small,
		Columns: []paper.Column{{Fit: true, Most: 50, Align: paper.Left}, {Align: paper.Left}},
		Head:    [][]paper.Cell{{{Text: "Tombol", Align: paper.Left}, {Text: "Guna", Align: paper.Left}}},
	}
	for _, k := range KeysOf(v.Area) {
		out.Rows = append(out.Rows, paper.Row{Cells: []paper.Cell{{Text: k.Key, Bold: true}, {Text: k.Name}}})
	}
	return out
}
