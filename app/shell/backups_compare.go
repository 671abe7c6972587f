package shell

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/backups"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// diffBox shows what differs between a backup and the open file: figures stage by stage, then what was done since. It is the data of its grid.
type diffBox struct {
	listBox
	when  string // the backup was made
	found *backups.Difference
	rows  []diffRow
}

// diffRow is a stage over its lines, a line whose figure differs, the head over the acts, or an act.
type diffRow struct {
	change *backups.Change
	row    *model.Row
	entry  *model.Entry
}

// compareHere compares the backup under the cursor with the file.
func (b *backupsBox) compareHere() {
	s, f := b.s, b.here()
	if f == nil || f.Why != nil {
		return
	}
	file, path, options, when := s.file, f.Path(), s.options(), s.wallClock(f.Copy.At)
	s.Slow(s.Say(text.BackupsDiffing), func(context.Context, func(int, int)) (any, error) { return backups.Compare(file, path, options) }, func(got any) {
		d := &diffBox{listBox: newListBox(s), when: when, found: got.(*backups.Difference)}
		if d.read(); len(d.rows) == 0 {
			s.Tell(s.Say(text.BackupsDiffNone))
			return
		}
		d.open()
	})
}

func (d *diffBox) read() {
	for i := range d.found.Changes {
		c := &d.found.Changes[i]
		d.rows = append(d.rows, diffRow{change: c})
		for j := range c.Rows {
			d.rows = append(d.rows, diffRow{c, &c.Rows[j], nil})
		}
	}
	if len(d.found.Acts) > 0 {
		d.rows = append(d.rows, diffRow{})
	}
	for _, e := range slices.Backward(d.found.Acts) {
		d.rows = append(d.rows, diffRow{entry: e})
	}
}

func (d *diffBox) open() {
	s := d.s
	title := s.Say(text.BackupsDiffTitle, d.when, s.number(len(d.found.Acts)), s.number(d.found.Lines()))
	if d.found.Parted {
		title = s.Say(text.BackupsDiffParted, d.when, s.number(d.found.Lines()))
	}
	d.grid = parts.NewGrid(d, parts.Column{Title: s.Say(text.BackupsDiffWhat), Min: 230, Weight: 1, Wrap: true},
		parts.Column{Title: s.Say(text.BackupsDiffThen), Min: 155, Align: parts.AlignRight}, parts.Column{Title: s.Say(text.BackupsDiffNow), Min: 155, Align: parts.AlignRight},
		parts.Column{Title: s.Say(text.BackupsDiffChange), Min: 155, Align: parts.AlignRight})
	d.title.Set(title)
	write := parts.NewKeyButton(s.Say(text.BackupsDiffWrite), listOutKey.String(), d.write)
	closing := parts.NewPrimaryButton(s.Say(text.Close), escapeKey.String(), func() { d.close() })
	d.lay(backupsWidth, backupsHeight, layout.NewSpacer(), write, closing)
	s.keepKeys(map[text.Key]func(){listOutKey: d.write, text.Ctrl(fyne.KeyW): func() { d.close() }})
	d.grid.MoveTo(0, 0)
}

// Rows implements parts.Data.
func (d *diffBox) Rows() int { return len(d.rows) }

// Row implements parts.Data.
func (d *diffBox) Row(row int) parts.Row {
	r := d.rows[row]
	if r.row == nil && r.entry == nil {
		return parts.Row{Key: "h" + strconv.Itoa(row), Kind: parts.Group}
	}
	return parts.Row{Key: strconv.Itoa(row), Wide: r.entry != nil}
}

// Cell implements parts.Data.
func (d *diffBox) Cell(row, col int) parts.Cell {
	switch r := d.rows[row]; {
	case r.row != nil:
		return d.lineCell(r.row, col)
	case r.entry != nil:
		return d.actCell(r.entry, col)
	case r.change != nil:
		return d.sumCell(r.change, col)
	case col == 0:
		return parts.Cell{Text: d.s.Say(text.BackupsDiffActs, d.s.number(len(d.found.Acts))), Bold: true}
	default:
		return parts.Cell{}
	}
}

