// Package assets holds what is compiled into the program beside its code: fonts, the icon and the translations.
// It imports nothing of the project.
package assets

import (
	"bytes"
	"compress/gzip"
	"embed"
	"encoding/binary"
	"io"
	"sync"
)

// Fonts as TrueType files, unpacked when they are first asked for; nobody may write into them. Liberation Sans has the metrics of Arial and is used on paper;
// Noto Sans is used in the window and on the wall. Both are under the SIL Open Font License 1.1 (fonts/LICENSE.txt).
var (
	LiberationSansRegular    = font("LiberationSans-Regular")
	LiberationSansBold       = font("LiberationSans-Bold")
	LiberationSansItalic     = font("LiberationSans-Italic")
	LiberationSansBoldItalic = font("LiberationSans-BoldItalic")
	NotoSansRegular          = font("NotoSans-Regular")
	NotoSansBold             = font("NotoSans-Bold")
)

// fonts holds the fonts packed by `gzip -9n`, which halves them.
//
//go:embed fonts/*.ttf.gz
var fonts embed.FS

// font gives what unpacks a font.
func font(name string) func() []byte {
	return sync.OnceValue(func() []byte {
		packed, err := fonts.ReadFile("fonts/" + name + ".ttf.gz")
		if err != nil {
			panic(err)
		}
		in, err := gzip.NewReader(bytes.NewReader(packed))
		if err != nil {
			panic(err)
		}
		font := make([]byte, binary.LittleEndian.Uint32(packed[len(packed)-4:])) // a packed file ends with the length of what is in it
		if _, err := io.ReadFull(in, font); err != nil {
			panic(err)
		}
		return font
	})
}

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
