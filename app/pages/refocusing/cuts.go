package refocusing

import (
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/refocus"
)

// cutRow is a row of the preview: the head of a rule or of what no rule meets, or a unit with what its rule takes.
type cutRow struct {
	key   string
	title string
	sum   model.RefocusRuleSum
	facts string
	cut   *model.RefocusCut
	rule  int // the place of the rule, -1 where there is none
}

// cuts is the preview of the rules that are written, or of those that are being typed: every unit that they meet, with what each takes, and the sums.
type cuts struct {
	page     *Page
	table    *parts.Grid
	rows     []cutRow
	proposal *model.RefocusProposal // nil without rules
	typed    *typedRules            // nil while none are asked for
	words    *model.RefocusWords    // of the sheet that is looked at, nil until rules are held against them
}

// typedRules is what is understood so far of the rules that are being typed for a sheet.
type typedRules struct {
	sheet model.ID
	rules []model.RefocusRule
}

func newCuts(p *Page) *cuts {
	l := &cuts{page: p}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnRemove = func(b parts.Block) { l.drop(b.Row) }
	return l
}

// The columns of the preview.
const (
	cutUnit = iota
	cutBefore
	cutNow
	cutRule
	cutAfter
	cutChange
)

// shown are the columns in view; with large text what is cut now and the change are left out.
func (l *cuts) shown() []int {
	if tight() {
		return []int{cutUnit, cutBefore, cutRule, cutAfter}
	}
	return []int{cutUnit, cutBefore, cutNow, cutRule, cutAfter, cutChange}
}

func (l *cuts) columns() (list []parts.Column) {
	say := l.page.Say
	all := [...]parts.Column{
		cutUnit:   {Title: say(text.RefocusingColUnit), Min: 150, Weight: 1, Wrap: true},
		cutBefore: {Title: say(text.RefocusingColBefore), Min: 132, Align: parts.AlignRight},
		cutNow:    {Title: say(text.RefocusingColTaken), Min: 132, Align: parts.AlignRight},
		cutRule:   {Title: say(text.RefocusingColRule), Min: 132, Align: parts.AlignRight},
		cutAfter:  {Title: say(text.RefocusingColAfter), Min: 132, Align: parts.AlignRight},
		cutChange: {Title: say(text.RefocusingColChange), Min: 140, Align: parts.AlignRight},
	}
	for _, at := range l.shown() {
		list = append(list, all[at])
	}
	return list
}

func (l *cuts) act() model.CutByRules {
	return model.CutByRules{Refocusing: l.page.id, Rules: l.rules()}
}

// rules are those that are being typed for the sheet, else those that are written for it.
func (l *cuts) rules() []model.RefocusRule {
	if l.typing() {
		return l.typed.rules
	}
	return l.page.rules[l.page.id]
}

// typing says whether rules are being typed for the sheet that is looked at.
func (l *cuts) typing() bool { return l.typed != nil && l.typed.sheet == l.page.id }

// Grid gives the table.
func (l *cuts) Grid() *parts.Grid { return l.table }

// Read proposes anew, after what the plan has changed.
func (l *cuts) Read() {
	l.words = nil
	l.propose()
	l.table.SetColumns(l.columns()...)
}

// propose holds the rules against the sheet.
func (l *cuts) propose() {
	l.rows, l.proposal = nil, nil
	p, rules := l.page, l.rules()
	if p.sheet == nil || len(rules) == 0 {
		return
	}
	if l.words == nil {
		l.words = p.Plan.RefocusWords(p.id)
	}
	l.proposal, _ = l.words.Propose(rules) // rules were checked when they were read
	if l.proposal != nil {
		l.list()
	}
}

// follow shows what rules that are being typed would do; nil goes back to those that are written.
func (l *cuts) follow(typed *typedRules) {
	l.typed = typed
	l.propose()
	l.table.Refresh()
	l.page.showRules()
}

