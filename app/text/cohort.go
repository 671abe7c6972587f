package text

import "benangmerah/model/curation"

// Groups that are brought on: cohorts, what is required, who applies, who is chosen, and what becomes of them.
var (
	VerbCohorts      = Sentence{"melihat, membuat, atau mengubah kelompok binaan: masa dan jumlah tempatnya", "list, make or change cohorts: their period and places"}
	VerbRequirements = Sentence{"melihat, menambah, atau menghapus syarat kelompok binaan: gerbang, atau bernilai dengan bobot dan skala", "list, add or remove the requirements of a cohort: gates, or marked with a weight and a scale"}
	VerbQuotas       = Sentence{"melihat, menetapkan, atau menghapus kuota kecamatan dan usaha", "list, set or remove quotas of districts and trades"}
	VerbApplicants   = Sentence{"melihat pemohon kelompok binaan, atau menambahnya dari tabel (pratinjau, lalu --apply)", "list the applicants of a cohort, or add them from a table (preview, then --apply)"}
	VerbAssess       = Sentence{"mencatat penilaian satu pemohon, atau dari tabel pemohon × syarat (pratinjau, lalu --apply)", "record what was found of an applicant, or of a table of applicants × requirements (preview, then --apply)"}
	VerbCurate       = Sentence{"menyusun daftar terpilih: gerbang, nilai, garis, seri, kuota, dan alasannya; memutuskan seri dengan --win", "work out the list: gates, scores, the line, ties, quotas and the reasons; decide a tie with --win"}
	VerbSendOn       = Sentence{"mengisi kesempatan berikutnya bagi yang tidak terpilih", "say where those who are not chosen may come in next"}
	VerbForce        = Sentence{"menetapkan pemohon masuk atau keluar dengan alasan, atau mencabutnya", "put applicants in or out for a reason, or take that back"}
	VerbFreeze       = Sentence{"membekukan daftar terpilih sebagai daftar bernomor yang tidak berubah lagi", "fix the list under a number, never to change again"}
	VerbProgress     = Sentence{"melihat atau mencatat perkembangan bulanan yang terpilih, juga dari tabel (pratinjau, lalu --apply)", "list or record the monthly progress of those chosen, also from a table (preview, then --apply)"}
	VerbCompareLists = Sentence{"menyandingkan dua daftar beku, atau satu dengan keadaan sekarang", "put two fixed lists side by side, or one and what it is now"}

	UseCohorts      = Sentence{"cohorts BERKAS [--add NAMA --from TANGGAL --until TANGGAL --capacity N | --edit NAMA … | --remove NAMA]", "cohorts FILE [--add NAME --from DATE --until DATE --capacity N | --edit NAME … | --remove NAME]"}
	UseRequirements = Sentence{"requirements BERKAS [--cohort NAMA] [--add NAMA (--gate | --weight BOBOT [--scale 1-5]) [--evidence BUKTI] | --remove NAMA]", "requirements FILE [--cohort NAME] [--add NAME (--gate | --weight WEIGHT [--scale 1-5]) [--evidence EVIDENCE] | --remove NAME]"}
	UseQuotas       = Sentence{"quotas BERKAS [--cohort NAMA] [(--district NAMA | --trade NAMA) (--least N | --most N | --remove)]", "quotas FILE [--cohort NAME] [(--district NAME | --trade NAME) (--least N | --most N | --remove)]"}
	UseApplicants   = Sentence{"applicants BERKAS [--cohort NAMA] [--from TABEL [--apply] | --remove NAMA…]", "applicants FILE [--cohort NAME] [--from TABLE [--apply] | --remove NAME…]"}
	UseAssess       = Sentence{"assess BERKAS [--cohort NAMA] (--from TABEL [--apply] | --applicant NAMA --requirement SYARAT --mark NILAI [--evidence BUKTI]) [--date TANGGAL] [--assessor JABATAN]", "assess FILE [--cohort NAME] (--from TABLE [--apply] | --applicant NAME --requirement REQUIREMENT --mark MARK [--evidence EVIDENCE]) [--date DATE] [--assessor OFFICE]"}
	UseCurate       = Sentence{"curate BERKAS [--cohort NAMA] [--win NAMA… --reason ALASAN] [--out BERKAS [--list NOMOR|sekarang] [--date TANGGAL]]", "curate FILE [--cohort NAME] [--win NAME… --reason REASON] [--out FILE [--list NUMBER|now] [--date DATE]]"}
	UseSendOn       = Sentence{"send-on BERKAS [--cohort NAMA] [--applicant NAMA…] (--to NAMA | --text TEKS)", "send-on FILE [--cohort NAME] [--applicant NAME…] (--to NAME | --text TEXT)"}
	UseForce        = Sentence{"force BERKAS [--cohort NAMA] --applicant NAMA… (--in | --out) --reason ALASAN | --undo", "force FILE [--cohort NAME] --applicant NAME… (--in | --out) --reason REASON | --undo"}
	UseFreeze       = Sentence{"freeze BERKAS [--cohort NAMA] [--note CATATAN]", "freeze FILE [--cohort NAME] [--note NOTE]"}
	UseProgress     = Sentence{"progress BERKAS [--cohort NAMA] [--from TABEL [--apply] | --applicant NAMA --month BULAN --text TEKS [--value ANGKA] [--unit SATUAN] [--evidence BUKTI]]", "progress FILE [--cohort NAME] [--from TABLE [--apply] | --applicant NAME --month MONTH --text TEXT [--value FIGURE] [--unit UNIT] [--evidence EVIDENCE]]"}
	UseCompareLists = Sentence{"compare-lists BERKAS [--cohort NAMA] --from NOMOR --to NOMOR|sekarang", "compare-lists FILE [--cohort NAME] --from NUMBER --to NUMBER|now"}

	FlagCohort            = Sentence{"`NAMA` kelompok binaan; tidak perlu bila hanya satu", "`NAME` of the cohort; not needed where there is one"}
	FlagCohortAdd         = Sentence{"`NAMA` kelompok binaan baru", "`NAME` of the new cohort"}
	FlagCohortEdit        = Sentence{"`NAMA` kelompok binaan yang diubah", "`NAME` of the cohort that is changed"}
	FlagCohortRemove      = Sentence{"`NAMA` kelompok binaan yang dihapus beserta pemohonnya", "`NAME` of the cohort that is removed with its applicants"}
	FlagCohortRename      = Sentence{"`NAMA` yang baru", "new `NAME`"}
	FlagCohortFrom        = Sentence{"`TANGGAL` mulai", "`DATE` on which it begins"}
	FlagCohortUntil       = Sentence{"`TANGGAL` berakhir", "`DATE` on which it ends"}
	FlagCohortCapacity    = Sentence{"jumlah tempat, `N`", "number of places, `N`"}
	FlagCohortNote        = Sentence{"`CATATAN`", "`NOTE`"}
	FlagRequirementAdd    = Sentence{"`NAMA` syarat baru", "`NAME` of the new requirement"}
	FlagRequirementRemove = Sentence{"`NAMA` syarat yang dihapus beserta penilaiannya", "`NAME` of the requirement that is removed with what was found"}
	FlagRequirementGate   = Sentence{"gerbang: dijawab ya atau tidak; yang tidak memenuhi gugur", "a gate: yes or no; whoever fails it is out"}
	FlagRequirementWeight = Sentence{"`BOBOT` dalam poin, misalnya 20", "`WEIGHT` in points, such as 20"}
	FlagRequirementScale  = Sentence{"`SKALA`: nilai terendah dan tertinggi", "`SCALE`: lowest and highest mark"}
	FlagRequirementProof  = Sentence{"`BUKTI` yang diminta", "`EVIDENCE` that is asked for"}
	FlagQuotaDistrict     = Sentence{"kuota kecamatan `NAMA`", "quota of the district `NAME`"}
	FlagQuotaTrade        = Sentence{"kuota usaha `NAMA`", "quota of the trade `NAME`"}
	FlagQuotaLeast        = Sentence{"paling sedikit `N`", "at least `N`"}
	FlagQuotaMost         = Sentence{"paling banyak `N`", "at most `N`"}
	FlagQuotaRemove       = Sentence{"hapus kuota itu", "remove that quota"}
	FlagApplicantsFrom    = Sentence{"`TABEL` .xlsx atau .csv dengan kolom Nama, Usaha, Kelompok, Kelurahan, Kecamatan, Kontak", "`TABLE`, .xlsx or .csv, with the columns Nama, Usaha, Kelompok, Kelurahan, Kecamatan, Kontak"}
	FlagApplicantRemove   = Sentence{"`NAMA` pemohon yang dihapus; dapat diulang", "`NAME` of an applicant that is removed; may be repeated"}
	FlagApplicant         = Sentence{"`NAMA` pemohon, atau nomornya", "`NAME` of the applicant, or its number"}
	FlagApplicantMany     = Sentence{"`NAMA` pemohon, atau nomornya; dapat diulang", "`NAME` of an applicant, or its number; may be repeated"}
	FlagSendOnWho         = Sentence{"`NAMA` pemohon; dapat diulang; jika kosong semua yang tidak terpilih dan belum punya kesempatan", "`NAME` of an applicant; may be repeated; all who are not chosen and have no chance yet where empty"}
	FlagSendOnTo          = Sentence{"`NAMA` kelompok binaan berikutnya", "`NAME` of the next cohort"}
	FlagSendOnText        = Sentence{"kesempatan berikutnya dalam `KATA`", "the next chance in `WORDS`"}
	FlagAssessFrom        = Sentence{"`TABEL` dengan kolom Nama dan satu kolom tiap syarat; boleh Bukti <syarat>, Tanggal, Penilai, Usaha, Kecamatan", "`TABLE` with the column Nama and one for each requirement; also Bukti <requirement>, Tanggal, Penilai, Usaha, Kecamatan"}
	FlagAssessRequirement = Sentence{"`NAMA` syarat", "`NAME` of the requirement"}
	FlagAssessMark        = Sentence{"`NILAI` di dalam skala, atau ya/tidak untuk gerbang", "`MARK` in the scale, or ya/tidak for a gate"}
	FlagAssessEvidence    = Sentence{"`BUKTI` yang dilihat", "`EVIDENCE` that was seen"}
	FlagAssessDate        = Sentence{"`TANGGAL` penilaian; jika kosong hari ini", "`DATE` on which it was found; today where empty"}
	FlagAssessor          = Sentence{"`JABATAN` yang menilai", "`OFFICE` that found it"}
	FlagCurateOut         = Sentence{"`BERKAS` yang ditulis: tabel .xlsx, .csv, .json, atau naskah .pdf", "`FILE` to write: a table .xlsx, .csv, .json, or a paper .pdf"}
	FlagCurateList        = Sentence{"`NOMOR` daftar beku untuk PDF, atau sekarang; jika kosong yang terakhir", "`NUMBER` of the fixed list for the PDF, or now; the last one where empty"}
	FlagCurateDate        = Sentence{"`TANGGAL` di atas tanda tangan PDF", "`DATE` over the signatures of the PDF"}
	FlagWin               = Sentence{"`NAMA` anggota seri yang terpilih; dapat diulang", "`NAME` of a member of the tie that gets a place; may be repeated"}
	FlagWinReason         = Sentence{"`ALASAN` putusan seri", "`REASON` for the decision"}
	FlagForceIn           = Sentence{"masuk, apa pun gerbang, nilai, dan kuotanya", "in, whatever gates, score and quotas"}
	FlagForceOut          = Sentence{"keluar", "out"}
	FlagForceUndo         = Sentence{"cabut penetapan", "take the forcing back"}
	FlagForceReason       = Sentence{"`ALASAN`", "`REASON`"}
	FlagProgressFrom      = Sentence{"`TABEL` dengan kolom Nama, Bulan, Perkembangan, Angka, Satuan, Bukti", "`TABLE` with the columns Nama, Bulan, Perkembangan, Angka, Satuan, Bukti"}
	FlagProgressMonth     = Sentence{"`BULAN` seperti \"September 2027\" atau 9/2027", "`MONTH` such as \"September 2027\" or 9/2027"}
	FlagProgressText      = Sentence{"perkembangan dalam `KATA`", "the progress in `WORDS`"}
	FlagProgressValue     = Sentence{"`ANGKA` seperti tertulis", "`FIGURE` as it was written"}
	FlagProgressUnit      = Sentence{"`SATUAN` angkanya", "`UNIT` of the figure"}
	FlagProgressEvidence  = Sentence{"`BUKTI`", "`EVIDENCE`"}
	FlagListFrom          = Sentence{"`NOMOR` daftar beku, atau sekarang", "`NUMBER` of the fixed list, or now"}
	FlagListTo            = Sentence{"`NOMOR` daftar beku, atau sekarang", "`NUMBER` of the fixed list, or now"}

	CohortNone        = Sentence{"Belum ada kelompok binaan.", "There is no cohort yet."}
	CohortCounts      = Sentence{"%n tempat, %n pemohon, %n terpilih", "%n places, %n applicants, %n chosen"}
	CohortLists       = Sentence{"%d daftar beku", "%d fixed lists"}
	CohortGate        = Sentence{"gerbang", "gate"}
	CohortWeighs      = Sentence{"bobot %s, nilai %d sampai %d", "weight %s, marks %d to %d"}
	CohortNothing     = Sentence{"Belum ada syarat.", "There is no requirement yet."}
	CohortNoQuota     = Sentence{"Tidak ada kuota.", "There is no quota."}
	CohortDistrict    = Sentence{"kecamatan", "district"}
	CohortTrade       = Sentence{"usaha", "trade"}
	CohortLeast       = Sentence{"paling sedikit %d", "at least %d"}
	CohortMost        = Sentence{"paling banyak %d", "at most %d"}
	CohortApplicants  = Sentence{"%s: %n pemohon.", "%s: %n applicants."}
	CohortTable       = Sentence{"%s: %n baris dibaca, %n dapat dipakai, %n ditolak.", "%s: %n rows read, %n can be used, %n refused."}
	CohortFresh       = Sentence{"Pelaku baru: %n; sudah dikenal: %n.", "New actors: %n; known before: %n."}
	CohortCells       = Sentence{"Penilaian: %n isian bagi %n pemohon.", "Findings: %n cells of %n applicants."}
	CohortReports     = Sentence{"Laporan: %n.", "Reports: %n."}
	CohortSame        = Sentence{"Tidak ada yang berubah.", "Nothing changes."}
	CohortAssessed    = Sentence{"Tercatat: %s, %s: %s.", "On record: %s, %s: %s."}
	CurationSums      = Sentence{"%s: %n pemohon, %n lulus gerbang dan dinilai, %n terpilih dari %n tempat.", "%s: %n applicants, %n through the gates and marked, %n chosen for %n places."}
	CurationLine      = Sentence{"Garis: nilai %s.", "The line: score %s."}
	CurationTie       = Sentence{"Seri pada nilai %s untuk %n tempat, belum diputuskan: %s.", "A tie at score %s for %n places, not decided yet: %s."}
	CurationUnfilled  = Sentence{"Kuota %s belum terpenuhi: %n dari paling sedikit %d.", "The quota of %s is not filled: %n of at least %d."}
	CurationReady     = Sentence{"Daftar ini dapat dibekukan.", "This list can be fixed."}
	CurationIn        = Sentence{"terpilih", "chosen"}
	CurationOut       = Sentence{"tidak", "not"}
	CurationUndecided = Sentence{"seri", "tie"}
	CurationNext      = Sentence{"berikutnya: %s", "next: %s"}
	CurationSentOn    = Sentence{"%n pelaku mendapat kesempatan berikutnya: %s.", "%n actors have a next chance: %s."}
	CurationForced    = Sentence{"%n pemohon: penetapan dicatat.", "%n applicants: the forcing is on record."}
	CurationFrozen    = Sentence{"Daftar %d dibekukan: %n terpilih, %n tidak.", "List %d is fixed: %n chosen, %n not."}
	CurationNow       = Sentence{"sekarang", "now"}
	CurationList      = Sentence{"daftar %s", "list %s"}
	CurationTerms     = Sentence{"Ketentuan %s: %n tempat; %s.", "Terms of %s: %n places; %s."}
	CurationTermsNow  = Sentence{" (kriteria saat ini, daftar itu belum menyimpannya)", " (criteria of now, that list did not keep its own)"}
	CurationCompared  = Sentence{"%s dengan %s: %n masuk, %n keluar, %n berubah, %n baru, %n tidak memohon lagi, %n tetap.", "%s and %s: %n came in, %n went out, %n moved, %n new, %n no longer apply, %n the same."}
	CurationRank      = Sentence{"peringkat %s → %s", "rank %s → %s"}
	CurationScore     = Sentence{"nilai %s → %s", "score %s → %s"}
	ProgressNone      = Sentence{"Belum ada laporan perkembangan.", "There is no report of progress yet."}
	ProgressSums      = Sentence{"%n laporan dari %n yang terpilih; %n belum melapor.", "%n reports of %n that were chosen; %n have not reported."}

	CohortsHead    = Sentence{"Kelompok binaan", "Cohorts"}
	CohortColRank  = Sentence{"Per.", "Rank"}
	CohortColWhy   = Sentence{"Keputusan", "Decision"}
	CohortMet      = Sentence{"ya", "yes"}
	CohortUnmet    = Sentence{"tidak", "no"}
	CohortLine     = Sentence{"Garis: %n terpilih dari %n tempat", "The line: %n chosen for %n places"}
	CohortDecide   = Sentence{"Putuskan seri", "Decide the tie"}
	CohortForceIn  = Sentence{"Tetapkan masuk", "Put in"}
	CohortForceOut = Sentence{"Tetapkan keluar", "Put out"}
	CohortUnforce  = Sentence{"Cabut penetapan", "Take back"}
	CohortNext     = Sentence{"Kesempatan berikutnya", "Next chance"}
	CohortFreeze   = Sentence{"Bekukan", "Fix the list"}
	CohortNoTie    = Sentence{"Tidak ada seri yang perlu diputuskan.", "There is no tie to decide."}
	CohortAllNext  = Sentence{"Semua yang tidak terpilih sudah mempunyai kesempatan berikutnya.", "Everybody who is not chosen has a next chance."}
	CohortAskTie   = Sentence{"Alasan mereka yang terpilih", "Why they get the places"}
	CohortAskIn    = Sentence{"Alasan ditetapkan masuk", "Why they are put in"}
	CohortAskOut   = Sentence{"Alasan ditetapkan keluar", "Why they are put out"}
	CohortAskNext  = Sentence{"Kesempatan berikutnya: nama kelompok binaan, atau kata", "Next chance: name of a cohort, or words"}
	CohortAskNote  = Sentence{"Catatan pada daftar", "Note on the list"}

	CurationColumns = [...]Sentence{
		{"No.", "No."},
		{"Nama", "Name"},
		{"Usaha", "Trade"},
		{"Kecamatan", "District"},
		{"Nilai", "Score"},
		{"Peringkat", "Rank"},
		{"Terpilih", "Chosen"},
		{"Alasan", "Reason"},
		{"Kesempatan berikutnya", "Next chance"},
	}
	CurationSheet = Sentence{"Daftar terpilih", "List"}
)

