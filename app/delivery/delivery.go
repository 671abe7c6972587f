// Package delivery writes what goes to people after a meeting: for every agency a folder with its extract, its corrections, its agreed figures and its
// directives, and one folder with all papers of the meeting, a list of everything with its SHA-256, and one archive.
package delivery

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"benangmerah/app/issued"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
	"benangmerah/reports"
)

// Options say what is delivered and how. Without Agencies every agency with lines or something said gets its folder. Version is that of the papers of Meeting
// (0: the current one); 0 stands for the one that stands, else for drafts. Parcels leaves out the papers of the whole meeting, the list and the archive.
type Options struct {
	reports.Options
	Meeting  model.ID
	Version  int
	Agencies []model.ID
	Parcels  bool
	Language locale.Language // of the workbooks; the papers are Indonesian
}

// Delivered is what was written. Version is that of the papers, 0 for drafts.
type Delivered struct {
	Folder   string
	Agencies int
	Version  int
	Files    []File
}

// File is one of the files, with its path inside the folder, its size and its SHA-256 in hexadecimal. Agency is whose it is, 0 for those of the meeting.
type File struct {
	Path   string   `json:"path"`
	Bytes  int64    `json:"bytes"`
	SHA256 string   `json:"sha256"`
	Agency model.ID `json:"-"`
}

// Write writes everything into a new folder below a folder that is there. Nothing that lies there is touched, and of what fails or is cancelled nothing stays. What an
// earlier Write had to leave behind there, cut off before it could clean up, is removed.
func Write(ctx context.Context, f *sqlite.File, folder string, o Options, progress func(done, total int)) (d Delivered, err error) {
	w := &writer{ctx: ctx, options: o}
	if w.edition, err = issued.Of(f).EditionOf(o.Meeting, o.Version); err != nil {
		return d, err
	}
	w.plan = w.edition.Plan
	if err := w.check(); err != nil {
		return d, err
	}
	removeLeft(folder)
	if w.root, err = os.MkdirTemp(folder, unfinished+"*"); err != nil {
		return d, model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", folder)
	}
	if err = w.all(progress); err == nil {
		d.Folder, err = w.settle(folder)
	}
	if err != nil {
		return Delivered{}, errors.Join(err, os.RemoveAll(w.root))
	}
	d.Agencies, d.Files, d.Version = len(w.agencies), w.files, w.edition.Version()
	return d, nil
}

// writer writes the files below root, which gets its name when all of them are there.
type writer struct {
	ctx      context.Context
	plan     *model.Plan
	options  Options
	edition  *issued.Edition
	agencies []*model.Agency
	root     string
	files    []File
	whose    model.ID // whose folder is being written, 0: the meeting's
}

