package sqlite

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/merging"
	"benangmerah/model/modeltest"
)

// copyOf copies a closed or idle file to a folder of its own and opens the copy, at which somebody else works.
func copyOf(t *testing.T, f *File, name string) *File {
	t.Helper()
	data, err := os.ReadFile(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), name+".benang")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	now := time.Date(2027, time.January, 18, 2, 0, 0, 0, time.UTC)
	o := quick()
	o.Operator = name
	o.Now = func() time.Time {
		now = now.Add(time.Second)
		return now
	}
	return open(t, path, o)
}

func fork(t *testing.T, f, other *File) *merging.Fork {
	t.Helper()
	x, err := f.Fork(context.Background(), other, nil)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func weigh(t *testing.T, f, other *File) *merging.Merge {
	t.Helper()
	m, err := merging.Weigh(fork(t, f, other))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// all picks the same side in every conflict.
func all(m *merging.Merge, pick merging.Pick) merging.Choices {
	choices := merging.Choices{}
	for _, c := range m.Conflicts {
		choices[c.Key] = merging.Choice{Pick: pick}
	}
	return choices
}

func merge(t *testing.T, f, other *File, pick merging.Pick) MergeDone {
	t.Helper()
	m := weigh(t, f, other)
	done, err := f.Merge(m, all(m, pick))
	if err != nil {
		t.Fatal(err)
	}
	return done
}

// Whatever was done on two copies: the merge has every act of the other one with who and when, a check of the file finds nothing, and merging again brings
// nothing more.
func TestMergeProperty(t *testing.T) {
	const walks, acts = 25, 60
	refused := 0
	for n := range walks {
		r := rand.New(rand.NewPCG(uint64(n), 11))
		p := &player{r: r}
		p.f, _ = town(t, quick())
		walk(p, acts)
		a, b := copyOf(t, p.f, "satu"), copyOf(t, p.f, "dua")
		walk(&player{f: a, r: r, reverts: n%3 == 0}, r.IntN(acts))
		walk(&player{f: b, r: r, reverts: n%3 == 1}, r.IntN(acts))
		m := weigh(t, a, b)
		choices := merging.Choices{}
		for _, c := range m.Conflicts {
			choices[c.Key] = merging.Choice{Pick: oneOf(p, merging.PickOurs, merging.PickTheirs)}
		}
		before := a.Snapshot()
		rest := m.Count()
		done, err := a.Merge(m, choices)
		if err != nil {
			if rest > 0 && model.CodeOf(err) != model.Conflict {
				t.Fatalf("walk %d: %v", n, err)
			}
			mustEqual(t, "after a refusal", a.Plan(), before)
			if rest > 0 {
				t.Logf("walk %d: %v", n, err)
				refused++
			}
			continue
		}
		mustHoldMerged(t, fmt.Sprintf("walk %d", n), m, a, done)
	}
	if refused > walks/10 {
		t.Errorf("%d of %d merges were refused", refused, walks)
	}
}

func walk(p *player, acts int) {
	for range acts {
		_, _ = p.act() // what is refused is refused
	}
}

// mustHoldMerged looks at a file after a merge.
func mustHoldMerged(t *testing.T, what string, m *merging.Merge, f *File, done MergeDone) {
	t.Helper()
	if r := check(t, f); !r.OK() {
		t.Fatalf("%s: check found %q", what, r.Problems)
	}
	entries, err := f.Entries(done.First, done.Last)
	if err != nil {
		t.Fatal(err)
	}
	at := 0
	for i, e := range m.Theirs.Entries {
		if at == done.Acts || entries[at].Merged.Leaf != m.Theirs.Leaves[i] {
			continue
		}
		got := entries[at]
		if got.At != e.At || got.Operator != e.Operator || got.Act != e.Act || got.Speaker != e.Speaker || got.Elapsed != e.Elapsed || got.Reason != e.Reason ||
			got.Merged.Seq != e.Seq || got.Merged.At == 0 || len(got.Changes) == 0 {
			t.Fatalf("%s: entry %d of the copy became %+v", what, e.Seq, got)
		}
		at++
	}
	if at != done.Acts || done.Acts != m.Count() {
		t.Fatalf("%s: %d of %d acts of the copy are in the journal", what, at, m.Count())
	}
}

// Every act that came from the copy can be taken back like one that was done here, and the file stays sound.
func TestMergedActsAreUndone(t *testing.T) {
	a, w := town(t, quick())
	b := copyOf(t, a, "dua")
	mustDo(t, a, model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 110, Known: true})
	before := a.Snapshot()
	mustDo(t, b, model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 120, Known: true})
	mustDo(t, b, model.TakeNote{Text: "Catatan"})
	if _, err := b.Undo(model.Context{}); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Redo(model.Context{}); err != nil {
		t.Fatal(err)
	}
	var heard []*model.Entry
	a.Subscribe(func(e *model.Entry) { heard = append(heard, e) })
	done := merge(t, a, b, merging.PickTheirs)
	if len(heard) != 1 || heard[0].Seq != done.Last || len(heard[0].Changes) < 3 || done.Acts != 4 || done.Decided != 1 {
		t.Errorf("%d entries were told of, %+v", len(heard), done)
	}
	mustPass(t, a)
	for range 3 { // the decision, the note that was done again, the figure
		if _, err := a.Undo(model.Context{}); err != nil {
			t.Fatal(err)
		}
	}
	mustEqual(t, "after undoing what came", a.Plan(), before)
	mustPass(t, a)
	if f := fork(t, a, b); f.Relation() != merging.Known {
		t.Errorf("what was undone here is %v", f.Relation())
	}
	saved := a.SavedAt()
	path := a.Path()
	mustClose(t, a)
	again := open(t, path, quick())
	if again.SavedAt().Before(saved.Add(-time.Minute)) {
		t.Errorf("saved at %v, then %v", saved, again.SavedAt())
	}
	old := open(t, done.Backup.Path, quick())
	mustEqual(t, "the copy from before", old.Plan(), before)
}

