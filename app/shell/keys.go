package shell

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// newKeyGrid lists the keys of the page in view and of the window, those of the page first.
func newKeyGrid(s *Shell) *parts.Grid {
	return parts.NewGrid(newKeyList(s), parts.Column{Title: s.Say(text.KeysTitle), Min: 200, Weight: 1, Wrap: true}, parts.Column{Fits: "Ctrl+Shift+Delete", Align: parts.AlignRight})
}

// keyList is every command that has a key, under the name of its part.
type keyList struct{ rows []keyRow }

// keyRow is a command with its key, or, without one, the name of a part.
type keyRow struct{ name, key string }

func newKeyList(s *Shell) *keyList {
	l := &keyList{}
	for _, g := range s.groups() {
		title := s.Say(g.name)
		for _, c := range g.commands {
			if c.Key.Name == "" {
				continue
			}
			if title != "" {
				l.rows = append(l.rows, keyRow{name: title})
				title = ""
			}
			l.rows = append(l.rows, keyRow{s.Say(c.Name), c.Key.String()})
		}
	}
	return l
}

// Rows implements parts.Data.
func (l *keyList) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *keyList) Row(row int) parts.Row {
	r := l.rows[row]
	if r.key == "" {
		return parts.Row{Key: r.name, Kind: parts.Group}
	}
	return parts.Row{Key: r.name + r.key}
}

// Cell implements parts.Data.
func (l *keyList) Cell(row, col int) parts.Cell {
	if col == 0 {
		return parts.Cell{Text: l.rows[row].name}
	}
	return parts.Cell{Text: l.rows[row].key, Tone: parts.Muted}
}
