package shell

import (
	"testing"

	setup "benangmerah/app/pages/settings"
)

// TestChoicesOfThisComputerAreMadeInPlace switches look, size and language on the page of the settings, which stays in view.
func TestChoicesOfThisComputerAreMadeInPlace(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+9")
	w.s.pages[areaSettings].page.(*setup.Page).Open(setup.SectionComputer)
	w.reads("Komputer ini", "terang", "100%", w.s.version)
	w.Press("Down", "Space", "Down", "Space", "Down", "Space")
	if !w.s.Dark() || !w.s.WallDark() || w.s.TextPercent() != 125 {
		t.Errorf("dark %v, projector dark %v, text %d %%", w.s.Dark(), w.s.WallDark(), w.s.TextPercent())
	}
	w.reads("gelap", "125%")
	w.Press("Ctrl+Home", "Right", "Space")
	w.reads("This computer", "dark", "English")
	w.Press("Space")
	w.reads("Komputer ini", "Indonesia")
}
