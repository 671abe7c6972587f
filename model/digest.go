package model

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
)

// undigested are the kinds that are no part of what was agreed: issues carry the digest itself, kept comparisons and scenarios are only looked at, and what
// becomes of papers, and of what was agreed, comes after them.
var undigested = map[Kind]bool{
	KindIssue: true, KindKeptPanel: true, KindScenario: true, KindTrial: true, KindReopening: true, KindHandover: true, KindSignedCopy: true, KindPost: true,
	KindEvaluation: true, KindThresholds: true, KindActor: true,
	KindCohort: true, KindRequirement: true, KindQuota: true, KindApplicant: true, KindAssessment: true, KindCuratedList: true, KindCurated: true, KindMonthReport: true,
	KindRefocusing: true, KindRefocusUnit: true,
	KindRoadGroup: true, KindRoadTheme: true, KindRoadPhase: true, KindRoadStanding: true, KindRoadMilestone: true, KindRoadBudget: true, KindRoadReceipt: true,
	KindIntake: true, KindHelp: true, KindSubmission: true,
}

// laterKinds are those that files came to hold after the first papers were made final. They are left out where there is nothing of them, so that a digest of
// then is still that of now.
var laterKinds = map[Kind]bool{
	KindRanking: true, KindCriterion: true, KindJudgement: true, KindScorer: true, KindCandidate: true, KindScore: true, KindCondition: true,
	KindOverride: true, KindSuccession: true, KindRedraft: true, KindPass: true, KindPaperForm: true, KindPaperSentence: true,
}

// Digest gives the SHA-256 (hex) of the plan's records in canonical form: for each kind in the order of Kinds, its name and a line feed, then each
// record as JSON in order of ID, each with a line feed. Kinds that are no part of what was agreed are left out, see undigested and laterKinds.
func (p *Plan) Digest() (string, error) {
	h := sha256.New()
	for _, kind := range Kinds() {
		if undigested[kind] || laterKinds[kind] && !p.holdsAny(kind) {
			continue
		}
		io.WriteString(h, string(kind)+"\n") //nolint:errcheck // a hash never fails to write
		encoder := json.NewEncoder(h)
		for _, r := range p.Records(kind) {
			if err := encoder.Encode(digested(r)); err != nil {
				return "", err
			}
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// digested gives a record without what is no part of what was agreed: the address to which papers are sent.
func digested(r Record) Record {
	if a, ok := r.(*Agency); ok && a.Email != "" {
		kept := *a
		kept.Email = ""
		return &kept
	}
	return r
}

// holdsAny says whether the plan has a record of a kind.
func (p *Plan) holdsAny(kind Kind) (any bool) {
	p.table(kind).each(func(Record) { any = true })
	return any
}
