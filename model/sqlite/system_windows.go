package sqlite

import (
	"os"
	"syscall"

	"github.com/gofrs/flock"
)

// hide sets the attribute; that it cannot be set does no harm.
func hide(path string) {
	if name, err := syscall.UTF16PtrFromString(path); err == nil {
		_ = syscall.SetFileAttributes(name, syscall.FILE_ATTRIBUTE_HIDDEN)
	}
}

// removeLock removes the file after the lock is given back. Where somebody else has taken it in between, Windows refuses, which is right.
func removeLock(l *flock.Flock) error {
	if err := l.Close(); err != nil {
		return err
	}
	_ = os.Remove(l.Path())
	return nil
}

// syncFolder does nothing: Windows brings names to the medium with the file.
func syncFolder(string) error { return nil }
