package stage_test

import (
	"image"
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/stage"
	"benangmerah/assets"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

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

// A picture without colours still tells every verdict: the marks differ in many pixels, whatever their word.
func TestVerdictsDifferInGrey(t *testing.T) {
	c := newCamera(t)
	for _, theme := range []stage.Theme{stage.Light, stage.Dark} {
		marks := map[model.Verdict]image.Image{}
		for _, v := range []model.Verdict{model.Accepted, model.AcceptedFixing, model.Deferred, model.Rejected} {
			p := smallPlan(t)
			do(t, p, at("", "Alasan."), decide(v, promotion))
			s := stage.Show(stage.Decision{ID: decisionOn(p, promotion)}, content(p, 1280, 720, theme))
			marks[v] = grey(c.take(string(v), s).img, beside(t, s, "disepakati", "disepakati dengan perbaikan", "ditunda", "ditolak"))
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

// grey gives a part of a picture without its colours.
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
	scene.Noto:     fyne.NewStaticResource("regular", assets.NotoSansRegular()),
	scene.NotoBold: fyne.NewStaticResource("bold", assets.NotoSansBold()),
	scene.Sans:     fyne.NewStaticResource("sans", assets.LiberationSansRegular()),
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
