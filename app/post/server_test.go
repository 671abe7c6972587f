package post_test

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/mail"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"benangmerah/app/post"
)

// The user that the server of the tests lets in.
const user, password = "sekretariat", "rahasia kota"

// certificate makes a certificate for localhost that signs itself, and gives the paths of it and its key.
func certificate(t *testing.T, name string, until time.Time) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Kota Contoh"}, DNSNames: []string{name},
		NotBefore: until.Add(-2 * time.Hour), NotAfter: until, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, form, form, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	return written(t, folder, "cert.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})),
		written(t, folder, "key.pem", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret}))
}

func written(t *testing.T, folder, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// python gives a Python that has aiosmtpd. Without one the test fails: it would test nothing.
var python = sync.OnceValues(func() (string, error) {
	for _, path := range []string{"/usr/bin/python3", "python3", "python"} {
		if exec.Command(path, "-c", "import aiosmtpd.smtp").Run() == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("no Python with aiosmtpd is here: make need-mail installs it (Debian: python3-aiosmtpd; elsewhere: pip install aiosmtpd)")
})

// kind says how the server of a test behaves.
type kind struct {
	mode       string // tls, starttls or open
	mechanisms string // with commas; empty: nobody logs in
	size       int    // of a message, in bytes
	name       string // that its certificate is for
	until      time.Time
}

// office is a real mail server, aiosmtpd, that runs until the test ends.
type office struct {
	folder string // of the messages that it took
	roots  []byte
	port   int
	mode   string
	mutex  sync.Mutex
	events []string
}

func start(t *testing.T, k kind) *office {
	t.Helper()
	if k.mode == "" {
		k.mode = "starttls"
	}
	if k.size == 0 {
		k.size = 1 << 25
	}
	if k.name == "" {
		k.name = "localhost"
	}
	if k.until.IsZero() {
		k.until = time.Now().Add(time.Hour)
	}
	interpreter, err := python()
	if err != nil {
		t.Fatal(err)
	}
	cert, key := certificate(t, k.name, k.until)
	o := &office{folder: t.TempDir(), mode: k.mode}
	if o.roots, err = post.ReadRoots(cert); err != nil {
		t.Fatal(err)
	}
	run := exec.Command(interpreter, filepath.Join("testdata", "server.py"), o.folder, cert, key, k.mode, k.mechanisms, strconv.Itoa(k.size))
	var complaints strings.Builder
	run.Stderr = &complaints
	in, err := run.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := run.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := run.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()         //nolint:errcheck // it ends with the server
		run.Process.Kill() //nolint:errcheck // it may have ended
		run.Wait()         //nolint:errcheck // it was killed
		if t.Failed() {
			t.Logf("the server said:\n%s\nand complained:\n%s", strings.Join(o.said(""), "\n"), complaints.String())
		}
	})
	lines := bufio.NewScanner(out)
	if !lines.Scan() || !strings.HasPrefix(lines.Text(), "port ") {
		in.Close() //nolint:errcheck // it has ended
		t.Fatalf("the server did not start: %q, %s", lines.Text(), complaints.String())
	}
	if o.port, err = strconv.Atoi(strings.TrimPrefix(lines.Text(), "port ")); err != nil {
		t.Fatal(err)
	}
	go func() {
		for lines.Scan() {
			o.mutex.Lock()
			o.events = append(o.events, lines.Text())
			o.mutex.Unlock()
		}
	}()
	return o
}

// said gives what the server said so far that begins with a word.
func (o *office) said(word string) []string {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return slices.DeleteFunc(slices.Clone(o.events), func(e string) bool { return !strings.HasPrefix(e, word) })
}

// server gives the settings by which the office is reached.
func (o *office) server() post.Server {
	s := post.Server{
		Host: "localhost", Port: o.port, Security: post.StartTLS, Roots: o.roots, Timeout: 20 * time.Second,
		From: mail.Address{Name: "Sekretariat Daerah", Address: "setda@kota.contoh"},
	}
	if o.mode == "tls" {
		s.Security = post.TLS
	}
	return s
}

// taken gives what the server took, as a mail program reads it.
func (o *office) taken(t *testing.T) (list []received) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(o.folder, "*.eml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, read(t, data))
	}
	return list
}

// cutting stands between a program and a server on a port of its own, which it gives, and cuts the first connection after so many bytes to the server
// (up) or from it (down).
func cutting(t *testing.T, port int, up, down int64) int {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() }) //nolint:errcheck // the test is over
	go func() {
		for first := true; ; first = false {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			if !first {
				up, down = whole, whole
			}
			go pass(client, port, up, down)
		}
	}()
	return listener.Addr().(*net.TCPAddr).Port
}

// whole is more than any connection carries.
const whole = 1 << 40

func pass(client net.Conn, port int, up, down int64) {
	server, err := net.Dial("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		client.Close() //nolint:errcheck // this cuts it
		return
	}
	for _, way := range []struct {
		to, from net.Conn
		most     int64
	}{{server, client, up}, {client, server, down}} {
		go func() {
			io.CopyN(way.to, way.from, way.most) //nolint:errcheck // it ends with the connection
			client.Close()                       //nolint:errcheck // this cuts it
			server.Close()                       //nolint:errcheck // this cuts it
		}()
	}
}
