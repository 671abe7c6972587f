package sqlite

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite/medium"
)

// cutCount is how many states of the medium are looked at for each cut, 1 where it is not set.
const cutCount = "BENANG_TEST_CUTS"

// recorded is a meeting as the medium saw it: the file before, what was done to it, and, by the number of operations that were done when it happened, how
// many entries were begun and how many acknowledged.
type recorded struct {
	path         string
	before       []byte
	ops          []medium.Op
	begun, acked []mark
}

type mark struct {
	ops  int
	size int64
}

// at gives the size of the last mark that is not after some operations.
func at(marks []mark, ops int) (size int64) {
	for _, m := range marks {
		if m.ops <= ops {
			size = m.size
		}
	}
	return size
}

// play plays a meeting through a medium.
func play(t *testing.T, synchronous string) recorded {
	t.Helper()
	m := medium.New()
	f, _ := town(t, Options{Now: clock(), Operator: "Sekretariat", synchronous: synchronous, medium: m.Name})
	r := recorded{path: f.Path()}
	var err error
	if r.before, err = os.ReadFile(r.path); err != nil {
		t.Fatal(err)
	}
	m.Forget()
	r.acked = append(r.acked, mark{0, f.Size()})
	for i, act := range meetingActs(f) {
		r.begun = append(r.begun, mark{m.Done(), f.Size() + 1})
		if i%5 == 4 {
			_, err = f.Undo(model.Context{})
		} else {
			_, err = f.Do(act, model.Context{Slot: 0, Speaker: "Wali Kota", Reason: strings.Repeat("alasan ", i)})
		}
		if err != nil {
			t.Fatalf("act %d: %v", i, err)
		}
		r.acked = append(r.acked, mark{m.Done(), f.Size()})
	}
	r.ops = m.Ops()
	return r
}

// meetingActs are small and large acts: of a few bytes, of many pages, and of many rows.
func meetingActs(f *File) (acts []model.Act) {
	p := f.Plan()
	agency := p.Agencies.Of(0)[0]
	var line *model.Line
	for _, r := range p.Records(model.KindLine) {
		if l := r.(*model.Line); l.Level == model.SubActivity {
			line = l
		}
	}
	for n := range 8 {
		many := model.Edit{Title: "agency.edit"}
		for i := range 40 * (n % 3) {
			many.Put = append(many.Put, &model.SubUnit{Agency: agency.ID, Code: fmt.Sprintf("%d.%d", n, i), Name: "Puskesmas"})
		}
		acts = append(acts,
			model.TakeNote{Text: strings.Repeat("catatan ", 1+700*(n%4))},
			model.CorrectBudget{Line: line.ID, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: model.Money(1000 + n)},
			model.GiveDirective{Text: "Benahi " + strconv.Itoa(n), Owner: "Kepala Dinas", Due: "2027-03-31"},
			model.MarkMoment{Title: "Saat " + strconv.Itoa(n)},
			model.TakeNote{Text: "diurungkan sebagai gantinya"},
		)
		if len(many.Put) > 0 {
			acts = append(acts, many)
		}
	}
	return acts
}

// inode is the content of a file: what is surely on the medium, and what may be.
type inode struct {
	durable []byte
	pending []medium.Op
}

// platter is a medium as a cut finds it: names that are surely there, and names as programs saw them.
type platter struct{ sure, seen map[string]*inode }

// spin gives the medium after some operations on a file that was whole before.
func (r *recorded) spin(ops int) platter {
	main := &inode{durable: slices.Clone(r.before)}
	p := platter{map[string]*inode{r.path: main}, map[string]*inode{r.path: main}}
	for _, op := range r.ops[:ops] {
		switch node := p.seen[op.Path]; op.Kind {
		case medium.Create:
			p.seen[op.Path] = &inode{}
		case medium.Write, medium.Truncate:
			node.pending = append(node.pending, op)
		case medium.Sync:
			for _, w := range node.pending {
				node.durable = apply(node.durable, w)
			}
			node.pending = nil
			p.sure[op.Path] = node // SQLite syncs the folder of a new journal with its first sync
		case medium.Delete:
			delete(p.seen, op.Path)
			if op.Synced {
				p.sure = maps.Clone(p.seen)
			}
		}
	}
	return p
}

// apply gives the content of a file after a write or truncation, which changes what it is given.
func apply(content []byte, op medium.Op) []byte {
	if op.Kind == medium.Truncate {
		if op.Offset < int64(len(content)) {
			content = content[:op.Offset]
		}
		return content
	}
	if end := op.Offset + int64(len(op.Data)); end > int64(len(content)) {
		content = append(content, make([]byte, end-int64(len(content)))...)
	}
	copy(content[op.Offset:], op.Data)
	return content
}

// left gives what a cut may leave: of everything that was not synced, each write whole, in part by sectors, as a hole of the right length, or not at all.
func (p platter) left(r *rand.Rand) map[string][]byte {
	names := maps.Clone(p.sure)
	for path, node := range p.seen {
		if p.sure[path] != node && r.IntN(2) == 0 {
			names[path] = node
		}
	}
	for path := range p.sure {
		if p.seen[path] == nil && r.IntN(2) == 0 {
			delete(names, path)
		}
	}
	files := map[string][]byte{}
	for path, node := range names {
		content := node.durable
		if len(node.pending) > 0 {
			content = slices.Clone(content)
		}
		for _, op := range node.pending {
			for _, part := range torn(op, r) {
				content = apply(content, part)
			}
		}
		files[path] = content
	}
	return files
}

