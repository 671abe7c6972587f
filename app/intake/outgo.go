package intake

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// Written says what a table that was written holds, and what of the plan was left out because its lines are of other years.
type Written struct {
	Year, Agencies, Lines, Rows, Columns int
	OtherYears                           int // lines
	Bytes                                int64
}

// WriteTable writes a part of a plan as a table to a path where nothing lies yet; of what fails or is cancelled nothing stays. Where o.Year is 0 it is
// found, see LineYear. It changes nothing in p, which is a snapshot where other work goes on.
func WriteTable(ctx context.Context, p *model.Plan, path string, f workbook.Format, o workbook.ExportOptions) (Written, error) {
	if o.Year == 0 {
		o.Year = LineYear(p, o.Years)
	}
	t := workbook.NewTable(p, o)
	n := Written{Year: o.Year, Rows: len(t.Rows), Columns: len(t.Heads)}
	for _, r := range t.Rows {
		if r.First {
			n.Lines++
		}
	}
	if n.Lines == 0 {
		return Written{}, model.Invalidf("Pilih perangkat daerah atau tahun lain.", "Tidak ada baris tahun %d yang dapat ditulis.", o.Year)
	}
	n.count(p, o)
	var err error
	n.Bytes, err = WriteNew(path, func(w io.Writer) error { return workbook.WriteTable(Until(ctx, w), f, t) })
	return n, err
}

// count counts agencies with lines in the table, and lines that are of other years.
func (n *Written) count(p *model.Plan, o workbook.ExportOptions) {
	for _, a := range p.Agencies.Of(0) {
		if o.Agencies != nil && !slices.Contains(o.Agencies, a.ID) {
			continue
		}
		has := false
		for _, l := range p.Lines.Of(a.ID) {
			if l.Year == o.Year {
				has = true
			} else {
				n.OtherYears++
			}
		}
		if has {
			n.Agencies++
		}
	}
}

// LineYear is the year of the lines whose figures of some years are asked for: that year where it is one that has lines of its own, else the year that
// is planned.
func LineYear(p *model.Plan, years []int) int {
	if len(years) == 1 {
		for l := range p.Lines.All() {
			if l.Year == years[0] {
				return l.Year
			}
		}
	}
	return Year(p)
}

// WriteNew writes a file that must not be there yet and gives its size in bytes; what is half written is removed.
func WriteNew(path string, write func(io.Writer) error) (size int64, err error) {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return 0, model.Errorf(model.Conflict, "Pilih nama lain.", "Berkas %s sudah ada dan tidak ditimpa.", path)
	}
	if err != nil {
		return 0, model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Berkas %s tidak dapat ditulis.", path)
	}
	err = errors.Join(write(file), file.Sync())
	if info, unknown := file.Stat(); unknown == nil {
		size = info.Size()
	}
	if err := errors.Join(err, file.Close()); err != nil {
		return 0, errors.Join(err, os.Remove(path))
	}
	return size, nil
}

// Until gives a writer that ends with the error of ctx once that is cancelled.
func Until(ctx context.Context, w io.Writer) io.Writer { return stopping{ctx, w} }

type stopping struct {
	ctx context.Context
	io.Writer
}

func (w stopping) Write(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.Writer.Write(p)
}

// Parts gives the work that writes the files that agencies (nil: all) work in themselves into a folder, and gives their paths. Where one cannot be
// written, or ctx is cancelled, those that were written before it are removed again.
func Parts(f *sqlite.File, agencies []model.ID, folder string) func(ctx context.Context, progress func(done, total int)) ([]string, error) {
	p := f.Snapshot()
	if agencies == nil {
		for _, a := range p.Agencies.Of(0) {
			agencies = append(agencies, a.ID)
		}
	}
	return func(ctx context.Context, progress func(done, total int)) (paths []string, err error) {
		defer func() {
			if err != nil {
				err, paths = errors.Join(err, removeAll(paths)), nil
			}
		}()
		for i, id := range agencies {
			if err := ctx.Err(); err != nil {
				return paths, fmt.Errorf("write files of agencies: %w", err)
			}
			if progress != nil {
				progress(i, len(agencies))
			}
			path := partPath(folder, p, id)
			if err := f.Split(id, path); err != nil {
				return paths, err
			}
			paths = append(paths, path)
		}
		return paths, nil
	}
}

// partPath is a free path for the file of an agency.
func partPath(folder string, p *model.Plan, agency model.ID) string {
	name := part
	if a := p.Agencies.Get(agency); a != nil {
		name = workbook.PartName(a, Year(p)) + part
	}
	return FreePath(folder, name)
}

// FreePath gives the path of a file in a folder under a name, with a number where the name is taken.
func FreePath(folder, name string) string {
	ext := filepath.Ext(name)
	path := filepath.Join(folder, name)
	for n := 2; ; n++ {
		if _, err := os.Lstat(path); err != nil {
			return path
		}
		path = filepath.Join(folder, fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(name, ext), n, ext))
	}
}

func removeAll(paths []string) (err error) {
	for _, path := range paths {
		err = errors.Join(err, os.Remove(path))
	}
	return err
}
