package post

import (
	"context"
	"crypto/x509"
	"encoding/pem"
	"net/mail"
	"strings"
	"time"

	"benangmerah/model"
)

// Security is how the connection to a server is secured. There is no other way: nothing is ever said over an open one.
type Security string

// The ways: TLS from the first byte, or STARTTLS before anything else is said.
const (
	TLS      Security = "tls"
	StartTLS Security = "starttls"
)

// Port gives the usual port of a way.
func (s Security) Port() int {
	if s == StartTLS {
		return 587
	}
	return 465
}

// DefaultTimeout is how long a server may take for an answer where nothing else is said.
const DefaultTimeout = time.Minute

// Server is the server that mail is handed to. Port 0 is the usual one. Without a User nobody logs in, as for a relay that knows the office by its address.
// From is the sender of messages that name none. Roots are certificates (PEM) that are trusted besides those of the system, for a city's own server.
// Timeout is how long the server may take for an answer, five times of it for the last one of a message; DefaultTimeout where it is 0.
type Server struct {
	Host     string
	Port     int
	Security Security
	User     string
	From     mail.Address
	Roots    []byte
	Timeout  time.Duration
}

// Check says whether the settings can be used, without asking the server.
func (s Server) Check() error {
	switch {
	case s.Host == "" || strings.ContainsFunc(s.Host, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune(`/\@,;"'<>`, r) }):
		return model.Invalidf("Tulis nama seperti surel.contoh.go.id.", "Nama server surel %q tidak dapat dipakai.", shown(s.Host))
	case s.Port < 0 || s.Port > 65535:
		return model.Invalidf("Tulis 465 untuk TLS atau 587 untuk STARTTLS.", "Nomor port %d tidak dapat dipakai.", s.Port)
	case s.Security != TLS && s.Security != StartTLS:
		return model.Invalidf("Pilih tls atau starttls.", "Cara mengamankan sambungan %q tidak dikenal.", shown(string(s.Security)))
	case !clean(s.User):
		return model.Invalidf("Tulis dalam satu baris.", "Nama pengguna %q tidak dapat dipakai.", shown(s.User))
	}
	if err := CheckAddress(s.From); err != nil {
		return err
	}
	_, err := s.roots()
	return err
}

// Try connects, logs in and leaves, so that settings can be tried before anything is sent. Its errors are those of Send.
func (s Server) Try(ctx context.Context, password string) error {
	if _, err := ready(s, password, nil); err != nil {
		return err
	}
	l, err := dial(ctx, s, password)
	if err != nil {
		return err
	}
	l.leave()
	return nil
}

// port gives the port, which is the usual one where none is set.
func (s Server) port() int {
	if s.Port == 0 {
		return s.Security.Port()
	}
	return s.Port
}

func (s Server) timeout() time.Duration {
	if s.Timeout > 0 {
		return s.Timeout
	}
	return DefaultTimeout
}

// roots gives the certificates that are trusted, nil for those of the system alone.
func (s Server) roots() (*x509.CertPool, error) {
	if len(s.Roots) == 0 {
		return nil, nil
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		pool = x509.NewCertPool()
	}
	if !pool.AppendCertsFromPEM(s.Roots) {
		return nil, model.Invalidf("Minta berkas sertifikat akar (PEM) kepada pengelola server.", "Sertifikat tambahan itu tidak dapat dibaca.")
	}
	return pool, nil
}

// ReadRoots reads a file of certificates (PEM) for Server.Roots. It refuses one that holds none, holds a broken one, or holds a key, which should leave no server.
func ReadRoots(path string) ([]byte, error) {
	const most = 1 << 20
	data, err := readFile(path, most)
	if err != nil {
		return nil, because(model.Invalidf("Periksa berkas itu dan izinnya.", "Berkas sertifikat %s tidak dapat dibaca.", path), err)
	}
	wrong := model.Invalidf("Minta berkas sertifikat akar (PEM) kepada pengelola server.", "Berkas %s tidak berisi sertifikat (PEM) yang dapat dipakai.", path)
	found := 0
	for rest := data; ; found++ {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		if block.Type != "CERTIFICATE" {
			return nil, wrong
		}
		if _, err := x509.ParseCertificate(block.Bytes); err != nil {
			return nil, because(wrong, err)
		}
	}
	if found == 0 || len(data) > most {
		return nil, wrong
	}
	return data, nil
}
