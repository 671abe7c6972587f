package sqlite

import (
	"errors"
	"io/fs"
	"syscall"

	"github.com/gofrs/flock"
	"golang.org/x/sys/windows"
)

// hide sets the attribute; that it cannot be set does no harm.
func hide(path string) {
	if name, err := syscall.UTF16PtrFromString(path); err == nil {
		_ = syscall.SetFileAttributes(name, syscall.FILE_ATTRIBUTE_HIDDEN)
	}
}

// removeLock removes the file after the lock is given back. Where somebody else has taken it in between, Windows refuses, which is right.
func removeLock(l *flock.Flock, s *files) error {
	if err := l.Close(); err != nil {
		return err
	}
	_ = s.remove(l.Path())
	return nil
}

// passing says whether a failure may be over in a moment: somebody else, such as a virus scanner, has the file in hand. A refusal to open a file is for good.
func passing(err error) bool {
	opening, ok := errors.AsType[*fs.PathError](err)
	denied := errors.Is(err, windows.ERROR_ACCESS_DENIED) && !(ok && opening.Op == "open")
	return denied || errors.Is(err, windows.ERROR_SHARING_VIOLATION) || errors.Is(err, windows.ERROR_LOCK_VIOLATION)
}

// sameFile says yes: Windows lets nobody move or delete a file that SQLite has open.
func sameFile(_, _ fs.FileInfo) bool { return true }

// syncFolder does nothing: Windows brings names to the medium with the file.
func syncFolder(string) error { return nil }
