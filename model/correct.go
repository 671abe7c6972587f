package model

import "strings"

// CorrectBudget sets the money of a line from one funding source at a stage in a year and records the correction. At stage Agreed
// the line's other sources are first taken over from what the meeting speaks about, so that the agreed figure of a line is always whole.
// A line that has figures below it is refused: its figure is their sum.
type CorrectBudget struct {
	Line, Fund ID
	Stage      Stage
	Year       int
	Amount     Money
}

// Name is "correct.budget".
func (CorrectBudget) Name() string { return "correct.budget" }

// Changes gives the budget and the correction; the same amount as before is refused.
func (a CorrectBudget) Changes(p *Plan, c Context) ([]Change, error) {
	line := p.Lines.Get(a.Line)
	if line == nil {
		return nil, missing("Baris")
	}
	if a.Fund != 0 && p.Funds.Get(a.Fund) == nil {
		return nil, missing("Sumber dana")
	}
	d := newDraft(p, c)
	changed, err := d.correct(line, a.Fund, a.Stage, a.Year, a.Amount)
	if err == nil && !changed {
		err = Invalidf("Ketik angka yang lain, atau tekan Esc.", "Pagu %s sudah bernilai itu.", line.Code)
	}
	return d.changes, err
}

// correct sets a figure and records the correction. A figure that has the amount already stays as it is.
func (d *draft) correct(line *Line, fund ID, stage Stage, year int, amount Money) (changed bool, err error) {
	if err := d.correctable(line, stage, year); err != nil {
		return false, err
	}
	old, known := d.standing(line, fund, stage, year)
	if known && old == amount {
		return false, nil
	}
	d.setBudget(line.ID, fund, stage, year, amount)
	d.add(&Correction{
		ID: d.ids.Next(), Said: d.said(line.Agency), Line: line.ID, Fund: fund, Stage: stage, Year: year, Field: FieldBudget,
		OldAmount: old, NewAmount: amount, Reason: d.c.Reason,
	})
	return true, nil
}

// correctable refuses a line whose figure is the sum of those below it.
func (d *draft) correctable(line *Line, stage Stage, year int) error {
	if d.plan.figureBelow(line, stage, year) {
		return Invalidf("Koreksi angka pada baris di bawahnya.", "Pagu %s adalah jumlah baris di bawahnya.", line.Code)
	}
	return nil
}

// standing gives the figure that a correction replaces. At stage Agreed the line is first taken over, once in a draft.
func (d *draft) standing(line *Line, fund ID, stage Stage, year int) (Money, bool) {
	if stage == Agreed && !d.settled[line.ID] {
		d.settled[line.ID] = true
		d.agree(line, year)
	}
	if b := d.budget(line.ID, fund, stage, year); b != nil {
		return b.Amount, true
	}
	return 0, false
}

// figureBelow says whether a line under l carries money at the stage, or, for what is agreed, at the stage the meeting speaks about.
func (p *Plan) figureBelow(l *Line, stage Stage, year int) bool {
	for _, child := range p.children(l) {
		if p.figureBelow(child, stage, year) || p.own(child.ID, stage, year).Known {
			return true
		}
		if stage == Agreed && p.own(child.ID, p.Base(), year).Known {
			return true
		}
	}
	return false
}

// CorrectTarget sets the target of an indicator at a stage in a year and records the correction.
type CorrectTarget struct {
	Indicator ID
	Stage     Stage
	Year      int
	Value     string
}

// Name is "correct.target".
func (CorrectTarget) Name() string { return "correct.target" }

// Changes gives the target and the correction; the same value as before is refused.
func (a CorrectTarget) Changes(p *Plan, c Context) ([]Change, error) {
	indicator := p.Indicators.Get(a.Indicator)
	if indicator == nil {
		return nil, missing("Indikator")
	}
	value := strings.TrimSpace(a.Value)
	old := ""
	if t := p.targetOrBase(a.Indicator, a.Stage, a.Year); t != nil {
		old = t.Value
	}
	if old == value {
		return nil, Invalidf("Ketik target yang lain, atau tekan Esc.", "Target sudah bernilai itu.")
	}
	line := p.Lines.Get(indicator.Line)
	d := newDraft(p, c)
	d.setTarget(a.Indicator, a.Stage, a.Year, value)
	d.add(&Correction{
		ID: d.ids.Next(), Said: d.said(line.Agency), Line: line.ID, Indicator: a.Indicator, Stage: a.Stage, Year: a.Year, Field: FieldTarget,
		OldText: old, NewText: value, Reason: c.Reason,
	})
	return d.changes, nil
}

func (p *Plan) targetOrBase(indicator ID, stage Stage, year int) *Target {
	if t := p.Target(indicator, stage, year); t != nil || stage != Agreed {
		return t
	}
	return p.Target(indicator, p.Base(), year)
}

// SetBudget enters the money of a line outside of any correction: the agency's own figure before the meeting. Known false takes the figure away.
type SetBudget struct {
	Line, Fund ID
	Stage      Stage
	Year       int
	Amount     Money
	Known      bool
}

// Name is "enter.budget".
func (SetBudget) Name() string { return "enter.budget" }

