package merging

import (
	"cmp"
	"fmt"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// mainField is the field that stands for a record of a kind where all of it comes, goes or is decided.
func mainField(kind model.Kind) string {
	if name, known := mainFields[kind]; known {
		return name
	}
	return "Name"
}

var mainFields = map[model.Kind]string{
	model.KindBudget: "Amount", model.KindTarget: "Value", model.KindIndicator: "Text", model.KindNote: "Text", model.KindDirective: "Text",
	model.KindClaim: "Text", model.KindDecision: "Verdict", model.KindCeiling: "Amount", model.KindCorrection: "Field", model.KindMission: "Text",
	model.KindOfficial: "Office", model.KindScorer: "Office", model.KindParticipant: "Office", model.KindMeeting: "Title", model.KindDay: "Date",
	model.KindSlot: "Title", model.KindScore: "Value", model.KindTurn: "Who", model.KindExtension: "To", model.KindRedraft: "Text",
	model.KindPaperSentence: "Text", model.KindPass: "Reason", model.KindWaiver: "Reason", model.KindReopening: "Reason", model.KindIssue: "Version",
	model.KindHandover: "Recipient", model.KindJudgement: "Ratio", model.KindOverride: "Move", model.KindTrial: "Amount", model.KindPost: "Host",
	model.KindPaperForm: "Sheet", model.KindCondition: "Tie", model.KindSuccession: "Successor", model.KindOrigin: "File",
	model.KindEvaluation: "Obstacle", model.KindThresholds: "Good",
	model.KindQuota: "Value", model.KindApplicant: "Actor", model.KindAssessment: "Mark", model.KindCuratedList: "Number", model.KindMonthReport: "Text",
	model.KindRoadGroup: "Actor", model.KindRoadStanding: "Status", model.KindRoadMilestone: "Bank", model.KindRoadBudget: "Amount", model.KindRoadReceipt: "What",
	model.KindIntake: "Theme", model.KindSubmission: "Text",
}

// label names a record for people, by its own words.
func (w *writing) label(r model.Record) string {
	switch r := r.(type) {
	case nil:
		return ""
	case *model.Agency:
		return r.Label()
	case *model.Line:
		return r.Code + " " + r.Name
	case *model.SubUnit:
		return r.Code + " " + r.Name
	case *model.CatalogEntry:
		return r.Code + " " + r.Name
	case *model.Slot:
		return cmp.Or(r.Title, w.name(model.KindAgency, r.Agency))
	case *model.Participant:
		return joined(", ", r.Name, r.Office)
	case *model.Candidate:
		return cmp.Or(r.Name, w.name(model.KindLine, r.Line), w.name(model.KindSubmission, r.Submission))
	case *model.Day:
		return locale.FormatDateWithWeekday(r.Date, w.lang)
	case *model.Redraft:
		return r.Paragraph
	case *model.Score:
		return joined(" · ", w.name(model.KindCandidate, r.Candidate), w.name(model.KindCriterion, r.Criterion), w.name(model.KindScorer, r.Scorer))
	case *model.Applicant:
		return joined(" · ", w.name(model.KindActor, r.Actor), w.name(model.KindCohort, r.Cohort))
	case *model.Assessment:
		return joined(" · ", w.name(model.KindApplicant, r.Applicant), w.name(model.KindRequirement, r.Requirement))
	case *model.MonthReport:
		return joined(" · ", w.name(model.KindApplicant, r.Applicant), string(r.Month), r.Text)
	case *model.RoadGroup:
		return w.name(model.KindActor, r.Actor)
	case *model.RoadStanding:
		return joined(" · ", w.name(model.KindRoadGroup, r.Group), w.name(model.KindRoadPhase, r.Phase), r.Status.Word(), r.Value, r.Source)
	case *model.Handover:
		return joined(" · ", r.Recipient, r.Papers)
	}
	return w.value(r, mainField(r.Kind())).String()
}

func (w *writing) name(kind model.Kind, id model.ID) string {
	if id == 0 {
		return ""
	}
	return w.label(w.find(model.Ref{Kind: kind, ID: id}))
}

// statement writes what a record says as a whole.
func (w *writing) statement(r model.Record) incoming.Value {
	switch r := r.(type) {
	case nil:
		return incoming.Value{}
	case *model.Budget:
		return incoming.Value{Amount: r.Amount, Money: true}
	case *model.Decision:
		return incoming.Value{Text: joined("\n", string(r.Verdict), r.Reason)}
	case *model.Correction:
		if r.Field == model.FieldBudget {
			return incoming.Value{Text: locale.FormatTable(r.OldAmount, w.lang, 0) + " → " + locale.FormatTable(r.NewAmount, w.lang, 0)}
		}
		return incoming.Value{Text: r.OldText + " → " + r.NewText}
	case *model.Moment:
		return incoming.Value{Text: joined(" · ", r.Name, fmt.Sprint(r.Seq))}
	case *model.Meeting:
		return incoming.Value{Text: joined("\n", r.Title, fmt.Sprint(r.Year), r.Base.String())}
	}
	return incoming.Value{Text: w.label(r)}
}

func joined(with string, texts ...string) string {
	var list []string
	for _, t := range texts {
		if t != "" {
			list = append(list, t)
		}
	}
	return strings.Join(list, with)
}

// decision tells how a conflict was decided, with what stood on both sides.
func (p *replaying) decision(c *Conflict) string {
	w := &writing{Merge: p.Merge, lang: locale.Indonesian, preview: &incoming.Preview{}}
	w.zone = locale.ZoneOf(p.Ours.Plan)
	row := w.conflictRow(c)
	cell := &row.Cells[0]
	if c.About == AboutField {
		cell.Ours, cell.Theirs = w.value(c.Ours, c.Field), w.value(c.Theirs, c.Field)
	}
	chosen := "di sini"
	switch choice := p.choice(c); choice.Pick {
	case PickTheirs:
		chosen = "di salinan"
	case PickTyped:
		chosen = "isi lain"
	}
	what := joined(" ", row.Code, row.Name, row.Indicator, c.Field)
	return fmt.Sprintf("%s: di sini %s, di salinan %s; dipakai %s.", what, cell.Ours.String(), cell.Theirs.String(), chosen)
}
