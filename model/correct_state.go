package model

import (
	"slices"
	"strings"
)

// SetCorrectionState says how far corrections have come. By is who did it, At when (0: now); where By is empty it is the operator. Every state can follow
// every other, so that a slip can be taken back.
type SetCorrectionState struct {
	Corrections []ID
	State       CorrectionState
	By          string
	At          Instant
}

// Name is "correction.state".
func (SetCorrectionState) Name() string { return "correction.state" }

// Changes passes over corrections that are there already, and refuses where all of them are. Entering and verifying need a name.
func (a SetCorrectionState) Changes(p *Plan, c Context) ([]Change, error) {
	by := strings.TrimSpace(a.By)
	if by == "" {
		by = c.Operator
	}
	if by == "" && (a.State == Entered || a.State == Verified) {
		return nil, Invalidf("Tulis nama atau jabatannya.", "Belum disebut siapa yang melakukannya.")
	}
	d := newDraft(p, c)
	for _, id := range a.Corrections {
		x := p.Corrections.Get(id)
		if x == nil {
			return nil, missing("Koreksi")
		}
		if x.State != a.State {
			d.changes = append(d.changes, x.become(a.State, max(a.At, 0), c.At, by))
		}
	}
	return d.done()
}

// become gives the change of state of a correction, at a moment or, where that is 0, now.
func (r *Correction) become(s CorrectionState, at, now Instant, by string) Change {
	after := *r
	after.State, after.StateAt, after.StateBy = s, now, by
	if at != 0 {
		after.StateAt = at
	}
	if s == Noted {
		after.StateAt, after.StateBy = 0, ""
	}
	return Replace(r, &after)
}

func (r *Correction) valid(*Plan) error {
	switch r.State {
	case Noted, Confirmed, Entered, Verified:
	default:
		return Invalidf("Pilih dicatat, dikonfirmasi, dimasukkan, atau terperiksa.", "Keadaan koreksi %q tidak dikenal.", string(r.State))
	}
	if err := limitText("Nama", r.StateBy, maxName); err != nil {
		return err
	}
	return limitText("Isian", r.NewText, maxText)
}

// VerifyCorrections sets all corrections Verified whose values later figures have, see VerifiableCorrections. By is what shows it, such as the name of a
// file; where it is empty it is the operator.
type VerifyCorrections struct{ By string }

// Name is "correction.verify".
func (VerifyCorrections) Name() string { return "correction.verify" }

// Changes refuses where there is none.
func (a VerifyCorrections) Changes(p *Plan, c Context) ([]Change, error) {
	by := a.By
	if by == "" {
		by = c.Operator
	}
	changes := p.verified(c.At, by)
	if len(changes) == 0 {
		return nil, Invalidf("Impor Rekap 5 yang terbaru dahulu.", "Belum ada koreksi lain yang terbukti sudah masuk.")
	}
	return changes, nil
}

func (p *Plan) verified(at Instant, by string) (changes []Change) {
	for _, x := range p.VerifiableCorrections() {
		changes = append(changes, x.become(Verified, 0, at, by))
	}
	return changes
}

// AndVerify gives the changes of an act that brings figures, followed by those that set corrections Verified which come true by it: so that both are one
// act, done and undone together. By is what shows it. Changes that bring no enacted figure are given as they are.
func (p *Plan) AndVerify(changes []Change, at Instant, by string) []Change {
	if p.Corrections.Len() == 0 || !slices.ContainsFunc(changes, Change.enacts) {
		return changes
	}
	after := p.Clone()
	if after.Apply(changes) != nil {
		return changes // whoever applies them is told why they cannot be
	}
	return append(changes, after.verified(at, by)...)
}

// enacts says whether a change is of a figure that was enacted.
func (c Change) enacts() bool {
	switch r := c.either().(type) {
	case *Budget:
		return r.Stage.enacted()
	case *Target:
		return r.Stage.enacted()
	default:
		return false
	}
}

// enacted says whether s is the budget as it was enacted or one of its changes.
func (s Stage) enacted() bool { return s == Enacted || s.Revision() > 0 }
