package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// Programme shows one line of the plan in detail: its whole name, its indicators with their targets, and its money by source, as they were asked
// for and as they were agreed. A name that needs more than two lines has a page of its own. Page is counted from 0.
type Programme struct {
	Line model.ID
	Page int
}

func (s Programme) caption(b *board) string {
	if l := b.Plan.Lines.Get(s.Line); l != nil {
		return dotted(b.agencyLabel(l.Agency), wallName(l.Name))
	}
	return b.say(text.SlideLine)
}

func (s Programme) pages(b *board) int {
	if d := s.detail(b); d != nil {
		return len(d.sheets())
	}
	return 1
}

func (s Programme) page(*board) int { return s.Page }

func (s Programme) at(page int) Slide { return Programme{Line: s.Line, Page: page} }

func (s Programme) paint(b *board) {
	d := s.detail(b)
	if d == nil {
		b.gone(text.SlideLineGone)
		return
	}
	sheets := d.sheets()
	n := min(max(s.Page, 0), len(sheets)-1)
	b.items = nil
	sheets[n]()
	b.footer(b.place(b.slotOf(d.line().Agency)), b.pageNumber(n, len(sheets)))
}

// detail is a line with what is known of it.
type detail struct {
	*board
	node *model.Node
	year int
}

// detail finds the line in the plan; nil where it is not there.
func (s Programme) detail(b *board) *detail {
	l := b.Plan.Lines.Get(s.Line)
	if l == nil {
		return nil
	}
	d := &detail{board: b, year: b.year(), node: &model.Node{Line: l}}
	for _, root := range b.Plan.Tree(l.Agency, l.Year) {
		root.Walk(func(n *model.Node, _ int) {
			if n.Line.ID == l.ID {
				d.node = n
			}
		})
	}
	return d
}

func (d *detail) line() *model.Line { return d.node.Line }

// sheets gives what paints each page: the name where it is long, then the tables, together where they fit on one page.
func (d *detail) sheets() []func() {
	var list []func()
	if d.long() {
		list = append(list, d.wholeName)
	}
	y := d.shortHead() + 20
	tables := d.tables()
	if len(tables) == 2 {
		if both := d.together(tables[0], tables[1], y); both != nil {
			return append(list, both)
		}
	}
	for _, t := range tables {
		for page := range d.grid(t, y, footerTop).starts {
			list = append(list, func() { d.grid(t, d.shortHead()+20, footerTop).page(page) })
		}
	}
	if len(list) == 0 {
		list = append(list, d.bare)
	}
	return list
}

// tables are the indicators and the money, as far as there are any.
func (d *detail) tables() []table {
	var list []table
	for _, t := range []table{d.indicators(), d.money()} {
		if len(t.rows) > 0 {
			list = append(list, t)
		}
	}
	return list
}

const tableGap = 14.0

// together paints two tables below each other; nil where they do not fit on a page.
func (d *detail) together(first, second table, y float64) func() {
	a, c := d.grid(first, y, footerTop), d.grid(second, y, footerTop)
	free := footerTop - y - a.need() - c.need() - tableGap
	rows := len(first.rows) + len(second.rows)
	if second.summed() {
		rows++
	}
	if free < 0 || rows > maxRows {
		return nil
	}
	between := y + a.need() + free*float64(len(first.rows))/float64(rows)
	return func() {
		y := d.shortHead() + 20
		d.grid(first, y, between).page(0)
		d.grid(second, between+tableGap, footerTop).page(0)
	}
}

func (d *detail) shortHead() float64 { return d.head(d.title()) }

func (d *detail) title() head {
	return head{over: dotted(d.line().Code, d.agencyLabel(d.line().Agency)), title: wallName(d.line().Name)}
}

// long says whether the name is cut in the head of the tables.
func (d *detail) long() bool {
	return len(scene.Wrap(scene.NotoBold, sizeSmall, wallName(d.line().Name), d.width())) > 2
}

// wholeName is the page of a long name, with what was asked for and what is agreed.
func (d *detail) wholeName() {
	h := d.title()
	y := d.lines(d.left(), top, d.muted(), []string{d.muted().cut(h.over, d.width())})
	d.thread(baseline(top, sizeBody))
	room := footerTop - factHeight - 30 - y
	set, lines := d.wrapped(h.title, room, sizeHeading, sizeSmall, sizeBody)
	d.lines(d.left(), y+10, set, lines)
	d.facts(footerTop-factHeight-10, d.totals()...)
}

// bare is the page of a line without figures.
func (d *detail) bare() {
	d.alone(d.shortHead(), noMark, d.say(text.SlideNoFigures, d.year))
}

