package sqlite

import "benangmerah/model"

// actorTables are those of the actors, of cohorts and of proposals.
var actorTables = []table{
	descriptor[model.Actor, *model.Actor]{
		model.KindActor,
		[]string{"id", "name", "trade", "affiliation", "village", "district", "contact"},
		func(r *model.Actor) []any {
			return []any{&r.ID, &r.Name, &r.Trade, &r.Group, &r.Village, &r.District, &r.Contact}
		},
	},
	descriptor[model.Cohort, *model.Cohort]{
		model.KindCohort,
		[]string{"id", "position", "name", "begins", "ends", "capacity", "note"},
		func(r *model.Cohort) []any {
			return []any{&r.ID, &r.Order, &r.Name, (*string)(&r.From), (*string)(&r.Until), &r.Capacity, &r.Note}
		},
	},
	descriptor[model.Requirement, *model.Requirement]{
		model.KindRequirement,
		[]string{"id", "cohort", "position", "name", "gate", "points", "lowest", "highest", "evidence"},
		func(r *model.Requirement) []any {
			return []any{&r.ID, &r.Cohort, &r.Order, &r.Name, &r.Gate, (*int64)(&r.Points), &r.Lowest, &r.Highest, &r.Evidence}
		},
	},
	descriptor[model.Quota, *model.Quota]{
		model.KindQuota,
		[]string{"id", "cohort", "grouping", "value", "least", "capped", "most"},
		func(r *model.Quota) []any {
			return []any{&r.ID, &r.Cohort, (*string)(&r.By), &r.Value, &r.Least, &r.Capped, &r.Most}
		},
	},
	descriptor[model.Applicant, *model.Applicant]{
		model.KindApplicant,
		[]string{"id", "cohort", "actor", "forcing", "reason", "tie", "tie_reason", "next_cohort", "next_text"},
		func(r *model.Applicant) []any {
			return []any{
				&r.ID, &r.Cohort, &r.Actor, (*string)(&r.Force), &r.Reason, (*string)(&r.Settled), &r.TieReason, (*optional)(&r.Next), &r.NextText,
			}
		},
	},
	descriptor[model.Assessment, *model.Assessment]{
		model.KindAssessment,
		[]string{"id", "applicant", "requirement", "met", "mark", "evidence", "found_on", "assessor"},
		func(r *model.Assessment) []any {
			return []any{&r.ID, &r.Applicant, &r.Requirement, &r.Met, (*int64)(&r.Mark), &r.Evidence, (*string)(&r.Date), &r.Assessor}
		},
	},
	descriptor[model.CuratedList, *model.CuratedList]{
		model.KindCuratedList,
		[]string{"id", "cohort", "number", "at", "capacity", "note", "terms"},
		func(r *model.CuratedList) []any {
			return []any{&r.ID, &r.Cohort, &r.Number, &r.At, &r.Capacity, &r.Note, &r.Terms}
		},
	},
	descriptor[model.Curated, *model.Curated]{
		model.KindCurated,
		[]string{"id", "list", "applicant", "place", "name", "chosen", "rank", "score", "why", "reason", "next"},
		func(r *model.Curated) []any {
			return []any{
				&r.ID, &r.List, &r.Applicant, &r.Place, &r.Name, &r.Chosen, &r.Rank, &r.Score, &r.Why, &r.Reason, &r.Next,
			}
		},
	},
	descriptor[model.MonthReport, *model.MonthReport]{
		model.KindMonthReport,
		[]string{"id", "applicant", "month", "text", "value", "unit", "evidence"},
		func(r *model.MonthReport) []any {
			return []any{&r.ID, &r.Applicant, (*string)(&r.Month), &r.Text, &r.Value, &r.Unit, &r.Evidence}
		},
	},
	descriptor[model.Intake, *model.Intake]{
		model.KindIntake,
		[]string{"id", "theme", "mission", "focus", "begins", "ends", "year", "quota", "carries", "concluded"},
		func(r *model.Intake) []any {
			return []any{
				&r.ID, &r.Theme, (*optional)(&r.Mission), &r.Focus, (*string)(&r.From), (*string)(&r.Until), &r.Year, &r.Quota, (*optional)(&r.Carries),
				&r.Concluded,
			}
		},
	},
	descriptor[model.HelpKind, *model.HelpKind]{
		model.KindHelp,
		[]string{"id", "position", "name"},
		func(r *model.HelpKind) []any { return []any{&r.ID, &r.Order, &r.Name} },
	},
	descriptor[model.Submission, *model.Submission]{
		model.KindSubmission,
		[]string{
			"id", "intake", "number", "actor", "help", "text", "quantity", "unit", "amount", "place", "sector", "source", "priority", "state", "reason", "cost",
			"year", "agency", "line", "merged_into", "carried",
		},
		func(r *model.Submission) []any {
			return []any{
				&r.ID, &r.Intake, &r.Number, &r.Actor, &r.Help, &r.Text, &r.Quantity, &r.Unit, &r.Amount, &r.Place, &r.Sector, &r.Source, &r.Priority,
				(*string)(&r.State), &r.Reason, &r.Cost, &r.Year, (*optional)(&r.Agency), (*optional)(&r.Line), (*optional)(&r.Into), (*optional)(&r.Carried),
			}
		},
	},
}
