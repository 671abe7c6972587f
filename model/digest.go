package model

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
)

// Digest gives the SHA-256 (hex) of the plan's records in canonical form: for each kind in the order of Kinds, its name and a line feed, then each
// record as JSON in order of ID, each with a line feed. Issues are left out, since an issue carries the digest itself.
func (p *Plan) Digest() (string, error) {
	h := sha256.New()
	for _, kind := range Kinds() {
		if kind == KindIssue {
			continue
		}
		io.WriteString(h, string(kind)+"\n") //nolint:errcheck // a hash never fails to write
		encoder := json.NewEncoder(h)
		for _, r := range p.Records(kind) {
			if err := encoder.Encode(r); err != nil {
				return "", err
			}
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
