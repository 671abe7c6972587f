package shell

import (
	"encoding/json"

	"benangmerah/app/environ/uptime"
	"benangmerah/app/log"
)

// rememberer is a page that comes back as it was left, after the program ended in whatever way or its pages were made anew.
type rememberer interface {
	// Remember gives what the page has in view and what is half typed in it, as a value that JSON can hold; nil is nothing. It is asked every second.
	Remember() any
	// Recall brings back, after Load, what Remember gave. What does not fit the file any more is left out; nothing of it becomes an act by itself.
	Recall(data json.RawMessage)
}

// left is how the program was left with a file.
type left struct {
	Path      string                     `json:"path"`
	Open      bool                       `json:"open"`            // the file had not been closed
	Tried     bool                       `json:"tried,omitempty"` // it was opened again by itself, which did not come to an end
	Area      string                     `json:"area"`
	Pages     map[string]json.RawMessage `json:"pages,omitempty"`
	Wall      json.RawMessage            `json:"wall,omitempty"`
	Projector bool                       `json:"projector,omitempty"` // its window was open
	Acts      int64                      `json:"acts"`
	At        uptime.Stamp               `json:"at"`
}

// standing is how the program stands with the open file now, but for the time.
func (s *Shell) standing(open bool) left {
	wall, err := json.Marshal(&s.wall.is)
	s.logged(err)
	return left{
		Path: s.file.Path(), Open: open, Area: s.pages[s.current].name.ID, Pages: s.rememberPages(),
		Wall: wall, Projector: s.wall.win.IsOpen(), Acts: s.file.Size(),
	}
}

// rememberPages gives what pages want to come back with, by the names of their areas.
func (s *Shell) rememberPages() map[string]json.RawMessage {
	all := map[string]json.RawMessage{}
	for _, a := range s.pages {
		page, ok := a.page.(rememberer)
		if !ok {
			continue
		}
		if value := page.Remember(); value != nil {
			data, err := json.Marshal(value)
			s.logged(err)
			if err == nil {
				all[a.name.ID] = data
			}
		}
	}
	return all
}

// recallPages gives pages what they remembered.
func (s *Shell) recallPages(all map[string]json.RawMessage) {
	for _, a := range s.pages {
		page, ok := a.page.(rememberer)
		if data := all[a.name.ID]; ok && len(data) > 0 {
			harmless(func() error {
				page.Recall(data)
				return nil
			})
		}
	}
	s.win.Canvas().Unfocus() // the page that comes into view says where typing goes on
}

// comeBack brings the program back to how it was left, which is nil where that is not known, and gives the area that comes into view.
func (s *Shell) comeBack(l *left) (area int) {
	if l == nil {
		return s.firstArea()
	}
	s.recallPages(l.Pages)
	harmless(func() error { return json.Unmarshal(l.Wall, &s.wall.is) })
	s.wall.paint()
	if l.Open && l.Projector && !s.wall.win.IsOpen() {
		s.wall.win.Return(s.win)
	}
	for i, a := range s.pages {
		if a.name.ID == l.Area && !(onlyWhole[i] && s.isPart()) {
			return i
		}
	}
	return s.firstArea()
}

// harmless brings something back. Where that fails, by whatever it was kept with, the log is told and the program goes on.
func harmless(recall func() error) {
	var err error
	defer func() {
		if p := recover(); p != nil {
			err = log.Panicked(p)
		}
		log.Error(log.NotBack, err)
	}()
	err = recall()
}
