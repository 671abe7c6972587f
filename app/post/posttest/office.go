// Package posttest starts the mail server of the tests of package post for the tests of those that send through it.
package posttest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"benangmerah/model"
)

// The user that the server lets in.
const (
	User     = "sekretariat"
	Password = "rahasia kota"
)

// Office is a real mail server, aiosmtpd with STARTTLS, on a free port of this machine. What the address of a recipient begins with makes it refuse or break off, see
// testdata/server.py of package post.
type Office struct {
	Port  int
	Roots string // its certificate, PEM

	folder string // of the messages that it took
}

// Start starts a server that runs until the test ends.
func Start(t testing.TB) *Office {
	t.Helper()
	o := &Office{folder: t.TempDir()}
	cert, key := o.certificate(t)
	_, here, _, _ := runtime.Caller(0)
	script := filepath.Join(filepath.Dir(here), "..", "testdata", "server.py")
	run := exec.Command("/usr/bin/python3", script, o.folder, cert, key, "starttls", "PLAIN", strconv.Itoa(1<<25))
	told, complaints := &teller{first: make(chan string, 1)}, &bytes.Buffer{}
	run.Stdout, run.Stderr = told, complaints
	in, err := run.StdinPipe()
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
	})
	select {
	case line := <-told.first:
		if o.Port, err = strconv.Atoi(strings.TrimPrefix(line, "port ")); err != nil {
			t.Fatal(err)
		}
	case <-time.After(time.Minute):
		t.Fatalf("the server did not start (make need-mail installs what it needs): %s", complaints.String())
	}
	return o
}

// teller passes the first line on and drops the others.
type teller struct {
	mutex sync.Mutex
	said  []byte
	first chan string
}

// Write takes what is said.
func (w *teller) Write(p []byte) (int, error) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.first == nil {
		return len(p), nil
	}
	w.said = append(w.said, p...)
	if line, _, whole := bytes.Cut(w.said, []byte("\n")); whole {
		w.first <- string(line)
		w.first = nil
	}
	return len(p), nil
}

// certificate makes the certificate of the server, which signs itself, and gives the paths of it and its key.
func (o *Office) certificate(t testing.TB) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Kota Contoh"}, DNSNames: []string{"localhost"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
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
	o.Roots = string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
	folder := t.TempDir()
	cert, key = filepath.Join(folder, "cert.pem"), filepath.Join(folder, "key.pem")
	for path, text := range map[string]string{cert: o.Roots, key: string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret}))} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return cert, key
}

// Settings are those by which the server is reached, with its certificate.
func (o *Office) Settings() *model.Post {
	return &model.Post{ID: model.PostID, Host: "localhost", Port: o.Port, Security: "starttls", User: User, From: "setda@kota.contoh", Roots: o.Roots}
}

// Taken gives the texts of the messages that the server took, in its order.
func (o *Office) Taken(t testing.TB) (list []string) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(o.folder, "*.eml"))
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(paths)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, string(data))
	}
	return list
}
