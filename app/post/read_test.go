package post_test

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"testing"
)

// received is a message as a mail program reads it.
type received struct {
	header              mail.Header
	id, subject, text   string
	from                *mail.Address
	to                  []*mail.Address
	names, kinds, older []string // of attachments; older are their names by the encoded words of old programs
	files               [][]byte
}

// read reads a message by the standard library alone, and refuses what no mail program need read.
func read(t *testing.T, data []byte) (r received) {
	t.Helper()
	for line := range strings.Lines(string(data)) {
		if !strings.HasSuffix(line, "\r\n") || len(line) > 1000 || strings.Contains(strings.TrimSuffix(line, "\r\n"), "\r") {
			t.Fatalf("a line that no server need take: %q", line)
		}
		if strings.ContainsFunc(line, func(c rune) bool { return c > '~' }) {
			t.Fatalf("a line that is not ASCII: %q", line)
		}
	}
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	r.header, r.id = m.Header, m.Header.Get("Message-ID")
	if r.subject, err = new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject")); err != nil {
		t.Fatal(err)
	}
	if r.to, err = m.Header.AddressList("To"); err != nil {
		t.Fatal(err)
	}
	if from := m.Header.Get("From"); from != "" {
		if r.from, err = mail.ParseAddress(from); err != nil {
			t.Fatal(err)
		}
	}
	kind, parameters, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	if kind == "text/plain" {
		r.text = unix(decoded(t, m.Header.Get("Content-Transfer-Encoding"), m.Body))
		return r
	}
	r.parts(t, multipart.NewReader(m.Body, parameters["boundary"]))
	return r
}

func (r *received) parts(t *testing.T, parts *multipart.Reader) {
	t.Helper()
	for {
		p, err := parts.NextRawPart()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		body := decoded(t, p.Header.Get("Content-Transfer-Encoding"), p)
		if p.Header.Get("Content-Disposition") == "" {
			r.text = unix(body)
			continue
		}
		kind, parameters, err := mime.ParseMediaType(p.Header.Get("Content-Type"))
		if err != nil {
			t.Fatal(err)
		}
		older, err := new(mime.WordDecoder).DecodeHeader(parameters["name"])
		if err != nil {
			t.Fatal(err)
		}
		r.names, r.kinds, r.older = append(r.names, p.FileName()), append(r.kinds, kind), append(r.older, older)
		r.files = append(r.files, []byte(body))
	}
}

func decoded(t *testing.T, encoding string, body io.Reader) string {
	t.Helper()
	switch encoding {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	default:
		t.Fatalf("encoding %q", encoding)
	}
	data, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func unix(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }
