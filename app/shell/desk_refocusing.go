package shell

import (
	"benangmerah/app/stage"
	"benangmerah/model"
)

// ShowRefocusing sends the units of a sheet of refocusing, before beside after.
func (s *Shell) ShowRefocusing(sheet model.ID) { s.wall.send(stage.Refocusing{Sheet: sheet}) }

// ShowRefocusShares sends whom the money of a sheet of refocusing is for.
func (s *Shell) ShowRefocusShares(sheet model.ID) { s.wall.send(stage.RefocusShares{Sheet: sheet}) }
