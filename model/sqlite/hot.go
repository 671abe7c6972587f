package sqlite

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// settle looks at the rollback journal that lies beside a file before SQLite plays it back: one of another file, or of another moment of this one, would
// make the file into something that it never was. It is tried on a copy. Where that is not proven with the journal but without it, the journal is set
// aside under another name; where it is neither, the file is refused, and nothing was touched. Where there is no room for a copy it is played back untried.
func (f *File) settle() error {
	folder, err := os.MkdirTemp("", "benang-journal-*")
	if err != nil {
		return nil //nolint:nilerr // no room
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a folder of our own
	journal, played, plain := f.path+"-journal", filepath.Join(folder, "dengan.benang"), filepath.Join(folder, "tanpa.benang")
	if errors.Join(copyBytes(f.path, played), copyBytes(journal, played+"-journal"), copyBytes(f.path, plain)) != nil {
		return nil
	}
	with := playBack(played)
	if with == nil {
		with = f.proven(played)
	}
	if with == nil {
		return nil
	}
	if without := f.proven(plain); without != nil {
		return told(errDamaged(f.path), errors.Join(with, without))
	}
	return os.Rename(journal, asideName(f.path))
}

// asideName gives a free name for a rollback journal that is not the file's.
func asideName(path string) string {
	for n := 1; ; n++ {
		name := fmt.Sprintf("%s-journal-asing-%d", path, n)
		if _, err := os.Lstat(name); err != nil {
			return name
		}
	}
}

// proven says why a copy of the file is not sound, nil where it is. It may be brought to the program's version by that.
func (f *File) proven(copied string) error {
	o := f.o
	o.ReadOnly, o.medium, o.synchronous, o.settled = false, "", "OFF", true
	g, err := Open(copied, o)
	if err != nil {
		return err
	}
	if damage := g.Damage(); damage != nil {
		return errors.Join(damage, g.Close())
	}
	return g.Close()
}

// playBack has SQLite undo the unfinished transaction of a file.
func playBack(path string) error {
	c, err := connect(path, access{synchronous: "OFF"})
	if err != nil {
		return err
	}
	var parts int
	return errors.Join(c.row("SELECT count(*) FROM sqlite_schema", nil, &parts), c.close())
}
