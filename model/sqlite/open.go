package sqlite

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"benangmerah/model"
	"benangmerah/model/disk"
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
	}
	if err := f.o.files.writable(f.path); err != nil {
		return nil, unwritableAtFirst(f.path, err)
	}
	l, err := takeLock(f.path, f.o.files)
	switch {
	case errors.Is(err, errHeld):
		return nil, errOpenElsewhere(f.path)
	case err != nil: // a folder that takes no new files would take no rollback journal either
		return nil, unwritableAtFirst(f.path, err)
	default:
		return l, nil
	}
}

// unwritableAtFirst says why a file is opened for reading only where the system does not let it be written.
func unwritableAtFirst(path string, err error) *model.Error {
	switch {
	case disk.OutOfHandles(err):
		return errHandles(path)
	case disk.Full(err):
		return errFull(path)
	default:
		return errNotWritable(path)
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
	return nil, errors.Join(f.unreadable(err), f.lock.release())
}

func (f *File) start(h header) (err error) {
	alone := f.lock != nil || f.o.ReadOnly // otherwise another opener may be writing at this moment
	if h.cut() && alone && !unfinished(f.path) {
		return errDamaged(f.path)
	}
	if f.lock != nil && !f.o.settled && unfinished(f.path) {
		if err := f.settle(); err != nil {
			return err
		}
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
	if f.o.own {
		if err = f.c.needSchema(f.path, version); err != nil {
			return err
		}
	}
	err = f.load(version)
	if err != nil && version > len(f.o.migrations) && model.CodeOf(err) != model.Damaged {
		return told(errNewerUnreadable(f.path, version), err)
	}
	return err
}

// unreadable says that a file is damaged where nothing else is known of why it cannot be read.
func (f *File) unreadable(err error) error {
	err = explain(f.path, err)
	if _, known := errors.AsType[*model.Error](err); known {
		return err
	}
	return told(errDamaged(f.path), err)
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
	if f.o.own {
		if err := f.c.needSchema(f.path, version); err != nil {
			return version, err
		}
	}
	if err := f.sound(f.c); err != nil {
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

// contents is what opening reads of the tables, all at one moment.
type contents struct {
	version int
	log     log
	id      string
	seal    seal
	records map[model.Kind][]model.Record
	digest  digest
}

// load reads the file while a second connection, on another processor, checks its pages and proves its journal. Where somebody else is writing to it in
// between, both are done again.
func (f *File) load(version int) (err error) {
	if err := f.c.limit(maxRecord); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.c.limit(maxValue)) }()
	for tries := 1; ; tries++ {
		r, k, err := f.both(version)
		if err != nil {
			return err
		}
		if f.lock == nil && tries < 5 && r.log.size != int64(len(k.leaves)) {
			continue
		}
		return f.take(r, k)
	}
}

func (f *File) both(version int) (*contents, chain, error) {
	type proof struct {
		chain
		err error
	}
	ctx, stop := context.WithCancel(background)
	defer stop()
	proven := make(chan proof, 1)
	go func() {
		k, err := f.examine(version)
		if err != nil {
			stop() // pages that refer to each other in circles can be read without an end
		}
		proven <- proof{k, err}
	}()
	r := &contents{version: version}
	err := f.c.reading(func() error { return f.read(ctx, r) })
	p := <-proven
	if p.err != nil && errors.Is(err, context.Canceled) {
		err = nil // it was we who broke the reading off, not a person
	}
	return r, p.chain, errors.Join(p.err, err)
}

// examine checks the pages and proves the journal.
func (f *File) examine(version int) (k chain, err error) {
	c, err := connect(f.path, access{readOnly: true, medium: f.o.medium, files: f.o.files})
	if err != nil {
		return k, err
	}
	if version > len(f.o.migrations) {
		err = c.run("PRAGMA ignore_check_constraints = ON") // unknown ones may compute without an end
	}
	if err == nil {
		err = f.sound(c)
	}
	if err == nil {
		k, err = c.chain(background)
	}
	return k, errors.Join(err, c.close())
}

// sound refuses a file whose pages SQLite complains about.
func (f *File) sound(c *connection) error {
	complaints, err := c.check(background, "quick_check(1)")
	if len(complaints) > 0 {
		err = told(errDamaged(f.path), errors.New(complaints[0]))
	}
	return err
}

func (f *File) read(ctx context.Context, r *contents) (err error) {
	if r.log, err = f.c.log(ctx); err != nil {
		return err
	}
	if err := f.c.row("SELECT value FROM meta WHERE key = 'id'", nil, &r.id); err != nil {
		return err
	}
	if r.seal, err = f.c.seal(); err != nil {
		return err
	}
	if err := f.c.row("PRAGMA data_version", nil, &f.outside); err != nil {
		return err
	}
	if r.records, err = f.c.records(ctx); err == nil {
		r.digest = digestOf(r.records)
	}
	return err
}

// take makes what was read the content of the file, with what is proven of it.
func (f *File) take(r *contents, k chain) error {
	f.id, f.plan, f.digest = r.id, model.LoadPlan(r.records), r.digest
	f.size, f.history, f.last, f.saved = r.log.size, r.log.history, r.log.last, r.log.last.Time()
	return f.judge(r, k)
}
