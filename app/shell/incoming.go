package shell

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"benangmerah/app/intake"
	"benangmerah/app/pages/incoming"
	"benangmerah/app/sealing"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/merging"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// What the page of files that agencies bring asks of the shell, and the ways in which files come to it.

// Incoming lists the extensions of files that can be read.
func (s *Shell) Incoming() []string { return intake.Extensions }

// PickIncoming asks for a file and brings it to the page of what agencies bring.
func (s *Shell) PickIncoming() {
	s.PickFile(s.Say(text.IncomingPick), intake.Extensions, func(path string) { s.Bring(path) })
}

// Reading gives the slow work that reads a file which is brought to the open one.
func (s *Shell) Reading(path string, c incoming.Choices) func(ctx context.Context, progress func(done, total int)) (incoming.Arrival, error) {
	file := s.file
	return func(ctx context.Context, progress func(done, total int)) (incoming.Arrival, error) {
		a, err := intake.Read(ctx, file, path, intake.Options(c), progress)
		return incoming.Arrival(a), err
	}
}

// Merge prepares the bringing in of a copy of the open file as slow work.
func (s *Shell) Merge(title string, m *merging.Merge, choices merging.Choices, prepared func(write func() (incoming.Merged, error))) {
	file := s.file
	s.Slow(title, func(context.Context, func(int, int)) (any, error) { return file.PrepareMerge(m, choices) }, func(result any) {
		prepared(func() (incoming.Merged, error) {
			done, err := file.FinishMerge(result.(*sqlite.PreparedMerge))
			return incoming.Merged{Acts: done.Acts, Decided: done.Decided, Backup: done.Backup.Path}, err
		})
	})
}

// Templates gives the slow work that writes templates into a folder and counts them.
func (s *Shell) Templates(agencies []model.ID, folder string) func(ctx context.Context, progress func(done, total int)) (int, error) {
	work := intake.Templates(s.file, model.At(s.now()), agencies, folder, intake.Year(s.Plan()))
	return func(ctx context.Context, progress func(done, total int)) (int, error) {
		paths, err := work(ctx, progress)
		return len(paths), err
	}
}

// OpenProgramme shows a line on the page of programmes.
func (s *Shell) OpenProgramme(agency, line model.ID) { s.openLine(agency, line) }

// Bring shows files on the page of what agencies bring. A nomenclature goes its own way, and alone.
func (s *Shell) Bring(paths ...string) {
	if s.file == nil {
		s.Tell(s.Say(text.NeedFile))
		return
	}
	s.Slow(s.Say(text.CatalogSorting), func(ctx context.Context, _ func(int, int)) (any, error) {
		return slices.IndexFunc(paths, func(path string) bool { return workbook.IsNomenclature(ctx, path) }), ctx.Err()
	}, func(at any) {
		s.bringAll(paths, at.(int))
	})
}

// bringAll shows files of which one, unless at is -1, is a nomenclature.
func (s *Shell) bringAll(paths []string, at int) {
	if at >= 0 && len(paths) == 1 {
		s.readNomenclature(paths[at])
		return
	}
	if at >= 0 {
		s.Tell(s.Say(text.CatalogAlone, filepath.Base(paths[at])))
		paths = slices.Delete(slices.Clone(paths), at, at+1)
	}
	s.goTo(areaIncoming)
	s.pages[areaIncoming].page.(*incoming.Page).Bring(paths...)
}

// dropped takes files that were dropped on the window. A file of the program's own is opened, unless it was given to an agency out of the one that is
// open, or is a copy of that; everything else is brought to that.
func (s *Shell) dropped(_ fyne.Position, uris []fyne.URI) {
	if s.lock.locked() {
		return
	}
	var paths []string
	for _, u := range uris {
		path := u.Path()
		if len(uris) == 1 && sealing.Is(path) {
			s.OpenFile(path)
			return
		}
		if !slices.Contains(intake.Extensions, strings.ToLower(filepath.Ext(path))) {
			s.Fail(model.Invalidf("Jatuhkan berkas .benang, .xlsx, .csv, .tsv, .txt atau .json.", "Berkas %s tidak dapat dibuka di sini.", filepath.Base(path)))
			continue
		}
		paths = append(paths, path)
	}
	switch {
	case len(paths) == 0:
	case len(paths) == 1 && strings.EqualFold(filepath.Ext(paths[0]), extension):
		s.droppedFile(paths[0])
	default:
		s.Bring(paths...)
	}
}

// droppedFile opens a file of the program's own, or brings it where it comes back from an agency or is a copy of the open one.
func (s *Shell) droppedFile(path string) {
	if s.file == nil || s.isOpen(path) {
		s.OpenFile(path)
		return
	}
	file := s.file
	s.Slow(s.Say(text.OpeningFile, filepath.Base(path)), func(context.Context, func(int, int)) (any, error) {
		return intake.IsPart(file, path) || intake.IsCopy(file, path), nil
	}, func(isPart any) {
		if isPart.(bool) {
			s.Bring(path)
		} else {
			s.OpenFile(path)
		}
	})
}
