package stage

import "benangmerah/app/text"

// Card tells the operator how to bring the window onto the projector. It is what a window shows to which nothing has been sent.
type Card struct{}

func (Card) caption(b *board) string { return b.say(text.StageCard) }

func (Card) paint(b *board) {
	b.middle(b.largest(b.say(text.StageCardHow)))
}
