package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestEvaluateSaysReplacesAndTakesAway(t *testing.T) {
	w := modeltest.Small(t)
	said := func(line model.ID, quarter int, obstacle, next string) model.Evaluation {
		return model.Evaluation{Line: line, Year: year, Quarter: quarter, Obstacle: obstacle, Next: next}
	}
	w.Act(model.Evaluate{Said: []model.Evaluation{said(w.Sub, 2, " lelang gagal ", "lelang ulang"), said(w.OtherSub, 2, "petugas kurang", "")}})
	first := w.Plan.Evaluation(w.Sub, year, 2)
	if first == nil || first.Obstacle != "lelang gagal" || w.Plan.Evaluations.Len() != 2 || w.Plan.Evaluation(w.Sub, year, 1) != nil {
		t.Fatalf("%+v", first)
	}
	w.Act(model.Evaluate{Said: []model.Evaluation{said(w.Sub, 2, "lelang gagal dua kali", "lelang ulang")}})
	if now := w.Plan.Evaluation(w.Sub, year, 2); now.ID != first.ID || now.Obstacle != "lelang gagal dua kali" {
		t.Errorf("%+v", now)
	}
	for what, act := range map[string]model.Evaluate{
		"nothing new":   {Said: []model.Evaluation{said(w.OtherSub, 2, "petugas kurang", "")}},
		"nothing":       {},
		"empty and new": {Said: []model.Evaluation{said(w.OtherSub, 3, " ", "")}},
		"no line":       {Said: []model.Evaluation{said(404, 2, "x", "")}},
		"quarter 5":     {Said: []model.Evaluation{said(w.Sub, 5, "x", "")}},
		"quarter 0":     {Said: []model.Evaluation{said(w.Sub, 0, "x", "")}},
		"no year":       {Said: []model.Evaluation{{Line: w.Sub, Quarter: 1, Obstacle: "x"}}},
		"named twice":   {Said: []model.Evaluation{said(w.Sub, 1, "x", ""), said(w.Sub, 1, "y", "")}},
	} {
		if code := model.CodeOf(w.Refuse(act)); code != model.Invalid && code != model.NotFound {
			t.Errorf("%s: %s", what, code)
		}
	}
	w.Act(model.Evaluate{Said: []model.Evaluation{said(w.Sub, 2, "", "")}})
	if w.Plan.Evaluation(w.Sub, year, 2) != nil {
		t.Error("what was emptied stands")
	}
}

func TestThresholds(t *testing.T) {
	w := modeltest.Small(t)
	if got := w.Plan.Thresholds(); got.Good != 76 || got.Attention != 66 {
		t.Errorf("%+v", got)
	}
	w.Act(model.Edit{Title: "setup.thresholds", Put: []model.Record{&model.Thresholds{ID: model.ThresholdsID, Good: 90, Attention: 50}}})
	if got := w.Plan.Thresholds(); got.Good != 90 || got.Attention != 50 {
		t.Errorf("%+v", got)
	}
	for what, bad := range map[string]model.Thresholds{
		"the wrong way round": {ID: model.ThresholdsID, Good: 50, Attention: 90}, "alike": {ID: model.ThresholdsID, Good: 70, Attention: 70},
		"zero": {ID: model.ThresholdsID, Good: 70}, "too much": {ID: model.ThresholdsID, Good: 201, Attention: 66}, "a second": {ID: 7, Good: 80, Attention: 60},
	} {
		if code := model.CodeOf(w.Refuse(model.Edit{Title: "setup.thresholds", Put: []model.Record{&bad}})); code != model.Invalid {
			t.Errorf("%s: %s", what, code)
		}
	}
}
