package register

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// ReadSigned reads a PDF that came back signed, for model.AttachSigned. It refuses what is no file of at most model.MaxSigned bytes.
func ReadSigned(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %s tidak ditemukan.", path)
	case err != nil:
		return nil, errors.Join(unreadable(path), err)
	case !info.Mode().IsRegular():
		return nil, model.Invalidf("Pilih berkas PDF yang utuh.", "Berkas %q bukan PDF.", filepath.Base(path))
	case info.Size() > model.MaxSigned:
		return nil, model.Invalidf("Pindai ulang dengan mutu lebih rendah, paling banyak 50 MB.", "Salinan %q terlalu besar: %d MB.", filepath.Base(path), (info.Size()+1<<20-1)>>20)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, errors.Join(unreadable(path), err)
	}
	defer f.Close() //nolint:errcheck // it is only read
	data, err := io.ReadAll(io.LimitReader(f, model.MaxSigned+1))
	if err != nil {
		return nil, errors.Join(unreadable(path), err)
	}
	return data, nil
}

func unreadable(path string) error {
	return model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %s tidak dapat dibuka.", path)
}

// SaveSigned writes a signed copy into a folder, under its name or one with a number where that is taken, and gives the path.
func SaveSigned(f *sqlite.File, s *model.SignedCopy, folder string) (string, error) {
	data, err := f.Blob(s.SHA256)
	if err != nil {
		return "", err
	}
	path := intake.FreePath(folder, savedName(s))
	_, err = intake.WriteNew(path, func(w io.Writer) error {
		_, err := io.Copy(w, bytes.NewReader(data))
		return err
	})
	return path, err
}

// savedName gives a copy a name that is safe on every system.
func savedName(s *model.SignedCopy) string {
	name := reports.SafeName(strings.TrimSuffix(s.Name, filepath.Ext(s.Name)))
	return "bertanda-tangan-" + cmp.Or(name, s.SHA256[:8]) + ".pdf"
}
