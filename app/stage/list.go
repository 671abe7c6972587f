package stage

import (
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
)

// listGap is what lies between the head of a list and its table.
const listGap = 8.0

// listing is what a slide of a list says: a head, tables under it that go through pages one after the other, and a foot. Where no table has a row, a sentence in
// their place says all there is.
type listing struct {
	gone  text.Sentence // set where what the slide was to show is there no more; nothing else counts then
	head  head
	above func(y float64) float64 // draws what stands between the head and the table, and gives where that ends; nil for nothing
	parts []part
	none  string // in the place of the tables
	mark  mark   // of none
	foot  []string
	notes []string // in the foot behind the number of the page: what may be cut
}

// part is one of the tables of a list; note stands in the foot of its pages.
type part struct {
	table
	note string
}

// lists are the parts of a list of one table.
func lists(t table) []part { return []part{{table: t}} }

// leaf is a page of a list.
type leaf struct {
	*grid
	page int
	note string
}

// leaves draws what stands above the tables of a list and measures their pages; there are none where a sentence says all there is.
func (b *board) leaves(l listing) (pages []leaf) {
	y := b.head(l.head)
	if l.above != nil {
		y = l.above(y)
	}
	for _, p := range l.parts {
		if len(p.rows) == 0 {
			continue
		}
		g := b.grid(p.table, y+listGap, footerTop)
		for i := range g.starts {
			pages = append(pages, leaf{g, i, p.note})
		}
	}
	if pages == nil {
		b.alone(y, l.mark, l.none)
	}
	return pages
}

// listPages is how many pages a list needs.
func (b *board) listPages(l listing) int {
	if l.gone != (text.Sentence{}) {
		return 1
	}
	return max(1, len(b.leaves(l)))
}

// list draws a page of a list, from 0; beyond the last it draws the last.
func (b *board) list(l listing, page int) {
	if l.gone != (text.Sentence{}) {
		b.gone(l.gone)
		return
	}
	foot := slices.Clone(l.foot)
	if pages := b.leaves(l); pages != nil {
		page = min(max(page, 0), len(pages)-1)
		pages[page].grid.page(pages[page].page)
		foot = append(foot, pages[page].note, b.pageNumber(page, len(pages)))
	}
	b.footer(append(foot, l.notes...)...)
}

// lost says that an agency, 0 for all, is there no more; nothing where it is.
func (b *board) lost(agency model.ID) (gone text.Sentence) {
	if agency != 0 && b.Plan.Agencies.Get(agency) == nil {
		return text.StageAgencyGone
	}
	return gone
}
