package pdf_test

import (
	"bytes"
	"encoding/xml"
	"image"
	"image/color"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/assets"
	"benangmerah/reports/pdf"
	"benangmerah/reports/scene"
)

// everything is a page with each thing that a scene can hold.
func everything(t *testing.T) scene.Scene {
	t.Helper()
	area := scene.Rect{X: 50, Y: 400, W: 40, H: 40}
	items := []scene.Item{
		&scene.Picture{Rect: area, Data: pngOf(t, seeThrough(8))}, &scene.Picture{Rect: area, Data: jpegOf(t, flat(8, 3))},
		&scene.Link{Rect: area, URL: "https://example.org/"}, &scene.Link{Rect: area, Page: 0},
		&scene.Box{Rect: area, Fill: scene.Ink(red), Radius: 8}, &scene.Disc{X: 9, Y: 9, R: 5, Stroke: scene.Ink(red), StrokeWidth: 1},
	}
	for face := scene.Sans; face <= scene.NotoBold; face++ {
		one := text(50, 100+20*float64(face), "Kota Contoh – ≥ 90 (1.234,50)")
		one.Face = face
		items = append(items, one)
	}
	return page(items...)
}

// seeThrough is a picture of half black.
func seeThrough(size int) image.Image {
	m := image.NewNRGBA(image.Rect(0, 0, size, size))
	for i := 3; i < len(m.Pix); i += 4 {
		m.Pix[i] = 128
	}
	return m
}

// What no archive takes is in no file: see-through parts, forms, scripts, encryption, fonts that are not embedded.
func TestNothingThatAnArchiveRefuses(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info}, everything(t)))
	for _, refused := range []string{
		"/SMask", "/Mask", "/Group", "/AcroForm", "/JavaScript", "/Encrypt", "/OpenAction", "/AA", "/LZWDecode", "/XFA", "/EmbeddedFiles", "/AF",
	} {
		if found := f.having(refused); found != nil {
			t.Errorf("the file has %s in %q", refused, found)
		}
	}
	if fonts, programs := f.having("/Type /FontDescriptor"), f.having("/Length1"); len(fonts) != 6 || len(programs) != 6 {
		t.Errorf("%d fonts with %d programs, want 6", len(fonts), len(programs))
	}
}

func TestFileBeginsAsBinary(t *testing.T) {
	data := write(t, pdf.Meta{Info: info}, page())
	if !regexp.MustCompile(`^%PDF-1\.7\n%[\x80-\xFF]{4}\n1 0 obj\n`).Match(latin(data[:40])) {
		t.Errorf("the file begins with %q", data[:40])
	}
}

// latin makes a character of every byte, for regular expressions.
func latin(data []byte) []byte {
	var out []byte
	for _, b := range data {
		out = append(out, string(rune(b))...)
	}
	return out
}

var identifier = regexp.MustCompile(`/ID \[<([0-9A-F]{32})> <([0-9A-F]{32})>\]`)

func TestIdentifierIsOfTheContent(t *testing.T) {
	id := func(said string) string {
		m := identifier.FindSubmatch(write(t, pdf.Meta{Info: info}, page(text(50, 100, said))))
		if m == nil || !bytes.Equal(m[1], m[2]) {
			t.Fatalf("identifier %q", m)
		}
		return string(m[1])
	}
	if id("Kota") != id("Kota") || id("Kota") == id("Desa") {
		t.Errorf("identifiers %s, %s and %s", id("Kota"), id("Kota"), id("Desa"))
	}
}

// packet is the XMP of a file as far as these tests ask.
type packet struct {
	Title       string   `xml:"RDF>Description>title>Alt>li"`
	Creator     []string `xml:"RDF>Description>creator>Seq>li"`
	Description string   `xml:"RDF>Description>description>Alt>li"`
	Language    []string `xml:"RDF>Description>language>Bag>li"`
	Producer    string   `xml:"RDF>Description>Producer"`
	Created     string   `xml:"RDF>Description>CreateDate"`
	Modified    string   `xml:"RDF>Description>ModifyDate"`
	Part        string   `xml:"RDF>Description>part"`
	Level       string   `xml:"RDF>Description>conformance"`
}

