package text

import (
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/measure"
)

// Measures that agencies share.
var (
	MeasureTitle    = Sentence{"Ukuran", "Measure"}
	MeasureBudget   = Sentence{"Anggaran (Rp)", "Budget (Rp)"}
	MeasureShare    = Sentence{"Bagian dari total daerah", "Share of the region's total"}
	MeasurePrograms = Sentence{"Jumlah program", "Programmes with money"}
	MeasureSubs     = Sentence{"Jumlah sub kegiatan", "Sub-activities with money"}
	MeasureReady    = Sentence{"Kesiapan data", "Readiness of data"}
	MeasureAbsorbed = Sentence{"Serapan", "Absorption"}
	MeasureCost     = Sentence{"Biaya per %s (Rp)", "Cost per %s (Rp)"}
	MeasureCostBare = Sentence{"Biaya per satuan", "Cost per unit"}

	MeasureNoData    = Sentence{"belum ada data", "no data yet"}
	MeasureOtherUnit = Sentence{"satuan lain", "another unit"}
	MeasureNoUnit    = Sentence{"tanpa satuan", "no unit"}
	MeasureNoNumber  = Sentence{"target bukan angka", "target is no number"}
	MeasureOutside   = Sentence{"non-APBD %s", "outside %s"}
	MeasureOpen      = Sentence{"%n dari %n belum siap", "%n of %n not ready"}
	MeasureQuarter   = Sentence{"s.d. triwulan %s", "to quarter %s"}
	MeasureTarget    = Sentence{"%s %s", "%s %s"}
	MeasureHints     = Sentence{"Kesiapan dihitung seperti di halaman Program; biaya per satuan hanya untuk indikator dan satuan yang sama", "Readiness counts as on the Programmes page; costs per unit only for the same indicator in the same unit"}
	MeasureMadeOf    = Sentence{"Rincian", "Made of"}
	MeasureCount     = Sentence{"%d ukuran", "%d measures"}
)

// Quarters are the numbers of the quarters as they are written.
var Quarters = [5]string{"", "I", "II", "III", "IV"}

var measureNames = map[measure.Kind]Sentence{
	measure.Budget: MeasureBudget, measure.Share: MeasureShare, measure.Programmes: MeasurePrograms, measure.Subs: MeasureSubs,
	measure.Ready: MeasureReady, measure.Absorbed: MeasureAbsorbed,
}

// MeasureName names a measure; of the cost of a unit over gives what it costs, and name the indicator.
func MeasureName(say Say, r measure.Row) (name, over string) {
	switch {
	case r.Kind != measure.UnitCost:
		return say(measureNames[r.Kind]), ""
	case r.Unit == "":
		return r.Indicator, say(MeasureCostBare)
	default:
		return r.Indicator, say(MeasureCost, r.Unit)
	}
}

// MeasureCell writes a cell of a measure, and what it is made of where that says more. Money is written by the caller's function.
func MeasureCell(say Say, l locale.Language, kind measure.Kind, c measure.Cell, money func(model.Money) string) (value, under string) {
	switch c.State {
	case measure.NoData:
		return say(MeasureNoData), ""
	case measure.OtherUnit:
		if c.Unit == "" {
			return say(MeasureOtherUnit), say(MeasureNoUnit)
		}
		return say(MeasureOtherUnit), c.Unit
	case measure.NoNumber:
		return say(MeasureNoNumber), c.Text
	}
	switch kind {
	case measure.Budget:
		if c.Outside != 0 {
			under = say(MeasureOutside, locale.FormatShort(c.Outside, l))
		}
		return money(c.Amount), under
	case measure.Share:
		return locale.FormatShare(c.Amount, c.Of, l), ""
	case measure.Ready:
		if c.Open > 0 {
			under = say(MeasureOpen, c.Open, c.Checked)
		}
		return percentOf(c.Count, l), under
	case measure.Absorbed:
		if c.Quarter > 0 {
			under = say(MeasureQuarter, Quarters[c.Quarter])
		}
		return locale.FormatShare(c.Amount, c.Of, l), under
	case measure.UnitCost:
		return money(c.Amount), say(MeasureTarget, locale.FormatNumber(c.Target, l), c.Unit)
	default:
		return countOf(c.Count, l), ""
	}
}

func percentOf(n int, l locale.Language) string {
	number, _ := locale.NewNumber(int64(n), 0)
	return locale.FormatPercent(number, l)
}

func countOf(n int, l locale.Language) string {
	return locale.FormatCount(n, l)
}
