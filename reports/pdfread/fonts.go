package pdfread

import (
	"cmp"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
	"golang.org/x/text/encoding/charmap"
)

const (
	maxMap  = 4 * mib // of a map to Unicode
	mapCost = 8       // how much more memory it takes when read
)

// font knows the letters of its codes.
type font struct {
	letters *codes
	plain   *charmap.Charmap // of codes of one byte, where there is no map
	wide    bool             // codes have two bytes where the map does not say otherwise, one if not
}

func (f *File) font(o types.Object) *font {
	d := f.dict(o)
	if f.name(d["Subtype"]) == "Type0" {
		return &font{wide: true, letters: f.lettersOf(d["ToUnicode"])}
	}
	made := &font{letters: f.lettersOf(d["ToUnicode"])}
	encoding := f.name(d["Encoding"])
	if encoding == "" {
		encoding = f.name(f.dict(d["Encoding"])["BaseEncoding"])
	}
	switch encoding {
	case "WinAnsiEncoding":
		made.plain = charmap.Windows1252
	case "MacRomanEncoding":
		made.plain = charmap.Macintosh
	}
	return made
}

// lettersOf reads a map to Unicode once; nil where there is none that can be read.
func (f *File) lettersOf(o types.Object) *codes {
	n := number(o)
	if known, ok := f.maps[n]; ok {
		return known
	}
	data, found, err := f.stream(o)
	var made *codes
	if found && err == nil && len(data) <= maxMap && f.unpacked+mapCost*int64(len(data)) <= maxUnpacked {
		f.unpacked += mapCost * int64(len(data))
		made = readCodes(data)
	}
	f.maps[n] = made
	return made
}

// unknown stands for letters that the file does not tell.
const unknown = "\uFFFD"

// next gives the letters of the first code of a string, and the rest of it.
func (f *font) next(s []byte) (letters string, rest []byte) {
	if f == nil {
		return unknown, s[1:]
	}
	size := f.size(s)
	letters, found := f.letters.find(s[:size])
	switch {
	case found:
	case f.plain != nil:
		letters = string(f.plain.DecodeByte(s[0]))
	default:
		letters = unknown
	}
	return letters, s[size:]
}

// size is how many bytes the first code of a string has.
func (f *font) size(s []byte) int {
	if !f.wide {
		return 1
	}
	return cmp.Or(f.letters.size(s), min(2, len(s)))
}
