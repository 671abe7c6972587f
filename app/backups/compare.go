package backups

import (
	"cmp"
	"slices"

	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// Change is what differs between a backup and a file at one stage of a year.
type Change struct {
	Stage    model.Stage
	Year     int
	From, To model.Money // the sums, all sources
	Rows     []model.Row // the lines whose figures differ
}

// Difference is what a file holds beyond a backup.
type Difference struct {
	Acts    []*model.Entry // done since, the oldest first; nil where the two have parted
	Parted  bool           // the file has not gone on from the backup
	Changes []Change       // stage by stage, year by year, only where something differs
}

// Lines is how many figures of lines differ.
func (d *Difference) Lines() (n int) {
	for _, c := range d.Changes {
		n += len(c.Rows)
	}
	return n
}

// Compare says what differs between a backup, as it was seen, and the file now. It reads the backup, and never writes to it.
func Compare(f *sqlite.File, path string, o sqlite.Options) (*Difference, error) {
	seen, err := sqlite.Look(path)
	if err != nil {
		return nil, err
	}
	d := &Difference{Parted: !f.Grew(seen)}
	then, err := planOf(f, path, seen, d.Parted, o)
	if err != nil {
		return nil, err
	}
	if !d.Parted {
		if d.Acts, err = f.Entries(seen.Entries+1, f.Size()); err != nil {
			return nil, err
		}
	}
	d.Changes = changes(then, f.Snapshot())
	return d, nil
}

// planOf gives the plan that a backup holds. One that an older program has written is read from the journal of the file that went on from it.
func planOf(f *sqlite.File, path string, seen sqlite.Sight, parted bool, o sqlite.Options) (*model.Plan, error) {
	if seen.Older && !parted {
		return f.At(seen.Entries)
	}
	o.ReadOnly = true
	b, err := sqlite.Open(path, o)
	if err != nil {
		return nil, err
	}
	return b.Plan(), b.Close()
}

// moment is a stage of a year.
type moment struct {
	stage model.Stage
	year  int
}

// changes compares every stage of every year in which one of the plans has money.
func changes(then, now *model.Plan) (list []Change) {
	for _, m := range moments(then, now) {
		from, to := model.Side{Plan: then, Stage: m.stage, Year: m.year}, model.Side{Plan: now, Stage: m.stage, Year: m.year}
		c := model.Compare(from, to, model.Filter{Level: model.SubActivity})
		rows := slices.DeleteFunc(c.Rows, func(r model.Row) bool { return r.Word == model.Same })
		if len(rows) > 0 {
			list = append(list, Change{m.stage, m.year, c.From.Amount + c.From.Outside, c.To.Amount + c.To.Outside, rows})
		}
	}
	return list
}

func moments(plans ...*model.Plan) (list []moment) {
	seen := map[moment]bool{}
	for _, p := range plans {
		for _, r := range p.Records(model.KindBudget) {
			b := r.(*model.Budget)
			if m := (moment{b.Stage, b.Year}); !seen[m] {
				seen[m] = true
				list = append(list, m)
			}
		}
	}
	slices.SortFunc(list, func(a, b moment) int { return cmp.Or(cmp.Compare(a.year, b.year), cmp.Compare(a.stage, b.stage)) })
	return list
}
