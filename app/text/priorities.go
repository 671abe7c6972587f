package text

import "benangmerah/model"

// The page that puts what competes for a ceiling in order.
var (
	AreaPriorities = Sentence{"Prioritas", "Priorities"}

	PrioritiesSubtitle = Sentence{"%n calon · %d kriteria · %d penilai", "%n candidates · %d criteria · %d scorers"}
	PrioritiesNoFile   = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda, Ctrl+1.", "No file is open. Open or make one on the home page, Ctrl+1."}
	PrioritiesNone     = Sentence{"Belum ada daftar prioritas. Daftar itu mengurutkan program di bawah pagu dengan kriteria dan bobot yang disepakati.", "There is no ranking yet. It puts programmes in order under a ceiling, by criteria and weights that are agreed on."}
	PrioritiesStart    = Sentence{"Mulai", "Begin"}
	PrioritiesNoHit    = Sentence{"Tidak ada yang cocok dengan %q. Esc di kotak cari menghapusnya.", "Nothing matches %q. Esc in the search box clears it."}

	PrioritiesScoresView = Sentence{"Nilai", "Scores"}
	PrioritiesSetupView  = Sentence{"Kriteria dan bobot", "Criteria and weights"}
	PrioritiesSetupShort = Sentence{"Kriteria", "Criteria"}
	PrioritiesSkip       = Sentence{"Garis: lewati yang tidak muat", "Line: pass over what does not fit"}
	PrioritiesStop       = Sentence{"Garis: berhenti di yang tidak muat", "Line: stop at what does not fit"}
	PrioritiesSkipShort  = Sentence{"Garis: lewati", "Line: skip"}
	PrioritiesStopShort  = Sentence{"Garis: berhenti", "Line: stop"}
	PrioritiesShow       = Sentence{"Tayangkan", "Show on the wall"}
	PrioritiesSearch     = Sentence{"Cari program", "Find programmes"}
	PrioritiesStripHint  = Sentence{"Enter lanjut · Esc batal", "Enter goes on · Esc gives up"}
	PrioritiesFailed     = Sentence{"Peringkat tidak dapat dihitung: %s", "The ranking cannot be computed: %s"}
)

// The ranking itself.
var (
	PrioritiesRank       = Sentence{"#", "#"}
	PrioritiesChairRank  = Sentence{"#WK", "#Chair"}
	PrioritiesProgramme  = Sentence{"Program", "Programme"}
	PrioritiesParts      = Sentence{"Bagian nilai", "Parts of the score"}
	PrioritiesScore      = Sentence{"Nilai", "Score"}
	PrioritiesCost       = Sentence{"Biaya (Rp)", "Cost (Rp)"}
	PrioritiesCostJt     = Sentence{"Biaya (jt)", "Cost (m)"}
	PrioritiesSum        = Sentence{"Kumulatif (Rp)", "Running sum (Rp)"}
	PrioritiesSumJt      = Sentence{"Kumulatif (jt)", "Running sum (m)"}
	PrioritiesCostShort  = Sentence{"Biaya", "Cost"}
	PrioritiesSumShort   = Sentence{"Kumulatif", "Running sum"}
	PrioritiesCriterion  = Sentence{"%s %s", "%s %s"}
	PrioritiesLine       = Sentence{"Garis pagu %s", "The ceiling of %s"}
	PrioritiesLineUsed   = Sentence{"terpakai %s · sisa %s", "%s used · %s left"}
	PrioritiesLineMusts  = Sentence{"yang wajib memakai %s dari pagu", "musts take %s of the ceiling"}
	PrioritiesUnranked   = Sentence{"Belum diurutkan: nilai belum lengkap", "Not ranked: scores are incomplete"}
	PrioritiesGiven      = Sentence{"%n dari %n nilai", "%n of %n scores"}
	PrioritiesNoFigure   = Sentence{"belum ada angka", "no figure yet"}
	PrioritiesShortFirst = Sentence{"tidak muat: kurang %s", "does not fit: %s short"}
	PrioritiesShort      = Sentence{"kurang %s", "%s short"}
	PrioritiesAfter      = Sentence{"sesudah garis", "after the line"}
	PrioritiesHeld       = Sentence{"tertahan pagu lain atau syarat", "held by another ceiling or a condition"}
	PrioritiesDisputed   = Sentence{"beda pendapat: %s", "opinions differ: %s"}
	PrioritiesTrimmed    = Sentence{"dipangkas dari %s", "trimmed from %s"}
	PrioritiesMoved      = Sentence{"%s: #%d → #%d", "%s: #%d → #%d"}
	PrioritiesMovedIn    = Sentence{"%s: dimasukkan", "%s: put in"}
	PrioritiesMovedOut   = Sentence{"%s: dikeluarkan", "%s: put out"}
	PrioritiesReason     = Sentence{"Keterangan", "Remarks"}

	PrioritiesLocks = map[model.Lock]Sentence{
		model.LockMust: {"wajib", "must"}, model.LockOut: {"tidak", "out"}, model.LockDeferred: {"tunda", "deferred"},
	}
)

