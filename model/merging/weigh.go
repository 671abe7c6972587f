package merging

import (
	"cmp"
	"errors"
	"slices"

	"benangmerah/model"
)

// Merge is a Fork that was weighed. Conflicts are those that a person decides, in the order of the plan.
type Merge struct {
	*Fork
	Conflicts []*Conflict

	names   *names
	fresh   []int // the entries of theirs that are not here, by their place
	origins map[model.Ref]model.Record
	things  map[model.Ref]*thing
	touched map[model.Ref]bool // also what came and went on one side
	order   []*thing
	groups  []*group
	moves   []*order
	running []*clash
	oursBy  map[model.Ref]model.Touch
	theirBy map[model.Ref]model.Touch
	locked  []*thing
	apart   *apart // meetings that were begun about different figures, nil for none
}

// thing is a record that a side has touched since the ancestor, under its name here: as it was in what both have in common, as it is here and on the copy.
// A nil is not there.
type thing struct {
	model.Ref
	base, ours, theirs model.Record
	conflicts          []*Conflict
	group              *group       // of what one side has removed
	lock               *model.Error // why nothing of theirs is taken
	keeps, yields      string       // the field that stays as it is here, or becomes what it is at the copy, without being in dispute
}

// either gives a record of the thing, for its name.
func (t *thing) either() model.Record {
	for _, r := range []model.Record{t.ours, t.theirs, t.base} {
		if r != nil {
			return r
		}
	}
	return nil
}

func (t *thing) oursChanged() bool   { return !model.SameRecord(t.base, t.ours) }
func (t *thing) theirsChanged() bool { return !model.SameRecord(t.base, t.theirs) }

// Weigh compares what both sides of a fork made of every record. It refuses, with Conflict, a copy that cannot be brought in at all.
func Weigh(f *Fork) (*Merge, error) {
	if err := f.needMergeable(); err != nil {
		return nil, err
	}
	m := &Merge{
		Fork: f, origins: map[model.Ref]model.Record{}, things: map[model.Ref]*thing{}, touched: map[model.Ref]bool{},
		oursBy: map[model.Ref]model.Touch{}, theirBy: map[model.Ref]model.Touch{},
	}
	m.match()
	m.collect()
	m.lock()
	m.keepMeeting()
	m.findGroups()
	for _, t := range m.order {
		m.compare(t)
	}
	m.findMoves()
	m.findRunning()
	if err := m.needOver(); err != nil {
		return nil, err
	}
	return m, nil
}

// Count gives how many acts of theirs are to be done again.
func (m *Merge) Count() int { return len(m.fresh) }

// match finds the acts that both sides have, what things of theirs are called here, and what both have in common.
func (m *Merge) match() {
	here, seqs, common := m.Ours.numbers(), map[int64]int64{}, map[model.Ref]bool{}
	for i, e := range m.Theirs.Entries {
		if seq, known := here[m.Theirs.Leaves[i]]; known {
			seqs[e.Seq] = seq
			addCommon(common, e, m.oursEntry(seq))
			continue
		}
		m.fresh = append(m.fresh, i)
		seqs[e.Seq] = m.Ours.Size + int64(len(m.fresh))
	}
	m.apart = findApart(m.Fork)
	m.names = newNames(m.Fork, common, seqs, m.apart)
	for i, e := range m.Theirs.Entries {
		if seq, known := here[m.Theirs.Leaves[i]]; known {
			m.share(e, m.oursEntry(seq))
		}
	}
}

func (m *Merge) oursEntry(seq int64) *model.Entry { return m.Ours.Entries[seq-m.Seq-1] }

// addCommon notes what an act that both have added under the same ID.
func addCommon(common map[model.Ref]bool, theirs, ours *model.Entry) {
	added := map[model.Ref]bool{}
	for _, c := range ours.Changes {
		added[model.Ref{Kind: c.Kind(), ID: c.Key()}] = c.Before == nil
	}
	for _, c := range theirs.Changes {
		if ref := (model.Ref{Kind: c.Kind(), ID: c.Key()}); c.Before == nil && added[ref] {
			common[ref] = true
		}
	}
}

// share brings an act that both have into what they have in common, as it was first done.
func (m *Merge) share(theirs, ours *model.Entry) {
	changes := ours.Changes
	if theirs.Merged == nil || ours.Merged != nil {
		changes = m.names.changes(theirs.Changes)
	}
	for _, c := range changes {
		ref := model.Ref{Kind: c.Kind(), ID: c.Key()}
		cur := m.baseOf(ref)
		switch {
		case c.After == nil || cur == nil:
			m.origins[ref] = c.After
		default:
			m.origins[ref] = changedLike(cur, c.Before, c.After, func(string) bool { return false })
		}
	}
}

// baseOf gives a record as it was in what both have in common.
func (m *Merge) baseOf(ref model.Ref) model.Record {
	if r, known := m.origins[ref]; known {
		return r
	}
	return recordOf(m.Base, ref)
}

