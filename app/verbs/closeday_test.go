package verbs_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

func TestDayIsLookedOverWithoutAChange(t *testing.T) {
	d := newDesk(t)
	path, before := d.sample(), sampleBytes()
	facts := d.facts("close-day", path, "--check")
	d.holds(facts, map[string]string{"day": "1", "date": `"2027-01-18"`, "closed": "false"})
	findings := facts["findings"].([]any)
	d.holds(object(findings[0].(map[string]any)), map[string]string{
		"check": `"slot_being_held"`, "agency": `"2.18.0.00.0.00.03.0000"`, "slot": `"1.5"`, "subject": `"Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"`,
	})
	d.holds(object(findings[4].(map[string]any)), map[string]string{"check": `"slot_without_decision"`, "count": "2"})
	if len(findings) != 11 || !bytes.Equal(before, d.read(path)) {
		t.Errorf("%d findings, or the file changed", len(findings))
	}
	contains(t, d.do("close-day", path, "--check", "--day", "2"), "Hari 2, Selasa, 19 Januari 2027: ", "- Belum dilaksanakan: Dinas Kesehatan\n", "- Tidak ada yang hadir: daftar hadir hari itu\n")
	contains(t, d.do("close-day", path, "--check", "--language", "en"), "things left open: 11.", "- Slot still being held: ", "2 lines\n", "4 corrections\n")
}

func TestDayIsClosedWithItsFiles(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("close-day", path, "--continue")
	d.holds(facts, map[string]string{
		"closed": "true", "title": `"Tutup hari 1"`, "seq": acts(1), "ended": `["DPMPTSP"]`, "followup_rows": "18",
		"carried": `[{"date":"2027-01-19","slot":"DPMPTSP (lanjutan)"},{"date":"2027-01-19","slot":"Dispora"},{"date":"2027-01-19","slot":"Disnaker"}]`,
	})
	for key, name := range map[string]string{"notula": "notula-2027-hari-1-rancangan.pdf", "followup": "tindak-lanjut-2027-hari-1.xlsx"} {
		if want := d.path("kota – cadangan/" + name); facts[key] != want {
			t.Errorf("%s is %v, want %s", key, facts[key], want)
		}
	}
	backup := facts["backup"].(string)
	d.holds(d.facts("check", backup), map[string]string{"ok": "true", "acts": acts(1)})
	if !bytes.HasPrefix(d.read(facts["notula"].(string)), []byte("%PDF-")) {
		t.Error("the notula is no PDF")
	}
	agenda := d.facts("agenda", path)["days"].([]any)
	second := object(agenda[1].(map[string]any))["slots"].([]any)
	for i, code := range []string{"2.18.0.00.0.00.03.0000", "2.19.0.00.0.00.04.0000"} {
		if got := object(second[i+1].(map[string]any))["agency"]; got != code {
			t.Errorf("slot %d of the second day is of %v, want %s", i+2, got, code)
		}
	}
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": acts(1)})
}

func TestFollowupSheetHoldsWhatIsOpen(t *testing.T) {
	d := newDesk(t)
	facts := d.facts("close-day", d.sample(), "--out", d.path("surat"))
	if dir := filepath.Dir(facts["backup"].(string)); dir != d.path("surat") {
		t.Errorf("written to %s", dir)
	}
	f, err := excelize.OpenFile(facts["followup"].(string))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Tindak lanjut")
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 19 || rows[0][0] != "Perangkat Daerah" {
		t.Fatalf("%d rows below %q", len(rows), rows[0])
	}
	all := ""
	for _, row := range rows[1:] {
		all += strings.Join(row, " | ") + "\n"
	}
	contains(t, all, "Umum | Arahan |  | Setiap perangkat daerah menyebutkan sumber data", "Dinas Koperasi dan Usaha Mikro | Koreksi | 2.17.07.2.01.0027 | Pembinaan dan Fasilitasi Sertifikasi dan Standardisasi Produk: pagu PAD | 600,000,000.00 | 850,000,000.00",
		"Kepala Dinkop UM | ", "dicatat | Wali Kota | 18 Januari 2027 pukul 08.58 WIB")
}

func TestDayIsClosedOnceMoreUnderANumber(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.do("close-day", path), "Hari 1, Senin, 18 Januari 2027, ditutup sebagai tindakan "+acts(1)+": “Tutup hari 1”.", "Giliran diakhiri: DPMPTSP\n",
		"Dilanjutkan ke Selasa, 19 Januari 2027: Dispora\n", "(cadangan, sudah diperiksa)", "halaman)", "18 baris)")
	d.do("agenda", path, "--begin", "1.5")
	d.holds(d.facts("close-day", path), map[string]string{"title": `"Tutup hari 1 (2)"`, "carried": "null"})
	contains(t, d.refuse("close-day", path, "--title", "tutup HARI 1"), `Saat bernama "Tutup hari 1" sudah ada`, "Urungkan")
	d.do("agenda", path, "--begin", "1.6")
	contains(t, d.do("close-day", path, "--title", "Akhir Senin"), "“Akhir Senin”")
	if found, err := filepath.Glob(d.path("kota – cadangan/*")); err != nil || len(found) != 9 {
		t.Errorf("files: %q, %v", found, err)
	}
}

