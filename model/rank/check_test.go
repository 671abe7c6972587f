package rank_test

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// bad is a problem in JSON that may not be taken, with a part of what must be said of it.
var bad = []struct{ problem, why string }{
	{``, "bukan JSON yang utuh"},
	{`{"ceiling": 1`, "bukan JSON yang utuh"},
	{`[]`, "tidak dapat berisi array"},
	{`{} {}`, "Sesudah soalnya masih ada isi lain"},
	{`{"celing": 1}`, `Isian "celing" tidak dikenal`},
	{`{"ceiling": 1}`, "Belum ada program"},
	{`{"alternatives": [{"code": "A", "cost": 1, "value": 1}]}`, "Pagunya nol"},
	{`{"ceiling": 0, "alternatives": [{"code": "A", "cost": 1, "value": 1}]}`, "Pagunya nol"},
	{`{"ceiling": -5, "alternatives": [{"code": "A", "cost": 1, "value": 1}]}`, "Pagunya nol"},
	{`{"ceiling": "sepuluh", "alternatives": []}`, `"sepuluh" bukan jumlah uang`},
	{`{"ceiling": 1.005, "alternatives": []}`, `"1.005" bukan jumlah uang`},
	{`{"ceiling": 1e400, "alternatives": []}`, `bukan jumlah uang`},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "value": 1}]}`, "Biaya A belum diisi"},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": -1, "value": 1}]}`, "Biaya A negatif"},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 1000000000000001, "value": 1}]}`, "Biaya A lebih dari 1.000 triliun"},
	{`{"ceiling": 1, "alternatives": [{"cost": 1, "value": 1}]}`, "Program ke-1 tidak punya kode"},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 1}, {"code": "A", "cost": 1}]}`, `Kode program "A" dipakai dua kali`},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 1, "value": -1}]}`, "Nilai A tidak dapat dipakai"},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 1, "value": 1.5}]}`, "tidak dapat berisi number 1.5"},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 1, "scores": [3]}]}`, "Skor A tidak punya kriteria"},
	{`{"ceiling": 1, "threshold": -1, "alternatives": [{"code": "A", "cost": 1}]}`, "Ambang hanya berlaku"},
	{`{"ceiling": 1, "rule": "jump", "alternatives": [{"code": "A", "cost": 1}]}`, `Aturan garis batas "jump" tidak dikenal`},
	{`{"ceiling": 1, "ties": "dice", "alternatives": [{"code": "A", "cost": 1}]}`, `Pembeda nilai sama "dice" tidak dikenal`},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 1, "lock": "maybe"}]}`, `Kuncian "maybe" tidak dikenal`},
	{`{"ceiling": 1, "scale": {}, "alternatives": [{"code": "A", "cost": 1}]}`, "Skala 0 sampai 0 tidak dapat dipakai"},
	{`{"ceiling": 1, "scale": {"min": 5, "max": 1}, "alternatives": [{"code": "A", "cost": 1}]}`, "Skala 5 sampai 1 tidak dapat dipakai"},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 2, "source": "X", "sources": {"X": 2}}]}`, "A menyebut source dan sources"},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 2, "sources": {"X": 1}}]}`, "Biaya A tidak sama dengan jumlah sumber dananya"},
	{`{"ceiling": 1, "alternatives": [{"code": "A", "cost": 2, "sources": {"X": 3, "Y": -1}}]}`, "Biaya A dari sumber dana Y negatif"},
	{`{"ceiling": 1, "agencies": {"D": -1}, "alternatives": [{"code": "A", "cost": 2}]}`, "Pagu D negatif"},
	{`{"ceiling": 9, "alternatives": [{"code": "A", "cost": 1, "needs": ["B"]}]}`, `A menyebut "B", yang tidak ada di daftar`},
	{`{"ceiling": 9, "alternatives": [{"code": "A", "cost": 1, "needs": ["A"]}]}`, "Syaratnya berputar: A → A"},
	{`{"ceiling": 9, "alternatives": [{"code": "A", "cost": 1, "needs": ["B"]}, {"code": "B", "cost": 1, "needs": ["C"]}, {"code": "C", "cost": 1, "needs": ["B"]}]}`, "Syaratnya berputar: B → C → B"},
	{`{"ceiling": 9, "alternatives": [{"code": "A", "cost": 1, "excludes": ["A"]}]}`, "A meniadakan dirinya sendiri"},
	{`{"ceiling": 9, "alternatives": [{"code": "A", "cost": 10, "lock": "must"}]}`, "bersama A, yang wajib melebihi pagu"},
	{`{"ceiling": 9, "agencies": {"D": 3}, "alternatives": [{"code": "A", "cost": 2, "lock": "must", "agency": "D"}, {"code": "B", "cost": 2, "lock": "must", "agency": "D"}]}`, "bersama B, yang wajib melebihi pagu D"},
	{`{"ceiling": 9, "alternatives": [{"code": "A", "cost": 1, "lock": "must", "needs": ["B"]}, {"code": "B", "cost": 1, "lock": "deferred"}]}`, "A memerlukan B, yang tidak boleh masuk"},
	{`{"ceiling": 9, "alternatives": [{"code": "A", "cost": 1, "lock": "must", "excludes": ["B"]}, {"code": "B", "cost": 1, "lock": "must"}]}`, "B tidak dapat masuk bersama A"},
	{`{"ceiling": 1, "pairwise": [[1]], "swing": [100], "criteria": [{"name": "K"}], "alternatives": []}`, "sekaligus"},
	{`{"ceiling": 1, "swing": [100], "alternatives": []}`, "Ada 1 bobot untuk 0 kriteria"},
	{`{"ceiling": 1, "pairwise": [[1, 2], [2, 1]], "criteria": [{"name": "K"}, {"name": "L"}], "alternatives": []}`, "Perbandingan kriteria 1 dengan 2 tidak dapat dipakai"},
	{`{"ceiling": 1, "pairwise": [[1, 9, 0.1111111111111111], [0.1111111111111111, 1, 9], [9, 0.1111111111111111, 1]], "criteria": [], "alternatives": []}`, "belum konsisten: CR"},
}

