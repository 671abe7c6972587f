package settings

import (
	"encoding/json"
	"slices"

	"benangmerah/app/parts"
)

// remembered is what the page comes back with after the program ended: the section in view, and its tables.
type remembered struct {
	Section string      `json:"section"`
	Tables  []keptTable `json:"tables,omitempty"`
}

// keptTable is where a table stands, with what is half typed in it, and what is begun in its blank row.
type keptTable struct {
	parts.GridPlace
	Next json.RawMessage `json:"next,omitempty"`
}

// beginner is a table with a blank row.
type beginner interface {
	begun() json.RawMessage
	beginWith(data json.RawMessage)
}

// Remember gives the section in view and what is half entered in it.
func (p *Page) Remember() any {
	r := remembered{Section: p.section().title.ID}
	for _, t := range p.section().tables {
		kept := keptTable{GridPlace: t.view().Remember()}
		if b, ok := t.(beginner); ok && p.writable() {
			kept.Next = b.begun()
		}
		r.Tables = append(r.Tables, kept)
	}
	return r
}

// Recall brings back what is still there; nothing of it is entered.
func (p *Page) Recall(data json.RawMessage) {
	var r remembered
	if json.Unmarshal(data, &r) != nil {
		return
	}
	at := slices.IndexFunc(p.sections, func(s *section) bool { return s.title.ID == r.Section })
	if !p.choose(at) {
		return
	}
	p.list.MoveTo(at, 0)
	for i, t := range p.section().tables {
		if i < len(r.Tables) {
			if b, ok := t.(beginner); ok && p.writable() {
				b.beginWith(r.Tables[i].Next)
			}
			t.view().Recall(r.Tables[i].GridPlace)
		}
	}
}

// begun gives the blank row with its ID, under which it is found again; nil where it is nothing that JSON can hold.
func (l *list[R]) begun() json.RawMessage {
	data, err := json.Marshal(l.next)
	var same R
	if err != nil || json.Unmarshal(data, &same) != nil || same != l.next {
		return nil
	}
	return data
}

// beginWith makes what was begun in a blank row the one of this list, unless it is in the file by now.
func (l *list[R]) beginWith(data json.RawMessage) {
	var next R
	if json.Unmarshal(data, &next) != nil || l.id(next) == 0 || l.find(l.id(next)) >= 0 {
		return
	}
	l.next, l.none = next, l.blank(l.id(next), l.rows)
	l.grid.Refresh()
}
