package verbs_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// held gives the sample with all days of its meeting closed.
func (d desk) held() string {
	d.t.Helper()
	path := d.sample()
	d.do("close-day", path)
	for _, day := range []struct{ number, date string }{{"2", "19/1/2027"}, {"3", "20/1/2027"}} {
		d.do("agenda", path, "--begin", "next", "--at", day.date+" 08.00")
		d.do("close-day", path, "--day", day.number, "--leave", "--at", day.date+" 16.00")
	}
	return path
}

func TestTheNextMeetingBeginsWithWhatTheLastOnePromised(t *testing.T) {
	d := newDesk(t)
	contains(t, d.refuse("next-meeting", d.sample()), "sedang berlangsung", "tutup harinya")
	path := d.held()
	d.do("minutes", path, "--final", "--override", "contoh", "--out", d.path("surat"))
	paper := d.path("surat/berita-acara-2027-versi-1.pdf")
	verified := d.do("verify", paper, path)
	old := d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--year", "2027")
	facts := d.facts("next-meeting", path, "--year", "2028")
	d.holds(facts, map[string]string{
		"meeting": `"Rapat Pemaparan Program Prioritas Perangkat Daerah Tahun 2028"`, "year": "2028", "base": `"usulan"`, "last_is_draft": "false", "lines": "317", "undone": "9",
	})
	contains(t, d.refuse("next-meeting", path), "belum punya acara")
	contains(t, d.do("agenda", path, "--start", "17/1/2028", "--days", "3"), "Tahun 2028")
	promised := d.facts("promises", path, "--day", "17/1/2028")["promised"].([]any)
	if fmt.Sprint(len(promised)) != fmt.Sprint(facts["promises"]) {
		t.Errorf("%d promises are listed, %v were told of", len(promised), facts["promises"])
	}
	d.do("check", path)
	if got := d.do("verify", paper, path); got != verified {
		t.Errorf("the minutes of 2027 are said to be %q, before %q", got, verified)
	}
	contains(t, d.do("versions", path), "1 versi disahkan.", "(18 s.d. 20 Januari 2027, tahun 2027)", "Versi 1")
	again := d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--year", "2027")
	if again["difference"] != old["difference"] {
		t.Errorf("the meeting of 2027 changed %v, before %v", again["difference"], old["difference"])
	}
}

func TestTheNextMeetingIsBegunAsTheWordsSay(t *testing.T) {
	d := newDesk(t)
	path := d.held()
	contains(t, d.refuse("next-meeting", path, "--year", "2027"), "Hasil rapat tahun 2027 sudah ada")
	contains(t, d.refuse("next-meeting", path, "--base", "anggaran"), "anggaran")
	told := d.do("next-meeting", path, "--year", "2029", "--title", "Rapat Lain", "--without-lines", "--language", "en")
	contains(t, told, "Rapat Lain has begun in this file.", "0 lines taken over", "not final", "Make its agenda now.")
	if !strings.Contains(d.do("agenda", path, "--start", "15/1/2029"), "Rapat Lain") {
		t.Error("the agenda is of another meeting")
	}
}

