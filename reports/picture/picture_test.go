package picture_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"os"
	"runtime"
	"testing"

	"benangmerah/model"
	"benangmerah/reports/picture"
)

// shield paints the logo of the tests in the upper and the lower half of a picture of any kind.
type shield interface {
	image.Image
	Set(x, y int, c color.Color)
}

var (
	upper = color.NRGBA{R: 0xB0, G: 0x10, B: 0x20, A: 0xFF}
	lower = color.NRGBA{R: 0x10, G: 0x70, B: 0x40, A: 0xFF}
)

// painted fills a picture but for an edge of a twelfth, which stays as it was made.
func painted(img shield) image.Image {
	r := img.Bounds()
	edge := min(r.Dx(), r.Dy()) / 12
	for y := r.Min.Y + edge; y < r.Max.Y-edge; y++ {
		for x := r.Min.X + edge; x < r.Max.X-edge; x++ {
			if y < (r.Min.Y+r.Max.Y)/2 {
				img.Set(x, y, upper)
			} else {
				img.Set(x, y, lower)
			}
		}
	}
	return img
}

func pngOf(t testing.TB, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func file(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// normal reads what Normalise gives and holds it to its contract.
func normal(t testing.TB, data []byte) image.Image {
	t.Helper()
	out, err := picture.Normalise(data)
	if err != nil {
		t.Fatal(err)
	}
	img, kind, err := image.Decode(bytes.NewReader(out))
	if err != nil || kind != "png" {
		t.Fatalf("%s: %v", kind, err)
	}
	switch v := img.(type) {
	case *image.Gray, *image.RGBA, *image.Paletted:
		if o, ok := v.(interface{ Opaque() bool }); !ok || !o.Opaque() {
			t.Errorf("%T is not opaque", v)
		}
	default:
		t.Errorf("%T is not a picture of eight bits without transparency", v)
	}
	if s := img.Bounds().Size(); s.X > picture.Side || s.Y > picture.Side || s.X < 1 || s.Y < 1 {
		t.Errorf("%v pixels", s)
	}
	if again, err := picture.Normalise(out); err != nil || !bytes.Equal(again, out) {
		t.Errorf("normalised twice it changed: %v", err)
	}
	return img
}

// near fails the test where a pixel is not nearly of a colour.
func near(t testing.TB, img image.Image, x, y int, want color.NRGBA, tolerance int) {
	t.Helper()
	got := color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
	for _, d := range []int{int(got.R) - int(want.R), int(got.G) - int(want.G), int(got.B) - int(want.B)} {
		if max(d, -d) > tolerance {
			t.Errorf("pixel %d, %d is %v, want %v", x, y, got, want)
			return
		}
	}
}

func TestEveryKindOfFileShowsTheSameLogo(t *testing.T) {
	r := image.Rect(0, 0, 96, 120)
	var jpg, animated bytes.Buffer
	if err := jpeg.Encode(&jpg, painted(whitened(image.NewRGBA(r))), &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	palette := color.Palette{color.Transparent, upper, lower, color.White}
	if err := gif.EncodeAll(&animated, &gif.GIF{Image: []*image.Paletted{
		painted(image.NewPaletted(r, palette)).(*image.Paletted), image.NewPaletted(r, palette),
	}, Delay: []int{10, 10}}); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"png of 8 bits":            pngOf(t, painted(whitened(image.NewRGBA(r)))),
		"png with transparency":    pngOf(t, painted(image.NewNRGBA(r))),
		"png of 16 bits":           pngOf(t, painted(whitened(image.NewRGBA64(r)))),
		"png of 16 bits and clear": pngOf(t, painted(image.NewNRGBA64(r))),
		"png with a palette":       pngOf(t, painted(image.NewPaletted(r, palette))),
		"jpeg":                     jpg.Bytes(),
		"progressive jpeg":         file(t, "progressive.jpeg"),
		"jpeg in CMYK":             file(t, "cmyk.jpeg"),
		"animated gif":             animated.Bytes(),
	} {
		t.Run(name, func(t *testing.T) {
			img := normal(t, data)
			if img.Bounds().Size() != r.Size() {
				t.Errorf("%v pixels, want %v", img.Bounds().Size(), r.Size())
			}
			near(t, img, 2, 2, color.NRGBA{R: 255, G: 255, B: 255, A: 255}, 6)
			near(t, img, 48, 30, upper, 24)
			near(t, img, 48, 90, lower, 24)
		})
	}
}

func whitened(img shield) shield {
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			img.Set(x, y, color.White)
		}
	}
	return img
}

func TestLargePicturesBecomeSmall(t *testing.T) {
	for _, c := range []struct{ from, want image.Point }{
		{image.Pt(1200, 900), image.Pt(600, 450)},
		{image.Pt(900, 1200), image.Pt(450, 600)},
		{image.Pt(20_000, 1), image.Pt(600, 1)},
		{image.Pt(1, 20_000), image.Pt(1, 600)},
		{image.Pt(601, 600), image.Pt(600, 599)},
		{image.Pt(1, 1), image.Pt(1, 1)},
	} {
		img := normal(t, pngOf(t, painted(whitened(image.NewRGBA(image.Rectangle{Max: c.from})))))
		if img.Bounds().Size() != c.want {
			t.Errorf("%v became %v, want %v", c.from, img.Bounds().Size(), c.want)
		}
		if c.want.X > 1 && c.want.Y > 100 {
			near(t, img, c.want.X/2, c.want.Y/4, upper, 4)
			near(t, img, c.want.X/2, 3*c.want.Y/4, lower, 4)
		}
	}
}

