package sqlite

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"modernc.org/sqlite"
)

// pagesAtOnce is how many pages are copied while an act has to wait: a quarter of a megabyte.
const pagesAtOnce = 64

// copyLive copies the file page by page while acts go on (https://www.sqlite.org/backup.html): what the connection writes meanwhile comes into the copy too, since
// it is the same one. A file that others may write is copied in one go. One copy is made at a time.
func (f *File) copyLive(ctx context.Context, temporary string) error {
	if only, _ := f.ReadOnly(); only {
		return f.use(func(c *connection) error { return c.run("VACUUM INTO ?", temporary) })
	}
	f.turn.Lock()
	defer f.turn.Unlock()
	var copying *sqlite.Backup
	err := f.use(func(c *connection) (err error) {
		if copying, err = c.beginCopy(temporary); err == nil {
			f.copying = copying
		}
		return err
	})
	for more := err == nil; more; {
		more, err = f.copyPages(ctx, copying)
	}
	return err
}

// beginCopy begins a copy. That is not waited for by the medium: it is brought there when it is whole.
func (c *connection) beginCopy(path string) (copying *sqlite.Backup, err error) {
	err = c.conn.Raw(func(raw any) (err error) {
		copying, err = raw.(interface {
			NewBackup(uri string) (*sqlite.Backup, error)
		}).NewBackup(dataSource(filepath.ToSlash(path), access{create: true, synchronous: "OFF"}))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("begin a copy: %w", err)
	}
	return copying, nil
}

// copyPages copies some pages, and says whether there are more. After the last one, and where it fails, the copy is ended.
func (f *File) copyPages(ctx context.Context, copying *sqlite.Backup) (more bool, err error) {
	err = f.use(func(*connection) error {
		if err := ctx.Err(); err != nil {
			return errors.Join(fmt.Errorf("copy: %w", err), f.endCopy())
		}
		var err error
		if more, err = copying.Step(pagesAtOnce); err != nil || !more {
			return errors.Join(err, f.endCopy())
		}
		return nil
	})
	return more && err == nil, err
}

// endCopy ends the copy that is under way; it is called while nobody else can use the connection.
func (f *File) endCopy() error {
	if f.copying == nil {
		return nil
	}
	err := f.copying.Finish()
	f.copying = nil
	return err
}