// totals are the figures of the line: asked, agreed, and what became of it.
func (d *detail) totals() []fact {
	base := d.Plan.Base()
	asked, agreed := d.Plan.Figure(d.node, base, d.year), d.Plan.Figure(d.node, model.Agreed, d.year)
	if agreed.Known {
		agreed = d.Plan.Outcome(d.node, base, d.year)
	}
	return d.askedAndAgreed(asked, agreed)
}

// indicators is the table of the line's own indicators.
func (d *detail) indicators() table {
	t := table{heads: []string{d.say(text.SlideIndicator), d.baseName(), d.say(text.StageAgreed)}}
	for _, i := range d.Plan.Indicators.Of(d.line().ID) {
		asked, agreed := d.aim(i, d.Plan.Base()), d.aim(i, model.Agreed)
		agreed.bold = true
		t.rows = append(t.rows, row{name: i.Text, cells: []cell{asked, agreed}})
	}
	return t
}

// aim writes a target in at most two lines; a dash where there is none.
func (d *detail) aim(i *model.Indicator, stage model.Stage) cell {
	t := d.Plan.Target(i.ID, stage, d.year)
	if t == nil || t.Value == "" {
		return plain("–")
	}
	return d.textCell(d.target(t.Value, i.Unit))
}

// money is the table of the line's money by source. What is outside the budget is shown and not summed.
func (d *detail) money() table {
	base := d.Plan.Base()
	asked := d.sources(func(line model.ID) []*model.Budget { return d.budgets(line, base) })
	agreed := map[model.ID]model.Money{}
	known := d.Plan.Figure(d.node, model.Agreed, d.year).Known
	if known {
		agreed = d.sources(d.outcomes)
	}
	t := table{heads: []string{d.say(text.SlideFund), d.baseName(), d.say(text.StageAgreed), d.say(text.StageDifference)}}
	for _, f := range d.funds() {
		from, to := figureIn(asked, f.ID), figureIn(agreed, f.ID)
		if !from.Known && !to.Known {
			continue
		}
		r := row{name: f.Name, cells: []cell{plain(d.figure(from)), strong(d.figure(to)), {lines: d.outcomeOf(from, to, known)}}}
		if f.Outside {
			r.under = d.say(text.SlideOutside)
		}
		t.rows = append(t.rows, r)
	}
	if len(t.rows) > 0 {
		t.total = d.moneyTotal(base, known)
	}
	return t
}

func (d *detail) moneyTotal(base model.Stage, known bool) row {
	from, to := d.Plan.Figure(d.node, base, d.year), model.Figure{}
	if known {
		to = d.Plan.Outcome(d.node, base, d.year)
	}
	return row{name: d.say(text.StageTotal), cells: []cell{
		strong(d.figure(from)), strong(d.figure(to)), {lines: d.outcomeOf(from, to, known), bold: true},
	}}
}

// outcomeOf says what became of a figure; where nothing is agreed yet, that.
func (b *board) outcomeOf(from, to model.Figure, known bool) []line {
	if !known {
		return b.stateLines(verdicts[model.NoVerdict])
	}
	return b.difference(from, to)
}

// funds gives the sources of money in their order, and one for money without a source.
func (b *board) funds() []*model.Fund {
	return append(b.Plan.Funds.Of(0), &model.Fund{Name: b.say(text.SlideNoFund)})
}

func figureIn(sums map[model.ID]model.Money, fund model.ID) model.Figure {
	amount, known := sums[fund]
	return model.Figure{Amount: amount, Known: known}
}

// sources sums the money of the line and all below it by source, as model.Plan.Figure and Outcome do: lower lines stand before those above them.
func (d *detail) sources(own func(line model.ID) []*model.Budget) map[model.ID]model.Money {
	sums := map[model.ID]model.Money{}
	var add func(n *model.Node) bool
	add = func(n *model.Node) bool {
		known := false
		for _, c := range n.Children {
			known = add(c) || known
		}
		if known {
			return true
		}
		list := own(n.Line.ID)
		for _, b := range list {
			sums[b.Fund] = sums[b.Fund].Plus(b.Amount)
		}
		return len(list) > 0
	}
	add(d.node)
	return sums
}

// budgets are the line's own at a stage.
func (d *detail) budgets(line model.ID, stage model.Stage) (list []*model.Budget) {
	for _, b := range d.Plan.Budgets.Of(line) {
		if b.Stage == stage && b.Year == d.year {
			list = append(list, b)
		}
	}
	return list
}

// outcomes are the line's agreed budgets, else those that were asked for.
func (d *detail) outcomes(line model.ID) []*model.Budget {
	if agreed := d.budgets(line, model.Agreed); len(agreed) > 0 {
		return agreed
	}
	return d.budgets(line, d.Plan.Base())
}
