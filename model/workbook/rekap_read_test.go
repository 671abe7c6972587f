package workbook

import (
	"context"
	"errors"
)

// Read reads a workbook as a Rekap 5, whatever else it could be, for tests that look at what was read before it becomes an offer.
func Read(ctx context.Context, path string, progress func(done, total int)) (*Rekap, error) {
	b, err := openBook(path)
	if err != nil {
		return nil, err
	}
	rekap, err := b.readRekap(ctx, progress)
	if err := errors.Join(err, b.close()); err != nil {
		return nil, err
	}
	return rekap, nil
}
