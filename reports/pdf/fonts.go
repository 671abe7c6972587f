package pdf

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"regexp"
	"strings"
)

var (
	fontName    = regexp.MustCompile(`/(?:BaseFont|FontName) /(\S+)\n`)
	fontProgram = regexp.MustCompile(`/FontFile2 (\d+) 0 R`)
	fontUnicode = regexp.MustCompile(`/ToUnicode (\d+) 0 R`)
)

// nameFonts gives fonts the names that they have outside of the library, marked as subsets by six letters that depend on what
// is in the subset (ISO 32000-1, 9.6.4).
func (o *objects) nameFonts() {
	names := map[string]string{}
	for _, n := range o.having("<</Type /FontDescriptor") {
		own, program := fontName.FindSubmatch(o.bodies[n]), fontProgram.FindSubmatch(o.bodies[n])
		if own != nil && program != nil {
			names[string(own[1])] = subsetTag(o.bodies[number(program[1])]) + "+" + postScriptName(string(own[1]))
		}
	}
	for _, n := range o.having("<</Type /Font") {
		o.bodies[n] = fontName.ReplaceAllFunc(o.bodies[n], func(entry []byte) []byte {
			old := fontName.FindSubmatch(entry)[1]
			return bytes.Replace(entry, old, []byte(cmp.Or(names[string(old)], string(old))), 1)
		})
	}
}

// subsetTag makes six letters of a font program.
func subsetTag(program []byte) string {
	digest := sha256.Sum256(program)
	for i := range digest {
		digest[i] = 'A' + digest[i]%26
	}
	return string(digest[:6])
}

// postScriptName is the name of an embedded font by the one that the library gives it.
func postScriptName(library string) string {
	for _, f := range families {
		if library == "utf8"+strings.ToLower(f.name)+f.style {
			return f.postScript
		}
	}
	return library
}

// mapToUnicode says for every font which characters its codes are. The library says it of all 65,536 in one range, which
// strict readers refuse: the first byte of the codes of a range must be the same (Adobe Technical Note 5014, 6.4.4).
func (o *objects) mapToUnicode() {
	data := deflated([]byte(unicodeMap()))
	for _, n := range o.having("<</Type /Font\n/Subtype /Type0\n") {
		if m := fontUnicode.FindSubmatch(o.bodies[n]); m != nil {
			o.bodies[number(m[1])] = stream("/Filter /FlateDecode", data)
		}
	}
}

// unicodeMap maps every code to the character of the same number; there are none for halves of UTF-16.
func unicodeMap() string {
	var rows []string
	for high := range 0x100 {
		if high < 0xD8 || high > 0xDF {
			rows = append(rows, fmt.Sprintf("<%02X00> <%02XFF> <%02X00>", high, high, high))
		}
	}
	var b strings.Builder
	b.WriteString(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`)
	for len(rows) > 0 {
		n := min(len(rows), mostRows)
		fmt.Fprintf(&b, "%d beginbfrange\n%s\nendbfrange\n", n, strings.Join(rows[:n], "\n"))
		rows = rows[n:]
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return b.String()
}

// mostRows is how many rows one operator of such a map may have.
const mostRows = 100
