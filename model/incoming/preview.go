package incoming

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Fate is what becomes of a row or of a cell.
type Fate uint8

// The fates, in order of urgency; a row has the most urgent of its cells.
const (
	Same     Fate = iota // sama: nothing to do
	New                  // baru
	Changed              // berubah; also what is gone
	Conflict             // bentrok
	Refused              // ditolak
)

var fateNames = [...]string{"same", "new", "changed", "conflict", "refused"}

// String gives the name used by verbs.
func (f Fate) String() string { return fateNames[f] }

// MarshalText writes the name.
func (f Fate) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// Value is what a field holds: text, or money where Money is set. The zero Value is nothing.
type Value struct {
	Text   string
	Amount model.Money
	Money  bool
}

// None says whether there is nothing.
func (v Value) None() bool { return v == Value{} }

// String writes the value plainly: an amount as rupiah with two decimals.
func (v Value) String() string {
	if v.Money {
		return locale.FormatPlain(v.Amount)
	}
	return v.Text
}

// PreviewCell is what becomes of one field. Base is the value when the source was stamped (equal to Ours without a stamp), Ours the plan's value
// now, Theirs that of the source. Kind and ID name the record, for who changed it and when.
type PreviewCell struct {
	Column             string
	Field              model.Field
	Stage              model.Stage
	Year, Quarter      int
	Fund               string // name of the source of a budget
	Kind               model.Kind
	ID                 model.ID
	Fate               Fate
	Base, Ours, Theirs Value
	// Lock is the decision of the meeting that keeps Ours; such a conflict cannot be decided for Theirs.
	Lock *model.Decision
	// Of a copy that is merged: what names the conflict, whether a third value can be typed, and who made what of it on each side.
	Key              string
	Typeable         bool
	OursBy, TheirsBy model.Touch
}

// PreviewRow is what becomes of a row. Gone rows stand for what the plan has and the source does not; they have no Number.
type PreviewRow struct {
	Number    int
	Kind      model.Kind // of a copy that is merged: what the row is about
	Fate      Fate
	Gone      bool
	Agency    string // label of the agency
	AgencyID  model.ID
	Line      model.ID // 0 while it is new
	Code      string
	Name      string
	Indicator string
	Cells     []PreviewCell
	Reason    *Notice // why it is refused
}

// Sums are the totals of an agency in the stage and year that an offer speaks about most, before and after everything that can be taken is taken.
type Sums struct {
	Agency        model.ID
	Label         string
	Before, After model.Figure
	Ceiling       model.Money
	Limited       bool // there is a ceiling
}

// Preview is an offer weighed against the plan.
type Preview struct {
	Rows  []PreviewRow // in the order of the source; what is gone and what could not be read follows
	Count [Refused + 1]int
	Notes []Notice
	Stage model.Stage // of Sums
	Year  int
	Sums  []Sums // of the agencies that change, in their order
}

// Choice is which rows are taken, and how conflicts are decided. The zero Choice takes every row that is new or changed and keeps the plan's side of
// every conflict.
type Choice struct {
	Only   map[int]bool    // indexes into Preview.Rows that are ticked; nil: all
	Theirs bool            // decide every conflict for the source, where Cells does not say
	Cells  map[[2]int]bool // row and cell index of a conflict: true takes the source's value
}
