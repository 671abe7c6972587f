package pdf_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/image/font/sfnt"

	"benangmerah/assets"
	"benangmerah/reports/paper"
	"benangmerah/reports/pdf"
	"benangmerah/reports/scene"
)

var (
	white = scene.Color{R: 255, G: 255, B: 255}
	red   = scene.Color{R: 0xA3, G: 0x15, B: 0x2B}
	info  = scene.Info{
		Title: "Berita Acara – Kota (Contoh)", Author: "Sekretariat Daerah", Language: "id",
		Created: time.Date(2027, 1, 20, 15, 30, 0, 0, time.FixedZone("WIB", 7*3600)),
	}
)

func page(items ...scene.Item) scene.Scene {
	return scene.Scene{W: 600, H: 900, Background: white, Items: items}
}

func text(x, y float64, s string) *scene.Text { return &scene.Text{X: x, Y: y, Text: s, Size: 12} }

func write(t *testing.T, meta pdf.Meta, pages ...scene.Scene) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := pdf.Write(&out, pages, meta); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestTextsStandWhereTheSceneSays(t *testing.T) {
	right, centre := text(500, 120, "(1.234,50)"), text(300, 140, "Wali Kota")
	right.Align, centre.Align = scene.Right, scene.Center
	f := read(t, write(t, pdf.Meta{Info: info}, page(text(50, 100, "Kota Contoh"), right, centre)))
	want := []placed{
		{50, 800, "Kota Contoh"},
		{500 - scene.Width(scene.Sans, 12, "(1.234,50)"), 780, "(1.234,50)"},
		{300 - scene.Width(scene.Sans, 12, "Wali Kota")/2, 760, "Wali Kota"},
	}
	got := f.texts(t, 0)
	if !slices.EqualFunc(got, want, func(a, b placed) bool {
		return math.Abs(a.x-b.x) < 0.01 && math.Abs(a.y-b.y) < 0.01 && a.text == b.text
	}) {
		t.Errorf("texts %v, want %v", got, want)
	}
}

