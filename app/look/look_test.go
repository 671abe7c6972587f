package look_test

import (
	"bytes"
	"image"
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"benangmerah/app/look"
	"benangmerah/assets"
	"benangmerah/reports/scene"
)

var modes = map[string]look.Mode{"light": look.Light, "dark": look.Dark}

func TestTextKeepsItsContrastOnEverySurface(t *testing.T) {
	texts := []fyne.ThemeColorName{look.Ink, look.Muted, look.Thread, look.Up, look.Down, look.Good}
	surfaces := []fyne.ThemeColorName{look.Paper, look.Panel, look.Tint, look.GoodShade, look.UpShade, look.BadShade, look.MutedShade}
	for name, mode := range modes {
		th := look.New(mode, 1)
		for _, text := range texts {
			for _, surface := range surfaces {
				if c := contrast(th.Color(text, 0), th.Color(surface, 0)); c < 4.5 {
					t.Errorf("%s: %s on %s has contrast %.2f, want 4.5", name, text, surface, c)
				}
			}
		}
		if c := contrast(th.Color(look.OnThread, 0), th.Color(look.Thread, 0)); c < 4.5 {
			t.Errorf("%s: text on the thread has contrast %.2f", name, c)
		}
		if c := contrast(th.Color(look.Faint, 0), th.Color(look.Paper, 0)); c < 3 {
			t.Errorf("%s: faint text has contrast %.2f, want 3", name, c)
		}
	}
}

// contrast is the contrast ratio of two opaque colours.
func contrast(a, b color.Color) float64 { return scene.Contrast(painted(a), painted(b)) }

func painted(c color.Color) scene.Color {
	r, g, b, _ := c.RGBA()
	return scene.Color{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8)}
}

func TestFollowDesktop(t *testing.T) {
	th := look.New(look.FollowDesktop, 1)
	if th.Color(look.Paper, theme.VariantLight) == th.Color(look.Paper, theme.VariantDark) {
		t.Error("the paper does not follow the desktop")
	}
	if got, want := look.New(look.Dark, 1).Color(look.Paper, theme.VariantLight), th.Color(look.Paper, theme.VariantDark); got != want {
		t.Errorf("dark mode on a light desktop: got %v, want %v", got, want)
	}
}

func TestTextGrowsAndPaddingDoesNot(t *testing.T) {
	for _, c := range []struct {
		name        fyne.ThemeSizeName
		scale, want float32
	}{
		{look.Text, 1, 14},
		{look.Text, 1.5, 21},
		{look.Text, 9, 24.5},
		{look.Text, 0, 14},
		{look.Small, 1, 12},
		{look.Heading, 1, 17},
		{look.Clock, 1, 40},
		{theme.SizeNamePadding, 1.5, 4},
	} {
		if got := look.New(look.Light, c.scale).Size(c.name); got != c.want {
			t.Errorf("%s at %v: got %v, want %v", c.name, c.scale, got, c.want)
		}
	}
}

func TestFontsAreEmbedded(t *testing.T) {
	th := look.New(look.Light, 1)
	for style, want := range map[fyne.TextStyle][]byte{
		{}: assets.NotoSansRegular(), {Italic: true}: assets.NotoSansRegular(), {Bold: true}: assets.NotoSansBold(),
	} {
		if !bytes.Equal(th.Font(style).Content(), want) {
			t.Errorf("style %+v is not set in the embedded family", style)
		}
	}
}

// TestFyneKeepsOneFontOfAStyle holds that Fyne, which keeps its own font of a style in memory unless the theme's is the same resource, finds that it is.
func TestFyneKeepsOneFontOfAStyle(t *testing.T) {
	th := look.New(look.Light, 1)
	for _, c := range []struct {
		style fyne.TextStyle
		own   fyne.Resource
	}{
		{fyne.TextStyle{}, theme.DefaultTextFont()},
		{fyne.TextStyle{Bold: true}, theme.DefaultTextBoldFont()},
		{fyne.TextStyle{Monospace: true}, theme.DefaultTextMonospaceFont()},
		{fyne.TextStyle{Symbol: true}, theme.DefaultSymbolFont()},
	} {
		if th.Font(c.style) != c.own {
			t.Errorf("%+v has %s beside %s", c.style, th.Font(c.style).Name(), c.own.Name())
		}
	}
}

func TestIconsArePaintedInTheColourOfTheTheme(t *testing.T) {
	for _, name := range []look.IconName{
		look.IconMark, look.IconHome, look.IconProgramme, look.IconIncoming, look.IconSession, look.IconComparison,
		look.IconPriorities, look.IconPapers, look.IconFollowUp, look.IconActors, look.IconCohorts, look.IconRoadmap, look.IconRefocusing, look.IconThreads, look.IconSettings, look.IconSearch, look.IconClose, look.IconOpen,
	} {
		for mode, m := range modes {
			test.NewTempApp(t).Settings().SetTheme(look.New(m, 1))
			img := canvas.NewImageFromResource(look.Icon(name, look.Thread))
			img.SetMinSize(fyne.NewSquareSize(48))
			if !contains(software.Render(img, look.New(m, 1)), look.Color(look.Thread)) {
				t.Errorf("%s, %s: no pixel in the thread's colour", name, mode)
			}
		}
	}
}

func TestIconFollowsTheTheme(t *testing.T) {
	app := test.NewTempApp(t)
	icon := look.Icon(look.IconHome, look.Ink)
	app.Settings().SetTheme(look.New(look.Light, 1))
	before := icon.Name()
	app.Settings().SetTheme(look.New(look.Dark, 1))
	if icon.Name() == before {
		t.Error("the resource keeps its name, so caches would keep the old colour")
	}
}

func contains(img image.Image, want color.Color) bool {
	wr, wg, wb, _ := want.RGBA()
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			if r, g, b, _ := img.At(x, y).RGBA(); r>>8 == wr>>8 && g>>8 == wg>>8 && b>>8 == wb>>8 {
				return true
			}
		}
	}
	return false
}
