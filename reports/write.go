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
	"benangmerah/reports/scene"
)

// WriteComparison writes the paper of a panel as PDF; it is like Request.Write otherwise.
func WriteComparison(ctx context.Context, w io.Writer, p *model.Plan, panel model.Panel, o ComparisonOptions, progress func(done, total int)) (pages int, err error) {
	doc, err := Comparison(p, panel, o)
	if err != nil {
		return 0, err
	}
	return write(ctx, w, doc, progress)
}

func write(ctx context.Context, w io.Writer, doc paper.Document, progress func(done, total int)) (pages int, err error) {
	scenes, bookmarks, err := paper.Layout(ctx, doc, progress)
	if err := errors.Join(err, ctx.Err()); err != nil {
		return 0, err
	}
	return len(scenes), pdf.WriteContext(ctx, w, scenes, pdf.Meta{Info: doc.Info, Bookmarks: bookmarks, Attachments: attachments(doc.Info.Attachments)}, nil)
}

// attachments gives the files that travel inside a document as the PDF holds them.
func attachments(list []scene.Attachment) (out []pdf.Attachment) {
	for _, a := range list {
		out = append(out, pdf.Attachment{Name: a.Name, MediaType: a.MediaType, Description: a.Description, Data: a.Data})
	}
	return out
}

// ComparisonName gives the name of the PDF of a panel, by its first and last column, safe on every system.
func ComparisonName(p *model.Plan, panel model.Panel) string {
	name := "persandingan"
	sides, _ := panel.Sides(p, func(model.ID) *model.Plan { return p })
	for i, s := range sides {
		if i == 0 || i == len(sides)-1 {
			name += fmt.Sprintf("-%s-%d", strings.ReplaceAll(s.Stage.String(), ":", "-"), s.Year)
		}
	}
	return name + ".pdf"
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
