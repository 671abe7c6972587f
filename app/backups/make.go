package backups

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"time"

	"benangmerah/app/closing"
	"benangmerah/model/keeping"
	"benangmerah/model/sqlite"
)

// Made says what became of a backup.
type Made struct {
	Info    sqlite.BackupInfo
	Away    []sqlite.BackupInfo // what was brought to the second folder
	Removed []string            // what was thinned out
	Plugged bool                // the second folder is there, or none was chosen
	Trouble error               // why it was not, or not all of it, brought to the second folder or thinned out
}

// Make makes a proven backup beside a file, brings it to the second folder if that is there, with what is missing there, and thins both out. The error says that no backup was
// made; what goes wrong afterwards is Trouble. Acts go on meanwhile.
func Make(ctx context.Context, f *sqlite.File, p Places, kind keeping.Kind, number int, at time.Time) (Made, error) {
	m := Made{Plugged: true}
	if err := closing.MakeFolder(p.Beside()); err != nil {
		return m, err
	}
	var err error
	m.Info, err = f.BackupContext(ctx, filepath.Join(p.Beside(), keeping.NameOf(p.File, kind, number, at).String()))
	if err != nil {
		return m, err
	}
	m.thin(ctx, p, Beside, f)
	m.mirror(ctx, f, p)
	return m, nil
}

// Mirror brings what is missing to the second folder, without making a backup: the newest one, and those that are kept for good.
func Mirror(ctx context.Context, f *sqlite.File, p Places) Made {
	m := Made{}
	m.mirror(ctx, f, p)
	return m
}

func (m *Made) mirror(ctx context.Context, f *sqlite.File, p Places) {
	if m.Plugged = p.Second == "" || p.Plugged(); !m.Plugged || p.Second == "" {
		return
	}
	here, err := p.list(ctx, Beside, f)
	there, errThere := p.list(ctx, Second, f)
	if err = errors.Join(err, errThere); err != nil {
		m.trouble(err)
		return
	}
	for _, b := range missing(sorted(here), there) {
		if err := closing.MakeFolder(p.Away()); err != nil {
			m.trouble(err)
			return
		}
		info, err := sqlite.CopyBackup(ctx, b.Path(), filepath.Join(p.Away(), filepath.Base(b.Path())))
		if err != nil {
			m.trouble(err)
			return
		}
		m.Away = append(m.Away, info)
	}
	if len(m.Away) > 0 {
		m.thin(ctx, p, Second, f)
	}
}

func (m *Made) trouble(err error) { m.Trouble = errors.Join(m.Trouble, err) }

// missing gives what belongs into the second folder and is not there, the newest first: the newest that was made by itself, and all that is kept for good.
func missing(here, there []Found) (list []Found) {
	has := map[[32]byte]map[keeping.Kind]bool{}
	for _, b := range there {
		if b.Why == nil {
			if has[b.Sight.Root] == nil {
				has[b.Sight.Root] = map[keeping.Kind]bool{}
			}
			has[b.Sight.Root][b.Name.Kind] = true
		}
	}
	newest := true
	for _, b := range here {
		if b.Why != nil || b.Name.Kind == keeping.Automatic && !newest {
			continue
		}
		if b.Name.Kind == keeping.Automatic {
			newest = false
		}
		if !has[b.Sight.Root][b.Name.Kind] {
			list = append(list, b)
		}
	}
	return list
}

// thin removes what the rules do not keep in a place, in which a backup has just been proven.
func (m *Made) thin(ctx context.Context, p Places, where Where, f *sqlite.File) {
	removed, err := Thin(ctx, p, where, f)
	m.Removed = append(m.Removed, removed...)
	if err != nil {
		m.trouble(err)
	}
}

// Thin removes the backups of a file in a place that the rules do not keep, and gives their paths. The newest must have been proven before. Only what was made by itself, and is
// seen to be of this very file, is ever removed.
func Thin(ctx context.Context, p Places, where Where, f *sqlite.File) (removed []string, err error) {
	list, err := p.list(ctx, where, f)
	if err != nil {
		return nil, err
	}
	for i := range list {
		if b := &list[i]; b.Reason == keeping.Surplus && removable(b, f.ID()) {
			if e := os.Remove(b.Path()); e != nil {
				err = errors.Join(err, e)
				continue
			}
			removed = append(removed, b.Path())
		}
	}
	return removed, err
}
