package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestActors(t *testing.T) {
	w := modeltest.Small(t)
	good := model.Actor{ID: 71, Name: "Kelompok Batik Melati", Trade: "Batik", District: "Utara"}
	for what, change := range map[string]func(*model.Actor){
		"no name":         func(a *model.Actor) { a.Name = "  " },
		"a long trade":    func(a *model.Actor) { a.Trade = strings.Repeat("x", 1_001) },
		"a long district": func(a *model.Actor) { a.District = strings.Repeat("x", 1_001) },
		"a long contact":  func(a *model.Actor) { a.Contact = strings.Repeat("x", 1_001) },
	} {
		bad := good
		change(&bad)
		if err := w.Plan.Apply([]model.Change{model.Add(&bad)}); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: %v", what, err)
		}
	}
	same := good
	same.ID = 72
	if err := w.Plan.Apply([]model.Change{model.Add(&good), model.Add(&same)}); err != nil {
		t.Errorf("two of one name: %v", err)
	}
	if list := w.Plan.Actors.Of(0); len(list) != 2 || list[0].ID != 71 {
		t.Errorf("%+v", list)
	}
}

func TestEditActor(t *testing.T) {
	w := modeltest.Small(t)
	in := w.Act(model.SetIntake{Intake: model.Intake{Theme: "Usaha mikro", Year: 2027}}).Changes[0].Key()
	w.Act(model.AddSubmissions{Intake: in, List: []model.NewSubmission{{Who: model.Actor{Name: "Kopi Lereng"}, Help: "Merek", Text: "Merek kopi"}}})
	a := *w.Plan.Actors.Of(0)[0]
	a.Name, a.District = "  Kopi Lereng Selatan ", "Selatan"
	w.Act(model.EditActor{Actor: a})
	if got := w.Plan.Actors.Get(a.ID); got.Name != "Kopi Lereng Selatan" || got.District != "Selatan" {
		t.Errorf("it is %+v", *got)
	}
	for what, bad := range map[string]model.Actor{"the same again": *w.Plan.Actors.Get(a.ID), "nobody": {ID: 1, Name: "Siapa"}, "no name": {ID: a.ID}} {
		if err := w.Refuse(model.EditActor{Actor: bad}); err == nil {
			t.Errorf("%s is not refused", what)
		}
	}
}