// Who selects or searches a justified line finds spaces between its words, not only gaps.
func TestJustifiedLinesHoldSpaces(t *testing.T) {
	const sentence = "Program yang belum disepakati beserta alasannya sebagaimana tercantum dalam Lampiran III menjadi bahan penyempurnaan rencana kerja."
	doc := paper.Document{Info: info, Sections: []paper.Section{{Blocks: []paper.Block{paper.Paragraph{Runs: paper.Plain(sentence)}}}}}
	pages, _, err := paper.Layout(t.Context(), doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	var line, whole strings.Builder
	texts := read(t, write(t, pdf.Meta{Info: info}, pages...)).texts(t, 0)
	for i, p := range texts {
		line.WriteString(p.text)
		if i+1 == len(texts) || texts[i+1].y != p.y {
			whole.WriteString(line.String() + " ")
			line.Reset()
		}
	}
	if got := strings.TrimSpace(whole.String()); got != sentence || len(texts) < 10 {
		t.Errorf("the file holds %q in %d texts", got, len(texts))
	}
}

// Letters whose UTF-16 holds the bytes that strings of a PDF file escape, and what no font can paint.
func TestAnyTextIsWritten(t *testing.T) {
	for given, want := range map[string]string{
		`a\b(c)`: `a\b(c)`, "čĨĩ": "čĨĩ", "😀 ya": "□ ya", "a\x00\r\nb": "a□  b", "\xff": "□", "שלום": "שלום", "": "",
		"≥ 90": "≥ 90",
	} {
		got := ""
		for _, p := range read(t, write(t, pdf.Meta{Info: info}, page(text(50, 100, given)))).texts(t, 0) {
			got += p.text
		}
		if got != want {
			t.Errorf("%q is written as %q, want %q", given, got, want)
		}
	}
}

func TestOnlyUsedFontsAreEmbeddedAsSubsets(t *testing.T) {
	bold := text(50, 130, "Rp1.000,00")
	bold.Face = scene.SansBold
	f := read(t, write(t, pdf.Meta{Info: info}, page(text(50, 100, "Kota Contoh ≥"), bold)))
	if got := len(f.having("/Type /Font\n/Subtype /Type0")); got != 2 {
		t.Errorf("%d fonts, want 2", got)
	}
	for n, dict := range f.objects {
		if !strings.Contains(dict, "/Length1") {
			continue
		}
		if len(f.streams[n]) > len(assets.LiberationSansRegular())/4 {
			t.Errorf("font file of %d bytes is no subset", len(f.streams[n]))
		}
		if _, err := sfnt.Parse(f.streams[n]); err != nil {
			t.Errorf("embedded font: %v", err)
		}
	}
}

// The widths that the file states are the scene's own, for every character used.
func TestWidthsOfTheFileAreTheScenes(t *testing.T) {
	all := "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;()/-–…≥≤□Éñ·"
	for _, face := range []scene.Face{scene.Sans, scene.SansBold, scene.SansItalic, scene.SansBoldItalic, scene.Noto, scene.NotoBold} {
		one := text(50, 100, all)
		one.Face = face
		fonts := read(t, write(t, pdf.Meta{Info: info}, page(one))).having("/CIDFontType2")
		widths := map[rune]int{}
		for _, font := range fonts {
			if len(fonts) == 1 || strings.Contains(font, "/W") {
				widths = cidWidths(t, font)
			}
		}
		for _, c := range scene.Clean(face, all) {
			if want := scene.Width(face, 1000, string(c)); float64(widths[c]) != want {
				t.Errorf("face %d: %q is %d wide in the file, %v in the scene", face, c, widths[c], want)
			}
		}
	}
}

var cidRange = regexp.MustCompile(`(\d+) (?:(\d+) (\d+)|\[ ([\d ]+) \])`)

// cidWidths reads the array W of a font: "first [ w w w ]" and "first last w" (ISO 32000-1, 9.7.4.3).
func cidWidths(t *testing.T, font string) map[rune]int {
	t.Helper()
	widths := map[rune]int{}
	w := font[strings.Index(font, "/W [")+4:]
	for _, m := range cidRange.FindAllStringSubmatch(w[:strings.LastIndex(w, "/CIDToGIDMap")], -1) {
		first := number(t, m[1])
		if m[4] == "" {
			for c := first; c <= number(t, m[2]); c++ {
				widths[rune(c)] = number(t, m[3])
			}
			continue
		}
		for i, v := range strings.Fields(m[4]) {
			widths[rune(first+i)] = number(t, v)
		}
	}
	return widths
}

func TestSameInputSameBytes(t *testing.T) {
	build := func() []byte {
		var items []scene.Item
		for i := range 8 { // pictures of one width, which the library does not keep in order
			items = append(items, &scene.Picture{Rect: scene.Rect{X: 10, Y: 10, W: 20, H: 20}, Data: pngOf(t, flat(8, uint8(i)))})
		}
		for face := scene.Sans; face <= scene.NotoBold; face++ {
			one := text(50, 100+20*float64(face), "Kota Contoh – 2027")
			one.Face = face
			items = append(items, one)
		}
		items = append(items, &scene.Link{Rect: scene.Rect{W: 9, H: 9}, URL: "https://example.org/"})
		return write(t, pdf.Meta{Info: info, Bookmarks: []scene.Bookmark{{Title: "Lampiran"}}}, page(items...))
	}
	first := build()
	for range 5 {
		if !bytes.Equal(first, build()) {
			t.Fatal("the same pages gave other bytes")
		}
	}
}

func TestInfo(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info}, page(text(50, 100, "Kota"))))
	for _, want := range []string{"/Lang (id)", "/DisplayDocTitle true"} {
		if !strings.Contains(f.catalog(), want) {
			t.Errorf("catalog %q lacks %q", f.catalog(), want)
		}
	}
	about := f.having("/CreationDate")[0]
	if got := said(t, about, "/Title"); got != info.Title {
		t.Errorf("title %q", got)
	}
	for _, want := range []string{"/CreationDate (D:20270120153000+07'00')", "/ModDate (D:20270120153000+07'00')"} {
		if !strings.Contains(about, want) {
			t.Errorf("info %q lacks %q", about, want)
		}
	}
}

func TestPagesKeepTheirSizes(t *testing.T) {
	wide := page(text(50, 100, "Lampiran"))
	wide.W, wide.H = 935.43, 609.45
	f := read(t, write(t, pdf.Meta{Info: info}, page(), wide, page()))
	if len(f.pages()) != 3 || !strings.Contains(f.pages()[1], "/MediaBox [0 0 935.43 609.45]") {
		t.Errorf("pages %q", f.pages())
	}
}

