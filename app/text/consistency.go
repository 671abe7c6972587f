package text

import "benangmerah/model/consistency"

// What does not go together between the stages of a year: the box, its list and the verb.
var (
	CommandConsistency = Sentence{"Periksa konsistensi antartahap…", "Check consistency between stages…"}

	ConsistencyTitle   = Sentence{"Konsistensi %d · %s: %s temuan", "Consistency of %d · %s: %s findings"}
	ConsistencyFine    = Sentence{"Tidak ada yang tidak konsisten pada tahun %d.", "Nothing is inconsistent in %d."}
	ConsistencyAll     = Sentence{"semua tahap", "all stages"}
	ConsistencyPair    = Sentence{"%s → %s", "%s → %s"}
	ConsistencyAgency  = Sentence{"Perangkat daerah", "Agency"}
	ConsistencyTotal   = Sentence{"Seluruh daerah", "The whole region"}
	ConsistencyEach    = Sentence{"Semua", "All"}
	ConsistencyList    = Sentence{"Daftar", "List"}
	ConsistencyNext    = Sentence{"Ganti tahap", "Other stages"}
	ConsistencyExport  = Sentence{"Lembar kerja", "Workbook"}
	ConsistencySheet   = Sentence{"Konsistensi", "Consistency"}
	ConsistencyCell    = Sentence{"%s · %s · %s: %s temuan", "%s · %s · %s: %s findings"}
	ConsistencyOpen    = Sentence{"Buka baris", "Open the line"}
	ConsistencyLine    = Sentence{"Baris", "Line"}
	ConsistencyWhat    = Sentence{"Temuan", "Finding"}
	ConsistencyBefore  = Sentence{"Sebelum", "Before"}
	ConsistencyAfter   = Sentence{"Sesudah", "After"}
	ConsistencyChange  = Sentence{"Bertambah/(berkurang) (Rp)", "Increase/(decrease) (Rp)"}
	ConsistencyWas     = Sentence{"semula %s", "was %s"}
	ConsistencyCode    = Sentence{"Kode", "Code"}
	ConsistencyUnit    = Sentence{"Sub unit", "Unit"}
	ConsistencyStage   = Sentence{"Tahap", "Stages"}
	ConsistencyMeasure = Sentence{"Indikator", "Indicator"}

	UseConsistency  = Sentence{"consistency BERKAS [--year TAHUN] [--agency KODE] [--kind JENIS] [--save DAFTAR.xlsx]", "consistency FILE [--year YEAR] [--agency CODE] [--kind KIND] [--save LIST.xlsx]"}
	VerbConsistency = Sentence{"yang tidak konsisten antartahap satu tahun: hilang, baru, pindah, berbeda uang atau target, target tanpa uang dan sebaliknya", "what is inconsistent between the stages of a year: missing, new, moved, other money or targets, targets without money and the other way round"}

	FlagConsistencyKind = Sentence{"hanya temuan satu `JENIS`: missing, extra, moved, amount, target, no_target, unfunded, unmeasured", "only findings of one `KIND`: missing, extra, moved, amount, target, no_target, unfunded, unmeasured"}
	FlagConsistencySave = Sentence{"tulis daftar temuan ke berkas `DAFTAR` (.xlsx, .csv, atau .json)", "write the findings to the file `LIST` (.xlsx, .csv or .json)"}
	ConsistencyCounted  = Sentence{"Tahun %d: %n temuan.", "Year %d: findings: %n."}
	ConsistencyKindLine = Sentence{"%s: %n, selisih %s", "%s: %n, difference %s"}
	ConsistencyStages   = Sentence{"Tahap yang disandingkan: %s. Target dan uang dicocokkan pada tahap %s.", "Stages that are compared: %s. Targets and money are held against each other at the stage %s."}
	ConsistencyNoPairs  = Sentence{"Hanya satu tahap yang berisi; tidak ada yang disandingkan.", "Only one stage has figures; there is nothing to compare."}
)

// ConsistencyKinds name what does not go together, in a word or two for the head of a column.
var ConsistencyKinds = map[consistency.Kind]Sentence{
	consistency.Missing:    {"Hilang", "Missing"},
	consistency.Extra:      {"Baru", "New"},
	consistency.Moved:      {"Pindah", "Moved"},
	consistency.Amount:     {"Beda uang", "Money"},
	consistency.Target:     {"Beda target", "Target"},
	consistency.NoTarget:   {"Kosong", "Empty"},
	consistency.Unfunded:   {"Tanpa uang", "No money"},
	consistency.Unmeasured: {"Tanpa target", "No target"},
}

// ConsistencyFindings say what was found.
var ConsistencyFindings = map[consistency.Kind]Sentence{
	consistency.Missing:    {"hilang: tahap sebelumnya berangka", "missing: the stage before has money"},
	consistency.Extra:      {"baru: tahap sebelumnya tidak berangka", "new: the stage before has no money"},
	consistency.Moved:      {"pindah", "moved"},
	consistency.Amount:     {"uangnya berbeda", "other money"},
	consistency.Target:     {"targetnya berbeda", "another target"},
	consistency.NoTarget:   {"sub kegiatan tanpa target dan tanpa uang", "a sub-activity with neither target nor money"},
	consistency.Unfunded:   {"target tanpa uang", "a target without money"},
	consistency.Unmeasured: {"uang tanpa target", "money without a target"},
}

// StagePair names the two stages of a finding, or the one that it is about.
func StagePair(say Say, pair consistency.Pair) string {
	switch {
	case pair == consistency.Pair{}:
		return say(ConsistencyAll)
	case pair.From == 0:
		return StageName(say, pair.To)
	default:
		return say(ConsistencyPair, StageName(say, pair.From), StageName(say, pair.To))
	}
}
