package verbs_test

import (
	"testing"
)

// oneLine is a city in which one line has one source, one several, one none, and one code stands twice.
func oneLine(d desk) string {
	return d.city(map[string][]figure{"usulan": {
		{2027, nil, sub("1"), "PAD", 1_000_000},
		{2027, nil, sub("2"), "PAD", 10},
		{2027, nil, sub("2"), "DAU", 20},
		{2027, nil, sub("3"), nil, 30},
		{2027, clinic, sub("4"), "PAD", 40},
		{2027, nil, sub("4"), "PAD", 50},
	}})
}

func correcting(path, line, amount string, more ...string) []string {
	return append([]string{"correct", path, "--agency", agency, "--line", line, "--amount", amount, "--reason", "uji"}, more...)
}

func TestCorrectSaysOldNewAndTheSums(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	d.holds(d.facts(correcting(path, sub("1"), "1,5 juta", "--speaker", "Wali Kota")...), map[string]string{
		"seq": "3", "agency": `"` + agency + `"`, "line": `"` + sub("1") + `"`, "fund": `"PAD"`, "stage": `"hasil"`, "year": "2027",
		"old": `"1000000.00"`, "new": `"1500000.00"`, "difference": `"500000.00"`, "agency_total": `"1500150.00"`, "over_ceiling": "false", "ceiling": "null",
	})
	contains(t, d.do(correcting(path, sub("1"), "2 juta")...), sub("1")+": Rp1.500.000,00 menjadi Rp2.000.000,00, selisih Rp500.000,00.",
		"Jumlah perangkat daerah Rp2.000.150,00. Pagunya belum ditetapkan.")
	contains(t, d.do(correcting(path, sub("1"), "3 juta", "--language", "en")...), "Rp2,000,000.00 to Rp3,000,000.00", "It has no ceiling yet.")
	d.holds(d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--level", "perangkat"), map[string]string{"to": `{"stage":"hasil","total":"3000150.00","year":2027}`})
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": "5"})
}

func TestCorrectTakesEverySpellingOfMoney(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	for _, c := range []struct{ amount, want string }{
		{"1.500.000.000", "1500000000.00"},
		{"1,6 M", "1600000000.00"},
		{"450jt", "450000000.00"},
		{"Rp 1.234.567,-", "1234567.00"},
		{"Rp. 509.547.700", "509547700.00"},
		{"75708214669.06", "75708214669.06"},
		{"1,08 T", "1080000000000.00"},
		{"0", "0.00"},
		{"(1.234)", "-1234.00"},
	} {
		d.holds(d.facts(correcting(path, sub("1"), c.amount)...), map[string]string{"new": `"` + c.want + `"`})
	}
	for _, amount := range []string{"banyak", "1e12", "1.2.3", "200 T"} {
		contains(t, d.refuse(correcting(path, sub("1"), amount)...), "\""+amount+"\"")
	}
	contains(t, d.refuse(correcting(path, sub("1"), "-")...), "Jumlah uang belum diisi.", "--amount")
	contains(t, d.refuse(correcting(path, sub("1"), "many", "--language", "en")...), "\"many\" is not an amount of money.")
}

func TestCorrectFindsTheSourceOfALine(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	d.holds(d.facts(correcting(path, sub("1"), "1", "--fund", "-")...), map[string]string{"fund": `"PAD"`})
	d.holds(d.facts(correcting(path, sub("3"), "1", "--fund", "-")...), map[string]string{"fund": `""`, "old": `"30.00"`})
	contains(t, d.refuse(correcting(path, sub("2"), "1")...), "bersumber dari DAU, PAD.", "--fund")
	d.holds(d.facts(correcting(path, sub("2"), "1", "--fund", "dau")...), map[string]string{"fund": `"DAU"`, "old": `"20.00"`})
	contains(t, d.refuse(correcting(path, sub("2"), "1")...), "bersumber dari DAU, PAD.")
	contains(t, d.refuse(correcting(path, sub("2"), "1", "--fund", "Emas")...), `Sumber dana "Emas" tidak ada`)
}

func TestCorrectNeedsTheSubUnitWhereSeveralHaveTheLine(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	contains(t, d.refuse(correcting(path, sub("4"), "1")...), "ada pada beberapa sub unit: "+agency+", "+clinic+".", "--unit")
	d.holds(d.facts(correcting(path, sub("4"), "1", "--unit", clinic)...), map[string]string{"old": `"40.00"`})
	d.holds(d.facts(correcting(path, sub("4"), "1", "--unit", agency)...), map[string]string{"old": `"50.00"`})
	contains(t, d.refuse(correcting(path, sub("4"), "1", "--unit", "9")...), "tidak ada pada Dinas Kesehatan tahun 2027")
}

func TestCorrectRefusesWhatMakesNoSense(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	for _, c := range []struct {
		args []string
		says string
	}{
		{correcting(path, sub("1"), "1.000.000"), "sudah bernilai itu"},
		{correcting(path, "9.99", "1"), "Baris 9.99 tidak ada"},
		{correcting(path, sub("1"), "1", "--year", "2040"), "tahun 2040"},
		{correcting(path, sub("1"), "1", "--agency", "tiada"), `Perangkat daerah "tiada" tidak ada`},
		{correcting(path, sub("1"), "1", "--stage", "murni"), `Tahap "murni" tidak dikenal`},
		{correcting(path, sub("1"), "1", "--reason", "  "), "Alasan belum diisi. Tulis alasannya dengan --reason."},
		{correcting(path, program, "1"), "adalah jumlah baris di bawahnya"},
	} {
		contains(t, d.refuse(c.args...), c.says)
	}
}

func TestCorrectBeyondTheCeilingIsAllowedAndSaid(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	args := []string{"correct", path, "--agency", "DPMPTSP", "--line", "2.18.04.2.01.0006", "--fund", "PAD", "--reason", "uji"}
	facts := d.facts(append(args, "--amount", "90 M")...)
	d.holds(facts, map[string]string{"over_ceiling": "true", "new": `"90000000000.00"`})
	contains(t, d.do(append(args, "--amount", "91 M")...), "Melebihi pagu sebesar Rp")
	contains(t, d.do(append(args, "--amount", "92 bn", "--language", "en")...), "Over the ceiling by Rp")
	contains(t, d.do(append(args, "--amount", "1 jt")...), "Sisa pagu Rp")
}

func TestCorrectAtAnotherStage(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	d.holds(d.facts(correcting(path, sub("1"), "2.000.000", "--stage", "usulan")...), map[string]string{
		"stage": `"usulan"`, "old": `"1000000.00"`, "agency_total": `"2000150.00"`,
	})
}
