package workbook

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"benangmerah/model"
)

const (
	maxFileName = 120    // characters, without ending and number
	maxCopies   = 10_000 // files of one name beside each other
)

// TemplateName gives the name of the file of an agency's template, safe on every system: "Isian 2027 – 2.17.3.30.0.00.01.0000 Dinas Koperasi.xlsx".
func TemplateName(a *model.Agency, year int) string {
	return safeName(fmt.Sprintf("Isian %d – %s %s", year, a.Code, a.Name)) + ".xlsx"
}

// PartName gives the name, without an ending, of the file that an agency works in itself, safe on every system: "Berkas 2027 – 2.17.3.30.0.00.01.0000 Dinas
// Koperasi".
func PartName(a *model.Agency, year int) string {
	return safeName(fmt.Sprintf("Berkas %d – %s %s", year, a.Code, a.Name))
}

// TableName gives the name, without an ending, of a table of a plan year, of one agency or, for nil, of the region.
func TableName(region string, a *model.Agency, year int) string {
	if a != nil {
		region = a.Code + " " + a.Name
	}
	return safeName(fmt.Sprintf("Rencana %d – %s", year, region))
}

// safeName gives a text without what Windows forbids in the name of a file.
func safeName(text string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(`<>:"/\|?*`, r), unicode.IsControl(r), r == unicode.ReplacementChar:
			return '-'
		case invisible(r):
			return -1
		}
		return r
	}, text)
	letters := []rune(strings.Join(strings.Fields(name), " "))
	return strings.TrimRight(string(letters[:min(len(letters), maxFileName)]), " .")
}

// writeFree writes a file under a path, or, where that is taken, under the path with a number. The file appears when it is whole.
func writeFree(path string, write func(io.Writer) error) (written string, err error) {
	taken, err := createFree(path)
	if err != nil {
		return "", err
	}
	err = errors.Join(taken.Close(), fillFile(taken.Name(), write))
	if err != nil {
		return "", errors.Join(unwritten(err, taken.Name()), os.Remove(taken.Name()))
	}
	return taken.Name(), nil
}

// createFree makes an empty file under the first name that is free.
func createFree(path string) (*os.File, error) {
	ext := filepath.Ext(path)
	for n := 1; n <= maxCopies; n++ {
		name := path
		if n > 1 {
			name = fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(path, ext), n, ext)
		}
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if !errors.Is(err, fs.ErrExist) {
			return file, unwritten(err, name)
		}
	}
	return nil, model.Errorf(model.Conflict, "Pilih folder lain.", "Terlalu banyak berkas bernama %s.", filepath.Base(path))
}

// fillFile writes beside a file and puts what was written in its place.
func fillFile(path string, write func(io.Writer) error) error {
	file, err := os.CreateTemp(filepath.Dir(path), ".isian-*.tmp")
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(file)
	err = write(buffered)
	err = errors.Join(err, buffered.Flush(), file.Chmod(0o644), file.Sync(), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	return nil
}

// unwritten gives the sentence for a file that could not be written; what is not about the file stays as it is.
func unwritten(err error, name string) error {
	var path *fs.PathError
	var link *os.LinkError
	if errors.As(err, &path) || errors.As(err, &link) {
		return model.Invalidf("Periksa folder, izin, dan sisa ruangnya.", "Berkas %s tidak dapat ditulis.", filepath.Base(name))
	}
	return err
}

func removeAll(paths []string) (err error) {
	for _, path := range paths {
		err = errors.Join(err, os.Remove(path))
	}
	return err
}
