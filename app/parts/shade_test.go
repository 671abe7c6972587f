package parts

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"benangmerah/app/look"
)

// shaded is one row of three cells, of which the second is shaded.
type shaded struct{}

func (shaded) Rows() int   { return 1 }
func (shaded) Row(int) Row { return Row{Key: "1"} }
func (shaded) Cell(_, col int) Cell {
	if col == 1 {
		return Cell{Text: "● tercapai", Shade: look.GoodShade}
	}
	return Cell{Text: "Kelompok"}
}

func TestAShadeFillsItsCellAndNoOther(t *testing.T) {
	startLook(t)
	g := NewGrid(shaded{}, Column{Min: 120}, Column{Min: 90}, Column{Min: 90})
	g.Resize(fyne.NewSize(300, 100))
	g.metrics.update(g)
	r := newGridRow()
	r.bind(g, 0)
	var found []fyne.CanvasObject
	text := -1
	for i, o := range r.objects {
		switch o := o.(type) {
		case *canvas.Rectangle:
			if o.FillColor == look.Color(look.GoodShade) {
				found = append(found, o)
				if text >= 0 {
					t.Error("the shade lies over the text")
				}
			}
		case *canvas.Text:
			if o.Text == "● tercapai" {
				text = i
			}
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d shades", len(found))
	}
	left, right := found[0].Position().X, found[0].Position().X+found[0].Size().Width
	if left < g.metrics.x[1] || left > g.metrics.x[1]+2 || right > g.metrics.x[2] || right < g.metrics.x[2]-2 || found[0].Size().Height < r.height-4 {
		t.Errorf("from %v to %v, the cell from %v to %v", left, right, g.metrics.x[1], g.metrics.x[2])
	}
}
