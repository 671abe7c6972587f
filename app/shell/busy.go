package shell

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
)

// patience is how long work may run before its progress is shown.
const patience = 300 * time.Millisecond

// work is something slow: Do runs off the UI goroutine and must not touch a widget or the live plan; Done gets its result on the UI
// goroutine, unless Do failed or was cancelled. A Title is shown while it runs.
type work struct {
	Title string
	Do    func(ctx context.Context, progress func(done, total int)) (any, error)
	Done  func(result any)
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
	cancel context.CancelFunc
	inline bool // runs work at once on the caller's goroutine
	run    int  // counts the pieces of work; an answer of an earlier one is late
}

// enter starts w, or gives errBusy.
func (d *door) enter(w work) error {
	if d.cancel != nil {
		return errBusy
	}
	ctx, cancel := context.WithCancel(context.Background())
	d.run++
	d.cancel = cancel
	run := d.run
	if d.inline {
		result, err := guarded(ctx, w, func(int, int) {})
		d.leave(run, w, result, err)
		return nil
	}
	var done, total atomic.Int64
	finished := make(chan struct{})
	go func() {
		result, err := guarded(ctx, w, func(n, of int) { done.Store(int64(n)); total.Store(int64(of)) })
		close(finished)
		fyne.Do(func() { d.leave(run, w, result, err) })
	}()
	go func() {
		watch(finished, func() {
			share := shareOf(done.Load(), total.Load())
			fyne.Do(func() { d.report(run, w.Title, share) })
		})
	}()
	return nil
}

// guarded runs the work and turns a panic into an error, so that one failed paper does not end the meeting.
func guarded(ctx context.Context, w work, progress func(done, total int)) (result any, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in slow work: %v", p)
		}
	}()
	return w.Do(ctx, progress)
}

// watch calls tell again and again once the work has run longer than a person waits without a word.
func watch(finished <-chan struct{}, tell func()) {
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case <-finished:
		return
	case <-timer.C:
	}
	ticker := time.NewTicker(patience / 3)
	defer ticker.Stop()
	for {
		tell()
		select {
		case <-finished:
			return
		case <-ticker.C:
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
	if run != d.run || d.cancel == nil {
		return
	}
	d.show(title, d.stop)
	d.step(share)
}

// stop cancels the running work. What it still gives is dropped.
func (d *door) stop() {
	if d.cancel == nil {
		return
	}
	d.cancel()
	d.cancel = nil
	d.run++
	d.hide()
	d.fail(context.Canceled)
}

func (d *door) leave(run int, w work, result any, err error) {
	if run != d.run {
		return
	}
	d.cancel()
	d.cancel = nil
	d.hide()
	if err != nil {
		d.fail(err)
		return
	}
	w.Done(result)
}

// abandon drops the running work without a word, because the window closes.
func (d *door) abandon() {
	if d.cancel != nil {
		d.cancel()
		d.cancel = nil
		d.run++
	}
}
