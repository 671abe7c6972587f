package incoming

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/merging"
)

// Merged tells of a merge: how many acts of the copy came in, how many conflicts were decided, and the file as it was before.
type Merged struct {
	Acts, Decided int
	Backup        string
}

// isCopy says whether a file is a copy of the one that is open. Of such a file every act is taken, once every conflict is decided.
func (f *file) isCopy() bool { return f != nil && f.arrival.Merge != nil }

// picked is how a conflict of a copy was decided.
func (f *file) picked(c *incoming.PreviewCell) merging.Choice { return f.picks[c.Key] }

// pick decides a conflict of a copy.
func (f *file) pick(c *incoming.PreviewCell, theirs bool) {
	choice := merging.Choice{Pick: merging.PickOurs}
	if theirs {
		choice.Pick = merging.PickTheirs
	}
	f.picks[c.Key] = choice
}

// decision gives how a conflict in a cell stands: decided, and if so for the file's side.
func (f *file) decision(it item) (theirs, decided bool) {
	c := &f.preview.Rows[it.row].Cells[it.cell]
	if c.Key != "" {
		pick := f.picked(c).Pick
		return pick == merging.PickTheirs, pick != merging.NotPicked
	}
	theirs, decided = f.decided[cell{f.keys[it.row], it.cell}]
	return theirs, decided
}

// weigh makes the preview of what was read.
func weigh(plan *model.Plan, a Arrival, lang locale.Language) *incoming.Preview {
	if a.Merge != nil {
		return a.Merge.Preview(lang)
	}
	return incoming.Weigh(plan, a.Base, a.Offer)
}

// mergeWords says how two copies stand to each other, and what is still to be decided.
func (p *Page) mergeWords(f *file) (string, parts.Tone) {
	m := f.arrival.Merge
	if open := f.undecided(); open > 0 {
		return p.desk.Say(text.MergeOpen, open), parts.Down
	}
	return p.desk.Say(text.MergeStatus, m.Seq, len(m.Ours.Entries), len(m.Theirs.Entries)), parts.Plain
}

// merge brings in the copy in view. Where a conflict is still open it goes there instead.
func (p *Page) merge() {
	f := p.current()
	if open := f.undecided(); open > 0 {
		p.desk.Tell(p.desk.Say(text.MergeOpen, open))
		p.look(lensAll)
		p.rows.toConflict(p.view.grid)
		return
	}
	p.desk.Merge(p.desk.Say(text.MergeMerging, f.name()), f.arrival.Merge, f.picks, func(write func() (Merged, error)) { p.write(f, write) })
}

// write brings in what was prepared, as far as the file is still on the list.
func (p *Page) write(f *file, write func() (Merged, error)) {
	if !slices.Contains(p.files, f) {
		return
	}
	f.busy = true
	done, err := write()
	f.busy = false
	if err != nil {
		p.desk.Fail(err)
		return
	}
	f.state = applied
	f.done = p.desk.Say(text.MergeDone, done.Acts, f.name(), done.Decided, done.Backup)
	p.stale = false
	p.showFile()
	p.focus()
}

// typed takes a third value for a conflict, and says why it cannot where that is so.
func (p *Page) typed(row int, entry string) (refusal string) {
	f, it := p.current(), p.rows.items[row]
	c := p.rows.conflictAt(it)
	if c == nil || f.state != previewed {
		return ""
	}
	for _, conflict := range f.arrival.Merge.Conflicts {
		if conflict.Key != c.Key {
			continue
		}
		choice, err := conflict.Typed(entry, p.desk.Language())
		if err != nil {
			return told(err, p.desk.Language())
		}
		f.picks[c.Key] = choice
	}
	p.view.refreshRows()
	return ""
}

func told(err error, lang locale.Language) string {
	if e, ok := err.(*model.Error); ok { //nolint:errorlint // the model gives a model.Error itself
		return text.Error(e, lang).Error()
	}
	return err.Error()
}

// conflictAt gives the cell of an item, or the only one of its row, where that is a conflict in which a third value can be typed.
func (d *rows) conflictAt(it item) *incoming.PreviewCell {
	r := &d.file.preview.Rows[it.row]
	at := it.cell
	if list := different(r); at == whole && len(list) == 1 {
		at = list[0]
	}
	if at == whole || !r.Cells[at].Typeable {
		return nil
	}
	return &r.Cells[at]
}

// stands is the value that a conflict leaves, as far as it is decided.
func (d *rows) stands(c *incoming.PreviewCell) parts.Cell {
	if c.Fate != incoming.Conflict {
		return parts.Cell{}
	}
	out := parts.Cell{Editable: c.Typeable && d.file.state == previewed}
	switch choice := d.file.picked(c); choice.Pick {
	case merging.PickOurs:
		out.Text = value(d.desk, c, c.Ours)
	case merging.PickTheirs:
		out.Text = value(d.desk, c, c.Theirs)
	case merging.PickTyped:
		out.Bold, out.Text = true, typedText(d.desk, choice.Value)
	default:
		out.Tone, out.Text = parts.Bad, "?"
	}
	return out
}

func typedText(desk Desk, v any) string {
	if amount, money := v.(model.Money); money {
		return locale.FormatTable(amount, desk.Language(), 0)
	}
	text, _ := v.(string)
	return text
}

// sides says who made what of a conflict, and when.
func (d *rows) sides(c *incoming.PreviewCell) (lines []string) {
	if c.OursBy.Seq != 0 {
		lines = append(lines, d.desk.Say(text.MergeByHere, joined(c.OursBy.Operator, when(d.desk, c.OursBy.At))))
	}
	if c.TheirsBy.Seq != 0 {
		lines = append(lines, d.desk.Say(text.MergeByThere, joined(c.TheirsBy.Operator, when(d.desk, c.TheirsBy.At))))
	}
	return lines
}

// typedIn says whether a third value was typed in a conflict.
func (f *file) typedIn(it item) bool {
	c := &f.preview.Rows[it.row].Cells[it.cell]
	return c.Key != "" && f.picked(c).Pick == merging.PickTyped
}
