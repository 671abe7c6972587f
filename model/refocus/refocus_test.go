package refocus_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/refocus"
)

const million = 1_000_000 * model.Rupiah

// sheet gives a sheet with units, without a file around it.
func sheet(units ...model.RefocusUnit) *model.RefocusSheet {
	p := model.NewPlan()
	changes := []model.Change{model.Add(&model.Refocusing{ID: 1, Name: "A", Year: 2020, Number: 1, Base: model.Enacted})}
	for i := range units {
		units[i].ID, units[i].Refocusing, units[i].Order = model.ID(i+2), 1, i+1
		changes = append(changes, model.Add(&units[i]))
	}
	if err := p.Apply(changes); err != nil {
		panic(err)
	}
	return p.RefocusSheet(1)
}

func TestSharesAreExactAndShownToTwoDecimals(t *testing.T) {
	var units []model.RefocusUnit
	for i := range 34 {
		kind := "Industri kecil"
		if i%2 == 1 {
			kind = "industri  KECIL"
		}
		units = append(units, model.RefocusUnit{Name: fmt.Sprintf("Provinsi %d", i+1), Beneficiary: kind, Added: 91_650 * million / 34})
	}
	units[0].Added += 91_650*million - 34*(91_650*million/34)
	units = append(units, model.RefocusUnit{Name: "Pusat", Added: 20_000 * million, Beneficiary: "Industri menengah"}, model.RefocusUnit{Name: "Cadangan", Added: 1_500 * million})
	list := refocus.Shares(sheet(units...))
	if len(list) != 3 || list[0].Units != 34 || list[0].Kind != "Industri kecil" || list[2].Kind != "" {
		t.Fatalf("%+v", list)
	}
	for i, want := range []struct{ percent, short string }{{"81,00%", "Rp91,65 M"}, {"17,68%", "Rp20,00 M"}, {"1,33%", "Rp1,50 M"}} {
		percent, short := locale.FormatPercentOf(list[i].Added, list[i].Of, 2, locale.Indonesian), locale.FormatShort(list[i].Added, locale.Indonesian)
		if percent != want.percent || short != want.short {
			t.Errorf("%s: %s, %s", list[i].Kind, percent, short)
		}
	}
	if list[0].Of != 113_150*million || list[0].Fraction().Cmp(big.NewRat(91_650, 113_150)) != 0 {
		t.Errorf("%s of %d", list[0].Fraction(), list[0].Of)
	}
	var all big.Rat
	for _, s := range list {
		all.Add(&all, s.Fraction())
	}
	if all.Cmp(big.NewRat(1, 1)) != 0 {
		t.Errorf("shares add up to %s", &all)
	}
}

func TestAShareOf81PercentIsNotRoundedUp(t *testing.T) {
	// 81 % of 113.15 billion is 91.6515 billion: 91.65, never 92.
	all := 113_150 * million
	small := all * 81 / 100
	list := refocus.Shares(sheet(model.RefocusUnit{Name: "a", Beneficiary: "Industri kecil", Added: small}, model.RefocusUnit{Name: "b", Added: all - small}))
	if list[0].Fraction().Cmp(big.NewRat(81, 100)) != 0 || locale.FormatShort(list[0].Added, locale.Indonesian) != "Rp91,65 M" || locale.FormatMoney(list[0].Added, locale.Indonesian) != "Rp91.651.500.000,00" {
		t.Errorf("%+v", list[0])
	}
}

func TestVolumesAreSummedByTheirMeasure(t *testing.T) {
	list := refocus.Shares(sheet(
		model.RefocusUnit{Name: "a", Beneficiary: "IKM", VolumeBefore: "1.000", VolumeAfter: "1.500,5", VolumeUnit: "Unit"},
		model.RefocusUnit{Name: "b", Beneficiary: "IKM", VolumeAfter: "2,5", VolumeUnit: "unit"},
		model.RefocusUnit{Name: "c", Beneficiary: "IKM", VolumeAfter: "belum ada", VolumeUnit: "paket"},
		model.RefocusUnit{Name: "d", Beneficiary: "IKM", Added: 5, State: model.RefocusRejected, Reason: "x"},
	))
	if len(list) != 1 || list[0].Units != 3 || list[0].Fraction() != nil || len(list[0].Volumes) != 2 {
		t.Fatalf("%+v", list)
	}
	units, packs := list[0].Volumes[0], list[0].Volumes[1]
	if units.Before.Cmp(big.NewRat(1000, 1)) != 0 || units.After.Cmp(big.NewRat(1503, 1)) != 0 || packs.Unread != 1 || packs.After.Sign() != 0 {
		t.Errorf("%+v %+v", units, packs)
	}
}

// BenchmarkSheet sums a sheet of 5,000 units with their groups and shares; it should take less than 100 ms.
func BenchmarkSheet(b *testing.B) {
	p := model.NewPlan()
	changes := []model.Change{model.Add(&model.Refocusing{ID: 1, Name: "A", Year: 2020, Number: 1, Base: model.Enacted})}
	for i := range 5_000 {
		changes = append(changes, model.Add(&model.RefocusUnit{
			ID: model.ID(i + 2), Refocusing: 1, Order: i + 1, Name: fmt.Sprint("Unit ", i), Group: fmt.Sprint("Kabupaten ", i%500), Beneficiary: fmt.Sprint("Jenis ", i%12),
			Before: million, Cut: model.Money(i), Added: model.Money(i % 7), VolumeAfter: "1.250", VolumeUnit: "unit",
		}))
	}
	if err := p.Apply(changes); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s := p.RefocusSheet(1)
		if refocus.Shares(s); s.Total.Units != 5_000 {
			b.Fatal(s.Total)
		}
	}
}

