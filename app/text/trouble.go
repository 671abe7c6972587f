package text

// When the place of the open file fails: the box about it, and what is told when a file is opened or is slow.
var (
	CommandTrouble = Sentence{"Berkas bermasalah…", "Trouble with the file…"}
	TroubleHead    = Sentence{"Berkas bermasalah", "Trouble with the file"}

	TroubleSafe    = Sentence{"Semua yang tersimpan sampai %s (%n tindakan) tetap ada di %s.", "Everything saved until %s (acts: %n) is still in %s."}
	TroubleSafeNew = Sentence{"Berkas %s masih kosong: tidak ada yang hilang.", "The file %s is still empty: nothing is lost."}
	TroubleHeld    = Sentence{"Semua yang tersimpan sampai %s (%n tindakan) masih ada di program ini. Jangan tutup program sebelum menyalinnya atau berkasnya kembali.", "Everything saved until %s (acts: %n) is still in this program. Do not close it before you have saved a copy or the file is back."}
	TroubleTyped   = Sentence{"Yang terakhir diisi belum tersimpan dan tetap di tempatnya.", "The last entry is not saved and stays where it was typed."}

	TroubleAgain      = Sentence{"Coba lagi", "Try again"}
	TroubleAgainFor   = Sentence{"Melakukan tindakan yang sama sekali lagi.", "Does the same act once more."}
	TroubleAgainNot   = Sentence{"Tidak dapat: berkas harus dibuka lagi dahulu.", "Not possible: the file must be opened again first."}
	TroubleAgainNone  = Sentence{"Ulangi tindakannya di halamannya, bila tempatnya sudah beres.", "Do it again on its page once the place is mended."}
	TroubleCopy       = Sentence{"Simpan salinan…", "Save a copy…"}
	TroubleCopyFor    = Sentence{"Menyalin semua yang tersimpan ke folder lain, memeriksanya, dan melanjutkan di sana.", "Copies everything saved to another folder, verifies it, and goes on there."}
	TroubleReopen     = Sentence{"Buka lagi", "Open again"}
	TroubleReopenFor  = Sentence{"Membaca ulang berkas di tempatnya; bila tidak dapat ditulisi, hanya untuk dibaca.", "Reads the file in its place anew; where it cannot be written, for reading only."}
	TroubleReopenNot  = Sentence{"Tidak dapat: berkas tidak ada di tempatnya.", "Not possible: the file is not in its place."}
	TroubleRead       = Sentence{"Baca saja", "Only read"}
	TroubleReadFor    = Sentence{"Halaman tetap dapat dibaca. Kotak ini terbuka lagi dari menu.", "The pages can still be read. The menu opens this box again."}
	TroubleCopying    = Sentence{"Menyalin dan memeriksa", "Copying and verifying"}
	TroubleReopening  = Sentence{"Membuka lagi %s", "Opening %s again"}
	TroubleCopied     = Sentence{"Salinan dengan %n tindakan sudah diperiksa dan kini terbuka: %s.", "A copy with %n acts was verified and is open now: %s."}
	TroubleFromMemory = Sentence{"Berkas semula tidak terbaca lagi; salinan dibuat dari yang diingat program.", "The first file can no longer be read; the copy was made of what the program remembers."}
	TroubleMissing    = Sentence{"Pindaian bertanda tangan yang tidak terbawa: %n. Lampirkan lagi.", "Signed scans that could not be taken along: %n. Attach them again."}
	TroubleExtra      = Sentence{"Tindakan terakhir ternyata tersimpan. Periksa sebelum mengulanginya.", "The last act was saved after all. Look before you do it again."}
	TroubleReopened   = Sentence{"%s terbuka lagi, dengan semua yang tersimpan.", "%s is open again, with everything that was saved."}
	TroubleDone       = Sentence{"Berhasil: tindakan itu kini tersimpan.", "Done: the act is saved now."}

	TroubleLeave   = Sentence{"%s dengan %n tindakan kini hanya ada di program ini. Bila ditutup tanpa salinan, isinya hilang kecuali berkasnya kembali.", "%s with %n acts is only in this program now. Closed without a copy, it is lost unless the file comes back."}
	TroubleLeaveDo = Sentence{"Tutup tanpa salinan", "Close without a copy"}

	StatusAway    = Sentence{"Berkas tidak di tempatnya", "File not in its place"}
	TroubleBack   = Sentence{"Berkas kembali di tempatnya.", "The file is back in its place."}
	StatusUnsaved = Sentence{"Belum tersimpan", "Not saved"}

	ClockBehindFile = Sentence{"Jam komputer ini %s lebih awal daripada tindakan terakhir di berkas. Periksa tanggal dan jamnya: waktu di notula mengikuti jam ini.", "This computer's clock is %s behind the last act in the file. Check date and time: the minutes go by it."}
	SlowDisk        = Sentence{"Menyimpan satu tindakan di sini memakan %s. Tunggu sampai baris bawah menyebut jamnya; di disk komputer ini lebih cepat daripada di flashdisk atau jaringan.", "Saving one act here takes %s. Wait until the bottom line gives its time; this computer's own disk is faster than a stick or the network."}
	SpanDays        = Sentence{"%d hari %d jam", "%d d %d h"}
)
