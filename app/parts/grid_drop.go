package parts

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

// lift is a row that the pointer carries to another place.
type lift struct {
	key string // of the row; "" is none
	to  int    // the row in front of which it would land, -1 where it stays
}

// landingHeight is the width of the line that shows where it would land.
const landingHeight float32 = 2

// grounded is no row.
var grounded = lift{to: -1}

// carryTo shows where the row that is carried would land with the pointer at a height. Beyond the rows in view it scrolls by one row at each movement.
func (g *Grid) carryTo(y float32) {
	row := g.rowAt(y)
	g.revealRow(min(max(row, 0), g.rows()-1))
	g.arrange()
	to := min(max(row, 0), g.rows())
	if r := g.shown[to]; r != nil && y > r.y+r.height/2 {
		to++
	}
	if from := g.FindRow(g.lift.key); to == from || to == from+1 {
		to = -1
	}
	g.lift.to = to
	g.showCursor()
}

// land reports the row that was carried and takes the line away.
func (g *Grid) land() {
	carried := g.lift
	g.lift = grounded
	g.showCursor()
	if from := g.FindRow(carried.key); carried.to >= 0 && from >= 0 {
		g.OnDrop(from, min(carried.to, g.rows()))
	}
}

// letGo leaves the row that is carried where it is, and tells whether there was one on its way.
func (g *Grid) letGo() bool {
	carried := g.lift.to >= 0
	g.lift = grounded
	return carried
}

// placeLanding lays the line that shows where a row would land.
func (v *gridView) placeLanding() {
	g := v.g
	y, last := v.headH, g.shown[g.lift.to-1]
	if next := g.shown[g.lift.to]; next != nil {
		y = next.y
	} else if last != nil {
		y = last.y + last.height
	}
	v.landing.Hidden, v.landing.FillColor = g.lift.to < 0, look.Color(look.Thread)
	v.landing.Move(fyne.NewPos(0, max(y-landingHeight/2, v.headH)))
	v.landing.Resize(fyne.NewSize(min(g.metrics.total, v.size.Width), landingHeight))
}
