package refocusing

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// mostSuggested is how many figures or kinds are offered at an entry.
const mostSuggested = 8

// lineOf names the line and fund that a unit is a part of.
func (p *Page) lineOf(u *model.RefocusUnit) string {
	if u.Line == 0 || p.Plan.Lines.Get(u.Line) == nil {
		return ""
	}
	return p.figureName(model.FigureOf{Line: u.Line, Fund: u.Fund})
}

// figureName names a figure by the code of its line and its fund.
func (p *Page) figureName(of model.FigureOf) string {
	name := p.Plan.Lines.Get(of.Line).Code
	if f := p.Plan.Funds.Get(of.Fund); f != nil {
		name += " " + f.Name
	}
	return name
}

// figures gives the budgets at the stage that the sheet starts from which have all words in code, name or fund, of the agency of a unit where it has one. The one
// whose name is exactly what was typed stands for it alone.
func (p *Page) figures(u *model.RefocusUnit, typed string) (list []model.FigureOf) {
	s := p.Plan.Refocusings.Get(u.Refocusing)
	words := strings.Fields(model.FoldWords(typed))
	for b := range p.Plan.Budgets.All() {
		line := p.Plan.Lines.Get(b.Line)
		if b.Stage != s.Base || b.Year != s.Year || u.Agency != 0 && line.Agency != u.Agency {
			continue
		}
		of := model.FigureOf{Line: b.Line, Fund: b.Fund}
		if name := p.figureName(of); frame.Holds(words, model.FoldWords(name+" "+line.Name)) {
			list = append(list, of)
			if strings.EqualFold(name, strings.TrimSpace(typed)) {
				return []model.FigureOf{of}
			}
		}
	}
	slices.SortFunc(list, func(a, b model.FigureOf) int { return cmp.Compare(p.figureName(a), p.figureName(b)) })
	return list
}

// setLine ties a unit to the figure that is meant; nothing ties it to none.
func setLine(p *Page, u *model.RefocusUnit, typed string) (refusal string) {
	if strings.TrimSpace(typed) == "" {
		u.Line, u.Fund = 0, 0
		return ""
	}
	s := p.Plan.Refocusings.Get(u.Refocusing)
	switch list := p.figures(u, typed); len(list) {
	case 0:
		return p.Say(text.RefocusingLineNone, typed, p.stage(s.Base))
	case 1:
		tie(p.Plan, u, list[0])
		return ""
	default:
		return p.Say(text.RefocusingLineMany, typed, len(list))
	}
}

// tie makes a unit a part of a figure. Where it has no amount before, it gets that of the figure.
func tie(plan *model.Plan, u *model.RefocusUnit, of model.FigureOf) {
	u.Line, u.Fund, u.Agency = of.Line, of.Fund, plan.Lines.Get(of.Line).Agency
	s := plan.Refocusings.Get(u.Refocusing)
	if b := plan.Budget(of.Line, of.Fund, s.Base, s.Year); b != nil && u.Before == 0 && b.Amount > 0 {
		u.Before = b.Amount
	}
}

// suggest offers figures, kinds of beneficiary that occur, and states.
func (l *units) suggest(row, col int, typed string) (list []parts.Suggestion) {
	p, u := l.page, l.rowUnit(row)
	if u == nil {
		return nil
	}
	switch p.shown()[col] {
	case atLine:
		return l.suggestLines(u, typed)
	case atKind:
		return l.suggestKinds(typed)
	case atState:
		for _, s := range []model.RefocusState{model.RefocusProposed, model.RefocusApproved, model.RefocusRejected} {
			if word := p.Say(text.RefocusStates[s]); strings.HasPrefix(word, strings.ToLower(strings.TrimSpace(typed))) {
				list = append(list, parts.Suggestion{Text: word})
			}
		}
	}
	return list
}

func (l *units) suggestLines(u *model.RefocusUnit, typed string) (list []parts.Suggestion) {
	p := l.page
	figures := p.figures(u, typed)
	for _, of := range figures[:min(len(figures), mostSuggested)] {
		list = append(list, parts.Suggestion{Text: p.figureName(of), Detail: p.Plan.Lines.Get(of.Line).Name, Value: of})
	}
	return list
}

func (l *units) suggestKinds(typed string) (list []parts.Suggestion) {
	for _, u := range l.page.Plan.RefocusUnits.Of(l.page.id) {
		known := slices.ContainsFunc(list, func(s parts.Suggestion) bool { return s.Text == u.Beneficiary })
		if u.Beneficiary != "" && !known && len(list) < mostSuggested && strings.HasPrefix(model.FoldName(u.Beneficiary), model.FoldName(typed)) {
			list = append(list, parts.Suggestion{Text: u.Beneficiary})
		}
	}
	return list
}

// suggested enters what was chosen.
func (l *units) suggested(row, col int, s parts.Suggestion) (refusal string) {
	of, isFigure := s.Value.(model.FigureOf)
	u := l.rowUnit(row)
	if !isFigure || u == nil {
		return l.commit(row, col, s.Text)
	}
	after := *u
	tie(l.page.Plan, &after, of)
	return l.store("refocus.unit", []model.RefocusUnit{after})
}
