package chart

import (
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// mostBars is how many bars around the line are shown at most.
const mostBars = 15

// Ranking shows scored programmes with the parts of their scores, and the line that the ceiling draws under those that are funded.
type Ranking struct {
	Criteria     []string // what the parts of a score are called
	Above, Below []Ranked // in the order in which they stand
	Ceiling      model.Money
	Left         model.Money // of the ceiling; below 0 where it is exceeded
	Highest      float64     // score of all, where not every row says its parts; 0 for that of the rows

	sheet *sheet // that this is one of
}

// sheet is what the pages of a ranking have in common.
type sheet struct {
	rows    int     // of a full page
	highest float64 // score of all
	lined   bool    // this is the page with the line
}

// Ranked is one programme. Score is 0 to 100 and the sum of Parts, one for each criterion. A Rank of 0 is that of one without a score. Was is the rank that
// the scores give one that a person put elsewhere, 0 for any other.
type Ranked struct {
	Rank  int
	Was   int
	Label string
	Score locale.Number
	Parts []locale.Number
	Cost  model.Money
	Lock  Lock
	Of    Subject
}

// Lock says that something other than the score put a programme above or below the line.
type Lock uint8

// The locks.
const (
	Unlocked Lock = iota
	Must          // wajib: in before the scores
	MustNot       // tidak: out, whatever its score
	PutOff        // tunda: not now
	PutIn         // above the line by a person's word
	PutOut        // below the line by a person's word
)

// standing is how a programme stands to the line, with the colour, shape and word of it.
func (l Look) standing(r Ranked, funded bool) label {
	switch {
	case r.Lock == Must:
		return label{locked, l.say(sayMust), l.body().in(l.Ink)}
	case r.Lock == MustNot:
		return label{barred, l.say(sayMustNot), l.body().in(l.Accent)}
	case r.Lock == PutOff:
		return label{waiting, l.say(sayPutOff), l.body().in(l.Down)}
	case r.Lock == PutIn:
		return label{rising, l.say(sayPutIn), l.body().in(l.Up)}
	case r.Lock == PutOut:
		return label{falling, l.say(sayPutOut), l.body().in(l.Down)}
	case r.Was != 0:
		return l.shifted(r)
	case funded:
		return label{inside, l.say(sayFunded), l.body().in(l.Good)}
	}
	return label{outside, l.say(sayBelow), l.body().in(l.Muted)}
}

// rankColumns are where the parts of a row stand.
type rankColumns struct {
	rank, name, bar, state, cost scene.Rect
}

// In draws a window of at most 15 bars around the line, fewer where there is less room, with the names of the criteria below and how many are not shown.
// Bars above the line are filled and those below it pale. A page draws all that it has.
func (k Ranking) In(r scene.Rect, l Look) Chart {
	p := &pen{Look: l}
	foot, above, below, full, lined := k.legendHeight(l, r.W), k.Above, k.Below, 0, true
	if k.sheet == nil {
		foot += l.axisHeight()
		above, below = k.window(l.fitting(r.H-foot) - 1)
	} else {
		full, lined = k.sheet.rows, k.sheet.lined
	}
	g := l.rows(r.Y, r.H-foot, max(full, len(above)+len(below)+1))
	c := k.columns(l, r, append(above[:len(above):len(above)], below...))
	for i, row := range above {
		k.row(p, g, i, c, row, true)
	}
	at := len(above)
	if lined {
		k.line(p, g, at, r)
		at++
	}
	for i, row := range below {
		k.row(p, g, at+i, c, row, false)
	}
	y := k.legend(p, r, g.bottom()+0.4*l.Size)
	if hidden := [2]int{len(k.Above) - len(above), len(k.Below) - len(below)}; hidden != [2]int{} {
		p.put(r.X, y+0.6*l.Note, l.note(), scene.Left, r.W, l.say(sayUnshown, l.count(hidden[0]), l.count(hidden[1])))
	}
	return p.Chart
}

// Pages breaks a ranking into pages of at most most rows, the line among them, and fewer where a rectangle has less room; at is the page with the line, in
// the middle of it as far as there are others on both sides. What a page draws is drawn to the same scale on all of them.
func (k Ranking) Pages(r scene.Rect, l Look, most int) (pages []Ranking, at int) {
	n := max(3, min(most, l.fitting(r.H-k.legendHeight(l, r.W))))
	above, below := k.window(n - 1)
	highest := k.highest()
	page := func(above, below []Ranked, lined bool) Ranking {
		one := k
		one.Above, one.Below, one.sheet = above, below, &sheet{n, highest, lined}
		return one
	}
	for list := range slices.Chunk(k.Above[:len(k.Above)-len(above)], n) {
		pages = append(pages, page(list, nil, false))
	}
	at = len(pages)
	pages = append(pages, page(above, below, true))
	for list := range slices.Chunk(k.Below[len(below):], n) {
		pages = append(pages, page(nil, list, false))
	}
	return pages, at
}

// window takes the rows nearest to the line, as many on either side as there are, at most n.
func (k Ranking) window(n int) (above, below []Ranked) {
	n = max(2, min(n, mostBars))
	up := min(len(k.Above), max((n+1)/2, n-len(k.Below)))
	down := min(len(k.Below), n-up)
	return k.Above[len(k.Above)-up:], k.Below[:down]
}

// barShare is the part of the width that names leave to bars, where they may take more than their share.
const barShare = 0.26

// columns measures the columns: ranks, states and costs take what they need, names what leaves the bars their share, bars the rest.
func (k Ranking) columns(l Look, r scene.Rect, list []Ranked) rankColumns {
	var ranks, names, costs []string
	state := 0.0
	for _, row := range list {
		ranks, names, costs = append(ranks, l.place(row)), append(names, row.Label), append(costs, l.short(row.Cost))
		state = max(state, l.standing(row, true).width(), l.standing(row, false).width())
	}
	gap := 0.6 * l.Size
	var c rankColumns
	c.rank = scene.Rect{X: r.X, W: l.body().column(ranks, 0.1*r.W)}
	cost := l.body().column(costs, 0.22*r.W)
	c.cost = scene.Rect{X: r.Right() - cost, W: cost}
	c.state = scene.Rect{X: c.cost.X - gap - state, W: state}
	c.name = scene.Rect{X: c.rank.Right() + 0.5*gap}
	c.name.W = l.body().column(names, max(nameShare*r.W, c.state.X-c.name.X-2*gap-barShare*r.W))
	c.bar = scene.Rect{X: c.name.Right() + gap, W: c.state.X - c.name.Right() - 2*gap}
	return c
}

func (l Look) count(n int) string {
	return locale.FormatCount(n, l.Language)
}

// shifted says from where to where a person put a row.
func (l Look) shifted(r Ranked) label {
	said := label{rising, l.say(sayFromTo, r.Was, r.Rank), l.body().in(l.Up)}
	if r.Rank > r.Was {
		said.sign, said.style = falling, l.body().in(l.Down)
	}
	return said
}

// place writes the rank of a row, a dash for none.
func (l Look) place(row Ranked) string {
	if row.Rank == 0 {
		return "–"
	}
	return l.count(row.Rank)
}

func (k Ranking) row(p *pen, g rows, i int, c rankColumns, row Ranked, funded bool) {
	y := g.middle(i)
	p.put(c.rank.Right(), y, p.body().in(p.Muted), scene.Right, c.rank.W, p.place(row))
	p.name(c.name.X, y, c.name.W, g.pitch, p.body(), row.Label)
	k.bar(p, c.bar, y, g.bar, row, funded)
	p.label(c.state.X, y, p.standing(row, funded))
	p.put(c.cost.Right(), y, p.body(), scene.Right, c.cost.W, p.short(row.Cost))
	across := scene.Rect{X: c.rank.X, W: c.cost.Right() - c.rank.X}
	p.mark(g.band(i, across), row.Of, k.says(p.Look, row, funded))
}

func (k Ranking) says(l Look, row Ranked, funded bool) string {
	still := row
	still.Was = 0
	state := l.standing(still, funded).text
	if row.Rank == 0 {
		return l.say(sayUnranked, row.Label, l.whole(row.Cost), state)
	}
	if row.Was != 0 {
		state = l.say(sayMovedFrom, state, row.Was)
	}
	return l.say(sayRanked, row.Rank, row.Label, l.number(row.Score), k.parts(l, row), l.whole(row.Cost), state)
}

// bar draws the parts of a score beside each other; the highest score of all is as wide as the column.
func (k Ranking) bar(p *pen, column scene.Rect, y, height float64, row Ranked, funded bool) {
	gap, at, per := p.Size/16, column.X, column.W/k.highest()
	for i, part := range row.Parts {
		r := scene.Rect{X: at, Y: y - height/2, W: points(part)*per - gap, H: height}
		at += points(part) * per
		switch {
		case r.W <= 0:
		case funded:
			p.solid(r, p.part(i))
		default:
			p.pale(r, p.part(i))
		}
	}
}

// highest is the highest score of all, whether it is shown or not, at least a point.
func (k Ranking) highest() float64 {
	if k.sheet != nil {
		return k.sheet.highest
	}
	most := max(1, k.Highest)
	for _, list := range [...][]Ranked{k.Above, k.Below} {
		for i := range list {
			most = max(most, list[i].Sum())
		}
	}
	return most
}

// Sum adds up the parts of a score.
func (r *Ranked) Sum() (sum float64) {
	for _, part := range r.Parts {
		sum += points(part)
	}
	return sum
}

func (l Look) part(i int) scene.Color {
	if len(l.Parts) == 0 {
		return l.Muted
	}
	return l.Parts[i%len(l.Parts)]
}

func (k Ranking) parts(l Look, row Ranked) string {
	var list []string
	for i, part := range row.Parts {
		if i < len(k.Criteria) {
			list = append(list, l.say(sayPart, k.Criteria[i], l.number(part)))
		}
	}
	return strings.Join(list, ", ")
}

// line draws the ceiling as row i: what it is, and what it leaves.
func (k Ranking) line(p *pen, g rows, i int, r scene.Rect) {
	band := g.band(i, r)
	p.ground(scene.Rect{X: r.X, Y: band.Y + 0.05*g.pitch, W: r.W, H: p.Size / 6}, p.Accent)
	left := p.say(sayLeft, p.short(k.Left))
	if k.Left < 0 {
		left = p.say(sayOver, p.short(-k.Left))
	}
	what, y := p.say(sayCeiling, p.short(k.Ceiling)), band.Y+0.58*g.pitch
	room := p.body().room(left)
	p.put(r.X, y, p.bold().in(p.Accent), scene.Left, r.W-room-p.Size, what)
	p.put(r.Right(), y, p.body().in(p.Accent), scene.Right, room, left)
	p.mark(band, Subject{}, p.say(sayTotal, p.say(sayCeiling, p.whole(k.Ceiling)), left))
}

// key is a criterion of the legend with its place.
type key struct {
	x    float64
	row  int
	text string
}

// keys breaks the legend into at most three rows, of three criteria where their names are long; further criteria are said by the marks alone.
func (k Ranking) keys(l Look, width float64) (list []key, rows int) {
	const most = 3
	x, swatch, gap := 0.0, 1.1*l.Note, 0.7*l.Note
	for _, c := range k.Criteria {
		text := l.note().cut(c, (width-2*gap)/3-swatch-2)
		w := swatch + l.note().room(text)
		if rows == 0 || x+w > width {
			x, rows = 0, rows+1
		}
		if rows > most {
			return list, most
		}
		list = append(list, key{x, rows - 1, text})
		x += w + gap
	}
	return list, rows
}

func (k Ranking) legendHeight(l Look, width float64) float64 {
	_, rows := k.keys(l, width)
	return 0.4*l.Size + float64(rows)*pitch*l.Note
}

// legend names the parts from y and gives where it ends.
func (k Ranking) legend(p *pen, r scene.Rect, y float64) float64 {
	keys, rows := k.keys(p.Look, r.W)
	for i, key := range keys {
		middle := y + (float64(key.row)+0.5)*pitch*p.Note
		side := 0.72 * p.Note
		p.solid(scene.Rect{X: r.X + key.x, Y: middle - side/2, W: side, H: side}, p.part(i))
		p.put(r.X+key.x+1.1*p.Note, middle, p.note(), scene.Left, p.note().room(key.text), key.text)
	}
	return y + float64(rows)*pitch*p.Note
}
