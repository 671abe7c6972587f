package workbook

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// WriteTemplate writes the workbook that an agency fills in for a year: instructions, and its lines with what they have at stage Proposed in this
// year and the next. The stamp says of which file and moment it is; its agency is set here. The same plan, stamp and year give the same bytes.
func WriteTemplate(w io.Writer, p *model.Plan, agency model.ID, stamp incoming.Stamp, year int) error {
	a := p.Agencies.Get(agency)
	if a == nil {
		return model.Errorf(model.NotFound, "Muat ulang halaman, lalu ulangi.", "Perangkat daerah itu tidak ada di berkas ini.")
	}
	t := templater{plan: p, stamp: stamp, year: year, lists: choices(p)}
	return t.write(w, a)
}

// WriteTemplates writes the workbooks of agencies (nil: of all) into a folder, which is made where it is missing, and gives their paths. No file is
// ever overwritten: where a name is taken the new file has a number behind it. Where one cannot be written, or ctx is canceled, those that were
// written before it are removed again. progress, which may be nil, is called with workbooks written and workbooks to write.
func WriteTemplates(
	ctx context.Context, p *model.Plan, folder string, agencies []model.ID, stamp incoming.Stamp, year int, progress func(done, total int),
) (paths []string, err error) {
	t := templater{plan: p, stamp: stamp, year: year, lists: choices(p)}
	return writeEach(ctx, p, folder, agencies, progress, func(a *model.Agency, _ bool) (path string, err error) {
		return writeFree(filepath.Join(folder, TemplateName(a, year)), func(w io.Writer) error { return t.write(w, a) })
	})
}

// writeEach writes a workbook for each of some agencies (nil: of all), or passes it over with the path "", into a folder, which is made where it is missing, and
// gives the paths. Where one cannot be written, or ctx is canceled, those before it are removed again. alone says that there is no other agency.
func writeEach(
	ctx context.Context, p *model.Plan, folder string, agencies []model.ID, progress func(done, total int), write func(a *model.Agency, alone bool) (path string, err error),
) (paths []string, err error) {
	list, err := named(p, agencies)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, model.Invalidf("Pilih folder lain.", "Folder %q tidak dapat dibuat.", folder)
	}
	defer func() {
		if err != nil {
			err, paths = errors.Join(err, removeAll(paths)), nil
		}
	}()
	for i, a := range list {
		report(progress, i, len(list))
		if err := ctx.Err(); err != nil {
			return paths, fmt.Errorf("write workbooks: %w", err)
		}
		path, err := write(a, len(list) == 1)
		if err != nil {
			return paths, err
		}
		if path != "" {
			paths = append(paths, path)
		}
	}
	report(progress, len(list), len(list))
	return paths, nil
}

// named gives the agencies of IDs, all in their order for nil.
func named(p *model.Plan, ids []model.ID) ([]*model.Agency, error) {
	if ids == nil {
		ids = []model.ID{}
		for _, a := range p.Agencies.Of(0) {
			ids = append(ids, a.ID)
		}
	}
	list := make([]*model.Agency, 0, len(ids))
	for _, id := range ids {
		a := p.Agencies.Get(id)
		if a == nil {
			return nil, model.Errorf(model.NotFound, "Muat ulang halaman, lalu ulangi.", "Perangkat daerah itu tidak ada di berkas ini.")
		}
		list = append(list, a)
	}
	if len(list) == 0 {
		return nil, model.Invalidf("Isi perangkat daerah dahulu, misalnya dengan mengimpor Rekap 5.", "Belum ada perangkat daerah di berkas ini.")
	}
	return list, nil
}

// templater writes templates of one plan.
type templater struct {
	plan  *model.Plan
	stamp incoming.Stamp
	year  int
	lists map[Column][]string
}

// The sheets of a template; listSheet and the one of the stamp are hidden.
const (
	guideSheet = "Petunjuk"
	fillSheet  = "Isian"
)

func (t templater) write(w io.Writer, a *model.Agency) error {
	f := excelize.NewFile()
	err := t.build(f, a)
	if err == nil {
		err = f.Write(w)
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write template of %s: %w", a.Code, err)
	}
	return nil
}

func (t templater) build(f *excelize.File, a *model.Agency) error {
	styles := newStylist(f)
	if err := f.SetSheetName(f.GetSheetName(0), guideSheet); err != nil {
		return err
	}
	if err := t.writeGuide(f, styles, a); err != nil {
		return err
	}
	if _, err := f.NewSheet(fillSheet); err != nil {
		return err
	}
	ranges, err := writeLists(f, t.lists)
	if err != nil {
		return err
	}
	if err := t.writeFill(f, styles, a, ranges); err != nil {
		return err
	}
	stamp := t.stamp
	stamp.Agency = a.Code
	return writeStamp(f, stamp)
}
