package verbs_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// template writes the template of an agency of the sample and gives its path.
func (d desk) template(path, agency string) string {
	d.t.Helper()
	facts := d.facts("template", path, "--out", d.path("templat"), "--agency", agency)
	return filepath.Join(d.path("templat"), facts["files"].([]any)[0].(string))
}

// fill writes into a cell of a template: the row whose code is given, under the head that begins with a text and, of its rows, the first that has
// something there. It gives what stood there.
func (d desk) fill(book, code, head, value string) (before string) {
	d.t.Helper()
	f, err := excelize.OpenFile(book)
	if err != nil {
		d.t.Fatal(err)
	}
	rows, err := f.GetRows("Isian")
	if err != nil {
		d.t.Fatal(err)
	}
	codeAt, at := -1, -1
	for i, row := range rows {
		for col, text := range row {
			if text == "Kode" {
				codeAt = col
			}
			if codeAt >= 0 && at < 0 && strings.HasPrefix(text, head) {
				at = col
			}
		}
		if at >= 0 && codeAt < len(row) && row[codeAt] == code && at < len(row) && row[at] != "" {
			cell, _ := excelize.CoordinatesToCellName(at+1, i+1)
			if err := errors.Join(f.SetCellStr("Isian", cell, value), f.Save(), f.Close()); err != nil {
				d.t.Fatal(err)
			}
			return row[at]
		}
	}
	d.t.Fatalf("no row %s with %s in %s", code, head, book)
	return ""
}

// asked finds a line of the sample with a budget at stage usulan, and gives the agency's short name, the line and the budget.
func (d desk) asked(path string) (short string, l *model.Line, b *model.Budget) {
	d.t.Helper()
	f, err := sqlite.Open(path, sqlite.Options{ReadOnly: true})
	if err != nil {
		d.t.Fatal(err)
	}
	defer f.Close()
	p := f.Plan()
	agencies := p.Agencies.Of(0)
	a := agencies[len(agencies)-1] // nobody has decided anything about it
	for _, l := range p.Lines.Of(a.ID) {
		for _, b := range p.Budgets.Of(l.ID) {
			if b.Stage == model.Proposed && b.Year == 2027 {
				return a.Short, l, b
			}
		}
	}
	d.t.Fatal("the last agency asks for nothing")
	return "", nil, nil
}

func (d desk) setBudget(path string, b *model.Budget, amount model.Money) {
	d.t.Helper()
	f, err := sqlite.Open(path, sqlite.Options{Operator: "Sekretariat"})
	if err != nil {
		d.t.Fatal(err)
	}
	_, err = f.Do(model.SetBudget{Line: b.Line, Fund: b.Fund, Stage: b.Stage, Year: b.Year, Amount: amount, Known: true}, model.Context{})
	if err := errors.Join(err, f.Close()); err != nil {
		d.t.Fatal(err)
	}
}

func TestTemplatesOfAllAgenciesComeBackTheSame(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.do("template", path, "--out", d.path("semua")), "12 templat ditulis ke "+d.path("semua"))
	books, err := filepath.Glob(filepath.Join(d.path("semua"), "*.xlsx"))
	if err != nil || len(books) != 12 {
		t.Fatalf("%d templates: %v", len(books), err)
	}
	before := d.read(path)
	for _, book := range books {
		facts := d.facts("import", path, book, "--apply")
		d.holds(facts, map[string]string{"form": `"template"`, "applied": "false", "new": "0", "changed": "0", "gone": "0", "refusals": "[]", "conflicts": "[]"})
	}
	if string(before) != string(d.read(path)) {
		t.Error("the file changed")
	}
	contains(t, d.refuse("template", path, "--out", d.path("semua"), "--agency", "tiada"), `Perangkat daerah "tiada" tidak ada di berkas ini.`)
}

