package sqlite

import (
	"database/sql/driver"
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
)

const (
	insertHash = "INSERT INTO tree (position, hash) VALUES (?, ?)"
	selectHash = "SELECT hash FROM tree WHERE position = ?"
)

// grow adds the hashes that the n-th leaf (from 0) completes.
func (c *connection) grow(n int64, leaf []byte) error {
	hashes, err := tlog.StoredHashes(n, leaf, tlog.HashReaderFunc(c.hashes))
	if err != nil {
		return fmt.Errorf("hash entry %d: %w", n+1, err)
	}
	first := tlog.StoredHashIndex(0, n)
	for i, h := range hashes {
		if err := c.execOne(insertHash, first+int64(i), h[:]); err != nil {
			return err
		}
	}
	return nil
}

// hashes reads stored hashes by their positions.
func (c *connection) hashes(positions []int64) ([]tlog.Hash, error) {
	list := make([]tlog.Hash, len(positions))
	for i, p := range positions {
		var hash []byte
		s, err := c.statement(selectHash)
		if err != nil {
			return nil, err
		}
		if err := s.QueryRowContext(background, p).Scan(&hash); err != nil {
			return nil, fmt.Errorf("read tree hash %d: %w", p, err)
		}
		if copy(list[i][:], hash) != tlog.HashSize || len(hash) != tlog.HashSize {
			return nil, fmt.Errorf("tree hash %d has %d bytes", p, len(hash))
		}
	}
	return list, nil
}

// root gives the root over the first size entries from the stored hashes.
func (c *connection) root(size int64) (tlog.Hash, error) {
	h, err := tlog.TreeHash(size, tlog.HashReaderFunc(c.hashes))
	if err != nil {
		return tlog.Hash{}, fmt.Errorf("root of %d entries: %w", size, err)
	}
	return h, nil
}

// allHashes reads the whole tree, which must have no gap.
func (c *connection) allHashes() ([]tlog.Hash, error) {
	var list []tlog.Hash
	err := c.eachOf(background, "SELECT position, hash FROM tree ORDER BY position", 2, func(values []driver.Value) error {
		position, _ := values[0].(int64)
		if position != int64(len(list)) {
			return fmt.Errorf("tree hash %d is missing", len(list))
		}
		var h tlog.Hash
		hash, _ := values[1].([]byte)
		copy(h[:], hash)
		list = append(list, h)
		return nil
	})
	return list, err
}

// Size gives the number of entries in the journal.
func (f *File) Size() int64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.size
}

// Root gives the root of the RFC 6962 tree over the whole journal. Together with Size it stands for everything ever done to the file.
func (f *File) Root() ([32]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.rootAt(f.size)
}

// RootAt gives the root as it was when the journal had size entries.
func (f *File) RootAt(size int64) ([32]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.rootAt(size)
}

func (f *File) rootAt(size int64) ([32]byte, error) {
	if size < 0 || size > f.size {
		return [32]byte{}, model.Errorf(model.NotFound, "", "Jurnal tidak pernah berisi %d tindakan.", size)
	}
	if f.c == nil {
		return [32]byte{}, f.barrier
	}
	return f.c.root(size)
}
