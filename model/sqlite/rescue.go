package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
)

// Rescued says what became of a rescue. Kept of Entries were recovered; Lost says which were not, in order. Unproven is how many of those kept have no
// readable hash in the tree: they are whole, but nothing shows that they were not altered.
type Rescued struct {
	Entries, Kept, Unproven int64
	Lost                    []Loss
	Open                    bool       // nothing says how many entries there were: behind those that were found there may have been more
	Blobs                   int        // signed copies that were recovered
	Zone                    model.Zone // of the region, for telling when
}

// Loss is a run of journal entries that could not be recovered, both numbers included, and why. After and Before are when the entries that were kept around
// it were done, 0 where there is none. What can still be read of the lost ones, though it is not to be trusted: the names of their acts in order, and how
// many records of each kind they made, changed or removed.
type Loss struct {
	From, To      int64
	Why           *model.Error
	After, Before model.Instant
	Acts          []string
	Records       map[model.Kind]int
}

// read takes note of what a lost entry seems to have done.
func (l *Loss) read(r row) {
	if r.needTexts() != nil {
		return
	}
	l.Acts = append(l.Acts, r.head.Act)
	if e, err := r.entry(); err == nil {
		for _, c := range e.Changes {
			l.Records[c.Kind()]++
		}
	}
}

// Rescue makes a new file at out of what the journal of a file proves, however damaged the file is, and never writes to that. An entry is kept where it can be
// read, agrees with the hash that the tree keeps of it, and fits what the entries before it have made. As long as nothing is lost, the entries are those of
// the old file, with the same numbers and root; after a loss the later ones follow with new numbers. What cannot be recovered at all is refused with a
// model.Error, and then nothing lies at out. progress, which may be nil, hears how many entries of how many were looked at.
func Rescue(ctx context.Context, path, out string, o Options, progress func(done, total int64)) (r Rescued, err error) {
	real, err := locate(path)
	if err != nil {
		return r, err
	}
	folder, err := os.MkdirTemp("", "benang-rescue-*")
	if err != nil {
		return r, fmt.Errorf("rescue: %w", err)
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a folder of our own
	s, err := salvaged(ctx, real, folder, progress)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, s.c.close()) }()
	if s.Kept == 0 {
		return s.Rescued, errBeyondRescue(path)
	}
	f, err := build(out, o, s.write)
	if err != nil {
		return s.Rescued, err
	}
	return s.Rescued, f.Close()
}

// size gives how many bytes a file has, 0 where that cannot be told.
func size(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}

func errBeyondRescue(path string) *model.Error {
	return model.Errorf(model.Damaged, hintBackup, "Tidak ada tindakan yang dapat diselamatkan dari %s.", filepath.Base(path))
}

// salvaged reads what copies of a file in a folder prove: with the rollback journal beside it, and without, since one that is not the file's takes entries away.
// One entry more without it is the one that was being written.
func salvaged(ctx context.Context, path, folder string, progress func(done, total int64)) (best *salvage, err error) {
	var failures []error
	for _, journal := range []bool{unfinished(path), false} {
		c, err := openCopy(path, folder, journal)
		if err != nil {
			failures = append(failures, err)
			continue
		}
		s := &salvage{ctx: ctx, c: c, bytes: size(path), plan: model.NewPlan(), renumbered: map[int64]int64{}, progress: progress}
		err = s.read()
		if best == nil || s.Kept > best.Kept+1 {
			s, best = best, s
		}
		if s != nil {
			err = errors.Join(err, s.c.close())
		}
		if err != nil {
			return nil, errors.Join(err, best.c.close())
		}
		if !journal {
			return best, nil
		}
	}
	if best == nil {
		return nil, told(errBeyondRescue(path), errors.Join(failures...))
	}
	return best, nil
}

// openCopy opens a copy of a damaged file in a folder, with or without its rollback journal.
func openCopy(path, folder string, journal bool) (*connection, error) {
	copied := filepath.Join(folder, "rusak.benang")
	if journal {
		copied = filepath.Join(folder, "terputus.benang")
		if err := copyBytes(path+"-journal", copied+"-journal"); err != nil {
			return nil, err
		}
	}
	if err := errors.Join(copyBytes(path, copied), shortenHeader(copied)); err != nil {
		return nil, err
	}
	c, err := connect(copied, access{synchronous: "OFF"})
	if err != nil {
		return nil, err
	}
	var tables int
	if err := c.row("SELECT count(*) FROM sqlite_schema WHERE name IN ('journal', 'tree', 'meta')", nil, &tables); err != nil || tables == 0 {
		return nil, errors.Join(err, c.close(), errNoSchema)
	}
	_ = c.run("ALTER TABLE journal ADD COLUMN merged TEXT DEFAULT ''") // an older file has no such column; it is a copy of our own
	return c, nil
}

var errNoSchema = errors.New("no table of a journal can be read")

