//go:build !windows

package sqlite

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const (
	mutantBatch = "BENANG_TEST_MUTANT_BATCH" // "folder from to seed": what a child process is to look at
	mutantCount = "BENANG_TEST_MUTANTS"      // how many damaged files, 10,000 where it is not set
	mutantSeed  = "BENANG_TEST_MUTANT_SEED"  // from which they follow, 1 where it is not set

	batchSize  = 500
	longest    = 5 * time.Second // of the processor, for one file
	mostMemory = 256 << 20       // of a process that looks at a whole batch
	everyNth   = 25              // mutant is rescued too
	silence    = 2 * time.Minute // after which a process on a busy machine is taken to hang
)

// Thousands of damaged files never bring the program down, keep it longer than five seconds or take more than 256 MiB; and what opens without a complaint
// is what the file was before, record by record and entry by entry. What is rescued of them is true.
func TestMutants(t *testing.T) {
	count, seed := number(t, mutantCount, 10_000), number(t, mutantSeed, 1)
	folder := t.TempDir()
	breed(t, folder)
	batches, results := make(chan int), make(chan outcome)
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() {
			for from := range batches {
				results <- lookAtBatch(folder, from, min(from+batchSize, count), seed)
			}
		})
	}
	go func() {
		for from := 0; from < count; from += batchSize {
			batches <- from
		}
		close(batches)
		all.Wait()
		close(results)
	}()
	var sum outcome
	for one := range results {
		sum.add(one)
	}
	t.Logf("%d files: %d refused, %d opened with a complaint, %d unharmed, %d rescued whole, %d in part, %d not; longest %v (%s), %d MiB (%s)", sum.Files, sum.Refused,
		sum.Complained, sum.Unharmed, sum.Whole, sum.Partly, sum.Lost, sum.Longest, sum.Slowest, sum.Memory>>20, sum.Hungriest)
	for _, problem := range sum.Problems {
		t.Error(problem)
	}
	if sum.Files != count || sum.Refused == 0 || sum.Complained == 0 || sum.Unharmed == 0 || sum.Whole == 0 || sum.Partly == 0 {
		t.Errorf("of %d files these were looked at: %+v", count, sum)
	}
	if sum.Longest > longest || sum.Memory > mostMemory {
		t.Errorf("%v and %d bytes are too much", sum.Longest, sum.Memory)
	}
}

func number(t *testing.T, variable string, otherwise int) int {
	text := os.Getenv(variable)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("%s: %v", variable, err)
	}
	return n
}

// outcome is what became of some mutants.
type outcome struct {
	Files, Refused, Complained, Unharmed int
	Whole, Partly, Lost                  int
	Longest                              time.Duration
	Memory                               int64
	Slowest, Hungriest                   string
	Problems                             []string
}

func (o *outcome) add(p outcome) {
	o.Files += p.Files
	o.Refused += p.Refused
	o.Complained += p.Complained
	o.Unharmed += p.Unharmed
	o.Whole += p.Whole
	o.Partly += p.Partly
	o.Lost += p.Lost
	o.Problems = append(o.Problems, p.Problems...)
	if p.Longest > o.Longest {
		o.Longest, o.Slowest = p.Longest, p.Slowest
	}
	if p.Memory > o.Memory {
		o.Memory, o.Hungriest = p.Memory, p.Hungriest
	}
}

// lookAtBatch has a process of its own look at mutants: it says the name of each before it does, and the outcome at the end.
func lookAtBatch(folder string, from, to, seed int) (o outcome) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	child := exec.CommandContext(ctx, os.Args[0])
	child.Env = append(os.Environ(), fmt.Sprintf("%s=%s %d %d %d", mutantBatch, folder, from, to, seed))
	var complaints bytes.Buffer
	child.Stderr = &complaints
	out, err := child.StdoutPipe()
	if err == nil {
		err = child.Start()
	}
	if err != nil {
		return outcome{Problems: []string{err.Error()}}
	}
	watchdog, last := time.AfterFunc(silence, cancel), ""
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		watchdog.Reset(silence)
		last = lines.Text()
	}
	if err := child.Wait(); err != nil {
		return outcome{Problems: []string{fmt.Sprintf("mutants %d to %d of seed %d ended at %s: %v\n%s", from, to, seed, last, err, complaints.String())}}
	}
	if err := json.Unmarshal([]byte(last), &o); err != nil {
		o.Problems = append(o.Problems, err.Error())
	}
	return o
}

