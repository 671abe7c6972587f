package papers_test

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"reflect"
	"strings"
	"testing"

	"benangmerah/model/modeltest"

	"fyne.io/fyne/v2"
)

// percent is how large the page is said to be shown.
func (d *desk) percent() string {
	for _, line := range d.Texts() {
		if strings.HasSuffix(line, "%") && !strings.Contains(line, " ") {
			return line
		}
	}
	return ""
}

// word gives how tall a word of the page is painted, and where its middle is; 0 where it is out of view.
func (d *desk) word(word string) (height float32, middle fyne.Position) {
	at, _ := d.Find(word)
	return at.Size.Height, at.Pos.AddXY(at.Size.Width/2, at.Size.Height/2)
}

func TestStepsOfZoom(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	if whole := d.percent(); whole != "40%" {
		t.Errorf("the whole page is shown at %s", whole)
	}
	for _, step := range []struct{ key, want string }{
		{"Alt+Down", "33%"},
		{"Alt+Down", "25%"},
		{"Alt+Down", "25%"},
		{"Alt+Up", "33%"},
		{"Alt+Up", "50%"},
		{"Alt+Up", "67%"},
		{"Alt+Up", "80%"},
		{"Alt+Up", "100%"},
		{"Alt+Up", "125%"},
		{"Alt+Up", "150%"},
		{"Alt+Up", "200%"},
		{"Alt+Up", "300%"},
		{"Alt+Up", "400%"},
		{"Alt+Up", "400%"},
		{"Alt+Down", "300%"},
		{"F6", "40%"},
	} {
		if d.Press(step.key); d.percent() != step.want {
			t.Errorf("after %s the page is shown at %s, want %s", step.key, d.percent(), step.want)
		}
	}
	d.Press("F6")
	wide := d.percent()
	d.ClickText(t, "Perbesar")
	if larger := d.percent(); larger == wide || larger <= "100%" {
		t.Errorf("as wide as the room %s, larger %s", wide, larger)
	}
	d.ClickText(t, "Perkecil")
	d.Press("F6")
	if d.percent() != "40%" {
		t.Errorf("F6 from a size of its own shows %s", d.percent())
	}
}

// At 100 % a page is as large as in print: 96 units of the window an inch. F4 is 215 mm wide.
func TestHundredPercentIsThePrintedSize(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	for d.percent() != "100%" {
		d.Press("Alt+Up")
	}
	left, right := sheet(d)
	if width := float64(right - left); math.Abs(width-215/25.4*96) > 2 {
		t.Errorf("F4 is %v units wide", width)
	}
}

// What lies outside its room is not painted over the boxes and buttons around it.
func TestAnEnlargedPageStaysInItsRoom(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.Press("F6")
	foot := func() image.Image {
		img := d.Picture()
		end := img.Bounds().Max
		return picked(img, image.Rect(420, end.Y-50, end.X, end.Y))
	}
	d.Scroll(fyne.NewPos(800, 300), 0, 20)
	before := foot()
	d.Scroll(fyne.NewPos(800, 300), 0, 31)
	if !reflect.DeepEqual(before, foot()) {
		t.Error("a page that is moved shows below its room")
	}
}

func picked(img image.Image, r image.Rectangle) *image.Gray {
	out := image.NewGray(image.Rectangle{Max: r.Size()})
	draw.Draw(out, out.Rect, img, r.Min, draw.Src)
	return out
}

// sheet finds the left and right edge of the page, which is white on the grey of its room.
func sheet(d *desk) (left, right int) {
	img := d.Picture()
	row := img.Bounds().Dy() / 2
	for x := 400; x < img.Bounds().Dx(); x++ {
		if c := color.GrayModel.Convert(img.At(x, row)).(color.Gray); c.Y == 255 {
			if left == 0 {
				left = x
			}
			right = x + 1
		}
	}
	return left, right
}

