package parts

import (
	"image/color"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

const (
	bubbleWidth float32 = 340 // of its text, at most
	bubblePad   float32 = 10
	bubbleGap   float32 = 4
)

// bubble is a sentence that floats at a cell.
type bubble struct {
	brush
	box *fyne.Container
}

func newBubble() *bubble { return &bubble{box: &fyne.Container{Layout: still{}, Hidden: true}} }

// place shows the sentence under the cell at pos, of height h, or over it where there is no room, inside size and below head.
func (b *bubble) place(text string, tone Tone, pos fyne.Position, h float32, size fyne.Size, head float32) {
	r := newRuler(look.Size(look.Control), false)
	lines := r.wrap(text, min(bubbleWidth*look.Scale(), size.Width-2*bubblePad-barThickness))
	width := float32(0)
	for _, line := range lines {
		width = max(width, r.width(line))
	}
	width += 2 * bubblePad
	height := float32(len(lines))*r.height() + bubblePad
	edge := look.Color(look.Outline)
	if tone == Bad {
		edge = tone.color()
	}
	b.begin()
	b.frame(0, 0, width, height, look.Radius, look.Stroke, look.Color(look.Paper), edge)
	for i, line := range lines {
		b.text(bubblePad, bubblePad/2+float32(i)*r.height(), line, r, tone.color())
	}
	b.box.Objects = b.objects
	y := pos.Y + h + bubbleGap
	if above := pos.Y - height - bubbleGap; y+height > size.Height && above >= head {
		y = above
	}
	b.box.Move(fyne.NewPos(max(min(pos.X, size.Width-barThickness-width), 0), y))
	b.box.Resize(fyne.NewSize(width, height))
}

func transparent(r, g, b uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8), A: alpha}
}
