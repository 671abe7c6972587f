// Package intake reads what agencies bring to an open file, whatever its form, with everything that is needed to weigh it, and writes the templates
// that they fill in. Window and verbs share it.
package intake

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/merging"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// Extensions are those of files that can be read, with their dots.
var Extensions = []string{".xlsx", ".csv", ".tsv", ".txt", ".json", part}

// part is the extension of the file that an agency worked in.
const part = ".benang"

// Options say what a source does not say itself. What stands at its zero value is found out.
type Options struct {
	Year   int
	Stage  model.Stage
	Agency string // code
}

// Arrival is a file that was read. Base is the plan as it was at the stamp, nil where the stamp is missing or of another file; Touched says who has
// changed what since. Of a copy of the file, Offer has its name alone.
type Arrival struct {
	Offer   *incoming.Offer
	Base    *model.Plan
	Touched map[model.Ref]model.Touch
	Merge   *merging.Merge // of a copy of the file; nil for everything else
}

// Read reads what is brought to a file. What cannot be used at all is a *model.Error; a cancelled ctx gives an error that wraps its own. It changes
// nothing and may run beside the goroutine that works on f.
func Read(ctx context.Context, f *sqlite.File, path string, o Options, progress func(done, total int)) (Arrival, error) {
	if IsCopy(f, path) {
		return readCopy(ctx, f, path, progress)
	}
	offer, err := offerOf(ctx, f, path, o, progress)
	if err != nil {
		return Arrival{}, err
	}
	a := Arrival{Offer: offer}
	s := offer.Stamp
	if s == nil || s.File != f.ID() || s.Seq > f.Size() {
		return a, nil
	}
	if a.Base, err = f.At(s.Seq); err != nil {
		return Arrival{}, fmt.Errorf("plan at the stamp: %w", err)
	}
	a.Touched, err = f.Touched(ctx, s.Seq)
	return a, err
}

func offerOf(ctx context.Context, f *sqlite.File, path string, o Options, progress func(done, total int)) (*incoming.Offer, error) {
	if strings.EqualFold(filepath.Ext(path), part) {
		return readPart(f, path)
	}
	return workbook.ReadOffer(ctx, path, workbook.Options{Year: o.Year, Plan: Year(f.Snapshot()), Stage: o.Stage, Agency: o.Agency}, progress)
}

// Year is the year of the figures that templates ask for: the meeting's, else the region's.
func Year(p *model.Plan) int {
	if m := p.CurrentMeeting(); m != nil {
		return m.Year
	}
	if r := p.Region(); r != nil {
		return r.Year
	}
	return 0
}

// Templates gives the work that writes the templates of agencies (nil: of all) for a year into a folder, as the file is now, and gives their paths.
func Templates(f *sqlite.File, at model.Instant, agencies []model.ID, folder string, year int) func(ctx context.Context, progress func(done, total int)) ([]string, error) {
	plan, stamp := f.Snapshot(), incoming.Stamp{File: f.ID(), Seq: f.Size(), At: at}
	return func(ctx context.Context, progress func(done, total int)) ([]string, error) {
		_, err := os.Stat(folder)
		made := errors.Is(err, fs.ErrNotExist)
		paths, err := workbook.WriteTemplates(ctx, plan, folder, agencies, stamp, year, progress)
		if err != nil && made {
			_ = os.Remove(folder) // it is empty, or was never made
		}
		return paths, err
	}
}
