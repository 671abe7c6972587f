package paper

import (
	"strings"

	"benangmerah/reports/scene"
)

// capPad is the room beside the name of a key in its cap: a blank at which no line is broken.
const capPad = "\u00A0"

// How far a cap reaches above capitals and below the baseline, as shares of the size of type.
const (
	capAbove  = 0.22
	capBelow  = 0.26
	capRadius = 0.2
)

// around gives what stands around a run that begins at x: the cap of a key, the place that leads to another page.
func (c column) around(x float64, r scene.Run) (items []scene.Item) {
	if !r.Cap && r.Page == 0 {
		return nil
	}
	height := scene.CapHeight(r.Face, c.size)
	place := scene.Rect{
		X: x, W: scene.Width(r.Face, c.size, strings.TrimRight(r.Text, " ")),
		Y: c.baseline() - height - capAbove*c.size, H: height + (capAbove+capBelow)*c.size,
	}
	if r.Cap {
		items = append(items, &scene.Box{Rect: place, Fill: scene.Ink(tint), Stroke: scene.Ink(hair), StrokeWidth: hairline, Radius: capRadius * c.size})
	}
	if r.Page > 0 {
		items = append(items, &scene.Link{Rect: place, Page: r.Page - 1})
	}
	return items
}