const sector = 512

func torn(op medium.Op, r *rand.Rand) (parts []medium.Op) {
	switch r.IntN(5) {
	case 0, 1:
		return []medium.Op{op}
	case 2:
		return nil
	case 3:
		if op.Kind == medium.Write { // the file has grown, but the data are not there
			hole := op
			hole.Offset, hole.Data = op.Offset+int64(len(op.Data)), nil
			return []medium.Op{hole}
		}
		return nil
	}
	for from := 0; from < len(op.Data); from += sector {
		if r.IntN(2) == 0 {
			part := op
			part.Offset, part.Data = op.Offset+int64(from), op.Data[from:min(from+sector, len(op.Data))]
			parts = append(parts, part)
		}
	}
	return parts
}

// verdict is what became of the states that cuts left.
type verdict struct {
	states, lost, damaged int
	first                 error
}

// survey looks at the states that a cut after every operation, or every so many, may leave: some for each.
func (r *recorded) survey(folder string, every, some int) verdict {
	var (
		mu   sync.Mutex
		sum  verdict
		all  sync.WaitGroup
		cuts = make(chan int)
	)
	for worker := range 2 {
		all.Go(func() {
			place := filepath.Join(folder, strconv.Itoa(worker))
			for cut := range cuts {
				p := r.spin(cut)
				for n := range p.states(some) {
					err := r.look(place, cut, p, rand.New(rand.NewPCG(uint64(cut), uint64(n))))
					mu.Lock()
					sum.count(err)
					mu.Unlock()
				}
			}
		})
	}
	for cut := 0; cut <= len(r.ops); cut += every {
		cuts <- cut
	}
	close(cuts)
	all.Wait()
	return sum
}

// states gives how many states of a medium are looked at: one where everything is surely on it.
func (p platter) states(some int) int {
	for path, node := range p.seen {
		if p.sure[path] != node || len(node.pending) > 0 {
			return some
		}
	}
	if len(p.sure) != len(p.seen) {
		return some
	}
	return 1
}

var errLost = errors.New("an acknowledged act is not there")

func (v *verdict) count(err error) {
	v.states++
	switch {
	case err == nil:
		return
	case errors.Is(err, errLost):
		v.lost++
	default:
		v.damaged++
	}
	if v.first == nil {
		v.first = err
	}
}

// look rebuilds the file as a cut may leave it, and opens it as the program would.
func (r *recorded) look(place string, cut int, p platter, random *rand.Rand) error {
	if err := os.MkdirAll(place, 0o755); err != nil {
		return err
	}
	defer os.RemoveAll(place) //nolint:errcheck // a folder of the test's own
	for path, content := range p.left(random) {
		if err := os.WriteFile(filepath.Join(place, filepath.Base(path)), content, 0o600); err != nil {
			return err
		}
	}
	f, err := Open(filepath.Join(place, filepath.Base(r.path)), Options{synchronous: "OFF"})
	if err != nil {
		return fmt.Errorf("cut after %d operations: %w", cut, err)
	}
	report, err := f.Check(context.Background(), nil)
	size := f.Size()
	err = errors.Join(err, f.Close())
	switch {
	case err != nil:
		return fmt.Errorf("cut after %d operations: %w", cut, err)
	case !report.OK():
		return fmt.Errorf("cut after %d operations: %w", cut, report.Problems[0])
	case size < at(r.acked, cut):
		return fmt.Errorf("cut after %d operations: %d of %d entries: %w", cut, size, at(r.acked, cut), errLost)
	case size > at(r.begun, cut) && size > r.acked[0].size:
		return fmt.Errorf("cut after %d operations: %d entries where %d were begun", cut, size, at(r.begun, cut))
	}
	return nil
}

// fastFolder is a folder in memory where there is one: what is rebuilt need not reach a disk.
func fastFolder(t *testing.T) string {
	t.Helper()
	folder, err := os.MkdirTemp("/dev/shm", "benang-*")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	return folder
}

// Power may go at any moment: between any two operations on the medium, with any of what was not synced lost, torn or out of order. Then the file opens and
// is whole, and no act that was acknowledged is missing.
func TestPowerMayGoAtAnyMoment(t *testing.T) {
	some := 1
	if text := os.Getenv(cutCount); text != "" {
		var err error
		if some, err = strconv.Atoi(text); err != nil {
			t.Fatalf("%s: %v", cutCount, err)
		}
	}
	r := play(t, "")
	v := r.survey(fastFolder(t), 1, some)
	t.Logf("%d acts, %d operations, %d states: %d lost an act, %d damaged", len(r.begun), len(r.ops), v.states, v.lost, v.damaged)
	if v.first != nil || v.states <= len(r.ops) {
		t.Errorf("of %d states %d lost an act and %d are damaged: %v", v.states, v.lost, v.damaged, v.first)
	}
}

// The test above sees what it looks for: a file that does not wait for the medium loses acts or is damaged.
func TestPowerCutsAreSeenWhereNothingIsSynced(t *testing.T) {
	r := play(t, "OFF")
	v := r.survey(fastFolder(t), 25, 1)
	if v.lost+v.damaged < v.states/2 {
		t.Errorf("of %d states %d lost an act and %d are damaged", v.states, v.lost, v.damaged)
	}
	t.Logf("%d operations, %d states: %d lost an act, %d damaged", len(r.ops), v.states, v.lost, v.damaged)
}
