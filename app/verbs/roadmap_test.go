package verbs_test

import (
	"slices"
	"strings"
	"testing"
)

// road puts a new file with two groups, a theme and its phase on the desk.
func (d desk) road() string {
	d.t.Helper()
	path := d.path("jalan.benang")
	d.do("new", path, "--region", "Kota Contoh", "--year", "2027")
	d.do("groups", path, "--group", "Batik Melati", "--trade", "Batik", "--district", "Utara")
	d.do("groups", path, "--group", "Keripik Rejeki")
	d.do("themes", path, "--theme", "Kemasan")
	d.do("phases", path, "--theme", "1", "--year", "2026", "--name", "Kemasan baku", "--criterion", "kemasan sama", "--threshold", "≥ 5 %")
	return path
}

func TestRoadmapFromGroupsToTheGrid(t *testing.T) {
	d := newDesk(t)
	path := d.road()
	if list := listOf(d.facts("groups", path), "groups"); len(list) != 2 || list[0]["name"] != "Batik Melati" || list[0]["district"] != "Utara" {
		t.Errorf("%v", list)
	}
	d.holds(listOf(d.facts("phases", path), "phases")[0], map[string]string{"theme": `"Kemasan"`, "year": "2026", "threshold": `"≥ 5 %"`, "criterion": `"kemasan sama"`})
	say := func(source, value, on string) []string {
		return []string{"standing", path, "--group", "batik melati", "--theme", "kemasan", "--year", "2026", "--status", "tidak tercapai", "--value", value, "--source", source, "--on", on}
	}
	d.holds(d.facts(say("BPS", "−3,64 %", "30/6/2026")...)["done"].(map[string]any), map[string]string{"new": "1", "applied": "true", "seq": "6"})
	d.do(say("Dinas", "2,1 %", "1/7/2026")...)
	list := listOf(d.facts("standing", path, "--group", "Batik Melati", "--as-of", "30/6/2026"), "standings")
	if len(list) != 1 {
		t.Fatalf("%v", list)
	}
	d.holds(list[0], map[string]string{"value": `"−3,64 %"`, "number": `"-3.64"`, "unit": `"%"`, "meets": "false", "status": `"tidak tercapai"`, "date": `"2026-06-30"`})
	facts := d.facts("roadmap", path, "--as-of", "31/12/2026")
	d.holds(facts["total"].(map[string]any), map[string]string{"cells": "2", "disputed": "1", "late": "0"})
	cell := listOf(facts, "cells")[0]
	d.holds(cell, map[string]string{"status": `"tidak tercapai"`, "sign": `"×"`, "disputed": "true", "late": "false"})
	if said := listOf(cell, "said"); len(said) != 2 || said[0]["source"] != "Dinas" || said[1]["value"] != "−3,64 %" {
		t.Errorf("%v", said)
	}
	contains(t, d.do("roadmap", path, "--as-of", "31/12/2026"), "Tahun 2026 per 31 Desember 2026:", "×!", "?", "2 sel: 1 belum ada data, 1 tidak tercapai. Berselisih: 1.")
	contains(t, d.do("roadmap", path, "--as-of", "31/12/2026", "--language", "en"), "2 cells: 1 no data yet, 1 not reached. In dispute: 1.")
	contains(t, d.do("off-road", path, "--as-of", "1/1/2027"), "tidak tercapai sampai akhir 2026 (tidak tercapai)", "tidak tercapai sampai akhir 2026 (belum ada data)", "2 dari 2 kelompok keluar")
	contains(t, d.do("off-road", path, "--as-of", "31/12/2026"), "0 dari 2 kelompok keluar")
	contains(t, d.do("check", path), "utuh: 7 tindakan")
}

