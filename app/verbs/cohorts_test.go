package verbs_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// rowsFile writes a table of texts and gives its path.
func (d desk) rowsFile(name string, rows ...string) string {
	d.t.Helper()
	return d.write(name, []byte(strings.Join(rows, "\r\n")+"\r\n"))
}

// cohort makes a file with a cohort of three places, a gate and two marks.
func (d desk) cohort() string {
	d.t.Helper()
	path := d.path("binaan.benang")
	d.do("new", path, "--region", "Kota Uji", "--year", "2027")
	d.do("cohorts", path, "--add", "Naik Kelas", "--from", "1/9/2027", "--until", "31/12/2027", "--capacity", "2", "--note", "jangka pendek")
	d.do("requirements", path, "--add", "Administrasi", "--gate", "--evidence", "KTP")
	d.do("requirements", path, "--add", "Mutu produk", "--weight", "60")
	d.do("requirements", path, "--add", "Kemasan", "--weight", "40", "--scale", "0-100")
	return path
}

// assessed fills the cohort: Anyaman and Batik tie at the line.
func (d desk) assessed() string {
	d.t.Helper()
	path := d.cohort()
	d.do("applicants", path, "--from", d.rowsFile("pemohon.csv", "NAMA PELAKU;usaha;KECAMATAN", "Anyaman;Kriya;Utara", "Batik;Kriya;Selatan", "Cokelat;Kuliner;Utara", "Dodol;Kuliner;Selatan"), "--apply")
	d.do("assess", path, "--from", d.rowsFile("nilai.csv", "Nama,Administrasi,Mutu_Produk,Kemasan,Bukti Kemasan", "Anyaman,ya,3,50,foto", "Batik,ada,3,50,", "Cokelat,ya,5,\"87,5\",foto", "Dodol,tidak,5,100,"), "--assessor", "Dinas Koperasi", "--date", "20/8/2027", "--apply")
	return path
}

func TestCohortsAreMadeChangedAndRemoved(t *testing.T) {
	d := newDesk(t)
	path := d.cohort()
	d.holds(listOf(d.facts("cohorts", path), "cohorts")[0], map[string]string{
		"name": `"Naik Kelas"`, "from": `"2027-09-01"`, "until": `"2027-12-31"`, "capacity": "2", "note": `"jangka pendek"`, "requirements": "3", "applicants": "0", "lists": "[]",
	})
	contains(t, d.do("cohorts", path), "Naik Kelas", "1 September", "31 Desember 2027", "2 tempat, 0 pemohon, 0 terpilih")
	d.holds(listOf(d.facts("cohorts", path, "--edit", "naik kelas", "--capacity", "3", "--name", "Naik Kelas 2027"), "cohorts")[0], map[string]string{"name": `"Naik Kelas 2027"`, "capacity": "3", "from": `"2027-09-01"`})
	list := listOf(d.facts("requirements", path), "requirements")
	d.holds(list[0], map[string]string{"name": `"Administrasi"`, "gate": "true", "evidence": `"KTP"`})
	d.holds(list[2], map[string]string{"name": `"Kemasan"`, "gate": "false", "weight": `"40"`, "highest": "100"})
	contains(t, d.do("requirements", path, "--language", "en"), "gate", "weight 60, marks 1 to 5")
	d.holds(d.facts("requirements", path, "--remove", "kemasan"), map[string]string{"cohort": `"Naik Kelas 2027"`})
	most := listOf(d.facts("quotas", path, "--district", "Utara", "--least", "1", "--most", "2"), "quotas")[0]
	d.holds(most, map[string]string{"by": `"district"`, "value": `"Utara"`, "least": "1", "most": "2", "have": "0"})
	contains(t, d.do("quotas", path), "kecamatan", "Utara", "paling sedikit 1, paling banyak 2")
	contains(t, d.do("quotas", path, "--district", "utara", "--remove"), "Tidak ada kuota.")
	d.do("cohorts", path, "--remove", "Naik Kelas 2027")
	contains(t, d.do("cohorts", path), "Belum ada kelompok binaan.")
	contains(t, d.refuse("curate", path), "belum berisi kelompok binaan")
}

