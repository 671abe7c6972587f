package priorities

import (
	"math/big"
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/rank"
)

// criteria is the table of what is asked of every candidate: name, weight, and what each of the five notches means. Its last row takes a new one.
type criteria struct {
	page   *Page
	grid   *parts.Grid
	shares []rank.Weight // of the weights in force, nil where there are none
	sum    rank.Weight
}

// The columns; those of the notches follow.
const (
	criterionName = iota
	criterionWeight
	criterionShare
	criterionNotch
)

func newCriteria(p *Page) *criteria {
	c := &criteria{page: p}
	c.grid = parts.NewGrid(c, parts.Column{Min: 200, Weight: 2, Wrap: true})
	c.grid.EnterMovesDown = true
	c.grid.OnCommit, c.grid.OnRemove, c.grid.OnShift, c.grid.OnClear, c.grid.OnPaste = c.commit, c.remove, c.shift, c.clear, c.paste
	return c
}

func (c *criteria) list() []*model.Criterion {
	if c.page.now == nil {
		return nil
	}
	return c.page.now.sheet.Criteria
}

func (c *criteria) read() {
	p := c.page
	c.shares, c.sum = nil, 0
	if p.now != nil {
		if weights, _, err := p.now.sheet.Weights(); err == nil {
			c.shares = weights
			for _, w := range weights {
				c.sum += w
			}
		}
	}
	c.grid.SetColumns(c.columns()...)
	c.grid.Refresh()
}

func (c *criteria) columns() []parts.Column {
	p := c.page
	weight := text.PrioritiesWeight
	if p.now != nil && p.now.sheet.Ranking.Method == model.BySwing {
		weight = text.PrioritiesSwingHead
	}
	list := []parts.Column{
		{Title: p.say(text.PrioritiesCriteria), Min: 170, Weight: 2, Wrap: true},
		{Title: p.say(weight), Min: 76, Align: parts.AlignRight},
		{Title: p.say(text.PrioritiesShare), Min: 72, Align: parts.AlignRight},
	}
	for n := model.MinScore; n <= model.MaxScore; n++ {
		list = append(list, parts.Column{Title: p.say(text.PrioritiesNotchHead, n), Min: 92, Weight: 1, Wrap: true})
	}
	return list
}

// Rows implements parts.Data.
func (c *criteria) Rows() int {
	if c.page.now == nil {
		return 0
	}
	return len(c.list()) + 1
}

// Row implements parts.Data.
func (c *criteria) Row(i int) parts.Row {
	if i < len(c.list()) {
		return parts.Row{Key: strconv.FormatInt(int64(c.list()[i].ID), 10)}
	}
	return parts.Row{Key: "new"}
}

// Cell implements parts.Data.
func (c *criteria) Cell(i, col int) parts.Cell {
	p := c.page
	if i >= len(c.list()) {
		if col == criterionName {
			return parts.Cell{Text: p.say(text.PrioritiesNewOne), Entry: " ", Tone: parts.Muted, Editable: p.works()}
		}
		return parts.Cell{}
	}
	k := c.list()[i]
	switch col {
	case criterionName:
		return parts.Cell{Text: k.Name, Bold: true, Editable: p.works()}
	case criterionWeight:
		return c.weight(k)
	case criterionShare:
		if c.sum > 0 {
			return parts.Cell{Text: p.decimals(big.NewRat(100*int64(c.shares[i]), int64(c.sum)), 1) + "%", Tone: parts.Muted}
		}
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	default:
		means := k.Anchors[col-criterionNotch]
		cell := parts.Cell{Text: means, Editable: p.works()}
		if means == "" {
			cell = parts.Cell{Text: frame.Dash, Entry: " ", Tone: parts.Muted, Editable: p.works()}
		}
		return cell
	}
}

