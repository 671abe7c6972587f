package model

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
)

// undigested are the kinds that no final paper tells of, each group for its reason. Papers that are made of them say themselves as of when they are, or carry a
// fingerprint of their own.
var undigested = map[Kind]bool{
	// Issues carry the digest itself; what becomes of papers, and that a meeting was opened again, comes after what was agreed.
	KindIssue: true, KindReopening: true, KindHandover: true, KindSignedCopy: true, KindPost: true,
	// Kept comparisons and scenarios are only looked at; what is adopted of a scenario becomes figures.
	KindKeptPanel: true, KindScenario: true, KindTrial: true,
	// What was realised stands in budgets and targets, which are in the digest. What is said about it, and from where on it is good, is told by reports of a quarter.
	KindEvaluation: true, KindThresholds: true,
	// A fixed list of a cohort has a fingerprint of its own, see package curation; until then it is a draft. Marks and what came of those who were chosen are theirs.
	KindCohort: true, KindRequirement: true, KindQuota: true, KindApplicant: true, KindAssessment: true, KindCuratedList: true, KindCurated: true, KindMonthReport: true,
	// Refocusing is worked out on sheets; what is adopted becomes budgets of a later stage.
	KindRefocusing: true, KindRefocusUnit: true,
	// A roadmap is what sources say as of a day, and goes on after every meeting.
	KindRoadGroup: true, KindRoadTheme: true, KindRoadPhase: true, KindRoadStanding: true, KindRoadMilestone: true, KindRoadBudget: true, KindRoadReceipt: true,
	// Intakes have their own end: the letters to actors are drafts until an intake is concluded, and never carry the fingerprint of a meeting. What a meeting ranked of them
	// is printed, and is in the digest as it is printed, see competing.
	KindActor: true, KindIntake: true, KindHelp: true, KindSubmission: true,
}

// laterKinds are those that files came to hold after the first papers were made final. They are left out where there is nothing of them, so that a digest of
// then is still that of now.
var laterKinds = map[Kind]bool{
	KindRanking: true, KindCriterion: true, KindJudgement: true, KindScorer: true, KindCandidate: true, KindScore: true, KindCondition: true,
	KindOverride: true, KindSuccession: true, KindRedraft: true, KindPass: true, KindPaperForm: true, KindPaperSentence: true,
}

// Digest gives the SHA-256 (hex) of the plan's records in canonical form: for each kind in the order of Kinds, its name and a line feed, then each
// record as JSON in order of ID, each with a line feed. Kinds that are no part of what was agreed are left out, see undigested and laterKinds. Behind them, where proposals of an
// intake compete in a ranking, is what the papers tell of those, see competing.
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
	if err := p.digestCompeting(h); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// competing is what papers tell of a proposal that is ranked: how it is called, who is to do it, what it asks for, and whether it follows another one. Candidate is it in the ranking.
type competing struct {
	Candidate ID     `json:"candidate"`
	Number    int    `json:"number"`
	Name      string `json:"name"`
	Agency    ID     `json:"agency"`
	Line      ID     `json:"line"`
	Amount    Money  `json:"amount"`
	Follows   bool   `json:"follows"`
}

// places is how many proposals a ranking may take: what the quota of its intake leaves beside it.
type places struct {
	Ranking ID  `json:"ranking"`
	Places  int `json:"places"`
}

// digestCompeting writes the proposals that are ranked, ranking by ranking, each behind the places of its ranking. It writes nothing where none is: files of a time before
// proposals could be ranked keep their digests.
func (p *Plan) digestCompeting(h io.Writer) error {
	encoder := json.NewEncoder(h)
	for _, r := range p.Records(KindRanking) {
		ranking := r.(*Ranking)
		in := p.Intakes.Get(ranking.Intake)
		if in == nil {
			continue
		}
		list, within := []competing{}, 0
		for _, c := range p.Candidates.Of(ranking.ID) {
			s := p.Submissions.Get(c.Submission)
			if s == nil {
				continue
			}
			amount, _ := s.Competes()
			list = append(list, competing{c.ID, s.Number, p.Calls(s), s.Agency, s.Line, amount, s.Into != 0})
			if s.Into == 0 && s.State.Taken() {
				within++
			}
		}
		of := places{Ranking: ranking.ID}
		if in.Quota > 0 {
			of.Places = in.Quota - p.TakenOf(in.ID) + within
		}
		if err := encoder.Encode(of); err != nil {
			return err
		}
		for _, c := range list {
			if err := encoder.Encode(c); err != nil {
				return err
			}
		}
	}
	return nil
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
