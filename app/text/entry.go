package text

import (
	"benangmerah/model"
	"benangmerah/model/readiness"
)

// Entry on the Program page: views, new lines, fields, a new year.
var (
	EntryViewFigures    = Sentence{"Angka", "Figures"}
	EntryViewIndicators = Sentence{"Indikator", "Indicators"}
	EntryViewYears      = Sentence{"Tahun", "Years"}
	EntryViewQuarters   = Sentence{"Triwulan", "Quarters"}
	EntryViewNotes      = Sentence{"Keterangan", "Notes"}

	EntryColumnRemarks = Sentence{"Sumber dana, catatan", "Source, remarks"}
	EntryColumnYear    = Sentence{"%d", "%d"}
	EntryColumnQuarter = Sentence{"TW %s", "Q %s"}
	EntryBaselineYear  = Sentence{"Tahun awal", "Of year"}
	EntryDirection     = Sentence{"Arah", "Better"}
	EntryFormula       = Sentence{"Rumus", "Formula"}
	EntrySource        = Sentence{"Sumber data", "Source of data"}
	EntryOwner         = Sentence{"Penanggung jawab", "Responsible"}
	EntryLocation      = Sentence{"Lokasi", "Location"}
	EntryGroup         = Sentence{"Kelompok sasaran", "Target group"}
	EntryMission       = Sentence{"Misi", "Mission"}
	EntryPriority      = Sentence{"Prioritas", "Priority"}
	EntryObjective     = Sentence{"Sasaran", "Objective"}
	EntryOutcome       = Sentence{"Hasil (outcome)", "Outcome"}
	EntryRises         = Sentence{"naik", "rises"}
	EntryRisesBetter   = Sentence{"naik lebih baik", "higher is better"}
	EntryFalls         = Sentence{"turun", "falls"}
	EntryFallsBetter   = Sentence{"turun lebih baik", "lower is better"}
	EntryKeeps         = Sentence{"tetap", "keep"}
	EntrySumTotal      = Sentence{"Jumlah %s", "Total, %s"}

	EntryProgram      = Sentence{"program", "programme"}
	EntryActivity     = Sentence{"kegiatan", "activity"}
	EntrySubActivity  = Sentence{"sub kegiatan", "sub-activity"}
	EntryDraft        = Sentence{"%s baru · kode atau nama", "new %s · code or name"}
	EntryDraftCode    = Sentence{"%s · %s baru", "%s · new %s"}
	EntryNewIndicator = Sentence{"indikator baru", "new indicator"}
	EntryNewSource    = Sentence{"sumber dana baru", "new funding source"}
	EntryNoCode       = Sentence{"kode belum ada", "no code yet"}
	EntryNoName       = Sentence{"nama belum ada", "no name yet"}
	EntryUnknownCode  = Sentence{"kode tidak dikenal", "unknown code"}
	EntryOtherName    = Sentence{"nama bukan baku", "not the official name"}
	EntryMissing      = Sentence{"kosong", "missing"}
	EntryOverCeiling  = Sentence{"di atas pagu", "over the ceiling"}

	EntryEchoCode     = Sentence{"Kode %s, nama %s", "Code %s, name %s"}
	EntryEchoOnlyCode = Sentence{"Kode %s. Ketik juga namanya, atau pilih dari daftar.", "Code %s. Type its name too, or choose from the list."}
	EntryEchoOnlyName = Sentence{"Ketik kodenya di depan nama, atau pilih dari daftar.", "Type its code before the name, or choose from the list."}
	EntryEchoUnknown  = Sentence{"Kode %s tidak ada di nomenklatur; tetap boleh dipakai.", "The code %s is not in the nomenclature; it may be used all the same."}

	EntryNameFundFirst = Sentence{"Sebut dahulu sumber dananya: baris ini sudah mempunyai pagu tanpa sumber dana.", "Name its source first: this line has a budget without a source already."}
	EntryFundTwice     = Sentence{"Baris ini sudah mempunyai pagu dari sumber dana itu.", "This line has a budget from that source already."}
	EntryFundAgreed    = Sentence{"Sumber dana diubah pada tahap usulan. Pada tahap hasil, koreksi angkanya.", "Sources are changed at the stage of the proposal. What was agreed is corrected by its figure."}
	EntryIndicatorGone = Sentence{"Teks indikator tidak dapat kosong. Hapus indikatornya dengan Ctrl+Delete.", "The text of an indicator cannot be empty. Remove the indicator with Ctrl+Delete."}
	EntryNameGone      = Sentence{"Nama tidak dapat kosong. Hapus barisnya dengan Ctrl+Delete.", "The name cannot be empty. Remove the line with Ctrl+Delete."}
	EntryDirectionWhat = Sentence{"Ketik naik, turun, atau tetap.", "Type higher, lower or kept."}
	EntryFormulaWhat   = Sentence{"Ketik R/T, T/R, atau (2T−R)/T.", "Type R/T, T/R or (2T−R)/T."}
	EntryOneByOne      = Sentence{"Sumber dana diubah satu per satu, tidak ditempel.", "Sources are changed one by one, not pasted."}
	EntryInIndicators  = Sentence{"Arah diisi di tampilan Indikator, Alt+2.", "It is entered in the view Indicators, Alt+2."}
	EntryNeedsText     = Sentence{"Tulis dahulu teks indikatornya.", "Write the text of the indicator first."}
	EntryNeedsName     = Sentence{"Lengkapi dahulu kode dan nama baris ini.", "Complete the code and name of this line first."}
	EntryShiftByCode   = Sentence{"Program, kegiatan, dan sub kegiatan berurut menurut kodenya. Ubah kodenya untuk memindahkan.", "Lines stand in the order of their codes. Change the code to move one."}

	EntryRemoveLine        = Sentence{"Hapus %s %s beserta %n baris di bawahnya, %n indikator dan angka-angkanya (%s)?", "Remove %s %s with %n lines below it, %n indicators and their figures (%s)?"}
	EntryRemoveIndicator   = Sentence{"Hapus indikator “%s” beserta %d targetnya?", "Remove the indicator “%s” with its targets (%d)?"}
	EntryRemoveSource      = Sentence{"Hapus pagu dari %s pada %s (%s)?", "Remove the budget from %s of %s (%s)?"}
	EntryRemoveMany        = Sentence{"Hapus %n baris dari “%s” sampai “%s” beserta isinya?", "Remove %n rows from “%s” to “%s” with what belongs to them?"}
	EntryRemove            = Sentence{"Hapus", "Remove"}
	EntryCloneAsk          = Sentence{"Mulai tahun %d dari %d? Semua baris dan indikator disalin, target dan pagu %d yang sudah ada menjadi usulan, pagu tertinggi dan keputusan tidak disalin.", "Begin %d from %d? All lines and indicators are copied, targets and budgets of %d that are there become the proposal; ceilings and decisions are not copied."}
	EntryClone             = Sentence{"Mulai tahun %d", "Begin %d"}
	EntryCloned            = Sentence{"Tahun %d dimulai dari %d. Ctrl+Z mengurungkan.", "%d has begun from %d. Ctrl+Z takes it back."}
	EntryJoinAsk           = Sentence{"Satukan ejaan %s menjadi “%s” di semua perangkat daerah?", "Join the spellings %s into “%s” in all agencies?"}
	EntryJoin              = Sentence{"Satukan", "Join"}
	EntryJoinNothing       = Sentence{"%s hanya ditulis dengan satu cara.", "%s is written in one way only."}
	EntryJoinWhere         = Sentence{"Letakkan kursor pada indikator yang satuannya hendak disatukan.", "Put the cursor on an indicator whose unit is to be joined."}
	EntryCommandJoin       = Sentence{"Satukan ejaan satuan", "Join the spellings of the unit"}
	EntryFilterAll         = Sentence{"Semua · %n", "All · %n"}
	EntryFilterOne         = Sentence{"%s · %n", "%s · %n"}
	EntryScore             = Sentence{"%d / %n angka siap", "%d / %n figures ready"}
	EntryScoreAmount       = Sentence{"%d / %n angka siap · %s", "%d / %n figures ready · %s"}
	EntryFundOf            = Sentence{"%s dari %s", "%s of %s"}
	EntryFundLeft          = Sentence{"sisa %s", "left %s"}
	EntryFundOver          = Sentence{"lebih %s", "over by %s"}
	EntryReadyTitle        = Sentence{"Kesiapan data %s: %n temuan terbuka dari %n angka", "Readiness of %s: %n open findings in %n figures"}
	EntryReadyOf           = Sentence{"Kesiapan data %s", "Readiness of %s"}
	EntryReadyNone         = Sentence{"Tidak ada temuan: %n angka diperiksa dan semuanya siap.", "Nothing found: all %n figures that were checked are ready."}
	EntryReadyUnfilled     = Sentence{"Belum ada angka tahun %d yang diperiksa. Isi target dan pagunya dahulu.", "No figures of %d have been checked yet. Fill in targets and budgets first."}
	EntryReadyClose        = Sentence{"Esc menutup", "Esc closes"}
	EntryReadyReason       = Sentence{"Alasan mengesampingkan", "Reason to let it pass"}
	EntryReadyKeys         = Sentence{"Enter ke selnya · ketik alasan untuk mengesampingkan · Delete mencabut · Esc menutup", "Enter goes to the cell · type a reason to let it pass · Delete takes that back · Esc closes"}
	EntryCommandReady      = Sentence{"Kesiapan data", "Readiness"}
	EntryCommandFigures    = Sentence{"Tampilan Angka", "View Figures"}
	EntryCommandIndicators = Sentence{"Tampilan Indikator", "View Indicators"}
	EntryCommandYears      = Sentence{"Tampilan Tahun", "View Years"}
	EntryCommandQuarters   = Sentence{"Tampilan Triwulan", "View Quarters"}
	EntryCommandNotes      = Sentence{"Tampilan Keterangan", "View Notes"}
	EntryCommandFilter     = Sentence{"Saring perangkat daerah menurut keadaan", "Filter the agencies by state"}
	EntryCommandClone      = Sentence{"Mulai tahun baru dari yang sudah ada", "Begin a new year from one that is there"}
	EntryCommandInsert     = Sentence{"Baris baru; sekali lagi: jenis lain", "New row; once more: another kind"}
	EntryCommandProgram    = Sentence{"Program baru", "New programme"}
	EntryCommandActivity   = Sentence{"Kegiatan baru", "New activity"}
	EntryCommandSub        = Sentence{"Sub kegiatan baru", "New sub-activity"}
	EntryCommandIndicator  = Sentence{"Indikator baru", "New indicator"}
	EntryCommandSource     = Sentence{"Sumber dana baru", "New funding source"}
	EntryCommandRemove     = Sentence{"Hapus baris", "Remove the row"}
	EntryCommandUp         = Sentence{"Naikkan indikator", "Move the indicator up"}
	EntryCommandDown       = Sentence{"Turunkan indikator", "Move the indicator down"}
	EntryCommandFill       = Sentence{"Isi ke bawah", "Fill down"}
)

