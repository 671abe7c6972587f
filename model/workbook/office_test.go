//go:build office

package workbook_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

// These tests need LibreOffice Calc: the Debian package libreoffice-calc-nogui, and -tags office.

// The module of testdata/office.bas in a profile of LibreOffice.
const (
	moduleHead = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Office" script:language="StarBasic">`
	moduleTail  = `</script:module>`
	moduleIndex = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Office"/>
</library:library>`
)

// officeTime is how long LibreOffice may take for all steps of a test.
const officeTime = 4 * time.Minute

// office is LibreOffice with a profile of its own.
type office struct{ profile string }

// newOffice lets LibreOffice make a profile, which on its first start it does over everything that is there, and puts the module into it.
func newOffice(t *testing.T) office {
	t.Helper()
	o := office{t.TempDir()}
	o.start(t, "--terminate_after_init")
	source, err := os.ReadFile(filepath.Join("testdata", "office.bas"))
	if err != nil {
		t.Fatal(err)
	}
	var module bytes.Buffer
	module.WriteString(moduleHead)
	if err := xml.EscapeText(&module, source); err != nil {
		t.Fatal(err)
	}
	module.WriteString(moduleTail)
	library := filepath.Join(o.profile, "user", "basic", "Standard")
	err = errors.Join(
		os.MkdirAll(library, 0o700),
		os.WriteFile(filepath.Join(library, "Office.xba"), module.Bytes(), 0o600),
		os.WriteFile(filepath.Join(library, "script.xlb"), []byte(moduleIndex), 0o600),
	)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func (o office) start(t *testing.T, argument string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), officeTime)
	defer cancel()
	run := exec.CommandContext(ctx, "soffice", "--headless", "-env:UserInstallation=file://"+o.profile, argument)
	if said, err := run.CombinedOutput(); err != nil {
		t.Fatalf("soffice %s: %v: %s", argument, err, said)
	}
}

// do lets LibreOffice do the steps.
func (o office) do(t *testing.T, s *steps) {
	t.Helper()
	s.WriteString("end") // the last line must not end with a break, or LibreOffice does not read it
	list := filepath.Join(o.profile, "steps")
	if err := os.WriteFile(list, s.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	o.start(t, `macro:///Standard.Office.Run("`+list+`")`)
	if failed, err := os.ReadFile(list + ".failed"); err == nil {
		t.Fatalf("LibreOffice: %s", failed)
	}
}

// steps are what LibreOffice does, one a line; see testdata/office.bas.
type steps struct{ bytes.Buffer }

func (s *steps) add(parts ...any) {
	for i, part := range parts {
		if i > 0 {
			s.WriteByte('\t')
		}
		fmt.Fprint(s, part)
	}
	s.WriteByte('\n')
}

// set is a plan whose templates go through LibreOffice.
type set struct {
	name string
	plan *model.Plan
	year int
}

// sets gives a made city and, where it is at hand, a real regency.
func sets(t *testing.T) []set {
	list := []set{{"M", modeltest.NewPlan(modeltest.M), modeltest.PlanYear}, {"nasty", nastyPlan(t, 5), modeltest.PlanYear}}
	if _, err := os.Stat(filepath.Join("..", "..", "..", "shared", "data")); err == nil {
		list = append(list, set{"real", realTemplates(t), 2026})
	}
	return list
}

// through writes the templates of a set, lets LibreOffice open each, do what edit adds to its steps, and save it, and gives the offers.
func (s set) through(t *testing.T, with office, edit func(do *steps, rows [][]string)) []*incoming.Offer {
	t.Helper()
	paths, err := workbook.WriteTemplates(context.Background(), s.plan, t.TempDir(), nil, stamp, s.year, nil)
	if err != nil {
		t.Fatal(err)
	}
	var do steps
	saved := make([]string, len(paths))
	folder := t.TempDir()
	for i, path := range paths {
		saved[i] = filepath.Join(folder, filepath.Base(path))
		do.add("open", path)
		edit(&do, rowsOf(t, path))
		do.add("save", saved[i])
	}
	began := time.Now()
	with.do(t, &do)
	t.Logf("%s: %d workbooks opened and saved in %v", s.name, len(paths), time.Since(began).Round(time.Millisecond))
	return s.offers(t, saved)
}

