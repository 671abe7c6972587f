package programme

import (
	"slices"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/model"
	"benangmerah/model/readiness"
)

// rowKind says what a row of the grid stands for.
type rowKind uint8

const (
	lineRow      rowKind = iota // a line
	fundRow                     // the money of a line from one of its sources
	indicatorRow                // an indicator of a line
	sumRow                      // under the lines: a sum
)

// row is one row of the grid. It is comparable, so that a change shows as two rows that differ.
type row struct {
	kind      rowKind
	draft     int  // number of a line that is not in the plan yet, see draft; else 0
	invited   bool // an empty row for a further indicator or source
	level     model.Level
	line      *model.Line // nil for a draft and a sum
	indicator *model.Indicator
	depth     int
	folds     bool // it has rows that it folds away
	folded    bool
	grouped   bool // shown as the head of a program
	code      string
	unit      string // the sub unit that a line belongs to
	name      string
	sum       sumKind

	figures     [maxPeriods]figure
	lacksMoney  bool // a line without lines below it that has no budget
	lacksTarget bool
	split       bool // its money is entered in the rows of its sources
	holds       bool // its money is entered in it
	fund        model.ID
	fundName    string
	fundOutside bool
	outside     model.Money // of the year, outside the region's budget
	marks       marks       // what readiness finds
	unknown     bool        // the nomenclature does not know the code
	renamed     bool        // it knows it under another name
}

// figure is what a row says about a period. Asked says that the meeting has not agreed it yet and that what was asked stands in its place; enacted
// that it is what was enacted in that year, over being that of the stage. Open says that it is entered here.
type figure struct {
	target         string
	money          model.Figure
	asked, enacted bool
	open           bool
}

// key names the row for good.
func (r *row) key() string {
	switch {
	case r.kind == sumRow:
		return "s" + strconv.Itoa(int(r.sum))
	case r.draft != 0:
		return "d" + strconv.Itoa(r.draft)
	case r.invited && r.kind == indicatorRow:
		return "ni" + id(r.line.ID)
	case r.invited:
		return "nf" + id(r.line.ID)
	case r.kind == fundRow:
		return "f" + id(r.line.ID) + "/" + id(r.fund)
	case r.kind == indicatorRow:
		return "i" + id(r.indicator.ID)
	default:
		return "l" + id(r.line.ID)
	}
}

func id(n model.ID) string { return strconv.FormatInt(int64(n), 10) }

// lineID is the line that the row belongs to, 0 for none.
func (r *row) lineID() model.ID {
	if r.line == nil {
		return 0
	}
	return r.line.ID
}

// indicatorID is the indicator that the row stands for, 0 for none.
func (r *row) indicatorID() model.ID {
	if r.indicator == nil {
		return 0
	}
	return r.indicator.ID
}

// fold gives what the row shows before its name.
func (r *row) fold() parts.Fold {
	switch {
	case !r.folds:
		return parts.NoFold
	case r.folded:
		return parts.Folded
	default:
		return parts.Unfolded
	}
}

// table is the rows of a scope with what is counted over them, folded rows included.
type table struct {
	scope
	view         view
	periods      []period
	rows         []row
	baselineYear int // the one that most indicators have
	programs     int
	subs         int
	missing      int
	report       *readiness.Report
	lines        bool // the plan has some; rows may be of what is begun
}

// findRow gives the row that stands for a line or an indicator of it, -1 where there is none.
func (t *table) findRow(line, indicator model.ID) int {
	return slices.IndexFunc(t.rows, func(r row) bool {
		return (r.kind == lineRow || r.kind == indicatorRow) && !r.invited && r.lineID() == line && r.indicatorID() == indicator
	})
}

// findKey gives the row of a key, -1 where there is none.
func (t *table) findKey(key string) int {
	return slices.IndexFunc(t.rows, func(r row) bool { return r.key() == key })
}

// foldable gives the lines that fold.
func (t *table) foldable() []model.ID {
	var list []model.ID
	for i := range t.rows {
		if t.rows[i].folds {
			list = append(list, t.rows[i].line.ID)
		}
	}
	return list
}
