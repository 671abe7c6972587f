package model

// Succession joins two lines that are one and the same under other codes, names, agencies or years: Line goes on as Successor. Refused keeps that they were
// proposed as one and are not, so that nobody is asked again.
type Succession struct {
	ID        ID   `json:"id"`
	Line      ID   `json:"line"`
	Successor ID   `json:"successor"`
	Refused   bool `json:"refused,omitempty"`
}

// KeptPanel is a comparison that was given a name.
type KeptPanel struct {
	ID    ID     `json:"id"`
	Order int    `json:"order,omitempty"`
	Name  string `json:"name"`
	Panel Panel  `json:"panel"`
}

// Scenario is a named set of trials on top of what is in the file, never mixed with it.
type Scenario struct {
	ID    ID     `json:"id"`
	Order int    `json:"order,omitempty"`
	Name  string `json:"name"`
	Note  string `json:"note,omitempty"`
}

// TrialOf says what a trial changes.
type TrialOf string

// What trials change.
const (
	TrialBudget  TrialOf = "budget"  // Amount at (Line, Fund, Stage, Year)
	TrialCeiling TrialOf = "ceiling" // Amount at (Agency, Fund, Year); agency 0: the region, fund 0: all
	TrialPoints  TrialOf = "points"  // Points of Criterion
)

// Trial is one change that a scenario makes. Had and Was keep what it found when it was tried (Had false: nothing), so that it can be said where the record
// has changed since; for TrialPoints that is WasPoints.
type Trial struct {
	ID        ID      `json:"id"`
	Scenario  ID      `json:"scenario"`
	Of        TrialOf `json:"of"`
	Line      ID      `json:"line,omitempty"`
	Agency    ID      `json:"agency,omitempty"`
	Fund      ID      `json:"fund,omitempty"`
	Criterion ID      `json:"criterion,omitempty"`
	Stage     Stage   `json:"stage,omitzero"`
	Year      int     `json:"year,omitempty"`
	Had       bool    `json:"had,omitempty"`
	Was       Money   `json:"was,omitempty"`
	Amount    Money   `json:"amount"`
	WasPoints Points  `json:"was_points,omitempty"`
	Points    Points  `json:"points,omitempty"`
}
