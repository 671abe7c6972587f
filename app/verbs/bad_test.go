package verbs_test

import (
	"archive/zip"
	"bytes"
	"database/sql"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model/sqlite"
)

// bad is a path that cannot be used, with what must be said of it.
type bad struct{ path, why, hint string }

const pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"

func (d desk) folder(name string) string {
	d.t.Helper()
	if err := os.Mkdir(d.path(name), 0o700); err != nil {
		d.t.Fatal(err)
	}
	return d.path(name)
}

// foreignDatabase makes a SQLite file of another program.
func (d desk) foreignDatabase(name string) string {
	d.t.Helper()
	db, err := sql.Open("sqlite", d.path(name))
	if err != nil {
		d.t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec("CREATE TABLE plan (id INTEGER PRIMARY KEY); INSERT INTO plan VALUES (1)"); err != nil {
		d.t.Fatal(err)
	}
	return d.path(name)
}

// bomb makes a workbook of a few kilobytes that unzips to a hundred megabytes.
func (d desk) bomb(name string) string {
	d.t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	part, err := w.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		d.t.Fatal(err)
	}
	if _, err := io.CopyN(part, spaces{}, 100<<20); err != nil {
		d.t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		d.t.Fatal(err)
	}
	return d.write(name, out.Bytes())
}

type spaces struct{}

func (spaces) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

// badFiles are paths that no verb may take for a .benang file.
func badFiles(d desk) []bad {
	whole := sampleBytes()
	return []bad{
		{d.folder("folder.benang"), "adalah folder", "Pilih berkas .benang yang lain."},
		{d.write("kosong.benang", nil), "kosong", "Buka cadangan terakhir"},
		{d.path("tiada.benang"), "tidak ditemukan", "Periksa nama dan foldernya"},
		{d.path("kota.benang/x.benang"), "tidak ditemukan", "Periksa nama dan foldernya"},
		{d.write("pdf.benang", []byte(pdf)), "bukan berkas Benang Merah", "Pilih berkas .benang yang lain."},
		{d.foreignDatabase("lain.benang"), "bukan berkas Benang Merah", "Pilih berkas .benang yang lain."},
		{d.write("separuh.benang", whole[:len(whole)/2]), "rusak", "Buka cadangan terakhir"},
		{d.write("sisa.benang", whole[:60]), "rusak", "Buka cadangan terakhir"},
	}
}

// badBooks are paths that the verb import may not take for a workbook.
func badBooks(d desk) []bad {
	good := d.read(d.book("baik.xlsx", figure{2027, nil, sub("1"), "PAD", 1}))
	return []bad{
		{d.folder("folder.xlsx"), "adalah folder", "Pilih berkas .xlsx di dalamnya."},
		{d.write("kosong.xlsx", nil), "kosong", "Unduh atau salin lagi"},
		{d.path("tiada.xlsx"), "tidak ada", "Periksa nama dan foldernya."},
		{d.write("pdf.xlsx", []byte(pdf)), "isinya PDF", "Minta berkas Excel aslinya."},
		{d.write("gambar.csv", []byte("\x89PNG\r\n\x1a\n\x00\x00")), "bukan tabel teks: isinya tidak dikenal.", "Pilih berkas .csv atau .xlsx."},
		{d.write("naskah.csv", []byte(pdf)), "bukan tabel teks: isinya PDF.", "Minta berkas Excel aslinya."},
		{d.write("gambar.xlsx", []byte("\x89PNG\r\n\x1a\n\x00\x00")), "bukan buku kerja Excel (.xlsx): isinya tidak dikenal.", "Minta lagi berkas aslinya"},
		{d.write("gambar.png", []byte("\x89PNG\r\n\x1a\n\x00\x00")), "bukan buku kerja Excel (.xlsx): isinya tidak dikenal.", "Pilih berkas .xlsx."},
		{d.saveBook("lain.xlsx", [][]any{{"Nama", "Alamat"}, {"a", "b"}}), "tidak berisi tabel yang dikenal", "pakai templat dari Benang Merah"},
		{d.saveBook("kurang.xlsx", [][]any{{"KODE SKPD", "NAMA SKPD"}, {"a", "b"}}), "tidak berisi tabel yang dikenal", "Beri judul kolom"},
		{d.book("pangkat.xlsx", figure{2027, nil, sub("1"), "PAD", "10^12"}), "\"10^12\" bukan jumlah uang", "Betulkan di Excel"},
		{d.bomb("bom.xlsx"), "mengembang menjadi lebih dari", "unduh lagi dari sumbernya"},
		{d.write("separuh.xlsx", good[:len(good)/2]), "rusak atau terpotong", "Unduh atau salin lagi"},
	}
}

