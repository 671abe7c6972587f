package text

import "benangmerah/model/curation"

// The area of the groups that are brought on: readiness and curation of a cohort.
var (
	AreaCohorts     = Sentence{"Binaan", "Cohorts"}
	CohortsSubtitle = Sentence{"%n kelompok binaan", "%n cohorts"}
	CohortsNoFile   = Sentence{"Buka berkas untuk melihat kelompok binaan.", "Open a file to see the cohorts."}
	CohortsNoCohort = Sentence{
		"Belum ada kelompok binaan. F3 membuat yang pertama: nama, masa, dan jumlah tempat.", "There is no cohort yet. F3 makes the first: name, period and number of places.",
	}
	CohortsNoApplicants = Sentence{
		"%s belum mempunyai pemohon. Alt+1 lalu F5 menambah satu pemohon, F6 mengimpor tabel pemohon, Alt+3 menulis kriterianya.",
		"%s has no applicants yet. Alt+1, then F5 adds one, F6 imports a table of them, Alt+3 is where requirements are written.",
	}
	CohortsNoMatch  = Sentence{"Tidak ada yang cocok dengan %q.", "Nothing matches %q."}
	CohortsNotFixed = Sentence{
		"Belum ada daftar beku. Kemajuan dicatat bagi yang terpilih setelah daftarnya dibekukan: Alt+2, lalu F9.",
		"No list is fixed yet. Progress is recorded of those that were chosen once their list is fixed: Alt+2, then F9.",
	}

	CohortsSide    = Sentence{"%s pemohon, %s tempat", "%s applicants, %s places"}
	CohortsFacts   = Sentence{"%s pemohon, %s lulus gerbang, %s terpilih dari %s tempat", "%s applicants, %s through the gates, %s chosen for %s places"}
	CohortsListOf  = Sentence{"daftar beku %d, %s", "fixed list %d, %s"}
	CohortsActor   = Sentence{"Pelaku", "Actor"}
	CohortsFind    = Sentence{"Cari pelaku", "Find actors"}
	CohortsNew     = Sentence{"Kelompok baru", "New cohort"}
	CohortsEdit    = Sentence{"Ubah kelompok", "Change the cohort"}
	CohortsDrop    = Sentence{"Hapus kelompok", "Remove the cohort"}
	CohortsEditing = Sentence{"Ubah kelompok: %s", "Change the cohort: %s"}

	CohortsNameQ     = Sentence{"Nama kelompok", "Name of the cohort"}
	CohortsFromQ     = Sentence{"Mulai", "Begins"}
	CohortsUntilQ    = Sentence{"Berakhir", "Ends"}
	CohortsPlacesQ   = Sentence{"Tempat", "Places"}
	CohortsNoteQ     = Sentence{"Catatan (boleh kosong)", "Note (may be empty)"}
	CohortsBadPlaces = Sentence{"%q bukan jumlah tempat. Tulis angka seperti 100.", "%q is no number of places. Write a figure such as 100."}
	CohortsRemove    = Sentence{"Hapus", "Remove"}
	CohortsRemoveAsk = Sentence{
		"Hapus %s dengan %n pemohon dan semua penilaiannya? Ctrl+Z mengembalikannya.", "Remove %s with %n applicants and all that was found of them? Ctrl+Z brings it back.",
	}

	CohortsMarks            = Sentence{"Penilaian", "Findings"}
	CohortsOrder            = Sentence{"Urutan", "Order"}
	CohortsRequirements     = Sentence{"Kriteria", "Requirements"}
	CohortsQuotas           = Sentence{"Kuota", "Quotas"}
	CohortsMonths           = Sentence{"Kemajuan", "Progress"}
	CohortsChanges          = Sentence{"Banding", "Comparison"}
	CohortsShowMarks        = Sentence{"Lihat penilaian", "Show the findings"}
	CohortsShowOrder        = Sentence{"Lihat urutan", "Show the order"}
	CohortsShowRequirements = Sentence{"Lihat kriteria", "Show the requirements"}
	CohortsShowQuotas       = Sentence{"Lihat kuota", "Show the quotas"}
	CohortsShowMonths       = Sentence{"Lihat kemajuan", "Show the progress"}
	CohortsShowChanges      = Sentence{"Lihat banding", "Show the comparison"}
	CohortsEarlier          = Sentence{"Kelompok sebelumnya", "Previous cohort"}
	CohortsLater            = Sentence{"Kelompok berikutnya", "Next cohort"}
	CohortsToSide           = Sentence{"Ke daftar kelompok", "To the list of cohorts"}
	CohortsShow             = Sentence{"Tayangkan daftar", "Show the list"}
	CohortsShowCounts       = Sentence{"Tayangkan ringkasan", "Show the counts"}
	CohortsPaper            = Sentence{"Simpan PDF daftar kelompok binaan", "Save the list of the cohort as PDF"}
	CohortsPaperButton      = Sentence{"Simpan PDF", "Save as PDF"}
	CohortsExport           = Sentence{"Simpan tabel ini sebagai Excel", "Save this table for Excel"}

	CohortsUnshown        = Sentence{"bukti?", "proof?"}
	CohortsNotFound       = Sentence{"belum dinilai", "not looked at yet"}
	CohortsAsksFor        = Sentence{"bukti yang diminta: %s", "evidence asked for: %s"}
	CohortsShown          = Sentence{"bukti: %s", "evidence: %s"}
	CohortsLacks          = Sentence{"bukti belum ada: %s", "evidence is missing: %s"}
	CohortsYesNo          = Sentence{"ya atau tidak", "yes or no"}
	CohortsScale          = Sentence{"%d sampai %d", "%d to %d"}
	CohortsEvidence       = Sentence{"Bukti", "Evidence"}
	CohortsEvidenceCmd    = Sentence{"Tulis bukti, penilai, dan tanggal", "Write evidence, assessor and date"}
	CohortsEvidenceQ      = Sentence{"Bukti", "Evidence"}
	CohortsEvidenceMany   = Sentence{"%n penilaian sekaligus; yang dikosongkan tetap seperti semula", "%n findings at once; what is left empty stays as it was"}
	CohortsAssessorQ      = Sentence{"Penilai (jabatan)", "Assessor (office)"}
	CohortsDayQ           = Sentence{"Tanggal", "Date"}
	CohortsMarkFirst      = Sentence{"Isi nilainya dahulu; bukti dicatat pada nilai.", "Enter the mark first; evidence is kept with a mark."}
	CohortsApply          = Sentence{"Pemohon baru", "New applicant"}
	CohortsApplyCmd       = Sentence{"Tambah pemohon", "Add an applicant"}
	CohortsApplicantAbout = Sentence{"Pemohon baru untuk %s", "New applicant for %s"}
	CohortsActorQ         = Sentence{"Nama pelaku", "Name of the actor"}
	CohortsTradeQ         = Sentence{"Usaha", "Trade"}
	CohortsVillageQ       = Sentence{"Kelurahan", "Village"}
	CohortsDistrictQ      = Sentence{"Kecamatan", "District"}
	CohortsContactQ       = Sentence{"Kontak", "Contact"}
	CohortsKnown          = Sentence{"sudah dikenal: %s", "known already: %s"}
	CohortsWithdraw       = Sentence{"Keluarkan", "Take out"}
	CohortsWithdrawAsk    = Sentence{
		"Keluarkan %s dari pemohon %s dengan semua penilaiannya? Ctrl+Z mengembalikannya.", "Take %s out of the applicants of %s with all that was found? Ctrl+Z brings it back.",
	}
	CohortsWideBlock  = Sentence{"Blok %n baris × %d kolom tidak muat dari sel ini. Tidak ada yang ditempel.", "A block of %n rows × %d columns does not fit from this cell. Nothing was pasted."}
	CohortsBadCell    = Sentence{"%s: %s Tidak ada yang ditempel.", "%s: %s Nothing was pasted."}
	CohortsEmptyBlock = Sentence{"Blok itu kosong. Salin nilainya dahulu dari Excel.", "That block is empty. Copy the marks from Excel first."}

	CohortsImportApplicants = Sentence{"Impor pemohon", "Import applicants"}
	CohortsImportMarks      = Sentence{"Impor nilai", "Import marks"}
	CohortsImportReports    = Sentence{"Impor laporan", "Import reports"}
	CohortsReading          = Sentence{"Membaca tabel", "Reading the table"}
	CohortsRefused          = Sentence{"Baris %d: %s", "Row %d: %s"}

	CohortsNotChosen  = Sentence{"tidak terpilih", "not chosen"}
	CohortsWaits      = Sentence{"menunggu", "waiting"}
	CohortsNoNext     = Sentence{"tanpa lanjutan", "no next"}
	CohortsTicked     = Sentence{"%n dicentang: %s", "%n ticked: %s"}
	CohortsMade       = Sentence{"%s: nilai %s = %s", "%s: score %s = %s"}
	CohortsToLine     = Sentence{"Ke garis", "To the line"}
	CohortsPeriod     = Sentence{"%s – %s", "%s – %s"}
	CohortsTieCmd     = Sentence{"Putuskan seri di garis", "Decide the tie at the line"}
	CohortsTieAbout   = Sentence{"Terpilih dari seri: %s. Ada %n tempat.", "Chosen from the tie: %s. There are %n places."}
	CohortsPickTied   = Sentence{"Centang dahulu yang terpilih dari seri dengan Space. %s", "Tick those of the tie who are chosen first, with Space. %s"}
	CohortsNextCmd    = Sentence{"Tulis kesempatan berikutnya", "Write the next chance"}
	CohortsNextAbout  = Sentence{"Kesempatan berikutnya bagi %n pelaku: %s", "Next chance for %n actors: %s"}
	CohortsNextCohort = Sentence{"kelompok binaan, %s", "a cohort, %s"}
	CohortsFreezeCmd  = Sentence{"Bekukan daftar", "Fix the list"}
	CohortsFreezing   = Sentence{"Bekukan daftar %d dari %s. Daftar yang dibekukan tidak berubah lagi.", "Fix list %d of %s. A list that is fixed does not change any more."}
	CohortsFreezeAsk  = Sentence{"Bekukan daftar %d dari %s: %n terpilih, %n tidak? Sesudahnya isinya tidak dapat diubah.", "Fix list %d of %s: %n chosen, %n not? What stands in it cannot be changed afterwards."}

	CohortsRequirement     = Sentence{"Kriteria", "Requirement"}
	CohortsKind            = Sentence{"Jenis", "Kind"}
	CohortsScored          = Sentence{"nilai", "marked"}
	CohortsWeight          = Sentence{"Bobot", "Weight"}
	CohortsShare           = Sentence{"Bagian", "Share"}
	CohortsScaleHead       = Sentence{"Skala", "Scale"}
	CohortsEvidenceHead    = Sentence{"Bukti yang diminta", "Evidence asked for"}
	CohortsNoEvidence      = Sentence{"tidak diminta", "none"}
	CohortsNewRequirement  = Sentence{"Ketik kriteria baru", "Type a new requirement"}
	CohortsBadKind         = Sentence{"Tulis gerbang atau nilai.", "Write gate or marked."}
	CohortsBadScale        = Sentence{"Tulis nilai terendah lalu tertinggi, misalnya 1-5.", "Write the lowest mark, then the highest, such as 1-5."}
	CohortsRequirementAsk  = Sentence{"Hapus kriteria %s dengan %n penilaian? Ctrl+Z mengembalikannya.", "Remove the requirement %s with %n findings? Ctrl+Z brings it back."}
	CohortsGate            = Sentence{"Gerbang atau nilai", "Gate or marked"}
	CohortsGateCmd         = Sentence{"Ganti gerbang atau nilai", "Turn between gate and marked"}
	CohortsCopy            = Sentence{"Salin kriteria", "Copy requirements"}
	CohortsCopyCmd         = Sentence{"Salin kriteria dari kelompok lain", "Copy the requirements of another cohort"}
	CohortsUp              = Sentence{"Naik", "Up"}
	CohortsUpCmd           = Sentence{"Naikkan kriteria", "Move the requirement up"}
	CohortsDown            = Sentence{"Turun", "Down"}
	CohortsDownCmd         = Sentence{"Turunkan kriteria", "Move the requirement down"}
	CohortsCopyHint        = Sentence{"Belum ada kriteria. F5 menyalin kriteria %s; atau ketik yang pertama di atas.", "There is no requirement yet. F5 copies those of %s; or type the first above."}
	CohortsRequirementHint = Sentence{"Belum ada kriteria. Ketik yang pertama di atas.", "There is no requirement yet. Type the first above."}
	CohortsWeights         = Sentence{"%d gerbang, %n dinilai, jumlah bobot %s. Nilai akhir selalu dihitung terhadap 100.", "%d gates, %n marked, weights of %s in all. Scores are always out of 100."}

	CohortsQuotaOf      = Sentence{"Kuota untuk", "Quota of"}
	CohortsQuotaBy      = Sentence{"Menurut", "By"}
	CohortsQuotaLeast   = Sentence{"Paling sedikit", "At least"}
	CohortsQuotaMost    = Sentence{"Paling banyak", "At most"}
	CohortsQuotaHave    = Sentence{"Terpilih", "Chosen"}
	CohortsQuotaDoes    = Sentence{"Akibatnya", "What it does"}
	CohortsNewQuota     = Sentence{"Ketik kecamatan atau usaha", "Type a district or trade"}
	CohortsQuotaShort   = Sentence{"kurang", "short"}
	CohortsQuotaFull    = Sentence{"penuh", "full"}
	CohortsQuotaIn      = Sentence{"%n masuk karenanya: %s", "%n in because of it: %s"}
	CohortsQuotaOut     = Sentence{"%n tertahan karena penuh: %s", "%n held back since it is full: %s"}
	CohortsQuotaKept    = Sentence{"%n memberi tempat: %s", "%n gave way: %s"}
	CohortsQuotaNothing = Sentence{"tidak mengubah siapa pun", "changes nobody"}
	CohortsQuotaHint    = Sentence{"Kuota mengikat yang terpilih: paling sedikit menjaga tempat, paling banyak menahan selebihnya.", "Quotas bind who is chosen: a minimum keeps places, a maximum holds back what is beyond."}
	CohortsQuotaAsk     = Sentence{"Hapus kuota %s %s?", "Remove the quota of %s %s?"}
	CohortsBadBy        = Sentence{"Tulis kecamatan atau usaha.", "Write district or trade."}
	CohortsBadBound     = Sentence{"%q bukan jumlah. Tulis angka, atau kosongkan.", "%q is no number. Write a figure, or leave it empty."}

	CohortsSilent        = Sentence{"belum melapor", "no report yet"}
	CohortsSilentCount   = Sentence{"%n belum melapor dari %n yang terpilih.", "%n of %n that were chosen have not reported."}
	CohortsNoReport      = Sentence{"belum ada laporan", "no report yet"}
	CohortsNoEvidenceYet = Sentence{"bukti belum ada", "no evidence yet"}
	CohortsReport        = Sentence{"Catat kemajuan", "Record progress"}
	CohortsReportCmd     = Sentence{"Catat kemajuan bulan ini", "Record the progress of this month"}
	CohortsReportAbout   = Sentence{"Kemajuan %s, %s", "Progress of %s, %s"}
	CohortsReportQ       = Sentence{"Perkembangan", "Progress"}
	CohortsValueQ        = Sentence{"Angka", "Figure"}
	CohortsUnitQ         = Sentence{"Satuan", "Unit"}
	CohortsDropReport    = Sentence{"Hapus laporan", "Remove the report"}
	CohortsDropReportCmd = Sentence{"Hapus laporan bulan ini", "Remove the report of this month"}

	CohortsFate        = Sentence{"Perubahan", "Change"}
	CohortsBefore      = Sentence{"Semula", "Before"}
	CohortsAfter       = Sentence{"Menjadi", "After"}
	CohortsFromNext    = Sentence{"Ganti semula", "Other before"}
	CohortsFromNextCmd = Sentence{"Ganti daftar semula", "Compare from another list"}
	CohortsToNext      = Sentence{"Ganti menjadi", "Other after"}
	CohortsToNextCmd   = Sentence{"Ganti daftar menjadi", "Compare to another list"}

	CohortsPaperAbout   = Sentence{"Daftar kelompok binaan %s sebagai PDF", "The list of the cohort %s as PDF"}
	CohortsPaperQ       = Sentence{"Nomor daftar beku, atau %s", "Number of the fixed list, or %s"}
	CohortsNoVersion    = Sentence{"Daftar beku %q tidak ada.", "There is no fixed list %q."}
	CohortsPaperDraft   = Sentence{"keadaan sekarang, bertanda rancangan", "as it is now, marked as a draft"}
	CohortsPaperFixed   = Sentence{"dibekukan %s", "fixed %s"}
	CohortsPaperWriting = Sentence{"Menyusun PDF", "Composing the PDF"}
)

