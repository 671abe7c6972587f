package uitest

import (
	"time"

	"benangmerah/model/sample"
)

// Who proposes something in the sample, and the line that it becomes a part of: one that the meeting has agreed on.
const (
	JourneyActor = "Kelompok Tenun Seruni"
	JourneyCode  = "2.17.03.2.01.0004"
)

// JourneyEnd is the morning, two years later, on which the thread is looked at as a whole.
var JourneyEnd = time.Date(sample.Year+2, time.January, 15, 2, 0, 0, 0, time.UTC)

// The legs of a thread, as keys for Play, from what an actor proposes to a target that was reached.
var (
	// JourneyProposed enters a proposal and accepts it as a part of the line.
	JourneyProposed = []string{
		"Ctrl+0", "F3", `"` + JourneyActor, "Tab", `"peralatan`, "Tab", `"Alat tenun bukan mesin`, "Tab", `"2`, "Tab", `"unit`, "Tab", `"280 jt`, "Tab",
		"F5", "Enter", `"` + JourneyCode, "Enter", "Enter", "Enter",
	}
	// JourneyFound looks the thread up, two years later.
	JourneyFound = []string{"Ctrl+Shift+4", "Ctrl+F", `"` + JourneyCode}
	// JourneyEnacted goes where it is broken, and writes what was enacted: the money and the target.
	JourneyEnacted = []string{"Alt+PageDown", "Alt+PageDown", "Ctrl+Home", "Down", "Down", "Down", "Right", "Right", "Right", "Right", "Right", `"280 jt`, "Enter", "Left", `"55`, "Enter"}
	// JourneyRealised goes where it is broken next, and writes what came of it at the end of the year.
	JourneyRealised = []string{`"275 jt`, "Enter", `"57`, "Enter"}
)

// Play presses keys; what begins with a quotation mark is typed.
func (s *Screen) Play(keys ...string) {
	for _, k := range keys {
		if k[0] == '"' {
			s.Type(k[1:])
		} else {
			s.Press(k)
		}
	}
}
