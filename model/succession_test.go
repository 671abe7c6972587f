package model_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// told writes proposals for comparing: codes with years, the reason, and a question mark where a person has to pick.
func told(list []model.SuccessionProposal) []string {
	var lines []string
	for _, s := range list {
		line := fmt.Sprintf("%d %s → %d %s %s", s.Line.Year, s.Line.Code, s.Successor.Year, s.Successor.Code, s.Why)
		if s.Several {
			line += " ?"
		}
		lines = append(lines, line)
	}
	return lines
}

func proposes(t *testing.T, p *model.Plan, want ...string) {
	t.Helper()
	if got := told(p.ProposeSuccessions()); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("proposed:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// line is a line of another year of the town.
func lineIn(id, agency model.ID, year int, level model.Level, code, name string) *model.Line {
	return &model.Line{ID: id, Agency: agency, Year: year, Level: level, Code: code, Name: name}
}

func TestLinesOfTwoYearsAreProposedByNameAndByTheNomenclature(t *testing.T) {
	w := catalogued(t)
	proposes(t, w.Plan)
	const before = year - 1
	w.Act(put(
		lineIn(801, w.Agency, before, model.Program, "2.18.04", "PROGRAM PELAYANAN PENANAMAN MODAL"),                   // has its partner
		lineIn(802, w.Agency, before, model.SubActivity, "2.18.04.2.01.06", "Penyediaan pelayanan PERIZINAN berusaha"), // another code
		lineIn(803, w.OtherAgency, before, model.SubActivity, "2.18.04.2.01.0007", "Penyediaan Layanan Konsultasi"),    // came from another agency
		lineIn(804, w.Agency, before, model.Program, "2.17.09", "PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN"),        // as well, under another code
		lineIn(805, w.Agency, before, model.Activity, "2.18.04.2.09", "Penyediaan Pelayanan Perizinan Berusaha"),       // another level
		lineIn(806, w.Agency, before, model.SubActivity, "2.18.04.2.02.0001", "Tidak berlanjut"),
	))
	proposes(
		t, w.Plan,
		"2026 2.18.04.2.01.06 → 2027 2.18.04.2.01.0006 same_name",
		"2026 2.18.04.2.01.0007 → 2027 2.18.04.2.01.0007 other_agency",
		"2026 2.17.09 → 2027 2.17.05 other_agency",
	)
	w.Act(put(
		lineIn(810, w.Agency, year, model.SubActivity, "2.18.04.2.01.0009", "Layanan dengan Nama Baru"),
		lineIn(811, w.Agency, before, model.SubActivity, "2.18.04.2.01.0007", "Layanan dengan Nama Lama"),
	))
	w.Act(model.Edit{Title: "edit", Drop: []model.Record{w.Plan.Lines.Get(w.OtherSub)}})
	list := w.Plan.ProposeSuccessions()
	proposes(
		t, w.Plan,
		"2026 2.18.04.2.01.06 → 2027 2.18.04.2.01.0006 same_name",
		"2026 2.18.04.2.01.0007 → 2027 2.18.04.2.01.0009 follows",
		"2026 2.17.09 → 2027 2.17.05 other_agency",
	)
	if got := model.ClearPairs(list); len(got) != 2 || got[0] != (model.LinePair{Line: 802, Successor: w.Sub}) {
		t.Errorf("clear: %v", got)
	}
}

func TestNamesThatMoreLinesBearAreToldApartOrLeftToAPerson(t *testing.T) {
	w := modeltest.Small(t)
	const name = "Koordinasi"
	w.Act(put(
		lineIn(801, w.Agency, year-1, model.Program, "2.18.08", "Atas"), lineIn(802, w.Agency, year-1, model.Program, "2.18.09", "Bawah"),
		lineIn(803, w.Agency, year, model.Program, "2.18.18", "Atas"), lineIn(804, w.Agency, year, model.Program, "2.18.19", "Bawah"),
	))
	below := func(id, parent model.ID, year int, code string) *model.Line {
		l := lineIn(id, w.Agency, year, model.SubActivity, code, name)
		l.Parent = parent
		return l
	}
	w.Act(put(below(811, 801, year-1, "2.18.08.2.01.0001"), below(812, 802, year-1, "2.18.09.2.01.0001"),
		below(813, 803, year, "2.18.18.2.01.0001"), below(814, 804, year, "2.18.19.2.01.0001")))
	proposes(
		t, w.Plan,
		"2026 2.18.08 → 2027 2.18.18 same_name", "2026 2.18.08.2.01.0001 → 2027 2.18.18.2.01.0001 same_name",
		"2026 2.18.09 → 2027 2.18.19 same_name", "2026 2.18.09.2.01.0001 → 2027 2.18.19.2.01.0001 same_name",
	)
	w.Act(put(below(815, 803, year, "2.18.18.2.01.0002"))) // two of one name under one program
	proposes(
		t, w.Plan,
		"2026 2.18.08 → 2027 2.18.18 same_name",
		"2026 2.18.08.2.01.0001 → 2027 2.18.18.2.01.0001 same_name ?", "2026 2.18.08.2.01.0001 → 2027 2.18.18.2.01.0002 same_name ?",
		"2026 2.18.09 → 2027 2.18.19 same_name", "2026 2.18.09.2.01.0001 → 2027 2.18.19.2.01.0001 same_name",
	)
	if n := len(model.ClearPairs(w.Plan.ProposeSuccessions())); n != 3 {
		t.Errorf("%d are clear", n)
	}
	w.Act(model.RefuseLines{Pairs: []model.LinePair{{Line: 811, Successor: 813}}})
	w.Act(model.JoinLines{Pairs: []model.LinePair{{Line: 801, Successor: 803}}})
	proposes(
		t, w.Plan,
		"2026 2.18.08.2.01.0001 → 2027 2.18.18.2.01.0002 same_name",
		"2026 2.18.09 → 2027 2.18.19 same_name", "2026 2.18.09.2.01.0001 → 2027 2.18.19.2.01.0001 same_name",
	)
}

func TestAnImportThatChangesCodesWithinAYearIsSeen(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(lineIn(801, w.Agency, year, model.SubActivity, "2.18.04.2.01.0026", "Penyediaan Layanan Konsultasi")))
	proposes(t, w.Plan) // it has no figures: nothing says that it began later
	w.Act(put(&model.Budget{ID: 820, Line: 801, Stage: model.Enacted, Year: year, Amount: 230 * million}, &model.Budget{ID: 821, Line: w.Sub, Stage: model.Enacted, Year: year, Amount: 5}))
	proposes(t, w.Plan, "2027 2.18.04.2.01.0007 → 2027 2.18.04.2.01.0026 same_name")
	w.Act(put(&model.Budget{ID: 822, Line: w.OtherSub, Stage: model.Enacted, Year: year, Amount: 1}))
	proposes(t, w.Plan) // both have a figure at one stage
}

func TestJoiningIsRefusedWhereItMakesNoSense(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(lineIn(801, w.Agency, year-1, model.SubActivity, "2.18.04.2.01.06", "Lama"), lineIn(802, w.Agency, year-1, model.SubActivity, "2.18.04.2.01.07", "Lain")))
	join := func(pairs ...model.LinePair) model.JoinLines { return model.JoinLines{Pairs: pairs} }
	pair := model.LinePair{Line: 801, Successor: w.Sub}
	refusedWith(t, w, model.Invalid, join())
	refusedWith(t, w, model.Invalid, join(model.LinePair{Line: w.Sub, Successor: w.Sub}))
	refusedWith(t, w, model.Invalid, join(model.LinePair{Line: w.Sub, Successor: 801}))             // back in time
	refusedWith(t, w, model.Invalid, join(model.LinePair{Line: 801, Successor: w.Program}))         // another level
	refusedWith(t, w, model.NotFound, join(model.LinePair{Line: 801, Successor: 404}))              // gone
	refusedWith(t, w, model.Conflict, join(pair, pair))                                             // twice
	refusedWith(t, w, model.NotFound, model.PartLines{Pairs: []model.LinePair{pair}})               // not joined
	refusedWith(t, w, model.Conflict, join(pair, model.LinePair{Line: 802, Successor: w.Sub}))      // two go on as one
	refusedWith(t, w, model.Conflict, join(pair, model.LinePair{Line: 801, Successor: w.OtherSub})) // one goes on as two
	w.Act(join(pair))
	refusedWith(t, w, model.Invalid, join(pair))
	w.Act(join(model.LinePair{Line: w.Sub, Successor: w.OtherSub}))
	refusedWith(t, w, model.Conflict, join(model.LinePair{Line: w.OtherSub, Successor: w.Sub}))
	w.Act(put(lineIn(803, w.Agency, year, model.SubActivity, "2.18.04.2.01.0099", "Ketiga")))
	w.Act(join(model.LinePair{Line: w.OtherSub, Successor: 803}))
	refusedWith(t, w, model.Conflict, join(model.LinePair{Line: 803, Successor: w.Sub})) // a circle
	if l := w.Plan.Successor(801); l == nil || l.ID != w.Sub || w.Plan.Predecessor(w.Sub).ID != 801 || w.Plan.Successor(803) != nil || w.Plan.Predecessor(801) != nil {
		t.Error("the chain is not what was joined")
	}
}

