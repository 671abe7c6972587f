package merging_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/merging"
	"benangmerah/model/modeltest"
)

const (
	million  = 1_000_000 * model.Rupiah
	year     = modeltest.PlanYear
	proposed = model.Proposed
)

// laptop is a file in memory at which somebody works.
type laptop struct {
	*modeltest.Town
	name    string
	hour    int
	history model.History
}

// laptops gives two copies of the town that part after its third act.
func laptops(t *testing.T) (a, b *laptop) {
	t.Helper()
	return newLaptop(t, "a", 2), newLaptop(t, "b", 3)
}

func newLaptop(t *testing.T, name string, hour int) *laptop {
	t.Helper()
	l := &laptop{Town: modeltest.Small(t), name: name, hour: hour}
	for _, e := range l.Entries {
		l.history.Add(e.Seq, e.Undoes, e.Act)
	}
	return l
}

// does does an act at the laptop.
func (l *laptop) does(act model.Act) *model.Entry {
	l.T.Helper()
	return l.doesIn(act, model.Context{})
}

func (l *laptop) doesIn(act model.Act, c model.Context) *model.Entry {
	l.T.Helper()
	c.At = model.At(time.Date(year, time.January, 18, l.hour, len(l.Entries), 0, 0, time.UTC))
	c.Operator = "laptop " + l.name
	if c.Seed == "" {
		c.Seed = l.name + "-" + c.At.Time().String()
	}
	e := l.ActIn(act, c)
	l.history.Add(e.Seq, e.Undoes, e.Act)
	return e
}

func (l *laptop) undoes(seq int64) *model.Entry {
	l.T.Helper()
	return l.does(model.Revert{Entry: l.Entries[seq-1]})
}

func (l *laptop) sets(line, fund model.ID, amount model.Money) {
	l.T.Helper()
	l.does(model.SetBudget{Line: line, Fund: fund, Stage: proposed, Year: year, Amount: amount * million, Known: true})
}

func (l *laptop) amount(line, fund model.ID) model.Money {
	if b := l.Plan.Budget(line, fund, proposed, year); b != nil {
		return b.Amount / million
	}
	return -1
}

func (l *laptop) side(seq int) merging.Side {
	s := merging.Side{Name: l.name + ".benang", Size: int64(len(l.Entries)), Plan: l.Plan.Clone(), Entries: slices.Clone(l.Entries[seq:])}
	for _, e := range s.Entries {
		s.Leaves = append(s.Leaves, leafOf(l.T, e))
	}
	return s
}

