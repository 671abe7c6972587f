package papers

import (
	"benangmerah/reports"
	"benangmerah/reports/scene"
)

// The bar in the margin of the preview beside what was edited: its distance from the text and its width in points. It is not printed.
const (
	barGap   = 9
	barWidth = 3
)

var barColor = scene.Color{R: 0xA3, G: 0x15, B: 0x2B}

// marked gives the pages with a bar beside every paragraph that was edited.
func marked(pages []scene.Scene, list []reports.Paragraph, places map[string]reports.Place) []scene.Scene {
	edges := make([]float64, len(pages))
	for i, page := range pages {
		edges[i] = leftEdge(page)
	}
	for _, x := range list {
		place, printed := places[x.Key]
		if !x.Edited || !printed {
			continue
		}
		bar := scene.Rect{X: max(0, edges[place.Page]-barGap-barWidth), Y: place.Area.Y, W: barWidth, H: place.Area.H}
		page := &pages[place.Page]
		page.Items = append(page.Items, &scene.Box{Rect: bar, Fill: scene.Ink(barColor)})
	}
	return pages
}

// leftEdge is where the text of a page begins.
func leftEdge(page scene.Scene) float64 {
	edge := page.W
	for _, item := range page.Items {
		if t, is := item.(*scene.Text); is && t.Role != scene.Mark {
			edge = min(edge, t.Bounds().X)
		}
	}
	return edge
}
