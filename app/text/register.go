package text

import "benangmerah/model"

// The register of who was given which papers, mail, and signed copies.
var (
	RegisterDraft     = Sentence{"Rancangan", "Draft"}
	RegisterVersion   = Sentence{"Versi %d", "Version %d"}
	RegisterIssue     = Sentence{"Versi", "Version"}
	RegisterAgency    = Sentence{"Perangkat daerah", "Agency"}
	RegisterRecipient = Sentence{"Penerima", "Recipient"}
	RegisterPapers    = Sentence{"Naskah", "Papers"}
	RegisterMeans     = Sentence{"Cara", "How"}
	RegisterAt        = Sentence{"Kapan", "When"}
	RegisterBy        = Sentence{"Oleh", "By"}
	RegisterState     = Sentence{"Keadaan", "State"}
	RegisterNote      = Sentence{"Catatan", "Note"}
	RegisterMissing   = Sentence{"belum", "not yet"}
	RegisterOthers    = Sentence{"Pihak lain", "Others"}
	RegisterPackage   = Sentence{"Paket perangkat daerah", "Package of the agency"}
	RegisterScanned   = Sentence{"Pindaian bertanda tangan", "Signed, scanned"}
	RegisterSigned    = Sentence{"Bertanda tangan elektronik", "Signed electronically"}

	MailSubject = Sentence{"{title}: naskah {version} untuk {agency}", "{title}: papers, {version}, for {agency}"}
	MailBody    = Sentence{
		"Yth. Kepala {agency},\n\nTerlampir naskah {title} ({version}, nomor {number}) untuk {agency}: petikan, lembar arahan, serta koreksi dan hasil kesepakatan sebagai lembar kerja.\n\nMohon diperiksa dan ditindaklanjuti.\n\nSekretariat rapat",
		"To the head of {agency},\n\nAttached are the papers of {title} ({version}, number {number}) for {agency}: the extract, the sheet of directives, and the corrections and agreed figures as workbooks.\n\nPlease check them and follow them up.\n\nThe secretariat of the meeting",
	}
	MailVersion = Sentence{"versi %d", "version %d"}
	MailDraft   = Sentence{"rancangan", "draft"}
)

// HandoverMeans names the ways in which papers reach people.
var HandoverMeans = map[model.Means]Sentence{
	model.ByHand:     {"langsung", "by hand"},
	model.ByMail:     {"surel", "mail"},
	model.ByWhatsApp: {"WhatsApp", "WhatsApp"},
	model.ByPrint:    {"cetak", "print"},
}

// MailStates names how far a mail has come.
var MailStates = map[model.MailState]Sentence{
	model.MailByHand:  {"diserahkan", "given"},
	model.MailInDoubt: {"diragukan: mungkin sudah sampai", "in doubt: may have arrived"},
	model.MailSent:    {"terkirim", "sent"},
	model.MailRefused: {"ditolak atau belum sampai", "refused or not arrived"},
}

