package text

// The Program page: agencies, lines, figures, search.
var (
	ProgrammeSubtitle = Sentence{"Rencana %d · %d perangkat daerah", "Plan %d · agencies: %d"}
	ProgrammeNoFile   = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda, Ctrl+1.", "No file is open. Open or make a file on the home page, Ctrl+1."}
	ProgrammeNoAgency = Sentence{"Berkas ini belum berisi perangkat daerah. Tambahkan di Beranda, Ctrl+1, atau impor buku kerja Rekap 5.", "This file holds no agencies yet. Add them on the home page, Ctrl+1, or import a Rekap 5 workbook."}

	ProgrammeNoLines        = Sentence{"%s belum mempunyai program. Tekan Alt+P atau Insert untuk mulai mengetik, atau bawa berkasnya (Rekap 5, Renja, templat) dengan Ctrl+3.", "%s has no programmes yet. Press Alt+P or Insert to begin to type, or bring its file (Rekap 5, Renja, template) with Ctrl+3."}
	ProgrammeNoLinesRead    = Sentence{"%s belum mempunyai program.", "%s has no programmes yet."}
	ProgrammeOtherLines     = Sentence{"%s belum mempunyai program pada tahun %d, tetapi tahun %d berisi %n baris. Alt+P menambah program.", "%s has no programmes in %d yet, but those of %d are there (lines: %n). Alt+P adds a programme."}
	ProgrammeCloneLines     = Sentence{"%s belum mempunyai program pada tahun %d, tetapi tahun %d berisi %n baris. Alt+T memulai tahun %d dari %d, Alt+P menambah program.", "%s has no programmes in %d yet, but those of %d are there (lines: %n). Alt+T begins %d from %d, Alt+P adds a programme."}
	ProgrammeOtherLinesRead = Sentence{"%s belum mempunyai program pada tahun %d, tetapi tahun %d berisi %n baris.", "%s has no programmes in %d yet, but those of %d are there (lines: %n)."}
	ProgrammeLookAtYear     = Sentence{"Lihat tahun %d", "Show %d"}
	ProgrammeNothing        = Sentence{"belum ada program", "no programmes yet"}
	ProgrammeNothingYet     = Sentence{"belum ada program · Alt+P menambah, Ctrl+3 membawa berkas", "no programmes yet · Alt+P adds one, Ctrl+3 brings a file"}
	ProgrammeNothingThen    = Sentence{"belum ada program tahun %d · tahun %d berisi %n baris", "no programmes in %d yet · lines in %d: %n"}

	ProgrammeAgencies    = Sentence{"Perangkat daerah", "Agencies"}
	ProgrammeAgencyLine  = Sentence{"%n program · %s", "programmes: %n · %s"}
	ProgrammeAgencyEmpty = Sentence{"%n program · belum ada angka", "programmes: %n · no figures yet"}

	ProgrammeCounts   = Sentence{"%n program · %n sub kegiatan · %s", "programmes: %n · sub-activities: %n · %s"}
	ProgrammeComplete = Sentence{"semua angka terisi", "all figures there"}
	ProgrammeMissing  = Sentence{"%n angka kosong", "missing: %n"}
	ProgrammeReadOnly = Sentence{"hanya baca", "read only"}

	ProgrammeStage    = Sentence{"Tahap", "Stage"}
	ProgrammePlanned  = Sentence{"Rencana", "Plan"}
	ProgrammeProposed = Sentence{"Usulan", "Proposal"}
	ProgrammeAgreed   = Sentence{"Hasil", "Agreed"}
	ProgrammeEnacted  = Sentence{"Ditetapkan", "Enacted"}
	ProgrammeRevised  = Sentence{"Perubahan %d", "Revision %d"}
	ProgrammeRealised = Sentence{"Realisasi", "Realised"}

	ProgrammeColumnName        = Sentence{"Program, kegiatan, sub kegiatan, indikator", "Programme, activity, sub-activity, indicator"}
	ProgrammeColumnUnit        = Sentence{"Satuan", "Unit"}
	ProgrammeColumnBaseline    = Sentence{"Awal %d", "Baseline %d"}
	ProgrammeColumnAnyBaseline = Sentence{"Awal", "Baseline"}
	ProgrammeColumnTarget      = Sentence{"Target %d", "Target %d"}
	ProgrammeColumnOutcome     = Sentence{"Capaian %d", "Outcome %d"}
	ProgrammeColumnMoney       = Sentence{"Pagu %s (Rp)", "Budget, %s (Rp)"}
	ProgrammeColumnSpent       = Sentence{"Realisasi (Rp)", "Realised (Rp)"}

	ProgrammeIndicator    = Sentence{"indikator", "indicator"}
	ProgrammeSource       = Sentence{"sumber dana", "funding source"}
	ProgrammeNoSource     = Sentence{"Tanpa sumber dana", "No source named"}
	ProgrammeStillAsked   = Sentence{"masih usulan", "as asked"}
	ProgrammeNoTarget     = Sentence{"target kosong", "no target"}
	ProgrammeNoMoney      = Sentence{"pagu kosong", "no budget"}
	ProgrammePaperOnly    = Sentence{"hanya dokumen", "paper only"}
	ProgrammeHigher       = Sentence{"makin tinggi", "higher"}
	ProgrammeLower        = Sentence{"makin rendah", "lower"}
	ProgrammeKeep         = Sentence{"dijaga tetap", "kept"}
	ProgrammeOutside      = Sentence{"di luar APBD", "outside the budget"}
	ProgrammePlusOutside  = Sentence{"+ %s di luar APBD", "+ %s outside the budget"}
	ProgrammeBaselineYear = Sentence{"tahun %d", "year %d"}

	ProgrammeNoSum        = Sentence{"belum ada", "none yet"}
	ProgrammeCeiling      = Sentence{"Pagu", "Ceiling"}
	ProgrammeLeft         = Sentence{"Sisa", "Left"}
	ProgrammeOver         = Sentence{"Lebih", "Over"}
	ProgrammeNoCeiling    = Sentence{"belum diisi", "not set"}
	ProgrammeOutsideTotal = Sentence{"Di luar APBD", "Outside the budget"}

	ProgrammeEchoText      = Sentence{"Teks: capaiannya tidak dapat dihitung", "Text: its achievement cannot be computed"}
	ProgrammeLineGone      = Sentence{"Baris ini tidak ada lagi di berkas. Tekan Esc.", "This line is no longer in the file. Press Esc."}
	ProgrammeSum           = Sentence{"Angka ini adalah jumlah baris di bawahnya. Isi angka pada baris itu.", "This figure is the sum of the lines below it. Enter the figure there."}
	ProgrammeEnactedBefore = Sentence{"Ini target tahun lalu yang sudah ditetapkan. Ubah pada tahun dan tahap itu.", "This is the target that was enacted last year. Change it in that year and stage."}
	ProgrammeOtherYear     = Sentence{"Rapat menyepakati angka tahun yang direncanakan saja.", "The meeting agrees on figures of the planned year only."}
	ProgrammeCannotEnter   = Sentence{"Sel ini tidak dapat diisi di sini.", "This cell cannot be filled in here."}
	ProgrammeNotErased     = Sentence{"Angka hasil rapat dikoreksi, tidak dihapus. Ketik 0, atau urungkan koreksinya dengan Ctrl+Z.", "What the meeting agreed is corrected, not erased. Type 0, or undo its correction with Ctrl+Z."}
	ProgrammePasteAgreed   = Sentence{"Pada tahap hasil angka dikoreksi satu per satu, supaya setiap koreksi tercatat. Tempel satu sel saja.", "At the agreed stage figures are corrected one by one, so that each correction is kept. Paste a single cell."}
	ProgrammePasteLong     = Sentence{"Blok ini %n baris, tetapi di bawah sel ini hanya ada %n. Buka program yang terlipat, atau tempel lebih sedikit.", "This block has %n rows, but there are only %n from this cell down. Unfold the programmes, or paste less."}
	ProgrammePasteWide     = Sentence{"Blok ini %d kolom, tetapi dari sel ini ke kanan hanya ada %d.", "This block has %d columns, but there are only %d from this cell on."}
	ProgrammePasteCell     = Sentence{"Tidak ada yang ditempel. Baris ke-%d, \"%s\": %s", "Nothing was pasted. Row %d, \"%s\": %s"}

	ProgrammeSearch    = Sentence{"Cari kode, nama, indikator …", "Search code, name, indicator …"}
	ProgrammeHits      = Sentence{"%n hasil · Enter membuka, panah memilih", "hits: %n · Enter opens, arrows choose"}
	ProgrammeManyHits  = Sentence{"%n dari %n hasil · ketik lagi agar lebih sedikit", "%n of %n hits · type on for fewer"}
	ProgrammeNoHits    = Sentence{"Tidak ada yang cocok", "Nothing matches"}
	ProgrammeHitAgency = Sentence{"perangkat daerah · %s", "agency · %s"}
	ProgrammeHitLine   = Sentence{"%s · %s", "%s · %s"}
	ProgrammeHitOf     = Sentence{"indikator · %s · %s", "indicator · %s · %s"}

	ProgrammeCommandSearch   = Sentence{"Cari di semua perangkat daerah", "Search all agencies"}
	ProgrammeCommandClose    = Sentence{"Tutup hasil pencarian atau kesiapan data", "Close the search results or the readiness"}
	ProgrammeCommandNext     = Sentence{"Perangkat daerah berikut", "Next agency"}
	ProgrammeCommandPrevious = Sentence{"Perangkat daerah sebelum", "Previous agency"}
	ProgrammeCommandList     = Sentence{"Ke daftar perangkat daerah", "Go to the list of agencies"}
	ProgrammeCommandFoldAll  = Sentence{"Lipat semua program", "Fold all programmes"}
	ProgrammeCommandOpenAll  = Sentence{"Buka semua program", "Unfold all programmes"}
	ProgrammeCommandStage    = Sentence{"Tahap berikut", "Next stage"}
	ProgrammeCommandStageUp  = Sentence{"Tahap sebelum", "Previous stage"}
	ProgrammeCommandFilled   = Sentence{"Lihat tahun yang sudah berisi", "Show the year that has lines"}
	ProgrammeCommandYear     = Sentence{"Tahun berikut", "Next year"}
	ProgrammeCommandYearUp   = Sentence{"Tahun sebelum", "Previous year"}
)
