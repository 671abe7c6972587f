package reports

import (
	"encoding/hex"
	"fmt"
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

// Finalise records a new final version of the current meeting's papers: the digest of the data, and size and root of the journal tree as they are now.
// Findings that are passed over are kept with the reason.
func Finalise(f Store, findings []Finding, reason string) (*model.Issue, error) {
	digest, err := f.Plan().Digest()
	if err != nil {
		return nil, err
	}
	root, err := f.Root()
	if err != nil {
		return nil, err
	}
	act := model.Finalise{Fingerprint: digest, Size: f.Size(), Root: hex.EncodeToString(root[:]), Overrides: overrides(WordingOf(f.Plan()), findings, reason)}
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

// overrides says which findings were passed over and why.
func overrides(w Wording, findings []Finding, reason string) string {
	if len(findings) == 0 {
		return ""
	}
	count := map[Check]int{}
	var order []Check
	for _, f := range findings {
		if count[f.Check]++; count[f.Check] == 1 {
			order = append(order, f.Check)
		}
	}
	parts := make([]string, len(order))
	for i, check := range order {
		parts[i] = fmt.Sprintf("%s (%d)", w.Checks[check], count[check])
	}
	return strings.TrimSpace(reason) + ": " + strings.Join(parts, "; ")
}

// Standing gives the final version of the current meeting whose data are those of the plan, nil where there is none.
func Standing(p *model.Plan) (*model.Issue, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, nil
	}
	issues := p.Issues.Of(m.ID)
	if len(issues) == 0 {
		return nil, nil
	}
	digest, err := p.Digest()
	if err != nil {
		return nil, err
	}
	if last := issues[len(issues)-1]; last.Fingerprint == digest {
		return last, nil
	}
	return nil, nil
}
