package incoming_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
)

// filled gives the template of an agency as it comes back: every line with its indicators and sources of a stage and year, some of it changed.
func filled(p *model.Plan, a *model.Agency, r *rand.Rand, changes int) *incoming.Offer {
	o := &incoming.Offer{Name: a.Code, Source: incoming.FromTemplate, Stamp: &incoming.Stamp{Agency: a.Code}, Agency: a.Code, Year: year}
	for _, n := range p.Tree(a.ID, year) {
		fill(o, p, n, incoming.Row{})
	}
	for range changes {
		change(&o.Rows[r.IntN(len(o.Rows))], r)
	}
	if changes > 0 {
		o.Rows = append(o.Rows, incoming.Row{
			Program: incoming.Named{Code: "9.99.02", Name: "PROGRAM BARU"}, Text: "Persentase baru",
			Cells: []incoming.Cell{target(strconv.Itoa(r.IntN(100))), money(incoming.Named{Name: "Sumber baru"}, model.Money(r.IntN(1000))*million)},
		})
	}
	for n := range o.Rows {
		o.Rows[n].Number = n + 2
	}
	return o
}

func fill(o *incoming.Offer, p *model.Plan, n *model.Node, above incoming.Row) {
	l := n.Line
	named := incoming.Named{Code: l.Code, Name: l.Name}
	row := above
	switch l.Level {
	case model.Program:
		row.Program = named
	case model.Activity:
		row.Activity = named
	default:
		row.Sub = named
	}
	if u := p.SubUnits.Get(l.SubUnit); u != nil {
		row.Unit = incoming.Named{Code: u.Code, Name: u.Name}
	}
	o.Rows = append(o.Rows, rowsOf(p, l, row)...)
	row.Unit = incoming.Named{}
	for _, c := range n.Children {
		fill(o, p, c, row)
	}
}

// rowsOf gives a row for each pair of an indicator and a source of a line.
func rowsOf(p *model.Plan, l *model.Line, row incoming.Row) (rows []incoming.Row) {
	indicators := p.Indicators.Of(l.ID)
	var budgets []*model.Budget
	for _, b := range p.Budgets.Of(l.ID) {
		if b.Stage == proposed && b.Year == year {
			budgets = append(budgets, b)
		}
	}
	for n := range max(1, len(indicators), len(budgets)) {
		r := row
		r.Line = l.ID
		r.Cells = []incoming.Cell{field(model.FieldLocation, l.Location)}
		if n < len(indicators) {
			i := indicators[n]
			r.Text, r.Indicator = i.Text, i.ID
			value := ""
			if t := p.Target(i.ID, proposed, year); t != nil {
				value = t.Value
			}
			r.Cells = append(r.Cells, field(model.FieldUnit, i.Unit), field(model.FieldBaseline, i.Baseline), target(value))
		}
		if n < len(budgets) {
			b := budgets[n]
			r.Budget = b.ID
			f := p.Funds.Get(b.Fund)
			named := incoming.Named{}
			if f != nil {
				named = incoming.Named{Code: f.Code, Name: f.Name}
			}
			r.Cells = append(r.Cells, money(named, b.Amount))
		}
		rows = append(rows, r)
	}
	return rows
}

// change writes something else into a cell of a row.
func change(r *incoming.Row, with *rand.Rand) {
	for n := range r.Cells {
		c := &r.Cells[n]
		switch {
		case with.IntN(3) > 0:
		case c.Field == model.FieldBudget:
			c.Amount = model.Money(with.IntN(900)+1) * million
		case c.Field == model.FieldTarget || c.Field == model.FieldBaseline:
			c.Text, c.Given = strconv.Itoa(with.IntN(500)), true
		case c.Field == model.FieldUnit && r.Text != "":
			c.Text, c.Given = "Orang", true
		}
	}
}

