package sqlite

import (
	"context"
	"fmt"

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
