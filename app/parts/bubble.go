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

// place shows the sentence under the cell at pos, of height h, or over it where that is asked for or there is no room under
// it, inside size and below head.
func (b *bubble) place(text string, tone Tone, pos fyne.Position, h float32, size fyne.Size, head float32, over bool) {
	r := bubbleRuler()
	lines, box := b.measure(text, size)
	width, height := box.Width, box.Height
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
	if above := pos.Y - height - bubbleGap; above >= head && (over || y+height > size.Height) {
		y = above
	}
	b.box.Move(fyne.NewPos(max(min(pos.X, size.Width-barThickness-width), 0), y))
	b.box.Resize(fyne.NewSize(width, height))
}

// measure breaks the sentence into lines inside size and gives the size of the bubble.
func (b *bubble) measure(text string, size fyne.Size) (lines []string, box fyne.Size) {
	r := bubbleRuler()
	lines = r.wrap(text, min(bubbleWidth*look.Scale(), size.Width-2*bubblePad-barThickness))
	for _, line := range lines {
		box.Width = max(box.Width, r.width(line))
	}
	return lines, box.AddWidthHeight(2*bubblePad, float32(len(lines))*r.height()+bubblePad)
}

func bubbleRuler() *ruler { return newRuler(look.Size(look.Control), false) }

func transparent(r, g, b uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8), A: alpha}
}
