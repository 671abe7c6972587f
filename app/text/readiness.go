package text

import (
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/readiness"
)

// Readiness of data, in the pages, on the wall and in the verbs.
var (
	Readiness        = Sentence{"Kesiapan data", "Readiness of data"}
	ReadinessOf      = Sentence{"Kesiapan data %d", "Readiness of data %d"}
	ReadinessScore   = Sentence{"%s terbuka dari %s angka yang diperiksa", "%s open of %s figures checked"}
	ReadinessReady   = Sentence{"Siap", "Ready"}
	ReadinessRule    = Sentence{"Temuan", "Finding"}
	ReadinessOpen    = Sentence{"Terbuka", "Open"}
	ReadinessWaived  = Sentence{"Dikesampingkan", "Waived"}
	ReadinessChecked = Sentence{"Diperiksa", "Checked"}
	ReadinessAgency  = Sentence{"Perangkat daerah", "Agency"}
	ReadinessState   = Sentence{"Keadaan", "State"}
	ReadinessTotal   = Sentence{"Jumlah", "Total"}
	ReadinessFine    = Sentence{"Tidak ada temuan: semua angka yang diperiksa lengkap.", "Nothing found: every figure that was checked is complete."}
	ReadinessNothing = Sentence{"Belum ada angka yang dapat diperiksa pada tahun %d.", "There are no figures to check in %d yet."}

	VerbReadiness = Sentence{"memeriksa kesiapan data per perangkat daerah", "check the readiness of the agencies' data"}
	UseReadiness  = Sentence{"readiness BERKAS [--agency KODE] [--year TAHUN] [--out TABEL]", "readiness FILE [--agency CODE] [--year YEAR] [--out TABLE]"}

	ReadinessSums = Sentence{"Tahun %d, %s: %d%% siap; %n terbuka dari %n angka yang diperiksa, %n dikesampingkan.", "Year %d, %s: %d%% ready; %n open of %n figures checked, %n waived."}
	ReadinessLet  = Sentence{"dikesampingkan: %s", "waived: %s"}

	findingNoTarget      = Sentence{"Target %d belum diisi.", "The target of %d is missing."}
	findingBelowBaseline = Sentence{"Target %d (%s) lebih buruk daripada kondisi awal (%s). Periksa angkanya, atau arah indikatornya.", "The target of %d (%s) is worse than the baseline (%s). Check the figures, or the direction of the indicator."}
	findingGrade         = Sentence{"Target %d (%s) tidak berisi angka. Satuannya %s: kesampingkan bila memang berupa predikat.", "The target of %d (%s) holds no number. Its unit is %s: waive this where it is meant to be a grade."}
	findingBudget        = Sentence{"Target %d (%s) sama dengan pagu %s pada baris ini: mungkin pagu terketik di kolom target.", "The target of %d (%s) equals the budget %s of this line: a budget may have been typed into the target."}
	findingBudgetScale   = Sentence{"Target %d (%s) lebih dari seribu kali kondisi awal atau target tahun lain (%s): mungkin pagu terketik di kolom target.", "The target of %d (%s) is more than a thousand times the baseline or the target of another year (%s): a budget may have been typed into the target."}
	findingUnmeasured    = Sentence{"Ada pagu %s, tetapi tidak ada target %d.", "There is money, %s, but no target of %d."}
	findingOtherUnit     = Sentence{"Satuan %s pada target atau kondisi awal berbeda dengan satuan indikator, %s.", "The unit %s of the target or the baseline is another than that of the indicator, %s."}
)

// findingsOfTargets are the sentences that need the year and the target.
var findingsOfTargets = map[model.Rule]Sentence{
	readiness.ZeroTarget:     {"Target %d bernilai nol (%s).", "The target of %d is zero (%s)."},
	readiness.NotNumber:      {"Target %d (%s) tidak berisi angka.", "The target of %d (%s) holds no number."},
	readiness.BudgetAsTarget: {"Target %d (%s) terlalu besar untuk persentase: mungkin pagu terketik di kolom target.", "The target of %d (%s) is too large for a percentage: a budget may have been typed into the target."},
	readiness.TargetUnfunded: {"Ada target %d (%s), tetapi tidak ada pagu.", "There is a target of %d (%s), but no money."},
}

