package pdfread_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"benangmerah/reports/pdfread"
)

// A program that signs appends to the file, so that the file as it was written is still there.
func TestRevisionsAreTheLengthsThatTheFileHad(t *testing.T) {
	once := ours(t)
	twice := signed(t, once)
	thrice := appended(t, twice, "<</Type /Catatan>>")
	for i, c := range []struct {
		data []byte
		want []int
	}{
		{once, []int{len(once)}},
		{twice, []int{len(once), len(twice)}},
		{thrice, []int{len(once), len(twice), len(thrice)}},
		{resaved(t, "streams.pdf"), []int{len(resaved(t, "streams.pdf"))}},
	} {
		f := read(t, c.data)
		if got := f.Revisions(); !slices.Equal(got, c.want) {
			t.Errorf("%d: revisions %v, want %v", i, got, c.want)
		}
	}
}

// The end of a file that is attached as it is, is no end of the file that carries it.
func TestEndsOfAttachmentsAreNone(t *testing.T) {
	objects := onePage("", "")
	objects[5] = stream("/Type /EmbeddedFile", ours(t))
	data := file(objects)
	if got := read(t, data).Revisions(); !slices.Equal(got, []int{len(data)}) {
		t.Errorf("revisions %v of a file of %d bytes", got, len(data))
	}
}

func TestSignaturesSayHowFarTheyReach(t *testing.T) {
	if got := read(t, ours(t)).Signatures; len(got) != 0 {
		t.Errorf("a file without signature has %v", got)
	}
	once := signed(t, ours(t))
	want := pdfread.Signature{Name: "Wali Kota", Method: "adbe.pkcs7.detached", Covers: len(once)}
	f := read(t, once)
	if !slices.Equal(f.Signatures, []pdfread.Signature{want}) || !f.Whole(f.Signatures[0]) {
		t.Errorf("signatures %+v, want %+v of the whole file", f.Signatures, want)
	}
	f = read(t, appended(t, once, "<</Type /Catatan>>"))
	if !slices.Equal(f.Signatures, []pdfread.Signature{want}) || f.Whole(f.Signatures[0]) {
		t.Errorf("signatures %+v, want %+v of a part of the file", f.Signatures, want)
	}
	again := signed(t, once)
	f = read(t, again)
	if len(f.Signatures) != 2 || f.Whole(f.Signatures[0]) || !f.Whole(f.Signatures[1]) || f.Signatures[1].Covers != len(again) {
		t.Errorf("signed twice: %+v of %d bytes", f.Signatures, len(again))
	}
}

// A range that leaves out more or less than the signature, or is none, covers nothing.
func TestOddRangesCoverNothing(t *testing.T) {
	whole := signed(t, ours(t))
	at := bytes.LastIndex(whole, []byte("/ByteRange [")) + len("/ByteRange [")
	before := bytes.LastIndex(whole, []byte("/Contents <")) + len("/Contents ")
	after := before + gap
	for name, numbers := range map[string][4]int{
		"begins later": {1, before, after, len(whole) - after}, "ends in the signature": {0, before + 1, after, len(whole) - after},
		"goes on in it": {0, before, after - 1, len(whole) - after + 1}, "leaves out more": {0, before - 20, after, len(whole) - after},
		"leaves out all": {0, 0, len(whole), 0}, "too long": {0, before, after, len(whole) - after + 1}, "turned round": {0, after, before, 1},
		"huge": {0, before, after, 1 << 62}, "nothing": {},
	} {
		data := bytes.Clone(whole)
		copy(data[at:], fmt.Sprintf("%-34s", fmt.Sprint(numbers[0], numbers[1], numbers[2], numbers[3])))
		f := read(t, data)
		if len(f.Signatures) != 1 || f.Signatures[0].Covers != 0 || f.Whole(f.Signatures[0]) {
			t.Errorf("%s: %+v", name, f.Signatures)
		}
	}
}
