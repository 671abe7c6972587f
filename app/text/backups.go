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
	VerbsBackupsLine    = Sentence{"%d. %s  %s  %d tindakan  %s  %s", "%d. %s  %s  %d acts  %s  %s"}
	VerbsBackupsRemoved = Sentence{"Dihapus: %s", "Removed: %s"}
	VerbsBackupsNoThin  = Sentence{"Tidak ada yang perlu dihapus.", "There is nothing to remove."}
	VerbsBackupsSince   = Sentence{"%s: %d tindakan sesudahnya, %d angka berbeda.", "%s: %d acts since, %d figures differ."}
	VerbsBackupsParted  = Sentence{"%s: berkas sekarang tidak berlanjut dari cadangan ini; %d angka berbeda.", "%s: the file has not gone on from this backup; %d figures differ."}
	VerbsBackupsSum     = Sentence{"%s %d: %s → %s (%s)", "%s %d: %s → %s (%s)"}
	VerbsRestored       = Sentence{"Dipulihkan: %s berisi %d tindakan.", "Restored: %s holds %d acts."}
	VerbsRestoredAside  = Sentence{"Yang semula ada sekarang bernama %s.", "What was there is now %s."}

	BackupProven    = Sentence{"terbukti", "proven"}
	BackupUnchecked = Sentence{"belum diperiksa", "not examined"}
	BackupDamaged   = Sentence{"rusak", "damaged"}
)

// BackupKinds names the occasions on which a backup is made.
var BackupKinds = map[keeping.Kind]Sentence{
	keeping.Automatic:     {"otomatis", "automatic"},
	keeping.Day:           {"tutup hari", "close of a day"},
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
