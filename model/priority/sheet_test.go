package priority_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
)

const juta = 1_000_000 * model.Rupiah

// contest is the small town with a ranking of proposals on two criteria, scored by two offices.
type contest struct {
	*modeltest.Town
	ranking model.ID
}

// proposal is a candidate with what each of the two scorers gives it on each of the two criteria.
type proposal struct {
	name   string
	cost   model.Money
	scores [2][2]int
}

func hold(t *testing.T, limit model.Money, list ...proposal) *contest {
	t.Helper()
	w := &contest{Town: modeltest.Small(t)}
	act := model.StartRanking{
		Ranking:  model.Ranking{Name: "Uji", Year: modeltest.PlanYear, Limited: true, Limit: limit},
		Criteria: []model.Criterion{{Name: "Dampak", Points: 60 * model.Point}, {Name: "Kemudahan", Points: 40 * model.Point}},
		Scorers:  []string{"Bappeda", "Inspektorat"},
	}
	for _, p := range list {
		act.Candidates = append(act.Candidates, model.Candidate{Name: p.name, Cost: p.cost})
	}
	w.Act(act)
	w.ranking = w.Plan.Rankings.Of(0)[0].ID
	for i, p := range list {
		w.score(i, p.scores)
	}
	return w
}

func (w *contest) score(candidate int, scores [2][2]int) {
	w.T.Helper()
	var act model.GiveScores
	for i, row := range scores {
		for j, value := range row {
			act.Cells = append(act.Cells, model.ScoreCell{Candidate: w.candidate(candidate), Scorer: w.Plan.Scorers.Of(w.ranking)[i].ID, Criterion: w.Plan.Criteria.Of(w.ranking)[j].ID, Value: value})
		}
	}
	w.Act(act)
}

func (w *contest) candidate(i int) model.ID { return w.Plan.Candidates.Of(w.ranking)[i].ID }

func (w *contest) read() *priority.Sheet {
	w.T.Helper()
	s, ok := priority.Read(w.Plan, w.ranking)
	if !ok {
		w.T.Fatal("there is no such ranking")
	}
	return s
}

func (w *contest) table() (*priority.Sheet, *rank.Table) {
	w.T.Helper()
	s := w.read()
	t, _, err := s.Table()
	if err != nil {
		w.T.Fatal(err)
	}
	return s, t
}

// edit changes a record of the ranking.
func edit[R model.Record](w *contest, r R, change func(R)) {
	w.T.Helper()
	copied := model.WithID(r, r.Key()).(R)
	change(copied)
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{copied}})
}

func (w *contest) edit(change func(*model.Ranking)) {
	w.T.Helper()
	edit(w, w.Plan.Rankings.Get(w.ranking), change)
}

func all(value int) [2][2]int { return [2][2]int{{value, value}, {value, value}} }

// names gives the names of entries by their places.
func names(s *priority.Sheet, list []int) string {
	var names []string
	for _, i := range list {
		names = append(names, s.Entries[i].Name)
	}
	return strings.Join(names, " ")
}

func refused(t *testing.T, err error, with string) {
	t.Helper()
	var e *model.Error
	if !errors.As(err, &e) || !strings.Contains(e.Error(), with) {
		t.Errorf("got %v, want a sentence with %q", err, with)
	}
}

func TestScoresAreTheMeanOfThoseWhoCount(t *testing.T) {
	w := hold(t, 100*juta, proposal{"A", 40 * juta, [2][2]int{{5, 3}, {3, 1}}}, proposal{"B", 70 * juta, all(4)})
	s, table := w.table()
	// A: 0,6·(100+50)/2 + 0,4·(50+0)/2 = 55
	if got := table.Score(0).FloatString(2); got != "55.00" {
		t.Errorf("the score of A is %s", got)
	}
	if got := names(s, table.Funded().In); got != "B" {
		t.Errorf("funded are %q", got)
	}
	edit(w, w.Plan.Scorers.Of(w.ranking)[1], func(r *model.Scorer) { r.Absent = true })
	if _, table = w.table(); table.Score(0).FloatString(2) != "80.00" {
		t.Errorf("with one scorer away the score of A is %s", table.Score(0).FloatString(2))
	}
}

func TestWhatIsNotScoredByAllIsNotRanked(t *testing.T) {
	w := hold(t, 100*juta, proposal{"A", juta, all(3)}, proposal{"B", juta, all(3)})
	w.Act(model.GiveScores{Cells: []model.ScoreCell{{Candidate: w.candidate(1), Scorer: w.Plan.Scorers.Of(w.ranking)[0].ID, Criterion: w.Plan.Criteria.Of(w.ranking)[1].ID}}})
	s, table := w.table()
	if e := s.Entries[1]; e.Given != 3 || e.Wanted != 4 || table.Complete(1) || !table.Complete(0) {
		t.Errorf("B has %d of %d scores; complete: A %v, B %v", e.Given, e.Wanted, table.Complete(0), table.Complete(1))
	}
}

