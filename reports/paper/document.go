// Package paper turns a document tree into pages. The tree says what an official paper holds (letterhead, title,
// paragraphs, definitions, tables, signatures); Layout breaks it into pages as scenes. The tree holds plain values
// and no sentence of its own, so that tests compare trees and pages.
//
// Lengths in the tree are millimetres, sizes of type are points; lengths in the scenes are points.
package paper

import "benangmerah/reports/scene"

// MM is one millimetre in points.
const MM = 72 / 25.4

// Size is a sheet of paper in millimetres, upright.
type Size struct{ Width, Height float64 }

// The sheets of Indonesian offices: F4 (folio) and A4.
var (
	F4 = Size{Width: 215, Height: 330}
	A4 = Size{Width: 210, Height: 297}
)

// Margins are the empty edges of a page in millimetres, the same whichever way the page is turned.
type Margins struct{ Top, Right, Bottom, Left float64 }

// OfficialMargins are those of official papers. Of the 3 cm at the bottom the lower two stay empty for the electronic
// signature; the footer stands in the third.
var OfficialMargins = Margins{Top: 25, Right: 25, Bottom: 30, Left: 30}

// Document is a paper. Zero values of Paper, Margins, TextSize, Spacing and Scale mean F4, OfficialMargins, 12 points, 1.5 and 1. Scale multiplies all
// sizes of type but those of the foot and the mark; none falls below MinTableSize.
type Document struct {
	Info     scene.Info
	Paper    Size
	Margins  Margins
	TextSize float64 // points
	Spacing  float64 // distance of baselines as a multiple of the size
	Scale    float64
	Font     Font
	Draft    string // printed large and pale across every page, where not empty
	Footer   Footer
	Sections []Section
}

// Footer stands under every page. In Right, {page} and {pages} are replaced by the number of the page and of all pages.
type Footer struct{ Left, Right string }

// Section is a part of a document that begins on a new page. The pages of one that is Apart, such as a letter among many, are counted for themselves; where it has
// one, no number stands under it.
type Section struct {
	Landscape bool
	Apart     bool
	Blocks    []Block
}

// Block is a piece of a section, laid out from top to bottom.
type Block interface {
	layout(p *press)
	// weight is the share of the work that the block is, for telling progress.
	weight() int
}

func (d Document) withDefaults() Document {
	if d.Paper == (Size{}) {
		d.Paper = F4
	}
	if d.Margins == (Margins{}) {
		d.Margins = OfficialMargins
	}
	if d.TextSize == 0 {
		d.TextSize = 12
	}
	if d.Spacing == 0 {
		d.Spacing = 1.5
	}
	if d.Scale == 0 {
		d.Scale = 1
	}
	return d
}
