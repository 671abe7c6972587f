package programme

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// commitFund enters the source of a row's money: it moves the money that is there, and is kept for the amount to come where there is none yet.
func (p *Page) commitFund(r *row, to half) (refusal string) {
	p.nameFund(&to)
	switch {
	case to.fund == r.fund && to.name == r.fundName, to.fund == 0 && to.name == "" && r.fund == 0:
		delete(p.halves, r.line.ID)
	case !p.moneyOf(r):
		if to.fund != 0 && p.carries(r.line.ID, to.fund) {
			return p.desk.Say(text.EntryFundTwice)
		}
		p.halves[r.line.ID] = &to
	case p.stage == model.Agreed:
		return p.desk.Say(text.EntryFundAgreed)
	default:
		_, refusal = p.do(model.ChangeSource{Line: r.line.ID, From: r.fund, Fund: to.fund, Called: to.name, Stage: p.stage, Year: p.oneYear()})
		return refusal
	}
	if to.name == "" && to.fund == 0 {
		delete(p.halves, r.line.ID)
	}
	p.refresh()
	return ""
}

// nameFund finds the source that a name means, and writes a new one as the short official list does.
func (p *Page) nameFund(h *half) {
	for _, official := range text.EntryFunds {
		if h.fund == 0 && strings.EqualFold(official, h.name) {
			h.name = official
		}
	}
	for _, f := range p.desk.Plan().Funds.Of(0) {
		if h.fund == f.ID || h.fund == 0 && strings.EqualFold(f.Name, h.name) {
			h.fund, h.name = f.ID, f.Name
		}
	}
}

// oneYear is the year whose money changes its source: all of them where several are shown.
func (p *Page) oneYear() int {
	if p.view == viewYears {
		return 0
	}
	return p.year
}

// moneyOf says whether the row's source has money at the stage that is shown.
func (p *Page) moneyOf(r *row) bool {
	return !r.invited && p.halves[r.line.ID] == nil && p.carries(r.line.ID, r.fund)
}

// carries says whether a line has money from a source at the stage, in the years that are shown.
func (p *Page) carries(line, fund model.ID) bool {
	year := p.oneYear()
	for _, b := range p.desk.Plan().Budgets.Of(line) {
		if b.Fund == fund && b.Stage == p.stage && (year == 0 || b.Year == year) {
			return true
		}
	}
	return false
}

// commitAmount enters the first amount of a source that was named, or of none.
func (p *Page) commitAmount(r *row, c column, typed string) (refusal string) {
	d := p.sheet.periods[c.at]
	amount, given, err := locale.ParseMoney(typed, p.desk.Language())
	switch {
	case err != nil:
		return err.Error()
	case !given:
		return ""
	case r.fund == 0 && r.fundName == "" && p.carries(r.line.ID, 0):
		return p.desk.Say(text.EntryNameFundFirst)
	case r.fund == 0 && r.fundName != "" && p.stage == model.Agreed:
		return p.desk.Say(text.EntryFundAgreed)
	}
	if refusal = p.addMoney(r, d, amount); refusal != "" {
		return refusal
	}
	delete(p.halves, r.line.ID)
	fund := half{fund: r.fund, name: r.fundName}
	p.nameFund(&fund)
	p.named = append(p.named, fund.fund)
	p.refresh()
	_, col := p.grid.Cursor()
	p.moveTo(p.sheet.findKey((&row{kind: fundRow, line: r.line, fund: fund.fund}).key()), col)
	return ""
}

// addMoney does the act for the first amount of a source.
func (p *Page) addMoney(r *row, d period, amount model.Money) (refusal string) {
	if r.fund != 0 || r.fundName == "" {
		return p.enter(p.moneyCells(r, d, amount, true))
	}
	budget := model.SetBudget{Line: r.line.ID, Stage: p.stage, Year: d.year, Amount: amount, Known: true}
	_, refusal = p.do(model.AddSource{SetBudget: budget, Quarter: d.quarter, Called: r.fundName})
	return refusal
}
