package stage

import (
	"errors"
	"math/big"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
	"benangmerah/reports/chart"
)

// Priorities shows a ranking as bars with the line of its ceiling: the computed order, or that of the chair. Page is counted from 1; 0 is the page on which the
// line stands, wherever that comes to be. Who made the proposals in it is told only with Names.
type Priorities struct {
	Ranking model.ID
	Chair   bool
	Names   bool
	Page    int
}

func (s Priorities) caption(b *board) string {
	title := text.SlidePriorities
	if s.Chair {
		title = text.SlideChairOrder
	}
	return dotted(b.say(title), b.rankingName(s.Ranking))
}

func (s Priorities) pages(b *board) int {
	_, pages := s.opened(b)
	return pages
}

func (s Priorities) page(b *board) int {
	page, _ := s.opened(b)
	return page
}

func (s Priorities) opened(b *board) (page, pages int) {
	k, _ := s.ranked(b)
	if k == nil {
		return max(0, s.Page-1), 1
	}
	list, at, _ := k.outlines()
	if s.Page > 0 {
		at = s.Page - 1
	}
	return at, len(list)
}

func (s Priorities) at(page int) Slide {
	s.Page = page + 1
	return s
}

func (s Priorities) paint(b *board) {
	k, refused := s.ranked(b)
	if k == nil {
		b.refusedRanking(s.Ranking, refused)
		return
	}
	pages, at, list := k.outlines()
	if s.Page > 0 {
		at = min(s.Page, len(pages)) - 1
	}
	k.fill(&pages[at], list)
	b.chart(pages[at], k.head())
	b.footer(k.foot(b.pageNumber(at, len(pages)))...)
}

func (s Priorities) figure(b *board) (chart.Figure, string) {
	k, refused := s.ranked(b)
	if k == nil {
		return nil, refused
	}
	return k.chart(), ""
}

// ranked reads what the slide shows.
func (s Priorities) ranked(b *board) (*ranked, string) {
	k, refused := b.ranked(s.Ranking, s.Chair)
	if k != nil {
		k.names = s.Names
	}
	return k, refused
}

// ranked is a ranking as it is shown.
type ranked struct {
	*board
	sheet *priority.Sheet
	table *rank.Table
	rows  []int           // the entries that are ranked from the best, then the others
	order *priority.Order // the chair's; nil for the computed one
	names bool            // who made a proposal is named
}

// ranked reads a ranking of the plan; where it cannot be shown it is nil, for the reason that it gives.
func (b *board) ranked(id model.ID, chair bool) (*ranked, string) {
	sheet, found := priority.Read(b.Plan, id)
	if !found {
		return nil, b.say(text.SlideRankingGone)
	}
	table, _, err := sheet.Shown()
	if err != nil {
		return nil, b.told(err)
	}
	k := &ranked{board: b, sheet: sheet, table: table, rows: table.InOrder()}
	if chair {
		if k.order, err = sheet.Chair(table); err != nil {
			return nil, b.told(err)
		}
	}
	return k, ""
}

// told says what an error says to people, without what the operator can do about it.
func (b *board) told(err error) string {
	var said *model.Error
	if errors.As(err, &said) {
		return text.Error(said, b.Language).Message
	}
	return err.Error()
}

func (b *board) rankingName(id model.ID) string {
	if r := b.Plan.Rankings.Get(id); r != nil {
		return r.Name
	}
	return ""
}

// refusedRanking is a slide of a ranking that says why it shows nothing.
func (b *board) refusedRanking(id model.ID, why string) {
	r := b.Plan.Rankings.Get(id)
	if r == nil {
		Message{Text: why}.paint(b)
		return
	}
	y := b.head(head{over: r.Name, title: b.say(text.SlidePrioritiesOf, r.Year)})
	b.alone(y, open, why)
	b.footer()
}

// head draws the title and gives where the chart begins.
func (k *ranked) head() float64 {
	title := text.SlidePrioritiesOf
	if k.order != nil {
		title = text.SlideChairOrderOf
	}
	return k.board.head(head{title: k.say(title, k.sheet.Ranking.Year)}) + 12
}

// foot is what the foot says: the page, how many are funded, how many are left out for want of scores, whether the chair moved any, and which ranking it is.
func (k *ranked) foot(page string) []string {
	parts := []string{page, k.say(text.SlideFundedOf, len(k.funded().In), len(k.rows))}
	if n := k.incomplete(); n > 0 {
		parts = append(parts, k.say(text.SlideIncomplete, n))
	}
	if k.order != nil && !k.order.Differs() {
		parts = append(parts, k.say(text.SlideUnmoved))
	}
	return append(parts, k.sheet.Ranking.Name)
}

func (k *ranked) incomplete() (n int) {
	for _, i := range k.rows {
		if !k.table.Complete(i) {
			n++
		}
	}
	return n
}

func (k *ranked) funded() rank.Portfolio {
	if k.order != nil {
		return k.order.Funded
	}
	return k.table.Funded()
}

