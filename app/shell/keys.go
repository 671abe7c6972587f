package shell

import (
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// The size of the list of keys: its width at 100 %, its height as a share of the window.
const (
	keysWidth = 520
	keysShare = 0.85
)

// showKeys lists the keys of the page in view and of the window, those of the page first.
func (s *Shell) showKeys() {
	list := newKeyList(s)
	grid := parts.NewGrid(list, parts.Column{Title: s.Say(text.KeysTitle), Min: 240, Weight: 1, Wrap: true}, parts.Column{Min: 140, Align: parts.AlignRight})
	var closeBox func()
	closing := parts.NewKeyButton(s.Say(text.Close), escapeKey.String(), func() { closeBox() })
	foot := container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), container.NewHBox(layout.NewSpacer(), closing))
	closeBox = s.box(container.NewBorder(nil, foot, nil, nil, grid), keysWidth*look.Scale(), s.win.Canvas().Size().Height*keysShare, grid)
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