// check finds the agencies, and refuses what no paper could be written of.
func (w *writer) check() error {
	asked, plan, err := w.edition.Request(w.options.For(reports.KindMinutes))
	if err != nil {
		return err
	}
	if _, err := asked.Document(plan); err != nil {
		return err
	}
	m := w.plan.CurrentMeeting()
	if m == nil {
		return model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	for _, a := range w.plan.Agencies.Of(0) {
		wanted := slices.Contains(w.options.Agencies, a.ID)
		if w.options.Agencies == nil {
			wanted = w.concerned(m, a)
		}
		if wanted {
			w.agencies = append(w.agencies, a)
		}
	}
	if len(w.agencies) == 0 {
		return model.Errorf(model.Conflict, "Isi program perangkat daerah dahulu.", "Tidak ada perangkat daerah yang dapat diberi naskah.")
	}
	return nil
}

// concerned says whether the meeting concerns an agency: it has lines, or something was said about it.
func (w *writer) concerned(m *model.Meeting, a *model.Agency) bool {
	agreement := w.plan.Agreement(m, a)
	return len(agreement.Agreed)+len(agreement.Open) > 0 || w.plan.SpokenOf(m, a.ID)
}

// all writes the papers of the meeting, the folders of the agencies, the list and the archive.
func (w *writer) all(progress func(done, total int)) error {
	if w.options.Parcels {
		return w.parcels(func(done int) { progress(done, len(w.agencies)) })
	}
	total := len(w.agencies) + 2
	if err := w.summary(); err != nil {
		return err
	}
	progress(1, total)
	if err := w.parcels(func(done int) { progress(1+done, total) }); err != nil {
		return err
	}
	return w.close()
}

// parcels writes the folders of the agencies.
func (w *writer) parcels(progress func(done int)) error {
	for i, a := range w.agencies {
		w.whose = a.ID
		if err := w.agency(i, a); err != nil {
			return err
		}
		progress(i + 1)
	}
	w.whose = 0
	return nil
}

// summaryFolder holds what everybody may read.
const summaryFolder = "00-ringkasan"

// summary writes the papers of the whole meeting.
func (w *writer) summary() error {
	for _, kind := range reports.Offered(w.plan) {
		if kind == reports.KindExtract {
			continue
		}
		if err := w.paper(summaryFolder, w.options.For(kind)); err != nil {
			return err
		}
	}
	return nil
}

// agency writes the folder of an agency.
func (w *writer) agency(i int, a *model.Agency) error {
	folder := fmt.Sprintf("%02d-%s", i+1, reports.SafeName(a.Label()))
	for _, kind := range []reports.Kind{reports.KindExtract, reports.KindDirectives} {
		if err := w.paper(folder, w.asked(kind, a.ID)); err != nil {
			return err
		}
	}
	for name, s := range map[string]*workbook.Sheet{"koreksi": w.corrections(a), "hasil-rekap": w.agreed(a)} {
		if len(s.Rows) > 0 {
			if err := w.sheet(folder, name+"-"+reports.SafeName(a.Label())+".xlsx", s); err != nil {
				return err
			}
		}
	}
	return w.table(folder, "hasil-isian-"+reports.SafeName(a.Label())+".xlsx", a)
}

// asked asks for a paper about an agency.
func (w *writer) asked(kind reports.Kind, agency model.ID) reports.Request {
	r := w.options.For(kind)
	r.Agency = agency
	return r
}

func (w *writer) paper(folder string, asked reports.Request) error {
	r, plan, err := w.edition.Request(asked)
	if err != nil {
		return err
	}
	return w.file(folder, r.FileName(plan), func(out io.Writer) error {
		_, err := r.Write(w.ctx, out, plan, nil)
		return err
	})
}

// table writes what an agency brought and what was agreed in the columns of the template that it filled in, so that it can be read again line by line.
func (w *writer) table(folder, name string, a *model.Agency) error {
	m := w.plan.CurrentMeeting()
	t := workbook.NewTable(w.plan, workbook.ExportOptions{
		Year: m.Year, Agencies: []model.ID{a.ID}, Years: []int{m.Year}, Stages: []model.Stage{m.Base, model.Agreed},
	})
	if len(t.Rows) == 0 {
		return nil
	}
	return w.file(folder, name, func(out io.Writer) error { return workbook.WriteTable(out, workbook.XLSX, t) })
}

func (w *writer) sheet(folder, name string, s *workbook.Sheet) error {
	return w.file(folder, name, func(out io.Writer) error { return workbook.WriteSheet(out, workbook.XLSX, s) })
}

// settle gives the folder the name of the papers.
func (w *writer) settle(folder string) (string, error) {
	name := fmt.Sprintf("naskah-%d", w.plan.CurrentMeeting().Year)
	if f := w.edition.Final; f != nil {
		name += fmt.Sprintf("-versi-%d", f.Version)
	} else {
		name += "-rancangan"
	}
	return w.settleAs(folder, name)
}

// settleAs gives the folder a name, with a number where that is taken.
func (w *writer) settleAs(folder, name string) (string, error) {
	const most = 10_000
	for n := 1; n <= most; n++ {
		path := filepath.Join(folder, name)
		if n > 1 {
			path += fmt.Sprintf("-%d", n)
		}
		if _, err := os.Lstat(path); err == nil {
			continue
		}
		if err := errors.Join(os.Chmod(w.root, 0o755), os.Rename(w.root, path)); err != nil {
			return "", model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", path)
		}
		return path, nil
	}
	return "", model.Errorf(model.Conflict, "Pilih folder lain.", "Terlalu banyak berkas bernama %s.", name)
}