// What stands beside the ranking.
var (
	PrioritiesHow         = Sentence{"Nilai %s", "The score of %s"}
	PrioritiesHowPoints   = Sentence{"Bobot × skor %s; nilai (%s − 100) : 4 = %s.", "Weight × score %s; score (%s − 100) ÷ 4 = %s."}
	PrioritiesHowShares   = Sentence{"Nilai %s dari 100.", "A score of %s out of 100."}
	PrioritiesLockReason  = Sentence{"Dikunci %s: %s", "Locked as %s: %s"}
	PrioritiesToEnter     = Sentence{"Agar %s masuk", "For %s to come in"}
	PrioritiesMustYield   = Sentence{"harus mengalah: %s. Nilai hilang %s, didapat %s; sisa %s.", "these give way: %s. Score lost %s, gained %s; %s left."}
	PrioritiesNoneYields  = Sentence{"tidak ada yang harus mengalah; sisa %s.", "nothing has to give way; %s left."}
	PrioritiesWith        = Sentence{"Ikut masuk karena dibutuhkan: %s.", "These come in along with it, being needed: %s."}
	PrioritiesInsist      = Sentence{"Harga bersikeras: %s dari nilai daftar terbaik.", "The price of insisting: %s of the best list's score."}
	PrioritiesNoPrice     = Sentence{"Bersikeras tidak mengurangi nilai daftar terbaik.", "Insisting takes nothing from the best list's score."}
	PrioritiesUnproved    = Sentence{"Pencarian dihentikan sebelum habis: mungkin ada yang lebih ringan.", "The search was broken off: there may be less to give."}
	PrioritiesTrimOffer   = Sentence{"Muat pada %s bila dipangkas menjadi %s; F10 memangkas.", "Fits at %s when trimmed to %s; F10 trims."}
	PrioritiesNotch       = Sentence{"Naik satu tingkat pada %s cukup untuk masuk.", "One notch more on %s is enough to come in."}
	PrioritiesNoNotch     = Sentence{"Naik satu tingkat pada satu kriteria tidak cukup untuk masuk.", "One notch more on a single criterion is not enough to come in."}
	PrioritiesSafe        = Sentence{"Turun satu tingkat pada kriteria mana pun tidak mengeluarkannya.", "One notch less on any criterion does not put it out."}
	PrioritiesUnsafe      = Sentence{"Turun satu tingkat pada %s mengeluarkannya.", "One notch less on %s puts it out."}
	PrioritiesLacking     = Sentence{"Belum lengkap: %s.", "Incomplete: %s."}
	PrioritiesLacks       = Sentence{"%s (%n dari %n)", "%s (%n of %n)"}
	PrioritiesNeeds       = Sentence{"Memerlukan %s.", "Needs %s."}
	PrioritiesExcludes    = Sentence{"Meniadakan %s.", "Excludes %s."}
	PrioritiesCompute     = Sentence{"Enter pada baris menghitung apa yang harus mengalah.", "Enter on the row computes what has to give way."}
	PrioritiesComputeAll  = Sentence{"Daftar ini besar. Ctrl+J menghitung tukar-menukar dan kekukuhannya.", "This is a large list. Ctrl+J computes swaps and stability."}
	PrioritiesComputing   = Sentence{"Menghitung prioritas", "Computing priorities"}
	PrioritiesBetter      = Sentence{"Yang lebih baik dengan uang yang sama", "Better for the same money"}
	PrioritiesSwap        = Sentence{"Ganti %s dengan %s: nilai +%s.", "Swap %s for %s: score +%s."}
	PrioritiesAddIn       = Sentence{"Tambahkan %s: nilai +%s.", "Add %s: score +%s."}
	PrioritiesBest        = Sentence{"Daftar ini sudah yang terbaik untuk pagunya.", "This list is the best for its ceiling."}
	PrioritiesGap         = Sentence{"Pencarian dihentikan: mungkin masih ada yang lebih baik, paling banyak %s.", "The search was broken off: there may be better, by %s at most."}
	PrioritiesFrontier    = Sentence{"%s lagi membeli nilai +%s pada daftar terbaik.", "%s more buys +%s of score on the best list."}
	PrioritiesFrontierEnd = Sentence{"Uang tambahan tidak membeli nilai lagi.", "More money buys no more score."}
	PrioritiesFrontierOff = Sentence{"Tanpa memandang pagu lain dan syarat.", "Other ceilings and conditions aside."}
	PrioritiesStable      = Sentence{"Seberapa kokoh daftar ini", "How solid this list is"}
	PrioritiesStableHow   = Sentence{"Daftar terdanai tetap sama selama bobot berada pada batang; garis tegak = bobot sekarang.", "The funded list stays the same while a weight is on its bar; the upright line is the weight now."}
	PrioritiesNotches     = Sentence{"Satu tingkat saja", "One notch only"}
	PrioritiesNotchNone   = Sentence{"Satu tingkat pada skor mana pun tidak mengubah daftar.", "One notch on any score does not change the list."}
	PrioritiesNotchCount  = Sentence{"%d pergeseran satu tingkat mengubah daftar; yang pertama:", "%d moves of one notch would change the list; the first:"}
	PrioritiesNotchOne    = Sentence{"%s, %s %d → %d: %s", "%s, %s %d → %d: %s"}
	PrioritiesEnters      = Sentence{"%s masuk", "%s comes in"}
	PrioritiesLeaves      = Sentence{"%s keluar", "%s goes out"}
	PrioritiesTie         = Sentence{"Nilai sama di garis: %s. Yang lebih murah didahulukan, lalu menurut kode.", "Equal at the line: %s. The cheaper comes first, then by code."}
	PrioritiesOrderOf     = Sentence{"Urutan %s", "The order of %s"}
	PrioritiesSameOrder   = Sentence{"sama dengan hitungan", "as computed"}
	PrioritiesOverMove    = Sentence{"%s di atas %s: %s", "%s over %s: %s"}
	PrioritiesInMove      = Sentence{"%s dimasukkan: %s", "%s put in: %s"}
	PrioritiesOutMove     = Sentence{"%s dikeluarkan: %s", "%s put out: %s"}
	PrioritiesEffect      = Sentence{"Dibanding hitungan: %s.", "Against the computed list: %s."}
	PrioritiesNoEffect    = Sentence{"Daftar terdanai tetap sama.", "The funded list stays the same."}
	PrioritiesLeader      = Sentence{"pimpinan rapat", "the chair"}
	PrioritiesOthers      = Sentence{"%s, dan %n lagi", "%s, and %n more"}
	PrioritiesAnd         = Sentence{"%s dan %s", "%s and %s"}
)