func TestAPairIsJoinedRefusedAndForgotten(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(lineIn(801, w.Agency, year-1, model.SubActivity, "2.18.04.2.01.06", "Penyediaan Pelayanan Perizinan Berusaha")))
	pairs := []model.LinePair{{Line: 801, Successor: w.Sub}}
	const proposal = "2026 2.18.04.2.01.06 → 2027 2.18.04.2.01.0006 same_name"
	proposes(t, w.Plan, proposal)
	joined := w.Act(model.JoinLines{Pairs: pairs})
	proposes(t, w.Plan)
	w.Act(model.RefuseLines{Pairs: pairs})
	if s := w.Plan.Succession(pairs[0]); s == nil || !s.Refused || w.Plan.Successor(801) != nil {
		t.Errorf("refused: %+v", s)
	}
	proposes(t, w.Plan)
	w.Act(model.PartLines{Pairs: pairs})
	proposes(t, w.Plan, proposal)
	w.Act(model.JoinLines{Pairs: pairs})
	w.Act(model.Revert{Entry: w.Entries[len(w.Entries)-1]})
	proposes(t, w.Plan, proposal)
	if joined.Act != "succession.join" || w.Plan.Successions.Len() != 0 {
		t.Errorf("%s left %d links", joined.Act, w.Plan.Successions.Len())
	}
}

