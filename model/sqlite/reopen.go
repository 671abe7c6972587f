package sqlite

import "errors"

// Reopen opens the file again where it lay, after a Trouble: a stick that was pulled is back, or nobody could say whether the last act was stored. The file
// must have the same ID and begin with everything that was acknowledged. Then it takes the place of f, which is closed; it may hold one entry more, and it may
// be for reading only. A file that is no longer under its name, but can still be read, is not given up: that is refused, as is a file that holds less. f then
// still has its plan, and SaveCopy still works.
func (f *File) Reopen() (*File, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.letGo(); err != nil {
		return nil, err
	}
	g, err := Open(f.path, f.o)
	if err != nil {
		return nil, err
	}
	if err := f.continues(g); err != nil {
		return nil, errors.Join(err, g.Close())
	}
	f.barrier, f.trouble, f.memory = errClosed(f.path), nil, nil
	return g, nil
}

// letGo closes the file, unless that would lose what only the open file still holds. Its failures do not matter: the medium may be gone.
func (f *File) letGo() error {
	if f.c == nil {
		return f.neverClosed()
	}
	if err := f.stillThere(); err != nil && f.asBefore() == nil {
		return err
	}
	_ = f.c.close()
	_ = f.lock.release()
	f.c, f.lock = nil, nil
	if f.trouble == nil {
		f.trouble = &Trouble{Why: errUnreachable(f.path), Final: true, Lost: true, cause: errClosed(f.path)}
	}
	f.barrier = f.trouble.Why
	return nil
}

// neverClosed refuses a file that was closed by Close.
func (f *File) neverClosed() error {
	if f.trouble == nil {
		return f.barrier
	}
	return nil
}

// continues refuses a file that does not go on from what was acknowledged.
func (f *File) continues(g *File) error {
	if g.id != f.id {
		return errReplaced(f.path)
	}
	return f.holds(g.c)
}
