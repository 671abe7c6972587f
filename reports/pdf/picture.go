package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	_ "image/jpeg" // pictures are JPEG
	"image/png"    // or PNG

	"github.com/jung-kurt/gofpdf"

	"benangmerah/reports/scene"
)

// mostPixels bounds the memory that a picture may take when it is read.
const mostPixels = 50_000_000

// embedded is a picture in the file.
type embedded struct {
	name    string
	options gofpdf.ImageOptions
	stretch float64 // the embedded width as a multiple of the picture's own
}

func (p *painter) picture(v *scene.Picture) error {
	digest := sha256.Sum256(v.Data)
	e, ok := p.images[digest]
	if !ok {
		var err error
		if e, err = p.embed(fmt.Sprintf("%x", digest), v.Data); err != nil {
			return fmt.Errorf("picture: %w", err)
		}
		p.images[digest] = e
	}
	p.pdf.ImageOptions(e.name, v.X, v.Y, v.W*e.stretch, v.H, false, e.options, 0, "")
	return p.pdf.Error()
}

// embed puts a picture into the file: a JPEG in grey or colour as it is, everything else (16 bits, interlaced,
// palettes, CMYK), which the library would refuse or mistake, as a PNG of 8 bits. No two pictures get the same width:
// the library sorts them by width alone, and those of one width would change places from run to run.
func (p *painter) embed(name string, data []byte) (embedded, error) {
	decoded, plain, err := decode(data)
	if err != nil {
		return embedded{}, err
	}
	own := decoded.Bounds().Dx()
	width := own
	for p.widths[width] {
		width++
	}
	p.widths[width] = true
	e := embedded{name: name, stretch: float64(width) / float64(own)}
	e.options = gofpdf.ImageOptions{ImageType: "JPEG", AllowNegativePosition: true}
	if !plain || width > own {
		e.options.ImageType = "PNG"
		if data, err = encode(decoded, width); err != nil {
			return embedded{}, err
		}
	}
	p.pdf.RegisterImageOptionsReader(name, e.options, bytes.NewReader(data))
	return e, p.pdf.Error()
}

// decode reads a picture, and tells whether it is a JPEG that the file can hold as it is.
func decode(data []byte) (decoded image.Image, plain bool, err error) {
	config, kind, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, false, err
	}
	if config.Width < 1 || config.Height < 1 || config.Width > mostPixels/config.Height {
		return nil, false, fmt.Errorf("%d × %d pixels", config.Width, config.Height)
	}
	plain = kind == "jpeg" && (config.ColorModel == color.GrayModel || config.ColorModel == color.YCbCrModel)
	decoded, _, err = image.Decode(bytes.NewReader(data))
	return decoded, plain, err
}

// encode writes a picture as a PNG of 8 bits, filled up with nothing on the right to a width in pixels.
func encode(decoded image.Image, width int) ([]byte, error) {
	from := decoded.Bounds()
	filled := image.NewNRGBA(image.Rect(0, 0, width, from.Dy()))
	draw.Draw(filled, image.Rect(0, 0, from.Dx(), from.Dy()), decoded, from.Min, draw.Src)
	var out bytes.Buffer
	err := png.Encode(&out, filled)
	return out.Bytes(), err
}
