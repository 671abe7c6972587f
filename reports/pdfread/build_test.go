package pdfread_test

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// file makes a PDF file of objects by number; the first is the catalog.
func file(objects map[int]string) []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n")
	writeObjects(&out, objects, "/Root 1 0 R")
	return out.Bytes()
}

// writeObjects appends objects, their table, and a trailer.
func writeObjects(out *bytes.Buffer, objects map[int]string, trailer string) {
	starts, size := map[int]int{}, 0
	for _, n := range slices.Sorted(maps.Keys(objects)) {
		starts[n], size = out.Len(), max(size, n+1)
		fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\n", n, objects[n])
	}
	table := out.Len()
	out.WriteString("xref\n0 1\n0000000000 65535 f \n")
	for _, n := range slices.Sorted(maps.Keys(starts)) {
		fmt.Fprintf(out, "%d 1\n%010d 00000 n \n", n, starts[n])
	}
	if !strings.Contains(trailer, "/Size") {
		trailer += fmt.Sprintf(" /Size %d", size)
	}
	fmt.Fprintf(out, "trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n", trailer, table)
}

// stream is an object with a stream.
func stream(entries string, data []byte) string {
	return fmt.Sprintf("<<%s /Length %d>>\nstream\n%s\nendstream", entries, len(data), data)
}

// onePage are the objects of a document with a page of a content; 1 to 4 are taken.
func onePage(resources, content string) map[int]string {
	return map[int]string{
		1: "<</Type /Catalog /Pages 2 0 R>>", 2: "<</Type /Pages /Kids [3 0 R] /Count 1>>",
		3: "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources <<" + resources + ">>>>", 4: stream("", []byte(content)),
	}
}

var trailerEnd = regexp.MustCompile(`/Size (\d+) /Root (\d+) 0 R /Info (\d+) 0 R`)

// appended appends an incremental update to a file of ours, as a program that signs does: a new object, and the catalog that refers to it.
func appended(t testing.TB, data []byte, object string) []byte {
	t.Helper()
	last := trailerEnd.FindAllSubmatch(data, -1)
	m := last[len(last)-1]
	size, err := strconv.Atoi(string(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	root, err := strconv.Atoi(string(m[2]))
	if err != nil {
		t.Fatal(err)
	}
	all := regexp.MustCompile(fmt.Sprintf(`(?s)\n%d 0 obj\n<<(.*?)\nendobj`, root)).FindAllSubmatch(data, -1)
	catalog := "<</Perms <</DocMDP " + strconv.Itoa(size) + " 0 R>> " + string(all[len(all)-1][1])
	previous := bytes.LastIndex(data, []byte("\nxref\n")) + 1
	out := bytes.NewBuffer(bytes.Clone(data))
	writeObjects(out, map[int]string{root: catalog, size: object},
		fmt.Sprintf("/Size %d /Root %s 0 R /Info %s 0 R /Prev %d", size+1, m[2], m[3], previous))
	return out.Bytes()
}

// gap is how many characters a signature has in these tests, with its brackets.
const gap = 34

// signature is the object of a signature whose range of bytes is set by signed.
var signature = fmt.Sprintf("<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Name (Wali Kota) /ByteRange [0 %010d %010d %010d] /Contents <%s>>>",
	0, 0, 0, strings.Repeat("0", gap-2))

var emptyRange = regexp.MustCompile(`/ByteRange \[0 0{10} 0{10} 0{10}\] /Contents <`)

// signed appends a signature that covers the whole file, itself aside.
func signed(t testing.TB, data []byte) []byte {
	t.Helper()
	out := appended(t, data, signature)
	at := emptyRange.FindIndex(out)
	if at == nil {
		t.Fatal("no place for the signature")
	}
	before, after := at[1]-1, at[1]-1+gap
	copy(out[at[0]:], fmt.Sprintf("/ByteRange [0 %010d %010d %010d]", before, after, len(out)-after))
	return out
}
