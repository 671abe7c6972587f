package merging

import (
	"cmp"
	"fmt"
	"slices"

	"benangmerah/model"
)

// order is a list that has an order of its own, such as the agenda of a day, in which both sides have put, moved or added something.
type order struct {
	kind               model.Kind
	owner              model.ID
	base, ours, theirs []model.ID
	loose              bool      // the numbers of a side do not tell its things apart: there is no order to keep
	conflict           *Conflict // both moved things that both have, to different places
}

// findMoves finds the lists that both sides have touched, and those in which both moved something.
func (m *Merge) findMoves() {
	for _, t := range m.order {
		if orderField(t.Kind) == nil {
			continue
		}
		for _, r := range []model.Record{t.ours, t.theirs} {
			if r != nil {
				m.takeOrder(t.Kind, model.Owner(r))
			}
		}
	}
}

func orderField(kind model.Kind) *field {
	list := fields(kind)
	if at := slices.IndexFunc(list, func(f field) bool { return f.name == orderName }); at >= 0 {
		return &list[at]
	}
	return nil
}

func (m *Merge) takeOrder(kind model.Kind, owner model.ID) {
	if slices.ContainsFunc(m.moves, func(o *order) bool { return o.kind == kind && o.owner == owner }) {
		return
	}
	o := &order{kind: kind, owner: owner}
	var tied [3]bool
	o.ours, tied[0] = m.sequence(kind, owner, func(t *thing) model.Record { return t.ours })
	o.theirs, tied[1] = m.sequence(kind, owner, func(t *thing) model.Record { return t.theirs })
	o.base, tied[2] = m.sequence(kind, owner, func(t *thing) model.Record { return t.base })
	o.loose = tied[0] || tied[1] || tied[2]
	m.moves = append(m.moves, o)
	if o.loose || !moved(o) {
		return
	}
	o.conflict = &Conflict{
		Key: fmt.Sprintf("order/%s/%d", kind, owner), Ref: model.Ref{Kind: kind, ID: owner}, Field: orderName, About: AboutOrder,
		base: o.base, ours: o.ours, theirs: o.theirs,
	}
	m.Conflicts = append(m.Conflicts, o.conflict)
}

// sequence gives a list of a side in its order: the things that were touched as the side has them, and the rest as they always were. Tied says that two have
// the same number.
func (m *Merge) sequence(kind model.Kind, owner model.ID, of func(*thing) model.Record) (ids []model.ID, tied bool) {
	var list []model.Record
	for _, r := range m.Base.Records(kind) {
		if m.things[refOf(r)] == nil && model.Owner(r) == owner {
			list = append(list, r)
		}
	}
	for _, t := range m.order {
		if r := of(t); t.Kind == kind && r != nil && model.Owner(r) == owner {
			list = append(list, r)
		}
	}
	return inOrder(list)
}

// inOrder gives the IDs of records in the order that they say.
func inOrder(list []model.Record) (ids []model.ID, tied bool) {
	seen := map[any]bool{}
	for _, r := range list {
		number := orderField(r.Kind()).of(r)
		tied = tied || seen[number]
		seen[number] = true
	}
	slices.SortFunc(list, func(a, b model.Record) int {
		f := orderField(a.Kind())
		return cmp.Or(cmp.Compare(f.of(a).(int), f.of(b).(int)), cmp.Compare(a.Key(), b.Key()))
	})
	for _, r := range list {
		ids = append(ids, r.Key())
	}
	return ids, tied
}

// moved says whether both sides have moved things of the list against each other, and not in the same way.
func moved(o *order) bool {
	ours, theirs := common(o.ours, o.theirs), common(o.theirs, o.ours)
	base := common(o.base, ours)
	return !slices.Equal(ours, theirs) && !slices.Equal(common(ours, base), base) && !slices.Equal(common(theirs, base), base)
}

// common gives what of a list is in another one too.
func common(list, other []model.ID) []model.ID {
	return slices.DeleteFunc(slices.Clone(list), func(id model.ID) bool { return !slices.Contains(other, id) })
}

// merged gives the list as both sides leave it: in the order of the side that moved something, with what the other put in behind what it put it behind.
func (o *order) merged(choice Choice) []model.ID {
	ours, theirs := common(o.ours, o.theirs), common(o.theirs, o.ours)
	base := common(o.base, ours)
	skeleton, from := o.ours, o.theirs
	if o.conflict != nil && choice.Pick == PickTheirs || o.conflict == nil && !slices.Equal(ours, theirs) && slices.Equal(common(ours, base), base) {
		skeleton, from = o.theirs, o.ours
	}
	list := slices.Clone(skeleton)
	for i, id := range from {
		if slices.Contains(list, id) {
			continue
		}
		at := 0
		if i > 0 {
			at = slices.Index(list, from[i-1]) + 1
		}
		list = slices.Insert(list, at, id)
	}
	return list
}

// settleOrders puts the lists that both sides touched into one order. Numbers are changed only where they do not say it.
func (r *resolving) settleOrders() {
	for _, o := range r.moves {
		if o.loose || slices.Equal(o.ours, o.base) || slices.Equal(o.theirs, o.base) {
			continue
		}
		f, last := orderField(o.kind), -1<<62
		for _, id := range o.merged(r.choice(o.conflict)) {
			record := r.record(model.Ref{Kind: o.kind, ID: id})
			if record == nil || model.Owner(record) != o.owner || r.isLocked(refOf(record)) {
				continue
			}
			at := f.of(record).(int)
			if at <= last {
				at = last + 1
				r.put(f.with(record, at))
			}
			last = at
		}
	}
}
