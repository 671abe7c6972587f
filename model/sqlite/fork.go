package sqlite

import (
	"context"
	"encoding/hex"
	"path/filepath"
	"sort"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
	"benangmerah/model/merging"
)

// Fork compares f with a copy of it that may have gone its own way. It proves both first: they are the same file, and both are whole. Progress (may be nil)
// hears how much of that is done. What cannot be compared is refused with a model.Error. Nothing changes in either file.
func (f *File) Fork(ctx context.Context, other *File, progress func(done, total int64)) (*merging.Fork, error) {
	if f.id != other.id {
		return nil, model.Errorf(model.Conflict, "Pilih salinan dari berkas ini, atau berkas yang dibagikan darinya kepada perangkat daerah.",
			"%s bukan salinan dari %s (tanda %.8s dan %.8s).", filepath.Base(other.path), filepath.Base(f.path), other.id, f.id)
	}
	total := f.Size() + other.Size()
	if err := f.needWhole(ctx, share(progress, 0, total)); err != nil {
		return nil, err
	}
	if err := other.needWhole(ctx, share(progress, f.Size(), total)); err != nil {
		return nil, err
	}
	seq, err := f.ancestor(other)
	if err != nil {
		return nil, err
	}
	fork := &merging.Fork{Seq: seq, Entry: f.Entry}
	if fork.Base, err = f.At(seq); err != nil {
		return nil, err
	}
	if fork.Ours, err = f.side(seq); err != nil {
		return nil, err
	}
	if fork.Theirs, err = other.side(seq); err != nil {
		return nil, err
	}
	fork.Blobs, err = other.signedSince(fork.Theirs.Entries)
	return fork, err
}

// share hears of a part of the work as of the whole.
func share(progress func(done, total int64), before, total int64) func(done, of int64) {
	if progress == nil {
		return nil
	}
	return func(done, _ int64) { progress(before+done, total) }
}

// needWhole refuses a file in which a check finds anything.
func (f *File) needWhole(ctx context.Context, progress func(done, total int64)) error {
	report, err := f.Check(ctx, progress)
	if err != nil || report.OK() {
		return err
	}
	return model.Errorf(model.Damaged, "Jalankan pemeriksaan pada berkas itu, atau pakai cadangannya.", "%s tidak utuh dan tidak dapat digabung: %v", filepath.Base(f.path), report.Problems[0])
}

// ancestor gives how many entries both journals begin with.
func (f *File) ancestor(other *File) (int64, error) {
	var failed error
	most := min(f.Size(), other.Size())
	n := sort.Search(int(most), func(i int) bool {
		ours, err := f.RootAt(int64(i) + 1)
		theirs, err2 := other.RootAt(int64(i) + 1)
		if err != nil || err2 != nil {
			failed = firstError(err, err2)
			return true
		}
		return ours != theirs
	})
	return int64(n), failed
}

func firstError(list ...error) error {
	for _, err := range list {
		if err != nil {
			return err
		}
	}
	return nil
}

// side gives what was done in the file after an entry.
func (f *File) side(seq int64) (s merging.Side, err error) {
	s.Name = filepath.Base(f.path)
	s.Plan, s.Size = f.snapshot()
	var rows []row
	err = f.use(func(c *connection) (err error) {
		rows, err = c.readRows(seq+1, s.Size)
		return err
	})
	if err != nil {
		return s, err
	}
	for _, r := range rows {
		s.Leaves = append(s.Leaves, r.name())
	}
	s.Entries, err = unfoldAll(rows)
	return s, err
}

// name gives the name of an entry on all copies of a file: its hash where it was first done.
func (r row) name() string {
	if r.head.Merged != nil {
		return r.head.Merged.Leaf
	}
	hash := tlog.RecordHash(r.leaf())
	return hex.EncodeToString(hash[:])
}

// signedSince gives the bytes of signed copies that entries brought.
func (f *File) signedSince(entries []*model.Entry) (map[string][]byte, error) {
	blobs := map[string][]byte{}
	for _, e := range entries {
		for _, c := range e.Changes {
			signed, ok := c.After.(*model.SignedCopy)
			if !ok || blobs[signed.SHA256] != nil {
				continue
			}
			data, err := f.Blob(signed.SHA256)
			if err != nil {
				return nil, err
			}
			blobs[signed.SHA256] = data
		}
	}
	return blobs, nil
}
