package sqlite

import (
	"context"
	"errors"
	"fmt"
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
// read, agrees with the hash that the tree keeps of it, and fits what the entries before it have made. What SQLite does not find is looked for in every
// page of the file; such an entry is kept only if a hash proves it. As long as nothing is lost, the entries are those of
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
	defer func() { err = errors.Join(err, s.close()) }()
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

// salvage is a rescue under way.
type salvage struct {
	Rescued
	ctx        context.Context
	c          *connection // to the copy of the damaged file, nil where SQLite cannot read it
	below      *pages      // of the copy, nil where they are not looked at
	misfit     bool        // an entry did not fit those before it, of which one was read out of the pages
	found      bool        // one was
	looked     int64       // the last number that was looked at
	bytes      int64       // of the damaged file
	plan       *model.Plan // as the entries that were kept make it
	rows       []row       // that were kept, with the numbers that they get
	renumbered map[int64]int64
	last       model.Instant // when the last entry that was kept was done
	progress   func(done, total int64)
}

const (
	// farthest is how many numbers in a row may lead to nothing before only those are looked at that lie in a page, or, where there is none, the journal is
	// taken to have ended.
	farthest = 1000
	// mostMisses is how many may lead to nothing before no more are looked at: a file that holds so many was made to keep busy.
	mostMisses = 20_000
)

// leastBytes is less than what an entry and its hash take of a file. A number that asks for more than the file has is no end of its journal.
const leastBytes = 64

func (s *salvage) close() (err error) {
	if s == nil {
		return nil
	}
	if s.c != nil {
		err = s.c.close()
	}
	return errors.Join(err, s.below.close())
}

// read looks at every entry.
func (s *salvage) read() error {
	last, known, err := s.end()
	if err != nil {
		return err
	}
	for seq, gone := int64(1), 0; !known || seq <= last; seq++ {
		if gone >= farthest && (s.below != nil || !known) {
			next := s.below.next(seq)
			if next == 0 || known && next > last || gone >= mostMisses {
				break
			}
			s.loseUpTo(next - 1)
			seq = next
		}
		if err := s.ctx.Err(); err != nil {
			return fmt.Errorf("rescue: %w", err)
		}
		if s.progress != nil {
			s.progress(seq, max(seq, min(last, s.bytes/leastBytes)))
		}
		there, err := s.entry(seq)
		if err != nil {
			return err
		}
		if there {
			gone = 0
			s.Entries = seq
		} else {
			gone++
		}
	}
	if s.Open = !known; known {
		s.Entries = last
		s.loseUpTo(last)
	}
	s.Lost = s.upTo(s.Entries)
	if region := s.plan.Region(); region != nil {
		s.Zone = region.Zone
	}
	return nil
}

// end gives how many entries there were, as far as the journal or the seal still says: of a file that was cut the last entries are gone, but not the seal. Where
// the seal is gone, and pages have what looks like later entries than the journal has, the end is not known, but not before those.
func (s *salvage) end() (last int64, known bool, err error) {
	var there int64
	if s.c != nil && s.c.row("SELECT coalesce(max(seq), 0) FROM journal", nil, &there) == nil && there <= s.bytes/leastBytes {
		last, known = there, true
	}
	sealed, err := s.sealed()
	switch {
	case err != nil:
		return 0, false, err
	case sealed.version != 0 && sealed.size <= s.bytes/leastBytes:
		return max(last, sealed.size), known || sealed.size > 0, nil
	case s.below.last() > last:
		return s.below.last(), false, nil
	}
	return last, known, nil
}

// sealed gives the seal, from the pages where SQLite has none.
func (s *salvage) sealed() (seal, error) {
	if s.c != nil {
		if sealed, err := s.c.seal(); err == nil && sealed.version != 0 {
			return sealed, nil
		}
	}
	if err := s.below.look(s.ctx); err != nil {
		return seal{}, err
	}
	_, sealed := s.below.named()
	return sealed, nil
}

// loseUpTo has the last loss reach up to a number, where it was the last that was looked at.
func (s *salvage) loseUpTo(last int64) {
	if n := len(s.Lost); n > 0 && s.Lost[n-1].To >= s.looked {
		s.Lost[n-1].To = max(s.Lost[n-1].To, last)
	}
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
func (s *salvage) entry(seq int64) (there bool, err error) {
	s.looked = seq
	r, proven, why := s.stored(seq)
	if !proven {
		deeper, found, err := s.deeper(seq)
		if err != nil {
			return false, err
		}
		if found {
			r, proven, why = &deeper, true, nil
		}
	}
	if why == nil {
		why = s.replay(*r)
		s.misfit = s.misfit || why != nil && s.found
	}
	if why == nil {
		s.keep(*r, proven)
		return true, nil
	}
	s.lose(seq, why)
	if r != nil {
		s.Lost[len(s.Lost)-1].read(*r)
	}
	return r != nil, nil
}

// stored reads an entry and the hash that the tree keeps of it as SQLite finds them, and says why it cannot be trusted. It is nil where it cannot be read.
func (s *salvage) stored(seq int64) (r *row, proven bool, why *model.Error) {
	var rows []row
	err := errNoSchema
	if s.c != nil {
		rows, err = s.c.readRows(seq, seq)
	}
	switch {
	case err != nil:
		return nil, false, model.Errorf(model.Damaged, "", "Isinya tidak dapat dibaca.")
	case len(rows) == 0:
		return nil, false, model.Errorf(model.Damaged, "", "Tidak ada di jurnal.")
	}
	h, there := s.hash(seq)
	if there && h != rows[0].hash() {
		return &rows[0], false, model.Errorf(model.Damaged, "", "Sudah diubah: sidik jarinya tidak cocok.")
	}
	return &rows[0], there, nil
}

// hash gives the hash that the tree keeps of an entry, as SQLite finds it.
func (s *salvage) hash(seq int64) (h tlog.Hash, there bool) {
	if s.c == nil {
		return h, false
	}
	list, err := s.c.hashes([]int64{tlog.StoredHashIndex(0, seq-1)})
	if err != nil {
		return h, false
	}
	return list[0], true
}

// deeper looks for an entry in all pages. Those to which nothing leads may hold what never came to stand: it must agree with the hash that SQLite finds, or,
// where that finds none, with one that lies in a page.
func (s *salvage) deeper(seq int64) (r row, found bool, err error) {
	if err := s.below.look(s.ctx); err != nil {
		return r, false, err
	}
	hashes := s.below.leaves(seq)
	if h, there := s.hash(seq); there {
		hashes = []tlog.Hash{h}
	}
	r, found = s.below.entry(seq, hashes)
	s.found = s.found || found
	return r, found, nil
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
