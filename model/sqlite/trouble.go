package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"benangmerah/model"
	"benangmerah/model/disk"
)

// Trouble says that an act was refused by the place where the file lies, not for what it is: done again, or in a copy elsewhere, it may succeed. Everything
// that was acknowledged before stays, in the plan and wherever the file still is.
type Trouble struct {
	Why   *model.Error // for people
	Final bool         // nothing more is written until the file is opened again (see Reopen) or work goes on in a copy (see SaveCopy)
	Lost  bool         // the file is not to be found in its place, or cannot be read: what was acknowledged is only in this program for now
	cause error
}

// Error gives the sentence for people and the cause for the log.
func (t *Trouble) Error() string { return told(t.Why, t.cause).Error() }

// Unwrap gives both.
func (t *Trouble) Unwrap() []error { return []error{t.Why, t.cause} }

// bar lets nothing more be written.
func (f *File) bar(why *model.Error, cause error) error {
	f.barrier = why
	f.trouble = &Trouble{Why: why, Final: true, Lost: f.lost(), cause: cause}
	return f.trouble
}

// lost says whether what was acknowledged cannot be found in the file's place.
func (f *File) lost() bool {
	return errors.Join(f.stillThere(), f.c.row("SELECT count(*) FROM journal", nil, new(int64))) != nil
}

// refusal says why nothing may be written.
func (f *File) refusal() error {
	if f.trouble != nil {
		return f.trouble
	}
	return f.barrier
}

// The pauses between tries to write an act double, from the first to the last; together they last 350 ms.
const (
	firstTryPause = 50 * time.Millisecond
	lastTryPause  = 200 * time.Millisecond
)

// store writes entries, what they change, and the bytes that their acts carry, in one transaction. A failure that may pass is given a moment, as long as the file
// can tell that it is as before.
func (f *File) store(entries []*model.Entry, blobs map[string][]byte) error {
	b, err := f.batch(entries, blobs)
	if err != nil {
		return err
	}
	for pause := firstTryPause; ; pause *= 2 {
		err := f.attempt(b)
		switch {
		case err == nil:
			f.stored(b)
			return nil
		case pause > lastTryPause, !mayPass(err), f.asBefore() != nil:
			return err
		}
		f.o.files.pause(pause)
	}
}

// attempt writes a batch where the file is still in its place, and makes sure that it was there to the end.
func (f *File) attempt(b batch) error {
	if err := errors.Join(f.stillThere(), f.keepRight()); err != nil {
		return err
	}
	untouched := false
	err := f.c.writing(func() error {
		if err := f.needUntouched(); err != nil {
			return err
		}
		untouched = true
		return f.write(b)
	})
	if err != nil {
		if untouched {
			f.countAgain()
		}
		return err
	}
	return f.stillThere()
}

// countAgain takes SQLite's count of changes by others as it is now: it also counts what was written by ourselves and rolled back, and while that went on
// nobody else could write.
func (f *File) countAgain() {
	if f.asBefore() == nil {
		_ = f.c.row("PRAGMA data_version", nil, &f.outside) // where it cannot be read the next act is refused
	}
}

// mayPass says whether SQLite could not write for a reason that may be over in a moment. It waits for other programs itself.
func mayPass(err error) bool {
	primary := primaryCode(err)
	return primary == codes.SQLITE_IOERR || primary == codes.SQLITE_CANTOPEN
}

// primaryCode gives the result code of SQLite without its detail, 0 where err is none.
func primaryCode(err error) int {
	var failure *sqlite.Error
	if !errors.As(err, &failure) {
		return codes.SQLITE_OK
	}
	return failure.Code() & 0xff
}

var errAnotherSize = errors.New("the journal has another number of entries than were acknowledged")

// asBefore gives nil where the file can tell that it holds what was acknowledged and no more.
func (f *File) asBefore() error {
	var last sql.NullInt64
	if err := f.c.row("SELECT max(seq) FROM journal", nil, &last); err != nil {
		return err
	}
	if last.Int64 != f.size {
		return errAnotherSize
	}
	return nil
}

