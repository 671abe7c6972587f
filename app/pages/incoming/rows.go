package incoming

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// rows are the rows of a preview as far as the lens shows them; a row with several fields that are not the same folds out into these.
type rows struct {
	desk  Desk
	file  *file
	items []item
	tight bool // there is no room for a column of fields: they stand under the names of lines
}

// item is a row of the preview, or one of its cells.
type item struct{ row, cell int }

// whole stands for the row itself in the place of a cell.
const whole = -1

// The columns of the rows.
const (
	colFate = iota
	colLine
	colField
	colBase // of a copy that is merged
	colOurs
	colTheirs
	colStands // of a copy that is merged
)

// tightScale is the size of text from which there is no room for all columns.
const tightScale = 1.3

// mergeColumns are those of a copy that is merged: three values side by side, and the one that stands.
func mergeColumns(say text.Say, longest string, tight bool) []parts.Column {
	list := rowColumns(say, longest, tight)
	list[colLine].Title = say(text.MergeColWhat)
	base, stands := list[len(list)-2], list[len(list)-1]
	base.Title, stands.Title = say(text.MergeColBase), say(text.MergeColStands)
	list[len(list)-1].Title = say(text.MergeColTheirs)
	return append(slices.Insert(list, len(list)-2, base), stands)
}

func rowColumns(say text.Say, longest string, tight bool) []parts.Column {
	list := []parts.Column{
		{Title: say(text.IncomingColFate), Min: 114},
		{Title: say(text.IncomingColLine), Min: 200, Weight: 3, Wrap: true},
		{Title: say(text.IncomingColCell), Min: 116, Weight: 1, Wrap: true},
		{Title: say(text.IncomingColOurs), Min: 92, Weight: 1, Align: parts.AlignRight, Wrap: true, Fits: signRoom + longest},
		{Title: say(text.IncomingColTheirs), Min: 92, Weight: 1, Align: parts.AlignRight, Wrap: true, Fits: signRoom + longest},
	}
	if tight {
		list = slices.Delete(list, colField, colField+1)
	}
	return list
}

// signRoom is as wide as the sign before an amount.
const signRoom = "00"

// longestAmount is the longest amount of money of a preview, which is never broken.
func longestAmount(desk Desk, v *incoming.Preview) string {
	most := model.Money(0)
	for i := range v.Rows {
		for _, c := range v.Rows[i].Cells {
			most = max(most, c.Ours.Amount, -c.Ours.Amount, c.Theirs.Amount, -c.Theirs.Amount)
		}
	}
	return locale.FormatTable(most, desk.Language(), 0)
}

// keysOf names the rows of a preview for good.
func keysOf(v *incoming.Preview) []string {
	keys, seen := make([]string, len(v.Rows)), map[string]int{}
	for i := range v.Rows {
		r := &v.Rows[i]
		key := strings.Join([]string{strconv.Itoa(r.Number), r.Agency, r.Code, r.Indicator}, "\x00")
		if r.Gone {
			key += "\x00" + strconv.FormatInt(int64(r.Line), 36)
		}
		seen[key]++
		keys[i] = key + "\x00" + strconv.Itoa(seen[key])
	}
	return keys
}

// show takes the rows of a file that the lens shows.
func (d *rows) show(f *file, l lens) {
	d.file, d.items = f, d.items[:0]
	if f == nil || f.preview == nil {
		return
	}
	for i := range f.preview.Rows {
		r := &f.preview.Rows[i]
		if !l.shows(r.Fate) {
			continue
		}
		d.items = append(d.items, item{i, whole})
		if d.unfolded(i) {
			for _, c := range different(r) {
				d.items = append(d.items, item{i, c})
			}
		}
	}
}

// different lists the cells of a row that are not the same.
func different(r *incoming.PreviewRow) (list []int) {
	for i := range r.Cells {
		if r.Cells[i].Fate != incoming.Same {
			list = append(list, i)
		}
	}
	return list
}

func folds(r *incoming.PreviewRow) bool { return len(different(r)) > 1 }

// unfolded says whether the cells of a row are listed under it: at first those of a row that changes or is in conflict.
func (d *rows) unfolded(row int) bool {
	r := &d.file.preview.Rows[row]
	return folds(r) && (r.Fate == incoming.Changed || r.Fate == incoming.Conflict) != d.file.folded[d.file.keys[row]]
}

// fold opens or closes a row.
func (d *rows) fold(row int, open bool) {
	if d.unfolded(row) != open {
		key := d.file.keys[row]
		d.file.folded[key] = !d.file.folded[key]
	}
}

// at gives the row of the preview under a row of the list, nil where there is none.
func (d *rows) at(row int) *incoming.PreviewRow {
	if row < 0 || row >= len(d.items) {
		return nil
	}
	return &d.file.preview.Rows[d.items[row].row]
}