func TestRulesAreReadAsTheyAreSpoken(t *testing.T) {
	rules, err := refocus.ParseRules("potong perjalanan dinas 50 %, jangan sentuh gaji; rapat = 1,5 M\nKonsumsi Rp 250 juta, listrik tetap,", locale.Indonesian)
	want := []model.RefocusRule{
		{Words: "perjalanan dinas", Rate: 500_000},
		{Words: "gaji", Keep: true},
		{Words: "rapat", Amount: 1_500_000_000 * model.Rupiah},
		{Words: "Konsumsi", Amount: 250_000_000 * model.Rupiah},
		{Words: "listrik", Keep: true},
	}
	if err != nil || !slices.Equal(rules, want) {
		t.Errorf("%+v, %v", rules, err)
	}
	for _, typed := range []string{"perjalanan dinas", "gaji = +5 %", "potong", "50 %", "gaji ="} {
		if rules, err := refocus.ParseRules(typed, locale.Indonesian); err == nil {
			t.Errorf("%q is read as %+v", typed, rules)
		}
	}
	if rules, err := refocus.ParseRules(" ,; ", locale.Indonesian); err != nil || len(rules) != 0 {
		t.Errorf("%+v, %v", rules, err)
	}
	if rules, err := refocus.ParseRules("cut travel 12.5%, keep salaries", locale.English); err != nil || len(rules) != 2 || rules[0].Rate != 125_000 || !rules[1].Keep {
		t.Errorf("%+v, %v", rules, err)
	}
}

func FuzzParseRules(f *testing.F) {
	f.Add("potong perjalanan dinas 50 %, jangan sentuh gaji")
	f.Add("a = -1,5 M; =; ,5")
	f.Fuzz(func(t *testing.T, typed string) {
		rules, err := refocus.ParseRules(typed, locale.Indonesian)
		for _, r := range rules {
			if err == nil && !r.Keep && r.Rate == 0 && r.Amount == 0 {
				t.Errorf("%q gives a rule that does nothing: %+v", typed, r)
			}
		}
	})
}

// Turns add up to the sheet to the sen: before, added and after.
func TestTurnsAddUpToTheSheet(t *testing.T) {
	w := modeltest.Small(t)
	id := w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "A", Number: 1}}).Changes[0].Key()
	w.Act(model.PutRefocusUnits{Refocusing: id, Units: []model.RefocusUnit{
		{Name: "a", Before: 101, Cut: 1, Beneficiary: "Kecil", VolumeBefore: "1", VolumeAfter: "2"},
		{Name: "b", Before: 7, Added: 33, Beneficiary: "kecil"},
		{Name: "c", Before: 50, Added: 9, Beneficiary: "Besar", State: model.RefocusRejected, Reason: "x", VolumeAfter: "5"},
		{Name: "d", Before: 13, Cut: 13},
	}})
	s := w.Plan.RefocusSheet(id)
	turns := refocus.Turns(s)
	var before, added, after model.Money
	for _, k := range turns {
		before, added, after = before+k.Before, added+k.Added, after+k.After
		if k.OfBefore != s.Total.Before || k.OfAdd != s.Total.Added || k.OfAfter != s.Total.After() {
			t.Errorf("%+v", k)
		}
	}
	if before != s.Total.Before || added != s.Total.Added || after != s.Total.After() {
		t.Errorf("%d, %d, %d of %+v", before, added, after, s.Total)
	}
	if len(turns) != 3 || turns[0].Kind != "Kecil" || turns[0].Units != 2 || len(turns[0].Volumes) != 1 || turns[1].Kind != "Besar" || turns[1].After != 50 || len(turns[1].Volumes) != 0 || turns[2].Kind != "" {
		t.Errorf("%+v", turns)
	}
}

func TestWhatIsUnderstoodOfRulesSoFar(t *testing.T) {
	for typed, want := range map[string]struct{ rules, unread int }{
		"":                                     {0, 0},
		"potong perjalanan":                    {0, 1},
		"potong perjalanan dinas 50":           {1, 0},
		"potong perjalanan dinas 50 %, jangan": {1, 1},
		"gaji 150 %; rapat 1 jt":               {1, 1},
		"jangan sentuh gaji, rapat 1,5 M":      {2, 0},
	} {
		rules, unread := refocus.UnderstoodRules(typed, locale.Indonesian)
		if len(rules) != want.rules || len(unread) != want.unread {
			t.Errorf("%q: understood %+v, not %q", typed, rules, unread)
		}
	}
}

func TestFiguresOfAUnitAreChecked(t *testing.T) {
	for written, good := range map[string]bool{"": true, "12": true, "0": true, "13": false, "-1": false, "−1 bulan": false, "Mei–Oktober": true, "13 provinsi": true, "13 bulan": false} {
		if err := refocus.CheckMonths(written); (err == nil) != good {
			t.Errorf("months %q: %v", written, err)
		}
	}
	for written, good := range map[string]bool{"": true, "0": true, "1.250,5": true, "-5": false, "−0,5": false, "belum ada": true} {
		if err := refocus.CheckVolume(written); (err == nil) != good {
			t.Errorf("volume %q: %v", written, err)
		}
	}
	over := model.RefocusUnit{Before: 100, Cut: 151, Added: 50, MonthsAfter: "14"}
	if err := refocus.CheckCut(&over); err == nil || err.Error() != "Potongan Rp1,51 lebih besar dari yang ada, Rp1,50. Perkecil potongannya, atau periksa angka semulanya." {
		t.Errorf("%v", err)
	}
	mended := over // an old fault does not keep the rest from being changed
	mended.Reason, mended.Cut = "x", 150
	if err := refocus.Check(&over, &mended); err != nil {
		t.Error(err)
	}
	if err := refocus.Check(&mended, &over); err == nil {
		t.Error("more than there is may be cut")
	}
}
