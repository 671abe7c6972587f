package issued

import (
	"context"
	"encoding/hex"
	"fmt"

	"benangmerah/model"
)

// Audited is what recomputing a version gave: whether the data of the plan at its size have its fingerprint, and whether the tree of the journal at its size
// has its root.
type Audited struct {
	Version     int
	Meeting     string
	Fingerprint bool
	Root        bool
}

// OK says whether the version is what it says.
func (a Audited) OK() bool { return a.Fingerprint && a.Root }

// Problems says what does not fit.
func (a Audited) Problems() (list []*model.Error) {
	if !a.Fingerprint {
		list = append(list, model.Errorf(model.Damaged, "", "Versi %d (%s): sidik datanya tidak cocok dengan isi berkas saat disahkan.", a.Version, a.Meeting))
	}
	if !a.Root {
		list = append(list, model.Errorf(model.Damaged, "", "Versi %d (%s): akar jurnalnya tidak cocok.", a.Version, a.Meeting))
	}
	return list
}

// Audit recomputes every version of every meeting. rootAt gives the root of the journal's tree at a size.
func (s *Source) Audit(ctx context.Context, rootAt func(size int64) ([32]byte, error)) (list []Audited, err error) {
	for _, m := range s.now.Meetings.Of(0) {
		for _, issue := range s.now.Issues.Of(m.ID) {
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("audit: %w", err)
			}
			a := Audited{Version: issue.Version, Meeting: m.Title}
			if root, err := rootAt(issue.Size); err == nil {
				a.Root = hex.EncodeToString(root[:]) == issue.Root
			}
			if a.Fingerprint, err = s.holds(issue); err != nil {
				return nil, err
			}
			list = append(list, a)
		}
	}
	return list, nil
}

// holds says whether the plan at the size of a version has its fingerprint; a size that the journal never had has none.
func (s *Source) holds(issue *model.Issue) (bool, error) {
	if issue.Size < 0 || issue.Size > s.size {
		return false, nil
	}
	plan, err := s.file.At(issue.Size)
	if err != nil {
		return false, err
	}
	digest, err := plan.Digest()
	return digest == issue.Fingerprint, err
}
