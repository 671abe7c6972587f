package model

// Rule names a check of readiness.
type Rule string

// Waiver says that what a rule finds at a line or an indicator of an agency is to be let pass in a year, and why.
type Waiver struct {
	ID        ID     `json:"id"`
	Agency    ID     `json:"agency"`
	Line      ID     `json:"line,omitempty"`
	Indicator ID     `json:"indicator,omitempty"`
	Rule      Rule   `json:"rule"`
	Year      int    `json:"year"`
	Reason    string `json:"reason"`
}
