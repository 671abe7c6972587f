package stage_test

import (
	"fmt"
	"image"
	"math"
	"strings"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"benangmerah/assets"
	"benangmerah/reports/scene"
)

// photo is a slide as it was painted.
type photo struct {
	name   string
	scene  scene.Scene
	img    *image.NRGBA
	widths map[*scene.Text]float64 // in which Fyne sets each text
}

func (p *photo) at(x, y int) scene.Color {
	i := p.img.PixOffset(x, y)
	return scene.Color{R: p.img.Pix[i], G: p.img.Pix[i+1], B: p.img.Pix[i+2]}
}

// String names the photo.
func (p *photo) String() string { return fmt.Sprintf("%s at %v × %v", p.name, p.scene.W, p.scene.H) }

// ink is what is painted in a rectangle of a photo: the colour of most of its pixels, its ground, and what stands out from it.
type ink struct {
	ground   scene.Color
	contrast float64         // of the strongest pixel with the ground
	bounds   image.Rectangle // of the pixels that clearly stand out
}

// clear is the contrast from which a pixel counts as ink: above that of a hairline with its ground.
const clear = 2.2

// ink looks at a rectangle.
func (p *photo) ink(r image.Rectangle) ink {
	r = r.Intersect(p.img.Rect)
	count := map[scene.Color]int{}
	p.runs(r, func(c scene.Color, _, _, n int) { count[c] += n })
	var found ink
	most := 0
	for c, n := range count {
		if n > most {
			found.ground, most = c, n
		}
	}
	stands := map[scene.Color]bool{}
	for c := range count {
		contrast := scene.Contrast(c, found.ground)
		found.contrast = max(found.contrast, contrast)
		stands[c] = contrast > clear
	}
	p.runs(r, func(c scene.Color, x, y, n int) {
		if stands[c] {
			found.bounds = found.bounds.Union(image.Rect(x, y, x+n, y+1))
		}
	})
	return found
}

// runs goes over the pixels of a rectangle, those of one colour beside each other at once.
func (p *photo) runs(r image.Rectangle, visit func(c scene.Color, x, y, n int)) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; {
			c, from := p.at(x, y), x
			for x < r.Max.X && p.at(x, y) == c {
				x++
			}
			visit(c, from, y, x-from)
		}
	}
}

// start is where a text begins on the photo.
func (p *photo) start(t *scene.Text) float64 {
	switch t.Align {
	case scene.Center:
		return t.X - p.widths[t]/2
	case scene.Right:
		return t.X - p.widths[t]
	}
	return t.X
}

// baseline is the row of pixels below the feet of a text's letters.
func baseline(t *scene.Text) int { return int(math.Round(t.Y)) }

// faults finds what keeps a text from being read from the far end of the room: letters too small or too pale, and letters that are not there whole.
func (p *photo) faults(t *scene.Text) (list []string) {
	fault := func(format string, args ...any) {
		list = append(list, fmt.Sprintf("%q: ", t.Text)+fmt.Sprintf(format, args...))
	}
	x0, x1 := int(p.start(t)), int(math.Ceil(p.start(t)+p.widths[t]))
	tall := tallest(t)
	above := p.ink(image.Rect(x0, baseline(t)-int(math.Ceil(tall*t.Size))-2, x1, baseline(t)))
	capital := scene.CapHeight(t.Face, 1)
	if rows, least := baseline(t)-above.bounds.Min.Y, math.Floor(leastCapital(t)*p.scene.H*tall/capital); tall > 0 && float64(rows) < least {
		fault("its tallest letter has %d pixels, want %.0f", rows, least)
	}
	if above.contrast < 7 {
		fault("a contrast of %.1f", above.contrast)
	}
	list = append(list, p.letters(t, above.ground)...)
	return append(list, p.cut(t)...)
}

// letters finds the first letter of a text that is not there, or too pale.
func (p *photo) letters(t *scene.Text, ground scene.Color) []string {
	stretch := p.widths[t] / t.Width()
	for i, c := range t.Text {
		left := p.start(t) + stretch*scene.Width(t.Face, t.Size, t.Text[:i])
		right := left + stretch*scene.Width(t.Face, t.Size, string(c))
		if got := p.letter(t, left, right, ground); got < leastOf(c) {
			return []string{fmt.Sprintf("%q: %q, the letter at byte %d, has a contrast of %.1f", t.Text, c, i, got)}
		}
	}
	return nil
}