// What is done to a candidate.
var (
	PrioritiesMust     = Sentence{"Wajib", "Must"}
	PrioritiesOut      = Sentence{"Tidak", "Out"}
	PrioritiesDefer    = Sentence{"Tunda", "Defer"}
	PrioritiesFree     = Sentence{"Lepas kunci", "Unlock"}
	PrioritiesAcross   = Sentence{"Masukkan / keluarkan", "In / out"}
	PrioritiesTakeBack = Sentence{"Cabut pindah", "Take back move"}
	PrioritiesTrim     = Sentence{"Pangkas", "Trim"}

	PrioritiesWhyLock   = Sentence{"Alasan %s untuk %s", "Reason for %s of %s"}
	PrioritiesWhyOver   = Sentence{"Alasan %s di atas %s", "Reason for %s over %s"}
	PrioritiesWhyIn     = Sentence{"Alasan memasukkan %s", "Reason for putting %s in"}
	PrioritiesWhyOut    = Sentence{"Alasan mengeluarkan %s", "Reason for putting %s out"}
	PrioritiesSpeaker   = Sentence{"Yang memutuskan", "Decided by"}
	PrioritiesNeedWhy   = Sentence{"Tulis alasannya dahulu; alasan itu masuk ke jurnal dan notula.", "Write the reason first; it goes into the journal and the minutes."}
	PrioritiesThen      = Sentence{"Bila dilakukan: %s.", "If this is done: %s."}
	PrioritiesTrimTo    = Sentence{"Pangkas %s menjadi (Rp); kosong = utuh", "Trim %s to (Rp); empty = whole"}
	PrioritiesTrimLeft  = Sentence{"Diminta %s; sisa pagu %s.", "Asked for %s; %s of the ceiling is left."}
	PrioritiesTrimRange = Sentence{"Tulis jumlah di atas nol dan di bawah yang diminta, %s.", "Write an amount above zero and below what is asked for, %s."}
	PrioritiesNoMove    = Sentence{"%s tidak dipindahkan siapa pun.", "Nobody has moved %s."}
	PrioritiesNoOrder   = Sentence{"Yang belum diurutkan tidak dapat dipindahkan; lengkapi nilainya dahulu.", "What is not ranked cannot be moved; complete its scores first."}
	PrioritiesOther     = Sentence{"%s memerlukan (nama, kode, atau nomor urut)", "%s needs (name, code or rank)"}
	PrioritiesOtherNot  = Sentence{"%s meniadakan (nama, kode, atau nomor urut)", "%s excludes (name, code or rank)"}
	PrioritiesUnknown   = Sentence{"Tidak ada calon yang cocok dengan %q.", "No candidate matches %q."}
	PrioritiesTieNow    = Sentence{"Sekarang: %s. Yang disebut lagi dicabut.", "Now: %s. One that is named again is taken back."}
	PrioritiesOwnName   = Sentence{"Nama usulan", "Name of the proposal"}
	PrioritiesOwnCost   = Sentence{"Biaya (Rp)", "Cost (Rp)"}
	PrioritiesOwnAgency = Sentence{"Perangkat daerah (boleh kosong)", "Agency (may be empty)"}
	PrioritiesOwnAbout  = Sentence{"Usulan di luar rencana, dengan biaya sendiri", "A proposal outside the plan, with a cost of its own"}
	PrioritiesNoAgency  = Sentence{"Perangkat daerah %q tidak dikenal.", "There is no agency %q."}
	PrioritiesDropAsk   = Sentence{"Keluarkan %s dari daftar ini, dengan nilai, kunci, dan syaratnya?", "Take %s out of this ranking, with its scores, lock and conditions?"}
	PrioritiesDrop      = Sentence{"Hapus dari daftar", "Remove"}
)

