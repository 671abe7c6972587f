package merging

import (
	"fmt"
	"slices"
	"strings"

	"benangmerah/model"
)

// ActMerge is the act that ends a merge in which something was decided: it holds what the decisions left to be changed.
const ActMerge = "merge"

// Stamp says when and at whose hand a merge is done.
type Stamp struct {
	At model.Instant
	By string
}

// Result is what a merge adds to the journal of ours: the entries of theirs in their order, and, where something was decided, the one that ends it. Plan is
// the plan that they leave.
type Result struct {
	Entries []*model.Entry
	Plan    *model.Plan
	Acts    int // entries of theirs
	Decided int // conflicts
}

// Resolve gives what the merge adds, with every conflict decided. It refuses conflicts that are left open, and what the rules of a plan refuse of the outcome.
func (m *Merge) Resolve(choices Choices, s Stamp) (*Result, error) {
	if open := m.Undecided(choices); len(open) > 0 {
		return nil, model.Errorf(model.Conflict, "Pilih isi yang berlaku untuk setiap bentrok.", "Masih ada %d bentrok yang belum diputuskan; belum ada yang digabung.", len(open))
	}
	if err := m.needOurs(choices); err != nil {
		return nil, err
	}
	r := m.resolve(choices)
	want := m.Ours.Plan.Clone()
	if err := want.Apply(r.difference(m.Ours.Plan)); err != nil {
		return nil, explained(err)
	}
	p := &replaying{resolving: r, plan: m.Ours.Plan.Clone(), stamp: s, done: map[int64]*model.Entry{}}
	for _, i := range m.fresh {
		p.again(m.Theirs.Entries[i], m.Theirs.Leaves[i])
	}
	if err := p.end(); err != nil {
		return nil, explained(err)
	}
	return &Result{Entries: p.entries, Plan: p.plan, Acts: len(m.fresh), Decided: len(m.Conflicts)}, nil
}

// explained is why the outcome cannot stand in a plan.
func explained(err error) error {
	return model.Errorf(model.Conflict, "Ubah salah satunya di berkas asalnya, lalu gabungkan lagi.", "Isi kedua berkas tidak dapat berdampingan: %v", err)
}

// difference gives the changes from a plan to what is to be, removals last and from the bottom.
func (r *resolving) difference(from *model.Plan) []model.Change {
	refs := map[model.Ref]bool{}
	for ref := range r.target {
		refs[ref] = true
	}
	for ref := range r.touched {
		refs[ref] = true
	}
	ranks := map[model.Kind]int{}
	for i, kind := range model.Kinds() {
		ranks[kind] = i
	}
	var coming, going []model.Change
	for ref := range refs {
		c := model.Change{Before: recordOf(from, ref), After: r.record(ref)}
		switch {
		case model.SameRecord(c.Before, c.After):
		case c.After == nil:
			going = append(going, c)
		default:
			coming = append(coming, c)
		}
	}
	slices.SortFunc(coming, func(a, b model.Change) int { return byRank(ranks, a, b) })
	slices.SortFunc(going, func(a, b model.Change) int { return byRank(ranks, b, a) })
	return append(coming, going...)
}

func byRank(ranks map[model.Kind]int, a, b model.Change) int {
	one, other := a.After, b.After
	if one == nil {
		one = a.Before
	}
	if other == nil {
		other = b.Before
	}
	if d := rank(ranks, one) - rank(ranks, other); d != 0 {
		return d
	}
	return int(max(-1, min(1, a.Key()-b.Key())))
}

// replaying does the entries of theirs again.
type replaying struct {
	*resolving
	plan    *model.Plan // as the entries so far leave it
	stamp   Stamp
	entries []*model.Entry
	done    map[int64]*model.Entry // by their numbers at the copy
}

// again does one entry again: what it changed there, without what was decided otherwise. What it did is always told, even where nothing of it is left to do.
func (p *replaying) again(e *model.Entry, leaf string) {
	out := *e
	out.Seq = p.Ours.Size + int64(len(p.entries)) + 1
	out.Merged = p.mark(e, leaf)
	out.Slot = p.names.ref(model.Ref{Kind: model.KindSlot, ID: e.Slot}).ID
	out.Agency = p.names.ref(model.Ref{Kind: model.KindAgency, ID: e.Agency}).ID
	changes := p.names.changes(e.Changes)
	out.Changes, out.Undoes = p.undoing(e)
	if out.Undoes == 0 {
		out.Changes = p.applied(p.rebased(changes))
		out.Merged.Undoes = e.Undoes
	}
	if len(out.Changes) == 0 {
		out.Changes = p.nothing(changes)
	}
	p.done[e.Seq] = &out
	p.entries = append(p.entries, &out)
}

// mark gives the mark of an entry. One that came to the copy from another keeps its first name.
func (p *replaying) mark(e *model.Entry, leaf string) *model.Merged {
	return &model.Merged{Copy: p.Theirs.Name, Seq: e.Seq, Leaf: leaf, At: p.stamp.At, By: p.stamp.By}
}

