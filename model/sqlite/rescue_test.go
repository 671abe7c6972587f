package sqlite

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
)

// wrecked is a file of some acts, closed, with its bytes and its entries.
type wrecked struct {
	path    string
	content []byte
	entries []*model.Entry
	roots   map[int64][32]byte
}

func wreck(t *testing.T) wrecked {
	t.Helper()
	f, _ := town(t, quick())
	for n := range 40 {
		mustDo(t, f, model.TakeNote{Text: strings.Repeat("catatan "+strconv.Itoa(n)+" ", 1+n*7)})
	}
	mustDo(t, f, model.MarkMoment{Title: "sebelum"})
	w := wrecked{path: f.Path(), roots: map[int64][32]byte{}}
	var err error
	if w.entries, err = f.Entries(1, f.Size()); err != nil {
		t.Fatal(err)
	}
	for n := int64(0); n <= f.Size(); n++ {
		if w.roots[n], err = f.RootAt(n); err != nil {
			t.Fatal(err)
		}
	}
	mustClose(t, f)
	if w.content, err = os.ReadFile(w.path); err != nil {
		t.Fatal(err)
	}
	return w
}

// rescued rescues a damaged content and looks at what came of it: a sound file, in which every entry is one of the old file's, in their order, and the losses
// are just those that are missing. It gives nil where nothing could be recovered.
func (w wrecked) rescued(t *testing.T, content []byte) *Rescued {
	t.Helper()
	folder := t.TempDir()
	damaged, out := filepath.Join(folder, "rusak.benang"), filepath.Join(folder, "baru.benang")
	if err := os.WriteFile(damaged, content, 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := Rescue(t.Context(), damaged, out, quick(), nil)
	if after, read := os.ReadFile(damaged); read != nil || !bytes.Equal(after, content) {
		t.Error("the damaged file was written to")
	}
	if err != nil {
		if _, told := errors.AsType[*model.Error](err); !told {
			t.Errorf("refused without a sentence: %v", err)
		}
		if _, err := os.Stat(out); err == nil {
			t.Error("refused, but something lies there")
		}
		return nil
	}
	f := open(t, out, quick())
	mustPass(t, f)
	if f.Size() != r.Kept {
		t.Errorf("%d entries kept, %d in the file", r.Kept, f.Size())
	}
	w.compare(t, f, r)
	return &r
}

func (w wrecked) compare(t *testing.T, f *File, r Rescued) {
	t.Helper()
	lost := map[int64]bool{}
	for _, l := range r.Lost {
		for seq := l.From; seq <= l.To; seq++ {
			lost[seq] = true
		}
	}
	kept, err := f.Entries(1, f.Size())
	if err != nil {
		t.Fatal(err)
	}
	next := 0
	for _, e := range w.entries {
		if e.Seq > r.Entries || lost[e.Seq] {
			continue
		}
		if next >= len(kept) || kept[next].At != e.At || kept[next].Act != e.Act || len(kept[next].Changes) != len(e.Changes) ||
			!model.SameRecord(kept[next].Changes[0].After, e.Changes[0].After) {
			t.Fatalf("entry %d of the old file is neither lost nor entry %d of the new one", e.Seq, next+1)
		}
		next++
	}
	if next != len(kept) {
		t.Errorf("%d entries of %d are of the old file", next, len(kept))
	}
	for seq := int64(1); seq <= r.Kept && !lost[seq]; seq++ {
		if got, err := f.RootAt(seq); err != nil || got != w.roots[seq] {
			t.Errorf("the root of the first %d entries has changed: %v", seq, err)
		}
	}
}

func TestASoundFileIsRescuedWhole(t *testing.T) {
	w := wreck(t)
	r := w.rescued(t, w.content)
	if r == nil || r.Kept != int64(len(w.entries)) || len(r.Lost) > 0 || r.Unproven > 0 {
		t.Errorf("rescued %+v of %d", r, len(w.entries))
	}
}

func TestWhatIsRescuedOfADamagedFileIsTrue(t *testing.T) {
	w, random := wreck(t), rand.New(rand.NewPCG(7, 7))
	whole, part, none := 0, 0, 0
	const page = 4096
	for n := range 120 {
		content := bytes.Clone(w.content)
		switch n % 4 {
		case 0: // a page of nonsense
			at := page * random.IntN(len(content)/page)
			for i := range page {
				content[at+i] = byte(random.Uint32())
			}
		case 1: // pages in each other's place
			a, b := page*random.IntN(len(content)/page), page*random.IntN(len(content)/page)
			copied := bytes.Clone(content[a : a+page])
			copy(content[a:a+page], content[b:b+page])
			copy(content[b:b+page], copied)
		case 2: // flipped bits
			for range 20 {
				content[random.IntN(len(content))] ^= 1 << random.IntN(8)
			}
		case 3: // the end is missing
			content = content[:page*(1+random.IntN(len(content)/page-1))]
		}
		switch r := w.rescued(t, content); {
		case r == nil:
			none++
		case r.Kept == int64(len(w.entries)):
			whole++
		default:
			part++
		}
	}
	t.Logf("%d rescued whole, %d in part, %d not", whole, part, none)
	if whole == 0 || part == 0 {
		t.Errorf("%d rescued whole, %d in part, %d not", whole, part, none)
	}
}

// A copy that was broken off is the commonest damage. Of whatever is left of it everything is recovered that can be read: more of more, and of most of the file most acts.
func TestOfACutFileIsRescuedWhatIsThere(t *testing.T) {
	w := wreck(t)
	most, before := int64(0), int64(0)
	for _, tenths := range []int{3, 5, 7, 8, 9, 10} {
		cut := len(w.content)*tenths/10 - 1 // within a page
		kept := int64(0)
		if r := w.rescued(t, w.content[:cut]); r != nil {
			kept = r.Kept
			if all := int64(len(w.entries)); r.Open || r.Entries != all || kept < all && (len(r.Lost) == 0 || r.Lost[len(r.Lost)-1].To != all) {
				t.Errorf("of %d bytes: it is not said that the last entries are lost: %+v", cut, r)
			}
		}
		t.Logf("of %d bytes of %d: %d acts of %d", cut, len(w.content), kept, len(w.entries))
		if kept < before {
			t.Errorf("of %d bytes fewer acts than of less: %d, not %d", cut, kept, before)
		}
		before, most = kept, max(most, kept)
	}
	if most < int64(len(w.entries))*8/10 {
		t.Errorf("at most %d acts of %d", most, len(w.entries))
	}
}

// Where neither the journal nor the seal says how many entries there were, that is said.
func TestARescueSaysThatItKnowsNoEnd(t *testing.T) {
	w := wreck(t)
	seal := bytes.Index(w.content, []byte("seal"+strconv.Itoa(currentVersion)+" "))
	if seal < 0 {
		t.Fatal("no seal in the file")
	}
	copy(w.content[seal+4:], "99999")
	r := w.rescued(t, w.content[:len(w.content)*9/10])
	if r == nil || !r.Open || r.Kept == 0 {
		t.Errorf("rescued %+v", r)
	}
}

func TestRescueOverwritesNothingAndCanBeCancelled(t *testing.T) {
	w := wreck(t)
	out := filepath.Join(t.TempDir(), "baru.benang")
	if err := os.WriteFile(out, []byte("milik orang"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Rescue(t.Context(), w.path, out, quick(), nil); model.CodeOf(err) != model.Conflict {
		t.Errorf("over a file: %v", err)
	}
	if after, err := os.ReadFile(out); err != nil || string(after) != "milik orang" {
		t.Errorf("the file is now %q, %v", after, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	other := filepath.Join(t.TempDir(), "lain.benang")
	_, err := Rescue(ctx, w.path, other, quick(), func(done, total int64) {
		if done == 5 && total == int64(len(w.entries)) {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if _, err := os.Stat(other); err == nil {
		t.Error("cancelled, but something lies there")
	}
	if _, err := Rescue(t.Context(), filepath.Join(t.TempDir(), "tiada.benang"), other, quick(), nil); model.CodeOf(err) != model.NotFound {
		t.Errorf("of nothing: %v", err)
	}
}