// The scores.
var (
	PrioritiesScorer     = Sentence{"Penilai", "Scorer"}
	PrioritiesAllScorers = Sentence{"semua penilai", "all scorers"}
	PrioritiesProgress   = Sentence{"%n dari %n nilai terisi", "%n of %n scores given"}
	PrioritiesReveal     = Sentence{"Buka nilai", "Reveal the scores"}
	PrioritiesBlind      = Sentence{"Nilai belum dibuka. Setiap penilai menilai sendiri; peringkat tampil sesudah nilai dibuka.\n%s", "The scores are not revealed yet. Each scorer scores alone; the ranking shows once they are revealed.\n%s"}
	PrioritiesScored     = Sentence{"%s: %n dari %n", "%s: %n of %n"}
	PrioritiesRevealAsk  = Sentence{"Buka nilai semua penilai? %s", "Reveal the scores of all scorers? %s"}
	PrioritiesAllDone    = Sentence{"Semua penilai sudah selesai.", "All scorers are done."}
	PrioritiesNotDone    = Sentence{"Belum selesai: %s.", "Not done: %s."}
	PrioritiesNoScores   = Sentence{"Belum ada yang dinilai. Isi kriteria, penilai, dan calon lebih dahulu.", "There is nothing to score yet. Fill in criteria, scorers and candidates first."}
	PrioritiesLowest     = Sentence{"tidak memberi sumbangan", "no contribution"}
	PrioritiesAnchor     = Sentence{"%s = %s", "%s = %s"}
	PrioritiesAnchorBare = Sentence{"Arti nilai belum ditulis; tulis di Kriteria dan bobot, Alt+3.", "What the scores mean is not written yet; write it in Criteria and weights, Alt+3."}
	PrioritiesScoreHint  = Sentence{"1 sampai 5 mengisi dan maju · Delete mengosongkan · Ctrl+V menempel blok", "1 to 5 writes and goes on · Delete clears · Ctrl+V pastes a block"}
	PrioritiesBadScore   = Sentence{"%q bukan angka bulat 1 sampai 5.", "%q is not a whole number from 1 to 5."}
	PrioritiesWideBlock  = Sentence{"Blok ini lebih besar dari tempatnya: %n baris dan %d kolom.", "The block is larger than its place: %n rows and %d columns."}
	PrioritiesRange      = Sentence{"%s sampai %s", "%s to %s"}
	PrioritiesOpinion    = Sentence{"%s: %s", "%s: %s"}
	PrioritiesApart      = Sentence{"beda pendapat", "opinions differ"}
	PrioritiesPick       = Sentence{"Pilih satu penilai untuk mengisi.", "Choose one scorer to write."}
	PrioritiesAskedCost  = Sentence{"Biaya %s", "Cost %s"}
)