func TestRoadmapIsWrittenAndReadAgain(t *testing.T) {
	d := newDesk(t)
	path := d.road()
	d.do("standing", path, "--group", "Batik Melati", "--theme", "Kemasan", "--year", "2026", "--status", "tercapai", "--value", "−3,64 %", "--source", "BPS", "--on", "30/6/2026", "--evidence", "rilis")
	for _, name := range []string{"peta.csv", "peta.xlsx"} {
		out := d.path(name)
		d.do("roadmap", path, "--group", "Batik Melati", "--out", out)
		other := d.path("lain-" + name + ".benang")
		d.write("lain-"+name+".benang", d.read(path))
		done := object(d.facts("standing", other, "--add", out)["done"].(map[string]any))
		d.holds(done, map[string]string{"same": "1", "new": "0", "applied": "false"})
		if unknown := done["unknown_columns"].([]any); len(unknown) != 4 {
			t.Errorf("%s: %v", name, unknown)
		}
	}
	contains(t, string(d.read(d.path("peta.csv"))), "−3,64 %")
	contains(t, d.refuse("roadmap", path, "--out", d.path("peta.csv")), "sudah ada dan tidak ditimpa")
}

const standingTable = `KELOMPOK;tema;Tahun ;Status;NILAI;Tanggal;Sumber;Bukti;Warna
Batik Melati;Kemasan;2026;berjalan;412 anggota;30/6/2026;Laporan Dinas;;biru
Batik Melati;Kemasan;2026;berjalan;398 anggota;1/7/2026;Laporan pendamping;;
Keripik Rejeki;Kemasan;2026;Tercapai;;2026-07-02;Monev;foto;
`

func TestTablesOfStandings(t *testing.T) {
	d := newDesk(t)
	path := d.road()
	table := d.write("capaian.csv", []byte(standingTable))
	before := d.do("check", path)
	contains(t, d.do("standing", path, "--add", table, "--dry-run"), "Belum disimpan. Akan menjadi: 3 baru, 0 diubah, 0 sudah ada; 0 baris ditolak.", "Kolom tidak dipakai: Warna")
	if d.do("check", path) != before {
		t.Error("the dry run changed something")
	}
	d.holds(d.facts("standing", path, "--add", table)["done"].(map[string]any), map[string]string{"new": "3", "seq": "6", "applied": "true", "source": `"capaian.csv"`})
	d.holds(d.facts("standing", path, "--add", table)["done"].(map[string]any), map[string]string{"new": "0", "same": "3", "applied": "false"})
	cell := listOf(d.facts("roadmap", path, "--as-of", "31/12/2026", "--group", "Batik Melati"), "cells")[0]
	if said := listOf(cell, "said"); cell["disputed"] != true || len(said) != 2 || said[0]["value"] != "398 anggota" || said[1]["value"] != "412 anggota" || said[1]["source"] != "Laporan Dinas" {
		t.Errorf("%v", cell)
	}
	contains(t, d.do("check", path), "utuh: 6 tindakan")
}

func TestBadTablesAreRefusedWhole(t *testing.T) {
	d := newDesk(t)
	path := d.road()
	bad := d.write("buruk.csv", []byte("Kelompok;Tema;Tahun;Status;Tanggal;Sumber\n"+
		"Batik Melati;Kemasan;2026;berjalan;30/6/2026;BPS\nTiada;Kemasan;2026;berjalan;30/6/2026;BPS\nBatik Melati;Kemasan;2019;berjalan;30/6/2026;BPS\n"+
		"Batik Melati;Kemasan;2026;hampir;30/6/2026;BPS\nBatik Melati;Kemasan;2026;tercapai;1/7/2026;BPS\nBatik Melati;Kemasan;2026;berjalan;30/6/2026;BPS\nBatik Melati;Kemasan;2026;berjalan;;BPS\n"))
	told := d.refuseInLines("standing", path, "--add", bad)
	contains(t, told, "6 dari 7 baris tidak dapat dipakai; tidak ada yang disimpan.", `Baris 3: Kelompok "Tiada" tidak ada di peta jalan.`, "Baris 4: Tema Kemasan tidak mempunyai fase tahun 2019.",
		`Baris 5: Status "hampir" tidak dikenal.`, "Baris 6: Fase yang tercapai perlu bukti.", "Baris 7: Hal yang sama disebut dua kali", "Baris 8: Tanggal belum diisi.")
	if got := strings.Count(told, "\n"); got != 6 {
		t.Errorf("%d lines", got)
	}
	list := listOf(d.facts("standing", path, "--add", bad, "--dry-run")["done"].(map[string]any), "refused")
	if len(list) != 6 || list[0]["row"].(interface{ String() string }).String() != "3" {
		t.Errorf("%v", list)
	}
	lacks := d.write("kurang.csv", []byte("Kelompok;Status\nBatik Melati;berjalan\n"))
	contains(t, d.refuse("standing", path, "--add", lacks), `Berkas "kurang.csv" tidak mempunyai kolom Tema, Tahun, Tanggal, Sumber.`)
	empty := d.write("judul.csv", []byte("Kelompok;Tema;Tahun;Status;Tanggal;Sumber\n"))
	contains(t, d.refuse("standing", path, "--add", empty), "tidak ada satu baris pun")
	contains(t, d.refuse("standing", path, "--add", d.path("tiada.csv")), "tiada.csv")
	contains(t, d.misuse("standing", path, "--add", bad, "--remove", "5"), "Pilih tepat satu: --status, --add, --remove.")
	contains(t, d.misuse("standing", path, "--dry-run"), "--dry-run memerlukan --add.")
	contains(t, d.misuse("standing", path, "--status", "belum"), "memerlukan --group, --theme, --year, --on, --source.")
	contains(t, d.refuse("standing", path, "--remove", "5"), "Tidak ada catatan peta jalan dengan ID 5.")
	contains(t, d.refuse("roadmap", path, "--theme", "Tiada"), `Tema "Tiada" tidak ada di peta jalan.`)
	contains(t, d.refuse("roadmap", path, "--year", "26"), `Tahun "26" tidak dapat dibaca.`)
	contains(t, d.refuse("roadmap", path, "--as-of", "kelak"), "kelak")
}

