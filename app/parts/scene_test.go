package parts

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"benangmerah/reports/scene"
)

var (
	black = scene.Color{}
	white = scene.Color{R: 255, G: 255, B: 255}
	red   = scene.Color{R: 255}
)

func showScene(t *testing.T, s scene.Scene, width, height float32) (*SceneView, func() image.Image) {
	t.Helper()
	startLook(t)
	return openScene(t, s, width, height)
}

// openScene is showScene in the program that runs already.
func openScene(t *testing.T, s scene.Scene, width, height float32) (*SceneView, func() image.Image) {
	t.Helper()
	v := NewSceneView()
	v.SetScene(s)
	w := test.NewTempWindow(t, v)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(width, height))
	return v, w.Canvas().Capture
}

// inked is the smallest rectangle that holds every pixel darker than mid grey.
func inked(img image.Image) image.Rectangle {
	var r image.Rectangle
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			if c := color.GrayModel.Convert(img.At(x, y)).(color.Gray); c.Y < 128 {
				r = r.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return r
}

func TestSceneTextsStandOnTheirBaselineAndEdge(t *testing.T) {
	startLook(t)
	for face := scene.Sans; face <= scene.NotoBold; face++ {
		for _, size := range []float64{9, 14.5, 20, 33, 60} {
			for _, align := range []scene.Align{scene.Left, scene.Center, scene.Right} {
				s := scene.Scene{W: 400, H: 200, Background: white, Items: []scene.Item{
					&scene.Text{X: 200, Y: 120, Text: "HIH", Face: face, Size: size, Color: black, Align: align},
				}}
				_, capture := openScene(t, s, 400, 200)
				got := inked(capture())
				if math.Abs(float64(got.Max.Y)-120) > 1 {
					t.Errorf("face %d size %v: the letters stand on %d, want 120", face, size, got.Max.Y)
				}
				checkEdge(t, got, align, size)
			}
		}
	}
}

// checkEdge allows the letter's own side bearing, a tenth of its size.
func checkEdge(t *testing.T, got image.Rectangle, align scene.Align, size float64) {
	t.Helper()
	edge := map[scene.Align]float64{
		scene.Left: float64(got.Min.X), scene.Right: float64(got.Max.X), scene.Center: float64(got.Min.X+got.Max.X) / 2,
	}[align]
	if math.Abs(edge-200) > 1+size*0.1 {
		t.Errorf("align %d size %v: the edge is at %v, want 200", align, size, edge)
	}
}

func TestSceneFitsIntoItsPlace(t *testing.T) {
	s := scene.Scene{W: 100, H: 50, Background: white, Items: []scene.Item{
		&scene.Box{Rect: scene.Rect{X: 10, Y: 10, W: 80, H: 30}, Fill: scene.Ink(black)},
	}}
	for _, c := range []struct {
		width, height float32
		want          image.Rectangle
	}{
		{100, 50, image.Rect(10, 10, 90, 40)},
		{400, 400, image.Rect(40, 140, 360, 260)},
		{300, 50, image.Rect(110, 10, 190, 40)},
	} {
		_, capture := showScene(t, s, c.width, c.height)
		if got := inked(capture()); got != c.want {
			t.Errorf("%v×%v: the box is at %v, want %v", c.width, c.height, got, c.want)
		}
	}
}

func TestSceneKnotsSitOnTheirThread(t *testing.T) {
	for _, width := range []float32{208, 427, 640, 1280} {
		scale := float64(width) / 1280
		s := scene.Scene{W: 1280, H: 720, Background: white, Items: []scene.Item{
			&scene.Line{X1: 36, Y1: 0, X2: 36, Y2: 300, Stroke: black, Width: 5},
			&scene.Disc{X: 36, Y: 500, R: 30, Fill: scene.Ink(black)},
		}}
		_, capture := showScene(t, s, width, width*9/16)
		img := capture()
		line := inked(clipped(img, image.Rect(0, 0, int(width), int(200*scale))))
		knot := inked(clipped(img, image.Rect(0, int(400*scale), int(width), int(600*scale))))
		if off := float64(line.Min.X+line.Max.X-knot.Min.X-knot.Max.X) / 2; math.Abs(off) > 1 {
			t.Errorf("width %v: the knot %v is %v beside the line %v", width, knot, off, line)
		}
	}
}

// clipped is img with everything outside r white.
func clipped(img image.Image, r image.Rectangle) image.Image {
	out := image.NewNRGBA(img.Bounds())
	draw.Draw(out, out.Bounds(), image.White, image.Point{}, draw.Src)
	draw.Draw(out, r, img, r.Min, draw.Src)
	return out
}

func TestSceneHairlinesNeverVanish(t *testing.T) {
	s := scene.Scene{W: 600, H: 900, Background: white, Items: []scene.Item{
		&scene.Line{X1: 50, Y1: 100, X2: 550, Y2: 100, Stroke: black, Width: 0.5},
		&scene.Box{Rect: scene.Rect{X: 50, Y: 300, W: 500, H: 200}, Stroke: scene.Ink(black), StrokeWidth: 0.5},
	}}
	_, capture := showScene(t, s, 200, 300)
	img := capture()
	for _, p := range []image.Point{{100, 33}, {100, 100}, {100, 166}} {
		if !inked(near(img, p)).Eq(image.Rectangle{}) {
			continue
		}
		t.Errorf("nothing is painted near %v", p)
	}
}

// near is the part of img around p.
func near(img image.Image, p image.Point) image.Image {
	out := image.NewNRGBA(image.Rect(0, 0, 5, 5))
	for y := range 5 {
		for x := range 5 {
			out.Set(x, y, img.At(p.X-2+x, p.Y-2+y))
		}
	}
	return out
}

func TestSceneRepaintsOnlyWhatChanged(t *testing.T) {
	build := func(word string) scene.Scene {
		return scene.Scene{W: 200, H: 100, Background: white, Items: []scene.Item{
			&scene.Box{Rect: scene.Rect{W: 10, H: 10}, Fill: scene.Ink(red)},
			&scene.Text{X: 10, Y: 50, Text: word, Face: scene.Noto, Size: 20, Color: black, Strike: true},
			&scene.Disc{X: 50, Y: 80, R: 5, Stroke: scene.Ink(black), StrokeWidth: 1},
			&scene.Link{Rect: scene.Rect{W: 10, H: 10}},
		}}
	}
	v, _ := showScene(t, build("satu"), 200, 100)
	before := append([]fyne.CanvasObject{}, v.all...)
	v.SetScene(build("dua"))
	if v.painted != 1 {
		t.Errorf("%d items were painted anew, want 1", v.painted)
	}
	for i, o := range v.all {
		if o != before[i] {
			t.Errorf("object %d was made anew", i)
		}
	}
	if text := v.all[2].(*canvas.Text).Text; text != "dua" {
		t.Errorf("the text says %q", text)
	}
	v.SetScene(scene.Scene{W: 200, H: 100, Background: white})
	if len(v.all) != 1 {
		t.Errorf("%d objects are left of an empty scene", len(v.all))
	}
}

func TestSceneSeesItemsThatWereChangedInPlace(t *testing.T) {
	text := &scene.Text{X: 10, Y: 50, Text: "satu", Size: 20}
	s := scene.Scene{W: 200, H: 100, Items: []scene.Item{text}}
	v, _ := showScene(t, s, 200, 100)
	text.Text = "dua"
	v.SetScene(s)
	if got := v.all[1].(*canvas.Text).Text; got != "dua" {
		t.Errorf("the text says %q", got)
	}
}

func TestScenePictures(t *testing.T) {
	one := image.NewNRGBA(image.Rect(0, 0, 2, 2))
	for i := range one.Pix {
		one.Pix[i] = []uint8{0, 0, 0, 255}[i%4]
	}
	var data bytes.Buffer
	if err := png.Encode(&data, one); err != nil {
		t.Fatal(err)
	}
	s := scene.Scene{W: 100, H: 50, Background: white, Items: []scene.Item{
		&scene.Picture{Rect: scene.Rect{X: 20, Y: 10, W: 40, H: 20}, Data: data.Bytes()},
	}}
	_, capture := showScene(t, s, 100, 50)
	if got, want := inked(capture()), image.Rect(20, 10, 60, 30); got != want {
		t.Errorf("the picture is at %v, want %v", got, want)
	}
}

// A line that must be exact has its words where the scene has them, whichever way it is aligned.
func TestExactWordsStandWhereTheSceneHasThem(t *testing.T) {
	startLook(t)
	for _, size := range []float64{16.1, 16.7, 17.1, 18.75, 24.2} {
		for _, align := range []scene.Align{scene.Left, scene.Center, scene.Right} {
			text := scene.Text{X: 450, Y: 40, Text: "HH nnn HH nnn HH nnn HH nnn HH nnn HH", Face: scene.Sans, Size: size, Color: black, Align: align, Underline: true}
			last := text.Start() + scene.Width(scene.Sans, size, strings.TrimSuffix(text.Text, "HH"))
			v, capture := openScene(t, scene.Scene{W: 900, H: 80, Background: white, Items: []scene.Item{&text}}, 900, 80)
			v.Exact = true
			v.SetScene(v.Scene())
			v.Resize(v.Size().AddWidthHeight(0, 1))
			got := inked(clipped(capture(), image.Rect(int(last)-2, 10, 900, 39)))
			if math.Abs(float64(got.Min.X)-last) > 3 {
				t.Errorf("size %v, align %d: the last word begins at %d, want %.1f", size, align, got.Min.X, last)
			}
		}
	}
}
