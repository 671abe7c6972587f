package sqlite

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"unsafe"

	"golang.org/x/sys/windows"
)

const (
	sector = 4096 // reading past the system's memory wants whole sectors at such addresses
	atOnce = 1 << 20
)

var errOtherOnMedium = errors.New("the medium gives back something else than was written")

// reread reads a file past the system's own copy in memory (FILE_FLAG_NO_BUFFERING) and compares it with that copy, which later readers get. Where the system
// cannot do so, as on some network drives, it is left at that. What was written must have been brought to the medium before.
func reread(path string) error {
	sum, err := sumOnMedium(path)
	if err != nil {
		return nil //nolint:nilerr // the copy is checked as it can be read
	}
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read again: %w", err)
	}
	defer f.Close()
	seen := sha256.New()
	if _, err := io.Copy(seen, f); err != nil {
		return fmt.Errorf("read again: %w", err)
	}
	if !bytes.Equal(sum, seen.Sum(nil)) {
		return errOtherOnMedium
	}
	return nil
}

func sumOnMedium(path string) ([]byte, error) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	h, err := windows.CreateFile(name, windows.GENERIC_READ, windows.FILE_SHARE_READ, nil, windows.OPEN_EXISTING, windows.FILE_FLAG_NO_BUFFERING|windows.FILE_FLAG_SEQUENTIAL_SCAN, 0)
	if err != nil {
		return nil, err
	}
	defer windows.CloseHandle(h) //nolint:errcheck // only read
	sum := sha256.New()
	if err := readSectors(h, sum); err != nil {
		return nil, err
	}
	return sum.Sum(nil), nil
}

// readSectors hashes a file to its end.
func readSectors(h windows.Handle, sum hash.Hash) error {
	room := make([]byte, atOnce+sector)
	skip := (sector - int(uintptr(unsafe.Pointer(&room[0]))%sector)) % sector
	part := room[skip : skip+atOnce]
	for {
		var n uint32
		if err := windows.ReadFile(h, part, &n, nil); err != nil && !errors.Is(err, windows.ERROR_HANDLE_EOF) {
			return err
		}
		if n == 0 {
			return nil
		}
		sum.Write(part[:n])
	}
}
