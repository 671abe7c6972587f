package sqlite

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"benangmerah/model"
	"benangmerah/model/disk"
)

// What a person can do about a file.
const (
	hintBackup   = "Buka cadangan terakhir dari berkas ini."
	hintOther    = "Pilih berkas .benang yang lain."
	hintReadOnly = "Buka salinannya untuk mengubah, atau minta hak tulis atas berkas dan foldernya."
	hintExport   = "Buat ekspor baru dari berkas aslinya."
	hintUpdate   = "Perbarui program Benang Merah di komputer ini."
)

func errMissing(path string) *model.Error {
	return model.Errorf(model.NotFound, "Periksa nama dan foldernya, atau pasang kembali flashdisk-nya.", "Berkas %s tidak ditemukan.", filepath.Base(path))
}

func errDirectory(path string) *model.Error {
	return model.Errorf(model.Invalid, hintOther, "%s adalah folder, bukan berkas.", filepath.Base(path))
}

func errNotFolder(path string) *model.Error {
	return model.Errorf(model.Invalid, "Pilih sebuah folder.", "%s adalah berkas, bukan folder.", filepath.Base(path))
}

func errEmpty(path string) *model.Error {
	return model.Errorf(model.Damaged, hintBackup, "Berkas %s kosong: isinya tidak pernah tersimpan atau hilang saat disalin.", filepath.Base(path))
}

func errForeign(path string) *model.Error {
	return model.Errorf(model.Foreign, hintOther, "%s bukan berkas Benang Merah.", filepath.Base(path))
}

func errDamaged(path string) *model.Error {
	return model.Errorf(model.Damaged, hintBackup, "Berkas %s rusak dan tidak dibuka supaya tidak bertambah rusak.", filepath.Base(path))
}

func errDenied(path string) *model.Error {
	return model.Errorf(model.Locked, "Minta hak baca dan tulis atas berkas itu, atau salin ke folder Anda sendiri.", "Berkas %s tidak boleh dibuka dengan hak Anda di komputer ini.", filepath.Base(path))
}

func errExists(path string) *model.Error {
	return model.Errorf(model.Conflict, "Pilih nama lain.", "Berkas %s sudah ada dan tidak ditimpa.", filepath.Base(path))
}

func errNewer(path string, version int) *model.Error {
	return model.Errorf(model.Newer, hintUpdate, "Berkas %s ditulis oleh program yang lebih baru (versi berkas %d, program ini mengenal %d): hanya dapat dibaca.", filepath.Base(path), version, currentVersion)
}

func errNewerUnreadable(path string, version int) *model.Error {
	return model.Errorf(model.Newer, hintUpdate, "Berkas %s ditulis oleh program yang lebih baru (versi berkas %d) dan tidak dapat dibaca di sini.", filepath.Base(path), version)
}

func errOlder(path string) *model.Error {
	return model.Errorf(model.Locked, "Buka sekali di tempat yang boleh ditulisi, supaya isinya diperbarui.", "Berkas %s ditulis oleh program yang lebih lama dan di sini hanya dapat dibaca.", filepath.Base(path))
}

func errOpenElsewhere(path string) *model.Error {
	return model.Errorf(model.Locked, "Tutup di sana untuk mengubah di sini.", "Berkas %s sedang dibuka di jendela atau komputer lain: di sini hanya dapat dibaca.", filepath.Base(path))
}

func errNotWritable(path string) *model.Error {
	return model.Errorf(model.Locked, hintReadOnly, "Berkas %s atau foldernya tidak dapat ditulisi: hanya dapat dibaca.", filepath.Base(path))
}

func errAskedReadOnly(path string) *model.Error {
	return model.Errorf(model.Locked, "Buka berkas seperti biasa untuk mengubahnya.", "Berkas %s dibuka hanya untuk dibaca.", filepath.Base(path))
}

func errUnfinished(path string) *model.Error {
	return model.Errorf(model.Locked, "Buka sekali seperti biasa di tempat yang boleh ditulisi, dengan berkas -journal di sampingnya.", "Penulisan terakhir pada berkas %s terputus dan harus dibereskan dahulu.", filepath.Base(path))
}

