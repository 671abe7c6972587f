package sqlite

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"benangmerah/model"
)

func TestCheckOfASoundFile(t *testing.T) {
	f, w := town(t, quick())
	for n := range 250 {
		mustDo(t, f, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: 2027, Amount: model.Money(n)})
	}
	var heard []int64
	r, err := f.Check(context.Background(), func(done, total int64) { heard = append(heard, done, total) })
	if err != nil {
		t.Fatal(err)
	}
	if !r.OK() || r.Entries != 253 || r.Root != root(t, f) || r.Records == 0 {
		t.Errorf("report %+v", r)
	}
	if fmt.Sprint(heard) != "[200 253 253 253]" {
		t.Errorf("progress %v", heard)
	}
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := f.Check(canceled, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled check gives %v", err)
	}
}

func TestCheckOfAnEmptyFile(t *testing.T) {
	f := create(t, quick())
	mustPass(t, f)
	if got := fmt.Sprintf("%x", root(t, f)); got != "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" {
		t.Errorf("root of nothing is %s", got)
	}
}

// Every bit of every column of a journal row counts, whether its changes lie open or compressed.
func TestCheckFindsEveryFlippedBitOfTheJournal(t *testing.T) {
	f, w := town(t, quick())
	c := model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: "Bu A", Elapsed: 61, Reason: "Salah ketik"}
	small, err := f.Do(model.TakeNote{Text: "x"}, c)
	if err != nil {
		t.Fatal(err)
	}
	undo, err := f.Undo(c)
	if err != nil {
		t.Fatal(err)
	}
	large, err := f.Do(model.TakeNote{Text: strings.Repeat("panjang sekali ", 400)}, c)
	if err != nil {
		t.Fatal(err)
	}
	mustPass(t, f)
	run("PRAGMA ignore_check_constraints = ON")(t, f)
	flips := 0
	for _, e := range []*model.Entry{small, undo, large} {
		for _, column := range strings.Split(journalColumns, ", ") {
			flips += flipColumn(t, f, e.Seq, column)
		}
	}
	if flips < 3000 {
		t.Errorf("only %d bits were tried", flips)
	}
	mustPass(t, f)
}

// flipColumn flips the bits of one column one after the other and says how many.
func flipColumn(t *testing.T, f *File, seq int64, column string) int {
	t.Helper()
	var value any
	if err := f.c.row("SELECT "+column+" FROM journal WHERE seq = ?", []any{seq}, &value); err != nil {
		t.Fatal(err)
	}
	flipped := everyBit(value)
	for bit, other := range flipped {
		where := seq
		if column == "seq" {
			if where = other.(int64); where > 0 && where <= f.Size() {
				continue // the place of another row
			}
		}
		set := "UPDATE journal SET " + column + " = ? WHERE seq = ?"
		mustRun(t, f, set, other, seq)
		if check(t, f).OK() {
			t.Errorf("bit %d of %s in entry %d: not found", bit, column, seq)
		}
		mustRun(t, f, set, value, where)
	}
	return len(flipped)
}

func mustRun(t *testing.T, f *File, query string, args ...any) {
	t.Helper()
	if err := f.c.run(query, args...); err != nil {
		t.Fatal(err)
	}
}

// everyBit gives a column's value with each of its bits flipped in turn.
func everyBit(value any) []any {
	var list []any
	switch v := value.(type) {
	case int64:
		for bit := range 64 {
			list = append(list, v^1<<bit)
		}
	case string:
		for _, b := range everyBit([]byte(v)) {
			list = append(list, string(b.([]byte)))
		}
	case []byte:
		for bit := range 8 * len(v) {
			b := bytes.Clone(v)
			b[bit/8] ^= 1 << (bit % 8)
			list = append(list, b)
		}
	}
	return list
}

// found makes a copy of a file, changes it past the door and its constraints, and says whether opening or checking finds anything.
func found(t *testing.T, whole []byte, query string) bool {
	t.Helper()
	path := written(t, whole)
	c, err := connect(path, access{synchronous: "OFF"})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(c.run("PRAGMA ignore_check_constraints = ON"), c.run("PRAGMA foreign_keys = OFF"), c.run(query), c.close()); err != nil {
		t.Fatal(err)
	}
	return finds(t, path)
}

func finds(t *testing.T, path string) bool {
	t.Helper()
	f, err := Open(path, Options{synchronous: "OFF"})
	if err != nil {
		return true
	}
	defer mustClose(t, f)
	r, err := f.Check(context.Background(), nil)
	return err != nil || !r.OK()
}

