package parts_test

import (
	"image/color"
	"reflect"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// show puts widgets under each other in a window.
func show(t *testing.T, width, height float32, build func() []fyne.CanvasObject) *uitest.Screen {
	t.Helper()
	return uitest.New(t, width, height, func() fyne.CanvasObject { return container.NewVBox(build()...) })
}

func TestKeyButton(t *testing.T) {
	pressed := 0
	var first, second *parts.KeyButton
	s := show(t, 300, 200, func() []fyne.CanvasObject {
		first = parts.NewPrimaryButton("Disepakati", "F5", func() { pressed++ })
		second = parts.NewKeyButton("Ditunda", "F7", func() { pressed += 10 })
		return []fyne.CanvasObject{first, second}
	})
	s.ClickText(t, "Disepakati")
	s.Press("Tab", "Enter", "Tab", "Space")
	if pressed != 12 {
		t.Errorf("pressed %d, want 12", pressed)
	}
	second.Disable()
	s.ClickText(t, "Ditunda")
	if pressed != 12 || !s.Sees("F7") {
		t.Error("a disabled button was pressed or is not shown")
	}
	first.SetLabel("Agreed")
	if !s.Sees("Agreed") {
		t.Errorf("window reads %q", s.Texts())
	}
}

func TestPartsPassFunctionKeysToTheWindow(t *testing.T) {
	var button *parts.KeyButton
	var search *parts.SearchField
	var plain *parts.Field
	s := show(t, 300, 300, func() []fyne.CanvasObject {
		button, search = parts.NewKeyButton("a", "", nil), parts.NewSearchField("Cari", "Ctrl+F", nil)
		plain = parts.NewField("Catatan")
		return []fyne.CanvasObject{button, search, plain}
	})
	var got []fyne.KeyName
	s.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) { got = append(got, ev.Name) })
	for _, w := range []fyne.Focusable{button, search, plain} {
		s.Focus(w)
		s.Press("F5")
	}
	if want := []fyne.KeyName{fyne.KeyF5, fyne.KeyF5, fyne.KeyF5}; !reflect.DeepEqual(got, want) {
		t.Errorf("the window got %v", got)
	}
}

func TestSearchField(t *testing.T) {
	var texts []string
	var search *parts.SearchField
	down := 0
	s := show(t, 400, 100, func() []fyne.CanvasObject {
		search = parts.NewSearchField("Cari kode", "Ctrl+F", func(text string) { texts = append(texts, text) })
		search.OnDown = func() { down++ }
		return []fyne.CanvasObject{search}
	})
	if !s.Sees("Cari kode") || !s.Sees("Ctrl+F") {
		t.Errorf("window reads %q", s.Texts())
	}
	s.Focus(search)
	s.Type("2.1")
	s.Press("Down", "Esc")
	if want := []string{"2", "2.", "2.1", ""}; !reflect.DeepEqual(texts, want) || down != 1 {
		t.Errorf("texts %q, down %d", texts, down)
	}
}

func TestRail(t *testing.T) {
	var rail *parts.Rail
	var chosen []string
	areas := []parts.Area{
		{ID: "home", Label: "Beranda", Icon: look.IconHome},
		{ID: "programme", Label: "Program", Icon: look.IconProgramme},
		{ID: "session", Label: "Sidang", Icon: look.IconSession},
	}
	s := uitest.New(t, 200, 400, func() fyne.CanvasObject {
		rail = parts.NewRail(func(id string) { chosen = append(chosen, id) }, areas...)
		return container.NewBorder(nil, nil, rail, nil)
	})
	rail.Select("home")
	rail.SetEnabled("programme", false)
	s.ClickText(t, "Sidang")
	s.ClickText(t, "Program")
	s.Press("Tab", "Down", "Enter")
	if want := []string{"session", "session"}; !reflect.DeepEqual(chosen, want) {
		t.Errorf("chosen %q, want %q", chosen, want)
	}
	areas[0].Label = "Home"
	rail.SetAreas(areas...)
	if !s.Sees("Home") || s.Sees("Beranda") {
		t.Errorf("window reads %q", s.Texts())
	}
}

