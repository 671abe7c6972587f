package sqlite

import (
	"bytes"
	"compress/flate"
	"database/sql/driver"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strconv"

	"benangmerah/model"
)

const (
	// longChanges is from how many bytes on the changes of an entry are compressed.
	longChanges = 4 << 10
	// maxChanges is the most that compressed changes may unfold to.
	maxChanges = 1 << 30
)

const journalColumns = "seq, at, operator, act, slot, agency, speaker, elapsed, reason, undoes, merged, changes"

const (
	insertEntry   = "INSERT INTO journal (" + journalColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
	selectEntries = "SELECT " + journalColumns + " FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq"
)

// row is an entry as it lies in the journal: merged and changes are the JSON text as it was written.
type row struct {
	head    model.Entry // without Changes
	merged  string      // "" where it was done in this file
	changes []byte
	folded  any // the changes as their column holds them, nil where that is not known
}

func newRow(e *model.Entry) (row, error) {
	changes, err := json.Marshal(e.Changes)
	if err != nil {
		return row{}, fmt.Errorf("write entry %d: %w", e.Seq, err)
	}
	r := row{head: *e, changes: changes}
	r.head.Changes = nil
	if r.folded, err = fold(changes); err != nil {
		return row{}, err
	}
	if e.Merged != nil {
		merged, err := json.Marshal(e.Merged)
		if err != nil {
			return row{}, fmt.Errorf("write entry %d: %w", e.Seq, err)
		}
		r.merged = string(merged)
	}
	return r, r.needTexts()
}

func (r row) needTexts() error {
	for _, text := range []string{r.head.Operator, r.head.Act, r.head.Speaker, r.head.Reason, r.merged} {
		if err := needText(text); err != nil {
			return err
		}
	}
	return nil
}

// fields gives pointers to all columns but the last.
func (r *row) fields() []any {
	e := &r.head
	return []any{
		&e.Seq, &e.At, &e.Operator, &e.Act, &e.Slot, &e.Agency, &e.Speaker, &e.Elapsed, &e.Reason, &e.Undoes, &r.merged,
	}
}

// entry unfolds the changes.
func (r row) entry() (*model.Entry, error) {
	e := r.head
	if err := json.Unmarshal(r.changes, &e.Changes); err != nil {
		return nil, fmt.Errorf("read entry %d: %w", e.Seq, err)
	}
	return &e, nil
}

// leaf gives the bytes that the tree hashes: every column in order as a netstring, <length>:<bytes>, with numbers in decimal and the changes
// as their uncompressed text. Where an entry was done in this file, merged is left out.
func (r row) leaf() []byte {
	leaf := make([]byte, 0, len(r.changes)+256)
	for _, field := range r.fields() {
		if field == &r.merged && r.merged == "" {
			continue
		}
		switch value := bind(field).(type) {
		case int64:
			leaf = appendNetstring(leaf, strconv.AppendInt(nil, value, 10))
		case string:
			leaf = appendNetstring(leaf, []byte(value))
		}
	}
	return appendNetstring(leaf, r.changes)
}

func appendNetstring(to, text []byte) []byte {
	to = strconv.AppendInt(to, int64(len(text)), 10)
	to = append(to, ':')
	to = append(to, text...)
	return append(to, ',')
}

// insert writes the row.
func (r row) insert(c *connection) error {
	changes, err := r.folded, error(nil)
	if changes == nil {
		changes, err = fold(r.changes)
	}
	if err != nil {
		return err
	}
	var args []any
	for _, field := range r.fields() {
		args = append(args, bind(field))
	}
	return c.execOne(insertEntry, append(args, changes)...)
}

// fold gives changes as their column holds them: text, or a CRC-32 and compressed text.
func fold(changes []byte) (any, error) {
	if len(changes) < longChanges {
		return string(changes), nil
	}
	var packed bytes.Buffer
	packed.Write(make([]byte, crc32.Size))
	w, err := flate.NewWriter(&packed, flate.DefaultCompression)
	if err != nil {
		return nil, fmt.Errorf("compress changes: %w", err)
	}
	if _, err := w.Write(changes); err != nil {
		return nil, fmt.Errorf("compress changes: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("compress changes: %w", err)
	}
	blob := packed.Bytes()
	binary.BigEndian.PutUint32(blob, crc32.ChecksumIEEE(blob[crc32.Size:]))
	return blob, nil
}

var errFolded = errors.New("the compressed changes are damaged")

// unfold takes back what fold did.
func unfold(column any) ([]byte, error) {
	switch v := column.(type) {
	case string:
		return []byte(v), nil
	case []byte:
		if len(v) < crc32.Size || binary.BigEndian.Uint32(v) != crc32.ChecksumIEEE(v[crc32.Size:]) {
			return nil, errFolded
		}
		changes, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(v[crc32.Size:])), maxChanges))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errFolded, err)
		}
		return changes, nil
	default:
		return nil, fmt.Errorf("%w: %T", errFolded, column)
	}
}

// rowError is a journal row that cannot be read.
type rowError struct {
	seq   int64
	cause error
}

func (e *rowError) Error() string { return fmt.Sprintf("journal row %d: %v", e.seq, e.cause) }
func (e *rowError) Unwrap() error { return e.cause }

// readRows gives the journal's rows from one number to another, in order.
func (c *connection) readRows(from, to int64) ([]row, error) {
	var list []row
	err := c.each(background, selectEntries, []any{from, to}, func(rows driver.Rows) error {
		return eachRow(rows, func(r row) (bool, error) {
			list = append(list, r)
			return true, nil
		})
	})
	return list, err
}

// eachRow hands the rows of a query over journalColumns on, one by one, as long as there are more wanted.
func eachRow(rows driver.Rows, take func(r row) (more bool, err error)) error {
	var r row
	fields, values := r.fields(), make([]driver.Value, len(r.fields())+1)
	for {
		switch err := rows.Next(values); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		if err := r.read(fields, values); err != nil {
			return &rowError{r.head.Seq, err}
		}
		if more, err := take(r); err != nil || !more {
			return err
		}
	}
}

// read fills the row from the columns' values; fields are its own.
func (r *row) read(fields []any, values []driver.Value) (err error) {
	for i, f := range fields {
		if err := scan(f, values[i]); err != nil {
			return err
		}
	}
	if r.head.Merged = nil; r.merged != "" {
		if err := json.Unmarshal([]byte(r.merged), &r.head.Merged); err != nil {
			return err
		}
	}
	r.changes, err = unfold(values[len(fields)])
	return err
}
