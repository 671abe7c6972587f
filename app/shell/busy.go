package shell

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/log"
)

// Progress is shown once work has run for as many beats as a person waits without a word, 300 ms, and then at every beat.
const (
	beat     = 100 * time.Millisecond
	patience = 3
)

// work is something slow: Do runs off the UI goroutine and must not touch a widget or the live plan; Done gets its result on the UI
// goroutine, unless Do failed or was cancelled. A Title is shown while it runs.
type work struct {
	Title string
	Do    func(ctx context.Context, progress func(done, total int)) (any, error)
	Done  func(result any)
	Drop  func(result any) // gets a result that comes after the work was cancelled; nil where nothing has to be given back
	Stop  func()           // is told that a person cancelled the work; nil where nothing has changed by then
}

// errBusy says that other slow work is running.
var errBusy = errors.New("busy")

// door is the one door for slow work: one piece at a time, off the UI goroutine, cancelable, its progress shown after a moment, and its result
// brought back in one fyne.Do. A late result of cancelled work is dropped.
type door struct {
	show   func(title string, cancel func())
	step   func(share float64) // 0 to 1; below 0 where the whole is not known
	hide   func()
	fail   func(err error)
	idle   func() // is told that work is done and nothing else was begun
	beats  func() (beats <-chan time.Time, stop func())
	cancel context.CancelFunc
	told   func() // what a person is told who cancels the running work, nil for the usual
	shown  bool
	inline bool // runs work at once on the caller's goroutine
	run    int  // counts the pieces of work; an answer of an earlier one is late
}

// heartbeat beats until it is stopped.
func heartbeat() (beats <-chan time.Time, stop func()) {
	t := time.NewTicker(beat)
	return t.C, t.Stop
}

// busy says whether work is running.
func (d *door) busy() bool { return d.cancel != nil }

// enter starts w, or gives errBusy.
func (d *door) enter(w work) error {
	if d.busy() {
		return errBusy
	}
	ctx, cancel := context.WithCancel(context.Background())
	d.run++
	d.cancel, d.told = cancel, w.Stop
	if run := d.run; d.inline {
		result, err := guarded(ctx, w, func(int, int) {})
		d.leave(run, w, result, err)
	} else {
		d.start(ctx, run, w)
	}
	return nil
}

// start sends w off, and somebody to watch it.
func (d *door) start(ctx context.Context, run int, w work) {
	finished := make(chan struct{})
	var done, total atomic.Int64
	go func() {
		result, err := guarded(ctx, w, func(n, of int) { done.Store(int64(n)); total.Store(int64(of)) })
		close(finished)
		fyne.Do(func() { d.leave(run, w, result, err) })
	}()
	beats, stop := d.beats()
	go func() {
		defer stop()
		watch(finished, beats, func() {
			share := shareOf(done.Load(), total.Load())
			fyne.Do(func() { d.report(run, w.Title, share) })
		})
	}()
}

// guarded runs the work and turns a panic into an error, so that one failed paper does not end the meeting.
func guarded(ctx context.Context, w work, progress func(done, total int)) (result any, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = log.Panicked(p)
		}
	}()
	return w.Do(ctx, progress)
}

// watch calls tell at every beat once the work has run longer than a person waits without a word.
func watch(finished <-chan struct{}, beats <-chan time.Time, tell func()) {
	for n := 1; ; n++ {
		select {
		case <-finished:
			return
		case <-beats:
			if n >= patience {
				tell()
			}
		}
	}
}

func shareOf(done, total int64) float64 {
	if total <= 0 {
		return -1
	}
	return float64(done) / float64(total)
}

func (d *door) report(run int, title string, share float64) {
	if run != d.run || !d.busy() {
		return
	}
	if !d.shown {
		d.shown = true
		d.show(title, d.stop)
	}
	d.step(share)
}

// stop cancels the running work. What it still gives is dropped.
func (d *door) stop() {
	if !d.busy() {
		return
	}
	d.abandon()
	if d.told != nil {
		d.told()
	} else {
		d.fail(context.Canceled)
	}
}

// abandon drops the running work without a word.
func (d *door) abandon() {
	if d.busy() {
		d.run++
		d.clear()
	}
}

// clear makes room for other work.
func (d *door) clear() {
	d.cancel()
	d.cancel, d.shown = nil, false
	d.hide()
}

func (d *door) leave(run int, w work, result any, err error) {
	if run != d.run {
		if err == nil && w.Drop != nil {
			w.Drop(result)
		}
		return
	}
	d.clear()
	if err != nil {
		d.fail(err)
		return
	}
	w.Done(result)
	if !d.busy() && d.idle != nil {
		d.idle()
	}
}
