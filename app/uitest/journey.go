package uitest

import (
	"strconv"
	"time"

	"benangmerah/model/sample"
)

// Who proposes something in the sample, the year for which it is accepted, and the line that it becomes a part of.
const (
	JourneyActor = "Kelompok Tenun Seruni"
	JourneyCode  = "2.17.03.2.01.0004"
	JourneyYear  = sample.Year + 1
)

// JourneyEnd is the morning, two years after the meeting, on which JourneyYear is over and the thread is looked at as a whole.
var JourneyEnd = time.Date(sample.Year+2, time.January, 15, 2, 0, 0, 0, time.UTC)

// The legs of a thread, as keys for Play, from what an actor proposes to a target that was reached.
var (
	// JourneyProposed enters a proposal and accepts it as a part of the line, for JourneyYear.
	JourneyProposed = []string{
		"Ctrl+0", "F3", `"` + JourneyActor, "Tab", `"peralatan`, "Tab", `"Alat tenun bukan mesin`, "Tab", `"2`, "Tab", `"unit`, "Tab", `"280 jt`, "Tab",
		"F5", `"` + strconv.Itoa(JourneyYear), "Enter", `"` + JourneyCode, "Enter", "Enter", "Enter",
	}
	// JourneyAsked writes what is asked for the line in JourneyYear: the money and the target.
	JourneyAsked = []string{"Ctrl+2", "Ctrl+F", `"` + JourneyCode, "Enter", "Alt+Right", "Right", "Right", "Right", "Right", "Right", `"280 jt`, "Enter", "Left", `"58`, "Enter"}
	// JourneyAgreed corrects both to what is agreed.
	JourneyAgreed = []string{"Alt+PageDown", "Up", "Up", "Right", `"270 jt`, "Enter", "Left", `"56`, "Enter"}
	// JourneyFound looks the thread up, two years later, in JourneyYear.
	JourneyFound = []string{"Ctrl+Shift+4", "Alt+7", "Ctrl+F", `"` + JourneyCode}
	// JourneyEnacted writes, where the thread is broken, what was enacted.
	JourneyEnacted = []string{"Alt+PageDown", "Right", "Right", "Right", "Right", "Right", `"270 jt`, "Enter", "Left", `"56`, "Enter"}
	// JourneyRealised writes, where it is broken next, what came of it by the end of JourneyYear.
	JourneyRealised = []string{`"265 jt`, "Enter", `"57`, "Enter"}
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
