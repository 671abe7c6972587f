package model_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const (
	permits = "Penyediaan Pelayanan Perizinan Berusaha"
	wages   = "Penyediaan Gaji dan Tunjangan ASN"
)

// city gives an entry for cities; its level follows from its code.
func city(code, name string) model.CatalogEntry {
	level, _ := model.CodeLevel(code)
	return model.CatalogEntry{Half: model.CityHalf, Level: level, Code: code, Name: name}
}

func province(code, name string) model.CatalogEntry {
	e := city(code, name)
	e.Half = model.ProvinceHalf
	return e
}

// measured gives an entry with what it is to bring about, its indicator and unit, and the code before it.
func measured(e model.CatalogEntry, outcome, indicator, unit, previous string) model.CatalogEntry {
	e.Outcome, e.Indicator, e.Unit, e.Previous = outcome, indicator, unit, previous
	return e
}

// nomenclature is a small catalogue around the lines of the town.
func nomenclature() model.ImportCatalog {
	return model.ImportCatalog{Source: "nomenklatur.xlsx", Year: year, Entries: []model.CatalogEntry{
		city("2.18", "URUSAN PEMERINTAHAN BIDANG PENANAMAN MODAL"),
		city("2.18.04", "PROGRAM  PELAYANAN PENANAMAN-MODAL"),
		city("2.18.04.2.01", "Pelayanan Perizinan dan Nonperizinan"),
		measured(city("2.18.04.2.01.0006", permits), "Tersedianya Pelayanan", "Jumlah Pelaku Usaha", "Pelaku Usaha", ""),
		measured(city("2.18.04.2.01.0009", "Penyediaan Layanan Konsultasi"), "", "Jumlah Konsultasi", "Orang", "2.18.04.2.01.0007"),
		city("2.18.05", "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL"),
		city("2.18.05.2.01", "Pengendalian Pelaksanaan"),
		measured(city("2.18.05.2.01.0001", "Pengawasan Pelaksanaan"), "Terlaksananya Pengawasan", "Jumlah Kegiatan Usaha", "Kegiatan Usaha", ""),
		city("X.XX", "URUSAN PEMERINTAHAN BIDANG XX"),
		city("X.XX.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"),
		city("X.XX.01.2.02", "Administrasi Keuangan"),
		measured(city("X.XX.01.2.02.0001", wages), "Tersedianya Gaji", "Jumlah Orang yang Menerima Gaji", "Orang/bulan", ""),
		province("2.18.04", "PROGRAM PELAYANAN PENANAMAN MODAL"),
		province("2.18.04.1.01.0006", "Penyediaan Pelayanan Perizinan Provinsi"),
	}}
}

// catalogued gives a town that has the nomenclature.
func catalogued(t *testing.T) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(nomenclature())
	return w
}

func entryOf(t *testing.T, w *modeltest.Town, code string) *model.CatalogEntry {
	t.Helper()
	e := w.Plan.CatalogEntry(year, model.CityHalf, code)
	if e == nil {
		t.Fatalf("%s is not in the catalogue", code)
	}
	return e
}

func TestCodesHaveLevelsAndHalves(t *testing.T) {
	for code, want := range map[string]int{
		"2.18": 0, "X.XX": 0, "2.18.04": 1, "X.XX.01": 1, "2.18.04.2.01": 2, "2.18.04.2.01.06": 3, "2.18.04.2.01.0006": 3,
		"": -1, "2": -1, "2.18.04.2": -1, "2.18.": -1, "2.18.04.2.01.0006.1": -1, "2.A": -1, "2.1X": -1, "x.xx": -1,
	} {
		level, ok := model.CodeLevel(code)
		if ok != (want >= 0) || ok && int(level) != want {
			t.Errorf("%q: %d, %t", code, level, ok)
		}
	}
	for code, want := range map[string]model.Half{
		"2.18.04.2.01": model.CityHalf, "2.18.04.1.01.0006": model.ProvinceHalf, "2.18.04.4.01": "", "2.18.04": "", "2.18.04.2": "",
	} {
		if half, ok := model.HalfOfCode(code); half != want || ok != (want != "") {
			t.Errorf("%q: %q, %t", code, half, ok)
		}
	}
}

