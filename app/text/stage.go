package text

// Sentences of the wall.
var (
	StageCorrection       = Sentence{"Koreksi", "Correction"}
	StageTargetCorrection = Sentence{"Koreksi target", "Target correction"}
	StageDecision         = Sentence{"Keputusan", "Decision"}
	StageMessage          = Sentence{"Pesan", "Message"}
	StageTitle            = Sentence{"Judul rapat", "Title"}
	StageBlank            = Sentence{"Kosong", "Blank"}
	StageCard             = Sentence{"Layar proyektor", "Projector"}
	StageCardHow          = Sentence{"Tarik jendela ini ke layar proyektor, lalu tekan F11.", "Drag this window onto the projector's screen, then press F11."}

	StageDay  = Sentence{"Hari %d", "Day %d"}
	StageTurn = Sentence{"giliran %d dari %d", "turn %d of %d"}
	StagePage = Sentence{"halaman %d dari %d", "page %d of %d"}
	StageLate = Sentence{"lewat waktu", "over time"}
	StageSoon = Sentence{"segera habis", "almost over"}

	StageProgramme  = Sentence{"Program", "Programme"}
	StageProgrammes = Sentence{"%n program", "%n programmes"}
	StageAsAsked    = Sentence{"%n masih sesuai usulan", "%n still as asked"}
	StageTotal      = Sentence{"Jumlah", "Total"}
	StageAgreed     = Sentence{"Hasil", "Agreed"}
	StageAgreedOf   = Sentence{"Hasil %s", "Agreed, %s"}
	StageSumOf      = Sentence{"Jumlah %s", "Total, %s"}
	StageAgreedSum  = Sentence{"Hasil perangkat daerah", "Agreed for the agency"}
	StageSum        = Sentence{"Jumlah perangkat daerah", "Total of the agency"}
	StageDifference = Sentence{"Selisih", "Difference"}
	StageRemaining  = Sentence{"Sisa pagu", "Left of ceiling"}
	StageExceeded   = Sentence{"Melebihi pagu", "Over the ceiling"}
	StageTarget     = Sentence{"Target", "Target"}
	StageNothing    = Sentence{"Belum ada program pada tahun %d.", "No programme in %d yet."}

	StageUp       = Sentence{"naik", "up"}
	StageDown     = Sentence{"turun", "down"}
	StageSame     = Sentence{"tetap", "same"}
	StageNew      = Sentence{"baru", "new"}
	StageOpen     = Sentence{"belum dibahas", "not yet discussed"}
	StageAccepted = Sentence{"disepakati", "agreed"}
	StageFixing   = Sentence{"disepakati dengan perbaikan", "agreed with changes"}
	StageDeferred = Sentence{"ditunda", "deferred"}
	StageRejected = Sentence{"ditolak", "rejected"}

	StageBefore     = Sentence{"Semula", "Before"}
	StageAfter      = Sentence{"Menjadi", "After"}
	StageMore       = Sentence{"bertambah %s", "%s more"}
	StageLess       = Sentence{"berkurang %s", "%s less"}
	StageUnchanged  = Sentence{"tetap", "unchanged"}
	StageUncounted  = Sentence{"selisih tidak dapat dihitung", "difference cannot be computed"}
	StageNone       = Sentence{"belum ada", "none"}
	StageQuote      = Sentence{"“%s”", "“%s”"}
	StageQuoteShare = Sentence{"%s (%s)", "%s (%s)"}

	StageCorrectionGone = Sentence{"Koreksi ini sudah diurungkan.", "This correction has been undone."}
	StageDecisionGone   = Sentence{"Keputusan ini sudah diurungkan.", "This decision has been undone."}
	StageAgencyGone     = Sentence{"Perangkat daerah ini tidak ada lagi di berkas.", "This agency is no longer in the file."}
	StageNoMeeting      = Sentence{"Belum ada rapat di berkas ini.", "There is no meeting in this file yet."}
)