// undoing gives the changes of an entry that takes back another exactly as that stands here, with the number of that here; number 0 where it does not.
func (p *replaying) undoing(e *model.Entry) ([]model.Change, int64) {
	if e.Undoes == 0 {
		return nil, 0
	}
	undone := p.done[e.Undoes]
	if undone == nil {
		var err error
		if undone, err = p.Entry(p.names.seq(e.Undoes)); err != nil {
			return nil, 0
		}
	}
	back := model.Revert{Entry: undone}.Ways()[0]
	if slices.ContainsFunc(back, p.staysOurs) || p.plan.Apply(back) != nil {
		return nil, 0
	}
	return back, undone.Seq
}

// staysOurs says whether a change that was made before the fork, or here, does not go back because ours decided otherwise.
func (p *replaying) staysOurs(c model.Change) bool {
	ref := model.Ref{Kind: c.Kind(), ID: c.Key()}
	t := p.things[ref]
	return p.barred[ref] || t != nil && len(t.conflicts) > 0 && t.oursChanged() && model.SameRecord(t.ours, c.Before)
}

// rebased gives changes of theirs as they are on top of what stands here now.
func (p *replaying) rebased(changes []model.Change) (list []model.Change) {
	left := map[model.Ref]model.Record{}
	for _, c := range changes {
		ref := model.Ref{Kind: c.Kind(), ID: c.Key()}
		cur, seen := left[ref]
		if !seen {
			cur = recordOf(p.plan, ref)
		}
		after := p.after(ref, cur, c)
		if !model.SameRecord(cur, after) {
			list = append(list, model.Change{Before: cur, After: after})
			left[ref] = after
		}
	}
	return list
}

// after gives what a change of theirs makes of a record here.
func (p *replaying) after(ref model.Ref, cur model.Record, c model.Change) model.Record {
	switch {
	case p.barred[ref]:
		return cur
	case c.After == nil:
		if _, goes := p.target[ref]; cur != nil && recordOf(p.Ours.Plan, ref) != nil && !goes {
			return cur // it was removed there and stays here
		}
		return nil
	case cur == nil:
		return c.After
	case whole[ref.Kind]:
		return c.After
	default:
		return changedLike(cur, c.Before, c.After, func(name string) bool { return p.decidedOtherwise(ref, name) })
	}
}

// decidedOtherwise says whether a field does not become what theirs made of it.
func (p *replaying) decidedOtherwise(ref model.Ref, name string) bool {
	t := p.things[ref]
	if t == nil || t.ours == nil {
		return false
	}
	if c := t.about(name); c != nil {
		return p.choice(c).Pick != PickTheirs
	}
	if name == t.keeps || name == orderName && t.oursChanged() {
		return true
	}
	return t.theirs != nil && p.unchangedThere(t, name) && t.oursChanged()
}

// unchangedThere says whether theirs left a field as it was in the end, while ours changed it.
func (p *replaying) unchangedThere(t *thing, name string) bool {
	for _, f := range fields(t.Kind) {
		if f.name == name {
			return f.of(t.theirs) == f.of(t.base) && f.of(t.ours) != f.of(t.base)
		}
	}
	return false
}

// applied makes changes in the plan and gives those that could be made: all at once, else one by one.
func (p *replaying) applied(changes []model.Change) (list []model.Change) {
	if len(changes) == 0 || p.plan.Apply(changes) == nil {
		return changes
	}
	for again := true; again; {
		again = false
		var later []model.Change
		for _, c := range changes {
			if p.plan.Apply([]model.Change{c}) == nil {
				list, again = append(list, c), true
			} else {
				later = append(later, c)
			}
		}
		changes = later
	}
	return list
}

// nothing tells of an act that leaves everything as it is here: it touches what it touched there without changing it.
func (p *replaying) nothing(changes []model.Change) []model.Change {
	for _, c := range changes {
		if r := recordOf(p.plan, model.Ref{Kind: c.Kind(), ID: c.Key()}); r != nil {
			return []model.Change{model.Replace(r, r)}
		}
	}
	for _, c := range changes {
		r := c.After
		if r == nil {
			r = c.Before
		}
		pass := []model.Change{model.Add(r), model.Remove(r)}
		if p.plan.Apply(pass) == nil {
			return pass
		}
	}
	return []model.Change{p.standstill()}
}

// standstill is a change that leaves everything as it is.
func (p *replaying) standstill() model.Change {
	for _, kind := range model.Kinds() {
		if list := p.plan.Records(kind); len(list) > 0 {
			return model.Replace(list[0], list[0])
		}
	}
	r := &model.Region{ID: model.RegionID}
	return model.Add(r)
}

// end adds the entry that ends a merge in which something was decided or is left to be put right.
func (p *replaying) end() error {
	changes := p.difference(p.plan)
	if len(changes) == 0 && len(p.Conflicts) == 0 {
		return nil
	}
	if len(changes) == 0 {
		changes = []model.Change{p.standstill()}
	}
	if err := p.plan.Apply(changes); err != nil {
		return err
	}
	p.entries = append(p.entries, &model.Entry{
		Seq: p.Ours.Size + int64(len(p.entries)) + 1, At: p.stamp.At, Operator: p.stamp.By, Act: ActMerge, Reason: p.decisions(), Changes: changes,
	})
	return nil
}

// decisions tells what was decided in each conflict, with what was left out, so that the journal holds both.
func (p *replaying) decisions() string {
	lines := []string{fmt.Sprintf("Digabung dari %s.", p.Theirs.Name)}
	for _, c := range p.Conflicts {
		lines = append(lines, p.decision(c))
	}
	return strings.Join(lines, "\n")
}
