package settings_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// The rows of mail that are looked at by themselves, from the top.
const (
	rowPort    = 1
	rowFrom    = 4
	rowRoots   = 5
	rowSubject = 6
	rowBody    = 7
)

// toRow puts the cursor into the value of a row.
func (d *desk) toRow(row int) {
	d.Press("Ctrl+Home", "Right")
	for range row {
		d.Press("Down")
	}
}

func TestMailServerIsTypedFromTheTopDown(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.wants("tanpa server")
	d.page.Open(settings.SectionPost)
	before := len(d.File.Entries)
	d.enter("surel.contoh.go.id", "Enter")
	d.enter("465", "Enter")
	d.Press("Space", "Space", "Down")
	d.enter("setda", "Enter")
	d.enter("Sekretariat <setda@contoh.go.id>", "Enter")
	want := model.Post{ID: model.PostID, Host: "surel.contoh.go.id", Port: 465, Security: "tls", User: "setda", From: "Sekretariat <setda@contoh.go.id>"}
	if got := d.File.Plan.Post(); got != want {
		t.Errorf("the settings are %+v", got)
	}
	d.wantsAct(before, 6, "setup.post")
	d.toRow(rowFrom)
	d.enter("bukan alamat", "Enter")
	d.wants("Alamat surel \"bukan alamat\" tidak dapat dipakai.")
	d.Press("Esc")
	d.toRow(rowPort)
	for _, wrong := range []string{"70000", "0", "-1", "abc"} {
		d.enter(wrong, "Enter")
		d.wants("Port \"" + wrong + "\" bukan bilangan 1 sampai 65535.")
		d.Press("Esc")
	}
	if got := d.File.Plan.Post(); got != want {
		t.Errorf("what was refused made the settings %+v", got)
	}
	d.Press("F7", "F8")
	if d.tried != 1 || d.kept != 1 {
		t.Errorf("tried %d times, asked %d times", d.tried, d.kept)
	}
	d.page.Open(settings.SectionRegion)
	d.Press("F7")
	if d.tried != 1 {
		t.Error("F7 tries the server elsewhere too")
	}
}

func TestCertificatesComeFromAFile(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.page.Open(settings.SectionPost)
	folder := t.TempDir()
	d.Picked = filepath.Join(folder, "bukan.pem")
	if err := os.WriteFile(d.Picked, []byte("bukan"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.toRow(rowRoots)
	d.Press("Space")
	if len(d.Failed) != 1 || model.CodeOf(d.Failed[0]) != model.Invalid || d.File.Plan.Post().Roots != "" {
		t.Errorf("failed with %v", d.Failed)
	}
	d.Picked = filepath.Join(folder, "akar.pem")
	if err := os.WriteFile(d.Picked, certificate(t), 0o600); err != nil {
		t.Fatal(err)
	}
	d.Press("Space")
	if got := d.File.Plan.Post().Roots; !strings.Contains(got, "BEGIN CERTIFICATE") {
		t.Errorf("kept %q", got)
	}
	d.wants("1 sertifikat")
	d.Press("Space")
	if got := d.File.Plan.Post().Roots; got != "" {
		t.Errorf("not taken off: %q", got)
	}
}

// certificate makes a certificate that signs itself.
func certificate(t *testing.T) []byte {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{SerialNumber: big.NewInt(1)}
	der, err := x509.CreateCertificate(rand.Reader, form, form, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}

func TestWhatMailSaysIsATemplate(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.page.Open(settings.SectionPost)
	d.toRow(rowSubject)
	d.enter("Naskah {agency}", "Enter")
	d.toRow(rowBody)
	d.written = " Yth. {agency},\n\nTerlampir. \n"
	d.Press("Space")
	if got := d.File.Plan.Post(); got.Subject != "Naskah {agency}" || got.Body != "Yth. {agency},\n\nTerlampir." || d.asked != text.MailBody.ID {
		t.Errorf("the templates are %q and %q, asked with %q", got.Subject, got.Body, d.asked)
	}
	d.written = text.MailBody.ID
	d.Press("Enter")
	if got := d.File.Plan.Post().Body; got != "" {
		t.Errorf("the usual text is kept as %q", got)
	}
}

func TestAgenciesHaveAnAddress(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.page.Open(settings.SectionAgencies)
	d.Press("Ctrl+Home", "End")
	d.enter("koperasi@contoh.go.id", "Enter")
	if got := d.File.Plan.Agencies.Of(0)[0].Email; got != "koperasi@contoh.go.id" {
		t.Errorf("the address is %q", got)
	}
	d.enter("koperasi", "Enter")
	d.wants("Alamat surel \"koperasi\" tidak dapat dipakai.")
}
