package settings

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// annexOrder is the annexes of the berita acara: those that are printed in their order, then those that are left out.
type annexOrder struct {
	of      *papers
	grid    *parts.Grid
	list    []reports.Part
	printed int // how many of the list are
	words   reports.Wording
}

// The columns of the order.
const (
	orderNumber = iota
	orderTitle
	orderState
)

var _ mover = (*annexOrder)(nil)

func newOrder(of *papers) *annexOrder {
	o := &annexOrder{of: of}
	say := of.page.desk.Say
	o.grid = of.page.newGrid(o, o, []parts.Column{
		orderNumber: {Title: say(text.PapersOrderNumber), Min: 72, Fits: say(text.PapersOrderNumber)},
		orderTitle:  {Title: say(text.PapersOrderTitle), Min: 200, Weight: 1, Wrap: true},
		orderState:  {Title: say(text.PapersOrderState), Min: 110},
	})
	return o
}

func (o *annexOrder) view() *parts.Grid { return o.grid }

func (o *annexOrder) load(other bool) {
	o.list, o.printed = nil, 0
	if plan := o.of.page.desk.Plan(); plan != nil {
		o.words = reports.WordingOf(plan)
		o.read(plan.PaperForm())
	}
	if other {
		o.grid.SetData(o)
		o.grid.MoveTo(0, orderTitle)
		return
	}
	o.grid.Refresh()
}

func (o *annexOrder) read(f model.PaperForm) {
	list, err := reports.ParseParts(f.Parts)
	if err != nil {
		list = reports.Parts()
	}
	o.list, o.printed = list, len(list)
	for _, p := range reports.Parts() {
		if !slices.Contains(list, p) {
			o.list = append(o.list, p)
		}
	}
}

// Rows implements parts.Data.
func (o *annexOrder) Rows() int { return len(o.list) }

// Row implements parts.Data.
func (o *annexOrder) Row(row int) parts.Row { return parts.Row{Key: string(o.list[row])} }

// Cell implements parts.Data.
func (o *annexOrder) Cell(row, col int) parts.Cell {
	say, in := o.of.page.desk.Say, row < o.printed
	switch {
	case col == orderTitle:
		title := o.words.PartTitle(o.list[row])
		if in {
			return parts.Cell{Text: title}
		}
		return parts.Cell{Text: title, Tone: parts.Muted}
	case col == orderNumber && in:
		return parts.Cell{Text: reports.AnnexNumber(row + 1)}
	case col == orderNumber:
		return parts.Cell{}
	case in:
		return parts.Cell{Chip: say(text.PapersOrderIn)}
	default:
		return parts.Cell{Chip: say(text.PapersOrderOut), Tone: parts.Muted}
	}
}

// canStep says that Space prints the annex under the cursor, or leaves it out.
func (o *annexOrder) canStep() bool {
	row, _ := o.grid.Cursor()
	return o.of.page.writable() && row >= 0 && row < len(o.list)
}

func (o *annexOrder) step() {
	if !o.canStep() {
		return
	}
	row, _ := o.grid.Cursor()
	part, printed := o.list[row], slices.Clone(o.list[:o.printed])
	if row < o.printed {
		printed = slices.Delete(printed, row, row+1)
	} else {
		printed = append(printed, part)
	}
	o.store(printed)
}

// canMove says whether the annex under the cursor is printed, so that it has a place.
func (o *annexOrder) canMove() bool {
	row, _ := o.grid.Cursor()
	return o.canStep() && row < o.printed
}

func (o *annexOrder) move(by int) {
	row, col := o.grid.Cursor()
	to := row + by
	if !o.canMove() || to < 0 || to >= o.printed {
		return
	}
	printed := slices.Clone(o.list[:o.printed])
	printed[row], printed[to] = printed[to], printed[row]
	o.store(printed)
	o.grid.MoveTo(to, col)
}

func (o *annexOrder) store(printed []reports.Part) {
	after := o.of.page.desk.Plan().PaperForm()
	after.Parts = reports.WriteParts(printed)
	o.of.form.tell(o.of.form.store(after))
}
