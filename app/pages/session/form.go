package session

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// form is what the strip at the foot of the figures asks for.
type form struct {
	kind      string // one kind of form keeps its half-typed texts apart from those of another
	questions []parts.Question
	// tell says at each change what all texts together come to. It may be nil.
	tell func(texts []string) string
	// done takes the texts. What it returns, if anything, says why they are not taken.
	done func(texts []string) (refusal string)
	// propose gives the act that the texts ask for, to be shown on the wall before it is done. It may be nil.
	propose func(texts []string) (act model.Act, c model.Context, refusal string)
	// link ties what is typed to what the cursor stands on, or lets go of it. It may be nil.
	link func()
	// closed is told that the form is no longer in view. It may be nil.
	closed func()
}

// ask shows a form in the strip.
func (s *sheet) ask(f *form) {
	s.strip.Ask(&parts.Form{
		Kind: f.kind, Questions: f.questions, Tell: s.telling(f), Done: f.done,
		Closed: func() {
			s.asked = nil
			if f.closed != nil {
				f.closed()
			}
		},
	})
	s.asked = f
}

// telling says what the texts of a form come to and, where that is a correction, how to show it on the wall first.
func (s *sheet) telling(f *form) func(texts []string) string {
	if f.propose == nil {
		return f.tell
	}
	hint := s.page.say(text.SessionProposeHint, sendKey.String())
	return func(texts []string) string {
		if f.tell == nil {
			return hint
		}
		return joined(f.tell(texts), hint)
	}
}
