package text

// The window itself: areas, status line, files, errors.
var (
	AppName = Sentence{"Benang Merah", "Benang Merah"}

	AreaHome      = Sentence{"Beranda", "Home"}
	AreaProgramme = Sentence{"Program", "Programmes"}
	AreaSession   = Sentence{"Sidang", "Session"}
	AreaPapers    = Sentence{"Notula", "Minutes"}

	StatusSaved    = Sentence{"Tersimpan", "Saved"}
	TitleSaving    = Sentence{"Menyimpan … – %s", "Saving … – %s"}
	StatusSlow     = Sentence{"%s, selama %s detik", "%s, in %s seconds"} // the time, and how long the act took
	StatusNoFile   = Sentence{"Belum ada berkas terbuka", "No file open"}
	StatusReadOnly = Sentence{"Hanya baca", "Read only"}
	StatusTotal    = Sentence{"Total hasil", "Agreed total"}
	StatusCeiling  = Sentence{"Pagu", "Ceiling"}
	StatusLeft     = Sentence{"Sisa", "Remaining"}
	StatusOver     = Sentence{"Lebih", "Over"}
	StatusActs     = Sentence{"%n tindakan", "%n acts"}
	StatusUndo     = Sentence{"Urungkan", "Undo"}
	StatusFind     = Sentence{"Cari perintah", "Find a command"}
	StatusBackup   = Sentence{"Cadangan terakhir", "Last backup"}

	CommandNew       = Sentence{"Buat berkas baru", "New file"}
	CommandOpen      = Sentence{"Buka berkas", "Open file"}
	CommandSample    = Sentence{"Coba contoh: Kota Contoh", "Try the sample: Kota Contoh"}
	CommandClose     = Sentence{"Tutup berkas", "Close file"}
	CommandBackup    = Sentence{"Buat cadangan", "Make a backup"}
	CommandCheck     = Sentence{"Periksa berkas", "Check the file"}
	CommandUndo      = Sentence{"Urungkan", "Undo"}
	CommandRedo      = Sentence{"Ulangi", "Redo"}
	CommandFind      = Sentence{"Cari perintah", "Find a command"}
	CommandKeys      = Sentence{"Panduan dan tombol halaman ini", "Guide and keys of this page"}
	CommandLanguage  = Sentence{"Ganti bahasa: English", "Switch language: Indonesia"}
	CommandDark      = Sentence{"Tema gelap atau terang", "Dark or light theme"}
	CommandLarger    = Sentence{"Perbesar teks", "Larger text"}
	CommandSmaller   = Sentence{"Perkecil teks", "Smaller text"}
	CommandMenu      = Sentence{"Menu", "Menu"}
	CommandQuit      = Sentence{"Keluar", "Quit"}
	CommandProjector = Sentence{"Layar proyektor", "Projector window"}
	CommandFreeze    = Sentence{"Bekukan", "Freeze"}
	CommandUnfreeze  = Sentence{"Lepas beku", "Unfreeze"}
	CommandBlank     = Sentence{"Kosongkan", "Blank"}
	CommandUnblank   = Sentence{"Isi kembali", "Show again"}
	WallFrozenNow    = Sentence{"Layar dibekukan: gambarnya tetap sampai dilepas.", "The wall is frozen: its picture stays until it is thawed."}
	WallThawedNow    = Sentence{"Layar tidak dibekukan lagi.", "The wall is no longer frozen."}
	WallBlankNow     = Sentence{"Layar dikosongkan.", "The wall is blank."}
	WallLitNow       = Sentence{"Layar terisi kembali.", "The wall shows again what was there."}
	CommandWallTheme = Sentence{"Proyektor gelap atau terang", "Projector dark or light"}
	CommandWallTitle = Sentence{"Tayangkan judul rapat", "Show the meeting's title"}
	CommandNextPage  = Sentence{"Tayangan: halaman berikut", "Slide: next page"}
	CommandPrevPage  = Sentence{"Tayangan: halaman sebelum", "Slide: previous page"}

	CommandImport = Sentence{"Masukkan berkas perangkat daerah, tabel, atau Rekap 5", "Take in an agency's file, a table or a Rekap 5"}

	GroupFile  = Sentence{"Berkas", "File"}
	GroupEdit  = Sentence{"Sunting", "Edit"}
	GroupView  = Sentence{"Tampilan", "View"}
	GroupWall  = Sentence{"Proyektor", "Projector"}
	GroupPage  = Sentence{"Halaman ini", "This page"}
	GroupGoto  = Sentence{"Buka", "Go to"}
	FindPlace  = Sentence{"Ketik nama perintah, perangkat daerah, atau program", "Type a command, an agency or a programme"}
	FindName   = Sentence{"Nama", "Name"}
	FindKind   = Sentence{"Jenis", "Kind"}
	FindNone   = Sentence{"Tidak ada yang cocok", "Nothing matches"}
	KeysTitle  = Sentence{"Tombol", "Keys"}
	KindAgency = Sentence{"perangkat daerah", "agency"}
	KindLine   = Sentence{"program", "programme"}
	KindDo     = Sentence{"perintah", "command"}

	PickHere  = Sentence{"Pilih folder ini", "Choose this folder"}
	Cancel    = Sentence{"Batal", "Cancel"}
	Close     = Sentence{"Tutup", "Close"}
	Cancelled = Sentence{"Dibatalkan. Tidak ada yang berubah.", "Cancelled. Nothing has changed."}
	BusyNow   = Sentence{"Tunggu sampai pekerjaan yang berjalan selesai, atau batalkan dahulu.", "Wait until the running work is done, or cancel it first."}

	OpeningFile  = Sentence{"Membuka %s", "Opening %s"}
	MakingFile   = Sentence{"Membuat %s", "Making %s"}
	CheckingFile = Sentence{"Memeriksa berkas", "Checking the file"}
	BackingUp    = Sentence{"Membuat cadangan", "Making a backup"}
	BackedUp     = Sentence{"Cadangan selesai dan sudah diperiksa: %s. Media boleh dicabut.", "Backup done and verified: %s. The medium may be unplugged."}
	CheckedBad   = Sentence{"Ditemukan %n masalah pada berkas ini. Simpan berkas apa adanya dan pakai cadangan terakhir.", "Problems found in this file: %n. Keep it as it is and use the last backup."}
	CheckedFine  = Sentence{"Berkas utuh: %n tindakan diputar ulang dan sama dengan isi berkas.", "The file is whole: %n acts replayed and equal to its contents."}
	Undone       = Sentence{"Diurungkan: %s", "Undone: %s"}
	Redone       = Sentence{"Diulangi: %s", "Redone: %s"}
	NothingUndo  = Sentence{"Tidak ada yang dapat diurungkan.", "There is nothing to undo."}
	NothingRedo  = Sentence{"Tidak ada yang dapat diulangi.", "There is nothing to redo."}
	ReadOnlyNow  = Sentence{"Berkas ini hanya dapat dibaca.", "This file can only be read."}
	Unexpected   = Sentence{"Terjadi kesalahan yang tidak terduga; tidak ada yang berubah. Rinciannya ada di %s.", "Something unexpected went wrong; nothing has changed. Details are in %s."}
	NoOpenGL     = Sentence{"Jendela tidak dapat dibuka: komputer ini tidak menyediakan OpenGL 2.1 (misalnya lewat desktop jarak jauh). Jalankan langsung di komputernya, perbarui penggerak grafisnya, atau pasang Mesa menurut BACA.txt di folder opengl di samping program. Catatan: %s", "The window cannot be opened: this computer offers no OpenGL 2.1 (over a remote desktop, for instance). Run it on the machine itself, update its graphics driver, or lay Mesa into the folder opengl beside the program as BACA.txt there says. Log: %s"}
	NeedFile     = Sentence{"Buka atau buat berkas dahulu.", "Open or make a file first."}
)