func errUncertain(path string) *model.Error {
	return model.Errorf(model.Locked, "Tutup lalu buka kembali berkas, dan lihat apakah tindakan terakhir ada.", "Tidak dapat dipastikan apakah tindakan terakhir tersimpan di %s.", filepath.Base(path))
}

func errOutside(path string) *model.Error {
	return model.Errorf(model.Conflict, "Tutup lalu buka kembali berkas.", "Berkas %s diubah oleh program lain selagi terbuka: tidak ada lagi yang ditulis.", filepath.Base(path))
}

func errClosed(path string) *model.Error {
	return model.Errorf(model.Locked, "Buka kembali berkas itu.", "Berkas %s sudah ditutup.", filepath.Base(path))
}

// told is a failure with its sentence for people and its cause for the log.
func told(sentence *model.Error, cause error) error {
	return fmt.Errorf("%w (%w)", sentence, cause)
}

// explain adds the sentence for people to a failure of the system or of SQLite; what it does not know stays as it is.
func explain(path string, err error) error {
	var known *model.Error
	switch {
	case err == nil || errors.As(err, &known):
		return err
	case isMissing(err):
		return told(errMissing(path), err)
	case errors.Is(err, fs.ErrPermission):
		return told(errDenied(path), err)
	case disk.Full(err):
		return told(errFull(path), err)
	case disk.OutOfHandles(err):
		return told(disk.Crowded(path), err)
	case primaryCode(err) == codes.SQLITE_CANTOPEN && crowded():
		return told(disk.Crowded(path), err)
	}
	if sentence := sentenceOf(path, err); sentence != nil {
		return told(sentence, err)
	}
	return err
}

// crowded says whether the system has no more files to open for what SQLite needs at once beside the open file, which SQLite does not say: its journal and their folder.
func crowded() bool {
	for range 2 {
		f, err := os.Open(os.DevNull)
		if err != nil {
			return disk.OutOfHandles(err)
		}
		defer f.Close()
	}
	return false
}

func errFull(path string) *model.Error {
	return model.Errorf(model.Invalid, "Kosongkan sebagian isinya, lalu ulangi.", "Disk tempat %s penuh: tidak ada yang diubah.", filepath.Base(path))
}

// sentenceOf gives the sentence for a result code of SQLite, nil where there is none.
func sentenceOf(path string, err error) *model.Error {
	var failure *sqlite.Error
	if !errors.As(err, &failure) {
		return nil
	}
	switch code := failure.Code(); {
	case code == codes.SQLITE_READONLY_ROLLBACK, code == codes.SQLITE_READONLY_RECOVERY:
		return errUnfinished(path)
	case code == codes.SQLITE_READONLY_DBMOVED:
		return errGone(path)
	case code == codes.SQLITE_CONSTRAINT_FOREIGNKEY:
		return model.Invalidf("Muat ulang halaman, lalu ulangi.", "Ada catatan yang merujuk ke sesuatu yang tidak ada: tidak ada yang diubah.")
	default:
		return sentenceOfPrimary(path, code&0xff)
	}
}

// isConstraint says whether SQLite refused a row.
func isConstraint(err error) bool {
	var failure *sqlite.Error
	return errors.As(err, &failure) && failure.Code()&0xff == codes.SQLITE_CONSTRAINT
}

func sentenceOfPrimary(path string, code int) *model.Error {
	switch code {
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
		return model.Errorf(model.Locked, "Tunggu sebentar, lalu ulangi.", "Berkas %s sedang dipakai program lain: tidak ada yang diubah.", filepath.Base(path))
	case codes.SQLITE_FULL:
		return errFull(path)
	case codes.SQLITE_READONLY, codes.SQLITE_PERM, codes.SQLITE_CANTOPEN:
		return errNotWritable(path)
	case codes.SQLITE_CORRUPT, codes.SQLITE_NOTADB, codes.SQLITE_FORMAT:
		return errDamaged(path)
	case codes.SQLITE_IOERR:
		return model.Errorf(model.Locked, "Periksa apakah flashdisk atau disk masih terpasang, lalu ulangi.", "Disk tempat %s tidak dapat dibaca atau ditulis.", filepath.Base(path))
	default:
		return nil
	}
}
