package sqlite

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// changed gives a town that was changed past the program, as a disk would.
func changed(t *testing.T, query string) (path string, was *model.Plan) {
	t.Helper()
	f, _ := town(t, quick())
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	was = f.Snapshot()
	mustClose(t, f)
	tamper(t, f.Path(), query)
	return f.Path(), was
}

// Where tables hold other figures than the journal proves, those of the journal are shown, the difference is told, and nothing is written.
func TestOtherFiguresInTheTablesAreNotShown(t *testing.T) {
	path, was := changed(t, "UPDATE budget SET amount = amount + 100 WHERE id = (SELECT max(id) FROM budget); DELETE FROM note")
	before := content(t, path)
	f := open(t, path, quick())
	mustEqual(t, "the plan", f.Plan(), was)
	damage := f.Damage()
	if damage == nil || damage.Code != model.Damaged {
		t.Fatalf("damage %v", damage)
	}
	for _, want := range []string{"budget (", "berbeda pada isian Amount: ", "seharusnya", "note (catatan) hilang"} {
		if !strings.Contains(damage.Error(), want) {
			t.Errorf("%q does not say %q", damage, want)
		}
	}
	if only, why := f.ReadOnly(); !only || why != damage {
		t.Errorf("read only %v: %v", only, why)
	}
	_, err := f.Do(model.TakeNote{Text: "lagi"}, model.Context{})
	wantCode(t, err, model.Damaged)
	mustClose(t, f)
	if !bytes.Equal(content(t, path), before) {
		t.Error("the file was written to")
	}
	rescued := filepath.Join(t.TempDir(), "selamat.benang")
	if r, err := Rescue(t.Context(), path, rescued, quick(), nil); err != nil || len(r.Lost) > 0 {
		t.Fatalf("rescued %+v: %v", r, err)
	}
	g := open(t, rescued, quick())
	mustEqual(t, "rescued", g.Plan(), was)
	if g.Damage() != nil {
		t.Error(g.Damage())
	}
}

// A difference names what a person would recognise, in the words of both languages: not tables, columns and numbers.
func TestADifferenceNamesWhatPeopleKnow(t *testing.T) {
	w := modeltest.Small(t)
	was := w.Plan.Clone()
	b := *was.Records(model.KindBudget)[0].(*model.Budget)
	b.Amount += 150
	line, agency, fund := was.Lines.Get(b.Line), was.Agencies.Get(was.Lines.Get(b.Line).Agency), was.Funds.Get(b.Fund)
	indicator := *was.Records(model.KindIndicator)[0].(*model.Indicator)
	indicator.Owner = "orang lain"
	now := model.LoadPlan(recordsBut(was, &b, &indicator))
	var told []string
	eachDifference(was, now, func(tell func() *model.Error) bool {
		for _, l := range []locale.Language{locale.Indonesian, locale.English} {
			told = append(told, text.Error(tell(), l).Error())
		}
		return true
	})
	all := strings.Join(told, "\n")
	for _, want := range []string{
		"Pagu (" + line.Code + " " + line.Name + "; ", fund.Name + "; " + agency.Code + " " + agency.Name + "; Usulan; ", "berbeda pada isian Pagu: " + locale.FormatRupiah(b.Amount, locale.Indonesian) + ", seharusnya ",
		"Budget (", "differs in the field Budget: " + locale.FormatRupiah(b.Amount, locale.English) + " instead of ",
		"Indikator (" + indicator.Text, `berbeda pada isian Penanggung jawab: "orang lain", seharusnya ""`,
	} {
		if !strings.Contains(all, want) {
			t.Errorf("%s\ndoes not say %q", all, want)
		}
	}
}

// recordsBut gives the records of a plan with others in the place of those of their kinds and numbers.
func recordsBut(p *model.Plan, others ...model.Record) map[model.Kind][]model.Record {
	all := map[model.Kind][]model.Record{}
	for _, kind := range model.Kinds() {
		for _, r := range p.Records(kind) {
			for _, o := range others {
				if o.Kind() == kind && o.Key() == r.Key() {
					r = o
				}
			}
			all[kind] = append(all[kind], r)
		}
	}
	return all
}

