package shell

import (
	"time"

	"fyne.io/fyne/v2"
)

// startTicker calls tick on the UI goroutine about every second until stop is called.
func startTicker(tick func()) (stop func()) {
	end := make(chan struct{})
	go func() {
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		for {
			select {
			case <-end:
				return
			case <-ticker.C:
				fyne.Do(tick)
			}
		}
	}()
	return func() { close(end) }
}

// maxAside is how many jobs may wait.
const maxAside = 8

// aside does small jobs in their order, off the UI goroutine once it is started, else at once; what fails comes back to it.
type aside struct {
	failed func(err error)
	jobs   chan func() error
	ended  chan struct{}
}

// start lets jobs be done off the UI goroutine from now on.
func (a *aside) start() {
	jobs, ended, failed := make(chan func() error, maxAside), make(chan struct{}), a.failed
	a.jobs, a.ended = jobs, ended
	go func() {
		defer close(ended)
		for job := range jobs {
			if err := job(); err != nil {
				fyne.Do(func() { failed(err) })
			}
		}
	}()
}

// started says whether jobs are done off the UI goroutine.
func (a *aside) started() bool { return a.jobs != nil }

// do does a job or takes it on, and says whether it did: not where too many are waiting.
func (a *aside) do(job func() error) bool {
	if a.jobs == nil {
		if err := job(); err != nil {
			a.failed(err)
		}
		return true
	}
	select {
	case a.jobs <- job:
		return true
	default:
		return false
	}
}

// stop waits until what was taken on is done; from then on jobs are done at once.
func (a *aside) stop() {
	if a.jobs != nil {
		close(a.jobs)
		<-a.ended
		a.jobs = nil
	}
}
