package text

import "benangmerah/model/submissions"

// The area of who the city hears before the meeting: intakes, actors and their proposals.
var (
	AreaActors     = Sentence{"Pelaku", "Actors"}
	ActorsSubtitle = Sentence{"Usulan pelaku usaha dan jawabannya", "What actors propose, and the answers"}
	ActorsNoFile   = Sentence{"Buka berkas untuk mendengar usulan pelaku usaha.", "Open a file to hear the proposals of actors."}

	ActorsNoIntakeTitle    = Sentence{"Belum ada penjaringan", "No intake yet"}
	ActorsNoIntake         = Sentence{"Belum ada penjaringan usulan. Alt+N membuka yang pertama: tema, tahun, kuota, tanggal.", "There is no intake of proposals yet. Alt+N opens the first: theme, year, quota, dates."}
	ActorsNoIntakeReadOnly = Sentence{"Berkas ini tidak berisi penjaringan usulan, dan hanya dapat dibaca.", "This file holds no intake of proposals, and it can only be read."}
	ActorsNoProposals      = Sentence{"Belum ada usulan di penjaringan ini. F3 mencatat satu, Ctrl+V menempel dari Excel, Alt+I mengambil dari berkas.", "Nothing is proposed in this intake yet. F3 enters a proposal, Ctrl+V pastes from Excel, Alt+I reads a file."}
	ActorsNoMatch          = Sentence{"Tidak ada usulan yang cocok. Alt+0 menampilkan semuanya.", "No proposal matches. Alt+0 shows all of them."}
	ActorsNoDoubles        = Sentence{"Tidak ada usulan yang tampak sama.", "No proposals look the same."}

	ActorsIntakes     = Sentence{"Penjaringan", "Intakes"}
	ActorsFrom        = Sentence{"mulai %s", "from %s"}
	ActorsUntil       = Sentence{"sampai %s", "until %s"}
	ActorsNothingYet  = Sentence{"belum ada usulan", "nothing proposed yet"}
	ActorsAllAnswered = Sentence{"semua sudah dijawab", "all answered"}

	ActorsProposals = Sentence{"Usulan", "Proposals"}
	ActorsMatrix    = Sentence{"Matriks", "Matrix"}
	ActorsCross     = Sentence{"Silang", "Cross table"}
	ActorsDoubles   = Sentence{"Ganda", "Doubles"}
	ActorsSearch    = Sentence{"Cari usulan atau pelaku", "Find proposals or actors"}
	ActorsAll       = Sentence{"semua", "all"}
	ActorsAgency    = Sentence{"Pelaksana", "Done by"}
	ActorsRows      = Sentence{"Baris", "Rows"}
	ActorsColumns   = Sentence{"Kolom", "Columns"}

	ActorsColNumber   = Sentence{"No.", "No."}
	ActorsColState    = Sentence{"Keadaan", "State"}
	ActorsColActor    = Sentence{"Pelaku", "Actor"}
	ActorsColHelp     = Sentence{"Jenis bantuan", "Kind of help"}
	ActorsColText     = Sentence{"Usulan", "Proposal"}
	ActorsColQuantity = Sentence{"Jumlah", "Quantity"}
	ActorsColUnit     = Sentence{"Satuan", "Unit"}
	ActorsColAmount   = Sentence{"Nilai (Rp)", "Amount (Rp)"}
	ActorsColPriority = Sentence{"Prio.", "Rank"}
	ActorsColReason   = Sentence{"Alasan", "Reason"}
	ActorsColCost     = Sentence{"Biaya (Rp)", "Cost (Rp)"}
	ActorsColYear     = Sentence{"Tahun", "Year"}
	ActorsColDoer     = Sentence{"Pelaksana", "Done by"}
	ActorsColTrade    = Sentence{"Usaha", "Trade"}
	ActorsColGroup    = Sentence{"Kelompok", "Group"}
	ActorsColVillage  = Sentence{"Kelurahan", "Village"}
	ActorsColDistrict = Sentence{"Kecamatan", "District"}
	ActorsColPlace    = Sentence{"Tempat", "Place"}
	ActorsColSector   = Sentence{"Sektor", "Sector"}
	ActorsColSource   = Sentence{"Sumber", "Source"}

	ActorsDraft       = Sentence{"usulan baru", "new proposal"}
	ActorsNewActor    = Sentence{"pelaku baru", "new actor"}
	ActorsWillBeNew   = Sentence{"Belum dikenal: dicatat sebagai pelaku baru.", "Not known: becomes a new actor."}
	ActorsDraftAim    = Sentence{"Baris kosong ini menerima usulan baru: pelaku, jenis bantuan, usulan. Blok dari Excel ditempel dengan Ctrl+V.", "This empty row takes a new proposal: actor, kind of help, text. Ctrl+V pastes a block from Excel."}
	ActorsDraftNeeds  = Sentence{"Belum tercatat. Masih perlu: %s.", "Not entered yet. Still needed: %s."}
	ActorsCarriedFrom = Sentence{"dari %d no. %d", "from %d no. %d"}
	ActorsNumber      = Sentence{"Nomor %d", "Number %d"}
	ActorsBecause     = Sentence{"alasan: %s", "reason: %s"}
	ActorsOwnPriority = Sentence{"prioritas pelaku %s", "the actor's priority %s"}
	ActorsTicked      = Sentence{"Tombol di bawah berlaku untuk %n usulan yang dicentang. Esc melepas centang.", "The keys below are for the %n proposals that are ticked. Esc unticks them."}
	ActorsSums        = Sentence{"Tampil %n dari %n usulan · diusulkan %s · disetujui %s", "%n of %n proposals shown · %s asked for · %s agreed"}
	ActorsOnly        = Sentence{"Hanya %s", "Only %s"}
	ActorsCrossAim    = Sentence{"%s: %n usulan · diusulkan %s · disetujui %s. Enter menampilkannya.", "%s: %n proposals · %s asked for · %s agreed. Enter shows them."}
	ActorsPairs       = Sentence{"%n pasangan mungkin sama", "%n pairs may be the same"}
	ActorsDoublesAim  = Sentence{"Yang digabung tetap tercatat dan mengikuti jawaban usulan tujuannya.", "What is merged stays and follows the answer of the other."}

	ActorsColLikeness = Sentence{"Kemiripan", "Likeness"}
	ActorsColFirst    = Sentence{"Usulan kiri", "Left proposal"}
	ActorsColSecond   = Sentence{"Usulan kanan", "Right proposal"}
	ActorsSameActor   = Sentence{"pelaku yang sama", "the same actor"}
	ActorsLikeName    = Sentence{"nama pelaku mirip", "names alike"}
	ActorsMerged      = Sentence{"%n usulan mengikuti nomor %d.", "%n proposals follow number %d."}

	ActorsBadYear      = Sentence{"Tahun %q tidak dikenal. Tulis seperti 2027.", "The year %q is not known. Write it like 2027."}
	ActorsBadQuota     = Sentence{"Kuota %q tidak dikenal. Tulis bilangan; kosong berarti tanpa kuota.", "The quota %q is not known. Write a number; empty for no limit."}
	ActorsBadPriority  = Sentence{"Prioritas %q tidak dikenal. Tulis 1 untuk yang terpenting.", "The priority %q is not known. Write 1 for the most important."}
	ActorsNoHelp       = Sentence{"Jenis bantuan %q tidak ada di daftar (%s). Alt+J menambah jenis baru.", "The kind of help %q is not on the list (%s). Alt+J adds one."}
	ActorsUnknownActor = Sentence{"Tidak ada pelaku bernama %q. Pilih dari daftar; F2 membetulkan nama pelaku, F3 mencatat usulan baru.", "No actor is called %q. Choose from the list; F2 mends a name, F3 enters a new proposal."}
	ActorsNoDoer       = Sentence{"Tidak ada perangkat daerah atau baris %q. Tulis singkatannya atau kode barisnya.", "There is no agency or line %q. Write its short name or the code of the line."}
	ActorsManyDoers    = Sentence{"%q dapat berarti beberapa, misalnya %s. Tulis kode atau singkatannya lengkap.", "%q can mean several, such as %s. Write the code or short name in full."}
	ActorsNoFund       = Sentence{"Tidak ada sumber dana %q.", "There is no source of funds %q."}
	ActorsNoMission    = Sentence{"Tidak ada misi nomor %s.", "There is no mission number %s."}
	ActorsNoEarlier    = Sentence{"Penjaringan %q tidak dikenal. Tulis tema dan tahunnya.", "The intake %q is not known. Write its theme and year."}

	ActorsNoActivity     = Sentence{"Tidak ada kegiatan %q pada tahun %d. Tulis kode atau kata dari namanya.", "There is no activity %q in %d. Write its code or words of its name."}
	ActorsManyActivities = Sentence{"%q cocok dengan %n kegiatan, misalnya %s. Tulis kodenya.", "%q fits %n activities, such as %s. Write the code."}
	ActorsCannotChange   = Sentence{"Penjaringan ini tidak dapat diubah: sudah ditutup atau berkasnya hanya dapat dibaca.", "This intake cannot be changed: it is concluded, or the file can only be read."}
	ActorsClearOne       = Sentence{"Kosongkan satu sel saja.", "Clear one cell at a time."}

	ActorsPasted         = Sentence{"Tempelan", "What was pasted"}
	ActorsPasteWhere     = Sentence{"Tempel mulai dari kolom Pelaku, atau sertakan judul kolomnya.", "Paste from the column Actor on, or with the titles of the columns."}
	ActorsPasteNothing   = Sentence{"Tempelan itu kosong.", "There is nothing in what was pasted."}
	ActorsPasteWide      = Sentence{"Lebih banyak kolom daripada di tabel ini.", "More columns than this table has."}
	ActorsNothingToTake  = Sentence{"Tidak ada usulan yang perlu dimasukkan.", "There is no proposal to take."}
	ActorsPasteNone      = Sentence{"Tidak ada yang ditempel; %n sel tidak dapat diisi. %s", "Nothing was pasted; %n cells cannot be entered. %s"}
	ActorsPasteCell      = Sentence{"Usulan %s, kolom %s: %s", "Proposal %s, column %s: %s"}
	ActorsPasteRow       = Sentence{"baru (baris %d tempelan)", "new (row %d of the block)"}
	ActorsPasteNew       = Sentence{"Usulan %s: %s", "Proposal %s: %s"}
	ActorsPasteTwo       = Sentence{"Tempelan menyebut dua isi untuk %s: %s dan %s.", "The block says two things of %s: %s and %s."}
	ActorsPasteNoAnswer  = Sentence{"Usulan baru belum dapat dijawab; catat dahulu usulannya.", "A new proposal cannot be answered yet; enter it first."}
	ActorsPasteNumber    = Sentence{"Nomor dihitung oleh program.", "Numbers are counted by the program."}
	ActorsPasteState     = Sentence{"Keadaan berubah dengan menjawab usulan (F5, F6, F8).", "The state changes by answering the proposal (F5, F6, F8)."}
	ActorsPasteMerged    = Sentence{"Usulan ini mengikuti usulan nomor %d.", "This proposal follows proposal %d."}
	ActorsPasteLocked    = Sentence{"Usulan ini sudah dikunci; buka kuncinya dengan alasan dahulu.", "This proposal is locked; unlock it first, with a reason."}
	ActorsPastedOver     = Sentence{"Tempelan masuk sebagai satu tindakan: %n usulan dan %n pelaku berubah, %n usulan baru. Urungkan dengan Ctrl+Z.", "The block was entered as one act: %n proposals and %n actors changed, %n new proposals. Ctrl+Z undoes it."}
	ActorsTaken          = Sentence{"%n usulan dimasukkan dari %s sebagai satu tindakan.", "%n proposals taken from %s, as one act."}
	ActorsReading        = Sentence{"Membaca tabel usulan", "Reading the table of proposals"}
	ActorsAlike          = Sentence{"%n berbunyi sama dengan baris sebelumnya.", "%n say the same as a row before."}
	ActorsUnknownColumns = Sentence{"Kolom tidak dikenal: %s.", "Unknown columns: %s."}
	ActorsPreviewAim     = Sentence{"Belum ada yang berubah. F5 memasukkan yang dapat dipakai, Esc membatalkan semuanya.", "Nothing has changed yet. F5 takes what can be used, Esc gives all of it up."}
	ActorsColRow         = Sentence{"Baris", "Row"}
	ActorsColFate        = Sentence{"Nasib", "Fate"}
	ActorsColWhat        = Sentence{"Isi", "Content"}
	ActorsColWhy         = Sentence{"Mengapa", "Why"}
	ActorsFateRefused    = Sentence{"ditolak", "refused"}
	ActorsFateTaken      = Sentence{"dapat masuk", "can be taken"}

	ActorsAsked        = Sentence{"Diusulkan (Rp)", "Asked for (Rp)"}
	ActorsLetters      = Sentence{"Surat jawaban", "Letters of reply"}
	ActorsWriting      = Sentence{"Menulis surat jawaban", "Writing letters of reply"}
	ActorsAskWaiting   = Sentence{"%n pelaku belum mendapat jawaban: %s. Suratnya akan berbunyi demikian dan tetap rancangan.", "%n actors have no answer yet: %s. Their letters will say so and stay drafts."}
	ActorsWriteAnyway  = Sentence{"Tulis suratnya", "Write the letters"}
	ActorsAndMore      = Sentence{"%s, dan %n lagi", "%s, and %n more"}
	ActorsStillWaiting = Sentence{"%s belum dapat ditutup: %n pelaku menunggu jawaban: %s.", "%s cannot be concluded yet: %n actors wait for an answer: %s."}
)

// ActorsDimensions names what proposals are counted by, with a capital.
var ActorsDimensions = map[submissions.Dimension]Sentence{
	submissions.BySource: {"Sumber", "Source"}, submissions.BySector: {"Sektor", "Sector"}, submissions.ByDistrict: {"Kecamatan", "District"},
	submissions.ByTrade: {"Usaha", "Trade"}, submissions.ByHelp: {"Jenis bantuan", "Kind of help"}, submissions.ByState: {"Keadaan", "State"},
}
