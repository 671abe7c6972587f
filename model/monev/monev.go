// Package monev follows up what was planned: how much of the money was spent and how far the targets came by the end of a quarter, with a light by thresholds
// that the file sets, at first those of the scale of Permendagri 86/2017, see model.DefaultThresholds; what stood in the way, and whether it stood in the way before; what
// was promised and is still open. Pure functions on a plan: nothing is changed. Amounts are in sen, shares exact fractions, 1 being the whole.
package monev

import (
	"math/big"
	"math/bits"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Light says how far something is from what was to be. It is told by a word and a shape beside its colour.
type Light uint8

// The lights, from none, where nothing can be said, to the worst.
const (
	Unknown Light = iota
	Good
	Attention
	Critical
)

// LightOf gives the light of a share, which is compared exactly: Good from Thresholds.Good percent on, Attention from Thresholds.Attention percent on, else Critical; Unknown for
// nil.
func LightOf(t model.Thresholds, share *big.Rat) Light {
	switch {
	case share == nil:
		return Unknown
	case atLeast(share, t.Good):
		return Good
	case atLeast(share, t.Attention):
		return Attention
	default:
		return Critical
	}
}

// atLeast says whether a share is some percent or more. Shares of plain numbers, which are nearly all, are held against it without a fraction being made for it.
func atLeast(share *big.Rat, percent int) bool {
	if whole := share.Denom(); share.Num().IsInt64() && whole.IsInt64() && percent >= 0 {
		part := share.Num().Int64()
		if part < 0 {
			return false
		}
		high, low := bits.Mul64(uint64(part), 100)
		leastHigh, leastLow := bits.Mul64(uint64(whole.Int64()), uint64(percent))
		return high > leastHigh || high == leastHigh && low >= leastLow
	}
	return share.Cmp(big.NewRat(int64(percent), 100)) >= 0
}

// Basis says what a figure is held against.
type Basis uint8

// The bases.
const (
	NoBasis   Basis = iota // nothing was planned
	ByQuarter              // what was planned until the end of the quarter
	ByYear                 // the year
	Even                   // of money: an even part of the year, where nothing was planned by quarter
)

// Money is what was spent by the end of a quarter. Budget is that of the year at the newest stage before the realisation in which the line has a figure; Stage is
// the newest of them. Quarters are what was spent in each quarter of the year, as far as that was told. Planned is what was to be spent by then: what is planned by quarter, else an even part of the year; Even says that such a part is in it.
// Absorbed is Spent of Budget, Share is Spent of Planned, nil where there is nothing to divide by. What comes from sources outside the region's own
// budget counts only where nothing else does, see Figure.
type Money struct {
	Stage         model.Stage
	Budget, Spent model.Figure
	Quarters      [4]model.Figure
	Planned       model.Figure
	Basis         Basis
	Absorbed      *big.Rat
	Share         *big.Rat
	Over          bool // more was spent than the budget of the year
	Light         Light
}

// Measure is how far an indicator came by the end of a quarter. Target and Realised are texts as they are written: those until the end of the quarter, targets of
// quarters being what is to be reached by their ends, or those of the year. Held against the year before its last quarter there is no light.
type Measure struct {
	Indicator        *model.Indicator
	Stage            model.Stage
	Target, Realised string
	Basis            Basis
	Achievement      model.Achievement
	Light            Light
}

// Row is a line with what it came to. Light is the worst of its own. Summed says that its money is that of lines below it.
type Row struct {
	Line       *model.Line
	Depth      int
	Summed     bool
	Money      Money
	Measures   []Measure
	Evaluation *model.Evaluation
	Light      Light
}

// Counts says how many there are of each light.
type Counts [Critical + 1]int

// Account is an agency with its rows in the order of the plan: lines that have a budget, a realisation, a target or an evaluation.
type Account struct {
	Agency   *model.Agency
	Rows     []Row
	Money    Money
	Measures Counts // of the indicators
}

// Query says what is looked at: an agency, or all for 0, at the end of a quarter of a year.
type Query struct {
	Agency        model.ID
	Year, Quarter int
}

// Report is how a year stands at the end of a quarter.
type Report struct {
	Query
	Thresholds model.Thresholds
	Accounts   []Account
	Money      Money
	Measures   Counts
}

// Of reports on a plan. Quarters beyond the fourth count as the fourth, those before the first as the first.
func Of(p *model.Plan, q Query) *Report {
	q.Quarter = min(max(q.Quarter, 1), 4)
	r := &Report{Query: q, Thresholds: p.Thresholds()}
	w := &reading{plan: p, Query: q, thresholds: r.Thresholds}
	var sum purse
	for _, a := range p.Agencies.Of(0) {
		if q.Agency != 0 && a.ID != q.Agency {
			continue
		}
		account, money := w.account(a)
		r.Accounts = append(r.Accounts, account)
		sum.add(money)
		for light, n := range account.Measures {
			r.Measures[light] += n
		}
	}
	r.Money = sum.told(r.Thresholds)
	return r
}

// reading is a report in the making.
type reading struct {
	plan *model.Plan
	Query
	thresholds model.Thresholds
}

func (w *reading) account(agency *model.Agency) (a Account, sum purse) {
	a.Agency = agency
	a.Rows = make([]Row, 0, len(w.plan.Lines.Of(agency.ID)))
	for _, year := range w.plan.TreeYears(agency.ID, w.Year) {
		for _, root := range w.plan.Tree(agency.ID, year) {
			sum.add(w.walk(&a, root, 0))
		}
		if len(a.Rows) > 0 {
			break
		}
	}
	a.Money = sum.told(w.thresholds)
	return a, sum
}

// walk takes on a line and what is below it, and gives their money. What lower lines have stands before what the line has of its own.
func (w *reading) walk(a *Account, n *model.Node, depth int) purse {
	at := len(a.Rows)
	a.Rows = append(a.Rows, Row{Line: n.Line, Depth: depth})
	var below purse
	for _, c := range n.Children {
		below.add(w.walk(a, c, depth+1))
	}
	money := below.orElse(w.own(n.Line))
	row := &a.Rows[at]
	row.Summed = below.known()
	row.Money, row.Measures = money.told(w.thresholds), w.measures(n.Line)
	row.Evaluation = w.plan.Evaluation(n.Line.ID, w.Year, w.Quarter)
	row.Light = row.Money.Light
	for _, m := range row.Measures {
		a.Measures[m.Light]++
		row.Light = max(row.Light, m.Light)
	}
	if len(a.Rows) == at+1 && !money.known() && len(row.Measures) == 0 && row.Evaluation == nil {
		a.Rows = a.Rows[:at]
	}
	return money
}

// measures tells of the indicators of a line that have a target or a realisation in the year.
func (w *reading) measures(l *model.Line) (list []Measure) {
	for _, i := range w.plan.Indicators.Of(l.ID) {
		var target, realised *model.Target
		for _, t := range w.plan.Targets.Of(i.ID) {
			switch {
			case t.Year != w.Year:
			case t.Stage == model.Realised:
				realised = t
			case given(t) && (target == nil || t.Stage > target.Stage):
				target = t
			}
		}
		if target != nil || realised != nil {
			list = append(list, w.measure(i, target, realised))
		}
	}
	return list
}

func given(t *model.Target) bool {
	return strings.TrimSpace(t.Value) != "" || t.Quarters != [4]string{}
}

func (w *reading) measure(i *model.Indicator, target, realised *model.Target) Measure {
	m := Measure{Indicator: i, Basis: NoBasis}
	if target != nil {
		m.Stage = target.Stage
		m.Target, m.Basis = target.Value, ByYear
		if by := strings.TrimSpace(target.Quarters[w.Quarter-1]); by != "" {
			m.Target, m.Basis = by, ByQuarter
		}
	}
	m.Realised = w.reached(realised)
	m.Achievement = locale.Achieve(i.AchievementFormula(), &model.Target{Value: m.Target}, &model.Target{Value: m.Realised})
	if m.Basis == ByQuarter || w.Quarter == 4 {
		m.Light = LightOf(w.thresholds, m.Achievement.Share)
	}
	return m
}

// reached gives what had been reached by the end of the quarter: the latest that was told, at the end of the year what the year came to.
func (w *reading) reached(t *model.Target) string {
	if t == nil {
		return ""
	}
	if w.Quarter == 4 && strings.TrimSpace(t.Value) != "" {
		return t.Value
	}
	for q := w.Quarter; q > 0; q-- {
		if s := strings.TrimSpace(t.Quarters[q-1]); s != "" {
			return s
		}
	}
	return ""
}