// cut finds whether the first or the last letter of a text is cut: Fyne cuts what a letter leaves beside its own width.
func (p *photo) cut(t *scene.Text) (list []string) {
	const reach, tolerance = 6, 2
	from, to := p.start(t), p.start(t)+p.widths[t]
	whole := p.ink(image.Rect(int(from)-reach, int(t.Ink().Y), int(math.Ceil(to))+reach, int(t.Ink().Bottom())))
	first, last := firstLetter(t.Text), lastLetter(t.Text)
	if left := from + bearing(t.Face, first).left*t.Size; float64(whole.bounds.Min.X) > left+tolerance {
		list = append(list, fmt.Sprintf("%q begins at %d, want %.1f: its first letter is cut", t.Text, whole.bounds.Min.X, left))
	}
	if right := to - bearing(t.Face, last).right*t.Size; float64(whole.bounds.Max.X) < right-tolerance {
		list = append(list, fmt.Sprintf("%q ends at %d, want %.1f: its last letter is cut", t.Text, whole.bounds.Max.X, right))
	}
	return list
}

func firstLetter(text string) rune { return []rune(text)[0] }

func lastLetter(text string) rune {
	list := []rune(text)
	return list[len(list)-1]
}

// letter gives the contrast of the strongest pixel between two places of a text.
func (p *photo) letter(t *scene.Text, left, right float64, ground scene.Color) (strongest float64) {
	top, foot := int(t.Ink().Y), int(math.Ceil(t.Ink().Bottom()))
	letter := image.Rect(int(left), top, int(math.Ceil(right)), foot).Intersect(p.img.Rect)
	p.runs(letter, func(c scene.Color, _, _, _ int) {
		if c != ground {
			strongest = max(strongest, scene.Contrast(c, ground))
		}
	})
	return strongest
}

// leastCapital is how high a capital letter must be, as a share of the picture's height.
func leastCapital(t *scene.Text) float64 {
	if t.Role == scene.Footnote {
		return scene.WallRules.FootnoteCap
	}
	return scene.WallRules.BodyCap
}

// leastOf is the contrast that some pixel of a letter must have. Thin signs are blurred.
func leastOf(c rune) float64 {
	switch {
	case unicode.IsSpace(c):
		return 0
	case unicode.IsLetter(c), unicode.IsDigit(c):
		return 7
	}
	return 3
}

// fonts of the wall, read anew: what the scene's own measures say is not to be believed here.
var wallFonts = map[scene.Face]*sfnt.Font{}

func init() {
	for face, ttf := range map[scene.Face][]byte{scene.Noto: assets.NotoSansRegular(), scene.NotoBold: assets.NotoSansBold(), scene.Sans: assets.LiberationSansRegular()} {
		f, err := sfnt.Parse(ttf)
		if err != nil {
			panic(err)
		}
		wallFonts[face] = f
	}
}

// outline is where a letter has its ink, in shares of the em: above the baseline, and how far within its own width; below 0 it reaches beyond it.
type outline struct{ top, left, right float64 }

// bearing measures a letter; nothing where the face does not have it.
func bearing(face scene.Face, c rune) outline {
	var buf sfnt.Buffer
	f := wallFonts[face]
	em := fixed.Int26_6(f.UnitsPerEm())
	g, err := f.GlyphIndex(&buf, c)
	if err != nil || g == 0 {
		return outline{}
	}
	b, advance, err := f.GlyphBounds(&buf, g, em, font.HintingNone)
	if err != nil {
		return outline{}
	}
	share := func(v fixed.Int26_6) float64 { return float64(v) / float64(em) }
	return outline{top: -share(b.Min.Y), left: share(b.Min.X), right: share(advance - b.Max.X)}
}

// tallest gives how far the tallest letter of a text reaches above the baseline, as a share of the em; 0 where there is neither letter nor digit.
func tallest(t *scene.Text) (tall float64) {
	for _, c := range t.Text {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			tall = max(tall, bearing(t.Face, c).top)
		}
	}
	return tall
}

// edges finds what is painted at the edges of the picture, where projectors cut: nothing may be but the thread, which runs through from top to bottom.
func (p *photo) edges() (list []string) {
	w, h := p.img.Rect.Dx(), p.img.Rect.Dy()
	margin := int(0.012 * p.scene.H)
	thread := p.thread()
	for y := range h {
		for x := range w {
			inside := x >= margin && x < w-margin && y >= margin && y < h-margin
			if inside || x >= thread.Min.X && x < thread.Max.X {
				continue
			}
			if c := p.at(x, y); c != p.scene.Background {
				return []string{fmt.Sprintf("at the edge, %d, %d, stands %v", x, y, c)}
			}
		}
	}
	return nil
}

// thread is the column in which the thread stands; none where the slide has none.
func (p *photo) thread() (r image.Rectangle) {
	for _, i := range p.scene.Items {
		if l, ok := i.(*scene.Line); ok && l.Sign && l.X1 == l.X2 && l.Y1 == 0 {
			r = image.Rect(int(l.X1-l.Width/2)-1, 0, int(math.Ceil(l.X1+l.Width/2))+1, 1)
		}
	}
	return r
}

