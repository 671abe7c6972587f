package session

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// typed shows what an entry that is being typed is understood as, and in its row what would come of it.
func (p *Page) typed(row, col int, entry string) (echo string) {
	r := p.sheet.figures.rows[row]
	if r.kind == indicatorRow || columnsNow()[col] == colName {
		return p.say(text.SessionTypingHint)
	}
	amount, given, err := locale.ParseMoney(entry, p.desk.Language())
	if err != nil || !given {
		p.sheet.propose(nil)
		if err != nil {
			return p.told(err)
		}
		return ""
	}
	figure, _ := r.figure()
	p.sheet.propose(map[model.FigureOf]model.Money{figure: amount})
	return p.echo(r, amount)
}

// echo says an amount in full, how it differs from the figure before, and what it would leave of the ceiling.
func (p *Page) echo(r figureRow, amount model.Money) string {
	f := p.sheet.figures
	before := f.standingAmount(model.FigureOf{Line: r.node.Line.ID, Fund: r.fund})
	words := []string{p.rupiah(amount)}
	if change := p.changeWords(amount - before); change != "" {
		words = append(words, change)
	}
	if _, outside := f.fundName(r.fund); !outside {
		words = append(words, p.leftWords(amount-before))
	}
	return joined(words...) + "\n" + p.say(text.SessionTypingHint)
}

// standingAmount is a figure as it stands: what was agreed, else what was asked.
func (f *figures) standingAmount(of model.FigureOf) model.Money {
	asked, agreed := f.money(of.Line, of.Fund)
	if agreed.Known {
		return agreed.Amount
	}
	return asked.Amount
}

// changeWords says by how much a figure would change, "" where it would not.
func (p *Page) changeWords(change model.Money) string {
	switch {
	case change > 0:
		return p.say(text.SessionMore, p.rupiah(change))
	case change < 0:
		return p.say(text.SessionLess, p.rupiah(-change))
	default:
		return ""
	}
}

// leftWords says what a change of the agency's figures would leave of its ceiling, "" where it has none.
func (p *Page) leftWords(change model.Money) string {
	f := p.sheet.figures
	ceiling, known := f.plan.Ceiling(f.agency.ID, 0, f.meeting.Year)
	if !known {
		return ""
	}
	left := ceiling - f.whole().outcome.Amount - change
	if left < 0 {
		return p.say(text.SessionWouldExceed, p.rupiah(-left))
	}
	return p.say(text.SessionWouldLeave, p.rupiah(left))
}

// commit corrects what was typed. It gives the sentence that says why it cannot.
func (p *Page) commit(row, col int, entry string) (refusal string) {
	act, refusal := p.correction(p.sheet.figures.rows[row], columnsNow()[col], entry)
	if refusal != "" {
		return refusal
	}
	return p.correct(act, p.circumstances())
}

// correct does an act that corrects and sends what it corrected to the wall.
func (p *Page) correct(act model.Act, c model.Context) (refusal string) {
	e, err := p.desk.Do(act, c)
	if err != nil {
		return p.told(err)
	}
	switch made := corrected(e.Changes); {
	case len(made) == 1:
		p.desk.ShowCorrection(made[0].ID)
	case len(made) > 1:
		p.desk.ShowCorrections(made[0].ID)
	}
	return ""
}

// correction is the act that an entry in a cell asks for.
func (p *Page) correction(r figureRow, col column, entry string) (act model.Act, refusal string) {
	year := p.sheet.figures.meeting.Year
	switch {
	case col == colName:
		return nameOf(r, entry), ""
	case r.kind == indicatorRow:
		return model.CorrectTarget{Indicator: r.indicator.ID, Stage: model.Agreed, Year: year, Value: entry}, ""
	}
	amount, given, err := locale.ParseMoney(entry, p.desk.Language())
	switch {
	case err != nil:
		return nil, p.told(err)
	case !given:
		return nil, p.say(text.SessionTypeAmount)
	}
	return model.CorrectBudget{Line: r.node.Line.ID, Fund: r.fund, Stage: model.Agreed, Year: year, Amount: amount}, ""
}

// nameOf corrects the name of a line or the words of an indicator.
func nameOf(r figureRow, entry string) model.CorrectText {
	if r.kind == indicatorRow {
		return model.CorrectText{Indicator: r.indicator.ID, Field: model.FieldIndicator, Text: entry}
	}
	return model.CorrectText{Line: r.node.Line.ID, Field: model.FieldName, Text: entry}
}

// typing is the correction that is being typed, in its circumstances; a refusal says why it is none.
func (p *Page) typing() (act model.Act, c model.Context, refusal string) {
	c = p.circumstances()
	if form := p.sheet.asked; form != nil {
		if form.propose == nil {
			return nil, c, p.say(text.SessionNothingProposed)
		}
		return form.propose(p.sheet.strip.Texts())
	}
	row, col, entry, open := p.sheet.grid.Editing()
	if !open || p.sheet.figures == nil {
		return nil, c, p.say(text.SessionNothingProposed)
	}
	act, refusal = p.correction(p.sheet.figures.rows[row], columnsNow()[col], entry)
	return act, c, refusal
}

// propose shows the correction that is being typed on the wall before it is decided. It stays open.
func (p *Page) propose() {
	act, c, refusal := p.typing()
	if refusal == "" {
		_, err := model.Intend(act, p.plan(), c)
		if err != nil {
			refusal = p.told(err)
		}
	}
	if refusal != "" {
		p.desk.Tell(refusal)
		return
	}
	p.desk.ShowProposal(act, c)
}

// askReason asks for the reason of the correction that is being typed, and who asks for it.
func (p *Page) askReason(row, col int, entry string) {
	r, c := p.sheet.figures.rows[row], p.circumstances()
	act, refusal := p.correction(r, columnsNow()[col], entry)
	if refusal != "" {
		p.desk.Tell(refusal)
		return
	}
	given := func(texts []string) model.Context {
		c.Reason, c.Speaker = texts[0], p.matchSpeaker(texts[1])
		return c
	}
	p.sheet.ask(&form{
		kind: "reason:" + r.key,
		questions: []parts.Question{
			{Title: p.say(text.SessionReasonOf, p.said(r, columnsNow()[col], entry)), Share: 2},
			{Title: p.say(text.SessionSpeaker), Start: p.speaker(), Echo: p.speakerEcho, Share: 1},
		},
		done: func(texts []string) string {
			if refusal := p.correct(act, given(texts)); refusal != "" {
				return refusal
			}
			p.sheet.grid.CancelEdit()
			return ""
		},
		propose: func(texts []string) (model.Act, model.Context, string) { return act, given(texts), "" },
	})
}

// said writes an entry as it is understood.
func (p *Page) said(r figureRow, col column, entry string) string {
	if amount, given, err := locale.ParseMoney(entry, p.desk.Language()); col != colName && r.kind != indicatorRow && err == nil && given {
		return p.rupiah(amount)
	}
	return quoted(brief(strings.TrimSpace(entry)))
}
