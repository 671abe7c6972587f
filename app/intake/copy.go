package intake

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"benangmerah/model/incoming"
	"benangmerah/model/merging"
	"benangmerah/model/sqlite"
)

// IsCopy says whether the file under a path is a copy of f, which may have gone its own way. A file that cannot be read is none.
func IsCopy(f *sqlite.File, path string) bool {
	if !strings.EqualFold(filepath.Ext(path), part) {
		return false
	}
	p, err := sqlite.Open(path, sqlite.Options{ReadOnly: true})
	if err != nil {
		return false
	}
	return p.Close() == nil && p.ID() == f.ID()
}

// ReadFork compares f with a copy of it, see sqlite.File.Fork. Progress may be nil.
func ReadFork(ctx context.Context, f *sqlite.File, path string, progress func(done, total int)) (fork *merging.Fork, err error) {
	p, err := sqlite.Open(path, sqlite.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, p.Close()) }()
	return f.Fork(ctx, p, func(done, total int64) {
		if progress != nil {
			progress(int(done), int(total))
		}
	})
}

// readCopy reads a copy that is to be merged. One that brings nothing is refused with a sentence that says so.
func readCopy(ctx context.Context, f *sqlite.File, path string, progress func(done, total int)) (Arrival, error) {
	fork, err := ReadFork(ctx, f, path, progress)
	if err != nil {
		return Arrival{}, err
	}
	if nothing := fork.Nothing(); nothing != nil {
		return Arrival{}, nothing
	}
	m, err := merging.Weigh(fork)
	if err != nil {
		return Arrival{}, err
	}
	return Arrival{Offer: &incoming.Offer{Name: filepath.Base(path), Source: incoming.FromCopy}, Base: fork.Base, Merge: m}, nil
}
