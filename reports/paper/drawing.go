package paper

import (
	"math"

	"benangmerah/reports/scene"
)

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
	height := math.Min(b.Height*MM, p.frame.H)
	if p.step(b.weight()) {
		p.add(strip{height: height, items: b.Of.Draw(scene.Rect{X: p.frame.X, W: p.frame.W, H: height})})
	}
}

func (b Drawing) weight() int { return 1 }
