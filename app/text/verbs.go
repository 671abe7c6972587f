package text

// The verbs: help, options and what they print.
var (
	VerbsRoot       = Sentence{"Benang Merah: rapat program prioritas dalam satu berkas. Tanpa kata kerja membuka jendela.", "Benang Merah: a programme-prioritisation meeting in one file. Without a verb it opens the window."}
	VerbsSeeHelp    = Sentence{"Lihat: %s help", "See: %s help"}
	VerbsUnexpected = Sentence{"Terjadi kesalahan yang tidak terduga; tidak ada yang berubah. Rincian: %v", "Something unexpected went wrong; nothing has changed. Details: %v"}

	VerbSample  = Sentence{"membuat berkas contoh (Kota Contoh)", "make the sample file (Kota Contoh)"}
	VerbNew     = Sentence{"membuat berkas kosong", "make an empty file"}
	VerbImport  = Sentence{"memasukkan anggaran dari buku kerja Rekap 5 (pratinjau, lalu --apply), atau membuat berkas dari hasil export (.json)", "take budgets in from a Rekap 5 workbook (preview, then --apply), or make a file from an export (.json)"}
	VerbCompare = Sentence{"menyandingkan dua tahap atau saat", "put two stages or moments side by side"}
	VerbCorrect = Sentence{"mengoreksi pagu satu baris", "correct the budget of a line"}
	VerbMinutes = Sentence{"menulis berita acara sebagai PDF", "write the agreed minutes as PDF"}
	VerbExport  = Sentence{"menulis seluruh isi berkas sebagai JSON", "write the whole file as JSON"}
	VerbCheck   = Sentence{"memeriksa keutuhan berkas dan jurnalnya", "check that the file and its journal are whole"}
	VerbBackup  = Sentence{"membuat cadangan yang diperiksa ulang", "make a verified backup"}

	FlagJSON        = Sentence{"cetak sebagai JSON", "print as JSON"}
	FlagLanguage    = Sentence{"bahasa: id atau en", "language: id or en"}
	FlagRegion      = Sentence{"nama daerah", "name of the region"}
	FlagYear        = Sentence{"tahun yang direncanakan", "year that is planned"}
	FlagStage       = Sentence{"tahap: rencana, usulan, hasil, ditetapkan, perubahan:N, realisasi", "stage: rencana, usulan, hasil, ditetapkan, perubahan:N, realisasi"}
	FlagImportYear  = Sentence{"tahun anggaran; jika kosong diambil dari berkas sumber", "budget year; taken from the source where empty"}
	FlagApply       = Sentence{"terapkan; tanpa ini hanya pratinjau", "apply; without it only a preview"}
	FlagOut         = Sentence{"berkas yang ditulis", "file to write"}
	FlagOutDir      = Sentence{"folder yang ditulis", "folder to write to"}
	FlagSide        = Sentence{"tahap, saat, atau tahap@saat", "stage, moment, or stage@moment"}
	FlagAgency      = Sentence{"kode atau singkatan perangkat daerah", "code or short name of the agency"}
	FlagUnit        = Sentence{"kode sub unit", "code of the sub unit"}
	FlagLine        = Sentence{"kode program, kegiatan, atau sub kegiatan", "code of the program, kegiatan or sub kegiatan"}
	FlagFund        = Sentence{"nama sumber dana; - jika hanya satu atau tidak ada", "name of the funding source; - for the only one or none"}
	FlagAmount      = Sentence{"jumlah baru: 1.500.000.000, 1,5 M, 450jt", "new amount: 1.500.000.000, 1,5 M, 450jt"}
	FlagReason      = Sentence{"alasan", "reason"}
	FlagSpeaker     = Sentence{"yang menyampaikan, dengan jabatan", "who said so, by office"}
	FlagLevel       = Sentence{"baris: perangkat, program, kegiatan, sub", "rows: perangkat, program, kegiatan, sub"}
	FlagCompareYear = Sentence{"tahun angka; jika kosong tahun rencana berkas", "year of the figures; the file's year where empty"}
	FlagPaper       = Sentence{"kertas: f4 atau a4", "paper: f4 or a4"}
	FlagFinal       = Sentence{"sahkan sebagai final", "make it final"}
	FlagOverride    = Sentence{"sahkan walau belum lengkap, dengan alasan ini", "make it final though incomplete, for this reason"}
	FlagPublic      = Sentence{"tanpa NIP", "without personal numbers"}

	VerbsMade          = Sentence{"Dibuat: %s (%s, tahun %d; %d perangkat daerah, %d baris, %d tindakan).", "Made: %s (%s, year %d; %d agencies, %d lines, %d acts)."}
	VerbsWritten       = Sentence{"Ditulis: %s", "Written: %s"}
	VerbsImported      = Sentence{"%s sebagai %s tahun %d: %d baris dibaca, %d ditolak.", "%s as %s of %d: %d rows read, %d refused."}
	VerbsImportFates   = Sentence{"Angka: %d baru, %d berubah, %d sama, %d tidak ada lagi.", "Figures: %d new, %d changed, %d the same, %d gone."}
	VerbsImportSums    = Sentence{"Jumlah: %s menjadi %s.", "Total: %s to %s."}
	VerbsImportRefused = Sentence{"Ditolak: baris %d, kolom %s, isi %q: %s", "Refused: row %d, column %s, value %q: %s"}
	VerbsImportUnknown = Sentence{"Kolom tidak dipakai: %s", "Column not used: %s"}
	VerbsImportPreview = Sentence{"Ini pratinjau; belum ada yang berubah. Tambahkan --apply untuk menerapkan.", "This is a preview; nothing has changed. Add --apply to apply it."}
	VerbsImportApplied = Sentence{"Diterapkan sebagai satu tindakan.", "Applied as one act."}
	VerbsCompared      = Sentence{"%d baru, %d hapus, %d naik, %d turun, %d tetap. %s menjadi %s, selisih %s.", "%d new, %d dropped, %d up, %d down, %d the same. %s to %s, difference %s."}
	VerbsCorrected     = Sentence{"%s: %s menjadi %s, selisih %s. Jumlah perangkat daerah %s, sisa pagu %s.", "%s: %s to %s, difference %s. Total of the agency %s, remaining ceiling %s."}
	VerbsMinutes       = Sentence{"Ditulis: %s (%d halaman)", "Written: %s (%d pages)"}
	VerbsFindings      = Sentence{"Sebelum disahkan masih ada %d hal:", "Before it can be final, %d things remain:"}

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
	"directive_without_owner":    {"Arahan tanpa penanggung jawab", "Directive without an owner"},
	"directive_without_due_date": {"Arahan tanpa tenggat", "Directive without a due date"},
	"claim_without_source":       {"Pernyataan tanpa sumber", "Claim without a source"},
	"over_ceiling":               {"Melebihi pagu", "Over the ceiling"},
}