func TestTablesOfApplicantsAreSeenBeforeTheyAreTaken(t *testing.T) {
	d := newDesk(t)
	path := d.cohort()
	rows := []string{"No;Nama;Usaha;Kecamatan;Warna", "1;Anyaman;Kriya;Utara;merah", "2;;Kriya;Utara;", "3;Batik;;Selatan;", "4;Batik;;Timur;", "5;Anyaman;;;"}
	source := d.rowsFile("pemohon.csv", rows...)
	before := string(d.read(path))
	d.holds(d.facts("applicants", path, "--from", source), map[string]string{
		"rows": "5", "usable": "3", "refused": "2", "applied": "false", "new_actors": "3", "known_actors": "0", "unknown_columns": `["Warna"]`,
	})
	if string(d.read(path)) != before {
		t.Error("the preview wrote to the file")
	}
	contains(t, d.do("applicants", path, "--from", source), "5 baris dibaca, 3 dapat dipakai, 2 ditolak", "baris 3", "Nama pelaku belum diisi.", "baris 6", "Anyaman sudah menjadi pemohon.", "Ini pratinjau")
	contains(t, d.do("applicants", path, "--from", source, "--language", "en"), "Anyaman applies already.", "name of the actor")
	d.holds(d.facts("applicants", path, "--from", source, "--apply"), map[string]string{"applied": "true", "usable": "3"})
	contains(t, d.do("applicants", path), "Naik Kelas: 3 pemohon.", "0/3")
	again := d.facts("applicants", path, "--from", source, "--apply")
	d.holds(again, map[string]string{"applied": "false", "usable": "0", "refused": "5"})
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": "6"})
	contains(t, d.refuse("applicants", path, "--from", d.rowsFile("lain.csv", "Usaha;Kecamatan", "Kriya;Utara")), "tidak mempunyai kolom Nama")
	contains(t, d.refuse("applicants", path, "--from", d.path("tiada.xlsx")), "tidak ada")
	contains(t, d.refuse("applicants", path, "--remove", "Batik"), "Ada 2 pemohon bernama Batik.")
	d.do("applicants", path, "--remove", "Anyaman")
	contains(t, d.do("applicants", path), "Naik Kelas: 2 pemohon.")
}

func TestTheListIsCuratedDecidedFixedAndFollowed(t *testing.T) {
	d := newDesk(t)
	path := d.assessed()
	facts := d.facts("curate", path)
	d.holds(facts, map[string]string{
		"applicants": "4", "ranked": "3", "chosen": "1", "line": `"95"`, "unfilled": "[]",
		"ties": `[{"members":["Anyaman","Batik"],"places":1,"rank":2,"score":"50"}]`,
	})
	rows := listOf(facts, "rows")
	d.holds(rows[0], map[string]string{"name": `"Cokelat"`, "rank": "1", "score": `"95"`, "chosen": "true", "why": `"score"`, "gate": `"passed"`})
	d.holds(rows[1], map[string]string{"name": `"Anyaman"`, "rank": "2", "chosen": "false", "why": `"tie_open"`})
	d.holds(rows[3], map[string]string{"name": `"Dodol"`, "gate": `"failed"`, "why": `"gate"`, "detail": `"Administrasi"`, "reason": `"gerbang tidak dipenuhi: Administrasi"`})
	found := listOf(rows[0], "findings")[2]
	d.holds(found, map[string]string{"requirement": `"Kemasan"`, "mark": `"87.5"`, "evidence": `"foto"`, "date": `"2027-08-20"`, "assessor": `"Dinas Koperasi"`})
	contains(t, d.do("curate", path), "Seri pada nilai 50 untuk 1 tempat, belum diputuskan: Anyaman, Batik.", "Belum dapat dibekukan: 2 pelaku seri di garis (Anyaman, Batik).")
	contains(t, d.refuse("freeze", path), "2 pelaku seri di garis (Anyaman, Batik)")
	contains(t, d.refuse("curate", path, "--win", "Dodol", "--reason", "x"), "tidak berada dalam satu seri")
	d.holds(d.facts("curate", path, "--win", "batik", "--reason", "lebih banyak pekerja"), map[string]string{"chosen": "2", "ties": "[]"})
	contains(t, d.refuse("freeze", path), "2 pelaku tidak terpilih tanpa kesempatan berikutnya (Anyaman, Dodol)")
	d.holds(d.facts("send-on", path, "--text", "angkatan Maret 2028"), map[string]string{"applicants": `["Anyaman","Dodol"]`, "next": `"angkatan Maret 2028"`})
	d.holds(d.facts("freeze", path, "--note", "hasil kurasi"), map[string]string{"number": "1", "chosen": "2", "not_chosen": "2", "note": `"hasil kurasi"`})
	contains(t, d.do("curate", path), "terpilih", "putusan seri: lebih banyak pekerja", "berikutnya: angkatan Maret 2028", "Daftar ini dapat dibekukan.")
	d.printed(path)
	d.followed(path)
	d.compared(path)
	d.holds(d.facts("check", path), map[string]string{"ok": "true"})
}

