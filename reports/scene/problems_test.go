package scene_test

import (
	"math"
	"slices"
	"testing"

	"benangmerah/reports/scene"
)

var (
	black = scene.Color{}
	white = scene.Color{R: 255, G: 255, B: 255}
	grey  = scene.Color{R: 0x77, G: 0x77, B: 0x77}
)

// The pair #777777 on white is the well-known one just below 4.5 : 1.
func TestContrast(t *testing.T) {
	for _, c := range []struct {
		a, b scene.Color
		want float64
	}{{black, white, 21}, {white, white, 1}, {grey, white, 4.48}, {white, grey, 4.48}} {
		if got := scene.Contrast(c.a, c.b); math.Abs(got-c.want) > 0.005 {
			t.Errorf("Contrast(%v, %v) = %.3f, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestProblems(t *testing.T) {
	text := func(x, y float64, s string) *scene.Text {
		return &scene.Text{X: x, Y: y, Text: s, Size: 40, Face: scene.Noto}
	}
	colored := func(c scene.Color) *scene.Text {
		v := text(100, 100, "Kota")
		v.Color = c
		return v
	}
	box := func(r scene.Rect, c scene.Color) *scene.Box { return &scene.Box{Rect: r, Fill: scene.Ink(c)} }
	sized := func(size float64, role scene.Role) *scene.Text {
		return &scene.Text{X: 100, Y: 100, Text: "Kota", Size: size, Role: role}
	}
	all := scene.Rect{W: 1280, H: 720}
	for _, c := range []struct {
		name  string
		items []scene.Item
		want  []scene.Fault
	}{
		{"nothing wrong", []scene.Item{text(100, 100, "Kota"), text(100, 160, "Contoh")}, nil},
		{"outside", []scene.Item{text(1250, 100, "Kota")}, []scene.Fault{scene.Outside}},
		{"overlap", []scene.Item{text(100, 100, "Kota"), text(120, 110, "Contoh")}, []scene.Fault{scene.Overlap}},
		{"pale", []scene.Item{colored(grey)}, []scene.Fault{scene.LowContrast}},
		{"white on black", []scene.Item{box(all, black), colored(white)}, nil},
		{"partly on black", []scene.Item{box(scene.Rect{W: 130, H: 720}, black), colored(white)}, []scene.Fault{scene.LowContrast}},
		{"black hidden by white", []scene.Item{box(all, black), box(all, white), colored(black)}, nil},
		{"black over the text is no ground", []scene.Item{colored(black), box(scene.Rect{}, black)}, nil},
		{"on a picture", []scene.Item{&scene.Picture{Rect: all}, colored(black)}, []scene.Fault{scene.OnPicture}},
		{"small", []scene.Item{sized(29, scene.Body)}, []scene.Fault{scene.TooSmall}},
		{"a footnote may be smaller", []scene.Item{sized(29, scene.Footnote)}, nil},
		{"small footnote", []scene.Item{sized(24, scene.Footnote)}, []scene.Fault{scene.TooSmall}},
		{"a mark may be anything", []scene.Item{sized(9, scene.Mark)}, nil},
		{"unclean", []scene.Item{text(100, 100, "👩 90")}, []scene.Fault{scene.Unclean}},
		{"pale ground", []scene.Item{&scene.Disc{X: 50, Y: 50, R: 9, Fill: scene.Ink(white)}}, nil},
		{"pale sign", []scene.Item{&scene.Disc{X: 50, Y: 50, R: 9, Fill: scene.Ink(white), Sign: true}}, []scene.Fault{scene.LowContrast}},
		{"white sign with a dark ring", []scene.Item{&scene.Disc{X: 50, Y: 50, R: 9, Fill: scene.Ink(white), Stroke: scene.Ink(black), Sign: true}}, nil},
	} {
		s := scene.Scene{W: 1280, H: 720, Background: white, Items: c.items}
		var got []scene.Fault
		for _, p := range scene.Problems(s, scene.WallRules) {
			got = append(got, p.Fault)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestListing(t *testing.T) {
	s := scene.Scene{W: 100, H: 50, Background: white, Items: []scene.Item{
		&scene.Box{Rect: scene.Rect{X: 1, Y: 2, W: 3, H: 4.126}, Fill: scene.Ink(grey), Radius: 2},
		&scene.Line{X2: 10, Stroke: black, Width: 0.5, Sign: true},
		&scene.Disc{X: 5, Y: 5, R: 2, Stroke: scene.Ink(black), StrokeWidth: 1},
		&scene.Text{X: 9, Y: 8, Text: "Kota", Face: scene.SansBold, Size: 12, Align: scene.Right, Underline: true},
		&scene.Picture{Rect: scene.Rect{W: 1, H: 1}, Data: []byte("x")},
		&scene.Link{Rect: scene.Rect{W: 1, H: 1}, Page: 3},
	}}
	want := `scene 100 50 #ffffff
box 1 2 3 4.13 fill #777777 radius 2
line 0 0 10 0 #000000 0.5 sign
disc 5 5 2 stroke #000000 1
text right 9 8 sans-bold 12 #000000 underline "Kota"
picture 0 0 1 1 2d711642
link 0 0 1 1 page 3
`
	if got := scene.Listing(s); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
