package post

import (
	"errors"
	"io"
	"io/fs"
	"mime"
	"net/mail"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"benangmerah/model"
)

const (
	longestSubject = 250 // characters
	longestName    = 100 // characters of the name of an attachment or of a person, so that a line of the header stays below 998 bytes
	longestAddress = 254 // bytes, RFC 5321
	longestID      = 120 // bytes
)

// Check says whether a message can be written: addresses that are ones, a subject, no character that would begin another line of the header, and
// attachments that are there and not too large. It reads no file. It refuses with an Invalid error that names what is wrong.
func (m Message) Check() error {
	if m.ID != "" && !plain(m.ID) {
		return model.Invalidf("Pakai huruf, angka, titik, dan tanda hubung.", "Tanda pengenal surel %q tidak dapat dipakai.", m.ID)
	}
	if err := m.checkAddresses(); err != nil {
		return err
	}
	subject := strings.TrimSpace(m.Subject)
	switch {
	case subject == "":
		return model.Invalidf("Isi dahulu, lalu ulangi.", "Judul surel belum diisi.")
	case !clean(m.Subject) || encoded(m.Subject) || utf8.RuneCountInString(m.Subject) > longestSubject:
		return model.Invalidf("Tulis dalam satu baris, paling panjang 250 huruf.", "Judul surel %q tidak dapat dipakai.", shown(m.Subject))
	case !utf8.ValidString(m.Text):
		return model.Invalidf("Tulis ulang isinya.", "Isi surel %q berisi huruf yang rusak.", shown(m.Subject))
	}
	return m.checkAttachments()
}

func (m Message) checkAddresses() error {
	if len(m.To) == 0 {
		return model.Invalidf("Isi alamat surelnya.", "Surel %q belum punya penerima.", shown(m.Subject))
	}
	if m.From != (mail.Address{}) {
		if err := CheckAddress(m.From); err != nil {
			return err
		}
	}
	for _, a := range m.To {
		if err := CheckAddress(a); err != nil {
			return err
		}
	}
	return nil
}

// CheckAddress says whether mail can be sent to an address, and its name written beside it. Quoted addresses, and those with letters beyond ASCII, which few
// servers take, are refused.
func CheckAddress(a mail.Address) error {
	if !clean(a.Name) || utf8.RuneCountInString(a.Name) > longestName {
		return model.Invalidf("Tulis dalam satu baris, paling panjang 100 huruf.", "Nama %q tidak dapat dipakai.", shown(a.Name))
	}
	strange := func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune(`"(),:;<>[\]`, r) }
	parsed, err := mail.ParseAddress("<" + a.Address + ">")
	if err != nil || parsed.Address != a.Address || len(a.Address) > longestAddress || strings.ContainsFunc(a.Address, strange) {
		return model.Invalidf("Tulis alamat seperti nama@contoh.go.id.", "Alamat surel %q tidak dapat dipakai.", shown(a.Address))
	}
	return nil
}

func (m Message) checkAttachments() error {
	var total int64
	for _, a := range m.Attachments {
		if err := a.check(); err != nil {
			return err
		}
		size, err := a.size()
		if err != nil {
			return err
		}
		total += size
	}
	return m.checkSize(total)
}

func (m Message) checkSize(total int64) error {
	if total > m.limit() {
		return model.Invalidf("Kurangi lampirannya, atau kirim dalam beberapa surel.",
			"Lampiran surel %q terlalu besar: %d MB, paling banyak %d MB.", shown(m.Subject), megabytes(total), m.limit()/mega)
	}
	return nil
}

// check looks at what would stand in the header about an attachment.
func (a Attachment) check() error {
	const forbidden = `/\:*?"<>|`
	if strings.TrimSpace(a.Name) == "" || !clean(a.Name) || utf8.RuneCountInString(a.Name) > longestName || strings.ContainsAny(a.Name, forbidden) {
		return model.Invalidf("Beri nama berkas yang biasa, paling panjang 100 huruf.", "Nama lampiran %q tidak dapat dipakai.", shown(a.Name))
	}
	if a.MediaType == "" {
		return nil
	}
	kind, parameters, err := mime.ParseMediaType(a.MediaType)
	main, _, pair := strings.Cut(kind, "/")
	if err != nil || len(parameters) > 0 || !pair || main == "multipart" || main == "message" {
		return model.Invalidf("Pakai jenis seperti application/pdf.", "Jenis lampiran %q tidak dapat dipakai.", shown(a.MediaType))
	}
	return nil
}

// size gives how many bytes an attachment has. One of nothing is refused: somebody would wait for what is in it.
func (a Attachment) size() (int64, error) {
	if len(a.Data) > 0 {
		return int64(len(a.Data)), nil
	}
	info, err := os.Stat(a.Path)
	switch {
	case a.Path == "" || err == nil && info.Size() == 0:
		return 0, model.Invalidf("Buat ulang berkasnya, lalu lampirkan lagi.", "Lampiran %q kosong.", a.Name)
	case errors.Is(err, fs.ErrNotExist):
		return 0, model.Errorf(model.NotFound, "Buat ulang berkasnya, lalu lampirkan lagi.", "Lampiran %s tidak ditemukan.", a.Path)
	case err != nil || !info.Mode().IsRegular():
		return 0, model.Invalidf("Periksa berkas itu dan izinnya.", "Lampiran %s tidak dapat dibaca.", a.Path)
	}
	return info.Size(), nil
}

// contents reads an attachment, but no more than one byte beyond most.
func (a Attachment) contents(most int64) ([]byte, error) {
	if len(a.Data) > 0 {
		return a.Data, nil
	}
	if _, err := a.size(); err != nil {
		return nil, err
	}
	data, err := readFile(a.Path, most)
	if err != nil {
		return nil, because(model.Invalidf("Periksa berkas itu dan izinnya.", "Lampiran %s tidak dapat dibaca.", a.Path), err)
	}
	return data, nil
}

// readFile reads a file, but no more than one byte beyond most.
func readFile(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // it is only read
	return io.ReadAll(io.LimitReader(f, most+1))
}

// clean says whether a text can stand in a header: whole characters, and none that begins another line or does something else than being seen.
func clean(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' })
}

// encoded says whether a mail program would read something else, because a part of the text looks like an encoded word (RFC 2047).
func encoded(text string) bool {
	read, err := new(mime.WordDecoder).DecodeHeader(text)
	return err != nil || read != text
}

// plain says whether a text can be the first half of a Message-ID and a key in any file.
func plain(id string) bool {
	odd := func(r rune) bool {
		return r > '~' || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '.'
	}
	return len(id) <= longestID && !strings.ContainsFunc(id, odd) && !strings.Contains("."+id+".", "..")
}

// shown gives a text as it can stand in a sentence: short, of whole characters.
func shown(text string) string {
	const most = 80
	runes := []rune(strings.ToValidUTF8(text, "\ufffd"))
	if len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return string(runes)
}

// mega is how many bytes a MB has.
const mega = 1 << 20

// megabytes gives bytes in MB, rounded up, so that what is above a limit never looks like it.
func megabytes(bytes int64) int64 { return (bytes + mega - 1) / mega }
