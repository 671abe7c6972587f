// Package pdf paints scenes as the pages of a PDF file. It lays nothing out: every text stands where the scene says.
// The fonts that are used are embedded as subsets, texts can be selected and searched, and the same pages give the
// same bytes. The files are made to be kept: they follow PDF/A-2u, or PDF/A-3u where files are attached.
package pdf

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"github.com/jung-kurt/gofpdf"

	"benangmerah/reports/scene"
)

// Meta is what a PDF file says beside its pages.
type Meta struct {
	scene.Info
	Bookmarks   []scene.Bookmark
	Attachments []Attachment
}

// ErrNoPages is returned for a document without a page; there is no such PDF file.
var ErrNoPages = errors.New("a document needs at least one page")

// ErrNoDate is returned where Meta.Created is not set: the file would then carry the time of writing, and the same
// pages would no longer give the same bytes.
var ErrNoDate = errors.New("the creation date of the document is not set")

// Write paints pages as a PDF file. A Modified that is zero is taken to be Created. Nothing is written to w unless the
// whole file could be built.
func Write(w io.Writer, pages []scene.Scene, meta Meta) error {
	return WriteContext(context.Background(), w, pages, meta, nil)
}

// WriteContext is Write that stops with the context's error when the context is cancelled, and tells progress, where
// not nil, of the pages painted.
func WriteContext(ctx context.Context, w io.Writer, pages []scene.Scene, meta Meta, progress func(done, total int)) error {
	data, err := build(ctx, pages, meta, progress)
	if err != nil {
		return fmt.Errorf("build PDF %q: %w", meta.Title, err)
	}
	if _, err := w.Write(data); err != nil {
		return fmt.Errorf("write PDF %q: %w", meta.Title, err)
	}
	return nil
}

func build(ctx context.Context, pages []scene.Scene, meta Meta, progress func(done, total int)) ([]byte, error) {
	if len(pages) == 0 {
		return nil, ErrNoPages
	}
	if meta.Created.IsZero() {
		return nil, ErrNoDate
	}
	if err := checkAttachments(meta.Attachments); err != nil {
		return nil, err
	}
	p := newPainter(pages, meta)
	for i := range pages {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := p.page(i); err != nil {
			return nil, fmt.Errorf("page %d: %w", i+1, err)
		}
		if progress != nil {
			progress(i+1, len(pages))
		}
	}
	var out bytes.Buffer
	if err := p.pdf.Output(&out); err != nil {
		return nil, err
	}
	return archived(out.Bytes(), meta)
}

func newPainter(pages []scene.Scene, meta Meta) *painter {
	first := pages[0]
	f := gofpdf.NewCustom(&gofpdf.InitType{
		OrientationStr: "P", UnitStr: "pt", Size: gofpdf.SizeType{Wd: first.W, Ht: first.H},
	})
	f.SetMargins(0, 0, 0)
	f.SetAutoPageBreak(false, 0)
	f.SetCompression(len(pages) > mostOwn)
	f.SetCatalogSort(true)
	p := &painter{
		pdf: f, pages: pages, marks: outline(meta.Bookmarks, len(pages)),
		images: map[[sha256.Size]byte]embedded{}, links: map[int]int{},
	}
	p.addFonts()
	return p
}
