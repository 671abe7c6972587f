package sqlite

import (
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

// Backup writes a copy of the file and proves it: the copy is brought to the medium, opened again, checked whole and compared with the file
// by size and root of the journal before it gets its name. It never replaces a file: where dest is taken, a number is added. When it returns
// without error, the medium may be unplugged. An act that comes meanwhile waits until the file has been read.
func (f *File) Backup(dest string) (BackupInfo, error) {
	if stat, err := os.Stat(dest); err == nil && stat.IsDir() {
		return BackupInfo{}, errDirectory(dest)
	}
	var info BackupInfo
	err := f.use(func(c *connection) (err error) {
		info, err = copyFile(c, dest)
		return err
	})
	info.At = f.o.Now()
	return info, err
}

// BackupName gives the name for a backup of a file: its own with the day and time of the copy.
func BackupName(path string, at time.Time) string {
	extension := filepath.Ext(path)
	return strings.TrimSuffix(filepath.Base(path), extension) + at.Format("-20060102-1504") + extension
}

// copyFile copies the file of a connection to dest.
func copyFile(c *connection, dest string) (BackupInfo, error) {
	folder, err := locateFolder(filepath.Dir(dest))
	if err != nil {
		return BackupInfo{}, err
	}
	dest = filepath.Join(folder, filepath.Base(dest))
	temporary := temporaryName(dest)
	defer c.files.sweep(temporary)
	if err := c.run("VACUUM INTO ?", temporary); err != nil {
		return BackupInfo{}, explain(dest, err)
	}
	if err := c.files.syncFile(temporary); err != nil {
		return BackupInfo{}, explain(dest, err)
	}
	info, err := prove(c, temporary)
	if err != nil {
		return BackupInfo{}, told(errBadCopy(dest), err)
	}
	info.Path, err = c.files.publishNumbered(temporary, dest)
	return info, err
}

func errBadCopy(path string) *model.Error {
	return model.Errorf(model.Damaged, "Ulangi ke disk lain: disk ini mungkin rusak.", "Cadangan %s tidak sama dengan berkasnya dan tidak disimpan.", filepath.Base(path))
}

// prove reads a copy again and compares it with the file of c.
func prove(c *connection, path string) (BackupInfo, error) {
	copied, err := connect(path, access{readOnly: true})
	if err != nil {
		return BackupInfo{}, err
	}
	info, err := compareCopy(c, copied)
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

func compareCopy(c, copied *connection) (BackupInfo, error) {
	complaints, err := copied.check(background, "integrity_check")
	if err != nil || len(complaints) > 0 {
		return BackupInfo{}, errors.Join(fmt.Errorf("integrity_check: %s", strings.Join(complaints, "; ")), err)
	}
	size, root, err := c.journalRoot()
	if err != nil {
		return BackupInfo{}, err
	}
	copiedSize, copiedRoot, err := copied.journalRoot()
	if err != nil {
		return BackupInfo{}, err
	}
	if size != copiedSize || root != copiedRoot {
		return BackupInfo{}, fmt.Errorf("%d entries with root %v became %d with root %v", size, root, copiedSize, copiedRoot)
	}
	return BackupInfo{Entries: size, Root: root}, nil
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
