package text

// The verb waive: a finding of readiness let pass for a reason.
var (
	UseWaive  = Sentence{"waive BERKAS --agency KODE --rule ATURAN [--line KODE [--unit KODE] [--indicator TEKS]] [--year TAHUN] --reason ALASAN | --undo", "waive FILE --agency CODE --rule RULE [--line CODE [--unit CODE] [--indicator TEXT]] [--year YEAR] --reason REASON | --undo"}
	VerbWaive = Sentence{"mengesampingkan temuan kesiapan data dengan alasan, atau mencabutnya (--undo)", "let a finding of readiness pass for a reason, or take that back (--undo)"}

	FlagRule      = Sentence{"`ATURAN` seperti pada readiness --json: no_target, no_source, …", "`RULE` as in readiness --json: no_target, no_source, …"}
	FlagWaiveLine = Sentence{"`KODE` baris; jika kosong seluruh perangkat daerah", "`CODE` of the line; the whole agency where empty"}
	FlagIndicator = Sentence{"`TEKS` indikator; jika kosong seluruh baris", "`TEXT` of the indicator; the whole line where empty"}
	FlagUndo      = Sentence{"cabut: temuannya terbuka lagi", "take it back: the finding is open again"}

	UsageReasonOrUndo = Sentence{"Pilih salah satu: --reason ALASAN atau --undo.", "Choose one of --reason REASON and --undo."}
	UsageNeedsLine    = Sentence{"Pilihan %s memerlukan --line.", "The option %s needs --line."}

	VerbsWaived   = Sentence{"Dikesampingkan: %s, %s. Kini %d%% siap; %n terbuka dari %n angka yang diperiksa, %n dikesampingkan.", "Waived: %s, %s. Now %d%% ready; %n open of %n figures checked, %n waived."}
	VerbsUnwaived = Sentence{"Dicabut: %s, %s. Kini %d%% siap; %n terbuka dari %n angka yang diperiksa, %n dikesampingkan.", "Taken back: %s, %s. Now %d%% ready; %n open of %n figures checked, %n waived."}
)
