package sqlite

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"modernc.org/sqlite"

	"benangmerah/model"
)

func TestDoFillsWhatTheContextLeavesEmpty(t *testing.T) {
	f, _ := town(t, quick())
	e := mustDo(t, f, model.TakeNote{Text: "catatan"})
	if e.Seq != 4 || e.At == 0 || e.Operator != "Sekretariat" {
		t.Errorf("entry %+v", e)
	}
	again, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{At: 5, Operator: "Bappeda", Seed: "seed", Seq: 99, Elapsed: 7})
	if err != nil {
		t.Fatal(err)
	}
	if again.Seq != 5 || again.At != 5 || again.Operator != "Bappeda" || again.Elapsed != 7 {
		t.Errorf("entry %+v", again)
	}
	if id := again.Changes[0].Key(); id != model.NewIDs("seed").Next() {
		t.Errorf("ID %d is not the seed's first", id)
	}
}

func TestDoTellsSubscribersInOrderAfterwards(t *testing.T) {
	f, _ := town(t, quick())
	var heard []string
	hear := func(name string) func(*model.Entry) {
		return func(e *model.Entry) {
			if f.Size() != e.Seq || f.Plan().Notes.Len() != int(e.Seq)-3 {
				t.Errorf("%s was told of entry %d too early", name, e.Seq)
			}
			heard = append(heard, name)
		}
	}
	cancelFirst := f.Subscribe(hear("first"))
	defer f.Subscribe(hear("second"))()
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	cancelFirst()
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	if _, err := f.Do(model.TakeNote{}, model.Context{}); err == nil {
		t.Error("an empty note was taken")
	}
	if got := strings.Join(heard, " "); got != "first second second" {
		t.Errorf("heard %q", got)
	}
}

func TestUndoAndRedo(t *testing.T) {
	f, w := town(t, quick())
	before := f.Snapshot()
	act := model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: 2027, Value: "130"}
	mustDo(t, f, act)
	after := f.Snapshot()
	if head, ok := f.CanUndo(); !ok || head.Seq != 4 || head.Act != "correct.target" || head.Changes != nil {
		t.Errorf("CanUndo: %+v %v", head, ok)
	}
	if _, ok := f.CanRedo(); ok {
		t.Error("redo is offered before any undo")
	}
	undone := mustStep(t, f.Undo)
	mustEqual(t, "undone", f.Plan(), before)
	if undone.Undoes != 4 || undone.Act != "undo" {
		t.Errorf("entry %+v", undone)
	}
	if head, ok := f.CanRedo(); !ok || head.Seq != 5 {
		t.Errorf("CanRedo: %+v %v", head, ok)
	}
	mustStep(t, f.Redo)
	mustEqual(t, "redone", f.Plan(), after)
	_, err := f.Redo(model.Context{})
	wantCode(t, err, model.Invalid)
	for range 4 {
		mustStep(t, f.Undo)
	}
	if !f.Plan().Empty() {
		t.Error("undoing all leaves something")
	}
	_, err = f.Undo(model.Context{})
	wantCode(t, err, model.Invalid)
	mustPass(t, f)
}

