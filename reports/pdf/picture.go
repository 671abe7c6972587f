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
}

func (p *painter) picture(v *scene.Picture) error {
	digest := sha256.Sum256(v.Data)
	e, ok := p.images[digest]
	if !ok {
		var err error
		if e, err = p.embed(v.Data); err != nil {
			return fmt.Errorf("picture: %w", err)
		}
		p.images[digest] = e
	}
	p.pdf.ImageOptions(e.name, v.X, v.Y, v.W, v.H, false, e.options, 0, "")
	return p.pdf.Error()
}

// embed puts a picture into the file: a JPEG in grey or colour as it is, everything else (16 bits, interlaced, palettes, CMYK,
// see-through), which the library would refuse or mistake or an archive refuse, as a PNG of 8 bits on white. Its name is that of
// its content, so that no picture is written twice.
func (p *painter) embed(data []byte) (embedded, error) {
	decoded, plain, err := decode(data)
	if err != nil {
		return embedded{}, err
	}
	e := embedded{options: gofpdf.ImageOptions{ImageType: "JPEG", AllowNegativePosition: true}}
	if !plain {
		e.options.ImageType = "PNG"
		if data, err = encode(decoded); err != nil {
			return embedded{}, err
		}
	}
	e.name = fmt.Sprintf("%x", sha256.Sum256(data))
	p.pdf.RegisterImageOptionsReader(e.name, e.options, bytes.NewReader(data))
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

// encode writes a picture as a PNG of 8 bits; what is see-through shows white.
func encode(decoded image.Image) ([]byte, error) {
	from := decoded.Bounds()
	flat := image.NewRGBA(image.Rect(0, 0, from.Dx(), from.Dy()))
	draw.Draw(flat, flat.Bounds(), image.White, image.Point{}, draw.Src)
	draw.Draw(flat, flat.Bounds(), decoded, from.Min, draw.Over)
	var out bytes.Buffer
	err := png.Encode(&out, flat)
	return out.Bytes(), err
}
