package stage

import (
	"strconv"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/refocus"
)

// Refocusing shows a sheet that turns a budget round: what its units have before, what is cut, what is added and what they have after, and whether all of it is
// zero-sum. Of many units their groups are shown. Page is counted from 0.
type Refocusing struct {
	Sheet model.ID
	Page  int
}

func (s Refocusing) caption(b *board) string { return b.refocusCaption(text.SlideRefocusing, s.Sheet) }

func (b *board) refocusCaption(what text.Sentence, sheet model.ID) string {
	if r := b.Plan.Refocusings.Get(sheet); r != nil {
		return dotted(b.say(what), r.Name)
	}
	return b.say(what)
}

func (s Refocusing) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Refocusing) page(*board) int { return s.Page }

func (s Refocusing) at(page int) Slide {
	s.Page = page
	return s
}

func (s Refocusing) paint(b *board) { b.list(s.listing(b), s.Page) }

// mostUnits is how many units are shown one by one; of more, their groups are.
const mostUnits = 45

// listing is all that the slide says.
func (s Refocusing) listing(b *board) listing {
	sheet := b.Plan.RefocusSheet(s.Sheet)
	if sheet == nil {
		return listing{gone: text.SlideRefocusGone}
	}
	t := table{heads: b.refocusHeads(text.SlideRefocusUnit)}
	for _, g := range sheet.Groups {
		if sheet.Total.Units > mostUnits && len(sheet.Groups) < sheet.Total.Units {
			t.rows = append(t.rows, row{name: g.Name, cells: b.refocusCells(g.Before, g.Cut, g.Added, g.After())})
			continue
		}
		for _, u := range g.Units {
			cut, added := u.Taken()
			t.rows = append(t.rows, row{name: u.Name, cells: b.refocusCells(u.Before, cut, added, u.After())})
		}
	}
	total := sheet.Total
	t.total = row{name: b.say(text.SlideRefocusTotal), cells: b.refocusCells(total.Before, total.Cut, total.Added, total.After())}
	t.total.cells[0].bold = true // what moved stands beside its mark, where bold letters have no room
	return b.refocused(sheet, text.SlideRefocusing, t)
}

// refocused is a list about a sheet.
func (b *board) refocused(s *model.RefocusSheet, over text.Sentence, t table) listing {
	return listing{
		head: b.refocusHead(s, b.say(over)), parts: lists(t), none: b.say(text.SlideRefocusEmpty), foot: []string{text.StageName(b.say, s.Stage())},
	}
}

// refocusHead is the head of a slide about a sheet, with how it is balanced at the right.
func (b *board) refocusHead(s *model.RefocusSheet, over string) head {
	t := s.Total
	percent := locale.FormatPercentOf(t.Difference(), t.Before, 2, b.Language)
	balance := b.balanceFact(s)
	return head{
		over: dotted(over, strconv.Itoa(s.Year)), title: s.Name, side: &balance,
		under: b.say(text.SlideRefocusShift, percent, b.short(t.Before), b.short(t.After())),
	}
}

// balanceFact says whether a sheet is zero-sum, in words, a mark and the difference. A difference too small for short figures is written to the sen.
func (b *board) balanceFact(s *model.RefocusSheet) fact {
	lacks, d := s.Lacks(), s.Total.Difference()
	switch {
	case len(lacks) == 0 && d < 0:
		return fact{label: b.say(text.SlideRefocusMay), value: b.near(-d), mark: accepted}
	case len(lacks) == 0:
		return fact{label: b.say(text.SlideRefocusBalanced), value: b.short(0), mark: accepted}
	case s.Balance == model.BalanceGroup:
		return fact{label: b.say(text.SlideRefocusGroups), value: strconv.Itoa(len(lacks)), mark: exceeded}
	case d > 0:
		return fact{label: b.say(text.SlideRefocusLack), value: b.near(d), mark: exceeded}
	default:
		return fact{label: b.say(text.SlideRefocusLeft), value: b.near(-d), mark: watched}
	}
}

