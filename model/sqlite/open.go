package sqlite

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"benangmerah/model"
)

// Open opens a file. What is foreign, damaged, empty or missing is refused with a model.Error and not touched. A file that somebody else
// has open, that a newer program has written or that may not be written opens for reading only; ReadOnly says why.
func Open(path string, o Options) (*File, error) {
	real, err := locate(path)
	if err != nil {
		return nil, err
	}
	h, err := readHeader(real)
	if err != nil {
		return nil, err
	}
	f := &File{path: real, o: o.filled()}
	f.lock, f.barrier = f.claim(h)
	return f.opened(h)
}

// claim takes the right to write the file, or says why it is not to be had.
func (f *File) claim(h header) (*lock, *model.Error) {
	switch {
	case f.o.ReadOnly:
		return nil, errAskedReadOnly(f.path)
	case h.version > len(f.o.migrations):
		return nil, errNewer(f.path, h.version)
	case !f.o.files.writable(f.path):
		return nil, errNotWritable(f.path)
	}
	l, err := takeLock(f.path, f.o.files)
	switch {
	case errors.Is(err, errHeld):
		return nil, errOpenElsewhere(f.path)
	case err != nil: // a folder that takes no new files would take no rollback journal either
		return nil, errNotWritable(f.path)
	default:
		return l, nil
	}
}

// opened finishes the opening of a file whose lock is taken, or gives everything back.
func (f *File) opened(h header) (*File, error) {
	err := f.start(h)
	if err == nil && f.o.Remember {
		err = f.remember()
	}
	if err == nil {
		f.cautions, f.behind = f.caution(), f.late()
		return f, nil
	}
	if f.c != nil {
		err = errors.Join(err, f.c.close())
	}
	return nil, errors.Join(explain(f.path, err), f.lock.release())
}

func (f *File) start(h header) (err error) {
	alone := f.lock != nil || f.o.ReadOnly // otherwise another opener may be writing at this moment
	if h.cut() && alone && !unfinished(f.path) {
		return errDamaged(f.path)
	}
	if f.c, err = connect(f.path, access{readOnly: f.barrier != nil, synchronous: f.o.synchronous, medium: f.o.medium, files: f.o.files}); err != nil {
		return err
	}
	if f.placed, err = f.o.files.stat(f.path); err != nil {
		return err
	}
	version, err := f.modernise()
	if err != nil {
		return err
	}
	if f.o.own && version == len(f.o.migrations) {
		if err = f.c.needOwnSchema(f.path); err != nil {
			return err
		}
	}
	if err = f.load(); err != nil && version > len(f.o.migrations) && model.CodeOf(err) != model.Damaged {
		return told(errNewerUnreadable(f.path, version), err)
	}
	return err
}

// modernise brings an older file to the program's version, after a copy, and gives the version.
func (f *File) modernise() (int, error) {
	var version int
	if err := f.c.row("PRAGMA user_version", nil, &version); err != nil {
		return 0, err
	}
	newest := len(f.o.migrations)
	if version >= newest {
		return version, nil
	}
	if f.barrier != nil {
		return version, errOlder(f.path)
	}
	if err := f.quickCheck(); err != nil {
		return version, err
	}
	if _, err := copyFile(f.c, f.beforeName(newest)); err != nil {
		return version, fmt.Errorf("copy before the migration: %w", err)
	}
	return newest, f.c.migrate(f.o.migrations, version, f.o.Now(), f.o.ProgramVersion)
}

// beforeName gives the name of the copy that is made before a migration.
func (f *File) beforeName(version int) string {
	extension := filepath.Ext(f.path)
	return fmt.Sprintf("%s (sebelum versi %d)%s", strings.TrimSuffix(f.path, extension), version, extension)
}

// load reads the file while a second connection, on another processor, checks its pages.
func (f *File) load() error {
	checked := make(chan error, 1)
	go func() { checked <- f.quickCheck() }()
	err := f.c.reading(f.read)
	return errors.Join(<-checked, err)
}

func (f *File) quickCheck() error {
	c, err := connect(f.path, access{readOnly: true, medium: f.o.medium, files: f.o.files})
	if err != nil {
		return err
	}
	complaints, err := c.check(background, "quick_check(1)")
	if len(complaints) > 0 {
		err = told(errDamaged(f.path), errors.New(complaints[0]))
	}
	return errors.Join(err, c.close())
}

func (f *File) read() error {
	l, err := f.c.log()
	if err != nil {
		return err
	}
	if err := f.c.row("SELECT value FROM meta WHERE key = 'id'", nil, &f.id); err != nil {
		return err
	}
	if err := f.c.row("PRAGMA data_version", nil, &f.outside); err != nil {
		return err
	}
	records, err := f.c.records()
	if err != nil {
		return err
	}
	f.plan = model.LoadPlan(records)
	f.size, f.history, f.last, f.saved = l.size, l.history, l.last, l.last.Time()
	if !l.whole {
		f.barrier = errBrokenJournal(f.path)
	}
	return nil
}
