package sqlite

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Create makes a new, empty file and opens it. A path where something lies already is refused.
func Create(path string, o Options) (*File, error) {
	return build(path, o, func(c *connection) error { return c.setID(randomHex()) })
}

// build makes a file beside its final place, fills it, brings it there in one step and opens it.
func build(path string, o Options, fill func(*connection) error) (*File, error) {
	final, err := newPlace(path)
	if err != nil {
		return nil, err
	}
	f := &File{path: final, o: o.filled()}
	if f.lock, err = takeLock(final, f.o.files); err != nil {
		return nil, explainLock(final, err)
	}
	if err := f.lay(fill); err != nil {
		return nil, errors.Join(explain(final, err), f.lock.release())
	}
	h, err := readHeader(final)
	if err != nil {
		return nil, errors.Join(err, f.lock.release())
	}
	return f.opened(h)
}

// newPlace gives the absolute path for a file that is to be made, in a folder that exists.
func newPlace(path string) (string, error) {
	if _, err := os.Lstat(path); err == nil {
		return "", errExists(path)
	}
	folder, err := locateFolder(filepath.Dir(path))
	if err != nil {
		return "", err
	}
	return filepath.Join(folder, filepath.Base(path)), nil
}

// locateFolder gives the absolute path of a folder, behind any links.
func locateFolder(path string) (string, error) {
	folder, err := locate(path)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(folder); err == nil && !info.IsDir() {
		return "", errNotFolder(path)
	}
	return folder, nil
}

func explainLock(path string, err error) error {
	if errors.Is(err, errHeld) {
		return told(errOpenElsewhere(path), err)
	}
	return explain(path, err)
}

// lay makes the file under a temporary name and moves it to its place.
func (f *File) lay(fill func(*connection) error) error {
	temporary := temporaryName(f.path)
	defer f.o.files.sweep(temporary)
	c, err := connect(temporary, access{create: true, synchronous: f.o.synchronous, medium: f.o.medium, files: f.o.files})
	if err != nil {
		return err
	}
	if err := errors.Join(f.found(c, fill), c.close()); err != nil {
		return err
	}
	return f.o.files.publish(temporary, f.path)
}

// found lays the schema and fills it.
func (f *File) found(c *connection, fill func(*connection) error) error {
	if err := c.run(fmt.Sprintf("PRAGMA application_id = %d", applicationID)); err != nil {
		return err
	}
	if err := c.migrate(f.o.migrations, 0, f.o.Now(), f.o.ProgramVersion); err != nil {
		return err
	}
	return c.writing(func() error { return fill(c) })
}

func (c *connection) setID(id string) error {
	return c.execOne("INSERT INTO meta (key, value) VALUES ('id', ?)", id)
}

func randomHex() string {
	var b [16]byte
	rand.Read(b[:]) //nolint:errcheck // crypto/rand.Read never fails
	return hex.EncodeToString(b[:])
}

func temporaryName(path string) string {
	return filepath.Join(filepath.Dir(path), ".benang-"+randomHex()+".tmp")
}
