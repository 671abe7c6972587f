package session

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// step is what figures that change together are rounded to unless the operator says otherwise.
const step = 1000 * model.Rupiah

// askMany asks by how much the figures of what the cursor, the block or the ticks stand on are to change together. The rows show what each would become.
func (p *Page) askMany() {
	f := p.sheet.figures
	if f == nil || !p.mayCorrect() {
		return
	}
	figures := p.aimedFigures()
	if len(figures) == 0 {
		p.desk.Tell(p.say(text.SessionNoFigures))
		return
	}
	c := p.circumstances()
	made := func(texts []string) (model.Act, model.Context, string) {
		act, refusal := p.together(figures, texts[0], texts[1])
		c.Reason = texts[2]
		return act, c, refusal
	}
	p.sheet.ask(&form{
		kind: rowKey("many", f.agency.ID),
		questions: []parts.Question{
			{Title: p.say(text.SessionSpread), Share: 1.3},
			{Title: p.say(text.SessionStep), Start: p.amount(step), Share: 1},
			{Title: p.say(text.SessionReason), Share: 2},
		},
		tell:    func(texts []string) string { return p.manyWords(made(texts)) },
		done:    func(texts []string) string { return p.correctAs(made(texts)) },
		propose: made,
		closed:  func() { p.sheet.propose(nil) },
	})
}

// mayCorrect says whether a correction can begin: the file takes acts, and no amount is half typed in the grid.
func (p *Page) mayCorrect() bool { return !p.desk.ReadOnly() && !p.stillTyping() }

// correctAs does an act that was made of a form, unless it was refused there.
func (p *Page) correctAs(act model.Act, c model.Context, refusal string) string {
	if refusal != "" {
		return refusal
	}
	return p.correct(act, c)
}

// aimedFigures names the figures under what a decision would be about.
func (p *Page) aimedFigures() []model.FigureOf {
	f := p.sheet.figures
	year := f.meeting.Year
	if lines := p.aimed(); len(lines) > 0 {
		return p.plan().FiguresUnder(model.Agreed, year, lines...)
	}
	return p.plan().FiguresOfAgency(model.Agreed, year, f.agency.ID)
}

// together is the act that a typed change of several figures asks for.
func (p *Page) together(figures []model.FigureOf, change, rounding string) (act model.Act, refusal string) {
	spread, given, err := locale.ParseSpread(change, p.desk.Language())
	switch {
	case err != nil:
		return nil, p.told(err)
	case !given:
		return nil, p.say(text.SessionSpreadHint)
	}
	to, _, err := locale.ParseMoney(rounding, p.desk.Language())
	if err != nil {
		return nil, p.told(err)
	}
	return model.CorrectMany{Figures: figures, Spread: spread, Step: to, Stage: model.Agreed, Year: p.sheet.figures.meeting.Year}, ""
}

// manyWords says what an act that corrects several figures would come to, or why it cannot be.
func (p *Page) manyWords(act model.Act, c model.Context, refusal string) string {
	changes, words := p.preview(act, c, refusal)
	if len(changes) == 0 {
		return words
	}
	sum, before, count := model.Money(0), model.Money(0), 0
	for _, x := range corrected(changes) {
		sum, before, count = sum.Plus(x.NewAmount), before.Plus(x.OldAmount), count+1
	}
	words = p.say(text.SessionManyEcho, count, p.rupiah(before), p.rupiah(sum))
	return joined(words, p.changeWords(sum-before), p.leftWords(p.insideChange(changes)))
}

// preview shows what an act of correction would come to in the rows of the figures; where it cannot be it says why.
func (p *Page) preview(act model.Act, c model.Context, refusal string) (changes []model.Change, why string) {
	if refusal == "" {
		var err error
		if changes, err = model.Intend(act, p.plan(), c); err != nil {
			refusal = p.told(err)
		}
	}
	if refusal != "" {
		p.sheet.propose(nil)
		return nil, refusal
	}
	proposed := map[model.FigureOf]model.Money{}
	for _, x := range corrected(changes) {
		proposed[model.FigureOf{Line: x.Line, Fund: x.Fund}] = x.NewAmount
	}
	p.sheet.propose(proposed)
	return changes, ""
}

// corrected gives the corrections that an act makes.
func corrected(changes []model.Change) (list []*model.Correction) {
	for _, change := range changes {
		if x, ok := change.After.(*model.Correction); ok {
			list = append(list, x)
		}
	}
	return list
}

// insideChange is by how much corrections of the agency in view change its money inside the region's own budget.
func (p *Page) insideChange(changes []model.Change) (sum model.Money) {
	for _, x := range corrected(changes) {
		if _, outside := p.sheet.figures.fundName(x.Fund); !outside && x.Agency == p.sheet.figures.agency.ID {
			sum = sum.Plus(x.NewAmount - x.OldAmount)
		}
	}
	return sum
}
