package sqlite

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/sqlite/medium"
)

// failing lets some operations pass and answers those after them with a code: one of them, or all.
func failing(pass int, code medium.Code, forever bool, fits func(medium.Op) bool) (fault medium.Fault, hits *atomic.Int64) {
	var seen atomic.Int64
	hits = new(atomic.Int64)
	return func(op medium.Op) medium.Code {
		if !fits(op) {
			return medium.OK
		}
		n := int(seen.Add(1)) - 1
		if n < pass || n > pass && !forever {
			return medium.OK
		}
		hits.Add(1)
		return code
	}, hits
}

func changing(op medium.Op) bool { return op.Kind != medium.Read && op.Kind != medium.Sync }

func syncing(op medium.Op) bool { return op.Kind == medium.Sync }

func anything(medium.Op) bool { return true }

// Whatever operation of whatever act the medium refuses, once or from then on: the act is done, or it is refused with a sentence and nothing has changed, in
// the plan as in the file. Nothing that was acknowledged is lost.
func TestARefusingMediumLosesNothing(t *testing.T) {
	m := medium.New()
	template, _ := town(t, quick())
	mustDo(t, template, model.TakeNote{Text: "sebelum"})
	content, err := os.ReadFile(template.Path())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		code   medium.Code
		fits   func(medium.Op) bool
		passes bool // where it comes once, the act is tried again and done
	}{
		{"disk full", medium.Full, changing, false},
		{"write error", medium.WriteError, changing, true},
		{"sync error", medium.SyncError, syncing, true},
		{"stick pulled", medium.WriteError, anything, true},
	} {
		for _, forever := range []bool{false, true} {
			refused, done := 0, 0
			for pass := 0; ; pass++ {
				path := filepath.Join(t.TempDir(), "rapat.benang")
				if err := os.WriteFile(path, content, 0o600); err != nil {
					t.Fatal(err)
				}
				fault, hits := failing(pass, c.code, forever, c.fits)
				if faulty(t, m, path, fault) != nil {
					refused++
				} else {
					done++
				}
				if hits.Load() == 0 {
					break
				}
			}
			if refused == 0 != (c.passes && !forever) || done == 0 {
				t.Errorf("%s, forever %v: %d acts refused, %d done", c.name, forever, refused, done)
			}
		}
	}
}

// hurried are the system's files without the pauses between tries.
func hurried() *files {
	s := *usual
	s.pause = func(time.Duration) {}
	return &s
}

// faulty does an act while a fault is in force, gives the refusal, and looks at the file before and after it is opened anew.
func faulty(t *testing.T, m *medium.Medium, path string, fault medium.Fault) error {
	t.Helper()
	f, err := Open(path, Options{Now: clock(), medium: m.Name, files: hurried()})
	if err != nil {
		t.Fatal(err)
	}
	before, size := f.Snapshot(), f.Size()
	m.Break(fault)
	_, refusal := f.Do(model.TakeNote{Text: strings.Repeat("catatan ", 2000)}, model.Context{})
	m.Break(nil)
	if refusal != nil {
		mustEqual(t, "after a refusal", f.Plan(), before)
		if told, ok := errors.AsType[*model.Error](refusal); !ok || told.Message == "" {
			t.Errorf("refused without a sentence: %v", refusal)
		}
	} else {
		size++
	}
	shown := f.Snapshot()
	more, err := f.Do(model.TakeNote{Text: "sesudah"}, model.Context{})
	if err == nil {
		size, shown = more.Seq, f.Snapshot()
	} else if readOnly, why := f.ReadOnly(); !readOnly || why == nil {
		t.Errorf("after the fault nothing more is written, and nobody says why: %v", err)
	}
	mustClose(t, f)
	again := open(t, path, quick())
	if err := stillWhole(again, shown, size, refusal); err != nil {
		t.Error(err)
	}
	return refusal
}

// stillWhole says whether a file opened anew is whole and holds what was shown; of an act that was refused as uncertain either is true.
func stillWhole(f *File, shown *model.Plan, size int64, refusal error) error {
	report, err := f.Check(background, nil)
	switch {
	case err != nil:
		return err
	case !report.OK():
		return report.Problems[0]
	case f.Size() == size+1 && model.CodeOf(refusal) == model.Locked:
		return nil
	case f.Size() != size:
		return errors.New("the file holds another number of entries than were acknowledged")
	}
	if same, kind := f.Plan().Equal(shown); !same {
		return errors.New("opened anew the file holds others of kind " + string(kind))
	}
	return nil
}

// A slow medium keeps an act waiting, and what was acknowledged is there.
func TestASlowMediumOnlyTakesItsTime(t *testing.T) {
	m := medium.New()
	f, _ := town(t, Options{Now: clock(), medium: m.Name})
	var waited atomic.Int64
	m.Break(func(op medium.Op) medium.Code {
		if op.Kind == medium.Sync {
			time.Sleep(50 * time.Millisecond)
			waited.Add(1)
		}
		return medium.OK
	})
	e := mustDo(t, f, model.TakeNote{Text: "x"})
	if waited.Load() == 0 || f.Size() != e.Seq {
		t.Errorf("%d syncs waited for, entry %d of %d", waited.Load(), e.Seq, f.Size())
	}
	mustPass(t, f)
}

// A medium that cannot be read says so when the file is opened, and the file is not touched.
func TestAnUnreadableMediumIsRefused(t *testing.T) {
	m := medium.New()
	f, _ := town(t, quick())
	mustClose(t, f)
	before, err := os.ReadFile(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	for pass := range 12 {
		fault, hits := failing(pass, medium.ReadError, true, func(op medium.Op) bool { return op.Kind == medium.Read })
		m.Break(fault)
		_, err := Open(f.Path(), Options{medium: m.Name})
		m.Break(nil)
		if hits.Load() > 0 && err == nil {
			t.Errorf("opened although reading fails after %d reads", pass)
		}
		if told, ok := errors.AsType[*model.Error](err); err != nil && (!ok || told.Message == "") {
			t.Errorf("refused without a sentence: %v", err)
		}
	}
	if after, err := os.ReadFile(f.Path()); err != nil || string(after) != string(before) {
		t.Errorf("the file was touched: %v", err)
	}
}
