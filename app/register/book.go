// Package register is what the window and the verbs do alike about papers that go out: the register of who was given what, the mail that carries an agency's
// package, and the copies that come back signed.
package register

import (
	"cmp"
	"slices"

	"benangmerah/model"
)

// Version is what became of a version of the papers, or of drafts, where Issue is nil: the copies that came back signed, what was given out, and the agencies
// of the meeting that got nothing yet. Those are looked for only under what was made final last, or under the drafts where nothing was.
type Version struct {
	Issue   *model.Issue
	Copies  []*model.SignedCopy
	Given   []*model.Handover // by agency in their order, others last; of each the earliest first
	Lacking []*model.Agency
}

// Number is that of the version, 0 for drafts.
func (v *Version) Number() int {
	if v.Issue == nil {
		return 0
	}
	return v.Issue.Version
}

// Book gives the register of the current meeting, the newest version first and drafts last; nothing where there is no meeting. Drafts are left out where
// something is final and none was given out.
func Book(p *model.Plan) []Version {
	m := p.CurrentMeeting()
	if m == nil {
		return nil
	}
	given := map[model.ID][]*model.Handover{}
	for _, h := range sorted(p) {
		if h.Issue != 0 || p.BelongsTo(m, model.Said{At: h.At}) {
			given[h.Issue] = append(given[h.Issue], h)
		}
	}
	var list []Version
	for _, issue := range slices.Backward(p.Issues.Of(m.ID)) {
		list = append(list, Version{Issue: issue, Copies: p.SignedCopies.Of(issue.ID), Given: given[issue.ID]})
	}
	if len(list) == 0 || len(given[0]) > 0 {
		list = append(list, Version{Given: given[0]})
	}
	list[0].Lacking = lacking(p, m, list[0].Given)
	return list
}

// sorted gives all entries by the order of their agencies.
func sorted(p *model.Plan) []*model.Handover {
	place := map[model.ID]int{}
	for i, a := range p.Agencies.Of(0) {
		place[a.ID] = i - p.Agencies.Len() // others come after all of them
	}
	list := slices.Clone(p.Handovers.Of(0))
	slices.SortStableFunc(list, func(a, b *model.Handover) int { return cmp.Compare(place[a.Agency], place[b.Agency]) })
	return list
}

// lacking gives the agencies of the meeting that stand in no entry.
func lacking(p *model.Plan, m *model.Meeting, given []*model.Handover) (list []*model.Agency) {
	for _, a := range p.Agencies.Of(0) {
		named := slices.ContainsFunc(given, func(h *model.Handover) bool { return h.Agency == a.ID })
		if !named && concerned(p, m, a) {
			list = append(list, a)
		}
	}
	return list
}

// concerned says whether an agency has a slot in the meeting, lines of its year, or something that was said about it.
func concerned(p *model.Plan, m *model.Meeting, a *model.Agency) bool {
	for _, d := range p.Days.Of(m.ID) {
		if slices.ContainsFunc(p.Slots.Of(d.ID), func(s *model.Slot) bool { return s.Agency == a.ID }) {
			return true
		}
	}
	return slices.ContainsFunc(p.Lines.Of(a.ID), func(l *model.Line) bool { return l.Year == m.Year }) ||
		p.SpokenOf(m, a.ID)
}

// Done says whether papers have reached somebody as far as anybody knows: not where the server refused them, nor where that is in doubt.
func Done(h *model.Handover) bool { return h.State == model.MailByHand || h.State == model.MailSent }

// Current gives what is given out now: the version that was made final last, nil for a draft.
func Current(p *model.Plan) *model.Issue {
	if m := p.CurrentMeeting(); m != nil {
		if issues := p.Issues.Of(m.ID); len(issues) > 0 {
			return issues[len(issues)-1]
		}
	}
	return nil
}

// IssueOf finds a version of the current meeting by its number; 0 is the one that was made final last. It refuses, with NotFound, what there is not.
func IssueOf(p *model.Plan, number int) (*model.Issue, error) {
	if m := p.CurrentMeeting(); m != nil {
		for _, issue := range slices.Backward(p.Issues.Of(m.ID)) {
			if number == 0 || issue.Version == number {
				return issue, nil
			}
		}
	}
	return nil, model.Errorf(model.NotFound, "Sahkan naskahnya dahulu, atau pilih versi yang ada.", "Tidak ada versi akhir itu di berkas.")
}
