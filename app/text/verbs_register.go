package text

// The verbs of the register, of mail and of signed copies.
var (
	UseHandover  = Sentence{"handover BERKAS | --means CARA [--agency KODE,…] [--recipient NAMA] [--papers NASKAH] [--note CATATAN] [--version N | --draft] | --amend ID … | --remove ID", "handover FILE | --means MEANS [--agency CODE,…] [--recipient NAME] [--papers PAPERS] [--note NOTE] [--version N | --draft] | --amend ID … | --remove ID"}
	VerbHandover = Sentence{"menampilkan buku serah terima, atau mencatat siapa diberi naskah apa", "show the register, or record who was given which papers"}
	UseMail      = Sentence{"mail BERKAS --out FOLDER | --send [--password-stdin] | --settle ID [--arrived]; [--agency KODE,…]", "mail FILE --out DIR | --send [--password-stdin] | --settle ID [--arrived]; [--agency CODE,…]"}
	VerbMail     = Sentence{"menyiapkan paket naskah sebagai surel (.eml), atau mengirimnya lewat server surel di setelan berkas", "prepare packages of papers as mail (.eml), or send them by the mail server of the file's settings"}
	UseSigned    = Sentence{"signed BERKAS | --attach PDF [--version N] [--electronic] | --save SIDIK --out FOLDER | --detach SIDIK", "signed FILE | --attach PDF [--version N] [--electronic] | --save HASH --out DIR | --detach HASH"}
	VerbSigned   = Sentence{"menampilkan, menyimpan, atau mengeluarkan salinan yang sudah ditandatangani", "show, keep, or write out copies that came back signed"}

	FlagMeans      = Sentence{"`CARA`: hand (langsung), mail (surel), whatsapp, printed (cetak)", "`MEANS`: hand, mail, whatsapp, printed"}
	FlagGivenTo    = Sentence{"`KODE` atau singkatan perangkat daerah, boleh beberapa", "`CODE` or short name of agencies, one or more"}
	FlagRecipient  = Sentence{"`NAMA` atau jabatan penerima; jika kosong kepala perangkat daerah", "`NAME` or office of the recipient; the head of the agency where empty"}
	FlagPapersGot  = Sentence{"`NASKAH` yang diserahkan", "`PAPERS` that were handed over"}
	FlagGivenNote  = Sentence{"`CATATAN`", "`NOTE`"}
	FlagOfVersion  = Sentence{"`N`, nomor versi; jika kosong yang terakhir", "`N`, the number of the version; the last one where empty"}
	FlagOfDraft    = Sentence{"rancangan, bukan versi akhir", "a draft, no final version"}
	FlagAmend      = Sentence{"perbaiki catatan `ID` dengan pilihan yang disebut", "put the entry `ID` right with the options that are given"}
	FlagRemoveGot  = Sentence{"hapus catatan `ID`", "remove the entry `ID`"}
	FlagMailTo     = Sentence{"`KODE` atau singkatan perangkat daerah, boleh beberapa; jika kosong semua", "`CODE` or short name of agencies; where empty all"}
	FlagSend       = Sentence{"kirim lewat server; yang sudah terkirim tidak dikirim dua kali", "send by the server; what was sent is not sent twice"}
	FlagStdin      = Sentence{"baca kata sandi dari masukan standar; tanpa ini dari penyimpan sandi komputer", "read the password from standard input; without it from the computer's keyring"}
	FlagSettle     = Sentence{"catat apa kata penerima tentang surel `ID` yang diragukan", "record what the recipient says about mail `ID` in doubt"}
	FlagArrived    = Sentence{"surel itu sudah sampai; tanpa ini belum, dan dapat dikirim lagi", "that mail has arrived; without it it has not, and may be sent again"}
	FlagAttach     = Sentence{"`PDF` yang sudah ditandatangani", "`PDF` that was signed"}
	FlagElectronic = Sentence{"ditandatangani secara elektronik, bukan pindaian", "signed electronically, no scan"}
	FlagSaveCopy   = Sentence{"tulis salinan dengan `SIDIK` SHA-256 ini, cukup awalnya, ke --out", "write the copy with this SHA-256 `HASH`, or the beginning of it, to --out"}
	FlagDetach     = Sentence{"lepas salinan dengan `SIDIK` SHA-256 ini, cukup awalnya", "take off the copy with this SHA-256 `HASH`, or the beginning of it"}

	VerbsGiven     = Sentence{"Tercatat %n penyerahan.", "Recorded: %n handed over."}
	VerbsAmended   = Sentence{"Catatan %d diperbaiki.", "The entry %d is put right."}
	VerbsRemoved   = Sentence{"Catatan %d dihapus; riwayatnya tetap ada.", "The entry %d is removed; the journal keeps it."}
	VerbsLacking   = Sentence{"%s: %n penyerahan, %n salinan bertanda tangan, belum menerima: %s", "%s: %n handed over, %n signed copies, nothing yet: %s"}
	VerbsNobody    = Sentence{"tidak ada", "nobody"}
	VerbsDrafts    = Sentence{"%d surel ditulis ke %s. Setelah dikirim, catat dengan handover --means mail.", "%d mails written to %s. Once they are sent, record that with handover --means mail."}
	VerbsSettled   = Sentence{"Surel %d tercatat.", "The mail %d is recorded."}
	VerbsKept      = Sentence{"Tersimpan pada versi %d: %s (SHA-256 %s)", "Kept with version %d: %s (SHA-256 %s)"}
	VerbsCopySaved = Sentence{"Ditulis: %s", "Written: %s"}
	VerbsDetached  = Sentence{"Dilepas: %s", "Taken off: %s"}
	VerbsNoCopies  = Sentence{"Belum ada salinan bertanda tangan.", "There are no signed copies yet."}
	UsageMeans     = Sentence{"Cara penyerahan %q tidak ada. Pilih hand, mail, whatsapp, atau printed.", "There are no means %q. Choose hand, mail, whatsapp or printed."}
	UsageNeedsWith = Sentence{"Pilihan %s memerlukan %s.", "The option %s needs %s."}
)
