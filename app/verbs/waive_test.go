package verbs_test

import (
	"testing"
)

// findings gives the findings of a rule at the agency that the tests waive at, open ones or waived.
func (d desk) findings(path, rule string, waived bool) (list []object) {
	d.t.Helper()
	facts := d.facts("readiness", path, "--agency", "DPMPTSP")
	for _, f := range facts["agencies"].([]any)[0].(map[string]any)["findings"].([]any) {
		if o := object(f.(map[string]any)); o["rule"] == rule && o["waived"] == waived {
			list = append(list, o)
		}
	}
	return list
}

func TestWaiveLetsFindingsPassAndTakesThatBack(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	open := d.findings(path, "no_source", false)
	if len(open) < 2 {
		t.Fatalf("only %d findings", len(open))
	}
	first := open[0]
	line, indicator := first["code"].(string), first["indicator"].(string)
	words := []string{"waive", path, "--agency", "DPMPTSP", "--rule", "no_source"}
	one := append(words, "--line", line, "--indicator", indicator)
	d.holds(d.facts(append(one, "--reason", "disusun bersama BPS")...), map[string]string{"rule": `"no_source"`, "waived": "1", "year": "2027", "seq": "94"})
	if got := d.findings(path, "no_source", true); len(got) != 1 || got[0]["reason"] != "disusun bersama BPS" || got[0]["indicator"] != indicator {
		t.Errorf("waived: %v", got)
	}
	contains(t, d.do(append(words, "--reason", "semua disusun BPS")...), "Dikesampingkan: DPMPTSP, Sumber data belum diisi. Kini ")
	if left := d.findings(path, "no_source", false); len(left) != 0 {
		t.Errorf("%d stay open", len(left))
	}
	contains(t, d.do(append(words, "--undo")...), "Dicabut: DPMPTSP")
	d.do(append(one, "--undo")...)
	if again := d.findings(path, "no_source", false); len(again) != len(open) {
		t.Errorf("%d open again of %d", len(again), len(open))
	}
	contains(t, d.refuse(append(one, "--undo")...), "Temuan itu tidak sedang dikesampingkan.")
	contains(t, d.do("check", path), "utuh: 97 tindakan")
}

func TestWaiveIsRefused(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	words := func(more ...string) []string {
		return append([]string{"waive", path, "--agency", "DPMPTSP", "--rule", "no_source"}, more...)
	}
	contains(t, d.misuse(words()...), "--reason ALASAN atau --undo")
	contains(t, d.misuse(words("--reason", "a", "--undo")...), "--reason ALASAN atau --undo")
	contains(t, d.misuse(words("--reason", "a", "--indicator", "x")...), "--indicator memerlukan --line.")
	contains(t, d.refuse("waive", path, "--agency", "DPMPTSP", "--rule", "apa", "--reason", "a"), `Aturan "apa" tidak dikenal.`, "readiness --json")
	contains(t, d.refuse("waive", path, "--agency", "Tiada", "--rule", "no_source", "--reason", "a"), `Perangkat daerah "Tiada" tidak ada`)
	line := d.findings(path, "no_source", false)[0]["code"].(string)
	contains(t, d.refuse(words("--reason", "a", "--line", "9.99")...), "Baris 9.99 tidak ada")
	contains(t, d.refuse(words("--reason", "a", "--line", line, "--indicator", "tidak begini")...), `Indikator "tidak begini" tidak ada`)
}
