package verbs_test

import (
	"encoding/json"
	"testing"

	"benangmerah/model"
)

// listOf gives a list of objects in facts.
func listOf(facts object, name string) (list []object) {
	for _, r := range facts[name].([]any) {
		list = append(list, r.(map[string]any))
	}
	return list
}

func idOf(r object, name string) string { return r[name].(json.Number).String() }

func TestCorrectionsAreListedAndComeAlong(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	all := d.facts("corrections", path)
	d.holds(all, map[string]string{"open": "12", "seq": "null"})
	d.holds(listOf(all, "corrections")[0], map[string]string{
		"agency": `"Dinkop UM"`, "line": `"2.17.07.2.01.0027"`, "fund": `"PAD"`, "field": `"budget"`, "stage": `"hasil"`, "old": `"600000000.00"`,
		"new": `"850000000.00"`, "state": `"dicatat"`, "since": `"2027-01-18"`, "open": "true",
	})
	contains(t, d.do("corrections", path, "--agency", "DPMPTSP"), "pagu", "Rp525.000.000,00 → Rp290.000.000,00", "dicatat", "4 koreksi, 4 belum terperiksa.")
	contains(t, d.do("corrections", path, "--language", "en"), "budget", "noted", "12 corrections, 12 not verified.")

	id := idOf(listOf(all, "corrections")[1], "id")
	done := d.facts("corrections", path, "--id", id, "--state", "dimasukkan", "--by", "Operator SIPD", "--on", "1/2/2027")
	d.holds(done, map[string]string{"open": "1", "seq": acts(1)})
	d.holds(listOf(done, "corrections")[0], map[string]string{"state": `"dimasukkan"`, "by": `"Operator SIPD"`, "since": `"2027-02-01"`, "id": id})
	contains(t, d.do("corrections", path, "--id", id, "--state", "terperiksa", "--by", "Bappeda"), "1 koreksi diubah keadaannya; 0 belum terperiksa.")
	if open := listOf(d.facts("corrections", path, "--open"), "corrections"); len(open) != 11 {
		t.Errorf("%d open corrections", len(open))
	}
	contains(t, d.do("corrections", path, "--agency", "DPMPTSP", "--state", "dikonfirmasi"), "4 koreksi diubah keadaannya")
}

func TestCorrectionsAreVerifiedByFigures(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	d.do(correcting(path, sub("1"), "2 juta")...)
	contains(t, d.refuse("corrections", path, "--verify"), "Belum ada koreksi lain yang terbukti", "Impor Rekap 5")
	d.act(path, func(p *model.Plan) model.Act {
		x := p.Corrections.Of(p.Agencies.Of(0)[0].ID)[0]
		return model.SetBudget{Line: x.Line, Fund: x.Fund, Stage: model.Enacted, Year: x.Year, Amount: x.NewAmount, Known: true}
	})
	facts := d.facts("corrections", path, "--verify", "--by", "Rekap 5 murni")
	d.holds(facts, map[string]string{"open": "0"})
	d.holds(listOf(facts, "corrections")[0], map[string]string{"state": `"terperiksa"`, "by": `"Rekap 5 murni"`})
}

func TestCorrectionsRefuse(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.refuse("corrections", path, "--agency", "tiada"), "tidak ada di berkas ini")
	contains(t, d.refuse("corrections", path, "--id", "404", "--state", "dikonfirmasi"), "Koreksi tidak ada lagi di berkas.")
	contains(t, d.refuse("corrections", path, "--agency", "DPMPTSP", "--state", "benar"), `Keadaan koreksi "benar" tidak dikenal.`)
	contains(t, d.refuse("corrections", path, "--agency", "DPMPTSP", "--state", "dimasukkan", "--on", "x", "--language", "en"), "\"x\" is not a date.")
	contains(t, d.misuse("corrections", path, "--state", "dicatat"), "Pilihan --state memerlukan --id.")
	contains(t, d.misuse("corrections", path, "--agency", "x", "--state", "dicatat", "--verify"), "Pilih tepat satu: --state, --verify.")
}

func TestDirectivesAreListedAndComeAlong(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("directives", path, "--day", "1/2/2027")
	d.holds(facts, map[string]string{"open": "9", "overdue": "5", "day": `"2027-02-01"`})
	d.holds(listOf(facts, "directives")[0], map[string]string{"standing": `"terlambat"`, "due": `"2026-02-27"`, "owner": `"Kepala Disperindag"`})
	first := listOf(facts, "directives")[3] // behind what is late since the year before
	d.holds(first, map[string]string{"standing": `"terlambat"`, "due": `"2027-01-20"`, "owner": `"Kepala Bappeda"`})
	id := idOf(first, "id")
	d.holds(d.facts("directive", path, "--id", id, "--until", "1/3/2030", "--reason", "menunggu BPS"), map[string]string{"until": `"2030-03-01"`, "due": `"2027-01-20"`})
	d.holds(d.facts("directive", path, "--id", id, "--answer", "Disetujui"), map[string]string{"until": "null", "due": `"2030-03-01"`})
	contains(t, d.do("directive", path, "--id", id, "--state", "waspada"), "Arahan "+id+": waspada, tenggat 1 Maret 2030.")
	d.holds(d.facts("directive", path, "--id", id, "--state", "selesai", "--evidence", "surat.pdf", "--on", "2/2/2027"), map[string]string{
		"standing": `"selesai"`, "evidence": `"surat.pdf"`, "finished": `"2027-02-02"`,
	})
	contains(t, d.do("directives", path, "--day", "1/2/2027"), "selesai", "12 arahan, 8 belum selesai, 4 terlambat.")
	contains(t, d.do("directives", path, "--day", "1/2/2027", "--open", "--agency", "DPMPTSP", "--language", "en"), "overdue", "2 directives, 2 not closed, 2 overdue.")
}

