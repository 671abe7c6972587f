package stage

import (
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/claims"
)

// Differing shows figures that were said of one thing and disagree, side by side with what the plan says: those that an agency has a part in, 0 for all. Page is
// counted from 0.
type Differing struct {
	Agency model.ID
	Page   int
}

func (s Differing) caption(b *board) string {
	return dotted(b.say(text.SlideDiffer), b.agencyLabel(s.Agency))
}

func (s Differing) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Differing) page(*board) int { return s.Page }

func (s Differing) at(page int) Slide {
	s.Page = page
	return s
}

func (s Differing) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Differing) listing(b *board) listing {
	t := table{heads: []string{b.say(text.SlideClaim), b.say(text.SlideValue), b.say(text.SlideDifferSource), b.say(text.SlideDifferWhat)}}
	for _, g := range claims.Disagreeing(b.Plan) {
		if s.Agency == 0 || slices.ContainsFunc(g.Claims, func(c *model.Claim) bool { return c.Agency == s.Agency }) {
			t.rows = append(t.rows, b.disagreeing(g)...)
		}
	}
	return listing{
		gone: b.lost(s.Agency), head: b.headOf(text.SlideDiffer, s.Agency), parts: lists(t), none: b.say(text.SlideDifferNone), mark: accepted,
		foot: []string{b.placeAt(s.Agency)},
	}
}

// disagreeing are the rows of a group: its claims, of which each says how they disagree, and under them what the plan says.
func (b *board) disagreeing(g *claims.Group) (rows []row) {
	what := map[[2]bool]text.Sentence{{true, false}: text.SlideDifferValue, {false, true}: text.SlideDifferDefine, {true, true}: text.SlideDifferBoth}
	mark := line{mark: deferred, lead: b.say(what[[2]bool{g.Values, g.Definitions}])}
	for _, c := range g.Claims {
		source := state{open, text.SlideNoSource}
		if c.Source != "" {
			source = state{accepted, text.SlideDifferSourced}
		}
		rows = append(rows, row{
			name: oneLine(c.Text), under: dotted(oneLine(c.Source), oneLine(c.Speaker), b.agencyLabel(c.Agency)),
			cells: []cell{b.claimed(c), {lines: b.stateLines(source)}, {lines: []line{mark}}},
		})
	}
	for _, x := range claims.Says(b.Plan, g.Indicator) {
		name := b.say(text.ClaimsBaseline)
		if x.Stage != model.NoStage {
			name = strings.ToLower(text.StageName(b.say, x.Stage))
		}
		if x.Year != 0 {
			name += b.say(text.SlideDifferYear, x.Year)
		}
		rows = append(rows, row{
			name: oneLine(g.Indicator.Text), under: name,
			cells: []cell{b.textCell(x.Value), plain(b.say(text.SlideDifferPlan)), plain("–")},
		})
	}
	return rows
}
