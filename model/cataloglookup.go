package model

import "strings"

// Lookup finds entries of the catalogue by what a person types of their code or name. It is built once and then only read, from any goroutine.
type Lookup struct {
	entries []*CatalogEntry
	names   []string // folded words, each with a space before it
}

// NewLookup makes a Lookup of entries; fields are left out, since a line cannot be one. Among equally good finds their order is kept.
func NewLookup(entries []*CatalogEntry) *Lookup {
	l := &Lookup{}
	for _, e := range entries {
		if e.Level != 0 {
			l.entries = append(l.entries, e)
			l.names = append(l.names, " "+FoldWords(e.Name))
		}
	}
	return l
}

// Len is the number of entries that can be found.
func (l *Lookup) Len() int { return len(l.entries) }

// rank says how well an entry fits what was typed, best first.
type rank int

const (
	byCode        rank = iota // the code begins so
	byPlaceholder             // the code begins so where X.XX stands for a field
	byStart                   // the name begins so
	byPhrase                  // the name has it word for word, from the beginning of a word
	byWords                   // every word begins a word of the name
	byPart                    // every word occurs in the name
	noFit
)

// Find gives the entries of a level (0: any) that fit a query, best first, at most limit: those whose code begins with it, then those whose
// name has all its words, in any order, without regard to case, accents and punctuation. An empty query fits nothing.
func (l *Lookup) Find(query string, level Level, limit int) []*CatalogEntry {
	q := newQuery(query)
	if len(q.words) == 0 || limit <= 0 {
		return nil
	}
	var found [noFit][]*CatalogEntry
	for i, e := range l.entries {
		if level != 0 && e.Level != level {
			continue
		}
		if at := q.rank(e.Code, l.names[i]); at != noFit && len(found[at]) < limit {
			found[at] = append(found[at], e)
		}
	}
	var list []*CatalogEntry
	for _, some := range found {
		list = append(list, some[:min(len(some), limit-len(list))]...)
	}
	return list
}

// query is what was typed: a code that comes first, if there is one, and words.
type query struct {
	code   string // "" where none was typed
	phrase string // all words, each with a space before it
	words  []string
	named  []string // the words without the code, each with a space before it
}

func newQuery(text string) query {
	var q query
	first, rest, _ := strings.Cut(strings.TrimSpace(text), " ")
	if likeCode(first) {
		q.code = strings.ToUpper(first)
		for _, word := range strings.Fields(FoldWords(rest)) {
			q.named = append(q.named, " "+word)
		}
	}
	folded := FoldWords(text)
	q.words = strings.Fields(folded)
	q.phrase = " " + folded
	return q
}

// likeCode says whether a text can be the beginning of a code.
func likeCode(text string) bool {
	return strings.ContainsAny(text, "0123456789Xx") && strings.Trim(text, "0123456789.Xx") == ""
}

func (q query) rank(code, name string) rank {
	if q.code != "" && HoldsAll(name, q.named) {
		switch {
		case strings.HasPrefix(code, q.code):
			return byCode
		case placeholderPrefix(code, q.code):
			return byPlaceholder
		}
	}
	switch {
	case strings.HasPrefix(name, q.phrase):
		return byStart
	case !q.inside(name):
		return noFit
	case strings.Contains(name, q.phrase):
		return byPhrase
	case q.beginsWords(name):
		return byWords
	}
	return byPart
}

func (q query) inside(name string) bool { return HoldsAll(name, q.words) }

func (q query) beginsWords(name string) bool {
	for _, word := range q.words {
		if !strings.Contains(name, " "+word) {
			return false
		}
	}
	return true
}

// placeholder is the field of codes that every field has, such as X.XX.01.
const placeholder = "X.XX"

// placeholderPrefix says whether a code with a placeholder begins with what was typed, once the field that was typed stands in its place.
func placeholderPrefix(code, typed string) bool {
	rest, ok := strings.CutPrefix(code, placeholder)
	if !ok {
		return false
	}
	field, below := splitField(typed)
	return field != "" && below != "" && strings.HasPrefix(rest, below)
}

// splitField parts a code into its field, the first two segments, and what follows, with the dot before it.
func splitField(code string) (field, below string) {
	first := strings.IndexByte(code, '.')
	if first < 0 {
		return "", ""
	}
	second := strings.IndexByte(code[first+1:], '.')
	if second < 0 {
		return code, ""
	}
	return code[:first+1+second], code[first+1+second:]
}
