package settings

import (
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
)

// begin goes to the blank row.
func (l *list[R]) begin() {
	if l.blanks() > 0 {
		l.grid.MoveTo(len(l.rows), l.firstTyped())
		l.page.desk.Focus(l.grid)
	}
}

func (l *list[R]) firstTyped() int {
	return max(slices.IndexFunc(l.fields, func(f field[R]) bool { return f.typed() }), 0)
}

// selected gives the rows of the block, without the blank one and the foot.
func (l *list[R]) selected() (from, to int) {
	b := l.grid.Selection()
	return max(b.Row, 0), min(b.LastRow+1, len(l.rows))
}

func (l *list[R]) canRemove() bool {
	from, to := l.selected()
	return l.page.writable() && from < to
}

// remove takes the rows of the block out of the file, by one act and after a question where more hangs on them.
func (l *list[R]) remove() {
	if !l.canRemove() {
		return
	}
	from, to := l.selected()
	gone := slices.Clone(l.rows[from:to])
	question := ""
	if l.warn != nil {
		question = l.warn(gone)
	}
	if question == "" {
		l.drop(gone)
		return
	}
	l.page.desk.Ask(question, l.page.desk.Say(text.SettingsRemove), func() { l.drop(gone) })
}

func (l *list[R]) drop(gone []R) {
	var e model.Edit
	for _, r := range gone {
		e.Drop = append(e.Drop, l.record(r))
	}
	if l.dense {
		left := slices.DeleteFunc(slices.Clone(l.rows), func(r R) bool { return slices.Contains(gone, r) })
		l.renumber(&e, left)
	}
	l.tell(l.do(e))
}

// record gives the record that stands for a row in the file.
func (l *list[R]) record(r R) model.Record {
	var e model.Edit
	l.write(&e, nil, r)
	return e.Put[0]
}

func (l *list[R]) canMove() bool {
	return l.number != nil && l.canRemove()
}

// move brings the row under the cursor up or down among the others, and the cursor with it.
func (l *list[R]) move(by int) {
	row, col := l.grid.Cursor()
	to := row + by
	if !l.canMove() || row >= len(l.rows) || to < 0 || to >= len(l.rows) {
		return
	}
	order := slices.Clone(l.rows)
	order[row], order[to] = order[to], order[row]
	var e model.Edit
	l.renumber(&e, order)
	if refusal := l.do(e); refusal != "" {
		l.tell(refusal)
		return
	}
	l.grid.MoveTo(to, col)
}

// renumber puts into an edit what gives rows the places in which they stand.
func (l *list[R]) renumber(e *model.Edit, order []R) {
	for i, r := range order {
		after := r
		l.number(&after, i+1)
		if after != r {
			l.write(e, &r, after)
		}
	}
}
