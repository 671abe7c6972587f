package sqlite

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"maps"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
)

// memory is the journal as it was acknowledged, with the bytes that acts carried since the file was opened: of it a whole new file can be made, whatever has
// become of the medium.
type memory struct {
	rows  []keptRow
	blobs map[string][]byte
}

// keptRow is a row of the journal with the changes as they lie in their column.
type keptRow struct {
	head    model.Entry
	merged  string
	changes any
}

// remember reads the journal for keeps.
func (f *File) remember() error {
	m := &memory{blobs: map[string][]byte{}}
	var r row
	fields := r.fields()
	err := f.c.eachOf(background, "SELECT "+journalColumns+" FROM journal ORDER BY seq", len(fields)+1, func(values []driver.Value) error {
		for i, field := range fields {
			if err := scan(field, values[i]); err != nil {
				return &rowError{r.head.Seq, err}
			}
		}
		changes := values[len(fields)]
		if folded, ok := changes.([]byte); ok {
			changes = bytes.Clone(folded)
		}
		m.rows = append(m.rows, keptRow{r.head, r.merged, changes})
		return nil
	})
	if err != nil {
		return fmt.Errorf("remember the journal: %w", err)
	}
	f.memory = m
	return nil
}

// add takes entries on that are in the file. Nothing is kept of a file that is not remembered.
func (m *memory) add(rows []row, blobs map[string][]byte) {
	if m == nil {
		return
	}
	for _, r := range rows {
		m.rows = append(m.rows, keptRow{r.head, r.merged, r.folded})
	}
	maps.Copy(m.blobs, blobs)
}

// each hands the rows on as the journal holds them.
func (m *memory) each(take func(row) error) error {
	for _, k := range m.rows {
		changes, err := unfold(k.changes)
		if err != nil {
			return &rowError{k.head.Seq, err}
		}
		if err := take(row{head: k.head, merged: k.merged, changes: changes, folded: k.changes}); err != nil {
			return err
		}
	}
	return nil
}

// root gives the root of the tree over the rows.
func (m *memory) root() (tlog.Hash, error) {
	var stored []tlog.Hash
	read := tlog.HashReaderFunc(func(positions []int64) ([]tlog.Hash, error) {
		list := make([]tlog.Hash, len(positions))
		for i, p := range positions {
			list[i] = stored[p]
		}
		return list, nil
	})
	err := m.each(func(r row) error {
		hashes, err := tlog.StoredHashes(r.head.Seq-1, r.leaf(), read)
		stored = append(stored, hashes...)
		return err
	})
	if err != nil {
		return tlog.Hash{}, err
	}
	return tlog.TreeHash(int64(len(m.rows)), read)
}
