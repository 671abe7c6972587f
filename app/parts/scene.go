package parts

import (
	"bytes"
	"fmt"
	"hash/crc32"
	"image/color"
	"math"
	"reflect"
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"benangmerah/assets"
	"benangmerah/reports/scene"
)

// SceneView paints a scene as large as fits into its place, in the middle. It keeps its canvas objects from scene to scene
// and touches only those whose item changed, since a software painter and a weak graphics card both pay for every object.
type SceneView struct {
	widget.BaseWidget
	// Bleed lets the scene's background fill the whole place, as on the wall; else only the scene's own rectangle.
	Bleed bool
	// Exact sets every word where the scene has it, for pages that must look as they are printed: Fyne spaces the letters of a line a little wider or
	// narrower. It takes more objects. Small letters are left as they are: their words would be torn apart.
	Exact bool

	scene   scene.Scene
	items   []*sceneItem
	ground  *canvas.Rectangle
	size    fyne.Size
	fit     sceneFit
	all     []fyne.CanvasObject
	painted int
}

// NewSceneView makes a view of nothing.
func NewSceneView() *SceneView {
	v := &SceneView{ground: &canvas.Rectangle{}}
	v.ExtendBaseWidget(v)
	return v
}

// SetScene shows s. The view keeps copies of the items: s may be changed afterwards.
func (v *SceneView) SetScene(s scene.Scene) {
	v.scene = s
	v.Refresh()
}

// Scene is what the view shows.
func (v *SceneView) Scene() scene.Scene { return v.scene }

// CreateRenderer implements fyne.Widget.
func (v *SceneView) CreateRenderer() fyne.WidgetRenderer {
	if v.Exact { // a page is clipped by the scroll that it lies in; Fyne's software painter knows one clip at a time
		return &sceneRenderer{v}
	}
	return &clippedRenderer{sceneRenderer{v}}
}

type sceneRenderer struct{ v *SceneView }

func (r *sceneRenderer) Destroy()                     {}
func (r *sceneRenderer) MinSize() fyne.Size           { return fyne.NewSize(64, 36) }
func (r *sceneRenderer) Objects() []fyne.CanvasObject { return r.v.all }
func (r *sceneRenderer) Refresh()                     { r.v.paint() }

// clippedRenderer paints nothing outside the view.
type clippedRenderer struct{ sceneRenderer }

// IsClip tells Fyne that nothing is painted outside the view.
func (r *clippedRenderer) IsClip() {}

func (r *sceneRenderer) Layout(size fyne.Size) {
	if size != r.v.size {
		r.v.size = size
		r.v.paint()
	}
}

// sceneFit carries a point of the scene onto the view.
type sceneFit struct {
	scale, x, y float64
	pixels      float64 // physical pixels in one of Fyne's
	exact       bool
}

func (v *SceneView) measureFit() sceneFit {
	f := sceneFit{scale: 1, pixels: 1, exact: v.Exact}
	if v.scene.W > 0 && v.scene.H > 0 {
		f.scale = min(float64(v.size.Width)/v.scene.W, float64(v.size.Height)/v.scene.H)
		f.x = (float64(v.size.Width) - v.scene.W*f.scale) / 2
		f.y = (float64(v.size.Height) - v.scene.H*f.scale) / 2
	}
	if c := canvasOf(v); c != nil && c.Scale() > 0 {
		f.pixels = float64(c.Scale())
	}
	return f
}

func (f sceneFit) pos(x, y float64) fyne.Position {
	return fyne.NewPos(float32(f.x+x*f.scale), float32(f.y+y*f.scale))
}

func (f sceneFit) length(l float64) float32 { return float32(l * f.scale) }

