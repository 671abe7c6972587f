package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// Proposed is a correction as it would be made: an act that has not been done, in its circumstances. What it would change is reckoned from the plan
// each time that it is shown.
type Proposed struct {
	Act     model.Act
	Context model.Context
}

// Proposal shows a proposed correction of one figure or of many before it is decided, marked as such: what would become of each figure, the
// difference, and what it would leave of the ceiling. Page is counted from 0.
type Proposal struct {
	Of   *Proposed
	Page int
}

func (s Proposal) caption(b *board) string {
	if list := s.corrections(b); len(list) > 0 {
		return dotted(b.say(text.SlideProposal), b.agencyLabel(list[0].Agency))
	}
	return b.say(text.SlideProposal)
}

func (s Proposal) pages(b *board) int {
	if list := s.corrections(b); len(list) > 1 {
		return len(b.correctionGrid(list, true).starts)
	}
	return 1
}

func (s Proposal) page(*board) int { return s.Page }

func (s Proposal) at(page int) Slide { return Proposal{Of: s.Of, Page: page} }

func (s Proposal) paint(b *board) {
	b.loose = true
	list := s.corrections(b)
	switch len(list) {
	case 0:
		b.gone(text.SlideProposalGone)
	case 1:
		b.proposed(list[0])
		b.footer(b.placeOf(list[0].Said))
	default:
		b.manyCorrections(list, true, s.Page)
	}
}

// corrections are what the act would make; none where it cannot be done any more.
func (s Proposal) corrections(b *board) []*model.Correction {
	if s.Of == nil {
		return nil
	}
	c := s.Of.Context
	if c.Seed == "" {
		c.Seed = s.Of.Act.Name()
	}
	changes, err := s.Of.Act.Changes(b.Plan, c)
	if err != nil {
		return nil
	}
	var list []*model.Correction
	for _, change := range changes {
		if made, ok := change.After.(*model.Correction); ok {
			list = append(list, made)
		}
	}
	return list
}

// badge says that what stands below it is proposed and not decided, from y, and gives where it ends.
func (b *board) badge(y, width float64, subject string) float64 {
	s := style{size: sizeBody, bold: true, color: b.tone(watched)}
	x := markWidth(watched, sizeBody)
	b.mark(watched, b.left(), baseline(y, sizeBody), sizeBody)
	undecided := b.say(text.SlideUndecided)
	said, short := dotted(b.say(text.SlideProposal), undecided, subject), dotted(b.say(text.SlideProposal), undecided)
	switch {
	case s.room(short) > width-x:
		said = capital(undecided)
	case s.room(dotted(short, "…")) > width-x:
		said = short
	}
	return b.lines(b.left()+x, y, s, []string{s.cut(said, width-x)})
}

// proposed shows what one correction would do.
func (b *board) proposed(c *model.Correction) {
	h := b.correctionHead(c)
	h.badge, h.over = b.agencyLabel(c.Agency), ""
	below := b.head(h)
	b.spread(func(grow float64) float64 {
		y := b.wording(below+20*grow, c, true)
		y = b.changeAndReason(y, grow, c)
		return b.correctionFoot(y, grow, c, b.proposedFacts([]*model.Correction{c}))
	})
}

// proposedFacts are the agencies' totals and what would be left of their ceilings.
func (b *board) proposedFacts(list []*model.Correction) []fact {
	var facts []fact
	for _, a := range touched(list) {
		now := b.Plan.AgencyOutcome(a, b.Plan.Base(), list[0].Year)
		then := now
		then.Amount += b.spent(list, a)
		if then != now {
			facts = append(facts, fact{label: b.totalLabel(a, model.Agreed), value: b.figure(now), new: b.figure(then)})
		}
		if left := b.remaining(a, then, list[0].Year); left != nil {
			facts = append(facts, b.wouldLeave(*left))
		}
	}
	return facts
}

// wouldLeave words what is left of a ceiling as what would be.
func (b *board) wouldLeave(left fact) fact {
	left.label = b.say(text.SlideWouldLeave)
	if left.mark == exceeded {
		left.label = b.say(text.SlideWouldExceed)
	}
	return left
}

// touched gives the agencies that corrections are about, in their order.
func touched(list []*model.Correction) []model.ID {
	var agencies []model.ID
	seen := map[model.ID]bool{}
	for _, c := range list {
		if !seen[c.Agency] {
			seen[c.Agency] = true
			agencies = append(agencies, c.Agency)
		}
	}
	return agencies
}

// spent sums by how much corrections change the money of an agency (0: of all), inside the region's own budget.
func (b *board) spent(list []*model.Correction, agency model.ID) (sum model.Money) {
	for _, c := range list {
		if fund := b.Plan.Funds.Get(c.Fund); c.Field != model.FieldBudget || fund != nil && fund.Outside || agency != 0 && c.Agency != agency {
			continue
		}
		sum = sum.Plus(c.NewAmount - c.OldAmount)
	}
	return sum
}
