package text

// The verb that ranks: what it takes and prints.
var (
	UseRank      = Sentence{"rank BERKAS [--name DAFTAR] [--list] [--frontier] [--out FOLDER] [--settle [--agency KODE] [--apply]], rank BERKAS --new NAMA [--intake TEMA], atau rank --problem SOAL.json [--frontier]", "rank FILE [--name RANKING] [--list] [--frontier] [--out FOLDER] [--settle [--agency CODE] [--apply]], rank FILE --new NAME [--intake THEME], or rank --problem PROBLEM.json [--frontier]"}
	VerbRank     = Sentence{"memeringkat di bawah pagu: skor, garis batas, yang memberi jalan, yang terbaik, dan kekukuhannya", "rank under a ceiling: scores, cut line, what gives way, the best, and how solid it is"}
	FlagProblem  = Sentence{"`BERKAS` soal dalam JSON", "`FILE` of the problem in JSON"}
	FlagRanking  = Sentence{"`NAMA` daftar prioritas dalam berkas", "`NAME` of the ranking in the file"}
	FlagRankings = Sentence{"hanya menyebutkan daftar prioritas yang ada", "only name the rankings there are"}
	FlagRankOut  = Sentence{"`FOLDER` untuk kertas daftar prioritas (PDF)", "`FOLDER` for the paper of the ranking (PDF)"}
	FlagFrontier = Sentence{"nilai terbaik untuk setiap pagu", "the best value for every ceiling"}

	FlagRankNew     = Sentence{"mulai daftar prioritas dengan `NAMA` ini dari usulan sebuah penjaringan", "begin a ranking of this `NAME` of the proposals of an intake"}
	FlagRankStates  = Sentence{"hanya usulan dalam `KEADAAN` ini; tanpa ini yang menunggu jawaban", "only proposals in these `STATES`; without it those that wait for an answer"}
	FlagRankLike    = Sentence{"kriteria dari templat atau daftar prioritas dengan `NAMA` ini", "criteria of the template or ranking of this `NAME`"}
	FlagRankCeiling = Sentence{"`PAGU`, misalnya 5 M; tanpa ini kuota penjaringannya", "`CEILING`, such as 5 M; without it the quota of the intake"}
	FlagRankScorers = Sentence{"`PENILAI`, dipisah koma", "`SCORERS`, parted by commas"}
	FlagRankSettle  = Sentence{"jawab usulan menurut garis: di atasnya diterima, di bawahnya ditangguhkan", "answer the proposals by the line: accepted above it, postponed below"}
	FlagRankDoer    = Sentence{"`KODE` perangkat daerah bagi yang belum punya pelaksana", "`CODE` of the agency for those that name nobody yet"}
	FlagRankApply   = Sentence{"tulis jawabannya; tanpa ini hanya diperlihatkan", "write the answers; without it they are only shown"}
	RankBegun       = Sentence{"Daftar prioritas %s: %n usulan dari %s, %n di antaranya belum menyebut biaya.", "Ranking %s: %n proposals of %s, %n of them without a cost."}
	RankSettleDry   = Sentence{"Belum ditulis. Ulangi dengan --apply.", "Not written yet. Do it again with --apply."}
	UsageRankIntake = Sentence{"--intake, --state, --like, --ceiling, dan --scorer berlaku bersama --new; --agency dan --apply bersama --settle; --new atau --settle, untuk BERKAS.", "--intake, --state, --like, --ceiling and --scorer go with --new; --agency and --apply with --settle; --new or --settle, for a FILE."}

	RankHead         = Sentence{"Per.\tKode\tSkor\tBobot × skor\tBiaya\tGaris batas\tTerbaik", "Rank\tCode\tScore\tWeight × score\tCost\tCut line\tBest"}
	RankIncomplete   = Sentence{"belum lengkap", "incomplete"}
	RankIn           = Sentence{"masuk", "in"}
	RankMust         = Sentence{"wajib", "must"}
	RankOut          = Sentence{"tidak", "out"}
	RankDeferred     = Sentence{"tunda", "deferred"}
	RankNormalised   = Sentence{"Bobotnya berjumlah %s, bukan 100, dan dihitung sebanding.", "The weights make %s instead of 100, and count in proportion."}
	RankPairs        = Sentence{"Bobot dari perbandingan berpasangan: CR %s (RI Saaty 1980).", "Weights from comparisons in pairs: CR %s (Saaty's RI of 1980)."}
	RankDisputed     = Sentence{"Beda pendapat: %s pada %s.", "Of different opinion: %s on %s."}
	RankTieCheaper   = Sentence{"Nilai sama di garis batas: %s. Yang lebih murah didahulukan, lalu menurut kode.", "Equal at the line: %s. The cheaper comes first, then by code."}
	RankTieListed    = Sentence{"Nilai sama di garis batas: %s. Didahulukan menurut urutan daftar.", "Equal at the line: %s. They go by the order of the list."}
	RankMusts        = Sentence{"Yang wajib memakai %s, %s dari pagu.", "What is a must takes %s, %s of the ceiling."}
	RankStop         = Sentence{"Berhenti pada yang pertama tidak muat: %s. Skor %s, sisa %s.", "Ending at the first that does not fit: %s. Score %s, left %s."}
	RankSkip         = Sentence{"Melewati yang tidak muat: %s. Skor %s, sisa %s.", "Passing over what does not fit: %s. Score %s, left %s."}
	RankOptimum      = Sentence{"Terbaik untuk uang yang sama: %s. Skor %s, sisa %s.", "The best for the same money: %s. Score %s, left %s."}
	RankGap          = Sentence{"Pencarian dihentikan: mungkin masih ada yang lebih baik, paling banyak %s.", "The search was broken off: there may be something better, by %s at most."}
	RankSwap         = Sentence{"Tukar: %s keluar, %s masuk; skor bertambah %s, uang tersisa %s lebih banyak.", "Swap: %s out, %s in; %s more score, %s more money left."}
	RankSwapDear     = Sentence{"Tukar: %s keluar, %s masuk; skor bertambah %s, memakai %s lebih banyak.", "Swap: %s out, %s in; %s more score, taking %s more."}
	RankRest         = Sentence{"Sesudah tukar-menukar itu masih ada selisih skor %s dari yang terbaik.", "After these swaps the best is still %s of score away."}
	RankGiveWay      = Sentence{"Agar %s masuk (kurang %s, muat pada %s): %s memberi jalan; skor hilang %s, didapat %s. Harga bersikeras: %s.", "For %s to come in (%s short, fits at %s): %s give way; score lost %s, gained %s. Price of insisting: %s."}
	RankGiveWayHeld  = Sentence{"Agar %s masuk (tertahan pagu atau syarat lain): %s memberi jalan; skor hilang %s, didapat %s. Harga bersikeras: %s.", "For %s to come in (held back by another ceiling or a condition): %s give way; score lost %s, gained %s. Price of insisting: %s."}
	RankUnproved     = Sentence{"Pencarian untuk %s dihentikan: mungkin ada yang lebih ringan.", "The search for %s was broken off: there may be less to give."}
	RankTrim         = Sentence{"%s muat bila dipangkas menjadi %s.", "%s fits when trimmed to %s."}
	RankFlip         = Sentence{"%s dan %s bertemu bila %s berbobot %s (kini %s).", "%s and %s meet when %s weighs %s (now %s)."}
	RankStable       = Sentence{"Daftar ini bertahan selama %s berbobot %s sampai %s (kini %s).", "This list holds while %s weighs %s to %s (now %s)."}
	RankAlone        = Sentence{"%s memegang seluruh bobot, jadi kekukuhannya tidak dapat dihitung.", "%s has all the weight, so that its stability cannot be computed."}
	RankNotch        = Sentence{"Skor %s untuk %s: %d menjadi %d; masuk %s, keluar %s.", "Score %s for %s: %d becomes %d; in %s, out %s."}
	RankNotchScorer  = Sentence{"Skor %s untuk %s dari penilai %d: %d menjadi %d; masuk %s, keluar %s.", "Score %s for %s by scorer %d: %d becomes %d; in %s, out %s."}
	RankNotchNone    = Sentence{"Satu tingkat pada skor mana pun tidak mengubah daftar ini.", "One notch on any score does not change this list."}
	RankFrontier     = Sentence{"Dengan pagu %s skor terbaik %s.", "With a ceiling of %s the best score is %s."}
	RankFrontierFree = Sentence{"Nilai terbaik untuk setiap pagu, tanpa pagu perangkat daerah, sumber dana, dan syarat:", "The best value for every ceiling, without the ceilings of agencies and sources and without conditions:"}
	RankMore         = Sentence{"… dan %n lagi (lihat dengan --json).", "… and %n more (see them with --json)."}

	RankOf         = Sentence{"Daftar prioritas: %s", "Ranking: %s"}
	RankNone       = Sentence{"Berkas ini belum berisi daftar prioritas.", "This file has no ranking yet."}
	RankEntries    = Sentence{"%n calon", "%n candidates"}
	RankFinished   = Sentence{"%n dari %n penilai selesai", "%n of %n scorers done"}
	RankNoMoves    = Sentence{"Pimpinan tidak memindahkan satu pun.", "The chair has moved none."}
	RankChair      = Sentence{"Urutan pimpinan: %s.", "The chair's order: %s."}
	RankChairFunds = Sentence{"Terdanai menurut pimpinan: %s; sisa %s.", "Funded by the chair: %s; left %s."}
	RankMove       = Sentence{"- %s. Alasan: %s (%s)", "- %s. Reason: %s (%s)"}
	RankMovedOver  = Sentence{"%s didahulukan dari %s", "%s is put before %s"}
	RankMovedIn    = Sentence{"%s dimasukkan", "%s is put in"}
	RankMovedOut   = Sentence{"%s dikeluarkan", "%s is taken out"}

	UsageRank     = Sentence{"Sebutkan satu: BERKAS, atau --problem SOAL.json.", "Name one: a FILE, or --problem PROBLEM.json."}
	UsageRankFile = Sentence{"Pilihan --name, --list, dan --out berlaku untuk BERKAS, bukan untuk --problem.", "The options --name, --list and --out go with a FILE, not with --problem."}
)