// Every column holds a field that has a name, but for those that hold a part of one.
func TestColumnsNameTheirFields(t *testing.T) {
	for kind, table := range tables {
		r := model.NewRecord(kind)
		for i, field := range table.fieldsOf(r) {
			if _, two := field.(*quarter); fieldName(r, field) == "" && !two {
				t.Errorf("column %s of %s names no field", table.columnNames()[i], kind)
			}
		}
	}
}

// Where the journal is damaged and the seal proves the tables, their figures are shown; the damaged entry is not.
func TestADamagedEntryIsNotShown(t *testing.T) {
	path, was := changed(t, "UPDATE journal SET reason = 'lain' WHERE seq = 2")
	f := open(t, path, quick())
	mustEqual(t, "the plan", f.Plan(), was)
	if d := f.Damage(); d == nil || !strings.Contains(d.Error(), "Tindakan nomor 2") || !strings.Contains(d.Error(), "terbukti utuh") {
		t.Errorf("damage %v", d)
	}
	if _, err := f.Entries(3, 4); err != nil {
		t.Error(err)
	}
	_, err := f.Entries(1, 4)
	wantCode(t, err, model.Damaged)
	_, err = f.At(1)
	wantCode(t, err, model.Damaged)
}

func TestDamageIsTold(t *testing.T) {
	for query, want := range map[string]string{
		"DELETE FROM journal WHERE seq = 4; DELETE FROM tree WHERE position >= 4":                 "kehilangan tindakan nomor 4 sampai 4",
		"DELETE FROM journal WHERE seq = 2":                                                       "kehilangan tindakan nomor 2",
		"DELETE FROM tree WHERE position = 1":                                                     "Pohon jurnal",
		"UPDATE tree SET hash = zeroblob(32) WHERE position = 2":                                  "Tindakan nomor 2",
		"UPDATE meta SET value = 'lain' WHERE key = 'id'":                                         "Tanda pengenal",
		"UPDATE meta SET value = value || ' ' WHERE key = 'seal'":                                 "Segel",
		"UPDATE meta SET key = 'sepal' WHERE key = 'seal'":                                        "Segel",
		"UPDATE journal SET reason = 'x' WHERE seq = 2; DELETE FROM meta WHERE key = 'seal'":      "tidak dapat dibuktikan",
		"UPDATE moment SET name = 'x'; UPDATE note SET text = 'x'; UPDATE official SET name = ''": "seharusnya",
	} {
		path, was := changed(t, query)
		f, err := Open(path, quick())
		if err != nil {
			t.Errorf("%s: %v", query, err)
			continue
		}
		if d := f.Damage(); d == nil || !strings.Contains(d.Error(), want) {
			t.Errorf("%s: damage %v", query, d)
		}
		mustEqual(t, query, f.Plan(), was)
		mustClose(t, f)
	}
	path, _ := changed(t, "UPDATE journal SET reason = 'x' WHERE seq = 2; UPDATE budget SET amount = 1")
	_, err := Open(path, quick())
	wantCode(t, err, model.Damaged)
}

// A file that an older program has made, or written to, has no seal that fits: its journal is done again, and it is as good as any other.
func TestAFileWithoutASealIsProvenByItsJournal(t *testing.T) {
	for name, s := range map[string]seal{"none": {}, "earlier": {version: currentVersion - 1, size: 2, digest: digest{1, 2, 3, 4}}, "behind": {version: currentVersion, size: 3}} {
		t.Run(name, func(t *testing.T) {
			path, was := changed(t, "DELETE FROM meta WHERE key = 'seal'")
			if s.size > 0 {
				putSealInto(t, path, s)
			}
			f := open(t, path, quick())
			if d := f.Damage(); d != nil {
				t.Fatal(d)
			}
			mustEqual(t, "the plan", f.Plan(), was)
			mustDo(t, f, model.TakeNote{Text: "lagi"})
			s, err := f.c.seal()
			if err != nil || !s.covers(currentVersion, f.digest) || s.size != 5 {
				t.Errorf("sealed %v: %v", s, err)
			}
		})
	}
}

// putSealInto writes a seal into a file, with the checksum of its ID.
func putSealInto(t *testing.T, path string, s seal) {
	t.Helper()
	c, err := connect(path, access{synchronous: "OFF"})
	if err != nil {
		t.Fatal(err)
	}
	var id string
	err = c.row("SELECT value FROM meta WHERE key = 'id'", nil, &id)
	s.id = checksum(id)
	if err := errors.Join(err, c.putSeal(s), c.close()); err != nil {
		t.Fatal(err)
	}
}