func leafOf(t testing.TB, e *model.Entry) string {
	if e.Merged != nil {
		return e.Merged.Leaf
	}
	text, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

func (l *laptop) fork(other *laptop) *merging.Fork {
	l.T.Helper()
	seq := 0
	for seq < min(len(l.Entries), len(other.Entries)) && l.Entries[seq].Merged == nil && other.Entries[seq].Merged == nil &&
		leafOf(l.T, l.Entries[seq]) == leafOf(l.T, other.Entries[seq]) {
		seq++
	}
	base := l.Plan.Clone()
	if err := base.Rewind(l.NewestFirst(int64(seq))); err != nil {
		l.T.Fatal(err)
	}
	return &merging.Fork{
		Seq: int64(seq), Base: base, Ours: l.side(seq), Theirs: other.side(seq), Entry: func(n int64) (*model.Entry, error) { return l.Entries[n-1], nil },
	}
}

func (l *laptop) weigh(other *laptop) *merging.Merge {
	l.T.Helper()
	m, err := merging.Weigh(l.fork(other))
	if err != nil {
		l.T.Fatal(err)
	}
	return m
}

// all picks one side in every conflict.
func all(m *merging.Merge, pick merging.Pick) merging.Choices {
	choices := merging.Choices{}
	for _, c := range m.Conflicts {
		choices[c.Key] = merging.Choice{Pick: pick}
	}
	return choices
}

// merges brings in another laptop's file, picking one side in every conflict, of which there must be so many. What it adds must replay to what it says, and
// every entry of it must be one that can be applied.
func (l *laptop) merges(other *laptop, conflicts int, pick merging.Pick) *merging.Result {
	l.T.Helper()
	m := l.weigh(other)
	if len(m.Conflicts) != conflicts {
		l.T.Fatalf("%d conflicts: %s", len(m.Conflicts), keys(m))
	}
	result, err := m.Resolve(all(m, pick), merging.Stamp{At: model.At(time.Date(year, time.January, 20, 0, 0, 0, 0, time.UTC)), By: "penggabung"})
	if err != nil {
		l.T.Fatal(err)
	}
	l.takes(result)
	return result
}

func (l *laptop) takes(result *merging.Result) {
	l.T.Helper()
	for _, e := range result.Entries {
		if err := l.Plan.Apply(e.Changes); err != nil {
			l.T.Fatalf("entry %d (%s): %v", e.Seq, e.Act, err)
		}
		if e.Seq != int64(len(l.Entries))+1 || len(e.Changes) == 0 {
			l.T.Fatalf("entry %d follows %d with %d changes", e.Seq, len(l.Entries), len(e.Changes))
		}
		if e.Undoes != 0 {
			l.mustUndo(e)
		}
		l.Entries = append(l.Entries, e)
	}
	if same, kind := l.Plan.Equal(result.Plan); !same {
		l.T.Fatalf("the entries leave other records of kind %s than the result says", kind)
	}
}

// mustUndo asks that an undoing is exactly that of what it says it undoes.
func (l *laptop) mustUndo(e *model.Entry) {
	l.T.Helper()
	want, _ := json.Marshal(model.Revert{Entry: l.Entries[e.Undoes-1]}.Ways()[0])
	if got, _ := json.Marshal(e.Changes); string(got) != string(want) {
		l.T.Fatalf("entry %d does not undo entry %d", e.Seq, e.Undoes)
	}
}

func keys(m *merging.Merge) string {
	var list []string
	for _, c := range m.Conflicts {
		list = append(list, c.Key)
	}
	return strings.Join(list, " ")
}

func (l *laptop) mustBe(other *laptop) {
	l.T.Helper()
	if same, kind := l.Plan.Equal(other.Plan); !same {
		l.T.Fatalf("the two files hold other records of kind %s", kind)
	}
}

func TestWhatDoesNotConflictMergesTheSameBothWays(t *testing.T) {
	work := func(a, b *laptop) {
		a.sets(a.Sub, a.DAU, 110)
		a.doesIn(model.TakeNote{Text: "Catatan A"}, model.Context{Slot: a.Slot, Agency: a.Agency, Speaker: "Wali Kota", Elapsed: 60, Reason: "rapat"})
		a.does(model.SetTarget{Indicator: a.Outcome, Stage: proposed, Year: year, Value: "≥ 92"})
		b.sets(b.OtherSub, b.DAU, 220)
		b.sets(b.Sub, b.PAD, 60)
		b.does(model.GiveDirective{Text: "Arahan B", Owner: "Kepala Dinas"})
		b.undoes(4) // their own
	}
	a, b := laptops(t)
	work(a, b)
	c, d := laptops(t)
	work(c, d)
	r := a.merges(b, 0, merging.PickOurs)
	d.merges(c, 0, merging.PickOurs)
	a.mustBe(d)
	if r.Acts != 4 || len(r.Entries) != 4 || a.amount(a.Sub, a.DAU) != 110 || a.amount(a.OtherSub, a.DAU) != 200 || a.amount(a.Sub, a.PAD) != 60 {
		t.Errorf("%d acts in %d entries", r.Acts, len(r.Entries))
	}
	if e := r.Entries[3]; e.Undoes != 7 || e.Merged.Seq != 7 || e.Operator != "laptop b" || e.Act != "undo" {
		t.Errorf("the undoing of the copy became %+v", e)
	}
	note := c.Entries[4]
	for _, e := range d.Entries {
		if e.Merged != nil && e.Merged.Seq == 5 {
			if e.At != note.At || e.Operator != note.Operator || e.Slot != note.Slot || e.Agency != note.Agency || e.Speaker != note.Speaker || e.Reason != note.Reason ||
				e.Elapsed != 60 || e.Merged.By != "penggabung" || e.Merged.Copy != "a.benang" {
				t.Errorf("the note came as %+v", e)
			}
			return
		}
	}
	t.Error("the note did not come")
}

func TestDifferentFieldsOfOneRecordDoNotConflict(t *testing.T) {
	a, b := laptops(t)
	a.does(model.EnterCells{Fields: []model.SetField{{Line: a.Sub, Field: model.FieldLocation, Text: "Kecamatan Utara"}}})
	b.does(model.EnterCells{Fields: []model.SetField{{Line: b.Sub, Field: model.FieldGroup, Text: "Pelaku usaha"}}})
	a.merges(b, 0, merging.PickOurs)
	if l := a.Plan.Lines.Get(a.Sub); l.Location != "Kecamatan Utara" || l.Group != "Pelaku usaha" {
		t.Errorf("the line became %+v", l)
	}
}

func TestAConflictIsDecidedForEitherSideOrTyped(t *testing.T) {
	for _, x := range []struct {
		choice merging.Choice
		want   model.Money
	}{{merging.Choice{Pick: merging.PickOurs}, 110}, {merging.Choice{Pick: merging.PickTheirs}, 120}, {merging.Choice{Pick: merging.PickTyped, Value: 130 * million}, 130}} {
		a, b := laptops(t)
		a.sets(a.Sub, a.DAU, 110)
		b.sets(b.Sub, b.DAU, 120)
		m := a.weigh(b)
		if _, err := m.Resolve(nil, merging.Stamp{}); model.CodeOf(err) != model.Conflict {
			t.Fatalf("an open conflict gives %v", err)
		}
		before := a.Plan.Clone()
		result, err := m.Resolve(merging.Choices{m.Conflicts[0].Key: x.choice}, merging.Stamp{At: 5, By: "c"})
		if err != nil {
			t.Fatal(err)
		}
		a.takes(result)
		if a.amount(a.Sub, a.DAU) != x.want {
			t.Errorf("the figure is %d, not %d", a.amount(a.Sub, a.DAU), x.want)
		}
		last := result.Entries[len(result.Entries)-1]
		if last.Act != merging.ActMerge || last.At != 5 || !strings.Contains(last.Reason, "110000000.00, di salinan 120000000.00") {
			t.Errorf("the end of the merge is %+v", last)
		}
		if same, _ := before.Equal(a.Plan); same != (x.want == 110) {
			t.Errorf("choosing ours must leave ours, and nothing else may: %v", same)
		}
	}
}

func TestCorrectionsSayWhatStands(t *testing.T) {
	for _, pick := range []merging.Pick{merging.PickOurs, merging.PickTheirs} {
		a, b := laptops(t)
		a.does(model.CorrectBudget{Line: a.Sub, Fund: a.DAU, Stage: proposed, Year: year, Amount: 110 * million})
		b.does(model.CorrectBudget{Line: b.Sub, Fund: b.DAU, Stage: proposed, Year: year, Amount: 120 * million})
		a.merges(b, 1, pick)
		list := a.Plan.Corrections.Of(a.Agency)
		if len(list) != 1 || list[0].NewAmount != a.Plan.Budget(a.Sub, a.DAU, proposed, year).Amount {
			t.Errorf("pick %d leaves %d corrections", pick, len(list))
		}
	}
}

func TestWhatIsGoneOnOneSideAndWorkedOnAtTheOther(t *testing.T) {
	drop := func(l *laptop) {
		l.does(model.Edit{Title: "line.edit", Drop: []model.Record{
			l.Plan.Budget(l.OtherSub, l.DAU, proposed, year), l.Plan.Budget(l.OtherSub, l.Outside, proposed, year), l.Plan.Lines.Get(l.OtherSub),
		}})
	}
	for _, x := range []struct {
		name  string
		here  bool // removed here
		pick  merging.Pick
		stays bool
	}{
		{"gone here, ours", true, merging.PickOurs, false},
		{"gone here, theirs", true, merging.PickTheirs, true},
		{"gone there, ours", false, merging.PickOurs, true},
		{"gone there, theirs", false, merging.PickTheirs, false},
	} {
		t.Run(x.name, func(t *testing.T) {
			a, b := laptops(t)
			work := func(l *laptop) {
				l.sets(l.OtherSub, l.DAU, 250)
				l.sets(l.OtherSub, l.PAD, 5) // a record of its own below what is gone
			}
			if x.here {
				drop(a)
				work(b)
			} else {
				work(a)
				drop(b)
			}
			a.merges(b, 1, x.pick)
			want := model.Money(-1)
			if x.stays {
				want = 250
			}
			if got := a.amount(a.OtherSub, a.DAU); got != want || (a.Plan.Lines.Get(a.OtherSub) != nil) != x.stays || (a.amount(a.OtherSub, a.PAD) == 5) != x.stays {
				t.Errorf("the figure is %d", got)
			}
			if x.stays && a.amount(a.OtherSub, a.Outside) != 30 {
				t.Error("what was removed with it did not come back")
			}
		})
	}
}

func TestTheSameThingAddedOnBothSidesIsOne(t *testing.T) {
	add := func(l *laptop, fund model.ID, amount model.Money, seed string) {
		ids := model.NewIDs(seed)
		agency, program, sub := ids.Next(), ids.Next(), ids.Next()
		l.does(model.Edit{Title: "agency.edit", Put: []model.Record{
			&model.Agency{ID: agency, Order: 9, Code: "1.02.0.00.0.00.01.0000", Name: "Dinas Kesehatan"},
			&model.Line{ID: program, Agency: agency, Year: year, Level: model.Program, Code: "1.02.02", Name: "PROGRAM UPAYA KESEHATAN"},
			&model.Line{ID: sub, Agency: agency, Parent: program, Year: year, Level: model.SubActivity, Code: "1.02.02.2.01.0001", Name: "Pengelolaan"},
			&model.Budget{ID: ids.Next(), Line: sub, Fund: fund, Stage: proposed, Year: year, Amount: amount * million},
		}})
		l.does(model.GiveDirective{Text: "Arahan " + l.name, Line: sub})
	}
	a, b := laptops(t)
	add(a, a.DAU, 40, "kesehatan a")
	add(b, b.PAD, 7, "kesehatan b")
	a.merges(b, 0, merging.PickOurs)
	if a.Plan.Agencies.Len() != 3 || a.Plan.Directives.Len() != 2 {
		t.Fatalf("%d agencies, %d directives", a.Plan.Agencies.Len(), a.Plan.Directives.Len())
	}
	lines := map[model.ID]bool{}
	for d := range a.Plan.Directives.All() {
		lines[d.Line] = true
	}
	for _, x := range a.Plan.Agencies.Of(0) {
		if x.Name == "Dinas Kesehatan" && a.Plan.AgencyFigure(x.ID, proposed, year).Amount != 47*million {
			t.Error("the money of both is not under one line")
		}
	}
	if len(lines) != 1 {
		t.Error("the directives name two lines")
	}
}

func TestTwoThingsUnderOneIDStayTwo(t *testing.T) {
	a, b := laptops(t)
	a.doesIn(model.TakeNote{Text: "Catatan A"}, model.Context{Seed: "sama"})
	b.doesIn(model.GiveDirective{Text: "Arahan lain"}, model.Context{Seed: "lain"})
	b.doesIn(model.TakeNote{Text: "Catatan B"}, model.Context{Seed: "sama"})
	note := b.Entries[4].Changes[0].After.(*model.Note)
	changed := *note
	changed.Text = "Catatan B, diperbaiki"
	b.does(model.Edit{Title: "note.edit", Put: []model.Record{&changed}})
	a.merges(b, 0, merging.PickOurs)
	texts := map[string]bool{}
	for n := range a.Plan.Notes.All() {
		texts[n.Text] = true
	}
	if len(texts) != 2 || !texts["Catatan A"] || !texts["Catatan B, diperbaiki"] {
		t.Errorf("the notes are %v", texts)
	}
	if again := a.fork(b); again.Relation() != merging.Known {
		t.Errorf("merged again it is %v", again.Relation())
	}
}

func TestTheirUndoingOfWhatBothHave(t *testing.T) {
	work := func() (a, b *laptop) {
		a, b = laptops(t)
		for _, l := range []*laptop{a, b} {
			l.doesIn(model.TakeNote{Text: "Salah"}, model.Context{Seed: "sama"})
		}
		b.Entries[3], b.Plan = a.Entries[3], a.Plan.Clone()
		return a, b
	}
	a, b := work()
	b.undoes(4)
	a.sets(a.Sub, a.DAU, 110)
	r := a.merges(b, 0, merging.PickOurs)
	if r.Entries[0].Undoes != 4 || a.Plan.Notes.Len() != 0 {
		t.Errorf("the undoing became %+v", r.Entries[0])
	}
	a, b = work()
	b.undoes(4)
	a.undoes(4)
	r = a.merges(b, 0, merging.PickOurs)
	if r.Entries[0].Undoes != 0 || r.Entries[0].Merged.Undoes != 4 || a.Plan.Notes.Len() != 0 {
		t.Errorf("an undoing of what was undone here became %+v", r.Entries[0])
	}
}

func TestMomentsKeepWhatTheyName(t *testing.T) {
	a, b := laptops(t)
	a.sets(a.Sub, a.DAU, 110)
	a.sets(a.Sub, a.PAD, 55)
	b.sets(b.OtherSub, b.DAU, 220)
	b.does(model.MarkMoment{Title: "Sebelum rehat"})
	there := b.Plan.Moments.Of(0)[0]
	a.merges(b, 0, merging.PickOurs)
	here := a.Plan.Moments.Of(0)[0]
	if here.Seq != there.Seq+2 || here.Name != there.Name || here.At != there.At {
		t.Errorf("moment %d became %d", there.Seq, here.Seq)
	}
}

func TestWhatAFinalVersionClosedIsNotTaken(t *testing.T) {
	a, b := laptops(t)
	b.sets(b.Sub, b.DAU, 120)
	b.does(model.Edit{Title: "agency.edit", Put: []model.Record{&model.Mission{ID: 77, Number: 1, Text: "Misi"}}})
	digest, err := a.Plan.Digest()
	if err != nil {
		t.Fatal(err)
	}
	a.does(model.Edit{Title: "issue", Put: []model.Record{&model.Issue{ID: 99, Meeting: a.Meeting, Version: 1, At: 1, Fingerprint: digest, Size: 3}}})
	a.merges(b, 0, merging.PickOurs)
	if a.amount(a.Sub, a.DAU) != 100 || a.Plan.Missions.Len() != 1 {
		t.Errorf("the figure is %d", a.amount(a.Sub, a.DAU))
	}
	p := a.weigh(b).Preview(0)
	if len(p.Rows) > 1 { // everything has come but the figure, which is known by now
		t.Errorf("%d rows", len(p.Rows))
	}
	c, d := laptops(t)
	c.sets(c.Sub, c.DAU, 120)
	d.does(model.Edit{Title: "issue", Put: []model.Record{&model.Issue{ID: 99, Meeting: d.Meeting, Version: 1, At: 1, Fingerprint: digest, Size: 3}}})
	if _, err := merging.Weigh(c.fork(d)); model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), "Buka salinan itu, lalu gabungkan berkas ini ke dalamnya") {
		t.Errorf("a version on the copy gives %v", err)
	}
	d.merges(c, 0, merging.PickOurs)
}