// onFile gives every verb that opens a file, at work on a path.
func (d desk) onFile(path, book string) map[string][]string {
	return map[string][]string{
		"preview":  {"import", path, book, "--stage", "usulan"},
		"import":   {"import", path, book, "--stage", "usulan", "--apply"},
		"template": {"template", path, "--out", d.path("templat")},
		"split":    {"split", path, "--agency", "Dinkes", "--out", d.path("bagian.benang")},
		"compare":  {"compare", path, "--from", "usulan", "--to", "hasil"},
		"correct":  {"correct", path, "--agency", "DPMPTSP", "--line", "2.18.04.2.01.0006", "--fund", "PAD", "--amount", "1", "--reason", "uji"},
		"shown":    {"correct", path, "--agency", "DPMPTSP", "--spread", "-10 %", "--preview"},
		"note":     {"note", path, "--text", "uji"},
		"notes":    {"note", path},
		"claim":    {"claim", path, "--text", "uji"},
		"direct":   {"direct", path, "--text", "uji"},
		"floor":    {"floor", path, "--slot", "1.4"},
		"queue":    {"floor", path, "--queue", "Wali Kota"},
		"begin":    {"agenda", path, "--begin", "next"},
		"minutes":  {"minutes", path, "--out", d.path("surat")},
		"final":    {"minutes", path, "--out", d.path("surat"), "--final", "--override", "uji"},
		"export":   {"export", path, "--out", d.path("hasil.json")},
		"check":    {"check", path},
		"backup":   {"backup", path, d.path("cadangan.benang")},
	}
}

func (d desk) refusesBad(file bad, args ...string) {
	d.t.Helper()
	told := d.refuse(args...)
	contains(d.t, told, filepath.Base(file.path), file.why, file.hint)
	if !strings.HasSuffix(told, ".") {
		d.t.Errorf("%q: not a sentence: %s", args, told)
	}
	if english := d.refuse(append(args, "--language", "en")...); english == told || strings.Contains(english, "Berkas") || strings.Contains(english, "tidak") {
		d.t.Errorf("%q: not in English: %s", args, english)
	}
}

func TestEveryVerbRefusesWhatIsNoFileOfOurs(t *testing.T) {
	d := newDesk(t)
	d.sample()
	book := d.book("isi.xlsx", figure{2027, nil, sub("1"), "PAD", 1})
	for _, file := range badFiles(d) {
		for name, args := range d.onFile(file.path, book) {
			t.Run(name+" "+filepath.Base(file.path), func(t *testing.T) { desk{t, d.dir}.refusesBad(file, args...) })
		}
	}
}

func TestImportRefusesWhatIsNoWorkbook(t *testing.T) {
	d := newDesk(t)
	path := d.city(nil)
	for _, file := range badBooks(d) {
		t.Run(filepath.Base(file.path), func(t *testing.T) {
			d := desk{t, d.dir}
			d.refusesBad(file, "import", path, file.path, "--stage", "usulan")
			d.refusesBad(file, "import", path, file.path, "--stage", "usulan", "--apply")
		})
	}
}

func TestPlacesWhereNothingCanBeMade(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	for _, place := range []bad{
		{d.folder("folder"), "sudah ada", "Pilih nama lain."},
		{path, "sudah ada", "Pilih nama lain."},
	} {
		d.refusesBad(place, "sample", place.path)
		d.refusesBad(place, "new", place.path, "--region", "Kota Uji", "--year", "2027")
	}
	for _, folder := range []bad{
		{d.path("tiada"), "tidak ditemukan", "Periksa nama dan foldernya"},
		{path, "adalah berkas, bukan folder", "Pilih sebuah folder."},
	} {
		at := filepath.Join(folder.path, "baru.benang")
		d.refusesBad(folder, "sample", at)
		d.refusesBad(folder, "new", at, "--region", "Kota Uji", "--year", "2027")
		d.refusesBad(folder, "backup", path, at)
	}
}

// BenchmarkRefusals measures how long the slowest refusal takes: it has to be far below a second.
func BenchmarkRefusals(b *testing.B) {
	d := newDesk(b)
	path := d.sample()
	var all [][]string
	for _, file := range badFiles(d) {
		all = append(all, []string{"check", file.path})
	}
	for _, file := range badBooks(d) {
		all = append(all, []string{"import", path, file.path, "--stage", "usulan"})
	}
	for _, args := range all {
		b.Run(filepath.Base(args[min(2, len(args)-1)]), func(b *testing.B) {
			for b.Loop() {
				if code, _, _ := d.run(args...); code != 1 {
					b.Fatal("was not refused")
				}
			}
		})
	}
}

func TestAFileThatIsOpenElsewhereIsOnlyRead(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	held, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	book := d.book("isi.xlsx", figure{2027, nil, sub("1"), "PAD", 1})
	verbs := d.onFile(path, book)
	for _, name := range []string{"import", "correct", "note", "claim", "direct", "queue", "begin", "final"} {
		contains(t, d.refuse(verbs[name]...), "kota.benang sedang dibuka di jendela atau komputer lain", "Tutup di sana")
	}
	for _, name := range []string{"preview", "template", "split", "compare", "shown", "notes", "floor", "minutes", "export", "check", "backup"} {
		d.do(verbs[name]...)
	}
}
