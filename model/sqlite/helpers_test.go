package sqlite

import (
	"context"
	"encoding/hex"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// clock is a time that moves a second with each look.
func clock() func() time.Time {
	now := time.Date(2027, time.January, 18, 1, 0, 0, 0, time.UTC)
	return func() time.Time {
		now = now.Add(time.Second)
		return now
	}
}

func quick() Options { return Options{Now: clock(), Operator: "Sekretariat", synchronous: "OFF"} }

// create makes an empty file that is closed with the test.
func create(tb testing.TB, o Options) *File {
	tb.Helper()
	f, err := Create(filepath.Join(tb.TempDir(), "rapat.benang"), o)
	if err != nil {
		tb.Fatal(err)
	}
	closeAtEnd(tb, f)
	return f
}

func open(tb testing.TB, path string, o Options) *File {
	tb.Helper()
	f, err := Open(path, o)
	if err != nil {
		tb.Fatal(err)
	}
	closeAtEnd(tb, f)
	return f
}

func closeAtEnd(tb testing.TB, f *File) {
	tb.Cleanup(func() { mustClose(tb, f) })
}

func mustClose(tb testing.TB, f *File) {
	tb.Helper()
	if err := f.Close(); err != nil {
		tb.Error(err)
	}
}

// town makes a file that holds modeltest's small town, in three entries.
func town(tb testing.TB, o Options) (*File, *modeltest.Town) {
	tb.Helper()
	f := create(tb, o)
	w := modeltest.Small(tb)
	for _, e := range w.Entries {
		mustDo(tb, f, same{e})
	}
	return f, w
}

// same is the act that an entry records, done again.
type same struct{ *model.Entry }

func (s same) Name() string { return s.Act }
func (s same) Changes(*model.Plan, model.Context) ([]model.Change, error) {
	return s.Entry.Changes, nil
}

func mustDo(tb testing.TB, f *File, act model.Act) *model.Entry {
	tb.Helper()
	e, err := f.Do(act, model.Context{})
	if err != nil {
		tb.Fatalf("%s: %v", act.Name(), err)
	}
	return e
}

func mustPass(tb testing.TB, f *File) {
	tb.Helper()
	if r := check(tb, f); !r.OK() {
		tb.Fatalf("check found %q", r.Problems)
	}
}

func check(tb testing.TB, f *File) *Report {
	tb.Helper()
	r, err := f.Check(context.Background(), nil)
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

func mustEqual(tb testing.TB, what string, got, want *model.Plan) {
	tb.Helper()
	if d := difference(want, got); d != nil {
		tb.Fatalf("%s: %s", what, d)
	}
}

func wantCode(tb testing.TB, err error, code model.Code) {
	tb.Helper()
	if got := model.CodeOf(err); got != code {
		tb.Fatalf("got error %v of code %q, want %q", err, got, code)
	}
}

func root(tb testing.TB, f *File) [32]byte {
	tb.Helper()
	r, err := f.Root()
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

// hexLeaf gives the root of a tree of one row.
func hexLeaf(r row) string {
	h := tlog.RecordHash(r.leaf())
	return hex.EncodeToString(h[:])
}
