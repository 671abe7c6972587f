package scene

import (
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"
)

// Listing is the scene as text, one line an item, for comparing in tests: lengths to a hundredth, colours in
// hexadecimal, pictures by their first bytes of SHA-256.
func Listing(s Scene) string {
	var b strings.Builder
	fmt.Fprintf(&b, "scene %s %s\n", lengths(s.W, s.H), s.Background)
	for _, item := range s.Items {
		b.WriteString(describe(item))
		b.WriteByte('\n')
	}
	return b.String()
}

// String is the colour as #rrggbb.
func (c Color) String() string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }

func describe(item Item) string {
	switch v := item.(type) {
	case *Box:
		return "box " + rect(v.Rect) + shape(v.Fill, v.Stroke, v.StrokeWidth) + optional(" radius ", v.Radius) + flag(v.Sign, " sign")
	case *Line:
		return "line " + lengths(v.X1, v.Y1, v.X2, v.Y2) + " " + v.Stroke.String() + " " + lengths(v.Width) + flag(v.Sign, " sign")
	case *Disc:
		return "disc " + lengths(v.X, v.Y, v.R) + shape(v.Fill, v.Stroke, v.StrokeWidth) + flag(v.Sign, " sign")
	case *Text:
		return v.describe()
	case *Picture:
		sum := sha256.Sum256(v.Data)
		return "picture " + rect(v.Rect) + fmt.Sprintf(" %x", sum[:4])
	case *Link:
		return "link " + rect(v.Rect) + " " + v.target()
	}
	return fmt.Sprintf("%T", item)
}

func (t *Text) describe() string {
	align := [...]string{Left: "left", Center: "center", Right: "right"}[t.Align]
	face := [...]string{"sans", "sans-bold", "sans-italic", "sans-bold-italic", "noto", "noto-bold"}[t.Face]
	role := [...]string{Body: "", Footnote: " footnote", Mark: " mark"}[t.Role]
	return fmt.Sprintf("text %s %s %s %s %s%s%s%s %s", align, lengths(t.X, t.Y), face, lengths(t.Size), t.Color,
		role, flag(t.Underline, " underline"), flag(t.Strike, " strike"), strconv.Quote(t.Text))
}

func (l *Link) target() string {
	if l.URL != "" {
		return l.URL
	}
	return "page " + strconv.Itoa(l.Page)
}

func shape(fill, stroke Paint, width float64) string {
	s := ""
	if fill.On {
		s += " fill " + fill.String()
	}
	if stroke.On {
		s += " stroke " + stroke.String() + " " + lengths(width)
	}
	return s
}

func rect(r Rect) string { return lengths(r.X, r.Y, r.W, r.H) }

func lengths(v ...float64) string {
	parts := make([]string, len(v))
	for i, x := range v {
		parts[i] = strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(x, 'f', 2, 64), "0"), ".")
	}
	return strings.Join(parts, " ")
}

func optional(label string, v float64) string {
	if v == 0 {
		return ""
	}
	return label + lengths(v)
}

func flag(on bool, label string) string {
	if on {
		return label
	}
	return ""
}