// wandering is a plan of three years in which every activity is at another place each year: another code, at times another agency. It gives the lines of each
// activity by year, its program first and then its sub kegiatan.
func wandering(t *testing.T, seed uint64) (*modeltest.Town, [][3][2]model.ID) {
	t.Helper()
	w, r := modeltest.Small(t), rand.New(rand.NewPCG(seed, 3))
	const count = 12
	lines, edit, id := make([][3][2]model.ID, count), model.Edit{Title: "edit"}, model.ID(1_000)
	for n := range lines {
		for y := range 3 {
			agency := [...]model.ID{w.Agency, w.OtherAgency}[r.IntN(2)]
			code := fmt.Sprintf("3.%02d.%02d", n+1, 10*y+r.IntN(10))
			program := lineIn(id, agency, year+y, model.Program, code, fmt.Sprintf("Program %d", n))
			sub := lineIn(id+1, agency, year+y, model.SubActivity, code+".2.01.0001", fmt.Sprintf("Sub %d", n))
			sub.Parent = program.ID
			edit.Put = append(edit.Put, program, sub)
			for i, stage := range []model.Stage{model.Proposed, model.Enacted} {
				edit.Put = append(edit.Put, &model.Budget{ID: id + 2 + model.ID(i), Line: sub.ID, Fund: w.DAU, Stage: stage, Year: year + y, Amount: model.Money(1 + r.Int64N(1_000_000))})
			}
			lines[n][y] = [2]model.ID{program.ID, sub.ID}
			id += 10
		}
	}
	w.Act(edit)
	return w, lines
}

