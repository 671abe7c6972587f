package model

import (
	"slices"
	"strconv"
	"strings"
)

// EnterCells enters what was typed or pasted into cells of the plan, of whatever kind: all of it or nothing, in one entry of the journal. Cells that
// say what stands there already are passed over. Figures are outside of corrections, see SetBudget and SetTarget.
type EnterCells struct {
	Figures  EnterFigures
	Quarters []SetQuarter
	Fields   []SetField
}

// Plus gives the cells of both.
func (a EnterCells) Plus(b EnterCells) EnterCells {
	return EnterCells{
		Figures: EnterFigures{
			Budgets: slices.Concat(a.Figures.Budgets, b.Figures.Budgets), Targets: slices.Concat(a.Figures.Targets, b.Figures.Targets),
		},
		Quarters: slices.Concat(a.Quarters, b.Quarters), Fields: slices.Concat(a.Fields, b.Fields),
	}
}

// Len is the number of cells.
func (a EnterCells) Len() int {
	return len(a.Figures.Budgets) + len(a.Figures.Targets) + len(a.Quarters) + len(a.Fields)
}

// SetField enters a field of an indicator or, where Indicator is 0, of a line. Text is what is written: of a mission its number, of a direction or
// formula the value of Direction or Formula, of a year four digits; "" empties the field. Another code moves a line to its place: under the line
// whose code its own begins with, at the level that the code says.
type SetField struct {
	Line, Indicator ID
	Field           Field
	Text            string
}

// SetQuarter enters the part of one quarter, 1 to 4, of a target or, where Indicator is 0, of a budget. The money of a year that has no figure yet, or
// one that was the sum of its quarters, follows them. Known false takes the part away.
type SetQuarter struct {
	Line, Fund, Indicator ID
	Stage                 Stage
	Year, Quarter         int
	Amount                Money
	Text                  string
	Known                 bool
}

// Name is "enter.cells".
func (EnterCells) Name() string { return "enter.cells" }

