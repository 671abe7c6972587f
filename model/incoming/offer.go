// Package incoming weighs what files bring against the plan before anything is taken over.
//
// Every source, be it the template of an agency, a table, a Rekap 5 or the file that an agency worked in, is first read into an Offer, in the
// codes and words of the source. Weigh matches it to the plan and gives every row its fate, cell by cell: new, changed, the same, in conflict or
// refused. Take is the act that takes the chosen rows over, all at once.
//
// Where the source carries a stamp, the plan as it was at that moment stands between the two sides: what only the source changed is taken, what only
// the plan changed stays, and what both changed is a conflict that a person decides. Figures of lines that the meeting has decided are never
// overwritten.
package incoming

import "benangmerah/model"

// Source is the form of what was brought.
type Source string

// The sources.
const (
	FromRekap    Source = "rekap5"   // SIPD-RI Rekap 5: the whole truth about a stage and year for the agencies in it
	FromTemplate Source = "template" // the agency's workbook, with its stamp
	FromTable    Source = "table"    // a table with heads: Renstra, an export
	FromRenja    Source = "renja"    // the form of Renja and DPA: levels by code
	FromPart     Source = "part"     // the file that an agency worked in
	FromCopy     Source = "copy"     // a copy of the file that went its own way, see package merging
)

// Stamp is what a template or an agency's file says of its origin: the file it came from, the number of the last act then, the agency's code, and
// the moment.
type Stamp struct {
	File   string        `json:"file"`
	Seq    int64         `json:"seq"`
	Agency string        `json:"agency"`
	At     model.Instant `json:"at"`
}

// Offer is what a file brings, before it is matched to the plan.
type Offer struct {
	Name   string // of the file, without its folder
	Source Source
	Sheet  string // "" where there is only one
	Stamp  *Stamp // nil where it has none
	Agency string // code of the one agency that may be touched; "" for any
	Year   int    // of the lines
	// Whole says that for the agencies named the offer has every figure of its stage and year: what it does not have is gone.
	Whole  bool
	Stage  model.Stage // the stage of the figures where Whole
	Rows   []Row       // in the order of the source
	Refuse []Notice    // rows that could not be read, with the place
	Notes  []Notice    // what was read and should be looked at
	Unused []string    // heads of columns that were not understood
	Sheets []string    // further sheets that could have been meant

	Read   int         // rows below the head, used or refused
	Opened int         // of these, rows of a Rekap 5 with an empty amount
	Total  model.Money // sum of a Rekap 5
	Years  []int       // of the rows, where each row has its own
	Others int         // rows of other years than Year, which are refused

	Brought []Brought // the records of FromPart, which is weighed by these; Rows say where they belong
}

// Brought is one record that an agency's file brings: as it was when the file was given out (nil: it was not there), and as it is in the file now
// (nil: it was removed there). Row is an index into Offer.Rows.
type Brought struct {
	Row          int
	Base, Theirs model.Record
}

// Named is something with a code and a name, of which one may be empty.
type Named struct{ Code, Name string }

// None says whether nothing is named.
func (n Named) None() bool { return n == Named{} }

// Row is one row of a source: a line of an agency, with at most one of its indicators, and what the row says about them.
type Row struct {
	Number   int    // in the sheet, from 1
	Agency   Named  // none: the agency of the offer
	Unit     Named  // the sub unit that holds the line; none: the agency itself
	Program  Named  // with a code
	Activity Named  // none for a row of a program
	Sub      Named  // none for a row of a kegiatan or program
	Text     string // of the indicator; "" where the row has none
	// What the hidden column of a template names, 0 where there is nothing; never trusted alone.
	Line, Indicator, Budget model.ID
	Cells                   []Cell
}

// Level is the lowest level that the row names.
func (r *Row) Level() model.Level {
	switch {
	case !r.Sub.None():
		return model.SubActivity
	case !r.Activity.None():
		return model.Activity
	default:
		return model.Program
	}
}

// Of gives the line of the row: the lowest that it names.
func (r *Row) Of() Named {
	switch r.Level() {
	case model.SubActivity:
		return r.Sub
	case model.Activity:
		return r.Activity
	default:
		return r.Program
	}
}

// Cell is what a row says about one field. Names of the line itself and the text of the indicator stand in Row, not here.
//
// Text is what is written: of a mission its number, of a direction or formula the value of model.Direction or model.Formula, of a year four
// digits, of a target the target as written. Money stands in Amount. Given false is an empty cell: with a stamp it takes away what stood there
// then; without one it says nothing.
type Cell struct {
	Column  string // head, for people
	Field   model.Field
	Stage   model.Stage // of a target or budget
	Year    int         // of a target or budget
	Quarter int         // 1 to 4; 0 for the whole year
	Fund    Named       // the source of a budget
	Text    string
	Amount  model.Money
	Given   bool
}

// Notice is something to say about a place in the source: the row (0: the whole), the head of the column, what stands there, and a sentence with
// what would be right.
type Notice struct {
	Row    int          `json:"row"`
	Column string       `json:"column"`
	Value  string       `json:"value"`
	Reason *model.Error `json:"reason"`
}
