package verbs

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// scenarioAct reads the act that the words ask for.
func (c *console) scenarioAct(p *model.Plan, stage model.Stage, w scenarioWords) (model.Act, error) {
	if w.way == "start" {
		return model.StartScenario{Scenario: w.start, Note: w.note}, nil
	}
	s, err := scenarioByName(p, cmp.Or(w.rename, w.copy, w.remove, w.try, w.cut, w.shift, w.adopt))
	if err != nil {
		return nil, err
	}
	switch w.way {
	case "rename":
		return model.RenameScenario{Scenario: s.ID, To: w.to, Note: cmp.Or(w.note, s.Note)}, nil
	case "copy":
		return model.CopyScenario{Scenario: s.ID, To: w.to}, nil
	case "remove":
		return model.RemoveScenario{Scenario: s.ID}, nil
	case "adopt":
		return model.AdoptScenario{Scenario: s.ID, Moved: w.moved}, nil
	case "try":
		return c.tryAct(p, s, stage, w)
	case "cut":
		act, err := c.cutAct(p, s, stage, w)
		return model.Try{Scenario: s.ID, Act: act}, err
	default:
		act, err := c.shiftAct(p, stage, w)
		return model.Try{Scenario: s.ID, Act: act}, err
	}
}

// weightAct reads --try with a weight. The criterion is that of the first ranking that has one of the name.
func (c *console) weightAct(p *model.Plan, s *model.Scenario, w scenarioWords) (model.Act, error) {
	points, given, err := locale.ParsePoints(w.points, c.language())
	if err == nil && !given {
		err = model.Invalidf("Tulis bobot seperti 20 atau 12,5, paling banyak empat desimal.", "Bobot %q tidak dapat dipakai.", w.points)
	}
	if err != nil {
		return nil, err
	}
	for _, r := range p.Rankings.Of(0) {
		for _, k := range p.Criteria.Of(r.ID) {
			if !r.Template && strings.EqualFold(k.Name, w.criterion) {
				return model.TryPoints{Scenario: s.ID, Criterion: k.ID, Points: points}, nil
			}
		}
	}
	return nil, model.Errorf(model.NotFound, "Tulis namanya seperti di daftar prioritas.", "Tidak ada kriteria bernama %q.", w.criterion)
}

// tryAct reads --try: a weight, a figure, or a ceiling of an agency, or of the region where none is named.
func (c *console) tryAct(p *model.Plan, s *model.Scenario, stage model.Stage, w scenarioWords) (model.Act, error) {
	if w.points != "" {
		return c.weightAct(p, s, w)
	}
	if w.ceiling != "" {
		amount, err := c.amountOf(w.ceiling)
		if err != nil {
			return nil, err
		}
		fund := w.fund
		if fund == "-" {
			fund = ""
		}
		scope, err := scopeOf(p, ceilingOptions{agency: w.agency, fund: fund, year: w.year})
		if err != nil {
			return nil, err
		}
		act := model.TryCeiling{Scenario: s.ID, Year: scope.year, Amount: amount}
		act.Agency, act.Fund = scope.ids()
		return act, nil
	}
	amount, err := c.amountOf(w.amount)
	if err != nil {
		return nil, err
	}
	agency, err := agencyByCode(p, w.agency)
	if err != nil {
		return nil, err
	}
	of, err := figureOf(p, agency, w.unit, strings.TrimSpace(w.lines[0]), w.fund, w.year)
	return model.Try{Scenario: s.ID, Act: model.CorrectBudget{Line: of.Line, Fund: of.Fund, Stage: stage, Year: w.year, Amount: amount}}, err
}

// cutAct reads --cut: over the lines that are named with everything below them, else over the agency, else over all, from one source where it is named, as the
// scenario has them.
func (c *console) cutAct(p *model.Plan, s *model.Scenario, stage model.Stage, w scenarioWords) (act model.CorrectMany, err error) {
	under, err := p.Under(s.ID)
	if err != nil {
		return act, err
	}
	spread, given, err := locale.ParseSpread(w.spread, c.language())
	if err == nil && !given {
		err = model.Invalidf("Tulis persen, selisih, atau jumlah baru.", "Perubahannya belum dapat dihitung.")
	}
	if err != nil {
		return act, err
	}
	step, _, err := locale.ParseMoney(w.round, c.language())
	if err != nil {
		return act, err
	}
	figures, err := w.figures(under, stage)
	if err != nil {
		return act, err
	}
	figures, _, err = p.Spare(figures, w.except)
	return model.CorrectMany{Figures: figures, Spread: spread, Step: step, Stage: stage, Year: w.year}, err
}

// figures names the figures that a cut reaches.
func (w scenarioWords) figures(p *model.Plan, stage model.Stage) (figures []model.FigureOf, err error) {
	switch {
	case w.agency == "" && len(w.lines) > 0:
		return nil, model.Invalidf("Sebutkan dengan --agency.", "Perangkat daerah dari baris itu belum disebut.")
	case w.agency == "":
		figures = p.FiguresOfAll(stage, w.year)
	default:
		agency, err := agencyByCode(p, w.agency)
		if err != nil {
			return nil, err
		}
		figures = p.FiguresOfAgency(stage, w.year, agency.ID)
		if len(w.lines) > 0 {
			if figures, err = w.under(p, agency, stage); err != nil {
				return nil, err
			}
		}
	}
	if w.fund == "-" || w.fund == "" {
		return figures, nil
	}
	scope, err := scopeOf(p, ceilingOptions{fund: w.fund})
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(figures, func(f model.FigureOf) bool { return f.Fund != scope.fund.ID }), nil
}

// under names the figures of the lines that are named.
func (w scenarioWords) under(p *model.Plan, agency *model.Agency, stage model.Stage) ([]model.FigureOf, error) {
	var lines []model.ID
	for _, code := range w.lines {
		line, err := lineByCode(p, agency, w.unit, strings.TrimSpace(code), w.year)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line.ID)
	}
	return p.FiguresUnder(stage, w.year, lines...), nil
}

// shiftAct reads --shift. The money keeps its source.
func (c *console) shiftAct(p *model.Plan, stage model.Stage, w scenarioWords) (model.Act, error) {
	agency, err := agencyByCode(p, w.agency)
	if err != nil {
		return nil, err
	}
	return c.shifting(p, agency, stage, correctWords{
		lines: w.lines, unit: w.unit, fund: w.fund, amount: w.amount, year: w.year, shiftTo: w.shiftTo, shiftAgency: w.shiftAgency, shiftUnit: w.shiftUnit,
	})
}
