package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// results are all values by job, set and measure, and what could not be measured.
type results struct {
	options options
	values  map[string]map[string]map[string][]float64
	failed  []string
}

// job says on which sets something is measured.
type job struct {
	name string
	sets []string
}

var (
	everySet = []string{"S", "M", "L", "4xL"}
	upToL    = []string{"S", "M", "L"} // what other programs would need too long or too much memory for beyond
	usualSet = []string{usual}
	schedule = []job{
		{"build", everySet},
		{"open", everySet},
		{"commit", everySet},
		{"moment", everySet},
		{"check", everySet},
		{"backup", everySet},
		{"window", everySet},
		{"ranking", everySet},
		{"book", everySet},
		{"import", everySet},
		{"paper", everySet},
		{"minutes", usualSet},
		{"screen", everySet},
		{"executable", usualSet},
		{"openpyxl", upToL},
		{"office", upToL},
		{"soak", usualSet},
	}
	ownSets    = []string{"ranking", "minutes", "soak", "executable"}
	longestJob = 15 * time.Minute
)

// measure does all jobs, each in a process of its own, one after the other.
func measure(o options) (*results, error) {
	if err := os.MkdirAll(o.folder, 0o755); err != nil {
		return nil, err
	}
	made, err := os.MkdirTemp(o.folder, "sets")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(made)
	if o.folder, err = filepath.Abs(made); err != nil {
		return nil, err
	}
	if o.program, err = filepath.Abs(o.program); err != nil {
		return nil, err
	}
	r := &results{options: o, values: map[string]map[string]map[string][]float64{}}
	for _, j := range schedule {
		for _, set := range j.sets {
			if r.wanted(j.name, set) {
				r.do(j.name, set)
			}
		}
	}
	return r, nil
}

// wanted says whether a job is to be done on a set. Where only jobs are asked for that make their own, no set is built.
func (r *results) wanted(job, set string) bool {
	switch only := r.options.only; {
	case r.options.quick && set == "4xL":
		return false
	case only == nil:
		return true
	case job == "build":
		return slices.ContainsFunc(only, func(name string) bool { return !slices.Contains(ownSets, name) })
	default:
		return slices.Contains(only, job)
	}
}

// do does a job on a set and keeps what it measured, or why it could not.
func (r *results) do(job, set string) {
	fmt.Fprintf(os.Stderr, "%-10s %-4s", job, set)
	began := time.Now()
	values, err := r.child(job, set)
	fmt.Fprintf(os.Stderr, "%7.1f s\n", time.Since(began).Seconds())
	if err != nil {
		r.failed = append(r.failed, fmt.Sprintf("%s of %s: %v", job, set, err))
		return
	}
	if r.values[job] == nil {
		r.values[job] = map[string]map[string][]float64{}
	}
	r.values[job][set] = values
}

func (r *results) child(job, set string) (values map[string][]float64, err error) {
	folder := filepath.Join(r.options.folder, set)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), longestJob)
	defer cancel()
	c := exec.CommandContext(ctx, self, "-do", job, "-set", set, "-folder", folder, "-program", r.options.program, "-runs", strconv.Itoa(r.options.runs))
	// Fyne keeps for a minute what it measured of texts that are gone, in which a meeting by a machine has the texts of an hour.
	c.Env = append(os.Environ(), "FYNE_CACHE=1s")
	var said strings.Builder
	c.Stderr = &said
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, firstLines(said.String()))
	}
	return values, json.Unmarshal(out, &values)
}

// firstLines cuts what a program said in its distress.
func firstLines(text string) string {
	const most = 600
	text = strings.TrimSpace(text)
	if len(text) > most {
		text = text[:most] + " …"
	}
	return text
}

// of gives the median of a measure, and whether there is one.
func (r *results) of(job, set, measure string) (float64, bool) {
	values := r.values[job][set][measure]
	return median(values), len(values) > 0
}
