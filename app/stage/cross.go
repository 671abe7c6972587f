package stage

import (
	"cmp"
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/submissions"
)

// Cross shows how many proposals of an intake there are by two things. Of many columns those with the most proposals come first, some on each page beside
// the sums of the rows. Page is counted from 0: through the rows, then on to further columns.
type Cross struct {
	Intake        model.ID
	Rows, Columns submissions.Dimension
	Page          int
}

func (s Cross) caption(b *board) string {
	return b.say(text.SlideCrossCaption, b.dimension(s.Rows), b.dimension(s.Columns))
}

func (s Cross) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Cross) page(*board) int { return s.Page }

func (s Cross) at(page int) Slide {
	s.Page = page
	return s
}

func (s Cross) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Cross) listing(b *board) listing {
	in := b.Plan.Intakes.Get(s.Intake)
	if in == nil {
		return listing{gone: text.SlideCrossGone}
	}
	t := s.table(b)
	l := listing{head: s.head(b, t), none: b.say(text.SlideCrossNone), foot: []string{in.Label()}}
	if t.Total.Count == 0 {
		return l
	}
	first := 0
	for _, columns := range b.columnPages(t) {
		l.parts = append(l.parts, part{s.some(b, t, columns), b.columnNumber(first, columns, len(t.Columns))})
		first += len(columns)
	}
	return l
}

func (s Cross) table(b *board) submissions.Table {
	return submissions.Cross(b.Plan, s.Intake, s.Rows, s.Columns)
}

func (s Cross) head(b *board, t submissions.Table) head {
	h := head{title: b.say(text.SlideCross, b.dimension(s.Rows), b.dimension(s.Columns))}
	if in := b.Plan.Intakes.Get(s.Intake); in != nil {
		h.over = in.Label()
	}
	if t.Total.Asked > 0 {
		h.side = &fact{label: b.say(text.SlideCrossAsked), value: b.short(t.Total.Asked)}
	}
	return h
}

// some is the table with some of its columns.
func (s Cross) some(b *board, t submissions.Table, columns []int) table {
	list := table{heads: []string{capital(b.dimension(s.Rows))}, full: true}
	for _, c := range columns {
		list.heads = append(list.heads, b.muted().cut(b.said(s.Columns, t.Columns[c]), b.columnRoom()))
	}
	list.heads = append(list.heads, b.say(text.MatrixTotal))
	for i, said := range t.Rows {
		list.rows = append(list.rows, row{name: b.said(s.Rows, said), cells: b.counts(t.Cells[i], columns, t.OfRow[i], false)})
	}
	list.total = row{name: b.say(text.MatrixTotal), cells: b.counts(t.OfColumn, columns, t.Total, true)}
	return list
}

// counts are the figures of a row, the sum of all columns last.
func (b *board) counts(of []submissions.Cell, columns []int, sum submissions.Cell, bold bool) (cells []cell) {
	for _, c := range columns {
		figure := plain("–")
		if of[c].Count > 0 {
			figure = plain(b.tally(of[c].Count))
		}
		figure.bold = bold
		cells = append(cells, figure)
	}
	return append(cells, strong(b.tally(sum.Count)))
}

// columnPages gives the columns of each page, those with the most proposals first where one page does not hold them all.
func (b *board) columnPages(t submissions.Table) (pages [][]int) {
	order := make([]int, len(t.Columns))
	for i := range order {
		order[i] = i
	}
	most := b.mostColumns()
	if len(order) > most {
		slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(t.OfColumn[y].Count, t.OfColumn[x].Count) })
	}
	for columns := range slices.Chunk(order, most) {
		pages = append(pages, columns)
	}
	return pages
}

// mostColumns is how many columns stand between the names and the sums.
func (b *board) mostColumns() int {
	if b.wide() {
		return 3
	}
	return 2
}

// columnRoom is how wide the heading of a column may be.
func (b *board) columnRoom() float64 { return b.width() * 0.17 }

// columnNumber says which columns a page shows, counted from the one with the most proposals; nothing where it shows all of them.
func (b *board) columnNumber(first int, columns []int, of int) string {
	if len(columns) == of {
		return ""
	}
	return b.say(text.SlideCrossOf, first+1, first+len(columns), of)
}

// dimension names what proposals are counted by, in small letters.
func (b *board) dimension(by submissions.Dimension) string {
	return b.say(text.DimensionNames[string(by)])
}

// said is a heading of a cross table.
func (b *board) said(by submissions.Dimension, said string) string {
	if by == submissions.ByState {
		return b.say(text.SubmissionStates[model.SubmissionState(said)])
	}
	return cmp.Or(oneLine(said), b.say(text.MatrixUnsaid))
}
