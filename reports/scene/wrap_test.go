package scene_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"benangmerah/reports/scene"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text string
		width      float64
		want       []string
	}{
		{"fits", "Kota Contoh", 100, []string{"Kota Contoh"}},
		{"at a space", "Kota Contoh", 40, []string{"Kota", "Contoh"}},
		{"empty", "", 100, []string{""}},
		{"only spaces", "   ", 100, []string{""}},
		{"no space at the ends", "  Kota   Contoh  ", 40, []string{"Kota", "Contoh"}},
		{"line breaks", "satu\r\n\r\ndua\ntiga", 100, []string{"satu", "dua", "tiga"}},
		{"after a hyphen", "usaha-usaha", 40, []string{"usaha-", "usaha"}},
		{"not inside a range of years", "tahun 2021-2026", 60, []string{"tahun", "2021-2026"}},
		{"inside a code that is too long", "2.17.03.2.01.0001", 50, []string{"2.17.03.2.", "01.0001"}},
		{"number of a letter", "050/012/2027", 45, []string{"050/012/", "2027"}},
		{"inside a word that is too long", "WWWWWW", 30, []string{"WWW", "WWW"}},
		{"one letter a line at least", "abc", 1, []string{"a", "b", "c"}},
		{"marks stay with their letter", "e\u0301e\u0301", 1, []string{"e\u0301", "e\u0301"}},
	} {
		if got := scene.Wrap(scene.Sans, 10, c.text, c.width); !slices.Equal(got, c.want) {
			t.Errorf("%s: Wrap(%q, %v) = %q, want %q", c.name, c.text, c.width, got, c.want)
		}
	}
}

func TestEllipsize(t *testing.T) {
	for _, c := range []struct {
		text  string
		width float64
		want  string
	}{
		{"Kota", 100, "Kota"},
		{"Kota Contoh", 44, "Kota C…"},
		{"Kota Contoh", 35, "Kota…"},
		{"Kota", 0, "…"},
	} {
		if got := scene.Ellipsize(scene.Sans, 10, c.text, c.width); got != c.want {
			t.Errorf("Ellipsize(%q, %v) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

func TestWrapMax(t *testing.T) {
	got := scene.WrapMax(scene.Sans, 10, "Dinas Koperasi dan Usaha Mikro Kota Contoh", 75, 2)
	if want := []string{"Dinas Koperasi", "dan Usaha…"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := scene.WrapMax(scene.Sans, 10, "Dinas Koperasi", 75, 2); !slices.Equal(got, []string{"Dinas Koperasi"}) {
		t.Errorf("what fits is cut: %q", got)
	}
}

func TestWrapRunsKeepsFacesAndText(t *testing.T) {
	runs := []scene.Run{{Text: "dengan jumlah "}, {Face: scene.SansBold, Text: "Rp1.000,00"}, {Text: ", semula\nnihil"}}
	lines := scene.WrapRuns(10, runs, func(int) float64 { return 80 })
	want := []scene.TextLine{
		{Runs: []scene.Run{{Text: "dengan jumlah"}}},
		{Runs: []scene.Run{{Face: scene.SansBold, Text: "Rp1.000,00"}, {Text: ","}}},
		{Runs: []scene.Run{{Text: "semula"}}, Last: true},
		{Runs: []scene.Run{{Text: "nihil"}}, Last: true},
	}
	if !reflect.DeepEqual(lines, want) {
		t.Errorf("lines %v", lines)
	}
}

// Whatever the text and width: no line is too wide unless it holds one letter, and no letter is lost or moved.
func TestWrapLosesNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		text, width := randomText(random), 5+random.Float64()*200
		lines := scene.Wrap(scene.Sans, 10, text, width)
		if got, want := letters(strings.Join(lines, "")), letters(scene.Clean(scene.Sans, text)); got != want {
			t.Fatalf("Wrap(%q, %v) holds %q, want %q", text, width, got, want)
		}
		for _, line := range lines {
			if w := scene.Width(scene.Sans, 10, line); w > width*(1-scene.Slack)+1e-9 && utf8.RuneCountInString(line) > 1 {
				t.Fatalf("Wrap(%q, %v): line %q is %v wide", text, width, line, w)
			}
		}
	}
}

func randomText(random *rand.Rand) string {
	signs := []rune("aaeeiioonnrstkgmplWM  . -/0123456789:(),≥□😀\n\tא")
	text := make([]rune, random.IntN(120))
	for i := range text {
		text[i] = signs[random.IntN(len(signs))]
	}
	return string(text)
}

func letters(s string) string { return strings.Join(strings.Fields(s), "") }

func FuzzWrap(f *testing.F) {
	f.Add("Penyusunan 1.02.03", 50.0)
	f.Add("\xff\n\u0301", 0.0)
	f.Fuzz(func(t *testing.T, text string, width float64) {
		lines := scene.Wrap(scene.Noto, 12, text, width)
		if len(lines) == 0 {
			t.Fatal("no line")
		}
		for _, line := range lines {
			if scene.Clean(scene.Noto, line) != line {
				t.Fatalf("line %q is not clean", line)
			}
		}
		scene.Ellipsize(scene.Noto, 12, text, width)
	})
}

func BenchmarkWrap(b *testing.B) {
	text := "Penyediaan Sarana dan Prasarana Pelayanan Terpadu Satu Pintu pada Kawasan Perdesaan"
	for b.Loop() {
		scene.Wrap(scene.Sans, 8, text, 120)
	}
}
