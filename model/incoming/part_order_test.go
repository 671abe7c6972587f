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

// hamlet is small, so that those who work on it meet often.
var hamlet = modeltest.Size{
	Agencies: 3, Programs: 6, Activities: 9, Subs: 18, Indicators: 40, Years: 2, Stages: []model.Stage{model.Planned, model.Proposed}, Days: 1, Corrections: 5,
}

// scribbler does random work on the part of an agency in a plan: its own, or the city's.
type scribbler struct {
	r      *rand.Rand
	plan   *model.Plan
	agency model.ID
	done   int
}

// work does a number of acts; what a plan refuses is not done.
func (s *scribbler) work(t *testing.T, acts int) {
	t.Helper()
	for n := range acts {
		act := s.act()
		c := model.Context{Seed: fmt.Sprint(s.r.Uint64(), n)}
		changes, err := act.Changes(s.plan, c)
		if err == nil {
			err = s.plan.Apply(changes)
		}
		switch {
		case err == nil:
			s.done++
		case model.CodeOf(err) == model.Internal:
			t.Fatalf("%s: %v", act.Name(), err)
		}
	}
}

func (s *scribbler) line() model.Line {
	list := s.plan.Lines.Of(s.agency)
	return *list[s.r.IntN(len(list))]
}

func (s *scribbler) number() string { return strconv.Itoa(s.r.IntN(900)) }

func (s *scribbler) act() model.Act {
	l := s.line()
	switch n := s.r.IntN(14); {
	case n < 4:
		return s.budget(l)
	case n < 7:
		return s.target(l)
	case n == 7:
		l.Location, l.Priority = "Kecamatan "+s.number(), s.number()
		return put(&l)
	case n == 8:
		return put(&model.Line{
			Agency: s.agency, Parent: l.ID, Level: l.Level + 1, Year: l.Year, Code: l.Code + ".2" + s.number(), Name: "Baru " + s.number(),
		})
	case n == 9:
		return put(&model.Indicator{Line: l.ID, Order: 50 + s.r.IntN(50), Text: "Indikator " + s.number(), Unit: "Orang"})
	case n == 10 && l.Level > model.Program:
		return drop(&l)
	case n == 11:
		l.Code = l.Code + "9"
		return put(&l)
	case n == 12:
		return put(&model.Waiver{Agency: s.agency, Line: l.ID, Year: year, Rule: "unit", Reason: "alasan " + s.number()})
	default:
		return put(&model.SubUnit{Agency: s.agency, Code: s.number(), Name: "Bidang " + s.number()})
	}
}

// budget enters money, now and then from a source that is new, which every agency calls the same.
func (s *scribbler) budget(l model.Line) model.Act {
	funds := s.plan.Funds.Of(0)
	fund := funds[s.r.IntN(len(funds))].ID
	if s.r.IntN(6) == 0 {
		id := model.NewIDs("fund" + s.number()).Next()
		return put(&model.Fund{ID: id, Name: "Hibah " + strconv.Itoa(s.r.IntN(3))}, &model.Budget{Line: l.ID, Fund: id, Stage: proposed, Year: year, Amount: model.Money(s.r.IntN(900)) * million})
	}
	return model.SetBudget{Line: l.ID, Fund: fund, Stage: proposed, Year: year + s.r.IntN(2), Amount: model.Money(s.r.IntN(900)) * million, Known: s.r.IntN(4) > 0}
}

func (s *scribbler) target(l model.Line) model.Act {
	value := s.number()
	if s.r.IntN(5) == 0 {
		value = ""
	}
	if list := s.plan.Indicators.Of(l.ID); len(list) > 0 {
		return model.SetTarget{Indicator: list[s.r.IntN(len(list))].ID, Stage: proposed, Year: year + s.r.IntN(2), Value: value}
	}
	return put(&model.Indicator{Line: l.ID, Text: "Indikator " + value, Unit: "Orang"})
}

// source is something that is brought: a way to its offer for a plan, and the plan that stands between.
type source struct {
	offer func(now *model.Plan) *incoming.Offer
	base  *model.Plan
}

func partSource(t *testing.T, start *model.Plan, agency model.ID, r *rand.Rand) source {
	part, base := given(t, start, agency)
	s := scribbler{r: r, plan: part.Plan, agency: agency}
	s.work(t, 40)
	if s.done < 10 {
		t.Fatalf("only %d of 40 acts were done", s.done)
	}
	return source{base: base, offer: func(now *model.Plan) *incoming.Offer {
		o, err := incoming.PartOffer("dinas.benang", now, base, part.Plan)
		if err != nil {
			t.Fatal(err)
		}
		return o
	}}
}

