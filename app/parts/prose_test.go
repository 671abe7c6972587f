package parts_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

func TestProseBreaksAtItsWidthAndKeepsWhatIsBold(t *testing.T) {
	var prose *parts.Prose
	s := uitest.New(t, 200, 400, func() fyne.CanvasObject {
		prose = parts.NewProse()
		return parts.NewColumn(4, prose)
	})
	prose.Set(parts.Paragraph{Text: "Judul", Caption: true}, parts.Paragraph{Text: "harus mengalah: " + parts.Strong("Pelayanan Penanaman Modal") + ". Sisa Rp550 jt."})
	seen := s.Texts()
	if !slices.Contains(seen, "Judul") || !strings.Contains(strings.Join(seen, " "), "Pelayanan") {
		t.Fatalf("reads %q", seen)
	}
	if all := strings.Join(seen, ""); strings.ContainsAny(all, "\x02\x03") {
		t.Errorf("marks are shown: %q", all)
	}
	narrow := prose.MinSize().Height
	s.Window.Resize(fyne.NewSize(600, 400))
	s.Texts()
	if wide := prose.MinSize().Height; wide >= narrow {
		t.Errorf("as high when wide (%v) as when narrow (%v)", wide, narrow)
	}
	if got := parts.Unmarked("a " + parts.Strong("b") + "c"); got != "a bc" {
		t.Errorf("unmarked %q", got)
	}
}

func TestAColumnLeavesNoRoomForWhatIsHidden(t *testing.T) {
	var column *fyne.Container
	var second *parts.Text
	uitest.New(t, 200, 400, func() fyne.CanvasObject {
		second = parts.NewText("dua", look.Text, parts.Plain)
		column = parts.NewColumn(10, parts.NewText("satu", look.Text, parts.Plain), second)
		return column
	})
	both := column.MinSize().Height
	second.Hide()
	if one := column.MinSize().Height; one >= both-10 {
		t.Errorf("%v with both, %v with one", both, one)
	}
}

func TestALegendTakesTheLinesThatItNeeds(t *testing.T) {
	var legend *parts.Legend
	s := uitest.New(t, 600, 200, func() fyne.CanvasObject {
		legend = parts.NewLegend()
		return container.NewVBox(legend)
	})
	legend.Set(parts.Mark{Words: "Sasaran nasional 20", Color: look.PartColor(0)}, parts.Mark{Words: "Tugas daerah 10", Color: look.PartColor(1)})
	one := legend.MinSize().Height
	s.Window.Resize(fyne.NewSize(180, 200))
	if s.Texts(); legend.MinSize().Height <= one {
		t.Errorf("%v high when narrow, %v when wide", legend.MinSize().Height, one)
	}
	if !s.Sees("Tugas daerah 10") {
		t.Errorf("reads %q", s.Texts())
	}
}

func TestRangesAreNamed(t *testing.T) {
	var ranges *parts.Ranges
	s := uitest.New(t, 300, 200, func() fyne.CanvasObject {
		ranges = parts.NewRanges()
		return container.NewVBox(ranges)
	})
	ranges.Set(parts.Range{Name: "Dampak", From: 0.1, To: 0.4, Now: 0.2}, parts.Range{Name: "Biaya", Now: 1, None: true})
	if !s.Sees("Dampak") || !s.Sees("Biaya") {
		t.Errorf("reads %q", s.Texts())
	}
	two := ranges.MinSize().Height
	ranges.Set(parts.Range{Name: "Dampak", To: 1})
	if one := ranges.MinSize().Height; one >= two || one <= 0 {
		t.Errorf("%v high with one, %v with two", one, two)
	}
}

// letters is a table of one cell that takes letters.
type letters struct{}

func (letters) Rows() int                { return 1 }
func (letters) Row(int) parts.Row        { return parts.Row{Key: "a"} }
func (letters) Cell(int, int) parts.Cell { return parts.Cell{Text: "3"} }

func TestALetterOnACellThatIsNotEditedIsReported(t *testing.T) {
	var grid *parts.Grid
	s := uitest.New(t, 300, 200, func() fyne.CanvasObject {
		grid = parts.NewGrid(letters{}, parts.Column{Title: "Nilai", Min: 80})
		return grid
	})
	typed := ""
	grid.OnRune = func(row, col int, r rune) bool {
		typed += string(r)
		return r != 'x'
	}
	passed := ""
	s.Canvas().SetOnTypedRune(func(r rune) { passed += string(r) })
	s.Focus(grid)
	s.Type("4x")
	if typed != "4x" || passed != "x" {
		t.Errorf("reported %q, passed on %q", typed, passed)
	}
}
