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
type lock struct{ held *flock.Flock }

func lockPath(path string) string {
	return filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".lock")
}

// takeLock takes the right to write the file, or gives errHeld.
func takeLock(path string) (*lock, error) {
	for {
		l := &lock{flock.New(lockPath(path), flock.SetFlag(os.O_CREATE|os.O_RDWR))}
		switch ok, err := l.held.TryLock(); {
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

// stands says whether the locked file is still the one beside the plan's file: its last holder removes it when leaving.
func (l *lock) stands() bool {
	held, err := l.held.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(l.held.Path())
	return err == nil && os.SameFile(held, there)
}

// release gives the right back and clears the hidden file away.
func (l *lock) release() error {
	if l == nil {
		return nil
	}
	return removeLock(l.held)
}
