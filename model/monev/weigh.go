package monev

import (
	"errors"
	"strings"

	"benangmerah/model"
)

// Fate is what becomes of a row.
type Fate uint8

// The fates: a row that changes something, one that says what stands there already, one that was added to an earlier row of the same money, one that is a sum of
// other lines or says nothing, and one that cannot be taken.
const (
	Changes Fate = iota
	Same
	Added
	Passed
	Refused
)

// Weighed is a row that was held against a plan. Before and After are the quarter's money, BeforeValue and the row's Value what the indicator came to. Why says of a row that
// is refused or passed over why it is, Left of one that is taken what of it is not.
type Weighed struct {
	Told
	Fate          Fate
	Why, Left     *model.Error
	Of            *model.Line
	Measure       *model.Indicator
	Source        model.ID
	Before, After model.Figure
	BeforeValue   string
	act           model.Realise
	money         bool // is of the money of Source
	to            int  // the row to which it was added
}

// Weigh holds the rows of a table against a plan, for the quarter and the agency of a query, which may be 0: rows then name theirs, or what stands over them does. Rows of the
// same line and source are added up in a table by account or package, see Told.Part, and all refused in another. Of a line of which one amount cannot be read none is taken.
// Nothing is changed.
func Weigh(p *model.Plan, q Query, rows []Told) []Weighed {
	w := &weighing{
		plan: p, Query: q, byName: namesOf(p), lines: linesOf(p, q.Year), summed: summedOf(p, q), first: map[model.SetQuarter]int{}, said: map[model.ID]bool{},
		values: map[model.ID]bool{}, heading: map[string]*model.Agency{}, spoiled: map[model.ID]int{}, list: make([]Weighed, 0, len(rows)),
	}
	for _, told := range rows {
		w.list = append(w.list, Weighed{Told: told})
		w.match(&w.list[len(w.list)-1])
	}
	for i := range w.list {
		w.whole(&w.list[i])
		w.judge(&w.list[i])
	}
	for i := range w.list {
		if r := &w.list[i]; r.Fate == Added && w.list[r.to].Fate == Refused {
			r.Fate, r.Why = Refused, w.list[r.to].Why
		}
	}
	return w.list
}

// ActOf gives what takes the rows that change something.
func ActOf(rows []Weighed) (act model.Realise) {
	for i := range rows {
		if rows[i].Fate == Changes {
			act.Cells.Quarters = append(act.Cells.Quarters, rows[i].act.Cells.Quarters...)
			act.Cells.Figures.Targets = append(act.Cells.Figures.Targets, rows[i].act.Cells.Figures.Targets...)
			act.Said = append(act.Said, rows[i].act.Said...)
		}
	}
	return act
}

// CountFates counts the rows of each fate.
func CountFates(rows []Weighed) (n [Refused + 1]int) {
	for i := range rows {
		n[rows[i].Fate]++
	}
	return n
}

// weighing holds rows against a plan.
type weighing struct {
	plan *model.Plan
	Query
	byName  map[string]*model.Agency
	lines   map[lineKey][]*model.Line
	summed  map[model.ID]bool
	first   map[model.SetQuarter]int // the row of some money that came first
	said    map[model.ID]bool        // lines that a row spoke of
	values  map[model.ID]bool        // indicators
	heading map[string]*model.Agency // by sheet, of the rows below
	spoiled map[model.ID]int         // the row of a line that cannot be read
	list    []Weighed
}

// lineKey names a line; its code is as bareCode gives it.
type lineKey struct {
	agency model.ID
	code   string
}

// bareCode gives a code without the zeros before its numbers and the name that may stand behind it, so that 1.3.02 and 1.03.02 are the same.
func bareCode(code string) string {
	fields := strings.Fields(code)
	if len(fields) == 0 {
		return ""
	}
	parts := strings.Split(strings.Trim(fields[0], "."), ".")
	for i, part := range parts {
		if bare := strings.TrimLeft(part, "0"); bare != "" {
			parts[i] = bare
		}
	}
	return strings.Join(parts, ".")
}

// summedOf gives the lines whose money is that of lines below them, see Row.Summed.
func summedOf(p *model.Plan, q Query) map[model.ID]bool {
	summed := map[model.ID]bool{}
	for b := range p.Budgets.All() {
		if b.Year != q.Year || b.Stage == model.Realised && q.Quarter < 4 && b.Quarters.Given == [4]bool{} {
			continue
		}
		for l := p.Lines.Get(b.Line); l != nil; {
			above := p.Lines.Get(l.Parent)
			if above == nil || above.Year != l.Year || above.Agency != l.Agency || summed[above.ID] {
				break
			}
			summed[above.ID] = true
			l = above
		}
	}
	return summed
}