// Papers of an earlier meeting are listed after those of the current one, and written again as they were.
func TestVersionsOfAllMeetingsAreListedAndWritten(t *testing.T) {
	d := newDesk(t)
	path, out := d.held(), d.path("surat")
	d.do("minutes", path, "--final", "--override", "contoh", "--out", out)
	d.do("reopen", path, "--reason", "pagu keliru")
	d.do("direct", path, "--agency", "DPMPTSP", "--text", "Perbaiki pagu.", "--owner", "Kepala", "--due", "1/2/2027")
	d.do("minutes", path, "--final", "--override", "contoh", "--out", out)
	d.do("next-meeting", path, "--year", "2028")
	d.do("agenda", path, "--start", "17/1/2028", "--days", "2")
	d.do("minutes", path, "--final", "--override", "contoh", "--out", out)

	list := d.facts("versions", path)["versions"].([]any)
	if len(list) != 3 {
		t.Fatalf("%d versions", len(list))
	}
	for i, want := range []struct{ year, version, state, first string }{
		{"2028", "1", "stands", "2028-01-17"}, {"2027", "2", "stands", "2027-01-18"}, {"2027", "1", "replaced", "2027-01-18"},
	} {
		v := list[i].(map[string]any)
		if fmt.Sprint(v["year"]) != want.year || fmt.Sprint(v["version"]) != want.version || v["state"] != want.state || v["first_day"] != want.first || v["base"] != "usulan" {
			t.Errorf("version %d is %v", i, v)
		}
	}
	told := d.do("versions", path)
	if head, old := strings.Index(told, "tahun 2028)"), strings.Index(told, "tahun 2027)"); head < 0 || old < head || !strings.HasPrefix(told, "3 versi disahkan.") {
		t.Errorf("the versions are told as %q", told)
	}

	again := d.path("lagi")
	facts := d.facts("paper", path, "--kind", "berita-acara", "--meeting", "2027", "--version", "1", "--out", again)
	d.holds(facts, map[string]string{"version": "1"})
	for _, name := range []string{"berita-acara-2027-versi-1.pdf", "berita-acara-2027-versi-2.pdf"} {
		if name != "berita-acara-2027-versi-1.pdf" {
			d.do("paper", path, "--kind", "berita-acara", "--meeting", "2027/usulan", "--out", again) // the one that stands
		}
		if !bytes.Equal(d.read(d.path("lagi/"+name)), d.read(d.path("surat/"+name))) {
			t.Errorf("%s is another one now", name)
		}
	}
	contains(t, d.do("notula", path, "--meeting", "2027", "--day", "1", "--out", again), "versi-2")
	contains(t, d.do("changes", path, "--meeting", "2027", "--from", "1", "--to", "2", "--out", again), "dari-versi-1")
	d.holds(d.facts("deliver", path, "--meeting", "2027", "--out", again), map[string]string{"version": "2"})
	contains(t, d.refuse("paper", path, "--kind", "berita-acara", "--meeting", "2020", "--out", again), "Tidak ada rapat", "2020")
	contains(t, d.refuse("paper", path, "--kind", "berita-acara", "--meeting", "tahun lalu", "--out", again), "tidak dapat dibaca")
	contains(t, d.refuse("paper", path, "--kind", "berita-acara", "--meeting", "2027", "--version", "3", "--out", again), "Versi 3 belum pernah disahkan.")
	d.misuse("paper", path, "--kind", "acara", "--meeting", "2027", "--out", again)
	d.misuse("changes", path, "--meeting", "2027", "--to", "draft", "--out", again)
}

// An earlier meeting that was never made final has no paper to be written.
func TestAnEarlierMeetingWithoutAVersionIsRefused(t *testing.T) {
	d := newDesk(t)
	path := d.held()
	d.do("next-meeting", path, "--year", "2028")
	contains(t, d.refuse("paper", path, "--kind", "berita-acara", "--meeting", "2027", "--out", d.path("surat")), "Tidak ada versi yang berlaku dari rapat tahun 2027")
	contains(t, d.do("versions", path), "0 versi disahkan.")
}

// Two laptops began the next meeting, each about another year: the copy's agenda comes into the meeting here, and there is one.
func TestNextMeetingsOfTwoCopiesAreMerged(t *testing.T) {
	d := newDesk(t)
	here, there := d.held(), d.path("laptop-b.benang")
	d.write("laptop-b.benang", d.read(here))
	d.do("next-meeting", here, "--year", "2028")
	d.do("next-meeting", there, "--year", "2029")
	d.do("agenda", there, "--start", "17/1/2029", "--days", "2")
	contains(t, d.do("merge", here, there), "Rapat berikutnya yang dimulai", "Tahun 2028; 2028; Usulan", "Tahun 2029; 2029; Usulan", "Ada 1 bentrok")
	contains(t, d.refuse("merge", here, there, "--theirs", "--apply"), "Buka salinan itu, lalu gabungkan berkas ini ke dalamnya.")
	d.do("merge", here, there, "--ours", "--apply")
	d.do("check", here)
	contains(t, d.do("agenda", here), "17 Januari 2029")
	contains(t, d.do("versions", here, "--language", "en"), "Final versions: 0.")
	contains(t, d.refuse("next-meeting", here), "belum ditutup")
}
