package look

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Sizes of text. All grow with the text scale.
const (
	Text    = theme.SizeNameText            // 14: what is read
	Small   = theme.SizeNameCaptionText     // 12: codes, notes, table heads
	Control = fyne.ThemeSizeName("control") // 13: buttons, subtitles, the status line
	Section = theme.SizeNameSubHeadingText  // 15: the heading of a part of a page
	Heading = theme.SizeNameHeadingText     // 17: the heading of a page
	Title   = fyne.ThemeSizeName("title")   // 22: the program's name on the first page
	Clock   = fyne.ThemeSizeName("clock")   // 40: the clock of the slot
	Key     = fyne.ThemeSizeName("key")     // 11: the caps that name a key
)

// Lengths that do not grow with the text, in Fyne's device-independent pixels; the window is laid out on a grid of Step.
const (
	Step        float32 = 8
	Radius      float32 = 6
	LargeRadius float32 = 8
	Stroke      float32 = 1
)

var textSizes = map[fyne.ThemeSizeName]float32{
	Text: 14, Small: 12, Control: 13, Section: 15, Heading: 17, Title: 22, Clock: 40, Key: 11,
	theme.SizeNameInlineIcon: 18,
}

var fixedSizes = map[fyne.ThemeSizeName]float32{
	theme.SizeNamePadding: 4, theme.SizeNameInnerPadding: 6.5, theme.SizeNameLineSpacing: 4,
	theme.SizeNameSeparatorThickness: Stroke, theme.SizeNameInputBorder: Stroke, theme.SizeNameInputRadius: Radius,
	theme.SizeNameSelectionRadius: 4, theme.SizeNameScrollBar: 10, theme.SizeNameScrollBarSmall: 4, theme.SizeNameScrollBarRadius: 4,
}

// Size implements fyne.Theme.
func (t Theme) Size(name fyne.ThemeSizeName) float32 {
	if s, ok := textSizes[name]; ok {
		return s * t.scale
	}
	if s, ok := fixedSizes[name]; ok {
		return s
	}
	return theme.DefaultTheme().Size(name)
}

// Size is what the running program's theme gives to name now.
func Size(name fyne.ThemeSizeName) float32 { return theme.Size(name) }

// Scale is the text scale of the running program's theme: 1 at 100 %.
func Scale() float32 { return Size(Text) / textSizes[Text] }
