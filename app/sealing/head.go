package sealing

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"benangmerah/model"
)

// Extension is that of sealed copies.
const Extension = ".benang-sandi"

// beginning is how every sealed copy begins: the first line of an age file, and the name of our way in.
const beginning = "age-encryption.org/v1\n-> " + stanzaType + " "

// What a file is that is no sealed copy, and how the sealed bytes of one can be bad.
var (
	errNoSeal = errors.New("no sealed copy")
	errCut    = errors.New("the sealed copy is cut")
	errBody   = errors.New("the sealed copy is altered")
)

// begins looks whether a file begins as a sealed copy does; what breaks off before the end of that is cut.
func begins(r io.Reader) error {
	first := make([]byte, len(beginning))
	n, err := io.ReadFull(r, first)
	switch {
	case err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("read the header: %w", err)
	case n == 0 || !bytes.HasPrefix([]byte(beginning), first[:n]):
		return errNoSeal
	case n < len(first):
		return errCut
	}
	return nil
}

// Is says whether a file is a sealed copy: by its first bytes, or by its name, so that one with a damaged beginning is told to be that.
func Is(path string) bool {
	if filepath.Ext(path) == Extension {
		return true
	}
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	info, err := file.Stat()
	return err == nil && info.Mode().IsRegular() && begins(file) == nil
}

const hintAgain = "Salin lagi dari sumbernya, atau pakai salinan yang lain. Tidak ada yang dibuat."

// sentence gives the error for people of whatever went wrong with a sealed copy.
func sentence(path string, err error) error {
	name := filepath.Base(path)
	var known *model.Error
	switch {
	case err == nil || errors.As(err, &known):
		return err
	case errors.Is(err, errPassword):
		return told(model.Errorf(model.Locked, "Ketik lagi, dan perhatikan huruf besar dan kecil. Tanpa sandinya isi salinan ini tidak dapat dibaca oleh siapa pun.", "Sandi itu tidak membuka %s.", name), err)
	case errors.Is(err, errNoSeal):
		return told(model.Errorf(model.Foreign, "Pilih berkas berakhiran .benang-sandi yang utuh.", "%s bukan salinan bersandi, atau awalnya rusak.", name), err)
	case errors.Is(err, errCost):
		return told(model.Errorf(model.Invalid, "Program ini tidak membuat salinan seperti itu. Minta yang asli dari pengirimnya.", "%s meminta memori atau waktu yang tidak wajar dan tidak dibuka.", name), err)
	case errors.Is(err, errCut):
		return told(model.Errorf(model.Damaged, hintAgain, "%s terpotong: sebagian isinya hilang saat disalin.", name), err)
	case errors.Is(err, errHead):
		return told(model.Errorf(model.Damaged, hintAgain, "Kepala %s rusak. Sandinya mungkin benar.", name), err)
	case errors.Is(err, errBody):
		return told(model.Errorf(model.Damaged, hintAgain, "%s rusak atau sudah diubah.", name), err)
	}
	return err
}

// told is a failure with its sentence for people and its cause for the log.
func told(sentence *model.Error, cause error) error { return fmt.Errorf("%w (%w)", sentence, cause) }
