package assets

import (
	"bytes"
	"compress/gzip"
	"io"
	"testing"

	"golang.org/x/image/font/sfnt"
)

func TestFontsAreWhole(t *testing.T) {
	for name, unpack := range map[string]func() []byte{
		"LiberationSans-Regular": LiberationSansRegular, "LiberationSans-Bold": LiberationSansBold, "LiberationSans-Italic": LiberationSansItalic,
		"LiberationSans-BoldItalic": LiberationSansBoldItalic, "NotoSans-Regular": NotoSansRegular, "NotoSans-Bold": NotoSansBold,
	} {
		packed, err := fonts.ReadFile("fonts/" + name + ".ttf.gz")
		if err != nil {
			t.Fatal(err)
		}
		in, err := gzip.NewReader(bytes.NewReader(packed))
		if err != nil {
			t.Fatal(err)
		}
		whole, err := io.ReadAll(in) // to the end, where the checksum is
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !bytes.Equal(unpack(), whole) {
			t.Errorf("%s: %d bytes are unpacked, %d are packed", name, len(unpack()), len(whole))
		}
		if _, err := sfnt.Parse(unpack()); err != nil {
			t.Errorf("%s is no font: %v", name, err)
		}
	}
}
