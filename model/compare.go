package model

// Word says in one word what became of a figure.
type Word string

// The words of a comparison. Moved is told only of lines that are known to be the same, see Filter.
const (
	New     Word = "new"     // baru
	Dropped Word = "dropped" // hapus
	Moved   Word = "moved"   // pindah
	Up      Word = "up"      // naik
	Down    Word = "down"    // turun
	Same    Word = "same"    // tetap
)

// Side is one column of a comparison: a plan as it is at some moment, the stage and year that are read from it, the codes of the agencies that are
// looked at, all where there are none, and the line of theirs that is looked at with all below it, all where it is empty. At stage Agreed it is the outcome that is read, as everywhere: what nobody has decided yet stands as it was asked
// for, and is not taken for dropped.
type Side struct {
	Plan     *Plan
	Stage    Stage
	Year     int
	Agencies []string
	Line     RowKey
}

// RowKey names a row of a comparison whatever file, year or moment it stands in: by codes, not by IDs. Unit and Code are empty for an agency; missions,
// funding sources and priorities have a code alone, which is empty for what has none. Where different lines stand side by side, a line below them is named
// by what its code has below theirs and by its name without case and marks; the lines themselves have the empty key.
type RowKey struct {
	Agency string `json:"agency,omitempty"`
	Unit   string `json:"unit,omitempty"`
	Code   string `json:"code,omitempty"`
	Name   string `json:"name,omitempty"`
}

// Row is one line of a comparison. Agency, Unit, Name and Line, the line of the plan where rows are lines, are taken from the newer side where it has the line.
type Row struct {
	Key      RowKey
	Agency   string
	Unit     string
	Name     string
	Line     ID
	From, To Figure
	Word     Word
}

// Difference is To − From.
func (r Row) Difference() Money { return r.To.Amount - r.From.Amount }

// Comparison is two sides beside each other, row by row, with totals that are the sums of the rows.
type Comparison struct {
	Rows     []Row
	Count    map[Word]int
	From, To Figure
}

// Difference is the difference of the totals.
func (c *Comparison) Difference() Money { return c.To.Amount - c.From.Amount }

// Grouping says what the rows of a comparison are.
type Grouping uint8

// The groupings. Each divides the same money: the totals are the same in all of them.
const (
	ByLine     Grouping = iota // lines of a level; agencies at level 0
	ByMission                  // the mission that a line, or the nearest above it that names one, serves
	ByFund                     // funding sources
	ByPriority                 // as ByMission, of priorities
)

// Slice narrows a comparison down to the money of one mission, funding source or priority, named by the code of its row. By is ByLine where it does not.
type Slice struct {
	By   Grouping `json:"by,omitzero"`
	Code string   `json:"code,omitempty"`
}

// Filter chooses the rows of a comparison: what they are, and of which money they are made. Agency is the code of an agency, Line the key of a line
// with what lies below it, Slice a mission, source or priority; empty ones leave nothing out.
type Filter struct {
	By     Grouping `json:"by,omitzero"`
	Level  Level    `json:"level,omitzero"` // of ByLine; 0: one row an agency
	Agency string   `json:"agency,omitempty"`
	Line   RowKey   `json:"line,omitzero"`
	Slice  Slice    `json:"slice,omitzero"`
	// Moves brings a line that stands elsewhere on a later side, or goes on there as another (see Succession), into one row, Moved. The sides must be of one
	// file, whose records keep their IDs.
	Moves bool `json:"moves,omitempty"`
	// Bare keeps the rows without a figure on any side too.
	Bare bool `json:"bare,omitempty"`
}

// Compare puts two sides beside each other. Lines are matched by agency code, sub unit code and line code. A row is new or dropped where only
// one side has a figure; rows without a figure on either side are left out, unless they are asked for.
func Compare(from, to Side, f Filter) *Comparison {
	m := NewMatrix(f, from, to)
	c := &Comparison{Count: m.Count(0, 1), From: m.Totals[0], To: m.Totals[1]}
	for i := range m.Rows {
		r := &m.Rows[i]
		c.Rows = append(c.Rows, Row{
			Key: r.Key, Agency: r.Agency, Unit: r.Unit, Name: r.Name, Line: r.Newest(), From: r.Figures[0], To: r.Figures[1], Word: r.Word(0, 1),
		})
	}
	return c
}

// WordOf says what became of a figure. Nothing against nothing is Same.
func WordOf(from, to Figure) Word {
	a, b := from.Amount+from.Outside, to.Amount+to.Outside
	switch {
	case !from.Known && to.Known:
		return New
	case from.Known && !to.Known:
		return Dropped
	case a < b:
		return Up
	case a > b:
		return Down
	default:
		return Same
	}
}