// mutantWorker is the process.
func mutantWorker(spec string) error {
	var folder string
	var from, to int
	var seed uint64
	if _, err := fmt.Sscan(spec, &folder, &from, &to, &seed); err != nil {
		return err
	}
	place, err := os.MkdirTemp(folder, "batch-*")
	if err != nil {
		return err
	}
	k := &keeper{place: place}
	if err := k.read(folder); err != nil {
		return err
	}
	for n := from; n < to; n++ {
		if err := k.look(n, rand.New(rand.NewPCG(seed, uint64(n)))); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(place); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(k.outcome)
}

// stock is a file that mutants are made of.
type stock struct {
	name    string
	content []byte
	earlier []byte // as the file was some acts before
	journal []byte // a rollback journal of an act between the two
	id      string
	root    [32]byte
	plan    *model.Plan
	rows    []row
	known   map[string]bool // what the entries say
}

// breed lays the files that mutants are made of into a folder: a small one, one of size S, and one that is foreign to both.
func breed(t *testing.T, folder string) {
	t.Helper()
	layBase(t, folder, "kecil", strings.Repeat("1a", 16), func(f *File) {
		w := modeltest.Small(t)
		for _, e := range w.Entries {
			mustDo(t, f, same{e})
		}
		for n := range 25 {
			act := model.Act(model.TakeNote{Text: strings.Repeat(fmt.Sprintf("catatan %d ", n*n), 1+n*n)})
			if n%3 == 0 {
				act = model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: model.Money(12_345_678_900 + n)}
			}
			seeded(t, f, act, n)
		}
		mustStep(t, f.Undo)
		seeded(t, f, model.MarkMoment{Title: "sebelum istirahat"}, 100)
	}, func(f *File, n int) { seeded(t, f, model.TakeNote{Text: strings.Repeat("sesudah ", 1+100*n)}, 200+n) })
	layBase(t, folder, "sedang", strings.Repeat("2b", 16), func(f *File) {
		if err := modeltest.Build(modeltest.S, 1, f.Do); err != nil {
			t.Fatal(err)
		}
	}, func(f *File, n int) { seeded(t, f, model.TakeNote{Text: strings.Repeat("akhir ", 1+100*n)}, 300+n) })
	layBase(t, folder, "asing", strings.Repeat("3c", 16), func(f *File) {
		for n := range 40 {
			seeded(t, f, model.TakeNote{Text: strings.Repeat("milik kota lain ", 1+20*n)}, 400+n)
		}
	}, func(f *File, n int) { seeded(t, f, model.TakeNote{Text: "lagi"}, 500+n) })
}

func seeded(t *testing.T, f *File, act model.Act, n int) {
	t.Helper()
	if _, err := f.Do(act, model.Context{Seed: strconv.Itoa(n)}); err != nil {
		t.Fatal(err)
	}
}

