package text

// Sealed copies: a file under a password, for sticks, mail and backups.
var (
	UseSeal    = Sentence{"seal BERKAS TUJUAN.benang-sandi", "seal FILE DEST.benang-sandi"}
	VerbSeal   = Sentence{"membuat salinan bersandi untuk flashdisk, surel, dan cadangan", "make a copy under a password, for sticks, mail and backups"}
	UseUnseal  = Sentence{"unseal SALINAN.benang-sandi BARU.benang", "unseal COPY.benang-sandi NEW.benang"}
	VerbUnseal = Sentence{"membuka salinan bersandi ke berkas baru", "open a copy under a password into a new file"}

	FlagPasswordFile = Sentence{"baris pertama `BERKAS` ini sandinya; - dari masukan", "the first line of this `FILE` is the password; - for what comes in"}
	FlagPasswordEnv  = Sentence{"`NAMA` variabel lingkungan yang berisi sandinya", "`NAME` of the environment variable that holds the password"}

	UsagePassword      = Sentence{"Di sini tidak ada terminal yang dapat menanyakan sandi. Tambahkan --password-file atau --password-env.", "There is no terminal here to ask for the password. Add --password-file or --password-env."}
	VerbsPasswordNew   = Sentence{"Sandi baru:", "New password:"}
	VerbsPasswordAgain = Sentence{"Sekali lagi, sama seperti tadi:", "Once more, the same:"}
	VerbsSealed        = Sentence{"Salinan bersandi selesai dan sudah dibuka ulang: %s. Media boleh dicabut.", "The copy under a password is done and was opened again: %s. The medium may be unplugged."}
	VerbsUnsealed      = Sentence{"Dibuka ke %s: %d tindakan, isinya utuh.", "Opened into %s: %d acts, whole."}

	SealLoss = Sentence{"Kehilangan sandi berarti kehilangan berkas: tidak ada yang dapat membukanya lagi, juga bukan pembuat program ini.", "Losing the password is losing the file: nobody can open it again, the makers of this program included."}
	SealAsk  = Sentence{"Sandi %s:", "Password of %s:"}
)
