package programme

import (
	"strings"

	"benangmerah/model"
)

// index is every agency, line and indicator in lower case, for search as one types. It holds until one of them changes.
type index struct {
	entries []indexed
}

// indexed is one thing that can be found. Line and indicator are 0 for an agency, indicator for a line.
type indexed struct {
	agency, line, indicator model.ID
	words                   string
}

// newIndex reads a plan, agency by agency in the order of presenting.
func newIndex(p *model.Plan) *index {
	x := &index{}
	for _, a := range p.Agencies.Of(0) {
		x.add(indexed{agency: a.ID}, a.Code, a.Name, a.Short)
		for _, l := range p.Lines.Of(a.ID) {
			x.add(indexed{agency: a.ID, line: l.ID}, l.Code, l.Name)
			for _, i := range p.Indicators.Of(l.ID) {
				x.add(indexed{agency: a.ID, line: l.ID, indicator: i.ID}, i.Text)
			}
		}
	}
	return x
}

func (x *index) add(e indexed, texts ...string) {
	e.words = strings.ToLower(strings.Join(texts, "\n"))
	x.entries = append(x.entries, e)
}

// find gives the things that hold every word of a query: at most limit of them, and how many there are. No word finds nothing.
func (x *index) find(query string, limit int) (hits []indexed, count int) {
	words := strings.Fields(strings.ToLower(query))
	if len(words) == 0 {
		return nil, 0
	}
	for i := range x.entries {
		if !x.entries[i].holds(words) {
			continue
		}
		if count++; len(hits) < limit {
			hits = append(hits, x.entries[i])
		}
	}
	return hits, count
}

func (e *indexed) holds(words []string) bool {
	for _, w := range words {
		if !strings.Contains(e.words, w) {
			return false
		}
	}
	return true
}