// What is in the middle of the room stays there while the size changes, and after the same page was composed anew.
func TestThePageStaysWhereItWas(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	for d.percent() != "150%" {
		d.Press("Alt+Up")
	}
	if h, _ := d.word("BERITA"); h == 0 {
		if h, _ = d.word("BERITA ACARA"); h == 0 {
			t.Error("from the whole page one comes to its top")
		}
	}
	d.Scroll(fyne.NewPos(800, 300), 100, 400)
	near := d.nearMiddle()
	_, before := d.word(near)
	d.Press("Alt+Up")
	if _, after := d.word(near); distance(before, after) > 90 {
		t.Errorf("%q went from %v to %v", near, before, after)
	}
	d.Press("Alt+Down")
	_, again := d.word(near)
	if distance(before, again) > 4 {
		t.Errorf("%q was at %v and came back to %v", near, before, again)
	}
	d.Press("F5")
	if _, composed := d.word(near); composed != again {
		t.Errorf("composed anew, %q went from %v to %v", near, again, composed)
	}
	d.Press("PageDown", "PageUp")
	if h, _ := d.word(near); h != 0 {
		t.Errorf("another page is not shown from its top")
	}
}

// nearMiddle is the word of the page that stands nearest to the middle of its room, and only once in view.
func (d *desk) nearMiddle() (word string) {
	nearest := float32(math.MaxFloat32)
	for _, line := range d.Texts() {
		h, at := d.word(line)
		if far := distance(at, fyne.NewPos(820, 340)); h > 0 && len(line) > 6 && far < nearest {
			nearest, word = far, line
		}
	}
	return word
}

func distance(a, b fyne.Position) float32 {
	return float32(math.Hypot(float64(a.X-b.X), float64(a.Y-b.Y)))
}

func TestAnEnlargedPageScrollsBothWaysByMouseAndKeys(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	for d.percent() != "200%" {
		d.Press("Alt+Up")
	}
	for _, step := range []struct {
		name         string
		do           func()
		right, lower bool
	}{
		{"the wheel down", func() { d.Scroll(fyne.NewPos(800, 300), 0, 60) }, false, true},
		{"the wheel to the right", func() { d.Scroll(fyne.NewPos(800, 300), 60, 0) }, true, false},
		{"the key down", func() { d.Press("Down") }, false, true},
		{"the key to the right", func() { d.Press("Right") }, true, false},
	} {
		word := d.nearMiddle()
		_, before := d.word(word)
		step.do()
		if _, after := d.word(word); step.lower != (after.Y < before.Y-10) || step.right != (after.X < before.X-10) {
			t.Errorf("%s moved %q from %v to %v", step.name, word, before, after)
		}
	}
	for range 40 {
		d.Press("Up", "Left")
	}
	corner := d.Texts()
	d.Press("Up", "Left")
	if strings.Join(d.Texts(), "\n") != strings.Join(corner, "\n") {
		t.Error("the page is moved beyond its corner")
	}
	if left, _ := sheet(d); left < 400 || left > 450 {
		t.Errorf("in the corner the page begins at %d", left)
	}
}

// The letters of a page are painted anew in every size, with the edges of letters and not of an enlarged picture.
func TestLettersAreSharpInEverySize(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	for d.percent() != "400%" {
		if d.Press("Alt+Up"); d.percent() < "125%" || len(d.percent()) < 4 {
			continue
		}
		img := d.Picture()
		end := img.Bounds().Max
		if share := greys(img, image.Rect(420, 120, end.X-40, end.Y-120)); share > 0.5 {
			t.Errorf("at %s %.2f of the ink is grey", d.percent(), share)
		}
	}
}

// greys is the share of the pixels of letters that are neither dark nor nearly white: of sharp large letters only the edges.
func greys(img image.Image, r image.Rectangle) float64 {
	ink, grey := 0, 0
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			switch c := color.GrayModel.Convert(img.At(x, y)).(color.Gray).Y; {
			case c < 90:
				ink++
			case c < 200:
				grey++
			}
		}
	}
	return float64(grey) / float64(max(1, ink+grey))
}

// The buttons of the foot have their room with large text as well.
func TestZoomAtEverySizeOfText(t *testing.T) {
	for _, scale := range []float32{1, 1.5} {
		d := open(t, scale, modeltest.Contoh(t))
		for range 6 {
			d.Press("Alt+Up")
		}
		d.wantsWhole("Perkecil", "Perbesar", "Selebar ruang", d.percent())
	}
}
