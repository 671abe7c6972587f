package sqlite

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"benangmerah/model"
)

// salvaged reads what copies of a file in a folder prove: with the rollback journal beside it, and without, since one that is not the file's takes entries away.
// One entry more without it is the one that was being written.
func salvaged(ctx context.Context, path, folder string, progress func(done, total int64)) (best *salvage, err error) {
	var failures []error
	for _, journal := range []bool{unfinished(path), false} {
		s, failure, err := salvageCopy(ctx, path, folder, journal, true, progress)
		if s != nil && s.misfit {
			var plain *salvage
			if plain, _, err = salvageCopy(ctx, path, folder, journal, false, progress); err == nil {
				s, err = better(s, plain, 0)
			} else {
				err = errors.Join(err, s.close())
			}
		}
		if err == nil {
			best, err = better(best, s, 1)
		}
		if err != nil {
			return nil, errors.Join(err, best.close())
		}
		failures = append(failures, failure)
		if !journal {
			break
		}
	}
	if best == nil || best.c == nil && best.Kept == 0 {
		return nil, errors.Join(told(errBeyondRescue(path), errors.Join(failures...)), best.close())
	}
	return best, nil
}

// better keeps the one of two salvages that has more entries, the first where the second has only so many more, and closes the other.
func better(first, second *salvage, more int64) (*salvage, error) {
	switch {
	case first == nil:
		return second, nil
	case second == nil || second.Kept <= first.Kept+more:
		return first, second.close()
	}
	return second, first.close()
}

// salvageCopy reads what a copy of a file in a folder proves, with or without its rollback journal, and, where that is asked for, also of pages to which
// nothing leads. Failure is why it could not be copied, and then there is no salvage, or why SQLite could not read it, and then only its pages were looked at.
func salvageCopy(ctx context.Context, path, folder string, journal, below bool, progress func(done, total int64)) (s *salvage, failure, err error) {
	copied, failure := copyDamaged(path, folder, journal)
	if failure != nil {
		return nil, failure, nil
	}
	s = &salvage{ctx: ctx, bytes: size(path), plan: model.NewPlan(), renumbered: map[int64]int64{}, progress: progress}
	if s.c, failure = openCopy(copied); failure != nil && !below {
		return nil, failure, nil
	}
	if below {
		s.below = &pages{path: copied}
	}
	if err := s.read(); err != nil {
		return nil, nil, errors.Join(err, s.close())
	}
	return s, failure, nil
}

// copyDamaged copies a damaged file into a folder, with or without its rollback journal.
func copyDamaged(path, folder string, journal bool) (copied string, err error) {
	copied = filepath.Join(folder, "rusak.benang")
	if journal {
		copied = filepath.Join(folder, "terputus.benang")
		if err := copyBytes(path+"-journal", copied+"-journal"); err != nil {
			return "", err
		}
	}
	return copied, errors.Join(copyBytes(path, copied), shortenHeader(copied))
}

// openCopy opens a copy of a damaged file, and gives nil where no table of a journal can be read.
func openCopy(copied string) (*connection, error) {
	c, err := connect(copied, access{synchronous: "OFF"})
	if err != nil {
		return nil, err
	}
	var tables int
	if err := c.row("SELECT count(*) FROM sqlite_schema WHERE name IN ('journal', 'tree', 'meta')", nil, &tables); err != nil || tables == 0 {
		return nil, errors.Join(err, c.close(), errNoSchema)
	}
	_ = c.run("ALTER TABLE journal ADD COLUMN merged TEXT DEFAULT ''") // an older file has no such column; it is a copy of our own
	return c, nil
}

var errNoSchema = errors.New("no table of a journal can be read")

func copyBytes(from, to string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
