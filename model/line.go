package model

// Level is the level of a line in the plan.
type Level uint8

// The levels of lines.
const (
	Program     Level = 1 // program
	Activity    Level = 2 // kegiatan
	SubActivity Level = 3 // sub kegiatan
)

// Line is a program, kegiatan or sub kegiatan of an agency in a plan year. Program and kegiatan belong to the agency as a whole
// (SubUnit 0). The code is text, unique within (Agency, SubUnit, Year).
type Line struct {
	ID        ID     `json:"id"`
	Agency    ID     `json:"agency"`
	SubUnit   ID     `json:"sub_unit,omitempty"`
	Parent    ID     `json:"parent,omitempty"`
	Year      int    `json:"year"`
	Level     Level  `json:"level"`
	Code      string `json:"code"`
	Name      string `json:"name"`
	Mission   ID     `json:"mission,omitempty"`
	Priority  string `json:"priority,omitempty"`
	Location  string `json:"location,omitempty"`
	Group     string `json:"group,omitempty"`     // target group, kelompok sasaran
	Objective string `json:"objective,omitempty"` // the agency's aim that it serves, sasaran
	Outcome   string `json:"outcome,omitempty"`   // what it is to bring about, in words
}

// Direction says which way an indicator is better.
type Direction string

// The directions; the empty one counts as Higher.
const (
	Higher Direction = "higher"
	Lower  Direction = "lower"
	Keep   Direction = "keep"
)

// Formula is how the achievement of an indicator is computed from target T and realisation R.
type Formula string

// The formulae in real use. The empty one is Ratio, or Complement where lower is better.
const (
	Ratio      Formula = "ratio"      // R/T
	Inverse    Formula = "inverse"    // T/R, lower is better
	Complement Formula = "complement" // (2T−R)/T, lower is better
)

// Indicator measures a line. Baseline is text as written; see Target.
type Indicator struct {
	ID           ID        `json:"id"`
	Line         ID        `json:"line"`
	Order        int       `json:"order,omitempty"`
	Text         string    `json:"text"`
	Unit         string    `json:"unit,omitempty"`
	Baseline     string    `json:"baseline,omitempty"`
	BaselineYear int       `json:"baseline_year,omitempty"`
	Direction    Direction `json:"direction,omitempty"`
	Formula      Formula   `json:"formula,omitempty"`
	Source       string    `json:"source,omitempty"` // source of data
	Owner        string    `json:"owner,omitempty"`  // person responsible, by office
}

// Target is the aim (in stage Realised: the outcome) of an indicator in a year, as text as written: "5,5", "≥ 90", "WTP".
// Quarters holds the parts of the year, "" where nothing is given.
type Target struct {
	ID        ID        `json:"id"`
	Indicator ID        `json:"indicator"`
	Stage     Stage     `json:"stage"`
	Year      int       `json:"year"`
	Value     string    `json:"value,omitempty"`
	Quarters  [4]string `json:"quarters,omitzero"`
}

// Budget is the money of a line from one funding source (0: none named) at a stage in a year. It is never multiplied by the number of
// indicators. Quarters holds amounts by quarter where they are given.
type Budget struct {
	ID       ID       `json:"id"`
	Line     ID       `json:"line"`
	Fund     ID       `json:"fund,omitempty"`
	Stage    Stage    `json:"stage"`
	Year     int      `json:"year"`
	Amount   Money    `json:"amount"`
	Quarters Quarters `json:"quarters,omitzero"`
}

// Quarters holds up to four amounts of money, one a quarter; a quarter without a figure is not zero.
type Quarters struct {
	Amount [4]Money `json:"amount"`
	Given  [4]bool  `json:"given"`
}
