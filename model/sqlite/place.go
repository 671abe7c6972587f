package sqlite

import (
	"io/fs"

	"benangmerah/model"
)

// placeError says that the open file is not to be written where it lies now.
type placeError struct {
	why   *model.Error
	cause error
}

func (e *placeError) Error() string   { return told(e.why, e.cause).Error() }
func (e *placeError) Unwrap() []error { return []error{e.why, e.cause} }

// stillThere refuses where the path no longer leads to the open file. What is written to a file without a name would be lost with the program.
func (f *File) stillThere() error {
	var there fs.FileInfo
	err := f.o.files.again(func() (err error) {
		there, err = f.o.files.stat(f.path)
		return err
	})
	switch {
	case isMissing(err):
		return &placeError{errGone(f.path), err}
	case err != nil:
		return &placeError{errUnreachable(f.path), err}
	case !sameFile(f.placed, there):
		return &placeError{errReplaced(f.path), errReplaced(f.path)}
	default:
		return nil
	}
}

// keepRight takes the right to write again where somebody has cleared the lock's file away; errHeld where another program was first.
func (f *File) keepRight() error {
	if f.lock.stands() {
		return nil
	}
	l, err := takeLock(f.path, f.o.files)
	if err != nil {
		return &placeError{errFolder(f.path), err}
	}
	f.lock, l = l, f.lock
	return l.held.Close()
}
