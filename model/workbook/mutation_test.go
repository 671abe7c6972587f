package workbook_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// Limits for one mutant, and for the memory over all of them.
const (
	mutantTime   = 5 * time.Second
	mutantMemory = 256 << 20
)

// TestMutatedFiles reads 5,000 files that were made of good ones by changing them, most often inside, and brings what they say to a plan. Each ends in a
// sentence, or in rows with a fate of which the refused ones say where and why; what is taken over is what the preview showed, all or nothing.
func TestMutatedFiles(t *testing.T) {
	kinds := mutations(t)
	path := t.TempDir()
	heap := watchHeap(t)
	all, slowest := tally{}, time.Duration(0)
	for k, kind := range kinds {
		counts := tally{}
		for n := range kind.count {
			r := &reading{T: t, mutation: &kinds[k], name: fmt.Sprintf("%s %d", kind.name, n), counts: counts}
			data := kind.seed.mutant(newMutator(uint64(k), uint64(n)))
			file := filepath.Join(path, kind.file)
			if err := os.WriteFile(file, data, 0o600); err != nil {
				t.Fatal(err)
			}
			start := time.Now()
			r.bring(file)
			slowest = max(slowest, time.Since(start))
		}
		all.add(counts)
		t.Logf("%-26s %s", kind.name, counts)
	}
	t.Logf("%-26s %s", "all", all)
	t.Logf("slowest %v, heap grew by at most %d MiB", slowest.Round(time.Millisecond), heap()>>20)
	if all["mutant"] != 5_000 || all["read"] < 3_500 || all["taken over"] < 2_500 || all["rows refused"] < 3_000 {
		t.Error("too few mutants get deep")
	}
	if slowest > mutantTime || heap() > mutantMemory {
		t.Error("too slow or too large")
	}
}

// tally counts what became of mutants.
type tally map[string]int

func (c tally) add(other tally) {
	for what, n := range other {
		c[what] += n
	}
}

func (c tally) String() string {
	var parts []string
	for _, what := range slices.Sorted(maps.Keys(c)) {
		parts = append(parts, fmt.Sprintf("%s %d", what, c[what]))
	}
	return strings.Join(parts, ", ")
}

// watchHeap looks at the heap until the test ends, and gives how much it has grown at most.
func watchHeap(t *testing.T) func() uint64 {
	runtime.GC()
	start := heapInUse()
	var lock sync.Mutex
	var peak uint64
	look := func() uint64 {
		lock.Lock()
		defer lock.Unlock()
		peak = max(peak, heapInUse())
		return peak - min(peak, start)
	}
	tick := time.NewTicker(2 * time.Millisecond)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-tick.C:
				look()
			case <-done:
				return
			}
		}
	}()
	t.Cleanup(func() { tick.Stop(); close(done) })
	return look
}

// heapInUse is what runtime.MemStats calls HeapInuse, without stopping the program.
func heapInUse() uint64 {
	samples := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/unused:bytes"}}
	metrics.Read(samples)
	return samples[0].Value.Uint64() + samples[1].Value.Uint64()
}

// reading is one mutant on its way.
type reading struct {
	*testing.T
	*mutation
	name   string
	counts tally
}

func (r *reading) wrong(format string, args ...any) {
	r.Helper()
	r.Errorf("%s: %s", r.name, fmt.Sprintf(format, args...))
}

func (r *reading) bring(path string) {
	r.counts["mutant"]++
	ctx, cancel := context.WithTimeout(context.Background(), mutantTime)
	defer cancel()
	if r.list {
		n, err := workbook.ReadNomenclature(ctx, path, nil)
		if r.read(err) {
			r.catalog(n)
		}
		return
	}
	o, err := workbook.ReadOffer(ctx, path, r.options, nil)
	if r.read(err) {
		r.offer(o)
	}
}

// read says whether a mutant could be read at all; what refuses it is a sentence.
func (r *reading) read(err error) bool {
	var e *model.Error
	switch {
	case err == nil:
		r.counts["read"]++
		return true
	case !errors.As(err, &e) || e.Message == "" || e.Code == model.Internal:
		r.wrong("not a sentence: %v", err)
	}
	r.counts["refused"]++
	return false
}

func (r *reading) notice(n incoming.Notice) {
	if n.Row < 0 || n.Row == 0 && n.Column == "" || n.Reason == nil || n.Reason.Message == "" || !utf8.ValidString(n.Value+n.Column) {
		r.wrong("a notice without place or reason: %+v", n)
	}
}

// offer brings an offer to the plan.
func (r *reading) offer(o *incoming.Offer) {
	var base *model.Plan
	if o.Stamp != nil {
		base = r.base
	}
	p := incoming.Weigh(r.now, base, o)
	r.preview(p)
	before := r.digest(r.now)
	after := r.now.Clone()
	take := incoming.Take{Offer: o, Base: base}
	changes, err := take.Changes(after, model.Context{})
	if err == nil {
		r.own(o, changes)
		err = after.Apply(changes)
	}
	if r.digest(r.now) != before {
		r.wrong("the plan was touched")
	}
	if err != nil {
		r.refused(p, err, r.digest(after) == before)
		return
	}
	r.counts["taken over"]++
	r.shown(p, after)
	r.again(p, incoming.Weigh(after, base, o))
	take.Choice.Only = taken(p)
	if _, err := take.Changes(after, model.Context{}); err == nil {
		r.wrong("taken over once more, it changes something again")
	}
}

