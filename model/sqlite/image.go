package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"benangmerah/model"
)

// Image gives the whole file as bytes and proves them like a backup, by opening them in memory. Nothing is written to any medium. An act that comes
// meanwhile waits until the file has been read. It takes about four times the size of the file in memory while it works.
func (f *File) Image() (data []byte, info BackupInfo, err error) {
	err = f.use(func(c *connection) error {
		if data, err = c.serialize(); err != nil {
			return err
		}
		info, err = proveImage(c, data)
		return err
	})
	info.Path, info.At, info.Bytes = f.path, f.o.Now(), int64(len(data))
	return data, info, err
}

// serialize gives the bytes of the file as the connection sees it.
func (c *connection) serialize() (data []byte, err error) {
	err = c.conn.Raw(func(raw any) error {
		data, err = raw.(interface{ Serialize() ([]byte, error) }).Serialize()
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("serialize: %w", err)
	}
	return data, nil
}

// proveImage compares bytes with the file of c: SQLite leaves a page that it cannot read empty.
func proveImage(c *connection, data []byte) (BackupInfo, error) {
	image, err := connectImage(data)
	if err != nil {
		return BackupInfo{}, err
	}
	id, err := c.id()
	if err != nil {
		return BackupInfo{}, errors.Join(err, image.close())
	}
	info, err := compareCopy(background, image, id, c.rootOf)
	return info, errors.Join(err, image.close())
}

// connectImage opens a connection to bytes in memory.
func connectImage(data []byte) (*connection, error) {
	ownLocks()
	db, err := sql.Open("sqlite", "file::memory:?_defensive=1&_pragma=cell_size_check(ON)&_pragma=trusted_schema(OFF)")
	if err != nil {
		return nil, fmt.Errorf("open an image: %w", err)
	}
	db.SetMaxOpenConns(1)
	conn, err := db.Conn(background)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("connect to an image: %w", err), db.Close())
	}
	c := &connection{db: db, conn: conn, statements: map[string]*sql.Stmt{}}
	if err := conn.Raw(func(raw any) error { return raw.(interface{ Deserialize([]byte) error }).Deserialize(data) }); err != nil {
		return nil, errors.Join(fmt.Errorf("open an image: %w", err), c.close())
	}
	return c, nil
}

// Receive makes a file at path out of the bytes that write gives, which were those of a File. They lie under a temporary name beside path, of which begun
// is told before anything is written there, until they are on the medium and SQLite has read them again and found every page whole. What is not is refused
// with a model.Error, and then nothing lies at path or beside it, as is a path where something lies already.
func Receive(path string, begun func(temporary string) error, write func(w io.Writer) error) (BackupInfo, error) {
	final, err := newPlace(path)
	if err != nil {
		return BackupInfo{}, err
	}
	info := BackupInfo{Path: final}
	prove := func(temporary string) error {
		if info, err = proveReceived(temporary); err != nil {
			return told(errBadReceived(final), err)
		}
		info.Path = final
		return nil
	}
	return info, lay(final, begun, write, prove, usual.publish)
}

// Place makes a file of any kind out of the bytes that write gives. They lie under a temporary name in the same folder until they are on the medium and prove has
// found them good there. It never replaces a file: where path is taken, a number is added. Of what fails nothing stays. Placed is where the file lies.
func Place(path string, write func(w io.Writer) error, prove func(temporary string) error) (placed string, err error) {
	folder, err := locateFolder(filepath.Dir(path))
	if err != nil {
		return "", err
	}
	final := filepath.Join(folder, filepath.Base(path))
	untold := func(string) error { return nil }
	err = lay(final, untold, write, prove, func(temporary, final string) (err error) {
		placed, err = usual.publishNumbered(temporary, final)
		return err
	})
	return placed, err
}

// lay fills a temporary file beside final, proves it, and has it brought to its place.
func lay(final string, begun func(temporary string) error, write func(w io.Writer) error, prove func(temporary string) error, bring func(temporary, final string) error) error {
	temporary := temporaryName(final)
	defer usual.sweep(temporary)
	if err := begun(temporary); err != nil {
		return err
	}
	if err := pour(temporary, write); err != nil {
		return explain(final, err)
	}
	if err := prove(temporary); err != nil {
		return err
	}
	return explain(final, bring(temporary, final))
}

// pour writes a new file for this user alone, until it is published, and brings it to the medium.
func pour(path string, write func(w io.Writer) error) error {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	return errors.Join(write(file), file.Sync(), file.Close())
}

// proveReceived reads a file whose origin is known by other means.
func proveReceived(path string) (info BackupInfo, err error) {
	h, err := readHeader(path)
	if err != nil {
		return info, err
	}
	if h.cut() {
		return info, errDamaged(path)
	}
	c, err := connect(path, access{readOnly: true})
	if err != nil {
		return info, err
	}
	defer func() { err = errors.Join(err, c.close()) }()
	return c.prove(h)
}

// prove looks at every page and gives the size and root of the journal.
func (c *connection) prove(h header) (BackupInfo, error) {
	complaints, err := c.check(background, "integrity_check")
	if err != nil || len(complaints) > 0 {
		return BackupInfo{}, errors.Join(fmt.Errorf("integrity_check: %q", complaints), err)
	}
	size, root, err := c.journalRoot()
	return BackupInfo{Entries: size, Root: root, Bytes: h.size}, err
}

func errBadReceived(path string) *model.Error {
	return model.Errorf(model.Damaged, "Ulangi ke disk lain: disk ini mungkin rusak.", "Isi %s tidak utuh dan tidak disimpan.", filepath.Base(path))
}