// near writes an amount in the short form, and one below a million rupiah to the sen.
func (b *board) near(m model.Money) string {
	const small = 1_000_000 * model.Rupiah
	if m < small && m > -small {
		return locale.FormatMoney(m, b.Language)
	}
	return b.short(m)
}

// refocusHeads are the heads of the columns; on the narrow picture what is cut and what is added share one.
func (b *board) refocusHeads(first text.Sentence) []string {
	if b.wide() {
		return []string{b.say(first), b.say(text.SlideRefocusBefore), b.say(text.SlideRefocusCut), b.say(text.SlideRefocusAdded), b.say(text.SlideRefocusAfter)}
	}
	return []string{b.say(first), b.say(text.SlideRefocusBefore), b.say(text.SlideRefocusMoved), b.say(text.SlideRefocusAfter)}
}

func (b *board) refocusCells(before, cut, added, after model.Money) []cell {
	down, up := b.turned(falling, cut), b.turned(rising, added)
	if b.wide() {
		return []cell{plain(b.short(before)), {lines: []line{down}}, {lines: []line{up}}, strong(b.short(after))}
	}
	both := cell{}
	for _, l := range []line{down, up} {
		if l.mark != noMark {
			both.lines = append(both.lines, l)
		}
	}
	if both.lines == nil {
		both.lines = []line{down}
	}
	return []cell{plain(b.short(before)), both, strong(b.short(after))}
}

// turned is an amount that is cut or added, a dash for none.
func (b *board) turned(m mark, amount model.Money) line {
	if amount == 0 {
		return line{text: "–"}
	}
	return line{mark: m, text: b.short(amount)}
}

// RefocusShares shows for whom the money of a sheet is, by kind of beneficiary: before, what is added with its share, and after. Page is counted from 0.
type RefocusShares struct {
	Sheet model.ID
	Page  int
}

func (s RefocusShares) caption(b *board) string {
	return b.refocusCaption(text.SlideRefocusShares, s.Sheet)
}

func (s RefocusShares) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s RefocusShares) page(*board) int { return s.Page }

func (s RefocusShares) at(page int) Slide {
	s.Page = page
	return s
}

func (s RefocusShares) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s RefocusShares) listing(b *board) listing {
	sheet := b.Plan.RefocusSheet(s.Sheet)
	if sheet == nil {
		return listing{gone: text.SlideRefocusGone}
	}
	t := table{heads: []string{b.say(text.SlideRefocusKind), b.say(text.SlideRefocusBefore), b.say(text.SlideRefocusAdded), b.say(text.SlideRefocusShare), b.say(text.SlideRefocusAfter)}}
	for _, k := range refocus.Turns(sheet) {
		name := k.Kind
		if name == "" {
			name = b.say(text.SlideRefocusNoKind)
		}
		t.rows = append(t.rows, row{name: name, cells: b.turnCells(k)})
	}
	whole := sheet.Total
	t.total = row{name: b.say(text.SlideRefocusTotal), cells: b.turnCells(refocus.Turn{
		Before: whole.Before, Added: whole.Added, After: whole.After(), OfBefore: whole.Before, OfAdd: whole.Added, OfAfter: whole.After(),
	})}
	for i := range t.total.cells {
		t.total.cells[i].bold = true
	}
	if !b.wide() {
		t = t.without(2)
	}
	return b.refocused(sheet, text.SlideRefocusShares, t)
}

// turnCells are the amounts of a kind with their shares under them.
func (b *board) turnCells(k refocus.Turn) []cell {
	share := func(part, whole model.Money) string { return locale.FormatPercentOf(part, whole, 1, b.Language) }
	return []cell{
		{lines: []line{{text: b.short(k.Before)}, {text: share(k.Before, k.OfBefore)}}},
		plain(b.short(k.Added)), strong(share(k.Added, k.OfAdd)),
		{lines: []line{{text: b.short(k.After)}, {text: share(k.After, k.OfAfter)}}},
	}
}
