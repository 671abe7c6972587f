package shell

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/issued"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

func TestFindingsOfPapersLeadToWhereTheyAreMended(t *testing.T) {
	w := startSample(t)
	for _, x := range []struct {
		check reports.Check
		area  int
	}{
		{reports.CheckNobody, areaSettings},
		{reports.CheckUndecided, areaSession},
		{reports.CheckOwner, areaFollowUp},
		{reports.CheckUnconfirmed, areaFollowUp},
		{reports.CheckClaim, areaSession},
		{reports.CheckOverCeiling, areaSettings},
		{reports.CheckNothing, areaSession},
	} {
		w.s.goTo(areaPapers)
		w.s.Mend(reports.Finding{Check: x.check, Agency: w.s.Plan().Agencies.Of(0)[1].ID})
		if w.s.current != x.area {
			t.Errorf("%s leads to area %d, want %d", x.check, w.s.current, x.area)
		}
	}
}

func TestPDFIsVerifiedFromTheWindow(t *testing.T) {
	w := startSample(t)
	if _, err := w.s.Finalise("diputuskan pimpinan"); err != nil {
		t.Fatal(err)
	}
	edition, err := w.s.Editions().Edition(issued.Standing)
	if err != nil {
		t.Fatal(err)
	}
	asked, plan, err := edition.Request(reports.Options{}.For(reports.KindMinutes))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := asked.Write(t.Context(), &out, plan, nil); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "naskah.pdf")
	if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	if told, err := w.s.VerifyPDF()(t.Context(), path); err != nil || !strings.HasPrefix(told, "PDF ini asli: versi 1 yang berlaku") {
		t.Errorf("told %q, %v", told, err)
	}
	if _, err := w.s.VerifyPDF()(context.Background(), path+"x"); model.CodeOf(err) != model.NotFound {
		t.Errorf("a file that is not there: %v", err)
	}
	w.command(text.CommandCheck)
	w.reads("utuh")
}
