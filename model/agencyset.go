package model

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// AgencySet is a set of agencies as a value that compares with ==. The empty set stands for all of them.
type AgencySet string // the IDs in their order, with commas between them

// AgenciesOf gives the set of some agencies.
func AgenciesOf(ids ...ID) AgencySet {
	sorted := slices.Clone(ids)
	slices.Sort(sorted)
	var texts []string
	for _, id := range slices.Compact(sorted) {
		texts = append(texts, strconv.FormatInt(int64(id), 10))
	}
	return AgencySet(strings.Join(texts, ","))
}

// IDs gives the agencies of a set in the order of their IDs; none for all.
func (s AgencySet) IDs() (ids []ID) {
	for text := range strings.SplitSeq(string(s), ",") {
		if id, err := strconv.ParseInt(text, 10, 64); err == nil {
			ids = append(ids, ID(id))
		}
	}
	return ids
}

// Has tells whether the agency was put into the set; the set of all names none.
func (s AgencySet) Has(id ID) bool { return slices.Contains(s.IDs(), id) }

// Toggle gives the set with an agency, or without it where it was in.
func (s AgencySet) Toggle(id ID) AgencySet {
	ids := s.IDs()
	if at := slices.Index(ids, id); at >= 0 {
		return AgenciesOf(slices.Delete(ids, at, at+1)...)
	}
	return AgenciesOf(append(ids, id)...)
}

// In gives the agencies of a set that a plan holds, in its order; none for all.
func (s AgencySet) In(p *Plan) (list []*Agency) {
	ids := s.IDs()
	for _, a := range p.Agencies.Of(0) {
		if slices.Contains(ids, a.ID) {
			list = append(list, a)
		}
	}
	return list
}

// MarshalJSON writes a list of IDs.
func (s AgencySet) MarshalJSON() ([]byte, error) {
	ids := s.IDs()
	if ids == nil {
		ids = []ID{}
	}
	return json.Marshal(ids)
}

// UnmarshalJSON reads a list of IDs in any order.
func (s *AgencySet) UnmarshalJSON(data []byte) error {
	var ids []ID
	if err := json.Unmarshal(data, &ids); err != nil {
		return err
	}
	*s = AgenciesOf(ids...)
	return nil
}
