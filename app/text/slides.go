package text

// Sentences of the slides of the room: agenda, programme, comparison, proposals, directives, claims and the countdown.
var (
	SlideAgenda      = Sentence{"Acara", "Agenda"}
	SlideAgendaOf    = Sentence{"Acara %s", "Agenda, %s"}
	SlideItem        = Sentence{"Acara", "Item"}
	SlidePlanned     = Sentence{"Rencana", "Planned"}
	SlideNow         = Sentence{"Kini", "Now"}
	SlideState       = Sentence{"Keadaan", "State"}
	SlideHeld        = Sentence{"selesai", "held"}
	SlideHolding     = Sentence{"berlangsung", "being held"}
	SlideExpected    = Sentence{"perkiraan", "expected"}
	SlidePassedOver  = Sentence{"terlewat", "passed over"}
	SlideNoRoom      = Sentence{"tidak muat", "will not fit"}
	SlideDayEnds     = Sentence{"Perkiraan selesai", "Expected end"}
	SlideDayEndsLate = Sentence{"Lewat jam tutup", "Past closing"}
	SlideNoSlots     = Sentence{"Hari ini belum punya acara.", "This day has no agenda yet."}
	SlideDayGone     = Sentence{"Hari ini tidak ada lagi di berkas.", "This day is no longer in the file."}

	SlideLine          = Sentence{"Rincian program", "Programme in detail"}
	SlideLineGone      = Sentence{"Program ini tidak ada lagi di berkas.", "This programme is no longer in the file."}
	SlideIndicator     = Sentence{"Indikator", "Indicator"}
	SlideFund          = Sentence{"Sumber dana", "Source of money"}
	SlideNoFund        = Sentence{"Tanpa sumber dana", "No source named"}
	SlideOutside       = Sentence{"di luar APBD, tidak dijumlahkan", "outside the budget, not summed"}
	SlideNoFigures     = Sentence{"Belum ada indikator dan pagu pada tahun %d.", "No indicator and no money in %d yet."}
	SlideComparison    = Sentence{"Persandingan", "Comparison"}
	SlideFromTo        = Sentence{"%s → %s", "%s → %s"}
	SlideMoment        = Sentence{"%s, %s", "%s, %s"}
	SlideEarlier       = Sentence{"Sebelum", "Before"}
	SlideLater         = Sentence{"Sesudah", "After"}
	SlideAgency        = Sentence{"Perangkat daerah", "Agency"}
	SlideDropped       = Sentence{"hapus", "dropped"}
	SlideMomentGone    = Sentence{"Keadaan yang disandingkan tidak dapat dibaca lagi.", "What is compared can no longer be read."}
	SlideNoComparison  = Sentence{"Belum ada angka untuk disandingkan.", "There is no figure to compare yet."}
	SlideRowsUp        = Sentence{"%n naik", "%n up"}
	SlideRowsDown      = Sentence{"%n turun", "%n down"}
	SlideRowsNew       = Sentence{"%n baru", "%n new"}
	SlideRowsDropped   = Sentence{"%n hapus", "%n dropped"}
	SlideProposal      = Sentence{"Usulan koreksi", "Proposed correction"}
	SlideUndecided     = Sentence{"belum diputuskan", "not decided yet"}
	SlideProposed      = Sentence{"Diusulkan", "Proposed"}
	SlideWouldLeave    = Sentence{"Sisa pagu nanti", "Would be left"}
	SlideWouldExceed   = Sentence{"Akan melebihi pagu", "Would exceed by"}
	SlideProposalGone  = Sentence{"Usulan koreksi ini tidak berlaku lagi.", "This proposed correction no longer applies."}
	SlideCorrections   = Sentence{"Koreksi %n baris", "Correction of %n lines"}
	SlideLines         = Sentence{"%n baris", "%n lines"}
	SlideLineOf        = Sentence{"%s (%s)", "%s (%s)"}
	SlideNameChanged   = Sentence{"Koreksi nama", "Correction of the name"}
	SlideTextChanged   = Sentence{"Koreksi indikator", "Correction of the indicator"}
	SlideSourceChanged = Sentence{"Koreksi sumber data", "Correction of the source"}
	SlideRankChanged   = Sentence{"Koreksi prioritas", "Correction of the priority"}
	SlideReworded      = Sentence{"diubah", "changed"}

	SlideDirectives    = Sentence{"Arahan", "Directives"}
	SlideDirective     = Sentence{"Arahan", "Directive"}
	SlideDirectivesOf  = Sentence{"Arahan %s", "Directives, %s"}
	SlideOpenOf        = Sentence{"Arahan terbuka", "Open directives"}
	SlideNoDirectives  = Sentence{"Belum ada arahan.", "No directive yet."}
	SlideNoneOpen      = Sentence{"Tidak ada arahan yang terbuka.", "No open directive."}
	SlideDirectiveGone = Sentence{"Arahan ini sudah diurungkan.", "This directive has been undone."}
	SlideNoOwner       = Sentence{"belum ditentukan", "not named"}
	SlideDueOn         = Sentence{"tenggat %s", "due %s"}
	SlideNoDue         = Sentence{"tanpa tenggat", "no due date"}
	SlideTaskOpen      = Sentence{"terbuka", "open"}
	SlideTaskUnderway  = Sentence{"berjalan", "under way"}
	SlideTaskWatched   = Sentence{"waspada", "at risk"}
	SlideTaskLate      = Sentence{"terlambat", "late"}
	SlideTaskDone      = Sentence{"selesai", "done"}
	SlideTaskCancelled = Sentence{"batal", "cancelled"}
	SlideTasksLate     = Sentence{"%n terlambat", "%n late"}

	SlideClaims   = Sentence{"Pernyataan tanpa sumber", "Claims without a source"}
	SlideClaim    = Sentence{"Pernyataan", "Claim"}
	SlideValue    = Sentence{"Angka", "Figure"}
	SlideNoSource = Sentence{"belum ada data", "no data yet"}
	SlideNoClaims = Sentence{"Semua pernyataan punya sumber.", "Every claim has a source."}

	SlideCountdown = Sentence{"Hitung mundur", "Countdown"}
	SlideNothingOn = Sentence{"Tidak ada giliran yang berlangsung.", "Nothing is being held."}
	SlideNextIs    = Sentence{"Berikutnya: %s, pukul %s", "Next: %s, at %s"}
	SlideMinutes   = Sentence{"%d menit", "%d minutes"}
	SlideUntil     = Sentence{"sampai %s", "until %s"}
)

