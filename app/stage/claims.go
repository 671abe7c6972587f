package stage

import (
	"cmp"
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
)

// Claims shows the figures that were said aloud without a source: of a day, or, where Day is 0, of the whole meeting; Agency 0 stands for all
// agencies. Page is counted from 0.
type Claims struct {
	Agency model.ID
	Day    model.ID
	Page   int
}

func (s Claims) caption(b *board) string {
	return dotted(b.say(text.SlideClaims), b.dayName(b.Plan.CurrentMeeting(), s.Day), b.agencyLabel(s.Agency))
}

func (s Claims) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Claims) page(*board) int { return s.Page }

func (s Claims) at(page int) Slide {
	s.Page = page
	return s
}

func (s Claims) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Claims) listing(b *board) listing {
	t := table{heads: []string{b.say(text.SlideClaim), b.say(text.SlideValue), b.say(text.SlideState)}}
	for _, c := range s.list(b) {
		t.rows = append(t.rows, row{
			name: oneLine(c.Text), under: dotted(oneLine(c.Speaker), b.agencyLabel(c.Agency)),
			cells: []cell{b.claimed(c), {lines: b.stateLines(state{open, text.SlideNoSource})}},
		})
	}
	return listing{
		gone: b.lost(s.Agency), parts: lists(t), none: b.say(text.SlideNoClaims), mark: accepted, foot: []string{b.placeAt(s.Agency)},
		head: head{over: dotted(b.dayName(b.Plan.CurrentMeeting(), s.Day), b.agencyLabel(s.Agency)), title: b.say(text.SlideClaims)},
	}
}

// list gives the claims that are shown, in the order in which they were said.
func (s Claims) list(b *board) []*model.Claim {
	var list []*model.Claim
	for c := range b.Plan.Claims.All() {
		if c.Source == "" && (s.Agency == 0 || c.Agency == s.Agency) && (s.Day == 0 || b.Plan.DayOf(c.Said) == s.Day) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(x, y *model.Claim) int { return cmp.Or(cmp.Compare(x.At, y.At), cmp.Compare(x.ID, y.ID)) })
	return list
}

// claimed writes the figure of a claim; a dash where none was named.
func (b *board) claimed(c *model.Claim) cell {
	if c.Value == "" {
		return plain("–")
	}
	cell := b.textCell(c.Written())
	cell.bold = true
	return cell
}
