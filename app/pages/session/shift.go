package session

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// askShift asks where money of the figure under the cursor is to go, and how much of it: to another line, or to another source of the same one.
func (p *Page) askShift() {
	f := p.sheet.figures
	if f == nil || !p.mayCorrect() {
		return
	}
	row, _ := p.sheet.grid.Cursor()
	from, ok := model.FigureOf{}, false
	if row >= 0 {
		from, ok = f.rows[row].figure()
	}
	if !ok || f.standingAmount(from) <= 0 {
		p.desk.Tell(p.say(text.SessionShiftFrom))
		return
	}
	c := p.circumstances()
	made := func(texts []string) (model.Act, model.Context, string) {
		act, refusal := p.shift(from, texts[0], texts[1])
		c.Reason = texts[2]
		return act, c, refusal
	}
	p.sheet.ask(&form{
		kind: "shift:" + f.rows[row].key,
		questions: []parts.Question{
			{Title: p.say(text.SessionShiftTo), Share: 1.6},
			{Title: p.say(text.SessionShiftAmount), Share: 1},
			{Title: p.say(text.SessionReason), Share: 1.4},
		},
		tell:    func(texts []string) string { return joined(p.shiftPath(from, texts[0]), p.shiftWords(made(texts))) },
		done:    func(texts []string) string { return p.correctAs(made(texts)) },
		propose: made,
		closed:  func() { p.sheet.propose(nil) },
	})
}

// shift is the act that a typed place and amount ask for.
func (p *Page) shift(from model.FigureOf, place, amount string) (act model.Act, refusal string) {
	to, found := p.shiftTarget(from, place)
	if !found {
		return nil, p.say(text.SessionShiftWhere)
	}
	money, given, err := locale.ParseMoney(amount, p.desk.Language())
	switch {
	case err != nil:
		return nil, p.told(err)
	case !given:
		return nil, p.say(text.SessionShiftHowMuch)
	}
	return model.ShiftBudget{From: from, To: to, Amount: money, Stage: model.Agreed, Year: p.sheet.figures.meeting.Year}, ""
}

// shiftTarget gives the figure that a typed place means: the first line that carries figures and has all the words in its code and name, of the agency in view
// before others; the money keeps its source. Else it is the first line one of whose sources has the rest of the words, which may be the same line.
func (p *Page) shiftTarget(from model.FigureOf, typed string) (to model.FigureOf, found bool) {
	words := strings.Fields(strings.ToLower(typed))
	if len(words) == 0 {
		return to, false
	}
	best := len(fitRanks)
	for _, l := range p.carrying() {
		figure, bySource, ok := p.matches(from, l, words)
		if !ok {
			continue
		}
		if rank := fitRanks[fit{l.Agency == p.sheet.figures.agency.ID, bySource}]; rank < best {
			to, best = figure, rank
		}
	}
	return to, best < len(fitRanks)
}

// fit says how a line was found: in the agency in view, and by the name of a source.
type fit struct{ here, bySource bool }

// fitRanks tells which of several lines that fit is meant, the lowest first.
var fitRanks = map[fit]int{{true, false}: 0, {true, true}: 1, {false, false}: 2, {false, true}: 3}

// carrying gives the lines of the meeting's year that can carry figures: those without lines below them, or with figures of their own.
func (p *Page) carrying() (list []*model.Line) {
	year := p.sheet.figures.meeting.Year
	for _, a := range p.plan().Agencies.Of(0) {
		for _, root := range p.plan().Tree(a.ID, year) {
			root.Walk(func(n *model.Node, _ int) {
				if len(n.Children) == 0 || p.sheet.figures.carries(n.Line.ID) {
					list = append(list, n.Line)
				}
			})
		}
	}
	return list
}

// matches gives the figure of a line that has all the words in its agency, code and name, or has those that are missing there in one of its sources.
func (p *Page) matches(from model.FigureOf, l *model.Line, words []string) (to model.FigureOf, bySource, ok bool) {
	name := strings.ToLower(l.Code + " " + l.Name)
	if a := p.plan().Agencies.Get(l.Agency); a != nil && l.Agency != p.sheet.figures.agency.ID {
		name += " " + strings.ToLower(a.Label())
	}
	var rest []string
	for _, w := range words {
		if !strings.Contains(name, w) {
			rest = append(rest, w)
		}
	}
	if len(rest) == 0 {
		return model.FigureOf{Line: l.ID, Fund: from.Fund}, false, l.ID != from.Line
	}
	if len(rest) == len(words) && l.ID != from.Line {
		return to, true, false // a source alone means the same line
	}
	for _, fund := range p.plan().Funds.Of(0) {
		if fund.ID != from.Fund && model.HoldsAll(strings.ToLower(fund.Code+" "+fund.Name), rest) {
			return model.FigureOf{Line: l.ID, Fund: fund.ID}, true, true
		}
	}
	return to, true, false
}

// shiftWords says what a shift would leave of the agency's ceiling, or why it cannot be; its rows show what would come of it.
func (p *Page) shiftWords(act model.Act, c model.Context, refusal string) string {
	changes, words := p.preview(act, c, refusal)
	if len(changes) == 0 {
		return words
	}
	return p.leftWords(p.insideChange(changes))
}

// shiftPath names the figure that money is shifted from, and the one that a typed place means.
func (p *Page) shiftPath(from model.FigureOf, place string) string {
	name, amount := p.figureName(from), p.rupiah(p.sheet.figures.standingAmount(from))
	if to, found := p.shiftTarget(from, place); found {
		return p.say(text.SessionShiftPath, name, amount, p.figureName(to))
	}
	return p.say(text.SessionShiftOf, name, amount)
}

func (p *Page) figureName(of model.FigureOf) string {
	l := p.plan().Lines.Get(of.Line)
	name, _ := p.sheet.figures.fundName(of.Fund)
	agency := ""
	if l.Agency != p.sheet.figures.agency.ID {
		agency = p.plan().Agencies.Get(l.Agency).Label()
	}
	return joined(agency, brief(l.Name), name)
}
