package sealing

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"benangmerah/app/environ/kept"
)

// trace notes where clear bytes are being written, so that they are taken away even where the program ends in between.
type trace struct{ folder, name string }

func (t *trace) begin(temporary string) error {
	data, err := json.Marshal(temporary)
	if err != nil {
		return fmt.Errorf("note %s: %w", filepath.Base(temporary), err)
	}
	t.name = strings.Trim(filepath.Base(temporary), ".")
	return kept.Write(t.folder, t.name, data)
}

func (t *trace) end() error {
	if t.name == "" {
		return nil
	}
	if err := os.Remove(filepath.Join(t.folder, t.name+kept.Extension)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("forget a trace: %w", err)
	}
	return nil
}

// stale is how long nothing has been written to clear bytes that nobody writes any more.
const stale = 2 * time.Minute

// Sweep takes away clear bytes that an Unseal left behind because the program ended before it did, in whatever folder they are. What is on a medium that is
// not there now is taken away when Sweep finds it. It is to be called when the program starts.
func Sweep(traces string, now time.Time) error {
	notes, err := filepath.Glob(filepath.Join(traces, "*"+kept.Extension))
	if err != nil {
		return fmt.Errorf("sweep: %w", err)
	}
	var errs []error
	for _, note := range notes {
		errs = append(errs, sweep(note, now))
	}
	return errors.Join(errs...)
}

func sweep(note string, now time.Time) error {
	data, err := os.ReadFile(note)
	if err != nil {
		return fmt.Errorf("sweep: %w", err)
	}
	var left string
	if json.Unmarshal(data, &left) != nil || !isTemporary(left) {
		return os.Remove(note)
	}
	info, err := os.Stat(left)
	switch {
	case err == nil && now.Sub(info.ModTime()) < stale:
		return nil // another program may be writing it
	case err == nil:
		return errors.Join(os.Remove(left), os.Remove(note))
	}
	if _, err := os.Stat(filepath.Dir(left)); err != nil {
		return nil //nolint:nilerr // the medium is not there
	}
	return os.Remove(note)
}

// isTemporary says whether a path is one under which the program writes what is not finished: nothing else is ever taken away.
func isTemporary(path string) bool {
	name := filepath.Base(path)
	return filepath.IsAbs(path) && strings.HasPrefix(name, ".benang-") && strings.HasSuffix(name, ".tmp")
}
