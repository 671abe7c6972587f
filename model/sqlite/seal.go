package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"hash/crc32"
	"path/filepath"

	"benangmerah/model"
)

// seal is what the file says of its own records, so that opening need not do the whole journal again to see that they are what was written. It lies under the
// key "seal" of table meta and is written with every act, in its transaction. Files of older programs have none, and those that an older program wrote to
// have one that no longer fits: then the journal is done again.
type seal struct {
	version int    // of the schema, which says what a record is
	size    int64  // entries in the journal
	digest  digest // of all records
	id      uint32 // CRC-32 (IEEE) of the file's ID
	broken  bool   // there is a seal, and it cannot be read
}

func (s seal) String() string {
	d := s.digest
	text := fmt.Sprintf("%d %d %016x%016x%016x%016x %08x", s.version, s.size, d[0], d[1], d[2], d[3], s.id)
	return fmt.Sprintf("%s %08x", text, checksum(text))
}

func checksum(text string) uint32 { return crc32.ChecksumIEEE([]byte(text)) }

// parseSeal reads what String wrote. Anything else is a broken seal.
func parseSeal(text string) (s seal) {
	var check uint32
	d := &s.digest
	_, err := fmt.Sscanf(text, "%d %d %16x%16x%16x%16x %8x %8x", &s.version, &s.size, &d[0], &d[1], &d[2], &d[3], &s.id, &check)
	if err != nil || s.String() != text {
		return seal{broken: true}
	}
	return s
}

// covers says whether the seal proves that records of a version are what was written.
func (s seal) covers(version int, d digest) bool { return s.version == version && s.digest == d }

// problem says what the seal itself tells of damage.
func (s seal) problem(path, id string) *model.Error {
	switch {
	case s.broken:
		return model.Errorf(model.Damaged, hintRescue, "Segel berkas %s rusak, dan berkas hanya dapat dibaca. Angka yang tampil terbukti utuh.", filepath.Base(path))
	case s.version != 0 && s.id != checksum(id):
		return model.Errorf(model.Damaged, hintRescue, "Tanda pengenal berkas %s rusak, dan berkas hanya dapat dibaca. Angka yang tampil terbukti utuh.", filepath.Base(path))
	}
	return nil
}

// seal reads the seal. Where there is none nothing but the ID may lie there.
func (c *connection) seal() (seal, error) {
	var text string
	err := c.row("SELECT value FROM meta WHERE key = 'seal'", nil, &text)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		var others int
		err := c.row("SELECT count(*) FROM meta WHERE key <> 'id'", nil, &others)
		return seal{broken: others > 0}, err
	case err != nil:
		return seal{}, err
	}
	return parseSeal(text), nil
}

func (c *connection) putSeal(s seal) error {
	return c.execOne("INSERT INTO meta (key, value) VALUES ('seal', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", s.String())
}

// sealAll seals a file that was just filled.
func (c *connection) sealAll(version int) error {
	s := seal{version: version}
	var id string
	if err := c.row("SELECT value FROM meta WHERE key = 'id'", nil, &id); err != nil {
		return err
	}
	if err := c.row("SELECT count(*) FROM journal", nil, &s.size); err != nil {
		return err
	}
	records, err := c.records(background)
	if err != nil {
		return err
	}
	s.digest, s.id = digestOf(records), checksum(id)
	return c.putSeal(s)
}

// sealed gives the seal for the file once there are more entries.
func (f *File) sealed(entries []*model.Entry) seal {
	s := seal{version: len(f.o.migrations), size: f.size + int64(len(entries)), digest: f.digest, id: checksum(f.id)}
	for _, e := range entries {
		s.digest = s.digest.after(e.Changes)
	}
	return s
}
