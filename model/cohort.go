package model

// Cohort is a group of actors that is brought on in a period: it has a number of places, requirements that applicants are held against, and quotas.
// Who gets a place is computed, see package curation, and fixed as a CuratedList.
type Cohort struct {
	ID       ID     `json:"id"`
	Order    int    `json:"order,omitempty"`
	Name     string `json:"name"`
	From     Date   `json:"from"`
	Until    Date   `json:"until"`
	Capacity int    `json:"capacity"` // places
	Note     string `json:"note,omitempty"`
}

// Requirement is what applicants of a cohort are held against. A gate is passed or not, whoever does not pass it is out; everything else is marked from Lowest
// to Highest and weighs Points. A mark x counts (x − Lowest)/(Highest − Lowest), on a scale that is fixed, so that nobody's score changes with who else applies.
// Evidence says what is to be shown.
type Requirement struct {
	ID       ID     `json:"id"`
	Cohort   ID     `json:"cohort"`
	Order    int    `json:"order,omitempty"`
	Name     string `json:"name"`
	Gate     bool   `json:"gate,omitempty"`
	Points   Points `json:"points,omitempty"`
	Lowest   int    `json:"lowest,omitempty"`
	Highest  int    `json:"highest,omitempty"`
	Evidence string `json:"evidence,omitempty"`
}

// QuotaOf says by what a quota groups actors.
type QuotaOf string

// What quotas group by.
const (
	QuotaDistrict QuotaOf = "district"
	QuotaTrade    QuotaOf = "trade"
)

// Quota binds how many of those that are chosen come from a district or a trade: at least Least of them (0: no bound) and, where Capped, at most Most. Value is
// the district or trade; upper and lower case, blanks and punctuation are alike.
type Quota struct {
	ID     ID      `json:"id"`
	Cohort ID      `json:"cohort"`
	By     QuotaOf `json:"by"`
	Value  string  `json:"value"`
	Least  int     `json:"least,omitempty"`
	Capped bool    `json:"capped,omitempty"`
	Most   int     `json:"most,omitempty"`
}

// Forcing puts an applicant in or out whatever gates, score and quotas say.
type Forcing string

// The forcings.
const (
	Unforced Forcing = ""
	ForceIn  Forcing = "in"
	ForceOut Forcing = "out"
)

// TieVerdict says how a person decided a tie for an applicant.
type TieVerdict string

// The verdicts.
const (
	TieOpen TieVerdict = ""
	TieWon  TieVerdict = "won"
	TieLost TieVerdict = "lost"
)

// Applicant is an actor that applies for a place in a cohort. Settled is how a tie was decided for it. Reason is that of the forcing, TieReason that of the decision. Next and NextText say where
// whoever is not chosen may come in next: another cohort, or words.
type Applicant struct {
	ID        ID         `json:"id"`
	Cohort    ID         `json:"cohort"`
	Actor     ID         `json:"actor"`
	Force     Forcing    `json:"force,omitempty"`
	Reason    string     `json:"reason,omitempty"`
	Settled   TieVerdict `json:"tie,omitempty"`
	TieReason string     `json:"tie_reason,omitempty"`
	Next      ID         `json:"next,omitempty"`
	NextText  string     `json:"next_text,omitempty"`
}

// Assessment is what was found of an applicant at a requirement, by whom (an office), when, and by what evidence: of a gate whether it is Met, else a Mark.
type Assessment struct {
	ID          ID     `json:"id"`
	Applicant   ID     `json:"applicant"`
	Requirement ID     `json:"requirement"`
	Met         bool   `json:"met,omitempty"`
	Mark        Points `json:"mark,omitempty"`
	Evidence    string `json:"evidence,omitempty"`
	Date        Date   `json:"date,omitempty"`
	Assessor    string `json:"assessor,omitempty"`
}

// CuratedList is the list of a cohort as it was fixed, with a number that counts from 1. Neither the list nor what stands in it ever changes. Terms is what held
// then as CuratedTerms writes it, "" in lists that were fixed before it was kept.
type CuratedList struct {
	ID       ID      `json:"id"`
	Cohort   ID      `json:"cohort"`
	Number   int     `json:"number"`
	At       Instant `json:"at"`
	Capacity int     `json:"capacity"`
	Note     string  `json:"note,omitempty"`
	Terms    string  `json:"terms,omitempty"`
}

// Curated is an applicant in a fixed list, in words and figures of then. Place is its place in the list; Rank 0 says that it was not ranked. Score is a decimal
// number with a dot, "" for none. Why is a word of package curation, Reason what there is to say to it.
type Curated struct {
	ID        ID     `json:"id"`
	List      ID     `json:"list"`
	Applicant ID     `json:"applicant"`
	Place     int    `json:"place"`
	Name      string `json:"name"`
	Chosen    bool   `json:"chosen,omitempty"`
	Rank      int    `json:"rank,omitempty"`
	Score     string `json:"score,omitempty"`
	Why       string `json:"why"`
	Reason    string `json:"reason,omitempty"`
	Next      string `json:"next,omitempty"`
}

// MonthReport tells how far an applicant that was chosen is in a month, in words and, where there is one, by a figure as it was written and its unit.
type MonthReport struct {
	ID        ID     `json:"id"`
	Applicant ID     `json:"applicant"`
	Month     Date   `json:"month"` // its first day
	Text      string `json:"text"`
	Value     string `json:"value,omitempty"`
	Unit      string `json:"unit,omitempty"`
	Evidence  string `json:"evidence,omitempty"`
}
