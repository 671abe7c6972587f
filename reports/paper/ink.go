package paper

import "benangmerah/reports/scene"

// The colours of paper: ink and two greys that a copier keeps apart.
var (
	white = scene.Color{R: 0xFF, G: 0xFF, B: 0xFF}
	ink   = scene.Color{R: 0x1B, G: 0x1F, B: 0x24}
	muted = scene.Color{R: 0x3C, G: 0x44, B: 0x4E}
	pale  = scene.Color{R: 0xE6, G: 0xE8, B: 0xEB}
	shade = scene.Color{R: 0xE9, G: 0xEC, B: 0xEF}
	tint  = scene.Color{R: 0xF4, G: 0xF5, B: 0xF7}
	hair  = scene.Color{R: 0x5B, G: 0x64, B: 0x70}
)

// hairline is the width of the rules of tables, in points.
const hairline = 0.5
