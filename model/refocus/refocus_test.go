package refocus_test

import (
	"fmt"
	"math/big"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
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