// printed writes the fixed list and the present one as papers.
func (d desk) printed(path string) {
	d.t.Helper()
	fixed := d.facts("curate", path, "--out", d.path("beku.pdf"), "--date", "1/9/2027")
	d.holds(fixed, map[string]string{"list": "1", "cohort": `"Naik Kelas"`})
	if !strings.HasPrefix(string(d.read(d.path("beku.pdf"))), "%PDF-") {
		d.t.Error("no PDF")
	}
	d.holds(d.facts("curate", path, "--out", d.path("kini.PDF"), "--list", "sekarang"), map[string]string{"list": "0"})
	contains(d.t, d.refuse("curate", path, "--out", d.path("tiga.pdf"), "--list", "3"), `Daftar beku "3" tidak ada.`)
	contains(d.t, d.refuse("curate", path, "--out", d.path("beku.pdf")), "sudah ada dan tidak ditimpa")
	contains(d.t, d.misuse("curate", path, "--out", d.path("x.csv"), "--list", "1"), "--out *.pdf")
}

// followed reports the months of who was chosen.
func (d desk) followed(path string) {
	d.t.Helper()
	contains(d.t, d.refuse("progress", path, "--applicant", "Anyaman", "--month", "9/2027", "--text", "x"), "Anyaman tidak terpilih dalam daftar beku terakhir.")
	contains(d.t, d.refuse("progress", path, "--applicant", "Batik", "--month", "8/2027", "--text", "x"), "sebelum masa Naik Kelas")
	contains(d.t, d.refuse("progress", path, "--applicant", "Batik", "--month", "nanti", "--text", "x"), `Bulan "nanti" tidak dikenal.`)
	d.do("progress", path, "--applicant", "Batik", "--month", "September 2027", "--text", "omzet naik", "--value", "12,5", "--unit", "juta rupiah")
	source := d.rowsFile("bulan.csv", "Nama;Bulan;Perkembangan;Angka;Satuan", "Batik;Oktober 2027;tetap;12,5;juta rupiah", "Cokelat;2027-10;merek terdaftar;;", "Anyaman;10/2027;x;;", "Batik;;x;;")
	d.holds(d.facts("progress", path, "--from", source), map[string]string{"reports": "2", "refused": "2", "applied": "false"})
	again := d.rowsFile("lagi.csv", "Nama;Bulan;Perkembangan", "Batik;Oktober 2027;satu", "Batik;10/2027;dua")
	contains(d.t, d.do("progress", path, "--from", again), "2 ditolak", "baris 2, kolom Bulan", "baris 3, kolom Bulan", "Batik dilaporkan dua kali untuk bulan dan satuan yang sama.")
	d.do("progress", path, "--from", source, "--apply")
	contains(d.t, d.do("progress", path, "--from", source, "--apply"), "Tidak ada yang berubah.")
	facts := d.facts("progress", path)
	d.holds(facts, map[string]string{"chosen": "2", "silent": "[]"})
	d.holds(listOf(facts, "reports")[1], map[string]string{"name": `"Batik"`, "month": `"2027-09"`, "value": `"12,5"`, "unit": `"juta rupiah"`})
	contains(d.t, d.do("progress", path), "September 2027", "12,5 juta rupiah", "3 laporan dari 2 yang terpilih; 0 belum melapor.")
}

