package sqlite

import "benangmerah/model"

// roadTables are those of refocusing and of the roadmap.
var roadTables = []table{
	descriptor[model.Refocusing, *model.Refocusing]{
		model.KindRefocusing,
		[]string{"id", "position", "name", "year", "number", "base", "balance", "note"},
		func(r *model.Refocusing) []any {
			return []any{&r.ID, &r.Order, &r.Name, &r.Year, &r.Number, &r.Base, (*string)(&r.Balance), &r.Note}
		},
	},
	descriptor[model.RefocusUnit, *model.RefocusUnit]{
		model.KindRefocusUnit,
		[]string{
			"id", "refocusing", "position", "bunch", "name", "agency", "line", "fund", "amount_before", "cut", "added", "months_before", "months_after",
			"beneficiary", "volume_before", "volume_after", "volume_unit", "reason", "state",
		},
		func(r *model.RefocusUnit) []any {
			return []any{
				&r.ID, &r.Refocusing, &r.Order, &r.Group, &r.Name,
				(*optional)(&r.Agency), (*optional)(&r.Line), (*optional)(&r.Fund), &r.Before, &r.Cut, &r.Added, &r.MonthsBefore,
				&r.MonthsAfter, &r.Beneficiary, &r.VolumeBefore, &r.VolumeAfter, &r.VolumeUnit, &r.Reason, (*string)(&r.State),
			}
		},
	},
	descriptor[model.RoadGroup, *model.RoadGroup]{
		model.KindRoadGroup,
		[]string{"id", "position", "actor"},
		func(r *model.RoadGroup) []any {
			return []any{&r.ID, &r.Order, &r.Actor}
		},
	},
	descriptor[model.RoadTheme, *model.RoadTheme]{
		model.KindRoadTheme,
		[]string{"id", "position", "name"},
		func(r *model.RoadTheme) []any {
			return []any{&r.ID, &r.Order, &r.Name}
		},
	},
	descriptor[model.RoadPhase, *model.RoadPhase]{
		model.KindRoadPhase,
		[]string{"id", "theme", "year", "name", "criterion", "threshold"},
		func(r *model.RoadPhase) []any {
			return []any{&r.ID, &r.Theme, &r.Year, &r.Name, &r.Criterion, &r.Threshold}
		},
	},
	descriptor[model.RoadStanding, *model.RoadStanding]{
		model.KindRoadStanding,
		[]string{"id", "road_group", "phase", "day", "source", "status", "value", "evidence", "assessor", "reason"},
		func(r *model.RoadStanding) []any {
			return []any{&r.ID, &r.Group, &r.Phase, (*string)(&r.Date), &r.Source, (*string)(&r.Status), &r.Value, &r.Evidence, &r.Assessor, &r.Reason}
		},
	},
	descriptor[model.RoadMilestone, *model.RoadMilestone]{
		model.KindRoadMilestone,
		[]string{"id", "road_group", "bank", "credit", "day", "evidence"},
		func(r *model.RoadMilestone) []any {
			return []any{&r.ID, &r.Group, &r.Bank, &r.Credit, (*string)(&r.Date), &r.Evidence}
		},
	},
	descriptor[model.RoadBudget, *model.RoadBudget]{
		model.KindRoadBudget,
		[]string{"id", "theme", "year", "line", "amount"},
		func(r *model.RoadBudget) []any {
			return []any{&r.ID, &r.Theme, &r.Year, (*optional)(&r.Line), &r.Amount}
		},
	},
	descriptor[model.RoadReceipt, *model.RoadReceipt]{
		model.KindRoadReceipt,
		[]string{"id", "road_budget", "road_group", "day", "what", "fit", "evidence"},
		func(r *model.RoadReceipt) []any {
			return []any{&r.ID, &r.Budget, &r.Group, (*string)(&r.Date), &r.What, (*string)(&r.Fit), &r.Evidence}
		},
	},
}
