package priority_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/priority"
)

func TestLinesAreChosenByLevelAndAgency(t *testing.T) {
	w := modeltest.Small(t)
	all := priority.Choose(w.Plan, 0, 0, model.Program, modeltest.PlanYear)
	own := priority.Choose(w.Plan, 0, w.Agency, model.Program, modeltest.PlanYear)
	if len(all) != 2 || len(own) != 1 || own[0].Line != w.Program {
		t.Fatalf("all %+v, of one agency %+v", all, own)
	}
	w.Act(model.StartRanking{Ranking: model.Ranking{Name: "Satu", Year: modeltest.PlanYear}, Candidates: own})
	r := w.Plan.Rankings.Of(0)[0].ID
	if rest := priority.Choose(w.Plan, r, 0, model.Program, modeltest.PlanYear); len(rest) != 1 || rest[0].Line == w.Program {
		t.Errorf("what is left %+v", rest)
	}
	if none := priority.Choose(w.Plan, r, 0, model.Program, modeltest.PlanYear+9); len(none) > 0 {
		t.Errorf("in another year %+v", none)
	}
}
