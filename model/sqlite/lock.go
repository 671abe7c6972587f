package sqlite

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// errHeld says that somebody else has the file open.
var errHeld = errors.New("held by another opener")

// lock is the right to write a file: an operating system's lock on a hidden file beside it. The system gives it back when the process ends,
// however it ends.
type lock struct {
	held  *flock.Flock
	files *files
}

func lockPath(path string) string {
	return filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".lock")
}

// takeLock takes the right to write the file, or gives errHeld.
func takeLock(path string, s *files) (*lock, error) {
	for {
		l := &lock{flock.New(lockPath(path), flock.SetFlag(os.O_CREATE|os.O_RDWR)), s}
		switch ok, err := l.try(); {
		case err != nil:
			return nil, fmt.Errorf("lock %s: %w", path, err)
		case !ok:
			return nil, errHeld
		}
		if l.stands() {
			hide(lockPath(path))
			return l, nil
		}
		if err := l.held.Close(); err != nil {
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
	}
}

func (l *lock) try() (ok bool, err error) {
	err = l.files.again(func() error {
		ok, err = l.held.TryLock()
		return err
	})
	return ok, err
}

// works says whether a second opener would be kept out: on some network folders the system grants every lock that is asked for.
func (l *lock) works() bool {
	second := flock.New(l.held.Path(), flock.SetFlag(os.O_RDWR))
	granted, err := second.TryLock()
	return errors.Join(err, second.Close()) != nil || !granted
}

// stands says whether the locked file is still the one beside the plan's file: its last holder removes it when leaving.
func (l *lock) stands() bool {
	held, err := l.held.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(l.held.Path())
	return err == nil && os.SameFile(held, there)
}

// release gives the right back and clears the hidden file away, unless that is somebody else's by now.
func (l *lock) release() error {
	if l == nil {
		return nil
	}
	if !l.stands() {
		return l.held.Close()
	}
	return removeLock(l.held, l.files)
}