// Changes refuses a figure that is there already.
func (a SetBudget) Changes(p *Plan, c Context) ([]Change, error) {
	line := p.Lines.Get(a.Line)
	if line == nil {
		return nil, missing("Baris")
	}
	if p.figureBelow(line, a.Stage, a.Year) {
		return nil, Invalidf("Isi angka pada baris di bawahnya.", "Pagu %s adalah jumlah baris di bawahnya.", line.Code)
	}
	d := newDraft(p, c)
	if a.Known {
		d.setBudget(a.Line, a.Fund, a.Stage, a.Year, a.Amount)
	} else if b := p.Budget(a.Line, a.Fund, a.Stage, a.Year); b != nil {
		d.changes = append(d.changes, Remove(b))
	}
	return d.done()
}

// SetTarget enters the target of an indicator outside of any correction; "" takes it away.
type SetTarget struct {
	Indicator ID
	Stage     Stage
	Year      int
	Value     string
}

// Name is "enter.target".
func (SetTarget) Name() string { return "enter.target" }

// Changes refuses a value that is there already.
func (a SetTarget) Changes(p *Plan, c Context) ([]Change, error) {
	if p.Indicators.Get(a.Indicator) == nil {
		return nil, missing("Indikator")
	}
	d := newDraft(p, c)
	value := strings.TrimSpace(a.Value)
	if value != "" {
		d.setTarget(a.Indicator, a.Stage, a.Year, value)
	} else if t := p.Target(a.Indicator, a.Stage, a.Year); t != nil {
		d.changes = append(d.changes, Remove(t))
	}
	return d.done()
}

func missing(what string) error {
	return Errorf(NotFound, "Muat ulang halaman, lalu ulangi.", "%s tidak ada lagi di berkas.", what)
}

// draft gathers the changes of one act. Each figure is changed at most once in it.
type draft struct {
	plan    *Plan
	c       Context
	ids     *IDs
	changes []Change
	budgets map[budgetKey]*Budget
	settled map[ID]bool // lines whose agreed figures were taken over or brought in line with a verdict
}

type budgetKey struct {
	line, fund ID
	stage      Stage
	year       int
}

func newDraft(p *Plan, c Context) *draft {
	return &draft{plan: p, c: c, ids: NewIDs(c.Seed), budgets: map[budgetKey]*Budget{}, settled: map[ID]bool{}}
}

func (d *draft) add(r Record) { d.changes = append(d.changes, Add(r)) }

func (d *draft) done() ([]Change, error) {
	if len(d.changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return d.changes, nil
}

// said gives the circumstances for a record about an agency.
func (d *draft) said(agency ID) Said {
	s := d.c.Said()
	s.Agency = agency
	return s
}

// budget gives the figure as the draft would leave it.
func (d *draft) budget(line, fund ID, stage Stage, year int) *Budget {
	if b, ok := d.budgets[budgetKey{line, fund, stage, year}]; ok {
		return b
	}
	return d.plan.Budget(line, fund, stage, year)
}

func (d *draft) setBudget(line, fund ID, stage Stage, year int, amount Money) {
	before := d.budget(line, fund, stage, year)
	if before != nil && before.Amount == amount {
		return
	}
	after := &Budget{Line: line, Fund: fund, Stage: stage, Year: year, Amount: amount}
	if before == nil {
		after.ID = d.ids.Next()
		d.add(after)
	} else {
		after.ID, after.Quarters = before.ID, before.Quarters
		d.changes = append(d.changes, Replace(before, after))
	}
	d.budgets[budgetKey{line, fund, stage, year}] = after
}

func (d *draft) setTarget(indicator ID, stage Stage, year int, value string) {
	before := d.plan.Target(indicator, stage, year)
	if before == nil {
		d.add(&Target{ID: d.ids.Next(), Indicator: indicator, Stage: stage, Year: year, Value: value})
		return
	}
	if before.Value != value {
		after := *before
		after.Value = value
		d.changes = append(d.changes, Replace(before, &after))
	}
}

// agree takes over what the meeting would agree on as agreed, source by source, where the line has no agreed figure yet.
func (d *draft) agree(line *Line, year int) {
	if !d.plan.own(line.ID, Agreed, year).Known {
		d.takeOver(line, year)
	}
}

// takeOver makes the figures that the meeting speaks about the agreed ones, each as it was last corrected.
func (d *draft) takeOver(line *Line, year int) {
	base := d.plan.Base()
	corrected, order := d.corrected(line, year)
	for _, b := range d.plan.Budgets.Of(line.ID) {
		if _, changed := corrected[b.Fund]; b.Stage == base && b.Year == year && !changed {
			d.setBudget(line.ID, b.Fund, Agreed, year, b.Amount)
		}
	}
	for _, fund := range order {
		d.setBudget(line.ID, fund, Agreed, year, corrected[fund])
	}
}

// corrected gives the last correction of each of a line's agreed figures, and the sources in the order of their first.
func (d *draft) corrected(line *Line, year int) (last map[ID]Money, order []ID) {
	last = map[ID]Money{}
	for _, c := range d.plan.Corrections.Of(line.Agency) {
		if c.Line != line.ID || c.Field != FieldBudget || c.Stage != Agreed || c.Year != year {
			continue
		}
		if _, again := last[c.Fund]; !again {
			order = append(order, c.Fund)
		}
		last[c.Fund] = c.NewAmount
	}
	return last, order
}

// agreeTargets takes the targets of the line's indicators over as agreed where there are none yet.
func (d *draft) agreeTargets(line ID, year int) {
	base := d.plan.Base()
	for _, i := range d.plan.Indicators.Of(line) {
		if t := d.plan.Target(i.ID, base, year); t != nil && d.plan.Target(i.ID, Agreed, year) == nil {
			d.setTarget(i.ID, Agreed, year, t.Value)
		}
	}
}
