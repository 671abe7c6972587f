package text

// The verbs of the room: what is said, who speaks, what is corrected.
var (
	UseNote   = Sentence{"note BERKAS [--agency KODE] | --text TEKS [--agency KODE] [--speaker JABATAN] [--at SAAT] | --id NOMOR --text TEKS | --id NOMOR --withdraw", "note FILE [--agency CODE] | --text TEXT [--agency CODE] [--speaker OFFICE] [--at TIME] | --id NUMBER --text TEXT | --id NUMBER --withdraw"}
	VerbNote  = Sentence{"mencatat yang dikatakan, mengubah atau mencabutnya; tanpa --text mendaftar catatan", "note what is said, change it or withdraw it; list the notes without --text"}
	UseClaim  = Sentence{"claim BERKAS [--agency KODE] | --text TEKS [--value NILAI] [--source SUMBER] [--indicator INDIKATOR] [--speaker JABATAN] [--at SAAT] | --id NOMOR … | --id NOMOR --withdraw", "claim FILE [--agency CODE] | --text TEXT [--value VALUE] [--source SOURCE] [--indicator INDICATOR] [--speaker OFFICE] [--at TIME] | --id NUMBER … | --id NUMBER --withdraw"}
	VerbClaim = Sentence{"mencatat angka yang disebut beserta sumbernya, mengubah atau mencabutnya; tanpa --text mendaftarnya", "record a figure that was said with its source, change it or withdraw it; list them without --text"}
	UseDirect = Sentence{"direct BERKAS --text TEKS [--owner JABATAN] [--due TANGGAL] [--agency KODE [--line KODE] [--indicator INDIKATOR]] [--visit TEMPAT] [--speaker JABATAN] [--at SAAT] | --id NOMOR … | --id NOMOR --withdraw", "direct FILE --text TEXT [--owner OFFICE] [--due DATE] [--agency CODE [--line CODE] [--indicator INDICATOR]] [--visit PLACE] [--speaker OFFICE] [--at TIME] | --id NUMBER … | --id NUMBER --withdraw"}

	VerbDirect = Sentence{"memberi arahan, mengubah isinya atau mencabutnya", "give a directive, change what it says or withdraw it"}
	UseFloor   = Sentence{"floor BERKAS [--slot GILIRAN] | --give SIAPA | --next | --end | --queue SIAPA | --drop SIAPA | --move SIAPA --place N", "floor FILE [--slot SLOT] | --give WHO | --next | --end | --queue WHO | --drop WHO | --move WHO --place N"}
	VerbFloor  = Sentence{"mendaftar waktu bicara dan antrean satu giliran, memberi giliran bicara, mengatur antreannya", "list the speaking times and the queue of a slot, give the floor, arrange the queue"}

	FlagWhoSpeaks    = Sentence{"`JABATAN` yang menyampaikan; jika kosong yang sedang mendapat giliran bicara", "`OFFICE` of who says so; whoever has the floor where empty"}
	FlagSaidAt       = Sentence{"`SAAT` dikatakan, misalnya \"18/1/2027 09.10\" atau 09.10 hari ini; jika kosong sekarang", "`TIME` at which it is said, such as \"18/1/2027 09:10\" or 09:10 of today; now where empty"}
	FlagRecordAgency = Sentence{"`KODE` atau singkatan perangkat daerah; jika kosong yang gilirannya berlangsung saat itu", "`CODE` or short name of the agency; that of the slot held then where empty"}
	FlagRecordText   = Sentence{"`TEKS` yang dicatat", "`TEXT` that is put on record"}
	FlagRecordID     = Sentence{"`NOMOR` yang diubah atau dicabut", "`NUMBER` of what is changed or withdrawn"}
	FlagWithdraw     = Sentence{"cabut yang bernomor --id; jurnal tetap menyimpannya", "withdraw what --id names; the journal keeps it"}
	FlagClaimValue   = Sentence{"`NILAI` yang disebut", "`VALUE` that was said"}
	FlagClaimSource  = Sentence{"`SUMBER` angka itu; tanpa sumber tercatat belum ada data", "`SOURCE` of the figure; without one it is on record as having no data yet"}
	FlagOwner        = Sentence{"`JABATAN` yang melaksanakan", "`OFFICE` that is to do it"}
	FlagDue          = Sentence{"`TANGGAL` tenggat, misalnya 31/3/2027", "`DATE` on which it is due, such as 31/3/2027"}
	FlagVisit        = Sentence{"`TEMPAT` kunjungan belajar yang diarahkan", "`PLACE` to visit and learn from"}
	FlagVisited      = Sentence{"`TANGGAL` kunjungan itu", "`DATE` of that visit"}
	FlagBrought      = Sentence{"`HASIL` kunjungan itu", "`RESULT` of that visit"}

	FlagFloorGive  = Sentence{"beri giliran bicara kepada `SIAPA`, dari antrean bila menunggu di sana", "give the floor to `WHO`, out of the queue for one who waits there"}
	FlagFloorQueue = Sentence{"masukkan `SIAPA` ke akhir antrean", "put `WHO` at the end of the queue"}
	FlagFloorNext  = Sentence{"beri giliran bicara kepada yang pertama dalam antrean", "give the floor to the first of the queue"}
	FlagFloorEnd   = Sentence{"akhiri giliran bicara", "take the floor back"}
	FlagFloorDrop  = Sentence{"keluarkan `SIAPA` dari antrean", "take `WHO` out of the queue"}
	FlagFloorMove  = Sentence{"pindahkan `SIAPA` dalam antrean", "move `WHO` in the queue"}
	FlagFloorPlace = Sentence{"`URUTAN` yang dituju: 1 untuk yang pertama", "`PLACE` to move to: 1 for the first"}
	FlagFloorSlot  = Sentence{"`GILIRAN` menurut nomor di acara; jika kosong yang berlangsung saat itu", "`SLOT` by its number in the agenda; the one held at the time where empty"}

	FlagCorrectLine    = Sentence{"`KODE` baris; dengan --spread dapat diulang dan berlaku bersama semua di bawahnya, tanpa --line seluruh perangkat daerah", "`CODE` of the line; with --spread it may be repeated and holds for everything below it, without it for the whole agency"}
	FlagCorrectAmount  = Sentence{"`JUMLAH` baru, atau yang digeser dengan --shift-to: 1.500.000.000, 1,5 M, 450jt", "new `AMOUNT`, or that which is shifted with --shift-to: 1,500,000,000, 1.5 bn, 450 m"}
	FlagSpread         = Sentence{"`PERUBAHAN` bersama dan sebanding: \"-10 %\", \"+250 jt\", \"= 8 M\"", "common `CHANGE` in proportion: \"-10 %\", \"+250 m\", \"= 8 bn\""}
	FlagRound          = Sentence{"`JUMLAH` kelipatan pembulatan --spread", "`AMOUNT` that figures of --spread are rounded to"}
	FlagShiftTo        = Sentence{"`KODE` baris yang menerima --amount", "`CODE` of the line that receives --amount"}
	FlagShiftFund      = Sentence{"`NAMA` sumber dana di sana; jika kosong sumber yang sama", "`NAME` of the funding source there; the same one where empty"}
	FlagShiftAgency    = Sentence{"`KODE` perangkat daerah yang menerima; jika kosong yang sama", "`CODE` of the agency that receives it; the same one where empty"}
	FlagShiftUnit      = Sentence{"`KODE` sub unit yang menerima, bila baris ada di beberapa sub unit", "`CODE` of the sub unit that receives it, where several have the line"}
	FlagWhichIndicator = Sentence{"`INDIKATOR`: teksnya, sebagian teksnya, atau nomornya pada --line", "`INDICATOR`: its text, a part of it, or its number on --line"}
	FlagTarget         = Sentence{"`NILAI` target yang baru", "new `VALUE` of the target"}
	FlagField          = Sentence{"`ISIAN` baris: nama, prioritas, lokasi, \"kelompok sasaran\", sasaran, \"hasil yang dituju\"; isian indikator: indikator, satuan, \"kondisi awal\", \"sumber data\", \"penanggung jawab\"", "`FIELD` of a line: name, priority, location, \"target group\", objective, outcome; of an indicator: indicator, unit, baseline, \"source of data\", \"person responsible\""}
	FlagFieldText      = Sentence{"`TEKS` baru untuk --field", "new `TEXT` for --field"}
	FlagCorrectReason  = Sentence{"`ALASAN`; hanya dengan --preview boleh kosong", "`REASON`; may only be left out with --preview"}
	FlagPreview        = Sentence{"tunjukkan hasilnya tanpa mengubah berkas", "show what it comes to without changing the file"}
	FlagDecideLine     = Sentence{"`KODE` baris, dapat diulang; jika kosong seluruh perangkat daerah", "`CODE` of the line, may be repeated; the whole agency where empty"}
	FlagCloseAt        = Sentence{"`SAAT` hari itu ditutup, misalnya \"18/1/2027 16.05\"; jika kosong sekarang", "`TIME` at which the day is closed, such as \"18/1/2027 16:05\"; now where empty"}
	FlagUndecide       = Sentence{"cabut keputusan itu", "take the decision back"}

	UsageOneLine = Sentence{"Dengan %s hanya satu --line yang dapat disebut.", "With %s only one --line can be named."}

	RecordNote      = Sentence{"catatan", "note"}
	RecordClaim     = Sentence{"pernyataan", "claim"}
	RecordDirective = Sentence{"arahan", "directive"}

	VerbsRecorded        = Sentence{"Dicatat: %s", "On record: %s"}
	VerbsRewritten       = Sentence{"Diubah: %s", "Changed: %s"}
	VerbsWithdrawn       = Sentence{"Dicabut: %s", "Withdrawn: %s"}
	VerbsInSlot          = Sentence{"giliran %s", "slot %s"}
	VerbsNotes           = Sentence{"%n catatan.", "%n notes."}
	VerbsClaims          = Sentence{"%n pernyataan, %n tanpa sumber.", "%n claims, %n without a source."}
	VerbsTurns           = Sentence{"%d kali", "%d times"}
	VerbsFloor           = Sentence{"Giliran %s. Berbicara: %s. Menunggu: %s.", "Slot %s. Speaking: %s. Waiting: %s."}
	VerbsRetexted        = Sentence{"%s: %s “%s” menjadi “%s”.", "%s: %s “%s” to “%s”."}
	VerbsCorrectedMany   = Sentence{"%n angka: %s menjadi %s, selisih %s.", "%n figures: %s to %s, difference %s."}
	VerbsCorrectedAgency = Sentence{"Jumlah %s: %s menjadi %s.", "Total of %s: %s to %s."}
	VerbsCorrectPreview  = Sentence{"Ini pratinjau; belum ada yang berubah. Ulangi tanpa --preview untuk mengoreksi.", "This is a preview; nothing has changed. Do it again without --preview to correct."}
	VerbsUndecided       = Sentence{"keputusan dicabut", "decision taken back"}
)