func TestMistakenRecordsAreTakenAway(t *testing.T) {
	d := newDesk(t)
	path := d.road()
	say := []string{"standing", path, "--group", "Batik Melati", "--theme", "Kemasan", "--year", "2026", "--source", "BPS", "--on", "30/6/2026", "--status", "berjalan", "--value"}
	d.do(append(say, "1 %")...)
	contains(t, d.refuse(append(say, "2 %")...), `Sumber "BPS" sudah mencatat hal lain`, "Hapus dahulu catatan yang keliru")
	id := listOf(d.facts("standing", path), "standings")[0]["id"].(interface{ String() string }).String()
	contains(t, d.do("standing", path, "--remove", id), "Dihapus: 1 catatan.", "0 catatan per")
	d.do(append(say, "2 %")...)
}

func TestMoneyOnTheRoadOfTheSample(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("milestones", path, "--as-of", "18/1/2027")
	d.holds(facts, map[string]string{"trusted": "1", "groups": "4", "credit": `"25000000.00"`})
	d.holds(d.facts("milestones", path, "--as-of", "8/11/2026"), map[string]string{"trusted": "0", "credit": `"0.00"`})
	budgets := listOf(d.facts("roadmap-budget", path, "--stage", "usulan"), "budgets")
	if len(budgets) != 3 || len(budgets[1]["received"].([]any)) != 3 || !slices.Equal(budgets[1]["without"].([]any), []any{"Kelompok Sepatu Kulit Jaya"}) || budgets[1]["has"] != nil {
		t.Errorf("%v", budgets)
	}
	d.holds(budgets[0], map[string]string{"amount": `"180000000.00"`, "asked": `"180000000.00"`, "line": `"2.17.07.2.01.0027"`, "agency": `"Dinkop UM"`})
	d.holds(d.facts("receipts", path), map[string]string{"as_specified": "1", "not_as_specified": "1", "unknown": "1"})
	d.do("receipts", path, "--group", "Kelompok Anyaman Bambu Lestari", "--theme", "Kemasan dan merek", "--year", "2026", "--what", "Cetak label 2.000 lembar", "--on", "8/6/2026", "--as-specified", "ya")
	d.holds(d.facts("receipts", path), map[string]string{"as_specified": "2", "not_as_specified": "1", "unknown": "0"})
	contains(t, d.refuse("receipts", path, "--group", "Kelompok Anyaman Bambu Lestari", "--theme", "1", "--year", "2026", "--what", "x", "--on", "8/6/2026"), "tidak mempunyai anggaran tahun 2026")
	contains(t, d.do("roadmap-budget", path, "--theme", "2", "--year", "2027", "--amount", "90 jt", "--agency", "Dinkop UM", "--line", "2.17.08.2.01.0019"), "1 baru", "2.17.08.2.01.0019")
	d.holds(d.facts("roadmap-budget", path, "--line", "2.17.08.2.01.0019"), map[string]string{"total": `"90000000.00"`})
	contains(t, d.do("receipts", path, "--line", "2.17.08.2.01.0019"), "0 penerimaan")
	contains(t, d.refuse("roadmap-budget", path, "--theme", "2", "--year", "2027", "--amount", "90 jt", "--agency", "Dinkop UM", "--line", "9.9"), "Baris 9.9 tidak ada")
	contains(t, d.refuse("milestones", path, "--group", "Kelompok Batik Melati Contoh", "--bank", "Bank Contoh", "--credit", "0", "--on", "1/1/2027", "--evidence", "x"), "Kredit dari bank harus lebih dari nol.")
	contains(t, d.do("milestones", path, "--group", "Kelompok Batik Melati Contoh", "--bank", "Bank Contoh", "--credit", "40 jt", "--on", "2/1/2027", "--evidence", "akad"), "2 dari 4 kelompok dipercaya bank", "Rp65.000.000,00")
	contains(t, d.do("export", path, "--out", d.path("baca.json")), "baca.json")
	if exported := string(d.read(d.path("baca.json"))); strings.Contains(exported, "Kelompok Batik Melati Contoh") || !strings.Contains(exported, "−3,64 %") {
		t.Error("the export for readers names an actor, or has lost a value")
	}
}

