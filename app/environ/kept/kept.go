// Package kept keeps small files of this computer's user, such as how the program was left: each is written whole or not at all, and for the user alone.
package kept

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"
)

// Extension is that of the files that are kept.
const Extension = ".json"

// unfinished is the extension of files that are being written.
const unfinished = ".part"

// Write puts data into a file of a folder, which is made where it is missing. After a power cut the file holds either data or what it held before. Only the
// user can read it.
func Write(folder, name string, data []byte) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	f, err := os.CreateTemp(folder, "*"+unfinished) // mode 0600
	if err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), filepath.Join(folder, name+Extension))
	}
	if err != nil {
		return fmt.Errorf("keep %s: %w", name, errors.Join(err, os.Remove(f.Name())))
	}
	return syncFolder(folder)
}

// syncFolder brings the folder itself to the medium. Windows has no such thing.
func syncFolder(folder string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(folder)
	if err != nil {
		return fmt.Errorf("keep in %s: %w", folder, err)
	}
	return errors.Join(f.Sync(), f.Close())
}

// Read gives what is kept under a name, nil where nothing is.
func Read(folder, name string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(folder, name+Extension))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read what was kept: %w", err)
	}
	return data, nil
}

// Newest gives the name under which something was kept last, "" where nothing is.
func Newest(folder string) string {
	files := byAge(folder, Extension)
	if len(files) == 0 {
		return ""
	}
	name := filepath.Base(files[0])
	return name[:len(name)-len(Extension)]
}

// Tidy removes all but the newest n files, and what was left half written.
func Tidy(folder string, n int) error {
	files := byAge(folder, Extension)
	old := append(files[min(n, len(files)):], byAge(folder, unfinished)...)
	var errs []error
	for _, path := range old {
		errs = append(errs, os.Remove(path))
	}
	return errors.Join(errs...)
}

// byAge gives the files with an extension, those written last first.
func byAge(folder, extension string) (paths []string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil
	}
	written := map[string]time.Time{}
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() && filepath.Ext(e.Name()) == extension {
			path := filepath.Join(folder, e.Name())
			paths, written[path] = append(paths, path), info.ModTime()
		}
	}
	slices.SortFunc(paths, func(a, b string) int { return written[b].Compare(written[a]) })
	return paths
}
