package model

// The kinds of records, as they are named in the journal and in exports.
const (
	KindRegion        Kind = "region"
	KindOfficial      Kind = "official"
	KindMission       Kind = "mission"
	KindAgency        Kind = "agency"
	KindSubUnit       Kind = "sub_unit"
	KindFund          Kind = "fund"
	KindCeiling       Kind = "ceiling"
	KindLine          Kind = "line"
	KindIndicator     Kind = "indicator"
	KindTarget        Kind = "target"
	KindBudget        Kind = "budget"
	KindMeeting       Kind = "meeting"
	KindDay           Kind = "day"
	KindSlot          Kind = "slot"
	KindParticipant   Kind = "participant"
	KindNote          Kind = "note"
	KindDecision      Kind = "decision"
	KindDirective     Kind = "directive"
	KindClaim         Kind = "claim"
	KindCorrection    Kind = "correction"
	KindMoment        Kind = "moment"
	KindIssue         Kind = "issue"
	KindCatalog       Kind = "catalog"
	KindWaiver        Kind = "waiver"
	KindOrigin        Kind = "origin"
	KindTurn          Kind = "turn"
	KindExtension     Kind = "extension"
	KindRanking       Kind = "ranking"
	KindCriterion     Kind = "criterion"
	KindJudgement     Kind = "judgement"
	KindScorer        Kind = "scorer"
	KindCandidate     Kind = "candidate"
	KindScore         Kind = "score"
	KindCondition     Kind = "condition"
	KindOverride      Kind = "override"
	KindSuccession    Kind = "succession"
	KindKeptPanel     Kind = "kept_panel"
	KindScenario      Kind = "scenario"
	KindTrial         Kind = "trial"
	KindRedraft       Kind = "redraft"
	KindPass          Kind = "pass"
	KindReopening     Kind = "reopening"
	KindPaperForm     Kind = "paper_form"
	KindPaperSentence Kind = "paper_sentence"
	KindHandover      Kind = "handover"
	KindSignedCopy    Kind = "signed_copy"
	KindPost          Kind = "post"
	KindActor         Kind = "actor"
	KindEvaluation    Kind = "evaluation"
	KindThresholds    Kind = "thresholds"
	KindCohort        Kind = "cohort"
	KindRequirement   Kind = "requirement"
	KindQuota         Kind = "quota"
	KindApplicant     Kind = "applicant"
	KindAssessment    Kind = "assessment"
	KindCuratedList   Kind = "curated_list"
	KindCurated       Kind = "curated"
	KindMonthReport   Kind = "month_report"
	KindRefocusing    Kind = "refocusing"
	KindRefocusUnit   Kind = "refocus_unit"

	KindRoadGroup     Kind = "road_group"
	KindRoadTheme     Kind = "road_theme"
	KindRoadPhase     Kind = "road_phase"
	KindRoadStanding  Kind = "road_standing"
	KindRoadMilestone Kind = "road_milestone"
	KindRoadBudget    Kind = "road_budget"
	KindRoadReceipt   Kind = "road_receipt"
	KindIntake        Kind = "intake"
	KindHelp          Kind = "help_kind"
	KindSubmission    Kind = "submission"
)

// Kinds lists every kind, owners before what they own.
func Kinds() []Kind {
	return []Kind{
		KindRegion,
		KindOfficial,
		KindMission,
		KindAgency,
		KindSubUnit,
		KindFund,
		KindCeiling,
		KindLine,
		KindIndicator,
		KindTarget,
		KindBudget,
		KindMeeting,
		KindDay,
		KindSlot,
		KindParticipant,
		KindNote,
		KindDecision,
		KindDirective,
		KindClaim,
		KindCorrection,
		KindMoment,
		KindIssue,
		KindCatalog,
		KindWaiver,
		KindOrigin,
		KindTurn,
		KindExtension,
		KindRanking,
		KindCriterion,
		KindJudgement,
		KindScorer,
		KindCandidate,
		KindScore,
		KindCondition,
		KindOverride,
		KindSuccession,
		KindKeptPanel,
		KindScenario,
		KindTrial,
		KindRedraft,
		KindPass,
		KindReopening,
		KindPaperForm,
		KindPaperSentence,
		KindHandover,
		KindSignedCopy,
		KindPost,
		KindActor,
		KindEvaluation,
		KindThresholds,
		KindCohort,
		KindRequirement,
		KindQuota,
		KindApplicant,
		KindAssessment,
		KindCuratedList,
		KindCurated,
		KindMonthReport,
		KindRefocusing,
		KindRefocusUnit,
		KindRoadGroup,
		KindRoadTheme,
		KindRoadPhase,
		KindRoadStanding,
		KindRoadMilestone,
		KindRoadBudget,
		KindRoadReceipt,
		KindIntake,
		KindHelp,
		KindSubmission,
	}
}

