//go:build !windows

package sqlite

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"github.com/gofrs/flock"
)

// hide does nothing: the name begins with a dot.
func hide(string) {}

// removeLock removes the file while the lock still stands, so that nobody can be between the two.
func removeLock(l *flock.Flock, s *files) error {
	return errors.Join(s.removeFile(l.Path()), l.Close())
}

// passing says whether a failure may be over in a moment: a network folder that is busy.
func passing(err error) bool { return errors.Is(err, syscall.EBUSY) }

// sameFile says whether what lies at a path now is the file that was opened there.
func sameFile(opened, there fs.FileInfo) bool { return os.SameFile(opened, there) }

// syncFolder brings the folder's names to the medium.
func syncFolder(folder string) error {
	f, err := os.Open(folder)
	if err != nil {
		return fmt.Errorf("sync the folder: %w", err)
	}
	defer f.Close()
	if err := f.Sync(); err != nil {
		return fmt.Errorf("sync the folder: %w", err)
	}
	return nil
}
