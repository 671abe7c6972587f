package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"benangmerah/model"
)

// Sight is what a file says of itself at a glance, without a proof.
type Sight struct {
	ID      string
	Entries int64
	Root    [32]byte
	Last    time.Time // of the last act, the zero time where there is none
	Bytes   int64
	Zone    model.Zone // of its region
	Older   bool       // written by an older version of the program
}

// Look looks into a file without a lock and without writing to it. What is foreign, damaged as far as that shows, or newer than the program is refused with a model.Error.
func Look(path string) (s Sight, err error) {
	real, err := locate(path)
	if err != nil {
		return s, err
	}
	h, err := readHeader(real)
	switch {
	case err != nil:
		return s, err
	case h.version > currentVersion:
		return s, errNewer(real, h.version)
	case h.cut() && !unfinished(real):
		return s, errDamaged(real)
	}
	c, err := connect(real, access{readOnly: true})
	if err != nil {
		return s, explain(real, err)
	}
	s, err = c.sight()
	s.Bytes, s.Older = h.size, h.version < currentVersion
	return s, explain(real, errors.Join(err, c.close()))
}

func (c *connection) sight() (s Sight, err error) {
	err = c.reading(func() (err error) {
		if s.ID, err = c.id(); err != nil {
			return err
		}
		if err = c.row("SELECT coalesce((SELECT zone FROM region), '')", nil, (*string)(&s.Zone)); err != nil {
			return err
		}
		var last int64
		if err = c.row("SELECT coalesce(max(at), 0) FROM journal WHERE seq = (SELECT max(seq) FROM journal)", nil, &last); err != nil {
			return err
		}
		if last != 0 {
			s.Last = model.Instant(last).Time()
		}
		s.Entries, s.Root, err = c.journalRoot()
		return err
	})
	return s, err
}

// Grew says whether the file has gone on from what was seen: then it has the same ID and holds the same acts first. Otherwise the two have parted, as after an earlier
// backup was restored, or have nothing to do with each other.
func (f *File) Grew(from Sight) bool {
	root, err := f.RootAt(from.Entries)
	return err == nil && from.ID == f.id && root == from.Root
}

// Prove examines a backup as Check does an open file, all of it read from the medium as far as the system allows, and never writes to it. One that an older version of the
// program has written is examined as it becomes when it is opened. Where the report is not OK the backup is damaged.
func Prove(ctx context.Context, path string, o Options, progress func(done, total int64)) (*Report, error) {
	real, err := locate(path)
	if err != nil {
		return nil, err
	}
	s, err := Look(real)
	if err != nil {
		return nil, err
	}
	if err := reread(real); err != nil {
		return nil, explain(real, err)
	}
	if s.Older {
		return proveOlder(ctx, real, o, progress)
	}
	o.ReadOnly = true
	return checkAt(ctx, real, o, progress)
}

// proveOlder brings a copy up to date and examines that.
func proveOlder(ctx context.Context, path string, o Options, progress func(done, total int64)) (*Report, error) {
	folder, err := os.MkdirTemp("", "benang-proof-*")
	if err != nil {
		return nil, fmt.Errorf("prove: %w", err)
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a folder of our own
	copied := filepath.Join(folder, "cadangan.benang")
	if err := copyBytes(path, copied); err != nil {
		return nil, explain(path, err)
	}
	o.ReadOnly, o.synchronous = false, "OFF"
	return checkAt(ctx, copied, o, progress)
}

func checkAt(ctx context.Context, path string, o Options, progress func(done, total int64)) (*Report, error) {
	f, err := Open(path, o)
	if err != nil {
		return nil, err
	}
	r, err := f.Check(ctx, progress)
	return r, errors.Join(err, f.Close())
}
