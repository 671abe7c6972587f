package sqlite

import (
	"errors"
	"runtime"
	"slices"
	"sync"

	"benangmerah/model"
)

// Entry gives one entry of the journal, numbered from 1.
func (f *File) Entry(seq int64) (*model.Entry, error) {
	list, err := f.Entries(seq, seq)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, model.Errorf(model.NotFound, "", "Tindakan nomor %d tidak ada di jurnal.", seq)
	}
	return list[0], nil
}

// Entries gives the entries from one number to another, both included, in order. One that is not what it was when the file was opened is refused, as Damaged.
func (f *File) Entries(from, to int64) ([]*model.Entry, error) {
	var rows []row
	err := f.use(func(c *connection) (err error) {
		rows, err = c.readRows(from, to)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := f.needProven(rows); err != nil {
		return nil, err
	}
	return unfoldAll(rows)
}

// unfoldAll gives the entries of rows, in their order, unfolded by all processors.
func unfoldAll(rows []row) ([]*model.Entry, error) {
	var (
		list    = make([]*model.Entry, len(rows))
		workers = runtime.GOMAXPROCS(0)
		failed  = make([]error, workers)
		all     sync.WaitGroup
	)
	for w := range workers {
		all.Go(func() {
			for i := w; i < len(rows) && failed[w] == nil; i += workers {
				list[i], failed[w] = rows[i].entry()
			}
		})
	}
	all.Wait()
	if err := errors.Join(failed...); err != nil {
		return nil, err
	}
	return list, nil
}

// At gives the plan as it was after the first seq entries: the empty plan for 0.
func (f *File) At(seq int64) (*model.Plan, error) {
	plan, size := f.snapshot()
	if seq < 0 || seq > size {
		return nil, model.Errorf(model.NotFound, "", "Berkas belum sampai pada tindakan nomor %d.", seq)
	}
	later, err := f.Entries(seq+1, size)
	if err != nil {
		return nil, err
	}
	slices.Reverse(later)
	if err := plan.Rewind(later); err != nil {
		return nil, err
	}
	return plan, nil
}
