//go:build !windows

package sqlite

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const (
	victimFile = "BENANG_TEST_VICTIM" // path of the file that a child process is to write to until it is killed
	killCount  = "BENANG_TEST_KILLS"  // how many kills, 200 where it is not set
	killsAFile = 20
)

func TestMain(m *testing.M) {
	for variable, role := range map[string]func(path string) error{victimFile: victim, meetingFile: secretary, mutantBatch: mutantWorker} {
		if path := os.Getenv(variable); path != "" {
			if err := role(path); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			os.Exit(0)
		}
	}
	os.Exit(m.Run())
}

// victim does acts, as the program would, and says the number of each as soon as Do has acknowledged it. It ends by being killed.
func victim(path string) error {
	f, err := Open(path, Options{})
	if err != nil {
		return err
	}
	var lines []*model.Line
	for l := range f.Plan().Lines.All() {
		if l.Level == model.SubActivity {
			lines = append(lines, l)
		}
	}
	issue := f.Plan().Records(model.KindIssue)[0].Key()
	for n := 0; ; n++ {
		e, err := f.Do(victimAct(n, lines, issue), model.Context{Speaker: "Wali Kota", Reason: strings.Repeat("alasan ", n%2000)})
		if err != nil {
			return err
		}
		fmt.Println(e.Seq)
		if n%7 == 6 {
			if e, err = f.Undo(model.Context{}); err != nil {
				return err
			}
			fmt.Println(e.Seq)
		}
	}
}

func victimAct(n int, lines []*model.Line, issue model.ID) model.Act {
	switch {
	case n%3 == 0:
		return model.TakeNote{Text: strings.Repeat("catatan ", 1+n%300)}
	case n%5 == 1:
		return model.AttachSigned{Issue: issue, File: "pindai.pdf", Data: fmt.Appendf(nil, "%%PDF-%d%s", rand.Uint64(), strings.Repeat(" ", rand.IntN(100_000)))}
	}
	return model.CorrectBudget{
		Line: lines[rand.IntN(len(lines))].ID, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: model.Money(rand.Int64N(1e14)),
	}
}

// A process that is killed at any moment loses nothing that it has acknowledged, and leaves a file that opens and is whole.
func TestKill(t *testing.T) {
	kills := 200
	if text := os.Getenv(killCount); text != "" {
		var err error
		if kills, err = strconv.Atoi(text); err != nil {
			t.Fatalf("%s: %v", killCount, err)
		}
	}
	result := make(chan tally)
	begin := func(kills int) {
		var sum tally
		defer func() { result <- sum }()
		for kills > 0 {
			sum.add(killSome(t, min(kills, killsAFile)))
			kills -= killsAFile
		}
	}
	go begin(kills / 2)
	go begin(kills - kills/2)
	sum := <-result
	sum.add(<-result)
	t.Logf("%d kills, %d acts acknowledged, %d acts in the file whose acknowledgement was cut off, %d rollback journals left",
		kills, sum.acknowledged, sum.unheard, sum.hot)
	if sum.acknowledged < int64(kills) {
		t.Errorf("only %d acts were acknowledged in %d kills", sum.acknowledged, kills)
	}
}

// tally is what became of some kills.
type tally struct{ acknowledged, unheard, hot int64 }

func (s *tally) add(o tally) {
	s.acknowledged += o.acknowledged
	s.unheard += o.unheard
	s.hot += o.hot
}

// killSome kills processes that write to one file, and looks at the file after each.
func killSome(t *testing.T, kills int) (sum tally) {
	f, err := Create(filepath.Join(t.TempDir(), "rapat.benang"), quick())
	if err == nil {
		err = errors.Join(modeltest.Build(modeltest.S, 1, f.Do), openedAgain(f.Do), f.Close())
	}
	if err != nil {
		t.Error(err)
		return sum
	}
	size := f.Size()
	for n := range kills {
		last := max(size, killOne(t, f.Path(), n%2 == 1))
		sum.acknowledged += last - size
		if unfinished(f.Path()) {
			sum.hot++
		}
		if size, err = lookAt(f.Path(), last); err != nil {
			t.Error(err)
			return sum
		}
		sum.unheard += size - last
	}
	return sum
}

// killOne starts a process on the file, kills it after a random time, which runs from its start or, at work, from its first acknowledged act, and gives the last number that it has
// acknowledged.
func killOne(t *testing.T, path string, atWork bool) int64 {
	after := time.Duration(50+rand.IntN(200)) * time.Millisecond
	if atWork {
		after = time.Duration(rand.IntN(150)) * time.Millisecond
	}
	heard, ended := killed(t, victimFile+"="+path, after, atWork)
	if ended {
		t.Error("the process ended by itself")
	}
	if len(heard) == 0 {
		return 0
	}
	last, err := strconv.ParseInt(heard[len(heard)-1], 10, 64)
	if err != nil {
		t.Error(err)
	}
	return last
}

// killed starts this program in a role, kills it after a time, and gives the whole lines that it has said, and whether it had ended by itself. Where
// speaking is set, the time runs from its first word: however slow the machine is, it is then at its work.
func killed(t *testing.T, role string, after time.Duration, speaking bool) (heard []string, ended bool) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	kill := func() { time.AfterFunc(after, cancel) }
	out := &witness{first: sync.OnceFunc(kill)}
	if !speaking {
		out.first()
	}
	var complaints bytes.Buffer
	child := exec.CommandContext(ctx, os.Args[0])
	child.Env = append(os.Environ(), role)
	child.Stdout, child.Stderr = out, &complaints
	err := child.Run()
	if complaints.Len() > 0 {
		t.Errorf("the process ended by itself: %v %s", err, complaints.String())
	}
	heard = strings.Split(out.heard.String(), "\n")
	return heard[:len(heard)-1], err == nil
}

// witness keeps what is said, and calls first at the first word.
type witness struct {
	heard bytes.Buffer
	first func()
}

func (w *witness) Write(p []byte) (int, error) {
	w.first()
	return w.heard.Write(p)
}

// lookAt opens the file, examines it and gives its size, which must not be below what was acknowledged.
func lookAt(path string, acknowledged int64) (int64, error) {
	f, err := Open(path, Options{synchronous: "OFF"})
	if err != nil {
		return 0, err
	}
	only, why := f.ReadOnly()
	r, err := f.Check(context.Background(), nil)
	if err := errors.Join(err, f.Close()); err != nil {
		return 0, err
	}
	switch {
	case only:
		return 0, fmt.Errorf("the file opens for reading only: %w", why)
	case !r.OK():
		return 0, fmt.Errorf("the check finds %q", r.Problems)
	case r.Entries < acknowledged:
		return 0, fmt.Errorf("%d acts were acknowledged, %d are there", acknowledged, r.Entries)
	}
	return r.Entries, nil
}
