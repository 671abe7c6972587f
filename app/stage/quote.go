package stage

import (
	"strings"

	"benangmerah/app/text"
)

// quote sets a reason in at most two lines with the speaker behind it, from y, and gives where it ends.
func (b *board) quote(y float64, reason, speaker string) float64 {
	reason, speaker = oneLine(reason), strings.TrimSpace(speaker)
	x := b.left()
	if reason != "" {
		lines := b.body().wrap(b.say(text.StageQuote, reason), b.width(), 2)
		y = b.lines(x, y, b.body(), lines)
		end := x + b.body().room(lines[len(lines)-1]) + leadGap
		if end+b.muted().room(speaker) <= b.right() {
			x, y = end, y-pitch*sizeBody
		}
	}
	if speaker == "" {
		if x > b.left() {
			y += pitch * sizeBody
		}
		return y
	}
	return b.lines(x, y, b.muted(), []string{b.muted().cut(speaker, b.right()-x)})
}
