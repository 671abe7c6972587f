package scene

import (
	"fmt"
	"math"
	"sync"
	"unicode/utf8"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"benangmerah/assets"
)

// replaced stands in a table of advances for a rune that is not painted as itself.
const replaced = math.MaxUint16

// metrics holds what layout asks of one face: advances in thousandths of the em, rounded as a PDF file states them,
// and heights as shares of the em.
type metrics struct {
	advances                     [1 << 16]uint16
	substitute                   rune
	ascent, descent              float64
	capHeight, inkTop, inkBottom float64
	before, after                [0x180]bool // letters that leave ink beside their own width
}

var faces = [...]func() *metrics{
	Sans:           sync.OnceValue(func() *metrics { return measure(assets.LiberationSansRegular()) }),
	SansBold:       sync.OnceValue(func() *metrics { return measure(assets.LiberationSansBold()) }),
	SansItalic:     sync.OnceValue(func() *metrics { return measure(assets.LiberationSansItalic()) }),
	SansBoldItalic: sync.OnceValue(func() *metrics { return measure(assets.LiberationSansBoldItalic()) }),
	Noto:           sync.OnceValue(func() *metrics { return measure(assets.NotoSansRegular()) }),
	NotoBold:       sync.OnceValue(func() *metrics { return measure(assets.NotoSansBold()) }),
}

// metricsOf gives the metrics of a face, of Sans for a face that does not exist.
func metricsOf(f Face) *metrics {
	if int(f) >= len(faces) {
		f = Sans
	}
	return faces[f]()
}

// Width is the advance of the text at a size, as it is painted (see Clean).
func Width(f Face, size float64, text string) float64 {
	m, units := metricsOf(f), 0
	for _, c := range text {
		units += m.advance(c)
	}
	return float64(units) * size / 1000
}

// CapHeight is the height of a capital letter at a size.
func CapHeight(f Face, size float64) float64 { return metricsOf(f).capHeight * size }

// Ascent is how far the face reaches above the baseline at a size.
func Ascent(f Face, size float64) float64 { return metricsOf(f).ascent * size }

// Descent is how far the face reaches below the baseline at a size, as a positive length.
func Descent(f Face, size float64) float64 { return metricsOf(f).descent * size }

// Overhangs says whether the first letter of a text leaves ink before where it begins, or the last after where it ends, as J and f do: a painter that
// paints within the width of a text would cut them.
func Overhangs(f Face, text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	m := metricsOf(f)
	return int(first) < len(m.before) && m.before[first] || int(last) < len(m.after) && m.after[last]
}

// advance is the width of one rune as it is painted, in thousandths of the em.
func (m *metrics) advance(c rune) int {
	if a := m.entry(c); a != replaced {
		return int(a)
	}
	units := 0
	for _, s := range m.shown(c) {
		units += int(m.entry(s))
	}
	return units
}

func (m *metrics) entry(c rune) uint16 {
	if c < 0 || int(c) >= len(m.advances) {
		return replaced
	}
	return m.advances[c]
}

// measure reads an embedded font. It panics on a font that cannot be read: then the program was built wrongly.
func measure(ttf []byte) *metrics {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		panic(fmt.Sprintf("scene: embedded font: %v", err))
	}
	r := reader{font: f, em: fixed.Int26_6(f.UnitsPerEm())}
	m := &metrics{}
	r.heights(m)
	for c := range m.advances {
		m.advances[c] = r.advance(rune(c))
	}
	m.substitute = m.firstKnown(substitutes)
	r.overhangs(m)
	return m
}

func (m *metrics) firstKnown(wanted string) rune {
	for _, c := range wanted {
		if m.advances[c] != replaced {
			return c
		}
	}
	return '?'
}

// reader reads a font at a size of one pixel a font unit, so that every length is in font units.
type reader struct {
	font *sfnt.Font
	em   fixed.Int26_6
	buf  sfnt.Buffer
}

func (r *reader) share(v fixed.Int26_6) float64 { return float64(v) / float64(r.em) }

func (r *reader) heights(m *metrics) {
	all, err := r.font.Metrics(&r.buf, r.em, font.HintingNone)
	if err != nil {
		panic(fmt.Sprintf("scene: embedded font: %v", err))
	}
	m.ascent, m.descent = r.share(all.Ascent), r.share(all.Descent)
	m.capHeight = -r.share(r.bounds('H').Min.Y)
	m.inkTop, m.inkBottom = -r.share(r.bounds('d').Min.Y), r.share(r.bounds('g').Max.Y)
}

// leastOverhang is a share of the em that is seen: a quarter of a pixel in the smallest text of the wall.
const leastOverhang = 0.01

func (r *reader) overhangs(m *metrics) {
	for c := range m.before {
		if r.glyph(rune(c)) == 0 {
			continue
		}
		b := r.bounds(rune(c))
		m.before[c] = r.share(b.Min.X) < -leastOverhang
		m.after[c] = r.share(b.Max.X)-float64(m.advances[c])/1000 > leastOverhang
	}
}

func (r *reader) bounds(c rune) fixed.Rectangle26_6 {
	b, _, err := r.font.GlyphBounds(&r.buf, r.glyph(c), r.em, font.HintingNone)
	if err != nil {
		panic(fmt.Sprintf("scene: embedded font: %q: %v", c, err))
	}
	return b
}

// glyph is the index of the rune's glyph, 0 where the font has none.
func (r *reader) glyph(c rune) sfnt.GlyphIndex {
	g, err := r.font.GlyphIndex(&r.buf, c)
	if err != nil {
		return 0
	}
	return g
}

func (r *reader) advance(c rune) uint16 {
	g := r.glyph(c)
	if g == 0 || neverPainted(c) {
		return replaced
	}
	a, err := r.font.GlyphAdvance(&r.buf, g, r.em, font.HintingNone)
	if err != nil {
		return replaced
	}
	return uint16(math.Round(1000 / float64(r.em) * float64(a)))
}
