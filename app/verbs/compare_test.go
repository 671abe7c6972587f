package verbs_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// revised is a city whose second budget has a line of every fate.
func revised(d desk) string {
	return d.city(map[string][]figure{
		"ditetapkan": {
			{2027, nil, sub("1"), "PAD", 100.25},
			{2027, nil, sub("2"), "PAD", 200},
			{2027, clinic, sub("2"), "PAD", nil},
			{2027, nil, sub("4"), "PAD", 50},
			{2027, nil, sub("5"), "PAD", 70},
		},
		"perubahan:1": {
			{2027, nil, sub("1"), "PAD", 150.75},
			{2027, nil, sub("2"), "PAD", 100},
			{2027, clinic, sub("2"), "PAD", 10},
			{2027, nil, sub("4"), "PAD", 50},
			{2027, nil, sub("6"), "PAD", 5},
		},
	})
}

// rows gives word, percent and figures of each row by sub unit and code.
func rows(t *testing.T, facts object) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, x := range facts["rows"].([]any) {
		row := object(x.(map[string]any))
		figures, err := json.Marshal([]any{row["from"], row["to"], row["difference"], row["percent"], row["word"]})
		if err != nil {
			t.Fatal(err)
		}
		unit, _ := row["unit"].(string)
		code, _ := row["code"].(string)
		all[strings.TrimSpace(unit+" "+code)] = string(figures)
	}
	return all
}

func TestCompareSaysWhatBecameOfEveryLine(t *testing.T) {
	d := newDesk(t)
	path := revised(d)
	facts := d.facts("compare", path, "--from", "ditetapkan", "--to", "perubahan:1")
	d.holds(facts, map[string]string{
		"from": `{"stage":"ditetapkan","total":"420.25","year":2027}`, "to": `{"stage":"perubahan:1","total":"315.75","year":2027}`,
		"level": `"sub"`, "difference": `"-104.50"`, "percent": `"-24,9%"`, "counts": `{"baru":1,"hapus":1,"naik":2,"tetap":1,"turun":1}`,
	})
	got := rows(t, facts)
	for key, want := range map[string]string{
		sub("1"):                `["100.25","150.75","50.50","50,4%","naik"]`,
		sub("2"):                `["200.00","100.00","-100.00","-50,0%","turun"]`,
		clinic + " " + sub("2"): `["0.00","10.00","10.00","–","naik"]`,
		sub("4"):                `["50.00","50.00","0.00","0,0%","tetap"]`,
		sub("5"):                `["70.00",null,"-70.00","–","hapus"]`,
		sub("6"):                `[null,"5.00","5.00","–","baru"]`,
	} {
		if got[key] != want {
			t.Errorf("%s: %s, want %s", key, got[key], want)
		}
	}
	if len(got) != 6 {
		t.Errorf("%d rows", len(got))
	}
}

func TestCompareForReadingLeavesOutWhatIsTheSame(t *testing.T) {
	d := newDesk(t)
	path := revised(d)
	told := d.do("compare", path, "--from", "ditetapkan", "--to", "perubahan:1")
	contains(t, told,
		"  "+agency+"  "+sub("1")+"  Layanan  100,25  150,75     50,50   50,4%  naik\n",
		"  "+clinic+"  "+sub("2")+"  Layanan    0,00   10,00     10,00       –  naik\n",
		"  "+agency+"  "+sub("6")+"  Layanan       –    5,00      5,00       –  baru\n",
		"1 baru, 1 hapus, 2 naik, 1 turun, 1 tetap. Rp420,25 menjadi Rp315,75, selisih -Rp104,50 (-24,9%).")
	if strings.Contains(told, sub("4")) {
		t.Errorf("a line that stayed the same is listed: %s", told)
	}
	contains(t, d.do("compare", path, "--from", "ditetapkan", "--to", "perubahan", "--language", "en"), "50.4%  up", "–  new", "1 dropped", "difference -Rp104.50 (-24.9%).")
}

func TestCompareAtEveryLevel(t *testing.T) {
	d := newDesk(t)
	path := revised(d)
	for level, want := range map[string]map[string]string{
		"perangkat": {"": `["420.25","315.75","-104.50","-24,9%","turun"]`},
		"program":   {program: `["420.25","315.75","-104.50","-24,9%","turun"]`},
		"kegiatan":  {"1.02.02.2.01": `["420.25","315.75","-104.50","-24,9%","turun"]`},
	} {
		got := rows(t, d.facts("compare", path, "--from", "ditetapkan", "--to", "perubahan:1", "--level", level))
		for key, figures := range want {
			if got[key] != figures || len(got) != len(want) {
				t.Errorf("%s: %v, want %v", level, got, want)
			}
		}
	}
	contains(t, d.refuse("compare", path, "--from", "ditetapkan", "--to", "perubahan:1", "--level", "urusan"), `Tingkat "urusan" tidak dikenal.`, "Pilih perangkat")
}

func TestCompareOneAgencyByCodeOrShortName(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	byName := d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--agency", "dpmptsp")
	d.holds(byName, map[string]string{"to": `{"stage":"hasil","total":"8240000000.00","year":2027}`, "difference": `"-385000000.00"`})
	byCode := d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--agency", "2.18.0.00.0.00.03.0000")
	if a, b := len(byName["rows"].([]any)), len(byCode["rows"].([]any)); a != b || a != 11 {
		t.Errorf("%d rows by name, %d by code", a, b)
	}
	contains(t, d.refuse("compare", path, "--from", "usulan", "--to", "hasil", "--agency", "Dinas Angkasa"), `Perangkat daerah "Dinas Angkasa" tidak ada`, "Tulis kode")
}

func TestCompareMomentsByNameAndNumber(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	for _, c := range []struct{ from, to, fromTotal, moment string }{
		{"sebelum rapat", "hasil", "1083686208215.44", "sebelum rapat"},
		{"@Sebelum rapat", "hasil", "1083686208215.44", "Sebelum rapat"},
		{"0", "70", "0.00", "0"},
		{"hasil@70", "hasil", "1082271208215.44", "70"},
		{"usulan@Sebelum rapat", "usulan", "1083686208215.44", "Sebelum rapat"},
	} {
		facts := d.facts("compare", path, "--from", c.from, "--to", c.to)
		from := object(facts["from"].(map[string]any))
		d.holds(from, map[string]string{"total": `"` + c.fromTotal + `"`, "moment": `"` + c.moment + `"`})
	}
	for _, none := range []string{"71", "-1", "kapan-kapan", "usulan@kapan-kapan"} {
		contains(t, d.refuse("compare", path, "--from", none, "--to", "hasil"), "tidak ada di berkas ini", "nama saat yang ditandai")
	}
	contains(t, d.refuse("compare", path, "--from", "murni@70", "--to", "hasil"), `Tahap "murni" tidak dikenal`)
}

func TestCompareOfAnotherYear(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.holds(d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--year", "2019"), map[string]string{
		"rows": "[]", "percent": `"–"`, "counts": `{"baru":0,"hapus":0,"naik":0,"tetap":0,"turun":0}`,
	})
}