// Changes refuses what EnterFigures refuses, fields that cannot hold what is written, and cells that say what stands there already.
func (a EnterCells) Changes(p *Plan, c Context) ([]Change, error) {
	changes, err := a.gather(p, c)
	if err == nil && len(changes) == 0 {
		err = Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, err
}

// Same says whether all cells say what stands in the plan already.
func (a EnterCells) Same(p *Plan) bool {
	changes, err := a.gather(p, Context{})
	return err == nil && len(changes) == 0
}

func (a EnterCells) gather(p *Plan, c Context) ([]Change, error) {
	e := newEntering(p, c)
	if err := e.figures(a.Figures); err != nil {
		return nil, err
	}
	for _, q := range a.Quarters {
		if err := e.quarter(q); err != nil {
			return nil, err
		}
	}
	for _, f := range a.Fields {
		if err := e.field(f); err != nil {
			return nil, err
		}
	}
	return e.differing(), nil
}

// entering gathers the changes of one act record by record, so that several cells of a record become one change.
type entering struct {
	plan    *Plan
	c       Context
	ids     *IDs
	changes []Change
	at      map[reference]int // where in changes a record is
}

func newEntering(p *Plan, c Context) *entering {
	return &entering{plan: p, c: c, ids: NewIDs(c.Seed + "/cells"), at: map[reference]int{}}
}

// put makes a record what it is to be.
func (e *entering) put(r Record) {
	key := reference{r.Kind(), r.Key()}
	if i, ok := e.at[key]; ok {
		e.changes[i].After = r
		return
	}
	change := Add(r)
	if before, held := r.table(e.plan).get(r.Key()); held {
		change = Replace(before, r)
	}
	e.note(change)
}

func (e *entering) note(c Change) {
	e.at[reference{c.Kind(), c.Key()}] = len(e.changes)
	e.changes = append(e.changes, c)
}

// now gives a record as it stands after what has been entered so far.
func (e *entering) now(kind Kind, id ID) (Record, bool) {
	if i, ok := e.at[reference{kind, id}]; ok {
		return e.changes[i].After, e.changes[i].After != nil
	}
	return e.plan.table(kind).get(id)
}

// differing gives the changes, without those that change nothing.
func (e *entering) differing() []Change {
	return slices.DeleteFunc(e.changes, func(c Change) bool {
		return c.Before == nil && c.After == nil || c.Before != nil && c.After != nil && c.Before.equal(c.After)
	})
}

func (e *entering) figures(f EnterFigures) error {
	if err := f.contradiction(e.plan); err != nil {
		return err
	}
	if len(f.missing(e.plan)) == 0 {
		return nil
	}
	changes, err := f.Changes(e.plan, e.c)
	for _, c := range changes {
		e.note(c)
	}
	return err
}

func (e *entering) quarter(q SetQuarter) error {
	if q.Quarter < 1 || q.Quarter > 4 {
		return Invalidf("Pilih triwulan I sampai IV.", "Triwulan %d tidak ada.", q.Quarter)
	}
	if q.Indicator != 0 {
		return e.targetQuarter(q)
	}
	return e.budgetQuarter(q)
}

func (e *entering) targetQuarter(q SetQuarter) error {
	if e.plan.Indicators.Get(q.Indicator) == nil {
		return missing("Indikator")
	}
	t := e.target(q)
	t.Quarters[q.Quarter-1] = strings.TrimSpace(q.Text)
	e.put(&t)
	return nil
}

// target gives a copy of the target that a quarter is part of, as entered so far; a new one where there is none.
func (e *entering) target(q SetQuarter) Target {
	for _, c := range e.changes {
		if t, ok := c.After.(*Target); ok && t.Indicator == q.Indicator && t.Stage == q.Stage && t.Year == q.Year {
			return *t
		}
	}
	if t := e.plan.Target(q.Indicator, q.Stage, q.Year); t != nil {
		return *t
	}
	return Target{ID: e.ids.Next(), Indicator: q.Indicator, Stage: q.Stage, Year: q.Year}
}

func (e *entering) budgetQuarter(q SetQuarter) error {
	line := e.plan.Lines.Get(q.Line)
	switch {
	case line == nil:
		return missing("Baris")
	case e.plan.figureBelow(line, q.Stage, q.Year):
		return Invalidf("Isi angka pada baris di bawahnya.", "Pagu %s adalah jumlah baris di bawahnya.", line.Code)
	}
	b, held := e.budget(q)
	follows := !held || b.Amount == b.Quarters.Sum()
	b.Quarters.Given[q.Quarter-1] = q.Known
	b.Quarters.Amount[q.Quarter-1] = 0
	if q.Known {
		b.Quarters.Amount[q.Quarter-1] = q.Amount
	}
	if follows {
		b.Amount = b.Quarters.Sum()
	}
	if held || q.Known {
		e.put(&b)
	}
	return nil
}

// budget gives a copy of the budget that a quarter is part of, as entered so far, and whether there is one.
func (e *entering) budget(q SetQuarter) (b Budget, held bool) {
	for _, c := range e.changes {
		if b, ok := c.After.(*Budget); ok && b.Line == q.Line && b.Fund == q.Fund && b.Stage == q.Stage && b.Year == q.Year {
			return *b, true
		}
	}
	if b := e.plan.Budget(q.Line, q.Fund, q.Stage, q.Year); b != nil {
		return *b, true
	}
	return Budget{ID: e.ids.Next(), Line: q.Line, Fund: q.Fund, Stage: q.Stage, Year: q.Year}, false
}

// Sum adds the quarters that are given.
func (q Quarters) Sum() (sum Money) {
	for i, given := range q.Given {
		if given {
			sum = sum.Plus(q.Amount[i])
		}
	}
	return sum
}

// yearText reads a year of four digits; "" is no year.
func yearText(text string) (int, error) {
	if text == "" {
		return 0, nil
	}
	year, err := strconv.Atoi(text)
	if err != nil {
		return 0, Invalidf("Tulis tahun empat angka.", "Tahun %q tidak dikenal.", text)
	}
	return year, needYear(year)
}
