package verbs_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// act does an act to a file as the window does.
func (d desk) act(path string, act func(p *model.Plan) model.Act) {
	d.t.Helper()
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		d.t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Do(act(f.Plan()), model.Context{}); err != nil {
		d.t.Fatal(err)
	}
}

func agencyOf(p *model.Plan, short string) *model.Agency {
	for _, a := range p.Agencies.Of(0) {
		if a.Short == short {
			return a
		}
	}
	return nil
}

func TestReadinessTellsTheScoreOfEveryAgency(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("readiness", path)
	agencies := facts["agencies"].([]any)
	if len(agencies) != 12 {
		t.Fatalf("%d agencies", len(agencies))
	}
	open, checked := 0, 0
	for _, a := range agencies {
		open, checked = open+number(t, a.(map[string]any)["open"]), checked+number(t, a.(map[string]any)["checked"])
		if a.(map[string]any)["findings"] != nil {
			t.Errorf("findings of an agency that was not asked for: %v", a)
		}
	}
	d.holds(facts, map[string]string{"year": "2027", "stage": `"usulan"`, "open": fmt.Sprint(open), "checked": fmt.Sprint(checked), "waived": "0"})
	said := d.do("readiness", path)
	contains(t, said, "Dinas Penanaman Modal", "% siap", fmt.Sprintf("%d terbuka dari %s angka yang diperiksa", open, locale.FormatCount(checked, locale.Indonesian)), "dibahas", "diisi")
	contains(t, d.do("readiness", path, "--language", "en"), "being heard", "% ready", "figures checked")
}

func number(t *testing.T, v any) int {
	t.Helper()
	n, err := v.(json.Number).Int64()
	if err != nil {
		t.Fatal(err)
	}
	return int(n)
}

func TestReadinessOfAnAgencyTellsEveryFinding(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("readiness", path, "--agency", "DPMPTSP")
	agency := facts["agencies"].([]any)[0].(map[string]any)
	findings := agency["findings"].([]any)
	if len(findings) == 0 || len(findings) != number(t, agency["open"]) {
		t.Fatalf("%d findings, %v open", len(findings), agency["open"])
	}
	first := object(findings[0].(map[string]any))
	for _, name := range []string{"code", "line", "indicator", "rule", "field", "sentence"} {
		if s, _ := first[name].(string); s == "" {
			t.Errorf("%s is empty in %v", name, first)
		}
	}
	d.holds(first, map[string]string{"waived": "false"})
	said := d.do("readiness", path, "--agency", "DPMPTSP")
	contains(t, said, first["code"].(string), first["sentence"].(string))
	if n := strings.Count(said, "\n"); n != len(findings)+1 {
		t.Errorf("%d lines for %d findings", n, len(findings))
	}
}

func TestReadinessTellsWhatWasWaivedAndWhy(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	before := d.facts("readiness", path, "--agency", "DPMPTSP")
	d.act(path, func(p *model.Plan) model.Act {
		return model.Waive{Agency: agencyOf(p, "DPMPTSP").ID, Rule: "no_source", Year: 2027, Reason: "disusun bersama BPS"}
	})
	after := d.facts("readiness", path, "--agency", "DPMPTSP")
	waived := number(t, after["waived"])
	if waived == 0 || number(t, after["open"])+waived != number(t, before["open"]) || number(t, after["percent"]) <= number(t, before["percent"]) {
		t.Errorf("before %v, after %v", before, after)
	}
	contains(t, d.do("readiness", path, "--agency", "DPMPTSP"), "dikesampingkan: disusun bersama BPS", fmt.Sprintf("%d dikesampingkan", waived))
}

func TestReadinessIsRefused(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.refuse("readiness", path, "--agency", "Tiada"), `Perangkat daerah "Tiada" tidak ada`)
	d.holds(d.facts("readiness", path, "--year", "2031"), map[string]string{"year": "2031"})
}

func TestCeilingsAreListedAndSet(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("ceiling", path)
	if rows := facts["rows"].([]any); len(rows) != 13 {
		t.Fatalf("%d rows, want 12 agencies and the region", len(rows))
	}
	contains(t, d.do("ceiling", path), "Seluruh daerah", "semua sumber", "terpakai Rp", "sisa Rp", "Tahun 2027: pagu daerah Rp")
	set := d.facts("ceiling", path, "--agency", "DPMPTSP", "--fund", "DAU", "--set", "1 M")
	row := object(set["rows"].([]any)[0].(map[string]any))
	d.holds(row, map[string]string{"fund": `"DAU"`, "ceiling": `"1000000000.00"`, "over_ceiling": "true"})
	contains(t, d.do("ceiling", path, "--agency", "DPMPTSP"), "DAU", "Rp1.000.000.000,00", "lebih Rp", "belum ada")
	contains(t, d.do("ceiling", path, "--agency", "DPMPTSP", "--language", "en"), "over by Rp", "all sources")
	d.facts("ceiling", path, "--set", "900 M")
	d.holds(object(last(d.facts("ceiling", path)["rows"].([]any)).(map[string]any)), map[string]string{"agency": `""`, "ceiling": `"900000000000.00"`})
	gone := d.facts("ceiling", path, "--agency", "DPMPTSP", "--fund", "DAU", "--set", "-")
	d.holds(object(gone["rows"].([]any)[0].(map[string]any)), map[string]string{"ceiling": "null", "left": "null", "over_ceiling": "false"})
	contains(t, d.do("check", path), "utuh")
}

func last(list []any) any { return list[len(list)-1] }

func TestCeilingsAreRefused(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.refuse("ceiling", path, "--agency", "Tiada"), `Perangkat daerah "Tiada" tidak ada`)
	contains(t, d.refuse("ceiling", path, "--fund", "Emas"), `Sumber dana "Emas" tidak ada`)
	contains(t, d.refuse("ceiling", path, "--set", "banyak"), "banyak")
	contains(t, d.refuse("ceiling", path, "--agency", "DPMPTSP", "--fund", "DAU", "--set", "-"), "Tidak ada yang berubah.")
}
