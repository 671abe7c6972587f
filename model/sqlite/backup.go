package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
)

// BackupInfo tells of a backup that is on its medium and has been read again.
type BackupInfo struct {
	Path    string // where it lies; numbered where the wanted name was taken
	Bytes   int64
	Entries int64
	Root    [32]byte
	At      time.Time
}

// Backup writes a copy of the file and proves it: the copy is brought to the medium, read again from there as far as the system allows, checked whole and compared
// with the file by ID, size and root of the journal before it gets its name. It never replaces a file: where dest is taken, a number is added. When it returns without
// error, the medium may be unplugged. Acts go on meanwhile: one waits for a few pages at most, and may be in the copy or not. What was acknowledged before is in it.
func (f *File) Backup(dest string) (BackupInfo, error) { return f.BackupContext(background, dest) }

// BackupContext is Backup until ctx is cancelled; then nothing stays.
func (f *File) BackupContext(ctx context.Context, dest string) (BackupInfo, error) {
	if stat, err := os.Stat(dest); err == nil && stat.IsDir() {
		return BackupInfo{}, errDirectory(dest)
	}
	info, err := copyTo(f.o.files, dest, func(temporary string) (BackupInfo, error) { return f.copied(ctx, dest, temporary) })
	info.At = f.o.Now()
	return info, err
}

// BackupName gives the name for a backup of a file: its own with the day and time of the copy.
func BackupName(path string, at time.Time) string {
	extension := filepath.Ext(path)
	return strings.TrimSuffix(filepath.Base(path), extension) + at.Format("-20060102-1504") + extension
}

// copied writes a copy under a temporary name and proves it.
func (f *File) copied(ctx context.Context, dest, temporary string) (BackupInfo, error) {
	least := f.Size()
	err := f.copyLive(ctx, temporary)
	if err == nil {
		err = f.o.files.syncFile(temporary)
	}
	if err != nil {
		return BackupInfo{}, explain(dest, err)
	}
	info, err := prove(ctx, temporary, f.id, f.RootAt)
	if err == nil && info.Entries < least {
		err = fmt.Errorf("the copy has %d entries of at least %d", info.Entries, least)
	}
	return info, badCopy(ctx, dest, err)
}

// copyTo has a copy written under a temporary name beside its final one, which it gets once it is proven.
func copyTo(s *files, dest string, write func(temporary string) (BackupInfo, error)) (BackupInfo, error) {
	folder, err := locateFolder(filepath.Dir(dest))
	if err != nil {
		return BackupInfo{}, err
	}
	dest = filepath.Join(folder, filepath.Base(dest))
	temporary := temporaryName(dest)
	defer s.sweep(temporary)
	info, err := write(temporary)
	if err != nil {
		return BackupInfo{}, err
	}
	info.Path, err = s.publishNumbered(temporary, dest)
	return info, err
}

// copyFile copies the file of a connection, which nobody else uses meanwhile, to dest.
func copyFile(c *connection, dest string) (BackupInfo, error) {
	return copyBy(background, c, dest, func(temporary string) error { return c.run("VACUUM INTO ?", temporary) })
}

// copyBy has the file of a connection written under a temporary name, and proves that copy before it gets its name.
func copyBy(ctx context.Context, c *connection, dest string, write func(temporary string) error) (BackupInfo, error) {
	return copyTo(c.files, dest, func(temporary string) (BackupInfo, error) {
		if err := write(temporary); err != nil {
			return BackupInfo{}, explain(dest, err)
		}
		if err := c.files.syncFile(temporary); err != nil {
			return BackupInfo{}, explain(dest, err)
		}
		id, err := c.id()
		if err != nil {
			return BackupInfo{}, badCopy(ctx, dest, err)
		}
		info, err := prove(ctx, temporary, id, func(size int64) ([32]byte, error) { return c.rootOf(size) })
		return info, badCopy(ctx, dest, err)
	})
}

// rootOf gives the root over the first size entries, of which there must be as many.
func (c *connection) rootOf(size int64) ([32]byte, error) {
	var entries int64
	if err := c.row("SELECT count(*) FROM journal", nil, &entries); err != nil || entries < size {
		return [32]byte{}, errors.Join(fmt.Errorf("%d entries of %d", entries, size), err)
	}
	return c.root(size)
}

// badCopy says of a copy that could not be proven that it is none. A file that was closed meanwhile, or work that was broken off, is told as that.
func badCopy(ctx context.Context, path string, err error) error {
	if err == nil || ctx.Err() != nil || model.CodeOf(err) == model.Locked {
		return err
	}
	return told(errBadCopy(path), err)
}

func errBadCopy(path string) *model.Error {
	return model.Errorf(model.Damaged, "Ulangi ke disk lain: disk ini mungkin rusak.", "Cadangan %s tidak sama dengan berkasnya dan tidak disimpan.", filepath.Base(path))
}

// prove reads a copy again and compares it with its file, which has an ID and gives the root of its tree at any size.
func prove(ctx context.Context, path, id string, root func(size int64) ([32]byte, error)) (BackupInfo, error) {
	if err := reread(path); err != nil {
		return BackupInfo{}, err
	}
	copied, err := connect(path, access{readOnly: true})
	if err != nil {
		return BackupInfo{}, err
	}
	info, err := compareCopy(ctx, copied, id, root)
	if err := errors.Join(err, copied.close()); err != nil {
		return BackupInfo{}, err
	}
	stat, err := os.Stat(path)
	if err != nil {
		return BackupInfo{}, err
	}
	info.Bytes = stat.Size()
	return info, nil
}

func compareCopy(ctx context.Context, copied *connection, id string, root func(size int64) ([32]byte, error)) (BackupInfo, error) {
	complaints, err := copied.check(ctx, "integrity_check")
	if err != nil || len(complaints) > 0 {
		return BackupInfo{}, errors.Join(fmt.Errorf("integrity_check: %s", strings.Join(complaints, "; ")), err)
	}
	copiedID, err := copied.id()
	if err != nil {
		return BackupInfo{}, err
	}
	size, copiedRoot, err := copied.journalRoot()
	if err != nil {
		return BackupInfo{}, err
	}
	want, err := root(size)
	if err != nil {
		return BackupInfo{}, err
	}
	if want != copiedRoot || id != copiedID {
		return BackupInfo{}, fmt.Errorf("%s of %d entries with root %x became %s with root %x", id, size, want, copiedID, copiedRoot)
	}
	return BackupInfo{Entries: size, Root: copiedRoot}, nil
}

func (c *connection) id() (id string, err error) {
	err = c.row("SELECT value FROM meta WHERE key = 'id'", nil, &id)
	return id, err
}

func (c *connection) journalRoot() (int64, tlog.Hash, error) {
	var size int64
	if err := c.row("SELECT count(*) FROM journal", nil, &size); err != nil {
		return 0, tlog.Hash{}, err
	}
	root, err := c.root(size)
	return size, root, err
}

// numbered gives "name (2).benang" for the second try of a name.
func numbered(path string, n int) string {
	extension := filepath.Ext(path)
	return fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(path, extension), n, extension)
}
