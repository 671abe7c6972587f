package sqlite

import (
	"bytes"
	"context"
	"database/sql/driver"
	"fmt"
	"slices"
	"strconv"

	"benangmerah/model"
)

// Touched gives the records that entries after number seq have changed, each with the last of them.
func (f *File) Touched(ctx context.Context, seq int64) (map[model.Ref]model.Touch, error) {
	touched := map[model.Ref]model.Touch{}
	for from := seq + 1; from <= f.Size(); from += checkBatch {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("look for what was changed: %w", err)
		}
		entries, err := f.Entries(from, from+checkBatch-1)
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			model.Touches(touched, e)
		}
	}
	return touched, nil
}

const newestFirst = "SELECT " + journalColumns + " FROM journal ORDER BY seq DESC"

// LastTouch gives the newest act of a person that made or changed a record and still stands. Its Seq is that of the entry to be taken back with it: the act's
// own, or that of the last redo of it; 0 where there is no such act.
func (f *File) LastTouch(ref model.Ref) (touch model.Touch, err error) {
	back := backwards{takenBack: map[int64]int64{}, redone: map[int64]int64{}}
	err = f.use(func(c *connection) error {
		return c.each(background, newestFirst, nil, func(rows driver.Rows) error {
			return eachRow(rows, func(r row) (more bool, err error) {
				seq, stands := back.pass(&r.head)
				if !stands {
					return true, nil
				}
				touches, err := r.touches(ref)
				if touches {
					touch = model.Touch{Seq: seq, At: r.head.At, Operator: r.head.Operator, Act: r.head.Act}
				}
				return !touches, err
			})
		})
	})
	return touch, err
}

// backwards goes through the journal from its end and knows which acts stand.
type backwards struct {
	takenBack map[int64]int64 // entries by the one that took them back
	redone    map[int64]int64 // entries by the last one that brought them back
}

// pass takes note of the next older entry. It says whether that is an act that stands, and which entry is to be taken back with it.
func (b *backwards) pass(e *model.Entry) (seq int64, stands bool) {
	seq = e.Seq
	if redo, was := b.redone[seq]; was {
		seq = redo
	}
	by, undone := b.takenBack[e.Seq]
	switch {
	case e.Undoes == 0:
		return seq, !undone
	case undone:
		b.redone[e.Undoes] = by
	default:
		b.takenBack[e.Undoes] = seq
	}
	return seq, false
}

// touches says whether a person's act changed a record. Entries whose text does not hold its number are not unfolded.
func (r row) touches(ref model.Ref) (bool, error) {
	if model.ByItself(r.head.Act) || !bytes.Contains(r.changes, strconv.AppendInt(nil, int64(ref.ID), 10)) {
		return false, nil
	}
	e, err := r.entry()
	if err != nil {
		return false, err
	}
	return slices.ContainsFunc(e.Changes, func(c model.Change) bool { return c.Kind() == ref.Kind && c.Key() == ref.ID }), nil
}
