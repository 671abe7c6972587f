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
		d.Act(model.AddIndicator{Line: w.OtherSub, Text: "Satuan " + unit})
		list := w.Plan.Indicators.Of(w.OtherSub)
		last := *list[len(list)-1]
		last.Unit = unit
		d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&last}})
	}
	acts := d.Done
	d.goTo(rowOutcome, 1)
	d.Press("Alt+U")
	d.goTo(rowSub, 1)
	d.Press("Alt+U")
	if len(d.Told) != 2 || !strings.Contains(d.Told[0], "Indeks hanya ditulis dengan satu cara") || !strings.Contains(d.Told[1], "Letakkan kursor pada indikator") {
		t.Errorf("told %q", d.Told)
	}
	d.goTo(rowOutput, 1)
	d.Press("Alt+U")
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "“Pelaku Usaha”, “pelaku usaha ”") {
		t.Errorf("asked %q", d.Asked)
	}
	for _, i := range w.Plan.Indicators.Of(w.OtherSub) {
		if i.Unit != "Pelaku Usaha" {
			t.Errorf("unit %q", i.Unit)
		}
	}
	if d.Done != acts+1 || d.Last().Act != "units.join" {
		t.Errorf("%d acts, the last %s", d.Done-acts, d.Last().Act)
	}
}
