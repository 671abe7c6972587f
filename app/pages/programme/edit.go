package programme

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// cells is what is to be entered by one act.
type cells = model.EnterCells

// commit enters what was typed into a cell. It gives the sentence that says why not, "" where it was taken.
func (p *Page) commit(n, col int, typed string) (refusal string) {
	r, c := p.sheet.rows[n], p.sheet.columns[col]
	switch {
	case c.kind == columnRemarks, c.kind == columnName && r.kind == fundRow:
		return p.commitFund(&r, half{name: strings.TrimSpace(typed)})
	case c.kind == columnName && r.draft != 0:
		return p.commitDraft(&r, typed)
	case c.kind == columnName && r.invited:
		return p.commitIndicator(&r, typed)
	case c.kind == columnFigure && r.kind != indicatorRow && (r.invited || p.halves[r.lineID()] != nil):
		return p.commitAmount(&r, c, typed)
	}
	e, refusal := p.read(&r, c, typed)
	if refusal != "" || p.stands(e) {
		return refusal
	}
	return p.enter(e)
}

// read makes cells of what was typed into a cell of a row that is in the plan.
func (p *Page) read(r *row, c column, typed string) (e cells, refusal string) {
	switch c.kind {
	case columnName:
		return p.readName(r, typed)
	case columnField:
		return p.readCell(r, c.field, typed)
	case columnFigure:
		return p.readFigure(r, p.sheet.periods[c.at], typed)
	default:
		return e, p.desk.Say(text.EntryOneByOne)
	}
}

// readName reads the text of an indicator, or the code and name of a line.
func (p *Page) readName(r *row, typed string) (e cells, refusal string) {
	switch r.kind {
	case indicatorRow:
		return p.readCell(r, model.FieldIndicator, typed)
	case fundRow:
		return e, p.desk.Say(text.EntryOneByOne)
	}
	code, name := splitCode(typed, r.line.Code)
	if name == "" && code != "" {
		name = r.line.Name
	}
	if e, refusal = p.readCell(r, model.FieldName, name); refusal == "" && code != "" && code != r.line.Code {
		e.Fields = append(e.Fields, model.SetField{Line: r.line.ID, Field: model.FieldCode, Text: code})
	}
	return e, refusal
}

func (p *Page) readCell(r *row, f model.Field, typed string) (e cells, refusal string) {
	value, refusal := p.readField(f, typed)
	if refusal != "" {
		return e, refusal
	}
	e.Fields = []model.SetField{{Line: r.line.ID, Indicator: r.indicatorID(), Field: f, Text: value}}
	if f == model.FieldBaseline && value != "" && r.indicator.BaselineYear == 0 && p.sheet.baselineYear != 0 && p.sheet.find(columnField, model.FieldBaselineYear) < 0 {
		e.Fields = append(e.Fields, model.SetField{Line: r.line.ID, Indicator: r.indicator.ID, Field: model.FieldBaselineYear, Text: yearText(p.sheet.baselineYear)})
	}
	return e, ""
}

func (p *Page) readFigure(r *row, d period, typed string) (e cells, refusal string) {
	typed = strings.TrimSpace(typed)
	if r.kind == indicatorRow {
		if d.quarter != 0 {
			e.Quarters = []model.SetQuarter{{Indicator: r.indicator.ID, Stage: p.stage, Year: d.year, Quarter: d.quarter, Text: typed, Known: typed != ""}}
		} else {
			e.Figures.Targets = []model.SetTarget{{Indicator: r.indicator.ID, Stage: p.stage, Year: d.year, Value: typed}}
		}
		return e, ""
	}
	amount, given, err := locale.ParseMoney(typed, p.desk.Language())
	if err != nil {
		return e, err.Error()
	}
	return p.moneyCells(r, d, amount, given), ""
}

// moneyCells is money of a row in a period; given false takes it away.
func (p *Page) moneyCells(r *row, d period, amount model.Money, given bool) (e cells) {
	if d.quarter != 0 {
		e.Quarters = []model.SetQuarter{{Line: r.line.ID, Fund: r.fund, Stage: p.stage, Year: d.year, Quarter: d.quarter, Amount: amount, Known: given}}
	} else {
		e.Figures.Budgets = []model.SetBudget{{Line: r.line.ID, Fund: r.fund, Stage: p.stage, Year: d.year, Amount: amount, Known: given}}
	}
	return e
}

// stands says whether what was typed into one cell is in the plan already, in whatever spelling. Of what is agreed the act itself decides.
func (p *Page) stands(e cells) bool {
	if p.stage == model.Agreed && len(e.Figures.Budgets)+len(e.Figures.Targets) > 0 {
		return false
	}
	return e.Same(p.desk.Plan())
}

// enter does the act for cells and gives the sentence that says why not.
func (p *Page) enter(e cells) (refusal string) {
	act, refusal := p.act(e)
	if refusal != "" {
		return refusal
	}
	_, refusal = p.do(act)
	return refusal
}

// do does an act of the agency that is shown.
func (p *Page) do(act model.Act) (e *model.Entry, refusal string) {
	e, err := p.desk.Do(act, p.context())
	if err != nil {
		return nil, err.Error()
	}
	return e, ""
}

// act is the act for cells: a correction where they are figures that the meeting agrees on, elsewhere an entry, of many cells as one.
func (p *Page) act(e cells) (act model.Act, refusal string) {
	budgets, targets := e.Figures.Budgets, e.Figures.Targets
	switch {
	case p.stage == model.Agreed && len(budgets)+len(targets) > 0:
		return p.correction(e)
	case e.Len() == 1 && len(budgets) == 1:
		return budgets[0], ""
	case e.Len() == 1 && len(targets) == 1:
		return targets[0], ""
	case e.Len() == len(budgets)+len(targets):
		return e.Figures, ""
	default:
		return e, ""
	}
}

// correction is the act for one figure that the meeting agreed.
func (p *Page) correction(e cells) (act model.Act, refusal string) {
	budgets, targets := e.Figures.Budgets, e.Figures.Targets
	switch {
	case e.Len() != 1:
		return nil, p.desk.Say(text.ProgrammePasteAgreed)
	case len(budgets) == 1 && budgets[0].Known:
		b := budgets[0]
		return model.CorrectBudget{Line: b.Line, Fund: b.Fund, Stage: b.Stage, Year: b.Year, Amount: b.Amount}, ""
	case len(targets) == 1 && targets[0].Value != "":
		return model.CorrectTarget(targets[0]), ""
	default:
		return nil, p.desk.Say(text.ProgrammeNotErased)
	}
}

// context is the circumstances of an act: what is agreed while the agency has its turn belongs to that turn.
func (p *Page) context() model.Context {
	c := model.Context{Agency: p.agency}
	plan := p.desk.Plan()
	if m := plan.CurrentMeeting(); m != nil && p.stage == model.Agreed {
		if slot := plan.RunningSlot(m.ID); slot != nil && slot.Agency == p.agency {
			c.Slot = slot.ID
			c.Elapsed = int(p.desk.Now().Sub(slot.Began.Time()).Seconds())
		}
	}
	return c
}