// Criteria, weights and what else a ranking is made of.
var (
	PrioritiesCriteria    = Sentence{"Kriteria", "Criteria"}
	PrioritiesNewOne      = Sentence{"+ kriteria baru", "+ new criterion"}
	PrioritiesNewScorer   = Sentence{"+ penilai baru", "+ new scorer"}
	PrioritiesWeight      = Sentence{"Bobot", "Weight"}
	PrioritiesSwingHead   = Sentence{"Lompatan", "Swing"}
	PrioritiesShare       = Sentence{"Bagian", "Share"}
	PrioritiesNotchHead   = Sentence{"%d =", "%d ="}
	PrioritiesSumIs       = Sentence{"Jumlah bobot %s.", "The weights make %s."}
	PrioritiesSumOff      = Sentence{"Jumlah bobot %s; dipakai sebagai perbandingan.", "The weights make %s; they count in proportion."}
	PrioritiesSwingAsk    = Sentence{"Andaikan semuanya pada nilai terburuk: kriteria mana yang pertama kali Anda lompatkan ke nilai terbaik? Beri 100. Nilai lompatan yang lain terhadapnya, 0 sampai 100.", "Suppose everything is at its worst: which criterion would you first swing to its best? Give it 100. Rate the other swings against it, 0 to 100."}
	PrioritiesPairsHow    = Sentence{"1 sampai 9: kriteria baris sekian kali lebih penting daripada kriteria kolom; tanda − membaliknya.", "1 to 9: the criterion of the row is that many times as important as that of the column; the sign − turns it round."}
	PrioritiesPairMore    = Sentence{"%s %d kali lebih penting daripada %s.", "%s is %d times as important as %s."}
	PrioritiesPairEqual   = Sentence{"%s sama penting dengan %s.", "%s is as important as %s."}
	PrioritiesPairNone    = Sentence{"%s belum dibandingkan dengan %s.", "%s is not compared with %s yet."}
	PrioritiesConsistent  = Sentence{"CR %s (RI %s, Saaty 1980): konsisten.", "CR %s (RI %s, Saaty 1980): consistent."}
	PrioritiesLookAgain   = Sentence{"CR %s lebih dari 0,10 (RI %s, Saaty 1980). Lihat lagi: %s dengan %s, sebaiknya %s.", "CR %s is above 0.10 (RI %s, Saaty 1980). Look again: %s with %s, better %s."}
	PrioritiesPairHead    = Sentence{"dibanding", "against"}
	PrioritiesMethod      = Sentence{"Cara", "Method"}
	PrioritiesStageOf     = Sentence{"Tahap", "Stage"}
	PrioritiesStageBase   = Sentence{"yang dibahas rapat", "as in the meeting"}
	PrioritiesYearOf      = Sentence{"Tahun", "Year"}
	PrioritiesScorers     = Sentence{"Penilai", "Scorers"}
	PrioritiesOffice      = Sentence{"Jabatan atau perangkat daerah", "Office or agency"}
	PrioritiesAttends     = Sentence{"Hadir", "Present"}
	PrioritiesHere        = Sentence{"hadir", "present"}
	PrioritiesAway        = Sentence{"tidak hadir", "absent"}
	PrioritiesCeiling     = Sentence{"Pagu", "Ceiling"}
	PrioritiesOwnCeiling  = Sentence{"Pagu sendiri (Rp), kosong = pagu di Setelan", "A ceiling of its own (Rp), empty = that of the settings"}
	PrioritiesCeilingNow  = Sentence{"Yang berlaku: %s.", "In force: %s."}
	PrioritiesCeilingNone = Sentence{"Belum ada pagu. Isi di sini, atau di Setelan.", "There is no ceiling yet. Write it here, or in the settings."}
	PrioritiesByAgency    = Sentence{"Pagu tiap perangkat daerah", "Ceilings of agencies"}
	PrioritiesBySource    = Sentence{"Pagu tiap sumber dana", "Ceilings of sources"}
	PrioritiesTemplate    = Sentence{"Templat", "Template"}
	PrioritiesUse         = Sentence{"Pakai", "Use"}
	PrioritiesKeep        = Sentence{"Simpan sebagai templat", "Keep as template"}
	PrioritiesUseAsk      = Sentence{"Ganti %d kriteria dengan templat %s? Nilai yang sudah diberikan ikut hilang.", "Replace %d criteria by the template %s? Scores given are lost with them."}
	PrioritiesKeepName    = Sentence{"Nama templat", "Name of the template"}
	PrioritiesEmpty       = Sentence{"Kosong", "Empty"}
	PrioritiesCandidates  = Sentence{"Calon", "Candidates"}
	PrioritiesAddLines    = Sentence{"Tambahkan", "Add"}
	PrioritiesAdded       = Sentence{"%n calon ditambahkan.", "%n candidates added."}
	PrioritiesNoneToAdd   = Sentence{"Tidak ada lagi yang dapat ditambahkan dari pilihan itu.", "There is nothing more to add from that choice."}
	PrioritiesAllAgencies = Sentence{"Semua perangkat daerah", "All agencies"}
	PrioritiesDropOneAsk  = Sentence{"Hapus kriteria %s beserta semua nilainya?", "Remove the criterion %s with all its scores?"}
	PrioritiesDropWhoAsk  = Sentence{"Hapus penilai %s beserta semua nilainya?", "Remove the scorer %s with all scores given?"}
	PrioritiesRemove      = Sentence{"Hapus", "Remove"}
	PrioritiesBadPoints   = Sentence{"Tulis bobot sebagai angka, misalnya 20 atau 12,5.", "Write the weight as a number, such as 20 or 12.5."}
	PrioritiesNotHere     = Sentence{"Kolom ini tidak diisi di sini.", "This column is not written here."}

	PrioritiesMethods = map[model.WeightMethod]Sentence{
		model.ByPoints: {"bagi 100 poin", "share out 100 points"}, model.BySwing: {"lompatan", "swings"}, model.ByPairwise: {"berpasangan", "pairs"},
	}
	PrioritiesLevels = map[model.Level]Sentence{
		0: {"usulan sendiri", "own proposals"}, model.Program: {"program", "programmes"}, model.Activity: {"kegiatan", "activities"}, model.SubActivity: {"sub kegiatan", "sub-activities"},
	}
)