func TestTwoSlotsAreHeld(t *testing.T) {
	for _, pick := range []merging.Pick{merging.PickOurs, merging.PickTheirs} {
		a, b := laptops(t)
		a.does(model.BeginSlot{Slot: a.Slot})
		b.does(model.BeginSlot{Slot: b.OtherSlot})
		b.does(model.GiveFloor{Who: "Bu B"})
		a.merges(b, 1, pick)
		running := a.Plan.RunningSlot(a.Meeting)
		goes, ended := a.Slot, a.OtherSlot
		if pick == merging.PickTheirs {
			goes, ended = ended, goes
		}
		if running == nil || running.ID != goes || a.Plan.Slots.Get(ended).State() != model.Done {
			t.Errorf("pick %d leaves %v running", pick, running)
		}
		if pick == merging.PickOurs && a.Plan.Floor(ended) != nil {
			t.Error("somebody has the floor in a slot that has ended")
		}
	}
}

func TestBothPutASlotIntoTheAgenda(t *testing.T) {
	a, b := laptops(t)
	add := func(l *laptop, title string, before model.ID) {
		l.does(model.AddSlot{Slot: model.Slot{Day: l.Day, Purpose: model.Break, Title: title, Presentation: 10}, Before: before})
	}
	add(a, "Rehat A", a.Slot)
	add(b, "Rehat B", b.OtherSlot)
	a.merges(b, 0, merging.PickOurs)
	var titles []string
	seen := map[int]bool{}
	for _, s := range a.Plan.Slots.Of(a.Day) {
		titles = append(titles, s.Title)
		if seen[s.Order] {
			t.Errorf("two slots have the place %d", s.Order)
		}
		seen[s.Order] = true
	}
	if got := strings.Join(titles, ","); got != "Pembukaan,Rehat A,,Rehat B," {
		t.Errorf("the agenda is %s", got)
	}
}

