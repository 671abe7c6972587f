// Package chart turns figures into scenes: waterfall, slope, ranked bars, tornado, the bars of one line and its thread. A chart is a pure function of plain values, of the
// rectangle that it is given and of how it is to look, so that the window, the wall and paper show the same. Every state is a word and a shape, and every
// thing shown is also said as a sentence (see Mark).
package chart

import (
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// Figure is what can be drawn as a chart: Waterfall, Slope, Ranking, Tornado, Years or Thread.
type Figure interface {
	// In draws the figure into a rectangle. What there is no room for is left out and said, texts that do not fit end with "…"; nothing is drawn outside and no text
	// over another, as long as the rectangle is at least 24 times as wide and 12 times as high as the size of the letters.
	In(r scene.Rect, l Look) Chart
}

// Chart is what a figure has become.
type Chart struct {
	Items []scene.Item
	Marks []Mark // in the order in which they are read
}

// Mark is one thing that a chart shows: the rectangle in which it stands, for the focus of the keyboard, what it means in one sentence with whole names and
// figures, for reading aloud, and of what it is, for going on from it.
type Mark struct {
	scene.Rect
	Says string
	Of   Subject
}

// Subject is what a bar or a point stands for: one line of the plan or, where Many is set, all lines of an agency, of Agency 0 those of all agencies. The zero
// Subject stands for no lines, as a weight does.
type Subject struct {
	Line   model.ID
	Agency model.ID
	Many   bool
}

// Look is how a chart is set. Lengths are in the scene's unit.
type Look struct {
	Colors
	Regular, Bold scene.Face
	Size          float64 // of the em of names and figures
	Note          float64 // of the em of the axis and of notes; they have the role of footnotes
	Language      locale.Language
}

// Colors are the colours of a chart by what they are for. Ink, Muted, Accent, Up, Down and Good also colour text and must stand out from the ground at 7:1,
// Parts at 3:1.
type Colors struct {
	Ground, Hairline scene.Color
	Ink, Muted       scene.Color
	Accent           scene.Color // the line of a ceiling, and what a chart is about
	Up, Down, Good   scene.Color
	Parts            []scene.Color // of a score, in the order of its criteria
}

// Parts of a score on a light and on a dark ground. Neighbours differ in lightness too, so that a grey picture tells them apart.
var (
	LightParts = []scene.Color{{R: 0x6B, G: 0x0F, B: 0x1E}, {R: 0xC9, G: 0x45, B: 0x5C}, {R: 0x0B, G: 0x3A, B: 0x5C}, {R: 0x4A, G: 0x86, B: 0xAC}, {R: 0x3C, G: 0x44, B: 0x4E}, {R: 0x84, G: 0x8B, B: 0x95}}
	DarkParts  = []scene.Color{{R: 0xF2, G: 0xB8, B: 0xC0}, {R: 0xD6, G: 0x4A, B: 0x60}, {R: 0xB9, G: 0xE1, B: 0xF7}, {R: 0x3E, G: 0x8F, B: 0xC4}, {R: 0xE3, G: 0xE7, B: 0xEB}, {R: 0x8A, G: 0x94, B: 0x9F}}
)

// Scene draws a figure as a picture of its own.
func Scene(f Figure, w, h float64, l Look) scene.Scene {
	c := f.In(scene.Rect{W: w, H: h}.Inset(l.Size), l)
	return scene.Scene{W: w, H: h, Background: l.Ground, Items: c.Items}
}

// short writes money as labels and axes do, an amount below zero in parentheses.
func (l Look) short(m model.Money) string {
	if m < 0 {
		return "(" + locale.FormatShort(-m, l.Language) + ")"
	}
	return locale.FormatShort(m, l.Language)
}

// whole writes money to the last digit, as sentences say it, below zero in parentheses.
func (l Look) whole(m model.Money) string {
	if m < 0 {
		return "(" + locale.FormatRupiah(-m, l.Language) + ")"
	}
	return locale.FormatRupiah(m, l.Language)
}

func (l Look) number(n locale.Number) string { return locale.FormatNumber(n, l.Language) }

func magnitude(m model.Money) model.Money { return max(m, -m) }
