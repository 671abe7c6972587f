package delivery

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// unfinished begins the names of the hidden folders in which deliveries are written; digits end them.
const unfinished = ".naskah-"

// leftAfter is how long nothing must have been written into such a folder before it counts as left behind. Every file of a delivery takes seconds at most.
const leftAfter = time.Hour

// removeLeft removes the hidden folders that earlier deliveries left in a folder: those of a process that ended, or that could not remove its own where handles or
// space had run out. What cannot be removed now stays for the next time: no delivery fails for it.
func removeLeft(folder string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return // the delivery itself says what is wrong with the folder
	}
	for _, e := range entries {
		if path := filepath.Join(folder, e.Name()); e.IsDir() && ours(e.Name()) && stale(path) {
			_ = os.RemoveAll(path)
		}
	}
}

// ours says whether a name is one that MkdirTemp made of unfinished.
func ours(name string) bool {
	rest, hidden := strings.CutPrefix(name, unfinished)
	return hidden && rest != "" && strings.Trim(rest, "0123456789") == ""
}

// stale says whether nothing in a folder was written lately. What cannot be looked at is not.
func stale(path string) bool {
	before, lately := time.Now().Add(-leftAfter), false
	err := filepath.WalkDir(path, func(_ string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err == nil && !info.ModTime().Before(before) {
			lately, err = true, fs.SkipAll
		}
		return err
	})
	return err == nil && !lately
}
