package text

import "benangmerah/model"

// The close of a day, its notula, and the named moments.
var (
	CommandCloseDay = Sentence{"Tutup hari…", "Close the day…"}

	// The moment in the file and the folder beside it have Indonesian names whatever language is switched on.
	ClosingTitle   = Sentence{"Tutup hari %d", "Close of day %d"}
	ClosingFolder  = Sentence{"%s – cadangan", "%s – backups"}
	ClosingHead    = Sentence{"Tutup hari %d: %s", "Close day %d: %s"}
	ClosingDo      = Sentence{"Tutup hari %d", "Close day %d"}
	ClosingAbout   = Sentence{"%n hal belum selesai. Hari tetap dapat ditutup; Enter membuka tempatnya.", "Things left open: %n. The day can be closed all the same; Enter opens the place."}
	ClosingFine    = Sentence{"Semuanya selesai. Hari dapat ditutup.", "Everything is done. The day can be closed."}
	ClosingAgain   = Sentence{"Hari ini sudah pernah ditutup (%s). Menutup lagi membuat penanda dan berkas baru.", "This day was closed before (%s). Closing it again makes a new moment and new files."}
	ClosingWhere   = Sentence{"Cadangan, notula, dan daftar tindak lanjut ditulis ke %s.", "Backup, notula and the follow-up list are written to %s."}
	ClosingCheck   = Sentence{"Hal", "What"}
	ClosingSubject = Sentence{"Tentang", "About"}
	ClosingOpen    = Sentence{"Buka", "Open"}
	ClosingRest    = Sentence{"Giliran %s", "Slot of %s"}
	ClosingEnds    = Sentence{"selesai sampai di sini", "ends here"}
	ClosingLeft    = Sentence{"%d perangkat daerah yang belum dipaparkan", "Agencies not heard: %d"}
	ClosingCarry   = Sentence{"dilanjutkan ke %s", "goes on on %s"}
	ClosingAddDay  = Sentence{"dilanjutkan pada hari rapat yang ditambah", "goes on on a day that is added"}
	ClosingLeave   = Sentence{"tidak dipaparkan lagi", "will not be heard"}
	ClosingWriting = Sentence{"Menulis cadangan dan notula", "Writing backup and notula"}
	ClosingStopped = Sentence{"Hari %d sudah ditutup. Penulisan berkasnya dibatalkan; yang sudah selesai ada di %s. Ctrl+Z membuka kembali harinya.", "Day %d is closed. Writing its files was cancelled; what was finished is in %s. Ctrl+Z opens the day again."}
	ClosingDone    = Sentence{"Hari %d sudah ditutup", "Day %d is closed"}
	ClosingFiles   = Sentence{"Tersimpan di %s:", "Kept in %s:"}
	ClosingUndo    = Sentence{"Ctrl+Z membuka kembali hari ini; berkas yang sudah ditulis tetap ada.", "Ctrl+Z opens the day again; the files that were written stay."}
	ClosingBackup  = Sentence{"%s (cadangan, sudah diperiksa)", "%s (backup, verified)"}
	ClosingNotula  = Sentence{"%s (notula, %d halaman)", "%s (notula, %d pages)"}
	ClosingSheet   = Sentence{"%s (daftar tindak lanjut, %n baris)", "%s (follow-up list, %n rows)"}

	CommandMoments = Sentence{"Tayangkan persandingan dua saat…", "Show two moments side by side…"}
	MomentsTitle   = Sentence{"Persandingan dua saat", "Two moments side by side"}
	MomentsAbout   = Sentence{"Saat yang ditandai, misalnya penutupan hari, dapat disandingkan dengan keadaan sekarang atau dengan saat lain.", "A named moment, such as the close of a day, can be put beside what is now or beside another moment."}
	MomentsShow    = Sentence{"Tayangkan", "Show"}
	MomentsFrom    = Sentence{"Dari", "From"}
	MomentsTo      = Sentence{"Ke", "To"}
	MomentsNow     = Sentence{"%s sekarang", "%s now"}
	MomentsReading = Sentence{"Membaca keadaan yang lalu", "Reading an earlier state"}

	FindingLines       = Sentence{"%s: %n baris", "%s: %n lines"}
	FindingAll         = Sentence{"%s: semua program", "%s: all programmes"}
	FindingCorrections = Sentence{"%s: %n koreksi", "%s: %n corrections"}
	FindingAttendance  = Sentence{"daftar hadir hari itu", "the attendance list of that day"}

	FollowupSheet      = Sentence{"Tindak lanjut", "Follow-up"}
	FollowupAgency     = Sentence{"Perangkat Daerah", "Agency"}
	FollowupKind       = Sentence{"Jenis", "Kind"}
	FollowupCode       = Sentence{"Kode", "Code"}
	FollowupText       = Sentence{"Arahan atau yang dikoreksi", "Directive, or what was corrected"}
	FollowupOld        = Sentence{"Semula", "Before"}
	FollowupNew        = Sentence{"Menjadi", "Now"}
	FollowupOwner      = Sentence{"Penanggung jawab", "Owner"}
	FollowupDue        = Sentence{"Tenggat", "Due"}
	FollowupState      = Sentence{"Keadaan", "State"}
	FollowupSpeaker    = Sentence{"Disampaikan oleh", "Said by"}
	FollowupWhen       = Sentence{"Waktu", "When"}
	FollowupDirective  = Sentence{"Arahan", "Directive"}
	FollowupCorrection = Sentence{"Koreksi", "Correction"}
	FollowupGeneral    = Sentence{"Umum", "General"}

	UseCloseDay  = Sentence{"close-day BERKAS [--day N] [--out FOLDER] [--title NAMA] [--continue] [--leave | --add-day] | --check", "close-day FILE [--day N] [--out DIR] [--title NAME] [--continue] [--leave | --add-day] | --check"}
	VerbCloseDay = Sentence{"menutup satu hari rapat: melanjutkan yang belum selesai ke hari berikut, lalu menulis cadangan, notula, dan daftar tindak lanjut", "close a day of the meeting: carry what is left to the next day, then write a backup, the notula and the follow-up list"}
	UseNotula    = Sentence{"notula BERKAS --out FOLDER [--day N] [--version N] [--meeting RAPAT] [--paper f4|a4] [--public]", "notula FILE --out DIR [--day N] [--version N] [--meeting MEETING] [--paper f4|a4] [--public]"}
	VerbNotula   = Sentence{"menulis notula satu hari rapat, atau seluruhnya, sebagai PDF", "write the notula of a day of the meeting, or of all, as PDF"}
	UseMoments   = Sentence{"moments BERKAS [--mark NAMA [--act NOMOR]]", "moments FILE [--mark NAME [--act NUMBER]]"}
	VerbMoments  = Sentence{"mendaftar saat yang ditandai, untuk disandingkan dengan compare, atau menandai yang sekarang", "list the named moments, to be put side by side with compare, or name the present one"}

	FlagCloseDayOf = Sentence{"hari ke-`N`; jika kosong yang sedang atau terakhir berjalan", "day number `N`; where empty the one under way or held last"}
	UseDeliver     = Sentence{"deliver BERKAS --out FOLDER [--agency KODE,…] [--version N] [--meeting RAPAT] [--paper f4|a4] [--public]", "deliver FILE --out DIR [--agency CODE,…] [--version N] [--meeting MEETING] [--paper f4|a4] [--public]"}
	VerbDeliver    = Sentence{"menulis paket naskah: satu folder per perangkat daerah, ringkasan, daftar SHA-256, dan satu arsip", "write what goes to people: a folder for every agency, all papers, a list of SHA-256, and one archive"}
	FlagDeliverTo  = Sentence{"`KODE` atau singkatan perangkat daerah, boleh beberapa; jika kosong semua", "`CODE` or short name of agencies; where empty all"}
	VerbsDelivered = Sentence{"Ditulis: %s (%n berkas untuk %d perangkat daerah)", "Written: %s (%n files for %d agencies)"}

	UsePaper         = Sentence{"paper BERKAS --kind JENIS --out FOLDER [--agency KODE] [--day N] [--version N] [--meeting RAPAT] [--paper f4|a4] [--public]", "paper FILE --kind KIND --out DIR [--agency CODE] [--day N] [--version N] [--meeting MEETING] [--paper f4|a4] [--public]"}
	VerbPaper        = Sentence{"menulis satu naskah sebagai PDF: berita acara, notula, petikan, daftar hadir, lembar arahan, atau acara", "write a paper as PDF: minutes, notula, extract, attendance list, sheet of directives, or schedule"}
	FlagPaperKind    = Sentence{"`JENIS`: berita-acara, notula, petikan, daftar-hadir, lembar-arahan, acara", "`KIND`: berita-acara, notula, petikan (extract), daftar-hadir (attendance), lembar-arahan (directives), acara (schedule)"}
	UsagePaperDay    = Sentence{"--day hanya berlaku untuk notula dan daftar-hadir.", "--day is for notula and daftar-hadir only."}
	UsagePaperAgency = Sentence{"--agency wajib untuk petikan, boleh untuk lembar-arahan, dan tidak berlaku untuk yang lain.", "--agency is needed for petikan, may be given for lembar-arahan, and is not for the others."}

	FlagNotulaDay = Sentence{"hari ke-`N`; jika kosong semua hari yang sudah berjalan", "day number `N`; where empty every day that was held"}
	FlagKeepDir   = Sentence{"`FOLDER` yang ditulisi; jika kosong folder cadangan di samping berkas", "`DIR`, the folder to write to; where empty the folder of backups beside the file"}
	FlagMoment    = Sentence{"`NAMA` saat ini; jika kosong \"Tutup hari N\"", "`NAME` of the moment; where empty \"Tutup hari N\""}
	CommandMark   = Sentence{"Tandai saat: sekarang, atau sesudah tindakan tertentu", "Name a moment: now, or after a certain act"}
	MarkTitle     = Sentence{"Beri nama pada satu keadaan berkas, agar dapat disandingkan", "Name a state of the file, so that it can be compared with"}
	MarkName      = Sentence{"Nama, misalnya Sebelum istirahat", "Name, such as Before the break"}
	MarkAct       = Sentence{"Sesudah tindakan nomor (1–%d); kosong: sekarang", "After act number (1–%d); empty: now"}
	MarkNow       = Sentence{"Keadaan sekarang.", "The present state."}
	MarkAfter     = Sentence{"Sesudah tindakan %d: %s, %s.", "After act %d: %s, %s."}
	MarkNone      = Sentence{"Tidak ada tindakan dengan nomor itu; yang ada 1 sampai %d.", "There is no act of that number; there are 1 to %d."}
	MarkDo        = Sentence{"Tandai", "Name it"}
	MarkDone      = Sentence{"Ditandai: %s", "Named: %s"}

	FlagMarkAct  = Sentence{"tandai keadaan sesudah tindakan `NOMOR` ini, bukan yang sekarang", "name the state after the act of this `NUMBER`, not the present one"}
	FlagMark     = Sentence{"tandai keadaan sekarang dengan `NAMA`", "`NAME` the present state"}
	FlagContinue = Sentence{"lanjutkan sisa giliran yang sedang berlangsung di hari berikut", "go on with the slot being held on the next day"}
	FlagLeave    = Sentence{"biarkan yang belum dipaparkan: tidak dipaparkan lagi", "leave what was not heard: nobody will hear it"}
	FlagDayCheck = Sentence{"hanya sebutkan yang belum selesai; tidak ada yang berubah", "only say what is left open; nothing changes"}

	VerbsDayFine     = Sentence{"Hari %d, %s: semuanya selesai.", "Day %d, %s: everything is done."}
	VerbsDayOpen     = Sentence{"Hari %d, %s: %n hal belum selesai.", "Day %d, %s: things left open: %n."}
	VerbsDayClosed   = Sentence{"Hari %d, %s, ditutup sebagai tindakan %d: “%s”.", "Day %d, %s, closed as act %d: “%s”."}
	VerbsDayEnded    = Sentence{"Giliran diakhiri: %s", "Slot ended: %s"}
	VerbsDayCarried  = Sentence{"Dilanjutkan ke %s: %s", "Goes on on %s: %s"}
	VerbsMoments     = Sentence{"%d saat ditandai.", "Named moments: %d."}
	VerbsBackupFinal = Sentence{"Cadangan: %s", "Backup: %s"}
)

