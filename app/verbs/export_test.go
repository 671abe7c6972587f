package verbs_test

import (
	"bytes"
	"encoding/csv"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestExportedTablesComeBackTheSame writes the sample's plan in every format and takes it in again: nothing is new, changed, gone or refused.
func TestExportedTablesComeBackTheSame(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	for _, format := range []string{"xlsx", "csv", "json"} {
		out := d.path("rencana." + format)
		facts := d.facts("export", path, "--to", format, "--out", out)
		d.holds(facts, map[string]string{"format": `"` + format + `"`, "year": "2027", "agencies": "12", "lines_of_other_years": "0"})
		if number(t, facts["lines"]) < 100 || number(t, facts["rows"]) < number(t, facts["lines"]) || number(t, facts["bytes"]) != len(d.read(out)) {
			t.Errorf("%s: %v", format, facts)
		}
		d.holds(d.facts("import", path, out, "--apply"), map[string]string{
			"form": `"table"`, "applied": "false", "new": "0", "changed": "0", "gone": "0", "refused": "0", "conflicts": "[]", "refusals": "[]", "unknown_columns": "[]",
		})
	}
	if !bytes.Equal(d.read(path), sampleBytes()) {
		t.Error("the file changed")
	}
}

func TestExportedTableOfAPart(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("sebagian.csv")
	told := d.do("export", path, "--to", "csv", "--out", out, "--agency", "DPMPTSP", "--agency", "DLH", "--stage", "usulan", "--year", "2027")
	contains(t, told, "Ditulis: "+out+" (2 perangkat daerah, ", "tahun 2027", "Dapat dimasukkan lagi dengan import.")
	records := d.table(out)
	agencies := map[string]bool{}
	for _, record := range records[1:] {
		agencies[record[0]] = true
	}
	if len(agencies) != 2 {
		t.Errorf("agencies %v", agencies)
	}
	for _, head := range records[0] {
		if strings.HasPrefix(head, "Pagu") && head != "Pagu 2027 (usulan) (Rp)" {
			t.Errorf("column %q", head)
		}
	}
	contains(t, d.refuse("export", path, "--to", "csv", "--out", out), "sudah ada dan tidak ditimpa", "Pilih nama lain.")
}

// table reads a CSV file.
func (d desk) table(path string) [][]string {
	d.t.Helper()
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(d.read(path), []byte("\ufeff"))))
	r.Comma = ';'
	records, err := r.ReadAll()
	if err != nil {
		d.t.Fatal(err)
	}
	return records
}

func TestExportIsRefused(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("x.csv")
	contains(t, d.refuse("export", path, "--to", "ods", "--out", out), `Bentuk berkas "ods" tidak dikenal.`, "Pilih xlsx, csv, atau json.")
	contains(t, d.refuse("export", path, "--to", "csv", "--out", out, "--agency", "Tiada"), `Perangkat daerah "Tiada" tidak ada`)
	contains(t, d.refuse("export", path, "--to", "csv", "--out", out, "--stage", "murni"), `Tahap "murni" tidak dikenal`)
	contains(t, d.refuse("export", path, "--to", "csv", "--out", d.path("tiada/x.csv")), "tidak dapat ditulis", "Periksa folder")
	contains(t, d.misuse("export", path, "--out", out, "--agency", "DLH"), "--agency memerlukan --to.")
	empty := d.path("kosong.benang")
	d.do("new", empty, "--region", "Kota Kosong", "--year", "2027")
	contains(t, d.refuse("export", empty, "--to", "csv", "--out", out), "Tidak ada baris tahun 2027 yang dapat ditulis.")
}

func TestComparisonGoesOutAsATable(t *testing.T) {
	d := newDesk(t)
	path := revised(d)
	words := []string{"compare", path, "--from", "ditetapkan", "--to", "perubahan:1", "--out"}
	out := d.path("banding.csv")
	contains(t, d.do(append(words, out)...), "Ditulis: "+out+" (7 baris).", "1 baru, 1 hapus, 0 pindah, 2 naik, 1 turun, 1 tetap.")
	records := d.table(out)
	if got := strings.Join(records[0][3:], "|"); got != "Kode|Uraian|Sebelum: ditetapkan 2027 (Rp)|Sesudah: perubahan:1 2027 (Rp)|Bertambah/(Berkurang) (Rp)|%|Keterangan" {
		t.Errorf("heads %s", got)
	}
	if got := strings.Join(records[len(records)-1][4:], "|"); got != "Jumlah|420.25|315.75|-104.50|'-24,9%|turun" {
		t.Errorf("total %s", got)
	}
	for _, record := range records {
		if record[3] == sub("6") && record[5]+"|"+record[6] != "|5.00" {
			t.Errorf("a new line: %q", record)
		}
	}
	book := d.path("banding.xlsx")
	d.do(append(words, book)...)
	f, err := excelize.OpenFile(book)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if rows, err := f.GetRows("Persandingan"); err != nil || len(rows) != len(records) {
		t.Errorf("%d rows in the workbook: %v", len(rows), err)
	}
	facts := d.facts(append(words, d.path("banding.json"))...)
	d.holds(facts, map[string]string{"difference": `"-104.50"`})
	d.holds(d.decode(string(d.read(d.path("banding.json")))), map[string]string{"difference": `"-104.50"`})
	contains(t, d.refuse(append(words, out)...), "sudah ada dan tidak ditimpa")
	contains(t, d.refuse(append(words, d.path("banding.pdf"))...), `Bentuk berkas "pdf" tidak dikenal.`)
}

func TestReadinessGoesOutAsATable(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.do("readiness", path, "--out", d.path("siap.csv")), "(12 baris).", "% siap")
	if records := d.table(d.path("siap.csv")); len(records) != 13 || strings.Join(records[0], "|") != "Kode PD|Perangkat Daerah|Keadaan|Siap (%)|Terbuka|Diperiksa|Dikesampingkan" {
		t.Errorf("%d rows under %q", len(records), records[0])
	}
	d.do("readiness", path, "--agency", "DPMPTSP", "--out", d.path("dinas.xlsx"))
	f, err := excelize.OpenFile(filepath.Join(d.dir, "dinas.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Kesiapan data")
	if err != nil || len(rows) < 2 || rows[0][3] != "Temuan" || rows[1][3] == "" {
		t.Errorf("%q: %v", rows, err)
	}
}
