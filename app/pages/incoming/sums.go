package incoming

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// sums lists the totals of the agencies that a file changes, before and after, against their ceilings.
type sums struct {
	desk Desk
	list []incoming.Sums
}

// The columns of the totals.
const (
	colAgency = iota
	colBefore
	colAfter
	colMore
	colCeiling
)

func sumColumns(say text.Say, longest string) []parts.Column {
	amount := func(title text.Sentence, sign string) parts.Column {
		return parts.Column{Title: say(title), Min: 84, Align: parts.AlignRight, Fits: sign + longest}
	}
	return []parts.Column{
		{Title: say(text.IncomingColAgency), Min: 130, Weight: 1, Wrap: true},
		amount(text.IncomingColBefore, ""), amount(text.IncomingColAfter, ""), amount(text.IncomingColMore, signRoom), amount(text.IncomingColCeiling, ""),
	}
}

// longest is the longest amount among the totals, which is never cut.
func (d *sums) longest() string {
	sum := d.all()
	most := max(sum.Before.Amount, sum.After.Amount, sum.Ceiling)
	return locale.FormatTable(-most, d.desk.Language(), 0)
}

// show takes the totals; where there are several agencies a line under them adds up.
func (d *sums) show(list []incoming.Sums) { d.list = list }

// sumsOf gives the totals as the choice in a file leaves them.
func (p *Page) sumsOf(f *file) []incoming.Sums {
	if f.isCopy() {
		return f.arrival.Merge.Sums(f.picks)
	}
	if f.state == applied || len(f.left) == 0 && len(f.decided) == 0 {
		return f.preview.Sums
	}
	return f.preview.SumsOf(p.desk.Plan(), f.arrival.Base, f.arrival.Offer, f.choice())
}

// all adds the totals up.
func (d *sums) all() (sum incoming.Sums) {
	sum.Limited = len(d.list) > 0
	for _, s := range d.list {
		sum.Before, sum.After = sum.Before.Plus(s.Before), sum.After.Plus(s.After)
		sum.Ceiling += s.Ceiling
		sum.Limited = sum.Limited && s.Limited
	}
	return sum
}

// overs counts the agencies that would be over their ceiling.
func (d *sums) overs() (n int) {
	for i := range d.list {
		if over(&d.list[i]) {
			n++
		}
	}
	return n
}

func over(s *incoming.Sums) bool { return s.Limited && s.After.Amount > s.Ceiling }

// Rows implements parts.Data.
func (d *sums) Rows() int {
	if len(d.list) > 1 {
		return len(d.list) + 1
	}
	return len(d.list)
}

// Row implements parts.Data.
func (d *sums) Row(row int) parts.Row {
	if row == len(d.list) {
		return parts.Row{Key: "total", Kind: parts.Subtotal}
	}
	return parts.Row{Key: d.list[row].Label, Tinted: over(&d.list[row])}
}

// Cell implements parts.Data.
func (d *sums) Cell(row, col int) parts.Cell {
	s, name := d.all(), d.desk.Say(text.IncomingTotal)
	if row < len(d.list) {
		s, name = d.list[row], d.list[row].Label
	}
	money := func(m model.Money) string { return locale.FormatTable(m, d.desk.Language(), 0) }
	switch col {
	case colAgency:
		return parts.Cell{Text: name}
	case colBefore:
		return d.figure(s.Before)
	case colAfter:
		c := d.figure(s.After)
		c.Bold = true
		return c
	case colMore:
		return changeCell(s.After.Amount-s.Before.Amount, money)
	case colCeiling:
		if s.Limited {
			return d.ceiling(&s, money)
		}
	}
	return parts.Cell{Text: "–", Tone: parts.Muted}
}

func (d *sums) figure(f model.Figure) parts.Cell {
	if !f.Known {
		return parts.Cell{Text: "–", Tone: parts.Muted}
	}
	c := parts.Cell{Text: locale.FormatTable(f.Amount, d.desk.Language(), 0)}
	if f.Outside != 0 {
		c.Below = d.desk.Say(text.IncomingOutside, locale.FormatTable(f.Outside, d.desk.Language(), 0))
	}
	return c
}

func changeCell(more model.Money, money func(model.Money) string) parts.Cell {
	c := parts.Cell{Text: money(more), Tone: parts.Muted}
	switch {
	case more > 0:
		c.Tone, c.Sign = parts.Up, parts.SignUp
	case more < 0:
		c.Tone, c.Sign = parts.Down, parts.SignDown
	}
	return c
}

// ceiling says what is left of the ceiling; what is over it stands out.
func (d *sums) ceiling(s *incoming.Sums, money func(model.Money) string) parts.Cell {
	if over(s) {
		return parts.Cell{Text: money(s.Ceiling), Tone: parts.Down, Bold: true, Chip: d.desk.Say(text.IncomingOver, money(s.After.Amount-s.Ceiling))}
	}
	return parts.Cell{Text: money(s.Ceiling), Below: d.desk.Say(text.IncomingLeft, money(s.Ceiling-s.After.Amount))}
}
