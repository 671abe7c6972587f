package session

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// typed shows what an amount that is being typed is understood as, and in its row what would come of it.
func (p *Page) typed(row, _ int, entry string) (echo string) {
	f := p.sheet.figures
	r := f.rows[row]
	if r.kind == indicatorRow {
		return p.say(text.SessionTypingHint)
	}
	amount, given, err := locale.ParseMoney(entry, p.desk.Language())
	if err != nil || !given {
		p.sheet.stopTyping()
		if err != nil {
			return p.told(err)
		}
		return ""
	}
	f.typing = &typing{row: row, amount: amount}
	p.sheet.grid.RefreshRow(row)
	return p.echo(r, amount)
}

// echo says an amount in full, how it differs from the figure before, and what it would leave of the ceiling.
func (p *Page) echo(r figureRow, amount model.Money) string {
	f := p.sheet.figures
	asked, agreed := f.money(r.node.Line.ID, r.fund)
	before := asked
	if agreed.Known {
		before = agreed
	}
	words := []string{p.rupiah(amount)}
	switch change := amount - before.Amount; {
	case change > 0:
		words = append(words, p.say(text.SessionMore, p.rupiah(change)))
	case change < 0:
		words = append(words, p.say(text.SessionLess, p.rupiah(-change)))
	}
	_, outside := f.fundName(r.fund)
	if ceiling, known := f.plan.Ceiling(f.agency.ID, 0, f.meeting.Year); known && !outside {
		left := ceiling - f.whole().outcome.Amount - (amount - before.Amount)
		if left < 0 {
			words = append(words, p.say(text.SessionWouldExceed, p.rupiah(-left)))
		} else {
			words = append(words, p.say(text.SessionWouldLeave, p.rupiah(left)))
		}
	}
	return strings.Join(words, " · ") + "\n" + p.say(text.SessionTypingHint)
}

// commit corrects the figure that was typed. It gives the sentence that says why it cannot.
func (p *Page) commit(row, _ int, entry string) (refusal string) {
	return p.correct(p.sheet.figures.rows[row], entry, p.circumstances())
}

// correct does the act of a row in its circumstances and sends the correction to the wall.
func (p *Page) correct(r figureRow, entry string, c model.Context) (refusal string) {
	act, refusal := p.correction(r, entry)
	if refusal != "" {
		return refusal
	}
	e, err := p.desk.Do(act, c)
	if err != nil {
		return p.told(err)
	}
	for _, change := range e.Changes {
		if correction, ok := change.After.(*model.Correction); ok {
			p.desk.ShowCorrection(correction.ID)
		}
	}
	return ""
}

// correction is the act that a row's entry asks for.
func (p *Page) correction(r figureRow, entry string) (act model.Act, refusal string) {
	year := p.sheet.figures.meeting.Year
	if r.kind == indicatorRow {
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

// askReason asks for the reason of the correction that is being typed, and who asks for it.
func (p *Page) askReason(row int, entry string) {
	r, c := p.sheet.figures.rows[row], p.circumstances()
	if _, refusal := p.correction(r, entry); refusal != "" {
		p.desk.Tell(refusal)
		return
	}
	p.sheet.strip.ask(&form{
		kind: "reason:" + r.key,
		questions: []question{
			{title: p.say(text.SessionReasonOf, p.said(r, entry)), share: 2},
			{title: p.say(text.SessionSpeaker), start: p.speaker, echo: p.speakerEcho, share: 1},
		},
		done: func(texts []string) string {
			c.Reason, c.Speaker = texts[0], p.matchSpeaker(texts[1])
			if refusal := p.correct(r, entry, c); refusal != "" {
				return refusal
			}
			p.sheet.grid.CancelEdit()
			return ""
		},
	})
}

// said writes an entry as it is understood.
func (p *Page) said(r figureRow, entry string) string {
	if amount, given, err := locale.ParseMoney(entry, p.desk.Language()); r.kind != indicatorRow && err == nil && given {
		return p.rupiah(amount)
	}
	return entry
}
