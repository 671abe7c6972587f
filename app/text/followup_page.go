package text

import "benangmerah/model"

// The page of what follows the meeting.
var (
	AreaFollowUp = Sentence{"Tindak lanjut", "Follow-up"}

	FollowUpOn     = Sentence{"Keadaan %s", "As of %s"}
	FollowUpNoFile = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda.", "No file is open. Open or make one on the home page."}

	FollowUpAgencies   = Sentence{"Perangkat daerah", "Agencies"}
	FollowUpAll        = Sentence{"Semua perangkat daerah", "All agencies"}
	FollowUpTasks      = Sentence{"%n arahan", "%n directives"}
	FollowUpTasksLate  = Sentence{"%n arahan, %n terlambat", "%n directives, %n overdue"}
	FollowUpFixes      = Sentence{"%n koreksi", "%n corrections"}
	FollowUpNothing    = Sentence{"tidak ada yang terbuka", "nothing open"}
	FollowUpOpenFacts  = Sentence{"%s belum selesai", "%s not done"}
	FollowUpLens       = Sentence{"%s %n", "%s %n"}
	FollowUpDirectives = Sentence{"Arahan", "Directives"}
	FollowUpCorrected  = Sentence{"Koreksi", "Corrections"}
	FollowUpWithClosed = Sentence{"Dengan yang selesai", "With what is done"}
	FollowUpOnlyOpen   = Sentence{"Hanya yang terbuka", "Only what is open"}
	FollowUpSearch     = Sentence{"Cari arahan atau koreksi", "Find directives or corrections"}
	FollowUpShow       = Sentence{"Tayangkan arahan", "Show directives"}
	FollowUpShowRow    = Sentence{"Tayangkan baris ini", "Show this row"}

	FollowUpNoDirectives = Sentence{"Tidak ada arahan yang terbuka untuk %s. Arahan baru dicatat dengan F3; Alt+3 menampilkan juga yang selesai.", "No directive is open for %s. F3 records a new one; Alt+3 shows those that are done too."}
	FollowUpNeverGiven   = Sentence{"Belum ada arahan untuk %s. Arahan baru dicatat dengan F3.", "There is no directive for %s yet. F3 records one."}
	FollowUpNoFixes      = Sentence{"Tidak ada koreksi yang belum terperiksa untuk %s. Alt+3 menampilkan juga yang sudah terperiksa.", "Every correction of %s is verified. Alt+3 shows those too."}
	FollowUpNeverFixed   = Sentence{"Belum ada koreksi untuk %s. Koreksi dibuat di halaman Sidang.", "There is no correction of %s yet. They are made on the Session page."}
	FollowUpNoMatch      = Sentence{"Tidak ada yang cocok dengan %q untuk %s.", "Nothing matches %q for %s."}
	FollowUpRowGone      = Sentence{"Baris ini tidak ada lagi. Tekan Esc.", "This row is no longer there. Press Esc."}

	FollowUpColDirective = Sentence{"Arahan", "Directive"}
	FollowUpColOwner     = Sentence{"Penanggung jawab", "Owner"}
	FollowUpColDue       = Sentence{"Tenggat", "Due"}
	FollowUpColStanding  = Sentence{"Keadaan", "State"}
	FollowUpColEvidence  = Sentence{"Bukti, keterangan", "Evidence, remarks"}
	FollowUpColFixed     = Sentence{"Yang dikoreksi", "What was corrected"}
	FollowUpColOld       = Sentence{"Semula", "Before"}
	FollowUpColNew       = Sentence{"Menjadi", "After"}
	FollowUpColSaid      = Sentence{"Disampaikan", "Said"}

	FollowUpNoDue     = Sentence{"tanpa tenggat", "no due date"}
	FollowUpNoOwner   = Sentence{"belum ditunjuk", "nobody named"}
	FollowUpLeft      = Sentence{"%d hari lagi", "%d days left"}
	FollowUpTomorrow  = Sentence{"besok", "tomorrow"}
	FollowUpToday     = Sentence{"hari ini", "today"}
	FollowUpLate      = Sentence{"terlambat %d hari", "%d days late"}
	FollowUpAsked     = Sentence{"minta %s", "asks %s"}
	FollowUpSince     = Sentence{"sejak %s", "since %s"}
	FollowUpSinceBy   = Sentence{"sejak %s oleh %s", "since %s by %s"}
	FollowUpAgain     = Sentence{"sudah dikoreksi lagi", "corrected again"}
	FollowUpSaidDay   = Sentence{"Hari %d", "Day %d"}
	FollowUpSlotOf    = Sentence{"giliran %s", "slot of %s"}
	FollowUpEvidence  = Sentence{"bukti: %s", "evidence: %s"}
	FollowUpVisit     = Sentence{"Kunjungan belajar", "Benchmark visit"}
	FollowUpVisited   = Sentence{"ke %s", "to %s"}
	FollowUpVisitDay  = Sentence{"pada %s", "on %s"}
	FollowUpBrought   = Sentence{"dibawa pulang: %s", "brought back: %s"}
	FollowUpChanges   = Sentence{"mengubah %s", "changes %s"}
	FollowUpConcerns  = Sentence{"tentang %s", "about %s"}
	FollowUpLineNamed = Sentence{"%s %s", "%s %s"}

	FollowUpPending = Sentence{"%s minta tenggat %s: %s · F10 menyetujui, Ctrl+F10 menolak", "%s asks for %s: %s · F10 grants, Ctrl+F10 refuses"}
	FollowUpGranted = Sentence{"Perpanjangan sampai %s disetujui: %s", "Extension until %s was granted: %s"}
	FollowUpRefused = Sentence{"Perpanjangan sampai %s ditolak: %s", "Extension until %s was refused: %s"}
	FollowUpAimEdit = Sentence{"Enter mengubah isian di tempat; tombol di bawah mengubah keadaan arahan ini.", "Enter changes a cell in place; the keys below change the state of this directive."}
	FollowUpAimRow  = Sentence{"Keadaan untuk koreksi ini. Spasi mencentang beberapa; dengan Ctrl untuk seluruh perangkat daerah.", "The state of this correction. Space ticks several; with Ctrl for the whole agency."}
	FollowUpAimMany = Sentence{"Keadaan untuk %n koreksi yang disorot", "The state of the %n corrections of the block"}
	FollowUpAimTick = Sentence{"Keadaan untuk %n koreksi yang dicentang · Esc melepas", "The state of the %n ticked corrections · Esc lets go"}

	FollowUpOf        = Sentence{"%s: %s", "%s: %s"}
	FollowUpGeneral   = Sentence{"umum, tanpa perangkat daerah", "general, about no agency"}
	FollowUpEvidenceQ = Sentence{"Bukti: keterangan atau nama berkas", "Evidence: words or the name of a file"}
	FollowUpFinishedQ = Sentence{"Selesai pada", "Finished on"}
	FollowUpToldQ     = Sentence{"Perkembangan (boleh kosong)", "What can be told so far (may be empty)"}
	FollowUpWatchedQ  = Sentence{"Apa yang menghambat (boleh kosong)", "What is in the way (may be empty)"}
	FollowUpReasonQ   = Sentence{"Alasan", "Reason"}
	FollowUpUntilQ    = Sentence{"Tenggat yang diminta", "Date asked for"}
	FollowUpByQ       = Sentence{"Yang meminta", "Who asks"}
	FollowUpWhyQ      = Sentence{"Alasan menolak", "Why it is refused"}
	FollowUpTextQ     = Sentence{"Arahan", "Directive"}
	FollowUpLearnQ    = Sentence{"Yang dipelajari", "What is to be learned"}
	FollowUpOwnerQ    = Sentence{"Penanggung jawab", "Owner"}
	FollowUpDueQ      = Sentence{"Tenggat", "Due"}
	FollowUpSpeakerQ  = Sentence{"Yang memberi arahan", "Given by"}
	FollowUpPlaceQ    = Sentence{"Tempat", "Place"}
	FollowUpVisitedQ  = Sentence{"Tanggal kunjungan", "Date of the visit"}
	FollowUpBroughtQ  = Sentence{"Yang dibawa pulang", "What was brought back"}
	FollowUpLineQ     = Sentence{"Program yang berubah: kode atau nama", "Programme that changes: code or name"}
	FollowUpDoneByQ   = Sentence{"Oleh", "By"}
	FollowUpDoneOnQ   = Sentence{"Tanggal", "Date"}

	FollowUpEchoNoDue   = Sentence{"kosong: tanpa tenggat", "empty: no due date"}
	FollowUpEchoToday   = Sentence{"kosong: hari ini", "empty: today"}
	FollowUpEchoNoDay   = Sentence{"kosong: belum", "empty: not yet"}
	FollowUpEchoNoDate  = Sentence{"bukan tanggal", "not a date"}
	FollowUpEchoNobody  = Sentence{"kosong: operator komputer ini", "empty: the operator of this computer"}
	FollowUpEchoNoLine  = Sentence{"kosong: tidak ada", "empty: none"}
	FollowUpEchoUnknown = Sentence{"tidak ditemukan", "not found"}
	FollowUpEchoMany    = Sentence{"%n cocok, misalnya %s", "%n match, such as %s"}

	FollowUpNeedUntil  = Sentence{"Ketik tanggal yang diminta, misalnya 31/3 atau 2 minggu.", "Type the date that is asked for, such as 31/3 or 2 weeks."}
	FollowUpFuture     = Sentence{"%s belum tiba. Ketik hari ini atau tanggal sebelumnya.", "%s is still to come. Type today or an earlier date."}
	FollowUpNoLine     = Sentence{"Program %q tidak ditemukan. Ketik kode atau sebagian namanya, atau kosongkan.", "There is no programme %q. Type its code or part of its name, or nothing."}
	FollowUpManyLines  = Sentence{"%q cocok dengan %n baris. Ketik kodenya.", "%q matches %n lines. Type the code."}
	FollowUpPickAgency = Sentence{"Pilih dahulu perangkat daerahnya di daftar kiri.", "Choose the agency in the list at the left first."}
	FollowUpNoneToSet  = Sentence{"Tidak ada koreksi %s yang belum sampai di situ.", "No correction of %s is short of that."}
	FollowUpVerified   = Sentence{"%n koreksi terbukti sudah masuk dan ditandai terperiksa.", "%n corrections are in the later figures and were set verified."}

	FollowUpFinish    = Sentence{"Selesai", "Finished"}
	FollowUpUnderway  = Sentence{"Berjalan", "Under way"}
	FollowUpWatch     = Sentence{"Waspada", "At risk"}
	FollowUpCancel    = Sentence{"Batal", "Cancelled"}
	FollowUpReopen    = Sentence{"Buka kembali", "Open again"}
	FollowUpExtend    = Sentence{"Minta tenggat lain", "Ask for a later date"}
	FollowUpGrant     = Sentence{"Setujui", "Grant"}
	FollowUpRefuse    = Sentence{"Tolak", "Refuse"}
	FollowUpGive      = Sentence{"Arahan baru", "New directive"}
	FollowUpGiveVisit = Sentence{"Kunjungan belajar baru", "New benchmark visit"}
	FollowUpFillVisit = Sentence{"Isi kunjungan", "Fill in the visit"}
	FollowUpConfirm   = Sentence{"Dikonfirmasi", "Confirmed"}
	FollowUpEnter     = Sentence{"Masuk SIPD", "In SIPD"}
	FollowUpVerify    = Sentence{"Terperiksa", "Verified"}
	FollowUpNote      = Sentence{"Kembali dicatat", "Noted again"}
	FollowUpMatch     = Sentence{"Cocokkan dengan APBD", "Match with the budget"}

	FollowUpConfirmAll = Sentence{"Seluruh perangkat daerah dikonfirmasi", "Whole agency confirmed"}
	FollowUpEnterAll   = Sentence{"Seluruh perangkat daerah masuk SIPD", "Whole agency in SIPD"}
	FollowUpVerifyAll  = Sentence{"Seluruh perangkat daerah terperiksa", "Whole agency verified"}
	FollowUpManyAbout  = Sentence{"%s: %n koreksi", "%s: %n corrections"}
	FollowUpWholeAbout = Sentence{"%s: %n koreksi, seluruh %s", "%s: %n corrections, the whole of %s"}

	FollowUpExport       = Sentence{"Tulis daftar ini sebagai Excel", "Write this list as a workbook"}
	FollowUpSheetUntil   = Sentence{"Tenggat yang diminta", "Date asked for"}
	FollowUpSheetDone    = Sentence{"Selesai pada", "Finished on"}
	FollowUpSheetSaid    = Sentence{"Kapan disampaikan", "When said"}
	FollowUpSheetVisit   = Sentence{"Kunjungan", "Visit"}
	FollowUpSheetLine    = Sentence{"Program", "Programme"}
	FollowUpSheetOf      = Sentence{"Sumber dana atau indikator", "Source or indicator"}
	FollowUpSheetSince   = Sentence{"Sejak", "Since"}
	FollowUpSheetSpeaker = Sentence{"Disampaikan oleh", "Said by"}

	FollowUpCmdFinish   = Sentence{"Arahan selesai", "Directive finished"}
	FollowUpCmdUnderway = Sentence{"Arahan berjalan", "Directive under way"}
	FollowUpCmdWatch    = Sentence{"Arahan waspada", "Directive at risk"}
	FollowUpCmdCancel   = Sentence{"Arahan batal", "Directive cancelled"}
	FollowUpCmdReopen   = Sentence{"Arahan dibuka kembali", "Directive opened again"}
	FollowUpCmdGrant    = Sentence{"Setujui tenggat yang diminta", "Grant the date asked for"}
	FollowUpCmdRefuse   = Sentence{"Tolak tenggat yang diminta", "Refuse the date asked for"}
	FollowUpCmdConfirm  = Sentence{"Koreksi dikonfirmasi perangkat daerah", "Correction confirmed by the agency"}
	FollowUpCmdEnter    = Sentence{"Koreksi dimasukkan ke SIPD", "Correction entered into SIPD"}
	FollowUpCmdVerify   = Sentence{"Koreksi terperiksa", "Correction verified"}
	FollowUpCmdNote     = Sentence{"Koreksi kembali dicatat", "Correction noted again"}
	FollowUpCmdMatch    = Sentence{"Cocokkan koreksi dengan APBD", "Match corrections with the budget"}
	FollowUpCmdLens     = Sentence{"Lihat arahan", "See directives"}
	FollowUpCmdFixes    = Sentence{"Lihat koreksi", "See corrections"}
	FollowUpCmdClosed   = Sentence{"Tampilkan atau sembunyikan yang selesai", "Show or hide what is done"}
	FollowUpCmdSearch   = Sentence{"Cari di daftar", "Search the list"}
	FollowUpCmdEarlier  = Sentence{"Perangkat daerah sebelumnya", "The agency before"}
	FollowUpCmdLater    = Sentence{"Perangkat daerah berikutnya", "The next agency"}
	FollowUpCmdAgencies = Sentence{"Ke daftar perangkat daerah", "To the list of agencies"}
	FollowUpCmdBack     = Sentence{"Lepas centang", "Let go of ticks"}
)

// CorrectionStatesShort names the states of corrections in narrow columns.
var CorrectionStatesShort = map[model.CorrectionState]Sentence{
	model.Noted:     {"dicatat", "noted"},
	model.Confirmed: {"dikonfirmasi", "confirmed"},
	model.Entered:   {"masuk SIPD", "in SIPD"},
	model.Verified:  {"terperiksa", "verified"},
}
