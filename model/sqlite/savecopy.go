package sqlite

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"

	"benangmerah/model"
)

// SavedCopy tells of a copy that SaveCopy made. Entries may be one more than were acknowledged: an act of which nobody could say whether it was stored.
type SavedCopy struct {
	BackupInfo
	FromMemory bool // the file could not be read any more
	Missing    int  // signed copies whose bytes could not be had; the records of them are there
}

// SaveCopy writes all that was acknowledged to dest, also where the file is gone from its place or its medium fails. As long as the file can be read, even
// without a name, the copy is a Backup. Otherwise it is made of what was remembered (see Options.Remember): the same entries with the same root, read again and
// compared with the plan. It never replaces a file: where dest is taken, a number is added. Nothing changes in f.
//
// Progress (may be nil) hears how much of how much is written: pages of a file, entries of what was remembered; reading it again comes after that. When ctx is
// cancelled, nothing stays at dest.
func (f *File) SaveCopy(ctx context.Context, dest string, progress func(done, total int64)) (SavedCopy, error) {
	if progress == nil {
		progress = func(int64, int64) {}
	}
	if stat, err := os.Stat(dest); err == nil && stat.IsDir() {
		return SavedCopy{}, errDirectory(dest)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	info, err := f.copyAcknowledged(ctx, dest, progress)
	if err == nil {
		info.At = f.o.Now()
		return SavedCopy{BackupInfo: info}, nil
	}
	if f.memory == nil || ctx.Err() != nil {
		return SavedCopy{}, explain(dest, err)
	}
	saved, memoryErr := f.copyRemembered(ctx, dest, progress)
	if memoryErr != nil {
		return SavedCopy{}, explain(dest, fmt.Errorf("%w (and before: %w)", memoryErr, err))
	}
	return saved, nil
}

// copyAcknowledged copies the file as it can still be read, if it holds what was acknowledged.
func (f *File) copyAcknowledged(ctx context.Context, dest string, progress func(done, total int64)) (BackupInfo, error) {
	if f.c == nil {
		return BackupInfo{}, f.barrier
	}
	if err := f.holds(f.c); err != nil {
		return BackupInfo{}, err
	}
	return copyBy(ctx, f.c, dest, func(temporary string) error { return f.c.copyAll(ctx, temporary, progress) })
}

// copyAll copies the file page by page, until ctx is cancelled.
func (c *connection) copyAll(ctx context.Context, temporary string, progress func(done, total int64)) error {
	copying, err := c.beginCopy(temporary)
	if err != nil {
		return err
	}
	for more := true; more && err == nil; {
		if err = ctx.Err(); err == nil {
			more, err = copying.Step(pagesAtOnce)
			progress(int64(copying.PageCount()-copying.Remaining()), int64(copying.PageCount()))
		}
	}
	if err := errors.Join(err, copying.Finish()); err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	return nil
}

// holds refuses a file that does not begin with what f has acknowledged.
func (f *File) holds(c *connection) error {
	var size int64
	if err := c.row("SELECT count(*) FROM journal", nil, &size); err != nil {
		return err
	}
	if size < f.size {
		return errForgotten(f.path)
	}
	if f.memory == nil {
		return nil
	}
	want, err := f.memory.root()
	if err != nil {
		return err
	}
	got, err := c.root(f.size)
	if err != nil {
		return err
	}
	if got != want {
		return errForgotten(f.path)
	}
	return nil
}

func errForgotten(path string) *model.Error {
	return model.Errorf(model.Conflict, "Simpan salinan di tempat lain: di sini semuanya masih ada.", "Berkas %s di tempatnya tidak lagi berisi semua yang sudah tersimpan.", filepath.Base(path))
}

// copyRemembered makes a file of what is remembered, and proves it.
func (f *File) copyRemembered(ctx context.Context, dest string, progress func(done, total int64)) (saved SavedCopy, err error) {
	blobs := f.knownBlobs()
	o := Options{Now: f.o.Now, Operator: f.o.Operator, ProgramVersion: f.o.ProgramVersion, synchronous: f.o.synchronous, migrations: f.o.migrations, own: f.o.own, files: f.o.files}
	g, err := build(freeName(dest), o, func(c *connection) error { return f.writeRemembered(ctx, c, blobs, progress) })
	if err != nil {
		return saved, err
	}
	saved = SavedCopy{FromMemory: true, Missing: f.missing(blobs)}
	saved.BackupInfo, err = f.proved(g)
	if err := errors.Join(err, g.Close()); err != nil {
		return SavedCopy{}, errors.Join(told(errBadCopy(dest), err), f.o.files.removeFile(g.path))
	}
	return saved, nil
}

func freeName(dest string) string {
	name := dest
	for n := 2; ; n++ {
		if _, err := os.Lstat(name); err != nil {
			return name
		}
		name = numbered(dest, n)
	}
}

// knownBlobs gives the bytes beside the records that are remembered or can still be read.
func (f *File) knownBlobs() map[string][]byte {
	known := maps.Clone(f.memory.blobs)
	for _, r := range f.plan.Records(model.KindSignedCopy) {
		sum := r.(*model.SignedCopy).SHA256
		if known[sum] != nil || f.c == nil {
			continue
		}
		if data, err := f.c.blob(sum); err == nil && hashOf(data) == sum {
			known[sum] = data
		}
	}
	return known
}

// missing counts the signed copies whose bytes are not known.
func (f *File) missing(known map[string][]byte) (n int) {
	for _, r := range f.plan.Records(model.KindSignedCopy) {
		if known[r.(*model.SignedCopy).SHA256] == nil {
			n++
		}
	}
	return n
}

func (f *File) writeRemembered(ctx context.Context, c *connection, blobs map[string][]byte, progress func(done, total int64)) error {
	if err := c.setID(f.id); err != nil {
		return err
	}
	err := f.memory.each(func(r row) error {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("copy: %w", err)
		}
		progress(r.head.Seq, f.size)
		return c.add(r)
	})
	if err != nil {
		return err
	}
	for _, kind := range model.Kinds() {
		for _, r := range f.plan.Records(kind) {
			if err := c.putOne(model.Add(r)); err != nil {
				return err
			}
		}
	}
	return c.keep(blobs)
}

// proved compares a file that was read again with what is remembered.
func (f *File) proved(g *File) (BackupInfo, error) {
	if err := f.holds(g.c); err != nil {
		return BackupInfo{}, err
	}
	if g.size != f.size {
		return BackupInfo{}, errAnotherSize
	}
	if d := difference(f.plan, g.plan); d != nil {
		return BackupInfo{}, d
	}
	stat, err := os.Stat(g.path)
	if err != nil {
		return BackupInfo{}, err
	}
	root, err := g.rootAt(g.size)
	return BackupInfo{Path: g.path, Bytes: stat.Size(), Entries: g.size, Root: root, At: f.o.Now()}, err
}
