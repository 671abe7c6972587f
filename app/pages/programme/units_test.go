package programme_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestSpellingsOfAUnitAreJoinedOnRequest(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	for _, unit := range []string{"pelaku usaha ", "Pelaku Usaha"} {
		d.do(model.AddIndicator{Line: w.OtherSub, Text: "Satuan " + unit})
		list := w.Plan.Indicators.Of(w.OtherSub)
		last := *list[len(list)-1]
		last.Unit = unit
		d.do(model.Edit{Title: "agency.edit", Put: []model.Record{&last}})
	}
	acts := d.changes
	d.goTo(rowOutcome, 1)
	d.Press("Alt+U")
	d.goTo(rowSub, 1)
	d.Press("Alt+U")
	if len(d.told) != 2 || !strings.Contains(d.told[0], "Indeks hanya ditulis dengan satu cara") || !strings.Contains(d.told[1], "Letakkan kursor pada indikator") {
		t.Errorf("told %q", d.told)
	}
	d.goTo(rowOutput, 1)
	d.Press("Alt+U")
	if len(d.asked) != 1 || !strings.Contains(d.asked[0], "“Pelaku Usaha”, “pelaku usaha ”") {
		t.Errorf("asked %q", d.asked)
	}
	for _, i := range w.Plan.Indicators.Of(w.OtherSub) {
		if i.Unit != "Pelaku Usaha" {
			t.Errorf("unit %q", i.Unit)
		}
	}
	if d.changes != acts+1 || d.last().Act != "units.join" {
		t.Errorf("%d acts, the last %s", d.changes-acts, d.last().Act)
	}
}