func TestLinesCompeteWithTheirMoney(t *testing.T) {
	w := hold(t, 500*juta, proposal{"Usulan", juta, all(3)})
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{
		&model.Candidate{Ranking: w.ranking, Order: 2, Line: w.Program},
		&model.Candidate{Ranking: w.ranking, Order: 3, Line: w.OtherProgram},
		&model.Candidate{Ranking: w.ranking, Order: 4, Line: w.Activity},
	}})
	w.edit(func(r *model.Ranking) { r.BySource = true })
	s := w.read()
	e := s.Entries[1]
	if e.Asked != 350*juta || e.Cost != e.Asked || !e.Known || e.Agency.ID != w.Agency || e.Code != "2.18.04" {
		t.Errorf("the program competes as %+v", e)
	}
	problem, err := s.Problem()
	if err != nil {
		t.Fatal(err)
	}
	var sum model.Money
	for _, amount := range problem.Alternatives[1].Sources {
		sum += amount
	}
	if sum != e.Cost || len(problem.Alternatives[1].Sources) != 2 {
		t.Errorf("its sources are %v", problem.Alternatives[1].Sources)
	}
	w.edit(func(r *model.Ranking) { r.Stage = model.Realised })
	if e := w.read().Entries[1]; e.Known || e.Cost != 0 {
		t.Errorf("without a figure it competes as %+v", e)
	}
}

func TestTrimmingTakesEverySourceDown(t *testing.T) {
	w := hold(t, 500*juta, proposal{"Usulan", juta, all(3)})
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&model.Candidate{Ranking: w.ranking, Order: 2, Line: w.Sub, Cost: 100*juta + 1}}})
	w.edit(func(r *model.Ranking) { r.BySource = true })
	s := w.read()
	problem, err := s.Problem()
	if err != nil {
		t.Fatal(err)
	}
	e, a := s.Entries[1], problem.Alternatives[1]
	if !e.Trimmed() || e.Asked != 150*juta || e.Cost != 100*juta+1 {
		t.Errorf("it competes as %+v", e)
	}
	dau, pad := a.Sources[w.Plan.Funds.Get(w.DAU).Name], a.Sources[w.Plan.Funds.Get(w.PAD).Name]
	if dau+pad != e.Cost || pad != 33_333_333_33 {
		t.Errorf("of %d it takes %d from DAU and %d from PAD", e.Cost, dau, pad)
	}
}

func TestTheCeilingIsThatOfWhoCompetes(t *testing.T) {
	w := hold(t, 5*juta, proposal{"Usulan", juta, all(3)})
	ceiling := func() model.Money {
		c, known := w.read().Ceiling()
		if !known {
			return -1
		}
		return c
	}
	if got := ceiling(); got != 5*juta {
		t.Errorf("the limit of its own is %d", got)
	}
	w.edit(func(r *model.Ranking) { r.Limited, r.Limit = false, 0 })
	if _, _, err := w.read().Table(); ceiling() != -1 {
		t.Errorf("there is no ceiling, got %d, %v", ceiling(), err)
	} else {
		refused(t, err, "Pagu daftar prioritas ini belum diisi. Isi pagunya di sini, atau di Setelan.")
	}
	w.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{
		&model.Ceiling{Agency: w.Agency, Year: modeltest.PlanYear, Amount: 70 * juta}, &model.Ceiling{Year: modeltest.PlanYear, Amount: 900 * juta},
	}})
	if got := ceiling(); got != 900*juta {
		t.Errorf("the ceiling of the region is %d", got)
	}
	edit(w, w.Plan.Candidates.Of(w.ranking)[0], func(c *model.Candidate) { c.Agency = w.Agency })
	if got := ceiling(); got != 70*juta {
		t.Errorf("the ceiling of the one agency is %d", got)
	}
}

func TestCodesAreUnique(t *testing.T) {
	w := hold(t, 5*juta, proposal{"A", juta, all(3)}, proposal{"B", juta, all(3)})
	put := []model.Record{&model.Line{ID: 77, Agency: w.OtherAgency, Year: modeltest.PlanYear, Level: model.Program, Code: "2.18.04", Name: "Sama"}}
	for i, line := range []model.ID{w.Program, 77, w.Activity} {
		put = append(put, &model.Candidate{Ranking: w.ranking, Order: 3 + i, Line: line})
	}
	w.Act(model.Edit{Title: "ranking.edit", Put: put})
	var codes []string
	for _, e := range w.read().Entries {
		codes = append(codes, e.Code)
	}
	one, other := w.Plan.Agencies.Get(w.Agency).Label(), w.Plan.Agencies.Get(w.OtherAgency).Label()
	if want := []string{"U01", "U02", "2.18.04 " + one, "2.18.04 " + other, "2.18.04.2.01"}; !slices.Equal(codes, want) {
		t.Errorf("codes are %q, want %q", codes, want)
	}
}

