package verbs

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// correction reads the act that the words ask for. Figures are of the year that is named, else of the meeting's.
func (c *console) correction(p *model.Plan, agency *model.Agency, w correctWords) (model.Act, error) {
	stage, err := model.ParseStage(w.stage)
	if err != nil {
		return nil, err
	}
	w.year = cmp.Or(w.year, planYear(p))
	switch w.way {
	case "spread":
		return c.spreading(p, agency, stage, w)
	case "shift-to":
		return c.shifting(p, agency, stage, w)
	case "target":
		indicator, err := indicatorOf(p, agency, w.unit, w.line(), w.indicator, w.year)
		if err != nil {
			return nil, err
		}
		return model.CorrectTarget{Indicator: indicator.ID, Stage: stage, Year: w.year, Value: w.target}, nil
	case "field":
		return c.retexting(p, agency, w)
	default:
		return c.amending(p, agency, stage, w)
	}
}

// line is the code of the one line that is named, "" where none is.
func (w correctWords) line() string {
	if len(w.lines) == 0 {
		return ""
	}
	return w.lines[0]
}

// amending reads --amount alone.
func (c *console) amending(p *model.Plan, agency *model.Agency, stage model.Stage, w correctWords) (model.Act, error) {
	amount, err := c.amountOf(w.amount)
	if err != nil {
		return nil, err
	}
	of, err := figureOf(p, agency, w.unit, w.line(), w.fund, w.year)
	return model.CorrectBudget{Line: of.Line, Fund: of.Fund, Stage: stage, Year: w.year, Amount: amount}, err
}

func (c *console) amountOf(words string) (model.Money, error) {
	amount, given, err := locale.ParseMoney(words, c.language())
	if err == nil && !given {
		err = model.Invalidf("Tulis misalnya --amount \"1,5 M\".", "Jumlah uang belum diisi.")
	}
	return amount, err
}

// spreading reads --spread: over the lines that are named with everything below them, else over the whole agency.
func (c *console) spreading(p *model.Plan, agency *model.Agency, stage model.Stage, w correctWords) (model.Act, error) {
	spread, given, err := locale.ParseSpread(w.spread, c.language())
	if err != nil {
		return nil, err
	}
	if !given {
		return nil, model.Invalidf("Tulis persen, selisih, atau jumlah baru.", "Perubahannya belum dapat dihitung.")
	}
	step, _, err := locale.ParseMoney(w.round, c.language())
	if err != nil {
		return nil, err
	}
	act := model.CorrectMany{Spread: spread, Stage: stage, Year: w.year, Step: step}
	if len(w.lines) == 0 {
		act.Figures = p.FiguresOfAgency(stage, w.year, agency.ID)
		return act, nil
	}
	var lines []model.ID
	for _, code := range w.lines {
		line, err := lineByCode(p, agency, w.unit, strings.TrimSpace(code), w.year)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line.ID)
	}
	act.Figures = p.FiguresUnder(stage, w.year, lines...)
	return act, nil
}

// shifting reads --shift-to. The money keeps its source unless another is named; the other line is in the same agency and sub unit likewise.
func (c *console) shifting(p *model.Plan, agency *model.Agency, stage model.Stage, w correctWords) (model.Act, error) {
	amount, err := c.amountOf(w.amount)
	if err != nil {
		return nil, err
	}
	from, err := figureOf(p, agency, w.unit, w.line(), w.fund, w.year)
	if err != nil {
		return nil, err
	}
	other, unit := agency, cmp.Or(w.shiftUnit, w.unit)
	if w.shiftAgency != "" {
		unit = w.shiftUnit
		if other, err = agencyByCode(p, w.shiftAgency); err != nil {
			return nil, err
		}
	}
	line, err := lineByCode(p, other, unit, w.shiftTo, w.year)
	if err != nil {
		return nil, err
	}
	to := model.FigureOf{Line: line.ID, Fund: from.Fund}
	if w.shiftFund != "" {
		to.Fund, err = fundByName(p, line, w.shiftFund, w.year)
	}
	return model.ShiftBudget{From: from, To: to, Stage: stage, Year: w.year, Amount: amount}, err
}

// The texts that are corrected by name: of lines, and of indicators.
var (
	lineTexts      = []model.Field{model.FieldName, model.FieldPriority, model.FieldLocation, model.FieldGroup, model.FieldObjective, model.FieldOutcome}
	indicatorTexts = []model.Field{model.FieldIndicator, model.FieldUnit, model.FieldBaseline, model.FieldSource, model.FieldOwner}
)

// retexting reads --field and --text.
func (c *console) retexting(p *model.Plan, agency *model.Agency, w correctWords) (model.Act, error) {
	field, err := c.fieldByName(w.field)
	if err != nil {
		return nil, err
	}
	act := model.CorrectText{Field: field, Text: w.text}
	switch ofIndicator := slices.Contains(indicatorTexts, field); {
	case ofIndicator && w.indicator == "":
		return nil, c.misuse(text.UsageNeedsToo, "--field "+w.field, "--indicator")
	case ofIndicator:
		indicator, err := indicatorOf(p, agency, w.unit, w.line(), w.indicator, w.year)
		if err != nil {
			return nil, err
		}
		act.Indicator = indicator.ID
		return act, nil
	case w.indicator != "":
		return nil, c.misuse(text.AgendaOneThing, "--field "+w.field, "--indicator")
	case len(w.lines) == 0:
		return nil, c.misuse(text.UsageNeedsToo, "--field "+w.field, "--line")
	}
	line, err := lineByCode(p, agency, w.unit, w.line(), w.year)
	if err != nil {
		return nil, err
	}
	act.Line = line.ID
	return act, nil
}

// fieldByName finds the field of a name in either language, or of its word in JSON.
func (c *console) fieldByName(name string) (model.Field, error) {
	var names []string
	for _, f := range slices.Concat(lineTexts, indicatorTexts) {
		called := text.CorrectedFields[f]
		for _, word := range []string{called.ID, called.EN, string(f)} {
			if strings.EqualFold(strings.TrimSpace(name), word) {
				return f, nil
			}
		}
		names = append(names, c.say(called))
	}
	return "", model.Errorf(model.Invalid, "Target dan pagu dikoreksi dengan --target dan --amount.", "Isian %q tidak ada. Yang ada: %s.", name, strings.Join(names, ", "))
}