// place puts o on whole pixels, at least one wide and high. Fyne's software painter rounds every length up by itself,
// which would set neighbours apart; a hundredth less keeps it from adding a pixel.
func (f sceneFit) place(o fyne.CanvasObject, x, y, w, h float64) {
	left, top := math.Round((f.x+x*f.scale)*f.pixels), math.Round((f.y+y*f.scale)*f.pixels)
	right, bottom := math.Round((f.x+(x+w)*f.scale)*f.pixels), math.Round((f.y+(y+h)*f.scale)*f.pixels)
	o.Move(fyne.NewPos(f.pixel(left), f.pixel(top)))
	o.Resize(fyne.NewSize(f.pixel(max(right-left, 1)), f.pixel(max(bottom-top, 1))))
}

func (f sceneFit) pixel(n float64) float32 { return float32((n - 0.01) / f.pixels) }

// stroke is a width of at least one physical pixel: Fyne's painters round thinner ones away.
func (f sceneFit) stroke(l float64) float32 { return float32(max(l*f.scale, 1/f.pixels)) }

// sceneItem is an item of the last scene and the objects that show it.
type sceneItem struct {
	value   any // the item itself, not a pointer to it
	objects []fyne.CanvasObject
}

// paint brings the objects up to the scene.
func (v *SceneView) paint() {
	fit := v.measureFit()
	moved := fit != v.fit
	v.fit, v.painted = fit, 0
	v.paintGround(fit)
	v.all = append(v.all[:0], v.ground)
	for i, item := range v.scene.Items {
		if i == len(v.items) {
			v.items = append(v.items, &sceneItem{})
		}
		v.update(v.items[i], item, moved)
		v.all = append(v.all, v.items[i].objects...)
	}
	v.items = v.items[:len(v.scene.Items)]
	canvas.Refresh(v.ground)
}

func (v *SceneView) paintGround(f sceneFit) {
	v.ground.FillColor = opaque(v.scene.Background)
	if v.Bleed {
		v.ground.Move(fyne.NewPos(0, 0))
		v.ground.Resize(v.size)
		return
	}
	f.place(v.ground, 0, 0, v.scene.W, v.scene.H)
}

func (v *SceneView) update(old *sceneItem, item scene.Item, moved bool) {
	value := reflect.ValueOf(item).Elem().Interface()
	if !moved && sameItem(old.value, value) {
		return
	}
	old.value = value
	v.painted++
	f := v.fit
	switch it := value.(type) {
	case scene.Box:
		old.objects = f.box(it, old.objects)
	case scene.Line:
		old.objects = f.line(it, old.objects)
	case scene.Disc:
		old.objects = f.disc(it, old.objects)
	case scene.Text:
		old.objects = f.text(it, old.objects)
	case scene.Picture:
		old.objects = f.picture(it, old.objects)
	default: // a link is nothing to see
		old.objects = nil
	}
	for _, o := range old.objects {
		canvas.Refresh(o)
	}
}

func sameItem(a, b any) bool {
	pa, ok := a.(scene.Picture)
	if pb, both := b.(scene.Picture); ok && both {
		return pa.Rect == pb.Rect && bytes.Equal(pa.Data, pb.Data)
	}
	if ok || reflect.TypeOf(a) != reflect.TypeOf(b) {
		return false
	}
	return a == b
}

// reuse gives the i-th object when it is of the type wanted, else a new one in its place.
func reuse[T any, P interface {
	*T
	fyne.CanvasObject
}](objects []fyne.CanvasObject, i int) P {
	if i < len(objects) {
		if o, ok := objects[i].(P); ok {
			return o
		}
	}
	return P(new(T))
}

func (f sceneFit) box(b scene.Box, old []fyne.CanvasObject) []fyne.CanvasObject {
	r := reuse[canvas.Rectangle](old, 0)
	r.FillColor, r.StrokeColor, r.StrokeWidth = paintOf(b.Fill), nil, 0
	if b.Stroke.On {
		r.StrokeColor, r.StrokeWidth = opaque(b.Stroke.Color), f.stroke(b.StrokeWidth)
	}
	r.CornerRadius = f.length(b.Radius)
	f.place(r, b.X, b.Y, b.W, b.H)
	return []fyne.CanvasObject{r}
}