// table counts the rows and columns of the tables of a slide, 0 where it has none: rows stand between lines across the slide, with a name and figures that
// end at the ends of the columns.
func (p *photo) table() (rows, columns int) {
	var rules []*scene.Line
	for _, i := range p.scene.Items {
		if l, ok := i.(*scene.Line); ok && !l.Sign && l.Y1 == l.Y2 && l.X2-l.X1 > p.scene.W/2 {
			rules = append(rules, l)
		}
	}
	if len(rules) < 2 {
		return 0, 0
	}
	for n, rule := range rules[1:] {
		ends := map[int]bool{}
		for _, i := range p.scene.Items {
			if t, ok := i.(*scene.Text); ok && t.Align == scene.Right && t.Y > rules[n].Y1 && t.Y < rule.Y1 {
				ends[int(math.Round(t.X))] = true
			}
		}
		columns = max(columns, len(ends)+1)
	}
	return len(rules) - 1, columns
}

// ruled is the contrast with the ground from which a pixel is part of the thin rule between rows, and not of a tinted row.
const ruled = 1.12

// paintedRows counts the rows of a table by what is painted at its left edge, below its first rule: stretches of the ground or of a tint, each as high as a
// row can be at least, parted by rules or by the change of the ground. What follows the last of these is no row. It is 0 where no rule is.
func (p *photo) paintedRows() (rows int) {
	x, y, found := p.firstRule()
	if !found {
		return 0
	}
	tall, last := 0, scene.Color{}
	least := int(0.03 * p.scene.H)
	for ; y < p.img.Rect.Dy(); y++ {
		c := p.at(x, y)
		part := scene.Contrast(c, p.scene.Background) >= ruled
		if c != last && c != p.scene.Background && p.wide(c, x, y) < p.img.Rect.Dx()/2 {
			return rows // a letter of what stands below the table
		}
		if tall > 0 && (part || c != last) {
			if tall >= least {
				rows++
			}
			tall = 0
		}
		if last = c; !part {
			tall++
		}
	}
	return rows
}

// wide is how many pixels of one colour stand right of a place.
func (p *photo) wide(c scene.Color, x, y int) (n int) {
	for x+n < p.img.Rect.Dx() && p.at(x+n, y) == c {
		n++
	}
	return n
}

// firstRule gives a place a little inside the beginning of the first thin line that reaches across more than half of the picture.
func (p *photo) firstRule() (x, y int, found bool) {
	thin := max(int(0.008*p.scene.H), 3)
	p.runs(p.img.Rect, func(c scene.Color, from, at, n int) {
		if found || n <= p.img.Rect.Dx()/2 || scene.Contrast(c, p.scene.Background) < ruled {
			return
		}
		tall := 0
		for at+tall < p.img.Rect.Dy() && p.at(from+n/2, at+tall) == c {
			tall++
		}
		if tall <= thin {
			x, y, found = from+2, at, true
		}
	})
	return x, y, found
}

// wordless finds marks with no word beside them: a state is never a shape or a colour alone.
func (p *photo) wordless() (list []string) {
	for _, i := range p.scene.Items {
		r, mark := markOf(i)
		if _, knot := i.(*scene.Disc); knot && r.X < float64(p.thread().Max.X) {
			continue
		}
		if mark && !p.barred(r) && !p.beside(r) {
			list = append(list, fmt.Sprintf("no word stands beside the mark at %.0f, %.0f", r.X, r.Y))
		}
	}
	return list
}

// barred says whether a rectangle is a part of a bar: as high as a bar, and level with another. Parts are named by the legend.
func (p *photo) barred(r scene.Rect) bool {
	for _, i := range p.scene.Items {
		b := i.Bounds()
		if _, box := i.(*scene.Box); box && b != r && r.H > 0.034*p.scene.H && math.Abs(b.Y-r.Y) < 0.5 && math.Abs(b.H-r.H) < 0.5 {
			return true
		}
	}
	return false
}

// markOf says whether an item is part of a mark beside a text, and gives its bounds.
func markOf(i scene.Item) (scene.Rect, bool) {
	switch v := i.(type) {
	case *scene.Disc:
		return v.Bounds(), v.Sign
	case *scene.Box:
		return v.Bounds(), v.Sign && v.W < 60 && v.H < 60
	case *scene.Text:
		return v.Ink(), strings.ContainsAny(v.Text, "▲▼")
	}
	return scene.Rect{}, false
}

// beside says whether words stand right of a rectangle on its line.
func (p *photo) beside(r scene.Rect) bool {
	for _, i := range p.scene.Items {
		t, ok := i.(*scene.Text)
		if !ok || tallest(t) == 0 {
			continue
		}
		gap := p.start(t) - r.Right()
		if gap > -1 && gap < 1.2*t.Size && t.Y > r.Y && t.Y-t.Size < r.Bottom() {
			return true
		}
	}
	return false
}
