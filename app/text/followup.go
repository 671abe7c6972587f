package text

import "benangmerah/model"

// The verbs of what follows a meeting: corrections, directives and attendance.
var (
	UseCorrections  = Sentence{"corrections BERKAS [--agency KODE] [--open] [--id NOMOR]… [--state KEADAAN [--by NAMA] [--on TANGGAL]] [--verify]", "corrections FILE [--agency CODE] [--open] [--id NUMBER]… [--state STATE [--by NAME] [--on DATE]] [--verify]"}
	VerbCorrections = Sentence{"mendaftar koreksi dan keadaannya, atau mengubah keadaannya", "list the corrections and how far they have come, or say so"}
	UseDirectives   = Sentence{"directives BERKAS [--agency KODE] [--open] [--day TANGGAL]", "directives FILE [--agency CODE] [--open] [--day DATE]"}
	VerbDirectives  = Sentence{"mendaftar arahan, yang terlambat dahulu", "list the directives, what is overdue first"}
	UseDirective    = Sentence{"directive BERKAS --id NOMOR --state KEADAAN [--evidence BUKTI] [--on TANGGAL] | --until TANGGAL --reason ALASAN | --answer JAWABAN [--reason ALASAN]", "directive FILE --id NUMBER --state STATE [--evidence EVIDENCE] [--on DATE] | --until DATE --reason REASON | --answer ANSWER [--reason REASON]"}
	VerbDirective   = Sentence{"mengubah keadaan arahan, atau meminta dan menjawab tenggat yang lebih akhir", "say how far a directive has come, or ask for a later date and answer that"}
	UseAttendance   = Sentence{"attendance BERKAS [--day TANGGAL] [--add DAFTAR | --copy | --number N… --presence KEHADIRAN [--deputy NAMA] [--at JAM]]", "attendance FILE [--day DATE] [--add LIST | --copy | --number N… --presence PRESENCE [--deputy NAME] [--at TIME]]"}
	VerbAttendance  = Sentence{"mendaftar yang hadir pada satu hari, atau mengisi daftarnya", "list who attends a day, or fill in the list"}

	FlagOpen            = Sentence{"hanya yang belum selesai", "only what is not done yet"}
	FlagID              = Sentence{"`NOMOR` catatan seperti pada daftarnya", "`NUMBER` of the record as in its list"}
	FlagCorrectionState = Sentence{"`KEADAAN`: dicatat, dikonfirmasi, dimasukkan, terperiksa", "`STATE`: dicatat, dikonfirmasi, dimasukkan, terperiksa"}
	FlagBy              = Sentence{"`NAMA` atau jabatan yang melakukannya", "`NAME` or office of who did it"}
	FlagOn              = Sentence{"`TANGGAL` dilakukan; jika kosong hari ini", "`DATE` on which it was done; today where empty"}
	FlagVerify          = Sentence{"tandai terperiksa yang nilainya sudah ada pada tahap sesudahnya", "set verified what later stages have"}
	FlagDirectiveState  = Sentence{"`KEADAAN`: terbuka, berjalan, waspada, selesai, batal", "`STATE`: terbuka, berjalan, waspada, selesai, batal"}
	FlagEvidence        = Sentence{"`BUKTI`: keterangan atau nama berkas", "`EVIDENCE`: words or the name of a file"}
	FlagUntil           = Sentence{"`TANGGAL` yang diminta sebagai tenggat", "`DATE` asked for as due date"}
	FlagAnswer          = Sentence{"`JAWABAN` atas permintaan itu: disetujui, ditolak", "`ANSWER` to the request: disetujui, ditolak"}
	FlagStandingDay     = Sentence{"`TANGGAL` keadaannya; jika kosong hari ini", "`DATE` on which they stand so; today where empty"}
	FlagAttendanceDay   = Sentence{"`TANGGAL` hari rapat; jika kosong hari ini atau hari pertama", "`DATE` of the day of the meeting; today or the first day where empty"}
	FlagAdd             = Sentence{"`DAFTAR`: berkas teks dengan nama, jabatan, dan perangkat daerah", "`LIST`: a text file with name, office and agency"}
	FlagCopy            = Sentence{"salin dari daftar terakhir sebelum hari itu", "copy the last list before that day"}
	FlagNumber          = Sentence{"`NOMOR` urut pada daftar", "`NUMBER` on the list"}
	FlagPresence        = Sentence{"`KEHADIRAN`: hadir, diwakili, tidak", "`PRESENCE`: hadir, diwakili, tidak"}
	FlagDeputy          = Sentence{"`NAMA` atau jabatan yang mewakili", "`NAME` or office of the deputy"}
	FlagAt              = Sentence{"`JAM` datang, misalnya 08.15", "`TIME` of arrival, such as 08.15"}

	UsageOneOf    = Sentence{"Pilih tepat satu: %s.", "Choose exactly one of: %s."}
	UsageNeedsToo = Sentence{"Pilihan %s memerlukan %s.", "The option %s needs %s."}

	VerbsCorrections     = Sentence{"%n koreksi, %n belum terperiksa.", "%n corrections, %n not verified."}
	VerbsCorrectionState = Sentence{"%n koreksi diubah keadaannya; %n belum terperiksa.", "The state of %n corrections was changed; %n are not verified."}
	VerbsDirectives      = Sentence{"%n arahan, %n belum selesai, %n terlambat.", "%n directives, %n not closed, %n overdue."}
	VerbsDirective       = Sentence{"Arahan %d: %s, tenggat %s.", "Directive %d: %s, due %s."}
	DuePast              = Sentence{"Perhatikan: tenggat itu sudah lewat.", "Mind that this due date has passed."}
	VerbsNoDue           = Sentence{"belum ditentukan", "not set"}
	VerbsAttendance      = Sentence{"%s: %n orang, %n hadir, %n diwakili, %n tidak hadir.", "%s: %n people, %n present, %n deputised, %n absent."}
	VerbsUnknownAgency   = Sentence{"Baris %d: perangkat daerah %q tidak dikenal.", "Row %d: the agency %q is not known."}
)

