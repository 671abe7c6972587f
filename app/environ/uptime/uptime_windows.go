package uptime

import (
	"time"

	"golang.org/x/sys/windows"
)

// sinceBoot reads GetTickCount64, which counts sleep and goes in steps of some 16 ms.
func sinceBoot() (time.Duration, bool) { return windows.DurationSinceBoot(), true }
