package frame

import "benangmerah/app/text"

// Wall is what a page asks about the wall of the room.
type Wall interface {
	Say(s text.Sentence, args ...any) string
	Tell(sentence string)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool
}

// TellWall says what is on the wall now, or why what was sent is not.
func TellWall(w Wall) {
	switch {
	case w.WallBlank():
		w.Tell(w.Say(text.FrameWallBlank))
	case w.WallFrozen():
		w.Tell(w.Say(text.FrameWallFrozen))
	default:
		w.Tell(w.Say(text.FrameOnWall, w.WallCaption()))
	}
}
