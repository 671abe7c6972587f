package actors

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/submissions"
)

// foot says which buttons belong to what is in view.
func (p *Page) foot() foot {
	switch {
	case p.preview.brought != nil:
		return footPreview
	case p.lens == ofDoubles:
		return footDoubles
	case p.lens == ofProposals:
		return footAnswers
	default:
		return footNone
	}
}

// sums says how much is in view, and what it comes to.
func (p *Page) sums() string {
	switch {
	case p.preview.brought != nil:
		return p.preview.words()
	case p.lens == ofDoubles:
		return p.Say(text.ActorsPairs, len(p.doubles.rows))
	case p.lens == ofProposals:
		l := p.proposals
		return frame.Dotted(p.only(), p.Say(text.ActorsSums, len(l.rows), l.total(), p.rupiah(l.asked), p.rupiah(l.agreed)))
	default:
		t := p.tables[p.lens].table.Total
		return p.Say(text.ActorsSums, t.Count, p.proposals.total(), p.rupiah(t.Asked), p.rupiah(t.Agreed))
	}
}

// Aim says what the keys would be done to.
func (l *proposals) Aim() string {
	p := l.page
	if n := len(l.ticked); n > 0 {
		return p.Say(text.ActorsTicked, n)
	}
	if s := l.current(); s != nil {
		return p.about(s)
	}
	if p.enterable() {
		return p.draftAim()
	}
	return ""
}

// about says of a proposal what the columns have no room for.
func (p *Page) about(s *model.Submission) string {
	a := p.Plan.Actors.Get(s.Actor)
	quantity := ""
	if s.Quantity != "" {
		quantity = s.Quantity + " " + s.Unit
	}
	words := p.Say(text.ActorsNumber, s.Number) + ": " + frame.Dotted(a.Name, p.Plan.HelpKinds.Get(s.Help).Name, frame.OneLine(s.Text), quantity)
	stands := p.Plan.Stands(s)
	if stands.Reason != "" {
		words = frame.Dotted(words, p.Say(text.ActorsBecause, frame.OneLine(stands.Reason)))
	}
	if s.Priority > 0 {
		words = frame.Dotted(words, p.Say(text.ActorsOwnPriority, strconv.Itoa(s.Priority)))
	}
	return frame.Dotted(words, p.rankWords(stands))
}

// draftAim says what is still missing in the row at the foot.
func (p *Page) draftAim() string {
	d := p.proposals.draft()
	if d.empty() {
		return p.Say(text.ActorsDraftAim)
	}
	missing := ""
	for _, x := range []struct {
		is   string
		name text.Sentence
	}{{d.is.Who.Name, text.ActorsColActor}, {d.is.Help, text.ActorsColHelp}, {d.is.Text, text.ActorsColText}} {
		if x.is == "" {
			missing = frame.Dotted(missing, p.Say(x.name))
		}
	}
	return p.Say(text.ActorsDraftNeeds, missing)
}

// only says by which cell of a table the list is narrowed, "" where it is not.
func (p *Page) only() string {
	said := ""
	for _, by := range submissions.Dimensions() {
		if is, narrowed := p.filter.Is[by]; narrowed && by != submissions.ByDistrict {
			said = frame.Dotted(said, p.heading(by, is))
		}
	}
	if said == "" {
		return ""
	}
	return p.Say(text.ActorsOnly, said)
}
