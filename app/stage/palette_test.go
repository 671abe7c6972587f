package stage

import (
	"testing"

	"benangmerah/reports/scene"
)

func TestPaletteStandsOut(t *testing.T) {
	for theme, p := range palettes {
		for name, c := range map[string]scene.Color{
			"ink": p.ink, "muted": p.muted, "accent": p.accent, "up": p.up, "down": p.down, "good": p.good,
		} {
			for _, under := range []scene.Color{p.ground, p.panel} {
				if got := scene.Contrast(c, under); got < 7 {
					t.Errorf("theme %d: %s on %v has a contrast of %.2f, want at least 7", theme, name, under, got)
				}
			}
		}
		for m, shade := range p.shades {
			for name, c := range map[string]scene.Color{"ink": p.ink, "muted": p.muted, "accent": p.accent, "up": p.up, "down": p.down, "good": p.good} {
				if got := scene.Contrast(c, shade); got < 7 {
					t.Errorf("theme %d: %s on the shade of mark %d has a contrast of %.2f, want at least 7", theme, name, m, got)
				}
			}
		}
		if got := scene.Contrast(p.thread, p.ground); got < 3 {
			t.Errorf("theme %d: the thread has a contrast of %.2f, want at least 3", theme, got)
		}
	}
}