// line paints an upright or level line as a rectangle, which stays sharp.
func (f sceneFit) line(l scene.Line, old []fyne.CanvasObject) []fyne.CanvasObject {
	if l.X1 == l.X2 || l.Y1 == l.Y2 {
		return []fyne.CanvasObject{f.level(l, reuse[canvas.Rectangle](old, 0))}
	}
	o := reuse[canvas.Line](old, 0)
	o.Position1, o.Position2 = f.pos(l.X1, l.Y1), f.pos(l.X2, l.Y2)
	o.StrokeColor, o.StrokeWidth = opaque(l.Stroke), f.stroke(l.Width)
	return []fyne.CanvasObject{o}
}

func (f sceneFit) level(l scene.Line, r *canvas.Rectangle) fyne.CanvasObject {
	x, y := min(l.X1, l.X2), min(l.Y1, l.Y2)
	w, h := math.Abs(l.X2-l.X1), math.Abs(l.Y2-l.Y1)
	if l.X1 == l.X2 {
		x, w = x-l.Width/2, l.Width
	} else {
		y, h = y-l.Width/2, l.Width
	}
	r.FillColor, r.StrokeColor, r.StrokeWidth, r.CornerRadius = opaque(l.Stroke), nil, 0, 0
	f.place(r, x, y, w, h)
	return r
}

func (f sceneFit) disc(d scene.Disc, old []fyne.CanvasObject) []fyne.CanvasObject {
	c := reuse[canvas.Circle](old, 0)
	c.FillColor, c.StrokeColor, c.StrokeWidth = paintOf(d.Fill), nil, 0
	if d.Stroke.On {
		c.StrokeColor, c.StrokeWidth = opaque(d.Stroke.Color), f.stroke(d.StrokeWidth)
	}
	r := max(math.Round(d.R*f.scale*f.pixels), 1)
	x, y := math.Round((f.x+d.X*f.scale)*f.pixels), math.Round((f.y+d.Y*f.scale)*f.pixels)
	c.Position1 = fyne.NewPos(f.pixel(x-r), f.pixel(y-r))
	c.Position2 = c.Position1.AddXY(float32(2*r/f.pixels), float32(2*r/f.pixels))
	return []fyne.CanvasObject{c}
}

// text sets a line, or, where words would stand beside their places, one word after the other.
func (f sceneFit) text(t scene.Text, old []fyne.CanvasObject) []fyne.CanvasObject {
	objects := []fyne.CanvasObject{f.word(t, reuse[canvas.Text](old, 0))}
	if f.exact && f.length(t.Size) > smallText && f.drifts(objects[0].(*canvas.Text), t) {
		objects = objects[:0]
		for _, w := range wordsOf(t) {
			objects = append(objects, f.word(w, reuse[canvas.Text](old, len(objects))))
		}
	}
	for _, rule := range t.Rules() {
		objects = append(objects, f.level(rule, reuse[canvas.Rectangle](old, len(objects))))
	}
	return objects
}

// word sets a text so that its baseline falls on the pixel that Y comes to. Fyne puts the baseline at the ascent, rounded up
// to pixels, below the top of the text, and the top on the next pixel.
func (f sceneFit) word(t scene.Text, o *canvas.Text) fyne.CanvasObject {
	o.Text, o.TextSize, o.Color, o.FontSource = scene.Clean(t.Face, t.Text), f.typeSize(t.Size), opaque(t.Color), faces[t.Face]()
	o.Alignment = map[scene.Align]fyne.TextAlign{scene.Center: fyne.TextAlignCenter, scene.Right: fyne.TextAlignTrailing}[t.Align]
	at := f.pos(t.X, t.Y)
	at.X += spare(o, t.Face)
	_, ascent := fyne.CurrentApp().Driver().RenderedTextSize(o.Text, o.TextSize, o.TextStyle, o.FontSource)
	baseline := math.Round(float64(at.Y) * f.pixels)
	at.Y = float32((baseline - math.Ceil(float64(ascent)*f.pixels) - 0.01) / f.pixels)
	o.Move(at)
	return o
}

