package reports

import (
	"benangmerah/model"
	"benangmerah/reports/paper"
)

// Specimen gives the text of the berita acara without its annexes and its fingerprint, to see what a form and a wording do. It is composed fast enough to
// follow every change.
func Specimen(p *model.Plan) (paper.Document, error) {
	if p.Region() == nil {
		return paper.Document{}, errNoRegion()
	}
	c := newComposer(p, meetingOf(p, WordingOf(p)), Options{}, "")
	return c.meetingPaper(c.info(c.words.Title, c.lastDay()), paper.Section{Blocks: c.body()}), nil
}
