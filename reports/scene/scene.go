// Package scene holds what can be painted: a page or a slide as a plain value of boxes, lines, discs, texts, pictures and links.
// It knows no domain. A scene is laid out once, with the metrics of the embedded fonts; painters (Fyne, PDF) only paint.
//
// Lengths are in the scene's own unit, measured from the top left corner: points (1/72 inch) on paper, and on the wall
// the pixels of the size that the slide was laid out for.
package scene

// Color is an opaque RGB colour. The zero value is black; absence of a fill or stroke is said by Paint.
type Color struct{ R, G, B uint8 }

// Paint is an optional colour: a shape whose Paint has On false is not filled or not stroked.
type Paint struct {
	Color
	On bool
}

// Ink gives the Paint that paints with c.
func Ink(c Color) Paint { return Paint{Color: c, On: true} }

// Rect is an axis-parallel rectangle.
type Rect struct{ X, Y, W, H float64 }

// Face names one embedded font.
type Face uint8

// The embedded fonts. Sans is Liberation Sans (metrics of Arial), for paper; Noto is Noto Sans, for the window and the wall.
const (
	Sans Face = iota
	SansBold
	SansItalic
	SansBoldItalic
	Noto
	NotoBold
)

// Align says which point of a text X names.
type Align uint8

// A text begins at X, is centred on X, or ends at X.
const (
	Left Align = iota
	Center
	Right
)

// Scene is one page or slide. Items are painted in order, later ones over earlier ones.
type Scene struct {
	W, H       float64
	Background Color
	Items      []Item
}

// Item is one of *Box, *Line, *Disc, *Text, *Picture and *Link.
type Item interface {
	// Bounds is the rectangle that the item covers, by the scene's own metrics.
	Bounds() Rect
}

// Box is a rectangle, filled, stroked or both, with rounded corners where Radius > 0.
// Sign says that the shape itself tells something (a bar, a mark), so that it must stand out from its ground;
// without it a shape is a ground or a hairline.
type Box struct {
	Rect
	Fill, Stroke Paint
	StrokeWidth  float64
	Radius       float64
	Sign         bool
}

// Line is a straight stroke. Sign: see Box.
type Line struct {
	X1, Y1, X2, Y2 float64
	Width          float64
	Stroke         Color
	Sign           bool
}

// Disc is a circle about (X, Y), filled, stroked or both: the knot of the thread. Sign: see Box.
type Disc struct {
	X, Y, R      float64
	Fill, Stroke Paint
	StrokeWidth  float64
	Sign         bool
}

// Text is one line of text, never broken by a painter. Y is the baseline. Size is the size of the em. A long paper has hundreds of thousands of texts and
// lines: the order of their fields leaves no gaps.
// Role says what the text is for, so that the rules of legibility can tell a footnote from a figure.
type Text struct {
	X, Y      float64
	Text      string
	Size      float64
	Face      Face
	Color     Color
	Align     Align
	Strike    bool
	Underline bool
	Role      Role
}

// Role is the part a text plays on a slide or page.
type Role uint8

// Body is ordinary text. Footnote may be smaller on the wall. Mark is decoration that need not be read (the draft mark).
const (
	Body Role = iota
	Footnote
	Mark
)

// Picture is a PNG or JPEG image, stretched to its rectangle.
type Picture struct {
	Rect
	Data []byte
}

// Link makes its rectangle lead to a page of the same document (from 0) or, where URL is set, to an address.
type Link struct {
	Rect
	Page int
	URL  string
}