// failed takes an entry that could not be stored back out of the plan and gives the reason.
func (f *File) failed(e *model.Entry, reason error) error {
	if err := f.plan.Rewind([]*model.Entry{e}); err != nil {
		return f.bar(errUncertain(f.path), errors.Join(reason, err))
	}
	return f.unstored(fmt.Errorf("store entry %d: %w", e.Seq, reason))
}

// unstored says why nothing could be stored. Where the file cannot tell that it is as before, or another program has changed it or may do so, nothing more is
// written.
func (f *File) unstored(reason error) error {
	switch {
	case errors.Is(reason, errChangedOutside):
		return f.bar(errOutside(f.path), reason)
	case errors.Is(reason, errHeld):
		return f.bar(errTakenOver(f.path), reason)
	}
	if err := f.asBefore(); err != nil {
		return f.bar(errUncertain(f.path), errors.Join(reason, err))
	}
	if why := f.troubleOf(reason); why != nil {
		return &Trouble{Why: why, Lost: f.stillThere() != nil, cause: reason}
	}
	return explain(f.path, reason)
}

// troubleOf gives the sentence for a failure of the place, nil where the act itself is to blame.
func (f *File) troubleOf(reason error) *model.Error {
	if place, ok := errors.AsType[*placeError](reason); ok {
		return place.why
	}
	switch primaryCode(reason) {
	case codes.SQLITE_READONLY, codes.SQLITE_PERM, codes.SQLITE_CANTOPEN:
		return f.unwritable(reason)
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED, codes.SQLITE_FULL, codes.SQLITE_IOERR, codes.SQLITE_CORRUPT, codes.SQLITE_NOTADB:
		return sentenceOf(f.path, reason)
	default:
		return nil
	}
}

// unwritable asks the system why no file can be made beside the open one, which SQLite does not say.
func (f *File) unwritable(reason error) *model.Error {
	switch err := f.o.files.probe(f.path); {
	case err == nil:
		return sentenceOf(f.path, reason)
	case disk.OutOfHandles(err):
		return errHandles(f.path)
	case disk.Full(err):
		return errFull(f.path)
	default:
		return errFolder(f.path)
	}
}

// hintElsewhere is what to do where the place is lost for now.
const hintElsewhere = "Perbaiki tempatnya lalu coba lagi, atau simpan salinan di tempat lain."

func errGone(path string) *model.Error {
	return model.Errorf(model.NotFound, "Kembalikan berkas atau pasang lagi flashdisk-nya lalu coba lagi, atau simpan salinan di tempat lain.",
		"Berkas %s tidak ada lagi di tempatnya: dipindahkan, dihapus, atau flashdisk-nya dicabut.", filepath.Base(path))
}

func errReplaced(path string) *model.Error {
	return model.Errorf(model.Conflict, "Kembalikan berkas yang semula lalu coba lagi, atau simpan salinan di tempat lain.",
		"Di tempat berkas %s kini ada berkas lain.", filepath.Base(path))
}

func errUnreachable(path string) *model.Error {
	return model.Errorf(model.Locked, hintElsewhere, "Tempat berkas %s tidak dapat dicapai.", filepath.Base(path))
}

func errFolder(path string) *model.Error {
	return model.Errorf(model.Locked, hintElsewhere, "Folder berkas %s tidak dapat ditulisi lagi: tidak ada yang diubah.", filepath.Base(path))
}

func errHandles(path string) *model.Error {
	return model.Errorf(model.Locked, "Tutup program lain, lalu coba lagi.", "Terlalu banyak berkas terbuka di komputer ini untuk menulis %s: tidak ada yang diubah.", filepath.Base(path))
}

func errTakenOver(path string) *model.Error {
	return model.Errorf(model.Locked, "Tutup di sana lalu buka lagi di sini, atau simpan salinan di tempat lain.",
		"Berkas %s kini dibuka untuk diubah oleh program lain: di sini tidak ada lagi yang ditulis.", filepath.Base(path))
}
