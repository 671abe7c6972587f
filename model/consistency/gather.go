package consistency

import (
	"maps"
	"slices"

	"benangmerah/model"
)

// checker looks at one year of a plan.
type checker struct {
	plan    *model.Plan
	year    int
	base    model.Stage
	money   map[model.Stage]bool // stages that have money
	targets map[model.Stage]bool // stages that have targets
	lines   map[model.ID]bool    // that are looked at
	// next is what lines go on as, previous what they come from.
	next, previous map[model.ID]model.ID

	moneyChain, targetChain []model.Stage
	stage                   model.Stage // at which targets and money are held against each other
	agencies                []agency
}

type agency struct {
	id       model.ID
	roots    []*line
	findings []Finding
}

// line is a line with what it carries itself, by stage, and what is below it. Totals are by the stages of the chain.
type line struct {
	*model.Line
	own        staged[model.Figure]
	indicators []indicator
	children   []*line
	totals     []total
}

// total is the money of a line with all below it; carried says that the line carries it itself.
type total struct {
	model.Figure
	carried bool
}

type indicator struct {
	id      model.ID
	targets staged[string]
}

// staged holds values by stage, of which there are few.
type staged[T any] []struct {
	stage model.Stage
	value T
}

func (s staged[T]) at(stage model.Stage) (value T, known bool) {
	for i := range s {
		if s[i].stage == stage {
			return s[i].value, true
		}
	}
	return value, false
}

// place gives where the value of a stage is kept.
func (s *staged[T]) place(stage model.Stage) *T {
	for i := range *s {
		if (*s)[i].stage == stage {
			return &(*s)[i].value
		}
	}
	*s = append(*s, struct {
		stage model.Stage
		value T
	}{stage: stage})
	return &(*s)[len(*s)-1].value
}

func newChecker(p *model.Plan, year int) *checker {
	c := &checker{
		plan: p, year: year, base: p.Base(), money: map[model.Stage]bool{}, targets: map[model.Stage]bool{}, lines: make(map[model.ID]bool, p.Lines.Len()),
		next: map[model.ID]model.ID{}, previous: map[model.ID]model.ID{},
	}
	for _, s := range p.Successions.Of(0) {
		if !s.Refused {
			c.next[s.Line], c.previous[s.Successor] = s.Successor, s.Line
		}
	}
	return c
}

// gather reads the lines of an agency.
func (c *checker) gather(id model.ID) {
	nodes := c.plan.Tree(id, c.year)
	if r := c.plan.Region(); len(nodes) == 0 && r != nil {
		nodes = c.plan.Tree(id, r.Year)
	}
	a := agency{id: id}
	for _, n := range nodes {
		a.roots = append(a.roots, c.read(n))
	}
	c.agencies = append(c.agencies, a)
}

func (c *checker) read(n *model.Node) *line {
	l := &line{Line: n.Line}
	c.lines[n.Line.ID] = true
	for _, b := range c.plan.Budgets.Of(n.Line.ID) {
		if b.Year == c.year {
			own := l.own.place(b.Stage)
			*own = own.Plus(c.figureOf(b))
			c.money[b.Stage] = true
		}
	}
	for _, i := range c.plan.Indicators.Of(n.Line.ID) {
		l.indicators = append(l.indicators, c.indicator(i.ID))
	}
	for _, child := range n.Children {
		l.children = append(l.children, c.read(child))
	}
	return l
}

func (c *checker) figureOf(b *model.Budget) model.Figure {
	if f := c.plan.Funds.Get(b.Fund); f != nil && f.Outside {
		return model.Figure{Outside: b.Amount, Known: true}
	}
	return model.Figure{Amount: b.Amount, Known: true}
}

func (c *checker) indicator(id model.ID) indicator {
	i := indicator{id: id}
	for _, t := range c.plan.Targets.Of(id) {
		if t.Year != c.year {
			continue
		}
		if value := oneLine(t.Value); value != "" {
			*i.targets.place(t.Stage) = value
			c.targets[t.Stage] = true
		}
	}
	return i
}

// chain puts the stages in their order once all are known.
func (c *checker) chain() {
	c.moneyChain, c.targetChain = slices.Sorted(maps.Keys(c.money)), slices.Sorted(maps.Keys(c.targets))
	c.stage = c.spokenOf()
	for _, a := range c.agencies {
		for _, l := range a.roots {
			c.sum(l)
		}
	}
}

// spokenOf is the stage that the meeting speaks about or, where the year has nothing of it, the newest before what was realised.
func (c *checker) spokenOf() model.Stage {
	if c.money[c.base] || c.targets[c.base] {
		return c.base
	}
	newest := model.NoStage
	for _, s := range slices.Concat(c.moneyChain, c.targetChain) {
		if s != model.Realised {
			newest = max(newest, s)
		}
	}
	return newest
}

// sum fills in the totals of a line and of all below it.
func (c *checker) sum(l *line) {
	l.totals = make([]total, len(c.moneyChain))
	for _, child := range l.children {
		c.sum(child)
		for i, t := range child.totals {
			l.totals[i].Figure = l.totals[i].Plus(t.Figure)
		}
	}
	for i, stage := range c.moneyChain {
		if own := c.own(l, stage); !l.totals[i].Known && own.Known {
			l.totals[i] = total{own, true}
		}
	}
}

// own is what a line carries itself at a stage.
func (c *checker) own(l *line, stage model.Stage) model.Figure {
	f, known := l.own.at(stage)
	if !known && stage == model.Agreed {
		f, _ = l.own.at(c.base)
	}
	return f
}

// target gives the target of an indicator at a stage, "" where there is none.
func (c *checker) target(i indicator, stage model.Stage) string {
	value, known := i.targets.at(stage)
	if !known && stage == model.Agreed {
		value, _ = i.targets.at(c.base)
	}
	return value
}

// check gives what was found.
func (c *checker) check() *Check {
	all := &Check{Year: c.year, Stage: c.stage}
	for _, chain := range [][]model.Stage{c.moneyChain, c.targetChain} {
		for i := 1; i < len(chain); i++ {
			if pair := (Pair{chain[i-1], chain[i]}); !slices.Contains(all.Pairs, pair) {
				all.Pairs = append(all.Pairs, pair)
			}
		}
	}
	slices.SortFunc(all.Pairs, comparePairs)
	for _, a := range c.agencies {
		all.Reports = append(all.Reports, Report{Agency: a.id, Findings: a.findings})
	}
	return all
}
