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
	for i := 1; i < len(c.moneyChain); i++ {
		for _, l := range a.roots {
			c.compareMoney(a, l, i)
		}
	}
	for _, l := range a.roots {
		c.compareTargets(a, l)
		c.measure(a, l, false)
	}
}

// compareMoney compares the money of a stage of the chain with the one before, as far down as both have it.
func (c *checker) compareMoney(a *agency, l *line, i int) {
	before, after := l.totals[i-1], l.totals[i]
	if !before.carried && !after.carried {
		for _, child := range l.children {
			c.compareMoney(a, child, i)
		}
		return
	}
	if kind := differs(before.Figure, after.Figure, c.moneyChain[i]); kind != "" {
		a.findings = append(a.findings, Finding{Kind: kind, Pair: Pair{c.moneyChain[i-1], c.moneyChain[i]}, Agency: a.id, Line: l.ID, Before: before.Figure, After: after.Figure})
	}
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

// compareTargets compares the targets of neighbouring stages, of a line and all below it. Those of a line that only one of the two has need no word of their own.
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
	for _, child := range l.children {
		c.compareTargets(a, child)
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

// measure holds targets and money against each other, of a line and all below it. Funded says that a line above carries money for it.
func (c *checker) measure(a *agency, l *line, funded bool) {
	money, carried := c.atStage(l)
	measured := false
	for _, i := range l.indicators {
		measured = measured || c.target(i, c.stage) != ""
	}
	kind := Kind("")
	switch paid := All(money) > 0; {
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
	for _, child := range l.children {
		c.measure(a, child, funded || carried)
	}
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
	_, here := c.order[next]
	return next != 0 && here
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
func (c *checker) moveIn(findings []Finding, missing map[lineAt]Finding, moved map[lineAt]bool) []Finding {
	for i := range findings {
		f := &findings[i]
		before, came := missing[lineAt{c.previous[f.Line], f.Pair}]
		if f.Kind != Extra || !came {
			continue
		}
		moved[lineAt{before.Line, f.Pair}] = true
		f.Kind, f.Was, f.Before = Moved, before.Line, before.Before
		if differs(f.Before, f.After, f.To) == Amount {
			differing := *f
			differing.Kind = Amount
			findings = append(findings, differing)
		}
	}
	return findings
}

func comparePairs(a, b Pair) int { return cmp.Or(cmp.Compare(a.To, b.To), cmp.Compare(a.From, b.From)) }

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
