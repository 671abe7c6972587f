// Package merging brings together two copies of a file that went their own ways.
//
// Both copies begin with the same acts, up to their common ancestor. What was done since on the other copy ("theirs") is done again on top of what was done
// here ("ours"), entry by entry: every act keeps who did it, when and in which circumstances. Weigh compares what both made of every record, field by field:
// what only one side changed stands, what both changed to different values is a Conflict that a person decides. Resolve gives the entries.
//
// An act is known by the hash of the entry where it was first done (model.Merged.Leaf), so that it is brought once, however often and over however many
// copies files are merged.
package merging

import (
	"benangmerah/model"
)

// Side is one of the copies since they parted.
type Side struct {
	Name    string // of the file, without its folder
	Size    int64  // entries in its journal
	Plan    *model.Plan
	Entries []*model.Entry // after the common ancestor, in order
	Leaves  []string       // their names on all copies, in the same order
}

// Fork is two copies of a file with what they have in common: the first Seq entries, which made Base.
type Fork struct {
	Seq          int64
	Base         *model.Plan
	Ours, Theirs Side
	Entry        func(seq int64) (*model.Entry, error) // of the journal of ours
	Blobs        map[string][]byte                     // of signed copies that theirs brought, by their SHA-256
}

// Relation says how a copy stands to the file.
type Relation uint8

// The relations.
const (
	Diverged Relation = iota // both have acts that the other has not
	Equal                    // the same acts
	Older                    // the copy has nothing that is not here
	Newer                    // nothing was done here that the copy does not have: it can be opened in the place of this file
	Known                    // everything new of the copy has been merged before
)

var relationNames = [...]string{"diverged", "equal", "older", "newer", "known"}

// String gives the name used by verbs.
func (r Relation) String() string { return relationNames[r] }

// MarshalText writes the name.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Relation says how theirs stands to ours.
func (f *Fork) Relation() Relation {
	ours, theirs := f.unknown(&f.Ours, &f.Theirs), f.unknown(&f.Theirs, &f.Ours)
	switch {
	case len(f.Ours.Entries) == 0 && len(f.Theirs.Entries) == 0:
		return Equal
	case len(f.Theirs.Entries) == 0:
		return Older
	case len(f.Ours.Entries) == 0, ours == 0 && theirs > 0:
		return Newer
	case theirs == 0:
		return Known
	default:
		return Diverged
	}
}

// Nothing says why there is nothing to merge, nil where there is something.
func (f *Fork) Nothing() *model.Error {
	switch f.Relation() {
	case Equal:
		return model.Invalidf("", "Salinan %s sama dengan berkas ini: tidak ada yang perlu digabung.", f.Theirs.Name)
	case Older:
		return model.Invalidf("", "Salinan %s lebih lama: tidak ada yang baru di dalamnya.", f.Theirs.Name)
	case Newer:
		return model.Errorf(model.Conflict, "Buka saja salinan itu.", "Salinan %s lebih baru dan sudah memuat semua tindakan di sini.", f.Theirs.Name)
	case Known:
		return model.Invalidf("", "Semua tindakan pada salinan %s sudah pernah digabung.", f.Theirs.Name)
	default:
		return nil
	}
}

// unknown counts the entries of a side that the other does not have.
func (f *Fork) unknown(of, at *Side) (n int) {
	known := at.numbers()
	for _, leaf := range of.Leaves {
		if known[leaf] == 0 {
			n++
		}
	}
	return n
}

// numbers gives the numbers of the side's entries by their names.
func (s *Side) numbers() map[string]int64 {
	list := make(map[string]int64, len(s.Entries))
	for i, e := range s.Entries {
		list[s.Leaves[i]] = e.Seq
	}
	return list
}

// needMergeable refuses what cannot be brought together: a version that was made final on the copy belongs to the journal that its papers name.
func (f *Fork) needMergeable() error {
	theirs, ours := f.finals(&f.Theirs), f.finals(&f.Ours)
	switch {
	case theirs == 0:
		return nil
	case ours == 0:
		return model.Errorf(model.Conflict, "Buka salinan itu, lalu gabungkan berkas ini ke dalamnya.",
			"Pada %s sudah disahkan versi %d: sidik jari pada naskahnya hanya cocok dengan berkas itu.", f.Theirs.Name, theirs)
	default:
		return model.Errorf(model.Conflict, "Pilih satu naskah yang berlaku, buka berkasnya, dan catat sendiri di sana apa yang berbeda.",
			"Di sini disahkan versi %d dan pada %s versi %d sejak keduanya berpisah: dua naskah resmi tidak dapat digabung.", ours, f.Theirs.Name, theirs)
	}
}

// finals gives the newest version that a side made final since the ancestor, 0 where it made none.
func (f *Fork) finals(s *Side) (version int) {
	for _, r := range s.Plan.Records(model.KindIssue) {
		if _, before := f.Base.Record(model.KindIssue, r.Key()); !before {
			version = max(version, r.(*model.Issue).Version)
		}
	}
	return version
}
