// Package closing is what the window and the verbs do alike when a day of the meeting is closed: the name of its moment, and the files that are kept of it.
package closing

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"benangmerah/app/issued"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/keeping"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
	"benangmerah/reports"
)

// Kept names the files that were written: the backup, the notula of the day with the number of its pages, and the list of what is to be followed up with
// the number of its rows.
type Kept struct {
	Folder string
	Backup string
	Notula string
	Pages  int
	Sheet  string
	Rows   int
}

// Folder is where the files of the closed days of a meeting's file are kept: a folder beside it, named after it.
func Folder(path string) string {
	name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	return filepath.Join(filepath.Dir(path), text.ClosingFolder.In(locale.Indonesian, name))
}

// MakeFolder makes a folder with those above it where they are missing.
func MakeFolder(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", folder)
	}
	return nil
}

// Backup makes a proven copy of a file, of which a version was just made final, in the folder that is kept beside it, named after its time, and gives its path.
func Backup(f *sqlite.File, version int, at time.Time) (string, error) {
	folder := Folder(f.Path())
	if err := MakeFolder(folder); err != nil {
		return "", err
	}
	info, err := f.Backup(filepath.Join(folder, keeping.NameOf(f.Path(), keeping.Final, version, at).String()))
	return info.Path, err
}

// Title is the name of the moment at which a day is closed, with a number where it was closed before.
func Title(p *model.Plan, day int) string {
	name := text.ClosingTitle.In(locale.Indonesian, day)
	title := name
	for n := 2; moment(p, title) != nil; n++ {
		title = fmt.Sprintf("%s (%d)", name, n)
	}
	return title
}

// Closed gives the moment at which a day was closed last, nil where it was not.
func Closed(p *model.Plan, day int) (last *model.Moment) {
	name := text.ClosingTitle.In(locale.Indonesian, day)
	for _, m := range p.Moments.Of(0) {
		if m.Name == name || strings.HasPrefix(m.Name, name+" (") {
			last = m
		}
	}
	return last
}

func moment(p *model.Plan, name string) *model.Moment {
	for _, m := range p.Moments.Of(0) {
		if strings.EqualFold(m.Name, name) {
			return m
		}
	}
	return nil
}

// The shares of the work, in percent, after backup and notula.
const (
	afterBackup = 20
	afterNotula = 95
)

// Work does something slow and tells how far it is.
type Work func(ctx context.Context, progress func(done, total int)) (Kept, error)

// Keep gives the work that writes the files of a closed day into a folder, which is there: a proven backup of the file named after its time, the day's
// notula (of the version that stands, else a draft), and the list of open directives and corrections of the day as a workbook in a language. Nothing is overwritten. Where one cannot be
// written, or ctx is cancelled, those before it stay and are named.
func Keep(f *sqlite.File, day *model.Day, folder string, at time.Time, l locale.Language) Work {
	p := f.Snapshot()
	w := writing{file: f, source: issued.Of(f), plan: p, day: day, number: p.DayNumber(day.ID), kept: Kept{Folder: folder}, language: l}
	return func(ctx context.Context, progress func(done, total int)) (Kept, error) {
		err := w.all(ctx, at, progress)
		return w.kept, err
	}
}

// writing is a Keep at work.
type writing struct {
	file     *sqlite.File
	source   *issued.Source
	plan     *model.Plan
	day      *model.Day
	number   int
	kept     Kept
	language locale.Language
}

func (w *writing) all(ctx context.Context, at time.Time, progress func(done, total int)) error {
	if progress == nil {
		progress = func(int, int) {}
	}
	for i, step := range []func() error{
		func() error { return w.backup(at) },
		func() error { return w.notula(ctx, progress) },
		w.followup,
	} {
		progress([]int{0, afterBackup, afterNotula}[i], 100)
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("keep a closed day: %w", err)
		}
		if err := step(); err != nil {
			return w.unfinished(err)
		}
	}
	return nil
}

// unfinished says that the day is closed although its files are not all there.
func (w *writing) unfinished(err error) error {
	var told *model.Error
	if errors.Is(err, context.Canceled) || !errors.As(err, &told) {
		return err
	}
	return model.Errorf(told.Code, "Perbaiki, lalu tutup lagi: yang sudah tertulis tetap ada.", "Hari %d sudah ditutup, tetapi berkasnya belum lengkap: %v", w.number, told)
}

func (w *writing) backup(at time.Time) error {
	info, err := w.file.Backup(filepath.Join(w.kept.Folder, keeping.NameOf(w.file.Path(), keeping.Day, w.number, at).String()))
	w.kept.Backup = info.Path
	return err
}

func (w *writing) notula(ctx context.Context, progress func(done, total int)) (err error) {
	edition, err := w.source.Edition(issued.Standing)
	if err != nil {
		return err
	}
	asked, plan, err := edition.Request(reports.Request{Kind: reports.KindNotula, NotulaOptions: reports.NotulaOptions{Day: w.number}})
	if err != nil {
		return err
	}
	w.kept.Notula, err = reports.WriteFile(filepath.Join(w.kept.Folder, asked.FileName(plan)), func(out io.Writer) error {
		w.kept.Pages, err = asked.Write(ctx, out, plan, func(done, total int) {
			progress(afterBackup+(afterNotula-afterBackup)*done/max(total, 1), 100)
		})
		return err
	})
	return err
}

func (w *writing) followup() (err error) {
	s := FollowupSheet(w.plan, w.day, w.language)
	name := fmt.Sprintf("tindak-lanjut-%d-hari-%d.xlsx", w.plan.Region().Year, w.number)
	w.kept.Rows = len(s.Rows)
	w.kept.Sheet, err = reports.WriteFile(filepath.Join(w.kept.Folder, name), func(out io.Writer) error { return workbook.WriteSheet(out, workbook.XLSX, s) })
	return err
}

// Lines names the files that were written, one a line, the folder above them.
func (k Kept) Lines(say text.Say) []string {
	lines := []string{say(text.ClosingFiles, k.Folder)}
	if k.Backup != "" {
		lines = append(lines, say(text.ClosingBackup, filepath.Base(k.Backup)))
	}
	if k.Notula != "" {
		lines = append(lines, say(text.ClosingNotula, filepath.Base(k.Notula), k.Pages))
	}
	if k.Sheet != "" {
		lines = append(lines, say(text.ClosingSheet, filepath.Base(k.Sheet), k.Rows))
	}
	return lines
}
