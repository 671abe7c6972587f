package paper

import (
	"bytes"
	"image"
	_ "image/png" // pictures are PNG

	"benangmerah/reports/scene"
)

// Picture is a PNG picture in the middle of the text, in a hairline, with a caption under it from which it is never parted. It is as wide as its share of
// the text (1 if zero), smaller where it would be taller than two thirds of a page, and never larger than Most points a pixel (0: any).
type Picture struct {
	Data    []byte
	Share   float64
	Most    float64
	Caption []Run
	Size    float64 // of the caption, in points, 9 if zero
}

// captionSize is the size of captions, in points.
const captionSize = 9

func (b Picture) layout(p *press) {
	config, _, err := image.DecodeConfig(bytes.NewReader(b.Data))
	if err != nil {
		p.err = err
		return
	}
	share := within(b.Share, 1)
	if share == 0 {
		share = 1
	}
	place := b.fit(p, share*p.frame.W, float64(config.Width), float64(config.Height))
	picture := &scene.Picture{Rect: place, Data: b.Data}
	edge := &scene.Box{Rect: place, Stroke: scene.Ink(hair), StrokeWidth: hairline}
	p.step(b.weight())
	p.add(strip{height: place.H + captionSize/2, items: []scene.Item{picture, edge}, keep: len(b.Caption) > 0})
	if len(b.Caption) > 0 {
		c := p.column()
		c.align, c.size = Center, c.set.size(b.Size, captionSize)
		c.leading = c.size * annexSpacing
		p.addAll(c.lines(b.Caption))
	}
}

// fit gives the place of a picture of a number of pixels, from the top of its strip.
func (b Picture) fit(p *press, width, pixels, rows float64) scene.Rect {
	if b.Most > 0 {
		width = min(width, b.Most*pixels)
	}
	width = min(width, p.frame.H*2/3*pixels/rows)
	return scene.Rect{X: p.frame.X + (p.frame.W-width)/2, W: width, H: width * rows / pixels}
}

func (b Picture) weight() int { return 1 }