func TestConditionsAndLocksHold(t *testing.T) {
	w := hold(t, 10*juta, proposal{"A", 4 * juta, all(5)}, proposal{"B", 4 * juta, all(2)}, proposal{"C", 4 * juta, all(4)})
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&model.Condition{Candidate: w.candidate(0), Other: w.candidate(1), Tie: model.Excludes}}})
	w.Act(model.LockCandidate{Candidate: w.candidate(1), Lock: model.LockMust, Reason: "Amanat undang-undang"})
	s, table := w.table()
	if got := names(s, table.Funded().In); got != "B C" {
		t.Errorf("funded are %q", got)
	}
	w.Act(model.LockCandidate{Candidate: w.candidate(0), Lock: model.LockMust, Reason: "Janji"})
	if _, _, err := w.read().Table(); err == nil {
		t.Error("two that exclude each other are both locked in")
	} else {
		refused(t, err, "U01")
	}
}

func TestWeightsByMethod(t *testing.T) {
	w := hold(t, 10*juta, proposal{"A", juta, all(3)})
	k := w.Plan.Criteria.Of(w.ranking)
	w.edit(func(r *model.Ranking) { r.Method = model.BySwing })
	if _, _, err := w.read().Weights(); err == nil {
		t.Error("swings that nobody rated were taken")
	}
	edit(w, k[0], func(c *model.Criterion) { c.Swing = 100 * model.Point })
	edit(w, k[1], func(c *model.Criterion) { c.Swing = 25 * model.Point })
	if _, table := w.table(); table.Weight(0).Rat().FloatString(2) != "80.00" {
		t.Errorf("by swing the first weighs %s", table.Weight(0).Rat().FloatString(2))
	}
	w.edit(func(r *model.Ranking) { r.Method = model.ByPairwise })
	_, _, err := w.read().Weights()
	refused(t, err, "Kriteria Dampak belum dibandingkan dengan Kemudahan.")
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&model.Judgement{Ranking: w.ranking, A: k[0].ID, B: k[1].ID, Ratio: -3}}})
	if _, table := w.table(); table.Weight(0).Rat().FloatString(2) != "25.00" {
		t.Errorf("by pairs the first weighs %s", table.Weight(0).Rat().FloatString(2))
	}
}

func TestInconsistentPairsAreRefused(t *testing.T) {
	w := hold(t, 10*juta, proposal{"A", juta, all(3)})
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&model.Criterion{Ranking: w.ranking, Order: 3, Name: "Daya ungkit"}}})
	k := w.Plan.Criteria.Of(w.ranking)
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{
		&model.Judgement{Ranking: w.ranking, A: k[0].ID, B: k[1].ID, Ratio: 9},
		&model.Judgement{Ranking: w.ranking, A: k[1].ID, B: k[2].ID, Ratio: 9},
		&model.Judgement{Ranking: w.ranking, A: k[0].ID, B: k[2].ID, Ratio: -5},
	}})
	w.edit(func(r *model.Ranking) { r.Method = model.ByPairwise })
	_, p, err := w.read().Weights()
	refused(t, err, "RI Saaty 1980")
	if p == nil || p.Consistent() {
		t.Errorf("the ratio is %v", p)
	}
}

func TestWhatIsMissingIsSaid(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.StartRanking{Ranking: model.Ranking{Name: "Kosong", Year: modeltest.PlanYear, Limited: true, Limit: juta}})
	c := &contest{Town: w, ranking: w.Plan.Rankings.Of(0)[0].ID}
	for _, step := range []struct {
		missing string
		add     model.Record
	}{
		{"belum berisi calon", &model.Candidate{Ranking: c.ranking, Name: "A"}},
		{"belum mempunyai kriteria", &model.Criterion{Ranking: c.ranking, Name: "K"}},
		{"belum mempunyai penilai", &model.Scorer{Ranking: c.ranking, Office: "Bappeda"}},
		{"Bobot semua kriteria nol", nil},
	} {
		_, _, err := c.read().Table()
		refused(t, err, step.missing)
		if step.add != nil {
			w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{step.add}})
		}
	}
}

func TestTemplatesAreNotRead(t *testing.T) {
	w := hold(t, juta, proposal{"A", juta, all(3)})
	w.edit(func(r *model.Ranking) { r.Template = true })
	if _, ok := priority.Read(w.Plan, w.ranking); ok {
		t.Error("a template was read as a ranking")
	}
	if _, ok := priority.Read(w.Plan, 999); ok {
		t.Error("nothing was read as a ranking")
	}
}
