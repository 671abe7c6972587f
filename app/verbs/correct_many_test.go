package verbs_test

import (
	"maps"
	"testing"

	"benangmerah/model"
)

func TestASpreadIsShownBeforeItIsDone(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	words := []string{"correct", path, "--agency", "DPMPTSP", "--spread", "-10 %"}
	before := d.contents()
	shown := d.facts(append(words, "--preview")...)
	d.holds(shown, map[string]string{
		"preview": "true", "seq": "null", "old": `"8240000000.00"`, "new": `"7416000000.00"`, "difference": `"-824000000.00"`, "stage": `"hasil"`, "year": "2027",
		"agency_total": `"7416000000.00"`, "ceiling": `"8300000000.00"`, "remaining": `"884000000.00"`, "over_ceiling": "false", "field": `"budget"`,
	})
	rows := listOf(shown, "corrections")
	if len(rows) != 13 {
		t.Errorf("%d figures", len(rows))
	}
	d.holds(rows[0], map[string]string{"line": `"2.18.02.2.01.0001"`, "fund": `"DAU"`, "old": `"450000000.00"`, "new": `"405000000.00"`, "id": "0"})
	contains(t, d.do(append(words, "--preview")...), "Rp450.000.000,00 → Rp405.000.000,00", "13 angka: Rp8.240.000.000,00 menjadi Rp7.416.000.000,00, selisih −Rp824.000.000,00.",
		"Sisa pagu Rp884.000.000,00.", "Ini pratinjau; belum ada yang berubah.")
	contains(t, d.do(append(words, "--preview", "--language", "en")...), "13 figures:", "This is a preview; nothing has changed.")
	if !maps.Equal(before, d.contents()) {
		t.Fatal("a preview changed something")
	}
	d.holds(d.facts(append(words, "--reason", "kemampuan keuangan")...), map[string]string{"preview": "false", "seq": acts(1), "new": `"7416000000.00"`})
	d.holds(d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--level", "perangkat", "--agency", "DPMPTSP"), map[string]string{
		"to": `{"stage":"hasil","total":"7416000000.00","year":2027}`,
	})
}

func TestASpreadOverLinesRoundsAsAsked(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	words := []string{"correct", path, "--agency", agency, "--spread", "= 1.000.000", "--line", sub("1"), "--line", sub("3"), "--reason", "uji"}
	facts := d.facts(append(words, "--round", "1", "--preview")...)
	d.holds(facts, map[string]string{"old": `"1000000.00"`, "new": `"999970.00"`, "line": `"` + sub("1") + `"`}) // the 30 rupiah of the other stay
	contains(t, d.refuse(append(words, "--preview")...), "akan menjadi nol", "Perkecil pembulatannya")           // 30 rupiah in thousands
	contains(t, d.refuse(append(words, "--round", "abc")...), "\"abc\"")
	contains(t, d.refuse("correct", path, "--agency", agency, "--spread", "10 %", "--reason", "x"), "10 %")
	contains(t, d.refuse("correct", path, "--agency", agency, "--spread", "-", "--reason", "x"), "Tulis persen, selisih, atau jumlah baru.")
	contains(t, d.refuse("correct", path, "--agency", agency, "--spread", "-10 %", "--line", program, "--line", "9", "--reason", "x"), "Baris 9 tidak ada")
	contains(t, d.refuse("correct", path, "--agency", agency, "--spread", "-10 %", "--reason", " "), "Alasan belum diisi.")
}

func TestAShiftKeepsTheSumAndItsSource(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	words := []string{"correct", path, "--agency", agency, "--line", sub("1"), "--shift-to", sub("2"), "--amount", "400.000", "--reason", "geser"}
	before := d.contents()
	contains(t, d.do(append(words, "--preview")...), "Rp1.000.000,00 → Rp600.000,00", "Rp10,00 → Rp400.010,00", "selisih Rp0,00", "Ini pratinjau")
	if !maps.Equal(before, d.contents()) {
		t.Fatal("a preview changed something")
	}
	facts := d.facts(words...)
	d.holds(facts, map[string]string{"difference": `"0.00"`, "agency_total": `"1000150.00"`, "seq": "3"})
	d.holds(listOf(facts, "corrections")[1], map[string]string{"line": `"` + sub("2") + `"`, "fund": `"PAD"`, "old": `"10.00"`, "new": `"400010.00"`, "reason": `"geser"`})
	facts = d.facts(append(words, "--shift-fund", "DAU")...)
	d.holds(listOf(facts, "corrections")[1], map[string]string{"fund": `"DAU"`, "old": `"20.00"`, "new": `"400020.00"`})
	d.holds(d.facts("correct", path, "--agency", agency, "--line", sub("1"), "--shift-to", sub("4"), "--shift-unit", clinic, "--amount", "1", "--reason", "x"), map[string]string{"difference": `"0.00"`})
	contains(t, d.refuse(append(words, "--shift-unit", "9")...), "Baris "+sub("2")+" tidak ada")
	contains(t, d.refuse(words...), "tidak cukup untuk digeser")
	contains(t, d.refuse(append(words, "--shift-agency", "tiada")...), `Perangkat daerah "tiada"`)
	contains(t, d.refuse(append(words[:len(words):len(words)], "--shift-fund", "Emas")...), `Sumber dana "Emas"`)
}