// badScores are scores and weights in JSON that may not be taken.
var badScores = []struct{ points, scores, why string }{
	{`0`, `[3]`, "Bobot semua kriteria nol"},
	{`-1`, `[3]`, `Bobot kriteria "K" negatif`},
	{`100001`, `[3]`, `Bobot kriteria "K" lebih dari 100000`},
	{`1.23456`, `[3]`, `"1.23456" bukan bobot`},
	{`"x"`, `[3]`, `"x" bukan bobot`},
	{`1`, `[0]`, "Skor 0 untuk A di luar skala 1 sampai 5"},
	{`1`, `[6]`, "Skor 6 untuk A di luar skala 1 sampai 5"},
	{`1`, `[3.7]`, `Skor "3.7" untuk A bukan bilangan bulat`},
	{`1`, `[-1]`, `Skor "-1" untuk A bukan bilangan bulat`},
	{`1`, `["4"]`, `Skor "4" untuk A bukan bilangan bulat`},
	{`1`, `[99999999999]`, `Skor "99999999999" untuk A bukan bilangan bulat`},
	{`1`, `[3, 3]`, "Skor A berjumlah 2, padahal kriterianya 1"},
	{`1`, `[[3], 3]`, "Skor A tidak dapat dibaca"},
	{`1`, `[3], "value": 4`, "Nilai langsung A tidak dapat berdiri di samping kriteria"},
}

func solve(text string) (*rank.Table, error) {
	r, err := rank.Read(strings.NewReader(text))
	if err != nil {
		return nil, err
	}
	return rank.New(r.Problem)
}

func TestBadProblemsAreRefusedWithASentence(t *testing.T) {
	list := bad
	for _, x := range badScores {
		list = append(list, struct{ problem, why string }{`{"ceiling": 9, "criteria": [{"name": "K", "points": ` + x.points + `}], "alternatives": [{"code": "A", "cost": 1, "scores": ` + x.scores + `}]}`, x.why})
	}
	for _, x := range list {
		_, err := solve(x.problem)
		if err == nil {
			t.Errorf("%s is taken", x.problem)
			continue
		}
		if told := sentence(t, err); !strings.Contains(told, x.why) || !strings.HasSuffix(told, ".") {
			t.Errorf("%s: %s, want %s", x.problem, told, x.why)
		}
	}
}

