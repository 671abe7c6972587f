package sqlite

import "benangmerah/model"

// planTables are those of the region, and of the lines of its programme with their figures.
var planTables = []table{
	descriptor[model.Region, *model.Region]{
		model.KindRegion,
		[]string{"id", "name", "government", "office", "address", "place", "zone", "year", "period_from", "period_to"},
		func(r *model.Region) []any {
			return []any{&r.ID, &r.Name, &r.Government, &r.Office, &r.Address, &r.Place, (*string)(&r.Zone), &r.Year, &r.PeriodFrom, &r.PeriodTo}
		},
	},
	descriptor[model.Official, *model.Official]{
		model.KindOfficial,
		[]string{"id", "position", "office", "name", "rank", "nip", "role"},
		func(r *model.Official) []any {
			return []any{&r.ID, &r.Order, &r.Office, &r.Name, &r.Rank, &r.NIP, (*string)(&r.Role)}
		},
	},
	descriptor[model.Mission, *model.Mission]{
		model.KindMission,
		[]string{"id", "number", "text"},
		func(r *model.Mission) []any { return []any{&r.ID, &r.Number, &r.Text} },
	},
	descriptor[model.Agency, *model.Agency]{
		model.KindAgency,
		[]string{"id", "position", "code", "name", "short", "head", "email"},
		func(r *model.Agency) []any {
			return []any{&r.ID, &r.Order, &r.Code, &r.Name, &r.Short, &r.Head, &r.Email}
		},
	},
	descriptor[model.SubUnit, *model.SubUnit]{
		model.KindSubUnit,
		[]string{"id", "agency", "code", "name"},
		func(r *model.SubUnit) []any { return []any{&r.ID, &r.Agency, &r.Code, &r.Name} },
	},
	descriptor[model.Fund, *model.Fund]{
		model.KindFund,
		[]string{"id", "code", "name", "outside"},
		func(r *model.Fund) []any { return []any{&r.ID, &r.Code, &r.Name, &r.Outside} },
	},
	descriptor[model.Ceiling, *model.Ceiling]{
		model.KindCeiling,
		[]string{"id", "agency", "fund", "year", "amount"},
		func(r *model.Ceiling) []any {
			return []any{&r.ID, (*optional)(&r.Agency), (*optional)(&r.Fund), &r.Year, &r.Amount}
		},
	},
	descriptor[model.Line, *model.Line]{
		model.KindLine,
		[]string{"id", "agency", "sub_unit", "parent", "year", "level", "code", "name", "mission", "priority", "location", "target_group", "objective", "outcome"},
		func(r *model.Line) []any {
			return []any{
				&r.ID, &r.Agency, (*optional)(&r.SubUnit), (*optional)(&r.Parent), &r.Year, &r.Level, &r.Code, &r.Name,
				(*optional)(&r.Mission), &r.Priority, &r.Location, &r.Group, &r.Objective, &r.Outcome,
			}
		},
	},
	descriptor[model.Indicator, *model.Indicator]{
		model.KindIndicator,
		[]string{"id", "line", "position", "text", "unit", "baseline", "baseline_year", "direction", "formula", "source", "owner"},
		func(r *model.Indicator) []any {
			return []any{
				&r.ID, &r.Line, &r.Order, &r.Text, &r.Unit, &r.Baseline, &r.BaselineYear, (*string)(&r.Direction), (*string)(&r.Formula),
				&r.Source, &r.Owner,
			}
		},
	},
	descriptor[model.Target, *model.Target]{
		model.KindTarget,
		[]string{"id", "indicator", "stage", "year", "value", "quarter1", "quarter2", "quarter3", "quarter4"},
		func(r *model.Target) []any {
			q := &r.Quarters
			return []any{&r.ID, &r.Indicator, &r.Stage, &r.Year, &r.Value, (*givenText)(&q[0]), (*givenText)(&q[1]), (*givenText)(&q[2]), (*givenText)(&q[3])}
		},
	},
	descriptor[model.Budget, *model.Budget]{
		model.KindBudget,
		[]string{"id", "line", "fund", "stage", "year", "amount", "quarter1", "quarter2", "quarter3", "quarter4"},
		func(r *model.Budget) []any {
			q := &r.Quarters
			return []any{
				&r.ID, &r.Line, (*optional)(&r.Fund), &r.Stage, &r.Year, &r.Amount, quarters(q, 0), quarters(q, 1), quarters(q, 2), quarters(q, 3),
			}
		},
	},
	descriptor[model.Evaluation, *model.Evaluation]{
		model.KindEvaluation,
		[]string{"id", "line", "year", "quarter", "obstacle", "driver", "next_step"},
		func(r *model.Evaluation) []any {
			return []any{&r.ID, &r.Line, &r.Year, &r.Quarter, &r.Obstacle, &r.Driver, &r.Next}
		},
	},
	descriptor[model.Thresholds, *model.Thresholds]{
		model.KindThresholds,
		[]string{"id", "good", "attention"},
		func(r *model.Thresholds) []any { return []any{&r.ID, &r.Good, &r.Attention} },
	},
}
