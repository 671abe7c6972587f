package pdfread_test

import (
	"strings"
	"testing"

	"benangmerah/model"
)

// A font of two bytes, with a map of single letters, a range, a list, a ligature and a letter beyond the basic plane.
const widths = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange % a comment with ( and <
2 beginbfchar <0001> <0041> <0002> <00660066> endbfchar
3 beginbfrange <0010> <0019> <0030> <0020> <0022> [<0062> <D83DDE00> <0064>] <FF00> <FFFF> <4E00> endbfrange
endcmap end end`

// page gives the text of a page whose fonts are F (of two bytes, with the map), W (WinAnsi), M (Mac) and N (of nothing known).
func pageText(t *testing.T, content string) (string, error) {
	t.Helper()
	objects := onePage("/Font <</F 5 0 R /W 7 0 R /M 8 0 R /N 9 0 R /F#20x 5 0 R>> /XObject <</X 10 0 R /P 11 0 R>>", content)
	objects[5] = "<</Type /Font /Subtype /Type0 /BaseFont /X /ToUnicode 6 0 R>>"
	objects[6] = stream("", []byte(widths))
	objects[7] = "<</Type /Font /Subtype /TrueType /BaseFont /X /Encoding /WinAnsiEncoding>>"
	objects[8] = "<</Type /Font /Subtype /Type1 /BaseFont /X /Encoding <</Type /Encoding /BaseEncoding /MacRomanEncoding>>>>"
	objects[9] = "<</Type /Font /Subtype /Type1 /BaseFont /X>>"
	objects[10] = stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</Font <</W 7 0 R>>>>", []byte("BT /W 1 Tf (dalam) Tj ET"))
	objects[11] = stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", []byte("(x)"))
	return read(t, file(objects)).PageText(0)
}

func TestTextIsReadAsItIsPainted(t *testing.T) {
	for content, want := range map[string]string{
		"":                             "",
		"BT /W 1 Tf (Kota) Tj ET":      "Kota",
		"BT/W 1 Tf[(Ko)-120(ta)]TJ ET": "Kota",
		"BT /W 1 Tf (a) Tj 0 -9 Td (b) Tj (c) ' ET":                                    "a\nb\nc",
		"BT /W 1 Tf (a) Tj T* (b) Tj 1 2 (c) \" ET":                                    "a\nb\nc",
		`BT /W 1 Tf (\(a\) \\ \101\12b\7\x` + "\\\nz":                                  "(a) \\ A\nb\ax" + "z",
		"BT /W 1 Tf (a(b)c\r\nd) Tj ET":                                                "a(b)c\nd",
		"BT /W 1 Tf <4B6f7 46> Tj ET":                                                  "Kot`",
		"BT /W 1 Tf (\x80 \xE9) Tj ET":                                                 "€ é",
		"BT /M 1 Tf (\x8E) Tj ET":                                                      "é",
		"BT /N 1 Tf (ab) Tj ET":                                                        "\uFFFD\uFFFD",
		"BT (ab) Tj ET":                                                                "\uFFFD\uFFFD",
		"BT /F 1 Tf <00010002001000150020> Tj ET":                                      "Aff05b",
		"BT /F 1 Tf <002100220023FF01FFFF> Tj ET":                                      "😀d\uFFFD丁仿",
		"BT /F 1 Tf <000100> Tj ET":                                                    "A\uFFFD",
		"BT /F#20x 1 Tf <0001> Tj ET":                                                  "A",
		"BT /W 1 Tf (a) Tj q /F 1 Tf Q (b) Tj ET":                                      "ab",
		"BT /W 1 Tf (a) Tj ET /X Do BT (b) Tj ET":                                      "a\ndalam\nb",
		"BT /W 1 Tf (a) Tj ET /P Do /Tidak Do":                                         "a",
		"/Span <</ActualText (lain)>> BDC BT /W 1 Tf (a) Tj ET EMC":                    "a",
		"BI /W 1 /H 1 ID (x) Tj EIx\nEI BT /W 1 Tf (a) Tj ET":                          "a",
		"BT /W 1 Tf (a) Tj ET % (b) Tj\n) } > ] [ << /":                                "a",
		"BT /W 1 Tf (tidak ditutup":                                                    "",
		"BI ID tanpa akhir":                                                            "",
		"BT /W 1 Tf (a) Tj " + strings.Repeat("q ", 1000) + strings.Repeat("Q ", 2000): "a",
	} {
		if content == `BT /W 1 Tf (\(a\) \\ \101\12b\7\x`+"\\\nz" {
			content += ") Tj ET"
		}
		if got, err := pageText(t, content); err != nil || got != want {
			t.Errorf("%q: %q, %v, want %q", content, got, err, want)
		}
	}
}

// Words do not go over the end of a part, and resources come from above where a page has none.
func TestPagesInPartsAndResourcesFromAbove(t *testing.T) {
	objects := map[int]string{
		1: "<</Type /Catalog /Pages 2 0 R>>", 2: "<</Type /Pages /Kids [3 0 R 3 0 R] /Count 2 /Resources <</Font <</W 7 0 R>>>>>>",
		3: "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [4 0 R 5 0 R 6 0 R]>>", 4: stream("", []byte("BT /W 1 Tf")),
		5: stream("", []byte("(a) Tj")), 6: stream("", []byte("(b) Tj ET")), 7: "<</Type /Font /Subtype /TrueType /Encoding /WinAnsiEncoding>>",
	}
	f := read(t, file(objects))
	for i := range 2 {
		if got, err := f.PageText(i); err != nil || got != "ab" || f.Pages() != 2 {
			t.Errorf("page %d of %d: %q, %v", i+1, f.Pages(), got, err)
		}
	}
}

func TestPagesThatCannotBeUnpacked(t *testing.T) {
	objects := onePage("", "")
	objects[4] = stream("/Filter /FlateDecode", []byte("bukan zlib"))
	if _, err := read(t, file(objects)).PageText(0); model.CodeOf(err) != model.Damaged {
		t.Errorf("error %v", err)
	}
}
