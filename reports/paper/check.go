package paper

import (
	"math"

	"benangmerah/model"
)

// What a page can show: a sheet between a postcard and a poster, type that is read in the hand, and as much room between the margins as a line needs.
const (
	leastSheet   = 100  // millimetres
	mostSheet    = 1200 // millimetres
	leastMargin  = 5    // millimetres at the edge of a sheet that printers do not reach
	leastForFoot = 15   // millimetres under the text, with the two lines of a footer
	leastFrame   = 40   // millimetres between the margins
	leastType    = MinTableSize
	mostType     = 36 // points
	leastScale   = 0.5
	mostScale    = 2
	leastSpacing = 1
	mostSpacing  = 3
)

// Check refuses, with a model.Error, a form that no page can have: sheets, margins, type or spacing out of bounds, or margins that leave no room.
// Layout checks by itself.
func (d Document) Check() error {
	d = d.withDefaults()
	if err := d.checkSheet(); err != nil {
		return err
	}
	if !inBounds(d.TextSize, leastType, mostType) || !inBounds(d.Scale, leastScale, mostScale) {
		return model.Invalidf("Pakai ukuran huruf antara 8 dan 36.", "Ukuran huruf %.1f tidak dapat dipakai.", d.TextSize*d.Scale)
	}
	if !inBounds(d.Spacing, leastSpacing, mostSpacing) {
		return model.Invalidf("Pakai jarak baris antara 1 dan 3.", "Jarak baris %.2f tidak dapat dipakai.", d.Spacing)
	}
	return nil
}

func (d Document) checkSheet() error {
	if !inBounds(d.Paper.Width, leastSheet, mostSheet) || !inBounds(d.Paper.Height, leastSheet, mostSheet) {
		return model.Invalidf("Pilih F4 atau A4.", "Kertas %.0f × %.0f mm tidak dapat dipakai.", d.Paper.Width, d.Paper.Height)
	}
	m := d.Margins
	for _, edge := range []float64{m.Top, m.Right, m.Bottom, m.Left} {
		if !inBounds(edge, leastMargin, mostSheet) {
			return model.Invalidf("Pakai batas tepi paling sedikit 5 mm.", "Batas tepi %.0f mm tidak dapat dipakai: pencetak tidak mencapai tepi kertas.", edge)
		}
	}
	if d.Footer != (Footer{}) && m.Bottom < leastForFoot {
		return model.Invalidf("Pakai batas bawah paling sedikit 15 mm.", "Batas bawah %.0f mm tidak cukup untuk kaki halaman.", m.Bottom)
	}
	shortest := math.Min(d.Paper.Width, d.Paper.Height)
	if left := shortest - math.Max(m.Left+m.Right, m.Top+m.Bottom); left < leastFrame {
		return model.Invalidf("Perkecil batas tepi, atau pilih kertas yang lebih besar.", "Batas tepi terlalu lebar: tersisa %.0f mm untuk isi halaman.", math.Max(left, 0))
	}
	return nil
}

// inBounds says whether a number, which may be none, lies within bounds.
func inBounds(v, least, most float64) bool { return v >= least && v <= most }

// within gives a length of a tree as one that a page has: nothing for what is below zero or no number, and no more than most.
func within(v, most float64) float64 {
	if !(v > 0) {
		return 0
	}
	return math.Min(v, most)
}

// typeSize is the size of type that a block asks for, as far as it can be read and stands on a page, or the usual one where it asks for none.
func typeSize(asked, usual float64) float64 {
	if !(asked > 0) {
		return usual
	}
	return math.Max(leastType, math.Min(asked, mostType))
}
