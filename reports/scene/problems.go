package scene

import (
	"cmp"
	"fmt"
	"slices"
)

// Rules are the bounds of legibility that Problems holds a scene to. A bound of zero is not checked.
type Rules struct {
	BodyCap, FootnoteCap float64 // least height of a capital letter, as a share of the scene's height
	Size                 float64 // least size of the em, in the scene's unit
	TextContrast         float64 // least contrast of text with all that is painted under it
	SignContrast         float64 // least contrast of a shape that tells something with all that is painted under it
}

// WallRules are for what is read from the far end of the room: capitals readable at six picture heights by
// ANSI/AVIXA V202.01 (distance / (height × 200)).
var WallRules = Rules{BodyCap: 0.030, FootnoteCap: 0.025, TextContrast: 7, SignContrast: 3}

// PaperRules are for a page in the hand: nothing below 8 points.
var PaperRules = Rules{Size: 8, TextContrast: 7, SignContrast: 3}

// Fault names what is wrong with an item.
type Fault string

// The faults that Problems finds.
const (
	Outside     Fault = "outside the scene"
	Overlap     Fault = "overlaps another text"
	LowContrast Fault = "too little contrast"
	OnPicture   Fault = "text on a picture"
	TooSmall    Fault = "too small"
	Unclean     Fault = "signs that the face cannot paint"
)

// Problem is one fault of one item of a scene.
type Problem struct {
	Fault  Fault
	Item   int
	Detail string
}

// String is the problem in one line.
func (p Problem) String() string { return fmt.Sprintf("item %d: %s: %s", p.Item, p.Fault, p.Detail) }

// Problems finds what keeps a scene from being read, in the order of its items: texts outside it, texts over each
// other, too small or too pale, and signs (see Box) that do not stand out from their ground. Texts of the role Mark
// need only lie inside.
func Problems(s Scene, rules Rules) []Problem {
	c := check{scene: s, rules: rules}
	for i, item := range s.Items {
		switch v := item.(type) {
		case *Text:
			c.text(i, v)
		default:
			c.sign(i, item)
		}
	}
	c.overlaps()
	slices.SortStableFunc(c.found, func(a, b Problem) int { return a.Item - b.Item })
	return c.found
}

// tolerance is how much, in shares of the em, ink may reach over an edge: side bearings and rounding.
const tolerance = 0.05

type check struct {
	scene Scene
	rules Rules
	found []Problem
}

func (c *check) report(f Fault, item int, format string, args ...any) {
	c.found = append(c.found, Problem{Fault: f, Item: item, Detail: fmt.Sprintf(format, args...)})
}

func (c *check) text(i int, t *Text) {
	if !(Rect{W: c.scene.W, H: c.scene.H}).Contains(t.Ink().Inset(tolerance * t.Size)) {
		c.report(Outside, i, "%q", t.Text)
	}
	if Clean(t.Face, t.Text) != t.Text {
		c.report(Unclean, i, "%q", t.Text)
	}
	if t.Role == Mark {
		return
	}
	c.size(i, t)
	c.contrast(i, t.Ink().Inset(tolerance*t.Size), t.Color, c.rules.TextContrast, fmt.Sprintf("%q", t.Text))
}

func (c *check) size(i int, t *Text) {
	least := c.rules.BodyCap
	if t.Role == Footnote {
		least = c.rules.FootnoteCap
	}
	if share := CapHeight(t.Face, t.Size) / c.scene.H; share < least-1e-9 {
		c.report(TooSmall, i, "%q: capitals %.2f %% of the height", t.Text, 100*share)
	}
	if t.Size < c.rules.Size-1e-9 {
		c.report(TooSmall, i, "%q: size %.2f", t.Text, t.Size)
	}
}

// sign checks a shape that tells something by the strongest of its colours.
func (c *check) sign(i int, item Item) {
	colors := signColors(item)
	if len(colors) == 0 {
		return
	}
	for _, g := range c.grounds(i, item.Bounds()) {
		best := 0.0
		for _, own := range colors {
			best = max(best, Contrast(own, g.color))
		}
		if best < c.rules.SignContrast {
			c.report(LowContrast, i, "shape: %.1f on %v", best, g.color)
		}
	}
}

func signColors(item Item) []Color {
	switch v := item.(type) {
	case *Box:
		return inks(v.Sign, v.Fill, v.Stroke)
	case *Disc:
		return inks(v.Sign, v.Fill, v.Stroke)
	case *Line:
		return inks(v.Sign, Ink(v.Stroke))
	}
	return nil
}

func inks(sign bool, paints ...Paint) []Color {
	var colors []Color
	for _, p := range paints {
		if sign && p.On {
			colors = append(colors, p.Color)
		}
	}
	return colors
}

func (c *check) contrast(i int, area Rect, own Color, least float64, what string) {
	for _, g := range c.grounds(i, area) {
		switch ratio := Contrast(own, g.color); {
		case g.picture:
			c.report(OnPicture, i, "%s", what)
		case ratio < least:
			c.report(LowContrast, i, "%s: %.1f on %v", what, ratio, g.color)
		}
	}
}

// overlaps finds texts whose ink lies over each other, sweeping from the top.
func (c *check) overlaps() {
	type placed struct {
		item int
		ink  Rect
		text string
	}
	var texts []placed
	for i, item := range c.scene.Items {
		if t, ok := item.(*Text); ok && t.Role != Mark && t.Text != "" {
			texts = append(texts, placed{item: i, ink: t.Ink().Inset(tolerance * t.Size), text: t.Text})
		}
	}
	slices.SortStableFunc(texts, func(a, b placed) int { return cmp.Compare(a.ink.Y, b.ink.Y) })
	for n, a := range texts {
		for _, b := range texts[n+1:] {
			if b.ink.Y >= a.ink.Bottom() {
				break
			}
			if _, over := a.ink.Intersect(b.ink); over {
				c.report(Overlap, max(a.item, b.item), "%q and %q", a.text, b.text)
			}
		}
	}
}