// weight shows what is written of a weight by the method of the ranking; by pairs nothing is.
func (c *criteria) weight(k *model.Criterion) parts.Cell {
	p := c.page
	switch p.now.sheet.Ranking.Method {
	case model.ByPairwise:
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	case model.BySwing:
		return parts.Cell{Text: p.figure(points(int64(k.Swing))), Editable: p.works()}
	default:
		return parts.Cell{Text: p.figure(points(int64(k.Points))), Editable: p.works()}
	}
}

func (c *criteria) commit(row, col int, typed string) (refusal string) {
	p := c.page
	if row >= len(c.list()) {
		k := model.Criterion{Ranking: p.ranking, Order: len(c.list()) + 1, Name: frame.OneLine(typed), Anchors: p.lowest()}
		return p.edit(&k)
	}
	after := *c.list()[row]
	if refusal := c.enter(&after, col, typed); refusal != "" {
		return refusal
	}
	return p.edit(&after)
}

// enter puts what was typed into a criterion.
func (c *criteria) enter(k *model.Criterion, col int, typed string) (refusal string) {
	p := c.page
	switch {
	case col == criterionName:
		k.Name = frame.OneLine(typed)
	case col == criterionWeight && p.now.sheet.Ranking.Method != model.ByPairwise:
		w, ok := readPoints(typed, p.desk.Language())
		if !ok {
			return p.say(text.PrioritiesBadPoints)
		}
		if p.now.sheet.Ranking.Method == model.BySwing {
			k.Swing = w
		} else {
			k.Points = w
		}
	case col >= criterionNotch:
		k.Anchors[col-criterionNotch] = frame.OneLine(typed)
	default:
		return p.say(text.PrioritiesNotHere)
	}
	return ""
}

// readPoints reads points with at most four decimals; nothing stands for none.
func readPoints(typed string, lang locale.Language) (w model.Points, ok bool) {
	w, _, err := locale.ParsePoints(typed, lang)
	return w, err == nil
}

// clear takes weights and meanings of a block away, as one act; names stay.
func (c *criteria) clear(block parts.Block) {
	c.enterBlock(block.Row, block.Col, block.LastRow-block.Row+1, block.LastCol-block.Col+1, func(int, int) string { return "" })
}

// paste enters a block, all of it or none, by one act.
func (c *criteria) paste(row, col int, block [][]string) (refusal string) {
	if row+len(block) > len(c.list()) || col+len(block[0]) > criterionNotch+model.MaxScore {
		return c.page.say(text.PrioritiesWideBlock, len(block), len(block[0]))
	}
	return c.enterBlock(row, col, len(block), len(block[0]), func(i, j int) string { return block[i][j] })
}

func (c *criteria) enterBlock(row, col, rows, cols int, typed func(i, j int) string) (refusal string) {
	var put []model.Record
	for i := 0; i < rows && row+i < len(c.list()); i++ {
		after := *c.list()[row+i]
		for j := range cols {
			if words := typed(i, j); col+j != criterionShare && (col+j != criterionName || words != "") {
				if refusal := c.enter(&after, col+j, words); refusal != "" {
					return refusal
				}
			}
		}
		put = append(put, &after)
	}
	return c.page.edit(put...)
}

// remove takes the criterion under the cursor away, after asking.
func (c *criteria) remove(block parts.Block) {
	p := c.page
	if block.Row >= len(c.list()) || !p.works() {
		return
	}
	k := c.list()[block.Row]
	p.desk.Ask(p.say(text.PrioritiesDropOneAsk, k.Name), p.say(text.PrioritiesRemove), func() {
		p.tellRefusal(p.do(model.Edit{Title: editing, Drop: []model.Record{k}}, model.Context{}))
	})
}

// shift lets a criterion change places with the one above or below it.
func (c *criteria) shift(row, by int) {
	list := c.list()
	if to := row + by; to >= 0 && to < len(list) && row < len(list) {
		a, b := *list[row], *list[to]
		a.Order, b.Order = to+1, row+1
		c.page.tellRefusal(c.page.edit(&a, &b))
	}
}
