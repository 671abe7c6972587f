package sqlite

import "benangmerah/model"

// meetingTables are those of the meeting, and of what was said and decided there.
var meetingTables = []table{
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
}
