package stage

import (
	"benangmerah/reports/chart"
	"benangmerah/reports/scene"
)

// palette holds the colours of the wall by what they are for. All but hairline, panel, thread and parts are colours of text and stand out at
// 7:1 from ground and panel; thread does at 3:1.
type palette struct {
	ground, panel, hairline scene.Color
	ink, muted              scene.Color
	thread                  scene.Color // the line and its knots
	accent                  scene.Color // what matters most: the new figure, a refusal
	up, down, good          scene.Color
	parts                   []scene.Color        // of a score; they stand out from ground at 3:1
	shades                  map[mark]scene.Color // light grounds of cells by their mark; all text stands out from them at 7:1 too
}

var palettes = [...]palette{
	Light: {
		ground: rgb(0xFFFFFF), panel: rgb(0xF6F7F9), hairline: rgb(0xD5D9DE),
		ink: rgb(0x1B1F24), muted: rgb(0x3C444E),
		thread: rgb(0xA3152B), accent: rgb(0xA3152B),
		up: rgb(0x00507D), down: rgb(0x8A3C00), good: rgb(0x005E45), parts: chart.LightParts,
		shades: map[mark]scene.Color{accepted: rgb(0xEBF9F3), begun: rgb(0xECF6FC), rejected: rgb(0xFDF3F4), struck: rgb(0xF4F5F7)},
	},
	// Orange, sky and yellow are Okabe and Ito's.
	Dark: {
		ground: rgb(0x101317), panel: rgb(0x171B20), hairline: rgb(0x3A424B),
		ink: rgb(0xF2F4F6), muted: rgb(0xC3CAD2),
		thread: rgb(0xD63A50), accent: rgb(0xFF98A4),
		up: rgb(0x56B4E9), down: rgb(0xE69F00), good: rgb(0xF0E442), parts: chart.DarkParts,
		shades: map[mark]scene.Color{accepted: rgb(0x1D2015), begun: rgb(0x101F2C), rejected: rgb(0x2A171B), struck: rgb(0x1B1F24)},
	},
}

func rgb(hex uint32) scene.Color {
	return scene.Color{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex)}
}