func TestLimitsOfSize(t *testing.T) {
	for name, p := range map[string]rank.Problem{
		"alternatives": {DecisionMatrix: rank.DecisionMatrix{Alternatives: make([]rank.Alternative, rank.MaxAlternatives+1)}, Ceiling: 1},
		"criteria":     {DecisionMatrix: rank.DecisionMatrix{Alternatives: make([]rank.Alternative, 1), Criteria: make([]rank.Criterion, rank.MaxCriteria+1)}, Ceiling: 1},
		"sum of costs": {DecisionMatrix: rank.DecisionMatrix{Alternatives: heavy(50)}, Ceiling: 1},
	} {
		if _, err := rank.New(p); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	x := table(t, rank.Problem{DecisionMatrix: rank.DecisionMatrix{Alternatives: heavy(40)}, Ceiling: 1<<63 - 1})
	if o := optimumOf(x); o.Cost != 40*rank.MaxCost || o.Value != 40<<30 {
		t.Errorf("%+v", o)
	}
}

func heavy(n int) (list []rank.Alternative) {
	for i := range n {
		list = append(list, votes(strings.Repeat("x", i+1), rank.MaxCost, 1<<30))
	}
	return list
}

func TestWeightsCountInProportion(t *testing.T) {
	x, err := solve(`{"ceiling": "2.50", "criteria": [{"name": "K", "points": 1.5}, {"name": "L", "points": 0.5}],
		"alternatives": [{"code": "A", "cost": 1, "scores": [5, 1]}, {"code": "B", "cost": "1.50", "scores": [2, 4]}, {"code": "C", "cost": "0.01", "scores": [1, 1]}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if x.Points() != 2*rank.Point || x.Score(0).RatString() != "75" || x.Score(1).RatString() != "75/2" || x.Score(2).Sign() != 0 {
		t.Errorf("%d points, %v, %v, %v", x.Points(), x.Score(0), x.Score(1), x.Score(2))
	}
	same(t, "funded", names(x, x.Funded().In), []string{"A", "B"})
	if b := x.Standings()[1].Points; b.RatString() != "5" {
		t.Errorf("bobot × skor %v", b)
	}
}

func TestMissingAndDisputedScores(t *testing.T) {
	x, err := solve(`{"ceiling": 10, "criteria": [{"name": "K", "points": 60}, {"name": "L", "points": 40}], "alternatives": [
		{"code": "A", "cost": 1, "scores": [[5, 3], [3, 4]]}, {"code": "B", "cost": 1, "scores": [[5, null], [5, 5]]},
		{"code": "C", "cost": 1, "scores": [[5, 5]]}, {"code": "D", "cost": 1}, {"code": "E", "cost": 4, "lock": "must"},
		{"code": "F", "cost": 1, "scores": [[4, 4], [5, 4]], "needs": ["B"]}]}`)
	if err != nil {
		t.Fatal(err)
	}
	order, missing := []string{}, []bool{}
	for _, s := range x.Standings() {
		order, missing = append(order, names(x, []int{s.Alternative})...), append(missing, s.Missing)
	}
	same(t, "order", order, []string{"F", "A", "B", "C", "D", "E"})
	same(t, "missing", missing, []bool{false, false, true, true, true, true})
	same(t, "disputed", x.Standings()[1].Disputed, []int{0})
	same(t, "score", decimals(x.Score(0)), 70.0)
	same(t, "funded", names(x, x.Funded().In), []string{"A", "E"})
	same(t, "musts", x.Cut().Musts, 4*model.Rupiah)
	same(t, "optimum", names(x, optimumOf(x).In), []string{"A", "E"})
	if x.Score(1) != nil {
		t.Error("what is incomplete has a score")
	}
}

func TestRanksAndTiesAtTheLine(t *testing.T) {
	p := rank.Problem{DecisionMatrix: rank.DecisionMatrix{Alternatives: []rank.Alternative{votes("D", 3, 5), votes("C", 2, 5), votes("A", 2, 5), votes("B", 1, 9), votes("E", 1, 1)}}, Ceiling: 5}
	x := table(t, p)
	order, ranks := []string{}, []rank.Rank{}
	for _, s := range x.Standings() {
		order, ranks = append(order, names(x, []int{s.Alternative})...), append(ranks, s.Rank)
	}
	same(t, "order", order, []string{"B", "A", "C", "D", "E"})
	same(t, "ranks", ranks, []int{1, 2, 2, 2, 5})
	groups := x.TiesAtTheLine()
	if len(groups) != 1 {
		t.Fatalf("%v", groups)
	}
	same(t, "tie", names(x, groups[0]), []string{"A", "C", "D"})
	p.Ties = rank.Listed
	same(t, "listed", names(table(t, p), table(t, p).Funded().In), []string{"D", "B", "E"})
	p.Alternatives[0].Cost = 5 // it would not have fitted even as the first of its equals
	if groups := table(t, p).TiesAtTheLine(); len(groups) != 0 {
		t.Errorf("%v", groups)
	}
}

func TestScoreFlip(t *testing.T) {
	x, err := solve(`{"ceiling": 10, "criteria": [{"name": "K", "points": 75}, {"name": "L", "points": 25}, {"name": "M", "points": 0}],
		"alternatives": [{"code": "A", "cost": 1, "scores": [4, 3, 1]}, {"code": "B", "cost": 1, "scores": [3, 4, 1]}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if f := x.ScoreFlip(0, 1, 0); f.Now.RatString() != "3" || f.Needed.RatString() != "11/3" || !f.Possible {
		t.Errorf("%+v", f)
	}
	if f := x.ScoreFlip(0, 1, 1); f.Needed.RatString() != "6" || f.Possible {
		t.Errorf("%+v", f)
	}
	if f := x.ScoreFlip(0, 1, 2); f.Needed != nil || f.Possible {
		t.Errorf("%+v", f)
	}
}

func TestScoreFlipsGoToTheLastFundedAbove(t *testing.T) {
	x, err := solve(`{"ceiling": 6, "criteria": [{"name": "K", "points": 100}], "alternatives": [{"code": "A", "cost": 9, "scores": [5]}, {"code": "B", "cost": 3, "scores": [4]},
		{"code": "C", "cost": 3, "scores": [3]}, {"code": "D", "cost": 1, "scores": [1]}, {"code": "E", "cost": 1, "scores": [2], "lock": "out"}]}`)
	if err != nil {
		t.Fatal(err)
	}
	list := x.ScoreFlips()
	if len(list) != 1 || list[0].Above != 2 || list[0].Below != 3 || list[0].Needed.RatString() != "3" {
		t.Errorf("%+v", list)
	}
}

func TestTemplatesAreSound(t *testing.T) {
	for _, template := range rank.Templates() {
		p := rank.Problem{DecisionMatrix: rank.DecisionMatrix{Criteria: template.Criteria, Alternatives: []rank.Alternative{{Code: "A"}}}, Ceiling: 1}
		x := table(t, p)
		if want := map[string]rank.Weight{"USG": 3}[template.Name]; want != 0 && x.Points() != want*rank.Point || want == 0 && x.Points() != 100*rank.Point {
			t.Errorf("%s: %d", template.Name, x.Points())
		}
	}
}

func TestGiveWayRefusesWhatCannotComeIn(t *testing.T) {
	x, err := solve(`{"ceiling": 5, "alternatives": [{"code": "A", "cost": 1, "value": 5}, {"code": "B", "cost": 9, "value": 4}, {"code": "C", "cost": 1, "value": 3, "lock": "out"},
		{"code": "D", "cost": 1, "value": 1, "lock": "must"}, {"code": "E", "cost": 1, "value": 2, "excludes": ["D"]}]}`)
	if err != nil {
		t.Fatal(err)
	}
	y, err := solve(`{"ceiling": 5, "criteria": [{"name": "K", "points": 1}], "alternatives": [{"code": "A", "cost": 1, "scores": [3], "needs": ["B"]}, {"code": "B", "cost": 1, "lock": "out"},
		{"code": "C", "cost": 1, "scores": [null]}]}`)
	if err != nil {
		t.Fatal(err)
	}
	for i, why := range []string{"A memerlukan B, yang tidak boleh masuk", "Skor B belum lengkap", "Skor C belum lengkap"} {
		if _, err := y.GiveWay(context.Background(), i); err == nil || !strings.Contains(sentence(t, err), why) {
			t.Errorf("%d: %v", i, err)
		}
	}
	for code, why := range map[string]string{"A": "A sudah masuk", "B": "bersama B, yang wajib melebihi pagu", "C": "C harus masuk dan tidak boleh masuk", "E": "E tidak dapat masuk bersama D"} {
		if _, err := x.GiveWay(context.Background(), place(t, x, code)); err == nil || !strings.Contains(sentence(t, err), why) {
			t.Errorf("%s: %v", code, err)
		}
	}
}

func TestRanksAreThoseOfTheStandings(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for range 200 {
		x, err := rank.New(invent(r, 9))
		if err != nil {
			continue
		}
		ranks, list := x.Ranks(), []int(nil)
		for _, s := range x.Standings() {
			if ranks[s.Alternative] != s.Rank {
				t.Fatalf("%d has rank %d, in the standings %d", s.Alternative, ranks[s.Alternative], s.Rank)
			}
			if !s.Missing {
				list = append(list, s.Alternative)
			}
		}
		if !slices.Equal(list, x.Ranked()) {
			t.Fatalf("ranked are %v, in the standings %v", x.Ranked(), list)
		}
	}
}
