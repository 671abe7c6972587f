package model

import (
	"fmt"
	"strconv"
	"strings"
)

// Stage is a knot of the thread: where in its life a figure stands. Stages compare in order of the thread.
type Stage uint8

// The stages. Between Enacted and Realised lie the numbered changes of the budget year, made by Revised.
const (
	NoStage  Stage = 0
	Planned  Stage = 10  // rencana: RPJMD, Renstra
	Proposed Stage = 20  // usulan: what the agency asks
	Agreed   Stage = 30  // hasil: what the meeting agreed
	Enacted  Stage = 40  // ditetapkan: APBD murni
	Realised Stage = 200 // realisasi, by quarter
)

const maxRevision = 99

// Revised gives the stage of the n-th change of the budget (pergeseran, perubahan, refocusing), 1 ≤ n ≤ 99; NoStage otherwise.
func Revised(n int) Stage {
	if n < 1 || n > maxRevision {
		return NoStage
	}
	return Enacted + Stage(n)
}

// Revision gives n of Revised(n), and 0 for every other stage.
func (s Stage) Revision() int {
	if s > Enacted && s <= Enacted+maxRevision {
		return int(s - Enacted)
	}
	return 0
}

var stageNames = map[Stage]string{Planned: "rencana", Proposed: "usulan", Agreed: "hasil", Enacted: "ditetapkan", Realised: "realisasi"}

// Valid says whether s is one of the stages.
func (s Stage) Valid() bool { return stageNames[s] != "" || s.Revision() > 0 }

// String gives the name used in files and verbs: "usulan", "perubahan:1".
func (s Stage) String() string {
	if n := s.Revision(); n > 0 {
		return "perubahan:" + strconv.Itoa(n)
	}
	return stageNames[s]
}

// ParseStage reads what String writes; "perubahan" alone is the first change.
func ParseStage(text string) (Stage, error) {
	name := strings.ToLower(strings.TrimSpace(text))
	for s, n := range stageNames {
		if n == name {
			return s, nil
		}
	}
	if name == "perubahan" {
		return Revised(1), nil
	}
	if number, ok := strings.CutPrefix(name, "perubahan:"); ok {
		if n, err := strconv.Atoi(number); err == nil && Revised(n) != NoStage {
			return Revised(n), nil
		}
	}
	return NoStage, Invalidf("Pilih rencana, usulan, hasil, ditetapkan, perubahan:1 … perubahan:99, atau realisasi.", "Tahap %q tidak dikenal.", text)
}

// MarshalText writes the name of the stage.
func (s Stage) MarshalText() ([]byte, error) {
	if !s.Valid() {
		return nil, fmt.Errorf("stage %d has no name", uint8(s))
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads what MarshalText writes.
func (s *Stage) UnmarshalText(text []byte) (err error) {
	*s, err = ParseStage(string(text))
	return err
}
