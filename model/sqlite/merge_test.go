package sqlite

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/merging"
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
	const walks, acts = 100, 60
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
		t.Logf("%d acts %d decided", done.Acts, done.Decided)
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
