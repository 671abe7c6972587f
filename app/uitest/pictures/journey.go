package main

import (
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/uitest"
)

// journey paints the page of threads when the thread of the year after the plan, which begins with a proposal, is whole, two years later, and the same thread as large as the
// window.
func journey(folder string) error {
	s := open(false, 100)
	screen := &uitest.Screen{App: fyne.CurrentApp(), Window: s.Window()}
	for _, keys := range [][]string{uitest.JourneyProposed, uitest.JourneyAsked, uitest.JourneyAgreed} {
		screen.Play(keys...)
	}
	s.SetClock(func() time.Time { return uitest.JourneyEnd })
	screen.Play(uitest.JourneyFound...)
	screen.Press("Down", "Enter")
	screen.Play(uitest.JourneyEnacted...)
	screen.Press("Ctrl+Shift+4", "Enter")
	screen.Play(uitest.JourneyRealised...)
	screen.Press("Ctrl+Shift+4")
	if err := screen.Save(filepath.Join(folder, "journey.png")); err != nil {
		return err
	}
	screen.Press("Ctrl+Shift+H")
	if err := screen.Save(filepath.Join(folder, "journey-large.png")); err != nil {
		return err
	}
	return again(s)
}
