package pdfread

import (
	"bytes"
	"cmp"
	"regexp"
	"slices"
	"strconv"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// Signature is an electronic signature that the file says it carries. Nothing here says that it is valid or whose it is.
type Signature struct {
	Name   string // of the signer, as the file states it; often empty
	Method string // such as "adbe.pkcs7.detached"
	Covers int    // the signature is about that many bytes from the beginning of the file, itself aside; 0 where its range is none
}

// Whole says whether the signature is about all bytes of the file, so that nothing was appended after it.
func (f *File) Whole(s Signature) bool { return s.Covers == len(f.data) }

// signatures looks through all objects outside of object streams, in which none can be (ISO 32000-1, 12.8.1).
func (f *File) signatures() []Signature {
	var list []Signature
	for _, entry := range f.table.Table {
		if entry == nil || entry.Free {
			continue
		}
		d, _ := entry.Object.(types.Dict)
		list = f.appendSignature(list, d)
		if f.name(d["FT"]) == "Sig" {
			direct, _ := d["V"].(types.Dict)
			list = f.appendSignature(list, direct)
		}
	}
	slices.SortFunc(list, func(a, b Signature) int {
		return cmp.Or(cmp.Compare(a.Covers, b.Covers), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Method, b.Method))
	})
	return list
}

func (f *File) appendSignature(list []Signature, d types.Dict) []Signature {
	kind := f.name(d["Type"])
	if d["ByteRange"] == nil || kind != "Sig" && kind != "DocTimeStamp" && kind != "" {
		return list
	}
	return append(list, Signature{Name: f.text(d["Name"]), Method: f.name(d["SubFilter"]), Covers: f.covers(f.array(d["ByteRange"]))})
}

// covers gives how many bytes a range [0 a b c] reaches over: from the beginning to b+c, with nothing left out but the signature itself,
// which is a hexadecimal string between a and b.
func (f *File) covers(byteRange types.Array) int {
	var at [4]int
	if len(byteRange) != len(at) {
		return 0
	}
	for i, o := range byteRange {
		n, ok := f.value(o).(types.Integer)
		if !ok || n.Value() < 0 || n.Value() > len(f.data) {
			return 0
		}
		at[i] = n.Value()
	}
	before, after, end := at[1], at[2], at[2]+at[3]
	if at[0] != 0 || before+2 > after || end > len(f.data) || f.data[before] != '<' || f.data[after-1] != '>' {
		return 0
	}
	if bytes.ContainsFunc(f.data[before+1:after-1], func(c rune) bool { return !bytes.ContainsRune([]byte("0123456789abcdefABCDEF \r\n"), c) }) {
		return 0
	}
	return end
}

var endMark = regexp.MustCompile(`startxref\s{1,4}(\d{1,10})\s{1,4}%%EOF(\r\n|\r|\n)?`)

// Revisions gives the length of the file at each of its ends, in order: one for a file that was written once, and one more for each time
// that something was appended to it, as electronic signing does. A file begins with the bytes of another one, and only has something
// appended, if the length of the other one is among them and its first bytes are the same.
func (f *File) Revisions() []int {
	var ends []int
	for _, m := range endMark.FindAllSubmatchIndex(f.data, -1) {
		if f.tableAt(m[0], f.data[m[2]:m[3]]) {
			ends = append(ends, m[1])
		}
	}
	return ends
}

var tableStart = regexp.MustCompile(`^\s{0,4}(xref\s|\d{1,10}\s{1,4}\d{1,5}\s{1,4}obj)`)

// tableAt says whether a cross-reference table begins where an end says, before that end: otherwise it is that of a file within the file,
// or of the first part of one that is sorted for slow connections.
func (f *File) tableAt(end int, digits []byte) bool {
	at, err := strconv.Atoi(string(digits))
	return err == nil && at > 0 && at < end && tableStart.Match(f.data[at:min(end, at+64)])
}
