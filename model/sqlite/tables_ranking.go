package sqlite

import "benangmerah/model"

// rankingTables are those of rankings, of panels that are kept, and of scenarios.
var rankingTables = []table{
	descriptor[model.Ranking, *model.Ranking]{
		model.KindRanking,
		[]string{"id", "position", "name", "template", "year", "stage", "method", "rule", "limited", "amount", "by_agency", "by_source", "revealed", "intake"},
		func(r *model.Ranking) []any {
			return []any{
				&r.ID, &r.Order, &r.Name, &r.Template, &r.Year, &r.Stage, (*string)(&r.Method), (*string)(&r.Rule), &r.Limited, &r.Limit,
				&r.ByAgency, &r.BySource, &r.Revealed, (*optional)(&r.Intake),
			}
		},
	},
	descriptor[model.Criterion, *model.Criterion]{
		model.KindCriterion,
		[]string{"id", "ranking", "position", "name", "points", "swing", "anchor1", "anchor2", "anchor3", "anchor4", "anchor5"},
		func(r *model.Criterion) []any {
			a := &r.Anchors
			return []any{&r.ID, &r.Ranking, &r.Order, &r.Name, (*int64)(&r.Points), (*int64)(&r.Swing), &a[0], &a[1], &a[2], &a[3], &a[4]}
		},
	},
	descriptor[model.Judgement, *model.Judgement]{
		model.KindJudgement,
		[]string{"id", "ranking", "a", "b", "ratio"},
		func(r *model.Judgement) []any { return []any{&r.ID, &r.Ranking, &r.A, &r.B, &r.Ratio} },
	},
	descriptor[model.Scorer, *model.Scorer]{
		model.KindScorer,
		[]string{"id", "ranking", "position", "office", "absent"},
		func(r *model.Scorer) []any { return []any{&r.ID, &r.Ranking, &r.Order, &r.Office, &r.Absent} },
	},
	descriptor[model.Candidate, *model.Candidate]{
		model.KindCandidate,
		[]string{"id", "ranking", "position", "line", "name", "agency", "cost", "locked", "reason", "submission"},
		func(r *model.Candidate) []any {
			return []any{
				&r.ID, &r.Ranking, &r.Order, (*optional)(&r.Line), &r.Name, (*optional)(&r.Agency), &r.Cost, (*string)(&r.Lock), &r.Reason,
				(*optional)(&r.Submission),
			}
		},
	},
	descriptor[model.Score, *model.Score]{
		model.KindScore,
		[]string{"id", "candidate", "scorer", "criterion", "value"},
		func(r *model.Score) []any { return []any{&r.ID, &r.Candidate, &r.Scorer, &r.Criterion, &r.Value} },
	},
	descriptor[model.Condition, *model.Condition]{
		model.KindCondition,
		[]string{"id", "candidate", "other", "tie"},
		func(r *model.Condition) []any { return []any{&r.ID, &r.Candidate, &r.Other, (*string)(&r.Tie)} },
	},
	descriptor[model.Override, *model.Override]{
		model.KindOverride,
		[]string{"id", "ranking", "slot", "agency", "speaker", "at", "position", "candidate", "move", "over", "reason"},
		func(r *model.Override) []any {
			return []any{
				&r.ID, &r.Ranking, (*optional)(&r.Slot), (*optional)(&r.Agency), &r.Speaker, &r.At, &r.Order, &r.Candidate, (*string)(&r.Move),
				(*optional)(&r.Over), &r.Reason,
			}
		},
	},
	descriptor[model.Succession, *model.Succession]{
		model.KindSuccession,
		[]string{"id", "line", "successor", "refused"},
		func(r *model.Succession) []any { return []any{&r.ID, &r.Line, &r.Successor, &r.Refused} },
	},
	descriptor[model.KeptPanel, *model.KeptPanel]{
		model.KindKeptPanel,
		[]string{"id", "position", "name", "panel"},
		func(r *model.KeptPanel) []any { return []any{&r.ID, &r.Order, &r.Name, &object{&r.Panel}} },
	},
	descriptor[model.Scenario, *model.Scenario]{
		model.KindScenario,
		[]string{"id", "position", "name", "note"},
		func(r *model.Scenario) []any { return []any{&r.ID, &r.Order, &r.Name, &r.Note} },
	},
	descriptor[model.Trial, *model.Trial]{
		model.KindTrial,
		[]string{
			"id", "scenario", "changes", "line", "agency", "fund", "criterion", "stage", "year", "had", "was", "amount", "was_points", "points",
		},
		func(r *model.Trial) []any {
			return []any{
				&r.ID, &r.Scenario, (*string)(&r.Of), (*optional)(&r.Line), (*optional)(&r.Agency), (*optional)(&r.Fund),
				(*optional)(&r.Criterion), &r.Stage, &r.Year, &r.Had, &r.Was, &r.Amount, (*int64)(&r.WasPoints), (*int64)(&r.Points),
			}
		},
	},
}
