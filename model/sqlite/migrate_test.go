package sqlite

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/modeltest"
)

// later is the program's migrations with one more.
func later(t *testing.T, sql string) []migration {
	t.Helper()
	list := mustMigrations(embedded)
	return append(list, migration{version: len(list) + 1, name: "later", sql: sql})
}

// older makes a file with the town and what acts bring into it, as the program wrote it when it knew only the first migrations, in the columns that there were then.
func older(t *testing.T, version int, acts ...model.Act) (path string, want *model.Plan) {
	t.Helper()
	w := modeltest.Small(t)
	for _, act := range acts {
		w.Act(act)
	}
	f := &File{path: filepath.Join(t.TempDir(), "rapat.benang"), o: quick().filled()}
	f.o.migrations, f.o.own = f.o.migrations[:version], false // and there was no seal
	err := f.lay(func(c *connection) error {
		err := c.setID(randomHex())
		for _, e := range w.Entries {
			err = errors.Join(err, addAsThen(c, e))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return f.path, w.Plan
}

// addAsThen adds an entry and its records, all of them new, to a file with fewer columns than today's.
func addAsThen(c *connection, e *model.Entry) error {
	r, err := newRow(e)
	if err != nil {
		return err
	}
	for _, change := range e.Changes {
		t := tables[change.After.Kind()]
		err = errors.Join(err, insertAsThen(c, string(change.After.Kind()), t.columnNames(), t.fieldsOf(change.After)))
	}
	changes, foldErr := fold(r.changes)
	fields := append(r.fields(), &changes)
	return errors.Join(err, foldErr, insertAsThen(c, "journal", strings.Split(journalColumns, ", "), fields), c.grow(r.head.Seq-1, r.leaf()))
}

// insertAsThen writes a row with the columns that its table had.
func insertAsThen(c *connection, table string, names []string, fields []any) error {
	var columns []string
	var values []any
	for i, name := range names {
		var there bool
		if err := c.row("SELECT count(*) FROM pragma_table_info(?) WHERE name = ?", []any{table, name}, &there); err != nil {
			return err
		}
		if !there {
			continue
		}
		value := any(nil)
		if changes, ok := fields[i].(*any); ok {
			value = *changes
		} else {
			value = bind(fields[i])
		}
		columns, values = append(columns, name), append(values, value)
	}
	marks := strings.TrimSuffix(strings.Repeat("?, ", len(columns)), ", ")
	return c.run(fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", table, strings.Join(columns, ", "), marks), values...)
}

// The first files know nothing of objectives, outcomes, the catalogue, waivers and origins, neither in their tables nor in their journal.
func TestFileOfTheFirstVersionIsBroughtUpToDate(t *testing.T) {
	path, want := older(t, 1)
	before := content(t, path)
	f := open(t, path, quick())
	if only, why := f.ReadOnly(); only {
		t.Fatal(why)
	}
	mustEqual(t, "brought up to date", f.Plan(), want)
	mustPass(t, f)
	changes, err := f.c.readRows(1, f.Size())
	if err != nil || len(changes) != 3 || bytes.Contains(changes[1].changes, []byte("objective")) {
		t.Fatalf("%d entries, the second %.80q: %v", len(changes), changes[1].changes, err)
	}
	wantNames(t, filepath.Dir(path), "rapat.benang", ".rapat.benang.lock", fmt.Sprintf("rapat (sebelum versi %d).benang", currentVersion))
	copied := content(t, f.beforeName(currentVersion))
	if h, err := parseHeader(path, copied); err != nil || h.version != 1 || len(copied) > len(before) {
		t.Errorf("the copy has version %d and %d bytes: %v", h.version, len(copied), err)
	}
	worksWithWhatIsNew(t, f)
}

// worksWithWhatIsNew does acts on records and fields that the second migration brought, and takes all back to the beginning.
func worksWithWhatIsNew(t *testing.T, f *File) {
	t.Helper()
	line := *f.Plan().Records(model.KindLine)[0].(*model.Line)
	line.Objective, line.Outcome = "Iklim usaha yang baik", "Izin terbit tepat waktu"
	mustDo(t, f, model.Edit{Title: "edit", Put: []model.Record{
		&line, &model.CatalogEntry{Year: 2027, Half: model.CityHalf, Level: model.Program, Code: "2.18.04", Name: "PROGRAM"},
		&model.Waiver{Agency: line.Agency, Line: line.ID, Rule: "unit", Year: 2027, Reason: "dihitung lembaga lain"},
	}})
	want, path := f.Snapshot(), f.Path()
	mustClose(t, f)
	g := open(t, path, quick())
	mustEqual(t, "opened again", g.Plan(), want)
	mustPass(t, g)
	begin, err := g.At(0)
	if err != nil || !begin.Empty() {
		t.Errorf("before the first entry there was something: %v", err)
	}
	for range 4 {
		if _, err := g.Undo(model.Context{}); err != nil {
			t.Fatal(err)
		}
	}
	if !g.Plan().Empty() {
		t.Error("undoing all leaves something")
	}
	mustPass(t, g)
}

// Lists of cohorts that were fixed before they kept their terms are told with those of now, and say so; a list that is fixed now keeps its own.
func TestListsFixedBeforeTermsWereKept(t *testing.T) {
	path, want := older(t, 14, model.Edit{Title: "cohort.edit", Put: []model.Record{
		&model.Cohort{ID: 900, Name: "Naik Kelas", From: "2027-09-01", Until: "2027-12-31", Capacity: 2},
		&model.Requirement{ID: 901, Cohort: 900, Name: "Kemasan", Points: model.Point, Lowest: 1, Highest: 5},
		&model.CuratedList{ID: 902, Cohort: 900, Number: 1, Capacity: 1},
	}})
	f := open(t, path, quick())
	mustEqual(t, "brought up to date", f.Plan(), want)
	mustPass(t, f)
	add := model.AddApplicants{Cohort: 900, List: []model.Applies{{Actor: model.Actor{Name: "Anyam"}}}}
	mustDo(t, f, add)
	applicant := f.Plan().Applicants.Of(900)[0].ID
	mustDo(t, f, model.Assess{Cells: []model.Assessment{{Applicant: applicant, Requirement: 901, Mark: 5 * model.Point}}})
	mustDo(t, f, curation.Freeze{Cohort: 900})
	mustDo(t, f, model.Edit{Title: "cohort.edit", Put: []model.Record{&model.Requirement{ID: 901, Cohort: 900, Name: "Merek", Points: model.Point, Lowest: 1, Highest: 9}}})
	mustClose(t, f)
	g := open(t, path, quick())
	for i, want := range []struct {
		now      bool
		name     string
		capacity int
	}{{true, "Merek", 1}, {false, "Kemasan", 2}} {
		terms, err := curation.TermsOf(g.Plan(), 900, g.Plan().CuratedLists.Of(900)[i])
		if err != nil || terms.Now != want.now || terms.Requirements[0].Name != want.name || terms.Cohort.Capacity != want.capacity {
			t.Errorf("list %d: %+v, %v", i+1, terms, err)
		}
	}
	mustPass(t, g)
}

func TestFileOfTheFirstVersionForReadingOnlyIsRefused(t *testing.T) {
	path, _ := older(t, 1)
	before := content(t, path)
	o := quick()
	o.ReadOnly = true
	_, err := Open(path, o)
	wantCode(t, err, model.Locked)
	if !bytes.Equal(content(t, path), before) {
		t.Error("the file has changed")
	}
	wantNames(t, filepath.Dir(path), "rapat.benang")
}

func TestNewerFileOpensForReading(t *testing.T) {
	o := quick()
	o.migrations = later(t, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT; ALTER TABLE note ADD COLUMN mood TEXT;")
	f, _ := town(t, o)
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	mustClose(t, f)
	before := content(t, f.Path())
	g := open(t, f.Path(), quick())
	only, why := g.ReadOnly()
	if !only || why.Code != model.Newer || !strings.Contains(why.Message, "lebih baru") {
		t.Errorf("read-only %v: %v", only, why)
	}
	mustEqual(t, "newer file", g.Plan(), f.Plan())
	_, err := g.Do(model.TakeNote{Text: "catatan"}, model.Context{})
	wantCode(t, err, model.Newer)
	if !bytes.Equal(content(t, f.Path()), before) {
		t.Error("a newer file was written to")
	}
}

func TestNewerFileThatCannotBeRead(t *testing.T) {
	f := create(t, quick())
	mustClose(t, f)
	tamper(t, f.Path(), fmt.Sprintf("ALTER TABLE note DROP COLUMN speaker; PRAGMA user_version = %d", currentVersion+1))
	refused(t, f.Path(), model.Newer)
}

func TestMigrationKeepsACopyOfTheOlderFile(t *testing.T) {
	f, _ := town(t, quick())
	path, want, oldRoot := f.Path(), f.Snapshot(), root(t, f)
	mustClose(t, f)
	o := quick()
	o.migrations = later(t, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
	g := open(t, path, o)
	mustEqual(t, "migrated", g.Plan(), want)
	if only, why := g.ReadOnly(); only || root(t, g) != oldRoot {
		t.Errorf("read-only %v, root %x instead of %x", why, root(t, g), oldRoot)
	}
	var name string
	if err := g.c.row("SELECT name FROM migration WHERE version = ?", []any{len(o.migrations)}, &name); err != nil || name != "later" {
		t.Errorf("bookkeeping says %q: %v", name, err)
	}
	mustPass(t, g)
	mustClose(t, g)
	copied := filepath.Join(filepath.Dir(path), fmt.Sprintf("rapat (sebelum versi %d).benang", len(o.migrations)))
	wantNames(t, filepath.Dir(path), "rapat.benang", filepath.Base(copied))
	h := open(t, copied, quick()) // the older program writes to it
	mustEqual(t, "copy", h.Plan(), want)
	mustDo(t, h, model.TakeNote{Text: "catatan"})
}

func TestFailedMigrationChangesNothing(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	before := content(t, f.Path())
	o := quick()
	o.migrations = later(t, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT; DROP TABLE nothing;")
	if g, err := Open(f.Path(), o); err == nil {
		mustClose(t, g)
		t.Fatal("it opened")
	}
	if !bytes.Equal(content(t, f.Path()), before) {
		t.Error("the file has changed")
	}
	mustDo(t, open(t, f.Path(), quick()), model.TakeNote{Text: "catatan"})
}

func TestOlderFileForReadingOnlyIsRefused(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	o := quick()
	o.ReadOnly, o.migrations = true, later(t, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
	_, err := Open(f.Path(), o)
	wantCode(t, err, model.Locked)
}

func TestMigrationsMustBeNumberedInOrder(t *testing.T) {
	if _, err := readMigrations(fstest.MapFS{"migrations/0002_b.sql": {}}); err == nil {
		t.Error("a gap was accepted")
	}
}