// The slides of a cohort.
var (
	SlideCohort        = Sentence{"Daftar binaan", "List of the cohort"}
	SlideCohortCounts  = Sentence{"Ringkasan binaan", "Counts of the cohort"}
	SlideCohortGone    = Sentence{"Kelompok binaan ini tidak ada lagi di berkas.", "This cohort is no longer in the file."}
	SlideCohortEmpty   = Sentence{"Belum ada pemohon.", "There are no applicants yet."}
	SlideCohortNext    = Sentence{"Kesempatan berikutnya", "Next chance"}
	SlideCohortVerdict = Sentence{"Keputusan", "Decision"}
	SlideCohortLine    = Sentence{"Garis: %n dari %n tempat", "The line: %n of %n places"}
	SlideCohortTie     = Sentence{"seri untuk %n tempat: %s", "a tie for %n places: %s"}
	SlideCohortCount   = Sentence{"Jumlah", "Number"}
	SlideCohortAll     = Sentence{"Semua pemohon", "All applicants"}
	SlideCohortAround  = Sentence{"di sekitar garis", "around the line"}
	SlideCohortUnsaid  = Sentence{"%n belum mempunyai kesempatan berikutnya", "%n have no next chance yet"}
)

// CurationGroups name those who are chosen or not for one reason.
var CurationGroups = map[curation.Why]Sentence{
	curation.ByScore:     {"terpilih menurut nilai", "chosen by score"},
	curation.ByQuota:     {"terpilih mengisi kuota", "chosen to fill a quota"},
	curation.ByTie:       {"terpilih menurut putusan seri", "chosen as a tie was decided"},
	curation.ForcedIn:    {"ditetapkan masuk", "put in"},
	curation.InTie:       {"seri di garis, belum diputuskan", "tied at the line, not decided yet"},
	curation.Unproven:    {"gerbang belum diperiksa", "gate not looked at yet"},
	curation.Unmarked:    {"belum lengkap dinilai", "not fully marked yet"},
	curation.BelowLine:   {"nilai di bawah garis", "score below the line"},
	curation.QuotaFull:   {"kuotanya penuh", "quota is full"},
	curation.QuotaOthers: {"tempat dijaga untuk kuota lain", "places kept for another quota"},
	curation.TieLost:     {"tidak terpilih menurut putusan seri", "not chosen as a tie was decided"},
	curation.Gated:       {"gerbang tidak dipenuhi", "fails a gate"},
	curation.ForcedOut:   {"ditetapkan keluar", "put out"},
}
