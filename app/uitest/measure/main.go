// Command measure prints one table of what the program takes, at four sizes of a city, each figure beside its target and, where another program does the same, beside
// that one, run in the same call:
//
//	measure [-quick] [-program FILE] [-json FILE] [-jobs LIST] [-folder FOLDER]
//
// Figures are medians. It is a benchmark and no test: a target that is missed is marked, and the exit code stays 0.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"time"

	_ "benangmerah/app/environ" // before Fyne is initialised
)

// How often a job does its work, of which the median counts; less where it takes long.
const (
	fullRuns  = 7
	quickRuns = 3
)

// options are what is asked for.
type options struct {
	quick                 bool
	program, json, folder string
	only                  []string // jobs, all where empty
	runs                  int
}

func main() {
	var o options
	var only, job, name string
	flag.BoolVar(&o.quick, "quick", false, "without the largest set, with fewer repetitions and a soak of a tenth")
	flag.StringVar(&o.program, "program", "build/benangmerah", "the built program, for its windows")
	flag.StringVar(&o.json, "json", "", "write all figures to this file too")
	flag.StringVar(&o.folder, "folder", "build", "where the sets are made: the medium that acts are kept on")
	flag.StringVar(&only, "jobs", "", "only these jobs, with commas between them")
	flag.StringVar(&job, "do", "", "do one job in this process (used by the program itself)")
	flag.StringVar(&name, "set", usual, "the set of -do")
	flag.IntVar(&o.runs, "runs", 0, "how often a job does its work")
	flag.Parse()
	if o.runs == 0 {
		o.runs = fullRuns
		if o.quick {
			o.runs = quickRuns
		}
	}
	if only != "" {
		o.only = strings.Split(only, ",")
	}
	if err := run(o, job, name); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(o options, job, name string) error {
	if job != "" {
		s, known := setNamed(name)
		if !known {
			return fmt.Errorf("there is no set %q", name)
		}
		return perform(job, &task{set: s, folder: o.folder, runs: o.runs, program: o.program})
	}
	began := time.Now()
	r, err := measure(o)
	if err != nil {
		return err
	}
	r.print(os.Stdout, time.Since(began))
	if o.json == "" {
		return nil
	}
	return r.save(o.json)
}
