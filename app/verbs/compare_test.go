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
		"level": `"sub"`, "difference": `"-104.50"`, "percent": `"-24,9%"`, "counts": `{"baru":1,"hapus":1,"naik":2,"pindah":0,"tetap":1,"turun":1}`,
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
		"1 baru, 1 hapus, 0 pindah, 2 naik, 1 turun, 1 tetap. Rp420,25 menjadi Rp315,75, selisih −Rp104,50 (−24,9%).")
	if strings.Contains(told, sub("4")) {
		t.Errorf("a line that stayed the same is listed: %s", told)
	}
	contains(t, d.do("compare", path, "--from", "ditetapkan", "--to", "perubahan", "--language", "en"), "50.4%  up", "–  new", "1 dropped", "difference −Rp104.50 (−24.9%).")
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
		{"0", acts(0), "0.00", "0"},
		{"hasil@" + acts(0), "hasil", "1082271208215.44", acts(0)},
		{"usulan@Sebelum rapat", "usulan", "1083686208215.44", "Sebelum rapat"},
	} {
		facts := d.facts("compare", path, "--from", c.from, "--to", c.to)
		from := object(facts["from"].(map[string]any))
		d.holds(from, map[string]string{"total": `"` + c.fromTotal + `"`, "moment": `"` + c.moment + `"`})
	}
	for _, none := range []string{acts(1), "-1", "kapan-kapan", "usulan@kapan-kapan"} {
		contains(t, d.refuse("compare", path, "--from", none, "--to", "hasil"), "tidak ada di berkas ini", "nama saat yang ditandai")
	}
	contains(t, d.refuse("compare", path, "--from", "murni@"+acts(0), "--to", "hasil"), `Tahap "murni" tidak dikenal`)
}

func TestCompareOfAnotherYear(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.holds(d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--year", "2019"), map[string]string{
		"rows": "[]", "percent": `"–"`, "counts": `{"baru":0,"hapus":0,"naik":0,"pindah":0,"tetap":0,"turun":0}`,
	})
}

func TestCompareOfColumns(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	columns := []string{"compare", path, "--column", "stage=usulan,agency=DPMPTSP", "--column", "stage=hasil, moment=sebelum rapat, agency=DPMPTSP", "--column", "stage=hasil,year=2027,agency=2.18.0.00.0.00.03.0000"}
	facts := d.facts(append(columns, "--rows", "program", "--sort", "perubahan", "--lens", "berubah")...)
	d.holds(facts, map[string]string{
		"columns": `[{"agencies":["2.18.0.00.0.00.03.0000"],"stage":"usulan","total":"8625000000.00","year":2027},` +
			`{"agencies":["2.18.0.00.0.00.03.0000"],"moment":"sebelum rapat","stage":"hasil","total":"8625000000.00","year":2027},` +
			`{"agencies":["2.18.0.00.0.00.03.0000"],"stage":"hasil","total":"8240000000.00","year":2027}]`,
		"level": `"program"`, "sort": `"perubahan"`, "lens": `"berubah"`, "difference": `"-385000000.00"`, "percent": `"-4,5%"`,
		"totals": `{"difference":"-385000000.00","figures":["8625000000.00","8625000000.00","8240000000.00"],"from":"8625000000.00","percent":"-4,5%","rows":4,"to":"8240000000.00","word":"turun"}`,
	})
	if first := facts["rows"].([]any)[0].(map[string]any); first["code"] != "2.18.03" || first["difference"] != "-500000000.00" {
		t.Errorf("the largest change stands first: %v", first)
	}
	step := d.facts(append(columns, "--rows", "sumber", "--step")...)
	d.holds(step, map[string]string{"level": `"sumber"`, "difference": `"-385000000.00"`, "subtotals": "[]", "from": `{"agencies":["2.18.0.00.0.00.03.0000"],"moment":"sebelum rapat","stage":"hasil","total":"8625000000.00","year":2027}`})
	told := d.do(append(columns, "--rows", "program", "--lens", "semua")...)
	contains(t, told, "Rp8.625.000.000,00 menjadi Rp8.240.000.000,00, selisih −Rp385.000.000,00 (−4,5%).", "tetap\n")
	for _, c := range []struct {
		column, says string
	}{
		{"stage=entah", `Tahap "entah" tidak dikenal`},
		{"stage=hasil,warna=merah", `Tahap "hasil,warna=merah" tidak dikenal`},
		{"warna=merah", `Isi kolom "warna=merah" tidak dikenal. Tulis misalnya stage=hasil`},
		{"year=dua ribu", `Tahun "dua ribu" tidak dapat dibaca`},
		{"agency=Dinas Angkasa", `Perangkat daerah "Dinas Angkasa" tidak ada`},
		{"moment=kapan-kapan", `Tahap atau saat "kapan-kapan" tidak ada`},
	} {
		contains(t, d.refuse("compare", path, "--column", "stage=usulan", "--column", c.column), c.says)
	}
	contains(t, d.refuse("compare", path, "--column", "stage=usulan"), "hanya 1", "Beri dua sampai empat --column")
	contains(t, d.refuse("compare", path, "--column", "a", "--column", "b", "--sort", "acak"), `Urutan "acak" tidak dikenal. Pilih kode atau perubahan`)
	contains(t, d.refuse("compare", path, "--from", "usulan", "--to", "hasil", "--lens", "merah"), `Saringan "merah" tidak dikenal`)
	five := []string{"compare", path}
	for range 5 {
		five = append(five, "--column", "stage=usulan")
	}
	contains(t, d.refuse(five...), "lebih dari 4")
	contains(t, d.misuse("compare", path, "--from", "usulan", "--to", "hasil", "--column", "stage=usulan"), "Pilih tepat satu: --from, --column, --named.")
	contains(t, d.misuse("compare", path), "Pilih tepat satu: --from, --column, --named.")
	contains(t, d.misuse("compare", path, "--to", "usulan"), "memerlukan --from.")
	contains(t, d.misuse("compare", path, "--from", "usulan", "--to", "hasil", "--rows", "misi", "--level", "sub"), "--rows dan --level")
}

