package priorities

import (
	"math/big"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
)

// pairs is the triangle in which criteria are compared in pairs: a row for each but the last, a column for each but the first.
type pairs struct {
	page  *Page
	grid  *parts.Grid
	words *parts.Text // what the cell under the cursor says
	ratio *parts.Text // how consistent all of it is
}

func newPairs(p *Page) *pairs {
	c := &pairs{page: p, words: newNote(parts.Plain), ratio: newNote(parts.Muted)}
	c.grid = parts.NewGrid(c, parts.Column{Min: 150, Weight: 1, Wrap: true})
	c.grid.OnMove = func(int, int) { c.show() }
	c.grid.OnRune, c.grid.OnClear = c.typed, c.clear
	return c
}

func (c *pairs) list() []*model.Criterion {
	if c.page.now == nil || c.page.now.sheet.Ranking.Method != model.ByPairwise {
		return nil
	}
	return c.page.now.sheet.Criteria
}

func (c *pairs) read() {
	columns := []parts.Column{{Title: c.page.say(text.PrioritiesPairHead), Min: 150, Weight: 1, Wrap: true}}
	for i, k := range c.list() {
		if i > 0 {
			columns = append(columns, parts.Column{Title: k.Name, Min: 84, Align: parts.AlignRight, Fits: longestWord(k.Name)})
		}
	}
	c.grid.SetColumns(columns...)
	c.grid.Refresh()
}

// Rows implements parts.Data.
func (c *pairs) Rows() int { return max(len(c.list())-1, 0) }

// Row implements parts.Data.
func (c *pairs) Row(i int) parts.Row {
	return parts.Row{Key: strconv.FormatInt(int64(c.list()[i].ID), 10)}
}

// Cell implements parts.Data.
func (c *pairs) Cell(i, col int) parts.Cell {
	if col == 0 {
		return parts.Cell{Text: c.list()[i].Name, Bold: true}
	}
	a, b, ok := c.pair(i, col)
	if !ok {
		return parts.Cell{}
	}
	ratio, compared := c.ratioOf(a, b)
	if !compared {
		return parts.Cell{Text: "?", Tone: parts.Down}
	}
	return parts.Cell{Text: ratioWords(ratio), Bold: true}
}

// pair gives the criteria of a cell; false below the triangle.
func (c *pairs) pair(row, col int) (a, b *model.Criterion, ok bool) {
	list := c.list()
	if row < 0 || row >= len(list)-1 || col <= row || col >= len(list) {
		return nil, nil, false
	}
	return list[row], list[col], true
}

// judgement finds the comparison of two criteria, nil for none; turned says that it was made the other way round.
func (c *pairs) judgement(a, b *model.Criterion) (j *model.Judgement, turned bool) {
	for _, j := range c.page.plan.Judgements.Of(c.page.ranking) {
		switch {
		case j.A == a.ID && j.B == b.ID:
			return j, false
		case j.A == b.ID && j.B == a.ID:
			return j, true
		}
	}
	return nil, false
}

// ratioOf gives how many times as important a is as b, as it is typed: 1 to 9, or −2 to −9 where b is.
func (c *pairs) ratioOf(a, b *model.Criterion) (ratio int, compared bool) {
	j, turned := c.judgement(a, b)
	switch {
	case j == nil:
		return 0, false
	case turned:
		return opposite(j.Ratio), true
	default:
		return j.Ratio, true
	}
}

func opposite(ratio int) int {
	if ratio == 1 {
		return 1
	}
	return -ratio
}

func ratioWords(ratio int) string {
	if ratio < 0 {
		return "1/" + strconv.Itoa(-ratio)
	}
	return strconv.Itoa(ratio)
}

// typed compares the two criteria of a cell: a digit says how many times, the sign − turns it round.
func (c *pairs) typed(row, col int, r rune) bool {
	a, b, ok := c.pair(row, col)
	if !ok || !c.page.works() {
		return false
	}
	ratio, compared := c.ratioOf(a, b)
	switch {
	case r >= '1' && r <= '9':
		ratio = int(r - '0')
	case (r == '-' || r == '−' || r == '/') && compared:
		ratio = opposite(ratio)
	default:
		return false
	}
	c.page.tellRefusal(c.judge(a, b, ratio))
	return true
}

func (c *pairs) judge(a, b *model.Criterion, ratio int) (refusal string) {
	j, turned := c.judgement(a, b)
	after := model.Judgement{Ranking: c.page.ranking, A: a.ID, B: b.ID, Ratio: ratio}
	if j != nil {
		after = *j
		if after.Ratio = ratio; turned {
			after.Ratio = opposite(ratio)
		}
		if after == *j {
			return ""
		}
	}
	return c.page.edit(&after)
}

// clear takes the comparisons of a block away, as one act.
func (c *pairs) clear(block parts.Block) {
	edit := model.Edit{Title: editing}
	for row := block.Row; row <= block.LastRow; row++ {
		for col := block.Col; col <= block.LastCol; col++ {
			if a, b, ok := c.pair(row, col); ok {
				if j, _ := c.judgement(a, b); j != nil {
					edit.Drop = append(edit.Drop, j)
				}
			}
		}
	}
	if len(edit.Drop) > 0 {
		c.page.tellRefusal(c.page.do(edit, model.Context{}))
	}
}

// show says in words what the cell under the cursor says, and how consistent the comparisons are.
func (c *pairs) show() {
	if len(c.list()) == 0 {
		return
	}
	row, col := c.grid.Cursor()
	a, b, ok := c.pair(row, max(col, row+1))
	if !ok {
		c.words.Set("")
	} else {
		c.words.Set(c.pairWords(a, b))
	}
	said, tone := c.consistency(c.page.now.sheet)
	c.ratio.Set(said)
	c.ratio.SetTone(tone)
}

func (c *pairs) pairWords(a, b *model.Criterion) string {
	ratio, compared := c.ratioOf(a, b)
	switch {
	case !compared:
		return c.page.say(text.PrioritiesPairNone, a.Name, b.Name)
	case ratio == 1:
		return c.page.say(text.PrioritiesPairEqual, a.Name, b.Name)
	case ratio < 0:
		return c.page.say(text.PrioritiesPairMore, b.Name, -ratio, a.Name)
	default:
		return c.page.say(text.PrioritiesPairMore, a.Name, ratio, b.Name)
	}
}

// consistency says whether the comparisons can be used, or which one to look at again.
func (c *pairs) consistency(s *priority.Sheet) (said string, tone parts.Tone) {
	p := c.page
	found, err := s.Priorities()
	if err != nil {
		return p.told(err), parts.Down
	}
	index := rank.RandomIndex(len(s.Criteria))
	ratio := p.decimals(new(big.Rat).SetFloat64(found.ConsistencyRatio), 2)
	ri := p.decimals(new(big.Rat).SetFloat64(index), 2)
	if found.Consistent() {
		return p.say(text.PrioritiesConsistent, ratio, ri), parts.Good
	}
	again := found.LookAgain
	return p.say(text.PrioritiesLookAgain, ratio, ri, s.Criteria[again.A].Name, s.Criteria[again.B].Name, suggestion(found.Suggested)), parts.Bad
}

// suggestion writes a step of the scale 1/9 to 9.
func suggestion(ratio float64) string {
	if ratio < 1 {
		return "1/" + strconv.Itoa(int(1/ratio+0.5))
	}
	return strconv.Itoa(int(ratio + 0.5))
}
