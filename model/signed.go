package model

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// Carrier is an act that carries bytes into the file: they lie there beside the records, under their SHA-256 (hex), and are never part of the plan.
type Carrier interface {
	Act
	Carries() map[string][]byte
}

// MaxSigned is how large a signed copy may be, in bytes.
const MaxSigned = 50 << 20

// AttachSigned keeps a PDF of a version that came back signed. Data are its bytes, File is what it was called.
type AttachSigned struct {
	Issue      ID
	File       string
	Data       []byte
	Electronic bool
}

// Name is "signed.attach".
func (AttachSigned) Name() string { return "signed.attach" }

// Carries gives the PDF under its hash.
func (a AttachSigned) Carries() map[string][]byte { return map[string][]byte{hashOf(a.Data): a.Data} }

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// Changes refuses what is no PDF or too large, and a copy that the file has already.
func (a AttachSigned) Changes(p *Plan, c Context) ([]Change, error) {
	name := strings.TrimSpace(a.File)
	switch {
	case p.Issues.Get(a.Issue) == nil:
		return nil, Errorf(NotFound, "Sahkan naskahnya dahulu, lalu simpan salinan yang ditandatangani.", "Versi itu tidak ada di berkas.")
	case len(a.Data) > MaxSigned:
		return nil, Invalidf("Pindai ulang dengan mutu lebih rendah, paling banyak 50 MB.", "Salinan %q terlalu besar: %d MB.", name, (len(a.Data)+1<<20-1)>>20)
	case !bytes.HasPrefix(a.Data, []byte("%PDF-")):
		return nil, Invalidf("Pilih berkas PDF yang utuh.", "Berkas %q bukan PDF.", name)
	}
	sum := hashOf(a.Data)
	for s := range p.SignedCopies.All() {
		if s.SHA256 == sum {
			return nil, Errorf(Conflict, "Pilih salinan yang lain.", "Salinan itu sudah tersimpan sebagai %q.", s.Name)
		}
	}
	return []Change{Add(&SignedCopy{
		ID: NewIDs(c.Seed).Next(), Issue: a.Issue, Name: name, Bytes: int64(len(a.Data)), SHA256: sum, Electronic: a.Electronic, At: c.At, By: c.Operator,
	})}, nil
}

// DetachSigned takes a signed copy away. Its bytes stay in the file, so that this can be taken back.
type DetachSigned struct{ ID ID }

// Name is "signed.detach".
func (DetachSigned) Name() string { return "signed.detach" }

// Changes refuses what is not in the plan.
func (a DetachSigned) Changes(p *Plan, _ Context) ([]Change, error) {
	s := p.SignedCopies.Get(a.ID)
	if s == nil {
		return nil, missing("Salinan bertanda tangan")
	}
	return []Change{Remove(s)}, nil
}
