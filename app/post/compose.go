package post

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"mime"
	"net/mail"
	"net/textproto"
	"slices"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"benangmerah/model"
)

// Identify gives the ID of a message: of its version, its recipients' addresses in any order, its subject, its text and its attachments. The date, the sender
// and the names beside the addresses are not part of it, so that the same paper of the same version to the same person is the same message, whoever sends it.
// It reads the attachments.
func Identify(m Message, version string) (string, error) {
	h := sha256.New()
	to := make([]string, 0, len(m.To))
	for _, a := range m.To {
		to = append(to, strings.ToLower(a.Address))
	}
	slices.Sort(to)
	fields(h, version, strings.Join(slices.Compact(to), "\n"), m.Subject, unix(m.Text))
	for _, a := range m.Attachments {
		data, err := a.contents(m.limit())
		if err != nil {
			return "", err
		}
		sum := sha256.Sum256(data)
		fields(h, a.Name, a.MediaType, string(sum[:]))
	}
	return hex.EncodeToString(h.Sum(nil)[:20]), nil
}

// fields adds texts to a hash so that no other texts give the same.
func fields(h hash.Hash, list ...string) {
	for _, field := range list {
		fmt.Fprintf(h, "%d:%s", len(field), field) //nolint:errcheck // a hash takes everything
	}
}

// Write writes a message as it is sent (RFC 5322 and 2045, every byte ASCII). The same message with an ID and a Date gives the same bytes.
func (m Message) Write(w io.Writer) error { return m.write(w, false) }

// write writes a message; an unsent one is marked so that mail programs open it to be sent.
func (m Message) write(w io.Writer, unsent bool) error {
	if err := m.Check(); err != nil {
		return err
	}
	files, err := m.files()
	if err != nil {
		return err
	}
	if m.ID == "" {
		if m.ID, err = Identify(m, ""); err != nil {
			return err
		}
	}
	composed, err := m.compose(files)
	if err != nil {
		return err
	}
	if unsent {
		composed.SetGenHeader("X-Unsent", "1")
	}
	if _, err := composed.WriteTo(w); err != nil {
		return fmt.Errorf("write mail %s: %w", m.ID, err)
	}
	return nil
}

// bytes gives a message as it is sent.
func (m Message) bytes() ([]byte, error) {
	var b bytes.Buffer
	err := m.Write(&b)
	return b.Bytes(), err
}

// files reads the attachments, which together keep the limit also where a file has grown since it was checked.
func (m Message) files() (list [][]byte, err error) {
	var total int64
	for _, a := range m.Attachments {
		data, err := a.contents(m.limit())
		if err != nil {
			return nil, err
		}
		total += int64(len(data))
		list = append(list, data)
	}
	return list, m.checkSize(total)
}

func (m Message) compose(files [][]byte) (*gomail.Msg, error) {
	composed := gomail.NewMsg(gomail.WithCharset(gomail.CharsetUTF8), gomail.WithEncoding(gomail.EncodingQP),
		gomail.WithNoDefaultUserAgent(), gomail.WithBoundary(m.boundary()))
	if m.Date.IsZero() {
		m.Date = time.Now()
	}
	composed.SetDateWithValue(m.Date)
	composed.SetMessageIDWithValue(m.ID + "@" + m.domain())
	composed.Subject(strings.Join(strings.Fields(m.Subject), " "))
	if m.From != (mail.Address{}) {
		composed.FromMailAddress(&m.From)
	}
	for _, a := range m.To {
		composed.AddToMailAddress(&a)
	}
	composed.SetBodyString(gomail.TypeTextPlain, unix(m.Text))
	for i, a := range m.Attachments {
		if err := composed.AttachReader(a.Name, bytes.NewReader(files[i])); err != nil {
			return nil, fmt.Errorf("attach %s: %w", a.Name, err)
		}
		attached := composed.GetAttachments()
		attached[i].Header = a.header()
	}
	return composed, nil
}

// header gives the header of an attachment. Its name stands there twice: as RFC 2231 has it, and as the older programs read it that know only encoded words.
func (a Attachment) header() textproto.MIMEHeader {
	kind := cmp.Or(a.MediaType, "application/octet-stream")
	return textproto.MIMEHeader{
		"Content-Type":              {fmt.Sprintf(`%s; name="%s"`, kind, mime.BEncoding.Encode("utf-8", a.Name))},
		"Content-Disposition":       {mime.FormatMediaType("attachment", map[string]string{"filename": a.Name})},
		"Content-Transfer-Encoding": {"base64"},
	}
}

// boundary gives a line that cannot be one of the text: it is a hash of that.
func (m Message) boundary() string {
	sum := sha256.Sum256([]byte(m.ID + "\n" + m.Text))
	return "benang-" + hex.EncodeToString(sum[:16])
}

// domain gives what stands behind the @ of the Message-ID: that of the sender, or one that is nobody's (RFC 2606).
func (m Message) domain() string {
	_, domain, _ := strings.Cut(m.From.Address, "@")
	return cmp.Or(domain, "benangmerah.invalid")
}

// unix gives a text with the line ends that the writer of quoted-printable turns into those of mail.
func unix(text string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
}

// because joins what a person is told and the cause, which is for the log.
func because(told *model.Error, cause error) error {
	if cause == nil {
		return told
	}
	return fmt.Errorf("%w (%w)", told, cause)
}