func TestThreeLaptopsInAChain(t *testing.T) {
	a, b := laptops(t)
	c := newLaptop(t, "c", 4)
	a.sets(a.Sub, a.DAU, 110)
	b.sets(b.OtherSub, b.DAU, 220)
	c.sets(c.Sub, c.PAD, 66)
	c.sets(c.Sub, c.DAU, 130)
	a.merges(b, 0, merging.PickOurs)   // a+b
	c.merges(a, 1, merging.PickTheirs) // c+a+b
	if f := c.fork(b); f.Relation() != merging.Known {
		t.Errorf("what came over a is %v", f.Relation())
	}
	if f := a.fork(c); f.Relation() != merging.Newer {
		t.Errorf("c, which has everything of a, is %v", f.Relation())
	}
	b.sets(b.OtherProgram, b.PAD, 77)
	a.merges(c, 0, merging.PickOurs)
	a.mustBe(c)
	a.merges(b, 0, merging.PickOurs) // only what is new
	if a.amount(a.Sub, a.DAU) != 110 || a.amount(a.Sub, a.PAD) != 66 || a.amount(a.OtherSub, a.DAU) != 220 || a.amount(a.OtherProgram, a.PAD) != 77 {
		t.Error("the chain lost something")
	}
}

// What was decided once is not asked again.
func TestADecisionHolds(t *testing.T) {
	a, b := laptops(t)
	a.sets(a.Sub, a.DAU, 110)
	b.sets(b.Sub, b.DAU, 120)
	a.merges(b, 1, merging.PickOurs)
	b.sets(b.Sub, b.PAD, 66)
	a.merges(b, 0, merging.PickOurs)
	if a.amount(a.Sub, a.DAU) != 110 || a.amount(a.Sub, a.PAD) != 66 {
		t.Errorf("the figures are %d and %d", a.amount(a.Sub, a.DAU), a.amount(a.Sub, a.PAD))
	}
	b.merges(a, 0, merging.PickOurs)
	a.mustBe(b)
}
