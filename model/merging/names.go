package merging

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
)

// names gives what things of theirs are called here, where that differs: both sides have added the same thing under two IDs, or two things under one.
type names struct {
	here map[model.Ref]model.ID
	any  map[model.ID]model.ID // the same without the kind, for texts that hold an ID
	seqs map[int64]int64       // numbers of their entries here
}

func (n *names) call(theirs model.Ref, here model.ID) {
	n.here[theirs], n.any[theirs.ID] = here, here
}

// ref gives what a record of theirs is called here.
func (n *names) ref(theirs model.Ref) model.Ref {
	if id, other := n.here[theirs]; other {
		theirs.ID = id
	}
	return theirs
}

// seq gives the number here of an entry of theirs.
func (n *names) seq(theirs int64) int64 {
	if here, after := n.seqs[theirs]; after {
		return here
	}
	return theirs
}

// record gives a record of theirs, which may be nil, under the names of here.
func (n *names) record(r model.Record) model.Record {
	if r == nil {
		return nil
	}
	if m, ok := r.(*model.Moment); ok {
		r = &model.Moment{ID: m.ID, Name: m.Name, Seq: n.seq(m.Seq), At: m.At}
	}
	if len(n.here) == 0 {
		return r
	}
	out := r
	if ref := n.ref(refOf(r)); ref.ID != r.Key() {
		out = model.WithID(r, ref.ID)
	}
	for _, f := range fields(r.Kind()) {
		if !f.id {
			continue
		}
		id := f.of(r).(model.ID)
		if other := n.referred(f.kind, id); other != id {
			out = f.with(out, other)
		}
	}
	return n.texts(out)
}

func (n *names) referred(kind model.Kind, id model.ID) model.ID {
	if kind != "" {
		return n.ref(model.Ref{Kind: kind, ID: id}).ID
	}
	if other, known := n.any[id]; known {
		return other
	}
	return id
}

// texts renames what a record names in texts and in comparisons that were kept.
func (n *names) texts(r model.Record) model.Record {
	switch r := r.(type) {
	case *model.Redraft:
		copied := *r
		copied.Paragraph = n.inText(r.Paragraph)
		return &copied
	case *model.KeptPanel:
		copied := *r
		for i := range copied.Panel.Columns {
			n.column(&copied.Panel.Columns[i])
		}
		return &copied
	}
	return r
}

func (n *names) column(c *model.PanelColumn) {
	c.Line = n.referred(model.KindLine, c.Line)
	c.Moment = n.referred(model.KindMoment, c.Moment)
	c.Scenario = n.referred(model.KindScenario, c.Scenario)
	if ids := c.Agencies.IDs(); len(ids) > 0 {
		for i := range ids {
			ids[i] = n.referred(model.KindAgency, ids[i])
		}
		c.Agencies = model.AgenciesOf(ids...)
	}
}

var number = regexp.MustCompile(`\d+`)

func (n *names) inText(text string) string {
	return number.ReplaceAllStringFunc(text, func(digits string) string {
		id, err := strconv.ParseInt(digits, 10, 64)
		if other, known := n.any[model.ID(id)]; err == nil && known {
			return strconv.FormatInt(int64(other), 10)
		}
		return digits
	})
}

// changes gives changes of theirs under the names of here.
func (n *names) changes(list []model.Change) []model.Change {
	out := make([]model.Change, len(list))
	for i, c := range list {
		out[i] = model.Change{Before: n.record(c.Before), After: n.record(c.After)}
	}
	return out
}

// naming finds the names.
type naming struct {
	*names
	fork   *Fork
	common map[model.Ref]bool // added by acts that both sides have, under the same ID
	taken  map[model.Ref]bool // of ours that something of theirs is called by
	byText map[alike][]model.Record
	apart  *apart
}

// added is a record that theirs added, with the name of the entry that did it.
type added struct {
	record model.Record
	leaf   string
}

func newNames(f *Fork, common map[model.Ref]bool, seqs map[int64]int64, apart *apart) *names {
	n := &naming{
		names: &names{here: map[model.Ref]model.ID{}, any: map[model.ID]model.ID{}, seqs: seqs},
		fork:  f, common: common, taken: map[model.Ref]bool{}, byText: map[alike][]model.Record{}, apart: apart,
	}
	list := n.additions()
	n.index()
	for _, a := range list {
		n.name(a)
	}
	return n.names
}

