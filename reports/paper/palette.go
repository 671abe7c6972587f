package paper

import "benangmerah/reports/scene"

// Palette is the colours that a page is shown in on a screen, in place of those of paper.
type Palette struct{ Sheet, Ink, Muted, Hair, Shade, Tint scene.Color }

// Paint gives a page the colours of the palette; pictures keep theirs.
func (c Palette) Paint(page *scene.Scene) {
	page.Background = c.of(page.Background)
	for _, item := range page.Items {
		switch v := item.(type) {
		case *scene.Text:
			v.Color = c.of(v.Color)
		case *scene.Line:
			v.Stroke = c.of(v.Stroke)
		case *scene.Box:
			v.Fill.Color, v.Stroke.Color = c.of(v.Fill.Color), c.of(v.Stroke.Color)
		}
	}
}

func (c Palette) of(color scene.Color) scene.Color {
	switch color {
	case white:
		return c.Sheet
	case ink:
		return c.Ink
	case muted:
		return c.Muted
	case hair:
		return c.Hair
	case shade, pale:
		return c.Shade
	case tint:
		return c.Tint
	default:
		return color
	}
}
