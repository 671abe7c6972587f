package modeltest

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strconv"
	"time"

	"benangmerah/model"
)

// Step is one act with its circumstances.
type Step struct {
	Act     model.Act
	Context model.Context
}

// Steps gives the acts that build a set: the region, each agency with everything it has as one act, the meeting, then its slots with their
// corrections, and what else was said. The same size and seed always give the same steps.
func Steps(size Size, seed uint64) iter.Seq[Step] {
	return func(yield func(Step) bool) {
		g := newGenerator(size, seed)
		g.emit = yield
		if g.setup() && g.agencies() && g.meeting() {
			g.corrections()
			g.said()
		}
	}
}

// Build does the steps of a set through a door and stops at the first refusal.
func Build(size Size, seed uint64, do Door) error {
	for step := range Steps(size, seed) {
		if _, err := do(step.Act, step.Context); err != nil {
			return fmt.Errorf("%s: %w", step.Act.Name(), err)
		}
	}
	return nil
}

// Generate builds a set in memory; it panics where a step is refused, which is a mistake in this package.
func Generate(size Size, seed uint64) *Memory {
	m := NewMemory()
	if err := Build(size, seed, m.Do); err != nil {
		panic(err)
	}
	return m
}

// NewPlan gives the plan of a set, with seed 1.
func NewPlan(size Size) *model.Plan { return Generate(size, 1).Plan }

// generator draws a set. IDs, texts and figures come from the seed alone.
type generator struct {
	size Size
	r    *rand.Rand
	ids  *model.IDs
	now  time.Time
	seed string
	emit func(Step) bool
	acts int

	funds     []model.ID
	presented []agencyPart
	slots     []*model.Slot
	days      []model.ID // of the slots
}

// agencyPart is what the meeting needs to know of an agency.
type agencyPart struct {
	id   model.ID
	subs []sub
}

type sub struct{ line, fund model.ID }

func newGenerator(size Size, seed uint64) *generator {
	name := "generate-" + strconv.FormatUint(seed, 10)
	return &generator{
		size: size, r: rand.New(rand.NewPCG(seed, 0x62656e616e67)), ids: model.NewIDs(name), seed: name,
		now: time.Date(PlanYear, time.January, 18, 1, 0, 0, 0, time.UTC),
	}
}

// do emits an act a few seconds after the last one.
func (g *generator) do(act model.Act, c model.Context) bool {
	g.acts++
	g.now = g.now.Add(5 * time.Second)
	c.At, c.Operator, c.Seed = model.At(g.now), "Sekretariat", g.seed+"-"+strconv.Itoa(g.acts)
	return g.emit(Step{Act: act, Context: c})
}

func (g *generator) setup() bool {
	put := []model.Record{&model.Region{
		ID: model.RegionID, Name: "Kota Uji", Government: "PEMERINTAH KOTA UJI", Office: "SEKRETARIAT DAERAH", Place: "Kota Uji",
		Zone: model.WIB, Year: PlanYear, PeriodFrom: PlanYear - 2, PeriodTo: PlanYear + 2,
	}}
	for i, name := range []string{"PAD", "DAU", "DBH CHT", "DAK Fisik", "DAK Nonfisik", "APBN Tugas Pembantuan"} {
		id := g.ids.Next()
		g.funds = append(g.funds, id)
		put = append(put, &model.Fund{ID: id, Code: strconv.Itoa(i + 1), Name: name, Outside: i == 5})
	}
	return g.do(model.Edit{Title: "setup.region", Put: put}, model.Context{})
}

func (g *generator) agencies() bool {
	programs := g.spread(g.size.Programs, g.size.Agencies)
	activities := g.spread(g.size.Activities, g.size.Programs)
	subs := g.spread(g.size.Subs, g.size.Activities)
	measured := g.size.Programs + g.size.Activities + g.size.Subs
	indicators := g.spread(g.size.Indicators-measured, g.size.Subs)
	for n, count := range programs {
		w := &agencyWriter{generator: g, number: n}
		w.agency()
		for range count {
			w.program(take(&activities), &subs, &indicators)
		}
		g.presented = append(g.presented, agencyPart{id: w.id, subs: w.subs})
		if !g.do(model.Edit{Title: "agency.edit", Put: w.put}, model.Context{Agency: w.id}) {
			return false
		}
	}
	return true
}

// spread shares total among n by chance, at least one each where there is enough; where total is below 0 nobody gets anything.
func (g *generator) spread(total, n int) []int {
	list := make([]int, n)
	if total < n {
		for i := range max(total, 0) {
			list[i*n/total] = 1
		}
		return list
	}
	for i := range list {
		list[i] = 1
	}
	for range total - n {
		list[g.r.IntN(n)]++
	}
	return list
}

// take cuts the first number off a list.
func take(list *[]int) int {
	first := (*list)[0]
	*list = (*list)[1:]
	return first
}
