package shell

import (
	"errors"
	"slices"
	"testing"

	"fyne.io/fyne/v2/test"
)

func TestJobsAsideAreDoneInTheirOrder(t *testing.T) {
	test.NewApp()
	var done []int
	var failed []error
	a := &aside{failed: func(err error) { failed = append(failed, err) }}
	job := func(n int) func() error {
		return func() error {
			done = append(done, n)
			if n%2 == 0 {
				return errors.New("even")
			}
			return nil
		}
	}
	if !a.do(job(0)) || len(done) != 1 {
		t.Error("before it is started a job is not done at once")
	}
	a.start()
	held := make(chan bool)
	a.do(func() error {
		<-held
		return nil
	})
	taken := 0
	for n := 1; n <= 3*maxAside; n++ {
		if a.do(job(n)) {
			taken++
		}
	}
	if taken != maxAside && taken != maxAside-1 { // the one that is held may still have waited itself
		t.Errorf("%d jobs wait", taken)
	}
	close(held)
	a.stop()
	if !slices.IsSorted(done) || len(done) != taken+1 {
		t.Errorf("done were %v of %d", done, taken)
	}
	a.do(job(99))
	a.stop()
	if done[len(done)-1] != 99 || len(failed) != 1+taken/2 {
		t.Errorf("done were %v, failed %v", done, failed)
	}
}
