package sqlite

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// files is the way to the system's files beside SQLite's own. What another program holds up for a moment, as virus scanners and indexers do on Windows, is
// tried again here and nowhere else; here, too, tests put faults in.
type files struct {
	rename  func(from, to string) error
	remove  func(path string) error
	open    func(path string, flag int, mode fs.FileMode) (*os.File, error)
	stat    func(path string) (fs.FileInfo, error)
	pause   func(time.Duration)
	passing func(error) bool // whether a failure may be over in a moment
}

// usual are the system's files as they are.
var usual = &files{rename: os.Rename, remove: os.Remove, open: os.OpenFile, stat: os.Stat, pause: time.Sleep, passing: passing}

// The pauses between tries double; together they last no longer than a person waits without wondering.
const (
	firstPause = 10 * time.Millisecond
	mostPause  = 2 * time.Second
)

// again does something until it succeeds, or fails for good, or has had its time.
func (s *files) again(do func() error) error {
	for pause, left := firstPause, mostPause; ; pause *= 2 {
		err := do()
		if err == nil || !s.passing(err) || pause > left {
			return err
		}
		s.pause(pause)
		left -= pause
	}
}

func (s *files) openFile(path string, flag int, mode fs.FileMode) (f *os.File, err error) {
	err = s.again(func() (err error) {
		f, err = s.open(path, flag, mode)
		return err
	})
	return f, err
}

func (s *files) removeFile(path string) error {
	return s.again(func() error { return s.remove(path) })
}

// writable gives why a file may not be written, nil where it may.
func (s *files) writable(path string) error {
	f, err := s.openFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return f.Close()
}

// sweep takes away what a failure may have left; after success there is nothing.
func (s *files) sweep(temporary string) {
	_ = s.removeFile(temporary)
	_ = s.removeFile(temporary + "-journal")
}

// publish brings a finished file from its temporary name to its place, where nothing may lie.
func (s *files) publish(temporary, final string) error {
	if err := s.syncFile(temporary); err != nil {
		return err
	}
	if err := s.reserve(final); err != nil {
		return err
	}
	if err := s.again(func() error { return s.rename(temporary, final) }); err != nil {
		return errors.Join(fmt.Errorf("bring %s to its place: %w", final, err), s.removeFile(final))
	}
	return syncFolder(filepath.Dir(final))
}

// publishNumbered brings a file to dest, or, where that is taken, to the first free "name (2).benang".
func (s *files) publishNumbered(temporary, dest string) (string, error) {
	name := dest
	for n := 2; ; n++ {
		err := s.publish(temporary, name)
		if !errors.Is(err, fs.ErrExist) {
			return name, explain(dest, err)
		}
		name = numbered(dest, n)
	}
}

// reserve makes an empty file, so that no other program can take the name in between.
func (s *files) reserve(path string) error {
	f, err := s.openFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return told(errExists(path), err)
	}
	if err != nil {
		return fmt.Errorf("reserve %s: %w", path, err)
	}
	return f.Close()
}

func (s *files) syncFile(path string) error {
	f, err := s.openFile(path, os.O_RDWR, 0)
	if err != nil {
		return fmt.Errorf("sync %s: %w", path, err)
	}
	return errors.Join(f.Sync(), f.Close())
}

// probe says why no new file can be made beside a file, nil where one can.
func (s *files) probe(path string) error {
	temporary := temporaryName(path)
	f, err := s.open(temporary, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(f.Close(), s.removeFile(temporary))
}
