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