// collect makes the things.
func (m *Merge) collect() {
	theirs := map[model.Ref]model.Record{}
	for i, e := range m.Theirs.Entries {
		touches := &model.Entry{Seq: e.Seq, At: e.At, Operator: e.Operator, Act: e.Act, Changes: m.names.changes(e.Changes)}
		for _, c := range e.Changes {
			ref := model.Ref{Kind: c.Kind(), ID: c.Key()}
			theirs[m.names.ref(ref)] = m.names.record(recordOf(m.Theirs.Plan, ref))
		}
		if slices.Contains(m.fresh, i) {
			model.Touches(m.theirBy, touches)
		}
	}
	known := m.Theirs.numbers()
	for i, e := range m.Ours.Entries {
		for _, c := range e.Changes {
			m.thing(model.Ref{Kind: c.Kind(), ID: c.Key()}, theirs)
		}
		if known[m.Ours.Leaves[i]] == 0 {
			model.Touches(m.oursBy, e)
		}
	}
	for ref := range theirs {
		m.thing(ref, theirs)
	}
	m.sort()
}

// thing takes a record in once. What theirs did not touch is there as it was before the fork.
func (m *Merge) thing(ref model.Ref, theirs map[model.Ref]model.Record) {
	if m.touched[ref] {
		return
	}
	m.touched[ref] = true
	t := &thing{Ref: ref, base: m.baseOf(ref), ours: recordOf(m.Ours.Plan, ref)}
	is, touched := theirs[ref]
	if t.theirs = is; !touched {
		t.theirs = recordOf(m.Base, ref)
	}
	if t.base == nil && t.ours == nil && t.theirs == nil { // came and went on one side
		return
	}
	m.things[ref] = t
	m.order = append(m.order, t)
}

// sort puts the things in the order of kinds, owners before what they own.
func (m *Merge) sort() {
	ranks := map[model.Kind]int{}
	for i, kind := range model.Kinds() {
		ranks[kind] = i
	}
	slices.SortFunc(m.order, func(a, b *thing) int {
		return cmp.Or(rank(ranks, a.either())-rank(ranks, b.either()), cmp.Compare(a.ID, b.ID))
	})
}

// lock finds what a final version here has closed: nothing of it is taken.
func (m *Merge) lock() {
	if m.Ours.Plan.Records(model.KindIssue) == nil {
		return
	}
	plan := m.Ours.Plan.Clone()
	for _, t := range m.order {
		if t.Kind == model.KindReopening && t.ours == nil && t.theirs != nil {
			_ = plan.Apply([]model.Change{model.Add(t.theirs)}) // one that cannot be opened again stays closed
		}
	}
	for _, t := range m.order {
		if !t.theirsChanged() || model.SameRecord(t.ours, t.theirs) || t.Kind == model.KindReopening && t.theirs != nil {
			continue
		}
		after := t.theirs
		if t.ours != nil && t.theirs != nil {
			after = changedLike(t.ours, t.base, t.theirs, func(string) bool { return false })
		}
		if err := plan.Sealed(model.Change{Before: t.ours, After: after}); err != nil && (t.ours != nil || after != nil) {
			t.lock = asError(err)
			m.locked = append(m.locked, t)
		}
	}
}

func asError(err error) *model.Error {
	if told, ok := errors.AsType[*model.Error](err); ok {
		return told
	}
	return model.Errorf(model.Locked, "", "Isi itu tidak dapat diubah: %v.", err)
}

// compare finds the conflicts within a record that is there on both sides.
func (m *Merge) compare(t *thing) {
	if t.lock != nil || t.group != nil || t.ours == nil || t.theirs == nil || !t.oursChanged() || !t.theirsChanged() {
		return
	}
	if m.apart.is(t.Ref) {
		m.disputeMeeting(t)
		return
	}
	if whole[t.Kind] {
		if !sameStatement(t.ours, t.theirs) {
			m.conflict(t, "")
		}
		return
	}
	for _, f := range fields(t.Kind) {
		if f.name != orderName && disputed(f, t) {
			m.conflict(t, f.name)
		}
	}
}

// disputed says whether both sides have changed a field to different values. Of what both added, an empty field is no statement.
func disputed(f field, t *thing) bool {
	ours, theirs := f.of(t.ours), f.of(t.theirs)
	if ours == theirs || f.name == t.keeps || f.name == t.yields {
		return false
	}
	if t.base == nil {
		return !none(ours) && !none(theirs)
	}
	base := f.of(t.base)
	return base != ours && base != theirs
}

func (m *Merge) conflict(t *thing, name string) {
	c := &Conflict{
		Key: key(t.Ref, name), Ref: t.Ref, Field: name, About: AboutField, Base: t.base, Ours: t.ours, Theirs: t.theirs,
		OursBy: m.oursBy[t.Ref], TheirsBy: m.theirBy[t.Ref],
	}
	if name == "" {
		c.About = AboutStatement
	}
	t.conflicts = append(t.conflicts, c)
	m.Conflicts = append(m.Conflicts, c)
}