func TestRailFitsALowWindowWithLargeText(t *testing.T) {
	app := uitest.Start(look.New(look.Light, 1.5))
	areas := make([]parts.Area, 9)
	for i := range areas {
		areas[i] = parts.Area{ID: string(rune('a' + i)), Label: "Persandingan", Icon: look.IconComparison}
	}
	rail := parts.NewRail(func(string) {}, areas...)
	s := uitest.Show(app, container.NewBorder(nil, nil, rail, nil), 1366, 640)
	if n := len(s.Texts()); n != 9 || rail.MinSize().Height > 640 {
		t.Errorf("%d words in view, least height %v", n, rail.MinSize().Height)
	}
	last, _ := s.Find("Persandingan")
	if bottom := last.Pos.Y + last.Size.Height; bottom > 640 || last.Pos.X < 0 {
		t.Errorf("the last word is at %v", last)
	}
}

var knots = []parts.Knot{
	{Time: "08.00", Title: "Pembukaan", Note: "selesai 08.10", State: parts.Done},
	{Time: "08.15", Title: "Dinas Koperasi dan Usaha Mikro", State: parts.Now},
	{Time: "10.00", Title: "Rehat", Note: "perkiraan 10.05"},
}

func TestThread(t *testing.T) {
	var thread *parts.Thread
	var chosen []int
	s := uitest.New(t, 220, 120, func() fyne.CanvasObject {
		thread = parts.NewThread(func(knot int) { chosen = append(chosen, knot); thread.Select(knot) })
		return thread
	})
	thread.SetKnots(knots)
	s.ClickText(t, "Dinas Koperasi dan")
	s.Press("Tab", "Down", "Enter")
	if want := []int{1, 2}; !reflect.DeepEqual(chosen, want) {
		t.Errorf("chosen %v, want %v", chosen, want)
	}
	if !s.Sees("perkiraan 10.05") || s.Sees("Pembukaan") {
		t.Errorf("the chosen knot is not scrolled into view: %q", s.Texts())
	}
}

func TestThreadShowsTheSelectedKnotWhateverTheOrder(t *testing.T) {
	s := uitest.New(t, 220, 70, func() fyne.CanvasObject {
		thread := parts.NewThread(nil)
		thread.SetKnots(knots)
		thread.Select(2)
		return thread
	})
	at, ok := s.Find("perkiraan 10.05")
	if !ok || at.Pos.Y+at.Size.Height > 70 || !s.Sees("Rehat") {
		t.Errorf("the selected knot is at %v; window %q", at, s.Texts())
	}
}

func TestThreadWithoutKnots(t *testing.T) {
	var thread *parts.Thread
	s := uitest.New(t, 220, 120, func() fyne.CanvasObject {
		thread = parts.NewThread(nil)
		return thread
	})
	thread.Select(3)
	s.Press("Tab", "Down", "Enter")
	if len(s.Texts()) != 0 {
		t.Errorf("window reads %q", s.Texts())
	}
}

func TestTextsWrapAndCut(t *testing.T) {
	long := strings.Repeat("kata panjang ", 20)
	s := show(t, 200, 400, func() []fyne.CanvasObject {
		return []fyne.CanvasObject{
			parts.NewText(long, look.Text, parts.Plain).Wrap(), parts.NewText(long, look.Small, parts.Muted).Cut(),
			parts.NewHeading("Program", long), parts.NewSectionHeading("Dinas", long), parts.NewCaption("Acara"),
		}
	})
	cut := 0
	for _, text := range s.Texts() {
		if at, ok := s.Find(text); ok && at.Pos.X+at.Size.Width > 200 {
			t.Errorf("%q reaches to %v", text, at.Pos.X+at.Size.Width)
		}
		if strings.HasSuffix(text, "…") {
			cut++
		}
	}
	if cut != 3 {
		t.Errorf("%d texts were cut, want 3: %q", cut, s.Texts())
	}
}

