package merging

import (
	"slices"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// apart is the next meeting that each side has begun since the ancestor, each about other figures: another year, or another stage. Only one of them can be the
// current one. It is ours, and what was said and done at the copy lands in it; what was decided there about the other figures does not.
type apart struct {
	ours, theirs *model.Meeting // theirs under its own name
}

// findApart gives the meetings that are current on both sides, were begun on both since the ancestor and are about different figures, nil where that is not so.
func findApart(f *Fork) *apart {
	ours, theirs := f.Ours.Plan.CurrentMeeting(), f.Theirs.Plan.CurrentMeeting()
	switch {
	case ours == nil || theirs == nil || f.Base.CurrentMeeting() == nil || f.Base.Meetings.Get(ours.ID) != nil || f.Base.Meetings.Get(theirs.ID) != nil:
		return nil
	case likeMeeting(f.Theirs.Plan, ours) || likeMeeting(f.Ours.Plan, theirs):
		return nil
	}
	return &apart{ours, theirs}
}

// likeMeeting says whether a plan has a meeting, under the same ID or about the same figures.
func likeMeeting(p *model.Plan, m *model.Meeting) bool {
	return slices.ContainsFunc(p.Meetings.Of(0), func(o *model.Meeting) bool { return o.ID == m.ID || o.Year == m.Year && o.Base == m.Base })
}

// is says whether a record is the meeting that both sides have begun, under its name here.
func (a *apart) is(ref model.Ref) bool {
	return a != nil && ref == refOf(a.ours)
}

// refuses says why something that was decided at the copy about the figures of its meeting is not taken, nil for everything else.
func (a *apart) refuses(t *thing, name string) *model.Error {
	if t.theirs == nil || !t.theirsChanged() || model.SameRecord(t.ours, t.theirs) {
		return nil
	}
	decided := false
	switch r := t.theirs.(type) {
	case *model.Decision:
		decided = r.Meeting == a.ours.ID
	case *model.Budget:
		decided = r.Stage == model.Agreed && r.Year == a.theirs.Year
	case *model.Target:
		decided = r.Stage == model.Agreed && r.Year == a.theirs.Year
	}
	if !decided {
		return nil
	}
	return model.Errorf(model.Conflict, "Putuskan sendiri di rapat yang di sini, atau buka salinan itu dan gabungkan berkas ini ke dalamnya.",
		"Diputuskan pada %s dalam rapat tentang %s tahun %d, sedangkan rapat di sini tentang %s tahun %d.", name, a.theirs.Base, a.theirs.Year, a.ours.Base, a.ours.Year)
}

// keepYear lets the year that the region plans follow from the meetings: where both sides have begun some, it is that of the one that is current now.
func (m *Merge) keepYear() {
	t := m.things[model.Ref{Kind: model.KindRegion, ID: model.RegionID}]
	if t == nil || t.base == nil || t.ours == nil || t.theirs == nil {
		return
	}
	base, ours, theirs := t.base.(*model.Region).Year, t.ours.(*model.Region).Year, t.theirs.(*model.Region).Year
	begun := func(s *Side, year int) bool {
		current := s.Plan.CurrentMeeting()
		return current != nil && current.Year == year && m.Base.Meetings.Get(current.ID) == nil
	}
	switch {
	case m.apart != nil:
		t.keeps = yearName
	case base == ours || base == theirs || !begun(&m.Ours, ours) || !begun(&m.Theirs, theirs):
	case ours < theirs:
		t.yields = yearName
	default:
		t.keeps = yearName
	}
}

const yearName = "Year"

// keepMeeting finds what of theirs cannot be taken since their meeting is about other figures.
func (m *Merge) keepMeeting() {
	m.keepYear()
	if m.apart == nil {
		return
	}
	for _, t := range m.order {
		if err := m.apart.refuses(t, m.Theirs.Name); t.lock == nil && err != nil {
			t.lock = err
			m.locked = append(m.locked, t)
		}
	}
}

// disputeMeeting makes the conflict about two meetings that were begun, once.
func (m *Merge) disputeMeeting(t *thing) {
	if !t.oursChanged() || !t.theirsChanged() {
		return
	}
	c := &Conflict{
		Key: key(t.Ref, "begun"), Ref: t.Ref, About: AboutBegun, Base: t.base, Ours: t.ours, Theirs: t.theirs, OursBy: m.oursBy[t.Ref], TheirsBy: m.theirBy[t.Ref],
	}
	t.conflicts = append(t.conflicts, c)
	m.Conflicts = append(m.Conflicts, c)
}

// needOurs refuses that the meeting of the copy is chosen to be the current one: what was decided here would have to go.
func (m *Merge) needOurs(choices Choices) error {
	for _, c := range m.Conflicts {
		if c.About == AboutBegun && choices[c.Key].Pick == PickTheirs {
			return model.Errorf(model.Conflict, "Buka salinan itu, lalu gabungkan berkas ini ke dalamnya.",
				"Rapat yang dimulai pada %s hanya dapat menjadi rapat yang berlaku di berkas itu sendiri.", m.Theirs.Name)
		}
	}
	return nil
}

// needOver refuses, with Conflict, where one side has begun the next meeting while the one before still goes on at the other: in a file, the next one begins when
// that is over.
func (m *Merge) needOver() error {
	ours, theirs := m.Ours.Plan.CurrentMeeting(), m.Theirs.Plan.CurrentMeeting()
	if ours == nil || theirs == nil || m.names.ref(refOf(theirs)) == refOf(ours) {
		return nil
	}
	after := m.Ours.Plan.Clone()
	if after.Apply(m.resolve(nil).difference(m.Ours.Plan)) != nil {
		return nil // Resolve says why
	}
	for _, before := range []model.ID{ours.ID, m.names.ref(refOf(theirs)).ID} {
		if before == after.CurrentMeeting().ID {
			continue
		}
		if err := m.needClosed(after, before, before == ours.ID); err != nil {
			return err
		}
	}
	return nil
}

// needClosed refuses a meeting with an open day or a slot that is being held, which is the current one here or on the copy.
func (m *Merge) needClosed(p *model.Plan, meeting model.ID, here bool) error {
	running := p.RunningSlot(meeting) != nil
	days := slices.DeleteFunc(slices.Clone(p.Days.Of(meeting)), func(d *model.Day) bool { return d.Closed != 0 })
	switch {
	case running && here:
		return model.Errorf(model.Conflict, "Akhiri giliran itu dan tutup harinya dahulu, lalu gabungkan lagi.",
			"Pada %s sudah dimulai rapat berikutnya, sedangkan di sini masih ada giliran yang sedang berlangsung.", m.Theirs.Name)
	case running:
		return model.Errorf(model.Conflict, "Akhiri giliran itu dan tutup harinya di salinan itu dahulu, lalu gabungkan lagi.",
			"Di sini sudah dimulai rapat berikutnya, sedangkan pada %s masih ada giliran yang sedang berlangsung.", m.Theirs.Name)
	case len(days) > 0 && here:
		return model.Errorf(model.Conflict, "Tutup hari itu dahulu, lalu gabungkan lagi.",
			"Pada %s sudah dimulai rapat berikutnya, sedangkan hari rapat %s di sini belum ditutup.", m.Theirs.Name, days[0].Date)
	case len(days) > 0:
		return model.Errorf(model.Conflict, "Tutup hari itu di salinan itu dahulu, lalu gabungkan lagi.",
			"Di sini sudah dimulai rapat berikutnya, sedangkan hari rapat %s pada %s belum ditutup.", days[0].Date, m.Theirs.Name)
	default:
		return nil
	}
}

// moved tells of what was said outside of all slots and counts to another meeting in the merged file than on its own side: which one that is follows from when the
// meetings were over.
func (w *writing) moved() {
	after := w.Ours.Plan.Clone()
	if after.Meetings.Len() == w.Base.Meetings.Len() && w.Theirs.Plan.Meetings.Len() == w.Base.Meetings.Len() || after.Apply(w.resolve(nil).difference(w.Ours.Plan)) != nil {
		return
	}
	for _, t := range w.order {
		said, ok := model.SaidOf(t.theirs)
		if _, decided := t.theirs.(*model.Decision); decided { // which belongs to the meeting about its figures, whenever it was made
			continue
		}
		if r := recordOf(after, t.Ref); !ok || r == nil || t.ours != nil || said.Slot != 0 {
			continue
		}
		there, here := w.names.record(meetingAt(w.Theirs.Plan, said)), meetingAt(after, said)
		if there == nil || here == nil || refOf(there) == refOf(here) {
			continue
		}
		w.preview.Notes = append(w.preview.Notes, incoming.Notice{Value: w.label(t.theirs), Reason: model.Errorf(model.Conflict, "Periksa sesudah digabung.",
			"Dicatat di luar giliran: di salinan terhitung pada rapat tahun %d, di sini pada rapat tahun %d.", there.(*model.Meeting).Year, here.(*model.Meeting).Year)})
	}
}

// meetingAt gives the meeting that something said belongs to, nil for none.
func meetingAt(p *model.Plan, s model.Said) model.Record {
	for _, m := range p.Meetings.Of(0) {
		if p.BelongsTo(m, s) {
			return m
		}
	}
	return nil
}