// A place of the outline is measured from the foot of its own page, whatever the size of the last one.
func TestBookmarksLeadToTheirPlace(t *testing.T) {
	wide := page()
	wide.W, wide.H = 900, 600
	f := read(t, write(t, pdf.Meta{Info: info, Bookmarks: []scene.Bookmark{
		{Title: "Berita Acara", Level: 3, Page: 0, Y: 100},
		{Title: "Lampiran", Page: 1, Y: 50},
		{Title: "Dinas", Level: 7, Page: 1, Y: 80},
		{Title: "tanpa halaman", Page: 9},
	}}, page(), wide))
	var got []string
	for _, o := range f.having("/Dest [") {
		title := regexp.MustCompile(`(?s)/Title \(..(.*?)\)\n`).FindStringSubmatch(o)
		dest := regexp.MustCompile(`/Dest \[(\d+) 0 R /XYZ 0 ([\d.]+) null\]`).FindStringSubmatch(o)
		target := slices.Index(f.pages(), f.objects[number(t, dest[1])])
		got = append(got, fmt.Sprintf("%s %d %s", fromUTF16(unescape(title[1])), target, dest[2]))
	}
	if want := []string{"Berita Acara 0 800.00", "Lampiran 1 550.00", "Dinas 1 520.00"}; !slices.Equal(got, want) {
		t.Errorf("outline %q, want %q", got, want)
	}
}

func TestLinks(t *testing.T) {
	area := scene.Rect{X: 10, Y: 20, W: 30, H: 40}
	f := read(t, write(t, pdf.Meta{Info: info}, page(
		&scene.Link{Rect: area, Page: 1}, &scene.Link{Rect: area, URL: "https://example.org/a(b)"}, &scene.Link{Rect: area, Page: 7},
	), page()))
	first := f.pages()[0]
	if got := strings.Count(first, "/Subtype /Link /F 4 /Rect [10.00 880.00 40.00 840.00]"); got != 2 {
		t.Errorf("%d links in %q", got, first)
	}
	for _, want := range []string{`/URI (https://example.org/a\(b\))`, "/XYZ 0 900.00 null"} {
		if !strings.Contains(first, want) {
			t.Errorf("page %q lacks %q", first, want)
		}
	}
}

func TestShapes(t *testing.T) {
	struck := text(50, 200, "batal")
	struck.Strike = true
	f := read(t, write(t, pdf.Meta{Info: info}, page(
		&scene.Box{Rect: scene.Rect{X: 10, Y: 10, W: 100, H: 50}, Fill: scene.Ink(red)},
		&scene.Box{Rect: scene.Rect{X: 10, Y: 10, W: 100, H: 50}, Stroke: scene.Ink(red), StrokeWidth: 2, Radius: 8},
		&scene.Box{Rect: scene.Rect{X: 10, Y: 10, W: 100, H: 50}},
		&scene.Disc{X: 50, Y: 50, R: 5, Fill: scene.Ink(red), Stroke: scene.Ink(white), StrokeWidth: 1},
		&scene.Line{X1: 10, Y1: 100, X2: 200, Y2: 100, Stroke: red, Width: 0.5},
		struck,
	)))
	content := f.content(t, 0)
	for what, want := range map[string]string{
		"filled box":  "0.639 0.082 0.169 rg\n10.00 890.00 100.00 -50.00 re f\n",
		"hairline":    "0.50 w\n10.00 800.00 m 200.00 800.00 l S\n",
		"strike":      "0.72 w\n50.00 703.47 m",
		"stroked box": "2.00 w\n",
	} {
		if !strings.Contains(content, want) {
			t.Errorf("%s: %q lacks %q", what, content, want)
		}
	}
	if got := strings.Count(content, " re "); got != 1 {
		t.Errorf("%d plain boxes painted, want 1: a box without fill and stroke is nothing", got)
	}
}