// Rows implements parts.Data.
func (d *rows) Rows() int { return len(d.items) }

// Row implements parts.Data.
func (d *rows) Row(row int) parts.Row {
	it := d.items[row]
	key := d.file.keys[it.row]
	if it.cell != whole {
		return parts.Row{Key: key + "\x00" + strconv.Itoa(it.cell), NoTick: true, Depth: 1}
	}
	r := &d.file.preview.Rows[it.row]
	p := parts.Row{Key: key, Ticked: d.file.ticked(it.row), NoTick: !takeable(r) || d.file.state == applied}
	switch {
	case d.unfolded(it.row):
		p.Fold = parts.Unfolded
	case folds(r):
		p.Fold = parts.Folded
	}
	return p
}

// Cell implements parts.Data.
func (d *rows) Cell(row, col int) parts.Cell {
	it := d.items[row]
	r := &d.file.preview.Rows[it.row]
	if d.tight && col >= colField {
		col++
	}
	if !d.file.isCopy() && col >= colBase {
		col++
	}
	if it.cell != whole {
		return d.field(it, col)
	}
	switch col {
	case colFate:
		return d.fate(it.row)
	case colLine:
		return d.line(it.row)
	}
	switch list := different(r); {
	case r.Reason != nil:
		return refusedCell(r.Reason, col)
	case len(list) == 1:
		return d.field(item{it.row, list[0]}, col)
	case col == colField && len(list) > 1:
		return parts.Cell{Text: d.desk.Say(text.IncomingCells, len(list)), Tone: parts.Muted, Below: d.fieldNames(it.row, list)}
	}
	return parts.Cell{}
}

func (d *rows) fate(row int) parts.Cell {
	r := &d.file.preview.Rows[row]
	c := parts.Cell{Text: fateWord(d.desk.Say, r.Fate), Tone: fates[r.Fate].tone}
	if r.Gone {
		c.Text, c.Tone = goneSign+d.desk.Say(text.IncomingGone), parts.Down
	}
	if r.Number > 0 {
		c.Below = d.desk.Say(text.IncomingRow, r.Number)
	}
	if list := different(r); len(list) == 1 {
		return d.mark(c, item{row, list[0]})
	}
	return c
}

// mark adds how a conflict stands.
func (d *rows) mark(c parts.Cell, it item) parts.Cell {
	if d.file.preview.Rows[it.row].Cells[it.cell].Fate == incoming.Conflict {
		c.Chip, c.Tone = d.chosen(it)
	}
	return c
}

// line names the line and the indicator, and says why a row is refused or what is known about its conflict.
func (d *rows) line(row int) parts.Cell {
	r := &d.file.preview.Rows[row]
	c := parts.Cell{Above: r.Code, Text: r.Name}
	if d.file.arrival.Offer.Agency == "" {
		c.Above = joined(r.Code, r.Agency)
	}
	if r.Kind != "" {
		c.Above = joined(d.desk.Say(text.MergeKinds[r.Kind]), r.Code, r.Agency)
	}
	var below []string
	if r.Indicator != "" {
		below = append(below, d.desk.Say(text.IncomingIndicator, r.Indicator))
	}
	if r.Reason != nil {
		below = append(below, text.Error(r.Reason.Reason, d.desk.Language()).Error())
	}
	if list := different(r); len(list) == 1 {
		below = append(below, d.about(&r.Cells[list[0]])...)
	} else if names := d.fieldNames(row, list); d.tight && names != "" {
		below = append(below, names)
	}
	c.Below = strings.Join(below, "\n")
	if c.Text == "" { // nothing could be read of the line
		c.Text, c.Below = c.Below, ""
	}
	return c
}

// about names a field where it has no column of its own, and says what is known about its conflict.
func (d *rows) about(c *incoming.PreviewCell) []string {
	if !d.tight {
		return d.history(c)
	}
	name, detail := label(d.desk.Say, c)
	return append([]string{joined(name, detail)}, d.history(c)...)
}

// history says what is known about a conflict: what stood there at the stamp, who changed it here, and the decision that keeps it.
func (d *rows) history(c *incoming.PreviewCell) (lines []string) {
	if c.Fate != incoming.Conflict {
		return nil
	}
	if c.Key != "" {
		return d.sides(c)
	}
	if c.Lock != nil {
		lines = append(lines, lockWords(d.desk, c.Lock))
	}
	if d.file.arrival.Base != nil {
		lines = append(lines, d.desk.Say(text.IncomingWas, value(d.desk, c, c.Base)))
	}
	if t, ok := d.file.arrival.Touched[model.Ref{Kind: c.Kind, ID: c.ID}]; ok {
		if t.Operator == "" {
			lines = append(lines, d.desk.Say(text.IncomingTouched, when(d.desk, t.At)))
		} else {
			lines = append(lines, d.desk.Say(text.IncomingTouchedBy, when(d.desk, t.At), t.Operator))
		}
	}
	return lines
}

