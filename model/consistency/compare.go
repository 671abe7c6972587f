package consistency

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// compare looks at the lines of an agency.
func (c *checker) compare(a *agency) {
	for _, l := range a.roots {
		c.line(a, l, make([]bool, len(c.moneyChain)), false)
	}
}

// line looks at a line and all below it. Settled are the stages of the chain whose money was compared with that before further up; funded says that a line above
// carries money for this one.
func (c *checker) line(a *agency, l *line, settled []bool, funded bool) {
	first := len(a.findings)
	settled = c.compareMoney(a, l, settled)
	c.compareTargets(a, l)
	carried := c.measure(a, l, funded)
	slices.SortStableFunc(a.findings[first:], func(x, y Finding) int {
		return cmp.Or(cmp.Compare(x.To, y.To), cmp.Compare(slices.Index(kinds, x.Kind), slices.Index(kinds, y.Kind)), cmp.Compare(x.From, y.From))
	})
	for _, child := range l.children {
		c.line(a, child, settled, funded || carried)
	}
}

// compareMoney compares the money of each stage of the chain with the one before, where one of them knows no more than this line. It gives what is settled
// for the lines below.
func (c *checker) compareMoney(a *agency, l *line, settled []bool) []bool {
	for i := 1; i < len(c.moneyChain); i++ {
		before, after := l.totals[i-1], l.totals[i]
		if settled[i] || !before.carried && !after.carried {
			continue
		}
		if len(l.children) > 0 {
			settled = slices.Clone(settled)
			settled[i] = true
		}
		if kind := differs(before.Figure, after.Figure, c.moneyChain[i]); kind != "" {
			a.findings = append(a.findings, Finding{
				Kind: kind, Pair: Pair{c.moneyChain[i-1], c.moneyChain[i]}, Agency: a.id, Line: l.ID, Before: before.Figure, After: after.Figure,
			})
		}
	}
	return settled
}

// differs says in which way money differs, "" where it does not. What was realised is less than the budget as a rule; only more is worth a word.
func differs(before, after model.Figure, stage model.Stage) Kind {
	switch had, has := All(before), All(after); {
	case before.Known && !after.Known:
		return Missing
	case !before.Known && after.Known:
		return Extra
	case had == has, stage == model.Realised && has <= had:
		return ""
	default:
		return Amount
	}
}

// compareTargets compares the targets of neighbouring stages. Those of a line that only one of the two has need no word of their own.
// What was realised may be anything, as long as it is there.
func (c *checker) compareTargets(a *agency, l *line) {
	for n := 1; n < len(c.targetChain); n++ {
		pair := Pair{c.targetChain[n-1], c.targetChain[n]}
		if c.onlyOneHas(l, pair) {
			continue
		}
		for _, i := range l.indicators {
			before, after := c.target(i, pair.From), c.target(i, pair.To)
			if sameTarget(before, after) || pair.To == model.Realised && before != "" && after != "" {
				continue
			}
			a.findings = append(a.findings, Finding{Kind: Target, Pair: pair, Agency: a.id, Line: l.ID, Indicator: i.id, TargetBefore: before, TargetAfter: after})
		}
	}
}

// onlyOneHas says whether only one of two stages that have money knows a line.
func (c *checker) onlyOneHas(l *line, pair Pair) bool {
	from, to := slices.Index(c.moneyChain, pair.From), slices.Index(c.moneyChain, pair.To)
	return from >= 0 && to >= 0 && l.totals[from].Known != l.totals[to].Known
}

// sameTarget says whether two targets say the same, be it in other words: 5,50 is 5,5.
func sameTarget(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	x, y := locale.ParseFigure(a, locale.Indonesian), locale.ParseFigure(b, locale.Indonesian)
	return x.Kind != locale.NoNumber && x.Kind == y.Kind && x.Value.Cmp(y.Value) == 0 && x.Second.Cmp(y.Second) == 0 && strings.EqualFold(x.Unit, y.Unit)
}

// measure holds targets and money against each other, and says whether the line carries money itself.
func (c *checker) measure(a *agency, l *line, funded bool) bool {
	money, carried := c.atStage(l)
	measured := false
	for _, i := range l.indicators {
		measured = measured || c.target(i, c.stage) != ""
	}
	kind := Kind("")
	switch paid := All(money) > 0; {
	case c.stage == model.NoStage: // the year has no figures
	case carried && paid && !measured:
		kind = Unmeasured
	case len(l.children) > 0 || paid || funded || c.goesOn(l):
	case measured:
		kind = Unfunded
	case l.Level == model.SubActivity && l.empty():
		kind = NoTarget
	}
	if kind != "" {
		a.findings = append(a.findings, Finding{Kind: kind, Pair: Pair{To: c.stage}, Agency: a.id, Line: l.ID, After: money})
	}
	return carried
}

// empty says whether a line has nothing at any stage.
func (l *line) empty() bool {
	return l.own == nil && !slices.ContainsFunc(l.indicators, func(i indicator) bool { return i.targets != nil })
}

// atStage gives the money of a line at the stage at which targets and money are held against each other.
func (c *checker) atStage(l *line) (money model.Figure, carried bool) {
	for i, stage := range c.moneyChain {
		if stage == c.stage {
			return l.totals[i].Figure, l.totals[i].carried
		}
	}
	return model.Figure{}, false
}

// goesOn says whether a line is on record as another one of the year, which is looked at in its place.
func (c *checker) goesOn(l *line) bool {
	next := c.next[l.ID]
	return next != 0 && c.lines[next]
}

// lineAt is a line at a pair of stages.
type lineAt struct {
	line model.ID
	pair Pair
}

// move makes one finding of a line that is missing and the one that it goes on as.
func (c *checker) move() {
	if len(c.next) == 0 {
		return
	}
	missing := map[lineAt]Finding{}
	for _, a := range c.agencies {
		for _, f := range a.findings {
			if f.Kind == Missing {
				missing[lineAt{f.Line, f.Pair}] = f
			}
		}
	}
	moved := map[lineAt]bool{}
	for i := range c.agencies {
		c.agencies[i].findings = c.moveIn(c.agencies[i].findings, missing, moved)
	}
	for i := range c.agencies {
		a := &c.agencies[i]
		kept := a.findings[:0]
		for _, f := range a.findings {
			if f.Kind != Missing || !moved[lineAt{f.Line, f.Pair}] {
				kept = append(kept, f)
			}
		}
		a.findings = kept
	}
}

// moveIn names where the lines came from that are new, and notes which those are. Where they did not bring all of their money, or brought more, that is a
// finding too.
func (c *checker) moveIn(findings []Finding, missing map[lineAt]Finding, moved map[lineAt]bool) (list []Finding) {
	for _, f := range findings {
		before, came := missing[lineAt{c.previous[f.Line], f.Pair}]
		if f.Kind != Extra || !came {
			list = append(list, f)
			continue
		}
		moved[lineAt{before.Line, f.Pair}] = true
		f.Kind, f.Was, f.Before = Moved, before.Line, before.Before
		list = append(list, f)
		if differs(f.Before, f.After, f.To) == Amount {
			f.Kind = Amount
			list = append(list, f)
		}
	}
	return list
}

func comparePairs(a, b Pair) int { return cmp.Or(cmp.Compare(a.To, b.To), cmp.Compare(a.From, b.From)) }

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
