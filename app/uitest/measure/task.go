package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// task is one job on one set, done in a process of its own, so that no measurement finds the memory of another.
type task struct {
	set     set
	folder  string // of the set
	runs    int
	program string               // the built one
	values  map[string][]float64 // by what was measured
}

// jobs are what can be measured, by name. Each notes one or several measures.
var jobs = map[string]func(*task) error{
	"build": build, "open": openFile, "commit": commit, "moment": moment, "check": check, "backup": backUp,
	"window": inWindow, "ranking": ranking, "book": book, "import": importBook, "paper": printComparison, "minutes": minutes,
	"screen": onScreen, "soak": soak, "executable": executable,
	"office": office, "openpyxl": openpyxl,
}

// note keeps a value of a measure.
func (t *task) note(measure string, value float64) {
	t.values[measure] = append(t.values[measure], value)
}

// path names a file of the set.
func (t *task) path(name string) string { return filepath.Join(t.folder, name) }

// patience is how long a job repeats what takes long, after three times.
const patience = 20 * time.Second

// repeat does something as often as is wanted, at least three times, and notes how many milliseconds each time took. Garbage of the time before is not its.
func (t *task) repeat(measure string, do func() error) error {
	began := time.Now()
	for i := range t.runs {
		if i >= 3 && time.Since(began) > patience {
			return nil
		}
		runtime.GC()
		if err := t.once(measure, do); err != nil {
			return err
		}
	}
	return nil
}

// once does something and notes how many milliseconds it took.
func (t *task) once(measure string, do func() error) error {
	start := time.Now()
	if err := do(); err != nil {
		return fmt.Errorf("%s: %w", measure, err)
	}
	t.note(measure, milliseconds(time.Since(start)))
	return nil
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// mebibytes of so many bytes.
func mebibytes(bytes uint64) float64 { return float64(bytes) / (1 << 20) }

// heap is what is in use after a full collection, in bytes.
func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// scratch gives a folder for files of this job alone, on the medium of the sets.
func (t *task) scratch() (folder string, clear func(), err error) {
	folder, err = os.MkdirTemp(t.folder, "job")
	return folder, func() { os.RemoveAll(folder) }, err
}

// copied gives a copy of a file of the set that may be changed.
func (t *task) copied(name string) (path string, clear func(), err error) {
	folder, clear, err := t.scratch()
	if err != nil {
		return "", nil, err
	}
	path = filepath.Join(folder, name)
	return path, clear, copyFile(t.path(name), path)
}

// perform does a job and prints what it measured.
func perform(name string, t *task) error {
	job, known := jobs[name]
	if !known {
		return fmt.Errorf("there is no job %q", name)
	}
	t.values = map[string][]float64{}
	if err := job(t); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(t.values)
}
