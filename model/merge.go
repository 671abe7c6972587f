package model

import "slices"

// Merged says of an entry where it came from: it was not done here but on a copy of the file that had gone its own way, and brought in later. The entry
// keeps who did it, when and in which circumstances; Merged keeps the copy and the merging.
type Merged struct {
	Copy   string  `json:"copy"`             // name of the copy, without its folder
	Seq    int64   `json:"seq"`              // number of the entry there
	Undoes int64   `json:"undoes,omitempty"` // what it took back there, where it does not do exactly that here
	Leaf   string  `json:"leaf"`             // hash of the entry where it was first done (RFC 6962, hex): its name on all copies
	At     Instant `json:"at"`               // when it was brought in
	By     string  `json:"by,omitempty"`     // at whose hand
}

// References gives the records that a record needs, without those that it does not name.
func References(r Record) (list []Ref) {
	for _, ref := range r.references() {
		if ref.id != 0 {
			list = append(list, Ref{ref.kind, ref.id})
		}
	}
	return list
}

// Owner gives the ID of the record that r is listed under, 0 at the top of the file.
func Owner(r Record) ID { return r.(interface{ owner() ID }).owner() }

// Double gives what p holds under another ID and would be the same thing as r twice, nil where there is none.
func (p *Plan) Double(r Record) Record {
	if double, ok := r.table(p).double(r); ok {
		return double
	}
	return nil
}

// double gives the sibling of r that it cannot stand beside.
func (t *Table[T, P]) double(r Record) (Record, bool) {
	p := r.(P)
	siblings := t.byOwner[p.owner()]
	at, _ := slices.BinarySearchFunc(siblings, p, func(a, b P) int { return a.compare(b) })
	for ; at < len(siblings) && siblings[at].compare(p) == 0; at++ {
		if siblings[at].Key() != p.Key() {
			return siblings[at], true
		}
	}
	return nil, false
}

// Sealed refuses, with Locked, a change of what a final version of p has closed; see Intend.
func (p *Plan) Sealed(c Change) error { return p.refuseSealed([]Change{c}) }
