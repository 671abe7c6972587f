package parts_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// bigSheet has ten thousand lines in groups, as a large city's plan has, with names that wrap.
type bigSheet struct{ changed int }

const bigRows = 10_000

func (b *bigSheet) Rows() int { return bigRows }

func (b *bigSheet) Row(row int) parts.Row {
	kind := parts.Line
	if row%8 == 0 {
		kind = parts.Group
	}
	return parts.Row{Kind: kind, Key: fmt.Sprint(row)}
}

func (b *bigSheet) Cell(row, col int) parts.Cell {
	switch {
	case col == 0 && row%8 == 0:
		return parts.Cell{Text: fmt.Sprintf("2.%02d.%02d  PROGRAM PENGEMBANGAN IKLIM PENANAMAN MODAL", row/100, row%100)}
	case row%8 == 0:
		return parts.Cell{}
	case col == 0:
		return parts.Cell{
			Above: fmt.Sprintf("2.18.%02d.2.%04d", row%97, row), Indent: 1,
			Text: fmt.Sprintf("Penyelenggaraan promosi penanaman modal yang menjadi kewenangan kota ke-%d", row),
		}
	case col == 5:
		return parts.Cell{Text: "naik", Sign: parts.SignUp, Tone: parts.Up}
	default:
		return parts.Cell{Text: fmt.Sprintf("%d.%03d.000.000", b.changed+row%9, (row*col)%1000), Editable: true}
	}
}

func bigGrid(b *testing.B) (*bigSheet, *parts.Grid, *uitest.Screen) {
	data := &bigSheet{}
	var g *parts.Grid
	s := uitest.New(b, 1000, 650, func() fyne.CanvasObject {
		columns := []parts.Column{{Title: "Program", Min: 240, Weight: 1, Wrap: true}}
		for range 5 {
			columns = append(columns, parts.Column{Title: "Usulan (Rp)", Min: 120, Align: parts.AlignRight})
		}
		g = parts.NewGrid(data, columns...)
		g.OnCommit = func(int, int, string) string { return "" }
		return g
	})
	s.Focus(g)
	b.ResetTimer()
	return data, g, s
}

func BenchmarkGridRefreshRow(b *testing.B) {
	data, g, _ := bigGrid(b)
	for i := range b.N {
		data.changed = i % 1000
		g.RefreshRow(3)
	}
}

func BenchmarkGridRefresh(b *testing.B) {
	_, g, _ := bigGrid(b)
	for range b.N {
		g.Refresh()
	}
}

func BenchmarkGridScrollStep(b *testing.B) {
	_, _, s := bigGrid(b)
	for i := range b.N {
		dy := float32(60)
		if i/4000%2 == 1 {
			dy = -60
		}
		s.Scroll(fyne.NewPos(300, 300), 0, dy)
	}
}

func BenchmarkGridPageDown(b *testing.B) {
	_, g, s := bigGrid(b)
	for range b.N {
		s.Press("PageDown")
		if row, _ := g.Cursor(); row == bigRows-1 {
			g.MoveTo(0, 0)
		}
	}
}

func BenchmarkGridCtrlEndAndHome(b *testing.B) {
	_, _, s := bigGrid(b)
	for range b.N {
		s.Press("Ctrl+End", "Ctrl+Home")
	}
}

func BenchmarkGridTyping(b *testing.B) {
	_, g, s := bigGrid(b)
	g.MoveTo(3, 2)
	for range b.N {
		s.Type("7")
		s.Press("Esc")
	}
}

func BenchmarkGridSetData(b *testing.B) {
	_, g, _ := bigGrid(b)
	for i := range b.N {
		g.SetData(&bigSheet{changed: i % 1000})
	}
}

func BenchmarkGridResize(b *testing.B) {
	_, g, _ := bigGrid(b)
	for i := range b.N {
		g.Resize(fyne.NewSize(900+float32(i%100), 650))
	}
}