func bookSource(start *model.Plan, a *model.Agency, r *rand.Rand) source {
	o := filled(start, a, r, 6)
	return source{base: start, offer: func(*model.Plan) *incoming.Offer { return o }}
}

// merge takes the sources over in an order and gives the plan, and what was in conflict.
func merge(t *testing.T, now *model.Plan, order []int, sources []source) (*model.Plan, int) {
	t.Helper()
	plan, conflicts := now.Clone(), 0
	for _, n := range order {
		o := sources[n].offer(plan)
		conflicts += incoming.Weigh(plan, sources[n].base, o).Count[incoming.Conflict]
		act := incoming.Take{Offer: o, Base: sources[n].base}
		changes, err := act.Changes(plan, model.Context{Seed: fmt.Sprint(order)})
		if err == nil {
			err = plan.Apply(changes)
		}
		if err != nil && err.Error() != "Tidak ada yang berubah: isi berkas itu sudah ada." {
			t.Fatalf("order %v, source %d: %v", order, n, err)
		}
	}
	return plan, conflicts
}

// TestFilesOfAgenciesComeInInAnyOrder holds that the files of two agencies and the workbook of a third give the same plan whichever comes first, while
// the city works on all of them, and that a file that came in once brings nothing when it comes again.
func TestFilesOfAgenciesComeInInAnyOrder(t *testing.T) {
	start := modeltest.Generate(hamlet, 11).Plan
	agencies := start.Agencies.Of(0)
	conflicts := 0
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 3))
		sources := []source{partSource(t, start, agencies[0].ID, r), partSource(t, start, agencies[1].ID, r), bookSource(start, agencies[2], r)}
		now := start.Clone()
		for _, a := range agencies[:3] {
			(&scribbler{r: r, plan: now, agency: a.ID}).work(t, 12)
		}
		var first *model.Plan
		for _, order := range [][]int{{0, 1, 2}, {2, 1, 0}, {1, 0, 2}, {1, 2, 0}} {
			plan, n := merge(t, now, order, sources)
			conflicts += n
			if first == nil {
				first = plan
			}
			if same, kind := first.Equal(plan); !same {
				t.Fatalf("seed %d: order %v gives other records of kind %s", seed, order, kind)
			}
			if again, _ := merge(t, plan, order, sources); !isEqual(again, plan) {
				t.Fatalf("seed %d: what came in once changes the plan when it comes again", seed)
			}
		}
	}
	if conflicts < 50 {
		t.Fatalf("only %d rows in conflict: the test has nothing to look at", conflicts)
	}
}

func isEqual(p, q *model.Plan) bool {
	same, _ := p.Equal(q)
	return same
}

// TestFileAndWorkbookOfOneAgencyComeInInAnyOrder holds that where both say different things, that is in conflict whichever comes first, and that else they
// give the same plan.
func TestFileAndWorkbookOfOneAgencyComeInInAnyOrder(t *testing.T) {
	start := modeltest.Generate(hamlet, 12).Plan
	agreed, disputed := 0, 0
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 4))
		a := start.Agencies.Of(0)[seed%3]
		part, base := given(t, start, a.ID)
		s := scribbler{r: r, plan: part.Plan, agency: a.ID}
		for range 4 {
			act := s.budget(s.line())
			if r.IntN(2) == 0 {
				act = s.target(s.line())
			}
			if changes, err := act.Changes(s.plan, model.Context{Seed: s.number()}); err == nil && s.plan.Apply(changes) != nil {
				t.Fatal(act.Name())
			}
		}
		sources := []source{
			{base: base, offer: func(now *model.Plan) *incoming.Offer {
				o, err := incoming.PartOffer("dinas.benang", now, base, part.Plan)
				if err != nil {
					t.Fatal(err)
				}
				return o
			}},
			bookSource(start, a, r),
		}
		one, conflicts := merge(t, start, []int{0, 1}, sources)
		other, reverse := merge(t, start, []int{1, 0}, sources)
		switch same, kind := one.Equal(other); {
		case (conflicts > 0) != (reverse > 0):
			t.Fatalf("seed %d: %d rows in conflict in one order, %d in the other", seed, conflicts, reverse)
		case conflicts > 0:
			disputed++
		case !same:
			t.Fatalf("seed %d: other records of kind %s", seed, kind)
		default:
			agreed++
		}
	}
	if agreed < 10 || disputed < 5 {
		t.Fatalf("%d times without and %d times with a conflict: the test has too little to look at", agreed, disputed)
	}
}