// CurationFates names what became of an applicant between two lists.
var CurationFates = map[curation.Fate]Sentence{
	curation.CameIn: {"masuk", "in"}, curation.WentOut: {"keluar", "out"}, curation.Moved: {"berubah", "moved"}, curation.Applied: {"baru", "new"},
	curation.Left: {"tidak memohon lagi", "no longer applies"}, curation.Same: {"tetap", "the same"},
}

// curationWhys say why somebody is chosen or not; %s is the detail.
var curationWhys = map[curation.Why]Sentence{
	curation.ByScore:     {"menurut nilai", "by score"},
	curation.ByQuota:     {"mengisi kuota %s", "fills the quota of %s"},
	curation.ByTie:       {"putusan seri: %s", "the tie was decided: %s"},
	curation.ForcedIn:    {"ditetapkan masuk: %s", "put in: %s"},
	curation.Gated:       {"gerbang tidak dipenuhi: %s", "fails the gate: %s"},
	curation.Unproven:    {"gerbang belum diperiksa: %s", "the gate is not looked at yet: %s"},
	curation.Unmarked:    {"belum dinilai: %s", "not marked yet: %s"},
	curation.BelowLine:   {"nilai di bawah garis", "the score is below the line"},
	curation.QuotaFull:   {"kuota %s penuh", "the quota of %s is full"},
	curation.QuotaOthers: {"tempat dijaga untuk kuota %s", "places are kept for the quota of %s"},
	curation.TieLost:     {"putusan seri: %s", "the tie was decided: %s"},
	curation.InTie:       {"seri di garis, belum diputuskan", "a tie at the line, not decided yet"},
	curation.ForcedOut:   {"ditetapkan keluar: %s", "put out: %s"},
}

// bareWhys are those whose sentence takes no detail.
var bareWhys = map[curation.Why]bool{curation.ByScore: true, curation.BelowLine: true, curation.InTie: true}

// CurationReason says why somebody is chosen or not. A word that this program does not know stands as it is.
func CurationReason(say Say, why curation.Why, detail string) string {
	s, known := curationWhys[why]
	switch {
	case !known:
		return string(why)
	case bareWhys[why]:
		return say(s)
	default:
		return say(s, detail)
	}
}