// list gives the entries in the order in which they are shown; those that have no place in it follow where money goes to them or a lock names them.
func (k *ranked) list() (list []int) {
	if k.order != nil {
		list = append(list, k.order.List...)
	} else {
		list = k.table.Ranked()
	}
	placed, funded := make([]bool, len(k.rows)), k.funded()
	for _, i := range list {
		placed[i] = true
	}
	for _, i := range k.rows {
		if !placed[i] && (funded.Has(i) || k.sheet.Entries[i].Lock != model.Unlocked) {
			list = append(list, i)
		}
	}
	return list
}

// chart is the whole ranking.
func (k *ranked) chart() chart.Ranking {
	c, list := k.outline()
	k.fill(&c, list)
	return c
}

// outline is the whole ranking with rows that only say as Rank which of the list they are: of a long list few are looked at.
func (k *ranked) outline() (c chart.Ranking, list []int) {
	funded := k.funded()
	c = chart.Ranking{Ceiling: k.table.Problem().Ceiling, Left: funded.Left}
	for _, x := range k.sheet.Criteria {
		c.Criteria = append(c.Criteria, x.Name)
	}
	list = k.list()
	for n, i := range list {
		if row := (chart.Ranked{Rank: n}); funded.Has(i) {
			c.Above = append(c.Above, row)
		} else {
			c.Below = append(c.Below, row)
		}
	}
	return c, list
}

// fill says the rows of an outline, or of a page of one, in full.
func (k *ranked) fill(c *chart.Ranking, list []int) {
	for _, rows := range [...][]chart.Ranked{c.Above, c.Below} {
		for at := range rows {
			n := rows[at].Rank
			rows[at] = k.row(n, list[n])
		}
	}
}

var chartLocks = map[model.Lock]chart.Lock{model.LockMust: chart.Must, model.LockOut: chart.MustNot, model.LockDeferred: chart.PutOff}

// row is the n-th of the list.
func (k *ranked) row(n, i int) chart.Ranked {
	e, standing := &k.sheet.Entries[i], k.table.Standing(i)
	row := chart.Ranked{Rank: int(standing.Rank), Label: k.entryName(i), Score: rounded(standing.Score, 2), Cost: e.Cost, Lock: chartLocks[e.Lock]}
	if e.Line != nil {
		row.Of.Line = e.Line.ID
	}
	for _, c := range standing.Contributions {
		row.Parts = append(row.Parts, rounded(c.Share, 2))
	}
	if k.order != nil {
		k.moved(&row, n, i)
	}
	return row
}

// moved gives a row its place in the chair's order, and says what the chair did with it.
func (k *ranked) moved(row *chart.Ranked, n, i int) {
	was := row.Rank
	if n < len(k.order.List) {
		row.Rank = n + 1
	}
	for _, m := range k.order.Moves {
		if at, known := k.sheet.At(m.Candidate); !known || at != i {
			continue
		}
		switch m.Move {
		case model.MoveIn:
			row.Lock = chart.PutIn
		case model.MoveOut:
			row.Lock = chart.PutOut
		case model.MoveOver:
			if was != row.Rank {
				row.Was = was
			}
		}
	}
}

// outlines are the outlines of all pages with the list that they are of; at is the one with the line.
func (k *ranked) outlines() (pages []chart.Ranking, at int, list []int) {
	aside := newBoard(k.Content)
	y := (&ranked{board: aside, sheet: k.sheet, order: k.order}).head()
	c, list := k.outline()
	if best := k.table.Ranked(); len(best) > 0 {
		row := k.row(0, best[0])
		c.Highest = row.Sum()
	}
	pages, at = c.Pages(aside.chartPlace(y), aside.chartLook(), maxRows)
	return pages, at, list
}

// rounded rounds a fraction to some decimals; 0 where there is none.
func rounded(r *big.Rat, decimals int) locale.Number {
	if r == nil {
		return locale.Number{}
	}
	n, _ := locale.Rounded(r, decimals)
	return n
}

// moves gives the entries that the chair moved in a way.
func (k *ranked) moves(how model.Move) map[int]bool {
	moved := map[int]bool{}
	for _, m := range k.order.Moves {
		if at, known := k.sheet.At(m.Candidate); known && m.Move == how {
			moved[at] = true
		}
	}
	return moved
}

// paintRanks paints whom the chair moved.
func (s Movers) paintRanks(b *board) {
	figure, refused := s.ranks(b)
	if figure == nil {
		b.refusedRanking(s.Ranking, refused)
		return
	}
	y := b.head(head{over: b.rankingName(s.Ranking), title: b.say(text.SlideChairMoves)})
	b.chart(figure, y+20)
	b.footer()
}

// ranks gives whom the chair moved over others, from rank to place.
func (s Movers) ranks(b *board) (chart.Figure, string) {
	k, refused := b.ranked(s.Ranking, true)
	if k == nil {
		return nil, refused
	}
	slope := chart.Slope{Before: b.say(text.SlideByScore), After: b.say(text.SlideByChair), Ranks: true}
	moved := k.moves(model.MoveOver)
	for n, i := range k.order.List {
		if !moved[i] {
			continue
		}
		if row := k.row(n, i); row.Was != 0 {
			slope.Moves = append(slope.Moves, chart.Move{Label: row.Label, From: int64(row.Was), To: int64(row.Rank), Of: row.Of})
		}
	}
	if len(slope.Moves) == 0 {
		return nil, b.say(text.SlideNoMoves)
	}
	return slope, ""
}
