package model

import "encoding/json"

// ID names a record for good. IDs are drawn at random below 2^53 (so that every JSON reader keeps them exact) and never reused;
// two copies of a file that went their own ways do not give the same ID to different things. 0 is no record.
type ID int64

// Kind names a table of records, in the journal and in exports.
type Kind string

// Record is a row of the plan: a pointer to one of this package's record types. Records are values that never change once
// they are in a plan: a change puts another in their place. All record types are comparable with ==.
type Record interface {
	Kind() Kind
	Key() ID
	// equal says whether other is of the same type and holds the same values.
	equal(other Record) bool
	// withID gives a copy under another ID.
	withID(id ID) Record
	// table gives the table of p that holds records of this type.
	table(p *Plan) anyTable
	// references lists the records that this one needs.
	references() []reference
}

// Change is one record as it was and as it is to be. Before is nil for a new record, After for one that goes.
type Change struct {
	Before, After Record
}

// Kind gives the kind of the record that changes.
func (c Change) Kind() Kind { return c.either().Kind() }

// Key gives the ID of the record that changes.
func (c Change) Key() ID { return c.either().Key() }

// Inverse is the change that takes c back.
func (c Change) Inverse() Change { return Change{Before: c.After, After: c.Before} }

func (c Change) either() Record {
	if c.After != nil {
		return c.After
	}
	return c.Before
}

// Add is the change that brings a new record.
func Add(r Record) Change { return Change{After: r} }

// Replace is the change from one value of a record to another.
func Replace(before, after Record) Change { return Change{Before: before, After: after} }

// Remove is the change that takes a record away.
func Remove(r Record) Change { return Change{Before: r} }

// inverse gives the changes that take changes back, last first.
func inverse(changes []Change) []Change {
	back := make([]Change, len(changes))
	for i, c := range changes {
		back[len(changes)-1-i] = c.Inverse()
	}
	return back
}

type changeJSON struct {
	Kind   Kind            `json:"kind"`
	Before json.RawMessage `json:"before,omitempty"`
	After  json.RawMessage `json:"after,omitempty"`
}

// MarshalJSON writes the kind and the record before and after.
func (c Change) MarshalJSON() ([]byte, error) {
	out := changeJSON{Kind: c.Kind()}
	var err error
	if c.Before != nil {
		if out.Before, err = json.Marshal(c.Before); err != nil {
			return nil, err
		}
	}
	if c.After != nil {
		if out.After, err = json.Marshal(c.After); err != nil {
			return nil, err
		}
	}
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON writes; an unknown kind is an error.
func (c *Change) UnmarshalJSON(data []byte) error {
	var in changeJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	var err error
	if c.Before, err = decode(in.Kind, in.Before); err != nil {
		return err
	}
	if c.After, err = decode(in.Kind, in.After); err != nil {
		return err
	}
	if c.Before == nil && c.After == nil {
		return Errorf(Damaged, "", "Perubahan pada %s tidak berisi apa pun.", in.Kind)
	}
	return nil
}

func decode(kind Kind, data json.RawMessage) (Record, error) {
	if len(data) == 0 {
		return nil, nil
	}
	r := NewRecord(kind)
	if r == nil {
		return nil, Errorf(Newer, "", "Jenis catatan %q tidak dikenal.", kind)
	}
	if err := json.Unmarshal(data, r); err != nil {
		return nil, err
	}
	return r, nil
}

// SameRecord says whether two records are of the same type and hold the same values. One that is nil is the same as nothing but nil.
func SameRecord(a, b Record) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return a.equal(b)
}

// WithID gives a copy of a record under another ID.
func WithID(r Record, id ID) Record { return r.withID(id) }