func TestLastDayNeedsAnotherOneOrIsLeft(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.refuse("close-day", path, "--day", "3"), "Hari 20 Januari 2027 belum berjalan")
	contains(t, d.refuse("close-day", path, "--day", "4"), `Hari "4" tidak ada pada acara.`)
	empty := d.city(nil)
	contains(t, d.refuse("close-day", empty), "Belum ada rapat", "Buat rapat")
	contains(t, d.misuse("close-day", path, "--leave", "--add-day"), "--leave", "--add-day")
}

func TestDayIsNotClosedWhereItsFilesHaveNoPlace(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.write("surat", nil)
	contains(t, d.refuse("close-day", path, "--out", d.path("surat")), "tidak dapat dibuat", "Periksa folder")
}

func TestNotulaOfADayAndOfAll(t *testing.T) {
	d := newDesk(t)
	path, before := d.sample(), sampleBytes()
	out := d.path("surat")
	d.holds(d.facts("notula", path, "--day", "1", "--out", out), map[string]string{"day": "1", "file": `"` + filepath.Join(out, "notula-2027-hari-1-rancangan.pdf") + `"`})
	contains(t, d.do("notula", path, "--out", out, "--public", "--paper", "a4"), "notula-2027-rancangan-publik.pdf", "halaman)")
	d.do("notula", path, "--day", "1", "--out", out)
	first, second := d.read(filepath.Join(out, "notula-2027-hari-1-rancangan.pdf")), d.read(filepath.Join(out, "notula-2027-hari-1-rancangan-2.pdf"))
	if !bytes.Equal(first, second) || !bytes.Equal(before, d.read(path)) {
		t.Error("the same notula has other bytes, or the file changed")
	}
	contains(t, d.refuse("notula", path, "--day", "9", "--out", d.path("lain")), `Hari "9" tidak ada pada acara.`)
	contains(t, d.refuse("notula", d.city(nil), "--out", d.path("lain")), "Belum ada rapat")
	if _, err := os.Stat(d.path("lain")); err == nil {
		t.Error("a refused notula left a folder")
	}
}

func TestMomentsAreListedAndCompared(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.do("close-day", path)
	d.do("correct", path, "--agency", "DPMPTSP", "--line", "2.18.03.2.01.0002", "--fund", "DAU", "--amount", "1,9 M", "--reason", "fokus pada realisasi")
	facts := d.facts("moments", path)
	d.holds(facts, map[string]string{"acts": acts(2)})
	moments := facts["moments"].([]any)
	d.holds(object(moments[0].(map[string]any)), map[string]string{"name": `"Tutup rapat 2026"`, "at": `"2026-01-19T11:55:00+07:00"`})
	d.holds(object(moments[1].(map[string]any)), map[string]string{"name": `"Sebelum rapat"`, "seq": acts(-47), "at": `"2027-01-18T07:42:00+07:00"`})
	d.holds(object(moments[2].(map[string]any)), map[string]string{"name": `"Tutup hari 1"`, "seq": acts(1)})
	contains(t, d.do("moments", path), acts(-47)+"  Sebelum rapat     18 Januari 2027 pukul 07.42 WIB\n", "3 saat ditandai.")
	contains(t, d.do("moments", path, "--language", "en"), "18 January 2027, 07:42 WIB", "Named moments: 3.")
	for _, c := range []struct{ from, to, difference string }{
		{"hasil@Sebelum rapat", "hasil@Tutup hari 1", "-1415000000.00"},
		{"hasil@Tutup hari 1", "hasil", "1050000000.00"},
		{"hasil@Sebelum rapat", "hasil@" + acts(2), "-365000000.00"},
		{"Tutup hari 1", "hasil@Tutup hari 1", "0.00"},
	} {
		d.holds(d.facts("compare", path, "--from", c.from, "--to", c.to), map[string]string{"difference": `"` + c.difference + `"`})
	}
	contains(t, d.refuse("compare", path, "--from", "hasil@Tutup hari 2", "--to", "hasil"), "tidak ada di berkas ini")
	empty := d.city(nil)
	contains(t, d.do("moments", path, "--mark", "Sesudah tindakan 3", "--act", "3"), " 3    Sesudah tindakan 3  ")
	contains(t, d.refuse("moments", path, "--mark", "Nanti", "--act", "9999"), "Tindakan nomor 9999 belum ada")
	contains(t, d.misuse("moments", path, "--act", "3"), "--mark")
	d.holds(d.facts("moments", empty), map[string]string{"moments": "[]"})
	contains(t, d.do("moments", empty, "--mark", "Sebelum koreksi"), "  Sebelum koreksi  ", "1 saat ditandai.")
	contains(t, d.refuse("moments", empty, "--mark", " "), "Nama saat belum diisi")
}
