package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// set is a generated city. The largest is four times the whole national nomenclature: every count of it is exactly four times that of the one before, so
// that growth can be read off the two.
type set struct {
	Name string
	Size modeltest.Size
}

var sets = []set{{"S", modeltest.S}, {"M", modeltest.M}, {"L", modeltest.L}, {"4xL", modeltest.L.Times(4)}}

// usual is the set that the targets of the program as a whole speak of.
const usual = "M"

func setNamed(name string) (set, bool) {
	i := slices.IndexFunc(sets, func(s set) bool { return s.Name == name })
	if i < 0 {
		return set{}, false
	}
	return sets[i], true
}

// Names of what is made of a set, in its folder.
const (
	cityFile  = "kota.benang"
	cityBook  = "kota.xlsx"   // every line of the planned year, as the program exports it
	paperBook = "kertas.xlsx" // the rows of the comparison's paper, as a sheet that another program prints
	emptyBook = "kosong.csv"  // one cell: what another program takes to start
)

// build makes a set as files: the city act by act with its journal, and what other programs are to open of it.
func build(t *task) error {
	if err := buildCity(t.set.Size, t.path(cityFile)); err != nil {
		return err
	}
	f, err := sqlite.Open(t.path(cityFile), sqlite.Options{})
	if err != nil {
		return err
	}
	defer f.Close()
	t.note("records", float64(records(f.Plan())))
	if err := written(t.path(cityBook), func(w io.Writer) error {
		return workbook.WriteTable(w, workbook.XLSX, planned(f.Plan()))
	}); err != nil {
		return err
	}
	if err := os.WriteFile(t.path(emptyBook), []byte("satu\n"), 0o600); err != nil {
		return err
	}
	return written(t.path(paperBook), func(w io.Writer) error { return writePaperBook(w, f.Plan()) })
}

// buildCity builds a set where nothing waits for a disk, and copies it.
func buildCity(size modeltest.Size, path string) error {
	quick, err := os.MkdirTemp(inMemory(), "benang")
	if err != nil {
		return err
	}
	defer os.RemoveAll(quick)
	there := filepath.Join(quick, cityFile)
	f, err := sqlite.Create(there, sqlite.Options{})
	if err != nil {
		return err
	}
	if err := modeltest.Build(size, 1, f.Do); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return copyFile(there, path)
}

// inMemory is a folder that is kept in memory, or "" where the system has none.
func inMemory() string {
	const folder = "/dev/shm"
	if i, err := os.Stat(folder); err == nil && i.IsDir() {
		return folder
	}
	return ""
}

func records(p *model.Plan) (n int) {
	for _, kind := range model.Kinds() {
		n += len(p.Records(kind))
	}
	return n
}

// planned is the table of the planned year up to its budget, which is what agencies send. With what was spent too, that of the largest set would be over the size up to
// which a workbook is read.
func planned(p *model.Plan) *workbook.Table {
	return workbook.NewTable(p, workbook.ExportOptions{
		Year: modeltest.PlanYear, Years: []int{modeltest.PlanYear}, Stages: []model.Stage{model.Planned, model.Proposed, model.Enacted},
	})
}

func written(path string, write func(io.Writer) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := write(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	return written(to, func(w io.Writer) error {
		_, err := io.Copy(w, in)
		return err
	})
}
