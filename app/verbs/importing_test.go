package verbs_test

import (
	"bytes"
	"strings"
	"testing"
)

func TestImportIsPreviewedThenAppliedAsOneAct(t *testing.T) {
	d := newDesk(t)
	path := d.city(nil)
	source := d.book("murni.xlsx", figure{2027, nil, sub("1"), "PAD", 1_000.25}, figure{2027, nil, sub("1"), "DAU", 500}, figure{2027, clinic, sub("2"), "PAD", nil})
	before := d.read(path)
	preview := map[string]string{
		"source": `"murni.xlsx"`, "sheet": `"Sheet1"`, "stage": `"ditetapkan"`, "year": "2027", "rows": "3", "refused": "0", "rows_without_amount": "1",
		"new": "3", "changed": "0", "same": "0", "gone": "0", "agencies": "1", "added": `{"agencies":1,"funds":2,"lines":4,"sub_units":1}`,
		"before": `"0.00"`, "after": `"1500.25"`, "source_total": `"1500.25"`, "refusals": "[]", "warnings": "[]", "unknown_columns": "[]", "other_sheets": "[]",
		"applied": "false", "stage_total": `"0.00"`,
	}
	d.holds(d.facts("import", path, source, "--stage", "ditetapkan"), preview)
	contains(t, d.do("import", path, source, "--stage", "ditetapkan"), "murni.xlsx sebagai ditetapkan tahun 2027: 3 baris dibaca, 0 ditolak.", "Jumlah: Rp0,00 menjadi Rp1.500,25.", "--apply")
	if !bytes.Equal(before, d.read(path)) {
		t.Error("a preview changed the file")
	}
	preview["applied"], preview["stage_total"] = "true", `"1500.25"`
	d.holds(d.facts("import", path, source, "--stage", "ditetapkan", "--apply"), preview)
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": "2"})
}

func TestImportOfWhatIsThereChangesNothing(t *testing.T) {
	d := newDesk(t)
	figures := []figure{{2027, nil, sub("1"), "PAD", 1_000}}
	path := d.city(map[string][]figure{"usulan": figures})
	source, before := d.book("lagi.xlsx", figures...), d.read(path)
	for _, args := range [][]string{{"--apply"}, {}} {
		args = append([]string{"import", path, source, "--stage", "usulan"}, args...)
		d.holds(d.facts(args...), map[string]string{"applied": "false", "same": "1", "new": "0", "stage_total": `"1000.00"`})
		contains(t, d.do(args...), "Tidak ada yang berubah: isinya sudah ada di berkas ini.")
		contains(t, d.do(append(args, "--language", "en")...), "Nothing to change: this file has it all already.")
	}
	if !bytes.Equal(before, d.read(path)) {
		t.Error("the file changed")
	}
}

func TestImportSaysWhatBecomesOfEveryFigure(t *testing.T) {
	d := newDesk(t)
	path := d.city(map[string][]figure{"usulan": {{2027, nil, sub("1"), "PAD", 10}, {2027, nil, sub("2"), "PAD", 20}, {2027, nil, sub("3"), "PAD", 30}}})
	source := d.book("ubah.xlsx", figure{2027, nil, sub("1"), "PAD", 10}, figure{2027, nil, sub("2"), "PAD", 25.5}, figure{2027, nil, sub("4"), "PAD", 1})
	d.holds(d.facts("import", path, source, "--stage", "usulan", "--apply"), map[string]string{
		"same": "1", "changed": "1", "new": "1", "gone": "1", "before": `"60.00"`, "after": `"36.50"`, "stage_total": `"36.50"`,
	})
}

