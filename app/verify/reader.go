package verify

import (
	"context"

	"benangmerah/reports/pdfread"
)

// Open reads a PDF whole. The error is a model.Error that says why it cannot be read, or that of the context.
func Open(ctx context.Context, data []byte) (Reader, error) {
	f, err := pdfread.ReadContext(ctx, data)
	if err != nil {
		return nil, err
	}
	r := &whole{revisions: f.Revisions(), signed: len(f.Signatures) > 0, attached: map[string][]byte{}}
	for _, a := range f.Attachments {
		if _, twice := r.attached[a.Name]; twice {
			continue
		}
		if r.attached[a.Name], err = a.Data(); err != nil {
			return nil, err
		}
	}
	for i := range f.Pages() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		text, err := f.PageText(i)
		if err != nil {
			return nil, err
		}
		r.texts = append(r.texts, text)
	}
	return r, nil
}

// whole is what was read of a PDF.
type whole struct {
	attached  map[string][]byte
	texts     []string
	revisions []int
	signed    bool
}

// Attachment implements Reader.
func (w *whole) Attachment(name string) ([]byte, bool) {
	data, found := w.attached[name]
	return data, found
}

// PageTexts implements Reader.
func (w *whole) PageTexts() []string { return w.texts }

// Revisions implements Reader.
func (w *whole) Revisions() []int { return w.revisions }

// Signed implements Reader.
func (w *whole) Signed() bool { return w.signed }
