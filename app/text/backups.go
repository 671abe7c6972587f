package text

import (
	"benangmerah/model/keeping"
)

// Backups: what is made by itself, the list of them, what differs, and restoring.
var (
	CommandBackups = Sentence{"Cadangan…", "Backups…"}

	UseBackups         = Sentence{"backups BERKAS [--folder FOLDER] [--compare N | PATH] [--prove] [--thin]", "backups FILE [--folder DIR] [--compare N | PATH] [--prove] [--thin]"}
	VerbBackups        = Sentence{"mendaftar cadangan sebuah berkas, membuktikannya, membandingkannya dengan berkas sekarang, atau menjarangkannya", "list the backups of a file, prove them, compare one with the file now, or thin them out"}
	UseRestore         = Sentence{"restore CADANGAN BERKAS", "restore BACKUP FILE"}
	VerbRestore        = Sentence{"memulihkan cadangan ke tempat berkas; yang ada di sana diberi nama lain, tidak dihapus", "restore a backup in place of a file; what is there gets another name and is not deleted"}
	FlagBackupsFolder  = Sentence{"`FOLDER` kedua tempat cadangan juga disimpan, misalnya flashdisk", "the second `DIR` in which backups are kept too, such as a stick"}
	FlagBackupsCompare = Sentence{"bandingkan cadangan `N` dari daftar, atau sebuah berkas cadangan, dengan berkas sekarang", "compare backup `N` of the list, or a file that is a backup, with the file now"}
	FlagBackupsProve   = Sentence{"baca ulang dan periksa setiap cadangan seluruhnya", "read every backup again and examine it whole"}
	FlagBackupsThin    = Sentence{"hapus cadangan otomatis yang tidak perlu disimpan lagi menurut aturan", "remove the automatic backups that the rules keep no longer"}

	VerbsBackups        = Sentence{"%d cadangan dari %s.", "Backups: %d, of %s."}
	VerbsBackupsLine    = Sentence{"%d. %s  %s  %n tindakan  %s  %s", "%d. %s  %s  %n acts  %s  %s"}
	VerbsBackupsRemoved = Sentence{"Dihapus: %s", "Removed: %s"}
	VerbsBackupsNoThin  = Sentence{"Tidak ada yang perlu dihapus.", "There is nothing to remove."}
	VerbsBackupsSince   = Sentence{"%s: %n tindakan sesudahnya, %n angka berbeda.", "%s: %n acts since, %n figures differ."}
	VerbsBackupsParted  = Sentence{"%s: berkas sekarang tidak berlanjut dari cadangan ini; %n angka berbeda.", "%s: the file has not gone on from this backup; %n figures differ."}
	VerbsBackupsSum     = Sentence{"%s %d: %s → %s (%s)", "%s %d: %s → %s (%s)"}
	VerbsRestored       = Sentence{"Dipulihkan: %s berisi %n tindakan.", "Restored: %s holds %n acts."}
	VerbsRestoredAside  = Sentence{"Yang semula ada sekarang bernama %s.", "What was there is now %s."}

	StatusNoBackup  = Sentence{"Cadangan gagal", "Backup failed"}
	StatusApart     = Sentence{"Cadangan kedua gagal", "Second backup failed"}
	StatusStickAway = Sentence{"Flashdisk cadangan tidak terpasang sejak", "Backup stick not plugged in since"}
	BackupsCaughtUp = Sentence{"Cadangan sudah disalin ke %s dan dibaca ulang. Flashdisk boleh dicabut.", "The backups were copied to %s and read again. The stick may be unplugged."}
	BackupsPick     = Sentence{"Pilih folder kedua untuk cadangan, misalnya di flashdisk", "Choose the second folder for backups, such as on a stick"}

	BackupsTitle     = Sentence{"Cadangan %s: %s di %s tempat", "Backups of %s: %s in %s places"}
	BackupsNone      = Sentence{"Belum ada cadangan berkas ini. %s membuat satu sekarang.", "There is no backup of this file yet. %s makes one now."}
	BackupsReading   = Sentence{"Membaca daftar cadangan", "Reading the list of backups"}
	BackupsWhen      = Sentence{"Dibuat", "Made"}
	BackupsKind      = Sentence{"Jenis", "Kind"}
	BackupsWhere     = Sentence{"Tempat", "Place"}
	BackupsSize      = Sentence{"Ukuran", "Size"}
	BackupsActs      = Sentence{"Tindakan", "Acts"}
	BackupsState     = Sentence{"Keadaan", "State"}
	BackupsSince     = Sentence{"%s sesudahnya", "%s since"}
	BackupsSame      = Sentence{"sama dengan sekarang", "the same as now"}
	BackupsParted    = Sentence{"riwayat lain", "another history"}
	BackupsBeside    = Sentence{"di samping berkas", "beside the file"}
	BackupsSecond    = Sentence{"folder kedua", "second folder"}
	BackupsFolder    = Sentence{"folder berkas", "the file's folder"}
	BackupsMegabytes = Sentence{"%s MB", "%s MB"}
	BackupsKilobytes = Sentence{"%s kB", "%s kB"}
	BackupsAgo       = Sentence{"%s yang lalu", "%s ago"}
	BackupsDays      = Sentence{"%d hari", "%d days"}
	BackupsHours     = Sentence{"%d jam", "%d h"}
	BackupsMinutes   = Sentence{"%d menit", "%d min"}
	BackupsJustNow   = Sentence{"baru saja", "just now"}
	BackupsLast      = Sentence{"Sesudah cadangan ini %s tindakan; yang terakhir: %s.", "After this backup there were %s acts; the last ones: %s."}
	BackupsNothing   = Sentence{"Cadangan ini berisi semua yang ada di berkas sekarang.", "This backup holds everything that the file holds now."}
	BackupsBranch    = Sentence{"Berkas sekarang tidak berlanjut dari cadangan ini, misalnya karena cadangan yang lebih lama pernah dipulihkan. Bandingkan untuk melihat bedanya.", "The file has not gone on from this backup, as after an older one was restored. Compare them to see what differs."}
	BackupsFail      = Sentence{"Cadangan otomatis terakhir gagal: %s", "The last automatic backup failed: %s"}
	BackupsApart     = Sentence{"Folder kedua tidak menerima cadangan: %s", "The second folder did not get the backup: %s"}
	BackupsAway      = Sentence{"Folder kedua (%s) tidak terpasang sejak %s.", "The second folder (%s) is not plugged in since %s."}
	BackupsFine      = Sentence{"Otomatis setiap %d menit selama ada perubahan, saat berkas dibuka, dan saat ditutup.", "By itself every %d minutes while there are changes, when the file is opened, and when it is closed."}
	BackupsOff       = Sentence{"Otomatis hanya saat berkas dibuka dan ditutup.", "By itself only when the file is opened and closed."}

	BackupsCompare  = Sentence{"Bandingkan", "Compare"}
	BackupsProve    = Sentence{"Buktikan lagi", "Prove again"}
	BackupsRestore  = Sentence{"Pulihkan…", "Restore…"}
	BackupsOpen     = Sentence{"Buka hanya-baca", "Open read-only"}
	BackupsRemove   = Sentence{"Hapus…", "Remove…"}
	BackupsProving  = Sentence{"Membuktikan cadangan", "Proving the backup"}
	BackupsProved   = Sentence{"%s terbukti: %s tindakan diputar ulang dari medianya dan sama dengan isinya.", "%s is proven: %s acts were replayed from its medium and are the same as what it holds."}
	BackupsBroken   = Sentence{"%s rusak: %s", "%s is damaged: %s"}
	BackupsAskGone  = Sentence{"Hapus cadangan %s untuk selamanya? Isinya %s tindakan.", "Remove the backup %s for good? It holds %s acts."}
	BackupsDoGone   = Sentence{"Hapus", "Remove"}
	BackupsGone     = Sentence{"Cadangan %s dihapus.", "The backup %s was removed."}
	BackupsAskBack  = Sentence{"Pulihkan %s dari cadangan %s? Berkas akan berisi %s tindakan. Berkas yang sekarang tidak dihapus: namanya diganti dan tetap di folder yang sama.", "Restore %s from the backup %s? The file will hold %s acts. The present file is not deleted: it gets another name in the same folder."}
	BackupsDoBack   = Sentence{"Pulihkan", "Restore"}
	BackupsRestores = Sentence{"Memulihkan %s", "Restoring %s"}
	BackupsRestored = Sentence{"%s dipulihkan dan terbuka. Yang semula ada sekarang bernama %s.", "%s is restored and open. What was there is now %s."}
	BackupsStopped  = Sentence{"Pemulihan dibatalkan dan %s tidak diganti. Buka lagi dari Beranda.", "The restore was cancelled and %s was not replaced. Open it again from Home."}
	BackupsBack     = Sentence{"%s dipulihkan dan terbuka.", "%s is restored and open."}

	BackupsDiffTitle  = Sentence{"Cadangan %s dan sekarang: %s tindakan, %s angka berbeda", "Backup of %s and now: %s acts, %s figures differ"}
	BackupsDiffParted = Sentence{"Cadangan %s dan sekarang: riwayat lain, %s angka berbeda", "Backup of %s and now: another history, %s figures differ"}
	BackupsDiffNone   = Sentence{"Tidak ada yang berbeda dari cadangan itu.", "Nothing differs from that backup."}
	BackupsDiffing    = Sentence{"Membandingkan dengan cadangan", "Comparing with the backup"}
	BackupsDiffWhat   = Sentence{"Baris atau tindakan", "Line or act"}
	BackupsDiffThen   = Sentence{"Di cadangan (Rp)", "In the backup (Rp)"}
	BackupsDiffNow    = Sentence{"Sekarang (Rp)", "Now (Rp)"}
	BackupsDiffChange = Sentence{"Selisih (Rp)", "Difference (Rp)"}
	BackupsDiffStage  = Sentence{"%s %d: %s baris berbeda", "%s %d: lines that differ: %s"}
	BackupsDiffActs   = Sentence{"Tindakan sesudah cadangan, yang terbaru dahulu: %s", "Acts after the backup, the newest first: %s"}
	BackupsDiffWrite  = Sentence{"Tulis daftar", "Write the list"}
	BackupsSheet      = Sentence{"Beda dengan cadangan", "Differences from the backup"}
	BackupsHeadStage  = Sentence{"Tahap", "Stage"}
	BackupsHeadAgency = Sentence{"Perangkat Daerah", "Agency"}
	BackupsHeadCode   = Sentence{"Kode", "Code"}
	BackupsHeadName   = Sentence{"Uraian", "Description"}

	DamagedTitle   = Sentence{"%s tidak dapat dibuka", "%s cannot be opened"}
	DamagedChoose  = Sentence{"Pilih cadangan untuk dipulihkan atau dibaca. Berkas yang rusak tidak dihapus: namanya diganti dan tetap di folder yang sama.", "Choose a backup to restore or to read. The damaged file is not deleted: it gets another name in the same folder."}
	DamagedNone    = Sentence{"Tidak ada cadangan yang utuh di samping berkas ini maupun di folder kedua. Pasang flashdisk cadangan lalu buka lagi, atau selamatkan apa yang masih terbukti ke berkas baru.", "There is no whole backup beside this file or in the second folder. Plug the backup stick in and open it again, or rescue what is still proven into a new file."}
	DamagedLacks   = Sentence{"kurang %s", "%s missing"}
	DamagedAll     = Sentence{"lengkap", "complete"}
	DamagedRescue  = Sentence{"Selamatkan", "Rescue"}
	DamagedSaving  = Sentence{"Menyelamatkan isi %s", "Rescuing what %s holds"}
	DamagedRescued = Sentence{"%s dari %s tindakan diselamatkan ke %s, yang sekarang terbuka. Berkas yang rusak tetap ada.", "%s of %s acts were rescued into %s, which is open now. The damaged file is still there."}
	DamagedName    = Sentence{"%s (diselamatkan)", "%s (rescued)"}

	SettingsBackups         = Sentence{"Cadangan", "Backups"}
	SettingsBackupsAbout    = Sentence{"Salinan yang dibuat sendiri dan dibuktikan; yang dibuat saat tutup hari, saat final, dan oleh Anda disimpan seterusnya.", "Copies that are made by themselves and proven; those of a day's close, of a final version and your own are kept for good."}
	SettingsBackupsEvery    = Sentence{"Cadangan otomatis", "Automatic backup"}
	SettingsBackupsEveryFor = Sentence{"selama ada perubahan; saat dibuka dan ditutup selalu", "while there are changes; at opening and closing always"}
	SettingsBackupsMinutes  = Sentence{"setiap %d menit", "every %d minutes"}
	SettingsBackupsNever    = Sentence{"hanya saat dibuka dan ditutup", "only at opening and closing"}
	SettingsBackupsBeside   = Sentence{"Di samping berkas", "Beside the file"}
	SettingsBackupsSecond   = Sentence{"Folder kedua", "Second folder"}
	SettingsBackupsPick     = Sentence{"Space memilih folder, misalnya di flashdisk; sekali lagi melepasnya. Yang sudah ada di sana tetap ada.", "Space chooses a folder, such as on a stick; once more leaves it out. What lies there stays."}
	SettingsBackupsNoSecond = Sentence{"belum dipilih", "none chosen"}
	SettingsBackupsKept     = Sentence{"Yang disimpan", "What is kept"}
	SettingsBackupsRules    = Sentence{"semua dari %d hari kerja terakhir, lalu satu per hari (%d), per minggu (%d), dan per bulan (%d)", "all of the last %d days of work, then one a day (%d), a week (%d) and a month (%d)"}
	SettingsBackupsShow     = Sentence{"Daftar cadangan", "List of backups"}
	SettingsBackupsShowFor  = Sentence{"Space membuka daftar: bandingkan, buktikan, pulihkan (Ctrl+Shift+U)", "Space opens the list: compare, prove, restore (Ctrl+Shift+U)"}
	SettingsBackupsOpen     = Sentence{"buka daftar", "open the list"}

	BackupProven    = Sentence{"terbukti", "proven"}
	BackupUnchecked = Sentence{"belum diperiksa", "not examined"}
	BackupDamaged   = Sentence{"rusak", "damaged"}
)

