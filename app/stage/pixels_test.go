package stage_test

import (
	"image"
	"image/color"
	"math"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/parts"
	"benangmerah/app/stage"
	"benangmerah/assets"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// render paints a scene as the window does, a pixel for each of its units.
func render(t testing.TB, s scene.Scene) image.Image {
	t.Helper()
	test.NewTempApp(t)
	view := parts.NewSceneView()
	canvas := software.NewCanvas()
	canvas.SetPadded(false)
	canvas.SetContent(view)
	canvas.Resize(fyne.NewSize(float32(s.W), float32(s.H)))
	view.SetScene(s)
	return canvas.Capture()
}

func colorAt(img image.Image, x, y int) scene.Color {
	r, g, b, _ := img.At(x, y).RGBA()
	return scene.Color{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8)}
}

// measured is what the pixels of a text say.
type measured struct {
	capital  int     // pixels from the top of the first letter to its foot
	contrast float64 // of the strongest pixel with what surrounds the text
}

// measure looks at the first letter of a text on a picture.
func measure(img image.Image, s scene.Scene, t *scene.Text) measured {
	ink := t.Ink()
	x0, x1 := int(ink.X), int(math.Ceil(ink.X+scene.Width(t.Face, t.Size, t.Text[:1])))
	if t.Align == scene.Right { // begins where its painter measures it to
		x0 -= int(scene.Slack * ink.W)
		x1 += int(scene.Slack * ink.W)
	}
	y0, y1 := int(ink.Y)-3, int(t.Y)+3
	ground := colorAt(img, x0-2, y0)
	m := measured{}
	top, foot := y1, y0
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			c := scene.Contrast(colorAt(img, x, y), ground)
			m.contrast = max(m.contrast, c)
			if c > 1.8 {
				top, foot = min(top, y), max(foot, y+1)
			}
		}
	}
	m.capital = foot - top
	return m
}

// flat are the capitals that stand on the baseline and end at the height of capitals.
const flat = "BDEFHIKLMNPRTZ"

// The law of room.md, confirmed on the painted picture of slides that hold every kind of text.
func TestCapitalsAndContrastInPixels(t *testing.T) {
	for _, s := range everySlide(t) {
		if slices.Contains([]string{"agency", "correction", "worst_agency_0", "proposal", "worst_agenda_0"}, s.name) {
			for _, size := range sizes {
				checkPixels(t, s.name, stage.Show(s.slide, content(s.plan, size[0], size[1], stage.Light)))
			}
		}
		if slices.Contains(inPixels, s.name) {
			checkPixels(t, s.name, stage.Show(s.slide, content(s.plan, 1024, 768, stage.Light)))
			checkPixels(t, s.name, stage.Show(s.slide, content(s.plan, 1280, 720, stage.Dark)))
		}
	}
}

// inPixels are the slides of every kind that are measured on the narrow light and the wide dark picture.
var inPixels = []string{
	"title", "agency", "agenda", "programme", "comparison_all", "readiness", "proposal", "proposal_many", "proposal_name", "correction", "corrections",
	"decision", "directive", "directives_day", "claims", "countdown", "message", "card", "worst_programme_0", "worst_programme_2", "worst_comparison_3",
	"worst_proposal_many_0", "worst_directives_0", "worst_claims_0", "worst_countdown",
}

// No two marks look alike on a picture without colours, in either theme.
func TestMarksDifferInGrey(t *testing.T) {
	for _, theme := range []stage.Theme{stage.Light, stage.Dark} {
		slides, at := stage.Marks(stage.Content{W: 480, H: 720, Theme: theme})
		var marks []image.Image
		for _, s := range slides {
			marks = append(marks, grey(render(t, s), at))
		}
		for a := range marks {
			for b := range a {
				if d := differing(marks[a], marks[b]); d < 0.06 {
					t.Errorf("theme %d: marks %d and %d differ in %.1f %% of their pixels", theme, b, a, 100*d)
				}
			}
		}
	}
}

// The clock in the corner covers nothing: no text and no shape of a slide reaches into its place.
func TestClockInTheCornerCoversNothing(t *testing.T) {
	for _, s := range everySlide(t) {
		for _, size := range sizes {
			c := content(s.plan, size[0], size[1], stage.Light)
			c.Clock = stage.Clock{Text: "+999.59", Pace: stage.Late}
			picture := stage.Show(s.slide, c)
			corner, found := corner(picture)
			if !found {
				continue
			}
			for _, i := range picture.Items {
				text, isText := i.(*scene.Text)
				if isText && (text.Text == c.Clock.Text || text.Text == "lewat waktu") {
					continue
				}
				if _, over := i.Bounds().Intersect(corner); over {
					t.Errorf("%s at %v: %v reaches into the corner", s.name, size, i)
				}
			}
		}
	}
}

// corner gives where the figure of the clock leaves ink.
func corner(s scene.Scene) (scene.Rect, bool) {
	for _, i := range s.Items {
		if t, ok := i.(*scene.Text); ok && t.Text == "+999.59" && t.Align == scene.Right {
			return t.Ink(), true
		}
	}
	return scene.Rect{}, false
}