func TestNomenclatureComesInOnceAndGoesAgain(t *testing.T) {
	w, other := catalogued(t), modeltest.Small(t)
	other.Act(nomenclature())
	if same, kind := w.Plan.Equal(other.Plan); !same {
		t.Errorf("two files differ in records of kind %s", kind)
	}
	refusedWith(t, w, model.Invalid, nomenclature())
	if city, province := len(w.Plan.CatalogOf(year, model.CityHalf)), len(w.Plan.CatalogOf(year, model.ProvinceHalf)); city != 12 || province != 2 {
		t.Errorf("%d entries for cities, %d for provinces", city, province)
	}
	if len(w.Plan.CatalogOf(year+1, model.CityHalf)) != 0 {
		t.Error("another year has entries")
	}
	before := w.Plan.Clone()
	next := nomenclature()
	next.Entries = next.Entries[1:12] // of cities only
	next.Entries[0].Name = "PROGRAM PELAYANAN"
	changes, counts, err := next.Prepare(w.Plan)
	want := model.CatalogCounts{Changed: 1, Same: 10, Gone: 1, Fields: 1, Programs: 3, Activities: 3, SubActivities: 4}
	if err != nil || counts != want || len(changes) != 2 {
		t.Errorf("%+v, %d changes, %v; want %+v", counts, len(changes), err, want)
	}
	done := w.Act(next)
	if entryOf(t, w, "2.18.04").Name != "PROGRAM PELAYANAN" || w.Plan.CatalogEntry(year, model.CityHalf, "2.18") != nil {
		t.Error("the change is not in the plan")
	}
	if len(w.Plan.CatalogOf(year, model.ProvinceHalf)) != 2 {
		t.Error("an import of cities took what provinces have")
	}
	w.Act(model.Revert{Entry: done})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
}

func TestNomenclatureIsRefusedWhole(t *testing.T) {
	w := modeltest.Small(t)
	for name, c := range map[string]struct {
		code  model.Code
		entry model.CatalogEntry
	}{
		"twice":       {model.Conflict, city("2.18", "lagi")},
		"no name":     {model.Invalid, city("2.19", " ")},
		"long name":   {model.Invalid, city("2.19", strings.Repeat("n", 1_001))},
		"long unit":   {model.Invalid, measured(city("2.19.01.2.01.0001", "n"), "", "", strings.Repeat("n", 1_001), "")},
		"no code":     {model.Invalid, city("", "n")},
		"wrong level": {model.Invalid, model.CatalogEntry{Half: model.CityHalf, Level: model.Program, Code: "2.19", Name: "n"}},
		"no half":     {model.Invalid, model.CatalogEntry{Code: "2.19", Name: "n"}},
	} {
		act := nomenclature()
		act.Entries = append(act.Entries, c.entry)
		if got := model.CodeOf(w.Refuse(act)); got != c.code {
			t.Errorf("%s: refused with %q", name, got)
		}
	}
	refusedWith(t, w, model.Invalid, model.ImportCatalog{Year: year})
	act := nomenclature()
	act.Year = 27
	refusedWith(t, w, model.Invalid, act)
}

func TestEntryOfACode(t *testing.T) {
	w := catalogued(t)
	for code, want := range map[string]string{
		"2.18.04.2.01.0006": permits, "2.18.01.2.02.0001": wages, "1.02.01.2.02.0001": wages, "X.XX.01.2.02.0001": wages,
		"2.18.04.2.01.06": "", "2.18.04.1.01.0006": "", "": "", "2.18.4": "", "2.19": "", "2.19.04": "",
	} {
		e := w.Plan.CatalogEntry(year, model.CityHalf, code)
		if e == nil && want != "" || e != nil && e.Name != want {
			t.Errorf("%q is %+v, want %q", code, e, want)
		}
	}
	if e := w.Plan.CatalogEntry(year, model.ProvinceHalf, "2.18.04.1.01.0006"); e == nil {
		t.Error("the province's entry is not found")
	}
}

func TestAPlanGoesByAHalf(t *testing.T) {
	w := modeltest.Small(t)
	half := func(want model.Half) {
		t.Helper()
		if got := w.Plan.HalfOf(year); got != want {
			t.Errorf("it goes by %s, want %s", got, want)
		}
	}
	half(model.CityHalf)
	for _, id := range []model.ID{w.Activity, w.Sub, w.OtherSub} {
		l := *w.Plan.Lines.Get(id)
		l.Code = strings.Replace(l.Code, ".2.", ".1.", 1)
		w.Act(put(&l))
	}
	half(model.ProvinceHalf)
	w = modeltest.Small(t)
	w.Act(model.Edit{Title: "edit", Drop: []model.Record{w.Plan.Lines.Get(w.Activity)}})
	half(model.CityHalf)
	act := nomenclature()
	act.Entries = act.Entries[12:]
	w.Act(act)
	half(model.ProvinceHalf)
	w.Act(nomenclature())
	half(model.CityHalf)
}

