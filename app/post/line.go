package post

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/wneessen/go-mail/smtp"
)

// line is a secured connection to a server that has let us in.
type line struct {
	server Server
	conn   net.Conn // below the security; closing it ends whatever waits
	smtp   *smtp.Client
	detach func() bool // from the context, false where that has closed the connection already
}

// dial opens a line. It ends with the error of ctx once that is cancelled.
func dial(ctx context.Context, s Server, password string) (*line, error) {
	dialer := net.Dialer{Timeout: s.timeout()}
	conn, err := dialer.DialContext(ctx, "tcp", net.JoinHostPort(s.Host, strconv.Itoa(s.port())))
	if err == nil {
		l := &line{server: s, conn: conn}
		l.attach(ctx)
		if err = l.open(ctx, password); err == nil {
			return l, nil
		}
		l.hangUp()
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return nil, s.failure(err)
}

// attach closes the connection when ctx is cancelled, so that nothing waits any longer.
func (l *line) attach(ctx context.Context) {
	l.detach = context.AfterFunc(ctx, func() { l.conn.Close() }) //nolint:errcheck // whoever waits gets the error
}

// hangUp closes the connection without a word more.
func (l *line) hangUp() {
	l.detach()
	l.conn.Close() //nolint:errcheck // nothing is lost with it
}

// leave takes leave of the server.
func (l *line) leave() {
	const moment = 5 * time.Second
	if l.wait(min(moment, l.server.timeout())) == nil {
		l.smtp.Quit() //nolint:errcheck // everything has been said
	}
	l.hangUp()
}

// wait sets how long the next answer may take.
func (l *line) wait(d time.Duration) error { return l.conn.SetDeadline(time.Now().Add(d)) }

// open secures the connection, greets and logs in.
func (l *line) open(ctx context.Context, password string) error {
	roots, err := l.server.roots()
	if err != nil {
		return err
	}
	if err := l.wait(l.server.timeout()); err != nil {
		return err
	}
	security := &tls.Config{ServerName: l.server.Host, RootCAs: roots, MinVersion: tls.VersionTLS12}
	if err := l.secure(ctx, security); err != nil {
		return err
	}
	if state, err := l.smtp.GetTLSConnectionState(); err != nil || !state.HandshakeComplete {
		return because(l.server.insecure(), err)
	}
	if l.server.User == "" {
		return nil
	}
	if err := l.wait(l.server.timeout()); err != nil {
		return err
	}
	return l.logIn(password)
}

// secure greets over TLS. The name of this machine is nobody's business: the greeting has a literal address instead.
func (l *line) secure(ctx context.Context, security *tls.Config) (err error) {
	const here = "[127.0.0.1]"
	talk := l.conn
	if l.server.Security == TLS {
		secured := tls.Client(l.conn, security)
		if err := secured.HandshakeContext(ctx); err != nil {
			return l.server.untrusted(err)
		}
		talk = secured
	}
	if l.smtp, err = smtp.NewClient(talk, l.server.Host); err != nil {
		return err
	}
	l.smtp.SkipSMTPUTF8(true) // every address is ASCII
	if err := l.smtp.Hello(here); err != nil || l.server.Security == TLS {
		return err
	}
	if offered, _ := l.smtp.Extension("STARTTLS"); !offered {
		return l.server.insecure()
	}
	if err := l.smtp.StartTLS(security); err != nil {
		return l.server.untrusted(err)
	}
	return nil
}

// logIn takes the strongest way that the server offers.
func (l *line) logIn(password string) error {
	_, offered := l.smtp.Extension("AUTH")
	way := l.way(strings.Fields(strings.ToUpper(offered)), password)
	if way == nil {
		return l.server.noLogin()
	}
	return l.server.loginFailure(l.smtp.Auth(way))
}

// way gives the first of the ways to log in, strongest first, that is offered.
func (l *line) way(offered []string, password string) smtp.Auth {
	user, host := l.server.User, l.server.Host
	switch {
	case slices.Contains(offered, "SCRAM-SHA-256"):
		return smtp.ScramSHA256Auth(user, password)
	case slices.Contains(offered, "SCRAM-SHA-1"):
		return smtp.ScramSHA1Auth(user, password)
	case slices.Contains(offered, "PLAIN"):
		return smtp.PlainAuth("", user, password, host, false)
	case slices.Contains(offered, "LOGIN"):
		return smtp.LoginAuth(user, password, host, false)
	default:
		return nil
	}
}

// lost says whether an error means that the connection is of no use any more: it is not the server's answer, or that it closes the connection.
func lost(err error) bool {
	const closing = 421
	reply := answer(err)
	return err != nil && (reply == nil || reply.Code == closing)
}

var errCancelled = errors.New("cancelled before the message was handed over")