func TestCheckFindsTampering(t *testing.T) {
	f, w := town(t, quick())
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	mustStep(t, f.Undo)
	mustDo(t, f, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: 2027, Amount: 5})
	mustClose(t, f)
	whole := content(t, f.Path())
	for _, query := range []string{
		"UPDATE budget SET amount = amount + 1 WHERE stage = 30",
		"DELETE FROM target WHERE value = '120'",
		"INSERT INTO official (id, position, office, name, rank, nip, role) VALUES (7, 1, '', '', '', '', '')",
		"DELETE FROM line WHERE level = 1",
		"UPDATE slot SET agency = 12345 WHERE agency IS NOT NULL",
		"UPDATE tree SET hash = zeroblob(32) WHERE position = 2",
		"UPDATE tree SET hash = zeroblob(32) WHERE position = 0",
		"UPDATE tree SET hash = zeroblob(31) WHERE position = 0",
		"DELETE FROM tree WHERE position = 1",
		"DELETE FROM tree WHERE position = (SELECT max(position) FROM tree)",
		"INSERT INTO tree (position, hash) VALUES (1000, zeroblob(32))",
		"DELETE FROM journal WHERE seq = 6",
		"DELETE FROM journal WHERE seq = 1",
		"UPDATE journal SET seq = 100 WHERE seq = 6",
		"UPDATE journal SET seq = seq + 1000; UPDATE journal SET seq = CASE seq WHEN 1004 THEN 6 WHEN 1006 THEN 4 ELSE seq - 1000 END",
		"UPDATE journal SET changes = CAST(changes AS BLOB) WHERE seq = 4",
		"UPDATE journal SET changes = '[]' WHERE seq = 4",
		"UPDATE journal SET changes = '{' WHERE seq = 4",
		"UPDATE journal SET undoes = 3 WHERE seq = 5",
		"UPDATE journal SET undoes = 7 WHERE seq = 5",
	} {
		if !found(t, whole, query) {
			t.Errorf("not found: %s", query)
		}
	}
}

// Bits flipped in the raw file, where a change is written, are found as well.
func TestCheckFindsFlippedBitsOnTheMedium(t *testing.T) {
	f, _ := town(t, quick())
	mustDo(t, f, model.TakeNote{Text: "catatan yang mudah dicari"})
	mustClose(t, f)
	whole := content(t, f.Path())
	row := []byte(`"kind":"note"`)
	at := bytes.Index(whole, row)
	if at < 0 {
		t.Fatal("the journal row is not in the file")
	}
	for bit := range 8 * len(row) {
		b := bytes.Clone(whole)
		b[at+bit/8] ^= 1 << (bit % 8)
		if !finds(t, written(t, b)) {
			t.Errorf("bit %d: not found", bit)
		}
	}
}

func TestReportTellsProblems(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	tamper(t, f.Path(), "UPDATE journal SET reason = 'lain' WHERE seq = 2")
	r := check(t, open(t, f.Path(), quick()))
	if len(r.Problems) != 1 || !strings.Contains(r.Problems[0].Error(), "Tindakan nomor 2") || r.Problems[0].Code != model.Damaged {
		t.Errorf("problems %q", r.Problems)
	}
}

// A rollback journal that a crash has left is played back when the file is opened.
func TestHotJournalIsRolledBack(t *testing.T) {
	path, want := hotJournal(t)
	f := open(t, path, quick())
	mustEqual(t, "after the crash", f.Plan(), want)
	mustPass(t, f)
	mustDo(t, f, model.TakeNote{Text: "catatan"})
}

func TestHotJournalCannotBeRolledBackByAReader(t *testing.T) {
	path, want := hotJournal(t)
	o := quick()
	o.ReadOnly = true
	_, err := Open(path, o)
	wantCode(t, err, model.Locked)
	mustEqual(t, "after the refusal", open(t, path, quick()).Plan(), want)
}

// hotJournal gives a file in the middle of a transaction, as a crash leaves it: half of it changed, with its rollback journal beside it.
func hotJournal(t *testing.T) (string, *model.Plan) {
	t.Helper()
	f, _ := town(t, quick())
	want := f.Snapshot()
	run("PRAGMA cache_size = 1")(t, f) // so that changed pages reach the file before the commit
	run("BEGIN IMMEDIATE")(t, f)
	run("UPDATE budget SET amount = 0; UPDATE journal SET reason = hex(zeroblob(5000)); UPDATE agency SET name = hex(zeroblob(5000))")(t, f)
	crashed := written(t, content(t, f.Path()))
	journal := content(t, f.Path()+"-journal")
	if binary.BigEndian.Uint32(journal) != 0xd9d505f9 {
		t.Fatal("no rollback journal has reached the disk")
	}
	if err := os.WriteFile(crashed+"-journal", journal, 0o666); err != nil {
		t.Fatal(err)
	}
	run("ROLLBACK")(t, f)
	return crashed, want
}