// list puts the units under their rules, and says what no rule meets.
func (l *cuts) list() {
	p := l.page
	under := make([][]cutRow, len(l.proposal.Rules))
	for i := range l.proposal.Cuts {
		c := &l.proposal.Cuts[i]
		under[c.Rule] = append(under[c.Rule], cutRow{key: frame.KeyOf(c.Unit.ID), cut: c, rule: c.Rule})
	}
	for i, r := range l.rules() {
		sum := l.proposal.Rules[i]
		head := cutRow{key: "r" + strconv.Itoa(i), title: p.ruleWords(r), sum: sum, rule: i, facts: p.Say(text.RefocusingSums, sum.Units)}
		switch {
		case sum.Units == 0:
			head.facts = p.Say(text.RefocusingRuleNone)
		case sum.Short > 0:
			head.facts += ", " + p.Say(text.RefocusingRuleShort, sum.Short)
		}
		l.rows = append(append(l.rows, head), under[i]...)
	}
	for _, rest := range []struct {
		title text.Sentence
		model.RefocusSum
	}{{text.RefocusingUntouched, l.proposal.Untouched}, {text.RefocusingWasDone, l.proposal.Decided}} {
		if rest.Units > 0 {
			sum := model.RefocusRuleSum{Units: rest.Units, Before: rest.Before, Cut: rest.Cut}
			l.rows = append(l.rows, cutRow{key: rest.title.ID, title: p.Say(rest.title), sum: sum, rule: -1, facts: p.Say(text.RefocusingSums, rest.Units)})
		}
	}
}

// ruleWords says a rule.
func (p *Page) ruleWords(r model.RefocusRule) string {
	switch {
	case r.Keep:
		return p.Say(text.RefocusingRuleKeep, r.Words)
	case r.Amount != 0:
		return p.Say(text.RefocusingRuleSum, r.Words, p.rupiah(r.Amount))
	default:
		return p.Say(text.RefocusingRuleRate, r.Words, p.percent(model.Money(r.Rate), 1_000_000, rateDecimals(r.Rate)))
	}
}

// rateDecimals is how many decimals a rate in parts per million has as percent.
func rateDecimals(rate int64) int {
	decimals := 4
	for decimals > 0 && rate%10 == 0 {
		rate /= 10
		decimals--
	}
	return decimals
}

// changed gives the units that the rules change as they would become, by their IDs.
func (l *cuts) changed() map[model.ID]*model.RefocusUnit {
	if l.proposal == nil {
		return nil
	}
	list := map[model.ID]*model.RefocusUnit{}
	for _, c := range l.proposal.Cuts {
		if c.Cut != c.Unit.Cut {
			after := *c.Unit
			after.Cut = c.Cut
			list[c.Unit.ID] = &after
		}
	}
	return list
}

// drop takes the rule of a row away; what is applied stays applied. A rule that is being typed goes where it is typed.
func (l *cuts) drop(row int) {
	if l.typing() || row < 0 || row >= len(l.rows) || l.rows[row].rule < 0 {
		return
	}
	p, at := l.page, l.rows[row].rule
	held := p.rules[p.id]
	p.rules[p.id] = append(held[:at:at], held[at+1:]...)
	l.Read()
	p.Refresh()
}

// Rows implements parts.Data.
func (l *cuts) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *cuts) Row(row int) parts.Row {
	r := l.rows[row]
	if r.cut == nil {
		return parts.Row{Kind: parts.Group, Key: r.key}
	}
	return parts.Row{Key: r.key}
}

// Cell implements parts.Data.
func (l *cuts) Cell(row, col int) parts.Cell {
	p, r := l.page, l.rows[row]
	at := l.shown()[col]
	if r.cut == nil {
		return l.headCell(r, at)
	}
	u := r.cut.Unit
	after := u.Before - r.cut.Cut + u.Added
	switch at {
	case cutUnit:
		return parts.Cell{Text: u.Name, Indent: 1}
	case cutBefore:
		return parts.Cell{Text: p.table(u.Before)}
	case cutNow:
		return parts.Cell{Text: p.table(u.Cut)}
	case cutRule:
		c := parts.Cell{Text: p.table(r.cut.Cut), Bold: r.cut.Cut != u.Cut}
		if l.rules()[r.rule].Keep {
			c.Below = p.Say(text.RefocusingKept)
		}
		return c
	case cutAfter:
		c := parts.Cell{Text: p.table(after)}
		if tight() || after < 0 { // else the change has a column
			p.after(&c, after, u.Before)
		}
		return c
	default:
		c := parts.Cell{Text: p.signed(after - u.Before)}
		p.moved(&c, after, u.Before)
		return c
	}
}

func (l *cuts) headCell(r cutRow, at int) parts.Cell {
	switch at {
	case cutUnit:
		return parts.Cell{Text: r.title, Below: r.facts}
	case cutBefore:
		return parts.Cell{Text: l.page.table(r.sum.Before)}
	case cutRule:
		return parts.Cell{Text: l.page.table(r.sum.Cut)}
	default:
		return parts.Cell{}
	}
}

// None says why there is nothing in it.
func (l *cuts) None() string { return l.page.why(text.RefocusingNoRules) }

// Aim says what the rules come to.
func (l *cuts) Aim() string {
	if l.proposal == nil {
		return ""
	}
	return l.page.proposed(l.proposal, l.rules())
}

