package shell

import (
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// What pages ask of the wall.

// ShowTitle sends the meeting's title.
func (s *Shell) ShowTitle() { s.wall.send(stage.Title{}) }

// ShowPanel sends what the page of comparisons puts side by side.
func (s *Shell) ShowPanel(p model.Panel) { s.wall.send(stage.Panel{Of: p}) }

// ShowAgency sends an agency with its programmes.
func (s *Shell) ShowAgency(agency model.ID) { s.wall.send(stage.Agency{ID: agency}) }

// ShowReadiness sends how ready an agency's figures are; 0 stands for all agencies.
func (s *Shell) ShowReadiness(agency model.ID) { s.wall.send(stage.Readiness{Agency: agency}) }

// ShowCorrection sends a correction.
func (s *Shell) ShowCorrection(id model.ID) { s.wall.send(stage.Correction{ID: id}) }

// ShowDecision sends a decision.
func (s *Shell) ShowDecision(id model.ID) { s.wall.send(stage.Decision{ID: id}) }

// WallCaption names what is on the wall.
func (s *Shell) WallCaption() string { return s.wall.win.Caption() }

// WallPicture is what the wall shows; a small picture scales it down.
func (s *Shell) WallPicture() scene.Scene { return s.wall.win.Picture() }

// WallFrozen says whether the wall keeps its picture whatever is sent.
func (s *Shell) WallFrozen() bool { return s.wall.is.IsFrozen() }

// WallBlank says whether the wall was made black.
func (s *Shell) WallBlank() bool { return s.wall.is.IsBlank() }

// ToggleFreeze freezes or thaws the wall.
func (s *Shell) ToggleFreeze() {
	s.wall.is.Freeze(!s.wall.is.IsFrozen())
	s.wall.paint()
	s.Tell(s.Say(choose(s.WallFrozen(), text.WallFrozenNow, text.WallThawedNow)))
}

// ToggleBlank makes the wall black or brings back what was there.
func (s *Shell) ToggleBlank() {
	s.wall.is.Blank(!s.wall.is.IsBlank())
	s.wall.paint()
	s.Tell(s.Say(choose(s.WallBlank(), text.WallBlankNow, text.WallLitNow)))
}

func choose(yes bool, a, b text.Sentence) text.Sentence {
	if yes {
		return a
	}
	return b
}
