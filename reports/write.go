package reports

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"benangmerah/model"
	"benangmerah/reports/paper"
	"benangmerah/reports/pdf"
)

func write(ctx context.Context, w io.Writer, doc paper.Document, progress func(done, total int)) (pages int, err error) {
	scenes, bookmarks, err := paper.Layout(ctx, doc, progress)
	if err := errors.Join(err, ctx.Err()); err != nil {
		return 0, err
	}
	return len(scenes), pdf.Write(w, scenes, pdf.Meta{Info: doc.Info, Bookmarks: bookmarks})
}

// maxCopies is how many files of one name are kept beside each other.
const maxCopies = 10_000

// WriteFile writes a file under a path, or, where that is taken, under the path with a number: nothing is ever overwritten. It gives the path
// that was written; a file that could not be written whole is removed.
func WriteFile(path string, write func(io.Writer) error) (written string, err error) {
	file, err := createFree(path)
	if err != nil {
		return "", err
	}
	buffered := bufio.NewWriter(file)
	err = write(buffered)
	if full := errors.Join(buffered.Flush(), file.Sync(), file.Close()); full != nil {
		err = told(full, file.Name())
	}
	if err != nil {
		return "", errors.Join(err, os.Remove(file.Name()))
	}
	return file.Name(), nil
}

func createFree(path string) (*os.File, error) {
	ext := filepath.Ext(path)
	for n := 1; n <= maxCopies; n++ {
		name := path
		if n > 1 {
			name = fmt.Sprintf("%s-%d%s", strings.TrimSuffix(path, ext), n, ext)
		}
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if !errors.Is(err, fs.ErrExist) {
			return file, told(err, name)
		}
	}
	return nil, model.Errorf(model.Conflict, "Pilih folder lain.", "Terlalu banyak berkas bernama %s.", filepath.Base(path))
}

func told(err error, name string) error {
	if err == nil {
		return nil
	}
	return model.Errorf(model.Invalid, "Periksa folder, izin, dan sisa ruangnya.", "Berkas %s tidak dapat ditulis.", name)
}
