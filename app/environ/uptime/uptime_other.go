//go:build !linux && !darwin && !windows

package uptime

import "time"

func sinceBoot() (time.Duration, bool) { return 0, false }
