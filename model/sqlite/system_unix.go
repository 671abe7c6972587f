//go:build !windows

package sqlite

import (
	"errors"
	"fmt"
	"os"

	"github.com/gofrs/flock"
)

// hide does nothing: the name begins with a dot.
func hide(string) {}

// removeLock removes the file while the lock still stands, so that nobody can be between the two.
func removeLock(l *flock.Flock) error {
	return errors.Join(os.Remove(l.Path()), l.Close())
}

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
