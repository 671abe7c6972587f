package verify

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/pdfread"
)

// Sentence says what was found.
func (v Verdict) Sentence(say text.Say) string {
	kind := say(text.PaperKinds[string(v.Kind)])
	switch v.Result {
	case Identical:
		return say(text.VerifyIdentical, v.Version, kind)
	case Appended:
		return say(v.appended(), v.Version, kind)
	case Resaved:
		return say(text.VerifyResaved, v.Version, kind)
	case Superseded:
		return say(text.VerifySuperseded, v.Version, kind, v.Stands)
	case Reopened:
		return say(text.VerifyReopened, v.Version, kind)
	case Draft:
		return say(text.VerifyDraft, kind)
	case Differs:
		if v.Page > 0 {
			return say(text.VerifyPage, v.Version, kind, v.Page)
		}
		return say(text.VerifyData, v.Version, kind, v.Data)
	default:
		return say(text.VerifyOthers[string(v.Result)])
	}
}

// appended is the sentence about what was appended: an electronic signature, or something else.
func (v Verdict) appended() text.Sentence {
	if v.Signed {
		return text.VerifySigned
	}
	return text.VerifyAppended
}

// ReadFile reads a PDF from the disk, up to the size that is examined.
func ReadFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %s tidak ditemukan.", path)
	case err == nil && info.IsDir():
		return nil, model.Invalidf("Pilih berkas PDF.", "%s adalah folder, bukan berkas.", path)
	case err == nil && info.Size() > pdfread.MaxFile:
		return nil, model.Invalidf("Pilih berkas PDF dari Benang Merah.", "Berkas %s terlalu besar.", filepath.Base(path))
	}
	in, err := os.Open(path)
	if err != nil {
		return nil, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %s tidak dapat dibuka.", path)
	}
	data, err := io.ReadAll(io.LimitReader(in, pdfread.MaxFile+1))
	if err := errors.Join(err, in.Close()); err != nil {
		return nil, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %s tidak dapat dibuka.", path)
	}
	return data, nil
}