// mostDrift is how many physical pixels a text may be painted wider or narrower than the scene has it.
const mostDrift = 1

// drifts says whether Fyne sets a text clearly wider or narrower than the scene reckons.
func (f sceneFit) drifts(o *canvas.Text, t scene.Text) bool {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(scene.Clean(t.Face, t.Text), o.TextSize, o.TextStyle, o.FontSource)
	return math.Abs(float64(size.Width)-t.Width()*f.scale)*f.pixels > mostDrift
}

// wordsOf cuts a text at its spaces; every word begins where the scene has it.
func wordsOf(t scene.Text) (words []scene.Text) {
	text, start := scene.Clean(t.Face, t.Text), t.Start()
	from := 0
	for i := 0; i <= len(text); i++ {
		if i < len(text) && text[i] != ' ' {
			continue
		}
		if i > from {
			w := t
			w.Text, w.X, w.Align = text[from:i], start+scene.Width(t.Face, t.Size, text[:from]), scene.Left
			words = append(words, w)
		}
		from = i + 1
	}
	return words
}

// spare puts blanks around a text whose first or last letter reaches beyond it, since Fyne cuts what a text leaves beside its width; it gives how far
// the text is to be moved to stand where it stood.
func spare(o *canvas.Text, face scene.Face) float32 {
	if !scene.Overhangs(face, o.Text) {
		return 0
	}
	blank, _ := fyne.CurrentApp().Driver().RenderedTextSize(" ", o.TextSize, o.TextStyle, o.FontSource)
	o.Text = " " + o.Text + " "
	switch o.Alignment {
	case fyne.TextAlignLeading:
		return -blank.Width
	case fyne.TextAlignTrailing:
		return blank.Width
	}
	return 0
}

// smallText is a size below which a text set a pixel too wide runs into the next one.
const smallText = 16

// typeSize is the size of a text in Fyne's unit. Small ones, and all that must be exact, are whole: Fyne spaces the letters of every text as those of the
// next whole size above.
func (f sceneFit) typeSize(size float64) float32 {
	painted := f.length(size)
	switch {
	case painted <= smallText:
		return max(float32(math.Floor(float64(painted))), 1)
	case f.exact:
		return float32(math.Round(float64(painted)*f.pixels) / f.pixels)
	}
	return painted
}

func (f sceneFit) picture(p scene.Picture, old []fyne.CanvasObject) []fyne.CanvasObject {
	i := reuse[canvas.Image](old, 0)
	i.Resource = fyne.NewStaticResource(fmt.Sprintf("picture-%08x", crc32.ChecksumIEEE(p.Data)), p.Data)
	i.FillMode, i.ScaleMode = canvas.ImageFillStretch, canvas.ImageScaleSmooth
	f.place(i, p.X, p.Y, p.W, p.H)
	i.Refresh()
	return []fyne.CanvasObject{i}
}

var faces = [...]func() fyne.Resource{
	scene.Sans:           resource("LiberationSans-Regular.ttf", assets.LiberationSansRegular),
	scene.SansBold:       resource("LiberationSans-Bold.ttf", assets.LiberationSansBold),
	scene.SansItalic:     resource("LiberationSans-Italic.ttf", assets.LiberationSansItalic),
	scene.SansBoldItalic: resource("LiberationSans-BoldItalic.ttf", assets.LiberationSansBoldItalic),
	scene.Noto:           resource("NotoSans-Regular.ttf", assets.NotoSansRegular),
	scene.NotoBold:       resource("NotoSans-Bold.ttf", assets.NotoSansBold),
}

// resource makes a face for Fyne when it is first painted.
func resource(name string, data func() []byte) func() fyne.Resource {
	return sync.OnceValue(func() fyne.Resource { return fyne.NewStaticResource(name, data()) })
}

func opaque(c scene.Color) color.Color { return color.NRGBA{R: c.R, G: c.G, B: c.B, A: 0xFF} }

func paintOf(p scene.Paint) color.Color {
	if !p.On {
		return color.Transparent
	}
	return opaque(p.Color)
}
