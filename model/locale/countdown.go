package locale

import (
	"fmt"
	"time"
)

// FormatCountdown gives how much of a time is left in minutes and whole seconds: 12.46. Below zero a plus sign stands before it: +3.20 is what went beyond.
func FormatCountdown(left time.Duration) string {
	sign := ""
	if left < 0 {
		sign, left = "+", -left
	}
	seconds := int(left / time.Second)
	return fmt.Sprintf("%s%d.%02d", sign, seconds/60, seconds%60)
}