// fieldNames lists the fields of a row that is closed, figures with the years that they are for.
func (d *rows) fieldNames(row int, list []int) string {
	if d.unfolded(row) {
		return ""
	}
	var fields []model.Field
	first, last := map[model.Field]int{}, map[model.Field]int{}
	for _, at := range list {
		c := &d.file.preview.Rows[row].Cells[at]
		if !slices.Contains(fields, c.Field) {
			fields = append(fields, c.Field)
			first[c.Field] = c.Year
		}
		first[c.Field], last[c.Field] = min(first[c.Field], c.Year), max(last[c.Field], c.Year)
	}
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = d.desk.Say(text.IncomingFields[f])
		switch {
		case first[f] != last[f]:
			names[i] += fmt.Sprintf(" %d–%d", first[f], last[f])
		case last[f] != 0:
			names[i] += " " + strconv.Itoa(last[f])
		}
	}
	return joined(names...)
}

// refusedCell shows the place and what stands there.
func refusedCell(n *incoming.Notice, col int) parts.Cell {
	switch col {
	case colField:
		return parts.Cell{Text: n.Column, Tone: parts.Muted}
	case colTheirs:
		return parts.Cell{Text: n.Value, Tone: parts.Down}
	default:
		return parts.Cell{}
	}
}

// field shows one field of a row: its name, what stands here and what the file brings.
func (d *rows) field(it item, col int) parts.Cell {
	c := &d.file.preview.Rows[it.row].Cells[it.cell]
	switch col {
	case colFate:
		return d.mark(parts.Cell{Text: fateWord(d.desk.Say, c.Fate), Tone: fates[c.Fate].tone, Indent: 1}, it)
	case colLine:
		return parts.Cell{Below: strings.Join(d.about(c), "\n")}
	case colField:
		name, detail := label(d.desk.Say, c)
		return parts.Cell{Text: name, Below: detail}
	case colBase:
		return parts.Cell{Text: value(d.desk, c, c.Base), Tone: parts.Muted}
	case colOurs:
		return d.ours(it, c)
	case colStands:
		return d.stands(c)
	default:
		return d.theirs(it, c)
	}
}

// chosen is the word for how a conflict stands.
func (d *rows) chosen(it item) (string, parts.Tone) {
	theirs, decided := d.file.decision(it)
	switch {
	case d.file.preview.Rows[it.row].Cells[it.cell].Lock != nil:
		return d.desk.Say(text.IncomingLocked), parts.Muted
	case !decided:
		return d.desk.Say(text.IncomingUndecided), parts.Bad
	case theirs && d.file.isCopy():
		return d.desk.Say(text.MergeTheirs), parts.Good
	case d.file.typedIn(it):
		return d.desk.Say(text.MergeTyped), parts.Good
	case theirs:
		return d.desk.Say(text.IncomingTheirs), parts.Good
	default:
		return d.desk.Say(text.IncomingOurs), parts.Good
	}
}

// ours is what stands in the plan. In a conflict a disc marks the side that was chosen, and a ring the other.
func (d *rows) ours(it item, c *incoming.PreviewCell) parts.Cell {
	cell := parts.Cell{Text: value(d.desk, c, c.Ours), Tone: parts.Muted}
	if c.Fate == incoming.Conflict {
		cell.Tone = parts.Plain
		cell.Sign, cell.Bold = d.side(it, false)
	}
	return cell
}

func (d *rows) theirs(it item, c *incoming.PreviewCell) parts.Cell {
	cell := parts.Cell{Text: value(d.desk, c, c.Theirs), Bold: c.Fate != incoming.Same}
	switch {
	case c.Fate == incoming.Conflict:
		cell.Sign, cell.Bold = d.side(it, true)
		if c.Lock != nil {
			cell.Tone = parts.Muted
		}
	case c.Fate == incoming.Changed && c.Ours.Money && c.Theirs.Money && c.Theirs.Amount > c.Ours.Amount:
		cell.Tone, cell.Sign = parts.Up, parts.SignUp
	case c.Fate == incoming.Changed && c.Ours.Money && c.Theirs.Money && c.Theirs.Amount < c.Ours.Amount:
		cell.Tone, cell.Sign = parts.Down, parts.SignDown
	}
	return cell
}

// side marks one side of a conflict.
func (d *rows) side(it item, theirs bool) (parts.Sign, bool) {
	if d.file.preview.Rows[it.row].Cells[it.cell].Lock != nil {
		return lockedSign[theirs], !theirs
	}
	chosen, decided := d.file.decision(it)
	if decided && chosen == theirs && !d.file.typedIn(it) {
		return parts.SignDone, true
	}
	return parts.SignOpen, false
}

var lockedSign = map[bool]parts.Sign{false: parts.SignDone, true: parts.SignOpen}
