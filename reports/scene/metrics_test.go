package scene_test

import (
	"math"
	"sync"
	"testing"

	"benangmerah/reports/scene"
)

var allFaces = []scene.Face{scene.Sans, scene.SansBold, scene.SansItalic, scene.SansBoldItalic, scene.Noto, scene.NotoBold}

// Advances of Arial in thousandths of the em, as Adobe's metrics of Helvetica give them; Liberation Sans has the same.
func TestWidthHasArialMetrics(t *testing.T) {
	for text, want := range map[string]float64{"A": 667, "i": 222, "0": 556, " ": 278, "Wali Kota": 944 + 556 + 222 + 222 + 278 + 667 + 556 + 278 + 556} {
		if got := scene.Width(scene.Sans, 1000, text); got != want {
			t.Errorf("Width(%q) = %v, want %v", text, got, want)
		}
	}
}

func TestDigitsAreTabular(t *testing.T) {
	for _, f := range allFaces {
		for _, d := range "123456789" {
			if scene.Width(f, 10, string(d)) != scene.Width(f, 10, "0") {
				t.Errorf("face %d: digit %c is not as wide as 0", f, d)
			}
		}
	}
}

func TestHeights(t *testing.T) {
	if got := scene.CapHeight(scene.NotoBold, 100); math.Abs(got-71.4) > 0.1 {
		t.Errorf("capital height of Noto Sans = %v, want 71.4", got)
	}
	for _, f := range allFaces {
		if a, d := scene.Ascent(f, 1), scene.Descent(f, 1); a < 0.8 || a > 1.1 || d < 0.15 || d > 0.35 {
			t.Errorf("face %d: ascent %v, descent %v", f, a, d)
		}
	}
}

func TestWidthIsThatOfCleanText(t *testing.T) {
	for _, text := range []string{"≥ 90", "😀", "a\tb", "a\x00b", "soft\u00adhyphen", "\xff", "שלום", "مرحبا", "CO₂", "e\u0301"} {
		for _, f := range allFaces {
			clean := scene.Clean(f, text)
			if got, want := scene.Width(f, 11, text), scene.Width(f, 11, clean); math.Abs(got-want) > 1e-9 {
				t.Errorf("face %d: Width(%q) = %v, of the clean text %v", f, text, got, want)
			}
			if again := scene.Clean(f, clean); again != clean {
				t.Errorf("face %d: Clean(%q) = %q, cleaned again %q", f, text, clean, again)
			}
		}
	}
}

func TestClean(t *testing.T) {
	for _, c := range []struct {
		face       scene.Face
		text, want string
	}{
		{scene.Sans, "biasa saja", "biasa saja"},
		{scene.Sans, "a\tb\nc\u2003d", "a b c d"},
		{scene.Sans, "bel\a", "bel□"},
		{scene.Noto, "bel\a", "bel\uFFFD"},
		{scene.Sans, "👩\u200d🌾", "□□"},
		{scene.Sans, "≥ 90", "≥ 90"},
		{scene.Noto, "≥ 90 → −5", "≥ 90 → −5"},
		{scene.Sans, "ke\u00adgiatan\ufeff", "kegiatan"},
		{scene.Sans, "a\xffb", "a□b"},
	} {
		if got := scene.Clean(c.face, c.text); got != c.want {
			t.Errorf("Clean(%d, %q) = %q, want %q", c.face, c.text, got, c.want)
		}
	}
}

func TestWidthFromManyGoroutines(t *testing.T) {
	want := scene.Width(scene.NotoBold, 12, "Kota Contoh")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := scene.Width(scene.NotoBold, 12, "Kota Contoh"); got != want {
				t.Errorf("width %v, want %v", got, want)
			}
		})
	}
	wg.Wait()
}

func TestBoundsFollowAlignment(t *testing.T) {
	text := scene.Text{X: 100, Y: 50, Text: "Kota", Size: 10}
	w := text.Width()
	for align, x := range map[scene.Align]float64{scene.Left: 100, scene.Center: 100 - w/2, scene.Right: 100 - w} {
		text.Align = align
		if got := text.Bounds(); got.X != x || got.W != w || got.Y >= 50 || got.Bottom() <= 50 {
			t.Errorf("align %d: bounds %v", align, got)
		}
	}
}

func TestRulesOfUnderlineAndStrike(t *testing.T) {
	text := scene.Text{X: 10, Y: 50, Text: "Nama", Size: 10, Underline: true, Strike: true}
	rules := text.Rules()
	if len(rules) != 2 || rules[0].Y1 <= 50 || rules[1].Y1 >= 50 || rules[0].X2-rules[0].X1 != text.Width() {
		t.Errorf("rules %v", rules)
	}
}

func BenchmarkWidth(b *testing.B) {
	text := "Penyediaan Sarana dan Prasarana Pelayanan Terpadu Satu Pintu"
	scene.Width(scene.Sans, 10, text)
	for b.Loop() {
		scene.Width(scene.Sans, 10, text)
	}
}