// EntryMarks are what readiness finds, in two words for a cell.
var EntryMarks = map[model.Rule]Sentence{
	readiness.NoTarget:        ProgrammeNoTarget,
	readiness.ZeroTarget:      {"target nol", "target zero"},
	readiness.BelowBaseline:   {"di bawah awal", "below baseline"},
	readiness.NotNumber:       {"bukan angka", "not a number"},
	readiness.BudgetAsTarget:  {"terlalu besar", "too large"},
	readiness.TargetUnfunded:  {"tanpa pagu", "no money"},
	readiness.MoneyUnmeasured: {"tanpa target", "no target"},
	readiness.OnlyPaper:       ProgrammePaperOnly,
	readiness.NoUnit:          {"tanpa satuan", "no unit"},
	readiness.OtherUnit:       {"satuan berbeda", "unit differs"},
	readiness.NoBaseline:      {"tanpa awal", "no baseline"},
	readiness.NoSource:        {"tanpa sumber data", "no data source"},
	readiness.NoOwner:         {"tanpa penanggung jawab", "nobody responsible"},
}

// EntryFunds is the short list of funding sources that are offered beside those in use; they are names, the same in every language.
var EntryFunds = []string{
	"PAD", "DAU", "DAU ditentukan penggunaannya", "DBH", "DBHCHT", "DAK Fisik", "DAK Nonfisik", "Insentif Fiskal", "Bantuan Keuangan Provinsi", "BLUD",
	"SiLPA", "Hibah", "CSR/TJSL", "Pinjaman", "APBN Dekonsentrasi", "APBN Tugas Pembantuan", "Lainnya",
}