func TestPicturesOfAllKinds(t *testing.T) {
	deep, grey := image.NewNRGBA64(image.Rect(0, 0, 8, 8)), image.NewGray(image.Rect(0, 0, 8, 8))
	palette := image.NewPaletted(image.Rect(0, 0, 8, 8), color.Palette{color.Transparent, color.Black})
	for name, data := range map[string][]byte{
		"16 bit": pngOf(t, deep), "grey": pngOf(t, grey), "palette": pngOf(t, palette), "colour": pngOf(t, flat(8, 3)),
		"jpeg": jpegOf(t, flat(8, 3)), "grey jpeg": jpegOf(t, grey), "cmyk": decode64(t, cmykJPEG), "interlaced": decode64(t, interlacedPNG),
	} {
		var out bytes.Buffer
		s := page(&scene.Picture{Rect: scene.Rect{X: 10, Y: 10, W: 72, H: 86}, Data: data})
		if err := pdf.Write(&out, []scene.Scene{s, s}, pdf.Meta{Info: info}); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		f := read(t, out.Bytes())
		if got := len(f.having("/Subtype /Image\n/Width 8\n/Height 8\n")); got != 1 {
			t.Errorf("%s: embedded %d times", name, got)
		}
	}
}

func TestRefusals(t *testing.T) {
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	broken := page(&scene.Picture{Data: []byte("no picture")})
	huge := page(&scene.Picture{Data: hugePNG(t)})
	for _, c := range []struct {
		name  string
		ctx   context.Context
		pages []scene.Scene
		meta  pdf.Meta
		want  string
	}{
		{"no page", t.Context(), nil, pdf.Meta{Info: info}, pdf.ErrNoPages.Error()},
		{"no date", t.Context(), []scene.Scene{page()}, pdf.Meta{}, pdf.ErrNoDate.Error()},
		{"cancelled", cancelled, []scene.Scene{page()}, pdf.Meta{Info: info}, context.Canceled.Error()},
		{"broken picture", t.Context(), []scene.Scene{page(), broken}, pdf.Meta{Info: info}, "page 2: picture:"},
		{"bomb", t.Context(), []scene.Scene{huge}, pdf.Meta{Info: info}, "1000000 × 1000000 pixels"},
	} {
		var out bytes.Buffer
		err := pdf.WriteContext(c.ctx, &out, c.pages, c.meta, nil)
		if err == nil || !strings.Contains(err.Error(), c.want) || out.Len() > 0 {
			t.Errorf("%s: error %v, %d bytes written", c.name, err, out.Len())
		}
	}
}

type fullDisk struct{}

var errFull = errors.New("disk full")

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func TestFailingWriter(t *testing.T) {
	if err := pdf.Write(fullDisk{}, []scene.Scene{page()}, pdf.Meta{Info: info}); !errors.Is(err, errFull) {
		t.Errorf("error %v", err)
	}
}

func TestProgress(t *testing.T) {
	var told []int
	err := pdf.WriteContext(t.Context(), &bytes.Buffer{}, []scene.Scene{page(), page()}, pdf.Meta{Info: info}, func(done, total int) {
		told = append(told, done, total)
	})
	if err != nil || !slices.Equal(told, []int{1, 2, 2, 2}) {
		t.Errorf("told %v, error %v", told, err)
	}
}

func flat(size int, shade uint8) image.Image {
	m := image.NewNRGBA(image.Rect(0, 0, size, size))
	draw.Draw(m, m.Bounds(), image.NewUniform(color.NRGBA{R: shade, A: 255}), image.Point{}, draw.Src)
	return m
}

func pngOf(t *testing.T, m image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, m); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func jpegOf(t *testing.T, m image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, m, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// hugePNG claims a million by a million pixels.
func hugePNG(t *testing.T) []byte {
	t.Helper()
	data := pngOf(t, flat(1, 0))
	copy(data[16:24], []byte{0, 0x0F, 0x42, 0x40, 0, 0x0F, 0x42, 0x40})
	sum := crc32.ChecksumIEEE(data[12:29])
	binary.BigEndian.PutUint32(data[29:33], sum)
	return data
}

func decode64(t *testing.T, s string) []byte {
	t.Helper()
	data, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Pictures of 8 × 8 pixels in forms that Go's own encoders do not write.
const (
	cmykJPEG = "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6" +
		"pseZqKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk/8AAFAgACAAIBAEi" +
		"AAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAEBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABQRAQAA" +
		"AAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AvAMTTTAP/9k="
	interlacedPNG = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAAE8ahlKAAAAKElEQVQI12P4z8DA8J+BgfE/AwMDnGJiQOYxIIsRksHNQdGDUxVlEgDOVAcP+KNZwAAAAABJRU5ErkJggg=="
)
