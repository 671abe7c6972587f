package paper

import "benangmerah/reports/scene"

// Drawn is what a Drawing shows.
type Drawn interface {
	// Draw draws into a rectangle, in points, and nothing outside it.
	Draw(r scene.Rect) []scene.Item
}

// Drawing is a figure across the text, Height millimetres tall, or as tall as the page where that is less.
type Drawing struct {
	Height float64
	Of     Drawn
}

func (b Drawing) layout(p *press) {
	height := within(b.Height*MM, p.frame.H)
	if p.step(b.weight()) && height > 0 {
		p.add(strip{height: height, items: b.Of.Draw(scene.Rect{X: p.frame.X, W: p.frame.W, H: height})})
	}
}

func (b Drawing) weight() int { return 1 }