// proposed says what rules would do.
func (p *Page) proposed(o *model.RefocusProposal, rules []model.RefocusRule) string {
	var kept, cut int
	var sum model.Money
	for i, s := range o.Rules {
		if rules[i].Keep {
			kept += s.Units
			continue
		}
		cut, sum = cut+s.Units, sum.Plus(s.Cut)
	}
	return p.Say(text.RefocusingRuleTell, len(rules), cut, p.rupiah(sum), kept, o.Untouched.Units)
}

// askRules asks for rules as they are spoken; at each letter the table and the balance show what those that are understood would do.
func (p *Page) askRules() {
	if p.StillTyping() {
		return
	}
	p.lens = ofRules
	p.Refresh()
	id := p.id
	p.Ask(&parts.Form{
		Kind: "rules" + frame.KeyOf(id), About: p.Say(text.RefocusingRule), Tell: func(texts []string) string { return p.tellRules(id, texts[0]) },
		Questions: []parts.Question{{Title: p.Say(text.RefocusingRulesQ), Start: p.spoken(p.rules[id]), Keep: true}},
		Done:      func(texts []string) string { return p.takeRules(id, texts[0]) },
		Closed:    func() { p.cuts.follow(nil) },
	})
}

// spoken writes rules as ParseRules reads them.
func (p *Page) spoken(rules []model.RefocusRule) string {
	var list []string
	for _, r := range rules {
		value := p.Say(text.RefocusingKeepWord)
		switch {
		case r.Amount != 0:
			value = locale.FormatTable(r.Amount, p.desk.Language(), 0)
		case r.Rate != 0:
			value = p.percent(model.Money(r.Rate), 1_000_000, rateDecimals(r.Rate))
		}
		list = append(list, r.Words+" = "+value)
	}
	return strings.Join(list, "; ")
}

// tellRules shows and says what the rules that are being typed would do as far as they are understood, and names what is not.
func (p *Page) tellRules(id model.ID, typed string) string {
	rules, unread := refocus.UnderstoodRules(typed, p.desk.Language())
	p.cuts.follow(&typedRules{id, rules})
	switch {
	case len(rules)+len(unread) == 0:
		return p.Say(text.RefocusingNoRules)
	case len(rules) == 0:
		return p.Told(unreadRule(unread[0], p.desk.Language()))
	}
	o := p.cuts.proposal
	if !p.cuts.typing() || o == nil { // another sheet is looked at, or this one is gone
		var err error
		if o, err = (model.CutByRules{Refocusing: id, Rules: rules}).Propose(p.Plan); err != nil {
			return p.Told(err)
		}
	}
	told := p.proposed(o, rules)
	if len(unread) > 0 {
		told += p.Say(text.RefocusingRuleUnread, strings.Join(unread, "; "))
	}
	return told
}

// unreadRule says why a part of a text is no rule that can be used.
func unreadRule(part string, lang locale.Language) error {
	r, err := refocus.ParseRule(part, lang)
	if err != nil {
		return err
	}
	return r.Check()
}

// takeRules keeps the rules for the preview; the file does not change.
func (p *Page) takeRules(id model.ID, typed string) (refusal string) {
	rules, err := refocus.ParseRules(typed, p.desk.Language())
	if err == nil && len(rules) > 0 {
		_, err = model.CutByRules{Refocusing: id, Rules: rules}.Propose(p.Plan)
	}
	if err != nil {
		return p.Told(err)
	}
	p.rules[id] = rules
	return ""
}

// canApply says whether there are rules to apply; those that are being typed are not written yet.
func (p *Page) canApply() bool { return p.canWrite() && p.cuts.proposal != nil && !p.cuts.typing() }

// apply cuts by the rules, as one act. The rules stay in view until others are written.
func (p *Page) apply() {
	if e := len(p.cuts.changed()); p.DoNow(p.cuts.act()) {
		p.desk.Tell(p.Say(text.RefocusingRulesDone, e))
	}
}

// moved says in a cell which way an amount changed, and by what share of what there was: the word and the mark stand for the sign.
func (p *Page) moved(c *parts.Cell, after, before model.Money) {
	d := after.Plus(-before)
	switch {
	case d > 0:
		c.Sign, c.Tone, c.Below = parts.SignUp, parts.Up, p.Say(text.RefocusingRose, p.percent(d, before, 2))
	case d < 0:
		c.Sign, c.Tone, c.Below = parts.SignDown, parts.Down, p.Say(text.RefocusingFell, p.percent(-d, before, 2))
	default:
		c.Below = p.Say(text.RefocusingStays)
	}
}
