package pdf

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// errUnexpected is returned where the library writes a file in another form than the one it is amended in.
var errUnexpected = errors.New("the PDF library wrote the file in an unexpected form")

const (
	// header names the version that PDF/A-2 and PDF/A-3 build on; the comment of high bytes says that the file is binary
	// (ISO 32000-1, 7.5.2).
	header = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"

	endOfObject = "endobj\n"
)

// objects are the objects of a file that the library has written, taken apart so that what the library has no word for can
// be added. The last two are the information dictionary and the catalog.
type objects struct {
	bodies        [][]byte // what stands between "n 0 obj" and "endobj", by number from 1; the first is empty
	info, catalog int
}

// take takes a file apart along its cross-reference table. The bodies share the file's memory and may only be replaced.
func take(file []byte) (*objects, error) {
	starts, end, err := places(file)
	if err != nil {
		return nil, err
	}
	o := &objects{bodies: make([][]byte, len(starts)), info: len(starts) - 2, catalog: len(starts) - 1}
	inOrder := slices.Sorted(slices.Values(starts[1:]))
	for n, start := range starts[1:] {
		stop := end
		if i, _ := slices.BinarySearch(inOrder, start); i+1 < len(inOrder) {
			stop = inOrder[i+1]
		}
		body, headed := bytes.CutPrefix(file[start:stop], fmt.Appendf(nil, "%d 0 obj\n", n+1))
		body, ended := bytes.CutSuffix(body, []byte(endOfObject))
		if !headed || !ended {
			return nil, fmt.Errorf("%w: object %d", errUnexpected, n+1)
		}
		o.bodies[n+1] = body
	}
	return o, nil
}

// places reads where each object begins, and where the last one ends.
func places(file []byte) (starts []int, end int, err error) {
	_, tail, _ := bytes.Cut(file[max(0, len(file)-64):], []byte("startxref\n"))
	word, _, _ := bytes.Cut(tail, []byte("\n"))
	end, err = strconv.Atoi(string(word))
	if err != nil || end < 0 || end > len(file) {
		return nil, 0, fmt.Errorf("%w: no startxref", errUnexpected)
	}
	lines := bytes.Split(file[end:], []byte("\n"))
	count, err := strconv.Atoi(string(bytes.TrimPrefix(lines[min(1, len(lines)-1)], []byte("0 "))))
	if err != nil || count < 3 || len(lines) < count+2 {
		return nil, 0, fmt.Errorf("%w: no cross-reference table", errUnexpected)
	}
	starts = make([]int, count)
	for n := 1; n < count; n++ {
		word, _, _ := bytes.Cut(lines[2+n], []byte(" "))
		if starts[n], err = strconv.Atoi(string(word)); err != nil || starts[n] < 0 || starts[n] > end {
			return nil, 0, fmt.Errorf("%w: place of object %d", errUnexpected, n)
		}
	}
	return starts, end, nil
}

// add appends an object and gives its number.
func (o *objects) add(body []byte) int {
	o.bodies = append(o.bodies, body)
	return len(o.bodies) - 1
}

// stream is an object with a stream; entries are those of its dictionary beside the length.
func stream(entries string, data []byte) []byte {
	return fmt.Appendf(nil, "<<%s /Length %d>>\nstream\n%s\nendstream\n", entries, len(data), data)
}

// having gives the numbers of the objects that begin in a way.
func (o *objects) having(beginning string) []int {
	var found []int
	for n, body := range o.bodies {
		if bytes.HasPrefix(body, []byte(beginning)) {
			found = append(found, n)
		}
	}
	return found
}

// file writes the objects in the order of their numbers, with a cross-reference table and an identifier made of all that
// stands before it, so that the same content has the same one (ISO 32000-1, 7.5.4 and 14.4).
func (o *objects) file() []byte {
	var out bytes.Buffer
	out.WriteString(header)
	starts := make([]int, len(o.bodies))
	for n, body := range o.bodies[1:] {
		starts[n+1] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n", n+1)
		out.Write(body)
		out.WriteString(endOfObject)
	}
	table, digest := out.Len(), sha256.Sum256(out.Bytes())
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(starts))
	for _, start := range starts[1:] {
		fmt.Fprintf(&out, "%010d 00000 n \n", start)
	}
	id := digest[:16]
	fmt.Fprintf(&out, "trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /ID [<%X> <%X>]>>\nstartxref\n%d\n%%%%EOF\n", len(starts), o.catalog, o.info, id, id, table)
	return out.Bytes()
}