func namesOf(p *model.Plan) map[string]*model.Agency {
	by := map[string]*model.Agency{}
	for _, a := range p.Agencies.Of(0) {
		for _, name := range []string{a.Code, a.Short, a.Name, a.Code + " " + a.Name} {
			if key := model.FoldWords(name); key != "" && by[key] == nil {
				by[key] = a
			}
		}
	}
	return by
}

// linesOf gives the lines of the year and of the plan year, those of the year first.
func linesOf(p *model.Plan, year int) map[lineKey][]*model.Line {
	by := map[lineKey][]*model.Line{}
	years := p.TreeYears(0, year)
	for _, y := range years {
		before := by
		found := map[lineKey][]*model.Line{}
		for l := range p.Lines.All() {
			if key := (lineKey{l.Agency, bareCode(l.Code)}); l.Year == y && len(before[key]) == 0 {
				found[key] = append(found[key], l)
			}
		}
		for key, list := range found {
			by[key] = list
		}
	}
	return by
}

// judge says what a row that was matched would change.
func (w *weighing) judge(r *Weighed) {
	if r.Fate != Changes {
		return
	}
	if r.Known {
		w.money(r)
	}
	if r.Measure != nil {
		w.value(r)
	}
	w.words(r)
	if r.act.Empty() {
		r.Fate = Passed
		if r.Why = r.Left; r.Why == nil {
			r.Why = model.Invalidf("", "Baris ini tidak berisi realisasi.")
		}
		return
	}
	_, err := r.act.Changes(w.plan, model.Context{Seed: "weigh"})
	var told *model.Error
	switch {
	case err == nil:
	case w.same(r):
		r.Fate = Same
	case errors.As(err, &told):
		r.Fate, r.Why = Refused, told
	}
}

// same says whether all that a row says stands there already.
func (w *weighing) same(r *Weighed) bool {
	for _, said := range r.act.Said {
		if e := w.plan.Evaluation(said.Line, said.Year, said.Quarter); e == nil || e.Obstacle != said.Obstacle || e.Driver != said.Driver || e.Next != said.Next {
			return false
		}
	}
	return r.act.Cells.Same(w.plan)
}

func (w *weighing) money(r *Weighed) {
	amount := r.Amount
	if b := w.plan.Budget(r.Of.ID, r.Source, model.Realised, w.Year); b != nil {
		for q := range w.Quarter - 1 {
			if r.UpTo && b.Quarters.Given[q] {
				amount -= b.Quarters.Amount[q]
			}
		}
		r.Before = model.Figure{Amount: b.Quarters.Amount[w.Quarter-1], Known: b.Quarters.Given[w.Quarter-1]}
	}
	r.After = model.Figure{Amount: amount, Known: true}
	r.act.Cells.Quarters = append(r.act.Cells.Quarters, model.SetQuarter{
		Line: r.Of.ID, Fund: r.Source, Stage: model.Realised, Year: w.Year, Quarter: w.Quarter, Amount: amount, Known: true,
	})
}

func (w *weighing) value(r *Weighed) {
	r.act.Cells = r.act.Cells.Plus(ValueAct(w.plan, r.Measure.ID, w.Year, w.Quarter, r.Value))
	if t := w.plan.Target(r.Measure.ID, model.Realised, w.Year); t != nil {
		r.BeforeValue = t.Quarters[w.Quarter-1]
	}
}

// ValueAct gives what enters that an indicator came to something by the end of a quarter. What the whole year came to follows its last quarter where it was given.
func ValueAct(p *model.Plan, indicator model.ID, year, quarter int, value string) (act model.EnterCells) {
	act.Quarters = []model.SetQuarter{{Indicator: indicator, Stage: model.Realised, Year: year, Quarter: quarter, Text: value}}
	if t := p.Target(indicator, model.Realised, year); quarter == 4 && t != nil && strings.TrimSpace(t.Value) != "" {
		act.Figures.Targets = []model.SetTarget{{Indicator: indicator, Stage: model.Realised, Year: year, Value: value}}
	}
	return act
}

// words takes what is said about the line, once; what the row leaves empty stays as it was.
func (w *weighing) words(r *Weighed) {
	if r.Obstacle+r.Driver+r.Next == "" || w.said[r.Of.ID] {
		return
	}
	w.said[r.Of.ID] = true
	said := model.Evaluation{Line: r.Of.ID, Year: w.Year, Quarter: w.Quarter}
	if e := w.plan.Evaluation(r.Of.ID, w.Year, w.Quarter); e != nil {
		said = *e
	}
	for _, field := range []struct {
		to   *string
		text string
	}{{&said.Obstacle, r.Obstacle}, {&said.Driver, r.Driver}, {&said.Next, r.Next}} {
		if field.text != "" {
			*field.to = field.text
		}
	}
	r.act.Said = []model.Evaluation{said}
}
