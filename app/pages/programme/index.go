package programme

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"benangmerah/model"
)

// index is every agency, line and indicator in lower case, for search as one types. It holds until one of them changes.
type index struct {
	entries []indexed // by agency in the order of presenting, code and year
}

// indexed is one thing that can be found. Line and indicator are 0 for an agency, indicator for a line.
type indexed struct {
	agency, line, indicator model.ID
	words                   string // the code, which may be empty, and the names, each after a line feed and one after the last
	unit                    string // the sub unit that the line belongs to
}

// rank says how well a thing answers a query, the best first.
type rank uint8

const (
	sameCode   rank = iota // its code is the query
	codeBegins             // its code begins with it
	nameBegins             // its name does
	wordsBegin             // every word of the query begins a word
	within                 // some stand inside words
	ofUnit                 // some stand in the name of the sub unit only
	ranks                  // how many there are
)

// query is what is looked for.
type query struct {
	words     []string
	begin     string // all of it at the beginning of a code or name
	wholeName string // all of it as a code or name
}

func newQuery(typed string) query {
	words := strings.Fields(strings.ToLower(typed))
	begin := "\n" + strings.Join(words, " ")
	return query{words, begin, begin + "\n"}
}

// newIndex reads a plan.
func newIndex(p *model.Plan) *index {
	x := &index{}
	units := map[model.ID]string{}
	for _, a := range p.Agencies.Of(0) {
		x.add(indexed{agency: a.ID}, a.Code, a.Name, a.Short)
		for _, u := range p.SubUnits.Of(a.ID) {
			units[u.ID] = strings.ToLower(u.Name)
		}
		for _, l := range byCode(p.Lines.Of(a.ID)) {
			x.add(indexed{agency: a.ID, line: l.ID, unit: units[l.SubUnit]}, l.Code, l.Name)
			for _, i := range p.Indicators.Of(l.ID) {
				x.add(indexed{agency: a.ID, line: l.ID, indicator: i.ID, unit: units[l.SubUnit]}, "", i.Text)
			}
		}
	}
	return x
}

// byCode puts lines of several years in the order of their codes; of one year they stand so already.
func byCode(lines []*model.Line) []*model.Line {
	if len(lines) == 0 || lines[0].Year == lines[len(lines)-1].Year {
		return lines
	}
	lines = slices.Clone(lines)
	slices.SortStableFunc(lines, func(a, b *model.Line) int { return model.CompareCodes(a.Code, b.Code) })
	return lines
}

func (x *index) add(e indexed, texts ...string) {
	e.words = "\n" + strings.ToLower(strings.Join(texts, "\n")) + "\n"
	x.entries = append(x.entries, e)
}

// find gives the things that hold every word of a query, the best first: at most limit of them, and how many there are. No word finds nothing.
func (x *index) find(typed string, limit int) (hits []indexed, count int) {
	q := newQuery(typed)
	if len(q.words) == 0 {
		return nil, 0
	}
	var found [ranks][]indexed
	for i := range x.entries {
		r, ok := x.entries[i].rank(&q)
		if !ok {
			continue
		}
		if count++; len(found[r]) < limit {
			found[r] = append(found[r], x.entries[i])
		}
	}
	hits = slices.Concat(found[:]...)
	return hits[:min(limit, len(hits))], count
}

// rank says how well a thing answers a query; ok is false where it does not.
func (e *indexed) rank(q *query) (r rank, ok bool) {
	beside := false
	for _, w := range q.words {
		if strings.Contains(e.words, w) {
			continue
		}
		if beside = true; !strings.Contains(e.unit, w) {
			return 0, false
		}
	}
	switch {
	case beside:
		return ofUnit, true
	case strings.HasPrefix(e.words, q.wholeName):
		return sameCode, true
	case strings.HasPrefix(e.words, q.begin):
		return codeBegins, true
	case strings.Contains(e.words, q.begin):
		return nameBegins, true
	case !slices.ContainsFunc(q.words, func(w string) bool { return !beginsWord(e.words, w) }):
		return wordsBegin, true
	default:
		return within, true
	}
}

// beginsWord says whether a word of a text begins with w.
func beginsWord(text, w string) bool {
	for at := 0; ; at++ {
		next := strings.Index(text[at:], w)
		if next < 0 {
			return false
		}
		at += next
		if before, _ := utf8.DecodeLastRuneInString(text[:at]); !unicode.IsLetter(before) && !unicode.IsDigit(before) {
			return true
		}
	}
}