func TestFindingsAgainstTheCatalogue(t *testing.T) {
	w := modeltest.Small(t)
	if findings, loaded := w.Plan.CatalogFindings(w.Agency, year); len(findings) != 0 || loaded {
		t.Errorf("without a catalogue: %v, %t", findings, loaded)
	}
	act := nomenclature()
	act.Entries = append(act.Entries, city("2.18.04.2.01.12", "Pendek"))
	w.Act(act)
	w.Act(put(
		&model.Line{ID: 70, Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0012", Name: "Panjang"},
		&model.Line{ID: 75, Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.123", Name: "Tiga angka"},
		&model.Line{ID: 71, Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.06", Name: "Lama"},
		&model.Line{ID: 72, Agency: w.Agency, Year: year, Level: model.Program, Code: "2.18.01", Name: "Program Penunjang Urusan Pemerintahan Daerah Kabupaten Kota"},
		&model.Line{ID: 73, Agency: w.Agency, Year: year, Level: model.Program, Code: "2.18.99", Name: "PROGRAM LOKAL"},
		&model.Line{ID: 74, Agency: w.Agency, Year: year + 1, Level: model.Program, Code: "2.18.99", Name: "PROGRAM LOKAL"},
	))
	findings, loaded := w.Plan.CatalogFindings(w.Agency, year)
	var got []string
	for _, f := range findings {
		meant := "-"
		if f.Entry != nil {
			meant = f.Entry.Code
		}
		got = append(got, fmt.Sprint(f.Line.Code, " ", f.Unknown, " ", meant))
	}
	want := []string{
		"2.18.04.2.01 false 2.18.04.2.01", "2.18.04.2.01.06 true 2.18.04.2.01.0006", "2.18.04.2.01.0007 true 2.18.04.2.01.0009",
		"2.18.04.2.01.0012 true 2.18.04.2.01.12", "2.18.04.2.01.123 true -", "2.18.99 true -",
	}
	if !slices.Equal(got, want) || !loaded {
		t.Errorf("found %q, want %q", got, want)
	}
}

// Every entry is found by its whole name, and what is found always fits; compared with a search that takes no short cut.
func TestLookupFindsByPartsOfNamesAndCodes(t *testing.T) {
	w := catalogued(t)
	l := model.NewLookup(w.Plan.CatalogOf(year, model.CityHalf))
	if l.Len() != 10 {
		t.Fatalf("%d entries can be found", l.Len())
	}
	for _, c := range []struct {
		query string
		level model.Level
		want  string
	}{
		{"penyediaan", 0, "2.18.04.2.01.0006 2.18.04.2.01.0009 X.XX.01.2.02.0001"},
		{"PENYEDIAAN  Layanan", 0, "2.18.04.2.01.0009 2.18.04.2.01.0006"}, // the phrase before the part of "Pelayanan"
		{"layanan", 0, "2.18.04.2.01.0009 2.18.04 2.18.04.2.01 2.18.04.2.01.0006"},
		{"gaji asn", 0, "X.XX.01.2.02.0001"},
		{"kabupaten kota", 0, "X.XX.01"},
		{"Pénanaman", 1, "2.18.04 2.18.05"},
		{"2.18.05", 0, "2.18.05 2.18.05.2.01 2.18.05.2.01.0001"},
		{"2.18.05", model.Activity, "2.18.05.2.01"},
		{"2.18.01.2", 0, "X.XX.01.2.02 X.XX.01.2.02.0001"},
		{"x.xx.01", model.Program, "X.XX.01"},
		{"2.18.04 konsultasi", 0, "2.18.04.2.01.0009"},
		{"konsultasi zebra", 0, ""},
		{"urusan pemerintahan bidang", 0, ""},
		{"", 0, ""},
		{" .- ", 0, ""},
	} {
		var got []string
		for _, e := range l.Find(c.query, c.level, 10) {
			got = append(got, e.Code)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q gives %q, want %q", c.query, got, c.want)
		}
	}
	if got := l.Find("pe", 0, 2); len(got) != 2 {
		t.Errorf("%d finds where two are wanted", len(got))
	}
	if l.Find("pe", 0, 0) != nil || model.NewLookup(nil).Find("pe", 0, 5) != nil {
		t.Error("found where nothing can be")
	}
}

func TestLookupFindsEveryEntryByAnyOfItsWords(t *testing.T) {
	w := catalogued(t)
	entries := w.Plan.CatalogOf(year, model.CityHalf)
	l := model.NewLookup(entries)
	random := rand.New(rand.NewPCG(1, 2))
	for _, e := range entries {
		if e.Level == 0 {
			continue
		}
		words := strings.FieldsFunc(e.Name, func(r rune) bool { return r == ' ' || r == '/' || r == '-' })
		for range 50 {
			random.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
			query := strings.ToUpper(strings.Join(words[:1+random.IntN(len(words))], " "))
			if !slices.Contains(l.Find(query, e.Level, len(entries)), e) {
				t.Errorf("%q does not find %s", query, e.Name)
			}
		}
		if !slices.Contains(l.Find(e.Code, 0, len(entries)), e) {
			t.Errorf("%s is not found by its code", e.Code)
		}
	}
}
