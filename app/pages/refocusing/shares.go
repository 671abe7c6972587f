package refocusing

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/refocus"
)

// The columns of the shares.
const (
	shareKind = iota
	shareUnits
	shareBefore
	shareAdded
	shareAfter
	shareVolumes
)

// shares is the table of whom the money of a sheet is for: before beside after. Its last row is the sum.
type shares struct {
	page  *Page
	table *parts.Grid
	rows  []refocus.Turn
}

func newShares(p *Page) *shares {
	l := &shares{page: p}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	return l
}

// columns leaves the volumes out with large text; they stand under the kind then.
func (l *shares) columns() []parts.Column {
	say := l.page.Say
	list := []parts.Column{
		shareKind:    {Title: say(text.RefocusingColKind), Min: 110, Weight: 1, Wrap: true},
		shareUnits:   {Title: say(text.RefocusingColCount), Min: 48, Align: parts.AlignRight},
		shareBefore:  {Title: say(text.RefocusingColBefore), Min: 122, Align: parts.AlignRight},
		shareAdded:   {Title: say(text.RefocusingColAdded), Min: 236, Align: parts.AlignRight},
		shareAfter:   {Title: say(text.RefocusingColAfter), Min: 122, Align: parts.AlignRight},
		shareVolumes: {Title: say(text.RefocusingColVolumes), Min: 150, Weight: 1, Wrap: true},
	}
	if tight() {
		return list[:shareVolumes]
	}
	return list
}

// Grid gives the table.
func (l *shares) Grid() *parts.Grid { return l.table }

// Read reads the shares of the sheet in view.
func (l *shares) Read() {
	l.rows = nil
	if s := l.page.sheet; s != nil {
		l.rows = refocus.Turns(s)
	}
	l.table.SetColumns(l.columns()...)
}

// Rows implements parts.Data.
func (l *shares) Rows() int {
	if len(l.rows) == 0 {
		return 0
	}
	return len(l.rows) + 1
}

// Row implements parts.Data.
func (l *shares) Row(row int) parts.Row {
	if row == len(l.rows) {
		return parts.Row{Kind: parts.Subtotal, Key: "total"}
	}
	return parts.Row{Key: "k" + model.FoldName(l.rows[row].Kind)}
}

// turn is a row, the last one being the sum of all.
func (l *shares) turn(row int) refocus.Turn {
	if row < len(l.rows) {
		return l.rows[row]
	}
	t := l.page.sheet.Total
	return refocus.Turn{
		Kind: l.page.Say(text.RefocusingTotal), Units: t.Units, Before: t.Before, Added: t.Added, After: t.After(), OfBefore: t.Before, OfAdd: t.Added, OfAfter: t.After(),
	}
}

// Cell implements parts.Data. Shares are exact fractions of the whole, rounded to one decimal for the eye only.
func (l *shares) Cell(row, col int) parts.Cell {
	p, t := l.page, l.turn(row)
	switch col {
	case shareKind:
		c := parts.Cell{Text: p.kind(t.Kind), Bold: row == 0 && t.Kind != ""}
		if tight() {
			c.Below = strings.Join(p.volumes(t.Volumes), "; ")
		}
		return c
	case shareUnits:
		return parts.Cell{Text: locale.FormatTable(model.Money(t.Units)*model.Rupiah, p.desk.Language(), 0)}
	case shareBefore:
		return l.share(t.Before, t.OfBefore)
	case shareAdded:
		c := l.share(t.Added, t.OfAdd)
		c.Bold = true
		c.Below = p.shareOf(t.Added, t.OfAdd)
		return c
	case shareAfter:
		return l.share(t.After, t.OfAfter)
	default:
		return parts.Cell{Text: strings.Join(p.volumes(t.Volumes), "; ")}
	}
}

func (l *shares) share(part, whole model.Money) parts.Cell {
	return parts.Cell{Text: l.page.table(part), Below: l.page.percent(part, whole, 1)}
}

// shareOf says a share as it is said aloud: Rp91,65 M dari Rp113,15 M = 81,0%.
func (p *Page) shareOf(part, whole model.Money) string {
	lang := p.desk.Language()
	return p.Say(text.RefocusingShareOf, locale.FormatShort(part, lang), locale.FormatShort(whole, lang), p.percent(part, whole, 1))
}

func (p *Page) kind(name string) string {
	if name == "" {
		return p.Say(text.RefocusingNoKind)
	}
	return name
}

// volumes says what becomes of volumes, by their measures.
func (p *Page) volumes(list []refocus.Volume) (words []string) {
	for _, v := range list {
		before, _ := locale.Rounded(v.Before, 2)
		after, _ := locale.Rounded(v.After, 2)
		lang := p.desk.Language()
		said := strings.TrimSpace(p.Say(text.RefocusingVolumes, locale.FormatNumber(before, lang), locale.FormatNumber(after, lang), v.Unit))
		if v.Unread > 0 {
			said += ", " + p.Say(text.RefocusingUnread, v.Unread)
		}
		words = append(words, said)
	}
	return words
}

// None says why there is nothing in it.
func (l *shares) None() string { return l.page.why(text.RefocusingNoShares) }

// Aim says the share under the cursor in exact amounts.
func (l *shares) Aim() string {
	row, _ := l.table.Cursor()
	if row < 0 || row >= l.Rows() {
		return ""
	}
	p, t := l.page, l.turn(row)
	return p.Say(text.RefocusingAimKind, p.kind(t.Kind), p.exact(t.Added), p.exact(t.OfAdd), p.percent(t.Added, t.OfAdd, 2))
}
