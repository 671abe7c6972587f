package text

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/readiness"
)

// Every rule has a name and a sentence of its own, in both languages, with every place in it filled.
func TestEveryFindingHasItsSentence(t *testing.T) {
	said := map[string]model.Rule{}
	for _, rule := range readiness.Rules() {
		for _, l := range []locale.Language{locale.Indonesian, locale.English} {
			sentence := Finding(readiness.Finding{Rule: rule, Year: 2027, Value: "90", Other: "88"}, l)
			if other, again := said[sentence]; sentence == "" || again || strings.Contains(sentence, "%!") {
				t.Errorf("%s says %q, as does %q", rule, sentence, other)
			}
			said[sentence] = rule
			if ReadinessRules[rule].In(l) == "" {
				t.Errorf("%s has no name", rule)
			}
		}
	}
	if len(ReadinessRules) != len(readiness.Rules()) {
		t.Errorf("%d names for %d rules", len(ReadinessRules), len(readiness.Rules()))
	}
}

func TestFindingsNameWhatTheyAreHeldAgainst(t *testing.T) {
	for want, f := range map[string]readiness.Finding{
		"Target 2027 (80) lebih buruk daripada kondisi awal (88,2). Periksa angkanya, atau arah indikatornya.": {Rule: readiness.BelowBaseline, Value: "80", Other: "88,2"},
		"Target 2027 (WTP) tidak berisi angka.":                                                                                       {Rule: readiness.NotNumber, Value: "WTP"},
		"Ada pagu Rp400.000.000, tetapi tidak ada target 2027.":                                                                       {Rule: readiness.MoneyUnmeasured, Amount: 400_000_000 * model.Rupiah},
		"Satuan Org pada target atau kondisi awal berbeda dengan satuan indikator, %.":                                                {Rule: readiness.OtherUnit, Value: "Org", Other: "%"},
		"Target 2027 (1852) sama dengan pagu Rp1.852 pada baris ini: mungkin pagu terketik di kolom target.":                          {Rule: readiness.BudgetAsTarget, Value: "1852", Amount: 1852 * model.Rupiah},
		"Target 2027 (9000000) terlalu besar untuk persentase: mungkin pagu terketik di kolom target.":                                {Rule: readiness.BudgetAsTarget, Value: "9000000"},
		"Target 2027 (WTP) tidak berisi angka. Satuannya Opini: kesampingkan bila memang berupa predikat.":                            {Rule: readiness.NotNumber, Value: "WTP", Other: "Opini"},
		"Target 2027 (9 juta) lebih dari seribu kali kondisi awal atau target tahun lain (5): mungkin pagu terketik di kolom target.": {Rule: readiness.BudgetAsTarget, Value: "9 juta", Other: "5"},
	} {
		f.Year = 2027
		if got := Finding(f, locale.Indonesian); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