// The box of the register, and what the papers page says of it.
var (
	PapersSigned      = Sentence{"%s · ditandatangani", "%s · signed"}
	RegisterCommand   = Sentence{"Serah terima", "Handing over"}
	RegisterHead      = Sentence{"Buku serah terima: %n dari %n perangkat daerah sudah menerima", "Register of papers: %n of %n agencies have got theirs"}
	RegisterHeadNone  = Sentence{"Buku serah terima", "Register of papers"}
	RegisterColGiven  = Sentence{"Penyerahan", "Handed over"}
	RegisterFinalAt   = Sentence{"Versi %d · disahkan %s", "Version %d · final since %s"}
	RegisterSignedBy  = Sentence{"ditandatangani", "signed"}
	RegisterLacks     = Sentence{"belum menerima", "nothing yet"}
	RegisterStored    = Sentence{"tersimpan di berkas", "kept in the file"}
	RegisterReceived  = Sentence{"diterima kembali", "came back"}
	RegisterKB        = Sentence{"%s kB", "%s kB"}
	RegisterMB        = Sentence{"%s MB", "%s MB"}
	RegisterFilterAll = Sentence{"Saring: semua", "Show: all"}
	RegisterFilterNot = Sentence{"Saring: belum sampai", "Show: not arrived"}
	RegisterNoneLeft  = Sentence{"Semua sudah menerima naskahnya.", "Everybody has got their papers."}
	RegisterNobody    = Sentence{"Pilih perangkat daerah: panah untuk berpindah, Space untuk menandai beberapa.", "Choose an agency: arrows move, Space marks several."}
	RegisterNoIssue   = Sentence{"Sahkan naskahnya dahulu: salinan bertanda tangan disimpan pada sebuah versi.", "Make the papers final first: a signed copy belongs to a version."}
	RegisterRecorded  = Sentence{"Tercatat: %s (%s).", "Recorded: %s (%s)."}
	RegisterMany      = Sentence{"%d perangkat daerah", "%d agencies"}
	RegisterRemoved   = Sentence{"Catatan dihapus; riwayatnya tetap ada.", "The entry is removed; the journal keeps it."}

	RegisterDoMail   = Sentence{"Surel", "Mail"}
	RegisterDoSend   = Sentence{"Kirim paket", "Send packages"}
	RegisterDoDraft  = Sentence{"Siapkan surel", "Prepare mail"}
	RegisterDoAttach = Sentence{"Salinan bertanda tangan", "Signed copy"}
	RegisterDoSave   = Sentence{"Simpan salinan", "Save the copy"}
	RegisterDoOther  = Sentence{"Pihak lain", "Somebody else"}
	RegisterDoRemove = Sentence{"Hapus", "Remove"}
	RegisterDoSettle = Sentence{"Surel ragu", "Mail in doubt"}
	RegisterDoList   = Sentence{"Buat daftar .xlsx", "Write the list (.xlsx)"}
	RegisterHand     = Sentence{"Langsung", "By hand"}
	RegisterWhatsApp = Sentence{"WhatsApp", "WhatsApp"}
	RegisterPrint    = Sentence{"Cetak", "Print"}

	RegisterStripHint   = Sentence{"Enter lanjut, Esc batal", "Enter goes on, Esc gives up"}
	RegisterAskOther    = Sentence{"Penerima (nama atau jabatan)", "Recipient (name or office)"}
	RegisterAskPapers   = Sentence{"Naskah yang diserahkan", "Papers handed over"}
	RegisterAskNote     = Sentence{"Catatan", "Note"}
	RegisterAskDetach   = Sentence{"Lepas salinan bertanda tangan %q dari versi %d?", "Take the signed copy %q off version %d?"}
	RegisterDetach      = Sentence{"Lepas salinan", "Take it off"}
	RegisterAttached    = Sentence{"Salinan bertanda tangan %s tersimpan pada versi %d.", "The signed copy %s is kept with version %d."}
	RegisterReading     = Sentence{"Membaca salinan", "Reading the copy"}
	RegisterSaving      = Sentence{"Menyimpan salinan", "Saving the copy"}
	RegisterSaved       = Sentence{"Ditulis: %s", "Written: %s"}
	RegisterHow         = Sentence{"Tanda tangan pada %s", "Signature on %s"}
	RegisterHowAsk      = Sentence{"Jenis", "Kind"}
	RegisterHowScan     = Sentence{"pindaian tanda tangan basah", "scan of a signature on paper"}
	RegisterHowSigned   = Sentence{"tanda tangan elektronik", "electronic signature"}
	RegisterKeep        = Sentence{"Simpan di berkas", "Keep in the file"}
	RegisterNotInDoubt  = Sentence{"Pilih baris surel yang diragukan.", "Choose a row of mail in doubt."}
	RegisterSettleTitle = Sentence{"Surel untuk %s: sambungan terputus sebelum server menjawab", "Mail for %s: the connection broke before the server answered"}
	RegisterSettleAbout = Sentence{"Tanyakan kepada penerimanya. Yang sudah sampai tidak dikirim lagi; yang belum dapat dikirim lagi dengan F9.", "Ask the recipient. What has arrived is not sent again; what has not can be sent again with F9."}
	RegisterSettleAsk   = Sentence{"Menurut penerima", "The recipient says"}
	RegisterArrived     = Sentence{"sudah sampai", "it has arrived"}
	RegisterNotArrived  = Sentence{"belum sampai", "it has not arrived"}
	RegisterSettle      = Sentence{"Catat", "Record"}

	MailAsk       = Sentence{"Kirim paket naskah ke %s lewat server %s? Yang sudah terkirim tidak dikirim dua kali.", "Send the packages to %s by the server %s? What was sent is not sent twice."}
	MailDo        = Sentence{"Kirim", "Send"}
	MailPassword  = Sentence{"Kata sandi %s di %s", "Password of %s at %s"}
	MailTyped     = Sentence{"Kata sandi", "Password"}
	MailKeepAsk   = Sentence{"Kata sandi dipakai", "Use the password"}
	MailKeepNot   = Sentence{"sekali ini saja", "this time only"}
	MailKeepHere  = Sentence{"dan disimpan di penyimpan sandi komputer ini", "and keep it in this computer's keyring"}
	MailNeverFile = Sentence{"Kata sandi tidak pernah ditulis ke berkas .benang.", "The password is never written into the .benang file."}
	MailLooking   = Sentence{"Mencari kata sandi", "Looking for the password"}
	MailSending   = Sentence{"Mengirim surel", "Sending mail"}
	MailPacking   = Sentence{"Menyiapkan surel", "Preparing mail"}
	MailStopped   = Sentence{"Pengiriman dihentikan. Yang sudah terkirim tercatat di buku serah terima; sisanya dapat dikirim lagi.", "Sending was stopped. What was sent is in the register; the rest can be sent again."}
	MailTold      = Sentence{"Terkirim %d, sudah terkirim sebelumnya %d, ditolak %d, diragukan %d, belum dicoba %d.", "Sent %d, sent earlier %d, refused %d, in doubt %d, not tried %d."}
	MailEnded     = Sentence{"%s Pengiriman berhenti: %s", "%s Sending ended: %s"}
	MailDrafted   = Sentence{"%d surel siap dikirim dari program surel: %s. Setelah terkirim, tandai dengan F6.", "%d mails are ready to be sent from the mail program: %s. Once they are sent, mark them with F6."}
	MailOpened    = Sentence{"Surel untuk %s dibuka di program surel: %s. Setelah terkirim, tandai dengan F6.", "The mail for %s is open in the mail program: %s. Once it is sent, mark it with F6."}
)
