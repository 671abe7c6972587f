package text

// The page of the meeting's days.
var (
	SessionNoFile = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda.", "No file is open. Open or make one on the home page."}

	SessionNoAgenda        = Sentence{"Berkas ini belum punya acara rapat. Buat acara sederhana untuk semua perangkat daerah: 08.00–16.00, istirahat 12.00–13.00.", "This file has no agenda yet. Make a simple one for all agencies: 08:00–16:00, break 12:00–13:00."}
	SessionFirstDay        = Sentence{"Hari pertama", "First day"}
	SessionDays            = Sentence{"Jumlah hari", "Days"}
	SessionBase            = Sentence{"Angka yang dibahas", "Figures to discuss"}
	SessionMakeAgenda      = Sentence{"Buat acara", "Make the agenda"}
	SessionNeedDate        = Sentence{"Ketik tanggal hari pertama, misalnya 18/1/2027 atau Senin depan.", "Type the date of the first day, such as 18/1/2027 or next Monday."}
	SessionNeedDays        = Sentence{"Ketik jumlah hari, 1 sampai %d.", "Type the number of days, 1 to %d."}
	SessionNoAgencies      = Sentence{"Belum ada perangkat daerah di berkas ini. Impor anggaran atau isi di halaman Program dahulu.", "There is no agency in this file. Import budgets or fill in the Programmes page first."}
	SessionTooManyAgencies = Sentence{"%d perangkat daerah tidak muat dalam %d hari. Tambah jumlah harinya.", "%d agencies do not fit into %d days. Take more days."}
	SessionAgendaEcho      = Sentence{"%s (mulai %s): %d perangkat daerah, paling banyak %d sehari, %d menit masing-masing. Anggaran tahun %d.", "%s (from %s): %d agencies, at most %d a day, %d minutes each. Budget year %d."}
	SessionMeetingTitle    = Sentence{"Rapat Pemaparan Program Prioritas Perangkat Daerah Tahun %d", "Presentation of the Agencies' Priority Programmes %d"}
	SessionStageProposed   = Sentence{"Usulan", "Proposed"}
	SessionStageEnacted    = Sentence{"Ditetapkan (APBD murni)", "Enacted budget"}
	SessionStageRevised    = Sentence{"Perubahan ke-%d", "Revision %d"}
	SessionStagePlanned    = Sentence{"Rencana (Renstra)", "Planned"}

	SessionPresenting = Sentence{"Pemaparan", "Presentation"}
	SessionOpening    = Sentence{"Pembukaan", "Opening"}
	SessionBreak      = Sentence{"Istirahat, salat, makan", "Break, prayer, lunch"}
	SessionPrayer     = Sentence{"Salat", "Prayer"}
	SessionClosing    = Sentence{"Penutupan", "Closing"}

	SessionAgenda    = Sentence{"Acara %s", "Agenda of %s"}
	SessionDay       = Sentence{"Hari %d", "Day %d"}
	SessionEnded     = Sentence{"selesai %s", "ended %s"}
	SessionHeld      = Sentence{"sedang berlangsung", "being held"}
	SessionExpected  = Sentence{"perkiraan %s", "expected %s"}
	SessionFalls     = Sentence{"mungkin ke Hari %d", "may fall to Day %d"}
	SessionPastClose = Sentence{"melewati jam tutup", "past the closing hour"}

	SessionPresenter      = Sentence{"Pemapar: %s", "Presenter: %s"}
	SessionPrograms       = Sentence{"%d program", "%d programmes"}
	SessionActivities     = Sentence{"%d kegiatan", "%d activities"}
	SessionSubs           = Sentence{"%d sub kegiatan", "%d sub-activities"}
	SessionOpenLines      = Sentence{"%d belum dibahas", "%d not discussed"}
	SessionMinutes        = Sentence{"%d menit", "%d minutes"}
	SessionNoAgency       = Sentence{"Giliran ini bukan milik perangkat daerah. Catatan (F2), arahan (F3), dan pernyataan (F4) tetap dapat dicatat; F9 memulai giliran berikut.", "This slot belongs to no agency. Notes (F2), directives (F3) and claims (F4) can still be recorded; F9 begins the next slot."}
	SessionNoLines        = Sentence{"%s belum punya program pada tahun %d. Isi di halaman Program, atau impor anggarannya.", "%s has no programme in %d yet. Fill in the Programmes page, or import its budget."}
	SessionLookingAway    = Sentence{"Anda melihat %s. Yang sedang berlangsung: %s. Esc kembali ke sana.", "You are looking at %s. Being held: %s. Esc goes back there."}
	SessionLookingWaiting = Sentence{"Anda melihat %s. Giliran berikutnya: %s. Esc kembali ke sana.", "You are looking at %s. The next slot: %s. Esc goes back there."}
	SessionLookingDone    = Sentence{"Anda melihat %s. Semua giliran sudah selesai; yang terakhir: %s. Esc kembali ke sana.", "You are looking at %s. All slots have ended; the last was %s. Esc goes back there."}
	SessionRowGone        = Sentence{"Baris ini tidak ada lagi. Tekan Esc.", "This row is no longer there. Press Esc."}

	SessionColName     = Sentence{"Program, kegiatan, sub kegiatan", "Programme, activity, sub-activity"}
	SessionColRp       = Sentence{"%s (Rp)", "%s (Rp)"}
	SessionDifference  = Sentence{"Selisih", "Difference"}
	SessionWhole       = Sentence{"Seluruh perangkat daerah", "The whole agency"}
	SessionIndicator   = Sentence{"indikator", "indicator"}
	SessionNoFund      = Sentence{"Tanpa sumber dana", "No source named"}
	SessionOutside     = Sentence{"di luar APBD, tidak dijumlahkan", "outside the region's budget, not summed"}
	SessionPlusOutside = Sentence{"+ %s di luar APBD", "+ %s outside"}

	SessionUp        = Sentence{"naik", "up"}
	SessionDown      = Sentence{"turun", "down"}
	SessionSame      = Sentence{"tetap", "same"}
	SessionNew       = Sentence{"baru", "new"}
	SessionOther     = Sentence{"diubah", "changed"}
	SessionOpen      = Sentence{"belum", "open"}
	SessionStillOpen = Sentence{"%d belum", "%d open"}
	SessionTicked    = Sentence{"dipilih", "picked"}
	SessionAccepted  = Sentence{"disepakati", "agreed"}
	SessionFixing    = Sentence{"perbaikan", "with changes"}
	SessionDeferred  = Sentence{"ditunda", "deferred"}
	SessionRejected  = Sentence{"ditolak", "rejected"}

	SessionRevised   = Sentence{"Perubahan %d", "Revision %d"}
	SessionEnacted   = Sentence{"Ditetapkan", "Enacted"}
	SessionPlanned   = Sentence{"Rencana", "Planned"}
	SessionAsked     = Sentence{"Usulan", "Asked"}
	SessionAgreed    = Sentence{"Hasil", "Agreed"}
	SessionCeiling   = Sentence{"Pagu", "Ceiling"}
	SessionNoCeiling = Sentence{"belum diisi", "not set"}
	SessionLeft      = Sentence{"Sisa", "Left"}
	SessionOver      = Sentence{"Lebih", "Over"}

	SessionMore         = Sentence{"bertambah %s", "%s more"}
	SessionLess         = Sentence{"berkurang %s", "%s less"}
	SessionWouldLeave   = Sentence{"sisa pagu %s", "%s left of the ceiling"}
	SessionWouldExceed  = Sentence{"melebihi pagu %s", "%s over the ceiling"}
	SessionTypingHint   = Sentence{"Enter simpan · F2 dengan alasan · Esc batal", "Enter saves · F2 with a reason · Esc gives up"}
	SessionFinishTyping = Sentence{"Selesaikan dahulu angka yang sedang diketik: Enter simpan, Esc batal.", "Finish the amount that is being typed first: Enter saves, Esc gives up."}
	SessionTypeAmount   = Sentence{"Ketik jumlahnya, misalnya 1,5 M atau 450jt, atau tekan Esc.", "Type the amount, such as 1.5 bn or 450 m, or press Esc."}

	SessionAccept            = Sentence{"Disepakati", "Agreed"}
	SessionAcceptFixing      = Sentence{"Dengan perbaikan", "With changes"}
	SessionAcceptFixingShort = Sentence{"Perbaikan", "Changes"}
	SessionDefer             = Sentence{"Ditunda", "Deferred"}
	SessionReject            = Sentence{"Ditolak", "Rejected"}
	SessionAcceptAll         = Sentence{"Seluruh perangkat daerah disepakati", "Whole agency agreed"}
	SessionAcceptFixingAll   = Sentence{"Seluruh perangkat daerah dengan perbaikan", "Whole agency with changes"}
	SessionDeferAll          = Sentence{"Seluruh perangkat daerah ditunda", "Whole agency deferred"}
	SessionRejectAll         = Sentence{"Seluruh perangkat daerah ditolak", "Whole agency rejected"}
	SessionAimLine           = Sentence{"Keputusan untuk %s %s", "Decision about %s %s"}
	SessionAimWhole          = Sentence{"Keputusan untuk seluruh %s", "Decision about the whole of %s"}
	SessionAimTicked         = Sentence{"Keputusan untuk %d baris yang dipilih · Esc melepas", "Decision about the %d picked lines · Esc lets go"}
	SessionAimBlock          = Sentence{"Keputusan untuk %d baris yang disorot", "Decision about the %d lines of the block"}
	SessionLines             = Sentence{"%d baris", "%d lines"}
	SessionDeferWhy          = Sentence{"Alasan %s ditunda", "Why %s is deferred"}
	SessionRejectWhy         = Sentence{"Alasan %s ditolak", "Why %s is rejected"}
	SessionNeedReason        = Sentence{"Alasan wajib diisi untuk menunda atau menolak.", "Deferring and rejecting need a reason."}

	SessionNote          = Sentence{"Catatan", "Note"}
	SessionDirective     = Sentence{"Arahan", "Directive"}
	SessionClaim         = Sentence{"Pernyataan", "Claim"}
	SessionNoteText      = Sentence{"Catatan", "Note"}
	SessionDirectiveText = Sentence{"Arahan", "Directive"}
	SessionOwner         = Sentence{"Penanggung jawab", "Owner"}
	SessionDue           = Sentence{"Tenggat", "Due"}
	SessionNoDue         = Sentence{"kosong: tanpa tenggat", "empty: no due date"}
	SessionNoDate        = Sentence{"bukan tanggal", "not a date"}
	SessionClaimText     = Sentence{"Pernyataan", "Claim"}
	SessionClaimValue    = Sentence{"Angka", "Figure"}
	SessionClaimSource   = Sentence{"Sumber", "Source"}
	SessionNoSource      = Sentence{"kosong: belum ada data", "empty: no data yet"}
	SessionReasonOf      = Sentence{"Alasan koreksi menjadi %s", "Reason for %s"}
	SessionSpeaker       = Sentence{"Yang berbicara", "Speaker"}
	SessionStripHint     = Sentence{"Enter simpan · Esc batal", "Enter saves · Esc gives up"}

	SessionSend        = Sentence{"Tayangkan", "Show"}
	SessionTargets     = Sentence{"Target", "Targets"}
	SessionTargetsHide = Sentence{"Tanpa target", "No targets"}

	SessionPhasePresentation = Sentence{"Pemaparan", "Presentation"}
	SessionPhaseDiscussion   = Sentence{"Pembahasan", "Discussion"}
	SessionPhaseReply        = Sentence{"Tanggapan", "Reply"}
	SessionPhaseOther        = Sentence{"Berlangsung", "Being held"}
	SessionEnding            = Sentence{"segera habis", "almost over"}
	SessionOverrun           = Sentence{"Lewat %d menit %d detik", "Over by %d min %d s"}
	SessionNothingRuns       = Sentence{"Belum ada giliran yang berlangsung", "No slot is being held"}
	SessionNext              = Sentence{"F9 memulai %s", "F9 begins %s"}
	SessionAllHeld           = Sentence{"Semua giliran sudah selesai", "All slots have ended"}
	SessionLeftOpen          = Sentence{"Dimulai %s dan belum diakhiri. F9 memulai giliran berikut.", "Begun %s and not ended. F9 begins the next slot."}
	SessionOfMinutes         = Sentence{"dari %d menit · giliran berakhir %s", "of %d minutes · slot ends %s"}
	SessionOfMinutesOver     = Sentence{"dari %d menit · batasnya %s", "of %d minutes · was due to end %s"}

	SessionSpeaking   = Sentence{"Yang berbicara", "Speaking"}
	SessionNobody     = Sentence{"Belum dipilih", "Not chosen"}
	SessionOnWall     = Sentence{"Di layar", "On the wall"}
	SessionWall       = Sentence{"Layar:", "Wall:"}
	SessionWallBlank  = Sentence{"Dikosongkan", "Blanked"}
	SessionWallFrozen = Sentence{"Dibekukan", "Frozen"}

	SessionLog           = Sentence{"Tercatat pada giliran ini", "On record in this slot"}
	SessionLogOf         = Sentence{"Tercatat pada giliran %s", "On record: %s"}
	SessionLogOlder      = Sentence{"%d catatan sebelumnya ada di berita acara.", "%d earlier records are in the minutes."}
	SessionLogEmpty      = Sentence{"Belum ada yang tercatat.", "Nothing on record yet."}
	SessionLogCorrection = Sentence{"Koreksi", "Correction"}
	SessionLogAccepted   = Sentence{"Disepakati", "Agreed"}
	SessionLogFixing     = Sentence{"Disepakati dengan perbaikan", "Agreed with changes"}
	SessionLogDeferred   = Sentence{"Ditunda", "Deferred"}
	SessionLogRejected   = Sentence{"Ditolak", "Rejected"}
	SessionLogChange     = Sentence{"%s: %s menjadi %s", "%s: %s to %s"}
	SessionLogDue        = Sentence{"tenggat %s", "due %s"}
	SessionNoData        = Sentence{"belum ada data", "no data yet"}

	SessionCmdNext      = Sentence{"Mulai giliran berikut", "Begin the next slot"}
	SessionCmdTakeUp    = Sentence{"Mulai giliran yang dilihat", "Begin the slot in view"}
	SessionCmdEnd       = Sentence{"Akhiri giliran", "End the slot"}
	SessionCmdSend      = Sentence{"Tayangkan perangkat daerah ini", "Show this agency on the wall"}
	SessionCmdSpeaker   = Sentence{"Pilih yang berbicara", "Choose who speaks"}
	SessionCmdTick      = Sentence{"Pilih baris untuk diputuskan bersama", "Pick the line to decide together"}
	SessionCmdTargets   = Sentence{"Tampilkan atau sembunyikan target", "Show or hide targets"}
	SessionCmdEarlier   = Sentence{"Lihat giliran sebelumnya", "Look at the slot before"}
	SessionCmdLater     = Sentence{"Lihat giliran sesudahnya", "Look at the slot after"}
	SessionCmdDayBefore = Sentence{"Lihat acara hari sebelumnya", "Agenda of the day before"}
	SessionCmdDayAfter  = Sentence{"Lihat acara hari sesudahnya", "Agenda of the day after"}
	SessionCmdBack      = Sentence{"Kembali ke giliran yang berlangsung", "Back to the slot being held"}
)
