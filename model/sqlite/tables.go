package sqlite

import "benangmerah/model"

// tables lists the table of every kind, by kind.
var tables = byKind(
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
	descriptor[model.Meeting, *model.Meeting]{
		model.KindMeeting,
		[]string{"id", "title", "year", "number", "place", "base", "warning"},
		func(r *model.Meeting) []any {
			return []any{&r.ID, &r.Title, &r.Year, &r.Number, &r.Place, &r.Base, &r.Warning}
		},
	},
	descriptor[model.Day, *model.Day]{
		model.KindDay,
		[]string{"id", "meeting", "date", "start_minute", "end_minute", "closed"},
		func(r *model.Day) []any {
			return []any{&r.ID, &r.Meeting, (*string)(&r.Date), (*int)(&r.Start), (*int)(&r.End), &r.Closed}
		},
	},
	descriptor[model.Slot, *model.Slot]{
		model.KindSlot,
		[]string{"id", "day", "position", "purpose", "agency", "title", "presenter", "presentation", "discussion", "reply", "began", "ended", "memo", "fixed", "carried"},
		func(r *model.Slot) []any {
			return []any{
				&r.ID, &r.Day, &r.Order, (*string)(&r.Purpose), (*optional)(&r.Agency), &r.Title, &r.Presenter, &r.Presentation, &r.Discussion,
				&r.Reply, &r.Began, &r.Ended, &r.Memo, (*int)(&r.Fixed), (*optional)(&r.Carried),
			}
		},
	},
	descriptor[model.Participant, *model.Participant]{
		model.KindParticipant,
		[]string{"id", "day", "position", "name", "office", "agency", "presence", "deputy", "arrived"},
		func(r *model.Participant) []any {
			return []any{
				&r.ID, &r.Day, &r.Order, &r.Name, &r.Office, (*optional)(&r.Agency), (*string)(&r.Presence), &r.Deputy, (*int)(&r.Arrived),
			}
		},
	},
	descriptor[model.Note, *model.Note]{
		model.KindNote,
		[]string{"id", "slot", "agency", "speaker", "at", "text"},
		func(r *model.Note) []any {
			return []any{&r.ID, (*optional)(&r.Slot), (*optional)(&r.Agency), &r.Speaker, &r.At, &r.Text}
		},
	},
	descriptor[model.Decision, *model.Decision]{
		model.KindDecision,
		[]string{"id", "meeting", "slot", "agency", "speaker", "at", "line", "verdict", "reason"},
		func(r *model.Decision) []any {
			return []any{
				&r.ID, &r.Meeting, (*optional)(&r.Slot), (*optional)(&r.Agency), &r.Speaker, &r.At, (*optional)(&r.Line), (*string)(&r.Verdict),
				&r.Reason,
			}
		},
	},
	descriptor[model.Directive, *model.Directive]{
		model.KindDirective,
		[]string{
			"id", "slot", "agency", "speaker", "at", "line", "indicator", "text", "owner", "due", "state",
			"form", "evidence", "finished", "place", "visited", "brought",
		},
		func(r *model.Directive) []any {
			return []any{
				&r.ID, (*optional)(&r.Slot), (*optional)(&r.Agency), &r.Speaker, &r.At, (*optional)(&r.Line), (*optional)(&r.Indicator),
				&r.Text, &r.Owner, (*string)(&r.Due), (*string)(&r.State), (*string)(&r.Form), &r.Evidence, (*string)(&r.Finished), &r.Place,
				(*string)(&r.Visited), &r.Brought,
			}
		},
	},
	descriptor[model.Claim, *model.Claim]{
		model.KindClaim,
		[]string{"id", "slot", "agency", "speaker", "at", "indicator", "text", "value", "source", "unit", "dated", "definition", "task"},
		func(r *model.Claim) []any {
			return []any{
				&r.ID, (*optional)(&r.Slot), (*optional)(&r.Agency), &r.Speaker, &r.At, (*optional)(&r.Indicator), &r.Text, &r.Value, &r.Source,
				&r.Unit, (*string)(&r.Dated), &r.Definition, (*optional)(&r.Task),
			}
		},
	},
	descriptor[model.Correction, *model.Correction]{
		model.KindCorrection,
		[]string{
			"id", "slot", "agency", "speaker", "at", "line", "indicator", "fund", "stage", "year", "field",
			"old_amount", "new_amount", "old_text", "new_text", "reason", "state", "state_at", "state_by",
		},
		func(r *model.Correction) []any {
			return []any{
				&r.ID, (*optional)(&r.Slot), (*optional)(&r.Agency), &r.Speaker, &r.At, (*optional)(&r.Line), (*optional)(&r.Indicator),
				(*optional)(&r.Fund), &r.Stage, &r.Year, (*string)(&r.Field), &r.OldAmount, &r.NewAmount, &r.OldText, &r.NewText, &r.Reason,
				(*string)(&r.State), &r.StateAt, &r.StateBy,
			}
		},
	},
	descriptor[model.Moment, *model.Moment]{
		model.KindMoment,
		[]string{"id", "name", "seq", "at"},
		func(r *model.Moment) []any { return []any{&r.ID, &r.Name, &r.Seq, &r.At} },
	},
	descriptor[model.Issue, *model.Issue]{
		model.KindIssue,
		[]string{"id", "meeting", "version", "at", "fingerprint", "size", "root", "overrides"},
		func(r *model.Issue) []any {
			return []any{&r.ID, &r.Meeting, &r.Version, &r.At, &r.Fingerprint, &r.Size, &r.Root, &r.Overrides}
		},
	},
	descriptor[model.CatalogEntry, *model.CatalogEntry]{
		model.KindCatalog,
		[]string{"id", "year", "half", "level", "code", "name", "outcome", "indicator", "unit", "previous"},
		func(r *model.CatalogEntry) []any {
			return []any{&r.ID, &r.Year, (*string)(&r.Half), &r.Level, &r.Code, &r.Name, &r.Outcome, &r.Indicator, &r.Unit, &r.Previous}
		},
	},
	descriptor[model.Waiver, *model.Waiver]{
		model.KindWaiver,
		[]string{"id", "agency", "line", "indicator", "rule", "year", "reason"},
		func(r *model.Waiver) []any {
			return []any{&r.ID, &r.Agency, (*optional)(&r.Line), (*optional)(&r.Indicator), (*string)(&r.Rule), &r.Year, &r.Reason}
		},
	},
	descriptor[model.Origin, *model.Origin]{
		model.KindOrigin,
		[]string{"id", "file", "seq", "agency", "at"},
		func(r *model.Origin) []any { return []any{&r.ID, &r.File, &r.Seq, &r.Agency, &r.At} },
	},
	descriptor[model.Turn, *model.Turn]{
		model.KindTurn,
		[]string{"id", "slot", "position", "who", "began", "ended"},
		func(r *model.Turn) []any { return []any{&r.ID, &r.Slot, &r.Order, &r.Who, &r.Began, &r.Ended} },
	},
	descriptor[model.Extension, *model.Extension]{
		model.KindExtension,
		[]string{"id", "directive", "slot", "agency", "speaker", "at", "due_from", "due_to", "reason", "answer", "why"},
		func(r *model.Extension) []any {
			return []any{
				&r.ID, &r.Directive, (*optional)(&r.Slot), (*optional)(&r.Agency), &r.Speaker, &r.At, (*string)(&r.From), (*string)(&r.To),
				&r.Reason, (*string)(&r.Answer), &r.Why,
			}
		},
	},
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
	descriptor[model.Redraft, *model.Redraft]{
		model.KindRedraft,
		[]string{"id", "meeting", "paragraph", "source", "text"},
		func(r *model.Redraft) []any { return []any{&r.ID, &r.Meeting, &r.Paragraph, &r.Source, &r.Text} },
	},
	descriptor[model.Pass, *model.Pass]{
		model.KindPass,
		[]string{"id", "meeting", "finding", "agency", "slot", "subject", "reason"},
		func(r *model.Pass) []any {
			return []any{&r.ID, &r.Meeting, &r.Check, (*optional)(&r.Agency), (*optional)(&r.Slot), &r.Subject, &r.Reason}
		},
	},
	descriptor[model.Reopening, *model.Reopening]{
		model.KindReopening,
		[]string{"id", "issue", "at", "reason"},
		func(r *model.Reopening) []any { return []any{&r.ID, &r.Issue, &r.At, &r.Reason} },
	},
	descriptor[model.PaperForm, *model.PaperForm]{
		model.KindPaperForm,
		[]string{"id", "sheet", "margin_top", "margin_right", "margin_bottom", "margin_left", "text_size", "spacing", "font", "logo", "anchor", "parts"},
		func(r *model.PaperForm) []any {
			return []any{
				&r.ID, &r.Sheet, &r.Top, &r.Right, &r.Bottom, &r.Left, &r.TextSize, &r.Spacing, &r.Font, &r.Logo, &r.Anchor, &r.Parts,
			}
		},
	},
	descriptor[model.PaperSentence, *model.PaperSentence]{
		model.KindPaperSentence,
		[]string{"id", "name", "text"},
		func(r *model.PaperSentence) []any { return []any{&r.ID, &r.Name, &r.Text} },
	},
	descriptor[model.Handover, *model.Handover]{
		model.KindHandover,
		[]string{"id", "issue", "agency", "recipient", "papers", "means", "at", "given_by", "note", "message", "state", "answer"},
		func(r *model.Handover) []any {
			return []any{
				&r.ID, (*optional)(&r.Issue), (*optional)(&r.Agency), &r.Recipient, &r.Papers, (*string)(&r.Means), &r.At, &r.By, &r.Note,
				&r.Message, (*string)(&r.State), &r.Answer,
			}
		},
	},
	descriptor[model.SignedCopy, *model.SignedCopy]{
		model.KindSignedCopy,
		[]string{"id", "issue", "name", "bytes", "sha256", "electronic", "at", "received_by"},
		func(r *model.SignedCopy) []any {
			return []any{&r.ID, &r.Issue, &r.Name, &r.Bytes, &r.SHA256, &r.Electronic, &r.At, &r.By}
		},
	},
	descriptor[model.Post, *model.Post]{
		model.KindPost,
		[]string{"id", "host", "port", "security", "user", "sender", "roots", "subject", "body"},
		func(r *model.Post) []any {
			return []any{&r.ID, &r.Host, &r.Port, &r.Security, &r.User, &r.From, &r.Roots, &r.Subject, &r.Body}
		},
	},
	descriptor[model.Actor, *model.Actor]{
		model.KindActor,
		[]string{"id", "name", "trade", "affiliation", "village", "district", "contact"},
		func(r *model.Actor) []any {
			return []any{&r.ID, &r.Name, &r.Trade, &r.Group, &r.Village, &r.District, &r.Contact}
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
)

func byKind(list ...table) map[model.Kind]table {
	m := make(map[model.Kind]table, len(list))
	for _, t := range list {
		m[t.kind()] = t
	}
	return m
}
