package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/model/locale"
	"benangmerah/reports/chart"
	"benangmerah/reports/scene"
)

// Chart is a chart of the window that can be read by keys: with the focus on it, arrows lead from mark to mark, a frame stands around the one that is read, and
// what it means stands below in a sentence. The pointer reads what it presses. It follows size, text size and theme.
type Chart struct {
	widget.BaseWidget

	figure   chart.Figure
	language locale.Language
	idle     string // stands below while nothing is read
	marks    []chart.Mark
	at       int
	focused  bool

	view  *SceneView
	frame *canvas.Rectangle
	said  *Text
}

var (
	_ fyne.Focusable = (*Chart)(nil)
	_ fyne.Tappable  = (*Chart)(nil)
)

// NewChart makes an empty chart.
func NewChart() *Chart {
	c := &Chart{view: NewSceneView(), frame: canvas.NewRectangle(color.Transparent), said: NewText("", look.Text, Plain).Wrap()}
	c.ExtendBaseWidget(c)
	return c
}

// Set shows a figure; idle stands below while nothing is read. Where the figure is nil, idle says why there is nothing to see.
func (c *Chart) Set(f chart.Figure, language locale.Language, idle string) {
	c.figure, c.language, c.idle, c.at = f, language, idle, 0
	c.Refresh()
}

// Says is the sentence that stands below the chart now.
func (c *Chart) Says() string {
	if c.focused && c.at < len(c.marks) {
		return c.marks[c.at].Says
	}
	return c.idle
}

// Mark is the mark that is read; false where there is none.
func (c *Chart) Mark() (chart.Mark, bool) {
	if c.at < len(c.marks) {
		return c.marks[c.at], true
	}
	return chart.Mark{}, false
}

// Scene is what is painted.
func (c *Chart) Scene() scene.Scene { return c.view.Scene() }

// CreateRenderer implements fyne.Widget.
func (c *Chart) CreateRenderer() fyne.WidgetRenderer { return &chartView{c: c} }

type chartView struct {
	c    *Chart
	size fyne.Size
}

func (v *chartView) Destroy() {}
func (v *chartView) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.c.view, v.c.frame, v.c.said}
}

// MinSize is the least in which a figure draws nothing over something else, and the sentence below it.
func (v *chartView) MinSize() fyne.Size {
	size := look.Size(look.Text)
	return fyne.NewSize(26*size, 14*size+v.c.said.ruler().height())
}

// Layout draws the chart anew for a size.
func (v *chartView) Layout(size fyne.Size) {
	if size != v.size {
		v.size = size
		v.draw()
	}
}

func (v *chartView) Refresh() {
	v.draw()
	canvas.Refresh(v.c)
}

// draw lays the figure out above as many lines as the longest of its sentences needs, so that nothing jumps while it is read.
func (v *chartView) draw() {
	c := v.c
	how := c.look()
	c.said.Resize(fyne.NewSize(v.size.Width, 0))
	line := c.said.ruler().height()
	height := v.size.Height - line - look.Step
	for range 2 { // the sentences depend a little on which marks there is room for
		drawn := c.drawn(v.size.Width, height, how)
		c.marks, height = drawn.Marks, v.size.Height-c.longest(v.size.Width)-look.Step
	}
	picture := scene.Scene{W: float64(v.size.Width), H: float64(height), Background: how.Ground}
	drawn := c.drawn(v.size.Width, height, how)
	c.marks, picture.Items = drawn.Marks, drawn.Items
	c.at = max(0, min(c.at, len(c.marks)-1))
	c.view.Resize(fyne.NewSize(v.size.Width, height))
	c.view.SetScene(picture)
	c.said.Move(fyne.NewPos(0, height+look.Step))
	c.said.Resize(fyne.NewSize(v.size.Width, v.size.Height-height-look.Step))
	c.read()
}

func (c *Chart) drawn(width, height float32, how chart.Look) chart.Chart {
	if c.figure == nil {
		return chart.Chart{}
	}
	return c.figure.In(scene.Rect{W: float64(width), H: float64(height)}.Inset(how.Size/2), how)
}

// longest is how high the longest sentence stands at a width.
func (c *Chart) longest(width float32) float32 {
	r, most := c.said.ruler(), len(c.said.ruler().wrap(c.idle, width))
	for _, m := range c.marks {
		most = max(most, len(r.wrap(m.Says, width)))
	}
	return float32(most) * r.height()
}

// read shows the sentence of the mark that is read, and the frame around it.
func (c *Chart) read() {
	c.said.Set(c.Says())
	c.frame.Hidden = !c.focused || len(c.marks) == 0
	if !c.frame.Hidden {
		r := c.marks[c.at].Inset(-2)
		c.frame.StrokeColor, c.frame.StrokeWidth, c.frame.CornerRadius = look.Color(look.Thread), 2, look.Radius
		c.frame.Move(fyne.NewPos(float32(r.X), float32(r.Y)))
		c.frame.Resize(fyne.NewSize(float32(r.W), float32(r.H)))
	}
	canvas.Refresh(c.frame)
}

// look sets the chart as the window is set.
func (c *Chart) look() chart.Look {
	of := func(name fyne.ThemeColorName) scene.Color {
		r, g, b, _ := look.Color(name).RGBA()
		return scene.Color{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8)}
	}
	how := chart.Look{
		Colors: chart.Colors{
			Ground: of(look.Paper), Hairline: of(look.Outline), Ink: of(look.Ink), Muted: of(look.Muted), Accent: of(look.Thread),
			Up: of(look.Up), Down: of(look.Down), Good: of(look.Good), Parts: chart.LightParts,
		},
		Regular: scene.Noto, Bold: scene.NotoBold, Size: float64(look.Size(look.Text)), Note: float64(look.Size(look.Small)), Language: c.language,
	}
	if scene.Contrast(how.Ground, scene.Color{}) < scene.Contrast(how.Ground, scene.Color{R: 0xFF, G: 0xFF, B: 0xFF}) {
		how.Parts = chart.DarkParts
	}
	return how
}

// FocusGained implements fyne.Focusable.
func (c *Chart) FocusGained() {
	c.focused = true
	c.read()
}

// FocusLost implements fyne.Focusable.
func (c *Chart) FocusLost() {
	c.focused = false
	c.read()
}

// TypedRune implements fyne.Focusable.
func (c *Chart) TypedRune(rune) {}

// TypedKey implements fyne.Focusable.
func (c *Chart) TypedKey(ev *fyne.KeyEvent) {
	last := len(c.marks) - 1
	switch ev.Name {
	case fyne.KeyDown, fyne.KeyRight:
		c.moveTo(c.at + 1)
	case fyne.KeyUp, fyne.KeyLeft:
		c.moveTo(c.at - 1)
	case fyne.KeyHome:
		c.moveTo(0)
	case fyne.KeyEnd:
		c.moveTo(last)
	default:
		PassKey(c, ev)
	}
}

func (c *Chart) moveTo(mark int) {
	c.at = max(0, min(mark, len(c.marks)-1))
	c.read()
}

// Tapped implements fyne.Tappable: it reads the mark under the pointer.
func (c *Chart) Tapped(ev *fyne.PointEvent) {
	for i, m := range c.marks {
		if x, y := float64(ev.Position.X), float64(ev.Position.Y); x >= m.X && x < m.Right() && y >= m.Y && y < m.Bottom() {
			c.at = i
			break
		}
	}
	focus(c)
	c.read()
}