// CorrectionStates names the states of corrections.
var CorrectionStates = map[model.CorrectionState]Sentence{
	model.Noted:     {"dicatat", "noted"},
	model.Confirmed: {"dikonfirmasi perangkat daerah", "confirmed by the agency"},
	model.Entered:   {"dimasukkan ke SIPD", "entered into SIPD"},
	model.Verified:  {"terperiksa", "verified"},
}

// DirectiveStandings names where directives stand.
var DirectiveStandings = map[model.DirectiveStanding]Sentence{
	model.StandsOpen:      {"terbuka", "open"},
	model.StandsUnderway:  {"berjalan", "under way"},
	model.StandsWatched:   {"waspada", "at risk"},
	model.StandsOverdue:   {"terlambat", "overdue"},
	model.StandsFinished:  {"selesai", "finished"},
	model.StandsCancelled: {"batal", "cancelled"},
}

// Presences names how participants were there.
var Presences = map[model.Presence]Sentence{
	model.Expected: {"belum diketahui", "not known yet"},
	model.Present:  {"hadir", "present"},
	model.Deputy:   {"diwakili", "deputised"},
	model.Absent:   {"tidak hadir", "absent"},
}

// CorrectedFields names what a correction corrects.
var CorrectedFields = map[model.Field]Sentence{
	model.FieldBudget:    {"pagu", "budget"},
	model.FieldTarget:    {"nilai target", "target"},
	model.FieldName:      {"nama", "name"},
	model.FieldPriority:  {"prioritas", "priority"},
	model.FieldLocation:  {"lokasi", "location"},
	model.FieldGroup:     {"kelompok sasaran", "target group"},
	model.FieldObjective: {"sasaran", "objective"},
	model.FieldOutcome:   {"hasil yang dituju", "outcome"},
	model.FieldIndicator: {"indikator", "indicator"},
	model.FieldUnit:      {"satuan", "unit"},
	model.FieldBaseline:  {"kondisi awal", "baseline"},
	model.FieldSource:    {"sumber data", "source of data"},
	model.FieldOwner:     {"penanggung jawab", "person responsible"},
}
