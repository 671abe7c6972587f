package monev

import (
	"cmp"
	"strconv"

	"benangmerah/model"
)

// Told is a row of a table that tells what a quarter came to, as it is written there. Year and Quarter are 0 where the row does not say them. Amount is what was spent in the
// quarter alone or, where UpTo is set, in the year until its end; Value is what the indicator came to by the end of the quarter, Physical how much of the work was done, in
// percent. Wrong says why the row cannot be read, Column in which column.
type Told struct {
	Sheet                            string // "" of a text file
	Row                              int    // in the file
	Agency, Unit, Line, Name         string
	Fund, Indicator, Value, Physical string
	AgencyToo, UnitToo, FundToo      string   // a second name for the same, such as the name beside a code
	Part                             string   // the account or package of which the row is, "" where the table is not by these
	Over                             []string // what stands over the table, of which one may be its agency
	Units                            bool     // the table has a column of units, so that an empty cell in it means the agency itself
	Year, Quarter                    int
	Beside                           bool // other quarters stand beside this one in the same row of the file
	Amount                           model.Money
	Known, UpTo                      bool
	Obstacle, Driver, Next           string
	Wrong                            *model.Error
	Column                           string
}

// With gives the row with the figures of another where it has none itself, and with what is wrong with it.
func (t Told) With(q Told) Told {
	if !t.Known {
		t.Amount, t.Known, t.UpTo = q.Amount, q.Known, q.UpTo
	}
	t.Value, t.Physical = cmp.Or(t.Value, q.Value), cmp.Or(t.Physical, q.Physical)
	if t.Wrong == nil {
		t.Wrong, t.Column = q.Wrong, q.Column
	}
	return t
}

// WithoutWords gives the row without what is said about its line.
func (t Told) WithoutWords() Told {
	t.Obstacle, t.Driver, t.Next = "", "", ""
	return t
}

// Place names the row in its file: the sheet, where there is one, and the row.
func (t Told) Place() string {
	if t.Sheet == "" {
		return strconv.Itoa(t.Row)
	}
	return t.Sheet + "!" + strconv.Itoa(t.Row)
}
