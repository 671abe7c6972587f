package sqlite

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
)

// checkBatch is how many entries are read at once, so that acts can come in between.
const checkBatch = 200

// Report is what a check of a file found.
type Report struct {
	Entries  int64
	Records  int
	Root     [32]byte       // of the tree recomputed from the journal
	Problems []*model.Error // empty where the file is sound
}

// OK says whether nothing was found.
func (r *Report) OK() bool { return len(r.Problems) == 0 }

func (r *Report) found(problem *model.Error) { r.Problems = append(r.Problems, problem) }

// Check examines the whole file: SQLite's integrity_check (which holds quick_check) and foreign_key_check; every journal entry against its leaf
// and every hash of the tree against the entries; every undoing against what it undoes; the bytes of every signed copy; and the journal, replayed from
// the empty plan, against the tables and the plan in memory. Progress (may be nil) hears how many entries of how many are done. The error says that the check could
// not be finished; what it found is in the report.
func (f *File) Check(ctx context.Context, progress func(done, total int64)) (*Report, error) {
	a := &audit{file: f, report: &Report{}, plan: model.NewPlan()}
	if err := f.use(a.pages(ctx)); err != nil {
		return nil, err
	}
	for from := int64(1); from <= a.size; from += checkBatch {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("check: %w", err)
		}
		if err := a.entries(from, min(from+checkBatch-1, a.size)); err != nil {
			return nil, err
		}
		if progress != nil {
			progress(min(from+checkBatch-1, a.size), a.size)
		}
	}
	a.compare()
	return a.report, nil
}

// audit is a check under way.
type audit struct {
	file    *File
	report  *Report
	size    int64
	stored  []tlog.Hash
	memory  *model.Plan // the plan as the program shows it
	tables  *model.Plan // the plan as the tables hold it
	plan    *model.Plan // the plan as the journal makes it
	history model.History
	hashes  []tlog.Hash      // recomputed
	kept    map[string]int64 // how many bytes the file keeps beside its records, by their SHA-256
	stopped bool             // the journal could not be replayed further
	altered bool             // the journal does not say what it said
}

// pages checks the file as SQLite sees it and takes what the rest of the check is compared with, all at one moment.
func (a *audit) pages(ctx context.Context) func(*connection) error {
	return func(c *connection) error {
		complaints, err := c.check(ctx, "integrity_check(20)")
		if err != nil {
			return err
		}
		for _, line := range complaints {
			a.report.found(model.Errorf(model.Damaged, "", "SQLite menemukan kerusakan: %s.", line))
		}
		a.size, a.memory = a.file.size, a.file.plan.Clone()
		return c.reading(func() error { return a.take(ctx, c) })
	}
}

func (a *audit) take(ctx context.Context, c *connection) error {
	if err := a.references(c); err != nil {
		return err
	}
	if err := a.blobs(ctx, c); err != nil {
		return err
	}
	var err error
	if a.stored, err = c.allHashes(); err != nil {
		a.report.found(model.Errorf(model.Damaged, "", "Pohon jurnal tidak dapat dibaca: %v.", err))
	}
	if n := tlog.StoredHashCount(a.size); int64(len(a.stored)) != n {
		a.report.found(model.Errorf(model.Damaged, "", "Pohon jurnal berisi %d sidik jari, seharusnya %d.", len(a.stored), n))
	}
	records, err := c.records(ctx)
	if err != nil {
		a.report.found(model.Errorf(model.Damaged, "", "Tabel tidak dapat dibaca: %v.", err))
		return nil
	}
	for _, list := range records {
		a.report.Records += len(list)
	}
	a.tables = model.LoadPlan(records)
	a.copies()
	return nil
}

func (a *audit) references(c *connection) error {
	var broken int
	if err := c.row("SELECT count(*) FROM pragma_foreign_key_check", nil, &broken); err != nil {
		return err
	}
	if broken > 0 {
		a.report.found(model.Errorf(model.Damaged, "", "%d rujukan menunjuk ke catatan yang tidak ada.", broken))
	}
	return nil
}

// entries checks a part of the journal.
func (a *audit) entries(from, to int64) error {
	var rows []row
	err := a.file.use(func(c *connection) (err error) {
		rows, err = c.readRows(from, to)
		return err
	})
	var bad *rowError
	switch {
	case errors.As(err, &bad):
		a.report.found(errUnreadable(bad.seq))
		a.stopped = true
		return nil
	case err != nil:
		return err
	}
	if int64(len(rows)) != to-from+1 {
		a.report.found(model.Errorf(model.Damaged, "", "Jurnal kehilangan %d tindakan antara nomor %d dan %d.", to-from+1-int64(len(rows)), from, to))
		a.stopped = true
	}
	for _, r := range rows {
		a.leaf(r)
		if err := a.replay(r); err != nil {
			return err
		}
	}
	return nil
}