func readPacket(t *testing.T, f *file) packet {
	t.Helper()
	n := leadsTo(t, f.catalog(), "/Metadata")
	if dict := f.objects[n]; !strings.Contains(dict, "/Type /Metadata /Subtype /XML") || strings.Contains(dict, "/Filter") {
		t.Errorf("metadata %q", dict)
	}
	var p packet
	if err := xml.Unmarshal(f.streams[n], &p); err != nil {
		t.Fatalf("%v in %s", err, f.streams[n])
	}
	return p
}

// What the two places that describe a file say is the same, whatever is in it.
func TestMetadataAgreesWithInfo(t *testing.T) {
	for _, about := range []scene.Info{
		info,
		{
			Title: "a < b & c > \"d\" '\\(e)", Author: "Dinas – A", Subject: "Rapat\x00\r\n\t\uFFFE😀\xff", Language: "en",
			Created: time.Date(2027, 1, 20, 15, 30, 0, 0, time.UTC), Modified: time.Date(2027, 2, 1, 8, 0, 1, 0, time.FixedZone("", -9*3600-1800)),
		},
	} {
		f := read(t, write(t, pdf.Meta{Info: about}, page()))
		p, dict := readPacket(t, f), f.having("/CreationDate")[0]
		got := []string{p.Title, p.Creator[0], p.Producer}
		want := []string{said(t, dict, "/Title"), said(t, dict, "/Author"), said(t, dict, "/Producer")}
		if about.Subject != "" {
			got, want = append(got, p.Description), append(want, said(t, dict, "/Subject"))
		}
		for _, dates := range [][2]string{{p.Created, "/CreationDate"}, {p.Modified, "/ModDate"}} {
			when, err := time.Parse("D:20060102150405-0700", strings.ReplaceAll(said(t, dict, dates[1]), "'", ""))
			if err != nil {
				t.Fatal(err)
			}
			got, want = append(got, dates[0]), append(want, when.Format(time.RFC3339))
		}
		if !slices.Equal(got, want) {
			t.Errorf("metadata %q, info %q", got, want)
		}
		if !slices.Equal(p.Language, []string{about.Language}) || p.Part != "2" || p.Level != "U" {
			t.Errorf("language %q, PDF/A-%s%s", p.Language, p.Part, p.Level)
		}
	}
}

func TestEmptyPropertiesAreLeftOut(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: scene.Info{Created: info.Created}}, page()))
	dict, xmp := f.having("/CreationDate")[0], string(f.streams[leadsTo(t, f.catalog(), "/Metadata")])
	for _, absent := range []string{"/Title", "/Author", "/Subject", "/Lang", "dc:title", "dc:creator", "dc:description", "dc:language"} {
		if strings.Contains(dict+f.catalog()+xmp, absent) {
			t.Errorf("the file says %s", absent)
		}
	}
}

func TestColoursAreThoseOfSRGB(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info}, page()))
	if !strings.Contains(f.catalog(), "/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)") {
		t.Errorf("catalog %q", f.catalog())
	}
	n := leadsTo(t, f.catalog(), "/DestOutputProfile")
	if !strings.Contains(f.objects[n], "/N 3 ") || !bytes.Equal(f.streams[n], assets.SRGB) {
		t.Errorf("profile %q of %d bytes", f.objects[n], len(f.streams[n]))
	}
	if string(assets.SRGB[16:20]) != "RGB " || string(assets.SRGB[36:40]) != "acsp" || assets.SRGB[8] != 2 {
		t.Errorf("the profile is none of RGB in version 2: %q", assets.SRGB[:40])
	}
}

func TestFontsHaveTheirOwnNames(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info}, everything(t)))
	var got []string
	for _, m := range regexp.MustCompile(`/FontName /([A-Z]{6})\+(\S+)\n`).FindAllStringSubmatch(strings.Join(f.having("/FontDescriptor /FontName"), ""), -1) {
		got = append(got, m[2])
		if uses := len(f.having("/BaseFont /" + m[1] + "+" + m[2] + "\n")); uses != 2 {
			t.Errorf("%s: %d fonts have the name, want the font and its descendant", m[2], uses)
		}
	}
	slices.Sort(got)
	want := []string{"LiberationSans", "LiberationSans-Bold", "LiberationSans-BoldItalic", "LiberationSans-Italic", "NotoSans-Bold", "NotoSans-Regular"}
	if !slices.Equal(got, want) {
		t.Errorf("fonts %q, want %q", got, want)
	}
}

