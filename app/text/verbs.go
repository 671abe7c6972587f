package text

// The verbs: help, options and what they print.
var (
	VerbsRoot       = Sentence{"Benang Merah: rapat program prioritas dalam satu berkas.", "Benang Merah: a programme-prioritisation meeting in one file."}
	VerbsSeeHelp    = Sentence{"Lihat: %s", "See: %s"}
	VerbsUnexpected = Sentence{"Terjadi kesalahan yang tidak terduga. Periksa berkasnya dengan check, lalu ulangi. Rincian: %v", "Something unexpected went wrong. Look at the file with check, then try again. Details: %v"}

	UseSample   = Sentence{"sample BERKAS", "sample FILE"}
	UseNew      = Sentence{"new BERKAS --region NAMA --year TAHUN", "new FILE --region NAME --year YEAR"}
	UseImport   = Sentence{"import BERKAS SUMBER [--stage TAHAP] [--year TAHUN] [--agency KODE] [--only NASIB] [--theirs] [--apply] | import BARU SUMBER.json", "import FILE SOURCE [--stage STAGE] [--year YEAR] [--agency CODE] [--only FATE] [--theirs] [--apply] | import NEW SOURCE.json"}
	UseTemplate = Sentence{"template BERKAS --out FOLDER [--agency KODE] [--year TAHUN]", "template FILE --out FOLDER [--agency CODE] [--year YEAR]"}
	UseCompare  = Sentence{"compare BERKAS --from TAHAP|SAAT --to TAHAP|SAAT | --column KOLOM --column KOLOM … | --named NAMA [--rows BARIS] [--sort URUTAN] [--lens SARINGAN] [--agency KODE] [--measures] [--year TAHUN] [--out TABEL] [--paper PDF]", "compare FILE --from STAGE|MOMENT --to STAGE|MOMENT | --column COLUMN --column COLUMN … | --named NAME [--rows ROWS] [--sort ORDER] [--lens LENS] [--agency CODE] [--measures] [--year YEAR] [--out TABLE] [--paper PDF]"}
	UseAgenda   = Sentence{"agenda BERKAS [--at SAAT] | --start TANGGAL [--days N] | --day HARI … | --move GILIRAN --to TEMPAT | --carry GILIRAN … | --begin GILIRAN | --end", "agenda FILE [--at TIME] | --start DATE [--days N] | --day DAY … | --move SLOT --to PLACE | --carry SLOT … | --begin SLOT | --end"}
	UseDecide   = Sentence{"decide BERKAS --agency KODE [--line KODE]… --verdict KEPUTUSAN [--reason ALASAN] | --withdraw", "decide FILE --agency CODE [--line CODE]… --verdict VERDICT [--reason REASON] | --withdraw"}
	UseCorrect  = Sentence{"correct BERKAS --agency KODE --reason ALASAN [--preview] --line KODE --amount JUMLAH [--shift-to KODE] | [--line KODE]… --spread PERUBAHAN | --indicator INDIKATOR --target NILAI | --field ISIAN --text TEKS", "correct FILE --agency CODE --reason REASON [--preview] --line CODE --amount AMOUNT [--shift-to CODE] | [--line CODE]… --spread CHANGE | --indicator INDICATOR --target VALUE | --field FIELD --text TEXT"}
	UseMinutes  = Sentence{"minutes BERKAS --out FOLDER [--final] [--override ALASAN] [--paper f4|a4] [--public]", "minutes FILE --out FOLDER [--final] [--override REASON] [--paper f4|a4] [--public]"}
	UseExport   = Sentence{"export BERKAS --out HASIL.json | export BERKAS --to xlsx|csv|json --out TABEL [--agency KODE]… [--year TAHUN]… [--stage TAHAP]…", "export FILE --out RESULT.json | export FILE --to xlsx|csv|json --out TABLE [--agency CODE]… [--year YEAR]… [--stage STAGE]…"}
	UseCheck    = Sentence{"check BERKAS", "check FILE"}
	UseBackup   = Sentence{"backup BERKAS TUJUAN", "backup FILE DEST"}
	UseHelp     = Sentence{"help [KATA-KERJA]", "help [VERB]"}

	HelpUsage      = Sentence{"Pemakaian:", "Usage:"}
	HelpExample    = Sentence{"Contoh:", "Example:"}
	HelpWindow     = Sentence{"benangmerah [BERKAS]            membuka jendela", "benangmerah [FILE]      opens the window"}
	HelpVerb       = Sentence{"benangmerah KATA-KERJA …        bekerja tanpa jendela", "benangmerah VERB …      works without a window"}
	HelpVerbs      = Sentence{"Kata kerja:", "Verbs:"}
	HelpOptions    = Sentence{"Pilihan:", "Options:"}
	HelpEverywhere = Sentence{"Pilihan di mana pun:", "Options everywhere:"}
	HelpNeeded     = Sentence{" (wajib)", " (required)"}
	HelpDefault    = Sentence{" (jika tidak diisi: %s)", " (default: %s)"}
	HelpMore       = Sentence{"Rincian satu kata kerja: benangmerah help KATA-KERJA", "More about a verb: benangmerah help VERB"}

	UsageNoVerb      = Sentence{"Tidak ada kata kerja %q.", "There is no verb %q."}
	UsageNearVerb    = Sentence{"Tidak ada kata kerja %q. Yang mirip: %s.", "There is no verb %q. Like it: %s."}
	UsageArguments   = Sentence{"Kata kerja %s: jumlah berkas atau folder harus %d, bukan %d. Pemakaian: %s", "The verb %s: the number of files or folders must be %d, not %d. Usage: %s"}
	UsageMissing     = Sentence{"Kata kerja %s memerlukan %s.", "The verb %s needs %s."}
	UsageUnknownFlag = Sentence{"Tidak ada pilihan %s.", "There is no option %s."}
	UsageNoValue     = Sentence{"Pilihan %s memerlukan isi.", "The option %s needs a value."}
	UsageBadValue    = Sentence{"%q tidak dapat dipakai untuk %s.", "%q cannot be used for %s."}
	UsageBadFlag     = Sentence{"Pilihan itu tidak dapat dibaca: %v", "That option cannot be read: %v"}
	UsageLanguage    = Sentence{"Bahasa %q tidak ada. Pilih id atau en.", "There is no language %q. Choose id or en."}
	UsageRestore     = Sentence{"Pilihan %s tidak berlaku untuk %s: ekspor dipulihkan seutuhnya.", "The option %s does not apply to %s: an export is restored as a whole."}
	UsageOverride    = Sentence{"Pilihan --override hanya berlaku bersama --final.", "The option --override only goes with --final."}

	VerbHelp     = Sentence{"menjelaskan program atau satu kata kerja", "explain the program or a verb"}
	VerbSample   = Sentence{"membuat berkas contoh (Kota Contoh)", "make the sample file (Kota Contoh)"}
	VerbNew      = Sentence{"membuat berkas kosong", "make an empty file"}
	VerbImport   = Sentence{"memasukkan templat yang diisi, tabel, formulir Renja/DPA, atau Rekap 5 (pratinjau, lalu --apply), atau membuat berkas dari hasil export (.json)", "take in a filled template, a table, a Renja/DPA form or a Rekap 5 (preview, then --apply), or make a file from an export (.json)"}
	VerbTemplate = Sentence{"menulis templat isian satu atau semua perangkat daerah ke folder", "write the templates of one agency or of all into a folder"}
	VerbCompare  = Sentence{"menyandingkan dua tahap atau saat", "put two stages or moments side by side"}
	VerbAgenda   = Sentence{"menampilkan acara dengan rencana, kenyataan, dan perkiraannya; membuat dan mengubahnya", "show the agenda as planned, as it was and as it is to be expected; make and change it"}
	VerbDecide   = Sentence{"mencatat keputusan atas baris atau seluruh perangkat daerah, atau mencabutnya", "record a decision on lines or a whole agency, or take it back"}
	VerbCorrect  = Sentence{"mengoreksi pagu satu atau banyak baris, target, atau isian, dengan pratinjau", "correct the budget of a line or of many, a target or a text, with a preview"}
	VerbMinutes  = Sentence{"menulis berita acara sebagai PDF", "write the agreed minutes as PDF"}
	VerbExport   = Sentence{"menulis seluruh isi berkas sebagai JSON, atau rencananya sebagai tabel (--to)", "write the whole file as JSON, or its plan as a table (--to)"}
	VerbCheck    = Sentence{"memeriksa keutuhan berkas dan jurnalnya", "check that the file and its journal are whole"}
	VerbBackup   = Sentence{"membuat cadangan yang diperiksa ulang", "make a verified backup"}

	FlagJSON         = Sentence{"cetak sebagai JSON", "print as JSON"}
	FlagLanguage     = Sentence{"bahasa, `id|en`", "language, `id|en`"}
	FlagHelp         = Sentence{"penjelasan", "explanation"}
	FlagVersion      = Sentence{"versi program", "version of the program"}
	FlagSoftware     = Sentence{"jendela dilukis oleh perangkat lunak, tanpa penggerak grafis", "the window is painted by software, without a graphics driver"}
	FlagRegion       = Sentence{"`NAMA` daerah", "`NAME` of the region"}
	FlagYear         = Sentence{"`TAHUN` yang direncanakan", "`YEAR` that is planned"}
	FlagStage        = Sentence{"`TAHAP`: rencana, usulan, hasil, ditetapkan, perubahan:N, realisasi", "`STAGE`: rencana, usulan, hasil, ditetapkan, perubahan:N, realisasi"}
	FlagImportStage  = Sentence{"`TAHAP` angka yang tidak menyebut tahapnya; wajib untuk Rekap 5, selain itu usulan", "`STAGE` of figures that name none; needed for Rekap 5, usulan for the rest"}
	FlagImportAgency = Sentence{"`KODE` perangkat daerah yang boleh diubah, dan pemilik baris yang tidak menyebutnya", "`CODE` of the agency that may be changed, and of rows that name none"}
	FlagOnly         = Sentence{"hanya baris bernasib `NASIB`: new, changed, conflict", "only rows of the `FATE`: new, changed, conflict"}
	FlagTemplateYear = Sentence{"`TAHUN` yang diisi; jika kosong tahun rencana berkas", "`YEAR` to fill in; the file's year where empty"}
	FlagImportYear   = Sentence{"`TAHUN` anggaran; jika kosong diambil dari berkas sumber", "budget `YEAR`; taken from the source where empty"}
	FlagApply        = Sentence{"terapkan; tanpa ini hanya pratinjau", "apply; without it only a preview"}
	FlagOut          = Sentence{"`BERKAS` yang ditulis", "`FILE` to write"}
	FlagOutDir       = Sentence{"`FOLDER` yang ditulisi", "`DIR`, the folder to write to"}
	FlagSide         = Sentence{"`TAHAP`, saat (nama atau nomor tindakan), skenario, atau tahap@saat", "`STAGE`, moment (name or number of an act), scenario, or stage@moment"}
	FlagAgency       = Sentence{"`KODE` atau singkatan perangkat daerah", "`CODE` or short name of the agency"}
	FlagUnit         = Sentence{"`KODE` sub unit, bila baris ada di beberapa sub unit", "`CODE` of the sub unit, where several have the line"}
	FlagLine         = Sentence{"`KODE` program, kegiatan, atau sub kegiatan", "`CODE` of the program, kegiatan or sub kegiatan"}
	FlagFund         = Sentence{"`NAMA` sumber dana; - jika hanya satu atau tidak ada", "`NAME` of the funding source; - for the only one or none"}
	FlagStart        = Sentence{"`TANGGAL` hari pertama, misalnya 18/1/2027", "`DATE` of the first day, such as 18/1/2027"}
	FlagDays         = Sentence{"`JUMLAH` hari, 1 sampai 10", "`NUMBER` of days, 1 to 10"}
	FlagBase         = Sentence{"`TAHAP` yang dibahas; jika tidak diisi usulan, atau tahap terbaru yang ada", "`STAGE` that is discussed; where empty usulan, or the newest there is"}
	FlagVerdict      = Sentence{"`KEPUTUSAN`: disepakati, perbaikan, ditunda, ditolak", "`VERDICT`: disepakati, perbaikan, ditunda, ditolak"}
	FlagReason       = Sentence{"`ALASAN`", "`REASON`"}
	FlagSpeaker      = Sentence{"`JABATAN` yang menyampaikan", "`OFFICE` of who said so"}
	FlagLevel        = Sentence{"nama lama untuk --rows: `TINGKAT` baris", "the old name of --rows: `LEVEL` of the rows"}
	FlagColumn       = Sentence{"`KOLOM`, dua sampai empat kali: stage=hasil,year=2027,moment=Tutup hari 1,agency=KODE", "`COLUMN`, two to four times: stage=hasil,year=2027,moment=Tutup hari 1,agency=CODE"}
	FlagNamed        = Sentence{"persandingan yang disimpan dengan `NAMA` ini", "the comparison kept under this `NAME`"}
	FlagRows         = Sentence{"`BARIS`: perangkat, program, kegiatan, sub, misi, sumber, prioritas", "`ROWS`: perangkat, program, kegiatan, sub, misi, sumber, prioritas"}
	FlagSort         = Sentence{"`URUTAN`: kode, perubahan", "`ORDER`: kode, perubahan"}
	FlagLens         = Sentence{"`SARINGAN`: semua, berubah, lewat (melebihi pagu), kosong (belum ada data)", "`LENS`: semua, berubah, lewat (over its ceiling), kosong (no data yet)"}
	FlagStep         = Sentence{"selisih terhadap kolom sebelum yang terakhir, bukan yang pertama", "differences against the column before the last, not the first"}
	FlagTargets      = Sentence{"target tiap baris beserta capaiannya", "the targets of each row and how far they were reached"}
	FlagComparePaper = Sentence{"`PDF` yang ditulis sebagai bahan persandingan", "`PDF` to write as a paper"}
	FlagMeasures     = Sentence{"ukuran bersama sebagai baris; --agency dapat menyebut beberapa kode dengan koma, masing-masing satu kolom", "shared measures as rows; --agency may name several codes with commas, a column each"}
	FlagCompareYear  = Sentence{"`TAHUN` angka; jika kosong tahun rencana berkas", "`YEAR` of the figures; the file's year where empty"}
	FlagPaper        = Sentence{"kertas, `f4|a4`; jika kosong, yang dipilih di berkas", "paper, `f4|a4`; that of the file where empty"}
	FlagFinal        = Sentence{"sahkan sebagai final", "make it final"}
	FlagOverride     = Sentence{"sahkan walau belum lengkap, dengan `ALASAN` ini", "make it final though incomplete, for this `REASON`"}
	FlagPublic       = Sentence{"tanpa NIP", "without personal numbers"}

	VerbsMade          = Sentence{"Dibuat: %s (%s, tahun %d; %d perangkat daerah, %n baris, %n tindakan).", "Made: %s (%s, year %d; %d agencies, %n lines, %n acts)."}
	VerbsExported      = Sentence{"Ditulis: %s (%n tindakan). Pulihkan dengan import.", "Written: %s (%n acts). Restore it with import."}
	VerbsSound         = Sentence{"Berkas %s utuh: %n tindakan, bila diulang dari awal, menghasilkan tepat %n catatan yang ada sekarang.\nSidik jari jurnal: %s", "The file %s is whole: %n acts, done again from the first, make exactly the %n records that are there now.\nFingerprint of the journal: %s"}
	VerbsImported      = Sentence{"%s sebagai %s tahun %d: %n baris dibaca, %n ditolak.", "%s as %s of %d: %n rows read, %n refused."}
	VerbsImportFates   = Sentence{"Angka: %n baru, %n berubah, %n sama, %n tidak ada lagi.", "Figures: %n new, %n changed, %n the same, %n gone."}
	VerbsImportRows    = Sentence{"Baris: %n baru, %n berubah, %n sama, %n bentrok.", "Rows: %n new, %n changed, %n the same, %n in conflict."}
	VerbsTemplates     = Sentence{"%d templat ditulis ke %s.", "%d templates written to %s."}
	VerbsImportSums    = Sentence{"Jumlah: %s menjadi %s.", "Total: %s to %s."}
	VerbsImportRefused = Sentence{"Ditolak: baris %d, kolom %s, isi %q: %s", "Refused: row %d, column %s, value %q: %s"}
	VerbsImportUnknown = Sentence{"Kolom tidak dipakai: %s", "Column not used: %s"}
	VerbsImportPreview = Sentence{"Ini pratinjau; belum ada yang berubah. Tambahkan --apply untuk menerapkan.", "This is a preview; nothing has changed. Add --apply to apply it."}
	VerbsImportWarning = Sentence{"Periksa: baris %d, kolom %s, isi %q: %s", "Look at: row %d, column %s, value %q: %s"}
	VerbsImportMore    = Sentence{"… dan %n lagi; semuanya ada di --json.", "… and %n more; --json has them all."}
	VerbsImportSheet   = Sentence{"Lembar lain dengan kolom yang sama, tidak dibaca: %s", "Another sheet with the same columns, not read: %s"}
	VerbsImportNothing = Sentence{"Tidak ada yang berubah: isinya sudah ada di berkas ini.", "Nothing to change: this file has it all already."}
	VerbsImportApplied = Sentence{"Diterapkan sebagai satu tindakan.", "Applied as one act."}
	VerbsCompared      = Sentence{"%n baru, %n hapus, %n pindah, %n naik, %n turun, %n tetap. %s", "%n new, %n dropped, %n moved, %n up, %n down, %n the same. %s"}
	VerbsComparedShown = Sentence{"Yang tampil %n dari %n baris: %s", "In view %n of %n rows: %s"}
	VerbsShift         = Sentence{"%s menjadi %s, selisih %s (%s).", "%s to %s, difference %s (%s)."}
	VerbsPlanned       = Sentence{"%s: %s, %d perangkat daerah, masing-masing %d menit.", "%s: %s, %d agencies, %d minutes each."}
	VerbsDecided       = Sentence{"%s: %s. Jumlah usulan %s, hasil %s.", "%s: %s. Asked in total %s, outcome %s."}
	VerbsCorrected     = Sentence{"%s: %s menjadi %s, selisih %s. Jumlah perangkat daerah %s.", "%s: %s to %s, difference %s. Total of the agency %s."}
	VerbsNoCeiling     = Sentence{"Pagunya belum ditetapkan.", "It has no ceiling yet."}
	VerbsOverCeiling   = Sentence{"Melebihi pagu sebesar %s.", "Over the ceiling by %s."}
	VerbsWithinCeiling = Sentence{"Sisa pagu %s.", "Remaining ceiling %s."}
	VerbsMinutes       = Sentence{"Ditulis: %s (%d halaman)", "Written: %s (%d pages)"}
	VerbsFinal         = Sentence{"Sah sebagai versi %d. Sidik jari data: %s", "Final as version %d. Fingerprint of the data: %s"}
	VerbsFindings      = Sentence{"Sebelum disahkan masih ada %n hal:", "Before it can be final, %n things remain:"}

	WordNew     = Sentence{"baru", "new"}
	WordDropped = Sentence{"hapus", "dropped"}
	WordUp      = Sentence{"naik", "up"}
	WordDown    = Sentence{"turun", "down"}
	WordSame    = Sentence{"tetap", "same"}
)

// Checks names the checks before final, by package reports' names of them.
var Checks = map[string]Sentence{
	"nobody_present":             {"Tidak ada yang hadir", "Nobody present"},
	"nothing_agreed":             {"Belum ada yang disepakati", "Nothing agreed yet"},
	"slot_without_decision":      {"Giliran tanpa keputusan", "Slot without a decision"},
	"decision_without_reason":    {"Ditunda atau ditolak tanpa alasan", "Deferred or rejected without a reason"},
	"correction_unconfirmed":     {"Koreksi belum dikonfirmasi", "Correction not confirmed"},
	"directive_without_owner":    {"Arahan tanpa penanggung jawab", "Directive without an owner"},
	"directive_without_due_date": {"Arahan tanpa tenggat", "Directive without a due date"},
	"claim_without_source":       {"Pernyataan tanpa sumber", "Claim without a source"},
	"over_ceiling":               {"Melebihi pagu", "Over the ceiling"},
	"edited_paragraph_stale":     {"Suntingan paragraf yang perlu diperiksa", "Edited paragraph to be looked at"},
}