// Acts names acts, for undo and lists, by the name in the journal. An act that is not here is shown by the name itself.
var Acts = map[string]Sentence{
	"correct.budget":   {"koreksi pagu", "budget correction"},
	"correct.target":   {"koreksi target", "target correction"},
	"correct.text":     {"koreksi isian", "text correction"},
	"correct.many":     {"koreksi banyak pagu", "correction of many budgets"},
	"correct.shift":    {"pergeseran pagu", "budget shift"},
	"evaluate":         {"evaluasi triwulan", "evaluation of a quarter"},
	"realise":          {"realisasi triwulan", "realisation of a quarter"},
	"setup.thresholds": {"ambang penilaian", "thresholds"},
	"merge":            {"penggabungan salinan", "copies merged"},
	"part.take":        {"isi berkas perangkat daerah", "what an agency's file was given with"},
	"enter.budget":     {"isian pagu", "budget entry"},
	"enter.cells":      {"isian sel", "cells entered"},
	"enter.figures":    {"isian angka", "figures entered"},
	"enter.target":     {"isian target", "target entry"},
	"decide":           {"keputusan", "decision"},
	"note":             {"catatan", "note"},
	"directive":        {"arahan", "directive"},
	"claim":            {"pernyataan", "claim"},
	"slot.begin":       {"mulai giliran", "slot begun"},
	"slot.end":         {"akhiri giliran", "slot ended"},
	"moment":           {"penanda saat", "named moment"},
	"import":           {"impor berkas", "file import"},
	"catalog.import":   {"nomenklatur", "nomenclature"},
	"finalise":         {"pengesahan notula", "minutes made final"},
	"undo":             {"pengurungan", "undo"},
	"waive":            {"pengesampingan temuan", "finding waived"},
	"unwaive":          {"pencabutan pengesampingan", "waiver taken back"},
	"setup.file":       {"pembuatan berkas", "file set up"},
	"setup.region":     {"isian daerah dan pejabat", "region and officials entered"},
	"setup.funds":      {"isian sumber dana", "funding sources entered"},

	"setup.officials":  {"isian pejabat", "officials entered"},
	"setup.agencies":   {"isian perangkat daerah", "agencies entered"},
	"setup.ceilings":   {"isian pagu", "ceilings entered"},
	"setup.meeting":    {"isian rapat", "meeting entered"},
	"meeting.next":     {"rapat berikutnya", "next meeting begun"},
	"setup.attendance": {"isian daftar hadir", "attendance entered"},
	"setup.missions":   {"isian misi", "missions entered"},

	"catalog.add":    {"baris dari nomenklatur", "line from the nomenclature"},
	"catalog.fill":   {"nama dari nomenklatur", "name from the nomenclature"},
	"units.join":     {"penyatuan ejaan satuan", "spellings of a unit joined"},
	"indicator.add":  {"indikator baru", "new indicator"},
	"indicator.move": {"urutan indikator", "indicator moved"},
	"line.add":       {"baris baru", "new line"},
	"line.remove":    {"penghapusan baris", "lines removed"},
	"source.add":     {"sumber dana baru", "new funding source"},
	"source.change":  {"pergantian sumber dana", "funding source changed"},
	"year.clone":     {"tahun baru", "new year"},

	"paragraph.edit":    {"paragraf disunting", "paragraph edited"},
	"paragraph.restore": {"suntingan dikembalikan", "wording restored"},
	"finding.pass":      {"temuan dilewatkan", "finding let pass"},
	"finding.hold":      {"temuan tidak dilewatkan lagi", "finding held again"},
	"reopen":            {"rapat dibuka kembali", "meeting opened again"},
	"papers.form":       {"bentuk naskah", "form of the papers"},
	"papers.sentence":   {"kalimat naskah", "sentence of the papers"},
	"papers.restore":    {"kalimat naskah dikembalikan", "sentences of the papers brought back"},

	"handover.give":   {"serah terima naskah", "papers given out"},
	"handover.amend":  {"perbaikan buku serah terima", "register amended"},
	"handover.remove": {"penghapusan catatan serah terima", "entry of the register removed"},
	"mail.mark":       {"pengiriman surel", "mail sent"},
	"mail.settle":     {"kejelasan surel yang diragukan", "mail in doubt settled"},
	"signed.attach":   {"salinan bertanda tangan disimpan", "signed copy kept"},
	"signed.detach":   {"salinan bertanda tangan dilepas", "signed copy taken off"},
	"setup.post":      {"pengaturan surel", "mail settings entered"},

	"panel.keep":     {"persandingan disimpan", "comparison kept"},
	"panel.rename":   {"nama persandingan", "comparison renamed"},
	"panel.remove":   {"persandingan dihapus", "comparison removed"},
	"ranking.start":  {"daftar prioritas baru", "new ranking"},
	"ranking.edit":   {"ubahan daftar prioritas", "ranking changed"},
	"ranking.copy":   {"salinan daftar prioritas", "copy of a ranking"},
	"ranking.score":  {"penilaian", "scores given"},
	"ranking.lock":   {"kunci calon", "candidate locked"},
	"ranking.order":  {"urutan Wali Kota", "chair's order"},
	"ranking.reveal": {"pembukaan nilai", "scores revealed"},

	"succession.join":   {"penyatuan baris yang berpindah", "lines that moved joined"},
	"succession.part":   {"pelepasan baris yang berpindah", "lines that moved parted"},
	"succession.refuse": {"penolakan baris yang berpindah", "lines held to be different"},

	"cohort.add":         {"kelompok binaan baru", "new cohort"},
	"cohort.edit":        {"perubahan kelompok binaan", "cohort changed"},
	"cohort.remove":      {"penghapusan kelompok binaan", "cohort removed"},
	"cohort.requirement": {"syarat kelompok binaan", "requirement of a cohort"},
	"cohort.quota":       {"kuota kelompok binaan", "quota of a cohort"},
	"cohort.apply":       {"penambahan pemohon", "applicants added"},
	"cohort.withdraw":    {"penghapusan pemohon", "applicants removed"},
	"cohort.assess":      {"penilaian pemohon", "findings about applicants"},
	"cohort.force":       {"penetapan pemohon", "applicants put in or out"},
	"cohort.next":        {"kesempatan berikutnya", "next chance"},
	"cohort.tie":         {"putusan seri", "tie decided"},
	"cohort.freeze":      {"pembekuan daftar terpilih", "list fixed"},
	"cohort.report":      {"perkembangan bulanan", "monthly progress"},
	"intake.set":         {"isian penjaringan", "intake entered"},
	"intake.remove":      {"penghapusan penjaringan", "intake removed"},
	"intake.conclude":    {"penutupan penjaringan", "intake concluded"},
	"intake.reopen":      {"pembukaan kembali penjaringan", "intake opened again"},
	"help.add":           {"jenis bantuan baru", "new kind of help"},
	"actor.edit":         {"data pelaku", "data of an actor"},
	"submission.add":     {"usulan baru", "new proposals"},
	"submission.edit":    {"perubahan usulan", "proposal edited"},
	"submission.remove":  {"penghapusan usulan", "proposals removed"},
	"submission.state":   {"jawaban usulan", "proposals answered"},
	"submission.unlock":  {"pembukaan kunci usulan", "proposals unlocked"},
	"submission.merge":   {"penggabungan usulan", "proposals merged"},
	"submission.part":    {"pelepasan gabungan usulan", "merged proposals parted"},
	"submission.carry":   {"penerusan usulan", "proposals carried over"},
	"submission.line":    {"usulan menjadi baris", "proposal made a line"},
	"submission.settle":  {"jawaban usulan menurut garis", "proposals answered by the line"},

	"scenario.start":  {"skenario baru", "new scenario"},
	"scenario.rename": {"ganti nama skenario", "scenario renamed"},
	"scenario.remove": {"penghapusan skenario", "scenario removed"},
	"scenario.copy":   {"salinan skenario", "scenario copied"},
	"scenario.try":    {"angka percobaan", "trial figure"},
	"scenario.cut":    {"potongan percobaan", "trial cut"},
	"scenario.shift":  {"pergeseran percobaan", "trial shift"},
	"scenario.untry":  {"penghapusan percobaan", "trial taken away"},
	"scenario.adopt":  {"penerapan skenario", "scenario adopted"},

	"refocus.start":      {"lembar refocusing baru", "new sheet of refocusing"},
	"refocus.edit":       {"ubahan lembar refocusing", "sheet of refocusing changed"},
	"refocus.remove":     {"penghapusan lembar refocusing", "sheet of refocusing removed"},
	"refocus.units":      {"unit refocusing dari tabel", "units of refocusing from a table"},
	"refocus.fill":       {"unit refocusing dari pagu", "units of refocusing from budgets"},
	"refocus.unit":       {"ubahan unit refocusing", "unit of refocusing changed"},
	"refocus.drop":       {"penghapusan unit refocusing", "units of refocusing removed"},
	"refocus.rules":      {"potongan menurut aturan", "cuts by rules"},
	"refocus.decide":     {"keputusan unit refocusing", "units of refocusing decided"},
	"refocus.adopt":      {"penerapan refocusing", "refocusing adopted"},
	"roadmap.groups":     {"kelompok di peta jalan", "groups on the roadmap"},
	"roadmap.themes":     {"tema peta jalan", "themes of the roadmap"},
	"roadmap.phases":     {"fase peta jalan", "phases of the roadmap"},
	"roadmap.standings":  {"capaian di peta jalan", "standings on the roadmap"},
	"roadmap.milestones": {"kredit bank bagi kelompok", "credits of banks to groups"},
	"roadmap.budgets":    {"anggaran peta jalan", "budgets of the roadmap"},
	"roadmap.receipts":   {"penerimaan kelompok", "what groups received"},
	"roadmap.remove":     {"penghapusan catatan peta jalan", "records of the roadmap removed"},

	"correction.state":   {"keadaan koreksi", "state of corrections"},
	"correction.verify":  {"pemeriksaan koreksi", "corrections verified"},
	"undecide":           {"pencabutan keputusan", "decision withdrawn"},
	"note.edit":          {"perubahan catatan", "note edited"},
	"note.withdraw":      {"pencabutan catatan", "note withdrawn"},
	"claim.edit":         {"perubahan pernyataan", "claim edited"},
	"claim.task":         {"penugasan mencari sumber data", "source of data asked for"},
	"claim.withdraw":     {"pencabutan pernyataan", "claim withdrawn"},
	"directive.edit":     {"perubahan arahan", "directive edited"},
	"directive.state":    {"keadaan arahan", "state of a directive"},
	"directive.withdraw": {"pencabutan arahan", "directive withdrawn"},
	"extension.request":  {"permintaan perpanjangan tenggat", "later date asked for"},
	"extension.answer":   {"jawaban perpanjangan tenggat", "answer about a later date"},

	"attendance.add":      {"penambahan daftar hadir", "attendance list added to"},
	"attendance.copy":     {"salinan daftar hadir", "attendance list copied"},
	"attendance.presence": {"kehadiran", "presence"},

	"agency.edit": {"isian perangkat daerah", "agency entered"},
	"agenda.edit": {"susunan acara", "agenda arranged"},

	"clock.adjust": {"penyesuaian jam: jam komputer berubah", "clock set right: the computer's clock was changed"},
	"day.close":    {"penutupan hari", "day closed"},
	"day.edit":     {"hari rapat", "day of the meeting"},
	"day.remove":   {"penghapusan hari rapat", "day of the meeting removed"},
	"slot.add":     {"giliran baru", "new slot"},
	"slot.carry":   {"giliran dilanjutkan besok", "slot carried to the next day"},
	"slot.edit":    {"perubahan giliran", "slot changed"},
	"slot.move":    {"pemindahan giliran", "slot moved"},
	"slot.remove":  {"penghapusan giliran", "slot removed"},
	"turn.drop":    {"pembicara dicoret", "speaker taken out of the queue"},
	"turn.end":     {"pembicara selesai", "speaker finished"},
	"turn.give":    {"giliran bicara", "floor given"},
	"turn.move":    {"urutan pembicara", "order of speakers"},
	"turn.queue":   {"antrean pembicara", "speaker queued"},
}
