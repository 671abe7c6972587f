// Package readiness says what an agency's figures still lack before they are presented ("kesiapan data"): a pure function of the plan. It gives the
// rule and what it is about; the sentences are the caller's.
package readiness

import (
	"slices"

	"benangmerah/model"
)

// Finding is something that a rule says about one figure of a line, or of one of its indicators. Field names the cell to look at. Value is what
// stands there; Other and Amount are what it is held against, as the rule says. Waiver lets it pass where it is not nil.
type Finding struct {
	Rule                    model.Rule
	Agency, Line, Indicator model.ID
	Field                   model.Field
	Stage                   model.Stage
	Year                    int
	Value, Other            string
	Amount                  model.Money
	Waiver                  *model.Waiver
}

// Open says whether the finding is not waived.
func (f Finding) Open() bool { return f.Waiver == nil }

// Waive is the act that lets the finding pass, for a reason.
func (f Finding) Waive(reason string) model.Waive {
	return model.Waive{Agency: f.Agency, Line: f.Line, Indicator: f.Indicator, Rule: f.Rule, Year: f.Year, Reason: reason}
}

// Report is the readiness of an agency's figures of a stage and year. Findings stand in the order of the lines.
//
// Checked counts figures: six of every indicator (what it counts, its unit, baseline, source of data, owner, and its target) and one of every line that
// has money or an indicator (whether the two go together). A figure has at most one finding, the gravest, so that Open is never more than Checked.
// Filled says that there is a target or money of the stage and year.
type Report struct {
	Agency                model.ID
	Stage                 model.Stage
	Year                  int
	Findings              []Finding
	Checked, Open, Waived int
	Filled                bool
}

// Percent is the share of checked figures without an open finding, rounded down; 0 where nothing was checked.
func (r *Report) Percent() int {
	if r.Checked == 0 {
		return 0
	}
	return (r.Checked - r.Open) * 100 / r.Checked
}

// Count says how often a rule found something.
type Count struct {
	Rule         model.Rule
	Open, Waived int
}

// Counts gives the rules that found something, in the order of Rules.
func (r *Report) Counts() []Count {
	var list []Count
	for _, rule := range Rules() {
		c := Count{Rule: rule}
		for i := range r.Findings {
			switch f := &r.Findings[i]; {
			case f.Rule != rule:
			case f.Open():
				c.Open++
			default:
				c.Waived++
			}
		}
		if c.Open+c.Waived > 0 {
			list = append(list, c)
		}
	}
	return list
}

// Check looks at the figures of an agency for a year, at the stage that the meeting speaks about (see Plan.Base): those of the lines of the year or,
// where there are none, of the lines of the plan year, which carry figures of several years.
func Check(p *model.Plan, agency model.ID, year int) *Report {
	return check(p, agency, p.BaseOf(year), year, newReader())
}

// CheckAll is Check of every agency, in their order.
func CheckAll(p *model.Plan, year int) []*Report {
	stage, reads := p.BaseOf(year), newReader()
	var list []*Report
	for _, a := range p.Agencies.Of(0) {
		list = append(list, check(p, a.ID, stage, year, reads))
	}
	return list
}

// Total sums reports of the same stage and year. It is of Agency 0 and names no findings.
func Total(reports []*Report) *Report {
	all := &Report{}
	for _, r := range reports {
		all.Stage, all.Year, all.Filled = r.Stage, r.Year, all.Filled || r.Filled
		all.Checked, all.Open, all.Waived = all.Checked+r.Checked, all.Open+r.Open, all.Waived+r.Waived
	}
	return all
}

// CheckLines is Check of some lines alone.
func CheckLines(p *model.Plan, agency model.ID, year int, lines map[model.ID]bool) *Report {
	c := newChecker(p, agency, p.BaseOf(year), year, newReader())
	c.only = lines
	return c.check()
}

func check(p *model.Plan, agency model.ID, stage model.Stage, year int, reads *reader) *Report {
	return newChecker(p, agency, stage, year, reads).check()
}

func newChecker(p *model.Plan, agency model.ID, stage model.Stage, year int, reads *reader) *checker {
	return &checker{plan: p, report: &Report{Agency: agency, Stage: stage, Year: year}, waivers: waiversOf(p, agency, year), reader: reads}
}

func (c *checker) check() *Report {
	for _, n := range tree(c.plan, c.report.Agency, c.report.Year) {
		c.line(c.gather(n), nil)
	}
	return c.report
}

func tree(p *model.Plan, agency model.ID, year int) []*model.Node {
	nodes := p.Tree(agency, year)
	if r := p.Region(); len(nodes) == 0 && r != nil {
		return p.Tree(agency, r.Year)
	}
	return nodes
}

