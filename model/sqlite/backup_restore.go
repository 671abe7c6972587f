package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"benangmerah/model"
)

// Restored says what became of a restore.
type Restored struct {
	Path    string // of the file, which now is what the backup was
	Aside   string // where the file that stood there went, "" where there was none
	Damaged bool   // that file was damaged
	Entries int64
}

// Restore puts a backup in the place of a file. The backup is examined first, see Prove, and stays as it is. The file must not be open anywhere. What stands in its
// place is renamed, with the rollback journal beside it, and never written to or deleted: "name (rusak …)" where it is damaged, else "name (sebelum dipulihkan …)".
//
// Wherever it is cut off, the file, or the copy of the backup that takes its place, can be opened under a name that can be found: that copy lies whole
// beside the file, as "name (dipulihkan …)", before anything is renamed.
func Restore(ctx context.Context, backup, path string, o Options, progress func(done, total int64)) (Restored, error) {
	r := &restoring{ctx: ctx, o: o.filled(), cut: func() {}}
	return r.restore(backup, path, progress)
}

// restoring is a Restore under way. Cut is called after every step that is on the medium.
type restoring struct {
	ctx    context.Context
	o      Options
	cut    func()
	path   string
	staged string
	zone   *time.Location // of the region, in whose time names are made
	result Restored
}

func (r *restoring) restore(backup, path string, progress func(done, total int64)) (Restored, error) {
	from, err := locate(backup)
	if err != nil {
		return Restored{}, err
	}
	if err := r.find(from, path); err != nil {
		return Restored{}, err
	}
	l, err := takeLock(r.path, usual)
	if err != nil {
		return Restored{}, explainRestoreLock(r.path, err)
	}
	err = r.locked(from, progress)
	return r.result, errors.Join(explain(r.path, err), l.release())
}

func explainRestoreLock(path string, err error) error {
	if errors.Is(err, errHeld) {
		return told(model.Errorf(model.Locked, "Tutup dahulu berkas itu di sana.", "Berkas %s sedang terbuka, jadi tidak diganti.", filepath.Base(path)), err)
	}
	return explain(path, err)
}

// find finds the place of the file: behind a link where there is one.
func (r *restoring) find(from, path string) error {
	folder, err := locateFolder(filepath.Dir(path))
	if err != nil {
		return err
	}
	r.path = filepath.Join(folder, filepath.Base(path))
	if real, err := filepath.EvalSymlinks(r.path); err == nil {
		r.path = real
	}
	info, err := os.Stat(r.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return explain(r.path, err)
	case !info.Mode().IsRegular():
		return errDirectory(r.path)
	}
	if source, err := os.Stat(from); err == nil && os.SameFile(source, info) {
		return model.Invalidf("Pilih cadangan lain, atau buka saja berkas itu.", "%s adalah berkas itu sendiri, bukan cadangannya.", filepath.Base(from))
	}
	return nil
}

// locked does the work while nobody else can open the file for writing.
func (r *restoring) locked(from string, progress func(done, total int64)) error {
	seen, err := Look(from)
	if err != nil {
		return err
	}
	r.zone = seen.Zone.Location()
	if err := r.needSameFile(seen); err != nil {
		return err
	}
	report, err := Prove(r.ctx, from, r.o, progress)
	if err != nil {
		return err
	}
	if !report.OK() {
		return told(errBadBackup(from), report.Problems[0])
	}
	if err := r.stage(from); err != nil {
		return err
	}
	if err := r.swap(); err != nil {
		return err
	}
	r.result.Path, r.result.Entries = r.path, seen.Entries
	return nil
}

// swap puts the copy of the backup in the place of what stands there. Where that fails the copy goes again, unless the place is empty by then.
func (r *restoring) swap() error {
	err := r.moveAside()
	if err == nil {
		err = r.place()
	}
	if err == nil || r.result.Aside != "" {
		return r.halfway(err)
	}
	return errors.Join(err, os.Remove(r.staged))
}

// halfway says where everything is.
func (r *restoring) halfway(err error) error {
	if err == nil {
		return nil
	}
	sentence := model.Errorf(model.Conflict, "Buka berkas itu, atau ulangi pemulihannya.", "Pemulihan terputus. Isi cadangan ada di %s; yang semula ada di %s.",
		filepath.Base(r.staged), filepath.Base(r.result.Aside))
	return told(sentence, err)
}

