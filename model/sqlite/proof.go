package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql/driver"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"path/filepath"
	"strconv"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
)

// hintRescue is what to do about a file whose damage was seen while it was read.
const hintRescue = "Simpan berkas ini apa adanya, lalu selamatkan isinya ke berkas baru atau buka cadangan terakhir."

// Damage says what is wrong with the file's content, nil where opening has found it proven: the journal by its tree, the records by the seal or by the
// journal done again. A damaged file takes no acts. Its plan is the one that is proven by what was left, except where the sentence says otherwise.
func (f *File) Damage() *model.Error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.damage
}

// chain is what the journal says of itself: the hashes of its entries as the tree keeps them, and what does not fit, nil where all does.
type chain struct {
	leaves  []tlog.Hash
	problem *model.Error
}

// chain compares every entry with its leaf and every hash of the tree with those below it. It stops at the first that does not fit.
func (c *connection) chain(ctx context.Context) (chain, error) {
	var k chain
	err := c.reading(func() error {
		stored, err := c.allHashes()
		if err != nil {
			return err
		}
		k = chain{leaves: leavesOf(stored)}
		link := &link{stored: stored}
		err = c.each(ctx, wholeJournal, nil, func(rows driver.Rows) error { return eachRow(rows, link.add) })
		k.problem = link.found(err)
		return beyondRows(err)
	})
	if errors.Is(err, errGap) {
		return chain{problem: errTree()}, nil
	}
	return k, err
}

const wholeJournal = "SELECT " + journalColumns + " FROM journal ORDER BY seq"

// beyondRows keeps errors that are not about one row.
func beyondRows(err error) error {
	var bad *rowError
	if errors.As(err, &bad) {
		return nil
	}
	return err
}

// leavesOf picks the hashes of entries out of a tree.
func leavesOf(stored []tlog.Hash) []tlog.Hash {
	var list []tlog.Hash
	for n := int64(0); ; n++ {
		at := tlog.StoredHashIndex(0, n)
		if at >= int64(len(stored)) {
			return list
		}
		list = append(list, stored[at])
	}
}

// link goes along the journal beside its tree.
type link struct {
	stored []tlog.Hash
	size   int64
	bad    *model.Error
}

// add compares the next entry, and says whether to go on.
func (k *link) add(r row) (more bool, err error) {
	if r.head.Seq != k.size+1 {
		k.bad = model.Errorf(model.Damaged, "", "Jurnal kehilangan tindakan nomor %d.", k.size+1)
		return false, nil
	}
	first := tlog.StoredHashIndex(0, k.size)
	hashes, err := tlog.StoredHashesForRecordHash(k.size, r.hash(), tlog.HashReaderFunc(k.below))
	if err != nil || int64(len(k.stored)) < first+int64(len(hashes)) {
		k.bad = errTree()
		return false, nil //nolint:nilerr // a tree too short is what was found
	}
	for i, h := range hashes {
		if k.stored[first+int64(i)] != h {
			k.bad = errAltered(r.head.Seq)
			return false, nil
		}
	}
	k.size++
	return true, nil
}

func (k *link) below(positions []int64) ([]tlog.Hash, error) {
	list := make([]tlog.Hash, len(positions))
	for i, p := range positions {
		if p >= int64(len(k.stored)) {
			return nil, errors.New("the tree is too short")
		}
		list[i] = k.stored[p]
	}
	return list, nil
}

// found says what does not fit, given how the walk ended.
func (k *link) found(err error) *model.Error {
	var bad *rowError
	switch {
	case errors.As(err, &bad):
		return errUnreadable(bad.seq)
	case k.bad != nil || err != nil:
		return k.bad
	case int64(len(k.stored)) != tlog.StoredHashCount(k.size):
		return errTree()
	}
	return nil
}

func errUnreadable(seq int64) *model.Error {
	return model.Errorf(model.Damaged, "", "Tindakan nomor %d pada jurnal rusak: isinya tidak dapat dibaca.", seq)
}

func errAltered(seq int64) *model.Error {
	return model.Errorf(model.Damaged, "", "Tindakan nomor %d pada jurnal sudah diubah: sidik jarinya tidak cocok.", seq)
}

func errTree() *model.Error {
	return model.Errorf(model.Damaged, "", "Pohon jurnal tidak lengkap.")
}

// hash gives the hash of the row's leaf (RFC 6962, 2.1) without making the leaf.
func (r row) hash() tlog.Hash {
	h := sha256.New()
	h.Write([]byte{0})
	for _, field := range r.hashed() {
		switch value := bind(field).(type) {
		case int64:
			netstring(h, strconv.AppendInt(nil, value, 10))
		case string:
			netstring(h, []byte(value))
		}
	}
	netstring(h, r.changes)
	return tlog.Hash(h.Sum(nil))
}

func netstring(h hash.Hash, text []byte) {
	h.Write(append(strconv.AppendInt(nil, int64(len(text)), 10), ':'))
	h.Write(text)
	h.Write([]byte{','})
}

// needProven refuses rows that are not the ones whose hashes the file had when it was opened, or got since.
func (f *File) needProven(rows []row) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, r := range rows {
		if n := r.head.Seq; n < 1 || n > int64(len(f.leaves)) || f.leaves[n-1] != r.hash() {
			return model.Errorf(model.Damaged, hintRescue, "Tindakan nomor %d pada jurnal sudah diubah: sidik jarinya tidak cocok.", n)
		}
	}
	return nil
}