func threeYears(p *model.Plan) []model.Side {
	return []model.Side{
		{Plan: p, Stage: model.Enacted, Year: year}, {Plan: p, Stage: model.Enacted, Year: year + 1}, {Plan: p, Stage: model.Proposed, Year: year + 2},
	}
}

func TestJoiningNeverChangesTotals(t *testing.T) {
	for seed := range uint64(6) {
		w, lines := wandering(t, seed)
		before := w.Plan.Clone()
		r := rand.New(rand.NewPCG(seed, 4))
		for _, of := range lines {
			for y := range 2 {
				for level := range 2 {
					if r.IntN(3) > 0 {
						w.Act(model.JoinLines{Pairs: []model.LinePair{{Line: of[y][level], Successor: of[y+1][level]}}})
					}
				}
			}
		}
		for _, f := range groupings {
			f.Moves = true
			apart, joined := model.NewMatrix(f, threeYears(before)...), model.NewMatrix(f, threeYears(w.Plan)...)
			for i := range joined.Sides {
				var sum model.Figure
				for _, row := range joined.Rows {
					sum = sum.Plus(row.Figures[i])
				}
				if joined.Totals[i] != apart.Totals[i] || sum != joined.Totals[i] {
					t.Errorf("seed %d, %+v, side %d: %+v joined, of rows %+v, %+v apart", seed, f, i, joined.Totals[i], sum, apart.Totals[i])
				}
			}
			insideAddsUp(t, joined)
		}
	}
}

// insideAddsUp asks that what lies in a row adds up to it, wherever its lines stood.
func insideAddsUp(t *testing.T, m *model.Matrix) {
	t.Helper()
	for i := range m.Rows {
		below, ok := m.Inside(&m.Rows[i])
		if !ok {
			continue
		}
		inside := model.NewMatrix(below, m.Sides...)
		for side, figure := range m.Rows[i].Figures {
			if inside.Totals[side] != figure {
				t.Errorf("%+v: %v holds %+v on side %d, in it lie %+v", m.Filter, m.Rows[i].Key, figure, side, inside.Totals[side])
			}
		}
	}
}

func TestAChainOfThreeYearsIsOneRow(t *testing.T) {
	for seed := range uint64(4) {
		w, lines := wandering(t, seed)
		var all []model.LinePair
		for _, of := range lines {
			for y := range 2 {
				all = append(all, model.LinePair{Line: of[y][0], Successor: of[y+1][0]}, model.LinePair{Line: of[y][1], Successor: of[y+1][1]})
			}
		}
		before := model.NewMatrix(model.Filter{Level: model.SubActivity, Moves: true}, threeYears(w.Plan)...)
		joined := w.Act(model.JoinLines{Pairs: all})
		for _, level := range []model.Level{model.Program, model.SubActivity} {
			m := model.NewMatrix(model.Filter{Level: level, Moves: true}, threeYears(w.Plan)...)
			for _, of := range lines {
				row := rowOf(m, of[2][level/2])
				if row == nil || row.Lines[0] != of[0][level/2] || row.Lines[1] != of[1][level/2] || row.Bare() {
					t.Fatalf("seed %d: the row of line %d is %+v", seed, of[2][level/2], row)
				}
				if row.Word(0, 1) != model.Moved || row.Word(1, 2) != model.Moved || row.Word(0, 2) != model.Moved || !strings.HasPrefix(row.From.Code, "3.") || row.From == row.Key {
					t.Errorf("seed %d: %s, %s, %s from %v", seed, row.Word(0, 1), row.Word(1, 2), row.Word(0, 2), row.From)
				}
			}
			first := model.NewMatrix(model.Filter{Level: level, Moves: true}, threeYears(w.Plan)[0], threeYears(w.Plan)[2])
			if count := first.Count(0, 1); count[model.Moved] != len(lines) {
				t.Errorf("with the middle year out of sight: %v", count)
			}
		}
		w.Act(model.Revert{Entry: joined})
		after := model.NewMatrix(model.Filter{Level: model.SubActivity, Moves: true}, threeYears(w.Plan)...)
		if len(after.Rows) != len(before.Rows) || len(after.Rows) < 3*len(lines) {
			t.Errorf("seed %d: %d rows after undo, %d before", seed, len(after.Rows), len(before.Rows))
		}
	}
}