func TestRoadmapOfTheSampleAsOfAnyDay(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	for day, want := range map[string]string{"14/12/2025": "36", "31/12/2025": "24", "18/1/2027": "12"} {
		total := object(d.facts("roadmap", path, "--as-of", day)["total"].(map[string]any))
		d.holds(total, map[string]string{"cells": "36"})
		d.holds(total["by_status"].(map[string]any), map[string]string{"belum ada data": want})
	}
	off := listOf(d.facts("off-road", path, "--as-of", "18/1/2027"), "off")
	if len(off) != 2 {
		t.Fatalf("%v", off)
	}
	d.holds(off[0], map[string]string{"group": `"Kelompok Anyaman Bambu Lestari"`, "phase": `"Kemasan baku"`, "year": "2025", "value": `"40 %"`, "taken_off": "false", "missed": "3"})
	d.holds(off[1], map[string]string{"group": `"Kelompok Sepatu Kulit Jaya"`, "phase": `"Terdaftar"`, "taken_off": "true", "reason": `"dikeluarkan 16 Maret 2026: kelompok bubar, anggotanya bekerja di pabrik"`})
}

func TestAYearThatTheRoadmapDoesNotHave(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.refuse("roadmap", path, "--year", "1999"), "Peta jalan tidak mempunyai fase tahun 1999. Yang ada: 2025, 2026, 2027.")
	contains(t, d.refuse("roadmap", path, "--year", "2026", "--out", d.path("peta.docx")), `Bentuk berkas "docx" tidak dikenal. Pilih xlsx, csv, json, atau pdf.`)
	contains(t, d.refuse("curate", path, "--cohort", "Naik Kelas 2026", "--out", d.path("daftar.docx")), "Pilih xlsx, csv, json, atau pdf.")
}

func TestTheReportOfTheRoadmap(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("peta.pdf")
	contains(t, d.do("roadmap", path, "--as-of", "18/1/2027", "--out", out), "Laporan peta jalan ditulis: "+out)
	if !strings.HasPrefix(string(d.read(out)), "%PDF-") {
		t.Error("that is no PDF")
	}
	d.holds(d.facts("roadmap", path, "--as-of", "18/1/2027", "--out", d.path("lagi.pdf")), map[string]string{"day": `"2027-01-18"`})
	contains(t, d.refuse("roadmap", path, "--year", "2026", "--out", d.path("satu.pdf")), "Laporan PDF memuat seluruh peta jalan")
	contains(t, d.refuse("roadmap", d.road(), "--group", "Batik Melati", "--out", d.path("satu.pdf")), "tidak menerima --group")
}
