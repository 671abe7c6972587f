package sqlite

import (
	"fmt"
	"path/filepath"

	"benangmerah/model"
)

// Split makes a new file that holds only what concerns one agency, for the agency to work in. Its records keep their IDs, and its one entry puts them
// there with an Origin that names f and the number of its last act. Nothing changes in f, which may be open for reading only. A path where something
// lies already is refused, as is a file that is a part itself.
func (f *File) Split(agency model.ID, path string) error {
	plan, seq := f.snapshot()
	at := model.At(f.o.Now())
	act := model.TakePart{Plan: plan, Origin: model.Origin{File: f.id, Seq: seq, Agency: agency, At: at}}
	o := Options{Now: f.o.Now, Operator: f.o.Operator, ProgramVersion: f.o.ProgramVersion, synchronous: f.o.synchronous, migrations: f.o.migrations}
	part, err := begin(path, o, act, model.Context{At: at, Operator: f.o.Operator, Agency: agency, Seq: 1})
	if err != nil {
		return fmt.Errorf("split: %w", err)
	}
	return part.Close()
}

// begin makes a file that holds its first act from the moment on that it is there, and opens it.
func begin(path string, o Options, act model.Act, c model.Context) (*File, error) {
	plan := model.NewPlan()
	changes, err := act.Changes(plan, c)
	if err != nil {
		return nil, err
	}
	if err := plan.Apply(changes); err != nil {
		return nil, err
	}
	first, err := newRow(model.NewEntry(c.Seq, act, c, changes))
	if err != nil {
		return nil, err
	}
	return build(path, o, func(c *connection) error {
		if err := c.setID(randomHex()); err != nil {
			return err
		}
		if err := c.put(changes); err != nil {
			return err
		}
		return c.add(first)
	})
}

// hintOrigin is what to do with a part that does not belong to the file.
const hintOrigin = "Buka berkas yang membagikannya, lalu gabungkan di sana."

// Given gives the plan that a part of f began with. It refuses what is no part, a part of another file, one that was taken out later than f reaches, and
// one whose beginning f does not hold as it was then.
func (f *File) Given(part *File) (*model.Plan, error) {
	plan, size := f.snapshot()
	now, _ := part.snapshot()
	if err := f.isOrigin(plan, size, part, now); err != nil {
		return nil, err
	}
	then, err := f.At(now.Origin().Seq)
	if err != nil {
		return nil, err
	}
	given, err := part.At(1)
	if err != nil {
		return nil, err
	}
	if given.Origin() == nil || !holds(then, given) {
		return nil, model.Errorf(model.Conflict, hintOrigin, "Isi %s saat dibagikan tidak sama dengan isi %s saat itu.", filepath.Base(part.path), filepath.Base(f.path))
	}
	return given, nil
}

// isOrigin refuses a part that names another file or a later moment than f has.
func (f *File) isOrigin(plan *model.Plan, size int64, part *File, now *model.Plan) error {
	name, origin := filepath.Base(part.path), now.Origin()
	switch {
	case plan.Origin() != nil:
		return model.Errorf(model.Conflict, hintOrigin, "Berkas %s sendiri berkas perangkat daerah.", filepath.Base(f.path))
	case origin == nil:
		return model.Invalidf("Pilih berkas yang dibagikan kepada perangkat daerah.", "%s bukan berkas perangkat daerah.", name)
	case origin.File != f.id:
		return model.Errorf(model.Conflict, hintOrigin, "%s dibagikan dari berkas lain (tanda %.8s), bukan dari %s (tanda %.8s).", name, origin.File, filepath.Base(f.path), f.id)
	case origin.Seq > size:
		return model.Errorf(model.Conflict, "Buka berkas yang terbaru, lalu gabungkan di sana.", "%s adalah salinan lama: %s dibagikan pada tindakan nomor %d, sedangkan di sini baru ada %d.",
			filepath.Base(f.path), name, origin.Seq, size)
	}
	return nil
}

// holds says whether p has every record of a part's beginning, but for its origin.
func holds(p, given *model.Plan) bool {
	for _, kind := range model.Kinds() {
		for _, r := range given.Records(kind) {
			if held, ok := p.Record(kind, r.Key()); kind != model.KindOrigin && (!ok || !model.SameRecord(held, r)) {
				return false
			}
		}
	}
	return true
}