// DayChecks names what is looked at before a day is closed.
var DayChecks = map[model.DayCheck]Sentence{
	model.CheckNobody:      {"Tidak ada yang hadir", "Nobody present"},
	model.CheckHeld:        {"Giliran masih berlangsung", "Slot still being held"},
	model.CheckUnheard:     {"Belum dilaksanakan", "Not held"},
	model.CheckUndecided:   {"Belum diputuskan", "Without a decision"},
	model.CheckOwner:       {"Arahan tanpa penanggung jawab", "Directive without an owner"},
	model.CheckDue:         {"Arahan tanpa tenggat", "Directive without a due date"},
	model.CheckClaim:       {"Pernyataan tanpa sumber", "Claim without a source"},
	model.CheckUnconfirmed: {"Koreksi belum dikonfirmasi", "Correction not confirmed"},
	model.CheckOverCeiling: {"Melebihi pagu", "Over the ceiling"},
}

// DayFinding says what a finding of a day is about.
func DayFinding(say Say, f model.DayFinding) string {
	switch {
	case f.Check == model.CheckNobody:
		return say(FindingAttendance)
	case f.Check == model.CheckUnconfirmed:
		return say(FindingCorrections, f.Subject, f.Count)
	case f.Check == model.CheckUndecided && f.Count == 0:
		return say(FindingAll, f.Subject)
	case f.Check == model.CheckUndecided:
		return say(FindingLines, f.Subject, f.Count)
	default:
		return f.Subject
	}
}
