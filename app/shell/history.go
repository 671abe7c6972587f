package shell

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// undo takes the last act back.
func (s *Shell) undo() {
	if s.cannotTravel() {
		return
	}
	head, can := s.file.CanUndo()
	s.travel(head, can, s.file.Undo, text.Undone, text.NothingUndo)
}

// redo does again what was taken back last.
func (s *Shell) redo() {
	if s.cannotTravel() {
		return
	}
	head, can := s.file.CanRedo()
	s.travel(head, can, s.file.Redo, text.Redone, text.NothingRedo)
}

// cannotTravel says, to the person too, whether the open file takes no acts.
func (s *Shell) cannotTravel() bool {
	if s.file == nil {
		return true
	}
	readOnly := s.ReadOnly()
	if readOnly {
		s.Tell(s.Say(text.ReadOnlyNow))
	}
	return readOnly
}

// travel takes one step through the history and says which act it was.
func (s *Shell) travel(head model.Entry, can bool, step func(model.Context) (*model.Entry, error), done, nothing text.Sentence) {
	if !can {
		s.Tell(s.Say(nothing))
		return
	}
	again := func() { s.travel(head, can, step, done, nothing) }
	if _, err := s.watched(func() (*model.Entry, error) { return step(model.Context{}) }, again); err != nil {
		s.Fail(err)
		return
	}
	s.Tell(s.Say(done, s.actName(s.root(head).Act)))
}

// root gives what a person did at first: undoing and redoing are acts that take others back.
func (s *Shell) root(e model.Entry) model.Entry {
	for e.Undoes != 0 {
		undone, err := s.file.Entry(e.Undoes)
		if err != nil {
			s.logged(err)
			return e
		}
		e = *undone
	}
	return e
}

// actName gives the name of an act for people.
func (s *Shell) actName(act string) string {
	if name, ok := text.Acts[act]; ok {
		return s.Say(name)
	}
	return act
}

// broughtFrom says of an act that came in by a merge from which copy it was, "" of one that was done in this file.
func (s *Shell) broughtFrom(e *model.Entry) string {
	if e.Merged == nil {
		return ""
	}
	return s.Say(text.MergedFrom, e.Merged.Copy)
}

// actAndOrigin gives the name of an entry's act with the copy that it came from.
func (s *Shell) actAndOrigin(e *model.Entry, act string) string {
	name := s.actName(act)
	if from := s.broughtFrom(e); from != "" {
		return name + " (" + from + ")"
	}
	return name
}