// compared forces somebody in and holds the new list against the fixed one.
func (d desk) compared(path string) {
	d.t.Helper()
	contains(d.t, d.refuse("force", path, "--applicant", "Dodol", "--in", "--reason", "  "), "Alasan belum diisi")
	d.holds(d.facts("force", path, "--applicant", "Dodol", "--in", "--reason", "juara kota"), map[string]string{"force": `"in"`, "chosen": "2", "applicants": `["Dodol"]`})
	facts := d.facts("compare-lists", path, "--from", "1", "--to", "sekarang")
	d.holds(facts, map[string]string{"from": `"1"`, "to": `"now"`, "counts": `{"gone":0,"in":1,"moved":0,"new":0,"out":1,"same":2}`})
	d.holds(listOf(facts, "rows")[0], map[string]string{"name": `"Dodol"`, "fate": `"in"`})
	contains(d.t, d.do("compare-lists", path, "--from", "1"), "masuk", "Dodol", "ditetapkan masuk: juara kota", "keluar", "Batik", "daftar 1 dengan sekarang: 1 masuk, 1 keluar")
	contains(d.t, d.refuse("compare-lists", path, "--from", "7"), `Daftar beku "7" tidak ada.`)
	d.do("force", path, "--applicant", "Dodol", "--undo")
	d.termsKept(path)
	d.holds(d.facts("compare-lists", path, "--from", "1"), map[string]string{"counts": `{"gone":0,"in":0,"moved":0,"new":0,"out":0,"same":4}`})
}

// termsKept changes requirements and places after the list was fixed: the list keeps its own.
func (d desk) termsKept(path string) {
	d.t.Helper()
	fixed := listOf(listOf(d.facts("cohorts", path), "cohorts")[0], "lists")[0]["terms"].(map[string]any)
	d.holds(fixed, map[string]string{"fixed": "true", "capacity": "2", "forced": "[]"})
	asked := len(listOf(fixed, "requirements"))
	d.do("requirements", path, "--cohort", "Naik Kelas", "--add", "Pembukuan", "--weight", "20")
	d.do("cohorts", path, "--edit", "Naik Kelas", "--capacity", "3")
	facts := d.facts("compare-lists", path, "--from", "1")
	d.holds(facts["from_terms"].(map[string]any), map[string]string{"fixed": "true", "capacity": "2"})
	d.holds(facts["to_terms"].(map[string]any), map[string]string{"fixed": "false", "capacity": "3"})
	if before, after := listOf(facts["from_terms"].(map[string]any), "requirements"), listOf(facts["to_terms"].(map[string]any), "requirements"); len(before) != asked || len(after) != asked+1 {
		d.t.Errorf("%d requirements of then, %d of now", len(before), len(after))
	}
	contains(d.t, d.do("compare-lists", path, "--from", "1"), "Ketentuan daftar 1: 2 tempat; Administrasi (gerbang); ", "Ketentuan sekarang: 3 tempat; ", "Pembukuan (bobot 20, nilai 1 sampai 5)")
	d.do("requirements", path, "--cohort", "Naik Kelas", "--remove", "Pembukuan")
	d.do("cohorts", path, "--edit", "Naik Kelas", "--capacity", "2")
}

func TestTheListIsWrittenAsATable(t *testing.T) {
	d := newDesk(t)
	path := d.assessed()
	contains(t, d.do("curate", path, "--out", d.path("daftar.csv")), "daftar.csv", "Naik Kelas: 4 pemohon")
	data, err := os.ReadFile(d.path("daftar.csv"))
	if err != nil {
		t.Fatal(err)
	}
	in := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff")))
	in.Comma = ';'
	rows, err := in.ReadAll()
	if err != nil || len(rows) != 5 || !slices.Equal(rows[1][:7], []string{"1", "Cokelat", "Kuliner", "Utara", "95", "1", "terpilih"}) {
		t.Errorf("%v: %q", err, rows)
	}
}

