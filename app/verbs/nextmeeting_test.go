package verbs_test

import (
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
	contains(t, d.do("versions", path), "0 versi disahkan.")
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
