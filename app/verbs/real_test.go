package verbs_test

import (
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// realBook gives the path of a workbook of a real regency; the test is skipped where the data are not at hand.
func realBook(tb testing.TB, kind string) string {
	tb.Helper()
	path := filepath.Join("..", "..", "..", "shared", "data", "sipdri_rekap5_2025_"+kind+".xlsx")
	if _, err := os.Stat(path); err != nil {
		tb.Skipf("the real workbook is not here: %v", err)
	}
	return path
}

const (
	realEnacted = "1078983576660.00"
	realRevised = "1010148878495.39"
)

func TestRealBudgetsComeInToTheSenAndCompareAsKnown(t *testing.T) {
	d := newDesk(t)
	path := d.path("kabupaten.benang")
	d.do("new", path, "--region", "Kabupaten Contoh", "--year", "2025")
	for _, c := range []struct{ kind, stage, rows, total string }{
		{"murni", "ditetapkan", "7153", realEnacted}, {"perubahan", "perubahan:1", "7755", realRevised},
	} {
		source := realBook(t, c.kind)
		want := map[string]string{
			"rows": c.rows, "refused": "0", "year": "2025", "source_total": `"` + c.total + `"`, "after": `"` + c.total + `"`, "before": `"0.00"`,
			"unknown_columns": "[]", "warnings": "[]", "applied": "false",
		}
		d.holds(d.facts("import", path, source, "--stage", c.stage), want)
		want["applied"], want["stage_total"] = "true", `"`+c.total+`"`
		d.holds(d.facts("import", path, source, "--stage", c.stage, "--apply"), want)
		d.holds(d.facts("import", path, source, "--stage", c.stage, "--apply"), map[string]string{"applied": "false", "new": "0", "changed": "0", "gone": "0"})
	}
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": "3"})
	facts := d.facts("compare", path, "--from", "ditetapkan", "--to", "perubahan:1")
	d.holds(facts, map[string]string{
		"from": `{"stage":"ditetapkan","total":"` + realEnacted + `","year":2025}`, "to": `{"stage":"perubahan:1","total":"` + realRevised + `","year":2025}`,
		"counts": `{"baru":4,"hapus":0,"naik":205,"pindah":0,"tetap":1437,"turun":586}`,
	})
	holdsRows(t, facts)
}

// holdsRows computes word, difference and percent of every row, and the totals, again in exact fractions.
func holdsRows(t *testing.T, facts object) {
	t.Helper()
	sum := map[string]*big.Rat{"from": {}, "to": {}, "difference": {}}
	for _, x := range facts["rows"].([]any) {
		row := x.(map[string]any)
		from, to := rat(t, row["from"]), rat(t, row["to"])
		difference := new(big.Rat).Sub(orZero(to), orZero(from))
		if row["difference"] != difference.FloatString(2) || row["word"] != wordFor(from, to) || row["percent"] != percentFor(from, to) {
			t.Errorf("%v: difference %s, %s, %s", row, difference.FloatString(2), wordFor(from, to), percentFor(from, to))
		}
		for name, amount := range map[string]*big.Rat{"from": from, "to": to, "difference": difference} {
			sum[name].Add(sum[name], orZero(amount))
		}
	}
	if from, to, difference := sum["from"].FloatString(2), sum["to"].FloatString(2), sum["difference"].FloatString(2); from != realEnacted || to != realRevised || difference != facts["difference"] {
		t.Errorf("the rows add up to %s, %s and %s", from, to, difference)
	}
}

func rat(t *testing.T, amount any) *big.Rat {
	t.Helper()
	if amount == nil {
		return nil
	}
	text := amount.(string)
	if at := strings.IndexByte(text, '.'); at != len(text)-3 {
		t.Errorf("%s does not have two decimals", text)
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		t.Fatalf("%s is not an amount", text)
	}
	return r
}

func orZero(r *big.Rat) *big.Rat {
	if r == nil {
		return new(big.Rat)
	}
	return r
}

func wordFor(from, to *big.Rat) string {
	switch {
	case from == nil:
		return "baru"
	case to == nil:
		return "hapus"
	case from.Cmp(to) < 0:
		return "naik"
	case from.Cmp(to) > 0:
		return "turun"
	}
	return "tetap"
}

func percentFor(from, to *big.Rat) string {
	if from == nil || to == nil || from.Sign() == 0 {
		return "–"
	}
	share := new(big.Rat).Sub(to, from)
	share.Mul(share.Quo(share, from), big.NewRat(100, 1))
	whole, tenths, _ := strings.Cut(share.FloatString(1), ".")
	if whole == "-0" && tenths == "0" {
		whole = "0"
	}
	return grouped(whole) + "," + tenths + "%"
}

// grouped sets dots between the thousands of a whole number.
func grouped(digits string) string {
	sign := ""
	if rest, negative := strings.CutPrefix(digits, "-"); negative {
		sign, digits = "-", rest
	}
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "." + digits[at:]
	}
	return sign + digits
}

// BenchmarkRealImport takes a whole real budget in.
func BenchmarkRealImport(b *testing.B) {
	source := realBook(b, "perubahan")
	d := newDesk(b)
	for b.Loop() {
		path := d.path("kabupaten.benang")
		d.do("new", path, "--region", "Kabupaten Contoh", "--year", "2025")
		d.do("import", path, source, "--stage", "perubahan:1", "--apply")
		if err := os.Remove(path); err != nil {
			b.Fatal(err)
		}
	}
}
