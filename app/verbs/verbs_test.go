package verbs_test

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/app/verbs"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
)

// desk is a folder in which verbs work.
type desk struct {
	t   testing.TB
	dir string
}

func newDesk(t testing.TB) desk { return desk{t, t.TempDir()} }

func (d desk) path(name string) string { return filepath.Join(d.dir, name) }

// write puts a file on the desk and gives its path.
func (d desk) write(name string, data []byte) string {
	d.t.Helper()
	if err := os.WriteFile(d.path(name), data, 0o600); err != nil {
		d.t.Fatal(err)
	}
	return d.path(name)
}

func (d desk) read(path string) []byte {
	d.t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		d.t.Fatal(err)
	}
	return data
}

// contents gives every file and folder on the desk with what it holds.
func (d desk) contents() map[string]string {
	d.t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(d.dir), ".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			all[path] = string(d.read(d.path(path)))
		} else {
			all[path] = ""
		}
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return all
}

// run does a verb and gives its exit code and what it printed.
func (d desk) run(args ...string) (code int, out, told string) {
	var stdout, stderr bytes.Buffer
	code = verbs.Run(args, "1.2.3", &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

// do does a verb that must succeed and gives what it printed.
func (d desk) do(args ...string) string {
	d.t.Helper()
	code, out, told := d.run(args...)
	if code != 0 || told != "" || !strings.HasSuffix(out, "\n") {
		d.t.Fatalf("%q: code %d, printed %q, told %q", args, code, out, told)
	}
	return out
}

// refuse does a verb that must be refused with one line, and change nothing. It gives the line.
func (d desk) refuse(args ...string) string {
	d.t.Helper()
	told := d.refuseInLines(args...)
	if strings.Count(told, "\n") != 0 {
		d.t.Errorf("%q: more than one line: %q", args, told)
	}
	return told
}

func (d desk) refuseInLines(args ...string) string {
	d.t.Helper()
	before := d.contents()
	code, out, told := d.run(args...)
	if code != 1 || out != "" || strings.Contains(told, "tidak terduga") {
		d.t.Errorf("%q: code %d, printed %q, told %q", args, code, out, told)
	}
	if !maps.Equal(before, d.contents()) {
		d.t.Errorf("%q was refused and still changed something", args)
	}
	return strings.TrimSuffix(told, "\n")
}

// misuse gives words that make no sense, and gives the complaint.
func (d desk) misuse(args ...string) string {
	d.t.Helper()
	before := d.contents()
	code, out, told := d.run(args...)
	if code != 2 || out != "" || strings.Count(told, "\n") != 2 {
		d.t.Errorf("%q: code %d, printed %q, told %q", args, code, out, told)
	}
	if !maps.Equal(before, d.contents()) {
		d.t.Errorf("%q changed something", args)
	}
	return told
}

// object is a JSON object as a reader of it sees it.
type object map[string]any

// facts does a verb with --json and gives the one document that it prints.
func (d desk) facts(args ...string) object {
	d.t.Helper()
	return d.decode(d.do(append(args, "--json")...))
}

func (d desk) decode(text string) object {
	d.t.Helper()
	var facts object
	in := json.NewDecoder(strings.NewReader(text))
	in.UseNumber()
	if err := in.Decode(&facts); err != nil {
		d.t.Fatalf("%v: %s", err, text)
	}
	if _, err := in.Token(); err != io.EOF {
		d.t.Fatalf("more follows the document: %s", text)
	}
	return facts
}

// holds compares members of an object, given as they stand in JSON.
func (d desk) holds(facts object, members map[string]string) {
	d.t.Helper()
	for name, want := range members {
		got, err := json.Marshal(facts[name])
		if err != nil || string(got) != want {
			d.t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
}

func contains(t testing.TB, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not in: %s", part, text)
		}
	}
}

// sampleBytes is Kota Contoh, made once by its verb.
var sampleBytes = sync.OnceValue(func() []byte {
	dir, err := os.MkdirTemp("", "kota-contoh-")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "kota.benang")
	if code := verbs.Run([]string{"sample", path}, "1.2.3", io.Discard, os.Stderr); code != 0 {
		panic("the sample was refused")
	}
	data, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	return data
})

// sampleActs is how many acts Kota Contoh is made by.
var sampleActs = sync.OnceValue(func() int {
	m := modeltest.NewMemory()
	if err := sample.Play(m.Do); err != nil {
		panic(err)
	}
	return len(m.Entries)
})

// journalled is the length of the journal of Kota Contoh, and of so many acts more, as JSON has it.
func journalled(more int) string { return strconv.Itoa(sampleActs() + more) }

// sample puts Kota Contoh on the desk.
func (d desk) sample() string {
	d.t.Helper()
	return d.write("kota.benang", sampleBytes())
}

// The agency, the sub unit and the lines of workbooks in tests.
const (
	agency  = "1.02.0.00.0.00.01.0000"
	clinic  = "1.02.0.00.0.00.01.0001"
	program = "1.02.02"
)

func sub(n string) string { return "1.02.02.2.01.000" + n }

// figure is a row of a workbook.
type figure struct {
	year, unit, sub, fund, amount any
}

// book saves a Rekap 5 workbook.
func (d desk) book(name string, figures ...figure) string {
	d.t.Helper()
	rows := [][]any{{
		"TAHUN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT", "NAMA SUB UNIT", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN",
		"KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "NAMA SUMBER DANA", "PAGU",
	}}
	for _, f := range figures {
		rows = append(rows, []any{
			f.year, agency, "Dinas Kesehatan", f.unit, f.unit, program, "PROGRAM UPAYA KESEHATAN", "1.02.02.2.01", "Penyediaan Layanan",
			f.sub, "Layanan", f.fund, f.amount,
		})
	}
	return d.saveBook(name, rows)
}

func (d desk) saveBook(name string, rows [][]any) string {
	d.t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			d.t.Fatal(err)
		}
		if err := f.SetSheetRow("Sheet1", cell, &row); err != nil {
			d.t.Fatal(err)
		}
	}
	if err := f.SaveAs(d.path(name)); err != nil {
		d.t.Fatal(err)
	}
	return d.path(name)
}

// city makes a file and takes figures in as stages.
func (d desk) city(stages map[string][]figure) string {
	d.t.Helper()
	path := d.path("baru.benang")
	d.do("new", path, "--region", "Kota Uji", "--year", "2027")
	for stage, figures := range stages {
		d.do("import", path, d.book("isi.xlsx", figures...), "--stage", stage, "--apply")
	}
	return path
}
