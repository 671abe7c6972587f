package verbs

import (
	"strings"
	"testing"

	"benangmerah/app/text"
	"benangmerah/reports"
)

// The screen and the papers name the checks before final alike.
func TestChecksAreNamedAsOnThePapers(t *testing.T) {
	onPaper := reports.DefaultWording().Checks
	for check, sentence := range onPaper {
		shown := text.Checks[string(check)]
		if !strings.EqualFold(shown.ID, sentence) || shown.EN == "" {
			t.Errorf("%s: papers say %q, the screen %q and %q", check, sentence, shown.ID, shown.EN)
		}
	}
	if len(text.Checks) != len(onPaper) {
		t.Errorf("the screen names %d checks, the papers %d", len(text.Checks), len(onPaper))
	}
}
