package script_test

import (
	"testing"

	"benangmerah/model/modeltest/script"
)

func TestTheScriptPlaysToItsEnd(t *testing.T) {
	m := script.NewMemory()
	for _, c := range script.Cues() {
		if _, err := script.Play(m, c); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(script.Cues()); n < 380 || len(m.Entries) != script.Setup+n {
		t.Errorf("%d cues, %d entries", n, len(m.Entries))
	}
}