func (d *diffBox) sumCell(c *backups.Change, col int) parts.Cell {
	if col == 0 {
		return parts.Cell{Text: d.s.Say(text.BackupsDiffStage, text.StageName(d.s.Say, c.Stage), c.Year, d.s.number(len(c.Rows))), Bold: true}
	}
	cell := parts.Cell{Text: locale.FormatTable([]model.Money{c.From, c.To, c.To - c.From}[col-1], d.s.Language(), 0), Bold: true}
	return cell
}

func (d *diffBox) lineCell(r *model.Row, col int) parts.Cell {
	from, to := r.From.Amount+r.From.Outside, r.To.Amount+r.To.Outside
	switch col {
	case 0:
		return parts.Cell{Text: r.Name, Above: d.s.Say(text.LinksAway, r.Agency, r.Key.Code), Indent: 1}
	case 1:
		return d.money(from, r.From.Known)
	case 2:
		return d.money(to, r.To.Known)
	}
	c := d.money(to-from, true)
	c.Tone = parts.Up
	if to < from {
		c.Tone = parts.Down
	}
	return c
}

func (d *diffBox) money(m model.Money, known bool) parts.Cell {
	if !known {
		return parts.Cell{Text: dash, Tone: parts.Muted}
	}
	return parts.Cell{Text: locale.FormatTable(m, d.s.Language(), 0)}
}

func (d *diffBox) actCell(e *model.Entry, col int) parts.Cell {
	if col != 0 {
		return parts.Cell{}
	}
	about := locale.FormatInstant(e.At, d.s.Zone(), d.s.Language())
	for _, who := range []string{d.s.labelOf(e.Agency), e.Speaker, e.Operator, d.s.broughtFrom(e)} {
		if who != "" {
			about = d.s.Say(text.LinksAway, about, who)
		}
	}
	return parts.Cell{Text: d.s.actName(d.s.root(*e).Act), Above: about, Indent: 1}
}

// labelOf gives the short name of an agency, "" for none.
func (s *Shell) labelOf(id model.ID) string {
	return s.Plan().AgencyLabel(id)
}

// write writes the list as a workbook.
func (d *diffBox) write() {
	s := d.s
	var heads []string
	for _, h := range []text.Sentence{text.BackupsHeadStage, text.BackupsHeadAgency, text.BackupsHeadCode, text.BackupsHeadName, text.BackupsDiffThen, text.BackupsDiffNow, text.BackupsDiffChange} {
		heads = append(heads, s.Say(h))
	}
	var rows [][]incoming.Value
	for _, r := range d.rows {
		switch {
		case r.row != nil:
			rows = append(rows, d.lineCells(r))
		case r.entry != nil:
			rows = append(rows, d.actCells(r.entry))
		}
	}
	title := s.Say(text.BackupsSheet)
	s.WriteList(title, fmt.Sprintf("%s %s", title, d.when), heads, rows)
}

func (d *diffBox) lineCells(r diffRow) []incoming.Value {
	stage := fmt.Sprintf("%s %d", text.StageName(d.s.Say, r.change.Stage), r.change.Year)
	from, to := r.row.From, r.row.To
	change := to.Amount + to.Outside - from.Amount - from.Outside
	return []incoming.Value{{Text: stage}, {Text: r.row.Agency}, {Text: r.row.Key.Code}, {Text: r.row.Name}, moneyValue(from), moneyValue(to), {Amount: change, Money: true}}
}

func (d *diffBox) actCells(e *model.Entry) []incoming.Value {
	return []incoming.Value{
		{Text: locale.FormatInstant(e.At, d.s.Zone(), d.s.Language())},
		{Text: d.s.labelOf(e.Agency)},
		{Text: strconv.FormatInt(e.Seq, 10)},
		{Text: d.s.actAndOrigin(e, d.s.root(*e).Act)},
		{},
		{},
		{},
	}
}
