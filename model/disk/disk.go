// Package disk tells what a disk, a folder or the system that holds them refused, as far as that is nobody's mistake in a plan: what is full, out of reach, in
// another program's hands or not to be written. It knows the codes of each system, which call the same thing by different numbers.
package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"benangmerah/model"
)

// Full says whether a failure is that there is no more room, or none that this person may fill.
func Full(err error) bool { return is(err, full) }

// OutOfHandles says whether a failure is that no more files can be open at once.
func OutOfHandles(err error) bool { return is(err, handles) }

// is says whether a failure is one of some codes of the system.
func is(err error, codes []error) bool {
	for _, code := range codes {
		if errors.Is(err, code) {
			return true
		}
	}
	return false
}

// Sentence gives what a person is told of a failure of the system with a file or folder, nil where it is none, or one that is not known here.
func Sentence(err error) *model.Error {
	name, ok := named(err)
	if !ok {
		return nil
	}
	switch {
	case Full(err):
		return model.Errorf(model.Invalid, "Kosongkan sebagian isinya atau pilih tempat lain, lalu ulangi.", "Disk tempat %s penuh: yang ditulis tidak selesai.", name)
	case OutOfHandles(err):
		return Crowded(name)
	case is(err, away):
		return model.Errorf(model.Locked, "Periksa apakah flashdisk atau disk masih terpasang, lalu ulangi.", "Disk tempat %s tidak dapat dibaca atau ditulis.", name)
	case is(err, held):
		return model.Errorf(model.Locked, "Tutup program lain yang memakainya, lalu ulangi.", "Berkas %s sedang dipakai program lain: tidak ada yang diubah.", name)
	case is(err, fixed):
		return model.Errorf(model.Locked, "Pilih folder lain.", "Tempat %s hanya dapat dibaca.", name)
	case errors.Is(err, fs.ErrPermission):
		return model.Errorf(model.Locked, "Periksa folder dan izinnya.", "Hak Anda di komputer ini tidak cukup untuk membuka atau menulis %s.", name)
	case errors.Is(err, fs.ErrNotExist):
		return model.Errorf(model.NotFound, "Periksa nama dan foldernya, atau pasang kembali flashdisk-nya.", "Berkas %s tidak ditemukan.", name)
	default:
		return nil
	}
}

// Crowded is what a person is told where a file cannot be opened since too many are.
func Crowded(path string) *model.Error {
	return model.Errorf(model.Locked, "Tutup program lain, lalu coba lagi.", "Terlalu banyak berkas terbuka di komputer ini untuk membuka %s.", filepath.Base(path))
}

// named gives the name of the file or folder that a failure of the system is about.
func named(err error) (name string, ok bool) {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return filepath.Base(p.Path), true
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		return filepath.Base(l.New), true
	}
	return "", false
}
