// Package look is the look of the window: colours, sizes, fonts and icons, as one Fyne theme.
// The wall has its own palette; nothing here is used there.
package look

import (
	"image/color"
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"benangmerah/assets"
)

// Mode says which of the two palettes is shown.
type Mode uint8

// The window is light or dark, or what the desktop prefers.
const (
	FollowDesktop Mode = iota
	Light
	Dark
)

// The least and the greatest text scale that a person may choose.
const (
	MinScale = 1.0
	MaxScale = 1.75
)

// Theme is the window's look in one mode at one text scale. It is a value: a change of setting is a new Theme.
type Theme struct {
	mode  Mode
	scale float32
}

var _ fyne.Theme = Theme{}

// New gives the look in mode at a text scale of 1 to 1.75; a scale outside is brought to the nearer end.
func New(mode Mode, scale float32) Theme {
	return Theme{mode: mode, scale: min(max(scale, MinScale), MaxScale)}
}

// Color implements fyne.Theme.
func (t Theme) Color(name fyne.ThemeColorName, desktop fyne.ThemeVariant) color.Color {
	p := light
	if t.mode == Dark || t.mode == FollowDesktop && desktop == theme.VariantDark {
		p = dark
	}
	if c, ok := p[name]; ok {
		return c
	}
	return theme.DefaultTheme().Color(name, desktop)
}

// Font implements fyne.Theme. The embedded family has no italics; italic text is set upright.
func (t Theme) Font(style fyne.TextStyle) fyne.Resource {
	switch {
	case style.Monospace, style.Symbol:
		return theme.DefaultTheme().Font(style)
	case style.Bold:
		return bold()
	default:
		return regular()
	}
}

// Icon implements fyne.Theme.
func (t Theme) Icon(name fyne.ThemeIconName) fyne.Resource { return theme.DefaultTheme().Icon(name) }

var (
	regular = sync.OnceValue(func() fyne.Resource { return instead(theme.DefaultTextFont(), assets.NotoSansRegular()) })
	bold    = sync.OnceValue(func() fyne.Resource { return instead(theme.DefaultTextBoldFont(), assets.NotoSansBold()) })
)

// instead puts a font of ours into Fyne's own resource of that style. Beside the font of a theme, Fyne keeps every outline of its own font of the style in memory, for letters
// that the other does not have, unless the two are the same resource. Both are of one family here; what only Fyne's has, as accents of old Greek, comes from the system's fonts.
func instead(fynes fyne.Resource, ours []byte) fyne.Resource {
	if r, ok := fynes.(*fyne.StaticResource); ok {
		r.StaticContent = ours
		return r
	}
	return fyne.NewStaticResource(fynes.Name(), ours)
}
