package text

import "benangmerah/model"

// Intakes and proposals: the verbs intakes, proposals, matrix and replies.
var (
	VerbIntakes = Sentence{"melihat, membuka, menutup, atau meneruskan penjaringan usulan", "list, open, conclude or carry on intakes of proposals"}
	UseIntakes  = Sentence{"intakes BERKAS [--add TEMA --year TAHUN … | --edit TEMA … | --remove TEMA | --conclude TEMA | --reopen TEMA --reason ALASAN | --carry TEMA | --add-help NAMA]", "intakes FILE [--add THEME --year YEAR … | --edit THEME … | --remove THEME | --conclude THEME | --reopen THEME --reason REASON | --carry THEME | --add-help NAME]"}

	FlagIntakeAdd      = Sentence{"`TEMA` penjaringan yang dibuka", "`THEME` of the intake that is opened"}
	FlagIntakeEdit     = Sentence{"`TEMA` penjaringan yang diubah; yang tidak disebut tetap", "`THEME` of the intake that is changed; what is not given stays"}
	FlagIntakeRemove   = Sentence{"`TEMA` penjaringan tanpa usulan yang dihapus", "`THEME` of the intake without proposals that is removed"}
	FlagIntakeConclude = Sentence{"`TEMA` penjaringan yang ditutup; setiap pelaku harus sudah mendapat jawaban", "`THEME` of the intake that is concluded; every actor must have an answer"}
	FlagIntakeReopen   = Sentence{"`TEMA` penjaringan yang dibuka kembali", "`THEME` of the intake that is opened again"}
	FlagIntakeCarry    = Sentence{"`TEMA` penjaringan yang menerima usulan tertangguh dari penjaringan sebelumnya, masing-masing sekali", "`THEME` of the intake that takes the postponed proposals of the earlier one, each once"}
	FlagHelpAdd        = Sentence{"`NAMA` jenis bantuan yang ditambahkan", "`NAME` of a kind of help that is added"}
	FlagIntakeYear     = Sentence{"`TAHUN` yang diusulkan", "`YEAR` for which is proposed"}
	FlagIntakeMission  = Sentence{"`NOMOR` misi yang dilayani tema", "`NUMBER` of the mission that the theme serves"}
	FlagIntakeFocus    = Sentence{"`FOKUS` penjaringan", "`FOCUS` of the intake"}
	FlagIntakeFrom     = Sentence{"`TANGGAL` mulai", "`DATE` of the beginning"}
	FlagIntakeUntil    = Sentence{"`TANGGAL` selesai", "`DATE` of the end"}
	FlagIntakeQuota    = Sentence{"`BANYAKNYA` usulan yang dapat diterima; 0 tanpa kuota", "`NUMBER` of proposals that can be accepted; 0 for no limit"}
	FlagIntakeCarries  = Sentence{"`TEMA` penjaringan sebelumnya yang diteruskan", "`THEME` of the earlier intake that it carries on"}
	FlagIntakeTheme    = Sentence{"`TEMA` yang baru", "new `THEME`"}
	FlagIntakeReason   = Sentence{"`ALASAN`", "`REASON`"}
	FlagIntakeOf       = Sentence{"`TEMA` penjaringan, bila ada lebih dari satu: \"Tema 2027\"", "`THEME` of the intake where there are several: \"Theme 2027\""}

	IntakesSums   = Sentence{"%d penjaringan. Jenis bantuan: %s.", "%d intakes. Kinds of help: %s."}
	IntakeOpen    = Sentence{"terbuka", "open"}
	IntakeClosed  = Sentence{"ditutup", "concluded"}
	IntakeCounts  = Sentence{"%n usulan dari %n pelaku", "%n proposals of %n actors"}
	IntakeWaiting = Sentence{"%n pelaku menunggu jawaban", "%n actors wait for an answer"}
	IntakeQuota   = Sentence{"diterima %n dari %n", "%n of %n accepted"}
	IntakeNoQuota = Sentence{"diterima %n", "%n accepted"}
	IntakeAsked   = Sentence{"diusulkan %s", "%s asked for"}
	IntakeAgreed  = Sentence{"disetujui %s", "%s agreed"}
	IntakeDone    = Sentence{"Tercatat: %s.", "Recorded: %s."}
	IntakeCarried = Sentence{"%n usulan diteruskan ke %s.", "%n proposals carried into %s."}

	VerbProposals = Sentence{"melihat, menambah, menjawab, atau menggabung usulan", "list, add, answer or merge proposals"}
	UseProposals  = Sentence{"proposals BERKAS [--intake TEMA] [saringan] [--doubles | --read TABEL [--apply] | --add USULAN … | --answer KEADAAN --number N … | --merge-into N --number N … | --part --number N | --unlock --number N --reason ALASAN | --make-line KEGIATAN --number N … | --remove --number N]", "proposals FILE [--intake THEME] [filters] [--doubles | --read TABLE [--apply] | --add PROPOSAL … | --answer STATE --number N … | --merge-into N --number N … | --part --number N | --unlock --number N --reason REASON | --make-line ACTIVITY --number N … | --remove --number N]"}

	FlagProposalState    = Sentence{"hanya yang berkeadaan `KEADAAN`: baru, didiskusikan, diterima, ditangguhkan, ditolak, dikunci; boleh beberapa", "only those in `STATE`: baru, didiskusikan, diterima, ditangguhkan, ditolak, dikunci; one or more"}
	FlagProposalSource   = Sentence{"`SUMBER` usulan", "`SOURCE` of proposals"}
	FlagProposalSector   = Sentence{"`SEKTOR`", "`SECTOR`"}
	FlagProposalDistrict = Sentence{"`KECAMATAN` pelaku", "`DISTRICT` of the actor"}
	FlagProposalVillage  = Sentence{"`KELURAHAN` pelaku", "`VILLAGE` of the actor"}
	FlagProposalTrade    = Sentence{"`USAHA` pelaku", "`TRADE` of the actor"}
	FlagProposalHelp     = Sentence{"`JENIS` bantuan", "`KIND` of help"}
	FlagProposalActor    = Sentence{"`NAMA` pelaku, atau kata dari namanya", "`NAME` of the actor, or words of it"}
	FlagProposalSearch   = Sentence{"`KATA` yang semuanya ada pada usulan atau pelakunya", "`WORDS` that all stand in the proposal or its actor"}
	FlagProposalDoubles  = Sentence{"tampilkan pasangan yang mungkin sama", "show pairs that may be the same"}
	FlagProposalRead     = Sentence{"`TABEL` .xlsx atau .csv berisi usulan; tanpa --apply hanya diperiksa", "`TABLE`, .xlsx or .csv, of proposals; it is only checked without --apply"}
	FlagProposalApply    = Sentence{"masukkan baris yang dapat dipakai, sekaligus", "take the rows that can be used, all at once"}
	FlagProposalAdd      = Sentence{"`USULAN` yang ditambahkan, dengan --actor dan --help-kind", "`PROPOSAL` that is added, with --actor and --help-kind"}
	FlagProposalAnswer   = Sentence{"`KEADAAN` yang diberikan kepada --number", "`STATE` that is given to --number"}
	FlagProposalNumber   = Sentence{"`NOMOR` usulan: 3,5-9", "`NUMBERS` of proposals: 3,5-9"}
	FlagProposalInto     = Sentence{"`NOMOR` usulan yang menerima gabungan --number", "`NUMBER` of the proposal that --number are merged into"}
	FlagProposalPart     = Sentence{"lepaskan --number dari gabungannya", "part --number from what they were merged into"}
	FlagProposalUnlock   = Sentence{"buka kunci --number, dengan --reason", "unlock --number, with --reason"}
	FlagProposalLine     = Sentence{"`KEGIATAN` (kode) milik --agency; usulan menjadi sub kegiatan di bawahnya", "`ACTIVITY` (code) of --agency under which the proposal becomes a sub-activity"}
	FlagProposalRemove   = Sentence{"hapus --number yang salah catat dan belum dibahas", "remove --number that were entered by mistake and not discussed yet"}
	FlagProposalCost     = Sentence{"`BIAYA` yang disetujui", "agreed `COST`"}
	FlagProposalYear     = Sentence{"`TAHUN` pelaksanaan", "`YEAR` in which it is done"}
	FlagProposalLink     = Sentence{"`KODE` baris milik --agency yang melaksanakan", "`CODE` of the line of --agency that does it"}
	FlagProposalCode     = Sentence{"`KODE` sub kegiatan baru; jika kosong nomor berikutnya", "`CODE` of the new sub-activity; the next one where empty"}
	FlagProposalCalled   = Sentence{"`NAMA` sub kegiatan baru; jika kosong teks usulan", "`NAME` of the new sub-activity; the text of the proposal where empty"}
	FlagProposalAmount   = Sentence{"`NILAI` yang diusulkan", "`AMOUNT` that is asked for"}
	FlagProposalQuantity = Sentence{"`JUMLAH` seperti ditulis", "`QUANTITY` as it is written"}
	FlagProposalUnit     = Sentence{"`SATUAN`", "`UNIT`"}
	FlagProposalPlace    = Sentence{"`TEMPAT`", "`PLACE`"}
	FlagProposalPriority = Sentence{"`URUTAN` kepentingan menurut pelaku sendiri", "`RANK` among the actor's own proposals"}
	FlagProposalReason   = Sentence{"`ALASAN` jawaban", "`REASON` of the answer"}
	FlagProposalAgency   = Sentence{"`KODE` atau singkatan perangkat daerah pelaksana", "`CODE` or short name of the agency that does it"}

	ProposalsSums    = Sentence{"%s: %n usulan tampil dari %n; diusulkan %s.", "%s: %n proposals shown of %n; %s asked for."}
	ProposalsDone    = Sentence{"Tercatat untuk %n usulan.", "Recorded for %n proposals."}
	ProposalsDoubles = Sentence{"%n pasangan mungkin sama. Gabungkan dengan --merge-into bila benar.", "%n pairs may be the same. Merge them with --merge-into where they are."}
	ProposalLike     = Sentence{"%d%% sama", "%d%% alike"}
	ProposalsRead    = Sentence{"%s: %n baris dibaca, %n usulan dapat dimasukkan, %n sudah ada, %n ditolak; %n pelaku baru.", "%s: %n rows read, %n proposals can be taken, %n are there already, %n refused; %n new actors."}
	ProposalsRefused = Sentence{"Baris %d, %s: %q: %s", "Row %d, %s: %q: %s"}
	ProposalsAlike   = Sentence{"%n di antaranya berbunyi sama dengan baris sebelumnya; lihat sesudah masuk sebagai usulan ganda.", "%n of them say the same as a row before; see them among the doubles once they are in."}
	ProposalsUnknown = Sentence{"kolom tidak dikenal: %s", "unknown column: %s"}
	ProposalsPreview = Sentence{"Belum ada yang berubah; tambahkan --apply untuk memasukkannya.", "Nothing has changed; add --apply to take them."}
	ProposalsApplied = Sentence{"Sudah dimasukkan sebagai satu tindakan.", "They are taken, as one act."}
	ProposalsNothing = Sentence{"Tidak ada yang perlu dimasukkan.", "There is nothing to take."}
	ProposalFollows  = Sentence{"ikut nomor %d", "follows number %d"}
	ProposalMadeLine = Sentence{"Usulan nomor %d menjadi baris %s %s.", "Proposal number %d is the line %s %s now."}

	VerbMatrix        = Sentence{"menghitung usulan menurut dua hal, misalnya usaha dan jenis bantuan", "count proposals by two things, such as trade and kind of help"}
	UseMatrix         = Sentence{"matrix BERKAS [--intake TEMA] [--rows HAL] [--columns HAL] [--money]", "matrix FILE [--intake THEME] [--rows THING] [--columns THING] [--money]"}
	FlagMatrixRows    = Sentence{"`HAL` di baris: source, sector, district, trade, help, state", "`THING` of the rows: source, sector, district, trade, help, state"}
	FlagMatrixColumns = Sentence{"`HAL` di kolom: source, sector, district, trade, help, state", "`THING` of the columns: source, sector, district, trade, help, state"}
	FlagMatrixMoney   = Sentence{"nilai yang diusulkan, bukan banyaknya", "what is asked for instead of how many"}
	MatrixUnsaid      = Sentence{"tidak disebut", "not said"}
	MatrixTotal       = Sentence{"Jumlah", "Total"}
	MatrixHeading     = Sentence{"%s: %s × %s", "%s: %s × %s"}

	VerbReplies   = Sentence{"menulis surat jawaban, satu untuk setiap pelaku", "write the letters of reply, one for each actor"}
	UseReplies    = Sentence{"replies BERKAS --out FOLDER [--intake TEMA] [--actor NAMA] [--separate] [--paper f4|a4] [--public]", "replies FILE --out DIR [--intake THEME] [--actor NAME] [--separate] [--paper f4|a4] [--public]"}
	FlagSeparate  = Sentence{"satu PDF untuk setiap surat", "one PDF for each letter"}
	VerbsReplies  = Sentence{"%n surat, %d halaman: %s", "%n letters, %d pages: %s"}
	VerbsSeparate = Sentence{"%n surat di %s", "%n letters in %s"}
)

// DimensionNames names what proposals can be counted by, by its name in the verb.
var DimensionNames = map[string]Sentence{
	"source": {"sumber", "source"}, "sector": {"sektor", "sector"}, "district": {"kecamatan", "district"}, "trade": {"usaha", "trade"},
	"help": {"jenis bantuan", "kind of help"}, "state": {"keadaan", "state"},
}

// SubmissionStates names how far the answer to a proposal is.
var SubmissionStates = map[model.SubmissionState]Sentence{
	model.SubmissionNew: {"baru", "new"}, model.SubmissionDiscussed: {"didiskusikan", "discussed"}, model.SubmissionAccepted: {"diterima", "accepted"},
	model.SubmissionPostponed: {"ditangguhkan", "postponed"}, model.SubmissionRejected: {"ditolak", "rejected"}, model.SubmissionLocked: {"dikunci", "locked"},
}