func TestDirectiveRefuses(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	id := idOf(listOf(d.facts("directives", path), "directives")[0], "id")
	contains(t, d.refuse("directive", path, "--id", id, "--state", "selesai"), "Arahan yang selesai perlu bukti.")
	contains(t, d.refuse("directive", path, "--id", id, "--state", "terlambat"), `Keadaan arahan "terlambat" tidak dikenal.`)
	contains(t, d.refuse("directive", path, "--id", "404", "--state", "berjalan"), "Arahan tidak ada lagi di berkas.")
	contains(t, d.refuse("directive", path, "--id", id, "--answer", "ditolak"), "Minta dahulu dengan --until.")
	contains(t, d.refuse("directive", path, "--id", id, "--answer", "ya"), `Jawaban "ya" tidak dikenal.`)
	contains(t, d.refuse("directive", path, "--id", id, "--until", "1/1/2026", "--reason", "x"), "tidak lebih akhir")
	contains(t, d.misuse("directive", path, "--id", id), "Pilih tepat satu: --state, --until, --answer.")
	contains(t, d.misuse("directive", path, "--id", id, "--state", "batal", "--until", "1/1/2028"), "Pilih tepat satu")
	contains(t, d.misuse("directive", path, "--state", "batal"), "memerlukan --id.")
}

func TestAttendanceIsListedAndFilledIn(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("attendance", path, "--day", "18/1/2027")
	d.holds(facts, map[string]string{"present": "10", "deputy": "1", "absent": "1"})
	d.holds(listOf(facts, "people")[9], map[string]string{"agency": `"Dinkop UM"`, "head": "true", "presence": `"hadir"`, "arrived": `"07.51"`})
	contains(t, d.do("attendance", path, "--day", "18/1/2027"), "Kepala Dinas Tenaga Kerja", "belum diketahui", "Senin, 18 Januari 2027: 14 orang, 10 hadir, 1 diwakili, 1 tidak hadir.")
	d.do("attendance", path, "--day", "18/1/2027", "--number", "13,14", "--presence", "diwakili", "--deputy", "Sekretaris Dinas", "--at", "08.30")
	list := d.write("hadir.txt", []byte("Nama\tJabatan\tPerangkat Daerah\nBudi\tAnalis\tDPMPTSP\nSiti\tAnalis\tBadan Lain\n"))
	contains(t, d.do("attendance", path, "--day", "18/1/2027", "--add", list), "16 orang, 10 hadir, 3 diwakili", `Baris 3: perangkat daerah "Badan Lain" tidak dikenal.`)
	contains(t, d.do("attendance", path, "--day", "19/1/2027", "--copy", "--language", "en"), "present", "0 absent.")
	people := listOf(d.facts("attendance", path, "--day", "18/1/2027"), "people")
	d.holds(people[12], map[string]string{"presence": `"diwakili"`, "deputy": `"Sekretaris Dinas"`, "arrived": `"08.30"`})
	d.holds(people[14], map[string]string{"name": `"Budi"`, "agency": `"DPMPTSP"`, "presence": `""`})
}

func TestAttendanceRefuses(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.refuse("attendance", path, "--day", "1/1/2031"), "Tidak ada hari rapat pada 1 Januari 2031.")
	contains(t, d.refuse("attendance", path, "--number", "99", "--presence", "hadir"), "Tidak ada nomor 99")
	contains(t, d.refuse("attendance", path, "--number", "1", "--presence", "entah"), `Kehadiran "entah" tidak dikenal.`)
	contains(t, d.refuse("attendance", path, "--number", "1", "--presence", "hadir", "--at", "pagi"), "\"pagi\"")
	contains(t, d.refuse("attendance", path, "--add", d.path("tiada.txt")), `Berkas "tiada.txt" tidak dapat dibuka.`)
	contains(t, d.misuse("attendance", path, "--number", "1"), "Pilihan --number memerlukan --presence.")
	contains(t, d.misuse("attendance", path, "--presence", "hadir"), "Pilihan --presence memerlukan --number.")
	contains(t, d.misuse("attendance", path, "--copy", "--add", "x"), "Pilih tepat satu: --add, --copy, --number.")
	contains(t, d.refuse("attendance", oneLine(newDesk(t))), "Belum ada rapat di berkas ini.")
}