// leaf compares an entry with the hash that the tree keeps of it, and the hashes that it completes with those below them. What does not agree
// is told once: further up, the stored hash stands for it.
func (a *audit) leaf(r row) {
	n := r.head.Seq - 1
	first := tlog.StoredHashIndex(0, n)
	if int64(len(a.hashes)) != first {
		return // an earlier entry is missing, which has been told
	}
	leaf := tlog.RecordHash(r.leaf())
	if stored := a.storedAt(first, leaf); stored != leaf {
		a.report.found(errAltered(r.head.Seq))
		leaf, a.altered = stored, true
	}
	hashes, err := tlog.StoredHashesForRecordHash(n, leaf, tlog.HashReaderFunc(a.known))
	if err != nil {
		a.report.found(model.Errorf(model.Damaged, "", "Sidik jari tindakan nomor %d tidak dapat dihitung: %v.", r.head.Seq, err))
		return
	}
	for i, h := range hashes[1:] {
		if a.storedAt(first+1+int64(i), h) != h {
			a.report.found(model.Errorf(model.Damaged, "", "Pohon jurnal tidak cocok di atas tindakan nomor %d.", r.head.Seq))
			break
		}
	}
	a.hashes = append(a.hashes, hashes...)
}

// storedAt gives the hash at a position of the stored tree, or otherwise where the tree is too short, which has been told.
func (a *audit) storedAt(position int64, otherwise tlog.Hash) tlog.Hash {
	if position >= int64(len(a.stored)) {
		return otherwise
	}
	return a.stored[position]
}

func (a *audit) known(positions []int64) ([]tlog.Hash, error) {
	list := make([]tlog.Hash, len(positions))
	for i, p := range positions {
		list[i] = a.hashes[p]
	}
	return list, nil
}

// replay does an entry again on the plan that the entries before it made.
func (a *audit) replay(r row) error {
	if a.stopped {
		return nil
	}
	e, err := r.entry()
	if err == nil {
		err = a.plan.Replay([]*model.Entry{e})
	}
	if err != nil {
		a.report.found(model.Errorf(model.Damaged, "", "Jurnal tidak dapat diulang pada tindakan nomor %d: %v.", r.head.Seq, err))
		a.stopped = true
		return nil
	}
	err = a.undoing(e)
	a.history.Add(e.Seq, e.Undoes, e.Act)
	return err
}

// undoing compares an entry with the ways to take back the one that it says it takes back.
func (a *audit) undoing(e *model.Entry) error {
	if e.Undoes == 0 {
		return nil
	}
	undone, err := a.file.revert(e.Undoes, a.history.Clock(e.Undoes))
	if model.CodeOf(err) == model.NotFound {
		a.report.found(model.Errorf(model.Damaged, "", "Tindakan nomor %d mengurungkan nomor %d, yang tidak ada.", e.Seq, e.Undoes))
		return nil
	}
	if model.CodeOf(err) == model.Damaged {
		return nil // told at the entry that was undone
	}
	if err != nil {
		return err
	}
	same := false
	for _, back := range undone.Ways() {
		as, err := sameChanges(back, e.Changes)
		if err != nil {
			return err
		}
		same = same || as
	}
	if !same {
		a.report.found(model.Errorf(model.Damaged, "", "Tindakan nomor %d tidak mengurungkan nomor %d seperti tertulis.", e.Seq, e.Undoes))
	}
	return nil
}

func sameChanges(a, b []model.Change) (bool, error) {
	one, err := json.Marshal(a)
	if err != nil {
		return false, fmt.Errorf("compare an undoing: %w", err)
	}
	other, err := json.Marshal(b)
	if err != nil {
		return false, fmt.Errorf("compare an undoing: %w", err)
	}
	return bytes.Equal(one, other), nil
}

// compare puts journal, tables and memory beside each other.
func (a *audit) compare() {
	a.report.Entries = a.size
	if int64(len(a.hashes)) == tlog.StoredHashCount(a.size) {
		a.report.Root, _ = tlog.TreeHash(a.size, tlog.HashReaderFunc(a.known)) // known never fails
	}
	if a.tables == nil || a.stopped {
		return
	}
	if d := difference(a.plan, a.tables); d != nil && !a.altered {
		a.report.found(model.Errorf(model.Damaged, "", "Tabel tidak sama dengan jurnal: %s.", d))
	}
	if d := difference(a.tables, a.memory); d != nil {
		a.report.found(model.Errorf(model.Damaged, "", "Yang tampil di layar tidak sama dengan tabel: %s.", d))
	}
}
