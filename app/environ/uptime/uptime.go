// Package uptime tells how long the computer has been on. That time goes on while the computer sleeps and does not change when its clock is set, so that
// it shows by how much the clock was changed.
package uptime

import (
	"sync"
	"time"
)

// start is where the fallback begins to count.
var start = sync.OnceValue(time.Now)

// SinceBoot gives the time since the computer was started, sleep included. Where the system does not tell, it is the time since SinceBoot was first called,
// without sleep on most systems, and exact is false: then a computer that wakes up looks like one whose clock was put forward.
func SinceBoot() (since time.Duration, exact bool) {
	if d, ok := sinceBoot(); ok {
		return d, true
	}
	return time.Since(start()), false
}

// Watch finds changes of the clock. Its zero value has nothing to compare with yet.
type Watch struct {
	clock time.Time
	boot  time.Duration
	set   bool
}

// tolerated is how far the two clocks may drift apart between two looks: the finest step of the coarsest one, and what a time server corrects.
const tolerated = 2 * time.Second

// Jumped gives by how much the clock was changed since it was last asked (forward where positive); 0 where it was not, and when it is asked for the first
// time. It is given both clocks: time.Now and SinceBoot.
func (w *Watch) Jumped(clock time.Time, boot time.Duration) time.Duration {
	clock = clock.Round(0) // the wall's clock alone
	by := clock.Sub(w.clock) - (boot - w.boot)
	first := !w.set
	if first || by.Abs() > tolerated {
		w.clock, w.boot, w.set = clock, boot, true
	}
	if first || by.Abs() <= tolerated {
		return 0
	}
	return by.Round(time.Second)
}