func checkPixels(t *testing.T, name string, s scene.Scene) {
	t.Helper()
	img := render(t, s)
	for _, i := range s.Items {
		text, ok := i.(*scene.Text)
		if !ok || !strings.ContainsAny(text.Text[:1], flat) {
			continue
		}
		least := 0.030
		if text.Role == scene.Footnote {
			least = 0.025
		}
		m := measure(img, s, text)
		if float64(m.capital) < math.Floor(least*s.H) {
			t.Errorf("%s at %v × %v: %q has capitals of %d pixels, want %.1f", name, s.W, s.H, text.Text, m.capital, least*s.H)
		}
		if m.contrast < 7 {
			t.Errorf("%s at %v × %v: %q has a contrast of %.1f", name, s.W, s.H, text.Text, m.contrast)
		}
	}
}

// A picture without colours still tells every verdict: the marks differ in many pixels, whatever their word.
func TestVerdictsDifferInGrey(t *testing.T) {
	for _, theme := range []stage.Theme{stage.Light, stage.Dark} {
		marks := map[model.Verdict]image.Image{}
		for _, v := range []model.Verdict{model.Accepted, model.AcceptedFixing, model.Deferred, model.Rejected} {
			p := smallPlan(t)
			do(t, p, at("", "Alasan."), decide(v, promotion))
			s := stage.Show(stage.Decision{ID: decisionOn(p, promotion)}, content(p, 1280, 720, theme))
			marks[v] = grey(render(t, s), beside(t, s, "disepakati", "disepakati dengan perbaikan", "ditunda", "ditolak"))
		}
		for a, x := range marks {
			for b, y := range marks {
				if a < b && differing(x, y) < 0.08 {
					t.Errorf("theme %d: the marks of %s and %s differ in %.1f %% of their pixels", theme, a, b, 100*differing(x, y))
				}
			}
		}
	}
}

// beside gives the square before one of the words.
func beside(t *testing.T, s scene.Scene, words ...string) image.Rectangle {
	t.Helper()
	for _, i := range s.Items {
		text, ok := i.(*scene.Text)
		for _, w := range words {
			if ok && text.Text == w {
				x, y := int(text.X), int(text.Y)
				return image.Rect(x-76, y-48, x-24, y+2)
			}
		}
	}
	t.Fatalf("none of %q is said", words)
	return image.Rectangle{}
}

func grey(img image.Image, r image.Rectangle) *image.Gray {
	g := image.NewGray(image.Rect(0, 0, r.Dx(), r.Dy()))
	for y := range r.Dy() {
		for x := range r.Dx() {
			g.Set(x, y, img.At(r.Min.X+x, r.Min.Y+y))
		}
	}
	return g
}

// differing gives the share of pixels in which two pictures clearly differ.
func differing(a, b image.Image) float64 {
	n, size := 0, a.Bounds().Size()
	for y := range size.Y {
		for x := range size.X {
			p, q := a.At(x, y).(color.Gray).Y, b.At(x, y).(color.Gray).Y
			if max(p, q)-min(p, q) > 60 {
				n++
			}
		}
	}
	return float64(n) / float64(size.X*size.Y)
}

// A painter may set a text a little wider than the scene reckons: even so none runs into another or out of the picture.
func TestPaintedWidthsKeepApart(t *testing.T) {
	test.NewTempApp(t)
	for _, s := range everySlide(t) {
		for _, size := range sizes {
			picture := stage.Show(s.slide, content(s.plan, size[0], size[1], stage.Light))
			rects, words := painted(picture)
			for i, r := range rects {
				if r.X < 0 || r.Right() > picture.W {
					t.Errorf("%s at %v: %q runs out of the picture", s.name, size, words[i])
				}
				for n := range i {
					if _, over := r.Intersect(rects[n]); over {
						t.Errorf("%s at %v: %q runs into %q", s.name, size, words[i], words[n])
					}
				}
			}
		}
	}
}

var fonts = map[scene.Face]fyne.Resource{
	scene.Noto:     fyne.NewStaticResource("regular", assets.NotoSansRegular),
	scene.NotoBold: fyne.NewStaticResource("bold", assets.NotoSansBold),
	scene.Sans:     fyne.NewStaticResource("sans", assets.LiberationSansRegular),
}

// painted gives where the texts of a picture have their ink, as wide as Fyne sets them.
func painted(s scene.Scene) (rects []scene.Rect, words []string) {
	for _, i := range s.Items {
		text, ok := i.(*scene.Text)
		if !ok {
			continue
		}
		size, _ := fyne.CurrentApp().Driver().RenderedTextSize(text.Text, float32(text.Size), fyne.TextStyle{}, fonts[text.Face])
		r := text.Ink().Inset(0.05 * text.Size)
		r.W = float64(size.Width)
		switch r.X = text.X; text.Align {
		case scene.Center:
			r.X -= r.W / 2
		case scene.Right:
			r.X -= r.W
		}
		rects, words = append(rects, r), append(words, text.Text)
	}
	return rects, words
}
