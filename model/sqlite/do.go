package sqlite

import (
	"errors"

	"benangmerah/model"
)

// Do does an act: its changes and one journal entry go into the file in one transaction, then into the plan, then subscribers are told. What the
// context leaves empty of time, operator and seed is filled; its Seq is always the next. When Do gives an entry, it is on the medium;
// when it gives an error, neither file nor plan has changed. An act that is refused gives a model.Error, within a Trouble where the file's place is to blame.
func (f *File) Do(act model.Act, c model.Context) (*model.Entry, error) {
	e, err := f.do(act, c)
	if err != nil {
		return nil, err
	}
	f.tell(e)
	return e, nil
}

func (f *File) do(act model.Act, c model.Context) (*model.Entry, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.barrier != nil {
		return nil, f.refusal()
	}
	c = f.fill(c)
	changes, err := model.Intend(act, f.plan, c)
	if err != nil {
		return nil, err
	}
	if len(changes) == 0 {
		return nil, model.Invalidf("", "Tidak ada yang berubah.")
	}
	e := model.NewEntry(c.Seq, act, c, changes)
	if err := f.plan.Apply(changes); err != nil {
		return nil, err
	}
	if err := f.store([]*model.Entry{e}, carried(act)); err != nil {
		return nil, f.failed(e, err)
	}
	f.size, f.last, f.saved = e.Seq, e.At, f.o.Now()
	f.history.Add(e.Seq, e.Undoes, e.Act)
	return e, nil
}

func (f *File) fill(c model.Context) model.Context {
	if c.At == 0 {
		c.At = f.now()
	}
	if c.Operator == "" {
		c.Operator = f.o.Operator
	}
	if c.Seed == "" {
		c.Seed = model.NewSeed()
	}
	c.Seq = f.size + 1
	return c
}

var errChangedOutside = errors.New("another program has written to the file")

// needUntouched refuses a file to which another program has written since it was read.
func (f *File) needUntouched() error {
	var outside int64
	if err := f.c.row("PRAGMA data_version", nil, &outside); err != nil {
		return err
	}
	if outside != f.outside {
		return errChangedOutside
	}
	return nil
}

// write writes entries, what they change, and the bytes that their acts carry, in the transaction that has begun.
func (f *File) write(rows []row, entries []*model.Entry, blobs map[string][]byte) error {
	for i, e := range entries {
		if err := f.c.put(e.Changes); err != nil {
			return err
		}
		if err := f.c.add(rows[i]); err != nil {
			return err
		}
	}
	return f.c.keep(blobs)
}

// add appends a row to the journal and to the tree.
func (c *connection) add(r row) error {
	if err := r.insert(c); err != nil {
		return err
	}
	return c.grow(r.head.Seq-1, r.leaf())
}

// CanUndo gives the entry that Undo would take back, without its changes, and false where there is none.
func (f *File) CanUndo() (model.Entry, bool) { return f.head((*model.History).Undo) }

// CanRedo gives the entry that Redo would take back, without its changes, and false where there is none. It is an act of undoing.
func (f *File) CanRedo() (model.Entry, bool) { return f.head((*model.History).Redo) }

func (f *File) head(next func(*model.History) int64) (model.Entry, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	seq := next(&f.history)
	if seq == 0 || f.barrier != nil || f.isBeginning(seq) {
		return model.Entry{}, false
	}
	rows, err := f.c.readRows(seq, seq)
	if err != nil || len(rows) != 1 {
		return model.Entry{}, false
	}
	return rows[0].head, true
}

// Undo takes back the last act of a person that still stands, and so on backwards. It is an act itself and stays in the journal.
func (f *File) Undo(c model.Context) (*model.Entry, error) {
	return f.step((*model.History).Undo, c, model.Invalidf("", "Tidak ada yang dapat diurungkan."))
}

// Redo takes back the last undoing, until something else is done.
func (f *File) Redo(c model.Context) (*model.Entry, error) {
	return f.step((*model.History).Redo, c, model.Invalidf("", "Tidak ada yang dapat diulangi."))
}

func (f *File) step(next func(*model.History) int64, c model.Context, none *model.Error) (*model.Entry, error) {
	f.mu.Lock()
	seq := next(&f.history)
	nothing := seq == 0 || f.isBeginning(seq)
	f.mu.Unlock()
	if nothing {
		return nil, none
	}
	return f.Revert(seq, c)
}

// isBeginning says whether an entry is the one that an agency's file was given with, which is not the agency's to take back.
func (f *File) isBeginning(seq int64) bool { return seq == 1 && f.plan.Origin() != nil }

// Revert takes back any one entry of the journal, which is refused where something other than a change of the clock has changed what it left.
func (f *File) Revert(seq int64, c model.Context) (*model.Entry, error) {
	f.mu.Lock()
	beginning, later := f.isBeginning(seq), f.history.Clock(seq)
	f.mu.Unlock()
	if beginning {
		return nil, model.Invalidf("", "Isi awal berkas perangkat daerah tidak dapat diurungkan.")
	}
	act, err := f.revert(seq, later)
	if err != nil {
		return nil, err
	}
	return f.Do(act, c)
}

// revert is the act that takes an entry back, with the later changes of the clock.
func (f *File) revert(seq int64, later []int64) (act model.Revert, err error) {
	if act.Entry, err = f.Entry(seq); err != nil {
		return act, err
	}
	act.Clock = make([]*model.Entry, len(later))
	for i, n := range later {
		if act.Clock[i], err = f.Entry(n); err != nil {
			return act, err
		}
	}
	return act, nil
}