func TestFindingsAreRefusedRowByRow(t *testing.T) {
	d := newDesk(t)
	path := d.assessed()
	source := d.rowsFile("nilai2.csv", "Nama;Mutu produk;Kemasan;Administrasi;Tanggal", "Anyaman;6;;;", "Batik;4;;;besok malam", "Tiada;4;;;", "Cokelat;;;mungkin;", "Dodol;4;;ya;1/9/2027")
	facts := d.facts("assess", path, "--from", source)
	d.holds(facts, map[string]string{"rows": "5", "usable": "1", "refused": "4", "cells": "2", "applicants": "1"})
	var reasons []string
	for _, r := range listOf(facts, "refusals") {
		reasons = append(reasons, fmt.Sprint(r["row"], " ", r["column"], ": ", r["reason"]))
	}
	contains(t, strings.Join(reasons, "\n"), "2 Mutu produk: Nilai untuk Mutu produk di luar skala 1 sampai 5.", "3 Tanggal:", "4 Nama: Tiada bukan pemohon", `5 Administrasi: Jawaban "mungkin" untuk Administrasi tidak dikenal.`)
	d.do("assess", path, "--from", source, "--apply")
	d.holds(d.facts("assess", path, "--applicant", "Dodol", "--requirement", "mutu produk", "--mark", "2,5", "--evidence", "contoh"), map[string]string{"mark": `"2.5"`, "evidence": `"contoh"`})
	contains(t, d.refuse("assess", path, "--applicant", "Dodol", "--requirement", "Merek", "--mark", "2"), `Syarat "Merek" tidak ada`)
	contains(t, d.refuse("assess", path, "--applicant", "Dodol", "--requirement", "Administrasi", "--mark", "4"), "Tulis ya atau tidak.")
}

// Rows that contradict each other are all refused: none of them is taken for being the last.
func TestRowsThatContradictEachOtherAreRefused(t *testing.T) {
	d := newDesk(t)
	path := d.assessed()
	source := d.rowsFile("dua.csv", "Nama;Mutu produk;Administrasi", "Anyaman;4;ya", "Batik;3;ya", "ANYAMAN;4;tidak", "Batik;3;ya")
	facts := d.facts("assess", path, "--from", source)
	d.holds(facts, map[string]string{"rows": "4", "usable": "2", "refused": "2", "applicants": "1"})
	for i, r := range listOf(facts, "refusals") {
		if got := fmt.Sprint(r["row"], " ", r["column"], ": ", r["reason"]); got != fmt.Sprint(2+2*i, " Administrasi: Anyaman dinilai berbeda untuk Administrasi di baris lain. Sisakan satu baris saja.") {
			t.Error(got)
		}
	}
}

func TestCohortVerbsTakeOneThingAtATime(t *testing.T) {
	d := newDesk(t)
	path := d.cohort()
	for _, words := range [][]string{
		{"cohorts", path, "--add", "A"},
		{"cohorts", path, "--add", "A", "--remove", "B"},
		{"cohorts", path, "--capacity", "3"},
		{"requirements", path, "--add", "A"},
		{"requirements", path, "--add", "A", "--gate", "--weight", "3"},
		{"requirements", path, "--weight", "3"},
		{"quotas", path, "--district", "A"},
		{"quotas", path, "--least", "3"},
		{"quotas", path, "--district", "A", "--trade", "B", "--least", "1"},
		{"quotas", path, "--district", "A", "--remove", "--least", "1"},
		{"applicants", path, "--apply"},
		{"assess", path},
		{"assess", path, "--applicant", "A"},
		{"assess", path, "--from", "a", "--applicant", "A"},
		{"curate", path, "--win", "A"},
		{"send-on", path},
		{"force", path, "--applicant", "A", "--in"},
		{"force", path, "--applicant", "A", "--undo", "--reason", "x"},
		{"force", path, "--in", "--reason", "x"},
		{"progress", path, "--applicant", "A"},
		{"progress", path, "--text", "A"},
		{"compare-lists", path},
	} {
		d.misuse(words...)
	}
	d.do("cohorts", path, "--add", "Lain", "--from", "1/1/2028", "--until", "31/3/2028", "--capacity", "5")
	contains(t, d.refuse("curate", path), "berisi 2 kelompok binaan", "--cohort")
	contains(t, d.refuse("curate", path, "--cohort", "tiada"), `Kelompok binaan "tiada" tidak ada`)
	d.holds(d.facts("curate", path, "--cohort", "lain"), map[string]string{"capacity": "5", "applicants": "0", "rows": "[]"})
}