func TestMoneyIsShiftedToAnotherAgency(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("correct", path, "--agency", "DPMPTSP", "--line", "2.18.04.2.01.0006", "--fund", "DAU", "--shift-to", "2.17.07.2.01.0027", "--shift-agency", "Dinkop UM",
		"--shift-fund", "PAD", "--amount", "50 jt", "--reason", "x")
	if list := listOf(facts, "agencies"); len(list) != 2 || list[1]["agency"] != "Dinkop UM" || list[0]["agency"] != "DPMPTSP" {
		t.Errorf("agencies %v", list)
	}
	d.holds(facts, map[string]string{"agency_total": `"8190000000.00"`, "remaining": `"110000000.00"`})
}

func TestTargetsAndTextsAreCorrectedByVerbs(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	words := func(more ...string) []string {
		return append([]string{"correct", path, "--agency", "DPMPTSP", "--line", "2.18.03", "--reason", "uji"}, more...)
	}
	indicator := `"Jumlah minat investasi yang menjadi realisasi"`
	d.holds(d.facts(words("--indicator", "1", "--target", "30")...), map[string]string{
		"field": `"target"`, "indicator": indicator, "old": `"25"`, "new": `"30"`, "line": `"2.18.03"`, "difference": "null", "agencies": "[]", "stage": `"hasil"`,
	})
	contains(t, d.do(words("--field", "prioritas", "--text", "Investasi")...), "2.18.03: prioritas “–” menjadi “Investasi”.")
	contains(t, d.do(words("--field", "Location", "--text", "Kota", "--language", "en", "--preview")...), "2.18.03: location", "nothing has changed")
	d.holds(d.facts(words("--field", "sumber data", "--indicator", "minat", "--text", "BPS")...), map[string]string{"field": `"source"`, "new": `"BPS"`, "indicator": indicator})
	p, _ := d.plan(path)
	for l := range p.Lines.All() {
		if l.Code != "2.18.03" || l.Year != 2027 {
			continue
		}
		i := p.Indicators.Of(l.ID)[0]
		if l.Priority != "Investasi" || i.Source != "BPS" || p.Target(i.ID, model.Agreed, 2027).Value != "30" {
			t.Errorf("line %+v, indicator %+v", *l, *i)
		}
	}
	contains(t, d.refuse(words("--field", "prioritas", "--text", "Investasi")...), "sudah berbunyi demikian")
	contains(t, d.refuse(words("--field", "target", "--text", "1")...), `Isian "target" tidak ada. Yang ada: nama, prioritas, `, "dengan --target dan --amount")
	contains(t, d.refuse(words("--indicator", "99", "--target", "1")...), `Indikator "99" tidak ada pada 2.18.03.`)
	contains(t, d.misuse(words("--field", "satuan", "--text", "x")...), "Pilihan --field satuan memerlukan --indicator.")
	contains(t, d.misuse(words("--field", "lokasi", "--text", "x", "--indicator", "1")...), "--field lokasi dan --indicator")
	contains(t, d.misuse("correct", path, "--agency", "DPMPTSP", "--field", "lokasi", "--text", "x", "--reason", "y"), "--field lokasi memerlukan --line.")
}

func TestOneFigureIsShownBeforeItIsDone(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	words := []string{"correct", path, "--agency", agency, "--line", sub("1"), "--amount", "2 juta", "--preview"}
	contains(t, d.do(words...), sub("1")+": Rp1.000.000,00 menjadi Rp2.000.000,00", "Pagunya belum ditetapkan.\nIni pratinjau")
	d.holds(d.facts(words...), map[string]string{"preview": "true", "old": `"1000000.00"`, "line": `"` + sub("1") + `"`, "fund": `"PAD"`, "seq": "null"})
	d.holds(d.facts("check", path), map[string]string{"acts": "2"})
}
