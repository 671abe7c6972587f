package shell

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"

	"benangmerah/app/environ/kept"
	"benangmerah/app/text"
	"benangmerah/model/sqlite"
)

// maxKept is of how many files it is kept how they were left.
const maxKept = 20

// keeper writes down how the program stands with the open file, within two seconds of every change: each tick compares, and what differs is written aside.
// It lies on this computer, not in the file.
type keeper struct {
	folder string
	writer aside
	last   []byte // what was written last, without the time
	mine   bool   // the open file is this program's to write, and with it how it was left
}

// keptName is the name under which it is kept how a file was left.
func keptName(file string) string {
	sum := sha256.Sum256([]byte(file))
	return hex.EncodeToString(sum[:16])
}

// keep writes down how the program stands, if that has changed.
func (s *Shell) keep(open bool) {
	if s.file == nil || !s.keeper.mine {
		return
	}
	now := s.standing(open)
	same, err := json.Marshal(now)
	if err != nil || bytes.Equal(same, s.keeper.last) {
		s.logged(err)
		return
	}
	now.At = s.stamp()
	if s.keeper.write(s.file.ID(), now) {
		s.keeper.last = same
	}
}

// write takes on to write how a file was left, and says whether it did.
func (k *keeper) write(file string, l left) bool {
	data, err := json.Marshal(l)
	if err != nil {
		k.writer.failed(err)
		return false
	}
	folder, name := k.folder, keptName(file)
	return k.writer.do(func() error { return kept.Write(folder, name, data) })
}

// read gives what is kept under a name, nil where there is nothing that can be read.
func (k *keeper) read(name string) *left {
	data, err := kept.Read(k.folder, name)
	if err != nil || data == nil {
		return nil
	}
	l := &left{}
	harmless(func() error {
		err = json.Unmarshal(data, l)
		return err
	})
	if err != nil {
		return nil
	}
	return l
}

// takeUp gives how the file that was just opened was left, nil where that is not known. A file that somebody else writes is left alone.
func (s *Shell) takeUp() *left {
	readOnly, _ := s.file.ReadOnly()
	s.keeper.mine, s.keeper.last = !readOnly, nil
	if readOnly {
		return nil
	}
	s.logged(kept.Tidy(s.keeper.folder, maxKept))
	return s.keeper.read(keptName(s.file.ID()))
}

// ReopenAtStart opens the file again that was open when the program ended without closing it, as soon as the window is there.
func (s *Shell) ReopenAtStart() { s.app.Lifecycle().SetOnStarted(s.reopen) }

// reopen does so unless another program has the file by now, or the last try came to a bad end.
func (s *Shell) reopen() {
	name := kept.Newest(s.keeper.folder)
	l := s.keeper.read(name)
	if l == nil || !l.Open || l.Tried {
		return
	}
	if _, err := os.Stat(l.Path); err != nil {
		return
	}
	l.Tried = true
	data, err := json.Marshal(l)
	if err = errors.Join(err, kept.Write(s.keeper.folder, name, data)); err != nil {
		s.logged(err)
		return
	}
	options := s.options()
	s.slow(work{
		Title: s.Say(text.OpeningFile, filepath.Base(l.Path)),
		Do:    func(context.Context, func(int, int)) (any, error) { return alone(l.Path, options) },
		Done: func(got any) {
			if file := got.(*sqlite.File); file != nil {
				s.opened(file)
			}
		},
		Drop: func(got any) {
			if file := got.(*sqlite.File); file != nil {
				s.logged(file.Close())
			}
		},
	})
}

// alone opens a file unless it can only be read: nil then.
func alone(path string, options sqlite.Options) (*sqlite.File, error) {
	file, err := sqlite.Open(path, options)
	if err != nil {
		return nil, err
	}
	if readOnly, _ := file.ReadOnly(); readOnly {
		return nil, file.Close()
	}
	return file, nil
}
