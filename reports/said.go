package reports

import "benangmerah/model"

// everyAgency gives the agencies in order, after 0 for what was said about none.
func everyAgency(p *model.Plan) []model.ID {
	list := []model.ID{0}
	for _, a := range p.Agencies.Of(0) {
		list = append(list, a.ID)
	}
	return list
}

// allSaid gives what was said of a kind in a meeting about every agency, in their order.
func allSaid[R any](p *model.Plan, m *model.Meeting, of func(*model.Plan, *model.Meeting, model.ID) []R) []R {
	var list []R
	for _, agency := range everyAgency(p) {
		list = append(list, of(p, m, agency)...)
	}
	return list
}

// ofMeeting gives those records that belong to a meeting.
func ofMeeting[R any](p *model.Plan, m *model.Meeting, list []R, said func(R) model.Said) []R {
	var out []R
	for _, r := range list {
		if p.BelongsTo(m, said(r)) {
			out = append(out, r)
		}
	}
	return out
}

// said gives what was said of a kind in the meeting about what the paper is about.
func said[R any](c *composer, of func(*model.Plan, *model.Meeting, model.ID) []R) []R {
	if c.only != 0 {
		return of(c.plan, c.meeting, c.only)
	}
	return allSaid(c.plan, c.meeting, of)
}

func notesOf(p *model.Plan, m *model.Meeting, agency model.ID) []*model.Note {
	return ofMeeting(p, m, p.Notes.Of(agency), func(n *model.Note) model.Said { return n.Said })
}

func directivesOf(p *model.Plan, m *model.Meeting, agency model.ID) []*model.Directive {
	return ofMeeting(p, m, p.Directives.Of(agency), func(d *model.Directive) model.Said { return d.Said })
}

func claimsOf(p *model.Plan, m *model.Meeting, agency model.ID) []*model.Claim {
	return ofMeeting(p, m, p.Claims.Of(agency), func(c *model.Claim) model.Said { return c.Said })
}

func correctionsOf(p *model.Plan, m *model.Meeting, agency model.ID) []*model.Correction {
	var out []*model.Correction
	for _, c := range p.Corrections.Of(agency) {
		if p.CorrectedIn(m, c) {
			out = append(out, c)
		}
	}
	return out
}
