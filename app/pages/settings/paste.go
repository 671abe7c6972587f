package settings

import "benangmerah/app/text"

// paste enters a block of cells, all of it or none, by one act. Rows after the last become new ones.
func (l *list[R]) paste(row, col int, block [][]string) (refusal string) {
	if !l.page.writable() {
		return l.page.desk.Say(text.ReadOnlyNow)
	}
	if refusal := l.page.wider(block, col, len(l.fields)); refusal != "" {
		return refusal
	}
	if l.at(row) == nil {
		return l.pasteFoot(row, col, block)
	}
	pasted := l.targets(row, len(block))
	if refusal := l.page.eachCell(block, func(i, j int, typed string) string { return l.take(&pasted[i], col+j, typed) }); refusal != "" {
		return refusal
	}
	for i, c := range pasted {
		if lacks := l.lacks(c.after); lacks != "" && c.row >= len(l.rows) {
			return l.page.desk.Say(text.SettingsPasteNew, i+1, lacks)
		}
	}
	return l.store(pasted)
}

// targets gives the rows that a block of n lines is pasted over, with new ones after the last.
func (l *list[R]) targets(row, n int) []change[R] {
	list := make([]change[R], n)
	known := l.rows
	for i := range list {
		at := row + i
		switch {
		case at < len(l.rows):
			list[i] = change[R]{at, l.rows[at]}
		case at == len(l.rows):
			list[i] = change[R]{at, l.next}
		default:
			list[i] = change[R]{at, l.blank(newID(), known)}
		}
		if at >= len(l.rows) {
			known = append(known[:len(known):len(known)], list[i].after)
		}
	}
	return list
}

// take enters one cell of a block. What stands in a cell already may be pasted over it, whether it can be entered there or not.
func (l *list[R]) take(c *change[R], col int, typed string) (refusal string) {
	f := &l.fields[col]
	switch {
	case f.set != nil:
		return f.set(&c.after, typed)
	case f.show == nil: // the numbers of rows come with a block and are the program's own
		return ""
	default:
		return l.page.desk.Say(text.SettingsCannotEnter)
	}
}

func (l *list[R]) pasteFoot(row, col int, block [][]string) (refusal string) {
	if len(block) != 1 || len(block[0]) != 1 || !l.Cell(row, col).Editable {
		return l.page.desk.Say(text.SettingsCannotEnter)
	}
	return l.footAt(row).commit(block[0][0])
}
