package parts_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// wideSheet is one row with a long name and an empty cell after it.
type wideSheet struct{ wide, editable bool }

const longName = "Pemeriksaan dan Pengawasan Koperasi yang Wilayah Keanggotaannya dalam Daerah"

func (w wideSheet) Rows() int         { return 1 }
func (w wideSheet) Row(int) parts.Row { return parts.Row{Key: "a", Wide: w.wide} }
func (w wideSheet) Cell(_, col int) parts.Cell {
	return []parts.Cell{{Text: longName}, {Editable: w.editable}, {Text: "280"}}[col]
}

func TestAWideRowSpansEmptyCellsThatCannotBeEdited(t *testing.T) {
	for want, data := range map[bool][]wideSheet{true: {{wide: true}}, false: {{}, {wide: true, editable: true}}} {
		for _, sheet := range data {
			s := uitest.New(t, 900, 120, func() fyne.CanvasObject {
				g := parts.NewGrid(sheet, parts.Column{Min: 150, Wrap: true}, parts.Column{Min: 600}, parts.Column{Min: 100})
				g.OnCommit = func(int, int, string) string { return "" }
				return g
			})
			if s.Sees(longName) != want {
				t.Errorf("%+v: in one line is %v", sheet, !want)
			}
		}
	}
}
