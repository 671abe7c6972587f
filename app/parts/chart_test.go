package parts

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/look"
	"benangmerah/model/locale"
	"benangmerah/reports/chart"
	"benangmerah/reports/scene"
)

// town is a waterfall of three agencies.
func town() chart.Waterfall {
	return chart.Waterfall{Start: "Usulan", End: "Hasil", From: 900_000_000, Steps: []chart.Step{{Label: "Dinas A", By: -50_000_000}, {Label: "Dinas B", By: 20_000_000}, {Label: "Dinas C", By: -10_000_000}}}
}

// showChart shows a chart in a window, with a button before it.
func showChart(t *testing.T, f chart.Figure, width, height float32) (*Chart, fyne.Window) {
	t.Helper()
	c := NewChart()
	c.Set(f, locale.Indonesian, "Tab, lalu panah")
	w := test.NewTempWindow(t, container.NewBorder(NewKeyButton("Dahulu", "", func() {}), nil, nil, nil, c))
	w.SetPadded(false)
	w.Resize(fyne.NewSize(width, height))
	return c, w
}

func pressKeys(w fyne.Window, names ...fyne.KeyName) {
	for _, name := range names {
		w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: name})
	}
}

func TestChartIsReadByKeys(t *testing.T) {
	startLook(t)
	c, w := showChart(t, town(), 700, 400)
	if c.Says() != "Tab, lalu panah" || !c.frame.Hidden {
		t.Errorf("without the focus it says %q", c.Says())
	}
	for range 2 {
		if w.Canvas().Focused() != fyne.Focusable(c) {
			w.Canvas().FocusNext()
		}
	}
	if w.Canvas().Focused() != fyne.Focusable(c) {
		t.Fatal("Tab does not lead to the chart")
	}
	for _, step := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.KeyUp, "Usulan: Rp9.000.000."},
		{fyne.KeyDown, "Dinas A: turun Rp500.000, jumlah menjadi Rp8.500.000."},
		{fyne.KeyRight, "Dinas C: turun Rp100.000, jumlah menjadi Rp8.400.000."},
		{fyne.KeyEnd, "Hasil: Rp8.600.000."},
		{fyne.KeyDown, "Hasil: Rp8.600.000."},
		{fyne.KeyLeft, "Dinas B: naik Rp200.000, jumlah menjadi Rp8.600.000."},
		{fyne.KeyHome, "Usulan: Rp9.000.000."},
	} {
		if pressKeys(w, step.key); c.Says() != step.want || c.said.Text() != step.want {
			t.Errorf("after %s it says %q and shows %q, want %q", step.key, c.Says(), c.said.Text(), step.want)
		}
		r := c.marks[c.at]
		if c.frame.Hidden || c.frame.Position().Y > float32(r.Y) || c.frame.Position().Y+c.frame.Size().Height < float32(r.Bottom()) {
			t.Errorf("after %s the frame stands at %v, %v, not around %v", step.key, c.frame.Position(), c.frame.Size(), r)
		}
	}
	w.Canvas().FocusNext()
	if c.Says() != "Tab, lalu panah" || !c.frame.Hidden {
		t.Errorf("after the focus went it says %q", c.Says())
	}
}

// Keys that the chart has no use for are the window's.
func TestChartPassesKeys(t *testing.T) {
	startLook(t)
	c, w := showChart(t, town(), 700, 400)
	var got fyne.KeyName
	w.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { got = e.Name })
	w.Canvas().Focus(c)
	if pressKeys(w, fyne.KeyF5); got != fyne.KeyF5 {
		t.Errorf("the window got %q", got)
	}
}

func TestChartIsReadByThePointer(t *testing.T) {
	startLook(t)
	c, w := showChart(t, town(), 700, 400)
	r := c.marks[2]
	test.TapAt(c, fyne.NewPos(float32(r.X+r.W/2), float32(r.Y+r.H/2)))
	if !strings.HasPrefix(c.Says(), "Dinas C") || w.Canvas().Focused() != fyne.Focusable(c) {
		t.Errorf("pressed it says %q", c.Says())
	}
}

// A chart of nothing says why, and keys do no harm.
func TestChartOfNothing(t *testing.T) {
	startLook(t)
	c, w := showChart(t, nil, 700, 400)
	c.Set(nil, locale.Indonesian, "Belum ada angka.")
	w.Canvas().Focus(c)
	pressKeys(w, fyne.KeyDown, fyne.KeyUp, fyne.KeyEnd, fyne.KeyHome)
	if c.Says() != "Belum ada angka." || len(c.Scene().Items) > 0 || !c.frame.Hidden {
		t.Errorf("it says %q and shows %d items", c.Says(), len(c.Scene().Items))
	}
}

// At every size, text size and look nothing in the chart lies over another, the sentence stands below it, and another figure begins at its first mark.
func TestChartFitsItsPlace(t *testing.T) {
	holds := chart.Slope{Before: "Usulan", After: "Hasil"}
	for i := range 30 {
		holds.Moves = append(holds.Moves, chart.Move{Label: long[i : i+200], From: int64(i) * 1e9, To: int64(i*i) * 1e8})
	}
	for _, scheme := range []look.Mode{look.Light, look.Dark} {
		for _, share := range []float32{1, 1.5} {
			test.NewTempApp(t).Settings().SetTheme(look.New(scheme, share))
			for _, size := range []fyne.Size{{Width: 700, Height: 420}, {Width: 1100, Height: 560}} {
				c, w := showChart(t, holds, size.Width, size.Height)
				w.Canvas().Focus(c)
				pressKeys(w, fyne.KeyEnd)
				for _, p := range scene.Problems(c.Scene(), scene.Rules{TextContrast: 4.5, SignContrast: 3}) {
					t.Errorf("look %v at %v, %v: %v", scheme, share, size, p)
				}
				if below := c.said.Position().Y; below < float32(c.Scene().H) || below+c.said.MinSize().Height > c.Size().Height+1 {
					t.Errorf("look %v at %v, %v: the sentence stands at %v of %v", scheme, share, size, below, c.Size().Height)
				}
				if c.Set(town(), locale.English, ""); c.Says() != "Usulan: Rp9,000,000." {
					t.Errorf("another figure says %q", c.Says())
				}
			}
		}
	}
}
