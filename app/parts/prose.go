package parts

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// The marks around what Prose sets in bold. No text that a person types holds them.
const (
	strongOn  = "\x02"
	strongOff = "\x03"
)

// Strong marks a part of a paragraph that Prose sets in bold.
func Strong(text string) string { return strongOn + text + strongOff }

// Paragraph is a paragraph of Prose: a caption is small, bold and muted and stands apart from what is over it.
type Paragraph struct {
	Text    string
	Caption bool
	Tone    Tone
}

// Prose is running text in paragraphs, some words of which are bold. It is broken into lines of the width that it is given.
type Prose struct {
	widget.BaseWidget
	paragraphs []Paragraph
}

// NewProse makes prose that says nothing yet.
func NewProse() *Prose {
	p := &Prose{}
	p.ExtendBaseWidget(p)
	return p
}

// Set changes what it says.
func (p *Prose) Set(paragraphs ...Paragraph) {
	p.paragraphs = paragraphs
	p.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (p *Prose) CreateRenderer() fyne.WidgetRenderer { return newArt(p, p.least, p.paint) }

const (
	proseWidth float32 = 120 // least width
	captionGap float32 = 14  // over a caption
	proseGap   float32 = 4   // over a paragraph
)

func (p *Prose) least() fyne.Size {
	_, height := p.lines(max(p.Size().Width, proseWidth))
	return fyne.NewSize(proseWidth, height)
}

func (p *Prose) paint(b *brush, size fyne.Size) {
	lines, _ := p.lines(max(size.Width, proseWidth))
	for _, l := range lines {
		for _, w := range l.words {
			b.text(w.x, l.y, w.text, w.ruler, l.tone.color())
		}
	}
}

// proseLine is a line with its words of one weight each.
type proseLine struct {
	y     float32
	tone  Tone
	words []proseWords
}

type proseWords struct {
	x     float32
	text  string
	ruler *ruler
}

// lines breaks everything into lines and gives the height that they take.
func (p *Prose) lines(width float32) (lines []proseLine, height float32) {
	for i, par := range p.paragraphs {
		plain, bold, tone := newRuler(look.Size(look.Text), false), newRuler(look.Size(look.Text), true), par.Tone
		switch {
		case par.Caption:
			plain, bold = newRuler(look.Size(look.Small), true), newRuler(look.Size(look.Small), true)
			tone = Muted
			if i > 0 {
				height += captionGap
			}
		case i > 0:
			height += proseGap
		}
		for _, words := range breakProse(par.Text, plain, bold, width) {
			closeUp(words)
			lines = append(lines, proseLine{height, tone, words})
			height += plain.height()
		}
	}
	return lines, height
}

// breakProse breaks one paragraph at its blanks. A word that is too wide for a line stands out.
func breakProse(text string, plain, bold *ruler, width float32) (lines [][]proseWords) {
	var line []proseWords
	used, strong := float32(0), false
	add := func(text string, r *ruler) {
		if last := len(line) - 1; last >= 0 && line[last].ruler == r {
			line[last].text += text
		} else {
			line = append(line, proseWords{used, text, r})
		}
		used += r.width(text)
	}
	for word := range strings.FieldsSeq(text) {
		pieces, wide, after := splitStrong(word, plain, bold, strong)
		blank := plain
		if strong {
			blank = bold
		}
		strong = after
		if len(line) > 0 && used+blank.width(" ")+wide > width {
			lines, line, used = append(lines, line), nil, 0
		}
		if len(line) > 0 {
			add(" ", blank)
		}
		for _, piece := range pieces {
			add(piece.text, piece.ruler)
		}
	}
	return append(lines, line)
}

// closeUp sets the words of a line as close as a painter writes them, which kerns: by the letters alone a gap would be left where they turn bold or plain.
func closeUp(words []proseWords) {
	for i := range words[:max(len(words)-1, 0)] {
		w := &words[i]
		words[i+1].x = w.x + fyne.MeasureText(w.text, w.ruler.size, w.ruler.style).Width
	}
}

// splitStrong splits a word where it turns bold or plain.
func splitStrong(word string, plain, bold *ruler, strong bool) (pieces []proseWords, width float32, after bool) {
	for word != "" {
		end := strings.IndexAny(word, strongOn+strongOff)
		text, rest := word, ""
		if end >= 0 {
			text, rest = word[:end], word[end+1:]
		}
		r := plain
		if strong {
			r = bold
		}
		if text != "" {
			pieces = append(pieces, proseWords{0, text, r})
			width += r.width(text)
		}
		if end >= 0 {
			strong = word[end] == strongOn[0]
		}
		word = rest
	}
	return pieces, width, strong
}

// NewColumn sets objects below each other in their full width, each as high as it is in that width.
func NewColumn(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	c := container.New(under{gap: gap})
	c.Objects = objects
	return c
}

// Unmarked takes the marks of Strong out of a text.
func Unmarked(text string) string {
	return strings.NewReplacer(strongOn, "", strongOff, "").Replace(text)
}
