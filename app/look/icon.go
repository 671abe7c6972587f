package look

import (
	"bytes"
	"embed"
	"fmt"
	"image/color"

	"fyne.io/fyne/v2"
)

// IconName names one of the program's own icons, drawn on a square of 24.
type IconName string

// The icons of the rail, the states and the program's mark.
const (
	IconMark       IconName = "mark" // the red thread with its knots
	IconHome       IconName = "home"
	IconProgramme  IconName = "programme"
	IconIncoming   IconName = "incoming"
	IconSession    IconName = "session"
	IconComparison IconName = "comparison"
	IconPriorities IconName = "priorities"
	IconPapers     IconName = "papers"
	IconFollowUp   IconName = "followup"
	IconActors     IconName = "actors"
	IconCohorts    IconName = "cohorts"
	IconRoadmap    IconName = "roadmap"
	IconRefocusing IconName = "refocusing"
	IconThreads    IconName = "threads"
	IconSettings   IconName = "settings"
	IconSearch     IconName = "search"
	IconClose      IconName = "close"
	IconOpen       IconName = "open"
)

//go:embed icons/*.svg
var iconFiles embed.FS

// Icon is the icon in the colour that the theme gives to tone whenever it is painted.
// An unknown name is a mistake of the program and panics.
func Icon(name IconName, tone fyne.ThemeColorName) fyne.Resource {
	content, err := iconFiles.ReadFile("icons/" + string(name) + ".svg")
	if err != nil {
		panic(fmt.Sprintf("look: no icon %q", name))
	}
	return &icon{name: name, tone: tone, svg: content}
}

// icon is a resource whose name, and so every cache of it, follows the theme. The drawings are fills without strokes:
// Fyne's rasteriser does not scale a stroke with its picture.
type icon struct {
	name IconName
	tone fyne.ThemeColorName
	svg  []byte
}

func (i *icon) Name() string { return fmt.Sprintf("%s-%s.svg", i.name, hex(Color(i.tone))) }

func (i *icon) Content() []byte {
	return bytes.ReplaceAll(i.svg, []byte("currentColor"), []byte("#"+hex(Color(i.tone))))
}

func hex(c color.Color) string {
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("%02X%02X%02X", r>>8, g>>8, b>>8)
}
