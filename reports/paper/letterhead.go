package paper

import (
	"bytes"
	"image/png"
	"math"

	"benangmerah/model"
	"benangmerah/reports/picture"
	"benangmerah/reports/scene"
)

const (
	logoWidth   = 18 * MM
	logoHeight  = 21.5 * MM
	logoGap     = 5 * MM
	headSpacing = 1.2 // of the lines of a letterhead
	aboveRule   = 2.5 * MM
	thickRule   = 2.25
	gapRule     = 1.2
	thinRule    = 0.75
)

func (b Letterhead) layout(p *press) {
	logo, err := fitLogo(b.Logo)
	if err != nil {
		p.err = err
		return
	}
	c := p.column()
	if logo != nil {
		logo.X = c.x + (logoWidth-logo.W)/2
		c = c.indented(logoWidth + logoGap)
	}
	items, text := c.letterhead(b.Lines)
	height := text
	if logo != nil {
		height = math.Max(text, logoHeight)
		logo.Y = (height - logo.H) / 2
		lower(items, (height-text)/2)
		items = append(items, logo)
	}
	if height+aboveRule > p.frame.H/2 {
		p.err = model.Invalidf("Pendekkan nama dan alamat pada kop surat.", "Kop surat terlalu panjang: lebih dari setengah halaman.")
		return
	}
	items = append(items, doubleRule(p.frame, height+aboveRule)...)
	p.add(strip{height: height + aboveRule + thickRule + gapRule + thinRule, items: items})
}

func (b Letterhead) weight() int { return 1 }

// fitLogo gives the picture, normalised, the largest size within the logo's place; nil for no logo.
func fitLogo(data []byte) (*scene.Picture, error) {
	if len(data) == 0 {
		return nil, nil
	}
	data, err := picture.Normalise(data)
	if err != nil {
		return nil, err
	}
	config, err := png.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	scale := math.Min(logoWidth/float64(config.Width), logoHeight/float64(config.Height))
	return &scene.Picture{Rect: scene.Rect{W: scale * float64(config.Width), H: scale * float64(config.Height)}, Data: data}, nil
}

// letterhead sets centred lines from the top, and tells how tall they are.
func (c column) letterhead(lines []Line) (items []scene.Item, height float64) {
	c.align = Center
	for _, line := range lines {
		if line.Size > 0 {
			c.size = c.set.size(line.Size, 0)
		}
		c.leading = c.size * headSpacing
		for _, s := range c.lines([]Run{{Text: line.Text, Bold: line.Bold, Underline: line.Underline}}) {
			lower(s.items, height)
			items = append(items, s.items...)
			height += s.height
		}
	}
	return items, height
}

// lower moves texts down.
func lower(items []scene.Item, by float64) {
	for _, item := range items {
		if t, ok := item.(*scene.Text); ok {
			t.Y += by
		}
	}
}

func doubleRule(frame scene.Rect, y float64) []scene.Item {
	rule := func(y, width float64) *scene.Line {
		return &scene.Line{X1: frame.X, Y1: y, X2: frame.Right(), Y2: y, Stroke: ink, Width: width}
	}
	return []scene.Item{rule(y+thickRule/2, thickRule), rule(y+thickRule+gapRule+thinRule/2, thinRule)}
}