// additions gives the records that theirs added since the ancestor, each once, owners first.
func (n *naming) additions() (list []added) {
	seen := map[model.Ref]bool{}
	for i, e := range n.fork.Theirs.Entries {
		for _, c := range e.Changes {
			if c.Before != nil || c.After == nil || seen[refOf(c.After)] || recordOf(n.fork.Base, refOf(c.After)) != nil {
				continue
			}
			seen[refOf(c.After)] = true
			if now := recordOf(n.fork.Theirs.Plan, refOf(c.After)); now != nil {
				c.After = now
			}
			list = append(list, added{c.After, n.fork.Theirs.Leaves[i]})
		}
	}
	for ref := range seen {
		if recordOf(n.fork.Ours.Plan, ref) != nil {
			n.taken[ref] = true
		}
	}
	ranks := map[model.Kind]int{}
	for i, kind := range model.Kinds() {
		ranks[kind] = i
	}
	slices.SortStableFunc(list, func(a, b added) int { return rank(ranks, a.record) - rank(ranks, b.record) })
	return list
}

// rank orders kinds owners first, and lines by their level.
func rank(ranks map[model.Kind]int, r model.Record) int {
	at := ranks[r.Kind()] * 8
	if l, ok := r.(*model.Line); ok {
		at += min(int(l.Level), 7)
	}
	return at
}

// index notes what ours added by what makes it the same thing as another.
func (n *naming) index() {
	for _, e := range n.fork.Ours.Entries {
		for _, c := range e.Changes {
			if c.Before != nil || c.After == nil {
				continue
			}
			r := recordOf(n.fork.Ours.Plan, refOf(c.After))
			if r == nil || recordOf(n.fork.Base, refOf(r)) != nil {
				continue
			}
			if what, named := alikeOf(r); named {
				n.byText[what] = append(n.byText[what], r)
			}
		}
	}
}

// name finds what one added record is called here.
func (n *naming) name(a added) {
	ref := refOf(a.record)
	r := n.record(a.record)
	held := recordOf(n.fork.Ours.Plan, ref)
	fresh := model.Ref{Kind: ref.Kind, ID: freshID(ref, a.leaf)}
	switch {
	case n.apart != nil && ref == refOf(n.apart.theirs):
		n.taken[refOf(n.apart.ours)] = true
		n.call(ref, n.apart.ours.ID)
	case held != nil && (n.common[ref] || recordOf(n.fork.Base, ref) != nil || n.same(held, r)):
	case recordOf(n.fork.Ours.Plan, fresh) != nil:
		n.call(ref, fresh.ID)
	case n.twin(r) != 0:
		id := n.twin(r)
		n.taken[model.Ref{Kind: ref.Kind, ID: id}] = true
		n.call(ref, id)
	case held != nil:
		n.call(ref, fresh.ID)
	}
}

// same says whether two records under one ID are one thing.
func (n *naming) same(ours, theirs model.Record) bool {
	if singles[ours.Kind()] || model.SameRecord(ours, theirs) {
		return true
	}
	one, named := alikeOf(ours)
	other, _ := alikeOf(theirs)
	return named && one == other
}

// singles are the kinds of which a file has one record.
var singles = map[model.Kind]bool{model.KindRegion: true, model.KindOrigin: true, model.KindPaperForm: true, model.KindPost: true}

// twin gives the ID of what ours added and is the same thing as a record that theirs added; 0 where there is none.
func (n *naming) twin(r model.Record) model.ID {
	if d := n.fork.Ours.Plan.Double(r); d != nil && n.free(refOf(d)) {
		return d.Key()
	}
	if what, named := alikeOf(r); named {
		for _, o := range n.byText[what] {
			if n.free(refOf(o)) {
				return o.Key()
			}
		}
	}
	return 0
}

// free says whether a record of ours is one that theirs does not know.
func (n *naming) free(ours model.Ref) bool {
	return !n.taken[ours] && recordOf(n.fork.Base, ours) == nil && recordOf(n.fork.Theirs.Plan, ours) == nil
}

// freshID gives the ID here of something whose own ID is taken. It follows from the thing, so that it is the same whenever that is brought.
func freshID(theirs model.Ref, leaf string) model.ID {
	return model.NewIDs(strings.Join([]string{"merged", string(theirs.Kind), strconv.FormatInt(int64(theirs.ID), 10), leaf}, "\x00")).Next()
}
