package pdf_test

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

// file is a PDF file read back, as far as these tests ask.
type file struct {
	data    []byte
	objects map[int]string // by number, without streams
	streams map[int][]byte // decompressed
}

var (
	xrefStart = regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`)
	shown     = regexp.MustCompile(`(?s)BT ([-\d.]+) ([-\d.]+) Td \(((?:[^\\)]|\\.)*)\) Tj ET`)
)

// read follows the cross-reference table; an offset that does not lead to its object fails the test.
func read(t *testing.T, data []byte) *file {
	t.Helper()
	m := xrefStart.FindSubmatch(data)
	if m == nil {
		t.Fatalf("the file does not end with startxref: %q", data[max(0, len(data)-60):])
	}
	f := &file{data: data, objects: map[int]string{}, streams: map[int][]byte{}}
	lines := strings.Split(string(data[number(t, string(m[1])):]), "\n")
	if lines[0] != "xref" {
		t.Fatalf("startxref leads to %q", lines[0])
	}
	count := number(t, strings.Fields(lines[1])[1])
	for n := 1; n < count; n++ {
		f.object(t, n, data[number(t, lines[2+n][:10]):])
	}
	return f
}

func (f *file) object(t *testing.T, n int, data []byte) {
	t.Helper()
	head := []byte(strconv.Itoa(n) + " 0 obj\n")
	if !bytes.HasPrefix(data, head) {
		t.Fatalf("object %d is not where the table says: %q", n, data[:min(20, len(data))])
	}
	dict, rest, hasStream := bytes.Cut(data[:bytes.Index(data, []byte("endobj"))], []byte("stream\n"))
	f.objects[n] = string(dict)
	if !hasStream {
		return
	}
	length := number(t, regexp.MustCompile(`/Length (\d+)`).FindStringSubmatch(f.objects[n])[1])
	f.streams[n] = rest[:min(length, len(rest))]
	if at := bytes.Index(data, []byte("stream\n")) + len("stream\n"); strings.Contains(f.objects[n], "/FlateDecode") {
		f.streams[n] = inflate(t, data[at:at+length])
	}
}

func inflate(t *testing.T, data []byte) []byte {
	t.Helper()
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func number(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// having gives the objects that contain a word, in order.
func (f *file) having(word string) []string {
	var found []string
	for n := 1; n <= len(f.objects); n++ {
		if strings.Contains(f.objects[n], word) {
			found = append(found, f.objects[n])
		}
	}
	return found
}

func (f *file) catalog() string { return f.having("/Type /Catalog\n")[0] }

// leadsTo is the number of the object that an entry refers to.
func leadsTo(t *testing.T, dict, entry string) int {
	t.Helper()
	m := regexp.MustCompile(regexp.QuoteMeta(entry) + ` \[?(\d+) 0 R`).FindStringSubmatch(dict)
	if m == nil {
		t.Fatalf("%q has no entry %s", dict, entry)
	}
	return number(t, m[1])
}

// said reads a text of a dictionary: plain between parentheses, UTF-16 between angle brackets.
func said(t *testing.T, dict, entry string) string {
	t.Helper()
	m := regexp.MustCompile(regexp.QuoteMeta(entry) + ` (?:\(((?:[^\\)]|\\.)*)\)|<FEFF([0-9A-F]*)>)`).FindStringSubmatch(dict)
	if m == nil {
		t.Fatalf("%q has no text %s", dict, entry)
	}
	units, err := hex.DecodeString(m[2])
	if err != nil {
		t.Fatal(err)
	}
	return unescape(m[1]) + fromUTF16(string(units))
}

func (f *file) pages() []string { return f.having("/Type /Page\n") }

// content is the painting of a page, from 0.
func (f *file) content(t *testing.T, page int) string {
	t.Helper()
	m := regexp.MustCompile(`/Contents (\d+) 0 R`).FindStringSubmatch(f.pages()[page])
	return string(f.streams[number(t, m[1])])
}

type placed struct {
	x, y float64
	text string
}

// texts are the texts of a page as they are painted.
func (f *file) texts(t *testing.T, page int) []placed {
	t.Helper()
	var texts []placed
	for _, m := range shown.FindAllStringSubmatch(f.content(t, page), -1) {
		x, _ := strconv.ParseFloat(m[1], 64)
		y, _ := strconv.ParseFloat(m[2], 64)
		texts = append(texts, placed{x: x, y: y, text: fromUTF16(unescape(m[3]))})
	}
	return texts
}

func unescape(s string) string {
	return strings.NewReplacer(`\\`, `\`, `\(`, `(`, `\)`, `)`, `\r`, "\r").Replace(s)
}

func fromUTF16(s string) string {
	units := make([]uint16, len(s)/2)
	for i := range units {
		units[i] = uint16(s[2*i])<<8 | uint16(s[2*i+1])
	}
	return string(utf16.Decode(units))
}
