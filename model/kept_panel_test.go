package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestPanelsAreKeptUnderNames(t *testing.T) {
	w := modeltest.Small(t)
	two := model.Panel{Count: 2, View: model.View{Sought: "a"}}
	w.Act(model.KeepPanel{Title: " Hari 1 ", Panel: two})
	w.Act(model.KeepPanel{Title: "Murni", Panel: two})
	list := w.Plan.KeptPanels.Of(0)
	if len(list) != 2 || list[0].Name != "Hari 1" || list[1].Name != "Murni" || list[0].Panel != two {
		t.Fatalf("kept %+v", list)
	}
	first := list[0].ID
	three := model.Panel{Count: 3, Measures: true}
	w.Act(model.KeepPanel{Title: "hari-1", Panel: three})
	if list = w.Plan.KeptPanels.Of(0); len(list) != 2 || list[0].ID != first || list[0].Panel != three {
		t.Errorf("replaced: %+v", list)
	}
	w.Refuse(model.KeepPanel{Title: "hari-1", Panel: three})
	w.Refuse(model.KeepPanel{Title: " ", Panel: two})
	w.Refuse(model.KeepPanel{Title: "Satu", Panel: model.Panel{Count: 1}})
	w.Refuse(model.RenamePanel{ID: first, Title: "murni"})
	w.Refuse(model.RenamePanel{ID: first, Title: " hari-1"})
	w.Refuse(model.RenamePanel{ID: 999, Title: "x"})
	w.Act(model.RenamePanel{ID: first, Title: "Hari pertama"})
	removed := w.Act(model.RemovePanel{ID: first})
	w.Refuse(model.RemovePanel{ID: first})
	if w.Plan.KeptPanelNamed("hari pertama") != nil {
		t.Error("it is still there")
	}
	w.Act(model.KeepPanel{Title: "Baru", Panel: two})
	w.Act(model.Revert{Entry: removed})
	if list = w.Plan.KeptPanels.Of(0); len(list) != 3 || list[0].Name != "Hari pertama" || list[0].Panel != three || list[2].Name != "Baru" {
		t.Errorf("undone: %+v", list)
	}
}