// NewRecord gives an empty record of a kind, nil for an unknown kind.
func NewRecord(kind Kind) Record {
	switch kind {
	case KindRegion:
		return new(Region)
	case KindOfficial:
		return new(Official)
	case KindMission:
		return new(Mission)
	case KindAgency:
		return new(Agency)
	case KindSubUnit:
		return new(SubUnit)
	case KindFund:
		return new(Fund)
	case KindCeiling:
		return new(Ceiling)
	case KindLine:
		return new(Line)
	case KindIndicator:
		return new(Indicator)
	case KindTarget:
		return new(Target)
	case KindBudget:
		return new(Budget)
	case KindMeeting:
		return new(Meeting)
	case KindDay:
		return new(Day)
	case KindSlot:
		return new(Slot)
	case KindParticipant:
		return new(Participant)
	case KindNote:
		return new(Note)
	case KindDecision:
		return new(Decision)
	case KindDirective:
		return new(Directive)
	case KindClaim:
		return new(Claim)
	case KindCorrection:
		return new(Correction)
	case KindMoment:
		return new(Moment)
	case KindIssue:
		return new(Issue)
	case KindCatalog:
		return new(CatalogEntry)
	case KindWaiver:
		return new(Waiver)
	case KindOrigin:
		return new(Origin)
	case KindTurn:
		return new(Turn)
	case KindExtension:
		return new(Extension)
	case KindRanking:
		return new(Ranking)
	case KindCriterion:
		return new(Criterion)
	case KindJudgement:
		return new(Judgement)
	case KindScorer:
		return new(Scorer)
	case KindCandidate:
		return new(Candidate)
	case KindScore:
		return new(Score)
	case KindCondition:
		return new(Condition)
	case KindOverride:
		return new(Override)
	case KindSuccession:
		return new(Succession)
	case KindKeptPanel:
		return new(KeptPanel)
	case KindScenario:
		return new(Scenario)
	case KindTrial:
		return new(Trial)
	case KindRedraft:
		return new(Redraft)
	case KindPass:
		return new(Pass)
	case KindReopening:
		return new(Reopening)
	case KindPaperForm:
		return new(PaperForm)
	case KindPaperSentence:
		return new(PaperSentence)
	case KindHandover:
		return new(Handover)
	case KindSignedCopy:
		return new(SignedCopy)
	case KindPost:
		return new(Post)
	case KindActor:
		return new(Actor)
	case KindEvaluation:
		return new(Evaluation)
	case KindThresholds:
		return new(Thresholds)
	case KindCohort:
		return new(Cohort)
	case KindRequirement:
		return new(Requirement)
	case KindQuota:
		return new(Quota)
	case KindApplicant:
		return new(Applicant)
	case KindAssessment:
		return new(Assessment)
	case KindCuratedList:
		return new(CuratedList)
	case KindCurated:
		return new(Curated)
	case KindMonthReport:
		return new(MonthReport)
	case KindRefocusing:
		return new(Refocusing)
	case KindRefocusUnit:
		return new(RefocusUnit)
	case KindRoadGroup:
		return new(RoadGroup)
	case KindRoadTheme:
		return new(RoadTheme)
	case KindRoadPhase:
		return new(RoadPhase)
	case KindRoadStanding:
		return new(RoadStanding)
	case KindRoadMilestone:
		return new(RoadMilestone)
	case KindRoadBudget:
		return new(RoadBudget)
	case KindRoadReceipt:
		return new(RoadReceipt)
	case KindIntake:
		return new(Intake)
	case KindHelp:
		return new(HelpKind)
	case KindSubmission:
		return new(Submission)
	default:
		return nil
	}
}

// reference names a record that another one needs. ID 0 refers to nothing.
type reference struct {
	kind Kind
	id   ID
}
