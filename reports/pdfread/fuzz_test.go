package pdfread_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/reports/pdfread"
)

// FuzzRead reads anything: what comes back is a document or a sentence.
func FuzzRead(f *testing.F) {
	whole := ours(f)
	for _, seed := range [][]byte{
		nil, []byte("%PDF-1.7\n"), whole, signed(f, whole), whole[:len(whole)*2/3], file(onePage("", "")), ring(), pagesOf(3), nested(20, 100), packed(f, 3, 10),
		resaved(f, "streams.pdf"), resaved(f, "linear.pdf"), resaved(f, "linear-streams.pdf"), resaved(f, "owner.pdf"), resaved(f, "password.pdf"),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := pdfread.Read(data)
		if err != nil {
			told(t, err)
			return
		}
		ends := file.Revisions()
		if file.Pages() < 1 || !slices.IsSorted(ends) || len(ends) > 0 && ends[len(ends)-1] > len(data) {
			t.Errorf("%d pages, revisions %v of %d bytes", file.Pages(), ends, len(data))
		}
		for _, s := range file.Signatures {
			if s.Covers < 0 || s.Covers > len(data) || file.Whole(s) != (s.Covers == len(data)) {
				t.Errorf("signature %+v of %d bytes", s, len(data))
			}
		}
		for i := range min(file.Pages(), 3) {
			_, err := file.PageText(i)
			told(t, err)
		}
		for _, a := range file.Attachments {
			_, err := a.Data()
			told(t, err)
		}
	})
}

// FuzzPageText paints anything with a font whose map says anything.
func FuzzPageText(f *testing.F) {
	f.Add([]byte("BT /F 1 Tf [(a\\(b) 1 <0001>] TJ (c) ' /X Do ET BI ID x EI"), []byte(widths))
	f.Add([]byte("q /F 1 Tf <0010> Tj Q"), []byte("1 beginbfrange <0010> <0019> [<0030>] <1> <2> <3> endbfrange"))
	f.Fuzz(func(t *testing.T, content, unicode []byte) {
		objects := onePage("/Font <</F 5 0 R>> /XObject <</X 7 0 R>>", string(content))
		objects[5] = "<</Type /Font /Subtype /Type0 /ToUnicode 6 0 R>>"
		objects[6] = stream("", unicode)
		objects[7] = stream("/Type /XObject /Subtype /Form", content)
		file, err := pdfread.Read(file(objects))
		if err == nil {
			_, err = file.PageText(0)
		}
		told(t, err)
	})
}

// told fails for an error that has no sentence for people.
func told(t *testing.T, err error) {
	t.Helper()
	var e *model.Error
	if err != nil && (!errors.As(err, &e) || e.Hint == "" || e.Code == model.Internal) {
		t.Errorf("error %v", fmt.Sprint(err))
	}
}