// layBase makes one file, with how it was before the last acts, and with the rollback journal of one of them.
func layBase(t *testing.T, folder, name, id string, fill func(f *File), more func(f *File, n int)) {
	t.Helper()
	path := filepath.Join(folder, name)
	f, err := build(path, quick(), func(c *connection) error { return c.setID(id) })
	if err != nil {
		t.Fatal(err)
	}
	defer mustClose(t, f)
	fill(f)
	keep := func(suffix, of string) {
		if err := os.WriteFile(path+suffix, content(t, of), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	keep("-earlier", path)
	for n := range 5 {
		more(f, n)
	}
	run("PRAGMA cache_size = 1")(t, f) // so that the journal reaches the medium before the commit
	run("BEGIN IMMEDIATE")(t, f)
	run("UPDATE agency SET name = name || hex(zeroblob(3000)); UPDATE note SET text = 'x'; UPDATE region SET name = 'x'")(t, f)
	keep("-stale", path+"-journal")
	run("ROLLBACK")(t, f)
	for n := range 3 {
		more(f, 5+n)
	}
}

// keeper looks at mutants, one after the other.
type keeper struct {
	outcome
	place      string
	small, mid *stock
	foreign    *stock
}

func (k *keeper) read(folder string) (err error) {
	for name, into := range map[string]**stock{"kecil": &k.small, "sedang": &k.mid, "asing": &k.foreign} {
		if *into, err = readStock(filepath.Join(folder, name)); err != nil {
			return err
		}
	}
	return nil
}

func readStock(path string) (*stock, error) {
	s := &stock{name: filepath.Base(path), known: map[string]bool{}}
	for suffix, into := range map[string]*[]byte{"": &s.content, "-earlier": &s.earlier, "-stale": &s.journal} {
		var err error
		if *into, err = os.ReadFile(path + suffix); err != nil {
			return nil, err
		}
	}
	f, err := Open(path, Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	s.id, s.plan = f.ID(), f.Plan()
	s.root, err = f.Root()
	if err == nil {
		s.rows, err = f.c.readRows(1, f.Size())
	}
	for _, r := range s.rows {
		s.known[spoken(r)] = true
	}
	return s, errors.Join(err, f.Close())
}

// spoken is what an entry says apart from its numbers, which a rescue may change.
func spoken(r row) string {
	r.head.Seq, r.head.Undoes = 0, 0
	return string(r.leaf())
}

// look makes one mutant, opens it and judges what comes of it.
func (k *keeper) look(n int, random *rand.Rand) error {
	s := k.small
	if n%40 == 39 {
		s = k.mid
	}
	breeder := breeds[n%len(breeds)]
	name := fmt.Sprintf("mutant %d (%s of %s)", n, breeder.name, s.name)
	fmt.Println(name)
	k.Files++
	path := filepath.Join(k.place, "rapat.benang")
	if err := k.clean(path); err != nil {
		return err
	}
	m := mutant{stock: s, foreign: k.foreign, content: bytes.Clone(s.content), random: random}
	if err := breeder.make(&m, path); err != nil {
		k.Problems = append(k.Problems, fmt.Sprintf("%s: not made: %v", name, err))
	}
	if err := m.write(path); err != nil {
		return err
	}
	name += m.detail
	if n%everyNth == 0 {
		k.measure(name+", rescued", func() error { return k.rescue(s, path) })
	}
	k.measure(name, func() error { return k.judge(s, path, random) })
	return nil
}

// measure does something with a mutant and notes what it took.
func (k *keeper) measure(name string, do func() error) {
	began, _ := used()
	if err := do(); err != nil {
		k.Problems = append(k.Problems, fmt.Sprintf("%s: %v", name, err))
	}
	ended, memory := used()
	if took := ended - began; took > k.Longest {
		k.Longest, k.Slowest = took, name
	}
	if memory > k.Memory {
		k.Memory, k.Hungriest = memory, name
	}
}

// used gives for how long this process has used processors, and the most memory that it ever had, in bytes.
func used() (time.Duration, int64) {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), mostUsed(u.Maxrss << 10)
}

// mostUsed gives the most memory that this process ever had. What Linux counts in its usage of resources begins with that of the process that started it; its
// status does not.
func mostUsed(counted int64) int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return counted
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	var kib int64
	if _, err := fmt.Sscan(rest, &kib); err != nil {
		return counted
	}
	return kib << 10
}

func (k *keeper) clean(path string) error {
	left, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*"))
	for _, name := range left {
		err = errors.Join(err, os.Remove(name))
	}
	return err
}

// judge opens a mutant. It must be refused with a sentence, complain, or be as its stock.
func (k *keeper) judge(s *stock, path string, random *rand.Rand) error {
	f, err := Open(path, Options{Now: clock(), synchronous: "OFF"})
	if err != nil {
		k.Refused++
		if sentence, ok := errors.AsType[*model.Error](err); !ok || sentence.Message == "" {
			return fmt.Errorf("no sentence for %w", err)
		}
		return nil
	}
	err = k.compare(s, f, random)
	return errors.Join(err, f.Close())
}

func (k *keeper) compare(s *stock, f *File, random *rand.Rand) error {
	only, why := f.ReadOnly()
	if only {
		k.Complained++
		if why == nil || !strings.Contains(why.Message, "terbukti utuh") {
			return nil // it says that its figures are not proven, or that a newer program has written it
		}
		if d := difference(s.plan, f.Plan()); d != nil {
			return fmt.Errorf("said to be proven: %w", d)
		}
		return nil
	}
	k.Unharmed++
	root, err := f.Root()
	switch {
	case err != nil:
		return err
	case f.Size() != int64(len(s.rows)) || root != s.root || f.ID() != s.id:
		return fmt.Errorf("opened with %d entries, root %x, ID %s", f.Size(), root, f.ID())
	}
	if d := difference(s.plan, f.Plan()); d != nil {
		return d
	}
	entries, err := f.Entries(1, f.Size())
	if err != nil {
		return err
	}
	for i, e := range entries {
		r, err := newRow(e)
		if err != nil || r.hash() != s.rows[i].hash() {
			return fmt.Errorf("entry %d is another: %w", e.Seq, err)
		}
	}
	if random.IntN(8) > 0 {
		return nil
	}
	return k.use(f)
}

// use does an act in a file that has opened: it is done, or refused with a sentence.
func (k *keeper) use(f *File) error {
	if _, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{}); err != nil {
		if _, ok := errors.AsType[*model.Error](err); !ok {
			return fmt.Errorf("do: no sentence for %w", err)
		}
		return nil
	}
	again, err := Open(f.Path(), Options{ReadOnly: true})
	if err != nil {
		return fmt.Errorf("after an act: %w", err)
	}
	defer again.Close() //nolint:errcheck // it was only read
	if d := again.Damage(); d != nil {
		return fmt.Errorf("after an act: %w", d)
	}
	if d := difference(f.Plan(), again.Plan()); d != nil {
		return fmt.Errorf("after an act: %w", d)
	}
	return nil
}

