package programme

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// entry is the figures that are to be entered by one act.
type entry = model.EnterFigures

// commit enters what was typed into a cell. It gives the sentence that says why not, "" where it was taken.
func (p *Page) commit(row, col int, typed string) string {
	e, refusal := p.read(row, col, typed)
	if refusal != "" {
		return refusal
	}
	if p.stands(e) {
		return ""
	}
	return p.enter(e)
}

// read makes the figure that was typed into a cell.
func (p *Page) read(n, col int, typed string) (e entry, refusal string) {
	r := &p.sheet.rows[n]
	if col != colMoney {
		year := p.year
		if col == colTargetBefore {
			year--
		}
		e.Targets = []model.SetTarget{{Indicator: r.indicator, Stage: p.stage, Year: year, Value: strings.TrimSpace(typed)}}
		return e, ""
	}
	amount, given, err := locale.ParseMoney(typed, p.desk.Language())
	if err != nil {
		return e, err.Error()
	}
	e.Budgets = []model.SetBudget{{Line: r.line, Fund: r.fund, Stage: p.stage, Year: p.year, Amount: amount, Known: given}}
	return e, ""
}

// stands says whether a single figure is in the plan as it was typed, in whatever spelling. Of what is agreed the act itself decides.
func (p *Page) stands(e entry) bool {
	plan := p.desk.Plan()
	switch {
	case p.stage == model.Agreed:
		return false
	case len(e.Budgets) > 0:
		b := e.Budgets[0]
		now := plan.Budget(b.Line, b.Fund, b.Stage, b.Year)
		return (now != nil) == b.Known && (now == nil || now.Amount == b.Amount)
	default:
		t := e.Targets[0]
		now := plan.Target(t.Indicator, t.Stage, t.Year)
		return now == nil && t.Value == "" || now != nil && now.Value == t.Value
	}
}

// enter does the act for figures and gives the sentence that says why not.
func (p *Page) enter(e entry) (refusal string) {
	act, refusal := p.act(e)
	if refusal != "" {
		return refusal
	}
	if _, err := p.desk.Do(act, p.context()); err != nil {
		return err.Error()
	}
	return ""
}

// act is the act for figures: a correction at the stage of what is agreed, elsewhere an entry, of many figures as one.
func (p *Page) act(e entry) (act model.Act, refusal string) {
	switch {
	case p.stage == model.Agreed:
		return p.correction(e)
	case len(e.Budgets) == 1 && len(e.Targets) == 0:
		return e.Budgets[0], ""
	case len(e.Targets) == 1 && len(e.Budgets) == 0:
		return e.Targets[0], ""
	default:
		return e, ""
	}
}

// correction is the act for one figure that the meeting agreed.
func (p *Page) correction(e entry) (act model.Act, refusal string) {
	switch {
	case len(e.Budgets)+len(e.Targets) != 1:
		return nil, p.desk.Say(text.ProgrammePasteAgreed)
	case len(e.Budgets) == 1 && e.Budgets[0].Known:
		b := e.Budgets[0]
		return model.CorrectBudget{Line: b.Line, Fund: b.Fund, Stage: b.Stage, Year: b.Year, Amount: b.Amount}, ""
	case len(e.Targets) == 1 && e.Targets[0].Value != "":
		return model.CorrectTarget(e.Targets[0]), ""
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

// echo says how what is being typed is understood.
func (p *Page) echo(row, col int, typed string) string {
	if col == colMoney {
		amount, given, err := locale.ParseMoney(typed, p.desk.Language())
		if err != nil || !given {
			return ""
		}
		return locale.FormatRupiah(amount, p.desk.Language())
	}
	if strings.TrimSpace(typed) == "" {
		return ""
	}
	f := locale.ParseFigure(typed, p.desk.Language())
	if f.Kind == locale.NoNumber {
		return p.desk.Say(text.ProgrammeEchoText)
	}
	return locale.FormatFigure(f, p.desk.Language())
}

// clear takes the figures of a block away, as one act.
func (p *Page) clear(block parts.Block) {
	var e entry
	for row := block.Row; row <= block.LastRow; row++ {
		for col := block.Col; col <= block.LastCol; col++ {
			if c := p.sheet.Cell(row, col); c.Editable && c.Text != "" {
				part, _ := p.read(row, col, "")
				e.Budgets, e.Targets = append(e.Budgets, part.Budgets...), append(e.Targets, part.Targets...)
			}
		}
	}
	if len(e.Budgets)+len(e.Targets) == 0 {
		return
	}
	if refusal := p.enter(e); refusal != "" {
		p.desk.Tell(refusal)
	}
}

// paste enters a block of cells, all of it or none. Empty cells leave what is there.
func (p *Page) paste(row, col int, cells [][]string) (refusal string) {
	if refusal := p.fits(row, col, cells); refusal != "" {
		return refusal
	}
	var e entry
	for i, line := range cells {
		for j, typed := range line {
			part, refusal := p.pasted(row+i, col+j, typed)
			if refusal != "" {
				return p.desk.Say(text.ProgrammePasteCell, i+1, strings.TrimSpace(typed), refusal)
			}
			e.Budgets, e.Targets = append(e.Budgets, part.Budgets...), append(e.Targets, part.Targets...)
		}
	}
	if len(e.Budgets)+len(e.Targets) == 0 {
		return ""
	}
	return p.enter(e)
}

// fits says why a block does not lie within the grid.
func (p *Page) fits(row, col int, cells [][]string) (refusal string) {
	if rows := p.sheet.Rows() - row; len(cells) > rows {
		return p.desk.Say(text.ProgrammePasteLong, len(cells), rows)
	}
	for _, line := range cells {
		if columns := colRemarks + 1 - col; len(line) > columns {
			return p.desk.Say(text.ProgrammePasteWide, len(line), columns)
		}
	}
	return ""
}

// pasted reads one cell of a block. What stands in a cell already may be pasted over it, whether it can be entered there or not.
func (p *Page) pasted(row, col int, typed string) (e entry, refusal string) {
	typed = strings.TrimSpace(typed)
	c := p.sheet.Cell(row, col)
	switch {
	case typed == "" || typed == strings.TrimSpace(c.Text):
		return e, ""
	case !c.Editable:
		return e, p.whyNot(row, col)
	default:
		return p.read(row, col, typed)
	}
}

// whyNot says why nothing can be entered in a cell.
func (p *Page) whyNot(row, col int) string {
	switch r := &p.sheet.rows[row]; {
	case p.sheet.readOnly:
		return p.desk.Say(text.ReadOnlyNow)
	case col == colMoney && r.kind != indicatorRow && !r.holds:
		return p.desk.Say(text.ProgrammeSum)
	case col == colTargetBefore && r.targets[0].enacted:
		return p.desk.Say(text.ProgrammeEnactedBefore)
	case col == colTargetBefore && r.kind == indicatorRow:
		return p.desk.Say(text.ProgrammeOtherYear)
	default:
		return p.desk.Say(text.ProgrammeCannotEnter)
	}
}