func (r *reading) digest(p *model.Plan) string {
	text, err := p.Digest()
	if err != nil {
		r.Fatal(err)
	}
	return text
}

// preview holds that every refusal has its place and its reason.
func (r *reading) preview(p *incoming.Preview) {
	for _, row := range p.Rows {
		if row.Fate != incoming.Refused {
			continue
		}
		r.counts["rows refused"]++
		if row.Reason == nil {
			r.wrong("row %d is refused without a reason", row.Number)
			continue
		}
		r.notice(*row.Reason)
	}
	r.counts["rows"] += len(p.Rows)
	r.counts["rows in conflict"] += p.Count[incoming.Conflict]
	for _, n := range p.Notes {
		r.notice(n)
	}
}

// refused holds that an act that is refused says why and leaves nothing behind, and that it is refused only where nothing was to be taken.
func (r *reading) refused(p *incoming.Preview, err error, untouched bool) {
	var e *model.Error
	if !errors.As(err, &e) || e.Message == "" {
		r.wrong("not a sentence: %v", err)
	}
	if !untouched {
		r.wrong("refused, but the plan is another")
	}
	if p.Count[incoming.New]+p.Count[incoming.Changed] > 0 {
		r.wrong("the preview has %v, and all of it is refused: %v", p.Count, err)
		return
	}
	r.counts["nothing new"]++
}

// own holds that an offer for one agency touches nothing of another.
func (r *reading) own(o *incoming.Offer, changes []model.Change) {
	for _, c := range changes {
		for _, record := range []model.Record{c.Before, c.After} {
			if l, ok := record.(*model.Line); ok && o.Agency != "" && r.now.Agencies.Get(l.Agency).Code != o.Agency {
				r.wrong("a line of another agency: %+v", l)
			}
		}
	}
}

// shown holds that the plan has what the preview showed: its sums, what is taken, and what is kept.
func (r *reading) shown(p *incoming.Preview, after *model.Plan) {
	for _, s := range p.Sums {
		if got := after.AgencyFigure(s.Agency, p.Stage, p.Year); got != s.After {
			r.wrong("%s has %+v, the preview said %+v", s.Label, got, s.After)
		}
	}
	for _, row := range p.Rows {
		for _, c := range row.Cells {
			want := c.Theirs
			if c.Fate == incoming.Conflict || c.Fate == incoming.Same {
				want = c.Ours
			}
			if got, ok := figureIn(after, c); ok && got != want {
				r.wrong("row %d, %s: %s, has %q, want %q", row.Number, c.Column, c.Fate, got, want)
			}
		}
	}
}

// figureIn gives what a plan has for the target or budget of a cell.
func figureIn(p *model.Plan, c incoming.PreviewCell) (v incoming.Value, ok bool) {
	record, held := p.Record(c.Kind, c.ID)
	if c.Kind != model.KindBudget && c.Kind != model.KindTarget || !held {
		return v, c.Kind == model.KindBudget || c.Kind == model.KindTarget
	}
	switch record := record.(type) {
	case *model.Target:
		v.Text = record.Value
		if c.Quarter > 0 {
			v.Text = record.Quarters[c.Quarter-1]
		}
	case *model.Budget:
		switch {
		case c.Quarter == 0:
			v = incoming.Value{Amount: record.Amount, Money: true}
		case record.Quarters.Given[c.Quarter-1]:
			v = incoming.Value{Amount: record.Quarters.Amount[c.Quarter-1], Money: true}
		}
	}
	return v, true
}

// taken gives the rows that were not refused.
func taken(p *incoming.Preview) map[int]bool {
	rows := map[int]bool{}
	for i, row := range p.Rows {
		rows[i] = row.Fate != incoming.Refused && !row.Gone
	}
	return rows
}

// again holds that an offer that was taken over has nothing new when it is weighed once more.
func (r *reading) again(first, second *incoming.Preview) {
	for i, row := range first.Rows {
		if row.Gone || i >= len(second.Rows) {
			break
		}
		if row.Fate == incoming.Refused {
			continue
		}
		want := row.Fate
		if want == incoming.New || want == incoming.Changed {
			want = incoming.Same
		}
		if got := second.Rows[i]; got.Fate != want {
			r.wrong("row %d %s %s was %s and is %s: %+v", row.Number, row.Code, row.Indicator, row.Fate, got.Fate, got.Cells)
		}
	}
}

// catalog takes a nomenclature over.
func (r *reading) catalog(n *workbook.Nomenclature) {
	for _, refusal := range n.Refusals {
		r.counts["rows refused"]++
		r.notice(incoming.Notice(refusal))
	}
	r.counts["rows"] += n.Read
	after := r.now.Clone()
	act := n.Act(2027, model.CityHalf, model.ProvinceHalf)
	changes, err := act.Changes(after, model.Context{})
	if err == nil {
		err = after.Apply(changes)
	}
	if err != nil {
		r.wrong("%d entries are refused: %v", len(n.Entries), err)
		return
	}
	r.counts["taken over"]++
	if _, counts, err := act.Prepare(after); err != nil || counts.Same != len(n.Entries) {
		r.wrong("taken over once more: %+v, %v", counts, err)
	}
}