// rescue rescues a mutant: what comes of it opens without a complaint, and every entry in it that is said to be proven is one of the stock's.
func (k *keeper) rescue(s *stock, path string) error {
	out := filepath.Join(filepath.Dir(path), "selamat.benang")
	r, err := Rescue(context.Background(), path, out, Options{Now: clock(), synchronous: "OFF"}, nil)
	if err != nil {
		k.Lost++
		if _, ok := errors.AsType[*model.Error](err); !ok {
			return fmt.Errorf("no sentence for %w", err)
		}
		return nil
	}
	f, err := Open(out, Options{Now: clock(), synchronous: "OFF"})
	if err != nil {
		return err
	}
	err = k.compareRescued(s, f, r)
	return errors.Join(err, f.Close())
}

func (k *keeper) compareRescued(s *stock, f *File, r Rescued) error {
	if d := f.Damage(); d != nil {
		return d
	}
	rows, err := f.c.readRows(1, f.Size())
	if err != nil {
		return err
	}
	strange := int64(0)
	for _, one := range rows {
		if !s.known[spoken(one)] {
			strange++
		}
	}
	lost := int64(0)
	for _, l := range r.Lost {
		lost += l.To - l.From + 1
	}
	switch {
	case strange > r.Unproven:
		return fmt.Errorf("%d entries are not of the file, %d are said to be unproven", strange, r.Unproven)
	case f.Size() != r.Kept || r.Kept+lost != r.Entries:
		return fmt.Errorf("%d entries in the file, rescued %+v", f.Size(), r)
	case r.Kept == int64(len(s.rows)):
		k.Whole++
	default:
		k.Partly++
	}
	return nil
}
