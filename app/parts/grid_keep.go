package parts

import "fyne.io/fyne/v2"

// GridPlace is where the cursor of a grid stands and what is half typed there, to be written down and brought back.
type GridPlace struct {
	Key    string `json:"key,omitempty"` // of the row
	Col    int    `json:"col"`
	Text   string `json:"text,omitempty"` // of the entry that is being typed
	Typing bool   `json:"typing,omitempty"`
}

// Remember gives the place of the cursor, or, where an entry is being typed, of that.
func (g *Grid) Remember() GridPlace {
	if e := g.edit; e.open {
		return GridPlace{Key: e.at.key, Col: e.at.col, Text: e.Text, Typing: true}
	}
	return GridPlace{Key: g.cursor.key, Col: g.cursor.col}
}

// Recall brings the cursor to a place and opens the entry that was being typed there, unless one is open already; nothing is reported. It says whether the
// row is still there; where it is not, and where the cell takes no entry any more, what was typed is left out.
func (g *Grid) Recall(p GridPlace) bool {
	row := g.FindRow(p.Key)
	if row < 0 || p.Col < 0 || p.Col >= len(g.columns) || g.edit.open {
		return false
	}
	g.MoveTo(row, p.Col)
	if p.Typing && g.editable(row, p.Col) {
		g.startEdit(p.Text)
		g.edit.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd}) // goes on behind the text, of which nothing stays selected
		g.edit.changed(p.Text)
	}
	return true
}
