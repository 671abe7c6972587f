package merging

import (
	"fmt"
	"slices"

	"benangmerah/model"
)

// group is what one side has removed together: things that refer to each other. There is a conflict about it where the other side has worked on it.
type group struct {
	members  []*thing
	here     bool // removed here
	conflict *Conflict
}

// findGroups finds what each side has removed, and where that is disputed.
func (m *Merge) findGroups() {
	for _, here := range []bool{true, false} {
		list := m.removed(here)
		for _, t := range list {
			m.join(t, here)
		}
	}
	for _, t := range m.order {
		m.dispute(t)
	}
	for _, g := range m.groups {
		if g.conflict != nil {
			m.Conflicts = append(m.Conflicts, g.conflict)
		}
	}
}

// removed gives what one side has removed and the other has not, owners first.
func (m *Merge) removed(here bool) (list []*thing) {
	for _, t := range m.order {
		if t.lock == nil && t.base != nil && (t.ours == nil) != (t.theirs == nil) && (t.ours == nil) == here {
			list = append(list, t)
		}
	}
	return list
}

// join puts a removed thing into the group of what it refers to.
func (m *Merge) join(t *thing, here bool) {
	t.group = &group{here: here}
	m.groups = append(m.groups, t.group)
	t.group.members = []*thing{t}
	for _, ref := range model.References(t.base) {
		if above := m.things[ref]; above != nil && above.group != nil && above.group != t.group && above.group.here == here {
			m.unite(above.group, t.group)
		}
	}
}

// unite brings two groups together in the first of them.
func (m *Merge) unite(into, from *group) {
	for _, t := range from.members {
		t.group = into
	}
	into.members = append(into.members, from.members...)
	m.groups = slices.DeleteFunc(m.groups, func(g *group) bool { return g == from })
}

// dispute marks the groups that the other side has worked on: it changed a member, or made something refer to one.
func (m *Merge) dispute(t *thing) {
	if t.group != nil {
		changed := t.theirsChanged()
		if !t.group.here {
			changed = t.oursChanged()
		}
		if changed {
			m.disputeGroup(t.group, t)
		}
		return
	}
	for _, of := range []struct {
		record  model.Record
		changed bool
		here    bool // what was removed here is referred to by theirs
	}{{t.theirs, t.theirsChanged() && t.lock == nil, true}, {t.ours, t.oursChanged(), false}} {
		if of.record == nil || !of.changed {
			continue
		}
		for _, ref := range model.References(of.record) {
			if gone := m.things[ref]; gone != nil && gone.group != nil && gone.group.here == of.here {
				m.disputeGroup(gone.group, t)
			}
		}
	}
}

// disputeGroup makes the conflict about a group, told by its first member. By is what the other side has worked on.
func (m *Merge) disputeGroup(g *group, by *thing) {
	if g.conflict != nil {
		return
	}
	first := g.members[0]
	c := &Conflict{
		Key: fmt.Sprintf("%s/gone", key(first.Ref, "")), Ref: first.Ref, About: AboutGoneThere, Base: first.base, Ours: first.ours, Theirs: first.theirs,
		OursBy: m.oursBy[by.Ref], TheirsBy: m.theirBy[first.Ref],
	}
	if g.here {
		c.About, c.OursBy, c.TheirsBy = AboutGoneHere, m.oursBy[first.Ref], m.theirBy[by.Ref]
	}
	g.conflict = c
}
