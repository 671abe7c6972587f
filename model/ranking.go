package model

// WeightMethod says how the weights of criteria are found.
type WeightMethod string

// The methods.
const (
	ByPoints   WeightMethod = ""         // 100 points shared out
	BySwing    WeightMethod = "swing"    // swings from worst to best rated against the first, which is 100
	ByPairwise WeightMethod = "pairwise" // comparisons of criteria in pairs (AHP)
)

// CutRule says how the cut line goes down a ranking.
type CutRule string

// The rules.
const (
	SkipRule CutRule = ""     // pass over what does not fit and go on
	StopRule CutRule = "stop" // end at the first that does not fit
)

// Ranking is a list of what competes for one ceiling, with how it is put in order. A Template ranks nothing: it keeps criteria to begin others with.
// Costs are read from the plan at Stage in Year; stage NoStage is the one that the meeting speaks about. Without a Limit of its own the ceiling is that of
// the region or, where all candidates are of one agency, that of the agency. Intake is the one whose proposals compete (0: none); its quota then holds beside
// the money, and without a Limit it holds alone.
type Ranking struct {
	ID       ID           `json:"id"`
	Order    int          `json:"order,omitempty"`
	Name     string       `json:"name"`
	Template bool         `json:"template,omitempty"`
	Intake   ID           `json:"intake,omitempty"`
	Year     int          `json:"year"`
	Stage    Stage        `json:"stage,omitzero"`
	Method   WeightMethod `json:"method,omitempty"`
	Rule     CutRule      `json:"rule,omitempty"`
	Limited  bool         `json:"limited,omitempty"`
	Limit    Money        `json:"limit,omitempty"`
	ByAgency bool         `json:"by_agency,omitempty"` // the ceilings of agencies hold beside the total
	BySource bool         `json:"by_source,omitempty"` // those of funding sources do
	Revealed bool         `json:"revealed,omitempty"`  // scorers see each other's scores
}

// Points is what a criterion weighs, in ten-thousandths of a point. The points of all criteria need not make 100: only their proportions count.
type Points int64

// Point is one point.
const Point Points = 10_000

// Criterion is one of the questions that candidates are scored on. Swing is its rating for BySwing. Anchors say what each of the five notches of the scale
// means, from "no contribution" up.
type Criterion struct {
	ID      ID        `json:"id"`
	Ranking ID        `json:"ranking"`
	Order   int       `json:"order,omitempty"`
	Name    string    `json:"name"`
	Points  Points    `json:"points"`
	Swing   Points    `json:"swing,omitempty"`
	Anchors [5]string `json:"anchors"`
}

// Judgement compares criterion A with B for ByPairwise: Ratio 1 to 9 says that A is that many times as important, −2 to −9 that B is.
type Judgement struct {
	ID      ID  `json:"id"`
	Ranking ID  `json:"ranking"`
	A       ID  `json:"a"`
	B       ID  `json:"b"`
	Ratio   int `json:"ratio"`
}

// Scorer is who scores, by the name of the office. What an absent one has scored is kept and does not count.
type Scorer struct {
	ID      ID     `json:"id"`
	Ranking ID     `json:"ranking"`
	Order   int    `json:"order,omitempty"`
	Office  string `json:"office"`
	Absent  bool   `json:"absent,omitempty"`
}

// Lock fixes what becomes of a candidate before scores are looked at.
type Lock string

// The locks. LockOut and LockDeferred both keep a candidate from the money; they are told apart for those who read the list.
const (
	Unlocked     Lock = ""
	LockMust     Lock = "must"     // wajib
	LockOut      Lock = "out"      // tidak
	LockDeferred Lock = "deferred" // tunda
)

// Candidate is one of those that compete, by exactly one of three: a Line of the plan with the money it asks for, a Submission of the ranking's intake with
// the cost that was accepted or else asked for, or a Name with an agency (0: none) and a cost of its own. Of a line and of a submission Cost is what it was
// trimmed to (0: not trimmed). A lock has a Reason.
type Candidate struct {
	ID         ID     `json:"id"`
	Ranking    ID     `json:"ranking"`
	Order      int    `json:"order,omitempty"`
	Line       ID     `json:"line,omitempty"`
	Submission ID     `json:"submission,omitempty"`
	Name       string `json:"name,omitempty"`
	Agency     ID     `json:"agency,omitempty"`
	Cost       Money  `json:"cost,omitempty"`
	Lock       Lock   `json:"lock,omitempty"`
	Reason     string `json:"reason,omitempty"`
}

// MinScore and MaxScore are the ends of the scale. MinScore is worded "no contribution" and counts as zero.
const (
	MinScore = 1
	MaxScore = 5
)

// Score is what a scorer gives a candidate on a criterion: a whole notch from MinScore to MaxScore. What was not given has no record.
type Score struct {
	ID        ID  `json:"id"`
	Candidate ID  `json:"candidate"`
	Scorer    ID  `json:"scorer"`
	Criterion ID  `json:"criterion"`
	Value     int `json:"value"`
}

// Tie says how two candidates depend on each other.
type Tie string

// The ties.
const (
	Needs    Tie = "needs"    // the first makes no sense without the second
	Excludes Tie = "excludes" // only one of the two
)

// Condition is a Tie of a candidate to another one.
type Condition struct {
	ID        ID  `json:"id"`
	Candidate ID  `json:"candidate"`
	Other     ID  `json:"other"`
	Tie       Tie `json:"tie"`
}

// Move says what the chair of the meeting did with a candidate, against the computed order.
type Move string

// The moves.
const (
	MoveOver Move = "over" // before another candidate
	MoveIn   Move = "in"   // above the line
	MoveOut  Move = "out"  // below the line
)

// Override is one move of the chair's order, which stands beside the computed one: those moves in the order in which they were made.
type Override struct {
	ID      ID `json:"id"`
	Ranking ID `json:"ranking"`
	Said
	Order     int    `json:"order"`
	Candidate ID     `json:"candidate"`
	Move      Move   `json:"move"`
	Over      ID     `json:"over,omitempty"` // the candidate that it now stands before
	Reason    string `json:"reason"`
}