// A range of a map to Unicode that goes over the end of a first byte is none for strict readers.
func TestCodesAreMappedToUnicode(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info}, page(text(50, 100, "Kota ≥"))))
	rows := regexp.MustCompile(`(?m)^<(..)(..)> <(..)(..)> <(....)>$`).FindAllStringSubmatch(string(f.streams[leadsTo(t, f.having("/ToUnicode")[0], "/ToUnicode")]), -1)
	mapped := map[string]bool{}
	for _, m := range rows {
		if m[1] != m[3] || m[2] != "00" || m[4] != "FF" || m[5] != m[1]+m[2] {
			t.Errorf("row %q", m[0])
		}
		mapped[m[1]] = true
	}
	if len(rows) != 248 || !mapped["00"] || !mapped["22"] || mapped["D8"] {
		t.Errorf("%d rows", len(rows))
	}
}

func TestSeeThroughPicturesShowWhite(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info}, page(&scene.Picture{Rect: scene.Rect{W: 40, H: 40}, Data: pngOf(t, seeThrough(8))})))
	for n, dict := range f.objects {
		if !strings.Contains(dict, "/Subtype /Image") {
			continue
		}
		if !strings.Contains(dict, "/ColorSpace /DeviceRGB") || len(f.streams[n]) != 8*(1+3*8) {
			t.Fatalf("picture %q of %d bytes", dict, len(f.streams[n]))
		}
		if got := f.streams[n][1:4]; slices.Max(got) > 128 || slices.Min(got) < 126 { // half black on white
			t.Errorf("the first pixel is %v", got)
		}
	}
}

// A picture is written once, however often and in however many forms it is given, and at its own size.
func TestPicturesAreWrittenOnce(t *testing.T) {
	palette := image.NewPaletted(image.Rect(0, 0, 8, 8), color.Palette{color.NRGBA{R: 3, A: 255}})
	area := scene.Rect{W: 40, H: 40}
	f := read(t, write(t, pdf.Meta{Info: info}, page(
		&scene.Picture{Rect: area, Data: pngOf(t, flat(8, 3))}, &scene.Picture{Rect: area, Data: pngOf(t, palette)},
		&scene.Picture{Rect: area, Data: pngOf(t, flat(8, 4))}, &scene.Picture{Rect: area, Data: pngOf(t, flat(8, 4))},
	)))
	if got := f.having("/Subtype /Image"); len(got) != 2 || !strings.Contains(got[0], "/Width 8\n") || !strings.Contains(got[1], "/Width 8\n") {
		t.Errorf("pictures %q", got)
	}
}

// Each picture stands where its page wants it, in whatever order they are written.
func TestPicturesKeepTheirPlaces(t *testing.T) {
	for range 5 {
		var items []scene.Item
		for i := range 8 {
			items = append(items, &scene.Picture{Rect: scene.Rect{X: float64(10 * i), W: 8, H: 8}, Data: pngOf(t, flat(8, uint8(10*i)))})
		}
		f := read(t, write(t, pdf.Meta{Info: info}, page(items...)))
		painted := regexp.MustCompile(`8\.0+ 0 0 8\.0+ ([\d.]+) [\d.]+ cm /(I[0-9a-f]+) Do`).FindAllStringSubmatch(f.content(t, 0), -1)
		if len(painted) != 8 {
			t.Fatalf("painted %q", f.content(t, 0))
		}
		for i, m := range painted {
			picture := f.streams[leadsTo(t, f.having("/XObject <<")[0], "/"+m[2])]
			if got := picture[1]; got != uint8(10*i) {
				t.Errorf("the picture at %s has the colour %d, want %d", m[1], got, 10*i)
			}
		}
	}
}

func TestAddressesArePlain(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info}, page(&scene.Link{Rect: scene.Rect{W: 9, H: 9}, URL: "https://example.org/a b/č\n"})))
	if got := f.pages()[0]; !strings.Contains(got, "/URI (https://example.org/a%20b/%C4%8D%0A)") {
		t.Errorf("page %q", got)
	}
}
