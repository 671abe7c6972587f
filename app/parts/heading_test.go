package parts_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// Words under a title take a second line where they do not fit into one, and are cut at the end of that.
func TestWordsUnderATitleTakeASecondLine(t *testing.T) {
	const facts = "2026 sampai triwulan IV: terserap Rp599,63 M dari Rp1,01 T"
	var heading *parts.Heading
	s := uitest.New(t, 600, 200, func() fyne.CanvasObject {
		heading = parts.NewSectionHeading("Semua perangkat daerah", facts).Wrap()
		return heading
	})
	one := heading.MinSize().Height
	if !slices.Contains(s.Texts(), facts) {
		t.Errorf("in one line the heading says %q", s.Texts())
	}
	s.Window.Resize(fyne.NewSize(260, 200))
	two := heading.MinSize().Height
	if said := s.Texts(); two <= one || !slices.Contains(said, "Rp599,63 M dari Rp1,01 T") {
		t.Errorf("in two lines the heading is %v high after %v and says %q", two, one, said)
	}
	s.Window.Resize(fyne.NewSize(120, 200))
	if said := s.Texts(); heading.MinSize().Height != two || slices.Contains(said, "Rp1,01 T") {
		t.Errorf("in three lines the heading is %v high and says %q", heading.MinSize().Height, said)
	}
}
