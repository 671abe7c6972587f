package parts

import (
	"image/color"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

// Tone says what a text or sign means; the theme says its colour. A tone is never the only carrier of a meaning.
type Tone uint8

// The tones.
const (
	Plain Tone = iota
	Muted
	Up   // more than before
	Down // less than before, or something to look after
	Good // in order
	Bad  // missing or refused; the colour of the thread
)

var toneNames = [...]fyne.ThemeColorName{
	Plain: look.Ink, Muted: look.Muted, Up: look.Up, Down: look.Down, Good: look.Good, Bad: look.Thread,
}

// ColorName is the theme's name of the tone's colour.
func (t Tone) ColorName() fyne.ThemeColorName { return toneNames[t] }

func (t Tone) color() color.Color { return look.Color(t.ColorName()) }