func mustStep(t *testing.T, step func(model.Context) (*model.Entry, error)) *model.Entry {
	t.Helper()
	e, err := step(model.Context{})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestRevertOfAnOlderEntry(t *testing.T) {
	f, w := town(t, quick())
	first := mustDo(t, f, model.TakeNote{Text: "pertama"})
	second := mustDo(t, f, model.TakeNote{Text: "kedua"})
	if _, err := f.Revert(first.Seq, model.Context{}); err != nil {
		t.Fatal(err)
	}
	if f.Plan().Notes.Len() != 1 || f.Plan().Notes.Get(second.Changes[0].Key()) == nil {
		t.Error("the wrong note has gone")
	}
	_, err := f.Revert(first.Seq, model.Context{})
	wantCode(t, err, model.Conflict)
	_, err = f.Revert(2, model.Context{}) // the lines, which the agenda refers to
	wantCode(t, err, model.Conflict)
	_, err = f.Revert(99, model.Context{})
	wantCode(t, err, model.NotFound)
	if f.Plan().Lines.Get(w.Sub) == nil {
		t.Error("a refused revert has changed the plan")
	}
}

// An entry may be reverted that undo would not reach any more; undo then begins with that.
func TestUndoAfterAnOutdatedRevert(t *testing.T) {
	f, w := town(t, quick())
	set := model.SetTarget{Indicator: w.Output, Stage: model.Proposed, Year: 2027, Value: "130"}
	first := mustDo(t, f, set)
	mustStep(t, f.Undo)
	mustDo(t, f, set)
	if _, err := f.Revert(first.Seq, model.Context{}); err != nil {
		t.Fatal(err)
	}
	for f.Size() < 50 {
		if _, ok := f.CanUndo(); !ok {
			break
		}
		mustStep(t, f.Undo)
	}
	if !f.Plan().Empty() {
		t.Error("undoing all leaves something")
	}
}

func TestBrokenTextIsRefused(t *testing.T) {
	f, _ := town(t, quick())
	region := *f.Plan().Region()
	region.Address = "Jalan \xff"
	before := f.Snapshot()
	_, err := f.Do(model.Edit{Title: "setup.region", Put: []model.Record{&region}}, model.Context{})
	wantCode(t, err, model.Invalid)
	_, err = f.Do(model.TakeNote{Text: "catatan"}, model.Context{Reason: "a\x00b"})
	wantCode(t, err, model.Invalid)
	mustEqual(t, "after refusals", f.Plan(), before)
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	mustPass(t, f)
}

func TestActsThatChangeNothingAreRefused(t *testing.T) {
	f, _ := town(t, quick())
	_, err := f.Do(same{&model.Entry{Act: "nothing"}}, model.Context{})
	wantCode(t, err, model.Invalid)
}

// A transaction that fails, wherever it fails, changes neither file nor plan, and the next one goes through.
func TestFailingTransactionChangesNothing(t *testing.T) {
	for _, c := range []struct {
		name       string
		code       model.Code
		fail, heal func(*testing.T, *File)
	}{
		{"while rows are written", model.Internal, run("CREATE TEMP TRIGGER broken BEFORE INSERT ON note BEGIN SELECT RAISE(ABORT, 'no'); END"), run("DROP TRIGGER broken")},
		{"while the journal is written", model.Internal, run("CREATE TEMP TRIGGER broken BEFORE INSERT ON journal BEGIN SELECT RAISE(ROLLBACK, 'no'); END"), run("DROP TRIGGER broken")},
		{"while the tree is written", model.Internal, run("CREATE TEMP TRIGGER broken AFTER INSERT ON tree BEGIN SELECT RAISE(FAIL, 'no'); END"), run("DROP TRIGGER broken")},
		{"at the commit", model.Internal, hook(func() int32 { return 1 }), hook(nil)},
		{"on a full disk", model.Invalid, run("PRAGMA max_page_count = 1"), run("PRAGMA max_page_count = 1000000")},
		{"beside a reader", model.Locked, read, stopReading},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, w := town(t, quick())
			mustDo(t, f, model.TakeNote{Text: "catatan"})
			want, wantRoot, size := f.Snapshot(), root(t, f), f.Size()
			c.fail(t, f)
			told := 0
			defer f.Subscribe(func(*model.Entry) { told++ })()
			act := model.TakeNote{Text: strings.Repeat("panjang ", 2000)}
			_, err := f.Do(act, model.Context{})
			wantCode(t, err, c.code)
			mustEqual(t, "plan after the failure", f.Plan(), want)
			if told != 0 || f.Size() != size || root(t, f) != wantRoot {
				t.Errorf("told %d times, size %d", told, f.Size())
			}
			c.heal(t, f)
			mustPass(t, f)
			mustDo(t, f, act)
			mustDo(t, f, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: 2027, Amount: 5})
			mustPass(t, f)
			want = f.Snapshot()
			mustClose(t, f)
			mustEqual(t, "opened again", open(t, f.Path(), quick()).Plan(), want)
		})
	}
}

func run(query string) func(*testing.T, *File) {
	return func(t *testing.T, f *File) {
		t.Helper()
		if err := f.c.run(query); err != nil {
			t.Fatal(err)
		}
	}
}

