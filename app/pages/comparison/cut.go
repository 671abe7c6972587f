package comparison

import (
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// cutStep is what figures that are cut together are rounded to unless the operator says otherwise.
const cutStep = 1000 * model.Rupiah

// askCut asks by how much the figures of the rows in view, or of those of a block, are to change in the scenario, and which of them are left out.
func (p *Page) askCut() {
	figures := p.matrix.FiguresOf(p.side(), p.aimed())
	if len(figures) == 0 {
		p.desk.Tell(p.say(text.ScenarioNoFigures))
		return
	}
	p.view.strip.Ask(&parts.Form{
		Kind: "cut",
		Questions: []parts.Question{
			{Title: p.say(text.ScenarioSpread), Share: 1.3},
			{Title: p.say(text.ScenarioStep), Start: locale.FormatTable(cutStep, p.desk.Language(), 0), Share: 0.8},
			{Title: p.say(text.ScenarioExcept), Share: 1.9},
		},
		Tell: func(texts []string) string { return p.cutWords(figures, texts) },
		Done: func(texts []string) string { return p.doCut(figures, texts) },
	})
}

// aimed gives the rows that a cut is of: those of a block of several, else all that are seen.
func (p *Page) aimed() []*model.MatrixRow {
	block := p.sheet.grid.Selection()
	if block.LastRow == block.Row {
		return p.seen.Rows
	}
	var list []*model.MatrixRow
	for _, r := range p.sheet.rows[block.Row : block.LastRow+1] {
		if r.kind == ofRow {
			list = append(list, r.of)
		}
	}
	return list
}

// cut is the act that typed texts ask for, with the figures that it leaves out.
func (p *Page) cut(figures []model.FigureOf, texts []string) (act model.CorrectMany, spared []model.FigureOf, refusal string) {
	spread, given, err := locale.ParseSpread(texts[0], p.desk.Language())
	if err != nil {
		return act, nil, p.told(err)
	}
	if !given {
		return act, nil, p.say(text.ScenarioCutAbout, len(figures), p.rupiah(p.sum(figures)))
	}
	to, _, err := locale.ParseMoney(texts[1], p.desk.Language())
	if err != nil {
		return act, nil, p.told(err)
	}
	left, spared, err := p.plan.Spare(figures, texts[2])
	if err != nil {
		return act, nil, p.told(err)
	}
	side := p.matrix.Sides[p.side()]
	return model.CorrectMany{Figures: left, Spread: spread, Step: to, Stage: side.Stage, Year: side.Year}, spared, ""
}

func (p *Page) sum(figures []model.FigureOf) (sum model.Money) {
	for _, f := range figures {
		sum = sum.Plus(p.standing(f))
	}
	return sum
}

// cutWords says what a cut would come to, or why it cannot be.
func (p *Page) cutWords(figures []model.FigureOf, texts []string) string {
	if p.side() < 0 {
		return ""
	}
	act, spared, refusal := p.cut(figures, texts)
	if refusal != "" {
		return refusal
	}
	c := p.outcome(act)
	if c.why != "" {
		return c.why
	}
	words := joined(" · ", p.say(text.ScenarioCutOf, c.count, p.rupiah(c.before), p.rupiah(c.after)), p.changeWords(c.change))
	if act.Step > model.Rupiah {
		words = joined(" · ", words, p.say(text.ScenarioRounded, p.rupiah(act.Step)))
	}
	if len(spared) > 0 {
		words = joined(" · ", words, p.say(text.ScenarioSpared, len(spared), p.rupiah(p.sum(spared))))
	}
	return words
}

func (p *Page) doCut(figures []model.FigureOf, texts []string) (refusal string) {
	if p.side() < 0 {
		return p.say(text.ScenarioGone)
	}
	act, _, refusal := p.cut(figures, texts)
	if refusal != "" {
		return refusal
	}
	return p.do(p.tried(act))
}

// askShift asks where money of the row under the cursor is to go in the scenario, and how much of it. Of several sources the largest is offered.
func (p *Page) askShift() {
	r, lowest := p.under()
	var figures []model.FigureOf
	if lowest {
		figures = p.figuresOf(r)
	}
	if len(figures) == 0 || p.sum(figures) <= 0 {
		p.desk.Tell(p.say(text.ScenarioShiftFrom))
		return
	}
	questions := []parts.Question{{Title: p.say(text.ScenarioShiftTo), Share: 1.8}, {Title: p.say(text.ScenarioShiftAmount), Share: 1}}
	if len(figures) > 1 {
		questions = append(questions, parts.Question{Title: p.say(text.ScenarioShiftFund), Start: p.fundName(p.largest(figures).Fund), Share: 1})
	}
	p.view.strip.Ask(&parts.Form{
		Kind: "shift:" + r.key, Questions: questions,
		Tell: func(texts []string) string { return p.shiftWords(figures, texts) },
		Done: func(texts []string) string { return p.doShift(figures, texts) },
	})
}

func (p *Page) largest(figures []model.FigureOf) model.FigureOf {
	at := figures[0]
	for _, f := range figures[1:] {
		if p.standing(f) > p.standing(at) {
			at = f
		}
	}
	return at
}

func (p *Page) fundName(id model.ID) string {
	if f := p.plan.Funds.Get(id); f != nil {
		return f.Name
	}
	return p.say(text.ComparisonNoFund)
}

// source is the figure that typed texts shift from.
func (p *Page) source(figures []model.FigureOf, texts []string) (from model.FigureOf, refusal string) {
	if len(texts) < 3 {
		return figures[0], ""
	}
	var names []string
	for _, f := range figures {
		name := p.fundName(f.Fund)
		if strings.EqualFold(name, texts[2]) {
			return f, ""
		}
		names = append(names, name)
	}
	return from, p.say(text.ScenarioShiftSource, texts[2], strings.Join(names, ", "))
}

// shift is the act that typed texts ask for, as far as they go.
func (p *Page) shift(figures []model.FigureOf, texts []string) (act model.ShiftBudget, found bool, refusal string) {
	side := p.matrix.Sides[p.side()]
	act.Stage, act.Year = side.Stage, side.Year
	if act.From, refusal = p.source(figures, texts); refusal != "" {
		return act, false, refusal
	}
	if act.To, found = p.plan.SeekFigure(act.From, side.Year, texts[0]); !found {
		return act, false, p.say(text.ScenarioShiftWhere)
	}
	amount, given, err := locale.ParseMoney(texts[1], p.desk.Language())
	switch {
	case err != nil:
		return act, true, p.told(err)
	case !given:
		return act, true, p.say(text.ScenarioShiftMuch)
	}
	act.Amount = amount
	return act, true, ""
}

// shiftWords names both lines and says what the shift would leave of their ceilings, or why it cannot be.
func (p *Page) shiftWords(figures []model.FigureOf, texts []string) string {
	if p.side() < 0 {
		return ""
	}
	act, found, refusal := p.shift(figures, texts)
	if act.From == (model.FigureOf{}) {
		return refusal
	}
	words := p.say(text.ScenarioShiftOf, p.figureName(act.From), p.rupiah(p.standing(act.From)))
	if found {
		words = p.say(text.ScenarioShiftPath, p.figureName(act.From), p.rupiah(p.standing(act.From)), p.figureName(act.To))
	}
	if refusal == "" {
		refusal = joined(" · ", p.outcome(act).why, p.shiftLeaves(act))
	}
	return joined(" · ", words, refusal)
}

// shiftLeaves says what is left of the ceilings of two agencies between which money is shifted.
func (p *Page) shiftLeaves(act model.ShiftBudget) string {
	from, to := p.plan.Lines.Get(act.From.Line).Agency, p.plan.Lines.Get(act.To.Line).Agency
	if from == to {
		return ""
	}
	side := p.matrix.Sides[p.side()]
	return joined(" · ", p.leftOf(p.plan.Agencies.Get(from), side, -act.Amount), p.leftOf(p.plan.Agencies.Get(to), side, act.Amount))
}

// figureName names a figure: its agency, where it is another one than the row's, its line and its source.
func (p *Page) figureName(f model.FigureOf) string {
	l := p.plan.Lines.Get(f.Line)
	return joined(" · ", p.plan.Agencies.Get(l.Agency).Label(), shortened(frame.OneLine(l.Name)), p.fundName(f.Fund))
}

func (p *Page) doShift(figures []model.FigureOf, texts []string) (refusal string) {
	if p.side() < 0 {
		return p.say(text.ScenarioGone)
	}
	act, _, refusal := p.shift(figures, texts)
	if refusal != "" {
		return refusal
	}
	return p.do(p.tried(act))
}