// A merged file is exported, taken in again and rescued with its marks.
func TestMergedEntriesTravel(t *testing.T) {
	a, _ := town(t, quick())
	b := copyOf(t, a, "dua")
	mustDo(t, a, model.TakeNote{Text: "Di sini"})
	mustDo(t, b, model.TakeNote{Text: "Di salinan"})
	done := merge(t, a, b, merging.PickOurs)
	out := exportOf(t, a)
	f, err := Import(bytes.NewReader(out), filepath.Join(t.TempDir(), "impor.benang"), quick())
	if err != nil {
		t.Fatal(err)
	}
	closeAtEnd(t, f)
	if root(t, f) != root(t, a) {
		t.Error("the import has another root")
	}
	e, err := f.Entry(done.Last)
	if err != nil || e.Merged == nil || e.Merged.Copy != "dua.benang" || e.Merged.Seq != 4 {
		t.Errorf("%+v, %v", e, err)
	}
	mustPass(t, f)
	for _, forged := range []string{`"merged":{"copy":"tiga.benang"`, `"merged":[1]`, `"merged":"x"`} {
		text := strings.Replace(string(out), `"merged":{"copy":"dua.benang"`, forged, 1)
		if _, err := Import(strings.NewReader(text), filepath.Join(t.TempDir(), "palsu.benang"), quick()); model.CodeOf(err) != model.Damaged {
			t.Errorf("%s gives %v", forged, err)
		}
	}
	path := a.Path()
	mustClose(t, a)
	rescued := filepath.Join(t.TempDir(), "selamat.benang")
	r, err := Rescue(context.Background(), path, rescued, quick(), nil)
	if err != nil || r.Kept != done.Last || r.Unproven != 0 {
		t.Fatalf("%+v, %v", r, err)
	}
	if again := open(t, rescued, quick()); root(t, again) != root(t, f) {
		t.Error("the rescued file has another root")
	}
}

