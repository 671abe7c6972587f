package model_test

import (
	"encoding/json"
	"slices"
	"testing"

	"benangmerah/model"
)

func allStages() []model.Stage {
	stages := []model.Stage{model.Planned, model.Proposed, model.Agreed, model.Enacted, model.Realised}
	for n := 1; n <= 99; n++ {
		stages = append(stages, model.Revised(n))
	}
	return stages
}

func TestEveryStageIsReadAsItIsWritten(t *testing.T) {
	for _, s := range allStages() {
		if !s.Valid() {
			t.Errorf("stage %d is not valid", s)
		}
		got, err := model.ParseStage(" " + s.String() + " ")
		if err != nil || got != s {
			t.Errorf("%q is read as %v, %v", s.String(), got, err)
		}
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var back model.Stage
		if err := json.Unmarshal(text, &back); err != nil || back != s {
			t.Errorf("%s is read as %v, %v", text, back, err)
		}
	}
}

func TestStagesThatAreNone(t *testing.T) {
	for _, text := range []string{"", "apbd", "perubahan:0", "perubahan:100", "perubahan:", "perubahan:x", "perubahan:-1"} {
		if s, err := model.ParseStage(text); model.CodeOf(err) != model.Invalid {
			t.Errorf("%q is read as %v, %v", text, s, err)
		}
	}
	if s, err := model.ParseStage("Perubahan"); err != nil || s != model.Revised(1) {
		t.Errorf("\"Perubahan\" is read as %v, %v", s, err)
	}
	for _, s := range []model.Stage{model.NoStage, 1, 140, 255} {
		if s.Valid() {
			t.Errorf("stage %d is valid", s)
		}
		if _, err := s.MarshalText(); err == nil {
			t.Errorf("stage %d is written", s)
		}
	}
	if model.Revised(0) != model.NoStage || model.Revised(100) != model.NoStage || model.Revised(7).Revision() != 7 || model.Realised.Revision() != 0 {
		t.Error("revisions are wrong")
	}
}

func TestStagesFollowTheThread(t *testing.T) {
	thread := []model.Stage{model.Planned, model.Proposed, model.Agreed, model.Enacted, model.Revised(1), model.Revised(99), model.Realised}
	if !slices.IsSorted(thread) {
		t.Errorf("%v", thread)
	}
}