// A new ranking, and what is done to a whole one.
var (
	PrioritiesNewTitle    = Sentence{"Daftar prioritas baru", "A new ranking"}
	PrioritiesNewAbout    = Sentence{"Kriteria, bobot, penilai, dan pagu dapat diubah kapan saja sesudahnya.", "Criteria, weights, scorers and ceiling can be changed at any time afterwards."}
	PrioritiesCmdScenario = Sentence{"Lihat di bawah skenario berikut", "Look at it under the next scenario"}
	PrioritiesTrying      = Sentence{"Ini percobaan menurut skenario. Kembali ke sekarang (Ctrl+PgUp) untuk mengubah.", "This is a trial under a scenario. Go back to now (Ctrl+PgUp) to change things."}
	PrioritiesName        = Sentence{"Nama", "Name"}
	PrioritiesDefault     = Sentence{"Prioritas %d", "Priorities %d"}
	PrioritiesWhat        = Sentence{"Yang diurutkan", "What is ranked"}
	PrioritiesOf          = Sentence{"Perangkat daerah", "Agencies"}
	PrioritiesWho         = Sentence{"Penilai, dipisah koma", "Scorers, parted by commas"}
	PrioritiesTeam        = Sentence{"Tim penilai", "Scoring team"}
	PrioritiesNeedScorer  = Sentence{"Tulis sedikitnya satu penilai.", "Write one scorer at least."}
	PrioritiesRename      = Sentence{"Nama daftar", "Name of the ranking"}
	PrioritiesCopyName    = Sentence{"Nama salinan", "Name of the copy"}
	PrioritiesCopyOf      = Sentence{"%s (salinan)", "%s (copy)"}
	PrioritiesRemoveAsk   = Sentence{"Hapus daftar prioritas %s dengan semua nilai, kunci, dan urutannya?", "Remove the ranking %s with all its scores, locks and moves?"}
)

