package delivery

import (
	"archive/zip"
	"bufio"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"time"

	"benangmerah/app/intake"
	"benangmerah/model"
)

// file writes a file into a folder below the root and notes its size and hash.
func (w *writer) file(folder, name string, write func(io.Writer) error) error {
	if err := w.ctx.Err(); err != nil {
		return err
	}
	inside := path.Join(folder, name)
	full := filepath.Join(w.root, filepath.FromSlash(inside))
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		return model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", filepath.Dir(full))
	}
	hash := sha256.New()
	size, err := intake.WriteNew(full, func(out io.Writer) error {
		buffered := bufio.NewWriter(io.MultiWriter(intake.Until(w.ctx, out), hash))
		return errors.Join(write(buffered), buffered.Flush())
	})
	if err != nil {
		return err
	}
	w.files = append(w.files, File{Path: inside, Bytes: size, SHA256: hex.EncodeToString(hash.Sum(nil)), Agency: w.whose})
	return nil
}

// The list of all files in the form that sha256sum --check reads, and the archive of everything.
const (
	listName    = "daftar-sha256.txt"
	archiveName = "semua-naskah.zip"
)

// close writes the list and then the archive, which is in no list.
func (w *writer) close() error {
	if err := w.list(); err != nil {
		return err
	}
	return w.file(summaryFolder, archiveName, w.archive)
}

// list writes the list of all files so far.
func (w *writer) list() error {
	slices.SortFunc(w.files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	listed := slices.Clone(w.files)
	return w.file("", listName, func(out io.Writer) (err error) {
		for _, f := range listed {
			_, wrote := fmt.Fprintf(out, "%s  %s\n", f.SHA256, f.Path)
			err = errors.Join(err, wrote)
		}
		return err
	})
}

// archive puts every file that was written into one archive. Their times are that of the version, so that the same files give the same bytes.
func (w *writer) archive(out io.Writer) error {
	z := zip.NewWriter(out)
	at := time.Date(w.plan.CurrentMeeting().Year, time.January, 1, 0, 0, 0, 0, time.UTC)
	if f := w.edition.Final; f != nil {
		at = f.At.Time().UTC()
	}
	for _, f := range slices.Clone(w.files) {
		if err := w.archived(z, f, at); err != nil {
			return err
		}
	}
	return z.Close()
}

func (w *writer) archived(z *zip.Writer, f File, at time.Time) error {
	in, err := os.Open(filepath.Join(w.root, filepath.FromSlash(f.Path)))
	if err != nil {
		return err
	}
	entry, err := z.CreateHeader(&zip.FileHeader{Name: f.Path, Method: zip.Deflate, Modified: at})
	if err == nil {
		_, err = io.Copy(entry, in)
	}
	return errors.Join(err, in.Close())
}
