package parts_test

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

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
	g, s := bigGridOf(b, data)
	return data, g, s
}

func bigGridOf(b *testing.B, data parts.Data) (g *parts.Grid, s *uitest.Screen) {
	s = uitest.New(b, 1000, 650, func() fyne.CanvasObject {
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
	return g, s
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

func BenchmarkGridTypingWithSuggestions(b *testing.B) {
	_, g, s := bigGrid(b)
	g.Suggest = manySuggestions
	g.MoveTo(3, 2)
	for range b.N {
		s.Type("7")
		s.Press("Down", "Esc", "Esc")
	}
}

func BenchmarkGridPasteOf5000Rows(b *testing.B) {
	_, g, s := bigGrid(b)
	g.OnPaste = func(_, _ int, cells [][]string) string {
		if len(cells) != 5000 {
			b.Fatalf("%d rows", len(cells))
		}
		return ""
	}
	s.App.Clipboard().SetContent(strings.Repeat("2.18.02\tNama kegiatan\t1.250.000.000\t1.300.000.000\r\n", 5000))
	for range b.N {
		s.Press("Ctrl+V")
	}
}

func BenchmarkGridCopyOfEverything(b *testing.B) {
	_, _, s := bigGrid(b)
	for range b.N {
		s.Press("Ctrl+A", "Ctrl+C")
	}
}

func BenchmarkGridDrag(b *testing.B) {
	_, g, _ := bigGrid(b)
	g.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(400, 100)}, Button: desktop.MouseButtonPrimary})
	for i := range b.N {
		g.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(400, 100+float32(i%12*40))}})
	}
}

func BenchmarkGridLeftToTheFoldingRow(b *testing.B) {
	g, s := bigGridOf(b, farFold{&bigSheet{}})
	g.OnFold = func(int, bool) { b.Fatal("folded") }
	for range b.N {
		g.MoveTo(bigRows-1, 0)
		s.Press("Left")
	}
}

// farFold folds ten thousand rows away by the first.
type farFold struct{ *bigSheet }

func (farFold) Row(row int) parts.Row {
	if row == 0 {
		return parts.Row{Kind: parts.Group, Key: "0", Fold: parts.Unfolded}
	}
	return parts.Row{Key: fmt.Sprint(row), Depth: 1}
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
