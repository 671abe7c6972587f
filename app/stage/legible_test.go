package stage_test

import (
	"fmt"
	"image"
	"iter"
	"sync"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/parts"
	"benangmerah/app/stage"
	"benangmerah/reports/scene"
)

// camera paints slides as the window does, a pixel for each unit of a scene, with Fyne's own painter.
type camera struct {
	view   *parts.SceneView
	canvas test.WindowlessCanvas
}

func newCamera(t testing.TB) *camera {
	t.Helper()
	test.NewTempApp(t)
	c := &camera{view: parts.NewSceneView(), canvas: software.NewTransparentCanvas()}
	c.canvas.SetPadded(false)
	c.canvas.SetContent(c.view)
	return c
}

func (c *camera) take(name string, s scene.Scene) *photo {
	c.canvas.Resize(fyne.NewSize(float32(s.W), float32(s.H)))
	c.view.SetScene(s)
	p := &photo{name: name, scene: s, img: c.canvas.Capture().(*image.NRGBA), widths: map[*scene.Text]float64{}}
	for _, i := range s.Items {
		if t, ok := i.(*scene.Text); ok {
			size, _ := fyne.CurrentApp().Driver().RenderedTextSize(t.Text, float32(t.Size), fyne.TextStyle{}, fonts[t.Face])
			p.widths[t] = float64(size.Width)
		}
	}
	return p
}

// The law of room.md on pixels, for every slide, at every size of a projector, in both themes, with ordinary data and the worst: every letter high enough,
// strong enough and whole; nothing at the edges; at most nine rows and five columns, four on a narrow picture; a word beside every mark.
func TestEverySlideIsLegibleInPixels(t *testing.T) {
	c := newCamera(t)
	for _, s := range everySlide(t) {
		t.Run(s.name, func(t *testing.T) {
			var measured sync.WaitGroup
			defer measured.Wait()
			for p := range c.all(s) {
				measured.Go(func() {
					for _, fault := range p.breaks() {
						t.Errorf("%v: %s", p, fault)
					}
				})
			}
		})
	}
}

// all takes a slide at every size in both themes; one picture after the other, so that each is measured while the next is painted.
func (c *camera) all(s shown) iter.Seq[*photo] {
	return func(yield func(*photo) bool) {
		for _, size := range sizes {
			for _, theme := range []stage.Theme{stage.Light, stage.Dark} {
				content := content(s.plan, size[0], size[1], theme)
				if theme == stage.Dark {
					content.Clock = stage.Clock{Text: "+59.59", Pace: stage.Late} // which takes the most room
				}
				if !yield(c.take(fmt.Sprint(s.name, ", theme ", theme), stage.Show(s.slide, content))) {
					return
				}
			}
		}
	}
}

// breaks finds where a photo breaks the law.
func (p *photo) breaks() (list []string) {
	for t := range p.widths {
		if t.Role != scene.Mark && tallest(t) > 0 {
			list = append(list, p.faults(t)...)
		}
	}
	list = append(list, p.edges()...)
	list = append(list, p.wordless()...)
	rows, columns := p.table()
	if painted := p.paintedRows(); rows > 0 && painted != rows {
		list = append(list, fmt.Sprintf("a table of %d rows that is painted with %d", rows, painted))
	}
	if most := p.mostColumns(); rows > 9 || columns > most {
		list = append(list, fmt.Sprintf("a table of %d rows and %d columns", rows, columns))
	}
	return list
}

func (p *photo) mostColumns() int {
	if p.scene.W < 1.5*p.scene.H {
		return 4
	}
	return 5
}

// No two marks look alike on a picture without colours, at the size at which they stand beside words, at every size of a projector and in either theme.
func TestMarksDifferInGrey(t *testing.T) {
	c := newCamera(t)
	for _, theme := range []stage.Theme{stage.Light, stage.Dark} {
		for _, size := range sizes {
			slides, at := stage.Marks(stage.Content{W: size[0], H: size[1], Theme: theme})
			var marks []*image.Gray
			for _, s := range slides {
				marks = append(marks, grey(c.take("mark", s).img, at))
			}
			for a := range marks {
				for b := range a {
					if d := differing(marks[a], marks[b]); d < 0.06 {
						t.Errorf("theme %d at %v: marks %d and %d differ in %.1f %% of their pixels", theme, size, b, a, 100*d)
					}
				}
			}
		}
	}
}