func copyBytes(from, to string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// salvage is a rescue under way.
type salvage struct {
	Rescued
	ctx        context.Context
	c          *connection // to the copy of the damaged file
	bytes      int64       // of the damaged file
	plan       *model.Plan // as the entries that were kept make it
	rows       []row       // that were kept, with the numbers that they get
	renumbered map[int64]int64
	last       model.Instant // when the last entry that was kept was done
	progress   func(done, total int64)
}

// farthest is how many numbers in a row may lead to nothing before the journal is taken to have ended, where its end cannot be read.
const farthest = 1000

// leastBytes is less than what an entry and its hash take of a file. A number that asks for more than the file has is no end of its journal.
const leastBytes = 64

// read looks at every entry.
func (s *salvage) read() error {
	last, known := s.end()
	for seq, gone := int64(1), 0; known && seq <= last || !known && gone < farthest; seq++ {
		if err := s.ctx.Err(); err != nil {
			return fmt.Errorf("rescue: %w", err)
		}
		if s.progress != nil {
			s.progress(seq, max(seq, min(last, s.bytes/leastBytes)))
		}
		if s.entry(seq) {
			gone = 0
			s.Entries = seq
		} else {
			gone++
		}
	}
	if s.Open = !known; known {
		s.Entries = last
	}
	s.Lost = s.upTo(s.Entries)
	if region := s.plan.Region(); region != nil {
		s.Zone = region.Zone
	}
	return nil
}

// end gives how many entries there were, as far as the journal or the seal still says: of a file that was cut the last entries are gone, but not the seal.
func (s *salvage) end() (last int64, known bool) {
	var there int64
	if s.c.row("SELECT coalesce(max(seq), 0) FROM journal", nil, &there) == nil && there <= s.bytes/leastBytes {
		last, known = there, true
	}
	if seal, err := s.c.seal(); err == nil && seal.version != 0 && seal.size > last && seal.size <= s.bytes/leastBytes {
		last, known = seal.size, true
	}
	return last, known
}

// upTo leaves out losses behind the end of the journal.
func (s *salvage) upTo(last int64) (list []Loss) {
	for _, l := range s.Lost {
		if l.To = min(l.To, last); l.From <= l.To {
			list = append(list, l)
		}
	}
	return list
}

// entry looks at one entry, and says whether there is something under its number.
func (s *salvage) entry(seq int64) bool {
	rows, err := s.c.readRows(seq, seq)
	switch {
	case err != nil:
		s.lose(seq, model.Errorf(model.Damaged, "", "Isinya tidak dapat dibaca."))
		return false
	case len(rows) == 0:
		s.lose(seq, model.Errorf(model.Damaged, "", "Tidak ada di jurnal."))
		return false
	}
	proven, whole := s.proven(rows[0])
	if !whole {
		s.lose(seq, model.Errorf(model.Damaged, "", "Sudah diubah: sidik jarinya tidak cocok."))
		s.Lost[len(s.Lost)-1].read(rows[0])
		return true
	}
	if why := s.replay(rows[0]); why != nil {
		s.lose(seq, why)
		s.Lost[len(s.Lost)-1].read(rows[0])
		return true
	}
	s.keep(rows[0], proven)
	return true
}

// proven compares an entry with the hash that the tree keeps of it; whole is false where they differ.
func (s *salvage) proven(r row) (proven, whole bool) {
	stored, err := s.c.hashes([]int64{tlog.StoredHashIndex(0, r.head.Seq-1)})
	if err != nil {
		return false, true
	}
	same := stored[0] == tlog.RecordHash(r.leaf())
	return same, same
}

// replay does an entry again, and says why it does not fit what was kept before it.
func (s *salvage) replay(r row) *model.Error {
	e, err := r.entry()
	if err == nil && len(e.Changes) > 0 && r.needTexts() == nil {
		if err = s.plan.Apply(e.Changes); err == nil {
			return nil
		}
	}
	if told, ok := errors.AsType[*model.Error](err); ok {
		return told
	}
	return model.Errorf(model.Damaged, "", "Isinya tidak dapat dibaca.")
}

func (s *salvage) keep(r row, proven bool) {
	s.Kept++
	if !proven {
		s.Unproven++
	}
	s.renumbered[r.head.Seq] = s.Kept
	s.last = r.head.At
	for i := len(s.Lost) - 1; i >= 0 && s.Lost[i].Before == 0; i-- {
		s.Lost[i].Before = r.head.At
	}
	r.head.Seq, r.head.Undoes = s.Kept, s.renumbered[r.head.Undoes]
	s.rows = append(s.rows, r)
}

func (s *salvage) lose(seq int64, why *model.Error) {
	if n := len(s.Lost); n > 0 && s.Lost[n-1].To == seq-1 && s.Lost[n-1].Why.Error() == why.Error() {
		s.Lost[n-1].To = seq
		return
	}
	s.Lost = append(s.Lost, Loss{From: seq, To: seq, Why: why, After: s.last, Records: map[model.Kind]int{}})
}

// write fills the new file.
func (s *salvage) write(c *connection) error {
	var id string
	if s.c.row("SELECT value FROM meta WHERE key = 'id'", nil, &id) != nil || id == "" || needText(id) != nil {
		id = randomHex()
	}
	if err := c.setID(id); err != nil {
		return err
	}
	for _, r := range s.rows {
		if err := c.add(r); err != nil {
			return err
		}
	}
	for _, kind := range model.Kinds() {
		for _, r := range s.plan.Records(kind) {
			if err := c.putOne(model.Add(r)); err != nil {
				return err
			}
		}
	}
	return s.blobs(c)
}

// blobs takes over the bytes of signed copies that can still be read. Those that a record names and that are lost stay told by a check of the new file.
func (s *salvage) blobs(c *connection) error {
	sums, err := s.c.blobNames()
	if err != nil {
		return nil //nolint:nilerr // an older file has no such table, a damaged one may have lost it
	}
	for _, sum := range sums {
		data, err := s.c.blob(sum)
		if err != nil {
			continue
		}
		if err := c.keep(map[string][]byte{sum: data}); err != nil {
			return err
		}
		s.Blobs++
	}
	return nil
}