func TestCompareAddsUpEachAgency(t *testing.T) {
	d := newDesk(t)
	facts := d.facts("compare", d.sample(), "--from", "usulan", "--to", "hasil", "--lens", "berubah")
	sums := map[any]any{}
	for _, x := range facts["subtotals"].([]any) {
		sum := x.(map[string]any)
		sums[sum["agency_name"]] = sum["difference"]
	}
	if len(sums) != 3 || sums["Dinas Perindustrian dan Perdagangan"] != "-930000000.00" {
		t.Errorf("subtotals %v", sums)
	}
	d.holds(facts["shown"].(map[string]any), map[string]string{"rows": "8", "from": `"12865000000.00"`, "to": `"11450000000.00"`, "difference": `"-1415000000.00"`, "percent": `"-11,0%"`})
	d.holds(facts["totals"].(map[string]any), map[string]string{"rows": "170", "difference": `"-1415000000.00"`})
}

func TestCompareWritesAPaper(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	words := []string{"compare", path, "--from", "usulan", "--to", "hasil@62", "--rows", "perangkat", "--paper"}
	facts := d.facts(append(words, d.path("satu.pdf"))...)
	d.holds(facts["paper"].(map[string]any), map[string]string{"pages": "2", "file": `"` + d.path("satu.pdf") + `"`})
	contains(t, d.do(append(words, d.path("dua.PDF"), "--out", d.path("dua.xlsx"))...), "Ditulis: "+d.path("dua.PDF")+" (2 halaman)", "Ditulis: "+d.path("dua.xlsx")+" (13 baris).")
	one, two := d.read(d.path("satu.pdf")), d.read(d.path("dua.PDF"))
	if !strings.HasPrefix(string(one), "%PDF-") || string(one) != string(two) {
		t.Error("the same comparison gives another paper")
	}
	contains(t, d.refuse(append(words, d.path("satu.pdf"))...), "sudah ada dan tidak ditimpa")
	contains(t, d.refuse(append(words, d.path("satu.xlsx"))...), "bukan nama PDF")
	contains(t, d.refuse(append(words, d.path("tiga.pdf"), "--sheet", "a3")...), `Ukuran kertas "a3"`)
	contains(t, d.refuse(append(words, d.path("tidak/ada.pdf"))...), "tidak dapat ditulis")
}

func TestCompareShowsHowFarTargetsWereReached(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	words := []string{"compare", path, "--column", "stage=usulan", "--column", "stage=realisasi", "--agency", "DPMPTSP", "--targets"}
	var targets []any
	for _, x := range d.facts(words...)["rows"].([]any) {
		list, _ := x.(map[string]any)["targets"].([]any)
		targets = append(targets, list...)
	}
	if len(targets) == 0 {
		t.Fatal("no targets")
	}
	for _, x := range targets {
		if target := x.(map[string]any); target["unmeasured"] != "no_realisation" || target["achievement"] != "–" {
			t.Errorf("target %v", target)
		}
	}
	contains(t, d.do(words...), "tidak dapat dihitung: belum ada realisasi")
}

func TestCompareOfANameThatIsNotThere(t *testing.T) {
	d := newDesk(t)
	contains(t, d.refuse("compare", d.sample(), "--named", "Rapat pagi"), `Persandingan bernama "Rapat pagi" tidak ada di berkas ini.`)
}
