package pdf

import (
	"crypto/sha256"
	"math"
	"slices"

	"github.com/jung-kurt/gofpdf"

	"benangmerah/assets"
	"benangmerah/reports/scene"
)

// painter paints pages one after the other. It remembers what the library was last told, and the library takes it over
// to the next page, so that nothing is repeated before every text.
type painter struct {
	pdf    *gofpdf.Fpdf
	pages  []scene.Scene
	marks  [][]scene.Bookmark             // by page
	images map[[sha256.Size]byte]embedded // by the digest of what the scene holds
	links  map[int]int                    // page → the library's number for it

	face         scene.Face
	size         float64
	fill, stroke scene.Color
	width        float64
}

// family tells the embedded fonts apart for the library, by family and style, and gives the name that each has for itself.
type family struct{ name, style, postScript string }

var families = [...]family{
	scene.Sans:           {"LiberationSans", "", "LiberationSans"},
	scene.SansBold:       {"LiberationSans", "B", "LiberationSans-Bold"},
	scene.SansItalic:     {"LiberationSans", "I", "LiberationSans-Italic"},
	scene.SansBoldItalic: {"LiberationSans", "BI", "LiberationSans-BoldItalic"},
	scene.Noto:           {"NotoSans", "", "NotoSans-Regular"},
	scene.NotoBold:       {"NotoSans", "B", "NotoSans-Bold"},
}

func fontData(f scene.Face) []byte {
	return [...]func() []byte{
		scene.Sans:           assets.LiberationSansRegular,
		scene.SansBold:       assets.LiberationSansBold,
		scene.SansItalic:     assets.LiberationSansItalic,
		scene.SansBoldItalic: assets.LiberationSansBoldItalic,
		scene.Noto:           assets.NotoSansRegular,
		scene.NotoBold:       assets.NotoSansBold,
	}[f]()
}

// known is the face, or Sans for one that does not exist, as in the scene's metrics.
func known(f scene.Face) scene.Face {
	if int(f) >= len(families) {
		return scene.Sans
	}
	return f
}

// addFonts embeds the fonts that the pages use. The library writes into the fonts it is given, so it gets copies.
func (p *painter) addFonts() {
	used := [len(families)]bool{scene.Sans: len(p.marks) > 0}
	for _, page := range p.pages {
		for _, item := range page.Items {
			if t, ok := item.(*scene.Text); ok {
				used[known(t.Face)] = true
			}
		}
	}
	for f, name := range families {
		if used[f] {
			p.pdf.AddUTF8FontFromBytes(name.name, name.style, slices.Clone(fontData(scene.Face(f))))
		}
	}
}

func (p *painter) page(i int) error {
	s := p.pages[i]
	p.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: s.W, Ht: s.H})
	p.ground(s)
	p.bookmarks(i)
	for _, item := range s.Items {
		if err := p.item(item); err != nil {
			return err
		}
	}
	return p.pdf.Error()
}

// ground paints the page's background where it is not the paper's own white.
func (p *painter) ground(s scene.Scene) {
	if (s.Background != scene.Color{R: 0xFF, G: 0xFF, B: 0xFF}) {
		p.box(&scene.Box{Rect: scene.Rect{W: s.W, H: s.H}, Fill: scene.Ink(s.Background)})
	}
}

func (p *painter) item(item scene.Item) error {
	switch v := item.(type) {
	case *scene.Text:
		p.text(v)
	case *scene.Line:
		p.line(*v)
	case *scene.Box:
		p.box(v)
	case *scene.Disc:
		p.disc(v)
	case *scene.Picture:
		return p.picture(v)
	case *scene.Link:
		p.link(v)
	}
	return nil
}

// text paints in the fill colour, by the scene's own widths: they are rounded as the file states its widths, so that
// right and centred texts stand exactly.
func (p *painter) text(t *scene.Text) {
	text := scene.Clean(t.Face, t.Text)
	if text == "" || t.Size <= 0 {
		return
	}
	p.setFont(known(t.Face), t.Size)
	p.setFill(t.Color)
	p.pdf.Text(t.Start(), t.Y, text)
	for _, rule := range t.Rules() {
		p.line(rule)
	}
}

func (p *painter) line(l scene.Line) {
	p.setStroke(l.Stroke, l.Width)
	p.pdf.Line(l.X1, l.Y1, l.X2, l.Y2)
}

func (p *painter) box(b *scene.Box) {
	how := p.paints(b.Fill, b.Stroke, b.StrokeWidth)
	switch radius := math.Min(b.Radius, math.Min(b.W, b.H)/2); {
	case how == "":
	case radius > 0:
		p.pdf.RoundedRect(b.X, b.Y, b.W, b.H, radius, "1234", how)
	default:
		p.pdf.Rect(b.X, b.Y, b.W, b.H, how)
	}
}

func (p *painter) disc(d *scene.Disc) {
	if how := p.paints(d.Fill, d.Stroke, d.StrokeWidth); how != "" {
		p.pdf.Circle(d.X, d.Y, d.R, how)
	}
}

// paints sets the colours of a shape and gives the library's letters for filling and stroking it.
func (p *painter) paints(fill, stroke scene.Paint, width float64) string {
	how := ""
	if fill.On {
		p.setFill(fill.Color)
		how += "F"
	}
	if stroke.On {
		p.setStroke(stroke.Color, width)
		how += "D"
	}
	return how
}

func (p *painter) setFont(f scene.Face, size float64) {
	if f == p.face && size == p.size {
		return
	}
	p.face, p.size = f, size
	p.pdf.SetFont(families[f].name, families[f].style, size)
}

// setFill sets the colour of shapes and of texts: where both are the same the library need not wrap every text.
func (p *painter) setFill(c scene.Color) {
	if c == p.fill {
		return
	}
	p.fill = c
	r, g, b := int(c.R), int(c.G), int(c.B)
	p.pdf.SetTextColor(r, g, b)
	p.pdf.SetFillColor(r, g, b)
}

func (p *painter) setStroke(c scene.Color, width float64) {
	if c != p.stroke {
		p.stroke = c
		p.pdf.SetDrawColor(int(c.R), int(c.G), int(c.B))
	}
	if width != p.width {
		p.width = width
		p.pdf.SetLineWidth(width)
	}
}