// A logo of few colours keeps a palette, a grey one has one channel: both far smaller than in colour.
func TestFewColoursTakeFewBytes(t *testing.T) {
	r := image.Rect(0, 0, 600, 600)
	flat, err := picture.Normalise(pngOf(t, painted(image.NewNRGBA(r))))
	if err != nil {
		t.Fatal(err)
	}
	if len(flat) > 4_000 {
		t.Errorf("a logo of three colours takes %d bytes", len(flat))
	}
	shades := image.NewNRGBA(r)
	for i := range 600 * 600 {
		v := uint8(i)
		copy(shades.Pix[4*i:], []uint8{v, v, v, 255})
	}
	if img := normal(t, pngOf(t, shades)); img.ColorModel() != color.GrayModel {
		t.Errorf("a grey picture is kept as %T", img)
	}
}

// forty is a PNG of 40 MB: noise that nothing compresses.
func forty(t testing.TB) []byte {
	t.Helper()
	random := rand.NewChaCha8([32]byte{1})
	img := image.NewNRGBA(image.Rect(0, 0, 3_800, 3_800))
	_, _ = random.Read(img.Pix)
	for i := 3; i < len(img.Pix); i += 4 {
		img.Pix[i] = 0xFF
	}
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.NoCompression}
	if err := encoder.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	if out.Len() < 40<<20 {
		t.Fatalf("%d bytes", out.Len())
	}
	return out.Bytes()
}

func TestAFileOfFortyMegabytesIsRead(t *testing.T) {
	data := forty(t)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	out, err := picture.Normalise(data)
	runtime.ReadMemStats(&after)
	if err != nil {
		t.Fatal(err)
	}
	if len(out) > 4*picture.Side*picture.Side {
		t.Errorf("%d bytes", len(out))
	}
	if took := (after.TotalAlloc - before.TotalAlloc) >> 20; took > 300 {
		t.Errorf("%d MiB were taken", took)
	}
}

// headed is a PNG that claims a size and has nothing else.
func headed(width, height uint32) []byte {
	var head []byte
	head = append(head, "IHDR"...)
	head = binary.BigEndian.AppendUint32(head, width)
	head = binary.BigEndian.AppendUint32(head, height)
	head = append(head, 8, 6, 0, 0, 0)
	out := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d")
	out = append(out, head...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(head))
}

func TestWhatIsNoPictureIsRefusedWithASentence(t *testing.T) {
	whole := pngOf(t, painted(image.NewNRGBA(image.Rect(0, 0, 96, 120))))
	wrong := bytes.Clone(whole)
	wrong[len(wrong)/2] ^= 0xFF
	jpg := file(t, "progressive.jpeg")
	for name, c := range map[string]struct {
		data []byte
		code model.Code
		want string
	}{
		"nothing":               {nil, model.Invalid, "Berkas gambar itu kosong."},
		"a text":                {[]byte("logo.png"), model.Invalid, "Berkas itu bukan gambar PNG, JPEG, atau GIF."},
		"a PDF":                 {[]byte("%PDF-1.4\n"), model.Invalid, "Berkas itu bukan gambar PNG, JPEG, atau GIF."},
		"a vector picture":      {[]byte("<svg xmlns='http://www.w3.org/2000/svg'/>"), model.Invalid, "Berkas itu bukan gambar PNG, JPEG, atau GIF."},
		"cut in the middle":     {whole[:len(whole)/2], model.Damaged, "Gambar itu tidak dapat dibaca: berkasnya terpotong, rusak, atau tidak lazim."},
		"cut in the head":       {whole[:20], model.Damaged, "Gambar itu tidak dapat dibaca: berkasnya terpotong, rusak, atau tidak lazim."},
		"a JPEG cut":            {jpg[:len(jpg)/2], model.Damaged, "Gambar itu tidak dapat dibaca: berkasnya terpotong, rusak, atau tidak lazim."},
		"damaged":               {wrong, model.Damaged, "Gambar itu tidak dapat dibaca: berkasnya terpotong, rusak, atau tidak lazim."},
		"far too many pixels":   {headed(60_000, 60_000), model.Invalid, "Gambar itu 60000 × 60000 titik, terlalu besar untuk dibaca."},
		"the most there can be": {headed(1<<31-1, 1<<31-1), model.Damaged, "Gambar itu tidak dapat dibaca: berkasnya terpotong, rusak, atau tidak lazim."},
		"no pixels":             {headed(0, 10), model.Damaged, "Gambar itu tidak dapat dibaca: berkasnya terpotong, rusak, atau tidak lazim."},
		"too many bytes":        {make([]byte, 65<<20), model.Invalid, "Berkas gambar itu 65 MB, lebih dari 64 MB yang dapat dibaca."},
	} {
		out, err := picture.Normalise(c.data)
		told, ok := err.(*model.Error)
		if out != nil || !ok || told.Code != c.code || told.Message != c.want || told.Hint == "" {
			t.Errorf("%s: %d bytes, %v", name, len(out), err)
		}
	}
}

func FuzzNormalise(f *testing.F) {
	f.Add(pngOf(f, painted(image.NewNRGBA(image.Rect(0, 0, 12, 12)))))
	f.Add(file(f, "cmyk.jpeg"))
	f.Add(file(f, "progressive.jpeg"))
	f.Add([]byte("GIF89a\x01\x00\x01\x00\x80\x00\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		out, err := picture.Normalise(data)
		if _, told := err.(*model.Error); err != nil && !told {
			t.Fatalf("no sentence: %v", err)
		}
		if err == nil {
			if _, err := png.Decode(bytes.NewReader(out)); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func BenchmarkNormaliseForty(b *testing.B) {
	data := forty(b)
	for b.Loop() {
		if _, err := picture.Normalise(data); err != nil {
			b.Fatal(err)
		}
	}
}
