package incoming

import (
	"strconv"
	"strings"

	"benangmerah/model"
)

// ref names a record.
type ref struct {
	kind model.Kind
	id   model.ID
}

func refOf(r model.Record) ref { return ref{r.Kind(), r.Key()} }

// item is a record that the source speaks about. Base is as it was at the stamp, ours as it is; nil where it is not there. Fresh is what comes where
// ours is nil, without what the rows say of its fields.
type item struct {
	ref
	base, ours, fresh model.Record
}

// came says whether the record is nowhere yet: the source brings it.
func (i *item) came() bool { return i.ours == nil && i.base == nil }

// claim is what a row says about one field of a record; gone says that the record itself goes.
type claim struct {
	item   *item
	access *accessor
	column string
	theirs content
	gone   bool
	needs  []*item // that have to be there besides those of the row
}

// draft is a row with what it says and the records that have to be there for it.
type draft struct {
	row    PreviewRow
	needs  []*item
	claims []claim
	line   *item // the line of the row
	source *Row
}

func (d *draft) need(items ...*item) {
	for _, i := range items {
		if i != nil {
			d.needs = append(d.needs, i)
		}
	}
}

// refuse gives the row up.
func (d *draft) refuse(column, value string, reason *model.Error) {
	d.row.Reason = &Notice{Row: d.row.Number, Column: column, Value: value, Reason: reason}
	d.claims, d.needs = nil, nil
}

// weighing holds what is known while an offer is weighed.
type weighing struct {
	now, base *model.Plan // base nil: there is no stamp, and nothing stands between the two sides
	offer     *Offer
	items     map[ref]*item
	order     []*item // as they were first named
	drafts    []*draft
	notes     []Notice
}

func newWeighing(now, base *model.Plan, o *Offer) *weighing {
	return &weighing{now: now, base: base, offer: o, items: map[ref]*item{}}
}

// item gives the item of a record that is in the plan or was there at the stamp.
func (w *weighing) item(name ref) *item {
	if i := w.items[name]; i != nil {
		return i
	}
	i := &item{ref: name}
	i.ours = recordOf(w.now, name)
	i.base = i.ours
	if w.base != nil {
		i.base = recordOf(w.base, name)
	}
	if i.fresh = i.base; i.fresh == nil {
		i.fresh = i.ours
	}
	return w.keep(i)
}

// recordOf gives a record of a plan, nil where it is not there.
func recordOf(p *model.Plan, name ref) model.Record {
	if r, held := p.Record(name.kind, name.id); held {
		return r
	}
	return nil
}

// create gives the item of a record that is not there, under an ID that follows from the words that name it: whoever brings the same thing
// brings it under the same ID.
func (w *weighing) create(r model.Record, words ...string) *item {
	ids := newIDs(r.Kind(), words...)
	for {
		id := ids.Next()
		if i := w.items[ref{r.Kind(), id}]; i != nil {
			continue
		}
		if _, taken := w.now.Record(r.Kind(), id); taken {
			continue
		}
		return w.keep(&item{ref: ref{r.Kind(), id}, fresh: model.WithID(r, id)})
	}
}

// newIDs gives the IDs that follow from the words that name a new record.
func newIDs(kind model.Kind, words ...string) *model.IDs {
	return model.NewIDs(string(kind) + "\x00" + strings.Join(words, "\x00"))
}

func (w *weighing) keep(i *item) *item {
	w.items[i.ref] = i
	w.order = append(w.order, i)
	return i
}

// known gives a record as the plan has it, or as it would come.
func (w *weighing) known(name ref) model.Record {
	if r, ok := w.now.Record(name.kind, name.id); ok {
		return r
	}
	if i := w.items[name]; i != nil {
		return i.fresh
	}
	return nil
}

func word(n model.ID) string { return strconv.FormatInt(int64(n), 10) }

// sameWords gives what makes two names the same: words without regard to case and spaces.
func sameWords(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
