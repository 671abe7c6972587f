package parts

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/look"
)

func startLook(t testing.TB) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(look.New(look.Light, 1))
}

// long is as long as the longest real name of a line: 410 characters.
var long = strings.Repeat("Penyelenggaraan fasilitas/insentif penanaman modal, ", 8)[:410]

func TestWrapKeepsEveryWordAndTheWidth(t *testing.T) {
	startLook(t)
	r := newRuler(14, false)
	for _, text := range []string{"", "satu", "dua kata", long, strings.Repeat("x", 300), "1.1  Dua spasi", "é ≥ 90 日本"} {
		for _, width := range []float32{1, 40, 120, 333} {
			lines := r.wrap(text, width)
			if got, want := strings.Join(lines, ""), text; strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(want, " ", "") {
				t.Errorf("wrap(%q, %v) says %q", text, width, got)
			}
			for _, line := range lines {
				if painted(line, r) > width+0.5 && len([]rune(line)) > 1 {
					t.Errorf("wrap(%.20q, %v): line %q is %v wide", text, width, line, painted(line, r))
				}
			}
		}
	}
}

// painted is the width that Fyne paints a text with.
func painted(text string, r *ruler) float32 { return fyne.MeasureText(text, r.size, r.style).Width }

func TestRulerIsNeverShortAndHardlyLong(t *testing.T) {
	startLook(t)
	for _, r := range []*ruler{newRuler(14, false), newRuler(14, true), newRuler(18, false)} {
		for _, text := range []string{long, "1.078.983.576.660,00", "(178.251.235.598)", "AVATAR To Ty P. 7,4", "PROGRAM PELAYANAN"} {
			if got, want := r.width(text), painted(text, r); got < want-0.1 || got > want*1.055 {
				t.Errorf("%v bold %v, %.20q: %v, painted %v", r.size, r.style.Bold, text, got, want)
			}
		}
	}
}

func TestWrapKeepsLineBreaksAndGaps(t *testing.T) {
	startLook(t)
	got := newRuler(14, true).wrap("2.07  PROGRAM\nkedua", 500)
	if len(got) != 2 || got[0] != "2.07  PROGRAM" || got[1] != "kedua" {
		t.Errorf("got %q", got)
	}
}

func TestNoLineBeginsWithTheDotBetweenParts(t *testing.T) {
	startLook(t)
	r := newRuler(14, false)
	const text = "91% utuh: 11 dari 12 · 1 putus · 1 berakhir · 2 tertunda"
	for width := float32(90); width < 400; width++ {
		lines := r.wrap(text, width)
		if strings.Join(lines, " ") != text {
			t.Fatalf("%v wide: %q", width, lines)
		}
		for _, line := range lines {
			if strings.HasPrefix(line, "·") {
				t.Fatalf("%v wide: %q", width, lines)
			}
		}
	}
}

func TestCut(t *testing.T) {
	startLook(t)
	r := newRuler(12, false)
	if got := r.cut("pendek", 200); got != "pendek" {
		t.Errorf("a text that fits was cut to %q", got)
	}
	got := r.cut(long, 200)
	if !strings.HasSuffix(got, ellipsis) || r.width(got) > 200 {
		t.Errorf("got %q, %v wide", got, r.width(got))
	}
	if got := r.cut(long, 2); got != ellipsis {
		t.Errorf("where nothing fits: got %q", got)
	}
}