// Commands of the wall's queue and of the slides of the room.
var (
	WallAgenda     = Sentence{"Tayangkan acara hari ini", "Show today's agenda"}
	WallDirectives = Sentence{"Tayangkan arahan hari ini", "Show today's directives"}
	WallOpen       = Sentence{"Tayangkan arahan yang masih terbuka", "Show the open directives"}
	WallClaims     = Sentence{"Tayangkan pernyataan tanpa sumber", "Show the claims without a source"}
	WallComparison = Sentence{"Tayangkan persandingan semua perangkat daerah", "Show the comparison of all agencies"}
	WallCountdown  = Sentence{"Tayangkan hitung mundur", "Show the countdown"}
	WallMessage    = Sentence{"Tayangkan pesan", "Show a message"}
	WallQueue      = Sentence{"Antrean layar", "Queue of the wall"}
	WallKeep       = Sentence{"Antrean: tambahkan yang sedang tayang", "Queue: add what is shown"}
	WallForget     = Sentence{"Antrean: kosongkan", "Queue: clear"}
	WallPaging     = Sentence{"Tayangan: ganti halaman sendiri", "Slide: turn pages by itself"}

	WallMessageHint = Sentence{"Ketik pesan. Layar tidak berubah sebelum Anda menekan Enter.", "Type the message. The wall does not change before you press Enter."}
	WallQueueHint   = Sentence{"Alt+panah mengubah urutan, Delete mengeluarkan", "Alt+arrows change the order, Delete takes out"}
	WallQueueEmpty  = Sentence{"Antrean kosong. Insert menambahkan yang sedang tayang; Ctrl+panah kanan lalu menayangkannya satu demi satu.", "The queue is empty. Insert adds what is shown; Ctrl+Right then shows one after the other."}
	WallAdd         = Sentence{"Tambahkan yang tayang", "Add what is shown"}
	WallNowShown    = Sentence{"Di layar sekarang", "On the wall now"}
	WallChosen      = Sentence{"Yang dipilih", "Chosen"}
	WallShownLast   = Sentence{"tayang terakhir dari antrean", "shown last from the queue"}
	WallComesNext   = Sentence{"berikutnya", "next"}
	WallSeconds     = Sentence{"Ganti halaman tiap (detik)", "Turn pages every (seconds)"}
	WallTurnStart   = Sentence{"Enter mulai (1–%d)", "Enter starts (1–%d)"}
	WallTurnStop    = Sentence{"Enter berhenti (1–%d)", "Enter stops (1–%d)"}
	WallTurnRange   = Sentence{"Ketik 1 sampai %d", "Type 1 to %d"}
	WallSend        = Sentence{"Tayangkan", "Show"}
	WallKept        = Sentence{"Masuk antrean: %s (%d tayangan).", "Queued: %s (%d slides)."}
	WallForgot      = Sentence{"Antrean dikosongkan.", "The queue is empty."}
	WallPagingOn    = Sentence{"Halaman berganti sendiri setiap %d detik, sampai Anda menggantinya dengan tombol.", "Pages turn by themselves every %d seconds, until you turn one by key."}
	WallPagingOff   = Sentence{"Halaman tidak lagi berganti sendiri.", "Pages no longer turn by themselves."}
)
