package pdfread

import (
	"bytes"
	"errors"

	"github.com/pdfcpu/pdfcpu/pkg/filter"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"benangmerah/model"
)

const maxPages = 100_000 // with the branches of their tree

// page is a leaf of the tree of pages, with the resources that it has of its own or from above.
type page struct {
	dict      types.Dict
	resources types.Dict
}

// Pages gives the number of pages.
func (f *File) Pages() int { return len(f.pages) }

// PageText gives the text of a page (from 0) in the order of painting, each piece that is painted at one place on a line of its own. What
// the letters are is taken from the file's own maps to Unicode; those without one are U+FFFD. Errors are of model.Error: NotFound for a
// page that there is not, Damaged for one that cannot be read, Invalid for one that is too large.
func (f *File) PageText(i int) (text string, err error) {
	damaged := func() error {
		return model.Errorf(model.Damaged, "Minta salinan lain dari berkas aslinya.", "Halaman %d PDF ini tidak dapat dibaca.", i+1)
	}
	defer guard(&err, damaged)
	if i < 0 || i >= len(f.pages) {
		return "", model.Errorf(model.NotFound, "Pilih halaman lain.", "Halaman %d tidak ada: PDF ini berisi %d halaman.", i+1, len(f.pages))
	}
	f.begin()
	content, err := f.contents(f.pages[i].dict["Contents"])
	if err != nil && !tooMuch(err) {
		return "", damaged()
	}
	p := &painted{file: f, left: MaxStream, forms: map[int][]byte{}}
	if err == nil {
		err = p.run(content, f.pages[i].resources, 0)
	}
	if err != nil || f.full {
		return "", model.Invalidf("Buka halaman itu dengan program PDF.", "Halaman %d PDF ini terlalu rumit untuk dibaca.", i+1)
	}
	return p.text.String(), nil
}

func tooMuch(err error) bool {
	return errors.Is(err, filter.ErrDecodeLimitExceeded) || errors.Is(err, errUnpacked)
}

// contents joins the streams of a page; words never go over the end of one (ISO 32000-1, 7.7.3.3).
func (f *File) contents(o types.Object) ([]byte, error) {
	parts := f.array(o)
	if parts == nil {
		parts = types.Array{o}
	}
	var all bytes.Buffer
	for _, part := range parts {
		data, _, err := f.stream(part)
		if err != nil {
			return nil, err
		}
		if all.Len()+len(data) > MaxStream {
			return nil, errUnpacked
		}
		all.Write(data)
		all.WriteByte('\n')
	}
	return all.Bytes(), nil
}

// allPages walks the tree of pages.
func (f *File) allPages(catalog types.Dict) ([]page, error) {
	var list []page
	steps := 0
	var walk func(o types.Object, resources types.Dict, depth int) error
	walk = func(o types.Object, resources types.Dict, depth int) error {
		node := f.dict(o)
		if steps++; depth > maxDepth || steps > maxPages {
			return errDamaged()
		}
		if own := f.dict(node["Resources"]); own != nil {
			resources = own
		}
		kids, isNode := f.value(node["Kids"]).(types.Array)
		switch {
		case isNode:
			for _, kid := range kids {
				if err := walk(kid, resources, depth+1); err != nil {
					return err
				}
			}
		case node != nil:
			list = append(list, page{dict: node, resources: resources})
		}
		return nil
	}
	err := walk(catalog["Pages"], nil, 0)
	if err == nil && len(list) == 0 {
		err = errDamaged()
	}
	return list, err
}