func (s set) offers(t *testing.T, paths []string) (list []*incoming.Offer) {
	t.Helper()
	for _, path := range paths {
		o, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Year: s.year, Stage: model.Proposed}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if o.Source != incoming.FromTemplate || o.Stamp == nil || o.Stamp.Agency != o.Agency || len(o.Refuse)+len(o.Unused) > 0 {
			t.Fatalf("%s: %s, stamp %v, refused %v, unused %v", path, o.Source, o.Stamp, o.Refuse, o.Unused)
		}
		list = append(list, o)
	}
	return list
}

// TestLibreOffice lets LibreOffice open and save the templates of every agency: as they are; with columns moved, renamed and hidden, rows inserted and a
// sheet added, which is no change either; and with a target and a budget filled in, which alone change.
func TestLibreOffice(t *testing.T) {
	with := newOffice(t)
	for _, s := range sets(t) {
		t.Run(s.name+" saved", func(t *testing.T) {
			for _, o := range s.through(t, with, func(*steps, [][]string) {}) {
				allSame(t, s.plan, s.plan, o)
			}
		})
		t.Run(s.name+" rearranged", func(t *testing.T) {
			for _, o := range s.through(t, with, rearrange) {
				allSame(t, s.plan, s.plan, o)
			}
		})
		t.Run(s.name+" filled", func(t *testing.T) {
			filled, read := 0, 0
			fill := func(do *steps, rows [][]string) {
				filled += s.fill(do, rows)
				rearrange(do, rows)
			}
			for _, o := range s.through(t, with, fill) {
				read += s.filled(t, o)
			}
			t.Logf("%d cells filled", filled)
			if filled != read || filled == 0 {
				t.Errorf("%d cells were filled, %d were read", filled, read)
			}
		})
	}
}

// rearrange adds the steps of a person who makes the sheet his own.
func rearrange(do *steps, rows [][]string) {
	heads := rows[2]
	at := func(title string) int { return slices.Index(heads, title) }
	do.add("text", "Isian", at("Satuan"), 2, "SATUAN TARGET")
	do.add("text", "Isian", at("Program/Kegiatan/Sub Kegiatan"), 2, "Uraian")
	do.add("text", "Isian", at("Kondisi Awal"), 2, "Baseline")
	do.add("text", "Isian", at("Sumber Dana"), 2, "Sumber Pendanaan")
	do.add("hide", "Isian", at("Lokasi"))
	do.add("rows", "Isian", 5, 2)
	do.add("column", "Isian", at("Sumber Dana"), 0)
	do.add("column", "Isian", at("Indikator")+1, len(heads))
	do.add("sheet", "Catatan kami", 0)
}

const (
	filledTarget = "≥ 12.345"
	filledBudget = model.Money(123_456_789_012_34)
)

// fill adds the steps that fill one target and one budget, where the agency has rows for them, and gives how many.
func (s set) fill(do *steps, rows [][]string) (count int) {
	at := func(title string) int { return slices.Index(rows[2], title) }
	target, indicator := at(fmt.Sprintf("Target %d (usulan)", s.year)), at("Indikator")
	budget, fund := at(fmt.Sprintf("Pagu %d (usulan) (Rp)", s.year)), at("Sumber Dana")
	for i := 3; i < len(rows); i++ {
		if len(rows[i]) > indicator && rows[i][indicator] != "" {
			do.add("text", "Isian", target, i, filledTarget)
			count++
			break
		}
	}
	for i := 3; i < len(rows); i++ {
		if len(rows[i]) > fund && rows[i][fund] != "" {
			do.add("number", "Isian", budget, i, "123456789012.34")
			count++
			break
		}
	}
	return count
}

// filled counts the cells that were filled, and ends the test where something else has changed.
func (s set) filled(t *testing.T, o *incoming.Offer) (count int) {
	t.Helper()
	preview := incoming.Weigh(s.plan, s.plan, o)
	for _, r := range preview.Rows {
		if r.Fate != incoming.Same && r.Fate != incoming.Changed && r.Fate != incoming.New {
			t.Fatalf("%s row %d: %s %v", o.Agency, r.Number, r.Fate, r.Reason)
		}
		for _, c := range r.Cells {
			switch {
			case c.Fate == incoming.Same:
			case c.Field == model.FieldTarget && c.Theirs.Text == filledTarget, c.Field == model.FieldBudget && c.Theirs.Amount == filledBudget:
				count++
			case r.Fate == incoming.Changed:
				t.Fatalf("%s row %d, %s: %q → %q", o.Agency, r.Number, c.Column, c.Ours, c.Theirs)
			}
		}
	}
	return count
}
