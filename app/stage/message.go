package stage

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/reports/scene"
)

// Message shows a text of the operator as large as it fits; line breaks are kept. A long one has pages; Page is counted from 0.
type Message struct {
	Text string
	Page int
}

func (s Message) caption(b *board) string {
	first, _, _ := strings.Cut(strings.TrimSpace(s.Text), "\n")
	return dotted(b.say(text.StageMessage), first)
}

func (s Message) pages(b *board) int {
	_, lines := b.largest(s.Text)
	return max(1, (len(lines)+maxRows-1)/maxRows)
}

func (s Message) page(*board) int { return s.Page }

func (s Message) at(page int) Slide { return Message{Text: s.Text, Page: page} }

func (s Message) paint(b *board) {
	set, lines := b.largest(s.Text)
	n, pages := 0, s.pages(b)
	if pages > 1 {
		n = min(max(s.Page, 0), pages-1)
		lines = lines[n*maxRows : min((n+1)*maxRows, len(lines))]
	}
	b.middle(set, lines)
	b.footer(b.pageNumber(n, pages))
}

// largest breaks a text at the largest size at which it fits on a page, else at the least.
func (b *board) largest(said string) (set style, lines []string) {
	set = style{color: b.ink.ink}
	for _, size := range [...]float64{sizeTitle, sizeFigure, sizeHeading, sizeSmall} {
		set.size = size
		lines = scene.Wrap(set.face(), size, said, b.width())
		if float64(len(lines)) <= min(maxRows, (footerTop-top)/(pitch*size)) {
			break
		}
	}
	return set, lines
}

// middle sets lines in the middle of the height, with the knot at the first.
func (b *board) middle(set style, lines []string) {
	y := top + (footerTop-top-float64(len(lines))*pitch*set.size)/2
	b.thread(baseline(y, set.size) - scene.CapHeight(scene.Noto, set.size)/2)
	b.lines(b.left(), y, set, lines)
}

// pageNumber says which of several pages is shown, counted from 0.
func (b *board) pageNumber(n, pages int) string {
	b.page, b.pages = n, pages
	if pages < 2 {
		return ""
	}
	return b.say(text.StagePage, n+1, pages)
}
