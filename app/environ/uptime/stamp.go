package uptime

import (
	"sync"
	"time"
)

// Stamp is what the clocks showed at a moment. It can be kept while the program is not running.
type Stamp struct {
	Clock time.Time
	Since time.Duration // since the computer was started, sleep included
	Exact bool          // the system tells Since, see SinceBoot
	Boot  string        // names that start of the computer; "" where the system has no name for it
}

// bootName is boot, which is asked once.
var bootName = sync.OnceValue(boot)

// Now is the stamp of this moment on this computer.
func Now() Stamp {
	s := Stamp{Clock: time.Now()}
	s.Since, s.Exact = SinceBoot()
	if s.Exact {
		s.Boot = bootName()
	}
	return s
}

// drift is how far the two clocks may drift apart while nobody looks: some seconds a day.
const drift = time.Minute

// Changed gives by how much the clock was changed between an earlier stamp and a later one (forward where positive), in whole seconds, and 0 where by less than
// a minute. That is known only of one and the same start of the computer; otherwise no more than that the clock went back shows, and exact is false.
func (s Stamp) Changed(later Stamp) (by time.Duration, exact bool) {
	passed := later.Clock.Round(0).Sub(s.Clock.Round(0))
	if s.Boot != "" && s.Boot == later.Boot && later.Since >= s.Since {
		by, exact = passed-(later.Since-s.Since), true
	} else {
		by = min(passed, 0)
	}
	if by.Abs() < drift {
		by = 0
	}
	return by.Round(time.Second), exact
}