// What can be done on the page, by name.
var (
	PrioritiesCmdShow     = Sentence{"Tayangkan peringkat", "Show the ranking on the wall"}
	PrioritiesCmdRanking  = Sentence{"Peringkat", "The ranking"}
	PrioritiesCmdScores   = Sentence{"Nilai", "The scores"}
	PrioritiesCmdSetup    = Sentence{"Kriteria dan bobot", "Criteria and weights"}
	PrioritiesCmdRule     = Sentence{"Aturan garis: lewati atau berhenti", "Rule of the line: pass over or stop"}
	PrioritiesCmdSearch   = Sentence{"Cari program", "Find programmes"}
	PrioritiesCmdExport   = Sentence{"Peringkat sebagai lembar kerja", "The ranking as a workbook"}
	PrioritiesCmdNew      = Sentence{"Daftar prioritas baru", "New ranking"}
	PrioritiesCmdNext     = Sentence{"Daftar prioritas berikutnya", "Next ranking"}
	PrioritiesCmdRename   = Sentence{"Ganti nama daftar", "Rename the ranking"}
	PrioritiesCmdCopy     = Sentence{"Gandakan daftar", "Copy the ranking"}
	PrioritiesCmdRemove   = Sentence{"Hapus daftar", "Remove the ranking"}
	PrioritiesCmdOrder    = Sentence{"Urutan pimpinan atau urutan hitungan", "The chair's order or the computed one"}
	PrioritiesCmdCompute  = Sentence{"Hitung tukar-menukar dan kekukuhan", "Compute swaps and stability"}
	PrioritiesCmdMust     = Sentence{"Kunci wajib", "Lock in"}
	PrioritiesCmdOut      = Sentence{"Kunci tidak", "Lock out"}
	PrioritiesCmdDefer    = Sentence{"Kunci tunda", "Lock as deferred"}
	PrioritiesCmdFree     = Sentence{"Lepas kunci", "Unlock"}
	PrioritiesCmdAcross   = Sentence{"Masukkan atau keluarkan menurut pimpinan", "Put in or out by the chair's word"}
	PrioritiesCmdUp       = Sentence{"Naikkan menurut pimpinan", "Move up by the chair's word"}
	PrioritiesCmdDown     = Sentence{"Turunkan menurut pimpinan", "Move down by the chair's word"}
	PrioritiesCmdBack     = Sentence{"Cabut pemindahan pimpinan", "Take the chair's move back"}
	PrioritiesCmdTrim     = Sentence{"Pangkas biaya", "Trim the cost"}
	PrioritiesCmdNeeds    = Sentence{"Syarat: memerlukan", "Condition: needs"}
	PrioritiesCmdExcludes = Sentence{"Syarat: meniadakan", "Condition: excludes"}
	PrioritiesCmdOwn      = Sentence{"Usulan sendiri baru", "New proposal"}
	PrioritiesCmdDrop     = Sentence{"Hapus calon dari daftar", "Remove the candidate"}
	PrioritiesCmdReveal   = Sentence{"Buka nilai", "Reveal the scores"}
	PrioritiesCmdScorer   = Sentence{"Penilai berikutnya", "Next scorer"}
	PrioritiesCmdBefore   = Sentence{"Penilai sebelumnya", "Previous scorer"}
	PrioritiesCmdAll      = Sentence{"Semua penilai", "All scorers"}
	PrioritiesCmdMethod   = Sentence{"Cara pembobotan berikutnya", "Next method of weighting"}
	PrioritiesCmdKeep     = Sentence{"Simpan sebagai templat", "Keep as template"}
	PrioritiesCmdUse      = Sentence{"Pakai templat", "Use the template"}
	PrioritiesCmdByAgency = Sentence{"Pagu tiap perangkat daerah", "Ceilings of agencies"}
	PrioritiesCmdBySource = Sentence{"Pagu tiap sumber dana", "Ceilings of sources"}
	PrioritiesCmdCeiling  = Sentence{"Pagu sendiri", "A ceiling of its own"}
	PrioritiesCmdWork     = Sentence{"Ke tabel", "To the table"}
	PrioritiesCmdSideDown = Sentence{"Gulir keterangan ke bawah", "Scroll the explanations down"}
	PrioritiesCmdSideUp   = Sentence{"Gulir keterangan ke atas", "Scroll the explanations up"}
	PrioritiesCmdPairs    = Sentence{"Ke perbandingan berpasangan", "To the comparisons in pairs"}
	PrioritiesCmdScorers  = Sentence{"Ke penilai", "To the scorers"}
	PrioritiesCmdAdd      = Sentence{"Tambahkan calon dari rencana", "Add candidates of the plan"}
)
