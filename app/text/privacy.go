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
	VerbsUnsealed      = Sentence{"Dibuka ke %s: %n tindakan, isinya utuh.", "Opened into %s: %n acts, whole."}

	SealLoss = Sentence{"Kehilangan sandi berarti kehilangan berkas: tidak ada yang dapat membukanya lagi, juga bukan pembuat program ini.", "Losing the password is losing the file: nobody can open it again, the makers of this program included."}
	SealAsk  = Sentence{"Sandi %s:", "Password of %s:"}
)

// Sealed copies in the window.
var (
	CommandSeal = Sentence{"Buat salinan bersandi", "Make a copy under a password"}

	SealTitle      = Sentence{"Salinan bersandi dari %s", "A copy of %s under a password"}
	SealPassword   = Sentence{"Sandi", "Password"}
	SealAgain      = Sentence{"Sandi sekali lagi", "Password once more"}
	SealStrength   = Sentence{"Kekuatannya", "How strong it is"}
	SealTooShort   = Sentence{"paling sedikit %d huruf atau angka", "at least %d letters or digits"}
	SealWeak       = Sentence{"lemah: tambah beberapa kata", "weak: add a few words"}
	SealFair       = Sentence{"cukup", "fair"}
	SealStrong     = Sentence{"kuat", "strong"}
	SealLossName   = Sentence{"Kehilangan sandi", "Losing the password"}
	SealNotYet     = Sentence{"belum saya baca", "I have not read it"}
	SealUnderstood = Sentence{"saya mengerti", "I understand"}
	SealAbout      = Sentence{"Berkas yang terbuka tidak berubah. Simpan sandinya di tempat lain daripada salinannya, dan beritahukan lewat jalan lain.", "The open file does not change. Keep the password elsewhere than the copy, and tell it by another way."}
	SealNext       = Sentence{"Lanjut", "Go on"}
	SealDiffer     = Sentence{"Kedua sandi tidak sama. Ketik lagi.", "The two passwords differ. Type them again."}
	SealConfirm    = Sentence{"Baca kalimat tentang kehilangan sandi, lalu pilih “saya mengerti”.", "Read the sentence about losing the password, then choose “I understand”."}
	Sealing        = Sentence{"Membuat salinan bersandi", "Making a copy under a password"}

	UnsealTitle = Sentence{"Sandi %s", "Password of %s"}
	UnsealAbout = Sentence{"Sesudah ini dipilih folder untuk berkas yang terbuka. Salinan bersandinya tetap seperti semula.", "A folder for the opened file is chosen next. The copy under the password stays as it is."}
	UnsealWhere = Sentence{"Folder untuk berkas yang dibuka", "Folder for the opened file"}
	Unsealing   = Sentence{"Membuka %s", "Opening %s"}
)

// The lock of the screen.
var (
	CommandLock         = Sentence{"Kunci layar", "Lock the screen"}
	CommandLockPassword = Sentence{"Sandi kunci layar", "Password of the screen lock"}

	LockPlace     = Sentence{"Sandi kunci layar", "Password of the screen lock"}
	LockOpen      = Sentence{"Buka", "Open"}
	LockWrong     = Sentence{"Sandi itu salah. Ketik lagi.", "That password is wrong. Type it again."}
	LockWait      = Sentence{"Sandi itu salah. Tunggu %d detik.", "That password is wrong. Wait %d seconds."}
	LockForgotten = Sentence{"Lupa? Tutup program ini dan jalankan: benangmerah unlock-screen. Yang sudah tersimpan tetap ada.", "Forgotten? Close the program and run: benangmerah unlock-screen. What was saved stays."}
	LockOld       = Sentence{"Sandi yang lama", "The password before"}
	LockNew       = Sentence{"Sandi baru", "New password"}
	LockAgain     = Sentence{"Sekali lagi", "Once more"}
	LockKeep      = Sentence{"Simpan", "Keep"}
	LockTooShort  = Sentence{"Paling sedikit %d huruf atau angka.", "At least %d letters or digits."}
	LockAbout     = Sentence{"Menjaga dari tangan usil saat istirahat, bukan dari orang yang menguasai komputer ini: ia dapat melepas kuncinya dengan benangmerah unlock-screen. Begitu pula bila sandinya lupa.", "It keeps a curious hand away during a break, not whoever rules this computer: they can take the lock away with benangmerah unlock-screen. So can you, if you forget the password."}
	LockAboutSet  = Sentence{"Kosongkan kedua sandi baru untuk melepas kunci. Bila sandinya lupa, jalankan benangmerah unlock-screen.", "Leave both new passwords empty to take the lock away. If you forget it, run benangmerah unlock-screen."}
	LockKeeping   = Sentence{"Menyimpan sandi", "Keeping the password"}
	LockKept      = Sentence{"Sandi kunci layar disimpan. Ctrl+Shift+X mengunci.", "The password of the screen lock is kept. Ctrl+Shift+X locks."}
	LockRemoved   = Sentence{"Kunci layar dilepas.", "The screen lock was taken away."}

	UseUnlock       = Sentence{"unlock-screen [--json]", "unlock-screen [--json]"}
	VerbUnlock      = Sentence{"melepas kunci layar bila sandinya lupa", "take the screen lock away when its password is forgotten"}
	VerbsUnlocked   = Sentence{"Kunci layar dilepas. Bila programnya masih terbuka, tekan Enter di layar kunci.", "The screen lock was taken away. If the program is still open, press Enter on the lock."}
	VerbsNoneToOpen = Sentence{"Layar di komputer ini tidak dikunci.", "There is no screen lock on this computer."}

	SettingsLock       = Sentence{"Kunci layar sendiri", "Lock by itself"}
	SettingsLockFor    = Sentence{"bila tidak ada yang bekerja; sandinya diatur dari menu, Ctrl+Shift+X mengunci", "while nobody works; the password is set from the menu, Ctrl+Shift+X locks"}
	SettingsLockNever  = Sentence{"tidak", "never"}
	SettingsLockAfter  = Sentence{"sesudah %d menit", "after %d minutes"}
	SettingsLockWall   = Sentence{"Proyektor saat terkunci", "Projector while locked"}
	SettingsLockGoesOn = Sentence{"tetap seperti semula", "as it was"}
	SettingsLockTitle  = Sentence{"judul rapat", "title of the meeting"}

	CommandLog = Sentence{"Salin log untuk bantuan", "Copy the log for support"}
	LogCopied  = Sentence{"Log disalin ke %s. Isinya tanpa angka, nama, dan letak berkas.", "The log was copied to %s. It has no figures, names or places of files."}
)

// Personal data in exports.
var (
	FlagPersonal         = Sentence{"beserta NIP, alamat surel, nama yang hadir, dan jurnal; hanya ekspor ini yang dapat dipulihkan", "with personal numbers, addresses, names of those present, and the journal; only this export can be restored"}
	VerbsExportedReading = Sentence{"Ditulis untuk dibaca: %s (%n tindakan). NIP, alamat surel, nama yang hadir, dan jurnal tidak disertakan, jadi tidak dapat dipulihkan; untuk itu tambahkan --personal.", "Written for reading: %s (%n acts). Personal numbers, addresses, names of those present and the journal are left out, so that it cannot be restored; for that add --personal."}
)