// findingsOfFields are the sentences that need nothing.
var findingsOfFields = map[model.Rule]Sentence{
	readiness.OnlyPaper:  {"Indikator hanya menghitung dokumen atau laporan, bukan hasilnya.", "The indicator only counts documents or reports, not what they bring about."},
	readiness.NoUnit:     {"Satuan belum diisi.", "The unit is missing."},
	readiness.NoBaseline: {"Kondisi awal belum diisi.", "The baseline is missing."},
	readiness.NoSource:   {"Sumber data belum diisi.", "The source of data is missing."},
	readiness.NoOwner:    {"Penanggung jawab belum diisi.", "Nobody is named as responsible."},
}

// ReadinessRules names the rules in a few words, for lists of how often they found something.
var ReadinessRules = map[model.Rule]Sentence{
	readiness.NoTarget:        {"Target belum diisi", "Target missing"},
	readiness.ZeroTarget:      {"Target nol", "Target zero"},
	readiness.BelowBaseline:   {"Target di bawah kondisi awal", "Target below baseline"},
	readiness.NotNumber:       {"Target tanpa angka", "Target without a number"},
	readiness.BudgetAsTarget:  {"Pagu terketik di target", "Budget typed into the target"},
	readiness.TargetUnfunded:  {"Target tanpa pagu", "Target without money"},
	readiness.MoneyUnmeasured: {"Pagu tanpa target", "Money without a target"},
	readiness.OnlyPaper:       {"Hanya menghitung dokumen", "Counts documents only"},
	readiness.NoUnit:          {"Satuan belum diisi", "Unit missing"},
	readiness.OtherUnit:       {"Satuan berbeda", "Unit differs"},
	readiness.NoBaseline:      {"Kondisi awal belum diisi", "Baseline missing"},
	readiness.NoSource:        {"Sumber data belum diisi", "Source of data missing"},
	readiness.NoOwner:         {"Penanggung jawab belum diisi", "Nobody responsible"},
}

// ReadinessStates names the states of an agency.
var ReadinessStates = map[readiness.Standing]Sentence{
	readiness.Empty:     {"kosong", "empty"},
	readiness.Filled:    {"diisi", "filled in"},
	readiness.Ready:     {"siap", "ready"},
	readiness.Heard:     {"dibahas", "being heard"},
	readiness.Presented: {"dipaparkan", "presented"},
	readiness.Agreed:    {"disepakati", "agreed"},
	readiness.Deferred:  {"ditunda", "deferred"},
	readiness.Rejected:  {"ditolak", "rejected"},
	readiness.Decided:   {"diputuskan", "decided"},
}

// Finding gives the sentence of a finding of readiness: what is wrong with its figure.
func Finding(f readiness.Finding, l locale.Language) string {
	switch {
	case f.Rule == readiness.NoTarget:
		return findingNoTarget.In(l, f.Year)
	case f.Rule == readiness.BelowBaseline:
		return findingBelowBaseline.In(l, f.Year, f.Value, f.Other)
	case f.Rule == readiness.NotNumber && f.Other != "":
		return findingGrade.In(l, f.Year, f.Value, f.Other)
	case f.Rule == readiness.BudgetAsTarget && f.Amount != 0:
		return findingBudget.In(l, f.Year, f.Value, locale.FormatRupiah(f.Amount, l))
	case f.Rule == readiness.BudgetAsTarget && f.Other != "":
		return findingBudgetScale.In(l, f.Year, f.Value, f.Other)
	case f.Rule == readiness.MoneyUnmeasured:
		return findingUnmeasured.In(l, locale.FormatRupiah(f.Amount, l), f.Year)
	case f.Rule == readiness.OtherUnit:
		return findingOtherUnit.In(l, f.Value, f.Other)
	}
	if s, ok := findingsOfTargets[f.Rule]; ok {
		return s.In(l, f.Year, f.Value)
	}
	return findingsOfFields[f.Rule].In(l)
}
