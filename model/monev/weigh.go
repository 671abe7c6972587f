package monev

import (
	"errors"
	"strings"

	"benangmerah/model"
)

// Told is a row of a table that tells what a quarter came to, as it is written there. Year and Quarter are 0 where the row does not say them. Amount is what was spent in the
// quarter alone or, where UpTo is set, in the year until its end; Value is what the indicator came to by the end of the quarter. Wrong says why the row cannot be read.
type Told struct {
	Row                      int // in the file
	Agency, Unit, Line, Name string
	Fund, Indicator, Value   string
	Year, Quarter            int
	Amount                   model.Money
	Known, UpTo              bool
	Obstacle, Driver, Next   string
	Wrong                    *model.Error
}

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
// is refused or passed over why it is.
type Weighed struct {
	Told
	Fate          Fate
	Why           *model.Error
	Of            *model.Line
	Measure       *model.Indicator
	Source        model.ID
	Before, After model.Figure
	BeforeValue   string
	act           model.Realise
}

// Weigh holds the rows of a table against a plan, for the quarter and the agency of a query, which may be 0: rows then name theirs. Rows of the same line and source are added up, as
// a table by account has them. Nothing is changed.
func Weigh(p *model.Plan, q Query, rows []Told) []Weighed {
	w := &weighing{plan: p, Query: q, summed: map[model.ID]bool{}, first: map[model.SetQuarter]int{}, said: map[model.ID]bool{}, values: map[model.ID]bool{}, list: make([]Weighed, 0, len(rows))}
	w.byName = namesOf(p)
	w.lines = linesOf(p, q.Year)
	for _, a := range Of(p, q).Accounts {
		for _, r := range a.Rows {
			w.summed[r.Line.ID] = r.Summed
		}
	}
	for _, told := range rows {
		w.list = append(w.list, Weighed{Told: told})
		w.match(&w.list[len(w.list)-1])
	}
	for i := range w.list {
		w.judge(&w.list[i])
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
	byName map[string]*model.Agency
	lines  map[lineKey][]*model.Line
	summed map[model.ID]bool
	first  map[model.SetQuarter]int // the row of some money that came first
	said   map[model.ID]bool        // lines that a row spoke of
	values map[model.ID]bool        // indicators
	list   []Weighed
}

type lineKey struct {
	agency model.ID
	code   string
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
	years := (&reading{plan: p, Query: Query{Year: year}}).years()
	for _, y := range years {
		before := by
		found := map[lineKey][]*model.Line{}
		for l := range p.Lines.All() {
			if key := (lineKey{l.Agency, l.Code}); l.Year == y && len(before[key]) == 0 {
				found[key] = append(found[key], l)
			}
		}
		for key, list := range found {
			by[key] = list
		}
	}
	return by
}

// match finds out what a row speaks of.
func (w *weighing) match(r *Weighed) {
	r.Why = r.Wrong
	for _, step := range []func(*Weighed) *model.Error{w.dated, w.line, w.measure, w.source} {
		if r.Why == nil {
			r.Why = step(r)
		}
	}
	if r.Why != nil && r.Fate == Changes {
		r.Fate = Refused
	}
}

// dated refuses what is of another quarter.
func (w *weighing) dated(r *Weighed) *model.Error {
	if r.Year != 0 && r.Year != w.Year || r.Quarter != 0 && r.Quarter != w.Quarter {
		return model.Invalidf("Pilih tahun dan triwulan itu dahulu, lalu baca lagi.", "Baris ini untuk triwulan %d tahun %d.", orElse(r.Quarter, w.Quarter), orElse(r.Year, w.Year))
	}
	return nil
}

func orElse(n, other int) int {
	if n == 0 {
		return other
	}
	return n
}

// line finds the line by agency and code, beside which its name may stand in the same cell.
func (w *weighing) line(r *Weighed) *model.Error {
	agency := w.plan.Agencies.Get(w.Agency)
	if r.Agency != "" {
		named := w.byName[model.FoldWords(r.Agency)]
		if named == nil {
			return model.Invalidf("Tulis kode atau nama perangkat daerah seperti di berkas.", "Perangkat daerah %q tidak dikenal.", r.Agency)
		}
		if agency != nil && named != agency {
			return model.Invalidf("Pilih semua perangkat daerah dahulu, atau baca berkas milik perangkat daerah ini.", "Baris ini milik %s.", named.Label())
		}
		agency = named
	}
	if agency == nil {
		return model.Invalidf("Tambahkan kolom perangkat daerah, atau pilih dahulu perangkat daerahnya.", "Baris ini tidak menyebut perangkat daerahnya.")
	}
	code, _, _ := strings.Cut(strings.TrimSpace(r.Told.Line), " ")
	if code == "" {
		r.Fate = Passed
		return model.Invalidf("", "Baris ini tidak menyebut kode.")
	}
	list := w.lines[lineKey{agency.ID, code}]
	if r.Unit != "" {
		list = w.inUnit(list, r.Unit)
	}
	switch len(list) {
	case 0:
		return model.Invalidf("Periksa kode dan perangkat daerahnya.", "Kode %s tidak ada pada %s.", code, agency.Label())
	case 1:
		r.Of = list[0]
		return nil
	default:
		return model.Invalidf("Isi kolom unit di berkasnya.", "Kode %s ada pada %d unit.", code, len(list))
	}
}

func (w *weighing) inUnit(list []*model.Line, unit string) (in []*model.Line) {
	key := model.FoldWords(unit)
	for _, l := range list {
		u := w.plan.SubUnits.Get(l.SubUnit)
		if u == nil || model.FoldWords(u.Code) == key || model.FoldWords(u.Name) == key || model.FoldWords(u.Code+" "+u.Name) == key {
			in = append(in, l)
		}
	}
	return in
}

// measure finds the indicator: by its words or, of a line that has but one, without them.
func (w *weighing) measure(r *Weighed) *model.Error {
	if r.Value == "" {
		return nil
	}
	list := w.plan.Indicators.Of(r.Of.ID)
	if r.Indicator == "" && len(list) == 1 {
		r.Measure = list[0]
	}
	for _, i := range list {
		if r.Indicator != "" && model.FoldWords(i.Text) == model.FoldWords(r.Indicator) {
			r.Measure = i
		}
	}
	switch {
	case r.Measure == nil && r.Indicator == "":
		return model.Invalidf("Tulis indikatornya di kolom indikator.", "Baris %s mempunyai %d indikator.", r.Of.Code, len(list))
	case r.Measure == nil:
		return model.Invalidf("Tulis indikatornya seperti di berkas.", "Indikator %q tidak ada pada %s.", r.Indicator, r.Of.Code)
	case w.values[r.Measure.ID]:
		return model.Invalidf("Sisakan satu baris untuk indikator itu.", "Indikator ini sudah diisi oleh baris sebelumnya.")
	}
	w.values[r.Measure.ID] = true
	return nil
}

// source finds the funding source of money: by name or code or, of a line that has but one, without it.
func (w *weighing) source(r *Weighed) *model.Error {
	if !r.Known {
		return nil
	}
	if w.summed[r.Of.ID] {
		if r.Measure == nil && r.Obstacle+r.Driver+r.Next == "" {
			r.Fate = Passed
		}
		return model.Invalidf("", "Pagu %s adalah jumlah baris di bawahnya.", r.Of.Code)
	}
	if r.Fund != "" && r.Fund != "-" {
		for _, f := range w.plan.Funds.Of(0) {
			if f.Code == r.Fund || model.FoldWords(f.Name) == model.FoldWords(r.Fund) {
				r.Source = f.ID
				return w.once(r)
			}
		}
		return model.Invalidf("Tulis nama sumber dana seperti di berkas.", "Sumber dana %q tidak ada di berkas ini.", r.Fund)
	}
	funds := FundsOf(w.plan, r.Of.ID, w.Year)
	switch len(funds) {
	case 0:
		return model.Invalidf("Isi pagu baris itu dahulu.", "Baris %s tidak mempunyai pagu tahun %d.", r.Of.Code, w.Year)
	case 1:
		r.Source = funds[0]
		return w.once(r)
	default:
		return model.Invalidf("Tulis sumber dananya di kolom sumber dana.", "Baris %s bersumber dari %d sumber dana.", r.Of.Code, len(funds))
	}
}

// FundsOf gives the funding sources of the budgets of a line in a year, 0 for none named, in the order in which they were entered.
func FundsOf(p *model.Plan, line model.ID, year int) (funds []model.ID) {
	seen := map[model.ID]bool{}
	for _, b := range p.Budgets.Of(line) {
		if b.Year == year && !seen[b.Fund] {
			seen[b.Fund] = true
			funds = append(funds, b.Fund)
		}
	}
	return funds
}

// once adds money to the row in which the same money came first.
func (w *weighing) once(r *Weighed) *model.Error {
	key := model.SetQuarter{Line: r.Of.ID, Fund: r.Source}
	at, again := w.first[key]
	if !again {
		w.first[key] = len(w.list) - 1
		return nil
	}
	first := &w.list[at]
	if r.Value == "" && r.Obstacle+r.Driver+r.Next == "" {
		r.Fate = Added
	}
	first.Amount, r.Known = first.Amount.Plus(r.Amount), false
	return nil
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
		r.Why = model.Invalidf("", "Baris ini tidak berisi realisasi.")
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
