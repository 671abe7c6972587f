package text

// Mail in the settings.
var (
	SettingsPost        = Sentence{"Surel", "Mail"}
	SettingsPostAbout   = Sentence{"Server yang mengirim paket naskah; tanpanya surel dikirim dari program surel.", "The server that sends the packages; without one, mail goes out from the mail program."}
	SettingsPostHost    = Sentence{"Server", "Server"}
	SettingsPostHostFor = Sentence{"misalnya surel.contoh.go.id", "such as mail.contoh.go.id"}
	SettingsPostPort    = Sentence{"Port", "Port"}
	SettingsPostPortFor = Sentence{"kosong: 587 untuk STARTTLS, 465 untuk TLS", "empty: 587 for STARTTLS, 465 for TLS"}
	SettingsPostBadPort = Sentence{"Port %q bukan bilangan 1 sampai 65535.", "The port %q is no number from 1 to 65535."}
	SettingsPostSecure  = Sentence{"Pengamanan", "Security"}
	SettingsPostSecFor  = Sentence{"sambungan tanpa pengamanan tidak pernah dipakai", "a connection without security is never used"}
	SettingsPostAuto    = Sentence{"menurut port", "by the port"}
	SettingsPostStart   = Sentence{"STARTTLS", "STARTTLS"}
	SettingsPostTLS     = Sentence{"TLS", "TLS"}
	SettingsPostUser    = Sentence{"Nama pengguna", "User"}
	SettingsPostUserFor = Sentence{"kosong bila server tidak memintanya", "empty where the server asks for none"}
	SettingsPostFrom    = Sentence{"Pengirim", "Sender"}
	SettingsPostFromFor = Sentence{"misalnya Sekretariat Daerah <setda@contoh.go.id>", "such as Sekretariat Daerah <setda@contoh.go.id>"}
	SettingsPostRoots   = Sentence{"Sertifikat tambahan", "Further certificates"}
	SettingsPostRootFor = Sentence{"Space memilih berkas PEM bila server memakai sertifikat kota sendiri; sekali lagi untuk melepasnya", "Space chooses a PEM file where the server has a certificate of the city's own; once more takes it off"}
	SettingsPostNoRoots = Sentence{"hanya yang dikenal sistem", "those of the system alone"}
	SettingsPostRootsN  = Sentence{"%d sertifikat", "%d certificates"}
	SettingsPostSubject = Sentence{"Judul surel", "Subject"}
	SettingsPostBody    = Sentence{"Isi surel", "Text"}
	SettingsPostWords   = Sentence{"kata {title}, {number}, {agency}, {version} diganti isinya; kosong: yang biasa", "the words {title}, {number}, {agency}, {version} are filled in; empty: the usual one"}
	SettingsPostBodyFor = Sentence{"Space menyunting; kata yang sama seperti pada judul", "Space edits it; the same words as in the subject"}
	SettingsPostUsual   = Sentence{"yang biasa", "the usual one"}
	SettingsPostTry     = Sentence{"Uji sambungan", "Try the connection"}
	SettingsPostKeep    = Sentence{"Kata sandi", "Password"}
	SettingsPostNone    = Sentence{"tanpa server", "no server"}
	SettingsPostPick    = Sentence{"Pilih berkas sertifikat (PEM)", "Choose the file of certificates (PEM)"}
	SettingsAgencyMail  = Sentence{"Surel", "Mail"}

	PostTrying    = Sentence{"Menguji sambungan", "Trying the connection"}
	PostAnswered  = Sentence{"Server %s menjawab dan sambungannya aman. Tidak ada yang dikirim.", "The server %s answers and the connection is secure. Nothing was sent."}
	PostLoggedIn  = Sentence{"Server %s menjawab, sambungannya aman, dan %s dapat masuk. Tidak ada yang dikirim.", "The server %s answers, the connection is secure, and %s can log in. Nothing was sent."}
	PostTryDo     = Sentence{"Uji", "Try"}
	PostKeepDo    = Sentence{"Simpan", "Keep"}
	PostKeepAbout = Sentence{"Disimpan di penyimpan sandi komputer ini, tidak di berkas .benang. Kosongkan untuk melupakannya.", "Kept in this computer's keyring, not in the .benang file. Leave it empty to forget it."}
	PostKept      = Sentence{"Kata sandi disimpan di komputer ini.", "The password is kept on this computer."}
	PostForgotten = Sentence{"Kata sandi dilupakan.", "The password is forgotten."}
	PostNoUser    = Sentence{"Isi server dan nama pengguna dahulu.", "Fill in the server and the user first."}
	TextTake      = Sentence{"Pakai", "Use it"}
)
