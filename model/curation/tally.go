package curation

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/big"

	"benangmerah/model"
)

// Whys gives every reason in the order in which they are told: those of who is chosen, of who waits, of who is not chosen.
func Whys() []Why {
	return []Why{ByScore, ByQuota, ByTie, ForcedIn, InTie, Unproven, Unmarked, BelowLine, QuotaFull, QuotaOthers, TieLost, Gated, ForcedOut}
}

// Waits says whether somebody for this reason is neither chosen nor turned down yet: the tie is open, or something was not looked at.
func (w Why) Waits() bool { return w == InTie || w == Unproven || w == Unmarked }

// Tally counts the applicants of a list. Passed are those that pass the gates, Ranked those of them that have all marks. Unsaid are those that are not chosen and
// are not told where to come in next, Unshown the findings without the evidence that is asked for. The counts of ByWhy add up to All.
type Tally struct {
	All, Passed, Ranked, Chosen, Waiting, Turned int
	Unsaid, Unshown                              int
	ByWhy                                        map[Why]int
}

// Tally counts the list.
func (l *List) Tally() Tally {
	t := Tally{All: len(l.Standings), ByWhy: map[Why]int{}}
	for _, s := range l.Standings {
		t.ByWhy[s.Why]++
		switch {
		case s.Chosen:
			t.Chosen++
		case s.Why.Waits():
			t.Waiting++
		default:
			t.Turned++
		}
		if s.Passed() {
			t.Passed++
		}
		if s.Rank > 0 {
			t.Ranked++
		}
		if !s.Chosen && s.Next == "" {
			t.Unsaid++
		}
		for i, r := range l.Requirements {
			if Unshown(r, s.Findings[i]) {
				t.Unshown++
			}
		}
	}
	return t
}

// Passed says whether all gates are passed.
func (s *Standing) Passed() bool { return len(s.failed)+len(s.unproven) == 0 }

// Unshown says whether a finding lacks the evidence that its requirement asks for. Who does not pass a gate has nothing to show.
func Unshown(r *model.Requirement, x *model.Assessment) bool {
	return x != nil && r.Evidence != "" && x.Evidence == "" && (!r.Gate || x.Met)
}

// Part gives what the requirement at a place of the list adds to a score, out of 100: w·(x − lowest)/(highest − lowest) / Σ w · 100. It is nil for gates, where no
// mark is, and where nothing weighs. The parts of somebody that is scored add up to the score.
func (l *List) Part(s *Standing, at int) *big.Rat {
	r, x, sum := l.Requirements[at], s.Findings[at], l.Weight()
	if r.Gate || x == nil || sum == 0 {
		return nil
	}
	above := int64(x.Mark) - int64(r.Lowest)*int64(model.Point)
	part := new(big.Rat).SetFrac64(above, int64(r.Highest-r.Lowest)*int64(model.Point))
	return part.Mul(part, new(big.Rat).SetFrac64(100*int64(r.Points), int64(sum)))
}

// Weight is the sum of the weights of all requirements that are marked.
func (l *List) Weight() (sum model.Points) {
	for _, r := range l.Requirements {
		if !r.Gate {
			sum += r.Points
		}
	}
	return sum
}

// LineAfter gives how many standings stand above the line: those to the last contender that is chosen or waits in a tie. 0 says that there is no line.
func (l *List) LineAfter() (n int) {
	for i, s := range l.Standings {
		if s.Contender() && (s.Chosen || s.Why == InTie) {
			n = i + 1
		}
	}
	return n
}

// Fingerprint gives the SHA-256 (FIPS 180-4) of a fixed list with all that stands in it, as JSON and in its order, in 64 hexadecimal digits. It never changes, as the list
// never does, so that a printed list can be held against the file. An error is one of writing JSON.
func Fingerprint(p *model.Plan, list *model.CuratedList) (string, error) {
	h := sha256.New()
	encoder := json.NewEncoder(h)
	if err := encoder.Encode(list); err != nil {
		return "", err
	}
	for _, x := range p.Curateds.Of(list.ID) {
		if err := encoder.Encode(x); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
