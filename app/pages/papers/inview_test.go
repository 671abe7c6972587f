package papers_test

import (
	"testing"

	"benangmerah/app/parts"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

// A finding about a claim, a directive or a decision belongs to a line, whose thread the window then shows; one about a turn of the agenda belongs to the
// agency whose turn it is.
func TestAFindingHasTheLineThatItIsAbout(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	for range 12 {
		if _, ok := d.Canvas().Focused().(*parts.Grid); ok {
			break
		}
		d.Press("Tab")
	}
	if _, ok := d.Canvas().Focused().(*parts.Grid); !ok {
		t.Fatalf("Tab leads to %T, not to the findings", d.Canvas().Focused())
	}
	if line := d.page.LineInView(); line != 0 {
		t.Errorf("a turn without a decision is about the line %d", line)
	}
	if agency, many := d.page.AgencyInView(); !many || agency != reports.Findings(d.Plan())[0].Agency || agency == 0 {
		t.Errorf("a turn without a decision is about the agency %d, %v", agency, many)
	}
	for range reports.Findings(d.Plan()) {
		if d.page.LineInView() != 0 {
			break
		}
		d.Press("Down")
	}
	if l := d.Plan().Lines.Get(d.page.LineInView()); l == nil || l.Code != "3.31.02" {
		t.Errorf("the claim without a source is about %+v", l)
	}
	if agency, many := d.page.AgencyInView(); many {
		t.Errorf("the claim is about the agency %d", agency)
	}
}
