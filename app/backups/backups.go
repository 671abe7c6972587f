// Package backups makes the backups of a file by itself, brings them to a second folder, thins them out, finds them again and compares them with the file. What is kept is
// said by package keeping. It knows no window.
package backups

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"benangmerah/app/closing"
	"benangmerah/model"
	"benangmerah/model/keeping"
	"benangmerah/model/sqlite"
)

// Places are where the backups of a file lie: a folder beside it, and a folder of the same name in a second one, such as a stick, where one was chosen.
type Places struct {
	File   string // path of the file
	Second string // the folder that was chosen, "" where none was
}

// Beside is the folder beside the file.
func (p Places) Beside() string { return closing.Folder(p.File) }

// Away is the folder in the second one, "" where none was chosen.
func (p Places) Away() string {
	if p.Second == "" {
		return ""
	}
	return filepath.Join(p.Second, filepath.Base(p.Beside()))
}

// Plugged says whether the second folder is there: a stick may be away.
func (p Places) Plugged() bool {
	info, err := os.Stat(p.Second)
	return p.Second != "" && err == nil && info.IsDir()
}

// Where says in which of the places a backup lies.
type Where string

// The places. Copies that are made before a newer program changes a file, and what a restore puts aside, lie in the folder of the file itself.
const (
	Beside Where = "beside"
	Second Where = "second"
	Folder Where = "folder"
)

// Found is a backup as it lies on its medium.
type Found struct {
	keeping.Copy // its Name is the path
	keeping.Name
	Where   Where
	Sight   sqlite.Sight
	Why     error          // why it cannot be read, nil where it can
	Reason  keeping.Reason // why it is kept
	Related bool           // the file has gone on from it
}

// Path is where it lies.
func (f *Found) Path() string { return f.Copy.Name }

// List finds the backups of a file in all places, the newest first. What lies there of other files is left out. File may be nil, as of one that is damaged: then all that have
// its name are found, and nothing is known of reasons. The second folder may be away.
func List(ctx context.Context, p Places, file *sqlite.File) ([]Found, error) {
	var list []Found
	for _, where := range []Where{Beside, Second, Folder} {
		found, err := p.list(ctx, where, file)
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
	}
	return sorted(list), nil
}

func (p Places) folder(where Where) string {
	return map[Where]string{Beside: p.Beside(), Second: p.Away(), Folder: filepath.Dir(p.File)}[where]
}

// list finds what lies in one place. A folder that is not there holds nothing.
func (p Places) list(ctx context.Context, where Where, file *sqlite.File) ([]Found, error) {
	folder := p.folder(where)
	if folder == "" {
		return nil, nil
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) || where == Second {
			return nil, nil
		}
		return nil, model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibaca.", folder)
	}
	var list []Found
	for _, e := range entries {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if name, ok := keeping.ParseName(e.Name()); ok && e.Type().IsRegular() && p.wants(where, name) {
			if f := look(filepath.Join(folder, e.Name()), name, where, file); f != nil {
				list = append(list, *f)
			}
		}
	}
	return reasoned(list, file), nil
}

// wants says whether a name may be that of a backup in a place: beside the file itself other files lie too.
func (p Places) wants(where Where, n keeping.Name) bool {
	return where != Folder || n.Stem == keeping.Stem(p.File) && (n.Kind == keeping.BeforeVersion || n.Kind == keeping.BeforeRestore)
}

// look looks into a backup; nil where it is one of another file. What cannot be read counts by its name.
func look(path string, n keeping.Name, where Where, file *sqlite.File) *Found {
	f := &Found{Name: n, Where: where}
	f.Sight, f.Why = sqlite.Look(path)
	f.Copy = keeping.Copy{Name: path, At: n.At, Kind: n.Kind, File: f.Sight.ID, Acts: f.Sight.Entries, Good: f.Why == nil}
	if n.At.IsZero() {
		f.Copy.At = written(path, f.zone(file))
	}
	if file == nil {
		return f
	}
	if f.Why == nil && f.Sight.ID != file.ID() || f.Why != nil && n.Stem != keeping.Stem(file.Path()) {
		return nil
	}
	f.Related = f.Why == nil && file.Grew(f.Sight)
	return f
}

// zone is that of the region of a backup; of one that cannot be read it is that of the file.
func (f *Found) zone(file *sqlite.File) model.Zone {
	if f.Why != nil && file != nil {
		return file.Plan().Zone()
	}
	return f.Sight.Zone
}

// written gives when a backup was written, as the clock of its region showed it.
func written(path string, zone model.Zone) time.Time {
	info, err := os.Stat(path)
	if err != nil {
		return time.Time{}
	}
	t := info.ModTime().In(zone.Location())
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), 0, 0, time.UTC)
}

func reasoned(list []Found, file *sqlite.File) []Found {
	if file == nil {
		return list
	}
	why := keeping.Usual().Reasons(file.ID(), copies(list))
	for i := range list {
		list[i].Reason = why[list[i].Path()]
	}
	return list
}

func copies(list []Found) (all []keeping.Copy) {
	for _, f := range list {
		all = append(all, f.Copy)
	}
	return all
}

// sorted gives what was found from the newest to the oldest.
func sorted(list []Found) []Found {
	byPath := map[string]Found{}
	for _, f := range list {
		byPath[f.Path()] = f
	}
	ordered := make([]Found, 0, len(list))
	for _, c := range keeping.Sort(copies(list)) {
		ordered = append(ordered, byPath[c.Name])
	}
	return ordered
}

// Latest gives the newest backup of a file beside it, nil where there is none that the file has gone on from.
func Latest(ctx context.Context, p Places, file *sqlite.File) (*Found, error) {
	list, err := p.list(ctx, Beside, file)
	for _, f := range sorted(list) {
		if f.Related {
			return &f, err
		}
	}
	return nil, err
}

// Remove removes a backup on behalf of a person, unless it is the last whole one of all.
func Remove(list []Found, path string) error {
	whole := 0
	var gone *Found
	for i := range list {
		if list[i].Path() == path {
			gone = &list[i]
		} else if list[i].Why == nil {
			whole++
		}
	}
	switch {
	case gone == nil:
		return model.Errorf(model.NotFound, "Muat ulang daftarnya.", "Cadangan %s tidak ada lagi.", filepath.Base(path))
	case whole == 0 && gone.Why == nil:
		return model.Errorf(model.Conflict, "Buat cadangan baru dahulu.", "%s adalah cadangan terakhir yang utuh dan tidak dihapus.", filepath.Base(path))
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return model.Errorf(model.Locked, "Tutup program lain yang memakainya, lalu ulangi.", "Cadangan %s tidak dapat dihapus.", filepath.Base(path))
	}
	return nil
}

// removable says whether a backup is one that the rules may remove: made by itself, and of this very file.
func removable(f *Found, id string) bool {
	name, ok := keeping.ParseName(f.Path())
	return ok && name.Kind == keeping.Automatic && f.Why == nil && f.Sight.ID == id && strings.HasSuffix(f.Path(), keeping.Extension)
}