func rowOf(m *model.Matrix, line model.ID) *model.MatrixRow {
	for i := range m.Rows {
		if r := &m.Rows[i]; r.Lines[len(r.Lines)-1] == line {
			return r
		}
	}
	return nil
}

func TestLinesThatAreJoinedWithinAYearAddUp(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(
		&model.Budget{ID: 820, Line: w.Sub, Stage: model.Enacted, Year: year, Amount: 10 * million}, &model.Budget{ID: 821, Line: w.OtherSub, Stage: model.Enacted, Year: year, Amount: 20 * million},
	))
	w.Act(model.JoinLines{Pairs: []model.LinePair{{Line: w.Sub, Successor: w.OtherSub}}})
	f := model.Filter{Level: model.SubActivity, Moves: true}
	m := model.NewMatrix(f, at(w.Plan, model.Proposed), at(w.Plan, model.Enacted))
	row := rowOf(m, w.OtherSub)
	if row == nil || row.Figures[0] != figure(350, 30) || row.Figures[1] != figure(30, 0) || row.Key.Code != "2.18.04.2.01.0007" {
		t.Errorf("joined: %+v", row)
	}
	f.Moves = false
	if apart := model.NewMatrix(f, m.Sides...); len(apart.Rows) != len(m.Rows)+1 || apart.Totals[0] != m.Totals[0] || apart.Totals[1] != m.Totals[1] {
		t.Errorf("apart: %d rows, %+v", len(apart.Rows), apart.Totals)
	}
}

// renamed is set L with a second year in which every code is another one.
func renamed(tb testing.TB) *model.Plan {
	tb.Helper()
	records := map[model.Kind][]model.Record{}
	for _, kind := range model.Kinds() {
		records[kind] = large().Plan.Records(kind)
	}
	const offset = 1 << 40
	for _, r := range large().Plan.Records(model.KindLine) {
		l := *r.(*model.Line)
		l.ID, l.Year, l.Code = l.ID%offset+offset<<3, l.Year+1, "9."+l.Code
		if l.Parent != 0 {
			l.Parent = l.Parent%offset + offset<<3
		}
		records[model.KindLine] = append(records[model.KindLine], &l)
	}
	return model.LoadPlan(records)
}

func BenchmarkProposeSuccessions(b *testing.B) {
	p := renamed(b)
	n := len(p.ProposeSuccessions())
	for b.Loop() {
		p.ProposeSuccessions()
	}
	b.ReportMetric(float64(n), "proposals")
}

func BenchmarkJoinAll(b *testing.B) {
	p := renamed(b)
	act := model.JoinLines{Pairs: model.ClearPairs(p.ProposeSuccessions())}
	for b.Loop() {
		entry := modeltest.Do(b, p, act, model.Context{At: 1})
		if err := p.Rewind([]*model.Entry{entry}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(act.Pairs)), "pairs")
}

func BenchmarkMatrixOfJoined(b *testing.B) {
	p := renamed(b)
	modeltest.Do(b, p, model.JoinLines{Pairs: model.ClearPairs(p.ProposeSuccessions())}, model.Context{At: 1})
	for b.Loop() {
		model.NewMatrix(model.Filter{Level: model.SubActivity, Moves: true}, at(p, model.Proposed), at(p, model.Agreed))
	}
}