// digest stands for a set of records in any order: the sum, in four parts of 64 bits, of the SHA-256 of each. A record that changes is taken off and put
// on again. It tells accidents, not forgers: those have the tree against them.
type digest [4]uint64

func (d *digest) add(r model.Record) {
	sum := hashRecord(r)
	for i := range d {
		d[i] += binary.BigEndian.Uint64(sum[8*i:])
	}
}

func (d *digest) remove(r model.Record) {
	sum := hashRecord(r)
	for i := range d {
		d[i] -= binary.BigEndian.Uint64(sum[8*i:])
	}
}

// after gives the digest once changes are made.
func (d digest) after(changes []model.Change) digest {
	for _, change := range changes {
		if change.Before != nil {
			d.remove(change.Before)
		}
		if change.After != nil {
			d.add(change.After)
		}
	}
	return d
}

func digestOf(records map[model.Kind][]model.Record) (d digest) {
	for _, list := range records {
		for _, r := range list {
			d.add(r)
		}
	}
	return d
}

// hashRecord gives the hash of a record: its kind and its columns as netstrings, NULL as "~", and text behind a quote.
func hashRecord(r model.Record) [sha256.Size]byte {
	text := appendNetstring(make([]byte, 0, 512), []byte(r.Kind()))
	var number [20]byte
	for _, field := range tables[r.Kind()].fieldsOf(r) {
		switch value := bind(field).(type) {
		case int64:
			text = appendNetstring(text, strconv.AppendInt(number[:0], value, 10))
		case string:
			text = appendNetstring(append(text, '"'), []byte(value))
		default:
			text = append(text, '~')
		}
	}
	return sha256.Sum256(text)
}

// judge says what is proven of what was read, and what is not.
func (f *File) judge(r *contents, k chain) error {
	f.leaves = k.leaves
	problem := r.gap(k)
	proven := r.seal.covers(r.version, r.digest)
	switch {
	case r.version > len(f.o.migrations):
		if problem != nil {
			f.damage = errJournal(f.path, problem)
		}
	case problem != nil && proven:
		f.damage = errOnlyJournal(f.path, problem)
	case problem != nil && r.seal.version == r.version:
		return told(errEverything(f.path, problem), errRows)
	case problem != nil:
		f.damage = errJournal(f.path, problem)
	case !proven:
		if err := f.repeat(r.log.size); err != nil {
			return err
		}
	}
	if f.damage == nil {
		f.damage = r.seal.problem(f.path, r.id)
	}
	if f.damage != nil {
		f.barrier = f.damage
	}
	return nil
}

// gap says what is wrong with the journal, nil where nothing is.
func (r *contents) gap(k chain) *model.Error {
	switch {
	case k.problem != nil:
		return k.problem
	case !r.log.whole || r.log.size != int64(len(k.leaves)):
		return errTree()
	case r.seal.size > r.log.size:
		return model.Errorf(model.Damaged, "", "Jurnal kehilangan tindakan nomor %d sampai %d.", r.log.size+1, r.seal.size)
	}
	return nil
}

func errOnlyJournal(path string, problem *model.Error) *model.Error {
	return model.Errorf(model.Damaged, hintRescue, "Jurnal berkas %s rusak, dan berkas hanya dapat dibaca: %s Angka yang tampil sekarang terbukti utuh.", filepath.Base(path), problem)
}

func errJournal(path string, problem *model.Error) *model.Error {
	return model.Errorf(model.Damaged, hintRescue, "Jurnal berkas %s rusak, dan berkas hanya dapat dibaca: %s Angka yang tampil tidak dapat dibuktikan.", filepath.Base(path), problem)
}

func errEverything(path string, problem *model.Error) *model.Error {
	return model.Errorf(model.Damaged, hintRescue, "Tabel dan jurnal berkas %s rusak, dan berkas tidak dibuka supaya tidak ada angka yang keliru: %s", filepath.Base(path), problem)
}

func errTables(path string, found *model.Error) *model.Error {
	return model.Errorf(model.Damaged, hintRescue, "Tabel berkas %s rusak, dan berkas hanya dapat dibaca: %s. Yang tampil adalah angka menurut jurnal, yang terbukti utuh.", filepath.Base(path), found)
}

// repeat makes the plan again out of the journal, which is proven, and takes it where the tables hold another.
func (f *File) repeat(size int64) error {
	plan, err := f.c.replay(background, size)
	if err != nil {
		return told(errDamaged(f.path), err)
	}
	if found := differences(plan, f.plan); found != nil {
		f.plan, f.damage = plan, errTables(f.path, found)
	}
	return nil
}

// replay makes the plan that the first size entries make.
func (c *connection) replay(ctx context.Context, size int64) (*model.Plan, error) {
	plan := model.NewPlan()
	for from := int64(1); from <= size; from += checkBatch {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("replay: %w", err)
		}
		rows, err := c.readRows(from, min(from+checkBatch-1, size))
		if err != nil {
			return nil, err
		}
		entries, err := unfoldAll(rows)
		if err != nil {
			return nil, err
		}
		if err := plan.Replay(entries); err != nil {
			return nil, err
		}
	}
	return plan, nil
}