// checker fills a report.
type checker struct {
	*reader
	plan    *model.Plan
	report  *Report
	waivers map[scope]*model.Waiver
	only    map[model.ID]bool // the lines that are reported of, all where it is nil
}

// gather reads a line and everything below it.
func (c *checker) gather(n *model.Node) *lineFacts {
	l := &lineFacts{line: n.Line, own: c.money(n.Line.ID)}
	for _, i := range c.plan.Indicators.Of(n.Line.ID) {
		l.indicators = append(l.indicators, c.facts(l, i))
	}
	for _, child := range n.Children {
		below := c.gather(child)
		l.below = l.below.Plus(below.own).Plus(below.below)
		l.children = append(l.children, below)
	}
	return l
}

// money sums what a line itself carries.
func (c *checker) money(line model.ID) (sum model.Figure) {
	for _, b := range c.plan.Budgets.Of(line) {
		if b.Stage != c.report.Stage || b.Year != c.report.Year {
			continue
		}
		c.report.Filled = true
		f := model.Figure{Amount: b.Amount, Known: true}
		if fund := c.plan.Funds.Get(b.Fund); fund != nil && fund.Outside {
			f = model.Figure{Outside: b.Amount, Known: true}
		}
		sum = sum.Plus(f)
	}
	return sum
}

func (c *checker) facts(l *lineFacts, i *model.Indicator) *indicatorFacts {
	f := &indicatorFacts{
		reader: c.reader, plan: c.plan, line: l.line, indicator: i, year: c.report.Year,
		aim: c.read(""), base: c.read(i.Baseline), unit: c.unitOf(i.Unit), counted: c.unitOf(counted(i.Text)),
	}
	if t := c.plan.Target(i.ID, c.report.Stage, c.report.Year); t != nil && !blank(t.Value) {
		f.target, c.report.Filled = t.Value, true
		f.aim = c.read(t.Value)
	}
	return f
}

// line looks at a line, its indicators and what is below it, in the order in which they stand.
func (c *checker) line(l, above *lineFacts) {
	l.above = above
	if c.only == nil || c.only[l.line.ID] {
		c.figures(l)
	}
	for _, child := range l.children {
		c.line(child, l)
	}
}

// figures looks at the line itself and at its indicators.
func (c *checker) figures(l *lineFacts) {
	if l.checked() {
		c.report.Checked++
		for _, r := range lineRules {
			if e, found := r.finds(l); found {
				c.found(Finding{Rule: r.name, Line: l.line.ID, Field: l.field(r.name)}, e)
				break
			}
		}
	}
	for _, i := range l.indicators {
		c.indicator(i)
	}
}

func (c *checker) indicator(i *indicatorFacts) {
	for _, figure := range indicatorFigures {
		c.report.Checked++
		for _, r := range figure.rules {
			if e, found := r.finds(i); found {
				c.found(Finding{Rule: r.name, Line: i.line.ID, Indicator: i.indicator.ID, Field: figure.field}, e)
				break
			}
		}
	}
}

// found takes a finding into the report.
func (c *checker) found(f Finding, e evidence) {
	f.Agency, f.Stage, f.Year = c.report.Agency, c.report.Stage, c.report.Year
	f.Value, f.Other, f.Amount = e.value, e.other, e.amount
	f.Waiver = c.waiver(f)
	if f.Open() {
		c.report.Open++
	} else {
		c.report.Waived++
	}
	c.report.Findings = append(c.report.Findings, f)
}

// scope is what a waiver lets a rule pass at; 0 is all of it.
type scope struct {
	rule            model.Rule
	line, indicator model.ID
}

func waiversOf(p *model.Plan, agency model.ID, year int) map[scope]*model.Waiver {
	var list map[scope]*model.Waiver
	for _, w := range p.Waivers.Of(agency) {
		if w.Year != year {
			continue
		}
		if list == nil {
			list = map[scope]*model.Waiver{}
		}
		list[scope{w.Rule, w.Line, w.Indicator}] = w
	}
	return list
}

// waiver gives the narrowest waiver of a finding, nil where there is none.
func (c *checker) waiver(f Finding) *model.Waiver {
	for _, s := range []scope{{f.Rule, f.Line, f.Indicator}, {f.Rule, f.Line, 0}, {f.Rule, 0, 0}} {
		if w := c.waivers[s]; w != nil {
			return w
		}
	}
	return nil
}

// Rules gives all rules, in the order in which they are told.
func Rules() []model.Rule { return slices.Clone(allRules) }
