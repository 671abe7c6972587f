package model

import (
	"cmp"
	"iter"
	"maps"
	"slices"
)

// row is what a table holds: a pointer to a record type T that knows its owner and its place among its siblings.
type row[T any] interface {
	*T
	Record
	// owner is the record that this one is listed under; 0 for the top of the file.
	owner() ID
	// compare orders siblings. Where it gives 0 the two are the same thing twice, which a plan refuses.
	compare(sibling *T) int
}

// anyTable is what a plan needs of a table whatever it holds.
type anyTable interface {
	get(id ID) (Record, bool)
	double(r Record) (Record, bool)
	swap(c Change) error
	settle() (duplicate Record)
	load(records []Record)
	each(visit func(Record))
}

// Table holds the records of one kind, by ID and listed under their owner. It is read through Get, Of, All and Len.
type Table[T any, P row[T]] struct {
	byID    map[ID]P
	byOwner map[ID][]P // a list is never changed in place, so that clones share it
	touched map[ID][]P // owners changed since the last settle, with the rows that came
}

// Get gives the record of an ID, nil where there is none.
func (t *Table[T, P]) Get(id ID) P { return t.byID[id] }

// Of gives the records listed under an owner, in order. The slice must not be changed.
func (t *Table[T, P]) Of(owner ID) []P { return t.byOwner[owner] }

// All goes over all records in no order.
func (t *Table[T, P]) All() iter.Seq[P] { return maps.Values(t.byID) }

// Len is the number of records.
func (t *Table[T, P]) Len() int { return len(t.byID) }

func (t *Table[T, P]) clone() Table[T, P] {
	return Table[T, P]{byID: maps.Clone(t.byID), byOwner: maps.Clone(t.byOwner)}
}

func (t *Table[T, P]) get(id ID) (Record, bool) {
	if r, ok := t.byID[id]; ok {
		return r, true
	}
	return nil, false
}

// swap puts c.After in the place of c.Before, which must be what the table holds. Lists follow with settle.
func (t *Table[T, P]) swap(c Change) error {
	current, held := t.byID[c.Key()]
	if held != (c.Before != nil) || held && !current.equal(c.Before) {
		return Errorf(Conflict, "Muat ulang halaman, lalu ulangi.", "Data itu sudah berubah sejak tindakan ini disiapkan.")
	}
	if t.byID == nil {
		t.byID, t.byOwner = map[ID]P{}, map[ID][]P{}
	}
	if t.touched == nil {
		t.touched = map[ID][]P{}
	}
	if held {
		t.touched[current.owner()] = t.touched[current.owner()]
		delete(t.byID, c.Key())
	}
	if c.After != nil {
		after := c.After.(P)
		t.byID[after.Key()] = after
		t.touched[after.owner()] = append(t.touched[after.owner()], after)
	}
	return nil
}

// settle brings the lists of the touched owners up to date. It gives a record that stands twice under its owner, if there is one.
func (t *Table[T, P]) settle() (duplicate Record) {
	for owner, came := range t.touched {
		list := t.merge(t.byOwner[owner], came)
		if len(list) == 0 {
			delete(t.byOwner, owner)
			continue
		}
		t.byOwner[owner] = list
		if twice := firstDuplicate[T, P](list); twice != nil {
			duplicate = twice
		}
	}
	t.touched = nil
	return duplicate
}

// merge gives the rows of old and came that the table still holds, sorted.
func (t *Table[T, P]) merge(old, came []P) []P {
	list := make([]P, 0, len(old)+len(came))
	for _, rows := range [2][]P{old, came} {
		for _, r := range rows {
			if t.byID[r.Key()] == r {
				list = append(list, r)
			}
		}
	}
	sortRows[T, P](list)
	return slices.Compact(list)
}

func sortRows[T any, P row[T]](list []P) {
	slices.SortFunc(list, func(a, b P) int {
		if c := a.compare(b); c != 0 {
			return c
		}
		return cmp.Compare(a.Key(), b.Key())
	})
}

func firstDuplicate[T any, P row[T]](list []P) Record {
	for i := 1; i < len(list); i++ {
		if list[i-1].compare(list[i]) == 0 {
			return list[i]
		}
	}
	return nil
}

// load fills an empty table.
func (t *Table[T, P]) load(records []Record) {
	t.byID = make(map[ID]P, len(records))
	t.byOwner = map[ID][]P{}
	for _, r := range records {
		p := r.(P)
		t.byID[p.Key()] = p
		t.byOwner[p.owner()] = append(t.byOwner[p.owner()], p)
	}
	for _, list := range t.byOwner {
		sortRows[T, P](list)
	}
}

func (t *Table[T, P]) each(visit func(Record)) {
	for _, r := range t.byID {
		visit(r)
	}
}