func hook(h sqlite.CommitHookFn) func(*testing.T, *File) {
	return func(t *testing.T, f *File) {
		t.Helper()
		err := f.c.conn.Raw(func(raw any) error {
			raw.(sqlite.HookRegisterer).RegisterCommitHook(h)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

var reader *connection

// read has another connection read the file, so that nothing can be committed.
func read(t *testing.T, f *File) {
	t.Helper()
	run("PRAGMA busy_timeout = 1")(t, f)
	var err error
	if reader, err = connect(f.Path(), access{readOnly: true}); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := reader.run("BEGIN"); err != nil {
		t.Fatal(err)
	}
	if err := reader.row("SELECT count(*) FROM journal", nil, &n); err != nil {
		t.Fatal(err)
	}
}

func stopReading(t *testing.T, _ *File) {
	t.Helper()
	if err := reader.close(); err != nil {
		t.Fatal(err)
	}
}

func TestNothingIsWrittenOverAnotherProgramsChange(t *testing.T) {
	f, _ := town(t, quick())
	want := f.Snapshot()
	tamper(t, f.Path(), "UPDATE agency SET name = 'Dinas Lain'")
	for range 2 {
		_, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{})
		wantCode(t, err, model.Conflict)
	}
	mustEqual(t, "plan", f.Plan(), want)
	if only, why := f.ReadOnly(); !only || why.Code != model.Conflict {
		t.Errorf("read-only %v: %v", only, why)
	}
	if r := check(t, f); r.OK() || !strings.Contains(fmt.Sprint(r.Problems), "isian Name") {
		t.Errorf("check found %q", r.Problems)
	}
}

func TestNothingIsWrittenWhereTheFileCannotTell(t *testing.T) {
	f, _ := town(t, quick())
	want := f.Snapshot()
	if err := f.c.conn.Close(); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		_, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{})
		wantCode(t, err, model.Locked)
	}
	mustEqual(t, "plan", f.Plan(), want)
	if err := f.Close(); err == nil {
		t.Error("the lost connection is not reported")
	}
}

func TestAReferenceThatIsMissingIsRefused(t *testing.T) {
	f, _ := town(t, quick())
	want := f.Snapshot()
	_, err := f.Do(orphan{}, model.Context{})
	if code := model.CodeOf(err); code != model.Invalid && code != model.NotFound {
		t.Errorf("got %v", err)
	}
	mustEqual(t, "plan", f.Plan(), want)
}

// orphan is an act that adds a sub unit without an agency.
type orphan struct{}

func (orphan) Name() string { return "orphan" }
func (orphan) Changes(*model.Plan, model.Context) ([]model.Change, error) {
	return []model.Change{model.Add(&model.SubUnit{ID: 5, Code: "1", Name: "Unit"})}, nil
}

// Copies, earlier moments, exports, backups and checks may be asked for from elsewhere while acts are done.
func TestOthersReadWhileActsAreDone(t *testing.T) {
	f, w := town(t, quick())
	folder := t.TempDir()
	failed := make(chan error, 4)
	for _, work := range []func() error{
		func() error { _, err := f.At(3); return err },
		func() error { return f.Export(io.Discard) },
		func() error { _, err := f.Backup(filepath.Join(folder, "cadangan.benang")); return err },
		func() error {
			r, err := f.Check(context.Background(), nil)
			if err == nil && !r.OK() {
				err = r.Problems[0]
			}
			return err
		},
	} {
		go func() {
			for range 20 {
				if err := work(); err != nil {
					failed <- err
					return
				}
			}
			failed <- nil
		}()
	}
	for n := range 300 {
		mustDo(t, f, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: 2027, Amount: model.Money(n)})
	}
	for range 4 {
		if err := <-failed; err != nil {
			t.Error(err)
		}
	}
	mustPass(t, f)
}

// TestUndoPassesOverTheClock changes the clock after what a person did: undo is of that, and what is running keeps its time.
func TestUndoPassesOverTheClock(t *testing.T) {
	f, w := town(t, quick())
	before := f.Snapshot()
	mustDo(t, f, model.BeginSlot{Slot: w.Slot})
	longer := *f.Plan().Slots.Get(w.Slot)
	longer.Reply += 15
	mustDo(t, f, model.EditSlot{To: longer})
	began := longer.Began
	mustDo(t, f, model.AdjustClock{By: 3600})
	wants := func(reply int, began model.Instant, undo string) {
		t.Helper()
		if s := f.Plan().Slots.Get(w.Slot); s.Reply != reply || s.Began != began {
			t.Errorf("%d minutes of reply since %d, want %d since %d", s.Reply, s.Began, reply, began)
		}
		if head, ok := f.CanUndo(); !ok || head.Act != undo {
			t.Errorf("undo is of %q, want %q", head.Act, undo)
		}
	}
	moved := began.Add(time.Hour)
	wants(longer.Reply, moved, "slot.edit")
	mustStep(t, f.Undo)
	wants(longer.Reply-15, moved, "slot.begin")
	mustDo(t, f, model.AdjustClock{By: -60})
	mustStep(t, f.Redo)
	wants(longer.Reply, moved.Add(-time.Minute), "undo")
	mustPass(t, f)
	f = reopened(t, f)
	mustStep(t, f.Undo)
	mustStep(t, f.Undo)
	mustEqual(t, "undone", f.Plan(), before)
	mustPass(t, f)
	mustStep(t, f.Redo)
	wants(longer.Reply-15, moved.Add(-time.Minute), "undo")
}

func reopened(t *testing.T, f *File) *File {
	t.Helper()
	mustClose(t, f)
	return open(t, f.Path(), quick())
}
