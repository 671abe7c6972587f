package programme

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// removal is what the rows of a block stand for.
type removal struct {
	drafts  []int
	halves  []model.ID
	records []model.Record
	rows    []*row // that stand for records
}

// remove takes the rows of a block away with what belongs to them, as one act. What carries figures is asked for by name first.
func (p *Page) remove(block parts.Block) {
	if p.desk.ReadOnly() {
		p.desk.Tell(p.desk.Say(text.ReadOnlyNow))
		return
	}
	what := p.removal(block)
	for _, number := range what.drafts {
		p.drop(number)
	}
	for _, line := range what.halves {
		delete(p.halves, line)
	}
	switch {
	case len(what.records) == 0:
		p.refresh()
	case p.stage == model.Agreed && what.money():
		p.desk.Tell(p.desk.Say(text.ProgrammeNotErased))
	case what.plain(p.desk.Plan()):
		p.removeRecords(what.records)
	default:
		p.desk.Ask(p.removeQuestion(what), p.desk.Say(text.EntryRemove), func() { p.removeRecords(what.records) })
	}
}

func (p *Page) removal(block parts.Block) (what removal) {
	for n := block.Row; n <= block.LastRow && n >= 0; n++ {
		r := &p.sheet.rows[n]
		switch {
		case r.draft != 0:
			what.drafts = append(what.drafts, r.draft)
		case r.kind == sumRow:
		case p.halves[r.line.ID] != nil && (r.invited || r.kind == lineRow && len(p.budgets(r)) == 0 && r.fundName != ""):
			what.halves = append(what.halves, r.line.ID)
		case !r.invited:
			what.rows = append(what.rows, r)
			what.records = append(what.records, p.recordsOf(r)...)
		}
	}
	return what
}

// recordsOf gives what a row stands for: a line, an indicator, or the money of a source at the stage.
func (p *Page) recordsOf(r *row) []model.Record {
	switch r.kind {
	case lineRow:
		return []model.Record{r.line}
	case indicatorRow:
		return []model.Record{r.indicator}
	default:
		return p.budgets(r)
	}
}

func (p *Page) budgets(r *row) (list []model.Record) {
	year := p.oneYear()
	for _, b := range p.desk.Plan().Budgets.Of(r.line.ID) {
		if b.Fund == r.fund && b.Stage == p.stage && (year == 0 || b.Year == year) {
			list = append(list, b)
		}
	}
	return list
}

// money says whether money of a source goes by itself.
func (w *removal) money() bool {
	return slices.ContainsFunc(w.rows, func(r *row) bool { return r.kind == fundRow })
}

// plain says whether nothing with a figure goes.
func (w *removal) plain(plan *model.Plan) bool {
	for _, r := range w.records {
		switch r := r.(type) {
		case *model.Line:
			if s := weigh(plan, r); s.lines+s.indicators+s.figures > 0 {
				return false
			}
		case *model.Indicator:
			if len(plan.Targets.Of(r.ID)) > 0 {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// weight is what goes with a line.
type weight struct{ lines, indicators, figures int }

func weigh(plan *model.Plan, l *model.Line) (w weight) {
	for _, i := range plan.Indicators.Of(l.ID) {
		w.indicators++
		w.figures += len(plan.Targets.Of(i.ID))
	}
	w.figures += len(plan.Budgets.Of(l.ID))
	for _, below := range plan.Lines.Of(l.Agency) {
		if below.Parent == l.ID {
			under := weigh(plan, below)
			w.lines, w.indicators, w.figures = w.lines+1+under.lines, w.indicators+under.indicators, w.figures+under.figures
		}
	}
	return w
}

func (p *Page) removeQuestion(what removal) string {
	first := what.rows[0]
	money := func(of model.Figure) string {
		return locale.FormatRupiah(of.Amount.Plus(of.Outside), p.desk.Language())
	}
	switch {
	case len(what.rows) > 1:
		return p.desk.Say(text.EntryRemoveMany, len(what.rows), p.rowName(first), p.rowName(what.rows[len(what.rows)-1]))
	case first.kind == indicatorRow:
		return p.desk.Say(text.EntryRemoveIndicator, first.indicator.Text, len(p.desk.Plan().Targets.Of(first.indicator.ID)))
	case first.kind == fundRow:
		var sum model.Figure
		for _, r := range what.records {
			sum.Amount = sum.Amount.Plus(r.(*model.Budget).Amount)
		}
		return p.desk.Say(text.EntryRemoveSource, p.sheet.fundName(first), codeLabel(p.desk.Plan(), first.line), money(sum))
	default:
		w := weigh(p.desk.Plan(), first.line)
		return p.desk.Say(text.EntryRemoveLine, codeLabel(p.desk.Plan(), first.line), first.line.Name, w.lines, w.indicators, money(p.lineFigure(first.line)))
	}
}

// lineFigure is the money of a line at the stage and in the year that are shown.
func (p *Page) lineFigure(l *model.Line) (sum model.Figure) {
	for _, root := range p.desk.Plan().Tree(l.Agency, l.Year) {
		root.Walk(func(n *model.Node, _ int) {
			if n.Line.ID == l.ID {
				sum = p.desk.Plan().Figure(n, p.stage, p.year)
			}
		})
	}
	return sum
}

func (p *Page) rowName(r *row) string {
	switch r.kind {
	case fundRow:
		return p.sheet.fundName(r)
	case indicatorRow:
		return r.indicator.Text
	default:
		return codeLabel(p.desk.Plan(), r.line)
	}
}

func (p *Page) removeRecords(records []model.Record) {
	if _, refusal := p.do(model.Edit{Title: "line.remove", Drop: records}); refusal != "" {
		p.desk.Tell(refusal)
	}
}
