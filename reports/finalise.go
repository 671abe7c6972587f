package reports

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"benangmerah/model"
)

// Store is what Finalise needs of a file.
type Store interface {
	Plan() *model.Plan
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Size() int64
	Root() ([32]byte, error)
}

// Finalise records a new final version of the current meeting's papers: the digest of the data, and size and root of the journal tree as they are then. It
// refuses while another version stands, and while something is found that is not let pass; with a reason everything that is left is let pass first.
func Finalise(f Store, reason string) (*model.Issue, error) {
	p := f.Plan()
	if _, err := (model.Finalise{}).Changes(p, model.Context{Seed: model.NewSeed()}); err != nil {
		return nil, err
	}
	if err := settle(f, Findings(p), strings.TrimSpace(reason)); err != nil {
		return nil, err
	}
	digest, err := p.Digest()
	if err != nil {
		return nil, err
	}
	root, err := f.Root()
	if err != nil {
		return nil, err
	}
	act := model.Finalise{Fingerprint: digest, Size: f.Size(), Root: hex.EncodeToString(root[:]), Overrides: overrides(p)}
	entry, err := f.Do(act, model.Context{Reason: reason})
	if err != nil {
		return nil, err
	}
	for _, c := range entry.Changes {
		if issue, ok := c.After.(*model.Issue); ok {
			return issue, nil
		}
	}
	return nil, fmt.Errorf("finalise: entry %d holds no issue", entry.Seq)
}

// settle lets what is left pass for a reason, or refuses it without one.
func settle(f Store, open []Finding, reason string) error {
	if len(open) == 0 {
		return nil
	}
	if reason == "" {
		return model.Errorf(model.Conflict, "Lengkapi dahulu, atau lewatkan dengan alasan.", "Naskah belum dapat disahkan: %d hal belum lengkap.", len(open))
	}
	_, err := f.Do(LetPass(open, reason), model.Context{Reason: reason})
	return err
}

// passed are findings that were let pass for one reason.
type passed struct {
	reason   string
	findings []Finding
}

// letPass gives the findings of the current meeting that were let pass, by their reasons in the order in which those come.
func letPass(p *model.Plan) (list []passed) {
	place := map[string]int{}
	for _, f := range AllFindings(p) {
		if f.Pass == nil {
			continue
		}
		at, known := place[f.Pass.Reason]
		if !known {
			at = len(list)
			place[f.Pass.Reason] = at
			list = append(list, passed{reason: f.Pass.Reason})
		}
		list[at].findings = append(list[at].findings, f)
	}
	return list
}

// overrides says which findings were let pass and why, a line for each reason.
func overrides(p *model.Plan) string {
	w := WordingOf(p)
	var lines []string
	for _, x := range letPass(p) {
		parts := make([]string, len(x.findings))
		for i, f := range x.findings {
			parts[i] = w.finding(f)
		}
		lines = append(lines, x.reason+": "+strings.Join(parts, "; "))
	}
	return strings.Join(lines, "\n")
}

// finding says in a line what was found about what.
func (w Wording) finding(f Finding) string {
	subject := f.Subject
	if f.Count > 0 {
		subject = fill(w.Versions.Uncorrected, "subject", f.Subject, "n", strconv.Itoa(f.Count))
	}
	return fill(w.Versions.PassedOne, "check", w.Checks[f.Check], "subject", subject)
}
