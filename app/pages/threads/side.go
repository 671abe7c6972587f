package threads

import (
	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/thread"
)

// newSide makes the list of agencies at the left, under the whole city, each with the share of its threads that are unbroken.
func newSide(p *Page) *frame.Side[*thread.Agency] {
	return frame.NewSide(p.Frame, p.Say(text.ThreadsAgencies), sideID, p.sideCell, func() model.ID { return p.agency }, p.look)
}

// sideID is the identity of an agency; the city has none.
func sideID(a *thread.Agency) model.ID {
	if a == nil {
		return 0
	}
	return a.Agency.ID
}

// sideCell shows an agency, or the city.
func (p *Page) sideCell(a *thread.Agency) parts.Cell {
	n := p.count(sideID(a))
	c := parts.Cell{Text: p.Say(text.ThreadsCity), Below: p.countWords(n), Sign: shareSign(n)}
	if a != nil {
		c.Text = p.Plan.AgencyLabel(a.Agency.ID)
	}
	return c
}

// count counts the threads of an agency, 0 for all.
func (p *Page) count(agency model.ID) thread.Count {
	for _, a := range p.all {
		if a.Agency.ID == agency {
			return a.Count
		}
	}
	return thread.Total(p.all)
}

// shareSign is the shape of a share: all unbroken, some, none; no shape where there are no threads.
func shareSign(n thread.Count) parts.Sign {
	switch of := n.Threads - n.Ended; {
	case of == 0:
		return parts.NoSign
	case n.Whole == of:
		return parts.SignDone
	case n.Whole > 0:
		return parts.SignBegun
	default:
		return parts.SignOpen
	}
}

// countWords says how many threads are unbroken, and how many are not.
func (p *Page) countWords(n thread.Count) string {
	if n.Threads == 0 {
		return p.Say(text.ThreadsNone)
	}
	torn, ended := "", ""
	if n.Torn() > 0 {
		torn = p.Say(text.ThreadsTornToo, n.Torn())
	}
	if n.Ended > 0 {
		ended = p.Say(text.ThreadsOverToo, n.Ended)
	}
	return frame.Dotted(p.Say(text.ThreadsShare, n.Percent(), n.Whole, n.Threads-n.Ended), torn, ended)
}