func TestToastFloatsAndLetsClicksThrough(t *testing.T) {
	pressed, closed := 0, 0
	var toast *parts.Toast
	s := uitest.New(t, 400, 300, func() fyne.CanvasObject {
		toast = parts.NewToast(func() { closed++ })
		button := parts.NewKeyButton("Di bawah", "", func() { pressed++ })
		return container.NewStack(container.NewVBox(button), toast)
	})
	toast.Say("Cadangan selesai.", parts.Good)
	s.ClickText(t, "Di bawah")
	if pressed != 1 || !s.Sees("Cadangan selesai.") {
		t.Errorf("pressed %d, window %q", pressed, s.Texts())
	}
	s.ClickText(t, "Cadangan selesai.")
	if closed != 1 || s.Sees("Cadangan selesai.") {
		t.Errorf("closed %d, window %q", closed, s.Texts())
	}
}

func TestFiguresChipsAndEmptyState(t *testing.T) {
	did := 0
	var figure *parts.StatusFigure
	var chip *parts.Chip
	s := uitest.New(t, 400, 400, func() fyne.CanvasObject {
		figure, chip = parts.NewStatusFigure("Sisa", "1"), parts.NewChip("siap", parts.Good)
		empty := parts.NewEmptyState(look.IconIncoming, "Belum ada berkas.", parts.NewKeyButton("Pilih", "", func() { did++ }))
		return container.NewBorder(container.NewHBox(figure, chip, parts.NewKeyCap("F1")), nil, nil, nil, empty)
	})
	figure.Set("Lebih", "Rp2", parts.Down)
	chip.Set("kosong", parts.Bad)
	s.ClickText(t, "Pilih")
	for _, want := range []string{"Lebih", "Rp2", "kosong", "F1", "Belum ada berkas."} {
		if !slices.Contains(s.Texts(), want) {
			t.Errorf("%q is missing in %q", want, s.Texts())
		}
	}
	if did != 1 {
		t.Errorf("the action was done %d times", did)
	}
}

func TestBarIsFullAndInTheToneOfDownWhenOver(t *testing.T) {
	var bar *parts.Bar
	s := uitest.New(t, 100, 8, func() fyne.CanvasObject {
		bar = parts.NewBar()
		return bar
	})
	for _, c := range []struct {
		share float64
		want  fyne.ThemeColorName
	}{{0.5, look.Hairline}, {0.95, look.Thread}, {1, look.Thread}, {1.2, look.Down}} {
		bar.Set(c.share)
		if got, want := s.Picture().At(80, 4), look.Color(c.want); !sameColor(got, want) {
			t.Errorf("share %v: %v at 80 %%, want %v", c.share, got, want)
		}
	}
}

func sameColor(a, b color.Color) bool {
	return color.NRGBAModel.Convert(a) == color.NRGBAModel.Convert(b)
}

func TestEveryPartFollowsTheTheme(t *testing.T) {
	s := uitest.New(t, 600, 600, func() fyne.CanvasObject {
		thread := parts.NewThread(nil)
		thread.SetKnots(knots)
		grid := parts.NewGrid(newSheet(20), columns...)
		grid.Ticks = true
		rail := parts.NewRail(func(string) {}, parts.Area{ID: "a", Label: "Beranda", Icon: look.IconHome})
		top := container.NewHBox(parts.NewKeyButton("Tombol", "F5", nil), parts.NewChip("siap", parts.Good), parts.NewCaption("Acara"),
			parts.NewStatusFigure("Sisa", "9"), parts.NewPanel(parts.NewText("12.46", look.Clock, parts.Plain)), widget.NewSeparator())
		body := container.NewGridWithColumns(2, thread, grid)
		return container.NewStack(parts.NewSurface(look.Paper), container.NewBorder(top, nil, rail, nil, body))
	})
	s.App.Settings().SetTheme(look.New(look.Dark, 1.25))
	light := look.New(look.Light, 1)
	img := s.Picture()
	ink, paper := light.Color(look.Ink, 0), light.Color(look.Paper, 0)
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			if c := img.At(x, y); sameColor(c, ink) || sameColor(c, paper) {
				t.Fatalf("a pixel of the light theme is left at %d,%d", x, y)
			}
		}
	}
}