// After acts of all kinds, undoing included, the seal is what a file read anew has.
func TestTheSealFollowsActs(t *testing.T) {
	f, w := town(t, quick())
	for n := range 6 {
		mustDo(t, f, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: 2027, Amount: model.Money(n)})
		if n%2 == 0 {
			mustStep(t, f.Undo)
		}
	}
	if _, err := f.Do(model.CorrectBudget{Line: 999, Stage: model.Agreed, Year: 2027, Amount: 1}, model.Context{}); err == nil {
		t.Error("a budget of no line was taken")
	}
	records, err := f.c.records(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got := digestOf(records); got != f.digest {
		t.Errorf("digest %x of the tables, %x in memory", got, f.digest)
	}
	s, err := f.c.seal()
	if err != nil || s != (seal{currentVersion, f.Size(), f.digest, checksum(f.ID()), false}) {
		t.Errorf("seal %v: %v", s, err)
	}
}

// A rollback journal of another file is set aside, and one of another moment of the same file too, before either makes it into what it never was.
func TestARollbackJournalThatIsNotTheFilesIsSetAside(t *testing.T) {
	crashed, _ := hotJournal(t)
	foreign := content(t, crashed+"-journal")
	f, _ := town(t, quick())
	for range 20 {
		mustDo(t, f, model.TakeNote{Text: strings.Repeat("catatan ", 500)})
	}
	want := f.Snapshot()
	mustClose(t, f)
	if err := os.WriteFile(f.Path()+"-journal", foreign, 0o600); err != nil {
		t.Fatal(err)
	}
	rescued := filepath.Join(t.TempDir(), "selamat.benang")
	if r, err := Rescue(t.Context(), f.Path(), rescued, quick(), nil); err != nil || len(r.Lost) > 0 || r.Kept != f.size {
		t.Errorf("rescued %d of %d entries beside it, %d losses: %v", r.Kept, f.size, len(r.Lost), err)
	}
	g := open(t, f.Path(), quick())
	mustEqual(t, "the plan", g.Plan(), want)
	mustPass(t, g)
	if got := content(t, f.Path()+"-journal-asing-1"); !bytes.Equal(got, foreign) {
		t.Error("the journal was not kept")
	}
}

// A text that inflates to more than any act says is not unfolded.
func TestABombIsNotUnfolded(t *testing.T) {
	for unfolded, fine := range map[int]bool{1 << 20: true, maxChanges: true, maxChanges + 1<<20: false, 200 << 20: false} {
		got, err := unfold(bomb(unfolded))
		if fine != (err == nil) || fine && len(got) != unfolded {
			t.Errorf("%d bytes: %d, %v", unfolded, len(got), err)
		}
	}
}

// bomb gives changes of few bytes that unfold to many.
func bomb(unfolded int) []byte {
	var b bytes.Buffer
	b.Write(make([]byte, crc32.Size))
	w, err := flate.NewWriter(&b, flate.BestSpeed)
	if err != nil {
		panic(err)
	}
	space := bytes.Repeat([]byte(" "), 1<<20)
	for range unfolded / len(space) {
		if _, err := w.Write(space); err != nil {
			panic(err)
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	blob := b.Bytes()
	binary.BigEndian.PutUint32(blob, crc32.ChecksumIEEE(blob[crc32.Size:]))
	return blob
}

// A rollback journal whose head is empty is none to SQLite: it is neither played back nor taken away, and the file opens all the same.
func TestAnEmptyJournalBesideTheFileDoesNotHoldItUp(t *testing.T) {
	f, _ := town(t, quick())
	want, path := f.Snapshot(), f.Path()
	mustClose(t, f)
	if err := os.WriteFile(path+"-journal", make([]byte, 4096), 0o600); err != nil {
		t.Fatal(err)
	}
	g := open(t, path, quick())
	if only, why := g.ReadOnly(); only {
		t.Fatal(why)
	}
	mustEqual(t, "opened", g.Plan(), want)
	mustDo(t, g, model.TakeNote{Text: "sesudah"})
	mustPass(t, g)
}
