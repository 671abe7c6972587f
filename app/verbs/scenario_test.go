package verbs_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"
)

// scenario gives the facts of the n-th scenario of a file.
func (d desk) scenario(n int, args ...string) object {
	d.t.Helper()
	return listOf(d.facts(append([]string{"scenario"}, args...)...), "scenarios")[n]
}

func TestAScenarioIsTriedComparedAndAdopted(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.do("scenario", path), "Belum ada skenario.", "Sekarang, tahun 2027")
	d.do("scenario", path, "--start", "Hemat", "--note", "usul Bappeda")
	d.holds(d.scenario(0, path, "--cut", "hemat", "--spread", "-10 %", "--agency", "DPMPTSP"), map[string]string{
		"name": `"Hemat"`, "note": `"usul Bappeda"`, "trials": "13", "moved": "0", "difference": `"-824000000.00"`, "adopted": "false",
	})
	d.holds(d.facts("compare", path, "--from", "hasil", "--to", "hasil@Hemat", "--level", "perangkat", "--agency", "DPMPTSP"), map[string]string{
		"from": `{"stage":"hasil","total":"8240000000.00","year":2027}`, "to": `{"moment":"Hemat","stage":"hasil","total":"7416000000.00","year":2027}`,
	})
	before := len(listOf(d.facts("corrections", path), "corrections"))
	contains(t, d.do("scenario", path), "Hemat", "13 percobaan", "−Rp824.000.000,00")
	contains(t, d.do("scenario", path, "--show", "Hemat"), "2.18.02.2.01.0001", "450000000.00 → 405000000.00", "dicoba")
	contains(t, d.do("scenario", path, "--show", "Hemat", "--language", "en"), "13 trials", "tried")
	d.do("scenario", path, "--adopt", "Hemat", "--speaker", "Wali Kota")
	made := 0
	for _, row := range listOf(d.facts("corrections", path), "corrections") {
		if row["reason"] == "Skenario Hemat" {
			made++
			d.holds(row, map[string]string{"speaker": `"Wali Kota"`, "agency": `"DPMPTSP"`})
		}
	}
	if all := len(listOf(d.facts("corrections", path), "corrections")); made != 13 || all != before+13 {
		t.Fatalf("%d corrections of the scenario, %d of %d in all", made, all, before)
	}
	d.holds(d.scenario(0, path), map[string]string{"adopted": "true", "difference": `"0.00"`})
	contains(t, d.refuse("scenario", path, "--adopt", "Hemat"), "sudah diterapkan seluruhnya")
	d.do("scenario", path, "--remove", "Hemat")
	contains(t, d.do("scenario", path), "Belum ada skenario.")
}

func TestWhatChangedSinceItWasTriedIsAdoptedOnlyWithMoved(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	line := []string{"--agency", agency, "--line", sub("1")}
	d.do("scenario", path, "--start", "A")
	d.holds(d.scenario(0, append([]string{path, "--try", "A", "--amount", "600.000"}, line...)...), map[string]string{"trials": "1", "difference": `"-400000.00"`})
	d.do(append([]string{"correct", path, "--amount", "900.000", "--reason", "lain"}, line...)...)
	d.holds(d.scenario(0, path), map[string]string{"moved": "1", "difference": `"-300000.00"`})
	before := d.contents()
	contains(t, d.refuse("scenario", path, "--adopt", "A"), "1 angka sudah berubah sejak dicoba dalam skenario A.", "terapkan juga")
	if !maps.Equal(before, d.contents()) {
		t.Fatal("something was adopted")
	}
	d.holds(d.scenario(0, path, "--adopt", "A", "--moved"), map[string]string{"adopted": "true"})
}

func TestScenariosTakeShiftsCeilingsAndExceptions(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	d.do("scenario", path, "--start", "A")
	d.holds(d.scenario(0, path, "--shift", "A", "--agency", agency, "--line", sub("1"), "--shift-to", sub("2"), "--amount", "400.000"), map[string]string{"trials": "2", "difference": `"0.00"`})
	d.holds(d.scenario(0, path, "--try", "A", "--ceiling", "500.000", "--agency", agency), map[string]string{"trials": "3", "ceiling": `"500000.00"`})
	d.do("scenario", path, "--copy", "A", "--to", "B")
	d.holds(d.scenario(1, path, "--cut", "B", "--spread", "-50 %", "--round", "1", "--except", sub("2")), map[string]string{"name": `"B"`})
	d.holds(d.scenario(0, path, "--rename", "A", "--to", "C"), map[string]string{"name": `"C"`})
	contains(t, d.refuse("scenario", path, "--cut", "B", "--spread", "-50 %", "--except", "tiada"), `"tiada"`)
	contains(t, d.refuse("scenario", path, "--cut", "B", "--spread", "-50 %", "--line", sub("1")), "Sebutkan dengan --agency.")
	contains(t, d.refuse("scenario", path, "--cut", "B", "--spread", "-50 %", "--fund", "Emas"), `Sumber dana "Emas"`)
	contains(t, d.refuse("scenario", path, "--try", "tiada", "--ceiling", "1"), `Skenario "tiada"`)
	contains(t, d.refuse("scenario", path, "--start", "b"), "Skenario B sudah ada.")
	contains(t, d.refuse("scenario", path, "--show", "tiada", "--language", "en"), `There is no scenario "tiada" in this file.`)
}

func TestScenarioTakesOneThingAtATime(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	for _, words := range [][]string{
		{"--start", "A", "--remove", "B"},
		{"--amount", "1"},
		{"--start", "A", "--amount", "1"},
		{"--copy", "A"},
		{"--cut", "A"},
		{"--try", "A"},
		{"--try", "A", "--amount", "1"},
		{"--try", "A", "--amount", "1", "--ceiling", "1", "--agency", "1", "--line", "1"},
		{"--shift", "A", "--agency", "1", "--line", "1", "--line", "2", "--shift-to", "3", "--amount", "1"},
	} {
		d.misuse(append([]string{"scenario", path}, words...)...)
	}
}

func TestAWeightIsTriedByVerb(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.do("scenario", path, "--start", "Dampak")
	contains(t, d.refuse("scenario", path, "--try", "Dampak", "--criterion", "Tiada", "--points", "30"), `Tidak ada kriteria bernama "Tiada".`)
	contains(t, d.refuse("scenario", path, "--try", "Dampak", "--criterion", "Daya ungkit", "--points", "banyak"), "banyak")
	contains(t, d.misuse("scenario", path, "--try", "Dampak", "--points", "30"), "--criterion")
	before := d.facts("rank", path)
	contains(t, d.do("scenario", path, "--try", "Dampak", "--criterion", "daya ungkit", "--points", "32,5"), "Dampak")
	if facts := d.facts("scenario", path, "--show", "Dampak"); !strings.Contains(fmt.Sprint(facts), "32.5") {
		t.Errorf("shown: %v", facts)
	}
	if after := d.facts("rank", path); fmt.Sprint(after) != fmt.Sprint(before) {
		t.Error("the ranking of the record has changed")
	}
}