// A mark cannot be changed, put on or taken off without a check finding it.
func TestMarksOfMergedEntriesAreProven(t *testing.T) {
	a, _ := town(t, quick())
	b := copyOf(t, a, "dua")
	mustDo(t, a, model.TakeNote{Text: "Di sini"})
	mustDo(t, b, model.TakeNote{Text: "Di salinan"})
	done := merge(t, a, b, merging.PickOurs)
	mustPass(t, a)
	var mark string
	if err := a.c.row("SELECT merged FROM journal WHERE seq = ?", []any{done.Last}, &mark); err != nil {
		t.Fatal(err)
	}
	for _, other := range []string{"", strings.Replace(mark, "dua", "tiga", 1), "{}", "[1]"} {
		mustRun(t, a, "UPDATE journal SET merged = ? WHERE seq = ?", other, done.Last)
		if check(t, a).OK() {
			t.Errorf("%q: not found", other)
		}
		mustRun(t, a, "UPDATE journal SET merged = ? WHERE seq = ?", mark, done.Last)
	}
	mustRun(t, a, "UPDATE journal SET merged = ? WHERE seq = 1", mark)
	if check(t, a).OK() {
		t.Error("a mark that was put on: not found")
	}
	mustRun(t, a, "UPDATE journal SET merged = '' WHERE seq = 1")
	mustPass(t, a)
}

// The bytes of a signed copy come with the act that attached it.
func TestMergeBringsSignedCopies(t *testing.T) {
	a, issue := issued(t)
	b := copyOf(t, a, "dua")
	act := scanned(issue, "dua")
	mustDo(t, b, act)
	mustDo(t, a, scanned(issue, "satu"))
	merge(t, a, b, merging.PickOurs)
	mustBlob(t, a, act)
	mustPass(t, a)
	if n := len(a.Plan().SignedCopies.Of(issue.ID)); n != 2 {
		t.Errorf("%d signed copies", n)
	}
}

func TestForkRefusesWhatCannotBeCompared(t *testing.T) {
	a, _ := town(t, quick())
	other, _ := town(t, quick())
	if _, err := a.Fork(context.Background(), other, nil); model.CodeOf(err) != model.Conflict {
		t.Errorf("another file gives %v", err)
	}
	b := copyOf(t, a, "dua")
	mustDo(t, b, model.TakeNote{Text: "x"})
	mustRun(t, b, "UPDATE journal SET operator = 'lain' WHERE seq = 4")
	if _, err := a.Fork(context.Background(), b, nil); model.CodeOf(err) != model.Damaged {
		t.Errorf("an altered copy gives %v", err)
	}
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := a.Fork(cancelled, copyOf(t, a, "tiga"), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled comparison gives %v", err)
	}
}

// A merge that was weighed before something was done here is refused, and so is one that the medium does not take: nothing changes.
func TestMergeIsAllOrNothing(t *testing.T) {
	a, _ := town(t, quick())
	b := copyOf(t, a, "dua")
	mustDo(t, b, model.TakeNote{Text: "Di salinan"})
	mustDo(t, b, model.TakeNote{Text: "Di salinan lagi"})
	mustDo(t, a, model.TakeNote{Text: "Di sini"})
	m := weigh(t, a, b)
	mustDo(t, a, model.TakeNote{Text: "Sesudahnya"})
	before, was := a.Snapshot(), root(t, a)
	if _, err := a.Merge(m, nil); model.CodeOf(err) != model.Conflict {
		t.Errorf("a merge that is out of date gives %v", err)
	}
	m = weigh(t, a, b)
	mustRun(t, a, "CREATE TEMP TRIGGER no AFTER INSERT ON main.journal WHEN new.seq = 7 BEGIN SELECT raise(ABORT, 'no'); END")
	if _, err := a.Merge(m, nil); err == nil {
		t.Error("the second entry was refused, and the merge says nothing")
	}
	mustEqual(t, "after a failure", a.Plan(), before)
	if root(t, a) != was {
		t.Error("the journal has changed")
	}
	mustRun(t, a, "DROP TRIGGER no")
	mustPass(t, a)
	if _, err := a.Merge(m, nil); err != nil {
		t.Errorf("after a failure the merge gives %v", err)
	}
	mustPass(t, a)
}