func TestFilledTemplateIsTakenIn(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	agency, line, b := d.asked(path)
	book := d.template(path, agency)
	d.fill(book, line.Code, "Pagu 2027 (usulan)", "Rp 1.234.567.890,-")
	preview := map[string]string{"form": `"template"`, "stage": `"usulan"`, "year": "2027", "changed": "1", "new": "0", "refused": "0", "applied": "false"}
	d.holds(d.facts("import", path, book), preview)
	d.holds(d.facts("import", path, book, "--only", "new", "--apply"), map[string]string{"applied": "false"})
	preview["applied"] = "true"
	d.holds(d.facts("import", path, book, "--only", "changed", "--apply"), preview)
	if _, _, after := d.asked(path); after.Amount != 1_234_567_890*model.Rupiah || after.ID != b.ID {
		t.Errorf("the budget is %v", after.Amount)
	}
	contains(t, d.do("import", path, book, "--apply"), "Tidak ada yang berubah: isinya sudah ada di berkas ini.")
	contains(t, d.refuse("import", path, book, "--only", "same"), `Nasib "same" tidak dikenal.`, "Pilih new, changed atau conflict.")
}

func TestConflictOfATemplateIsShownAndDecided(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	agency, line, b := d.asked(path)
	book := d.template(path, agency)
	d.fill(book, line.Code, "Pagu 2027 (usulan)", "1.000.000")
	d.setBudget(path, b, 2_000_000*model.Rupiah)
	facts := d.facts("import", path, book, "--apply")
	d.holds(facts, map[string]string{"applied": "false", "changed": "0"})
	conflict := object{}
	for _, cell := range facts["conflicts"].([]any)[0].(map[string]any)["cells"].([]any) {
		if c := cell.(map[string]any); c["fate"] == "conflict" {
			conflict = c
		}
	}
	for name, want := range map[string]string{"ours": "2000000.00", "theirs": "1000000.00", "fate": "conflict"} {
		if conflict[name] != want {
			t.Errorf("%s is %v, want %s", name, conflict[name], want)
		}
	}
	if by := conflict["changed"].(map[string]any)["operator"]; by != "Sekretariat" {
		t.Errorf("changed by %v", by)
	}
	contains(t, d.do("import", path, book), "1 bentrok", "di sini Rp2.000.000,00", "di berkas Rp1.000.000,00", "oleh Sekretariat")
	d.holds(d.facts("import", path, book, "--theirs", "--apply"), map[string]string{"applied": "true"})
	if _, _, after := d.asked(path); after.Amount != 1_000_000*model.Rupiah {
		t.Errorf("the budget is %v", after.Amount)
	}
}

func TestTableWithoutAStampIsTakenIn(t *testing.T) {
	d := newDesk(t)
	path := d.city(map[string][]figure{"usulan": {{2027, nil, sub("1"), "PAD", 10}}})
	table := d.write("renstra.csv", []byte("Kode;Program/Kegiatan/Sub Kegiatan;Indikator;Satuan;Target 2027;Pagu 2027\n"+
		"1.02.02;PROGRAM UPAYA KESEHATAN;Angka harapan hidup;Tahun;\"72,5\";\n"+sub("2")+";Layanan;;;;2.500.000\n"))
	contains(t, d.do("import", path, table), "Ditolak: baris 2", "Baris ini tidak menyebut perangkat daerahnya.")
	facts := d.facts("import", path, table, "--agency", agency, "--stage", "rencana", "--apply")
	d.holds(facts, map[string]string{"form": `"table"`, "stage": `"rencana"`, "applied": "true", "refused": "0", "new": "2", "after": `"2500000.00"`})
	d.holds(d.facts("import", path, table, "--agency", agency, "--stage", "rencana", "--apply"), map[string]string{"applied": "false", "same": "2"})
}

func TestRekapNeedsAStage(t *testing.T) {
	d := newDesk(t)
	path := d.city(nil)
	source := d.book("rekap.xlsx", figure{2027, nil, sub("1"), "PAD", 1})
	contains(t, d.misuse("import", path, source), "memerlukan --stage.", "help import")
}
