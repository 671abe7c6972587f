package delivery

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"

	"benangmerah/model"
	"benangmerah/reports"
)

// WriteReplies writes every letter of an intake as a PDF of its own, with a list of them and their SHA-256, into a new folder below a folder that is there.
// It is like Write otherwise: of what fails or is cancelled nothing stays.
func WriteReplies(ctx context.Context, letters *reports.Letters, folder string, progress func(done, total int)) (d Delivered, err error) {
	w := &writer{ctx: ctx}
	if w.root, err = os.MkdirTemp(folder, ".surat-*"); err != nil {
		return d, model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", folder)
	}
	if err = w.letters(letters, progress); err == nil {
		d.Folder, err = w.settleAs(folder, strings.TrimSuffix(letters.FileName(), ".pdf"))
	}
	if err != nil {
		return Delivered{}, errors.Join(err, os.RemoveAll(w.root))
	}
	d.Files = w.files
	return d, nil
}

func (w *writer) letters(letters *reports.Letters, progress func(done, total int)) error {
	for n := range letters.Len() {
		err := w.file("", letters.NameOf(n), func(out io.Writer) error {
			_, err := letters.WriteOne(w.ctx, out, n)
			return err
		})
		if err != nil {
			return err
		}
		progress(n+1, letters.Len())
	}
	return w.list()
}