// BackupKinds names the occasions on which a backup is made.
var BackupKinds = map[keeping.Kind]Sentence{
	keeping.Automatic:     {"otomatis", "automatic"},
	keeping.Day:           {"tutup hari", "close of day"},
	keeping.Final:         {"versi final", "final version"},
	keeping.Hand:          {"dibuat sendiri", "by hand"},
	keeping.BeforeVersion: {"sebelum program baru", "before a newer program"},
	keeping.BeforeRestore: {"sebelum dipulihkan", "before a restore"},
}

// BackupReasons says why a backup is kept.
var BackupReasons = map[keeping.Reason]Sentence{
	keeping.Foreign: {"tidak disentuh", "left alone"},
	keeping.Asked:   {"disimpan seterusnya", "kept for good"},
	keeping.Newest:  {"terbaru", "newest"},
	keeping.Recent:  {"dua hari terakhir", "last two days"},
	keeping.Daily:   {"harian", "daily"},
	keeping.Weekly:  {"mingguan", "weekly"},
	keeping.Monthly: {"bulanan", "monthly"},
	keeping.Surplus: {"akan dihapus", "to be removed"},
}

// BackupKind names the occasion of a backup, with the number of the day or version where one stands in its name.
func BackupKind(say Say, n keeping.Name) string {
	name := say(BackupKinds[n.Kind])
	if n.Number != 0 {
		name = say(BackupNumbered, name, n.Number)
	}
	return name
}

// BackupNumbered is an occasion with its number.
var BackupNumbered = Sentence{"%s %d", "%s %d"}
