package sqlite

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// applicationID marks a SQLite file as ours: "BNMH".
const applicationID = 0x424E4D48

const (
	headerSize = 100
	magic      = "SQLite format 3\x00"
)

// header is what the first bytes of a SQLite file say (https://www.sqlite.org/fileformat.html, 1.3).
type header struct {
	version   int   // user_version
	wholeSize int64 // size in bytes that the header speaks of, 0 where it does not say
	size      int64
}

// locate gives the absolute path of the file itself, behind any links.
func locate(path string) (string, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("locate %q: %w", path, err)
	}
	real, err := filepath.EvalSymlinks(absolute)
	switch {
	case isMissing(err):
		return "", told(errMissing(path), err)
	case errors.Is(err, fs.ErrPermission):
		return "", told(errDenied(path), err)
	case err != nil:
		return "", fmt.Errorf("locate %q: %w", path, err)
	}
	return real, nil
}

// isMissing says whether there is nothing at a path, or a file on the way to it where a folder should be.
func isMissing(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)
}

// readHeader looks at a file before SQLite does, and refuses what is not ours.
func readHeader(path string) (header, error) {
	info, err := os.Stat(path)
	if err != nil {
		return header{}, explain(path, err)
	}
	switch {
	case info.IsDir():
		return header{}, errDirectory(path)
	case !info.Mode().IsRegular():
		return header{}, errForeign(path)
	case info.Size() == 0:
		return header{}, errEmpty(path)
	}
	first, err := firstBytes(path)
	if err != nil {
		return header{}, explain(path, err)
	}
	h, err := parseHeader(path, first)
	h.size = info.Size()
	return h, err
}

func firstBytes(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	first, err := io.ReadAll(io.LimitReader(f, headerSize))
	if err != nil {
		return nil, fmt.Errorf("read the head of %s: %w", path, err)
	}
	return first, nil
}

func parseHeader(path string, first []byte) (header, error) {
	switch {
	case !bytes.HasPrefix(first, []byte(magic)):
		return header{}, errForeign(path)
	case len(first) < headerSize:
		return header{}, errDamaged(path)
	case word(first, 68) != applicationID:
		return header{}, errForeign(path)
	}
	h := header{version: int(int32(word(first, 60)))}
	if h.version < 1 {
		return header{}, errDamaged(path)
	}
	if word(first, 24) == word(first, 92) { // the page count is only kept by writers that also keep this
		h.wholeSize = int64(word(first, 28)) * pageSize(first)
	}
	return h, nil
}

// shortenHeader has the header of a file that was cut speak of the whole pages that are still there. SQLite reads nothing of a file that is shorter than its header says, though
// only what lay on the missing pages is gone. What is no such file stays as it is.
func shortenHeader(path string) (err error) {
	first, err := firstBytes(path)
	if err != nil || len(first) < headerSize || pageSize(first) == 0 {
		return err
	}
	there := size(path) / pageSize(first)
	if int64(word(first, 28)) <= there {
		return nil
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteAt(binary.BigEndian.AppendUint32(nil, uint32(there)), 28)
	return errors.Join(err, f.Close())
}

func word(b []byte, at int) uint32 { return binary.BigEndian.Uint32(b[at:]) }

func pageSize(first []byte) int64 {
	if size := int64(binary.BigEndian.Uint16(first[16:])); size != 1 {
		return size
	}
	return 65536
}

// cut says whether the file is shorter than its header tells.
func (h header) cut() bool { return h.size < h.wholeSize }

// unfinished says whether the rollback journal of an unfinished transaction lies beside the file.
func unfinished(path string) bool {
	info, err := os.Stat(path + "-journal")
	return err == nil && info.Size() > 0
}
