package sqlite

import (
	"slices"

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

// Entries gives the entries from one number to another, both included, in order.
func (f *File) Entries(from, to int64) ([]*model.Entry, error) {
	var rows []row
	err := f.use(func(c *connection) (err error) {
		rows, err = c.readRows(from, to)
		return err
	})
	if err != nil {
		return nil, err
	}
	list := make([]*model.Entry, len(rows))
	for i, r := range rows {
		if list[i], err = r.entry(); err != nil {
			return nil, err
		}
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
