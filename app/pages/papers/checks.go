package papers

import (
	"strconv"

	"benangmerah/app/parts"
)

// checkList shows the findings as rows: what is missing over which thing it is missing from.
type checkList struct{ page *Page }

// Rows implements parts.Data.
func (l *checkList) Rows() int { return len(l.page.findings) }

// Row implements parts.Data.
func (l *checkList) Row(row int) parts.Row { return parts.Row{Key: strconv.Itoa(row)} }

// Cell implements parts.Data.
func (l *checkList) Cell(row, _ int) parts.Cell {
	f := l.page.findings[row]
	return parts.Cell{Above: l.page.sentence(f), Text: f.Subject}
}

// outline shows the parts of the paper as rows, each with its page.
type outline struct{ page *Page }

// Rows implements parts.Data.
func (o *outline) Rows() int { return len(o.page.marks) }

// Row implements parts.Data.
func (o *outline) Row(row int) parts.Row { return parts.Row{Key: strconv.Itoa(row)} }

// Cell implements parts.Data.
func (o *outline) Cell(row, col int) parts.Cell {
	mark := o.page.marks[row]
	if col == 1 {
		return parts.Cell{Text: strconv.Itoa(mark.Page + 1), Tone: parts.Muted}
	}
	return parts.Cell{Text: mark.Title, Indent: mark.Level}
}

// jump leads to where a finding can be mended.
func (p *Page) jump(row int) {
	if row < len(p.findings) && p.findings[row].Paragraph != "" {
		p.editor.lead(p.findings[row].Paragraph)
		return
	}
	if row < len(p.findings) && p.findings[row].Agency != 0 {
		p.desk.OpenSession(p.findings[row].Agency)
	}
}
