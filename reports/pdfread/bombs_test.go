package pdfread_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/reports/pdfread"
)

func deflated(t testing.TB, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := zlib.NewWriterLevel(&out, zlib.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Small files that would take memory or time without bound are refused with a sentence.
func TestFilesThatGrowAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		code model.Code
	}{
		"objects within objects": {nested(20_000, 900_000), model.Invalid},
		"objects that unpack":    {packed(t, 6, 50<<20), model.Invalid},
		"many pages of one":      {pagesOf(400), model.Damaged},
		"pages in a ring":        {with(2, "<</Type /Pages /Kids [3 0 R 2 0 R 2 0 R] /Count 2>>"), model.Damaged},
		"names in a ring":        {with(1, "<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles 5 0 R>>>>", "<</Kids [5 0 R 5 0 R]>>"), model.Damaged},
		"tables in a ring":       {ring(), model.Damaged},
		"a part of a huge table": {bytes.Replace(file(onePage("", "")), []byte("\n4 1\n"), []byte("\n4 1999999999\n"), 1), model.Damaged},
	} {
		before := allocated()
		if _, err := pdfread.Read(c.data); model.CodeOf(err) != c.code {
			t.Errorf("%s: error %v", name, err)
		}
		if got := allocated() - before; got > 3<<30 {
			t.Errorf("%s: took %d MB", name, got>>20)
		}
	}
}

// allocated is how many bytes of memory were taken since the program began, those given back included.
func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

func TestHugeSizesAreNotBelieved(t *testing.T) {
	data := bytes.Replace(file(onePage("", "")), []byte("/Size 5"), []byte("/Size 1999999999"), 1)
	if f, err := pdfread.Read(data); err == nil && f.Pages() != 1 {
		t.Errorf("%d pages", f.Pages())
	}
}

func TestPagesThatGrowAreRefused(t *testing.T) {
	large := deflated(t, make([]byte, pdfread.MaxStream+1))
	form := "/Type /XObject /Subtype /Form /Resources <</XObject <</X 5 0 R>>>>"
	nineTimes := []byte("BT ET")
	for range 9 {
		nineTimes = deflated(t, nineTimes)
	}
	letters := "1 beginbfchar <61> <" + strings.Repeat("0061", 500) + "> endbfchar"
	for name, objects := range map[string]map[int]string{
		"a large page":     {4: stream("/Filter /FlateDecode", large)},
		"packed twice":     {4: stream("/Filter [/FlateDecode /FlateDecode]", deflated(t, large))},
		"packed too often": {4: stream("/Filter ["+strings.Repeat("/FlateDecode ", 9)+"]", nineTimes)},
		"two large parts":  {3: "<</Type /Page /Parent 2 0 R /Contents [4 0 R 4 0 R]>>", 4: stream("/Filter /FlateDecode", deflated(t, make([]byte, pdfread.MaxStream*2/3)))},
		"forms in a ring":  {4: stream("", []byte("/X Do")), 5: stream(form, []byte("/X Do /X Do"))},
		"forms of forms":   {4: stream("", []byte(strings.Repeat("/X Do ", 1<<20))), 5: stream("/Type /XObject /Subtype /Form", nil)},
		"long letters":     {4: stream("", []byte("/F 1 Tf ("+strings.Repeat("a", 1<<20)+") Tj")), 5: "<</Type /Font /Subtype /Type1 /ToUnicode 6 0 R>>", 6: stream("", []byte(letters))},
	} {
		all := onePage("/XObject <</X 5 0 R>> /Font <</F 5 0 R>>", "")
		for n, o := range objects {
			all[n] = o
		}
		if _, err := read(t, file(all)).PageText(0); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func TestAttachmentsThatGrowAreRefused(t *testing.T) {
	data := with(1, "<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [(a.bin) <</F (a.bin) /EF <</F 5 0 R>>>>]>>>>>>",
		stream("/Filter /FlateDecode", deflated(t, make([]byte, pdfread.MaxStream+1))))
	a, found := read(t, data).Attachment("a.bin")
	if _, err := a.Data(); !found || model.CodeOf(err) != model.Invalid {
		t.Errorf("found %v, error %v", found, err)
	}
}

// with is a document of one page with another object, and more of them from 5.
func with(n int, object string, more ...string) []byte {
	objects := onePage("", "")
	objects[n] = object
	for i, o := range more {
		objects[5+i] = o
	}
	return file(objects)
}

// pagesOf is a document of n × n pages, all the same one.
func pagesOf(n int) []byte {
	return with(2, "<</Type /Pages /Kids ["+strings.Repeat("<</Type /Pages /Kids ["+strings.Repeat("3 0 R ", n)+"]>> ", n)+"]>>")
}

// ring is a document whose table is said to follow itself.
func ring() []byte {
	data := file(onePage("", ""))
	return bytes.Replace(data, []byte("/Size 5"), fmt.Appendf(nil, "/Size 5 /Prev %d", bytes.LastIndex(data, []byte("xref\n0"))), 1)
}

// nested is a document of objects each of which holds all that follow.
func nested(n, size int) []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n")
	starts := make([]int, n+1)
	for i := 5; i <= n; i++ {
		starts[i] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj <</Length %d>> stream\n", i, size)
	}
	out.Write(make([]byte, size))
	out.WriteString("\nendstream endobj\n")
	for i, o := range onePage("", "") {
		starts[i] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i, o)
	}
	table := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", n+1)
	for _, at := range starts[1:] {
		fmt.Fprintf(&out, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&out, "trailer\n<</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", n+1, table)
	return out.Bytes()
}

// packed is a document of n pages, each of which lies in an object stream of its own that unpacks to a size.
func packed(t testing.TB, n, size int) []byte {
	t.Helper()
	objects := onePage("", "")
	kids := ""
	for i := range n {
		kids += fmt.Sprintf("%d 0 R ", 100+i)
	}
	objects[2] = "<</Type /Pages /Kids [" + kids + "]>>"
	for i := range n {
		head := fmt.Sprintf("%d 0 ", 100+i)
		objects[50+i] = stream(fmt.Sprintf("/Type /ObjStm /N 1 /First %d /Filter /FlateDecode", len(head)), deflated(t, []byte(head+"<</Type /Page>>"+strings.Repeat(" ", size))))
	}
	var out, table bytes.Buffer
	out.WriteString("%PDF-1.7\n")
	for i := range 100 + n {
		row := [6]byte{}
		if o, there := objects[i]; there {
			row = [6]byte{1, byte(out.Len() >> 24), byte(out.Len() >> 16), byte(out.Len() >> 8), byte(out.Len())}
			fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i, o)
		} else if i >= 100 {
			row = [6]byte{2, 0, 0, 0, byte(i - 50)}
		}
		table.Write(row[:])
	}
	at := out.Len()
	fmt.Fprintf(&out, "999 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n", stream(fmt.Sprintf("/Type /XRef /Size %d /W [1 4 1] /Root 1 0 R", 100+n), table.Bytes()), at)
	return out.Bytes()
}
