package post

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/textproto"
	"os"
	"strings"
	"syscall"
	"unicode"

	"benangmerah/model"
)

// answer gives the server's refusal, nil for what is none.
func answer(err error) *textproto.Error {
	var reply *textproto.Error
	if errors.As(err, &reply) && reply.Code >= 400 && reply.Code < 600 {
		return reply
	}
	return nil
}

// agreed says whether the server said yes in other words than it is expected to.
func agreed(err error) bool {
	var reply *textproto.Error
	return errors.As(err, &reply) && reply.Code >= 200 && reply.Code < 300
}

// words gives what a server said as one line of whole characters that fits into a sentence.
func words(said string) string {
	const most = 300
	said = strings.Join(strings.FieldsFunc(strings.ToValidUTF8(said, "?"), func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
	if runes := []rune(said); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return said
}

// failure gives the sentence for a connection that could not be made or was lost.
func (s Server) failure(err error) error {
	var (
		told    *model.Error
		unknown *net.DNSError
		late    net.Error
	)
	switch reply := answer(err); {
	case errors.As(err, &told):
		return err
	case reply != nil:
		return because(model.Errorf(model.Conflict, "Coba lagi beberapa saat lagi.", "Server surel %s menolak sambungan: %d %s.", s.Host, reply.Code, words(reply.Msg)), err)
	case errors.As(err, &unknown) && !unknown.IsTimeout:
		return because(model.Errorf(model.NotFound, "Periksa nama server dan sambungan internet.", "Server surel %s tidak ditemukan.", s.Host), err)
	case errors.Is(err, os.ErrDeadlineExceeded) || errors.As(err, &late) && late.Timeout():
		return because(model.Errorf(model.Conflict, "Periksa sambungan internet dan nomor portnya, lalu coba lagi.", "Server surel %s tidak menjawab pada port %d.", s.Host, s.port()), err)
	case errors.Is(err, syscall.ECONNREFUSED):
		return because(model.Errorf(model.Conflict, "Periksa nama server dan nomor portnya.", "Tidak ada server surel di %s pada port %d.", s.Host, s.port()), err)
	default:
		return because(model.Errorf(model.Conflict, "Periksa sambungan internet, lalu kirim lagi: yang sudah terkirim tidak dikirim dua kali.", "Sambungan ke server surel %s terputus.", s.Host), err)
	}
}

// insecure is the error of a server that offers no security.
func (s Server) insecure() *model.Error {
	return model.Invalidf("Pilih TLS pada port 465, atau tanyakan kepada pengelola server.",
		"Server surel %s tidak menawarkan sambungan aman (STARTTLS), jadi tidak ada yang dikirim.", s.Host)
}

// noLogin is the error of a server that offers no way to log in that we know.
func (s Server) noLogin() *model.Error {
	return model.Invalidf("Kosongkan nama pengguna bila server tidak memintanya, atau tanyakan kepada pengelola server.",
		"Server surel %s tidak menawarkan cara masuk yang dikenal.", s.Host)
}

// untrusted gives the sentence for a connection that could not be secured.
func (s Server) untrusted(err error) error {
	const askForRoot = "Tanyakan kepada pengelola server; bila server itu milik kota, pilih berkas sertifikat akarnya (PEM)."
	var (
		name    x509.HostnameError
		invalid x509.CertificateInvalidError
		wrong   *tls.CertificateVerificationError
		open    tls.RecordHeaderError
	)
	switch {
	case errors.As(err, &name):
		return because(model.Invalidf("Tulis nama server seperti di sertifikatnya, atau tanyakan kepada pengelola server.", "Sertifikat server surel itu bukan untuk %s.", s.Host), err)
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return because(model.Invalidf("Periksa tanggal komputer ini, atau minta pengelola server memperbaruinya.", "Sertifikat server surel %s tidak berlaku pada tanggal ini.", s.Host), err)
	case errors.As(err, &wrong):
		return because(model.Invalidf(askForRoot, "Sertifikat server surel %s tidak dapat dipercaya.", s.Host), err)
	case errors.As(err, &open):
		return because(model.Invalidf("Pilih STARTTLS, atau pakai port 465.", "Server surel %s tidak memakai TLS pada port %d.", s.Host, s.port()), err)
	default:
		return s.failure(err)
	}
}

// loginFailure gives the sentence for a refused login, nil for none.
func (s Server) loginFailure(err error) error {
	const temporary = 454
	reply := answer(err)
	switch {
	case err == nil:
		return nil
	case reply == nil || reply.Code == 421 || reply.Code == temporary:
		return s.failure(err)
	default:
		return because(model.Invalidf("Periksa nama pengguna dan kata sandinya; sebagian layanan meminta kata sandi aplikasi.",
			"Server surel %s menolak nama pengguna atau kata sandi: %d %s.", s.Host, reply.Code, words(reply.Msg)), err)
	}
}

// refused gives the sentence for what a server refused of a message.
func refused(m Message, list []Refusal) error {
	const large = 552
	first := list[0]
	switch {
	case first.Code == large && first.Address == "":
		return model.Invalidf("Kurangi lampirannya, atau kirim dalam beberapa surel.", "Surel untuk %s terlalu besar bagi server: %d %s.", m.To[0].Address, first.Code, first.Words)
	case first.Temporary():
		return model.Errorf(model.Conflict, "Kirim lagi beberapa saat lagi.", "Server belum mau menerima surel untuk %s: %d %s.", m.To[0].Address, first.Code, first.Words)
	case first.Address == "":
		return model.Invalidf("Periksa alamat pengirim dan isi surelnya, atau tanyakan kepada pengelola server.", "Server menolak surel untuk %s: %d %s.", m.To[0].Address, first.Code, first.Words)
	case len(m.To) > 1:
		return model.Invalidf("Perbaiki atau hapus alamat itu, lalu kirim lagi: surel ini belum sampai ke siapa pun.", "Server menolak alamat %s: %d %s.", first.Address, first.Code, first.Words)
	default:
		return model.Invalidf("Periksa alamat itu, lalu kirim lagi.", "Server menolak alamat %s: %d %s.", first.Address, first.Code, first.Words)
	}
}

// doubtful is the sentence for a message that may have arrived.
func doubtful(m Message) *model.Error {
	return model.Errorf(model.Conflict, "Tanyakan kepada penerimanya; kirim lagi hanya bila surel itu tidak sampai.",
		"Surel untuk %s mungkin sudah sampai: jawaban server tidak diterima.", m.To[0].Address)
}
