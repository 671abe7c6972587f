package paper

import (
	"math"

	"benangmerah/reports/scene"
)

// Font is the family of type of a document. Both are embedded. Noto has no slanted cut: what is italic stands upright in it.
type Font uint8

// The families.
const (
	Liberation Font = iota // Liberation Sans, of the metrics of Arial
	Noto                   // Noto Sans
)

// Face gives the cut of the family for a style.
func (f Font) Face(bold, italic bool) scene.Face {
	switch {
	case f == Noto && bold:
		return scene.NotoBold
	case f == Noto:
		return scene.Noto
	case bold && italic:
		return scene.SansBoldItalic
	case bold:
		return scene.SansBold
	case italic:
		return scene.SansItalic
	default:
		return scene.Sans
	}
}

// setting is how type is set throughout a document.
type setting struct {
	font  Font
	scale float64
}

func (d Document) setting() setting { return setting{font: d.Font, scale: d.Scale} }

// regular is the face of ordinary text, bold that of heads.
func (s setting) regular() scene.Face { return s.font.Face(false, false) }
func (s setting) bold() scene.Face    { return s.font.Face(true, false) }

// size is the size of type of something that asks for one, or for the usual one, in the scale of the document.
func (s setting) size(asked, usual float64) float64 {
	return typeSize(typeSize(asked, usual)*s.scale, leastType)
}

// room is a width of a column, which larger type needs more of.
func (s setting) room(width float64) float64 { return width * math.Max(1, s.scale) }
