package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// office opens and prints the same rows by LibreOffice Calc. What it takes to start, measured with a sheet of one cell, is taken off, as our own start is not counted
// either; its profile is made beforehand.
func office(t *task) error {
	folder, clear, err := t.scratch()
	if err != nil {
		return err
	}
	defer clear()
	if folder, err = filepath.Abs(folder); err != nil {
		return err
	}
	convert := func(to, name string) (time.Duration, error) {
		began := time.Now()
		c := exec.Command("soffice", "-env:UserInstallation=file://"+filepath.Join(folder, "profile"), "--headless", "--convert-to", to, "--outdir", folder, t.path(name))
		out, err := c.CombinedOutput()
		if err != nil {
			return 0, fmt.Errorf("soffice: %w\n%s", err, out)
		}
		made := filepath.Join(folder, name[:len(name)-len(filepath.Ext(name))]+"."+to)
		if _, err := os.Stat(made); err != nil {
			return 0, fmt.Errorf("soffice made nothing of %s: %s", name, out)
		}
		return time.Since(began), os.Remove(made)
	}
	if _, err := convert("pdf", emptyBook); err != nil { // makes the profile
		return err
	}
	var starts []float64
	for range 3 {
		start, err := convert("pdf", emptyBook)
		if err != nil {
			return err
		}
		starts = append(starts, milliseconds(start))
	}
	for _, what := range []struct{ measure, to, name string }{{"open", "csv", cityBook}, {"print", "pdf", paperBook}} {
		for range peerRuns {
			took, err := convert(what.to, what.name)
			if err != nil {
				return err
			}
			t.note(what.measure, max(milliseconds(took)-median(starts), 0))
		}
	}
	return nil
}

// peerRuns is how often another program does the same: it is much slower than ours, and need not be known to the per cent.
const peerRuns = 3

//go:embed openpyxl.py
var script string

// openpyxl reads the workbook, and writes the same cells, by Python's openpyxl in its fastest modes. Its start is not counted.
func openpyxl(t *task) error {
	folder, clear, err := t.scratch()
	if err != nil {
		return err
	}
	defer clear()
	c := exec.Command("/usr/bin/python3", "-c", script, t.path(cityBook), filepath.Join(folder, "tulis.xlsx"), fmt.Sprint(peerRuns))
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return fmt.Errorf("python3-openpyxl: %w", err)
	}
	return json.Unmarshal(out, &t.values)
}

// forWindows is where the program for Windows lies, seen from the one for Linux.
const forWindows = "../windows/benangmerah.exe"

// executable tells how large the program is as it is given away, without symbols; that for Windows where it has been built.
func executable(t *task) error {
	folder, clear, err := t.scratch()
	if err != nil {
		return err
	}
	defer clear()
	bare := filepath.Join(folder, "benangmerah")
	if out, err := exec.Command("strip", "-s", "-o", bare, t.program).CombinedOutput(); err != nil {
		return fmt.Errorf("strip: %w\n%s", err, out)
	}
	info, err := os.Stat(bare)
	if err != nil {
		return err
	}
	t.note("size", float64(info.Size())/1e6)
	if info, err = os.Stat(filepath.Join(filepath.Dir(t.program), forWindows)); err == nil {
		t.note("size for Windows", float64(info.Size())/1e6)
	}
	return nil
}
