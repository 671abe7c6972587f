// Package assets holds what is compiled into the program beside its code: fonts, the icon and the translations.
// It imports nothing of the project.
package assets

import _ "embed"

// Fonts as TrueType files. Liberation Sans has the metrics of Arial and is used on paper;
// Noto Sans is used in the window and on the wall. Both are under the SIL Open Font License 1.1 (fonts/LICENSE.txt).
var (
	//go:embed fonts/LiberationSans-Regular.ttf
	LiberationSansRegular []byte
	//go:embed fonts/LiberationSans-Bold.ttf
	LiberationSansBold []byte
	//go:embed fonts/LiberationSans-Italic.ttf
	LiberationSansItalic []byte
	//go:embed fonts/LiberationSans-BoldItalic.ttf
	LiberationSansBoldItalic []byte
	//go:embed fonts/NotoSans-Regular.ttf
	NotoSansRegular []byte
	//go:embed fonts/NotoSans-Bold.ttf
	NotoSansBold []byte
)

// Texts of Fyne's own dialogs and menus, in the form that its package lang reads.
var (
	//go:embed translations/fyne.id.json
	FyneIndonesian []byte
	//go:embed translations/fyne.en.json
	FyneEnglish []byte
)

// Icon is the program's icon, a PNG picture of 512 pixels a side.
//
//go:embed icon.png
var Icon []byte

// SRGB is the ICC profile (version 2) of the colour space sRGB, as small as one can be: "sRGB-v2-magic" of the Compact ICC
// Profiles by Clinton Ingram, which are in the public domain (CC0 1.0).
//
//go:embed sRGB.icc
var SRGB []byte