// TestFilesComeInInAnyOrder holds that what agencies bring gives the same plan whichever comes first, and that what came in once is the same when it
// comes again.
func TestFilesComeInInAnyOrder(t *testing.T) {
	start := modeltest.Generate(modeltest.S, 7).Plan
	for seed := range uint64(12) {
		r := rand.New(rand.NewPCG(seed, 1))
		var offers []*incoming.Offer
		for _, a := range start.Agencies.Of(0)[:3] {
			offers = append(offers, filled(start, a, r, 6))
		}
		var first *model.Plan
		for _, order := range [][]int{{0, 1, 2}, {2, 1, 0}, {1, 2, 0}} {
			plan := start.Clone()
			for _, n := range order {
				act := incoming.Take{Offer: offers[n], Base: start}
				modeltest.Do(t, plan, act, model.Context{Seed: fmt.Sprint(order)})
			}
			for _, o := range offers {
				if p := incoming.Weigh(plan, start, o); p.Count[incoming.Same] != len(p.Rows) {
					t.Fatalf("seed %d, order %v: not the same when it comes again: %v", seed, order, p.Count)
				}
			}
			if first == nil {
				first = plan
			}
			if same, kind := first.Equal(plan); !same {
				t.Fatalf("seed %d: order %v gives other records of kind %s", seed, order, kind)
			}
		}
	}
}

// TestAnUntouchedTemplateChangesNothing weighs every agency's own figures.
func TestAnUntouchedTemplateChangesNothing(t *testing.T) {
	p := modeltest.Generate(modeltest.S, 3).Plan
	r := rand.New(rand.NewPCG(1, 1))
	for _, a := range p.Agencies.Of(0) {
		for _, base := range []*model.Plan{nil, p} {
			o := filled(p, a, r, 0)
			if base == nil {
				o.Stamp = nil
			}
			if got := incoming.Weigh(p, base, o); got.Count[incoming.Same] != len(got.Rows) || len(got.Rows) == 0 {
				t.Fatalf("%s: %v", a.Code, got.Count)
			}
		}
	}
}

// TestNothingIsSolvedInSilence compares the cells of a preview with what the act changes, for plans and files that both went on.
func TestNothingIsSolvedInSilence(t *testing.T) {
	start := modeltest.Generate(modeltest.S, 5).Plan
	conflicts := 0
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 2))
		a := start.Agencies.Of(0)[r.IntN(start.Agencies.Len())]
		plan := start.Clone()
		modeltest.Do(t, plan, incoming.Take{Offer: filled(start, a, r, 40), Base: start}, model.Context{Seed: "ours"})
		theirs := filled(start, a, r, 40)
		p := incoming.Weigh(plan, start, theirs)
		conflicts += p.Count[incoming.Conflict]
		after := plan.Clone()
		act := incoming.Take{Offer: theirs, Base: start}
		if changes, err := act.Changes(after, model.Context{}); err == nil {
			if err := after.Apply(changes); err != nil {
				t.Fatal(err)
			}
		}
		for _, row := range p.Rows {
			for _, c := range row.Cells {
				held(t, after, row, c)
			}
		}
	}
	if conflicts < 20 {
		t.Fatalf("only %d rows in conflict: the test has nothing to look at", conflicts)
	}
}

// held holds that after an act without choices a figure is as its cell said: the file's where it is new or changed, the plan's else.
func held(t *testing.T, p *model.Plan, row incoming.PreviewRow, c incoming.PreviewCell) {
	t.Helper()
	want := c.Ours
	if c.Fate == incoming.New || c.Fate == incoming.Changed {
		want = c.Theirs
	}
	var got incoming.Value
	switch r, _ := p.Record(c.Kind, c.ID); {
	case c.Quarter != 0 || c.Field != model.FieldBudget && c.Field != model.FieldTarget:
		return
	case c.Kind == model.KindBudget && r.(*model.Budget) != nil:
		got = incoming.Value{Amount: r.(*model.Budget).Amount, Money: true}
	case c.Kind == model.KindTarget && r.(*model.Target) != nil:
		got = incoming.Value{Text: r.(*model.Target).Value}
	}
	if got != want {
		t.Fatalf("row %d %s: %+v, but the plan holds %v", row.Number, row.Code, c, got)
	}
}
