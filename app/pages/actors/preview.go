package actors

import (
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The columns of a preview.
const (
	colRow = iota
	colFate
	colWhat
	colWhy
)

// preview shows what a block or a table would bring before anything changes: what is refused first, then what can be taken.
type preview struct {
	page    *Page
	table   *parts.Grid
	brought *brought // nil where nothing waits
}

func newPreview(p *Page) *preview {
	v := &preview{page: p}
	v.table = parts.NewGrid(v,
		parts.Column{Title: p.Say(text.ActorsColRow), Min: 56, Align: parts.AlignRight},
		parts.Column{Title: p.Say(text.ActorsColFate), Min: 130},
		parts.Column{Title: p.Say(text.ActorsColWhat), Min: 240, Weight: 1, Wrap: true},
		parts.Column{Title: p.Say(text.ActorsColWhy), Min: 260, Weight: 1, Wrap: true})
	return v
}

// Grid gives the list.
func (v *preview) Grid() *parts.Grid { return v.table }

// None says why there is nothing in it.
func (v *preview) None() string { return v.page.why(text.ActorsNoMatch) }

// Aim says what the keys would be done to.
func (v *preview) Aim() string { return v.page.Say(text.ActorsPreviewAim) }

// Read shows what was brought; it goes by no more than that.
func (v *preview) Read() { v.table.Refresh() }

// show lets a person look at what would come before it does.
func (v *preview) show(b *brought) {
	v.brought = b
	v.page.Restart(v)
	v.page.Narrow()
	v.page.FocusWork()
}

// drop gives up what was brought.
func (v *preview) drop() {
	v.brought = nil
	v.page.Refresh()
	v.page.FocusWork()
}

func (p *Page) previews() bool { return p.HasFile() && p.preview.brought != nil }

func (p *Page) canTake() bool {
	return p.enterable() && p.previews() && len(p.preview.brought.act.List) > 0
}

// takeAll enters what can be taken of what was brought.
func (p *Page) takeAll() {
	b := p.preview.brought
	p.preview.brought = nil
	if refusal := p.take(b); refusal != "" {
		p.preview.brought = b
		p.desk.Tell(refusal)
	}
	p.Refresh()
	p.FocusWork()
}

// words sums up what would come.
func (v *preview) words() string {
	p, b := v.page, v.brought
	said := p.Say(text.ProposalsRead, b.source, b.read, len(b.act.List), b.known, len(b.refused), b.newActors)
	if b.alike > 0 {
		said += " " + p.Say(text.ActorsAlike, b.alike)
	}
	if len(b.unknown) > 0 {
		said += " " + p.Say(text.ActorsUnknownColumns, strings.Join(b.unknown, ", "))
	}
	return said
}

// Rows implements parts.Data.
func (v *preview) Rows() int {
	if v.brought == nil {
		return 0
	}
	return len(v.brought.refused) + len(v.brought.act.List)
}

// Row implements parts.Data.
func (v *preview) Row(row int) parts.Row { return parts.Row{Key: strconv.Itoa(row)} }

// Cell implements parts.Data.
func (v *preview) Cell(row, col int) parts.Cell {
	if row < len(v.brought.refused) {
		return v.refused(v.brought.refused[row], col)
	}
	return v.taken(&v.brought.act.List[row-len(v.brought.refused)], col)
}

func (v *preview) refused(r refused, col int) parts.Cell {
	switch col {
	case colRow:
		return parts.Cell{Text: strconv.Itoa(r.row)}
	case colFate:
		return parts.Cell{Text: v.page.Say(text.ActorsFateRefused), Sign: parts.SignEnded, Tone: parts.Bad}
	case colWhat:
		return parts.Cell{Text: frame.OneLine(r.what), Above: r.column}
	default:
		return parts.Cell{Text: r.why}
	}
}

func (v *preview) taken(n *model.NewSubmission, col int) parts.Cell {
	switch col {
	case colFate:
		return parts.Cell{Text: v.page.Say(text.ActorsFateTaken), Sign: parts.SignDone, Tone: parts.Good}
	case colWhat:
		return parts.Cell{Text: frame.OneLine(n.Text), Above: frame.Dotted(n.Who.Name, n.Help), Below: frame.Dotted(n.Quantity+" "+n.Unit, v.page.money(n.Amount))}
	default:
		return parts.Cell{}
	}
}
