package sqlite

import (
	"path/filepath"
	"time"

	"benangmerah/model"
)

// Cautions gives what a person should know of the place where the file lies, although work can go on: a folder on the network, or one where nobody keeps a
// second program out.
func (f *File) Cautions() []*model.Error { return f.cautions }

func (f *File) caution() (list []*model.Error) {
	switch {
	case f.lock == nil:
		return nil
	case !f.lock.works():
		return []*model.Error{errNoLocks(f.path)}
	case onNetwork(f.path):
		return []*model.Error{errNetwork(f.path)}
	default:
		return nil
	}
}

const hintLocalDisk = "Salin ke disk komputer ini dan bekerjalah di sana; taruh cadangannya di jaringan."

func errNetwork(path string) *model.Error {
	return model.Errorf(model.Locked, hintLocalDisk, "Berkas %s ada di folder jaringan: bila jaringan terputus, pekerjaan terhenti.", filepath.Base(path))
}

func errNoLocks(path string) *model.Error {
	return model.Errorf(model.Locked, hintLocalDisk, "Folder berkas %s tidak dapat menjaga agar hanya satu program yang menulis.", filepath.Base(path))
}

// smallStep is up to how far a clock that was put back is passed over: computers correct theirs by this much without a word.
const smallStep = 2 * time.Minute

// Behind gives by how much the clock was behind the last entry when the file was opened, 0 where that is so little that it does not matter.
func (f *File) Behind() time.Duration { return f.behind }

// now gives the time for an entry. After a small step backwards of the clock it is just behind that of the last entry, so that what was said later also stands
// later in the minutes; after a large one it is the clock's, which somebody has put right or wrong, and a wrong time must not hold on for ever.
func (f *File) now() model.Instant {
	at := model.At(f.o.Now())
	if at < f.last && f.last.Time().Sub(at.Time()) <= smallStep {
		return f.last + 1
	}
	return at
}

// late says by how much the clock is behind the last entry.
func (f *File) late() time.Duration {
	if f.size == 0 {
		return 0
	}
	if by := f.last.Time().Sub(f.o.Now()); by > smallStep {
		return by
	}
	return 0
}