func TestRefusedRowsAreListedInTheLanguageAskedFor(t *testing.T) {
	d := newDesk(t)
	path := d.city(nil)
	source := d.book("kotor.xlsx", figure{2027, nil, sub("1"), "PAD", 5}, figure{2027, nil, sub("2"), "PAD", "10^12"}, figure{2027, nil, nil, "PAD", 1})
	facts := d.facts("import", path, source, "--stage", "usulan")
	d.holds(facts, map[string]string{"rows": "3", "refused": "2", "after": `"5.00"`})
	d.holds(object{"": facts["refusals"]}, map[string]string{"": `[` +
		`{"column":"PAGU","reason":"\"10^12\" bukan jumlah uang. Ketik misalnya 1.500.000.000, 1,5 M atau 450 jt.","row":3,"value":"10^12"},` +
		`{"column":"KODE SUB KEGIATAN","reason":"Sel ini kosong. Isi setiap baris; sel yang digabung (merge) harus dipisah dahulu.","row":4,"value":""}]`})
	contains(t, d.do("import", path, source, "--stage", "usulan", "--language", "en"),
		`Refused: row 3, column PAGU, value "10^12": "10^12" is not an amount of money.`, "row 4", "This cell is empty. Fill in every row;")
}

func TestManyRefusalsAreToldInShort(t *testing.T) {
	d := newDesk(t)
	figures := []figure{{2027, nil, sub("1"), "PAD", 5}}
	for range 25 {
		figures = append(figures, figure{2027, nil, sub("2"), "PAD", "x"})
	}
	path, source := d.city(nil), d.book("kotor.xlsx", figures...)
	told := d.do("import", path, source, "--stage", "usulan")
	if strings.Count(told, "Ditolak: ") != 20 {
		t.Error(told)
	}
	contains(t, told, "… dan 5 lagi; semuanya ada di --json.")
	if list := d.facts("import", path, source, "--stage", "usulan")["refusals"].([]any); len(list) != 25 {
		t.Errorf("%d refusals in JSON", len(list))
	}
}

func TestWarningsAndColumnsNotUsedAreTold(t *testing.T) {
	d := newDesk(t)
	path := d.city(nil)
	source := d.saveBook("lain.xlsx", [][]any{
		{"KODE/NAMA SKPD", "KODE PROGRAM", "NAMA PROGRAM", "KODE/NAMA KEGIATAN", "KODE/NAMA SUB KEGIATAN", "PAGU", "LOKASI"},
		{agency + " Dinas Kesehatan", 1.02, "PROGRAM", "1.02.02.2.01 Layanan", sub("1") + " Layanan", 7, "Kota"},
	})
	args := []string{"import", path, source, "--stage", "usulan", "--year", "2027"}
	facts := d.facts(args...)
	d.holds(facts, map[string]string{"unknown_columns": `["LOKASI"]`, "after": `"7.00"`, "year": "2027"})
	if list := facts["warnings"].([]any); len(list) != 1 || list[0].(map[string]any)["column"] != "KODE PROGRAM" {
		t.Errorf("warnings %v", list)
	}
	contains(t, d.do(args...), "Kolom tidak dipakai: LOKASI", "Periksa: baris 2, kolom KODE PROGRAM")
	contains(t, d.refuse(args[:5]...), "lain.xlsx tidak menyebut tahunnya", "--year")
}

func TestYearsOfAWorkbookAreKeptApart(t *testing.T) {
	d := newDesk(t)
	path := d.city(nil)
	source := d.book("dua.xlsx", figure{2026, nil, sub("1"), "PAD", 1}, figure{2027, nil, sub("1"), "PAD", 2})
	contains(t, d.refuse("import", path, source, "--stage", "usulan"), "dua.xlsx memuat beberapa tahun: 2026, 2027.", "--year")
	contains(t, d.refuse("import", path, source, "--stage", "usulan", "--year", "2030"), "dua.xlsx tidak memuat tahun 2030, hanya 2026, 2027.")
	facts := d.facts("import", path, source, "--stage", "usulan", "--year", "2026")
	d.holds(facts, map[string]string{"year": "2026", "after": `"1.00"`, "rows_of_other_years": "1"})
	contains(t, facts["refusals"].([]any)[0].(map[string]any)["reason"].(string), "Baris ini untuk tahun 2027, yang diimpor tahun 2026.")
}

func TestImportRefusesAStageThatIsNone(t *testing.T) {
	d := newDesk(t)
	path := d.city(nil)
	source := d.book("isi.xlsx", figure{2027, nil, sub("1"), "PAD", 1})
	contains(t, d.refuse("import", path, source, "--stage", "murni"), `Tahap "murni" tidak dikenal.`, "Pilih rencana")
	contains(t, d.refuse("import", path, source, "--stage", "murni", "--language", "en"), `There is no stage "murni".`)
}
