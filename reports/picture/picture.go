// Package picture makes of any picture file one that papers, the window and a file of a city can carry: small, of eight bits, without transparency.
package picture

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	_ "image/gif"  // pictures are GIF,
	_ "image/jpeg" // JPEG
	"image/png"    // or PNG

	"golang.org/x/image/draw"

	"benangmerah/model"
)

// Side is the most pixels that a normalised picture is wide or high: a logo of 2 cm at more than 600 dots an inch.
const Side = 600

// Bounds of what is read, so that no file takes more memory than an old office machine has: at most eight bytes a pixel while it is decoded.
const (
	mostBytes  = 64 << 20
	mostPixels = 25_000_000
)

// Normalise gives a picture file (PNG, JPEG or GIF, of a GIF its first picture) as a PNG of at most Side × Side pixels, eight bits a channel, over
// white. It is as small as it can be without a visible loss: grey or with a palette where the colours allow it. What is normalised already comes back as it
// is. A file that is no such picture, damaged or too large is refused with a model.Error; it is not decoded where its head already tells so.
func Normalise(data []byte) ([]byte, error) {
	if err := fitToRead(data); err != nil {
		return nil, err
	}
	decoded, kind, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, damaged()
	}
	if size := decoded.Bounds().Size(); kind == "png" && isNormal(decoded) && len(data) < 4*size.X*size.Y+1024 {
		return data, nil
	}
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&out, reduced(onWhite(decoded))); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// fitToRead judges a file by its size and its head.
func fitToRead(data []byte) error {
	if len(data) == 0 {
		return model.Invalidf("Pilih berkas gambar PNG, JPEG, atau GIF.", "Berkas gambar itu kosong.")
	}
	if len(data) > mostBytes {
		return model.Invalidf("Perkecil gambarnya dahulu, cukup 600 titik lebarnya.", "Berkas gambar itu %d MB, lebih dari %d MB yang dapat dibaca.", len(data)>>20, mostBytes>>20)
	}
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	switch {
	case errors.Is(err, image.ErrFormat):
		return model.Invalidf("Pilih berkas gambar PNG, JPEG, atau GIF.", "Berkas itu bukan gambar PNG, JPEG, atau GIF.")
	case err != nil:
		return damaged()
	case config.Width < 1 || config.Height < 1:
		return model.Invalidf("Pilih berkas gambar lain.", "Gambar itu %d × %d titik, jadi tidak ada yang terlihat.", config.Width, config.Height)
	case config.Width > mostPixels/config.Height:
		return model.Invalidf("Perkecil gambarnya dahulu, cukup 600 titik lebarnya.", "Gambar itu %d × %d titik, terlalu besar untuk dibaca.", config.Width, config.Height)
	}
	return nil
}

// damaged tells of a picture that cannot be read to its end.
func damaged() error {
	return model.Errorf(model.Damaged, "Buka gambarnya dengan program gambar, simpan sebagai PNG, lalu pilih lagi.", "Gambar itu tidak dapat dibaca: berkasnya terpotong, rusak, atau tidak lazim.")
}

// isNormal says whether a PNG is such as Normalise would write, its compression aside.
func isNormal(img image.Image) bool {
	if size := img.Bounds().Size(); size.X > Side || size.Y > Side {
		return false
	}
	switch v := img.(type) {
	case *image.Gray:
		return true
	case *image.Paletted:
		return v.Opaque()
	case *image.RGBA:
		return v.Opaque() && reduced(v) == image.Image(v)
	}
	return false
}

// onWhite paints a picture on white, made smaller where it is larger than Side.
func onWhite(img image.Image) *image.RGBA {
	from := img.Bounds()
	to := image.Rectangle{Max: fitted(from.Size())}
	white := image.NewRGBA(to)
	draw.Draw(white, to, image.White, image.Point{}, draw.Src)
	if to.Size() == from.Size() {
		draw.Draw(white, to, img, from.Min, draw.Over)
	} else {
		draw.CatmullRom.Scale(white, to, img, from, draw.Over, nil)
	}
	return white
}

// fitted is the size within Side × Side that keeps the shape, at least one pixel either way.
func fitted(size image.Point) image.Point {
	longest := max(size.X, size.Y)
	if longest <= Side {
		return size
	}
	return image.Pt(max(size.X*Side/longest, 1), max(size.Y*Side/longest, 1))
}

// reduced gives a picture in the fewest bits that show the same: in grey, with a palette, or as it is.
func reduced(img *image.RGBA) image.Image {
	places := map[color.RGBA]uint8{}
	var palette color.Palette
	grey := true
	for i := 0; i < len(img.Pix); i += 4 {
		c := color.RGBA{R: img.Pix[i], G: img.Pix[i+1], B: img.Pix[i+2], A: 0xFF}
		if _, known := places[c]; known {
			continue
		}
		if len(palette) == 256 {
			return img
		}
		places[c] = uint8(len(palette))
		palette = append(palette, c)
		grey = grey && c.R == c.G && c.G == c.B
	}
	if grey && len(palette) > 16 {
		return greyed(img)
	}
	return paletted(img, palette, places)
}

func greyed(img *image.RGBA) *image.Gray {
	out := image.NewGray(img.Rect)
	for i := range out.Pix {
		out.Pix[i] = img.Pix[4*i]
	}
	return out
}

func paletted(img *image.RGBA, palette color.Palette, places map[color.RGBA]uint8) *image.Paletted {
	out := image.NewPaletted(img.Rect, palette)
	for i := range out.Pix {
		out.Pix[i] = places[color.RGBA{R: img.Pix[4*i], G: img.Pix[4*i+1], B: img.Pix[4*i+2], A: 0xFF}]
	}
	return out
}