func errBadBackup(path string) *model.Error {
	return model.Errorf(model.Damaged, "Pilih cadangan lain. Tidak ada yang diubah.", "Cadangan %s rusak dan tidak dipulihkan.", filepath.Base(path))
}

// needSameFile refuses a backup of another file, as far as what stands in the place can still say which one it is.
func (r *restoring) needSameFile(backup Sight) error {
	now, err := Look(r.path)
	if err != nil || now.ID == backup.ID {
		return nil //nolint:nilerr // what cannot be read is replaced
	}
	return model.Errorf(model.Conflict, "Pulihkan ke nama lain, atau pilih cadangan dari berkas ini.", "Cadangan itu bukan dari berkas %s.", filepath.Base(r.path))
}

// stage brings a copy of the backup beside the file, read again, under a name of its own.
func (r *restoring) stage(from string) error {
	info, err := CopyBackup(r.ctx, from, r.named("dipulihkan"))
	if err != nil {
		return err
	}
	r.staged = info.Path
	r.cut()
	return nil
}

// named gives the name of the file with a word and the time.
func (r *restoring) named(word string) string {
	extension := filepath.Ext(r.path)
	return fmt.Sprintf("%s (%s %s)%s", strings.TrimSuffix(r.path, extension), word, r.o.Now().In(r.zone).Format("2006-01-02 15.04"), extension)
}

// moveAside renames what stands in the place. Its rollback journal is copied along first, and taken away last: whenever this is cut off, the file has it beside it,
// and where the backup comes to lie there is none that would be played back into it.
func (r *restoring) moveAside() error {
	word := "sebelum dipulihkan"
	r.result.Damaged = !r.whole()
	if r.result.Damaged {
		word = "rusak"
	}
	aside, err := freeWithJournal(r.named(word))
	if err != nil {
		return err
	}
	steps := []func() error{
		func() error { return copyJournal(r.path, aside) },
		func() error { return renameThere(r.path, aside, &r.result.Aside) },
		func() error { return removeThere(r.path + journalEnd) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
		if err := syncFolder(filepath.Dir(r.path)); err != nil {
			return err
		}
		r.cut()
	}
	return nil
}

// journalEnd is how the name of SQLite's rollback journal ends.
const journalEnd = "-journal"

// whole says whether what stands in the place can be opened; a file whose last act was interrupted can.
func (r *restoring) whole() bool {
	o := r.o
	o.ReadOnly = true
	f, err := Open(r.path, o)
	if err == nil {
		only := errors.Join(f.Close())
		return only == nil
	}
	return model.CodeOf(err) == model.Locked || model.CodeOf(err) == model.Newer || model.CodeOf(err) == model.NotFound
}

// freeWithJournal gives the first free name "name (2).benang" whose journal is not there either.
func freeWithJournal(wanted string) (string, error) {
	extension := filepath.Ext(wanted)
	name := wanted
	for n := 2; ; n++ {
		_, err := os.Lstat(name)
		_, journal := os.Lstat(name + journalEnd)
		switch {
		case errors.Is(err, fs.ErrNotExist) && errors.Is(journal, fs.ErrNotExist):
			return name, nil
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return "", err
		}
		name = fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(wanted, extension), n, extension)
	}
}

// copyJournal copies the rollback journal of a file, where there is one, beside where the file goes.
func copyJournal(path, aside string) error {
	if _, err := os.Lstat(path + journalEnd); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if _, err := copySummed(background, path+journalEnd, aside+journalEnd); err != nil {
		return err
	}
	return usual.syncFile(aside + journalEnd)
}

func renameThere(path, aside string, went *string) error {
	err := usual.again(func() error { return os.Rename(path, aside) })
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		*went = aside
	}
	return err
}

func removeThere(path string) error {
	if err := usual.removeFile(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// place brings the copy of the backup to the place of the file.
func (r *restoring) place() error {
	if err := usual.publish(r.staged, r.path); err != nil {
		return err
	}
	r.cut()
	return nil
}
