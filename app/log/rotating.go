package log

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// rotating is a file that becomes the one before once it is full. Several programs may append to it: a line is one write.
type rotating struct {
	folder string
	file   *os.File
	size   int64
}

func openRotating(folder string) (*rotating, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	r := &rotating{folder: folder}
	return r, r.open()
}

func (r *rotating) open() error {
	file, err := os.OpenFile(filepath.Join(r.folder, fileName), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	info, err := file.Stat()
	if err != nil {
		return errors.Join(err, file.Close())
	}
	r.file, r.size = file, info.Size()
	return nil
}

// Write implements io.Writer.
func (r *rotating) Write(line []byte) (int, error) {
	if r.size > 0 && r.size+int64(len(line)) > limit {
		if err := r.turn(); err != nil {
			return 0, err
		}
	}
	n, err := r.file.Write(line)
	r.size += int64(n)
	return n, err
}

// turn begins a new file. Where another program holds this one it is emptied instead: what is new is worth more than what is old.
func (r *rotating) turn() error {
	if err := r.file.Close(); err != nil {
		return err
	}
	path := filepath.Join(r.folder, fileName)
	if err := os.Rename(path, filepath.Join(r.folder, beforeName)); err != nil {
		if err := os.Truncate(path, 0); err != nil {
			return err
		}
	}
	return r.open()
}

// Close closes the file.
func (r *rotating) Close() error { return r.file.Close() }

// copy writes both files, the older one first.
func (r *rotating) copy(w io.Writer) error {
	for _, name := range []string{beforeName, fileName} {
		data, err := os.ReadFile(filepath.Join(r.folder, name))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("read the log: %w", err)
		}
		if _, err := w.Write(data); err != nil {
			return fmt.Errorf("copy the log: %w", err)
		}
	}
	return nil
}
