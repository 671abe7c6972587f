package look

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Colours of the window by what they are for. A widget asks for them in Refresh, so that a switch of the theme reaches it.
const (
	// Paper is what everything lies on; Panel is the calm surface of rails, group rows and subtotals.
	Paper = theme.ColorNameBackground
	Panel = theme.ColorNameHeaderBackground
	// Ink is for text, Muted for text that stands back, Faint for text of what cannot be used now.
	Ink   = theme.ColorNameForeground
	Muted = theme.ColorNamePlaceHolder
	Faint = theme.ColorNameDisabled
	// Hairline parts rows and panes; Outline bounds what can be pressed or filled in.
	Hairline = theme.ColorNameSeparator
	Outline  = theme.ColorNameInputBorder
	// Thread is the one accent: the red thread. OnThread is the text on a surface filled with it, Tint its faintest shade.
	Thread   = theme.ColorNamePrimary
	OnThread = theme.ColorNameForegroundOnPrimary
	Tint     = fyne.ThemeColorName("tint")
	// Up, Down and Good colour increase, decrease and what is in order; a word or a sign always says the same.
	Up   = fyne.ThemeColorName("up")
	Down = fyne.ThemeColorName("down")
	Good = fyne.ThemeColorName("good")
	// GoodShade, UpShade, BadShade and MutedShade are light grounds of cells that say how something stands; every text can be read on them.
	GoodShade  = fyne.ThemeColorName("goodShade")
	UpShade    = fyne.ThemeColorName("upShade")
	BadShade   = fyne.ThemeColorName("badShade")
	MutedShade = fyne.ThemeColorName("mutedShade")
	// RangeFill fills the part of a bar within which something stays as it is.
	RangeFill = fyne.ThemeColorName("range")
	// Hover lies over what the pointer is on.
	Hover = theme.ColorNameHover
)

// PartColors are the colours of the parts that bars are made of, as the charts on the wall have them: neighbours are told apart by their lightness too.
var PartColors = []fyne.ThemeColorName{"part1", "part2", "part3", "part4", "part5", "part6"}

// PartColor is the colour of a part, from 0; they come again after the last.
func PartColor(i int) fyne.ThemeColorName { return PartColors[i%len(PartColors)] }

type palette map[fyne.ThemeColorName]color.NRGBA

var light = complete(palette{
	Paper: rgb(0xFFFFFF), Panel: rgb(0xF6F7F9),
	Ink: rgb(0x1B1F24), Muted: rgb(0x5B6470), Faint: rgb(0x8A929C),
	Hairline: rgb(0xE3E6EA), Outline: rgb(0xC6CBD2),
	Thread: rgb(0xA3152B), OnThread: rgb(0xFFFFFF), Tint: rgb(0xFBEEF0),
	Up: rgb(0x00507D), Down: rgb(0xA04600), Good: rgb(0x00664B),
	GoodShade: rgb(0xDFF3EA), UpShade: rgb(0xE1F0FA), BadShade: rgb(0xFBE6E8), MutedShade: rgb(0xF0F2F4),
	RangeFill: rgb(0x4A86AC),
	"part1":   rgb(0x6B0F1E), "part2": rgb(0xC9455C), "part3": rgb(0x0B3A5C), "part4": rgb(0x4A86AC), "part5": rgb(0x3C444E), "part6": rgb(0x848B95),
	Hover: {A: 0x0C}, theme.ColorNamePressed: {A: 0x18}, theme.ColorNameShadow: {A: 0x30},
})

var dark = complete(palette{
	Paper: rgb(0x15181C), Panel: rgb(0x1D2126),
	Ink: rgb(0xE9EBEE), Muted: rgb(0xA6AFBA), Faint: rgb(0x747D88),
	Hairline: rgb(0x2E343B), Outline: rgb(0x4B535D),
	Thread: rgb(0xF0808F), OnThread: rgb(0x1B0A0D), Tint: rgb(0x3A1D23),
	Up: rgb(0x6CBCEB), Down: rgb(0xE9A53F), Good: rgb(0x4FC7A0),
	GoodShade: rgb(0x173329), UpShade: rgb(0x162E40), BadShade: rgb(0x3D2227), MutedShade: rgb(0x20252A),
	RangeFill: rgb(0x3E8FC4),
	"part1":   rgb(0xF2B8C0), "part2": rgb(0xD64A60), "part3": rgb(0xB9E1F7), "part4": rgb(0x3E8FC4), "part5": rgb(0xE3E7EB), "part6": rgb(0x8A949F),
	Hover: {R: 0xFF, G: 0xFF, B: 0xFF, A: 0x10}, theme.ColorNamePressed: {R: 0xFF, G: 0xFF, B: 0xFF, A: 0x20},
	theme.ColorNameShadow: {A: 0x80},
})

// complete derives the colours that Fyne's own widgets ask for from the few that the look is made of.
func complete(p palette) palette {
	for name, of := range map[fyne.ThemeColorName]fyne.ThemeColorName{
		theme.ColorNameButton: Paper, theme.ColorNameDisabledButton: Panel, theme.ColorNameInputBackground: Paper,
		theme.ColorNameMenuBackground: Paper, theme.ColorNameOverlayBackground: Paper, theme.ColorNameHyperlink: Thread,
		theme.ColorNameError: Thread, theme.ColorNameForegroundOnError: OnThread,
		theme.ColorNameWarning: Down, theme.ColorNameForegroundOnWarning: Paper,
		theme.ColorNameSuccess: Good, theme.ColorNameForegroundOnSuccess: Paper,
		theme.ColorNameSelection: Tint, theme.ColorNameFocus: Tint, theme.ColorNameScrollBar: Outline,
		theme.ColorNameScrollBarBackground: Panel,
	} {
		p[name] = p[of]
	}
	return p
}

func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 0xFF}
}

// Color is the colour that the running program's theme gives to name now.
func Color(name fyne.ThemeColorName) color.Color { return theme.Color(name) }
