package reports_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/rank"
	"benangmerah/reports"
)

// Of more candidates than are searched through the paper is the order and the line, and says so; of fewer it does not.
func TestTheOrderOfALargeListSaysThatItIsNoMore(t *testing.T) {
	const said = "Di atas 1.000 calon hanya urutan dan garisnya yang dihitung."
	w := modeltest.Small(t)
	_, large := w.Districted(rank.Searched + 1)
	doc, err := reports.Priorities(w.Plan, large, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	printed := readOut(pages(t, doc))
	wants(t, printed, said, "U1001")
	c := held(t)
	doc, err = reports.Priorities(c.Plan, c.ranks(model.Ranking{Revealed: true}, falling), reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	lacks(t, readOut(pages(t, doc)), said)
}
