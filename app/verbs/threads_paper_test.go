package verbs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The report of the threads is written for all agencies or one, with the lines that are named.
func TestTheReportOfTheThreads(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	out := filepath.Join(t.TempDir(), "benang.pdf")
	contains(t, d.do("threads", path, "--day", "18/1/2027", "--out", out, "--largest", "3"), "Laporan: "+out, "halaman")
	if data, err := os.ReadFile(out); err != nil || !strings.HasPrefix(string(data), "%PDF-") {
		t.Fatal(err)
	}
	one := filepath.Join(t.TempDir(), "satu.pdf")
	facts := d.facts("threads", path, "--agency", "DPMPTSP", "--day", "1/5/2027", "--out", one, "--lines", "2.18.04.2.01.0006", "--paper", "a4")
	if paper, _ := facts["paper"].(map[string]any); paper["file"] != one {
		t.Errorf("%v", facts["paper"])
	}
	contains(t, d.refuse("threads", path, "--out", one, "--lines", "9.99"), "Baris 9.99 tidak ada")
	contains(t, d.refuse("threads", path, "--out", one, "--paper", "a3"), "a3")
}
