package sqlite

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// reread has what is read of a file from now on come from the medium: the system's own copy in memory is dropped, which it takes as an advice. What was written must
// have been brought to the medium before.
func reread(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read again: %w", err)
	}
	_ = unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED) // some file systems know no such thing
	return f.Close()
}
