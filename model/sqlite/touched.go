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

// LastTouch gives the newest entry that made, changed or removed a record, those of the program itself aside; its Seq is 0 where there is none.
func (f *File) LastTouch(ref model.Ref) (touch model.Touch, err error) {
	err = f.use(func(c *connection) error {
		return c.each(background, newestFirst, nil, func(rows driver.Rows) error {
			return eachRow(rows, func(r row) (more bool, err error) {
				touches, err := r.touches(ref)
				if touches {
					touch = model.Touch{Seq: r.head.Seq, At: r.head.At, Operator: r.head.Operator, Act: r.head.Act}
				}
				return !touches, err
			})
		})
	})
	return touch, err
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
