package main

import (
	"context"
	"path/filepath"
	"runtime"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

// openFile opens the city: its check, its plan and its journal's tree; and what the plan then holds.
func openFile(t *task) error {
	if err := t.repeat("open", func() error {
		f, err := sqlite.Open(t.path(cityFile), sqlite.Options{})
		if err != nil {
			return err
		}
		return f.Close()
	}); err != nil {
		return err
	}
	before := heap()
	f, err := sqlite.Open(t.path(cityFile), sqlite.Options{})
	if err != nil {
		return err
	}
	t.note("plan", mebibytes(heap()-before))
	runtime.KeepAlive(f)
	return f.Close()
}

// working does something with a copy of the city.
func (t *task) working(do func(f *sqlite.File, folder string) error) error {
	path, clear, err := t.copied(cityFile)
	if err != nil {
		return err
	}
	defer clear()
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		return err
	}
	if err := do(f, filepath.Dir(path)); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// commits is how many acts are done for the time of one.
const commits = 40

// commit corrects budgets all over the city, each until it is on the medium.
func commit(t *task) error {
	return t.working(func(f *sqlite.File, _ string) error {
		lines := subActivities(f.Plan())
		for n := range commits * t.runs {
			act := model.CorrectBudget{
				Line: lines[n*97%len(lines)].ID, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: model.Money(n+1) * model.Rupiah,
			}
			if err := t.once("commit", func() error {
				_, err := f.Do(act, model.Context{})
				return err
			}); err != nil {
				return err
			}
		}
		return nil
	})
}

// subActivities are the lines of the lowest level.
func subActivities(p *model.Plan) (list []*model.Line) {
	for l := range p.Lines.All() {
		if l.Level == model.SubActivity {
			list = append(list, l)
		}
	}
	return list
}

// moment gives the city as it was before the first correction of its meeting.
func moment(t *task) error {
	return t.working(func(f *sqlite.File, _ string) error {
		before := f.Size() - int64(t.set.Size.Corrections+t.set.Size.Agencies)
		return t.repeat("moment", func() error {
			_, err := f.At(before)
			return err
		})
	})
}

// check goes through everything that a file proves.
func check(t *task) error {
	return t.working(func(f *sqlite.File, _ string) error {
		return t.repeat("check", func() error {
			_, err := f.Check(context.Background(), nil)
			return err
		})
	})
}

// backUp makes a checked copy.
func backUp(t *task) error {
	return t.working(func(f *sqlite.File, folder string) error {
		return t.repeat("backup", func() error {
			_, err := f.Backup(filepath.Join(folder, "cadangan.benang"))
			return err
		})
	})
}
